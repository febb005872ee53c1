"""What is going on, in place: nothing for a moment, then a line, then a bar with Cancel.

Nothing of it moves by itself: work whose length is not known has no bar, since Qt's would run to and fro, and not
everybody can read beside what moves.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QSizePolicy, QWidget

if TYPE_CHECKING:
    from scrdesk.ui.jobs import JobHandle

LINE_AFTER_MS = 300
BAR_AFTER_MS = 2000


class BusyStrip(QFrame):
    """Follows one job: hidden under 0.3 s, a line until 2 s, then a bar and Cancel."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "strip")
        self._handle: JobHandle | None = None
        self._is_long = self._has_length = False
        self._what = QLabel(self)
        self._what.setTextFormat(Qt.TextFormat.PlainText)
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._bar.setMinimumWidth(160)
        self._bar.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._cancel = QPushButton(self.tr("Cancel"), self)
        self._cancel.setObjectName("cancel_job")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 8, 8)
        row.setSpacing(16)
        row.addWidget(self._what, 1)
        row.addWidget(self._bar, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._cancel)
        self._line_timer = QTimer(self, singleShot=True, interval=LINE_AFTER_MS)
        self._bar_timer = QTimer(self, singleShot=True, interval=BAR_AFTER_MS)
        self._line_timer.timeout.connect(self._on_line_due)
        self._bar_timer.timeout.connect(self._on_bar_due)
        self._cancel.clicked.connect(self._on_cancel_clicked)
        self.setAccessibleName(self.tr("What is going on"))
        self.hide()

    @property
    def is_busy(self) -> bool:
        """Whether a job is followed now, shown or not yet."""
        return self._handle is not None

    def watch(self, handle: JobHandle) -> None:
        """Follow a job until it ends; a job already followed is let go (it runs on)."""
        self.let_go()
        self._handle = handle
        self._what.setText(handle.what)
        self._bar.setRange(0, 1)
        self._is_long = self._has_length = False
        self._bar.hide()
        self._cancel.hide()
        self._cancel.setEnabled(True)
        handle.progressed.connect(self._on_progressed)
        handle.ended.connect(self.let_go)
        self._line_timer.start()
        self._bar_timer.start()

    def let_go(self) -> None:
        """Follow nothing and hide."""
        if self._handle is not None:
            self._handle.progressed.disconnect(self._on_progressed)
            self._handle.ended.disconnect(self.let_go)
            self._handle = None
        self._line_timer.stop()
        self._bar_timer.stop()
        self._what.clear()  # it may name a file
        self.hide()

    def show_at_once(self) -> None:
        """Show line, bar and Cancel without waiting, for work that is known to be long."""
        self._on_line_due()
        self._on_bar_due()

    def _on_line_due(self) -> None:
        if self._handle is not None:
            self.show()

    def _on_bar_due(self) -> None:
        if self._handle is not None:
            self._is_long = True
            self._bar.setVisible(self._has_length)
            self._cancel.show()

    def _on_progressed(self, done: int, total: int, what: str) -> None:
        if self._handle is None:
            return
        lead = what or self._handle.what
        self._what.setText(
            self.tr("{what}: {done} of {total}").format(what=lead, done=done, total=total) if total else lead
        )
        self._has_length = total > 0
        self._bar.setRange(0, max(1, total))
        self._bar.setValue(done)
        self._bar.setVisible(self._is_long and self._has_length)

    def _on_cancel_clicked(self) -> None:
        if self._handle is not None:
            self._cancel.setEnabled(False)
            self._what.setText(self.tr("Cancelling; everything stays as it was…"))
            self._handle.cancel()
