"""What an analysis may look at: the entries of a review with all that is known of each, and whom they are about.

Values only, gathered by :mod:`scrdesk.services.analyses`. Nothing here asks a store.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, time
from functools import cached_property

from scrdesk.domain.accounts.differences import Difference
from scrdesk.domain.accounts.links import Link
from scrdesk.domain.accounts.one_sided import OneSidedContact
from scrdesk.domain.analysis.record_words import WordLists, folded
from scrdesk.domain.chronology import EntryId
from scrdesk.domain.family import StoredTie
from scrdesk.domain.learning import Lesson
from scrdesk.domain.mark_values import Stated
from scrdesk.domain.panel import Meeting
from scrdesk.domain.panel_layer import NO_MARKS, PanelMarks
from scrdesk.domain.people import Person, PersonId
from scrdesk.domain.review import Agency, KeyLineOfEnquiry, Review
from scrdesk.domain.seen_words import agency_says
from scrdesk.domain.submission import RowKind


@dataclass(frozen=True, slots=True)
class CaseRow:
    """One entry as analyses see it.

    Args:
        id, reference, agency_code, position: as in the chronology.
        earliest, latest: days it can have happened on; both None where no date could be read.
        start: time of day, or None.
        is_day: whether it is dated to one certain day.
        when: the date in words.
        event, source, action, shared_with, practitioner, location, comment: the agency's words.
        child_seen_words: what the agency's own column says of the child being seen.
        people: everyone of the register who is surely named in it.
        marks: the panel's layer.
        findings: codes of what intake found ("date-invalid").
        kind: event or author's note.
        recorded: day on which the agency says it was written down, where a column tells; else None.
    """

    id: EntryId
    reference: str
    agency_code: str
    position: int
    earliest: date | None
    latest: date | None
    start: time | None
    is_day: bool
    when: str
    event: str
    source: str = ""
    action: str = ""
    shared_with: str = ""
    practitioner: str = ""
    location: str = ""
    comment: str = ""
    child_seen_words: str = ""
    people: frozenset[PersonId] = frozenset()
    marks: PanelMarks = NO_MARKS
    findings: tuple[str, ...] = ()
    kind: RowKind = RowKind.EVENT
    recorded: date | None = None

    @property
    def is_dated(self) -> bool:
        """Whether both bounds are known."""
        return self.earliest is not None and self.latest is not None

    @property
    def seen(self) -> Stated | None:
        """Whether the child was seen: what the panel marked, else what the agency's own column plainly says."""
        return self.marks.child_seen or agency_says(self.child_seen_words).seen

    @property
    def is_seen_by_panel(self) -> bool:
        """Whether :attr:`seen` is the panel's own mark."""
        return self.marks.child_seen is not None

    @property
    def alone(self) -> Stated | None:
        """Whether the child was seen alone, in the same way."""
        return self.marks.seen_alone or agency_says(self.child_seen_words).alone

    def has_tag(self, *words: str) -> bool:
        """Whether the panel tagged it with any of these words."""
        wanted = {word.casefold() for word in words}
        return any(tag.casefold() in wanted for tag in self.marks.tags)


