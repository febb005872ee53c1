"""The displays of the computer as values, and word of it when they come, go or move."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

from scrdesk.domain.wall_state import Display


class Displays(QObject):
    """What the system says of its displays. Tests put values of their own in its place.

    Signals:
        changed: a display came, went, or changed its size or place.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.screenAdded.connect(self._on_screen_added)
            app.screenRemoved.connect(self.changed)
            app.primaryScreenChanged.connect(self.changed)
        for screen in QGuiApplication.screens():
            screen.geometryChanged.connect(self.changed)

    def now(self) -> tuple[Display, ...]:
        """Return the displays there are."""
        primary = QGuiApplication.primaryScreen()
        return tuple(
            Display(key_of(screen), _place(screen), screen == primary, screen.model())
            for screen in QGuiApplication.screens()
        )

    def key_under(self, widget: QWidget) -> str:
        """Return the key of the display on which a window is."""
        return key_of(widget.window().screen())

    def screen(self, key: str) -> QScreen | None:
        """Return the system's display behind a key."""
        return next((each for each in QGuiApplication.screens() if key_of(each) == key), None)

    def _on_screen_added(self, screen: QScreen) -> None:
        screen.geometryChanged.connect(self.changed)
        self.changed.emit()


def key_of(screen: QScreen) -> str:
    """Return by which words a display is known again: its plug and, where it tells one, its number."""
    return " ".join(part for part in (screen.name(), screen.serialNumber()) if part)


def _place(screen: QScreen) -> tuple[int, int, int, int]:
    box = screen.geometry()
    return box.x(), box.y(), box.width(), box.height()
