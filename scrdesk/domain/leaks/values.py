"""What is searched for, what is searched, and what is found, as the command line contract has it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import Enum


class Where(Enum):
    """Where in a finished file a text stands."""

    TEXT = "text"
    METADATA = "metadata"
    BOOKMARK = "bookmark"
    ANNOTATION = "annotation"
    FORM = "form"
    ATTACHMENT = "attachment"
    ALT_TEXT = "alt-text"
    HIDDEN = "hidden"
    REVISION = "revision"
    IMAGE = "image"


class LeakKind(Enum):
    """What sort of form gives somebody away, the surest first."""

    NAME = "name"
    ALIAS = "alias"
    IDENTIFIER = "identifier"
    DOB = "dob"
    ADDRESS = "address"
    PLACE = "place"
    INITIALS = "initials"
    MISSPELLING = "misspelling"


class Leftover(Enum):
    """Whether a passage holds other passages' words again, and then counts only for what they do not give away."""

    NO = "a passage of its own"
    ON_PAGE = "counts for what nothing else gives away on its page"
    ANYWHERE = "counts for what nothing else gives away in the whole file"


@dataclass(frozen=True, slots=True)
class RegisteredPerson:
    """Somebody whom no published paper may name.

    Args:
        label: what papers call the person.
        name: full name; empty for somebody whose name nobody knows.
        aliases: other names, short forms, spellings, initials.
        born: date of birth where it is known to the day.
        addresses: addresses, each one text.
        identifiers: kind ("nhs", "upn", "phone", "email", ...) and value as written.
    """

    label: str
    name: str
    aliases: tuple[str, ...] = ()
    born: date | None = None
    addresses: tuple[str, ...] = ()
    identifiers: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class RegisteredPlace:
    """A place whose name would identify the family, and the label it carries."""

    name: str
    label: str


@dataclass(frozen=True, slots=True)
class LeakRegister:
    """Everything that is searched for."""

    people: tuple[RegisteredPerson, ...]
    places: tuple[RegisteredPlace, ...] = ()

    @property
    def labels(self) -> tuple[str, ...]:
        """What papers call everybody and every place."""
        return (*(each.label for each in self.people), *(each.label for each in self.places))

    def __bool__(self) -> bool:
        return bool(self.people or self.places)


@dataclass(frozen=True, slots=True)
class Passage:
    """A text of a finished file, with its place.

    Args:
        text: the words, lines parted by newlines.
        where: what sort of place.
        page: page from 1, None where there are none.
        across: when set, only what begins before this offset and ends after it counts: the seam of two pages.
        only: when set, only what touches one of these spans counts: the deleted words of a paragraph.
        names_a_person: the field holds nothing but somebody's name (an author), so any word of it may be one.
        is_raw: pieces of bytes that only happen to be readable; short forms would be found by chance in it.
        is_rearranged: words stand beside others than they were written beside, so that neighbours say nothing.
        leftover: whether it holds other passages' words again.
        counts_days: the numbers are cells of a sheet, which may count days without saying so.
        is_file_name: it is the name of a file, where initials are written small, too.
    """

    text: str
    where: Where
    page: int | None = None
    across: int | None = None
    only: tuple[tuple[int, int], ...] | None = None
    names_a_person: bool = False
    is_raw: bool = False
    is_rearranged: bool = False
    leftover: Leftover = Leftover.NO
    counts_days: bool = False
    is_file_name: bool = False


@dataclass(frozen=True, slots=True)
class Leak:
    """One identity left in a finished file.

    Args:
        page: from 1, None where there are none.
        where: what sort of place.
        text: as it stands there.
        person: the label of whoever it gives away.
        kind: how.
        around: the words around it, for each time that it stands there; who waives it has seen these.
    """

    page: int | None
    where: Where
    text: str
    person: str
    kind: LeakKind
    around: str = field(default="", compare=False)


@dataclass(frozen=True, slots=True)
class Notice:
    """Something in a finished file that cannot be searched and must be looked at by eye.

    Args:
        page: from 1, None where there are none.
        message: what it is, in words.
        hinders: whether nothing is published until somebody has said that it may stand; pictures beside words do not.
    """

    page: int | None
    message: str
    hinders: bool = True
