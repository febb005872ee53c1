"""How an agency's corrected file differs from what stands in the chronology, row by row, and what is taken over.

What an entry says now (its *standing* row) and what its agency last sent for it need not be the same: the secretary may
have declined a change. Rows are found again by what the agency last sent; whether they changed is judged against what
stands.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum

from scrdesk.domain.chronology import EntryId
from scrdesk.domain.submission import ParsedEntry
from scrdesk.domain.word_difference import Piece, word_difference


class RowChangeKind(Enum):
    """How a row differs."""

    ADDED = "added"
    CHANGED = "changed"
    WITHDRAWN = "withdrawn"
    UNCHANGED = "unchanged"


@dataclass(frozen=True, slots=True)
class KnownRow:
    """An entry of the agency as it is known before the new file.

    Args:
        standing: the row that tells the entry now, or None when it does not stand (its addition was declined).
        sent: what the agency's last accepted file says of it, or None when that left it out (its withdrawal was
            declined). At least one of both is given.
    """

    entry_id: EntryId
    reference: str
    standing: ParsedEntry | None
    sent: ParsedEntry | None
    has_note: bool = False


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One cell before and after; empty where its column was not there."""

    heading: str
    old: str
    new: str

    def pieces(self) -> tuple[Piece, ...]:
        """Return the difference word by word."""
        return word_difference(self.old, self.new)


@dataclass(frozen=True, slots=True)
class RowChange:
    """One row of the comparison.

    Args:
        key: names the change when it is declined; unique within a comparison.
        entry_id, reference: the entry it concerns; None and empty for a row that gets a new reference.
        old: the row that stands; None for an added row.
        new: the row of the new file; None for a withdrawn one.
        new_index: its place among the rows of the new file, from 0; None for a withdrawn one.
        was_declined: the agency sent the very same change before and it was declined.
        has_note: the panel wrote a note on the entry.
    """

    key: str
    kind: RowChangeKind
    entry_id: EntryId | None
    reference: str
    old: ParsedEntry | None
    new: ParsedEntry | None
    new_index: int | None = None
    was_declined: bool = False
    has_note: bool = False

    @property
    def row(self) -> ParsedEntry:
        """The newest row there is, to tell what the change is about."""
        row = self.new if self.new is not None else self.old
        if row is None:
            raise ValueError("a change without a row")
        return row

    def fields(self) -> tuple[FieldChange, ...]:
        """Return the cells that differ; for an added or withdrawn row every cell that says something."""
        return tuple(field_changes(self.old, self.new))


@dataclass(frozen=True, slots=True)
class Comparison:
    """How a file differs from what stands for its agency; ``version`` is the one it would replace.

    ``rows`` in the order of the new file, then what is withdrawn in the order of what stands; every row of the new file
    and every standing row is in exactly one of them.
    """

    version: int
    rows: tuple[RowChange, ...]

    def n(self, kind: RowChangeKind) -> int:
        """Return how many rows are of a kind."""
        return sum(1 for row in self.rows if row.kind is kind)

    def of(self, *kinds: RowChangeKind) -> tuple[RowChange, ...]:
        """Return the rows of these kinds, in order."""
        return tuple(row for row in self.rows if row.kind in kinds)

    @property
    def changes(self) -> tuple[RowChange, ...]:
        """What the secretary accepts or declines."""
        return tuple(row for row in self.rows if row.kind is not RowChangeKind.UNCHANGED)


def compare(known: Sequence[KnownRow], rows: Sequence[ParsedEntry], version: int) -> Comparison:
    """Compare what is known of an agency's entries with the rows of its new file."""
    from scrdesk.domain.resubmission import match_rows  # slow to load, and pages only need the types of this module

    basis = [_sent(each) for each in known]
    difference = match_rows(basis, rows)
    old_of = {pair.new: pair.old for pair in (*difference.unchanged, *difference.changed)}
    found: list[RowChange] = []
    for index, row in enumerate(rows):
        number = old_of.get(index)
        found.append(_added(index, row) if number is None else _met(known[number], index, row))
    gone = sorted(set(range(len(known))) - set(old_of.values()))
    found += [_withdrawn(known[number]) for number in gone if known[number].standing is not None]
    return Comparison(version, tuple(found))


def _sent(known: KnownRow) -> ParsedEntry:
    row = known.sent if known.sent is not None else known.standing
    if row is None:
        raise ValueError("an entry without a row")
    return row


def _added(index: int, row: ParsedEntry) -> RowChange:
    return RowChange(f"+{index}", RowChangeKind.ADDED, None, "", None, row, index)


def _met(known: KnownRow, index: int, row: ParsedEntry) -> RowChange:
    """Return what a row means for the entry that it was found to belong to."""
    from scrdesk.domain.resubmission import same_words

    kind = RowChangeKind.CHANGED
    if known.standing is None:
        kind = RowChangeKind.ADDED
    elif same_words(known.standing, row):
        kind = RowChangeKind.UNCHANGED
    is_declined = (
        kind is not RowChangeKind.UNCHANGED
        and known.sent is not None
        and known.sent is not known.standing
        and same_words(known.sent, row)
    )
    return RowChange(
        known.reference,
        kind,
        known.entry_id,
        known.reference,
        known.standing,
        row,
        index,
        was_declined=is_declined,
        has_note=known.has_note,
    )


def _withdrawn(known: KnownRow) -> RowChange:
    return RowChange(
        known.reference,
        RowChangeKind.WITHDRAWN,
        known.entry_id,
        known.reference,
        known.standing,
        None,
        was_declined=known.sent is None,
        has_note=known.has_note,
    )


def field_changes(old: ParsedEntry | None, new: ParsedEntry | None) -> Iterator[FieldChange]:
    """Yield the cells that differ but for white space, in the order of the new row, what is gone where it stood last.

    Cells are told apart by their heading; a column that was renamed is recognised when its cell stayed the same. The
    agency's own running number is no difference.
    """
    olds = _cells(old)
    pairs: list[tuple[str, str | None, str]] = []
    left = defaultdict(list)
    for number, (heading, _) in enumerate(olds):
        left[_plain(heading).casefold()].append(number)
    for heading, text in _cells(new):
        same = left.get(_plain(heading).casefold())
        pairs.append((heading, olds[same.pop(0)][1] if same else None, text))
    gone = [olds[number] for number in sorted(number for numbers in left.values() for number in numbers)]
    for heading, before, text in pairs:
        if before is None:
            renamed = next((each for each in gone if _plain(each[1]) == _plain(text)), None)
            if renamed is not None:
                gone.remove(renamed)
                continue
        if _plain(before or "") != _plain(text):
            yield FieldChange(heading, before or "", text)
    yield from (FieldChange(heading, text, "") for heading, text in gone if _plain(text))


def _cells(row: ParsedEntry | None) -> list[tuple[str, str]]:
    if row is None:
        return []
    number = _plain(row.agency_reference)
    return [(heading, text) for heading, text in row.fields if not number or _plain(text) != number]


def _plain(text: str) -> str:
    return " ".join(text.split())


def unknown_keys(comparison: Comparison, declined: Iterable[str]) -> frozenset[str]:
    """Return which of the declined changes are none of this comparison."""
    return frozenset(declined) - {row.key for row in comparison.changes}
