"""What was decided for the audiences of a review: how days and ages are told, and which words are names."""

from __future__ import annotations

from datetime import datetime

import sqlalchemy as sa

from scrdesk.domain.audience import STANDARD, AgeRule, Audience, AudienceRules, DateRule
from scrdesk.domain.labelled_text.decisions import WordDecision
from scrdesk.domain.review import ReviewId
from scrdesk.store.audience_tables import audience_rule, word_decision
from scrdesk.store.parsed_rows import storable


class Audiences:
    """Rules and decisions of a review."""

    def __init__(self, connection: sa.Connection) -> None:
        self._connection = connection

    def rules(self, review_id: ReviewId, audience: Audience) -> AudienceRules:
        """Return how days and ages are told; the standard where nothing was decided."""
        row = self._connection.execute(
            sa.select(audience_rule.c.dates, audience_rule.c.ages).where(
                audience_rule.c.review_id == review_id, audience_rule.c.audience == audience.name
            )
        ).first()
        return STANDARD[audience] if row is None else AudienceRules(DateRule(row.dates), AgeRule(row.ages))

    def set_rules(self, review_id: ReviewId, audience: Audience, rules: AudienceRules) -> None:
        """Put other rules in place of those that hold; the standard ones leave no row."""
        its = sa.and_(audience_rule.c.review_id == review_id, audience_rule.c.audience == audience.name)
        self._connection.execute(sa.delete(audience_rule).where(its))
        if rules != STANDARD[audience]:
            columns = {"review_id": review_id, "audience": audience.name, "dates": rules.dates.value}
            self._connection.execute(sa.insert(audience_rule).values({**columns, "ages": rules.ages.value}))

    def decisions(self, review_id: ReviewId) -> tuple[WordDecision, ...]:
        """Return which words were decided, oldest first."""
        rows = self._connection.execute(
            sa.select(word_decision).where(word_decision.c.review_id == review_id).order_by(word_decision.c.id)
        )
        return tuple(WordDecision(row.word, row.around, row.is_name) for row in rows)

    def decide(self, review_id: ReviewId, decision: WordDecision, at: datetime) -> None:
        """Put a decision in place of the one on the same word in the same place."""
        self.forget(review_id, decision)
        columns = {"word": storable(decision.word), "around": storable(decision.around), "is_name": decision.is_name}
        self._connection.execute(sa.insert(word_decision).values({"review_id": review_id, "decided_at": at, **columns}))

    def forget(self, review_id: ReviewId, decision: WordDecision) -> None:
        """Take a decision back."""
        self._connection.execute(
            sa.delete(word_decision).where(
                word_decision.c.review_id == review_id,
                word_decision.c.word == storable(decision.word),
                word_decision.c.around == storable(decision.around),
            )
        )
