"""For whom a paper is made: whether names are shown, by which labels people go, and how exactly days and ages are told.

The *internal* view is what was written. The *panel* has labels and, unless it decides otherwise, exact days. The
*published* view is what the world sees: its own labels, days and ages by rule, never a date of birth (domain paper
4.1).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Audience(Enum):
    """Who reads it; the value is printed on the paper."""

    NAMES = "names shown"
    PANEL = "labels for the panel"
    PUBLISHED = "labels instead of names"

    @property
    def has_names(self) -> bool:
        """Whether names are shown."""
        return self is Audience.NAMES


LABELLED = (Audience.PANEL, Audience.PUBLISHED)
"""Audiences that see labels instead of names."""


class DateRule(Enum):
    """How a day is told; the value is what is stored."""

    EXACT = "exact"
    MONTH = "month"
    SEASON = "season"
    INCIDENT = "time before or after the incident"
    BIRTH = "time before or after the birth"
    AGE = "age of the child"


class AgeRule(Enum):
    """How an age is told; the value is what is stored."""

    EXACT = "years and months"
    YEARS = "years in words"
    BAND = "bands"


@dataclass(frozen=True, slots=True)
class AudienceRules:
    """How days and ages are told to an audience.

    Args:
        dates: how a day is told.
        ages: how an age is told.
    """

    dates: DateRule
    ages: AgeRule


EXACT = AudienceRules(DateRule.EXACT, AgeRule.EXACT)
STANDARD = {
    Audience.NAMES: EXACT,
    Audience.PANEL: EXACT,
    Audience.PUBLISHED: AudienceRules(DateRule.MONTH, AgeRule.BAND),
}
"""What holds until the Board decides otherwise."""
