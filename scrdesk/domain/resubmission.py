"""Which row of a corrected file is which row of the file it replaces.

Agencies send their chronology again re-sorted, renumbered, with some rows mended. Rows are matched so that what the
panel built on an entry stays with it: first rows whose words are the same, whatever their order or number; then, among
what is left, the likeliest pairs, each row at most once, best pair first. Words that few rows use count for more than
words that all use, so that two visits told in the same set phrases on different days are not taken for one.
"""

from __future__ import annotations

import math
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from rapidfuzz import fuzz

from scrdesk.domain.submission import ParsedEntry

SAME_DAY_LIKENESS = 0.35
"""Least likeness (0 to 1) for two rows of one day to be one row that was changed."""
OTHER_DAY_LIKENESS = 0.75
"""Least likeness when the day differs too: only a corrected date on an otherwise telling text."""
SAME_NUMBER_LIKENESS = 0.25
"""Least likeness for rows under the same number of the agency's own, where its numbers proved to be kept."""
KEPT_NUMBERS_SHARE = 0.9
"""Share of the surely matched rows that must have kept their number before the agency's numbers are believed."""
RARE_IN = 40
"""A word used by more rows than this brings no two rows together; keeps the search near-linear."""
MOST_CANDIDATES = 12
"""Rows of the old file looked at more closely for each row of the new one, beyond those of the same day."""
MOST_OF_A_DAY = 60
"""Rows of one day looked at more closely; a day with more is told apart by words alone."""


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
class _Row:
    """What counts for matching in a row."""

    cells: tuple[str, ...]  # every cell with words, without the agency's own number, sorted
    number: str
    days: tuple[date | None, date | None]
    date_text: str
    text: str
    words: frozenset[str]


def match_rows(old: Sequence[ParsedEntry], new: Sequence[ParsedEntry]) -> Difference:
    """Compare two versions of one agency's file row by row.

    A row is unchanged when all its words are the same; its place in the file, the order of its columns, white space
    and the agency's own running number do not count.
    """
    olds = [_row(entry) for entry in old]
    news = [_row(entry) for entry in new]
    same = _same_rows(olds, news)
    left_old = sorted(set(range(len(olds))) - {pair.old for pair in same})
    left_new = sorted(set(range(len(news))) - {pair.new for pair in same})
    changed = _likeliest_pairs(olds, news, left_old, left_new, numbers_are_kept=_numbers_are_kept(olds, news, same))
    taken_old = {pair.old for pair in changed}
    taken_new = {pair.new for pair in changed}
    return Difference(
        unchanged=tuple(sorted(same, key=lambda pair: pair.new)),
        changed=tuple(sorted(changed, key=lambda pair: pair.new)),
        added=tuple(index for index in left_new if index not in taken_new),
        withdrawn=tuple(index for index in left_old if index not in taken_old),
    )


def _plain(text: str) -> str:
    return " ".join(unicodedata.normalize("NFC", text).split())


def _row(entry: ParsedEntry) -> _Row:
    number = _plain(entry.agency_reference)
    cells = [cell for cell in (_plain(text) for _, text in entry.fields) if cell]
    if number and number in cells:
        cells.remove(number)
    when_texts = {_plain(entry.when.date_text), _plain(entry.when.time_text)}
    text = " ".join(cell for cell in cells if cell not in when_texts)
    return _Row(
        cells=tuple(sorted(cells)),
        number=number,
        days=(entry.when.earliest, entry.when.latest),
        date_text=_plain(entry.when.date_text),
        text=text,
        words=frozenset("".join(c if c.isalnum() else " " for c in text.casefold()).split()),
    )


def _same_rows(olds: Sequence[_Row], news: Sequence[_Row]) -> list[RowPair]:
    """Pair rows with the same words; of several alike, those with the same number, then in file order."""
    pairs: list[RowPair] = []
    free_old = set(range(len(olds)))
    free_new = set(range(len(news)))
    keys: tuple[Callable[[_Row], object], ...] = (lambda row: (row.cells, row.number), lambda row: row.cells)
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


def _numbers_are_kept(olds: Sequence[_Row], news: Sequence[_Row], same: Sequence[RowPair]) -> bool:
    """Whether the agency's own numbers name rows, rather than count the lines of the file."""
    for rows in (olds, news):
        numbers = [row.number for row in rows if row.number]
        if not numbers or len(set(numbers)) != len(numbers):
            return False
    kept = sum(1 for pair in same if olds[pair.old].number == news[pair.new].number)
    return bool(same) and kept >= KEPT_NUMBERS_SHARE * len(same)


class _OldRows:
    """The rows of the old file that still look for their successor, found by day, by number and by rare words."""

    def __init__(
        self, olds: Sequence[_Row], left: Sequence[int], weight: Mapping[str, float], *, numbers_are_kept: bool
    ) -> None:
        self._rows = olds
        self._weight = weight
        self._by_day: dict[object, list[int]] = defaultdict(list)
        self._by_word: dict[str, list[int]] = defaultdict(list)
        self._by_number: dict[str, int] = {}
        for index in left:
            row = olds[index]
            self._by_day[_day_key(row)].append(index)
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
                    scores[other] += self._weight[word]
        found = set(sorted(scores, key=lambda other: (-scores[other], other))[:MOST_CANDIDATES])
        found.update(self._by_day.get(_day_key(row), ())[:MOST_OF_A_DAY])
        if row.number in self._by_number:
            found.add(self._by_number[row.number])
        return found

    def rank(self, index: int, row: _Row) -> float | None:
        """Return how likely a row of the new file replaces the old one at ``index``, None when it hardly can."""
        likeness = _likeness(self._rows[index], row, self._weight)
        same_number = bool(row.number) and self._by_number.get(row.number) == index
        same_day = _day_key(self._rows[index]) == _day_key(row)
        least = SAME_DAY_LIKENESS if same_day else OTHER_DAY_LIKENESS
        if same_number:
            least = min(least, SAME_NUMBER_LIKENESS)
        return likeness + same_day + 2 * same_number if likeness >= least else None


def _likeliest_pairs(
    olds: Sequence[_Row],
    news: Sequence[_Row],
    left_old: Sequence[int],
    left_new: Sequence[int],
    *,
    numbers_are_kept: bool,
) -> list[RowPair]:
    if not left_old or not left_new:
        return []
    used_in = Counter(word for row in (*olds, *news) for word in row.words)
    n_rows = len(olds) + len(news)
    weight = {word: math.log(1 + n_rows / count) for word, count in used_in.items()}
    waiting = _OldRows(olds, left_old, weight, numbers_are_kept=numbers_are_kept)
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


def _likeness(one: _Row, other: _Row, weight: Mapping[str, float]) -> float:
    """Return how alike two texts are, 0 to 1: half by their signs in order, half by their words, rare ones more."""
    all_words = sum(weight[word] for word in one.words) + sum(weight[word] for word in other.words)
    if not all_words:
        return 1.0 if one.text == other.text else 0.0
    by_words = 2 * sum(weight[word] for word in one.words & other.words) / all_words
    by_signs = fuzz.ratio(one.text, other.text) / 100
    return (by_words + by_signs) / 2
