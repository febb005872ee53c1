"""A view of cards with tables of records under one filter: what dissemination, library and publication share."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from scrdesk.domain.learning_records import NAMES, Record
from scrdesk.ui.pages.learning.plan_view import scrolled
from scrdesk.ui.pages.learning.record_table import RecordCard, RecordTable
from scrdesk.ui.theme import Theme
from scrdesk.ui.widgets.clear_button import offer_clear

if TYPE_CHECKING:
    from scrdesk.ui.pages.learning.store_calls import LearningData


class TablesView(QWidget):
    """Cards below one another.

    Signals:
        form_wanted: what a form is about.
        remove_wanted: kind and number of the record to be taken out.
        deed_wanted: name of a deed, and the record it is done with or None.
    """

    form_wanted = Signal(object)
    remove_wanted = Signal(object, int)
    deed_wanted = Signal(str, object)

    def __init__(self, name: str, find: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.filter = QLineEdit(self)
        self.filter.setObjectName(f"{name}_filter")
        self.filter.setPlaceholderText(find)
        self.filter.setAccessibleName(find)
        offer_clear(self.filter)
        self.bar = QHBoxLayout()
        self.bar.setContentsMargins(20, 16, 20, 0)
        self.bar.setSpacing(12)
        self.bar.addWidget(self.filter, 1)
        self._inner = QWidget(self)
        self.cards = QVBoxLayout(self._inner)
        self.cards.setContentsMargins(20, 12, 20, 20)
        self.cards.setSpacing(12)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addLayout(self.bar)
        outer.addWidget(scrolled(self._inner, find, self))
        self.filter.textChanged.connect(self._on_filter_changed)

    def show_data(self, data: LearningData | None) -> None:
        """Show the records of a review; None forgets them. A subclass says which."""
        if data is None:
            self.filter.clear()

    def put_cards(self, cards: Sequence[QWidget]) -> None:
        """Put the cards in their order."""
        for card in cards:
            self.cards.addWidget(card)
        self.cards.addStretch(1)

    def wire(self, card: RecordCard, kind: type[Record], preset: str = "") -> None:
        """Let a card add, change and take out records of a kind."""
        about = {"what": "record", "kind": NAMES[kind], "preset": preset}
        card.add_wanted.connect(lambda: self.form_wanted.emit({**about, "record": None}))
        card.change_wanted.connect(lambda stored: self.form_wanted.emit({**about, "record": stored.id}))
        card.remove_wanted.connect(lambda stored: self.remove_wanted.emit(kind, stored.id))
        card.deed_wanted.connect(self.deed_wanted)

    def _on_filter_changed(self, text: str) -> None:
        for card in self._inner.findChildren(RecordCard):
            if isinstance(card, RecordTable):
                card.set_filter(text)
