"""Entries chosen one by one by their permanent references, as an SQL condition; uses SQLite's own JSON functions."""

from __future__ import annotations

import json
from collections.abc import Iterable

import sqlalchemy as sa

from scrdesk.domain.review import ReviewId
from scrdesk.store.tables import agency, entry

MAX_DIGITS = 12
"""Longer numbers are no number of an entry, and more than the database holds."""


def among(review_id: ReviewId, references: Iterable[str]) -> sa.ColumnElement[bool]:
    """Return whether an entry has one of these permanent references; what is no reference finds nothing."""
    numbers: dict[str, list[int]] = {}
    for each in references:
        code, _, number = each.rpartition("-")
        if number.isdecimal() and len(number) <= MAX_DIGITS:
            numbers.setdefault(code, []).append(int(number))
    # One JSON text for each agency: references can be more than a statement may have parameters.
    return sa.or_(
        sa.false(),
        *(
            sa.and_(
                entry.c.agency_id.in_(
                    sa.select(agency.c.id).where(agency.c.review_id == review_id, agency.c.code == code)
                ),
                entry.c.number.in_(sa.select(sa.func.json_each(json.dumps(own)).table_valued("value").c.value)),
            )
            for code, own in sorted(numbers.items())
        ),
    )
