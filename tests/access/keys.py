"""Which keys work in a window now, and whether one is taken twice."""

from __future__ import annotations

import re
from collections import defaultdict

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QLabel, QMenu, QWidget

_MNEMONIC = re.compile(r"&([^&\s])")


def live_keys(window: QWidget) -> list[tuple[str, QWidget, bool, str]]:
    """Return the keys that work now: the key, on which widget, whether in the whole window, and what they are of."""
    found = []
    for widget in [window, *window.findChildren(QWidget)]:
        if isinstance(widget, QMenu) or (widget is not window and not widget.isVisible()):
            continue
        for action in widget.actions():
            if action.isEnabled():
                found += [
                    (key.toString(), widget, _is_wide(action.shortcutContext()), _what(action))
                    for key in action.shortcuts()
                ]
    for shortcut in window.findChildren(QShortcut):
        holder = shortcut.parent()
        if isinstance(holder, QWidget) and holder.isVisible() and shortcut.isEnabled():
            found += [
                (key.toString(), holder, _is_wide(shortcut.context()), _what(shortcut))
                for key in shortcut.keys()  # noqa: SIM118
            ]
    for button in window.findChildren(QAbstractButton):
        if button.isVisible() and button.isEnabled() and not button.shortcut().isEmpty():
            found.append((button.shortcut().toString(), button, True, button.text()))
    for label in window.findChildren(QLabel):
        letter = _MNEMONIC.search(label.text()) if label.buddy() is not None and label.isVisible() else None
        if letter:
            found.append((QKeySequence(f"Alt+{letter[1].upper()}").toString(), label, True, label.text()))
    return [each for each in found if each[0]]


def doubled_keys(window: QWidget) -> list[str]:
    """Return the keys that two things of the window want, in words."""
    by_key: defaultdict[str, list[tuple[QWidget, bool, str]]] = defaultdict(list)
    for key, widget, is_wide, what in live_keys(window):
        if (widget, is_wide, what) not in by_key[key]:
            by_key[key].append((widget, is_wide, what))
    said = []
    for key, takers in by_key.items():
        for place, (one, one_wide, one_what) in enumerate(takers):
            for other, other_wide, other_what in takers[place + 1 :]:
                meets = one_wide or other_wide or one is other or one.isAncestorOf(other) or other.isAncestorOf(one)
                if meets and not (one_what == other_what and one is not other and _same_action(one, other, key)):
                    said.append(
                        f"{key} is taken twice: {one_what or type(one).__name__}, {other_what or type(other).__name__}"
                    )
    return said


def _same_action(one: QWidget, other: QWidget, key: str) -> bool:
    mine = {id(a) for a in one.actions() for k in a.shortcuts() if k.toString() == key}
    return any(id(a) in mine for a in other.actions())


def _is_wide(context: Qt.ShortcutContext) -> bool:
    return context in (Qt.ShortcutContext.WindowShortcut, Qt.ShortcutContext.ApplicationShortcut)


def _what(thing: QObject) -> str:
    words = thing.text() if isinstance(thing, QAction) else ""
    return words or thing.objectName() or f"{type(thing.parent()).__name__} at {id(thing):x}"
