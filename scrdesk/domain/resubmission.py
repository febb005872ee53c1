"""Which row of a corrected file is which row of the file it replaces.

Agencies send their chronology again re-sorted, renumbered, with some rows mended. Rows are matched so that what the
panel built on an entry stays with it: first rows whose words are the same, whatever their order or number; then, among
what is left, the likeliest pairs, each row at most once, best pair first. Words that few rows use count for more than
words that all use, so that two visits told in the same set phrases on different days are not taken for one.
"""

from __future__ import annotations

import math
import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from rapidfuzz import fuzz

from scrdesk.domain.submission import ParsedEntry

SAME_DAY_LIKENESS = 0.5
"""Least likeness (0 to 1) for two rows of one day to be one row that was changed."""
GROWN_LIKENESS = 0.85
"""Or the shorter text of one day is found in the longer one nearly as it stood: the agency wrote more."""
GROWN_LENGTH = 12
"""Signs of the shorter text; a single word is found in many a longer text."""
SAME_DAY_RANK = 0.4
"""What the same day adds to the likeness when several rows could be the one."""
SAME_NUMBER_RANK = 2.0
"""What the agency's own number adds, where its numbers proved to be kept: more than all else."""
OTHER_DAY_LIKENESS = 0.75
"""Least likeness when the day differs too: only a corrected date on an otherwise telling text."""
SAME_NUMBER_LIKENESS = 0.25
"""Least likeness for rows under the same number of the agency's own, where its numbers proved to be kept."""
KEPT_NUMBERS_SHARE = 0.9
"""Share of the surely matched rows that must have kept their number before the agency's numbers are believed."""
TELLING_IN = 4
"""A word is telling when no more rows of both files together use it: the row itself, twice, and a namesake."""
TELLING_LENGTH = 80
"""Signs from which a text that no other row shares, digits apart, is telling without any such word."""
SAME_TEXT_LIKENESS = 0.95
"""From here on two texts are the same but for a slip; then one telling word, or a short text of its own, is enough."""
SAME_TEXT_LENGTH = 30
"""Signs of such a short text."""
RARE_IN = 40
"""A word used by more rows than this brings no two rows together; keeps the search near-linear."""
MOST_CANDIDATES = 12
"""Rows of the old file looked at more closely for each row of the new one, beyond those of the same day."""
MOST_OF_A_DAY = 60
"""Rows of one day looked at more closely; a day with more is told apart by words alone."""

_WORD = re.compile(r"\w+")
_DIGITS = re.compile(r"\d+")


@dataclass(frozen=True, slots=True)
class RowPair:
    """A row of the old file and the row of the new one that replaces it, as indices from 0."""

    old: int
    new: int


@dataclass(frozen=True, slots=True)
class Difference:
    """How a new version differs; every row of both files is in exactly one place. Indices from 0, in file order."""

    unchanged: tuple[RowPair, ...]
    changed: tuple[RowPair, ...]
    added: tuple[int, ...]
    withdrawn: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class _Cells:
    """What tells whether two rows are the same: every cell with words, sorted, apart from the agency's own number."""

    cells: tuple[str, ...]
    number: str


@dataclass(frozen=True, slots=True)
class _Row:
    """What tells how alike two rows are."""

    number: str
    days: tuple[date | None, date | None]
    date_text: str
    event: str
    text: str  # every cell but the date's
    words: frozenset[str]


def match_rows(old: Sequence[ParsedEntry], new: Sequence[ParsedEntry]) -> Difference:
    """Compare two versions of one agency's file row by row.

    A row is unchanged when all its words are the same; its place in the file, the order of its columns, white space
    and the agency's own running number do not count.
    """
    if not old:
        return Difference((), (), tuple(range(len(new))), ())
    old_cells = [_cells(entry) for entry in old]
    new_cells = [_cells(entry) for entry in new]
    same = _same_rows(old_cells, new_cells)
    left_old = sorted(set(range(len(old))) - {pair.old for pair in same})
    left_new = sorted(set(range(len(new))) - {pair.new for pair in same})
    changed: list[RowPair] = []
    if left_old and left_new:
        changed = _likeliest_pairs(
            [_row(entry) for entry in old],
            [_row(entry) for entry in new],
            left_old,
            left_new,
            numbers_are_kept=_numbers_are_kept(old_cells, new_cells, same),
        )
    taken_old = {pair.old for pair in changed}
    taken_new = {pair.new for pair in changed}
    return Difference(
        unchanged=tuple(sorted(same, key=lambda pair: pair.new)),
        changed=tuple(sorted(changed, key=lambda pair: pair.new)),
        added=tuple(index for index in left_new if index not in taken_new),
        withdrawn=tuple(index for index in left_old if index not in taken_old),
    )


