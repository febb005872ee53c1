"""What a half-filled form holds, as plain values by the names of its fields, and putting it back.

Never passphrases: fields that hide what is typed are passed over.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent, QTextCursor
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QTextEdit,
    QWidget,
)

from scrdesk.ui.page import Place
from scrdesk.ui.widgets.reading_order import Dialog
from scrdesk.ui.widgets.segmented import SegmentedSwitch


class KeptDialog(Dialog):
    """A dialog whose half-filled fields outlive a lock and a fault; the window keeps them while it is open.

    A subclass names its :attr:`form`, by which :meth:`~scrdesk.ui.page.Page.reopen` knows it, and says in
    :attr:`about` whom or what it is about, as values that JSON can hold.
    """

    form = ""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.about: Place = {}
        self.is_watched = False  # whether the window's keeper knows of it
        self._untouched: Place | None = None

    def showEvent(self, event: QShowEvent) -> None:
        """Note what the form held before anybody typed."""
        super().showEvent(event)
        if self._untouched is None:
            self._untouched = fields_of(self)

    @property
    def is_touched(self) -> bool:
        """Whether anything was typed or chosen."""
        return self._untouched is not None and fields_of(self) != self._untouched

    def make_room(self, fields: Place) -> None:
        """Make the fields that are not there from the start, before they are filled."""

    def put_back(self, fields: Place, cursor: Place) -> None:
        """Fill the form as it was, with cursor and selection."""
        self.make_room(fields)
        put_fields(self, fields)
        put_cursor(self, cursor)


def fields_of(form: QWidget) -> Place:
    """Return what every named field of a form holds."""
    found: Place = {}
    for widget in form.findChildren(QWidget):
        name = widget.objectName()
        if not name or name.startswith(("qt_", "segment_")):
            continue
        if isinstance(widget, QLineEdit):
            if widget.echoMode() is QLineEdit.EchoMode.Normal and not widget.isReadOnly():
                found[name] = widget.text()
        elif isinstance(widget, QPlainTextEdit | QTextEdit):
            if not widget.isReadOnly():
                found[name] = widget.toPlainText()
        elif isinstance(widget, QComboBox):
            found[name] = [widget.currentIndex(), widget.currentText()]
        elif isinstance(widget, QCheckBox | QRadioButton):
            found[name] = widget.isChecked()
        elif isinstance(widget, SegmentedSwitch):
            found[name] = widget.chosen_key
    return found


def put_fields(form: QWidget, fields: Place) -> None:
    """Fill the named fields; whatever does not fit any more is passed over."""
    for name, value in fields.items():
        widget = form.findChild(QWidget, name)
        if isinstance(widget, QLineEdit) and isinstance(value, str):
            if widget.echoMode() is QLineEdit.EchoMode.Normal:
                widget.setText(value)
        elif isinstance(widget, QPlainTextEdit | QTextEdit) and isinstance(value, str):
            widget.setPlainText(value)
        elif isinstance(widget, QComboBox) and isinstance(value, list) and value:
            at = widget.findText(str(value[-1]))
            if at >= 0:
                widget.setCurrentIndex(at)
        elif isinstance(widget, QAbstractButton) and isinstance(value, bool):
            if widget.isChecked() != value:
                widget.setChecked(value)
        elif isinstance(widget, SegmentedSwitch) and isinstance(value, str) and widget.chosen_key != value:
            widget.choose(value)
            widget.chosen.emit(value)


def cursor_in(within: QWidget) -> Place:
    """Return which field has the keyboard, and where its cursor and its selection are."""
    focus = within.focusWidget() if within.isWindow() else QApplication.focusWidget()
    if focus is None or not within.isAncestorOf(focus) or not focus.objectName():
        return {}
    found: Place = {"widget": focus.objectName()}
    if isinstance(focus, QLineEdit):
        found["at"] = focus.cursorPosition()
        if focus.hasSelectedText():
            start, end = focus.selectionStart(), focus.selectionEnd()
            found["from"] = end if focus.cursorPosition() == start else start
    elif isinstance(focus, QPlainTextEdit | QTextEdit):
        cursor = focus.textCursor()
        found["at"] = cursor.position()
        if cursor.hasSelection():
            found["from"] = cursor.anchor()
    return found


def put_cursor(within: QWidget, cursor: Place) -> bool:
    """Put keyboard, cursor and selection back; False when the field is not ready for it yet."""
    widget = within.findChild(QWidget, str(cursor.get("widget", "")))
    at, start = cursor.get("at"), cursor.get("from")
    if widget is None:
        return True
    if not widget.isEnabled() or not widget.isVisible():
        return False
    widget.setFocus(Qt.FocusReason.OtherFocusReason)
    if isinstance(widget, QLineEdit) and isinstance(at, int):
        widget.deselect()
        if isinstance(start, int):
            widget.setSelection(start, at - start)
        else:
            widget.setCursorPosition(at)
    elif isinstance(widget, QPlainTextEdit | QTextEdit) and isinstance(at, int):
        own = widget.textCursor()
        end = widget.document().characterCount() - 1
        own.setPosition(min(start if isinstance(start, int) else at, end))
        own.setPosition(min(at, end), QTextCursor.MoveMode.KeepAnchor)
        widget.setTextCursor(own)
    return True
