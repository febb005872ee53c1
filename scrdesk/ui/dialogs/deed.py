"""Asks for what has to be on record before something is done that is kept or cannot be undone: who, why, when."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum
from functools import partial
from typing import TypeAlias

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from scrdesk.domain.progress import Progress
from scrdesk.ui.half_filled import KeptDialog
from scrdesk.ui.jobs import Jobs, Pool
from scrdesk.ui.messages import in_words
from scrdesk.ui.theme import Theme
from scrdesk.ui.widgets.card import Rule
from scrdesk.ui.widgets.choice_box import ChoiceBox
from scrdesk.ui.widgets.day_field import DayField
from scrdesk.ui.widgets.deciding_row import DecidingRow
from scrdesk.ui.widgets.on_screen import fit_height, grow
from scrdesk.ui.widgets.text_label import TextLabel
from scrdesk.ui.words import said

WIDTH_PX = 560
MAX_CHARACTERS = 2_000
TEXT_LINES = 3
LONG_PX = 420
"""Height of fields that scroll, where the screen has room."""


class Kind(Enum):
    """What is typed or chosen in a field."""

    LINE = "line"
    TEXT = "text"
    DAY = "day"
    CHOICE = "choice"
    TICK = "tick"
    SECRET = "secret"  # noqa: S105


@dataclass(frozen=True, slots=True)
class Asked:
    """One field. ``choices`` are (value, words); ``begins`` is what stands in it at first; ``opens`` sets it apart from
    what is above, as the first of fields that belong together.
    """

    key: str
    label: str
    kind: Kind = Kind.LINE
    hint: str = ""
    choices: tuple[tuple[str, str], ...] = ()
    begins: str = ""
    is_needed: bool = True
    opens: bool = False


@dataclass(frozen=True, slots=True)
class Deed:
    """What a dialog says and asks.

    Args:
        heading: the deed in words.
        about: what it does, before anything is asked.
        points: what is to be known, each a line of its own.
        asked: the fields.
        do: the words on the button.
        is_grave: the button is not the default and is marked.
        forbidden: why it cannot be done now; the button stays off.
        must_match: a field's key and the text it must hold before the button is on.
        is_long: more is asked than fits a small screen; the fields scroll.
    """

    heading: str
    about: str
    asked: tuple[Asked, ...]
    do: str
    points: tuple[str, ...] = ()
    is_grave: bool = False
    forbidden: str = ""
    must_match: tuple[str, str] | None = None
    is_long: bool = False


Answers: TypeAlias = Mapping[str, "str | date | bool | None"]
Do = Callable[[Answers, Progress], object]


class DeedDialog(KeptDialog):
    """Does the deed off the window's thread, and stays open with what was typed when it is refused.

    What was typed outlives a lock when its page has set :attr:`form` and :attr:`about`, by which it is opened again.

    Signals:
        was_done: what ``do`` returned; the dialog is closed by then.
    """

    was_done = Signal(object)

    def __init__(self, deed: Deed, do: Do, jobs: Jobs, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.finished.connect(self.deleteLater)
        self.setObjectName("deed_dialog")
        self.setWindowTitle(said(deed.heading))
        self._deed, self._do, self._jobs = deed, do, jobs
        self.fields: dict[str, QWidget] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 20)
        column.setSpacing(8)
        column.addWidget(TextLabel(self, said(deed.heading), "heading"))
        column.addWidget(TextLabel(self, said(deed.about), "soft"))
        for point in deed.points:
            column.addWidget(TextLabel(self, f"•  {said(point)}"))
        if deed.forbidden:
            column.addWidget(TextLabel(self, said(deed.forbidden), "fault"))
        elif deed.is_long:
            self._add_fields(self._scrolled(column), deed.asked)
        else:
            self._add_fields(column, deed.asked)
        self.fault = TextLabel(self, "", "fault")
        self.fault.hide()
        column.addWidget(self.fault)
        self._add_buttons(column)
        self.resize(theme.px(WIDTH_PX), self.sizeHint().height())
        self._on_changed()
        first = next(iter(self.fields.values()), self.cancel_button)
        first.setFocus()

    def answers(self) -> Answers:
        """Return what was typed, by key."""
        return {each.key: _answer(self.fields[each.key]) for each in self._asked()}

    def showEvent(self, event: QShowEvent) -> None:
        """Be as high as the words need."""
        super().showEvent(event)
        fit_height(self)

    def _asked(self) -> Sequence[Asked]:
        return () if self._deed.forbidden else self._deed.asked

    def _scrolled(self, column: QVBoxLayout) -> QVBoxLayout:
        """Return a layout whose content scrolls; it takes what height the screen leaves."""
        area = QScrollArea(self)
        area.setObjectName("fields_scroll")
        area.setAccessibleName(self._deed.heading)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget(area)
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(0, 0, 12, 0)
        layout.setSpacing(8)
        area.setWidget(inside)
        available = (self.parentWidget() or self).screen().availableGeometry().height()
        area.setMinimumHeight(min(LONG_PX, available * 3 // 5))
        column.addWidget(area, 1)
        return layout

    def _add_fields(self, column: QVBoxLayout, asked: Sequence[Asked]) -> None:
        for each in asked:
            if each.opens and self.fields:
                column.addWidget(Rule(self))
            field = _field(each, self, self._on_changed)
            field.setObjectName(each.key)
            field.setAccessibleName(said(each.label))
            self.fields[each.key] = field
            if not isinstance(field, QCheckBox):
                label = QLabel(said(each.label), self)
                label.setTextFormat(Qt.TextFormat.PlainText)
                label.setBuddy(field)
                label.setWordWrap(self._deed.is_long)
                column.addWidget(label)
            column.addWidget(field)
            if each.hint:
                column.addWidget(TextLabel(self, said(each.hint), "small"))

    def _add_buttons(self, column: QVBoxLayout) -> None:
        self.next_line = TextLabel(self, "", "soft")
        row = DecidingRow(
            self, "do_button", self._deed.do, self._on_do_clicked, self.next_line, is_grave=self._deed.is_grave
        )
        self.cancel_button, self.do_button = row.cancel_button, row.do_button
        column.addLayout(row)

    def _on_changed(self) -> None:
        if not hasattr(self, "do_button"):
            return
        missing = self._missing()
        self.next_line.setText(missing)
        grow(self)
        self.do_button.setEnabled(not missing and not self._deed.forbidden)

    def _missing(self) -> str:
        for each in self._asked():
            field = self.fields[each.key]
            if isinstance(field, DayField) and field.is_unreadable:
                return _tr("The day cannot be read. Write 5/3/2016 or 5 March 2016.")
            answer = _answer(field)
            if each.is_needed and (answer is None or answer == ""):
                return _tr("Still wanted: {field}").format(field=each.label)
            if self._deed.must_match is not None and self._deed.must_match[0] == each.key:
                wanted = self._deed.must_match[1]
                if answer != wanted:
                    return _tr("Type {wanted} to confirm.").format(wanted=wanted)
        return ""

    def _on_do_clicked(self) -> None:
        self.fault.hide()
        self.do_button.setEnabled(False)
        self.next_line.setText(_tr("Working…"))
        self._jobs.run(
            Pool.CASE, partial(self._do, self.answers()), owner=self, done=self._on_done, failed=self._on_failed
        )

    def _on_done(self, result: object) -> None:
        self.accept()
        self.was_done.emit(result)

    def _on_failed(self, fault: BaseException) -> None:
        self._on_changed()
        self.fault.setText(in_words(fault))
        self.fault.show()
        fit_height(self)


def _tr(text: str) -> str:
    return QCoreApplication.translate("deed", text)


def _field(asked: Asked, parent: QWidget, on_changed: Callable[[], None]) -> QWidget:
    if asked.kind is Kind.DAY:
        day = DayField(parent)
        day.setText(asked.begins)
        day.textChanged.connect(on_changed)
        return day
    if asked.kind is Kind.CHOICE:
        box = ChoiceBox(parent)
        for value, words in asked.choices:
            box.addItem(said(words), value)
        box.setCurrentIndex(max(0, box.findData(asked.begins)))
        box.currentIndexChanged.connect(on_changed)
        return box
    if asked.kind is Kind.TICK:
        tick = QCheckBox(asked.label, parent)
        tick.setChecked(bool(asked.begins))
        return tick
    if asked.kind is Kind.TEXT:
        text = QPlainTextEdit(parent)
        text.setTabChangesFocus(True)
        text.setPlainText(asked.begins)
        text.setFixedHeight(text.fontMetrics().lineSpacing() * TEXT_LINES + 20)
        text.textChanged.connect(on_changed)
        return text
    line = QLineEdit(parent)
    line.setMaxLength(MAX_CHARACTERS)
    line.setText(asked.begins)
    if asked.kind is Kind.SECRET:
        line.setEchoMode(QLineEdit.EchoMode.Password)
    line.textChanged.connect(on_changed)
    return line


def _answer(field: QWidget) -> str | date | bool | None:
    if isinstance(field, DayField):
        return field.day
    if isinstance(field, QComboBox):
        return str(field.currentData())
    if isinstance(field, QCheckBox):
        return field.isChecked()
    if isinstance(field, QPlainTextEdit):
        return "\n".join(" ".join(line.split()) for line in field.toPlainText().strip().splitlines())
    if isinstance(field, QLineEdit):
        return field.text() if field.echoMode() is QLineEdit.EchoMode.Password else " ".join(field.text().split())
    return None
