"""Paints a row of the combined chronology: when, agency, what was recorded, reference."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from scrdesk.domain.dates_in_words import MONTHS
from scrdesk.ui.delegates.pills import PILL_PADDING_PX, chip_size, chip_stamp, pill_size, pill_stamp
from scrdesk.ui.delegates.wrapped_text import WrappedText
from scrdesk.ui.models.chronology_model import COLUMNS, ChronologyModel
from scrdesk.ui.models.search_marks import SearchMarks
from scrdesk.ui.theme import Theme
from scrdesk.ui.words import said

if TYPE_CHECKING:
    from scrdesk.services.build_chronology import EntryRow

Index = QModelIndex | QPersistentModelIndex

MAX_LINES = 3
USUAL_LINES = 3  # two lines of what was recorded and the panel's marks under them
PILL_GAP_PX = 4
MAX_LAID_OUT = 512  # some screens of rows; what is scrolled back to is not laid out again
MAX_PILLS = 256
MAX_WIDTHS = 4_096  # of days, references and ages in words
PADDING_PX = 8
TEXTS = {column.key: column.text for column in COLUMNS}
SHARES = {"when": 0.7, "agency": 0.5, "text": 0.85, "reference": 0.6}  # of a cell, filled while its row is on its way
BAR_PX = 3  # bar at the left of the current row, so that it is not told by colour alone


class Cell(NamedTuple):
    """A column as it stands on the screen."""

    key: str
    left: int
    width: int


WIDE_DAY, WIDE_MOMENT = "about 28 Sept 2016", "28 September 2016, 00:00"
"""What the column of days must have room for."""


class Face:
    """A font with its measures, asked once: a frame paints a hundred cells."""

    def __init__(self, theme: Theme, name: str, *, is_bold: bool = False) -> None:
        self.name = f"{name}:bold" if is_bold else name
        self.font, self.metrics = theme.font(name, is_bold=is_bold), theme.metrics(name, is_bold=is_bold)
        self.ascent_px, self.line_px = self.metrics.ascent(), self.metrics.lineSpacing()


class Looks:
    """What a frame paints with."""

    def __init__(self, theme: Theme, ratio: float) -> None:
        self.body, self.small, self.bold = Face(theme, "body"), Face(theme, "small"), Face(theme, "body", is_bold=True)
        self.ink, self.soft_ink, self.found = theme.colour("ink"), theme.colour("soft_ink"), theme.colour("found")
        self.accent, self.accent_soft = theme.colour("accent"), theme.colour("accent_soft")
        self.quiet_soft = theme.colour("quiet_soft")
        self.padding_px, self.bar_px = theme.px(PADDING_PX), theme.px(BAR_PX)
        self.pill_padding_px = theme.px(2 * PILL_PADDING_PX)
        self.ratio = ratio
        """Pixels of the screen in each of the window's."""


