"""A menu of things to tick that stays open while ticking, so that three ticks are three clicks and not six."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu, QWidget

Option = tuple[str, str]


class StayingMenu(QMenu):
    """A menu that a tick does not close."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tick without closing."""
        action = self.activeAction()
        if action is not None and action.isCheckable() and action.isEnabled():
            action.trigger()
            return
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space ticks without closing; Return ticks and closes."""
        action = self.activeAction()
        if event.key() == Qt.Key.Key_Space and action is not None and action.isCheckable():
            action.trigger()
            return
        super().keyPressEvent(event)


class TickMenu(StayingMenu):
    """Options to tick, each with a key and its words.

    Signals:
        ticked: key, and whether it is ticked now.
        choice_changed: every ticked key, a frozenset.
    """

    ticked = Signal(str, bool)
    choice_changed = Signal(object)

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self.setToolTipsVisible(True)
        self._actions: dict[str, QAction] = {}

    def offer(self, options: Sequence[Option], chosen: Iterable[str], tips: dict[str, str] | None = None) -> None:
        """Offer these options with some ticked; ``tips`` explain single ones."""
        for action in self._actions.values():
            self.removeAction(action)
            action.deleteLater()
        self._actions.clear()
        wanted = set(chosen)
        before = self.actions()[0] if self.actions() else None
        for key, words in options:
            action = QAction(words.replace("&", "&&"), self)
            action.setObjectName(f"tick_{key}")
            action.setCheckable(True)
            action.setChecked(key in wanted)
            action.setToolTip((tips or {}).get(key, ""))
            action.setData(key)
            action.triggered.connect(self._on_action_triggered)
            if before is not None:
                self.insertAction(before, action)
            else:
                self.addAction(action)
            self._actions[key] = action

    @property
    def n_options(self) -> int:
        """How many things there are to tick."""
        return len(self._actions)

    @property
    def chosen_keys(self) -> frozenset[str]:
        """Keys of what is ticked."""
        return frozenset(key for key, action in self._actions.items() if action.isChecked())

    def choose(self, keys: Iterable[str]) -> None:
        """Tick these without telling anybody."""
        wanted = set(keys)
        for key, action in self._actions.items():
            action.setChecked(key in wanted)

    def choose_where(self, is_chosen: Callable[[str], bool]) -> None:
        """Tick those for whose key this is so, without telling anybody."""
        for key, action in self._actions.items():
            action.setChecked(is_chosen(key))

    def _on_action_triggered(self, is_checked: bool) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.ticked.emit(str(action.data()), is_checked)
            self.choice_changed.emit(self.chosen_keys)
