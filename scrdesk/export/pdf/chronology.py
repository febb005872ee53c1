"""The combined chronology on landscape pages, made for many thousands of rows.

Words are measured once and lines are written straight to the page: no object per word, no second pass. The time per
row does not grow with the number of rows. A row that fits is kept whole; a row too tall for that flows over, never
within a line, and says "(continued)".
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from scrdesk.domain.paper_words import ENGLISH, PaperWords
from scrdesk.domain.report import ChronologyRow, ChronologyTable
from scrdesk.export.pdf.flow import Flow
from scrdesk.export.pdf.fonts import bound, printable
from scrdesk.export.pdf.page import Page, Typesetter
from scrdesk.export.pdf.style import (
    CAPTION,
    CELL,
    CHRONOLOGY_DETAIL,
    CHRONOLOGY_HEADING,
    CHRONOLOGY_LABEL,
    CHRONOLOGY_REFERENCE,
    CHRONOLOGY_SOURCE,
    CHRONOLOGY_TEXT,
    CHRONOLOGY_TIME,
    CHRONOLOGY_WHEN,
    LANDSCAPE,
    MARGIN_SIDE,
    NOTE,
    TextStyle,
)
from scrdesk.export.pdf.tags import COLUMN_HEADER, Element, Tags

N_COLUMNS = 4
WHEN_WIDTH = 122.0  # "28 September 2016" on one line, in points
AGENCY_WIDTH = 56.0
REFERENCE_WIDTH = 66.0
GUTTER = 12.0
LABEL_GAP = 8.0  # between the widest label and what it labels
MAX_LABEL_WIDTH = 130.0  # a wider label stands on a line of its own
ROOM_TO_BEGIN = 170.0  # free below the heading of a chronology: caption, heading row and a row or two
ROW_TOP, ROW_BOTTOM = 5.0, 6.0
CAPTION_GAP = 14.0  # above the caption
DETAIL_GAP = 3.0  # between what was recorded and its details
LEADING = CHRONOLOGY_TEXT.leading
HEADING_HEIGHT = 22.0
WHOLE_ROW_SHARE = 0.5  # of the page: a row up to this tall is never divided
N_LINES_APART = 3  # a part of a divided row has at least this many lines
N_ROWS_PER_REPORT = 100  # about 30 ms of work on a slow machine
N_SIDE_LINES = 8  # of a narrow column: the written date may be a whole story
FAR = 1 << 30  # an index that no line has


@dataclass(slots=True)
class SetRow:
    """A row broken into lines. ``labels`` maps the index of a line to the label that stands before it.

    ``beside`` maps the index of a line to a second label and text on the same line: two short details share one.
    """

    row: ChronologyRow
    code: str
    when: list[str]
    time: list[str]
    reference: list[str]
    lines: list[str]
    n_text: int
    first_source: int
    labels: dict[int, str]
    beside: dict[int, tuple[str, str]]

    def depth(self, line: int) -> float:
        """Return how far below the row's first line the upper edge of a line is, in points."""
        return line * LEADING + (DETAIL_GAP if line >= self.n_text else 0.0)

    @property
    def side_height(self) -> float:
        """Height of the date and the other short columns."""
        return max((len(self.when) + len(self.time)) * LEADING, len(self.reference) * LEADING, LEADING)

    def height(self, first: int, last: int) -> float:
        """Return the height of a part of the row, paddings included, in points."""
        text = self.depth(last - 1) + LEADING - self.depth(first) if last > first else 0.0
        return max(text, self.side_height) + ROW_TOP + ROW_BOTTOM


class _Details:
    """Breaks the labelled texts below what was recorded; two short ones in succession share a line."""

    def __init__(self, setter: Typesetter, indent: float, width: float, lines: list[str]) -> None:
        self._setter = setter
        self._indent = indent
        self._width = width - indent
        self._half = (width - GUTTER) / 2
        self._lines = lines
        self._is_open = False  # whether the last line has room beside it
        self.n_text = len(lines)
        self.first_source = FAR
        self.labels: dict[int, str] = {}
        self.beside: dict[int, tuple[str, str]] = {}

    def add(self, label: str, text: str, style: TextStyle) -> None:
        """Add a labelled text; empty ones are left out."""
        if not text:
            return
        setter, lines = self._setter, self._lines
        is_wide_label = setter.width(label, CHRONOLOGY_LABEL) > self._indent - LABEL_GAP
        is_short = not is_wide_label and "\n" not in text and setter.width(text, style) <= self._half - self._indent
        if is_short and self._is_open:
            self.beside[len(lines) - 1] = (label, text)
            self._is_open = False
            return
        self._is_open = is_short
        self.labels[len(lines)] = label
        if is_wide_label:
            lines.append("")
        if style is CHRONOLOGY_SOURCE:
            self.first_source = len(lines)
        lines += setter.lines(text, style, self._width)


