"""The rows of one chronology table made into entries, each with what was read from it beside what stood there."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from scrdesk.domain.dates_in_words import MONTHS, day_in_words
from scrdesk.domain.event_date import EventDate
from scrdesk.domain.submission import (
    Column,
    ColumnReading,
    Finding,
    ParsedEntry,
    ReadingScope,
    RowKind,
    Severity,
)
from scrdesk.domain.written_dates import DateContext, DateIssue, read_when
from scrdesk.intake.cell_looks import is_like_serial
from scrdesk.intake.column_words import normalised
from scrdesk.intake.columns import DATES
from scrdesk.intake.found import FoundRow, FoundTable
from scrdesk.intake.readers.cell_numbers import moment
from scrdesk.intake.rows import NOTE_MARKS, RowIs, RowSorter, Section, day_of, section_of
from scrdesk.intake.running_text import leading_date

# In the order in which ParsedEntry takes them.
_TEXT_COLUMNS = (
    Column.SOURCE, Column.EVENT, Column.PEOPLE, Column.PRACTITIONER, Column.LOCATION, Column.CHILD_SEEN, Column.ACTION,
    Column.SHARED_WITH, Column.COMMENT, Column.KEY_LINE,
)  # fmt: skip
_DAY_ALONE = re.compile(r"^\W*(?:[A-Za-z]{3,9}\W+)?\d{1,2}(?:st|nd|rd|th)?\W*$")
_YEAR = re.compile(r"^(?:19|20)\d\d$")
_YEAR_HEADINGS = frozenset(("year", "calendar year", "blwyddyn"))
_TIME_FRACTION = re.compile(r"^0?\.\d{2,17}$")
_MIN_CARRIED_SHARE = 0.2
"""Share of rows without a date from which on the layout gives each date once, for the rows below it as well."""
_DITTO = "ditto"
_NOTE_FIELD = "note in the file"
"""Name of the field that holds comments and footnotes that hang on a row."""


def field_names(columns: Sequence[ColumnReading]) -> tuple[str, ...]:
    """Return a name of its own for each column: the heading as written, "column 3", or "Date (2)"."""
    names: list[str] = []
    taken: dict[str, int] = {}
    for column in columns:
        name = " ".join(column.heading.split()) or f"column {column.index + 1}"
        taken[name] = taken.get(name, 0) + 1
        names.append(name if taken[name] == 1 else f"{name} ({taken[name]})")
    return tuple(names)


class EntryReader:
    """Reads the rows of one table.

    Args:
        table: the table, for hidden rows and serial numbers.
        columns: how its columns were understood, those without heading and text left out.
        sorter: tells rows apart.
        scope: what is known of the review.
        tell: takes findings.
        section: the year and month that a title or the sheet's name gives.
        previous: the last date of the table that this one goes on with, or None.
        day: the day that a title above a table without dates gives to its rows, or None.
    """

    def __init__(
        self,
        table: FoundTable,
        columns: Sequence[ColumnReading],
        sorter: RowSorter,
        scope: ReadingScope,
        tell: Callable[[Finding], None],
        section: Section = Section(None, None),
        previous: EventDate | None = None,
        day: EventDate | None = None,
    ) -> None:
        self._table = table
        self._sorter = sorter
        self._scope = scope
        self._tell = tell
        self._section = section
        self.previous = day or previous
        self.has_day_titles = day is not None
        self._day = day
        self._day_titles: frozenset[str] = frozenset()
        self._names = field_names(columns)
        self._indices = tuple(column.index for column in columns)
        self._is_whole = self._indices == tuple(range(len(columns)))
        by_meaning: dict[Column, tuple[int, ...]] = {}
        for column in columns:
            by_meaning[column.meaning] = (*by_meaning.get(column.meaning, ()), column.index)
        self._dates = tuple(c.index for c in columns if c.meaning in DATES)
        self._times = by_meaning.get(Column.TIME, ())
        self._end_dates = by_meaning.get(Column.END_DATE, ())
        self._end_times = by_meaning.get(Column.END_TIME, ())
        self._references = by_meaning.get(Column.REFERENCE, ())
        self._years = tuple(
            c.index for c in columns if normalised(c.heading) in _YEAR_HEADINGS and c.meaning not in DATES
        )
        self._texts = tuple(by_meaning.get(meaning, ()) for meaning in _TEXT_COLUMNS)
        self._events = by_meaning.get(Column.EVENT, ())
        self._carries = False
        self._drops_midnight = False

    def prepare(self, rows: Sequence[FoundRow]) -> None:
        """Look over all rows: is each date given once only, and do real dates carry times at all?"""
        dated = [any(row.cells[i].strip() for i in self._dates) for row in rows]
        n_blank = len(dated) - sum(dated)
        self._carries = bool(self._dates) and n_blank >= 2 and n_blank >= _MIN_CARRIED_SHARE * len(dated)
        moments = [exact for row in rows for i in self._dates if (exact := row.exact.get(i, "")) and "T" in exact]
        self._drops_midnight = all(exact.endswith("T00:00") for exact in moments)
        self._day_titles = frozenset(
            row.place
            for row, has_date, has_below in zip(rows, dated, dated[1:], strict=False)
            if has_date and not has_below and self._is_day_title(row)
        )

    def _is_day_title(self, row: FoundRow) -> bool:
        """Whether a row above one without a date holds nothing but a date, which is then that row's too."""
        is_alone = all(not cell.strip() for i, cell in enumerate(row.cells) if i not in self._dates)
        return is_alone and day_of(self._joined(row, self._dates, " "), self._section.year) is not None

    def read(self, row: FoundRow) -> tuple[ParsedEntry | None, RowIs]:
        """Read one row; None for a repeated heading."""
        what = self._sorter.sort(row)
        if what is RowIs.HEADING:
            return None, what
        if what is RowIs.EVENT and row.place in self._day_titles:
            what = RowIs.SECTION
        if what is RowIs.SECTION:
            self._enter_section(row)
            return self._entry(row, self._unread(row), RowKind.NOTE), what
        if what is RowIs.NOTE:
            is_date = not self._joined(row, self._dates, " ").lstrip().startswith(NOTE_MARKS)
            return self._entry(row, self._when(row)[0] if is_date else self._unread(row), RowKind.NOTE), what
        when, issues = self._when(row)
        for issue in issues:
            self._tell(Finding(issue.severity, issue.code, issue.message, row.place))
        if when.is_read:
            self.previous = when
        if when.date_text.strip():
            self._day = None
        entry = self._entry(row, when, RowKind.EVENT)
        if self._events and not entry.event.strip():
            self._tell(
                Finding(
                    Severity.WARNING, "event-missing", "This row says when but not what happened; ask the agency.",
                    row.place,
                )
            )  # fmt: skip
        return entry, what

    def _enter_section(self, row: FoundRow) -> None:
        title = next(cell.strip() for cell in row.cells if cell.strip())
        section = section_of(title)
        if section is not None:
            self._section = Section(section.year or self._section.year, section.month)
        self._day = day_of(title, self._section.year)
        if self._day is not None:
            self.previous = self._day
            self.has_day_titles = True
        self._tell(
            Finding(
                Severity.INFO, "section-title", "This row was taken for a title between entries and kept as a note.",
                row.place,
            )
        )  # fmt: skip

    def _unread(self, row: FoundRow) -> EventDate:
        return EventDate(self._joined(row, self._dates, " "), self._joined(row, self._times, " "))

    @staticmethod
    def _joined(row: FoundRow, indices: tuple[int, ...], glue: str = "\n") -> str:
        if len(indices) == 1:
            return row.cells[indices[0]]
        return glue.join(cell for i in indices if (cell := row.cells[i]).strip())

    def _when(self, row: FoundRow) -> tuple[EventDate, tuple[DateIssue, ...]]:
        date_text = self._joined(row, self._dates, " ")
        if not self._dates and self._events:
            # "22/05/2016 Home visit": the account itself begins with its date, and keeps it.
            date_text = leading_date(self._joined(row, self._events))
        time_text = self._joined(row, self._times, " ")
        told: list[DateIssue] = []
        read_date, clock = self._date_to_read(row, date_text, told)
        read_time = self._time_to_read(row, time_text) or clock
        end_date = self._end_to_read(row, self._end_dates)
        end_time = self._end_to_read(row, self._end_times)
        carried = ""
        if not date_text.strip() and self.previous is not None and (self._dates or self._day is not None):
            carried = self._why_carried(row)
            if carried:
                read_date = _DITTO
        context = DateContext(
            previous=self.previous,
            end_date_text=end_date,
            end_time_text=end_time,
            scope=self._scope,
            default_year=self._year_beside(row) if self._years else self._section.year,
        )
        reading = read_when(read_date, read_time, context=context)
        issues = reading.issues
        if carried:
            issues = tuple(issue for issue in issues if issue.code != "date-as-above")
            told.append(DateIssue("date-carried", Severity.INFO, carried))
        when = reading.when
        if read_date != date_text or read_time != time_text:
            when = EventDate(
                date_text, time_text, when.edtf, when.earliest, when.latest, when.precision, when.sureness, when.start,
                when.end, when.time_sureness,
            )  # fmt: skip
        return when, (*told, *issues) if told else issues

    def _year_beside(self, row: FoundRow) -> int | None:
        """Return the year that a column of its own gives to the dates beside it."""
        text = row.cells[self._years[0]].strip()
        return int(text) if _YEAR.match(text) else self._section.year

    def _why_carried(self, row: FoundRow) -> str:
        if self._day is not None:
            return "The date stands in the title above; it was taken for this row."
        if all(index in row.same_as_above for index in self._dates):
            return "The date cell is merged with the row above; its date was taken."
        if self._sorter.is_continuation(row):
            return "The row goes on with the text of the row above; its date was taken."
        if self._carries:
            return "The date is given once for several rows; the date of the row above was taken."
        return ""

    def _date_to_read(self, row: FoundRow, date_text: str, told: list[DateIssue]) -> tuple[str, str]:
        """Return the text that the date reader should see and the clock time that came with a real date."""
        if len(self._dates) == 1:
            index = self._dates[0]
            exact = row.exact.get(index, "")
            if exact:
                day, _, clock = exact.partition("T")
                if not clock and exact[2:3] == ":":
                    return date_text, ""
                return day or date_text, "" if self._drops_midnight else clock
            if is_like_serial(date_text):
                when = moment(float(date_text), is_1904=self._table.serials_from_1904)
                if when is not None:
                    told.append(
                        DateIssue(
                            "date-serial",
                            Severity.WARNING,
                            f"“{date_text.strip()}” is Excel's number for {day_in_words(when.date())}; check it.",
                        )
                    )
                    has_clock = when.hour or when.minute
                    return when.date().isoformat(), f"{when:%H:%M}" if has_clock and "." in date_text else ""
        if self._section.month and self._section.year and _DAY_ALONE.match(date_text):
            return f"{date_text.strip()} {MONTHS[self._section.month - 1]} {self._section.year}", ""
        return date_text, ""

    def _time_to_read(self, row: FoundRow, time_text: str) -> str:
        if len(self._times) == 1:
            exact = row.exact.get(self._times[0], "")
            if exact:
                return exact.rpartition("T")[2][:5] if ":" in exact else time_text
            if _TIME_FRACTION.match(time_text.strip()):
                minutes = round(float(time_text) * 1440)
                return f"{minutes // 60 % 24:02d}:{minutes % 60:02d}"
        return time_text

    def _end_to_read(self, row: FoundRow, indices: tuple[int, ...]) -> str:
        if not indices:
            return ""
        exact = row.exact.get(indices[0], "")
        if exact:
            return exact.rpartition("T")[2][:5] if indices == self._end_times else exact.partition("T")[0]
        text = row.cells[indices[0]]
        if indices == self._end_dates and is_like_serial(text):
            when = moment(float(text), is_1904=self._table.serials_from_1904)
            return when.date().isoformat() if when else text
        return text

    def _entry(self, row: FoundRow, when: EventDate, kind: RowKind) -> ParsedEntry:
        cells = row.cells
        texts = [
            cells[indices[0]] if len(indices) == 1 else self._joined(row, indices) if indices else ""
            for indices in self._texts
        ]
        # Columns left out at the end of a row are empty all the way down.
        shown = cells[: len(self._names)] if self._is_whole else [cells[i] for i in self._indices]
        fields = tuple(zip(self._names, shown, strict=True))
        if row.note:
            fields = (*fields, (_NOTE_FIELD, row.note))
        reference = self._joined(row, self._references, " ") if self._references else ""
        source, event, people, practitioner, location, seen, action, shared, comment, key_line = texts
        return ParsedEntry(
            row.place, when, source, event, people, practitioner, location, seen, action, shared, comment, key_line,
            fields, kind, reference,
        )  # fmt: skip
