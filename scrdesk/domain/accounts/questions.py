"""Questions to agencies: what the panel wants to know of one agency, about which entries, and what it answered."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import NewType

from scrdesk.domain.accounts.differences import DATE, TIME, Difference
from scrdesk.domain.accounts.one_sided import Direction, OneSidedContact
from scrdesk.domain.chronology import EntryId
from scrdesk.domain.dates_in_words import day_in_words

QuestionId = NewType("QuestionId", int)

MAX_QUESTION_CHARACTERS = 4_000
"""A page and a half; a longer question is not answered."""
MAX_ANSWER_CHARACTERS = 40_000
"""As long as the longest cell of a chronology."""


class QuestionState(Enum):
    """Where a question stands; it follows from its days, apart from being dropped."""

    OPEN = "open"
    ASKED = "asked"
    ANSWERED = "answered"
    DROPPED = "dropped"


class QuestionOrigin(Enum):
    """What a question came from."""

    DIFFERENCE = "difference"
    ONE_SIDED = "one-sided contact"
    FINDING = "finding"
    TYPED = "typed"


@dataclass(frozen=True, slots=True)
class QuestionText:
    """A question as entered.

    Args:
        agency_code: who is asked.
        text: the question, as it goes into the letter.
        entries: what it is about.
        origin, key: what it came from, so that the difference or contact shows its question.
        asked, answered: days, or None.
        answer: as received.
        is_dropped: the panel no longer wants to know.
    """

    agency_code: str
    text: str
    entries: tuple[EntryId, ...] = ()
    origin: QuestionOrigin = QuestionOrigin.TYPED
    key: str = ""
    asked: date | None = None
    answered: date | None = None
    answer: str = ""
    is_dropped: bool = False

    @property
    def state(self) -> QuestionState:
        """Where it stands."""
        if self.is_dropped:
            return QuestionState.DROPPED
        if self.answered is not None:
            return QuestionState.ANSWERED
        return QuestionState.OPEN if self.asked is None else QuestionState.ASKED


@dataclass(frozen=True, slots=True)
class Question:
    """A question as kept; ``number`` counts within the review and never changes."""

    id: QuestionId
    number: int
    details: QuestionText
    references: tuple[str, ...]


def asked_of_difference(difference: Difference, entry: EntryId, references: dict[EntryId, str]) -> str:
    """Return how a difference is put to the agency whose account ``entry`` is.

    Only its own words are quoted to it, never those of another agency: what others said is the panel's to share.
    """
    own = next(side for side in difference.sides if side.entry == entry)
    mine = references[entry].rpartition("-")[0]
    others = {references[side.entry].rpartition("-")[0] for side in difference.sides if side.value != own.value}
    lead = f"Your entry {references[entry]} says: “{own.words}”."
    by = _listed(sorted(others - {mine})) or "another of your entries"
    if difference.about in (DATE, TIME):
        about = difference.about.lower()
        return (
            f"Your entry {references[entry]} has the {about} {own.words}. The account of {by} has another. Is your "
            f"{about} that of the event, or that of hearing of it or writing it down? What is it taken from?"
        )
    return (
        f"{lead} The account of {by} differs on this point ({difference.about.lower()}). Please check your record and "
        "tell us what it says, who recorded it and from whom."
    )


def asked_of_contact(contact: OneSidedContact, reference: str) -> str:
    """Return how a one-sided contact is put to the agency without a row of it."""
    span = _days(contact.first, contact.last)
    if contact.direction is Direction.SENT:
        return (
            f"{contact.agency_code} records in {reference} that it told you of something on or about {span[0]}. Your "
            f"chronology has no row of it {span[1]}. Did this reach you, in what form, and what was done with it?"
        )
    return (
        f"{contact.agency_code} records in {reference} that it heard from you on or about {span[0]}. Your chronology "
        f"has no row of it {span[1]}. Did you pass this on, when, to whom, and what was said?"
    )


def _days(first: date, last: date) -> tuple[str, str]:
    return day_in_words(first), f"up to {day_in_words(last)}"


def _listed(words: list[str]) -> str:
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}" if words else ""
