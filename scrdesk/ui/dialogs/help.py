"""Help on the page that is shown (F1): what it is for, how to begin, its keys, and every other topic beside it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from scrdesk.services.help_topics import HelpTopic, help_topics
from scrdesk.ui.dialogs.finder import FinderDialog
from scrdesk.ui.key_list import KeyLine, keys_in, keys_of_window
from scrdesk.ui.main_window import MainWindow
from scrdesk.ui.rail import PAGE_ACTION
from scrdesk.ui.widgets.text_label import TextLabel
from scrdesk.ui.words import said

KeysOf = Callable[[str], tuple[list[KeyLine], bool]]
WIDTH_CHARACTERS, LIST_CHARACTERS = 130, 26
HEIGHT_LINES = 40
ALWAYS = frozenset({"show_help", "text_larger", "text_smaller", "text_usual"})
FIRST_PAGE = frozenset({"window_Ctrl+N", "window_Ctrl+O"})
OF_STORE = frozenset({"window_F10", "window_Ctrl+L", "window_Ctrl+Shift+L"})
WITHOUT_PAGE = {"welcome": ALWAYS | FIRST_PAGE, "locked": ALWAYS, "no_review": ALWAYS | OF_STORE}
"""Which of the window's actions do something where no page is shown, by topic."""


class HelpDialog(FinderDialog[HelpTopic]):
    """Topics at the left, found by words; the one that is chosen at the right.

    Args:
        code: the topic to begin with.
        keys_of: gives the keys of a topic, and whether its page was made yet, so that all of them are known.

    Signals:
        guide_wanted: key of the chapter that tells more of the topic that is shown.
    """

    guide_wanted = Signal(str)

    def __init__(self, code: str, keys_of: KeysOf, parent: QWidget | None = None) -> None:
        super().__init__({each.code: each for each in help_topics()}, "help_topics", "help_search", parent)
        self._keys_of = keys_of
        self.list.setAccessibleName(self.tr("Topics"))
        self.said.setText(self.tr("No topic holds these words. Clear them to see all."))
        self.area = QScrollArea(self)
        self.area.setObjectName("help_text")
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.more = QPushButton(self.tr("Read more in the guide"), self)
        self.all_keys = QPushButton(self.tr("All keys…"), self)
        self.lay_out(
            self.tr("Find a topic"),
            self.area,
            [self.more, self.all_keys],
            characters=(LIST_CHARACTERS, WIDTH_CHARACTERS, HEIGHT_LINES),
        )
        self.more.clicked.connect(self._on_more_clicked)
        self.all_keys.clicked.connect(self._on_all_keys_clicked)
        self.begin([said(each.title) for each in self.things.values()], code)

    @property
    def code(self) -> str:
        """The topic that is shown."""
        return self.chosen

    def show_thing(self, thing: HelpTopic) -> None:
        """Show what a topic says and its keys."""
        title = self.tr("Help: {page}").format(page=said(thing.title))
        self.setWindowTitle(title)
        inner = QWidget(self.area)
        column = QVBoxLayout(inner)
        column.setContentsMargins(4, 4, 16, 4)
        column.setSpacing(8)
        column.addWidget(TextLabel(inner, title, "heading"))
        column.addWidget(TextLabel(inner, said(thing.purpose)))
        self._head(column, self.tr("First"))
        column.addWidget(TextLabel(inner, said(thing.first)))
        self._head(column, self.tr("Then"))
        column.addLayout(_rows(inner, [(f"{n}.", said(step)) for n, step in enumerate(thing.steps, 1)]))
        self._head(column, self.tr("Keys"))
        lines, is_whole = self._keys_of(thing.code)
        column.addLayout(_rows(inner, [(", ".join(each.keys), each.words) for each in lines]))
        if not is_whole:
            column.addWidget(TextLabel(inner, self.tr("Open the page and press F1 to see its own keys, too."), "soft"))
        column.addStretch(1)
        self.area.setWidget(inner)
        self.area.setAccessibleName(title)
        self.area.setAccessibleDescription(" ".join(map(said, (thing.purpose, thing.first, *thing.steps))))

    def _head(self, column: QVBoxLayout, words: str) -> None:
        column.addSpacing(8)
        column.addWidget(TextLabel(self, words, "strong"))

    def _on_all_keys_clicked(self) -> None:
        from scrdesk.ui.dialogs.keys import KeysDialog

        KeysDialog(self).open()

    def _on_more_clicked(self) -> None:
        self.guide_wanted.emit(self.things[self.code].chapter)


def _rows(parent: QWidget, rows: Sequence[tuple[str, str]]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(6)
    grid.setColumnStretch(1, 1)
    for row, (left, right) in enumerate(rows):
        grid.addWidget(TextLabel(parent, left, "strong", wraps=False), row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(TextLabel(parent, right), row, 1)
    return grid


def topic_shown(window: MainWindow) -> str:
    """Return the code of the topic about what the window shows now."""
    shown = window.ui.outer.currentWidget()
    if shown is window.ui.welcome_place:
        return "welcome"
    if shown is not window.ui.workspace:
        return "locked"
    return window.current_key or "no_review"


def keys_for(window: MainWindow, code: str) -> tuple[list[KeyLine], bool]:
    """Return the keys that a topic is about, those of its page first, and whether the page was made yet."""
    everywhere = sorted(keys_of_window(window), key=lambda line: line.name.startswith("text_"))
    if code in WITHOUT_PAGE:
        return [line for line in everywhere if line.name in WITHOUT_PAGE[code]], True
    everywhere = [
        line
        for line in everywhere
        if line.name not in FIRST_PAGE and (not line.name.startswith(PAGE_ACTION) or line.name == PAGE_ACTION + code)
    ]
    page = window.pages.made.get(code) if topic_shown(window) not in ("welcome", "locked") else None
    if page is None:
        return everywhere, False
    own = [line for part in (page, *page.header_actions()) for line in keys_in(part)]
    return list(dict.fromkeys([*own, *everywhere])), True


def open_help(window: MainWindow) -> HelpDialog:
    """Open help on what the window shows."""
    dialog = HelpDialog(topic_shown(window), lambda code: keys_for(window, code), window)
    dialog.guide_wanted.connect(lambda chapter: open_guide(window, chapter, dialog))
    dialog.open()
    return dialog


def open_guide(window: MainWindow, chapter: str = "", parent: QWidget | None = None) -> QWidget:
    """Open the guide at a chapter, at the first one when none is given; return the dialog."""
    from scrdesk.ui.dialogs.guide import GuideDialog

    dialog = GuideDialog(window.theme, window.jobs, chapter, parent or window)
    dialog.open()
    return dialog
