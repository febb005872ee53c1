"""Paints the wall, the same on the projector and as the small copy on the laptop, and tells which words it painted."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from scrdesk.domain.drawing import Words
from scrdesk.domain.marking import MARKING
from scrdesk.domain.wall_state import NAMES_SHOWN, WallState
from scrdesk.ui.room.wall_picture import (
    CANVAS_WIDTH,
    FOOT,
    GAP,
    SIDE,
    SMALLEST,
    STRIP,
    Chip,
    LaidOut,
    RuleAt,
    Said,
    WallPicture,
    cut,
    font_of,
    lay_out,
    tiles_of,
    width_of,
)
from scrdesk.ui.theme import Theme
from scrdesk.ui.widgets.drawing_painter import paint as paint_drawing
from scrdesk.ui.words import said


class WallPainter:
    """Paints one state of the wall; :attr:`words` are all the texts that it puts there.

    Args:
        theme: for colours and fonts.
        state: how the wall stands.
        picture: what would be shown; None, and whenever the wall is blank, nothing of the case is painted.
        height: of the canvas.
    """

    def __init__(self, theme: Theme, state: WallState, picture: WallPicture | None, height: float) -> None:
        self._theme, self._state, self._height = theme, state, height
        is_fit = picture is not None and not state.is_blank and (state.with_names or not picture.has_names)
        self._picture = picture if is_fit else None
        self._laid_out: LaidOut | None = (
            lay_out(self._picture, height, state.scale) if self._picture is not None else None
        )

        self._room = QRectF(SIDE / 2, STRIP + GAP, CANVAS_WIDTH - SIDE, height - STRIP - FOOT - 2 * GAP)
        drawing = self._picture.drawing if self._picture is not None else None
        self._tiles = tiles_of(drawing, self._room.width(), self._room.height()) if drawing is not None else None

    @property
    def n_pages(self) -> int:
        """How many pages the picture has."""
        if self._tiles is not None:
            return 1 + self._tiles.n_columns * self._tiles.n_rows
        return len(self._laid_out.pages) if self._laid_out is not None else 1

    def n_entries_on(self, page: int) -> int:
        """Return how many entries begin on a page."""
        return self._laid_out.n_entries[page] if self._laid_out is not None and page < self.n_pages else 0

    @property
    def strip(self) -> str:
        """What the strip at the top says."""
        return f"{MARKING}  ·  {self._state.strip}" if self._picture is not None else MARKING

    @property
    def words(self) -> tuple[str, ...]:
        """Every text that is painted."""
        return (self.strip, *self._words_of_picture())

    def _words_of_picture(self) -> Iterator[str]:
        picture = self._picture
        if picture is None:
            return
        for mark in self._marks():
            if isinstance(mark, Said):
                yield mark.text
            elif isinstance(mark, Chip):
                yield mark.code
        if picture.drawing is not None:
            yield from (shape.text for shape in picture.drawing.shapes if isinstance(shape, Words))
        yield self._filter_text()
        yield self._counted()

    def _marks(self) -> tuple[Said | Chip | RuleAt, ...]:
        if self._laid_out is None or self._picture is None or self._picture.drawing is not None:
            return ()
        return self._laid_out.pages[min(self._picture.page, self.n_pages - 1)]

    def _counted(self) -> str:
        picture = self._picture
        if picture is None:
            return ""
        number = min(picture.page, self.n_pages - 1) + 1
        page = said("page {n} of {all}").format(n=number, all=self.n_pages) if self.n_pages > 1 else ""
        return " · ".join(part for part in (page, picture.counted) if part)

    def _filter_text(self) -> str:
        room = CANVAS_WIDTH - 2 * SIDE - width_of(self._counted(), SMALLEST) - 2 * GAP
        return cut(self._picture.filter_text, SMALLEST, room) if self._picture is not None else ""

    def paint(self, painter: QPainter, width: float) -> None:
        """Paint the canvas so wide at the painter's origin."""
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        painter.scale(width / CANVAS_WIDTH, width / CANVAS_WIDTH)
        painter.fillRect(QRectF(0, 0, CANVAS_WIDTH, self._height), self._colour("paper"))
        self._paint_strip(painter)
        if self._picture is None:
            return
        if self._picture.drawing is not None:
            self._paint_drawing(painter)
        for mark in self._marks():
            self._paint_mark(painter, mark)
        base = self._height - FOOT + SMALLEST
        counted = self._counted()
        self._text(painter, SIDE, base, self._filter_text(), SMALLEST, "soft_ink")
        left = CANVAS_WIDTH - SIDE - width_of(counted, SMALLEST)
        self._text(painter, left, base, counted, SMALLEST, "soft_ink")

    def _paint_strip(self, painter: QPainter) -> None:
        has_names = self._picture is not None and self._state.strip == NAMES_SHOWN
        painter.fillRect(QRectF(0, 0, CANVAS_WIDTH, STRIP), self._colour("names" if has_names else "strip"))
        painter.setFont(font_of(SMALLEST, is_bold=has_names))
        painter.setPen(self._colour("ink"))
        painter.drawText(QRectF(0, 0, CANVAS_WIDTH, STRIP), Qt.AlignmentFlag.AlignCenter, self.strip)

    def _paint_mark(self, painter: QPainter, mark: Said | Chip | RuleAt) -> None:
        if isinstance(mark, RuleAt):
            painter.setPen(QPen(self._colour("line"), 2))
            painter.drawLine(QLineF(SIDE, mark.y, CANVAS_WIDTH - SIDE, mark.y))
        elif isinstance(mark, Chip):
            box = QRectF(mark.x, mark.y, mark.width, mark.size * 1.25)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.agency_colour(mark.kind))
            painter.drawRoundedRect(box, 6, 6)
            painter.setFont(font_of(mark.size, is_bold=True))
            painter.setPen(QColor("#ffffff"))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, mark.code)
        else:
            if mark.ground:
                box = QRectF(mark.x - 3, mark.y - mark.size * 0.86, mark.width + 6, mark.size * 1.16)
                painter.fillRect(box, self._colour(mark.ground))
            self._text(painter, mark.x, mark.y, mark.text, mark.size, mark.colour, is_bold=mark.is_bold)

    def _text(
        self, painter: QPainter, x: float, y: float, text: str, size: int, colour: str, *, is_bold: bool = False
    ) -> None:
        painter.setFont(font_of(size, is_bold=is_bold))
        painter.setPen(self._colour(colour))
        painter.drawText(QPointF(x, y), text)

    def _paint_drawing(self, painter: QPainter) -> None:
        drawing = self._picture.drawing if self._picture is not None else None
        if drawing is None or not drawing.width or not drawing.height:
            return
        room, tiles = self._room, self._tiles
        page = min(self._picture.page, self.n_pages - 1) if self._picture is not None else 0
        painter.save()
        painter.setClipRect(room)
        if page == 0 or tiles is None:
            factor = min(room.width() / drawing.width, room.height() / drawing.height)
            painter.translate(room.left() + (room.width() - drawing.width * factor) / 2, room.top())
        else:
            factor = tiles.factor
            left, top = tiles.corner(page - 1)
            painter.translate(room.left() - left, room.top() - top)
        painter.scale(factor, factor)
        paint_drawing(painter, drawing, self._theme)
        painter.restore()

    def _colour(self, role: str) -> QColor:
        return QColor(self._theme.tokens.wall[role])
