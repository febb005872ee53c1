"""Walks one window as a screen reader and a keyboard meet it, and says what stands in the way.

What is asked of each control, and by which criterion of WCAG 2.2: a name (4.1.2, and the word that is seen is in it,
2.5.3), a fitting role (4.1.2), a label beside each field (3.3.2), 24 by 24 pixels (2.5.8), Tab reaches it, in the order
of reading, and gets away again (2.1.1, 2.1.2, 2.4.3), focus can be seen (2.4.7, 2.4.13), no key is taken twice, tables
say their headings and the words behind colours and signs (1.3.1, 1.4.1), pictures are described (1.1.1).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QScrollArea,
    QScrollBar,
    QTextEdit,
    QWidget,
)

Role = QAccessible.Role
LABEL = QAccessible.RelationFlag.Label
FIELDS = (QLineEdit, QComboBox, QAbstractSpinBox, QPlainTextEdit, QTextEdit)
ROLES: tuple[tuple[type[QWidget], frozenset[Role]], ...] = (
    (QAbstractButton, frozenset({Role.Button, Role.ButtonMenu, Role.CheckBox, Role.RadioButton, Role.Link})),
    (QComboBox, frozenset({Role.ComboBox})),
    (QAbstractSpinBox, frozenset({Role.SpinBox})),
    (QLineEdit, frozenset({Role.EditableText})),
    (QPlainTextEdit, frozenset({Role.EditableText, Role.StaticText, Role.Document})),
    (QTextEdit, frozenset({Role.EditableText, Role.StaticText, Role.Document})),
    (QAbstractItemView, frozenset({Role.Table, Role.Tree, Role.List})),
    (QAbstractSlider, frozenset({Role.Slider})),
    (QLabel, frozenset({Role.StaticText, Role.Graphic, Role.Link})),
    (QScrollArea, frozenset({Role.Client, Role.Grouping, Role.Document, Role.Pane})),
    (QWidget, frozenset({Role.Graphic, Role.Canvas, Role.Chart, Role.Document, Role.List, Role.Grouping, Role.Table})),
)
"""Which roles fit which kind of widget; the first kind that a widget is counts."""
_LETTER = re.compile(r"[^\W_]")


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that stands in the way: in which window, on what, and what it is."""

    window: str
    control: str
    what: str

    def __str__(self) -> str:
        return f"{self.window}: {self.control}: {self.what}"


@dataclass
class Walk:
    """What was walked so far."""

    n_controls: int = 0
    n_cells: int = 0
    n_texts: int = 0
    worst: list[tuple[float, str]] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)

    def add(self, window: str, control: QObject | str, what: str) -> None:
        """Note a fault once."""
        fault = Fault(window, control if isinstance(control, str) else path_of(control), what)
        if fault not in self.faults:
            self.faults.append(fault)

    def summary(self) -> str:
        """Return the one line of the result."""
        return (
            f"controls checked {self.n_controls}, cells {self.n_cells}, texts measured in pixels {self.n_texts}, "
            f"faults {len(self.faults)}"
        )


def path_of(widget: QObject) -> str:
    """Return how a widget is found: its own name and those of what it stands in."""
    parts = []
    step: QObject | None = widget
    while step is not None and len(parts) < 4:
        name = step.objectName() or type(step).__name__
        if not name.startswith("qt_"):
            parts.append(name)
        step = step.parent()
    words = said(widget)
    return "/".join(reversed(parts)) + (f" “{words}”" if words else "")


def said(widget: QObject) -> str:
    """Return the accessible name of a widget, as a screen reader gets it."""
    found = QAccessible.queryAccessibleInterface(widget)
    if found is None:
        return ""
    if isinstance(widget, QComboBox):  # Qt says the choice as name where labels are told as relations, as on Linux
        labels = [
            one.text(QAccessible.Text.Name) for one, flag in found.relations() if flag & LABEL and one is not None
        ]
        return widget.accessibleName() or " ".join(labels)
    return found.text(QAccessible.Text.Name).strip()


def plain(text: str) -> str:
    """Return words as they are compared: no mnemonic signs, no dots at the end, small letters, single spaces."""
    return re.sub(r"\s+", " ", text.replace("&", "")).strip(" .…:*▾").casefold()


def is_control(widget: QWidget) -> bool:
    """Whether a person can go to the widget or press it."""
    if isinstance(widget, QScrollBar | QHeaderView | QMenu) or widget.objectName().startswith("qt_"):
        return False
    if isinstance(widget.parentWidget(), QAbstractSpinBox | QComboBox):
        return False  # parts of a field, which speaks for them
    if isinstance(widget, QAbstractButton):
        return True
    if isinstance(widget, QLabel) and not widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value:
        return False  # words that the mouse can mark
    return widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.isEnabled()


def visible_widgets(root: QWidget) -> list[QWidget]:
    """Return the visible widgets of a window, the window itself not."""
    return [each for each in root.findChildren(QWidget) if each.isVisible() and each.window() is root.window()]


def controls(root: QWidget) -> list[QWidget]:
    """Return everything in a window that a person can go to or press."""
    return [each for each in visible_widgets(root) if is_control(each)]


