"""Ties between people of the register: who is whose parent, partner, brother or sister, from when to when."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import NewType

from scrdesk.domain.event_date import EventDate
from scrdesk.domain.people import NOT_STATED, PersonId

TieId = NewType("TieId", int)


class TieKind(Enum):
    """What the first person is to the second; where it matters, the first is the older generation."""

    PARENT = "parent"
    STEP_PARENT = "step-parent"
    ADOPTIVE_PARENT = "adoptive parent"
    FOSTER_PARENT = "foster carer"
    PARTNER = "partner"
    SIBLING = "brother or sister"
    HALF_SIBLING = "half-brother or half-sister"
    STEP_SIBLING = "step-brother or step-sister"
    TWIN = "twin"
    IDENTICAL_TWIN = "identical twin"
    OTHER = "other"

    @property
    def is_parental(self) -> bool:
        """Whether the first person stands a generation above the second."""
        return self in _PARENTAL

    @property
    def is_between_siblings(self) -> bool:
        """Whether both stand in one generation as children of a family."""
        return self in _SIBLINGS


_PARENTAL = frozenset({TieKind.PARENT, TieKind.STEP_PARENT, TieKind.ADOPTIVE_PARENT, TieKind.FOSTER_PARENT})
_SIBLINGS = frozenset(
    {TieKind.SIBLING, TieKind.HALF_SIBLING, TieKind.STEP_SIBLING, TieKind.TWIN, TieKind.IDENTICAL_TWIN}
)


class Partnership(Enum):
    """What kind of partners two people are or were."""

    NOT_STATED = ""
    MARRIED = "married"
    LIVING_TOGETHER = "living together"
    RELATIONSHIP = "in a relationship"


class Ending(Enum):
    """How a partnership ended."""

    NONE = ""
    SEPARATED = "separated"
    DIVORCED = "divorced"


@dataclass(frozen=True, slots=True)
class Tie:
    """A tie as entered: ``first`` is ``kind`` of ``second``.

    Args:
        first, second: two different people of one review.
        kind: what the first is to the second.
        partnership, ending: for partners only.
        words: what kind of tie, for OTHER ("neighbour", "godmother"); else a remark, or empty.
        start, end: from when to when, as stated; for partners and carers.
    """

    first: PersonId
    second: PersonId
    kind: TieKind
    partnership: Partnership = Partnership.NOT_STATED
    ending: Ending = Ending.NONE
    words: str = ""
    start: EventDate = NOT_STATED
    end: EventDate = NOT_STATED


@dataclass(frozen=True, slots=True)
class StoredTie:
    """A tie as stored."""

    id: TieId
    tie: Tie