@dataclass(frozen=True)
class Case:
    """A whole review, as analyses see it.

    Args:
        review: with its period and the day of the incident.
        agencies: in their order.
        rows: standing entries in the order of the combined chronology.
        people: the register.
        ties: who is what to whom.
        key_lines: of enquiry.
        lessons: findings with their evidence.
        meetings: of the panel.
        links: what was decided about accounts of one event.
        contacts: one-sided contacts between agencies.
        submitted: agencies whose chronology stands, and those asked for one.
        today: the day of looking.
        words: lists by which entries are read where the panel has not marked them.
        suggested: groups of entries that may be of one event and are not decided on.
        differences: where accounts differ that a person linked, with the decision each belongs to.
        named_agencies: codes of other agencies that an entry names.
        is_part: whether the rows are only a part of the chronology, narrowed by a filter.
    """

    review: Review
    agencies: tuple[Agency, ...]
    rows: tuple[CaseRow, ...]
    people: tuple[Person, ...] = field(default=(), repr=False)
    ties: tuple[StoredTie, ...] = ()
    key_lines: tuple[KeyLineOfEnquiry, ...] = ()
    lessons: tuple[Lesson, ...] = ()
    meetings: tuple[Meeting, ...] = ()
    links: tuple[Link, ...] = ()
    contacts: tuple[OneSidedContact, ...] = ()
    submitted: Mapping[str, bool] = field(default_factory=dict)
    today: date = date.max
    words: WordLists = field(default_factory=dict, repr=False)
    suggested: tuple[tuple[EntryId, ...], ...] = ()
    differences: tuple[tuple[Link, Difference], ...] = ()
    named_agencies: Mapping[EntryId, frozenset[str]] = field(default_factory=dict)
    is_part: bool = False

    @property
    def start(self) -> date | None:
        """First day of the review period."""
        return self.review.details.period_start

    @property
    def end(self) -> date | None:
        """Last day of the review period."""
        return self.review.details.period_end

    @property
    def incident(self) -> date | None:
        """Day of the incident."""
        return self.review.details.incident

    @cached_property
    def events(self) -> tuple[CaseRow, ...]:
        """The rows that tell of an event; author's notes are none."""
        return tuple(row for row in self.rows if row.kind is RowKind.EVENT)

    @cached_property
    def by_id(self) -> Mapping[EntryId, CaseRow]:
        """The rows by their ids."""
        return {row.id: row for row in self.rows}

    @cached_property
    def by_agency(self) -> Mapping[str, tuple[CaseRow, ...]]:
        """The events of each agency that has any, in their order."""
        found: dict[str, list[CaseRow]] = {}
        for row in self.events:
            found.setdefault(row.agency_code, []).append(row)
        return {code: tuple(rows) for code, rows in found.items()}

    @cached_property
    def _read(self) -> dict[str, frozenset[EntryId]]:
        return {}

    @cached_property
    def _texts(self) -> dict[tuple[str, ...], list[str]]:
        return {}

    def telling(self, matter: str) -> frozenset[EntryId]:
        """Return the rows that say a matter by its list of :attr:`words`: a reading that nobody confirmed.

        Each list is gone through once, when it is first asked for.
        """
        found = self._read.get(matter)
        if found is None:
            one = self.words.get(matter)
            found = frozenset()
            if one is not None:
                texts = self._texts.get(one.within)
                if texts is None:
                    texts = self._texts[one.within] = [
                        folded("\n".join(str(getattr(row, part)) for part in one.within)) for row in self.rows
                    ]
                found = frozenset(row.id for row, text in zip(self.rows, texts, strict=True) if one.is_in(text))
            self._read[matter] = found
        return found

    def says(self, row: CaseRow, *matters: str) -> bool:
        """Whether a row says any of these matters by its words, as far as they can be read."""
        return any(row.id in self.telling(matter) for matter in matters)

    @cached_property
    def child(self) -> Person | None:
        """The child the review is about, when the register names one under the review's label."""
        label = self.review.details.child_label.casefold()
        return next((each for each in self.people if each.details.label.casefold() == label), None)

    @cached_property
    def children(self) -> tuple[Person, ...]:
        """The child and every brother and sister of the register."""
        own = [self.child] if self.child else []
        words = ("sibling", "brother", "sister", "child")
        of_adults = ("adult", "mother’s", "mother's", "father’s", "father's", "partner", "aunt", "uncle")
        return tuple(
            own
            + [
                each
                for each in self.people
                if each is not self.child
                and not each.details.is_professional
                and any(word in f"{each.details.role} {each.details.label}".casefold() for word in words)
                and not any(word in f"{each.details.role} {each.details.label}".casefold() for word in of_adults)
            ]
        )

    def of_agency(self, code: str) -> Iterator[CaseRow]:
        """Yield the events of one agency."""
        return iter(self.by_agency.get(code, ()))

    def agency_name(self, code: str) -> str:
        """Return the name of an agency, or its code."""
        return next((each.name for each in self.agencies if each.code == code), code)
