"""What is learnt: findings with their evidence, recommendations, and what is to be done."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import NewType

FindingId = NewType("FindingId", int)


@dataclass(frozen=True, slots=True)
class PlannedAction:
    """One line of the action plan. ``expected_change`` and ``measure`` are separate on purpose."""

    number: str
    text: str
    lead_agency: str
    lead_role: str
    due: date | None
    expected_change: str
    measure: str
    status: str


@dataclass(frozen=True, slots=True)
class Recommendation:
    """A recommendation of the review; ``level`` is "single agency", "multi-agency", "regional" or "national"."""

    number: str
    text: str
    level: str
    actions: tuple[PlannedAction, ...] = ()


@dataclass(frozen=True, slots=True)
class NewLesson:
    """A finding (learning point) with the entries that are its evidence ("POL-0042")."""

    number: int
    statement: str
    why: str
    theme: str
    evidence: tuple[str, ...]
    recommendations: tuple[Recommendation, ...] = ()


@dataclass(frozen=True, slots=True)
class Lesson:
    """A finding as stored."""

    id: FindingId
    details: NewLesson
