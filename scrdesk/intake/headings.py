"""Where the headings of a table are, and what kind of table it is: a chronology, a glossary, or something else."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from scrdesk.domain.submission import Column, ColumnChoice, TableKind
from scrdesk.intake import bounds
from scrdesk.intake.cell_looks import MAX_DATE_CHARS, is_like_date
from scrdesk.intake.column_words import ColumnWords, column_words, normalised
from scrdesk.intake.columns import DATES, looks_of
from scrdesk.intake.found import FoundRow, FoundTable

_MAX_HEADING_CHARS = 300
_HAS_DIGITS_DATE = re.compile(r"\d{1,2}\s*[./-]\s*\d{1,2}\s*[./-]\s*\d{2,4}")
_STORY = (Column.EVENT, Column.ACTION, Column.COMMENT, Column.SOURCE, Column.LOCATION, Column.PEOPLE)
_MAX_GLOSSARY_CHARS = 40
_MAX_DETAIL_ROWS = 3
_MAX_UNKNOWN_HEADING_ROWS = 6
_MIN_EVENT_CELLS = 3
_MAX_DATE_ALONE = 30
_MIN_TOLD_CHARS = 25
_MAX_UNKNOWN_HEADING_CHARS = 60
_LIMITS = frozenset(("from", "to", "start", "end", "day", "month", "year"))
_GENERIC = frozenset(("from", "to", "start", "end", "day", "month", "year", "time", "date"))
"""Headings that say little without the one above them: "From" below "Period of contact"."""


@dataclass(frozen=True, slots=True)
class TableShape:
    """Where a table's headings and rows are.

    Args:
        kind: what the table is.
        first_heading: index of the first heading row; -1 when there is none.
        first_row: index of the first row below the headings.
        headings: heading of each column, rows joined; empty where there is none.
    """

    kind: TableKind
    first_heading: int
    first_row: int
    headings: tuple[str, ...]


def shape_of(
    table: FoundTable,
    before: TableShape | None = None,
    choices: tuple[ColumnChoice, ...] = (),
    words: ColumnWords | None = None,
) -> TableShape:
    """Find the headings of a table and say what it is.

    Args:
        table: as the reader found it.
        before: the shape of the chronology before it in the file; a table without headings may go on with it.
        choices: corrections made by hand: a table with a column chosen for dates is a chronology.
        words: the synonyms; the bundled ones when None.
    """
    words = words or column_words()
    rows = table.rows
    if not rows:
        return TableShape(TableKind.OTHER, -1, 0, ())
    width = max(len(row.cells) for row in rows)
    is_chosen = any(c.table == table.name and c.meaning in DATES for c in choices)
    if _is_glossary(rows, words) and not is_chosen:
        return TableShape(TableKind.GLOSSARY, -1, 0, ())
    index = _heading_row(rows, words)
    if index >= 0:
        return _with_second_row(rows, index, width, words)
    if is_chosen:
        return TableShape(TableKind.CHRONOLOGY, -1, 0, ("",) * width)
    if before is not None and len(before.headings) == width and _has_dates(rows, _date_columns(before, words)):
        return TableShape(TableKind.CHRONOLOGY, -1, 0, before.headings)
    return _by_content(rows, width)


def parts_of(table: FoundTable, words: ColumnWords | None = None) -> list[FoundTable]:
    """Cut a table where another begins inside it, as happens when a document is converted or pasted together.

    Each part but the last of them ends above a row that has every mark of a heading row and differs from the first.
    """
    words = words or column_words()
    rows = table.rows
    cuts = [
        index
        for index, row in enumerate(rows)
        if index and _is_sure_heading(row, words) and not _is_repeated(rows, index, words)
    ]
    if not cuts:
        return [table]
    edges = [0, *cuts, len(rows)]
    return [
        replace(table, rows=rows[first:last], name=table.name if number == 1 else f"{table.name} (part {number})")
        for number, (first, last) in enumerate(itertools.pairwise(edges), 1)
    ]


def _is_sure_heading(row: FoundRow, words: ColumnWords) -> bool:
    """Whether each cell of a row is known word for word as a heading, of a chronology or of a glossary."""
    first = next((cell for cell in row.cells if cell), "")
    if first[:1].isdigit() or len(first) > 40 or any(c.isdigit() for c in first):
        return False
    if normalised(first) not in words.exact and normalised(first) not in words.glossary_short:
        return False
    filled = [normalised(cell) for cell in row.cells if cell.strip()]
    if len(filled) in (2, 4) and _are_glossary_headings(filled, words):
        return True
    meanings = {words.exact[cell] for cell in filled if cell in words.exact}
    return len(filled) >= 3 and len(meanings) >= 3 and len(meanings) >= 0.75 * len(filled) and bool(
        meanings & {*DATES, Column.END_DATE}
    )  # fmt: skip


def _is_repeated(rows: Sequence[FoundRow], index: int, words: ColumnWords) -> bool:
    """Whether a heading row repeats, or is the first, of the headings above it: no new table begins there."""
    this = {normalised(cell) for cell in rows[index].cells if cell.strip()}
    if _is_sure_heading(rows[index - 1], words) or _continues_headings(rows[index - 1], rows[index], words):
        return True  # headings over two rows
    above = (row for row in rows[:index] if _is_sure_heading(row, words))
    earlier = [{normalised(cell) for cell in row.cells if cell.strip()} for row in above]
    if not earlier:
        # Titles and agency details may stand above the first headings; rows with dates may not.
        return not _are_glossary_headings(sorted(this), words) or index < _MAX_DETAIL_ROWS
    return earlier[-1] == this or len(earlier[-1] & this) >= 0.8 * len(this)


def _are_glossary_headings(filled: Sequence[str], words: ColumnWords) -> bool:
    short = sum(cell in words.glossary_short for cell in filled)
    long = sum(cell in words.glossary_long for cell in filled)
    return len(filled) >= 2 and short >= 1 and long >= 1 and short + long >= len(filled)


def _date_columns(shape: TableShape, words: ColumnWords) -> list[int]:
    return [
        index for index, heading in enumerate(shape.headings)
        if (match := words.match(heading)) is not None and match.meaning in DATES
    ]  # fmt: skip


def _has_dates(rows: Sequence[FoundRow], columns: Sequence[int]) -> bool:
    return any(looks_of(rows, column).dates >= 0.5 for column in columns)


def _meanings(row: FoundRow, words: ColumnWords) -> dict[Column, float]:
    """Return what the cells of a row mean when read as headings, with the best sureness of each."""
    found: dict[Column, float] = {}
    for index, cell in enumerate(row.cells):
        text = cell.strip()
        if not text or len(text) > _MAX_HEADING_CHARS or index in row.exact or _HAS_DIGITS_DATE.search(text):
            continue
        match = words.match(text)
        if match is not None:
            found[match.meaning] = max(found.get(match.meaning, 0.0), match.sureness)
    return found


def _is_dated_row(row: FoundRow) -> bool:
    """Whether a row is an event: three cells or more, one of them a date and no more. Agency details have two."""
    filled = [index for index, cell in enumerate(row.cells) if cell.strip()]
    if len(filled) < _MIN_EVENT_CELLS:
        return False
    return any(
        index in row.exact or (len(row.cells[index]) <= _MAX_DATE_ALONE and _HAS_DIGITS_DATE.search(row.cells[index]))
        for index in filled
    )


def _heading_row(rows: Sequence[FoundRow], words: ColumnWords) -> int:
    best, best_score = -1, 0.0
    is_below_date = False
    for index, row in enumerate(rows[: bounds.MAX_HEADING_SEARCH_ROWS]):
        is_below_date = is_below_date or (index > 0 and _is_dated_row(rows[index - 1]))
        filled = [cell for cell in row.cells if cell.strip()]
        if len(filled) < 2:
            continue
        meanings = _meanings(row, words)
        # Headings stand above the events; below a date only a row that is headings through and through is one.
        if is_below_date and (len(meanings) < 0.5 * len(filled) or any(len(cell) > 60 for cell in filled)):
            continue
        has_date = any(meaning in meanings for meaning in (*DATES, Column.END_DATE, Column.TIME))
        is_story = any(meaning in meanings for meaning in _STORY)
        sure = sum(meanings.values())
        if not ((has_date and (is_story or row.is_heading or len(filled) > 2)) or (is_story and len(meanings) >= 3)):
            continue
        if any(index_ in row.exact for index_ in range(len(row.cells))) or len(meanings) < 0.34 * len(filled):
            continue
        if any(_HAS_DIGITS_DATE.search(cell) and (len(cell) < 16 or words.match(cell) is None) for cell in filled):
            continue
        # Sentences are data, however many words of ours they hold; headings are short.
        n_long = sum(len(cell) > 60 for cell in filled)
        is_guidance = index <= 1 and len(meanings) >= 0.75 * len(filled)
        if n_long > len(filled) / 2 and not is_guidance:
            continue
        score = sure + (0.5 if row.is_heading else 0.0) - 0.01 * index
        if score > best_score + (1.0 if best >= 0 else 0.0):
            best, best_score = index, score
    return best


def _with_second_row(rows: Sequence[FoundRow], index: int, width: int, words: ColumnWords) -> TableShape:
    """Join headings that stand over two rows ("Date" above "From" and "To"), or fill those a row above gives."""
    headings = _spread(rows[index], width)
    first, last = index, index
    below = rows[index + 1] if index + 1 < len(rows) else None
    if below is not None and _continues_headings(rows[index], below, words):
        last = index + 1
        lower = _spread(below, width, spread=False)
        joined = []
        for column in range(width):
            parts = [headings[column].strip(), lower[column].strip()]
            if column in below.same_as_above or parts[0] == parts[1]:
                parts = parts[:1]
            joined.append(" ".join(part for part in parts if part))
        headings = joined
    elif index > 0 and rows[index - 1].spans and _is_band(rows[index - 1], rows[index]):
        first = index - 1
        upper = _spread(rows[index - 1], width)
        headings = [
            " ".join(part for part in (upper[c].strip(), headings[c].strip()) if part) if not headings[c].strip()
            or normalised(headings[c]) in _GENERIC
            else headings[c]
            for c in range(width)
        ]  # fmt: skip
    return TableShape(TableKind.CHRONOLOGY, first, last + 1, tuple(heading.strip() for heading in headings))


def _spread(row: FoundRow, width: int, *, spread: bool = True) -> list[str]:
    headings = [*row.cells, *("",) * (width - len(row.cells))]
    if spread:
        for column, span in row.spans.items():
            for covered in range(column + 1, min(column + span, width)):
                if not headings[covered].strip():
                    headings[covered] = row.cells[column]
    return headings


def _continues_headings(above: FoundRow, below: FoundRow, words: ColumnWords) -> bool:
    """Whether a row goes on with the headings above it: short, without dates, and filling what those leave open."""
    filled = [(index, cell.strip()) for index, cell in enumerate(below.cells) if cell.strip()]
    if not filled or any(index in below.exact or is_like_date(cell) for index, cell in filled):
        return False
    if any(len(cell) > 120 for _, cell in filled):
        return False
    if below.is_heading and above.is_heading:
        return True
    known = sum(
        words.match(cell) is not None or normalised(cell) in ("from", "to", "start", "end", "dd mm yyyy", "hh mm")
        for _, cell in filled
    )
    is_merged = bool(below.same_as_above) or bool(above.spans)
    open_above = all(
        not above.cells[index].strip() if index < len(above.cells) else True for index, _ in filled
    )  # fmt: skip
    is_format_hint = all(normalised(cell) in _FORMAT_HINTS for _, cell in filled)
    if is_format_hint:
        return True
    return known >= max(1, len(filled) * 0.6) and (is_merged or open_above)


_FORMAT_HINTS = frozenset(
    ("dd mm yyyy", "dd mm yy", "hh mm", "24hr", "24 hr", "24 hour", "24hr clock", "24 hour clock", "y n", "yes no",
     "dd mmm yyyy", "if known", "xx xx xxxx", "00 00", "hhmm", "ddmmyyyy")
)  # fmt: skip


def _is_band(row: FoundRow, headings: FoundRow) -> bool:
    """Whether a row above the headings groups them ("When" over date and time)."""
    filled = [cell for cell in row.cells if cell.strip()]
    if len(filled) < 2 or any(len(cell) > 60 or is_like_date(cell) for cell in filled):
        return False
    n_open = sum(
        1
        for index, cell in enumerate(row.cells)
        if cell.strip() and (not headings.cells[index].strip() or normalised(headings.cells[index]) in _LIMITS)
    )
    return n_open * 2 >= len(filled)


def _is_glossary(rows: Sequence[FoundRow], words: ColumnWords) -> bool:
    """Whether a table explains abbreviations: by its headings, or by short capitals beside longer words."""
    first = [normalised(cell) for cell in rows[0].cells if cell.strip()]
    if 2 <= len(first) <= 6:
        pairs = list(zip(first[::2], first[1::2], strict=False))
        if pairs and all(short in words.glossary_short and long in words.glossary_long for short, long in pairs):
            return True
    if len(rows) < 3 or any(sum(1 for cell in row.cells if cell.strip()) not in (0, 2) for row in rows):
        return False
    n_short = 0
    for row in rows:
        short, long = (cell.strip() for cell in row.cells if cell.strip())
        if is_like_date(short) or is_like_date(long) or len(long) <= len(short) or len(short) > _MAX_GLOSSARY_CHARS:
            return False
        letters = [c for c in short if c.isalpha()]
        n_short += bool(letters) and len(short) <= 10 and sum(c.isupper() for c in letters) * 2 > len(letters)
    return n_short >= len(rows) * 0.7


def glossary_of(rows: Sequence[FoundRow], words: ColumnWords | None = None) -> tuple[tuple[str, str], ...]:
    """Return the pairs of a glossary table, its heading row left out."""
    words = words or column_words()
    pairs: list[tuple[str, str]] = []
    for row in rows:
        filled = [cell.strip() for cell in row.cells if cell.strip()]
        for short, long in zip(filled[::2], filled[1::2], strict=False):
            if normalised(short) in words.glossary_short and normalised(long) in words.glossary_long:
                continue
            pairs.append((short, long))
    return tuple(pairs[: bounds.MAX_GLOSSARY])


def _heading_by_contrast(rows: Sequence[FoundRow], dated: Sequence[int]) -> int:
    """Return the row of unknown headings: short words in most columns, above the first dates; -1 when there is none."""
    for index, row in enumerate(rows[:_MAX_UNKNOWN_HEADING_ROWS]):
        cells = [cell.strip() for cell in row.cells]
        filled = [cell for cell in cells if cell]
        if any(column in row.exact or is_like_date(cells[column]) for column in dated if column < len(cells)):
            return -1
        is_short = all(
            len(cell) <= _MAX_UNKNOWN_HEADING_CHARS and not (cell.endswith(".") and len(cell) > 20) for cell in filled
        )
        if len(filled) >= max(2, 0.6 * len(cells)) and is_short and len(set(filled)) == len(filled):
            return index
    return -1


def _n_titles(rows: Sequence[FoundRow]) -> int:
    """Return how many rows of one cell each stand above the first row of a table without headings."""
    n = 0
    for row in rows[:_MAX_UNKNOWN_HEADING_ROWS]:
        filled = [(index, cell) for index, cell in enumerate(row.cells) if cell.strip()]
        if len(filled) != 1 or is_like_date(filled[0][1]) or any(index in row.exact for index, _ in filled):
            return n
        n += 1
    return n if n < len(rows) else 0


def _by_content(rows: Sequence[FoundRow], width: int) -> TableShape:
    """A table without headings is a chronology when a column holds dates and another tells something."""
    n_titles = _n_titles(rows)
    looks = [looks_of(rows[n_titles:], column) for column in range(width)]
    dated = [look for look in looks if look.n_filled >= 1 and look.dates >= 0.6 and look.mean_chars <= MAX_DATE_CHARS]
    told = [look for look in looks if look.mean_chars >= 15 and look.dates < 0.5]
    is_table = width >= 2 and len(rows) >= 2 and bool(dated) and bool(told)
    is_listing = is_table and max(look.n_filled for look in dated) >= max(2, min(len(rows), bounds.N_SAMPLE_ROWS) // 3)
    if is_table and not is_listing and width >= _MIN_EVENT_CELLS:
        # One date for all the rows below it: nothing else stands in its column.
        first = rows[n_titles]
        is_listing = max(look.mean_chars for look in told) >= _MIN_TOLD_CHARS and any(
            look.dates == 1.0 and is_like_date(first.cells[column])
            for column, look in enumerate(looks) if column < len(first.cells)
        )  # fmt: skip
    if is_listing:
        dates = [column for column, look in enumerate(looks) if look in dated]
        index = _heading_by_contrast(rows, dates)
        if index < 0:
            return TableShape(TableKind.CHRONOLOGY, -1, n_titles, ("",) * width)
        headings = tuple(cell.strip() for cell in rows[index].cells) if index >= 0 else ()
        return TableShape(TableKind.CHRONOLOGY, index, index + 1, (*headings, *("",) * (width - len(headings))))
    return TableShape(TableKind.OTHER, -1, 0, ("",) * width)
