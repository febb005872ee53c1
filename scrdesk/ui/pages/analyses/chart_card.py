"""The chart of an analysis on the screen, drawn as wide as there is room."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from scrdesk.domain.analysis.chart_drawing import COLOUR_ROLES, ChartLook, draw_chart
from scrdesk.domain.analysis.result import Chart
from scrdesk.ui.theme import Theme
from scrdesk.ui.widgets.card import Card
from scrdesk.ui.widgets.drawing_canvas import RING_PX, DrawingCanvas, Part
from scrdesk.ui.widgets.drawing_painter import ScreenMeasure
from scrdesk.ui.widgets.text_label import TextLabel
from scrdesk.ui.words import said

EDGE_PX = 12
LEAST_PX = 360


class ChartCard(Card):
    """A chart with the words that say what it shows; arrow keys go from part to part and speak each."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._measure = ScreenMeasure(theme)
        self._chart: Chart | None = None
        self._title = ""
        self.canvas = DrawingCanvas(theme, self)
        self.canvas.setObjectName("chart_canvas")
        self._words = TextLabel(self, "", "small")
        self._area = QScrollArea(self)
        self._area.setWidget(self.canvas)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE_PX, EDGE_PX, EDGE_PX, EDGE_PX)
        column.setSpacing(8)
        column.addWidget(self._words)
        column.addWidget(self._area)
        theme.changed.connect(self._draw)

    def show_chart(self, chart: Chart | None, title: str) -> None:
        """Show a chart, or none."""
        self._chart, self._title = chart, title
        self._words.setText(said(chart.words) if chart is not None else "")
        self.setVisible(chart is not None)
        self._draw()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw as wide as there is room."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._draw()

    def _draw(self) -> None:
        theme = self._theme
        if self._chart is None:
            self.canvas.show_drawing(None, (), "")
            return
        frames = 2 * self._area.frameWidth()
        room = self.contentsRect().width() - 2 * EDGE_PX - frames - 2 * RING_PX
        width = float(max(room, theme.px(LEAST_PX)))
        look = ChartLook({role: theme.hex(role) for role in COLOUR_ROLES}, self._measure, theme.scale / 100, width)
        made = draw_chart(self._chart, self._title, look)
        parts = [Part(number, each.box, each.spoken) for number, each in enumerate(made.parts)]
        self.canvas.show_drawing(made.drawing, parts, self._title)
        bar = self._area.horizontalScrollBar().sizeHint().height() if made.drawing.width > width else 0
        self._area.setFixedHeight(self.canvas.height() + bar + frames)
