"""What is shown while the store is locked: which store, why, and how to come back. Nothing of the case."""

from __future__ import annotations

import math
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from scrdesk.ui.forms.ui_lock_page import Ui_LockPage
from scrdesk.ui.jobs import JobHandle
from scrdesk.ui.theme import Theme
from scrdesk.ui.widgets.page_room import PageRoom
from scrdesk.ui.words import said

WIDTH_PX = 480
COUNT_EVERY_MS = 200


class LockPage(QWidget):
    """Asks for the passphrase of the locked store.

    Signals:
        unlock_wanted: the passphrase, empty for the demonstration.
        keychain_wanted: the key that this computer remembers is to open it.
        sheet_wanted: the passphrase was forgotten; the recovery sheet is to open it.
        close_wanted: the user leaves the store closed.
    """

    unlock_wanted = Signal(str)
    keychain_wanted = Signal()
    sheet_wanted = Signal()
    close_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._is_demo = False
        self._is_busy = False
        self._fault = ""
        self._left_s = 0.0
        self.ui = Ui_LockPage()
        self.ui.setupUi(self)
        self._room = _scrolling(self)
        self._timer = QTimer(self, interval=COUNT_EVERY_MS)
        self._timer.timeout.connect(self._on_counted)
        self.ui.passphrase.textChanged.connect(self._show_state)
        self.ui.passphrase.returnPressed.connect(self._on_unlock_clicked)
        self.ui.show_words.toggled.connect(self._on_show_words_toggled)
        self.ui.unlock_button.clicked.connect(self._on_unlock_clicked)
        self.ui.close_button.clicked.connect(self.close_wanted)
        self.ui.keychain_button.clicked.connect(self.keychain_wanted)
        self.ui.sheet_button.clicked.connect(self.sheet_wanted)
        theme.changed.connect(self._measure)
        self._measure()

    def show_locked(self, path: Path, reason: str, *, is_demo: bool) -> None:
        """Say what is locked and why, with an empty field that has the cursor."""
        ui = self.ui
        self._is_demo, self._is_busy, self._fault = is_demo, False, ""
        self.stop_waiting()
        self.offer(keychain=False, sheet=False)
        name = self.tr("The demonstration") if is_demo else path.stem
        ui.heading.setText(self.tr("{store} is locked").format(store=name))
        ui.reason.setText(reason)
        ui.path_line.setText("" if is_demo else str(path))
        for widget in (ui.path_line, ui.passphrase_label, ui.passphrase, ui.show_words):
            widget.setVisible(not is_demo)
        ui.kept_line.setText(
            self.tr("Everything in it is invented, so it needs no passphrase.")
            if is_demo
            else self.tr("Everything is saved in the store. Unlocking brings you back to where you were.")
        )
        ui.unlock_button.setText(self.tr("Continue the demonstration") if is_demo else self.tr("Unlock"))
        ui.show_words.setChecked(False)
        ui.passphrase.clear()
        self._show_state()
        self.take_cursor()

    def offer(self, *, keychain: bool, sheet: bool) -> None:
        """Offer other ways to open it beside the passphrase, as far as they are set up."""
        self.ui.keychain_button.setVisible(keychain and not self._is_demo)
        self.ui.sheet_button.setVisible(sheet and not self._is_demo)

    def warn(self, text: str) -> None:
        """Say what could not be done when the store was locked."""
        self._fault = text
        self.ui.kept_line.clear()
        self._show_state()

    def take_cursor(self) -> None:
        """Put the cursor where the next step is."""
        target = self.ui.unlock_button if self._is_demo else self.ui.passphrase
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_busy(self, handle: JobHandle) -> None:
        """Show that the key is being worked out."""
        self._is_busy, self._fault = True, ""
        self.ui.busy_strip.watch(handle)
        self._show_state()

    def show_fault(self, text: str, wait_s: float = 0.0) -> None:
        """Say what is wrong; nothing can be tried for a while, which is counted down.

        What was typed is selected, so that typing replaces it.
        """
        self._is_busy, self._fault = False, text
        self._left_s = wait_s
        if wait_s > 0:
            self._timer.start()
        self._show_state()
        self.take_cursor()
        self.ui.passphrase.selectAll()

    def stop_waiting(self) -> None:
        """Let a try be made."""
        self._timer.stop()
        self._left_s = 0.0

    def forget(self) -> None:
        """Forget the passphrase and what was said; its undo goes with it."""
        self.stop_waiting()
        self._is_busy, self._fault = False, ""
        ui = self.ui
        ui.busy_strip.let_go()
        ui.passphrase.clear()
        for label in (ui.heading, ui.reason, ui.path_line, ui.kept_line):
            label.clear()
        self._show_state()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return unlocks wherever the cursor is."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_unlock_clicked()
        else:
            super().keyPressEvent(event)

    def _on_unlock_clicked(self) -> None:
        if self.ui.unlock_button.isEnabled():
            self.unlock_wanted.emit("" if self._is_demo else self.ui.passphrase.text())

    def _on_show_words_toggled(self, is_shown: bool) -> None:
        self.ui.passphrase.setEchoMode(QLineEdit.EchoMode.Normal if is_shown else QLineEdit.EchoMode.Password)

    def _on_counted(self) -> None:
        self._left_s -= COUNT_EVERY_MS / 1000
        if self._left_s <= 0:
            self.stop_waiting()
        self._show_state()

    def _show_state(self) -> None:
        ui = self.ui
        is_waiting = self._left_s > 0
        text = self._fault
        if is_waiting:
            wait = self.tr("Next try in {n} s.").format(n=math.ceil(self._left_s))
            text = f"{text} {wait}".strip()
        if text != ui.fault.text():
            ui.fault.setText(text)
            ui.fault.setAccessibleName(self._fault)  # not read out anew each second
        ui.fault.setVisible(bool(text))
        ui.passphrase.setEnabled(not self._is_busy)
        has_words = self._is_demo or bool(ui.passphrase.text())
        ui.unlock_button.setEnabled(has_words and not is_waiting and not self._is_busy)
        ui.close_button.setEnabled(not self._is_busy)
        ui.keychain_button.setEnabled(not is_waiting and not self._is_busy)
        ui.sheet_button.setEnabled(not is_waiting and not self._is_busy)

    def _measure(self) -> None:
        self.ui.card.setFixedWidth(self._theme.px(WIDTH_PX))


def _scrolling(page: QWidget) -> PageRoom:
    """Move everything of a page into a room that scrolls where large type needs more than there is."""
    held, room = QWidget(page), PageRoom(page)
    layout = page.layout()
    if layout is not None:
        held.setLayout(layout)
    room.setAccessibleName(said("The locked store"))
    room.setWidget(held)
    whole = QVBoxLayout(page)
    whole.setContentsMargins(0, 0, 0, 0)
    whole.addWidget(room)
    return room
