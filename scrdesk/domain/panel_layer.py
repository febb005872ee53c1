"""The panel's own layer on an entry: what the panel says of it, beside the agency's words and never among them.

Blank never means "no". A mark that nobody made is None, "not decided yet"; that the record does not say is a mark of
its own, :attr:`Stated.NOT_STATED`. Counts keep all of them apart (:class:`MarkCounts`).

An edit is data (:class:`MarksEdit`): a few changes, each of one mark of one entry. :func:`changed` applies one and
gives its inverse, so that every edit can be taken back by applying what it gave.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import Enum

from scrdesk.domain.chronology import EntryId
from scrdesk.domain.mark_values import Attendance, Footing, Significance, Stated
from scrdesk.domain.review import KeyLineId

__all__ = [
    "Attendance",
    "Footing",
    "Mark",
    "MarkChange",
    "MarkCounts",
    "MarksEdit",
    "PanelMarks",
    "Significance",
    "Stated",
    "changed",
    "count_marks",
    "fault_of",
    "set_on_all",
    "tidy_tag",
    "value_of",
]

MAX_TAG_CHARACTERS = 60
"""A tag is a word or four; what is longer is a comment."""
MAX_TAGS = 40
"""Tags on one entry; more say nothing any more."""
MAX_VOICE_CHARACTERS = 4_000
"""What a child said, as quoted from one entry; as long as the longest entry a person would read out."""


class Mark(Enum):
    """A mark that can be made on an entry; the values are the names in data and on the command line."""

    CHILD_SEEN = "child_seen"
    SEEN_ALONE = "seen_alone"
    VOICE = "voice"
    ATTENDANCE = "attendance"
    SIGNIFICANCE = "significance"
    FOOTING = "footing"
    TAG = "tag"
    KEY_LINE = "key_line"


KINDS: Mapping[Mark, type[Enum]] = {
    Mark.CHILD_SEEN: Stated,
    Mark.SEEN_ALONE: Stated,
    Mark.ATTENDANCE: Attendance,
    Mark.SIGNIFICANCE: Significance,
    Mark.FOOTING: Footing,
}
"""The marks of which an entry has one from a list, or none."""

SEVERAL = frozenset({Mark.TAG, Mark.KEY_LINE})
"""The marks of which an entry can have several."""


@dataclass(frozen=True, slots=True)
class PanelMarks:
    """Every mark on one entry; None and empty: not decided yet.

    Args:
        child_seen: whether the child was seen.
        seen_alone: whether the child was seen alone.
        voice: what the child said, wished or showed, in the record's words.
        attendance: how an appointment or visit ended.
        significance: how much it matters.
        footing: what the account rests on.
        tags: words of the vocabulary or of the panel's own, tidied (:func:`tidy_tag`).
        key_lines: the key lines of enquiry it bears on.
    """

    child_seen: Stated | None = None
    seen_alone: Stated | None = None
    voice: str = ""
    attendance: Attendance | None = None
    significance: Significance | None = None
    footing: Footing | None = None
    tags: frozenset[str] = frozenset()
    key_lines: frozenset[KeyLineId] = frozenset()

    @property
    def is_blank(self) -> bool:
        """Whether nothing was marked."""
        return self == NO_MARKS


NO_MARKS = PanelMarks()


@dataclass(frozen=True, slots=True)
class MarkChange:
    """One change of one mark of one entry, as data.

    Args:
        entry_id: the entry.
        mark: which mark.
        value: for a mark of a list its value ("was not brought"), for the voice its text, for a tag its word, for a
            key line its id as digits. Empty takes a single mark away.
        is_set: for tags and key lines: whether it is put on or taken off.
    """

    entry_id: EntryId
    mark: Mark
    value: str
    is_set: bool = True


@dataclass(frozen=True, slots=True)
class MarksEdit:
    """Changes that are made and taken back together."""

    changes: tuple[MarkChange, ...]

    @property
    def entry_ids(self) -> tuple[EntryId, ...]:
        """The entries it touches, each once."""
        return tuple(dict.fromkeys(change.entry_id for change in self.changes))


def set_on_all(entry_ids: Iterable[EntryId], mark: Mark, value: str, *, is_set: bool = True) -> MarksEdit:
    """Return the edit that makes one mark alike on several entries."""
    return MarksEdit(tuple(MarkChange(entry_id, mark, value, is_set) for entry_id in entry_ids))


def tidy_tag(text: str) -> str:
    """Return a tag as it is kept: blanks made single, no commas or semicolons, which part tags in lists."""
    return " ".join(text.replace(",", " ").replace(";", " ").split())


def fault_of(change: MarkChange) -> str:
    """Return why a change cannot be made, one sentence, or an empty string."""
    kind = KINDS.get(change.mark)
    if kind is not None and change.value and change.value not in {each.value for each in kind}:
        choices = ", ".join(each.value for each in kind)
        return (
            f"“{change.value}” is not a choice for {change.mark.value.replace('_', ' ')}; the choices are: {choices}."
        )
    if change.mark is Mark.VOICE and len(change.value) > MAX_VOICE_CHARACTERS:
        return f"The child’s voice can hold {MAX_VOICE_CHARACTERS:,} characters; this has {len(change.value):,}."
    if change.mark is Mark.TAG and not tidy_tag(change.value):
        return "A tag needs a word."
    if change.mark is Mark.TAG and len(tidy_tag(change.value)) > MAX_TAG_CHARACTERS:
        return f"A tag can have {MAX_TAG_CHARACTERS} characters; put what is longer into the panel’s note."
    if change.mark is Mark.KEY_LINE and not (change.value.isascii() and change.value.isdigit()):
        return "A key line of enquiry is named by its number."
    return ""


def changed(marks: PanelMarks, change: MarkChange) -> tuple[PanelMarks, MarkChange | None]:
    """Apply one change; return the marks and the inverse, None when nothing changes.

    A change must be one that :func:`fault_of` finds nothing in.
    """
    if change.mark is Mark.TAG:
        return _changed_tags(marks, change)
    if change.mark is Mark.KEY_LINE:
        key_line = KeyLineId(int(change.value))
        has = key_line in marks.key_lines
        if has == change.is_set:
            return marks, None
        lines = marks.key_lines | {key_line} if change.is_set else marks.key_lines - {key_line}
        return replace(marks, key_lines=lines), replace(change, is_set=has)
    before = value_of(marks, change.mark)
    wanted = change.value if change.value.strip() else ""
    if before == wanted:
        return marks, None
    inverse = replace(change, value=before)
    if change.mark is Mark.VOICE:
        return replace(marks, voice=wanted), inverse
    return _with_choice(marks, change.mark, wanted), inverse


def value_of(marks: PanelMarks, mark: Mark) -> str:
    """Return a single mark as data; empty when it was not made."""
    if mark is Mark.VOICE:
        return marks.voice
    found = {
        Mark.CHILD_SEEN: marks.child_seen,
        Mark.SEEN_ALONE: marks.seen_alone,
        Mark.ATTENDANCE: marks.attendance,
        Mark.SIGNIFICANCE: marks.significance,
        Mark.FOOTING: marks.footing,
    }[mark]
    return found.value if found is not None else ""


def _changed_tags(marks: PanelMarks, change: MarkChange) -> tuple[PanelMarks, MarkChange | None]:
    """Put a tag on or take it off; the same word in other letters is the same tag."""
    wanted = tidy_tag(change.value)
    own = next((tag for tag in marks.tags if tag.casefold() == wanted.casefold()), None)
    if (own is not None) == change.is_set:
        return marks, None
    if own is None:
        return replace(marks, tags=marks.tags | {wanted}), replace(change, value=wanted, is_set=False)
    return replace(marks, tags=marks.tags - {own}), replace(change, value=own, is_set=True)


def _with_choice(marks: PanelMarks, mark: Mark, value: str) -> PanelMarks:
    if mark is Mark.CHILD_SEEN:
        return replace(marks, child_seen=Stated(value) if value else None)
    if mark is Mark.SEEN_ALONE:
        return replace(marks, seen_alone=Stated(value) if value else None)
    if mark is Mark.ATTENDANCE:
        return replace(marks, attendance=Attendance(value) if value else None)
    if mark is Mark.SIGNIFICANCE:
        return replace(marks, significance=Significance(value) if value else None)
    return replace(marks, footing=Footing(value) if value else None)


@dataclass(frozen=True, slots=True)
class MarkCounts:
    """How often each mark was made over some entries; what is not decided stands apart.

    Args:
        n_entries: entries counted.
        made: for each mark of a list and for tags how often each value; only what occurs.
        n_undecided: for each mark of a list, on how many entries nobody made it.
    """

    n_entries: int
    made: Mapping[Mark, Mapping[str, int]] = field(default_factory=dict)
    n_undecided: Mapping[Mark, int] = field(default_factory=dict)


def count_marks(n_entries: int, marks: Iterable[PanelMarks]) -> MarkCounts:
    """Count the marks of some entries; entries without any need not be given, ``n_entries`` counts them."""
    made: dict[Mark, Counter[str]] = {mark: Counter() for mark in (*KINDS, Mark.TAG, Mark.KEY_LINE)}
    for each in marks:
        for mark in KINDS:
            value = value_of(each, mark)
            if value:
                made[mark][value] += 1
        made[Mark.TAG].update(each.tags)
        made[Mark.KEY_LINE].update(str(line) for line in each.key_lines)
    undecided = {mark: n_entries - sum(made[mark].values()) for mark in KINDS}
    return MarkCounts(n_entries, made, undecided)