def same_words(one: ParsedEntry, other: ParsedEntry) -> bool:
    """Whether two rows say the same: all their words, whatever white space, columns' order and running number."""
    return _cells(one).cells == _cells(other).cells


def _plain(text: str) -> str:
    return " ".join(unicodedata.normalize("NFC", text).split())


def _cells(entry: ParsedEntry) -> _Cells:
    number = _plain(entry.agency_reference)
    cells = [cell for cell in (_plain(text) for _, text in entry.fields) if cell]
    if number and number in cells:
        cells.remove(number)
    return _Cells(tuple(sorted(cells)), number)


def _row(entry: ParsedEntry) -> _Row:
    cells = _cells(entry)
    when_texts = {_plain(entry.when.date_text), _plain(entry.when.time_text)}
    text = " ".join(cell for cell in cells.cells if cell not in when_texts)
    return _Row(
        number=cells.number,
        days=(entry.when.earliest, entry.when.latest),
        date_text=_plain(entry.when.date_text),
        event=_plain(entry.event) or text,
        text=text,
        words=frozenset(_WORD.findall(text.casefold())),
    )


def _same_rows(olds: Sequence[_Cells], news: Sequence[_Cells]) -> list[RowPair]:
    """Pair rows with the same words; of several alike, those with the same number, then in file order."""
    pairs: list[RowPair] = []
    free_old = set(range(len(olds)))
    free_new = set(range(len(news)))
    keys: tuple[Callable[[_Cells], object], ...] = (lambda row: (row.cells, row.number), lambda row: row.cells)
    for key in keys:
        waiting: dict[object, list[int]] = defaultdict(list)
        for index in sorted(free_old, reverse=True):
            waiting[key(olds[index])].append(index)
        for index in sorted(free_new):
            alike = waiting.get(key(news[index]))
            if alike:
                pairs.append(RowPair(alike.pop(), index))
        free_old -= {pair.old for pair in pairs}
        free_new -= {pair.new for pair in pairs}
    return pairs


def _numbers_are_kept(olds: Sequence[_Cells], news: Sequence[_Cells], same: Sequence[RowPair]) -> bool:
    """Whether the agency's own numbers name rows, rather than count the lines of the file."""
    for rows in (olds, news):
        numbers = [row.number for row in rows if row.number]
        if not numbers or len(set(numbers)) != len(numbers):
            return False
    kept = sum(1 for pair in same if olds[pair.old].number == news[pair.new].number)
    return bool(same) and kept >= KEPT_NUMBERS_SHARE * len(same)


class _Wording:
    """How much each word and each whole text of both files tells."""

    def __init__(self, rows: Sequence[_Row]) -> None:
        self._used_in = Counter(word for row in rows for word in row.words)
        self._weight = {word: math.log(1 + len(rows) / count) for word, count in self._used_in.items()}

    def weight(self, word: str) -> float:
        """Return how much it means that two rows share a word."""
        return self._weight[word]

    def likeness(self, one: _Row, other: _Row) -> float:
        """Return how alike two rows are, 0 to 1: half by the words of all cells, rare ones more, half by the event.

        The event counts by itself, since cells such as the source are alike in most rows of a file.
        """
        weight = self._weight
        all_words = sum(weight[word] for word in one.words) + sum(weight[word] for word in other.words)
        if not all_words:
            return 1.0 if one.text == other.text else 0.0
        by_words = 2 * sum(weight[word] for word in one.words & other.words) / all_words
        by_event = fuzz.ratio(one.event, other.event) / 100
        return (by_words + by_event) / 2

    def is_telling(self, one: _Row, other: _Row, likeness: float) -> bool:
        """Whether what two alike rows share can hardly be said of another event: no set phrase."""
        n_telling = sum(1 for word in one.words & other.words if self._used_in[word] <= TELLING_IN)
        return n_telling >= 2 or (n_telling == 1 and likeness >= SAME_TEXT_LIKENESS)


