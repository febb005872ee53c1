"""Which keys a part of the window takes, as its actions, buttons and shortcuts say themselves."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QWidget


@dataclass(frozen=True, slots=True)
class KeyLine:
    """Keys, as this computer writes them, and what they do; ``name`` is that of the action, or empty."""

    keys: tuple[str, ...]
    words: str
    name: str = ""


def keys_in(widget: QWidget) -> list[KeyLine]:
    """Return the keys of a widget and of everything in it, each once.

    A widget that reads keys itself, without shortcuts, lists them in ``typed_keys``.
    """
    found: list[KeyLine] = []
    widgets = [widget, *widget.findChildren(QWidget)]
    actions = [*widget.findChildren(QAction), *(action for each in widgets for action in each.actions())]
    for action in actions:
        _add(found, action.shortcuts(), action.whatsThis() or action.text(), action.objectName())
    for each in widgets:
        if isinstance(each, QAbstractButton):
            words = each.whatsThis() or each.accessibleName() or each.text()
            _add(found, [each.shortcut()], words, each.objectName())
        found.extend(KeyLine((keys,), words) for keys, words in getattr(each, "typed_keys", ()))
    for shortcut in widget.findChildren(QShortcut):
        _add(found, shortcut.keys(), shortcut.whatsThis(), shortcut.objectName())
    return list(dict.fromkeys(found))


def keys_of_window(window: QWidget) -> list[KeyLine]:
    """Return the keys that work wherever one is in the window: those of its own actions."""
    found: list[KeyLine] = []
    for action in window.actions():
        _add(found, action.shortcuts(), action.whatsThis() or action.text(), action.objectName())
    return list(dict.fromkeys(found))


def _add(found: list[KeyLine], keys: Iterable[QKeySequence], words: str, name: str) -> None:
    written = tuple(dict.fromkeys(key.toString(QKeySequence.SequenceFormat.NativeText) for key in keys))
    written = tuple(each for each in written if each)
    if written:
        found.append(KeyLine(written, words.replace("&", ""), name))
