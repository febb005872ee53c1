"""Analyses that were sent to the report."""

from __future__ import annotations

import json

import sqlalchemy as sa

from scrdesk.domain.analysis.sent import SentAnalysis
from scrdesk.domain.review import ReviewId
from scrdesk.domain.saved_view import filter_as_data, filter_from_data
from scrdesk.store.parsed_rows import storable
from scrdesk.store.sent_analysis_tables import sent_analysis


class SentAnalyses:
    """What was asked, in the order in which it was sent."""

    def __init__(self, connection: sa.Connection) -> None:
        self._connection = connection

    def all(self, review_id: ReviewId) -> tuple[SentAnalysis, ...]:
        """Return what was sent, oldest first."""
        rows = self._connection.execute(
            sa.select(sent_analysis)
            .where(sent_analysis.c.review_id == review_id)
            .order_by(sent_analysis.c.sent_at, sent_analysis.c.id)
        )
        return tuple(
            SentAnalysis(row.key, _numbers(row.settings), filter_from_data(_table(row.filter)), row.sent_at)
            for row in rows
        )

    def add(self, review_id: ReviewId, sent: SentAnalysis) -> None:
        """Keep one more."""
        self._connection.execute(
            sa.insert(sent_analysis).values(
                {"review_id": review_id, "sent_at": sent.sent_at, **_asked(sent)},
            )
        )

    def remove(self, review_id: ReviewId, sent: SentAnalysis) -> None:
        """Take out whatever asks the same."""
        asked = _asked(sent)
        self._connection.execute(
            sa.delete(sent_analysis).where(
                sent_analysis.c.review_id == review_id, *(sent_analysis.c[name] == text for name, text in asked.items())
            )
        )


def _asked(sent: SentAnalysis) -> dict[str, str]:
    return {
        "key": storable(sent.key),
        "settings": json.dumps(dict(sent.settings), sort_keys=True),
        "filter": json.dumps(filter_as_data(sent.chosen), sort_keys=True),
    }


def _table(text: str) -> dict[str, object]:
    found = json.loads(text)
    return found if isinstance(found, dict) else {}


def _numbers(text: str) -> tuple[tuple[str, int], ...]:
    found = _table(text)
    return tuple(sorted((key, n) for key, n in found.items() if isinstance(n, int) and not isinstance(n, bool)))
