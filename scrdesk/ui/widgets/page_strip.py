"""Pages of a document one under the other; pictures are asked for when a page comes into sight."""

from __future__ import annotations

from bisect import bisect_right
from collections import OrderedDict
from collections.abc import Sequence
from enum import Enum
from itertools import accumulate

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QImage, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from scrdesk.ui.theme import Theme
from scrdesk.ui.widgets.focus_ring import paint_ring

GAP_PX = 16
MARGIN_PX = 20
MAX_FIT_WIDTH_PX = 820  # at 100 %: a page wider than this is held too close
ZOOMS = (0.5, 0.67, 0.8, 1.0, 1.25, 1.5, 2.0, 3.0)
MAX_PICTURES = 24  # a page at double size is about 10 MB
PAPER = QColor("#ffffff")  # printed pages are white in every theme
VEIL_ALPHA = 150  # of 255: words stay legible, and no page looks finished


class Freshness(Enum):
    """Whether the pages are those that were asked for."""

    CURRENT = "current"
    EARLIER = "earlier, dimmed"
    COVERED = "earlier, out of sight"


class PageStrip(QAbstractScrollArea):
    """Shows pages.

    Signals:
        picture_wanted: page index from 0, and width in device pixels; answer with :meth:`set_picture`.
        page_changed: index of the page at the middle of the view.
    """

    picture_wanted = Signal(int, int)
    page_changed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme | None = None
        self._ratios: tuple[float, ...] = ()
        self._tops: list[int] = []
        self._heights: list[int] = []
        self._width = 1
        self._zoom = 1.0
        self._page = -1
        self._asked: tuple[int, int] | None = None
        self._pictures: OrderedDict[int, QImage] = OrderedDict()
        self._freshness = Freshness.CURRENT
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    def use(self, theme: Theme) -> None:
        """Take the theme; called once, by the page."""
        self._theme = theme
        theme.changed.connect(self._lay_out)

    @property
    def n_pages(self) -> int:
        """How many pages there are."""
        return len(self._ratios)

    @property
    def page(self) -> int:
        """Index of the page at the middle of the view, -1 without pages."""
        return self._page

    @property
    def zoom(self) -> float:
        """Width of a page against the width that fits."""
        return self._zoom

    @property
    def freshness(self) -> Freshness:
        """Whether the pages are those that were asked for."""
        return self._freshness

    def set_freshness(self, freshness: Freshness, said: str) -> None:
        """Dim or cover the pages, or show them plainly.

        Args:
            said: what a screen reader says of the pages beside their name.
        """
        self._freshness = freshness
        self.setAccessibleDescription(said)
        self.viewport().update()

    def set_pages(self, ratios: Sequence[float]) -> None:
        """Show another document; the place in it is kept as far as there are pages.

        Args:
            ratios: height by width of each page.
        """
        self._pictures.clear()
        self._asked = None
        self._ratios = tuple(ratios)
        self._lay_out()
        self.viewport().update()

    def clear(self) -> None:
        """Forget every page."""
        self.set_pages(())

    def set_picture(self, index: int, picture: QImage) -> None:
        """Show a page's picture; one that came out of step is dropped."""
        if self._asked is None or self._asked[0] != index:
            return
        self._asked = None
        self._pictures[index] = picture
        self._pictures.move_to_end(index)
        while len(self._pictures) > MAX_PICTURES:
            self._pictures.popitem(last=False)
        self.viewport().update()

    def fail_picture(self, index: int) -> None:
        """The picture does not come; the page stays white until the view changes."""
        if self._asked is not None and self._asked[0] == index:
            self._pictures[index] = QImage()
            self._asked = None

    def go_to(self, index: int) -> None:
        """Bring the top of a page to the top of the view."""
        if 0 <= index < self.n_pages:
            self.verticalScrollBar().setValue(self._tops[index] - self._px(GAP_PX))

    def zoom_in(self) -> None:
        """Take the next larger pages."""
        self._set_zoom(next((zoom for zoom in ZOOMS if zoom > self._zoom), ZOOMS[-1]))

    def zoom_out(self) -> None:
        """Take the next smaller pages."""
        self._set_zoom(next((zoom for zoom in reversed(ZOOMS) if zoom < self._zoom), ZOOMS[0]))

    def fit(self) -> None:
        """Let a page fit the width."""
        self._set_zoom(1.0)

    # --- Qt ---

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit anew."""
        super().resizeEvent(event)
        self._lay_out()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        super().focusOutEvent(event)
        self.viewport().update()

    @property
    def typed_keys(self) -> tuple[tuple[str, str], ...]:
        """Keys that :meth:`keyPressEvent` reads, and what they do, for help."""
        return (
            ("Left, Right", self.tr("Turn the page")),
            ("Home, End", self.tr("The first page, the last")),
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right turn pages; home and end go to the first and last."""
        step = {Qt.Key.Key_Left: self._page - 1, Qt.Key.Key_Right: self._page + 1}
        step |= {Qt.Key.Key_Home: 0, Qt.Key.Key_End: self.n_pages - 1}
        key = Qt.Key(event.key())
        if key in step:
            self.go_to(max(0, min(step[key], self.n_pages - 1)))
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint the pages in sight, and ask for the first one that has no picture of the right width."""
        if self._theme is None:
            return
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), self._theme.colour("quiet_soft"))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        wanted: int | None = None
        for index in self._in_sight():
            rect = self._rect(index)
            painter.fillRect(rect, PAPER)
            picture = self._pictures.get(index)
            if picture is not None and not picture.isNull() and self._freshness is not Freshness.COVERED:
                painter.drawImage(rect, picture)
            if self._freshness is not Freshness.CURRENT:
                veil = QColor(self._theme.colour("quiet_soft"))
                veil.setAlpha(VEIL_ALPHA)
                painter.fillRect(rect, veil)
            painter.setPen(self._theme.colour("line"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect.adjusted(-1, -1, 0, 0))
            is_sharp = picture is not None and (picture.isNull() or picture.width() == self._picture_width())
            if not is_sharp and wanted is None:
                wanted = index
        if self.hasFocus():
            paint_ring(painter, self.viewport().rect(), self._theme)
        painter.end()
        if wanted is not None and self._asked is None:
            self._asked = (wanted, self._picture_width())
            self.picture_wanted.emit(wanted, self._picture_width())

    # --- inside ---

    def _px(self, size: int) -> int:
        return self._theme.px(size) if self._theme is not None else size

    def _picture_width(self) -> int:
        return max(1, round(self._width * self.devicePixelRatioF()))

    def _set_zoom(self, zoom: float) -> None:
        if zoom != self._zoom:
            self._zoom = zoom
            self._lay_out()

    def _lay_out(self) -> None:
        """Place the pages; what stood at the top of the view stays there."""
        bar = self.verticalScrollBar()
        anchor, share = self._anchor()
        room = self.viewport().width() - 2 * self._px(MARGIN_PX)
        self._width = max(60, round(min(room, self._px(MAX_FIT_WIDTH_PX)) * self._zoom))
        gap = self._px(GAP_PX)
        self._heights = [round(ratio * self._width) for ratio in self._ratios]
        self._tops = list(accumulate((height + gap for height in self._heights), initial=gap))[:-1]
        total = (self._tops[-1] + self._heights[-1] + gap) if self._tops else 0
        bar.setPageStep(self.viewport().height())
        bar.setSingleStep(self._px(40))
        bar.setRange(0, max(0, total - self.viewport().height()))
        across = self.horizontalScrollBar()
        across.setPageStep(self.viewport().width())
        across.setRange(0, max(0, self._width + 2 * self._px(MARGIN_PX) - self.viewport().width()))
        if 0 <= anchor < len(self._tops):
            bar.setValue(self._tops[anchor] + round(share * self._heights[anchor]))
        self._tell_page()
        self.viewport().update()

    def _anchor(self) -> tuple[int, float]:
        """Return the page at the top of the view and how much of it lies above."""
        value = self.verticalScrollBar().value()
        index = max(0, bisect_right(self._tops, value) - 1) if self._tops else -1
        if index < 0 or not self._heights[index]:
            return -1, 0.0
        return index, (value - self._tops[index]) / self._heights[index]

    def _rect(self, index: int) -> QRect:
        top = self._tops[index] - self.verticalScrollBar().value()
        left = max(self._px(MARGIN_PX), (self.viewport().width() - self._width) // 2)
        return QRect(left - self.horizontalScrollBar().value(), top, self._width, self._heights[index])

    def _in_sight(self) -> range:
        value = self.verticalScrollBar().value()
        first = max(0, bisect_right(self._tops, value) - 1)
        last = bisect_right(self._tops, value + self.viewport().height())
        return range(first, last)

    def _tell_page(self) -> None:
        middle = self.verticalScrollBar().value() + self.viewport().height() // 3
        page = max(0, bisect_right(self._tops, middle) - 1) if self._tops else -1
        if page != self._page:
            self._page = page
            self.page_changed.emit(page)

    def _on_scrolled(self) -> None:
        for index in [index for index, picture in self._pictures.items() if picture.isNull()]:
            del self._pictures[index]
        self._tell_page()
        self.viewport().update()

    def sizeHint(self) -> QSize:
        """Return a size that shows most of a page."""
        return QSize(self._px(480), self._px(480))
