"""The list that "/" opens while minutes are typed: more letters narrow it, Return takes a line, Escape leaves it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QListWidgetItem, QPlainTextEdit, QVBoxLayout, QWidget

from scrdesk.domain.minutes_insert import InsertKind, Offer
from scrdesk.ui.theme import Theme

WIDTH_PX = 300
MOST_LINES = 9
Key = Qt.Key
_ROOM_KEYS = (Key.Key_PageDown, Key.Key_PageUp)


class InsertPopup(QFrame):
    """Stands at the text cursor of a field until something is taken or it is left.

    Signals:
        typed: what was typed after the "/"; answered with :meth:`show_offers`.
        taken: the :class:`~scrdesk.domain.minutes_insert.Offer` that was chosen.
        given_up: what was typed, which belongs into the text then.
        room_key: a key that is for the wall and not for the list.
    """

    typed = Signal(str)
    taken = Signal(object)
    given_up = Signal(str)
    room_key = Signal(QKeyEvent)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._theme = theme
        self._is_done = True
        self.setObjectName("insert_popup")
        self.setProperty("kind", "card")
        self.line = QLineEdit(self)
        self.line.setObjectName("insert_line")
        self.line.setPlaceholderText(self.tr("Action, person or POL-0042"))
        self.line.setAccessibleName(self.tr("What to insert"))
        self.list = QListWidget(self)
        self.list.setObjectName("insert_list")
        self.list.setAccessibleName(self.tr("What can be inserted"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(8)
        column.addWidget(self.line)
        column.addWidget(self.list)
        self.line.installEventFilter(self)
        self.line.textChanged.connect(self.typed)
        self.list.itemClicked.connect(self._take)

    def open_at(self, field: QPlainTextEdit) -> None:
        """Open below the text cursor, within the window of the field: never over the edge onto another display."""
        self.line.blockSignals(True)
        self.line.clear()
        self.line.blockSignals(False)
        self._is_done = False
        self.setFixedWidth(self._theme.px(WIDTH_PX))
        self.typed.emit("")
        box = field.window().geometry()
        corner = field.viewport().mapToGlobal(field.cursorRect().bottomLeft() + QPoint(0, 4))
        height = self.sizeHint().height()
        if corner.y() + height > box.bottom():
            corner.setY(max(box.top(), corner.y() - height - field.cursorRect().height() - 8))
        corner.setX(max(box.left(), min(corner.x(), box.right() - self.width())))
        self.move(corner)
        self.show()
        self.line.setFocus(Qt.FocusReason.PopupFocusReason)

    def show_offers(self, found: Sequence[Offer]) -> None:
        """Show these, the first chosen."""
        self.list.clear()
        for each in found:
            line = QListWidgetItem(self._said(each))
            line.setData(Qt.ItemDataRole.UserRole, each)
            self.list.addItem(line)
        self.list.setCurrentRow(0)
        lines = max(1, min(len(found), MOST_LINES))
        self.list.setFixedHeight(lines * max(self.list.sizeHintForRow(0), self.fontMetrics().height()) + 8)
        self.adjustSize()

    def _said(self, offer: Offer) -> str:
        if offer.kind is InsertKind.ENTRY:
            words = self.tr("{entry} · on the wall") if offer.is_on_wall else self.tr("{entry} · entry")
            return words.format(entry=offer.words)
        if offer.kind is InsertKind.PERSON:
            return self.tr("{label} · person").format(label=offer.words)
        if offer.kind is InsertKind.TIME:
            return self.tr("{time} · time now").format(time=offer.words)
        return self.tr("Decision") if offer.kind is InsertKind.DECISION else self.tr("Action…")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move in the list, take, or leave; hand on what is for the wall."""
        if watched is not self.line or event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        key = event.key()
        both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        if key in _ROOM_KEYS or (event.modifiers() == both and event.text()):
            self.room_key.emit(event)
        elif key in (Key.Key_Down, Key.Key_Up):
            step = 1 if key == Key.Key_Down else -1
            self.list.setCurrentRow((self.list.currentRow() + step) % max(1, self.list.count()))
        elif key in (Key.Key_Return, Key.Key_Enter, Key.Key_Tab):
            self._take(self.list.currentItem())
        elif key == Key.Key_Escape or (key == Key.Key_Backspace and not self.line.text()):
            self.close()
        else:
            return super().eventFilter(watched, event)
        return True

    def _take(self, line: QListWidgetItem | None) -> None:
        if line is None:  # nothing fits, so it was no order but words
            self.close()
            return
        offer = line.data(Qt.ItemDataRole.UserRole)  # closing clears the list, and the line with it
        self._is_done = True
        self.close()
        self.taken.emit(offer)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Give what was typed back to the text unless something was taken: a click elsewhere loses no letter."""
        super().closeEvent(event)
        if not self._is_done:
            self._is_done = True
            self.given_up.emit(self.line.text())
        self.line.clear()
        self.list.clear()
