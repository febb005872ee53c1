"""The window's side rail: one button per page, in the order of the register, with Ctrl+1 to Ctrl+9."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from scrdesk.ui.page_register import PageEntry
from scrdesk.ui.widgets.rail_button import RailButton
from scrdesk.ui.words import said

PAGE_ACTION = "go_to_"  # begins the name of the action that goes to a page
MAX_KEYS = 9  # Ctrl+0 is the usual size of text


class Rail(QObject):
    """The buttons of the pages; at most one is chosen.

    Signals:
        clicked: key of the page whose button was clicked.
        typed: key of the page whose keyboard shortcut was typed.
    """

    clicked = Signal(str)
    typed = Signal(str)

    def __init__(self, pages: Sequence[PageEntry], place: QWidget, layout: QVBoxLayout, window: QWidget) -> None:
        super().__init__(window)
        self.buttons: dict[str, RailButton] = {}
        self._of_store = frozenset(entry.key for entry in pages if not entry.needs_review)
        for number, entry in enumerate(pages, start=1):
            button = RailButton(place)
            button.setObjectName(f"page_{entry.key}")
            button.setProperty("kind", "page")
            button.setCheckable(True)
            button.setAutoExclusive(True)
            button.setText(said(entry.title))
            button.clicked.connect(partial(self._on_clicked, entry.key))
            layout.addWidget(button)
            self.buttons[entry.key] = button
            if number <= MAX_KEYS:
                button.setToolTip(f"Ctrl+{number}")
                action = QAction(button.text(), self)
                action.setObjectName(PAGE_ACTION + entry.key)
                action.setShortcut(QKeySequence(f"Ctrl+{number}"))
                action.triggered.connect(partial(self._on_typed, entry.key))
                window.addAction(action)
        layout.addStretch(1)
        self._area = _area_of(place)
        if self._area is not None:
            self._area.verticalScrollBar().rangeChanged.connect(self._show_chosen)

    def put_between(self, before: QWidget, after: QWidget) -> None:
        """Let the Tab key go from one widget through the buttons to another."""
        for widget in (*self.buttons.values(), after):
            QWidget.setTabOrder(before, widget)
            before = widget

    def choose(self, key: str) -> None:
        """Mark the page that is shown; none when the key is empty."""
        if key:
            self.buttons[key].setChecked(True)
            self._show_chosen()
            return
        for button in self.buttons.values():
            button.setAutoExclusive(False)
            button.setChecked(False)
            button.setAutoExclusive(True)

    def _show_chosen(self, *_: int) -> None:
        """Scroll to the page that is shown, also when the text has grown or the window has shrunk."""
        chosen = next((each for each in self.buttons.values() if each.isChecked()), None)
        if chosen is not None and self._area is not None:
            self._area.ensureWidgetVisible(chosen, 0, 0)

    def enable(self, *, has_store: bool, has_review: bool) -> None:
        """Let those pages be chosen that have something to show."""
        for key, button in self.buttons.items():
            is_enabled = has_review or (has_store and key in self._of_store)
            button.setEnabled(is_enabled)
            if not is_enabled:
                button.set_count("")

    def show_counts(self, counts: Mapping[str, str]) -> None:
        """Put counts at the ends of the lines; keys of pages that are not there are passed over."""
        for key in self._known(counts):
            self.buttons[key].set_count(counts[key])

    def _known(self, keys: Iterable[str]) -> list[str]:
        return [key for key in keys if key in self.buttons]

    def _on_clicked(self, key: str, _is_checked: bool = True) -> None:
        self.clicked.emit(key)

    def _on_typed(self, key: str, _is_checked: bool = True) -> None:
        self.typed.emit(key)


def _area_of(place: QWidget) -> QScrollArea | None:
    """Return what the buttons scroll in: in large type on a small screen there are more of them than room."""
    parent = place.parentWidget()
    while parent is not None and not isinstance(parent, QScrollArea):
        parent = parent.parentWidget()
    return parent
