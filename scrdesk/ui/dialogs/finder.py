"""A dialog of many things to read: their titles at the left, found by words, and the chosen one at the right."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from scrdesk.ui.widgets.clear_button import offer_clear
from scrdesk.ui.widgets.reading_order import Dialog
from scrdesk.ui.widgets.text_label import TextLabel

MARGIN_PX = 40  # what is left of the window around the dialog


class Findable(Protocol):
    """What can be found by words."""

    def holds(self, words: str) -> bool:
        """Whether every one of the words stands somewhere in it."""
        ...


Found = TypeVar("Found", bound=Findable)


class FinderDialog(Dialog, Generic[Found]):
    """Search, list and foot; what stands at the right, and how the chosen one is shown in it, is the subclass's.

    Args:
        things: what there is, by key, in its order.
        list_name: object name of the list.
        search_name: object name of the field that is searched from.
    """

    def __init__(
        self, things: Mapping[str, Found], list_name: str, search_name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.things = dict(things)
        self.search = QLineEdit(self)
        self.search.setObjectName(search_name)
        offer_clear(self.search)
        self.list = QListWidget(self)
        self.list.setObjectName(list_name)
        self.said = TextLabel(self, "", "soft")
        self.said.hide()
        self.close_button = QPushButton(self.tr("Close"), self)
        self.close_button.setProperty("kind", "primary")

    @property
    def chosen(self) -> str:
        """Key of what is shown; empty when nothing is."""
        item = self.list.currentItem()
        return str(item.data(Qt.ItemDataRole.UserRole)) if item is not None else ""

    def lay_out(
        self,
        find: str,
        right: QWidget,
        buttons: Iterable[QPushButton],
        *,
        characters: tuple[int, int, int],
        above: QWidget | None = None,
    ) -> None:
        """Put everything in its place.

        Args:
            find: the label of the search.
            right: what shows the chosen one.
            buttons: of the foot, before *Close*.
            characters: width of the left and of the whole in characters, and height of the whole in lines.
            above: what stands over all of it.
        """
        label = QLabel(find, self)
        label.setProperty("kind", "soft")
        label.setBuddy(self.search)
        left = QVBoxLayout()
        left.setSpacing(6)
        for part in (label, self.search, self.said):
            left.addWidget(part)
        left.addWidget(self.list, 1)
        body = QHBoxLayout()
        body.setSpacing(24)
        body.addLayout(left)
        body.addWidget(right, 1)
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addStretch(1)
        for button in buttons:
            button.setAutoDefault(False)
            foot.addWidget(button)
        foot.addWidget(self.close_button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 24, 24, 24)
        whole.setSpacing(16)
        if above is not None:
            whole.addWidget(above)
        whole.addLayout(body, 1)
        whole.addLayout(foot)
        one, line = self.fontMetrics().averageCharWidth(), self.fontMetrics().lineSpacing()
        for narrow in (self.search, self.list, self.said):
            narrow.setFixedWidth(one * characters[0])
        width, height = one * characters[1], line * characters[2]
        parent = self.parentWidget()
        if parent is not None:
            window = parent.window()
            width, height = min(width, window.width() - MARGIN_PX), min(height, window.height() - MARGIN_PX)
        self.resize(width, height)

    def begin(self, titles: Iterable[str], key: str) -> None:
        """Fill the list, listen, and show the first thing that is wanted."""
        for title, each in zip(titles, self.things, strict=True):
            QListWidgetItem(title, self.list).setData(Qt.ItemDataRole.UserRole, each)
        self.search.textChanged.connect(self._on_typed)
        self.search.installEventFilter(self)
        self.list.currentItemChanged.connect(self._on_current_changed)
        self.close_button.clicked.connect(self.accept)
        self.choose(key)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        self._before = QApplication.focusWidget()
        self.finished.connect(self._on_finished)

    def choose(self, key: str) -> None:
        """Show one."""
        self.list.setCurrentRow(list(self.things).index(key))

    def show_thing(self, thing: Found) -> None:
        """Show the chosen one at the right."""
        raise NotImplementedError

    def searched_again(self) -> None:
        """Other words were typed, and what is shown holds them or nothing does."""

    def on_return(self) -> None:
        """Return was pressed in the search: go into the list."""
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down goes from the search into the list, as it does in the chronology; for Return see :meth:`on_return`."""
        if watched is self.search and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Down:
                self.list.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.on_return()
                return True
        return super().eventFilter(watched, event)

    def _on_typed(self, words: str) -> None:
        shown = []
        for row, thing in enumerate(self.things.values()):
            item, holds = self.list.item(row), thing.holds(words)
            item.setHidden(not holds)
            if holds:
                shown.append(item)
        self.said.setVisible(not shown)
        current = self.list.currentItem()
        if shown and (current is None or current.isHidden()):
            self.list.setCurrentItem(shown[0])
        else:
            self.searched_again()

    def _on_current_changed(self, *_items: object) -> None:
        if self.chosen:
            self.show_thing(self.things[self.chosen])

    def _on_finished(self) -> None:
        """Give the keyboard back to what had it."""
        if self._before is not None and isValid(self._before) and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)
