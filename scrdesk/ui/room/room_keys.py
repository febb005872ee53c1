"""The keys of the room, of keyboard and clicker. Blank and show are two keys, and neither does the other's work."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from scrdesk.ui.room.control import WallControl

Key = Qt.Key
_CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


class RoomKeys:
    """Does what a key says.

    Args:
        control: of the wall.
        names: asks for names, or shows labels again.
        find: goes to the field that finds.
    """

    def __init__(self, control: WallControl, names: Callable[[], None], find: Callable[[], None]) -> None:
        self._control = control
        self._plain: dict[Qt.Key, Callable[[], None]] = {
            Key.Key_PageDown: control.next,
            Key.Key_Space: control.next,
            Key.Key_Right: control.next,
            Key.Key_PageUp: control.back,
            Key.Key_Backspace: control.back,
            Key.Key_Left: control.back,
            Key.Key_Home: lambda: control.go_to(0),
            Key.Key_End: lambda: control.go_to(control.n_entries - 1),
            Key.Key_B: control.blank,
            Key.Key_Period: control.blank,  # what clickers send for a black screen
            Key.Key_S: control.show,
            Key.Key_H: lambda: control.hold(not control.state.is_held),
            Key.Key_N: names,
            Key.Key_G: find,
        }
        self._while_typing: dict[Qt.Key, Callable[[], None]] = {
            Key.Key_B: control.blank,
            Key.Key_S: control.show,
        }

    def is_for_typing(self, event: QKeyEvent) -> bool:
        """Whether a key means the room although something is being typed."""
        return event.modifiers() == _CTRL_SHIFT and Qt.Key(event.key()) in self._while_typing

    def press(self, event: QKeyEvent) -> bool:
        """Do what a key says; False when it says nothing here."""
        if not self._control.is_open:
            return False
        key = Qt.Key(event.key())
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if self.is_for_typing(event):
            self._while_typing[key]()
            return True
        if modifiers != Qt.KeyboardModifier.NoModifier or key not in self._plain:
            return False
        self._plain[key]()
        return True
