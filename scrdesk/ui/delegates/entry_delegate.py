"""Paints a row of the combined chronology: when, agency, what was recorded, reference."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from scrdesk.domain.dates_in_words import MONTHS
from scrdesk.ui.delegates.pills import chip_size, paint_chip, paint_pill, pill_size
from scrdesk.ui.delegates.wrapped_text import WrappedText
from scrdesk.ui.models.chronology_model import COLUMNS, ChronologyModel
from scrdesk.ui.theme import Theme

if TYPE_CHECKING:
    from scrdesk.services.build_chronology import EntryRow

Index = QModelIndex | QPersistentModelIndex

MAX_LINES = 3
USUAL_LINES = 3  # two lines of what was recorded and the panel's marks under them
PILL_GAP_PX = 4
MAX_LAID_OUT = 512  # some screens of rows; what is scrolled back to is not laid out again
PADDING_PX = 8
# A frame paints a hundred cells: what Python makes anew for each of them is made once.
TOP_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
SELECTED = QStyle.StateFlag.State_Selected.value
KEYS = tuple(column.key for column in COLUMNS)
BAR_PX = 3  # bar at the left of the current row, so that it is not told by colour alone


class EntryDelegate(QStyledItemDelegate):
    """Paints cells of :class:`~scrdesk.ui.models.chronology_model.ChronologyModel`; all rows are equally high."""

    def __init__(self, theme: Theme, model: ChronologyModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme, self._model = theme, model
        self._query = ""
        self._n_lines = USUAL_LINES
        self._laid_out: OrderedDict[tuple[str, int, int, str], WrappedText] = OrderedDict()
        theme.changed.connect(self._laid_out.clear)

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
            self._laid_out.clear()

    def forget(self) -> None:
        """Forget every word that was laid out."""
        self._query = ""
        self._laid_out.clear()

    def row_height_px(self) -> int:
        """Return the height that every row has."""
        line = self._theme.metrics("body").lineSpacing()
        return self._n_lines * line + self._theme.px(2 * PADDING_PX) + 1

    def column_widths_px(self) -> dict[str, int]:
        """Return the widths of the columns that do not stretch."""
        theme = self._theme
        bold = theme.metrics("body", is_bold=True)
        when = "about 28 Sept 2016" if self._n_lines > 1 else "28 September 2016, 00:00"
        padding = theme.px(2 * PADDING_PX)
        small = theme.metrics("small")
        heading = theme.metrics("small", is_bold=True)
        reference = small.horizontalAdvance("PROB-00000")

        def wide(heading_text: str, sample: str) -> int:
            return max(heading.horizontalAdvance(heading_text), small.horizontalAdvance(sample)) + padding

        return {
            "age": wide("Age", "00 y 00 m"),
            "before": wide("Before incident", "0,000 days"),
            "position": wide("No.", "00,000"),
            "seen": wide("Child seen", "Not applicable"),
            "attendance": wide("Attendance", "was not brought"),
            "tags": wide("Tags", "missed opportunity"),
            "key_lines": wide("Key lines", "1, 2, 3"),
            "when": bold.horizontalAdvance(when) + padding,
            "agency": max(chip_size("HOUS", theme).width(), theme.metrics("small").horizontalAdvance("Agency"))
            + padding,
            "reference": max(reference, pill_size("! 9 to look at", theme).width()) + padding,
        }

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002 - Qt's signature
        """Return the fixed row height; the width is the column's."""
        return QSize(self._theme.px(80), self.row_height_px())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell."""
        theme = self._theme
        rect = option.rect
        column = index.column()
        painter.save()
        painter.setClipRect(rect)
        if option.state.value & SELECTED:  # the ground of other rows and the lines between them are the table's
            painter.fillRect(rect.adjusted(0, 0, 0, -1), theme.colour("accent_soft"))
            if column == 0:
                bar = QRect(rect.left(), rect.top(), theme.px(BAR_PX), rect.height())
                painter.fillRect(bar, theme.colour("accent"))
        padding = theme.px(PADDING_PX)
        inner = rect.adjusted(padding, padding, -padding, -padding)
        row = self._model.row_at(index.row())
        if row is None:
            self._paint_placeholder(painter, inner, column)
        else:
            self._paint_cell(painter, inner, column, row, theme.colour("ink"))
        painter.restore()

    def _paint_cell(self, painter: QPainter, inner: QRect, column: int, row: EntryRow, ink: QColor) -> None:
        theme = self._theme
        key = KEYS[column]
        if key == "when":
            self._paint_when(painter, inner, row, ink)
        elif key == "agency":
            chip = paint_chip(painter, inner, row.agency_code, self._model.kind_of(row), theme)
            if row.has_note and self._n_lines > 1:
                below = inner.adjusted(0, chip.height() + theme.px(3), 0, theme.px(PADDING_PX))
                paint_pill(painter, below, "Note", "info", theme)
        elif key == "text":
            self._paint_text(painter, inner, row, ink)
        elif key == "reference":
            self._paint_reference(painter, inner, row)
        else:
            words = COLUMNS[column].text(row)
            colour = ink if key == "age" else theme.colour("soft_ink")
            if "\n" in words or theme.metrics("small").horizontalAdvance(words) > inner.width():
                self._wrapped(words, inner.width(), self._n_lines, "small").paint(painter, inner, colour)
            else:
                painter.setFont(theme.font("small"))
                painter.setPen(colour)
                painter.drawText(inner, TOP_LEFT, words)

    def _paint_text(self, painter: QPainter, inner: QRect, row: EntryRow, ink: QColor) -> None:
        """Paint what was recorded, and under it the panel's marks, which take the last line when there are any."""
        theme = self._theme
        has_pills = bool(row.pills) and self._n_lines > 1
        text = row.text or "(nothing was recorded in this column)"
        wrapped = self._wrapped(text, inner.width(), self._n_lines - 1 if has_pills else self._n_lines, "body")
        wrapped.paint(painter, inner, ink if row.text else theme.colour("soft_ink"))
        if has_pills:
            top = wrapped.n_lines * theme.metrics("body").lineSpacing() + theme.px(1)
            self._paint_pills(painter, inner.adjusted(0, top, 0, theme.px(PADDING_PX)), row)

    def _paint_pills(self, painter: QPainter, place: QRect, row: EntryRow) -> None:
        """Paint as many pills as there is room for, and how many more there are."""
        theme = self._theme
        gap = theme.px(PILL_GAP_PX)
        left = place.left()
        for number, (words, tone) in enumerate(row.pills):
            n_more = len(row.pills) - number - 1
            reserve = pill_size(f"+{n_more}", theme).width() + gap if n_more else 0
            width = pill_size(words, theme).width()
            if left + width + reserve > place.right() and number:
                paint_pill(painter, QRect(left, place.top(), place.right() - left, 1), f"+{n_more + 1}", "quiet", theme)
                return
            room = QRect(left, place.top(), place.right() - left, place.height())
            left = paint_pill(painter, room, words, tone, theme).right() + gap

    def _wrapped(self, text: str, width_px: int, n_lines: int, font: str) -> WrappedText:
        """Return a text laid out; what was painted last is kept, since scrolling paints it again."""
        key = (text, width_px, n_lines, font)
        wrapped = self._laid_out.get(key)
        if wrapped is None:
            theme = self._theme
            query = self._query if font == "body" else ""
            written = theme.font("body", is_bold=True) if font == "bold" else theme.font(font)
            wrapped = WrappedText(text, written, width_px, n_lines, query, theme.colour("found"))
            self._laid_out[key] = wrapped
            while len(self._laid_out) > MAX_LAID_OUT:
                self._laid_out.popitem(last=False)
        self._laid_out.move_to_end(key)
        return wrapped

    def _paint_when(self, painter: QPainter, inner: QRect, row: EntryRow, ink: QColor) -> None:
        theme = self._theme
        bold = theme.font("body", is_bold=True)
        if self._n_lines == 1:
            both = f"{row.when}, {row.time}" if row.time and "not given" not in row.time else row.when
            painter.setFont(bold)
            painter.setPen(ink)
            text = theme.metrics("body", is_bold=True).elidedText(both, Qt.TextElideMode.ElideRight, inner.width())
            painter.drawText(inner, TOP_LEFT, text)
            return
        has_time = bool(row.time) and "not given" not in row.time
        when = row.when
        metrics = theme.metrics("body", is_bold=True)
        is_long = metrics.horizontalAdvance(when) > inner.width()
        if is_long and has_time and self._n_lines == 2:
            when = _shortened(when)
        n_lines = 1
        if is_long:
            wrapped = self._wrapped(when, inner.width(), self._n_lines - 1 if has_time else self._n_lines, "bold")
            wrapped.paint(painter, inner, ink)
            n_lines = wrapped.n_lines
        else:  # most are of one line, which needs no laying out
            painter.setFont(bold)
            painter.setPen(ink)
            painter.drawText(inner, TOP_LEFT, when)
        if n_lines >= self._n_lines:
            return  # a day that takes every line is worth more than the words "time not given"
        painter.setFont(theme.font("small"))
        painter.setPen(theme.colour("soft_ink"))
        top = n_lines * metrics.lineSpacing() + theme.px(1)
        below = inner.adjusted(0, top, 0, theme.px(PADDING_PX))
        text = theme.metrics("small").elidedText(row.time, Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(below, TOP_LEFT, text)

    def _paint_reference(self, painter: QPainter, inner: QRect, row: EntryRow) -> None:
        theme = self._theme
        metrics = theme.metrics("small")
        painter.setFont(theme.font("small"))
        painter.setPen(theme.colour("soft_ink"))
        painter.drawText(inner, TOP_LEFT, row.reference)
        has_mark = row.has_note and self._n_lines == 1  # with more lines it stands under the agency
        if not row.n_findings:
            if has_mark:
                self._paint_at_right(painter, inner, "Note", "info")
            return
        tone = row.tone or "info"
        mark = "! " if tone == "bad" else ""  # the tone is never told by colour alone
        if self._n_lines > 1:
            below = inner.adjusted(0, metrics.lineSpacing() + theme.px(3), 0, theme.px(PADDING_PX))
            paint_pill(painter, below, f"{mark}{row.n_findings} to look at", tone, theme)
        else:
            self._paint_at_right(painter, inner, f"{mark}{row.n_findings}{' · Note' if has_mark else ''}", tone)

    def _paint_at_right(self, painter: QPainter, inner: QRect, text: str, tone: str) -> None:
        right = inner.right() - pill_size(text, self._theme).width()
        paint_pill(painter, QRect(right, inner.top() - 1, inner.width(), inner.height()), text, tone, self._theme)

    def _paint_placeholder(self, painter: QPainter, inner: QRect, column: int) -> None:
        """A quiet bar where text will be, so that nothing jumps when it comes."""
        theme = self._theme
        line = theme.metrics("body").lineSpacing()
        share = {0: 0.7, 1: 0.5, 2: 0.85, 3: 0.6}.get(column, 0.5)
        bar = QRect(inner.left(), inner.top() + line // 4, int(inner.width() * share), line // 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("quiet_soft"))
        painter.drawRoundedRect(bar, 3, 3)


def _shortened(when: str) -> str:
    """Return a date in words with its months cut to three letters."""
    for month in MONTHS:
        when = when.replace(month, month[:3])
    return when
