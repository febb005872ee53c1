"""All analyses in the order of section 3 of the domain paper; a new family is one line."""

from __future__ import annotations

from functools import lru_cache

from scrdesk.domain.analysis import (
    attendance,
    evidence,
    heard,
    household,
    knowledge,
    meetings,
    picture,
    quality,
    referrals,
    seen,
    sharing,
    silences,
    workers,
)
from scrdesk.domain.analysis.result import Analysis

FAMILIES = (
    seen,
    heard,
    attendance,
    silences,
    sharing,
    referrals,
    knowledge,
    meetings,
    household,
    picture,
    workers,
    evidence,
    quality,
)


@lru_cache(maxsize=1)
def analyses() -> tuple[Analysis, ...]:
    """Return every analysis, by number."""
    return tuple(sorted((each for family in FAMILIES for each in family.ANALYSES), key=lambda each: each.number))


def analysis(key: str) -> Analysis | None:
    """Return the analysis of this key."""
    return next((each for each in analyses() if each.key == key), None)
