"""What is found of people in a text: which form of a name, how sure that is, and what a person decided about it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from scrdesk.domain.chronology import EntryId
from scrdesk.domain.people import PersonId


class MentionKind(Enum):
    """By which form a person was found, from the surest to the most doubtful."""

    FULL_NAME = "full name"
    TITLE = "title and surname"
    ALIAS = "other name in the register"
    LABEL = "label"
    ROLE = "role"
    FORENAME = "forename"
    SURNAME = "surname"
    NICKNAME = "usual short form"
    INITIALS = "initials"
    MISSPELLING = "other spelling"


class Standing(Enum):
    """What a mention counts for.

    COUNTED: sure of itself, or confirmed by a person. OFFERED: doubtful, waiting for a person. REFUSED: a person said
    that somebody else is meant.
    """

    COUNTED = "counted"
    OFFERED = "offered"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Found:
    """A form of a person's name at a place of a text.

    Args:
        person: whose form it is.
        form: the form, folded (see :func:`~scrdesk.domain.mentions.folding.folded`); decisions are about this.
        start, end: where it stands, as for slicing.
        kind: what sort of form.
        is_certain: whether it counts without being asked.
        why: why it is doubtful, in words; empty when it is certain.
    """

    person: PersonId
    form: str
    start: int
    end: int
    kind: MentionKind
    is_certain: bool
    why: str = ""


@dataclass(frozen=True, slots=True)
class EntryMention:
    """All that one form says of one person in one entry, as stored.

    ``n`` counts how often it stands there; ``why`` says what makes it doubtful.
    """

    entry: EntryId
    person: PersonId
    form: str
    kind: MentionKind
    standing: Standing
    n: int
    why: str = ""


@dataclass(frozen=True, slots=True)
class Decision:
    """What a person decided: whether a form means somebody, in one entry or (None) in the whole review.

    A decision about one entry goes before one about the review.
    """

    person: PersonId
    form: str
    entry: EntryId | None
    is_meant: bool