class _OldRows:
    """The rows of the old file that still look for their successor, found by day, by number and by rare words."""

    def __init__(
        self, olds: Sequence[_Row], news: Sequence[_Row], left: Sequence[int], *, numbers_are_kept: bool
    ) -> None:
        self._rows = olds
        self._wording = _Wording((*olds, *news))
        self._old_phrases = Counter(_phrase(row) for row in olds)
        self._new_phrases = Counter(_phrase(row) for row in news)
        self._by_day: dict[object, list[int]] = defaultdict(list)
        self._by_word: dict[str, list[int]] = defaultdict(list)
        self._by_phrase: dict[str, list[int]] = defaultdict(list)
        self._by_number: dict[str, int] = {}
        for index in left:
            row = olds[index]
            self._by_day[_day_key(row)].append(index)
            self._by_phrase[_phrase(row)].append(index)
            for word in row.words:
                self._by_word[word].append(index)
            if numbers_are_kept and row.number:
                self._by_number[row.number] = index

    def candidates(self, row: _Row) -> set[int]:
        """Return the rows that a row of the new file may replace."""
        scores: dict[int, float] = defaultdict(float)
        for word in row.words:
            holders = self._by_word.get(word, ())
            if len(holders) <= RARE_IN:
                for other in holders:
                    scores[other] += self._wording.weight(word)
        found = set(sorted(scores, key=lambda other: (-scores[other], other))[:MOST_CANDIDATES])
        found.update(self._by_day.get(_day_key(row), ())[:MOST_OF_A_DAY])
        found.update(self._by_phrase.get(_phrase(row), ())[:MOST_CANDIDATES])
        if row.number in self._by_number:
            found.add(self._by_number[row.number])
        return found

    def rank(self, index: int, row: _Row) -> float | None:
        """Return how likely a row of the new file replaces the old one at ``index``, None when it hardly can."""
        old = self._rows[index]
        likeness = self._wording.likeness(old, row)
        if row.number and self._by_number.get(row.number) == index and likeness >= SAME_NUMBER_LIKENESS:
            return SAME_NUMBER_RANK + likeness
        if _day_key(old) == _day_key(row):
            if likeness >= SAME_DAY_LIKENESS or _has_grown(old.event, row.event):
                return SAME_DAY_RANK + likeness
            return None
        if likeness < OTHER_DAY_LIKENESS:
            return None
        enough = SAME_TEXT_LENGTH if likeness >= SAME_TEXT_LIKENESS else TELLING_LENGTH
        is_one_of_its_kind = (
            len(row.text) >= enough and self._old_phrases[_phrase(old)] == 1 and self._new_phrases[_phrase(row)] == 1
        )
        return likeness if is_one_of_its_kind or self._wording.is_telling(old, row, likeness) else None


def _likeliest_pairs(
    olds: Sequence[_Row],
    news: Sequence[_Row],
    left_old: Sequence[int],
    left_new: Sequence[int],
    *,
    numbers_are_kept: bool,
) -> list[RowPair]:
    waiting = _OldRows(olds, news, left_old, numbers_are_kept=numbers_are_kept)
    found: list[tuple[float, int, int]] = []
    for index in left_new:
        for other in waiting.candidates(news[index]):
            rank = waiting.rank(other, news[index])
            if rank is not None:
                found.append((rank, other, index))
    found.sort(key=lambda each: (-each[0], abs(each[1] - each[2]), each[2], each[1]))
    pairs: list[RowPair] = []
    taken_old: set[int] = set()
    taken_new: set[int] = set()
    for _, other, index in found:
        if other not in taken_old and index not in taken_new:
            taken_old.add(other)
            taken_new.add(index)
            pairs.append(RowPair(other, index))
    return pairs


def _day_key(row: _Row) -> object:
    """Return what must agree for two rows to be of one day: the days read, else the date as written."""
    return row.days if row.days != (None, None) else row.date_text


def _has_grown(one: str, other: str) -> bool:
    """Whether the longer of two texts holds the shorter one nearly as it stood."""
    if min(len(one), len(other)) < GROWN_LENGTH:
        return False
    return fuzz.partial_ratio(one, other) / 100 >= GROWN_LIKENESS


def _phrase(row: _Row) -> str:
    """Return a text without its numbers, to recognise set phrases that differ by a page or a visit."""
    return _DIGITS.sub("#", row.text)
