"""Paints rows of a file: cells as written, the reading in bold, what is to be looked at as a pill."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QObject, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from scrdesk.ui.delegates.pills import paint_pill
from scrdesk.ui.delegates.row_frame import PADDING_PX, Index, RowFrameDelegate
from scrdesk.ui.delegates.wrapped_text import WrappedText
from scrdesk.ui.models.reading_model import CellKind, ReadingModel, ReadingRole, ShownRow
from scrdesk.ui.theme import Theme

N_LINES = 2


class ReadingDelegate(RowFrameDelegate):
    """Paints cells of :class:`~scrdesk.ui.models.reading_model.ReadingModel`."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(theme, N_LINES, parent)

    def paint_inside(self, painter: QPainter, inner: QRect, index: Index) -> None:
        """Paint what the cell holds."""
        row = cast("ShownRow | None", index.data(ReadingRole.ROW))
        if row is not None:
            self._paint_cell(painter, inner, index, row)

    def _paint_cell(self, painter: QPainter, inner: QRect, index: Index, row: ShownRow) -> None:
        theme = self._theme
        kind = index.data(ReadingRole.KIND)
        text = str(index.data() or "")
        if kind is CellKind.FINDINGS:
            if row.findings:
                more = f" (+{len(row.findings) - 1})" if len(row.findings) > 1 else ""
                paint_pill(painter, inner, text + more, row.tone, theme)
            return
        colour = theme.colour("soft_ink" if kind is CellKind.PLACE or row.is_note else "ink")
        font = theme.font("small") if kind is CellKind.PLACE else theme.font("body", is_bold=kind is CellKind.READ)
        if kind is CellKind.READ and row.is_note:
            text = "author’s note"
        WrappedText(text, font, inner.width(), N_LINES, None, theme.colour("found")).paint(painter, inner, colour)


class ReadingHeader(QHeaderView):
    """Headings in two lines: as the agency wrote it, and what it was taken to mean."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setAccessibleName(self.tr("Headings: choose one to change what its column means"))

    def sizeHint(self) -> QSize:
        """Return the height of two lines."""
        line = QFontMetrics(self._theme.font("small", is_bold=True)).lineSpacing()
        return QSize(super().sizeHint().width(), 2 * line + self._theme.px(2 * PADDING_PX))

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803 - Qt's name
        """Paint one heading."""
        theme = self._theme
        model = self.model()
        if not isinstance(model, ReadingModel) or logicalIndex >= len(model.columns):
            return
        column = model.columns[logicalIndex]
        painter.save()
        painter.setClipRect(rect)
        painter.fillRect(rect, theme.colour("card"))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.colour("field_line"))
        padding = theme.px(PADDING_PX)
        inner = rect.adjusted(padding, padding, -padding, -padding)
        bold = theme.font("small", is_bold=True)
        metrics = QFontMetrics(bold)
        painter.setFont(bold)
        painter.setPen(theme.colour("soft_ink"))
        left = Qt.AlignmentFlag.AlignLeft
        has_two = bool(column.below)
        where = left | (Qt.AlignmentFlag.AlignTop if has_two else Qt.AlignmentFlag.AlignBottom)
        heading = " ".join(column.heading.split())
        painter.drawText(inner, where, metrics.elidedText(heading, Qt.TextElideMode.ElideRight, inner.width()))
        if has_two:
            painter.setPen(theme.colour("accent"))
            below = metrics.elidedText(f"{column.below} ▾", Qt.TextElideMode.ElideMiddle, inner.width())
            painter.drawText(inner, left | Qt.AlignmentFlag.AlignBottom, below)
        painter.restore()
