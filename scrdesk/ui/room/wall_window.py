"""The wall: a window without frame over the whole second display, and its small copy on the laptop."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QPainter, QPaintEvent, QScreen
from PySide6.QtWidgets import QSizePolicy, QWidget

from scrdesk.domain.wall_state import WallState, blanked
from scrdesk.ui.room.blanking import Blankable
from scrdesk.ui.room.wall_painter import WallPainter
from scrdesk.ui.room.wall_picture import CANVAS_WIDTH, WallPicture
from scrdesk.ui.theme import Theme
from scrdesk.ui.words import said

TITLE = "Panel room"
"""Of the window, where a system shows one: it names no file and nobody."""


class WallWindow(Blankable):
    """Shows only what it was given, and nothing at first. It cannot be closed by the room.

    Signals:
        key_pressed: a key that was pressed while the wall had the keyboard (a clicker on that display).
    """

    key_pressed = Signal(QKeyEvent)

    def __init__(self, theme: Theme) -> None:
        super().__init__(
            None,
            Qt.WindowType.Window
            | Qt.WindowType.FramelessWindowHint
            | Qt.WindowType.WindowStaysOnTopHint
            | Qt.WindowType.WindowDoesNotAcceptFocus,
        )
        self.setObjectName("wall_window")
        self.setWindowTitle(said(TITLE))
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, on=False)
        self.setCursor(Qt.CursorShape.BlankCursor)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self._theme = theme
        self._may_close = False
        self.state = WallState()
        self._picture: WallPicture | None = None

    def show_on(self, screen: QScreen) -> None:
        """Cover a display."""
        self.setScreen(screen)
        self.setGeometry(screen.geometry())
        # Not showFullScreen(): that would ask for the keyboard, which stays with the laptop's window.
        self.setWindowState(self.windowState() | Qt.WindowState.WindowFullScreen)
        self.setVisible(True)
        self.setGeometry(screen.geometry())

    def show_state(self, state: WallState, picture: WallPicture | None) -> None:
        """Show a picture in a state; when that is blank, before this returns."""
        self.state, self._picture = state, picture
        if state.is_blank:
            self.blank_now()
        else:
            self.update()

    def blank_now(self) -> None:
        """Show nothing of the case, before this returns."""
        self.state = blanked(self.state)
        self._picture = None
        self.repaint()

    def let_go(self) -> None:
        """Take the wall away."""
        self.blank_now()
        self._may_close = True
        self.hide()
        self.deleteLater()

    @property
    def canvas_height(self) -> float:
        """Height of the canvas for this window's shape."""
        return CANVAS_WIDTH * self.height() / max(1, self.width())

    @property
    def words(self) -> tuple[str, ...]:
        """Every text that is on the wall."""
        return self._painter().words

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the wall."""
        painter = QPainter(self)
        try:
            self._painter().paint(painter, self.width())
        finally:
            painter.end()  # a painter that outlives a fault takes the program along

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stay, unless the laptop takes the wall away."""
        if self._may_close:
            super().closeEvent(event)
        else:
            event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hand keys to the laptop's side."""
        self.key_pressed.emit(event)

    def _painter(self) -> WallPainter:
        return WallPainter(self._theme, self.state, self._picture, self.canvas_height)


class WallCopy(QWidget):
    """The small copy of the wall on the laptop: what the room sees, or would see."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("wall_copy")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._theme = theme
        self._state = WallState()
        self._picture: WallPicture | None = None
        self._canvas_height = CANVAS_WIDTH * 9 / 16
        self._highest = 1_000

    def keep_below(self, height: int) -> None:
        """Be no higher than this; then the copy is narrower than its place."""
        self._highest = max(1, height)
        self._fit()

    def show_state(self, state: WallState, picture: WallPicture | None, canvas_height: float) -> None:
        """Show what is on the wall."""
        self._state, self._picture, self._canvas_height = state, picture, canvas_height
        self.setAccessibleName(" ".join(self.words))
        self._fit()
        self.update()

    @property
    def words(self) -> tuple[str, ...]:
        """Every text that is shown."""
        return self._painter().words

    def sizeHint(self) -> QSize:
        """Return the shape of the wall."""
        return QSize(self.width(), round(self.width() * self._canvas_height / CANVAS_WIDTH))

    def resizeEvent(self, _event: object) -> None:
        """Keep the shape of the wall."""
        self._fit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the copy."""
        painter = QPainter(self)
        try:
            self._painter().paint(painter, min(self.width(), self.height() * CANVAS_WIDTH / self._canvas_height))
        finally:
            painter.end()  # a painter that outlives a fault takes the program along

    def _painter(self) -> WallPainter:
        return WallPainter(self._theme, self._state, self._picture, self._canvas_height)

    def _fit(self) -> None:
        wanted = round(self.width() * self._canvas_height / CANVAS_WIDTH)
        self.setFixedHeight(max(1, min(wanted, self._highest)))
