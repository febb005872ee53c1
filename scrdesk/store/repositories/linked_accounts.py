"""Decisions on accounts of one event, and explanations of their differences."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import datetime

import sqlalchemy as sa

from scrdesk.domain.accounts.links import AccountFate, Explanation, Link, LinkDecision, LinkedAccount, LinkId, NewLink
from scrdesk.domain.chronology import EntryId, reference
from scrdesk.domain.review import ReviewId
from scrdesk.store.inserted import new_id
from scrdesk.store.linked_account_tables import account_explanation, account_group, account_group_entry
from scrdesk.store.parsed_rows import storable
from scrdesk.store.tables import agency, entry


class LinkedAccounts:
    """What was decided on groups of entries. A decision that is taken back stays in the table, unkept."""

    def __init__(self, connection: sa.Connection) -> None:
        self._connection = connection

    def add(self, review_id: ReviewId, new: NewLink, decided_at: datetime) -> LinkId:
        """Keep a decision with the rows that tell its entries now; each entry must stand."""
        link = new_id(
            self._connection,
            account_group,
            {
                "review_id": review_id,
                "decision": new.decision.value,
                "reason": storable(new.reason),
                "who": storable(new.who),
                "decided_at": decided_at,
                "is_kept": True,
            },
        )
        versions = {
            row.id: row.current_version_id
            for row in self._connection.execute(
                sa.select(entry.c.id, entry.c.current_version_id).where(entry.c.id.in_(new.entries))
            )
        }
        self._connection.execute(
            sa.insert(account_group_entry),
            [
                {"account_group_id": link, "entry_id": each, "entry_version_id": versions[each]}
                for each in dict.fromkeys(new.entries)
            ],
        )
        return LinkId(link)

    def keep(self, links: Iterable[LinkId], *, is_kept: bool) -> None:
        """Take decisions back, or bring them back."""
        for link in links:
            self._connection.execute(sa.update(account_group).where(account_group.c.id == link).values(is_kept=is_kept))

    def review_of(self, link: LinkId) -> ReviewId | None:
        """Return the review of a decision, kept or not, or None."""
        found = self._connection.scalar(sa.select(account_group.c.review_id).where(account_group.c.id == link))
        return None if found is None else ReviewId(found)

    def all(self, review_id: ReviewId) -> tuple[Link, ...]:
        """Return the decisions that are kept, in the order they were made."""
        accounts: dict[int, list[tuple[int, LinkedAccount]]] = defaultdict(list)
        for row in self._connection.execute(
            sa.select(account_group_entry, entry.c.current_version_id, entry.c.number, entry.c.position, agency.c.code)
            .join_from(account_group_entry, account_group)
            .join(entry, account_group_entry.c.entry_id == entry.c.id)
            .join(agency, entry.c.agency_id == agency.c.id)
            .where(account_group.c.review_id == review_id, account_group.c.is_kept.is_(True))
        ):
            fate = AccountFate.STANDS
            if row.current_version_id is None:
                fate = AccountFate.WITHDRAWN
            elif row.current_version_id != row.entry_version_id:
                fate = AccountFate.CHANGED
            place = row.position if row.position is not None else 1 << 40
            accounts[row.account_group_id].append(
                (place, LinkedAccount(EntryId(row.entry_id), reference(row.code, row.number), row.code, fate))
            )
        rows = self._connection.execute(
            sa.select(account_group)
            .where(account_group.c.review_id == review_id, account_group.c.is_kept.is_(True))
            .order_by(account_group.c.id)
        )
        return tuple(
            Link(
                LinkId(row.id),
                LinkDecision(row.decision),
                row.reason,
                row.who,
                row.decided_at,
                tuple(
                    account for _, account in sorted(accounts[row.id], key=lambda each: (each[0], each[1].reference))
                ),
            )
            for row in rows
        )

    def standing(self, review_id: ReviewId, ids: Sequence[EntryId]) -> dict[EntryId, str]:
        """Return those of the ids that stand in a review, with their agency's code."""
        rows = self._connection.execute(
            sa.select(entry.c.id, agency.c.code)
            .join_from(entry, agency)
            .where(entry.c.review_id == review_id, entry.c.position.is_not(None), entry.c.id.in_(ids))
        )
        return {EntryId(row.id): row.code for row in rows}

    def explanations(self, review_id: ReviewId) -> dict[str, Explanation]:
        """Return the explanations of differences by their key."""
        rows = self._connection.execute(
            sa.select(account_explanation).where(account_explanation.c.review_id == review_id)
        )
        return {row.subject: Explanation(row.subject, row.text, row.who) for row in rows}

    def explain(self, review_id: ReviewId, explanation: Explanation) -> None:
        """Put an explanation in place of the one there was; an empty text leaves none."""
        its = sa.and_(account_explanation.c.review_id == review_id, account_explanation.c.subject == explanation.key)
        self._connection.execute(sa.delete(account_explanation).where(its))
        if explanation.text:
            self._connection.execute(
                sa.insert(account_explanation).values(
                    review_id=review_id,
                    subject=explanation.key,
                    text=storable(explanation.text),
                    who=storable(explanation.who),
                )
            )
