"""Every key of the window: those that work everywhere as its actions say themselves, and those of each page.

Pages are made when they are first shown, so what they take is written here; a test opens every page and every view of
it and holds this list to the keys that are there, both ways.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMainWindow, QWidget

from scrdesk.ui.key_list import KeyLine, keys_of_window
from scrdesk.ui.page_register import PAGES
from scrdesk.ui.rail import MAX_KEYS, PAGE_ACTION
from scrdesk.ui.words import said

Lines = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class KeySection:
    """Keys of one page, or of no page in particular; ``code`` is that of the page or empty."""

    code: str
    title: str
    lines: Lines


def all_keys(widget: QWidget | None) -> tuple[KeySection, ...]:
    """Return the keys that work everywhere in the window of a widget, then those of each page that has its own."""
    pages = _of_pages()
    titled = {entry.key: said(entry.title) for entry in PAGES}
    own = (KeySection(entry.key, titled[entry.key], pages[entry.key]) for entry in PAGES if entry.key in pages)
    return (KeySection("", _tr("Everywhere"), _everywhere(widget)), *own)


def _tr(words: str) -> str:
    return QCoreApplication.translate("AllKeys", words)


def _everywhere(widget: QWidget | None) -> Lines:
    while widget is not None and not isinstance(widget, QMainWindow):
        widget = widget.parentWidget()
    n_keys = min(len(PAGES), MAX_KEYS)
    names = ", ".join(said(entry.title) for entry in PAGES[:n_keys])
    found = [(", ".join(each.keys), each.words) for each in _actions(widget)]
    return (
        (_tr("Ctrl+1 to {n}").format(n=n_keys), names),
        *found,
        ("Tab, Shift+Tab", _tr("To the next thing, to the one before")),
        (_tr("Arrows"), _tr("Within a list, a table, a drawing or a switch")),
        ("Ctrl+Tab", _tr("Out of a field in which Tab writes")),
        (_tr("Space, Return"), _tr("Press what has the ring")),
        ("Esc", _tr("Leave a dialog, nothing is changed; in large type, from the list of pages back to the page")),
    )


def _actions(window: QWidget | None) -> list[KeyLine]:
    return [] if window is None else [each for each in keys_of_window(window) if not each.name.startswith(PAGE_ACTION)]


def _of_pages() -> dict[str, Lines]:
    undo: Lines = (
        ("Ctrl+Z", _tr("Take the last edit back")),
        ("Ctrl+Y, Ctrl+Shift+Z", _tr("Do again what was taken back")),
    )
    out = ("Del", _tr("Take the chosen line out"))
    drawing: Lines = (
        ("Left, Right, Up, Down", _tr("Drawing: what stands nearest that way")),
        ("Home, End", _tr("Drawing: the first, the last")),
        ("Return", _tr("Drawing: open what is chosen")),
    )
    return {
        "submissions": (
            ("Ctrl+I", _tr("Add files")),
            ("Ctrl+V", _tr("Read a copied table")),
            ("Ctrl+Return", _tr("Accept what was read")),
            ("F2", _tr("Say what the column at hand holds")),
            ("Space", _tr("What changed: take the change over, or decline it")),
            ("Ctrl+S", _tr("Save the original file")),
            ("Esc", _tr("Back to the list of agencies")),
        ),
        "chronology": (
            ("Down", _tr("From the search into the list")),
            ("j, k", _tr("The next entry, the one before")),
            ("/", _tr("To the search")),
            ("m, Enter", _tr("To the panel’s marks on the entry")),
            ("Ctrl+M", _tr("To the panel’s marks")),
            ("Home, End", _tr("The first entry, the last")),
            (
                "Alt+Up, Alt+Down",
                _tr("Place the entry within its day by hand; in accounts: the one before, the next"),
            ),
            ("Ctrl+D", _tr("Show the entry beside the list")),
            ("Ctrl+E", _tr("Export what is shown")),
            ("Ctrl+Shift+E", _tr("Export with the panel’s layer")),
            *undo,
            ("Esc", _tr("Back to the list; there, clear the filters")),
            ("+, -, 0", _tr("Timeline: nearer, farther, all of it")),
            ("Page Up, Page Down, Shift+Left, Shift+Right", _tr("Timeline: earlier, later")),
            ("Left, Right, Up, Down", _tr("Timeline: the next entry of the lane, the next lane")),
            ("Return", _tr("Timeline: open the entry")),
            ("Alt+1, Alt+2, Alt+3", _tr("Accounts: same event, different events, unrelated")),
        ),
        "people": (out, *drawing),
        "analyses": (*undo, *drawing),
        "panel": (
            *undo,
            out,
            ("Space, Right, Page Down", _tr("In the room: the next entry on the wall")),
            ("Backspace, Left, Page Up", _tr("In the room: the entry before")),
            ("Home, End", _tr("In the room: the first entry, the last")),
            ("B, .", _tr("In the room: blank the wall")),
            ("S", _tr("In the room: show on the wall")),
            ("H", _tr("In the room: hold the wall as it is")),
            ("N", _tr("In the room: names, or labels again")),
            ("G", _tr("In the room: to the field that finds")),
            ("Ctrl+Shift+B, Ctrl+Shift+S", _tr("In the room: blank and show while something is typed")),
        ),
        "report": (
            ("F6", _tr("To the text, or back to the list; in the text, to how another reads it")),
            ("Alt+Up, Alt+Down", _tr("Move the section up, down")),
            ("Ctrl+Shift+H", _tr("Make the line a heading")),
            ("Ctrl+Shift+8", _tr("Make the lines a list")),
            ("Ctrl+Shift+N", _tr("Number the lines")),
            ("Ctrl+B", _tr("Bold")),
            ("Ctrl+I", _tr("Italic")),
            ("Ctrl+Alt+F", _tr("Make a note at the end")),
            ("Left, Right", _tr("Pages: turn the page")),
            ("Home, End", _tr("Pages: the first page, the last")),
            ("Ctrl+E", _tr("Export")),
            *undo,
        ),
        "learning": (*undo, out),
    }
