"""The menus of the filter for what the panel marked: each part a list of things to tick that stays open."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import Enum
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from scrdesk.domain.chronology import ChronologyFilter
from scrdesk.domain.layer_words import MARK_NAMES, choice_in_words
from scrdesk.domain.panel_layer import Attendance, Mark, Significance, Stated
from scrdesk.ui.widgets.tick_menu import TickMenu
from scrdesk.ui.words import said

MAX_QUESTION_CHARACTERS = 70
CHOICES: Mapping[str, tuple[Mark, type[Enum]]] = {
    "child_seen": (Mark.CHILD_SEEN, Stated),
    "attendance": (Mark.ATTENDANCE, Attendance),
    "significance": (Mark.SIGNIFICANCE, Significance),
}
"""Parts of the filter that are marks of a list."""


@dataclass(frozen=True, slots=True)
class FilterOptions:
    """What a review offers to filter by.

    Args:
        people: labels with the name behind each.
        tags: tags in use with how many entries carry each.
        key_lines, lessons: numbers with question or statement.
        views: names of the saved views.
    """

    people: tuple[tuple[str, str], ...] = ()
    tags: tuple[tuple[str, int], ...] = ()
    key_lines: tuple[tuple[int, str], ...] = ()
    lessons: tuple[tuple[int, str], ...] = ()
    views: tuple[str, ...] = ()


class LayerFilterMenu(QMenu):
    """Child seen, attendance, significance, tags, key lines, findings, and the flags.

    Signals:
        filter_chosen: the filter as it is after a tick.
    """

    filter_chosen = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._chosen = ChronologyFilter()
        self._menus: dict[str, TickMenu] = {}
        for name, (mark, kind) in CHOICES.items():
            menu = self._submenu(name, said(MARK_NAMES[mark]))
            options = [(str(each.value), said(choice_in_words(each))) for each in kind]
            menu.offer([*options, ("", said(choice_in_words(None)))], ())
        for name, words in (
            ("tags", said(MARK_NAMES[Mark.TAG])),
            ("key_lines", self.tr("Key lines of enquiry")),
            ("lessons", self.tr("Evidence for a finding")),
        ):
            self._submenu(name, words)
        self.addSeparator()
        self._flags: dict[str, QAction] = {}
        for name, words in (
            ("only_noted", self.tr("With a comment of the panel")),
            ("only_voice", self.tr("With the child’s voice")),
            ("only_linked", self.tr("Linked with another account")),
            ("only_hand_placed", self.tr("Placed by hand within their day")),
        ):
            action = QAction(words, self)
            action.setObjectName(f"flag_{name}")
            action.setCheckable(True)
            action.triggered.connect(partial(self._on_flag_triggered, name))
            self.addAction(action)
            self._flags[name] = action

    def offer(self, options: FilterOptions) -> None:
        """Offer what the review has."""
        chosen = self._chosen
        self._menus["tags"].offer(
            [(tag, f"{tag}  ({n:,})") for tag, n in options.tags],
            [tag for tag, _ in options.tags if tag.casefold() in {each.casefold() for each in chosen.tags}],
        )
        for name, known, taken in (
            ("key_lines", options.key_lines, chosen.key_lines),
            ("lessons", options.lessons, chosen.lessons),
        ):
            lines = [(str(number), f"{number}  {_cut(words)}") for number, words in known]
            self._menus[name].offer(lines, [str(number) for number in taken])
        for name in ("tags", "key_lines", "lessons"):
            self._menus[name].setEnabled(bool(self._menus[name].n_options))

    def show_filter(self, chosen: ChronologyFilter) -> None:
        """Tick what is chosen, telling nobody."""
        self._chosen = chosen
        for name in CHOICES:
            self._menus[name].choose("" if each is None else str(each.value) for each in getattr(chosen, name))
        folded = {tag.casefold() for tag in chosen.tags}
        self._menus["tags"].choose_where(lambda key: key.casefold() in folded)
        self._menus["key_lines"].choose(str(number) for number in chosen.key_lines)
        self._menus["lessons"].choose(str(number) for number in chosen.lessons)
        for name, action in self._flags.items():
            action.setChecked(bool(getattr(chosen, name)))

    def _submenu(self, name: str, words: str) -> TickMenu:
        menu = TickMenu(words, self)
        menu.setObjectName(f"filter_{name}")
        menu.choice_changed.connect(partial(self._on_ticked, name))
        self.addMenu(menu)
        self._menus[name] = menu
        return menu

    def _on_ticked(self, name: str, keys: frozenset[str]) -> None:
        chosen = self._chosen
        if name == "tags":
            chosen = replace(chosen, tags=keys)
        elif name == "key_lines":
            chosen = replace(chosen, key_lines=frozenset(int(key) for key in keys))
        elif name == "lessons":
            chosen = replace(chosen, lessons=frozenset(int(key) for key in keys))
        elif name == "child_seen":
            chosen = replace(chosen, child_seen=frozenset(Stated(key) if key else None for key in keys))
        elif name == "attendance":
            chosen = replace(chosen, attendance=frozenset(Attendance(key) if key else None for key in keys))
        else:
            chosen = replace(chosen, significance=frozenset(Significance(key) if key else None for key in keys))
        self._tell(chosen)

    def _on_flag_triggered(self, name: str, _is_on: bool = True) -> None:
        # Asked of the action: Qt was seen to leave the argument out once in a day of use.
        is_on, chosen = self._flags[name].isChecked(), self._chosen
        if name == "only_noted":
            chosen = replace(chosen, only_noted=is_on)
        elif name == "only_voice":
            chosen = replace(chosen, only_voice=is_on)
        elif name == "only_linked":
            chosen = replace(chosen, only_linked=is_on)
        else:
            chosen = replace(chosen, only_hand_placed=is_on)
        self._tell(chosen)

    def _tell(self, chosen: ChronologyFilter) -> None:
        self._chosen = chosen
        self.filter_chosen.emit(chosen)


def n_parts(chosen: ChronologyFilter) -> int:
    """Return how many parts of a filter are about the panel's marks."""
    parts = (chosen.child_seen, chosen.attendance, chosen.significance, chosen.tags, chosen.key_lines, chosen.lessons)
    flags = (chosen.only_noted, chosen.only_voice, chosen.only_linked, chosen.only_hand_placed)
    return sum(bool(each) for each in (*parts, *flags))


def _cut(text: str) -> str:
    tidy = " ".join(text.split())
    return tidy if len(tidy) <= MAX_QUESTION_CHARACTERS else tidy[: MAX_QUESTION_CHARACTERS - 1].rstrip() + "…"
