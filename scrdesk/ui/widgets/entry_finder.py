"""Looks for entries of the chronology by words or reference, and hands on the reference of the one that is chosen."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from scrdesk.domain.progress import Progress
from scrdesk.ui.jobs import Jobs, Pool
from scrdesk.ui.widgets.clear_button import offer_clear

Found = tuple[tuple[str, str], ...]
PAUSE_MS = 200
N_LINES = 4


class EntryFinder(QWidget):
    """A line to type in and what it finds; Return or a double click takes the entry.

    Signals:
        taken: the reference of an entry.
    """

    taken = Signal(str)

    def __init__(self, find: Callable[[str, Progress], Found], jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._find, self._jobs, self._wanted = find, jobs, ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(4)
        label = QLabel(self.tr("Find an entry of the chronology; Return takes it"), self)
        label.setProperty("kind", "soft")
        self.line = QLineEdit(self)
        self.line.setObjectName("entry_search")
        self.line.setPlaceholderText(self.tr("words of the entry, or its reference"))
        offer_clear(self.line)
        label.setBuddy(self.line)
        self.said = QLabel("", self)
        self.said.setProperty("kind", "small")
        head = QHBoxLayout()
        head.addWidget(label, 1)
        head.addWidget(self.said)
        self.found = QListWidget(self)
        self.found.setObjectName("entries_found")
        self.found.setAccessibleName(self.tr("Entries found"))
        self.found.setFixedHeight(self.found.fontMetrics().lineSpacing() * (N_LINES + 2))
        self.found.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.found.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.found.hide()
        column.addLayout(head)
        column.addWidget(self.line)
        column.addWidget(self.found)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._on_paused)
        self.line.textChanged.connect(self._pause.start)
        self.found.itemDoubleClicked.connect(self._on_activated)
        for widget in (self.line, self.found):
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Return take the entry, and nothing else: a dialog would be saved by it. Down goes to what was found."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._take_current()
                return True
            if watched is self.line and event.key() == Qt.Key.Key_Down and not self.found.isHidden():
                self.found.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
        return super().eventFilter(watched, event)

    def _on_paused(self) -> None:
        self._wanted = self.line.text().strip()
        if not self._wanted:
            self._show(self._wanted, ())
            return
        self._jobs.run(Pool.CASE, partial(self._find, self._wanted), owner=self, done=partial(self._show, self._wanted))

    def _show(self, wanted: str, found: Found) -> None:
        if wanted != self._wanted:
            return
        self.found.clear()
        for reference, words in found:
            item = QListWidgetItem(f"{reference}  {words}")
            item.setData(Qt.ItemDataRole.UserRole, reference)
            self.found.addItem(item)
        self.found.setVisible(bool(found))
        if found:
            self.found.setCurrentRow(0)
        self.said.setText("" if found or not wanted else self.tr("Nothing found."))

    def _take_current(self) -> None:
        item = self.found.currentItem()
        if item is not None and not self.found.isHidden():
            self._on_activated(item)

    def _on_activated(self, item: QListWidgetItem) -> None:
        self.taken.emit(str(item.data(Qt.ItemDataRole.UserRole)))