class _Columns:
    """Where the columns stand on the page, in points."""

    def __init__(self) -> None:
        self.when = MARGIN_SIDE[LANDSCAPE]
        self.right = LANDSCAPE[0] - MARGIN_SIDE[LANDSCAPE]
        self.agency = self.when + WHEN_WIDTH + GUTTER
        self.text = self.agency + AGENCY_WIDTH + GUTTER
        self.reference = self.right - REFERENCE_WIDTH
        self.text_width = self.reference - GUTTER - self.text


def month_title(year_month: str, words: PaperWords = ENGLISH) -> str:
    """Return "March 2016" for "2016-03"; what is no month is said to be without a readable date."""
    year, _, month = year_month.partition("-")
    if year.isdigit() and month.isdigit() and 1 <= int(month) <= len(words.months):
        return f"{words.months[int(month) - 1]} {int(year)}"
    return words.undated


class ChronologySetter:
    """Sets one chronology into a flow, row by row."""

    def __init__(self, flow: Flow, level: int, holder: Element) -> None:
        self._flow = flow
        self._tags = flow.setter.tags
        self._table = self._tags.open("Table", holder)
        self._headings: list[Element] = []
        self._setter: Typesetter = flow.setter
        self._words = flow.words
        self._columns = _Columns()
        self._level = level
        self._year = ""
        self._month: str | None = None
        self._indent = 0.0
        self._short = lru_cache(maxsize=4096)(self._broken)  # dates, times and references come again and again

    def set(self, table: ChronologyTable) -> None:
        """Set the whole table onto the landscape page being filled; reports progress in rows.

        Raises:
            Cancelled.
        """
        flow = self._flow
        self._set_caption(table)
        n_rows = len(table.rows)
        self._indent = self._label_width(table) + LABEL_GAP
        self._draw_heading()
        if not table.rows:
            line = self._tags.open("TR", self._table)
            cells = [self._tags.open("TD", line) for _ in self._words.chronology_headings]
            flow.page.content(cells[2], self._columns.text, flow.y - 8, CELL, [self._words.no_entries])
            flow.y -= 8 + CELL.leading
            return
        for number, row in enumerate(table.rows):
            if number % N_ROWS_PER_REPORT == 0:
                flow.progress.check()
                flow.progress.report(number, n_rows, "Setting the chronology")
            self._place(self._set_row(row))
        flow.progress.report(n_rows, n_rows, "Setting the chronology")

    def _label_width(self, table: ChronologyTable) -> float:
        """Return the width of the widest label that stands beside its text."""
        labels = {printable(label) for row in table.rows for label, _ in row.details} | {self._words.source}
        widths = [self._setter.width(label.replace("\n", " "), CHRONOLOGY_LABEL) for label in labels]
        return max(width for width in widths if width <= MAX_LABEL_WIDTH)

    def _set_caption(self, table: ChronologyTable) -> None:
        flow, width = self._flow, self._flow.page.width
        caption: Element | None = None
        told = " · ".join(printable(text) for text in (table.shown, table.filter_text) if text)
        for style, text, space in ((CAPTION, printable(table.caption), CAPTION_GAP), (NOTE, told, 0.0)):
            if text:
                caption = caption or self._tags.open("Caption", self._table)
                lines = self._setter.lines(text, style, width)
                above = 0.0 if flow.is_at_top else space
                if len(lines) * style.leading + above + HEADING_HEIGHT > flow.y - flow.page.bottom:
                    flow.new_page()
                flow.y -= above
                flow.page.content(caption, flow.page.left, flow.y, style, lines)
                flow.y -= len(lines) * style.leading
        if not flow.is_at_top:
            flow.y -= 6.0

    def _draw_heading(self) -> None:
        flow, columns = self._flow, self._columns
        if flow.y - HEADING_HEIGHT - ROW_TOP - ROW_BOTTOM - 3 * LEADING < flow.page.bottom:
            flow.new_page()
        top = flow.y - 2
        places = (columns.when, columns.agency, columns.text, columns.reference)
        if not self._headings:
            row = self._tags.open("TR", self._table)
            self._headings = [self._tags.open("TH", row, COLUMN_HEADER) for _ in self._words.chronology_headings]
            for x, heading, element in zip(places, self._words.chronology_headings, self._headings, strict=True):
                flow.page.content(element, x, top, CHRONOLOGY_HEADING, [heading])
        else:
            with flow.page.artifact("/Type/Pagination"):
                for x, heading in zip(places, self._words.chronology_headings, strict=True):
                    flow.page.text(x, top, CHRONOLOGY_HEADING, [heading])
        flow.y -= HEADING_HEIGHT
        flow.page.rule(columns.when, flow.y + 3, columns.right - columns.when, "ink", 1.0)

    def _broken(self, text: str, style_name: str, width: float) -> list[str]:
        style = {"when": CHRONOLOGY_WHEN, "time": CHRONOLOGY_TIME, "reference": CHRONOLOGY_REFERENCE}[style_name]
        return self._setter.lines(bound(printable(text)), style, width) if text else []

    def _set_row(self, row: ChronologyRow) -> SetRow:
        setter, width = self._setter, self._columns.text_width
        lines = setter.lines(printable(row.text).strip("\n"), CHRONOLOGY_TEXT, width) if row.text else []
        details = _Details(setter, self._indent, width, lines)
        when = self._side(self._words.when, row.when, "when", WHEN_WIDTH, details)
        time = self._side(self._words.time, row.time, "time", WHEN_WIDTH, details)
        reference = self._side(self._words.reference, row.reference, "reference", REFERENCE_WIDTH, details)
        for label, text in row.details:
            details.add(printable(label).replace("\n", " "), printable(text).strip("\n "), CHRONOLOGY_DETAIL)
        details.add(self._words.source, printable(row.source).strip("\n "), CHRONOLOGY_SOURCE)
        return SetRow(
            row,
            printable(row.agency_code),
            when,
            time,
            reference,
            lines,
            details.n_text,
            details.first_source,
            details.labels,
            details.beside,
        )

    def _side(self, label: str, text: str, style_name: str, width: float, details: _Details) -> list[str]:
        """Return the lines of a narrow column; a text too long for it is cut there and goes whole to the details."""
        lines = self._short(text, style_name, width)
        if len(lines) <= N_SIDE_LINES:
            return lines
        details.add(label, printable(text).strip("\n "), CHRONOLOGY_DETAIL)
        return [*lines[: N_SIDE_LINES - 1], "…"]

    def _place(self, set_row: SetRow) -> None:
        flow = self._flow
        first, n_lines = 0, len(set_row.lines)
        height = set_row.height(0, n_lines)
        room = flow.y - flow.page.bottom
        is_whole = height <= flow.page.height * WHOLE_ROW_SHARE
        if height > room and (is_whole or self._n_lines_in(set_row, 0, room) < N_LINES_APART):
            self._next_page()
        self._bookmark(set_row.row.year_month)
        if set_row.row.reference:
            flow.anchor(set_row.row.reference, flow.y)
        cells = _Cells(self._tags, self._table)
        while True:
            n_fit = n_lines - first
            if set_row.height(first, n_lines) > flow.y - flow.page.bottom:
                n_fit = max(1, self._n_lines_in(set_row, first, flow.y - flow.page.bottom))
                if n_lines - first - n_fit < N_LINES_APART:
                    n_fit = max(1, n_lines - first - N_LINES_APART)
            self._draw(set_row, first, first + n_fit, cells)
            first += n_fit
            if first >= n_lines:
                cells.close()
                return
            self._next_page()

    @staticmethod
    def _n_lines_in(set_row: SetRow, first: int, room: float) -> int:
        """Return how many lines from ``first`` on fit into ``room``, the "(continued)" line allowed for."""
        n_lines = int((room - ROW_TOP - ROW_BOTTOM - DETAIL_GAP) // LEADING)
        return max(0, min(n_lines, len(set_row.lines) - first))

    def _next_page(self) -> None:
        self._flow.new_page()
        self._draw_heading()

    def _bookmark(self, year_month: str) -> None:
        if year_month == self._month:
            return
        self._month = year_month
        flow, year = self._flow, year_month.partition("-")[0]
        title = month_title(year_month, self._words)
        if title == self._words.undated:
            flow.bookmark(self._words.undated, self._level, top=flow.y, in_contents=False)
            self._year = ""
            return
        if year != self._year:
            flow.bookmark(str(int(year)), self._level, top=flow.y, in_contents=False, is_closed=True)
            self._year = year
        flow.bookmark(title, self._level + 1, top=flow.y, in_contents=False)

    def _draw(self, set_row: SetRow, first: int, last: int, cells: _Cells) -> None:
        flow, page, columns = self._flow, self._flow.page, self._columns
        top = flow.y - ROW_TOP
        if first > 0:
            self._draw_continued(set_row, page, top)
            self._draw_lines(page, set_row, first, last, top, cells)
        else:
            side = top - len(set_row.when) * LEADING
            if set_row.when:
                page.content(cells.when, columns.when, top, CHRONOLOGY_WHEN, set_row.when)
            if set_row.time:
                page.content(cells.when, columns.when, side, CHRONOLOGY_TIME, set_row.time)
            if set_row.code:
                page.chip(columns.agency, top, set_row.code, set_row.row.agency_kind, cells.agency)
            self._draw_lines(page, set_row, first, last, top, cells)
            if set_row.reference:
                page.content(cells.reference, columns.reference, top, CHRONOLOGY_REFERENCE, set_row.reference)
        flow.y -= set_row.height(first, last)
        page.rule(columns.when, flow.y, columns.right - columns.when)

    def _draw_continued(self, set_row: SetRow, page: Page, top: float) -> None:
        """Repeat the short columns on a page that a row goes on to: for the eye only, the row is one."""
        columns = self._columns
        with page.artifact("/Type/Pagination"):
            if set_row.when:
                page.text(columns.when, top, CHRONOLOGY_WHEN, set_row.when)
            page.text(columns.when, top - len(set_row.when) * LEADING, CHRONOLOGY_TIME, [self._words.continued])
            if set_row.reference:
                page.text(columns.reference, top, CHRONOLOGY_REFERENCE, set_row.reference)
        if set_row.code:
            page.chip(columns.agency, top, set_row.code, set_row.row.agency_kind, None)

    def _draw_lines(self, page: Page, set_row: SetRow, first: int, last: int, top: float, cells: _Cells) -> None:
        x, zero = self._columns.text, set_row.depth(first)
        n_text = set_row.n_text
        if first < n_text:
            page.content(cells.paragraph(0), x, top, CHRONOLOGY_TEXT, set_row.lines[first : min(last, n_text)])
        starts = sorted({max(first, n_text), *(index for index in set_row.labels if first <= index < last)})
        for start, stop in zip(starts, [*starts[1:], last], strict=True):
            if start >= stop:
                continue
            y = top - (set_row.depth(start) - zero)
            element = cells.goes_on() if start not in set_row.labels else cells.paragraph(start)
            page.begin(element)
            if start in set_row.labels:
                page.text(x, y, CHRONOLOGY_LABEL, [set_row.labels[start]])
            style = CHRONOLOGY_SOURCE if start >= set_row.first_source else CHRONOLOGY_DETAIL
            page.text(x + self._indent, y, style, set_row.lines[start:stop])
            page.end()
            if start in set_row.beside:
                label, text = set_row.beside[start]
                half = x + (self._columns.text_width + GUTTER) / 2
                page.begin(cells.paragraph(start, is_beside=True))
                page.text(half, y, CHRONOLOGY_LABEL, [label])
                page.text(
                    half + self._indent,
                    y,
                    CHRONOLOGY_SOURCE if label == self._words.source else CHRONOLOGY_DETAIL,
                    [text],
                )
                page.end()


class _Cells:
    """The elements of one row: its cells, and the paragraphs of what was recorded."""

    __slots__ = ("_last", "_paragraphs", "_row", "_tags", "agency", "reference", "text", "when")

    def __init__(self, tags: Tags, table: Element) -> None:
        self._tags = tags
        self._row = tags.open("TR", table)
        self.when, self.agency, self.text, self.reference = (tags.open("TD", self._row) for _ in range(N_COLUMNS))
        self._paragraphs: list[Element] = []
        self._last = -1

    def paragraph(self, line: int, *, is_beside: bool = False) -> Element:
        """Return the paragraph that begins at a line of the row; the one before, when that line was asked for last."""
        key = 2 * line + is_beside
        if key != self._last:
            self._paragraphs.append(self._tags.open("P", self.text))
            self._last = key
        return self._paragraphs[-1]

    def goes_on(self) -> Element:
        """Return the paragraph begun last."""
        return self._paragraphs[-1] if self._paragraphs else self.paragraph(0)

    def close(self) -> None:
        """Write the row: nothing more comes."""
        cells = (self.when, self.agency, self.text, self.reference)
        self._tags.close(*self._paragraphs, *cells, self._row)