def accessible_objects(interface: QAccessibleInterface) -> Iterator[QObject]:
    """Go through the accessibility tree; rows of tables and parts of fields are left to those that hold them."""
    held = interface.object()
    if held is not None:
        yield held
    if isinstance(held, QAbstractItemView | QComboBox | QAbstractSpinBox):
        return
    for place in range(interface.childCount()):
        child = interface.child(place)
        if child is not None and child.isValid():
            yield from accessible_objects(child)


def check_names(window: QWidget, name: str, walk: Walk) -> list[QWidget]:
    """Check names, roles, labels and pictures of a window; return its controls."""
    root = QAccessible.queryAccessibleInterface(window)
    if not root.text(QAccessible.Text.Name).strip():
        walk.add(name, window, "the window has no name")
    in_tree = {id(each) for each in accessible_objects(root)}
    shown = visible_widgets(window)
    found = [each for each in shown if is_control(each)]
    for control in found:
        walk.n_controls += 1
        if id(control) not in in_tree:
            walk.add(name, control, "is not in the accessibility tree")
        _check_name(control, name, walk)
        _check_role(control, name, walk)
        if isinstance(control, FIELDS):
            _check_label(control, name, walk)
    for each in shown:
        if isinstance(each, QLabel):
            pixmap = each.pixmap()
            if pixmap is not None and not pixmap.isNull() and not _LETTER.search(said(each)):
                walk.add(name, each, "a picture without words")
            if each.property("tone") and each.text() == "" and each.width() > 4:
                walk.add(name, each, "a tone without a word")
        elif _paints_itself(each) and not (_LETTER.search(said(each)) or is_control(each)):
            walk.add(name, each, "a drawing without words")
    return found


def _check_name(control: QWidget, window: str, walk: Walk) -> None:
    words = said(control)
    if not _LETTER.search(words):
        walk.add(window, control, "has no name" if not words else "the name has no word in it")
    elif words in (control.objectName(), type(control).__name__):
        walk.add(window, control, "the name is that of the program's own code")
    if (
        isinstance(control, QAbstractButton)
        and _LETTER.search(control.text())
        and plain(control.text()) not in plain(words)
    ):
        walk.add(window, control, f"the name does not hold the word that is seen: “{control.text()}”")


def _check_role(control: QWidget, window: str, walk: Walk) -> None:
    role = QAccessible.queryAccessibleInterface(control).role()
    fitting = next(roles for kind, roles in ROLES if isinstance(control, kind))
    if role not in fitting:
        walk.add(window, control, f"role {role.name} does not fit a {type(control).__name__}")


def _check_label(control: QWidget, window: str, walk: Walk) -> None:
    """A field has a label that is seen: a buddy, or words somewhere that are its name."""
    if isinstance(control, QPlainTextEdit | QTextEdit) and control.isReadOnly():
        return
    interface = QAccessible.queryAccessibleInterface(control)
    labelled = any(flag & LABEL for _, flag in interface.relations())
    hint = plain(control.placeholderText()) if hasattr(control, "placeholderText") else ""
    words = plain(said(control))
    if labelled or any(label in words for label in _labels_near(control)):
        return
    if hint and any(word in f"{words} {hint}" for word in ("find", "search", "filter")):
        return  # the hint in a search field is its label for as long as nothing was typed, and the hits say it after
    if isinstance(control, QComboBox) and words.split()[0] in plain(control.currentText()).split():
        return  # “Item 7 of 12” says of itself that it is the item
    walk.add(window, control, "no label is seen beside the field")


def _labels_near(control: QWidget) -> set[str]:
    """Return the words of the labels that stand where a field stands."""
    near: set[str] = set()
    holder = control.parentWidget()
    for _ in range(3):
        if holder is None or holder.isWindow():
            break
        labels = holder.findChildren(QLabel, options=Qt.FindChildOption.FindDirectChildrenOnly)
        near |= {plain(each.text()) for each in labels if each.isVisible() and len(plain(each.text())) > 2}
        holder = holder.parentWidget()
    if holder is not None:
        labels = holder.findChildren(QLabel, options=Qt.FindChildOption.FindDirectChildrenOnly)
        near |= {plain(each.text()) for each in labels if each.isVisible() and len(plain(each.text())) > 2}
    return near


def _paints_itself(widget: QWidget) -> bool:
    kind = type(widget)
    return "paintEvent" in kind.__dict__ and kind.__module__.startswith("scrdesk")


def check_keys(window: QWidget, name: str, walk: Walk) -> None:
    """No key that works now is taken twice, and no underlined letter."""
    from tests.access.keys import doubled_keys

    for what in doubled_keys(window):
        walk.add(name, type(window).__name__, what)


def check_window(window: QWidget, name: str, walk: Walk, *, scale: int = 100, presses_tab: bool = True) -> None:
    """Check everything of one window as it stands now."""
    from tests.access.focus import check_focus
    from tests.access.tables import check_tables

    QApplication.processEvents()  # what was just filled in is laid out now
    from tests.access.room import check_room

    check_names(window, name, walk)
    check_room(window, name, scale, walk)
    check_tables(window, name, walk)
    check_keys(window, name, walk)
    if presses_tab:
        check_focus(window, name, walk)
