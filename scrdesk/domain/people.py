"""The people of a review: who they are, what they are called, and the label they carry in papers."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import NewType

from scrdesk.domain.event_date import EventDate, Precision

PersonId = NewType("PersonId", int)

NOT_STATED = EventDate("")
"""A date of which nothing was said."""


class SpellKind(Enum):
    """What somebody had for a while, and what is counted when it changes (domain paper section 3, analysis 18)."""

    ADDRESS = "address"
    SCHOOL = "school"
    GP = "GP practice"
    CARER = "carer"


class Pregnancy(Enum):
    """How a pregnancy ended that is in the register for itself, as genograms show it."""

    NONE = ""
    CONTINUES = "pregnancy"
    MISCARRIAGE = "miscarriage"
    STILLBIRTH = "stillbirth"
    TERMINATION = "termination"


@dataclass(frozen=True, slots=True)
class Spell:
    """A while at an address, school or practice, or with a carer.

    Args:
        kind: what it was.
        what: the address as written, or the name of school, practice or carer.
        start: from when, as stated; :data:`NOT_STATED` when nobody said.
        end: until when, as stated; :data:`NOT_STATED` when it had not ended or nobody said.
        note: who says so, or "weekends only"; may be empty.
    """

    kind: SpellKind
    what: str
    start: EventDate = NOT_STATED
    end: EventDate = NOT_STATED
    note: str = ""


@dataclass(frozen=True, slots=True)
class NewPerson:
    """A person as entered.

    Args:
        name: full name.
        label: what papers call the person ("Child Q", "Mother", "HV1"); unique in the review.
        role: relation to the child or post held ("mother", "health visitor").
        is_professional: whether the person is staff of an agency.
        aliases: nicknames, other spellings, misspellings, initials.
        born: date of birth where it is known to the day, or None.
        agency_code: the agency of a professional, else empty.
        sex: as recorded, or empty.
        addresses: addresses, each one string.
        born_stated: date of birth where it is not known to the day ("about 1988", "1992"), else :data:`NOT_STATED`.
        died: date of death as stated.
        expected: expected date of delivery as stated, for a child unborn at the time.
        pregnancy: for a pregnancy that is registered for itself, how it ended.
        is_unnamed: nobody knows the name; ``name`` then describes ("unknown male at the flat").
        spells: addresses, schools, practices and carers with from and to.
        identifiers: kind ("NHS number", "telephone", ...) and value as written; the kind may be empty.
        published_label: what the published report calls the person; empty where ``label`` holds there, too.
    """

    name: str
    label: str
    role: str = ""
    is_professional: bool = False
    aliases: tuple[str, ...] = ()
    born: date | None = None
    agency_code: str = ""
    sex: str = ""
    addresses: tuple[str, ...] = ()
    born_stated: EventDate = NOT_STATED
    died: EventDate = NOT_STATED
    expected: EventDate = NOT_STATED
    pregnancy: Pregnancy = Pregnancy.NONE
    is_unnamed: bool = False
    spells: tuple[Spell, ...] = ()
    identifiers: tuple[tuple[str, str], ...] = ()
    published_label: str = ""

    @property
    def birth(self) -> EventDate:
        """The date of birth with its precision, whichever way it was entered."""
        if self.born is None:
            return self.born_stated
        return day_stated(self.born)


@dataclass(frozen=True, slots=True)
class Person:
    """A person as stored."""

    id: PersonId
    details: NewPerson


@dataclass(frozen=True, slots=True)
class NewPlace:
    """A place whose name would identify the family ("Larch Road Primary" -> "School 1").

    ``published_label`` is what the published report calls it; empty where ``label`` holds there, too.
    """

    name: str
    label: str
    published_label: str = ""


def day_stated(day: date) -> EventDate:
    """Return a date that is known to the day."""
    return EventDate(f"{day:%d/%m/%Y}", edtf=day.isoformat(), earliest=day, latest=day, precision=Precision.DAY)
