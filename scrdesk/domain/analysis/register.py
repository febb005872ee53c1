"""All analyses in the order of section 3 of the domain paper; a new family is one line."""

from __future__ import annotations

from scrdesk.domain.analysis import attendance, referrals, seen, sharing, silences
from scrdesk.domain.analysis.result import Analysis

FAMILIES = (seen, attendance, silences, sharing, referrals)


def analyses() -> tuple[Analysis, ...]:
    """Return every analysis, by number."""
    return tuple(sorted((each for family in FAMILIES for each in family.ANALYSES), key=lambda each: each.number))


def analysis(key: str) -> Analysis | None:
    """Return the analysis of this key."""
    return next((each for each in analyses() if each.key == key), None)
