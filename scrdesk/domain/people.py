"""The people of a review: who they are, what they are called, and the label they carry in papers."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import NewType

PersonId = NewType("PersonId", int)


@dataclass(frozen=True, slots=True)
class NewPerson:
    """A person as entered.

    Args:
        name: full name.
        label: what papers call the person ("Child Q", "Mother", "HV1"); unique in the review.
        role: relation to the child or post held ("mother", "health visitor").
        is_professional: whether the person is staff of an agency.
        aliases: nicknames, other spellings, misspellings, initials.
        born: date of birth, or None.
        agency_code: the agency of a professional, else empty.
        sex: as recorded, or empty.
        addresses: addresses, each one string.
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


@dataclass(frozen=True, slots=True)
class Person:
    """A person as stored."""

    id: PersonId
    details: NewPerson


@dataclass(frozen=True, slots=True)
class NewPlace:
    """A place whose name would identify the family ("Larch Road Primary" -> "School 1")."""

    name: str
    label: str