class EntryDelegate(QStyledItemDelegate):
    """Paints rows of :class:`~scrdesk.ui.models.chronology_model.ChronologyModel`; all are equally high.

    The table hands it whole rows: through Qt's way of asking for each cell a screen took twice as long.
    """

    def __init__(self, theme: Theme, model: ChronologyModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme, self._model = theme, model
        self._query = ""
        self._search: SearchMarks | None = None
        self._looks = Looks(theme, 1.0)
        self._n_lines = USUAL_LINES
        self._laid_out: OrderedDict[tuple[str, int, int, str], WrappedText] = OrderedDict()
        self._widths: dict[tuple[str, str], int] = {}
        self._pills: dict[tuple[str, str, int], QPixmap] = {}
        self._chips: dict[tuple[str, str, int], tuple[QPixmap, int]] = {}
        theme.changed.connect(self._forget_looks)

    @property
    def n_lines(self) -> int:
        """Lines of text in a row."""
        return self._n_lines

    def set_n_lines(self, n_lines: int) -> None:
        """Show 1 to 3 lines of each entry."""
        self._n_lines = min(max(n_lines, 1), MAX_LINES)
        self._laid_out.clear()

    def set_query(self, query: str) -> None:
        """Mark what this search finds."""
        if query != self._query:
            self._query = query
            self._search = SearchMarks(query) if query else None
            self._laid_out.clear()

    def forget(self) -> None:
        """Forget every word that was laid out."""
        self.set_query("")
        self._forget_looks()

    def begin_frame(self, ratio: float) -> None:
        """Take the fonts and colours of now; ``ratio``: pixels of the screen in each of the window's."""
        if ratio != self._looks.ratio:
            self._chips.clear()
            self._pills.clear()
        self._looks = Looks(self._theme, ratio)

    def _forget_looks(self) -> None:
        self._laid_out.clear()
        self._widths.clear()
        self._chips.clear()
        self._pills.clear()

    def row_height_px(self) -> int:
        """Return the height that every row has."""
        line = self._theme.metrics("body").lineSpacing()
        return self._n_lines * line + self._theme.px(2 * PADDING_PX) + 1

    def column_widths_px(self) -> dict[str, int]:
        """Return the widths of the columns that do not stretch."""
        theme = self._theme
        bold = theme.metrics("body", is_bold=True)
        when = WIDE_DAY if self._n_lines > 1 else WIDE_MOMENT
        padding = theme.px(2 * PADDING_PX)
        small = theme.metrics("small")
        heading = theme.metrics("small", is_bold=True)
        reference = small.horizontalAdvance("PROB-00000")

        def wide(heading_text: str, sample: str) -> int:
            return max(heading.horizontalAdvance(heading_text), small.horizontalAdvance(sample)) + padding

        return {
            "age": wide(said("Age"), "00 y 00 m"),
            "before": wide(said("Before incident"), "0,000 days"),
            "position": wide(said("No."), "00,000"),
            "seen": wide(said("Child seen"), said("Not applicable")),
            "attendance": wide(said("Attendance"), said("was not brought")),
            "tags": wide(said("Tags"), said("missed opportunity")),
            "key_lines": wide(said("Key lines"), "1, 2, 3"),
            "when": bold.horizontalAdvance(when) + padding,
            "agency": max(chip_size("HOUS", theme).width(), heading.horizontalAdvance(said("Agency")) + 2) + padding,
            "reference": max(reference, pill_size("! " + said("{n} to look at").format(n=9), theme).width()) + padding,
        }

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002 - Qt's signature
        """Return the fixed row height; the width is the column's."""
        return QSize(self._theme.px(80), self.row_height_px())

    def paint_row(
        self, painter: QPainter, place: QRect, cells: Sequence[Cell], number: int, *, is_chosen: bool
    ) -> None:
        """Paint a row of the table; its ground, unless it is chosen, and the line under it are the table's.

        Args:
            place: of the whole row, its line included.
            cells: the columns shown.
            number: of the row, from 0.
        """
        looks = self._looks
        painter.setClipRect(place)
        if is_chosen:
            painter.fillRect(place.adjusted(0, 0, 0, -1), looks.accent_soft)
            painter.fillRect(QRect(cells[0].left, place.top(), looks.bar_px, place.height()), looks.accent)
        row = self._model.row_at(number)
        padding = looks.padding_px
        top, height = place.top() + padding, place.height() - 2 * padding
        for cell in cells:
            inner = QRect(cell.left + padding, top, cell.width - 2 * padding, height)
            if row is None:
                self._paint_placeholder(painter, inner, cell.key)
            else:
                self._paint_cell(painter, inner, cell.key, row)

    def _paint_cell(self, painter: QPainter, inner: QRect, key: str, row: EntryRow) -> None:
        looks = self._looks
        if key == "when":
            self._paint_when(painter, inner, row)
        elif key == "agency":
            self._paint_agency(painter, inner, row)
        elif key == "text":
            self._paint_text(painter, inner, row)
        elif key == "reference":
            self._paint_reference(painter, inner, row)
        else:
            words = TEXTS[key](row)
            if not words:
                return
            colour = looks.ink if key == "age" else looks.soft_ink
            if "\n" in words or self._width_of(words, looks.small) > inner.width():
                self._wrapped(words, inner.width(), self._n_lines, "small").paint(painter, inner, colour)
            else:
                self._paint_line(painter, inner.left(), inner.top(), words, looks.small, colour)

    def _paint_line(self, painter: QPainter, left: int, top: int, words: str, face: Face, colour: QColor) -> None:
        """Paint words that fit into one line: most do, and need no laying out."""
        painter.setFont(face.font)
        painter.setPen(colour)
        painter.drawText(left, top + face.ascent_px, words)

    def _width_of(self, words: str, face: Face) -> int:
        kept = self._widths.get((words, face.name))
        if kept is None:
            if len(self._widths) >= MAX_WIDTHS:
                self._widths.clear()
            kept = self._widths[words, face.name] = face.metrics.horizontalAdvance(words)
        return kept

    def _fitting(self, words: str, width_px: int, face: Face) -> str:
        """Return words, cut with an ellipsis where they are too wide."""
        if self._width_of(words, face) <= width_px:
            return words
        return face.metrics.elidedText(words, Qt.TextElideMode.ElideRight, width_px)

    def _paint_agency(self, painter: QPainter, inner: QRect, row: EntryRow) -> None:
        theme, looks = self._theme, self._looks
        kind = self._model.kind_of(row)
        name = (row.agency_code, kind, inner.width())
        chip = self._chips.get(name)
        if chip is None:
            size = chip_size(row.agency_code, theme)
            size.setWidth(min(size.width(), inner.width()))
            chip = self._chips[name] = chip_stamp(row.agency_code, kind, size, theme, looks.ratio), size.height()
        painter.drawPixmap(inner.topLeft(), chip[0])
        if row.has_note and self._n_lines > 1:
            top = inner.top() + chip[1] + theme.px(3)
            self._paint_pill(painter, inner.left(), top, inner.width(), said("Note"), "info")

    def _paint_text(self, painter: QPainter, inner: QRect, row: EntryRow) -> None:
        """Paint what was recorded, and under it the panel's marks, which take the last line when there are any."""
        looks = self._looks
        has_pills = bool(row.pills) and self._n_lines > 1
        text = row.text or said("(nothing was recorded in this column)")
        wrapped = self._wrapped(text, inner.width(), self._n_lines - 1 if has_pills else self._n_lines, "body")
        wrapped.paint(painter, inner, looks.ink if row.text else looks.soft_ink)
        if has_pills:
            top = wrapped.n_lines * looks.body.line_px + self._theme.px(1)
            self._paint_pills(painter, inner.adjusted(0, top, 0, looks.padding_px), row)

    def _paint_pills(self, painter: QPainter, place: QRect, row: EntryRow) -> None:
        """Paint as many pills as there is room for, and how many more there are."""
        gap = self._theme.px(PILL_GAP_PX)
        left, right, top = place.left(), place.right(), place.top()
        for number, (mark, tone) in enumerate(row.pills):
            words = said(mark)
            n_more = len(row.pills) - number - 1
            reserve = self._pill_width(f"+{n_more}") + gap if n_more else 0
            if left + self._pill_width(words) + reserve > right and number:
                self._paint_pill(painter, left, top, right - left, f"+{n_more + 1}", "quiet")
                return
            left += self._paint_pill(painter, left, top, right - left, words, tone) - 1 + gap

    def _pill_width(self, words: str) -> int:
        return self._width_of(words, self._looks.small) + self._looks.pill_padding_px

    def _paint_pill(self, painter: QPainter, left: int, top: int, room_px: int, words: str, tone: str) -> int:
        """Paint a pill, elided to the room there is; return how wide it is."""
        width = min(self._pill_width(words), room_px)
        if width <= 0:  # the pill before took all the room
            return 0
        key = (words, tone, width)
        stamp = self._pills.get(key)
        if stamp is None:
            if len(self._pills) >= MAX_PILLS:
                self._pills.clear()
            stamp = self._pills[key] = pill_stamp(words, tone, width, self._theme, self._looks.ratio)
        painter.drawPixmap(left, top, stamp)
        return width

    def _wrapped(self, text: str, width_px: int, n_lines: int, font: str) -> WrappedText:
        """Return a text laid out; what was painted last is kept, since scrolling paints it again."""
        key = (text, width_px, n_lines, font)
        wrapped = self._laid_out.get(key)
        if wrapped is not None:
            self._laid_out.move_to_end(key)
            return wrapped
        face = {"bold": self._looks.bold, "small": self._looks.small}.get(font, self._looks.body)
        search = self._search if font == "body" else None
        wrapped = WrappedText(text, face.font, width_px, n_lines, search, self._looks.found)
        self._laid_out[key] = wrapped
        if len(self._laid_out) > MAX_LAID_OUT:
            self._laid_out.popitem(last=False)
        return wrapped

    def _paint_when(self, painter: QPainter, inner: QRect, row: EntryRow) -> None:
        looks, width = self._looks, inner.width()
        has_time = bool(row.time) and "not given" not in row.time
        when = row.when
        if self._n_lines == 1:
            both = self._fitting(f"{when}, {row.time}" if has_time else when, width, looks.bold)
            self._paint_line(painter, inner.left(), inner.top(), both, looks.bold, looks.ink)
            return
        is_long = self._width_of(when, looks.bold) > width
        n_lines = 1
        if is_long:
            if has_time and self._n_lines == 2:
                when = _shortened(when)
            wrapped = self._wrapped(when, width, self._n_lines - 1 if has_time else self._n_lines, "bold")
            wrapped.paint(painter, inner, looks.ink)
            n_lines = wrapped.n_lines
        else:
            self._paint_line(painter, inner.left(), inner.top(), when, looks.bold, looks.ink)
        if n_lines >= self._n_lines or not row.time:
            return  # a day that takes every line is worth more than the words "time not given"
        top = inner.top() + n_lines * looks.bold.line_px + self._theme.px(1)
        time = self._fitting(said(row.time), width, looks.small)
        self._paint_line(painter, inner.left(), top, time, looks.small, looks.soft_ink)

    def _paint_reference(self, painter: QPainter, inner: QRect, row: EntryRow) -> None:
        theme, looks = self._theme, self._looks
        self._paint_line(painter, inner.left(), inner.top(), row.reference, looks.small, looks.soft_ink)
        has_mark = row.has_note and self._n_lines == 1  # with more lines it stands under the agency
        if not row.n_findings:
            if has_mark:
                self._paint_at_right(painter, inner, said("Note"), "info")
            return
        tone = row.tone or "info"
        mark = "! " if tone == "bad" else ""  # the tone is never told by colour alone
        if self._n_lines > 1:
            top = inner.top() + looks.small.line_px + theme.px(3)
            self._paint_pill(
                painter, inner.left(), top, inner.width(), mark + said("{n} to look at").format(n=row.n_findings), tone
            )
        else:
            self._paint_at_right(
                painter, inner, f"{mark}{row.n_findings}" + (f" · {said('Note')}" if has_mark else ""), tone
            )

    def _paint_at_right(self, painter: QPainter, inner: QRect, text: str, tone: str) -> None:
        left = inner.right() - self._pill_width(text)
        self._paint_pill(painter, left, inner.top() - 1, inner.width(), text, tone)

    def _paint_placeholder(self, painter: QPainter, inner: QRect, key: str) -> None:
        """A quiet bar where text will be, so that nothing jumps when it comes."""
        line = self._looks.body.line_px
        bar = QRect(inner.left(), inner.top() + line // 4, int(inner.width() * SHARES.get(key, 0.5)), line // 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._looks.quiet_soft)
        painter.drawRoundedRect(bar, 3, 3)


def _shortened(when: str) -> str:
    """Return a date in words with its months cut to three letters."""
    for month in MONTHS:
        when = when.replace(month, month[:3])
    return when
