"""What "/" does in a field of the minutes: opens the list, and puts in what was taken."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from scrdesk.domain.minutes_insert import InsertKind, Offer, asks_for_menu, offers
from scrdesk.ui.pages.panel.insert_popup import InsertPopup
from scrdesk.ui.theme import Theme

SLASH = "/"


def _now() -> str:
    return f"{datetime.now():%H:%M}"


class Inserting(QObject):
    """Looks after the fields of one editor.

    Args:
        discussion, decision: the fields.
        references: tells those that exist.
        on_wall: tells the entry that the room sees.

    Signals:
        action_wanted: an action is to be added.
        room_key: a key that is for the wall.
    """

    action_wanted = Signal()
    room_key = Signal(QKeyEvent)

    def __init__(
        self,
        theme: Theme,
        discussion: QPlainTextEdit,
        decision: QPlainTextEdit,
        references: Callable[[], Iterable[str]],
        on_wall: Callable[[], str],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._decision, self._references, self._on_wall = decision, references, on_wall
        self._field: QPlainTextEdit = discussion
        self.labels: Sequence[str] = ()
        self.now: Callable[[], str] = _now
        self.popup = InsertPopup(theme, parent)
        self.popup.typed.connect(self._on_typed)
        self.popup.taken.connect(self._on_taken)
        self.popup.given_up.connect(self._on_given_up)
        self.popup.room_key.connect(self.room_key)

    def slash_typed(self, field: QPlainTextEdit) -> None:
        """Open the list when the "/" that was just typed asks for it."""
        cursor = field.textCursor()
        before = cursor.block().text()[: cursor.positionInBlock()]
        if not field.isReadOnly() and before.endswith(SLASH) and asks_for_menu(before[:-1]):
            self._field = field
            self.popup.open_at(field)

    def _on_typed(self, typed: str) -> None:
        found = offers(
            typed,
            labels=self.labels,
            references=self._references(),
            on_wall=self._on_wall(),
            now=self.now(),
            in_decision=self._field is self._decision,
        )
        self.popup.show_offers(found)

    def _on_taken(self, offer: Offer) -> None:
        cursor = self._field.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.KeepAnchor)
        if cursor.selectedText() == SLASH:
            cursor.insertText(offer.words)
        to = self._decision if offer.kind is InsertKind.DECISION else self._field
        if to is not self._field:
            to.moveCursor(QTextCursor.MoveOperation.End)
        to.setFocus(Qt.FocusReason.OtherFocusReason)
        if offer.kind is InsertKind.ACTION:
            self.action_wanted.emit()

    def _on_given_up(self, typed: str) -> None:
        self._field.insertPlainText(typed)
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)
