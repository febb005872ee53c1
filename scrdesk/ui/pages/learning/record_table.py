"""A card with a table of records, what can be done with the chosen one, and what to say while there is none."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from scrdesk.ui.models.value_table import ValueColumn, ValueTable
from scrdesk.ui.theme import Theme
from scrdesk.ui.widgets.card import Card, SectionTitle
from scrdesk.ui.widgets.text_label import TextLabel
from scrdesk.ui.widgets.value_view import ValueView, show_whole

Row = TypeVar("Row")
ROW_PX, NARROW_PX = 36, 700
MOST_ROWS_SHOWN = 200
"""Far more lines than a log or plan has; beyond it the table scrolls in itself."""


class WholeView(ValueView):
    """A table as high as its rows need at its width, so that only the page scrolls."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the rows to the new width, and the height to the rows."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            show_whole(self, MOST_ROWS_SHOWN)


class RecordCard(Card):
    """What every such card tells.

    Signals:
        add_wanted: a new record is wanted.
        change_wanted: the chosen record, to be changed.
        remove_wanted: the chosen record, to be taken out.
        deed_wanted: name of a deed, and the chosen record or None.
        chosen_changed: another record is chosen.
    """

    add_wanted = Signal()
    change_wanted = Signal(object)
    remove_wanted = Signal(object)
    deed_wanted = Signal(str, object)
    chosen_changed = Signal()


class RecordTable(RecordCard, Generic[Row]):
    """Title, buttons, and the table as high as its rows need."""

    def __init__(
        self,
        name: str,
        title: str,
        columns: Sequence[ValueColumn[Row]],
        theme: Theme,
        parent: QWidget | None = None,
        *,
        add: str = "",
        empty: str = "",
        deeds: Sequence[tuple[str, str]] = (),
        can_remove: bool = True,
        always: Sequence[tuple[str, str]] = (),
    ) -> None:
        """Make the card.

        Args:
            name: object name of the table.
            title: heading.
            columns: of the table.
            add: word on the button that adds; empty adds none.
            empty: what to say while there is no record.
            deeds: (key, word) of further buttons for the chosen record.
            can_remove: whether records can be taken out.
            always: (key, word) of buttons that need no chosen record.
        """
        super().__init__(parent)
        self._theme, self._empty_words = theme, empty
        self.setAccessibleName(title)
        self.model: ValueTable[Row] = ValueTable(columns, self)
        self.table = WholeView(self)
        self.table.setObjectName(name)
        self.table.setAccessibleName(title)
        self.table.setModel(self.model)
        body = QVBoxLayout(self)
        body.setContentsMargins(16, 12, 16, 12)
        body.setSpacing(8)
        head = QHBoxLayout()
        head.setSpacing(6)
        heading = SectionTitle(self)
        heading.setText(title)
        heading.setWordWrap(False)
        self._words = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._words.setSpacing(8)
        self._words.addWidget(heading)
        self.shown = TextLabel(self, "", "soft", wraps=False)
        self._words.addWidget(self.shown)
        head.addLayout(self._words)
        head.addStretch(1)
        self._of_chosen: list[QPushButton] = []
        for key, word in always:
            self._button(head, f"{name}_{key}", word, self._deed(key))
        for key, word in deeds:
            self._of_chosen.append(self._button(head, f"{name}_{key}", word, self._deed(key)))
        self._of_chosen.append(self._button(head, f"{name}_change", self.tr("Change…"), self._on_change))
        if can_remove:
            self._of_chosen.append(self._button(head, f"{name}_remove", self.tr("Take out"), self._on_remove))
            delete = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.table)
            delete.setContext(Qt.ShortcutContext.WidgetShortcut)
            delete.setWhatsThis(self.tr("Take the chosen line out"))
            delete.activated.connect(self._on_remove)
        if add:
            self.add_button = self._button(head, f"{name}_add", add, self.add_wanted.emit)
        body.addLayout(head)
        self.note = TextLabel(self, empty, "soft")
        body.addWidget(self.note)
        body.addWidget(self.table)
        self.table.selectionModel().selectionChanged.connect(self._on_selected)
        self.table.activated.connect(self._on_activated)
        theme.changed.connect(self.fit)
        self.show_rows(())

    @property
    def chosen(self) -> Row | None:
        """The chosen record."""
        rows = self.table.selectionModel().selectedRows()
        return self.model.row_at(rows[0]) if rows else None

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show these records; the place of the chosen one stays chosen."""
        at = self.table.currentIndex().row()
        self.model.set_rows(rows)
        if 0 <= at < self.model.rowCount():
            self.table.selectRow(at)
        self._on_shown()

    def choose(self, is_it: Callable[[Row], bool]) -> bool:
        """Choose the first record for which it is so; return whether there is one."""
        for row in range(self.model.rowCount()):
            index = self.model.index(row, 0)
            if is_it(self.model.row_at(index)):
                self.table.setCurrentIndex(index)
                self.table.selectRow(row)
                self.table.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
        return False

    def set_filter(self, text: str) -> None:
        """Show only records in which each word occurs."""
        self.model.set_filter(text)
        self._on_shown()

    def fit(self) -> None:
        """Make the table as high as its rows need."""
        rows = self.table.verticalHeader()
        rows.setMinimumSectionSize(self._theme.px(ROW_PX))
        rows.setDefaultSectionSize(self._theme.px(ROW_PX))
        self.table.fit_rows()
        show_whole(self.table, MOST_ROWS_SHOWN)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say below the heading how many are shown where the buttons need the room beside it."""
        super().resizeEvent(event)
        is_narrow = self.width() < self._theme.px(NARROW_PX)
        self._words.setDirection(QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight)

    def _on_shown(self) -> None:
        n_shown, n_all = self.model.rowCount(), self.model.n_all
        self.table.setVisible(bool(n_all))
        self.note.setVisible(not n_all and bool(self._empty_words))
        self.shown.setText(self.tr("{shown} of {all} shown").format(shown=n_shown, all=n_all) if n_all else "")
        self.fit()
        self._on_selected()

    def _button(self, row: QHBoxLayout, name: str, word: str, then: Callable[[], None]) -> QPushButton:
        button = QPushButton(word, self)
        button.setObjectName(name)
        button.clicked.connect(lambda _checked=False: then())
        row.addWidget(button)
        return button

    def _deed(self, key: str) -> Callable[[], None]:
        return lambda: self.deed_wanted.emit(key, self.chosen)

    def _on_selected(self, *_: object) -> None:
        for button in self._of_chosen:
            button.setEnabled(self.chosen is not None)
        self.chosen_changed.emit()

    def _on_activated(self, _index: QModelIndex) -> None:
        self._on_change()

    def _on_change(self) -> None:
        if self.chosen is not None:
            self.change_wanted.emit(self.chosen)

    def _on_remove(self) -> None:
        chosen = self.chosen
        if chosen is not None:
            self.table.setFocus()  # the button that was pressed rests
            self.remove_wanted.emit(chosen)
