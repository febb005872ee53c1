"""How long the papers of a review are kept: classes, rules, holds, and what is due. Values in, values out.

No period is law here: a rule says itself whether it is practice of neighbouring records or a proposal, and a store can
have its own.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import Enum
from typing import NewType

HoldId = NewType("HoldId", int)

SOON = timedelta(days=183)
"""Half a year before a period ends it is shown as due soon: a Board meets each quarter and has to be asked."""
MAX_YEARS = 150
"""No period is longer than any life; a larger number was typed by mistake. For good is said by 0."""
MAX_WORDS = 2_000
"""Longest reason or authority; it is printed on a certificate."""


class PaperClass(Enum):
    """A class of papers that is kept, and destroyed, as one."""

    SUBMISSIONS = "agency submissions"
    REPORTS = "agency reports"
    CHRONOLOGY = "combined chronology"
    PANEL = "panel papers and minutes"
    DRAFTS = "report drafts"
    PUBLISHED = "published report"
    ACTION_PLAN = "action plan"
    TRAIL = "trail"


IN_THE_STORE = (
    PaperClass.SUBMISSIONS,
    PaperClass.REPORTS,
    PaperClass.CHRONOLOGY,
    PaperClass.PANEL,
    PaperClass.ACTION_PLAN,
)
"""Classes that the store holds for themselves."""
DESTROYED_BY_CLASS = (*IN_THE_STORE, PaperClass.DRAFTS)
"""Classes that can be destroyed by themselves. Drafts also leave the store as files, so that those were destroyed is
put on record on somebody's word; the published report is kept for good and the trail goes only with the whole store."""


class StartEvent(Enum):
    """The day from which a period counts."""

    CLOSED = "review closed"
    PUBLISHED = "published"
    BORN = "child's birth"
    DIED = "child's death"
    LAST_CONTACT = "last contact"


class Standing(Enum):
    """What a rule rests on."""

    PRACTICE = "practice"
    PROPOSAL = "proposal"
    BOARD = "the Board's own"


@dataclass(frozen=True, slots=True)
class RetentionRule:
    """How long one class is kept; ``years`` 0 is for good."""

    papers: PaperClass
    years: int
    start: StartEvent
    standing: Standing
    basis: str
    source: str

    def in_words(self) -> str:
        """Return "35 years from: review closed"."""
        if not self.years:
            return "for good"
        return f"{self.years} {'year' if self.years == 1 else 'years'} from: {self.start.value}"


@dataclass(frozen=True, slots=True)
class RetentionNotice:
    """A notice that may bind (an inquiry), or when another period is usual."""

    name: str
    text: str
    source: str


@dataclass(frozen=True, slots=True)
class RetentionRules:
    """Every rule as the program ships it."""

    note: str
    rules: tuple[RetentionRule, ...]
    alternatives: tuple[RetentionNotice, ...]
    notices: tuple[RetentionNotice, ...]


@dataclass(frozen=True, slots=True)
class LegalHold:
    """Forbids destruction until it is lifted; it stays on record."""

    id: HoldId
    placed_by: str
    placed_at: datetime
    reason: str
    lifted_by: str = ""
    lifted_at: datetime | None = None
    lifted_why: str = ""

    @property
    def is_in_force(self) -> bool:
        """Whether it still forbids."""
        return self.lifted_at is None


@dataclass(frozen=True, slots=True)
class Extension:
    """A class is kept to a later day than its rule says, and why."""

    papers: PaperClass
    until: date
    reason: str
    decided_by: str
    decided_at: datetime


class Due(Enum):
    """Where a class of a review stands; the order is that of the review list."""

    DUE = "due"
    HELD = "held"
    SOON = "due soon"
    RUNNING = "kept"
    NOT_BEGUN = "start not known"
    FOR_GOOD = "kept for good"
    DESTROYED = "destroyed"


@dataclass(frozen=True, slots=True)
class ClassStanding:
    """One class of one review: its rule, from when it counts, when it is due, and where that stands today."""

    rule: RetentionRule
    begins: date | None
    due: date | None
    extension: Extension | None
    standing: Due
    is_held: bool

    def in_words(self) -> str:
        """Return a word or two for a list; a hold is told whatever else is so."""
        is_shown_held = self.is_held and self.standing is not Due.DESTROYED
        return Due.HELD.value if is_shown_held else self.standing.value


def period_end(begins: date, years: int) -> date:
    """Return the day on which a period of years has passed; from 29 February it ends on 1 March.

    A period that would end after the last day there is ends on that day.
    """
    wanted = begins.year + years
    if wanted > date.max.year:
        return date.max
    try:
        return begins.replace(year=wanted)
    except ValueError:
        return date(wanted, 3, 1)


def class_standing(
    rule: RetentionRule,
    days: Mapping[StartEvent, date],
    extensions: Sequence[Extension],
    today: date,
    *,
    is_held: bool,
    was_destroyed: bool = False,
) -> ClassStanding:
    """Return where one class stands.

    Args:
        rule: the one in force.
        days: the start events that are known.
        extensions: of this class; the latest decision counts, also when it is a shorter one than an earlier.
        today: the day of looking.
        is_held: whether a legal hold is in force on the review.
        was_destroyed: whether this class of the review was destroyed already.
    """
    if was_destroyed:
        return ClassStanding(rule, days.get(rule.start), None, None, Due.DESTROYED, is_held)
    begins = days.get(rule.start)
    mine = [each for each in extensions if each.papers is rule.papers]
    extension = max(mine, key=lambda each: each.decided_at) if mine else None
    if not rule.years:
        return ClassStanding(rule, begins, None, None, Due.FOR_GOOD, is_held)
    ends = period_end(begins, rule.years) if begins is not None else None
    due = ends
    if extension is not None and (ends is None or extension.until > ends):
        due = extension.until
    if due is None or begins is None:
        standing = Due.NOT_BEGUN
    elif due <= today:
        standing = Due.HELD if is_held else Due.DUE
    else:
        standing = Due.SOON if due - today <= SOON else Due.RUNNING
    return ClassStanding(rule, begins, due, extension, standing, is_held)
