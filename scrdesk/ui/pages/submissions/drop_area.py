"""Where files are dropped or chosen."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from scrdesk.ui.widgets.restyle import set_look

LOOK = """
DropArea { border: 2px dashed palette(placeholder-text); border-radius: 6px; background: palette(base); }
DropArea[tone="info"] { border: 2px solid palette(highlight); }
"""


class DropArea(QFrame):
    """A place for agencies' files.

    Signals:
        files_dropped: a tuple of paths.
    """

    files_dropped = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        self.setStyleSheet(LOOK)
        self.setAccessibleName(self.tr("Drop agency files here"))
        heading = QLabel(self.tr("Drop agency files here, or press Add files"), self)
        heading.setProperty("kind", "heading")
        text = QLabel(
            self.tr(
                "Word, Excel, OpenDocument or CSV, several at once. You see what was recognised before it is stored."
            ),
            self,
        )
        text.setProperty("kind", "soft")
        text.setWordWrap(True)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(heading)
        words.addWidget(text)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 12, 16, 12)
        row.setSpacing(16)
        row.addLayout(words, 1)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files of this computer, nothing else."""
        if paths_of(event.mimeData().urls()):
            set_look(self, "tone", "info")
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Look as before."""
        set_look(self, "tone", "")
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand the files on."""
        set_look(self, "tone", "")
        paths = paths_of(event.mimeData().urls())
        if paths:
            event.acceptProposedAction()
            self.files_dropped.emit(paths)


def paths_of(urls: list[QUrl]) -> tuple[Path, ...]:
    """Return the paths of what lies on this computer, in order, each once."""
    return tuple(dict.fromkeys(Path(url.toLocalFile()) for url in urls if url.isLocalFile()))
