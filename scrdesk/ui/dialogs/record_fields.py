"""One field of a form that is made from a list: what it holds, the widget for it, and its value in and out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import Enum

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QWidget

from scrdesk.ui.widgets.box_texts import BoxTexts
from scrdesk.ui.widgets.choice_box import ChoiceBox
from scrdesk.ui.widgets.day_field import DayField
from scrdesk.ui.widgets.line_rows import LineRows
from scrdesk.ui.words import said

TEXT_LINES = 3
TEXT_EDGES_PX = 18


class FieldKind(Enum):
    """What a field holds: a line, a text, a day, one of a list, one of a list or typed, yes or no, a count, lines."""

    LINE = "line"
    TEXT = "text"
    DAY = "day"
    CHOICE = "choice"
    OPEN_CHOICE = "open choice"
    FLAG = "flag"
    NUMBER = "number"
    LIST = "list"
    ROWS = "rows"
    BOXES = "boxes"


@dataclass(frozen=True, slots=True)
class Field:
    """One field.

    Args:
        name: key of its value; also the object name of its widget.
        words: its label.
        kind: what it holds.
        hint: an example, shown while it is empty.
        choices: (words, value) of a choice; value is what is kept.
        columns: headings of the cells of ROWS; a heading that ends in "day" holds days.
        section: a heading set above it.
        is_wide: takes the whole width.
        n_lines: height of a text.
    """

    name: str
    words: str
    kind: FieldKind = FieldKind.LINE
    hint: str = ""
    choices: tuple[tuple[str, str], ...] = ()
    columns: tuple[str, ...] = ()
    section: str = ""
    is_wide: bool = False
    n_lines: int = TEXT_LINES


def make_input(field: Field, parent: QWidget, changed: Callable[..., None]) -> QWidget:
    """Return the widget of a field; it calls ``changed`` when its value does."""
    widget = _made(field, parent, changed)
    widget.setObjectName(field.name)
    widget.setAccessibleName(field.words)
    return widget


def put_value(widget: QWidget, value: object) -> None:
    """Show a value in the widget of a field."""
    rows = value if isinstance(value, tuple) else ()
    if isinstance(widget, DayField):
        widget.set_day(value if isinstance(value, date) else None)
    elif isinstance(widget, QComboBox):
        _put_choice(widget, value)
    elif isinstance(widget, QCheckBox):
        widget.setChecked(bool(value))
    elif isinstance(widget, LineRows):
        widget.set_rows(rows)
    elif isinstance(widget, BoxTexts):
        widget.set_boxes(rows)
    elif isinstance(widget, QPlainTextEdit):
        widget.setPlainText(str(value or ""))
    elif isinstance(widget, QLineEdit):
        widget.setText(", ".join(str(each) for each in value) if isinstance(value, tuple) else str(value or ""))


def value_of(field: Field, widget: QWidget) -> object:
    """Return what the widget of a field holds."""
    found: object = ""
    if isinstance(widget, DayField):
        found = widget.day
    elif isinstance(widget, QComboBox):
        found = _chosen(widget)
    elif isinstance(widget, QCheckBox):
        found = widget.isChecked()
    elif isinstance(widget, LineRows):
        found = widget.rows()
    elif isinstance(widget, BoxTexts):
        found = widget.boxes()
    elif isinstance(widget, QPlainTextEdit):
        found = widget.toPlainText().strip()
    elif isinstance(widget, QLineEdit):
        found = _of_line(field, widget.text().strip())
    return found


def unreadable(field: Field, widget: QWidget) -> str:
    """Return in a sentence that a day or a number cannot be read, or nothing."""
    is_no_day = isinstance(widget, DayField | LineRows) and widget.is_unreadable
    if is_no_day:
        said = QCoreApplication.translate("record", "{field}: this is not a day. Write 5/3/2016 or 5 March 2016.")
        return said.format(field=field.words)
    text = widget.text().strip() if isinstance(widget, QLineEdit) and field.kind is FieldKind.NUMBER else ""
    if text and not text.isdecimal():
        return QCoreApplication.translate("record", "{field}: this is not a number.").format(field=field.words)
    return ""


def _of_line(field: Field, text: str) -> object:
    if field.kind is FieldKind.NUMBER:
        return int(text) if text.isdecimal() else 0
    if field.kind is FieldKind.LIST:
        return tuple(part.strip() for part in text.replace(";", ",").split(",") if part.strip())
    return text


def _put_choice(widget: QComboBox, value: object) -> None:
    at = widget.findData(value)
    if at >= 0:
        widget.setCurrentIndex(at)
    elif widget.isEditable():
        widget.setEditText(str(value or ""))
    elif value:
        widget.addItem(str(value), value)  # a word of an older store stays as it is
        widget.setCurrentIndex(widget.count() - 1)


def _chosen(widget: QComboBox) -> str:
    if widget.isEditable():
        text = widget.currentText().strip()
        at = widget.findText(text, Qt.MatchFlag.MatchFixedString)
        return str(widget.itemData(at)) if at >= 0 else text
    return str(widget.currentData() or "")


def _made(field: Field, parent: QWidget, changed: Callable[..., None]) -> QWidget:
    if field.kind is FieldKind.TEXT:
        text = QPlainTextEdit(parent)
        text.setPlaceholderText(field.hint)
        text.setTabChangesFocus(True)
        text.setFixedHeight(text.fontMetrics().lineSpacing() * field.n_lines + TEXT_EDGES_PX)
        text.textChanged.connect(changed)
        return text
    if field.kind in (FieldKind.CHOICE, FieldKind.OPEN_CHOICE):
        return _made_choice(field, parent, changed)
    if field.kind is FieldKind.FLAG:
        flag = QCheckBox(field.words, parent)
        flag.toggled.connect(changed)
        return flag
    if field.kind in (FieldKind.ROWS, FieldKind.BOXES):
        is_rows = field.kind is FieldKind.ROWS
        several = LineRows(field.name, field.columns, parent) if is_rows else BoxTexts(field.name, parent)
        several.changed.connect(changed)
        return several
    line = DayField(parent) if field.kind is FieldKind.DAY else QLineEdit(parent)
    if field.hint:
        line.setPlaceholderText(field.hint)
    line.textChanged.connect(changed)
    return line


def _made_choice(field: Field, parent: QWidget, changed: Callable[..., None]) -> QComboBox:
    combo = ChoiceBox(parent)
    combo.setEditable(field.kind is FieldKind.OPEN_CHOICE)
    combo.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    combo.setMinimumContentsLength(16)
    for words, value in field.choices:
        combo.addItem(said(words), value)
    line = combo.lineEdit()
    if line is not None:
        line.setPlaceholderText(field.hint)
        line.setAccessibleName(field.words)
        combo.setCurrentIndex(-1)
        combo.setEditText("")
    combo.currentTextChanged.connect(changed)
    return combo
