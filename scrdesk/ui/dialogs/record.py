"""A form made from a list of fields: what is asked is data, so that each record has the same keys, looks and manners.

Stays open with what was typed when the store refuses it. Labels are buddies of their fields; Tab follows the list.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from scrdesk.domain.progress import Progress
from scrdesk.ui.dialogs.record_fields import Field, FieldKind, make_input, put_value, unreadable, value_of
from scrdesk.ui.half_filled import KeptDialog
from scrdesk.ui.jobs import Jobs, Pool
from scrdesk.ui.messages import in_words
from scrdesk.ui.page import PageContext, Place
from scrdesk.ui.theme import Theme
from scrdesk.ui.widgets.box_texts import BoxTexts
from scrdesk.ui.widgets.card import Rule
from scrdesk.ui.widgets.deciding_row import DecidingRow
from scrdesk.ui.widgets.line_rows import LineRows
from scrdesk.ui.widgets.text_label import TextLabel
from scrdesk.ui.widgets.tick_menu import TickMenu

WIDTH_PX, HEIGHT_PX = 860, 660
AROUND_PX = 220
"""Height of title, lead, a fault and the buttons round the fields."""
Value = object
Values = Mapping[str, Value]


class RecordDialog(KeptDialog):
    """Asks for the values of fields.

    Signals:
        kept: what ``keep`` returned.
    """

    kept = Signal(object)
    form = "record"

    def __init__(
        self,
        title: str,
        fields: Sequence[Field],
        values: Values,
        keep: Callable[[Values, Progress], object],
        missing: Callable[[Values], str],
        jobs: Jobs,
        theme: Theme,
        parent: QWidget | None = None,
        *,
        save: str = "",
        lead: str = "",
    ) -> None:
        """Make the dialog.

        Args:
            title: says what is asked, with what it is about.
            fields: in the order of Tab.
            values: what the fields hold at first, by name.
            keep: stores the values, on the store's thread.
            missing: says in a sentence what keeps the values out of the store, or nothing.
            save: word on the button.
            lead: a sentence below the title.
        """
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.finished.connect(self.deleteLater)
        self.setObjectName("record_dialog")
        self.setWindowTitle(title)
        self._keep, self._missing, self._jobs, self._theme = keep, missing, jobs, theme
        self._fields = tuple(fields)
        self._inputs: dict[str, QWidget] = {}
        self._sections: dict[str, TextLabel] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(8)
        column.addWidget(TextLabel(self, title, "heading"))
        if lead:
            column.addWidget(TextLabel(self, lead, "soft"))
        self._scroll = QScrollArea(self)
        self._scroll.setObjectName("fields_scroll")
        self._scroll.setWidgetResizable(True)
        self._scroll.setAccessibleName(title)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._body = QWidget(self._scroll)
        self._grid = QGridLayout(self._body)
        self._grid.setContentsMargins(0, 4, 8, 4)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1)
        self._scroll.setWidget(self._body)
        column.addWidget(self._scroll, 1)
        self._put_fields()
        self.extra = QVBoxLayout()
        self._grid.addLayout(self.extra, self._grid.rowCount(), 0, 1, 2)
        self._grid.setRowStretch(self._grid.rowCount(), 1)
        self.fault = TextLabel(self, "", "fault")
        self.fault.hide()
        column.addWidget(self.fault)
        column.addLayout(self._buttons(save))
        for name, value in values.items():
            if name in self._inputs:
                self.put(name, value)
        screen = (parent or self).screen().availableGeometry()
        needed = self._body.sizeHint().height() + theme.px(AROUND_PX)  # a form of two fields is no empty page
        self.resize(
            min(theme.px(WIDTH_PX), screen.width() - 64, 1302),
            min(theme.px(HEIGHT_PX), screen.height() - 64, 704, needed),
        )
        self._on_changed()

    # --- values ---

    def input(self, name: str) -> QWidget:
        """Return the widget of a field."""
        return self._inputs[name]

    def values(self) -> dict[str, Value]:
        """Return what the fields hold."""
        return {field.name: self._value(field) for field in self._fields}

    def put(self, name: str, value: Value) -> None:
        """Show a value in a field."""
        put_value(self._inputs[name], value)

    def make_room(self, fields: Place) -> None:
        """Make the lines that a half-filled form had."""
        for widget in self._inputs.values():
            if isinstance(widget, LineRows | BoxTexts):
                widget.make_room(fields)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin in the first field."""
        super().showEvent(event)
        if self._inputs and self.focusWidget() is None:
            next(iter(self._inputs.values())).setFocus(Qt.FocusReason.OtherFocusReason)

    def _value(self, field: Field) -> Value:
        return value_of(field, self._inputs[field.name])

    # --- building ---

    def _put_fields(self) -> None:
        row, place = 0, 0
        for field in self._fields:
            is_wide = field.is_wide or field.kind in (FieldKind.TEXT, FieldKind.ROWS, FieldKind.BOXES)
            if field.section or (is_wide and place):
                row, place = row + 2 * bool(place), 0
            if field.section:
                row = self._put_section(field.section, row)
            self._put_field(field, row, place, 2 if is_wide else 1)
            if is_wide or place:
                row, place = row + 2, 0
            else:
                place = 1

    def _put_section(self, words: str, row: int) -> int:
        if row:
            self._grid.setRowMinimumHeight(row, 12)
            self._grid.addWidget(Rule(self._body), row, 0, 1, 2, Qt.AlignmentFlag.AlignVCenter)
        self._sections[words] = TextLabel(self._body, words, "strong")
        self._grid.addWidget(self._sections[words], row + 1, 0, 1, 2)
        return row + 2

    def _put_field(self, field: Field, row: int, place: int, n_columns: int) -> None:
        widget = make_input(field, self._body, self._on_changed)
        self._inputs[field.name] = widget
        if field.kind is FieldKind.FLAG:
            self._grid.addWidget(widget, row + 1, place, 1, n_columns)
            return
        label = QLabel(field.words, self._body)
        label.setProperty("kind", "soft")
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setBuddy(widget)
        self._grid.addWidget(label, row, place, 1, n_columns, Qt.AlignmentFlag.AlignBottom)
        if field.kind is FieldKind.LIST and field.choices and isinstance(widget, QLineEdit):
            beside = QHBoxLayout()
            beside.setSpacing(8)
            beside.addWidget(widget, 1)
            beside.addWidget(self._chooser(field))
            self._grid.addLayout(beside, row + 1, place, 1, n_columns)
            return
        self._grid.addWidget(widget, row + 1, place, 1, n_columns, Qt.AlignmentFlag.AlignTop)

    def _chooser(self, field: Field) -> QPushButton:
        """Return a button that ticks words of the vocabulary into a line; others may be typed."""
        button = QPushButton(self.tr("Choose"), self._body)
        button.setObjectName(f"{field.name}_choose")
        button.setAccessibleName(self.tr("Choose: {field}").format(field=field.words))
        button.setAutoDefault(False)
        menu = TickMenu(parent=button)
        menu.offer([(value, words) for words, value in field.choices], ())
        menu.aboutToShow.connect(lambda: menu.choose(self._value(field)))  # type: ignore[arg-type]  # a tuple of texts
        menu.ticked.connect(partial(self._on_ticked, field))
        button.setProperty("kind", "menu")
        button.setMenu(menu)
        return button

    def _on_ticked(self, field: Field, key: str, is_ticked: bool) -> None:
        known = self._value(field)
        words = [str(each) for each in known if each != key] if isinstance(known, tuple) else []
        self.put(field.name, (*words, key) if is_ticked else tuple(words))

    def _buttons(self, save: str) -> DecidingRow:
        self.next_line = TextLabel(self, "", "soft")
        row = DecidingRow(self, "save_button", save or self.tr("Save"), self._on_save_clicked, self.next_line)
        self.save_button = row.do_button
        return row

    # --- what happens ---

    def unreadable(self) -> str:
        """Return which day or number cannot be read, as a sentence, or nothing."""
        told = (unreadable(field, self._inputs[field.name]) for field in self._fields)
        return next((said for said in told if said), "")

    def _on_changed(self, *_: object) -> None:
        if not hasattr(self, "save_button"):
            return
        said = self.unreadable() or self._missing(self.values())
        self.next_line.setText(said)
        self.save_button.setEnabled(not said)
        self.fault.hide()

    def _on_save_clicked(self) -> None:
        self.save_button.setEnabled(False)
        work = partial(self._keep, self.values())
        self._jobs.run(Pool.CASE, work, owner=self, done=self._on_kept, failed=self._on_failed)

    def _on_kept(self, outcome: object) -> None:
        self.accept()
        self.kept.emit(outcome)

    def _on_failed(self, fault: BaseException) -> None:
        self._on_changed()
        self.fault.setText(in_words(fault))
        self.fault.show()
        QApplication.beep()


def ask_values(
    title: str,
    fields: Sequence[Field],
    first: Values,
    context: PageContext,
    window: QWidget,
    done: Callable[[Values], None],
    *,
    save: str,
    lead: str,
) -> None:
    """Ask for values that are not stored, and hand them on.

    Args:
        title, fields, save, lead: as of :class:`RecordDialog`.
        first: what the fields hold at first, by name.
        done: called with what was typed, unless it was cancelled.
    """
    dialog = RecordDialog(
        title,
        fields,
        first,
        lambda values, _progress: values,
        lambda _values: "",
        context.jobs,
        context.theme,
        window,
        save=save,
        lead=lead,
    )
    dialog.kept.connect(done)
    dialog.open()
