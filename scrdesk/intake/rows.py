"""What each row of a chronology table is: an event, an author's note, a repeated heading, a section title."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto

from scrdesk.domain.dates_in_words import MONTHS
from scrdesk.domain.event_date import EventDate, Precision
from scrdesk.domain.submission import Column, ColumnReading
from scrdesk.domain.written_dates import DateContext, read_when
from scrdesk.intake.cell_looks import is_like_date
from scrdesk.intake.columns import DATES
from scrdesk.intake.found import FoundRow

NOTE_MARKS = ("#", "^", "¬", "~")
"""How an author marks a row as a note to the reader, in the incumbent tool's custom."""

_YEAR = re.compile(r"(?<!\d)((?:19|20)\d\d)(?!\d)")
_SECTION = re.compile(
    r"^\W*(?:year|calendar year|events? (?:of|in|during)|chronology for)?\W*"
    r"(?:(?P<month>" + "|".join(m.lower() + "|" + m[:3].lower() for m in MONTHS) + r"|sept)\b\W*)?"
    r"(?P<year>(?:19|20)\d\d)?\W*(?:continued|cont|cont'd)?\W*$",
    re.IGNORECASE,
)
_CELL_ERROR = re.compile(r"^#(?:N/A|REF!|VALUE!|NAME\?|DIV/0!|NUM!|NULL!|#+$)")
"""What a spreadsheet shows instead of a value; no author's note."""
_MAX_SECTION_CHARS = 60
_CONTINUES = re.compile(r"^\s*(?:\.\.\.|…|\(?cont(?:inued|'d|d|\.|\))|[a-z])")


class RowIs(Enum):
    """What a row turned out to be."""

    EVENT = auto()
    NOTE = auto()
    HEADING = auto()
    SECTION = auto()


@dataclass(frozen=True, slots=True)
class Section:
    """A title between rows; ``year`` counts for dates below that have none."""

    year: int | None
    month: int | None


def section_of(text: str) -> Section | None:
    """Read a title such as "2015" or "MAY 2016"; None when it is something else."""
    text = text.strip()
    if not text or len(text) > _MAX_SECTION_CHARS:
        return None
    found = _SECTION.match(text)
    if not found or not (found["month"] or found["year"]):
        return None
    month = found["month"]
    number = next((i for i, m in enumerate(MONTHS, 1) if month and m.lower()[:3] == month.lower()[:3]), None)
    return Section(int(found["year"]) if found["year"] else None, number)


def year_in(text: str) -> int | None:
    """Return the one year a short title names ("Log 2015"), or None when it names none or several."""
    years = set(_YEAR.findall(text[:_MAX_SECTION_CHARS]))
    return int(years.pop()) if len(years) == 1 else None


def day_of(text: str, year: int | None = None) -> EventDate | None:
    """Return the one day that a title such as "Monday 7 March 2016" names, and nothing else; None for other text."""
    if len(text) > _MAX_SECTION_CHARS or not is_like_date(text):
        return None
    reading = read_when(text.strip(), context=DateContext(default_year=year))
    is_day = reading.when.precision is Precision.DAY and reading.when.start is None
    return reading.when if is_day and not any(issue.code in _SAYS_MORE for issue in reading.issues) else None


_SAYS_MORE = frozenset(("date-extra-words", "date-relative", "date-as-above", "date-serial", "date-compact"))


class RowSorter:
    """Tells the rows of one table apart.

    Args:
        columns: how the columns were understood.
        headings: the headings as written, row by row (two when they stand over two rows).
    """

    def __init__(self, columns: Sequence[ColumnReading], headings: Sequence[tuple[str, ...]]) -> None:
        self._headings = [tuple(cell.strip().casefold() for cell in row) for row in headings]
        self._heading_texts = frozenset(cell for row in self._headings for cell in row)
        self._dates = [c.index for c in columns if c.meaning in DATES]
        self._sources = [c.index for c in columns if c.meaning is Column.SOURCE]
        self._events = [c.index for c in columns if c.meaning is Column.EVENT]
        self._references = [c.index for c in columns if c.meaning is Column.REFERENCE]
        self._others = [c.index for c in columns if c.index not in self._dates]
        self._n_columns = len(columns)

    def sort(self, row: FoundRow) -> RowIs:
        """Say what a row is."""
        cells = row.cells
        first = -1
        is_alone = True
        for index, cell in enumerate(cells):
            if cell and not cell.isspace():
                if first >= 0:
                    is_alone = False
                    break
                first = index
        text = cells[first].strip() if first >= 0 else ""
        if text.casefold() in self._heading_texts and self._is_heading(cells):
            return RowIs.HEADING
        if self._is_note(row, first, text):
            return RowIs.NOTE
        if is_alone and text and self._n_columns > 1 and self._is_section(row, text):
            return RowIs.SECTION
        return RowIs.EVENT

    def _is_heading(self, cells: tuple[str, ...]) -> bool:
        filled = [(index, text.casefold()) for index, cell in enumerate(cells) if (text := cell.strip())]
        return any(
            all(index < len(headings) and text == headings[index] for index, text in filled)
            for headings in self._headings
        )

    def _is_note(self, row: FoundRow, first: int, text: str) -> bool:
        for index in self._sources:
            if row.cells[index].lstrip().startswith(NOTE_MARKS):
                return True
        if not text.startswith(NOTE_MARKS) or _CELL_ERROR.match(text):
            return False
        if first in self._dates and is_like_date(text):
            return False  # "~ March 2016" is a date its writer doubts
        # "#12" in a column of references is a number.
        return not (first in self._references and text[1:].strip().isdigit())

    def _is_section(self, row: FoundRow, text: str) -> bool:
        if section_of(text) is not None:
            # "2015" in the date column of a row of its own is a title; beside an event it would be a date.
            return True
        if len(text) > _MAX_SECTION_CHARS:
            return False
        is_across = row.n_cells == 1 or any(span >= self._n_columns for span in row.spans.values())
        if is_like_date(text):
            # A day across the table, or alone where no column holds dates, is that of the rows below.
            return (is_across or not self._dates) and day_of(text) is not None
        return is_across and not text.endswith((".", "!", "?"))

    def is_continuation(self, row: FoundRow) -> bool:
        """Whether a row without a date goes on with the text of the row above it."""
        texts = [(index, row.cells[index]) for index in self._others if row.cells[index].strip()]
        return bool(texts) and all(index in self._events for index, _ in texts) and bool(_CONTINUES.match(texts[0][1]))
