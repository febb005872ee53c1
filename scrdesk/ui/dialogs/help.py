"""Help on the page that is shown (F1): what it is for, how to begin, its keys, and every other topic beside it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from scrdesk.services.help_topics import HelpTopic, help_topics
from scrdesk.ui.key_list import KeyLine, keys_in, keys_of_window
from scrdesk.ui.main_window import MainWindow
from scrdesk.ui.rail import PAGE_ACTION
from scrdesk.ui.widgets.reading_order import Dialog
from scrdesk.ui.widgets.text_label import TextLabel

KeysOf = Callable[[str], tuple[list[KeyLine], bool]]
WIDTH_CHARACTERS, LIST_CHARACTERS = 130, 26
HEIGHT_LINES = 40
ALWAYS = frozenset({"show_help", "text_larger", "text_smaller", "text_usual"})
FIRST_PAGE = frozenset({"window_Ctrl+N", "window_Ctrl+O"})
OF_STORE = frozenset({"window_F10", "window_Ctrl+L", "window_Ctrl+Shift+L"})
WITHOUT_PAGE = {"welcome": ALWAYS | FIRST_PAGE, "locked": ALWAYS, "no_review": ALWAYS | OF_STORE}
"""Which of the window's actions do something where no page is shown, by topic."""
MARGIN_PX = 40  # what is left of the window around the dialog


class HelpDialog(Dialog):
    """Topics at the left, found by words; the one that is chosen at the right.

    Args:
        code: the topic to begin with.
        keys_of: gives the keys of a topic, and whether its page was made yet, so that all of them are known.

    Signals:
        guide_wanted: key of the chapter that tells more of the topic that is shown.
    """

    guide_wanted = Signal(str)

    def __init__(self, code: str, keys_of: KeysOf, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._keys_of = keys_of
        self._topics = {each.code: each for each in help_topics()}
        self.search = QLineEdit(self)
        self.search.setObjectName("help_search")
        self.search.setClearButtonEnabled(True)
        self.list = QListWidget(self)
        self.list.setObjectName("help_topics")
        self.list.setAccessibleName(self.tr("Topics"))
        self.said = TextLabel(self, self.tr("No topic holds these words. Clear them to see all."), "soft")
        self.said.hide()
        self.area = QScrollArea(self)
        self.area.setObjectName("help_text")
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.more = QPushButton(self.tr("Read more in the guide"), self)
        self.all_keys = QPushButton(self.tr("All keys…"), self)
        for button in (self.more, self.all_keys):
            button.setAutoDefault(False)
        self.close_button = QPushButton(self.tr("Close"), self)
        self.close_button.setProperty("kind", "primary")
        self._lay_out()
        for topic in self._topics.values():
            item = QListWidgetItem(topic.title, self.list)
            item.setData(Qt.ItemDataRole.UserRole, topic.code)
        self.search.textChanged.connect(self._on_typed)
        self.search.installEventFilter(self)
        self.list.currentItemChanged.connect(self._on_chosen)
        self.more.clicked.connect(self._on_more_clicked)
        self.all_keys.clicked.connect(self._on_all_keys_clicked)
        self.close_button.clicked.connect(self.accept)
        self.list.setCurrentRow(list(self._topics).index(code))
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        self._before = QApplication.focusWidget()
        self.finished.connect(self._on_finished)

    @property
    def code(self) -> str:
        """The topic that is shown."""
        item = self.list.currentItem()
        return str(item.data(Qt.ItemDataRole.UserRole)) if item is not None else ""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down goes from the search into the list, as it does in the chronology; Return as well."""
        into = (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        is_press = watched is self.search and event.type() == QEvent.Type.KeyPress
        if is_press and isinstance(event, QKeyEvent) and event.key() in into:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        return super().eventFilter(watched, event)

    def _lay_out(self) -> None:
        label = QLabel(self.tr("Find a topic"), self)
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
        body.addWidget(self.area, 1)
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addStretch(1)
        foot.addWidget(self.more)
        foot.addWidget(self.all_keys)
        foot.addWidget(self.close_button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 24, 24, 24)
        whole.setSpacing(16)
        whole.addLayout(body, 1)
        whole.addLayout(foot)
        one, line = self.fontMetrics().averageCharWidth(), self.fontMetrics().lineSpacing()
        for narrow in (self.search, self.list, self.said):
            narrow.setFixedWidth(one * LIST_CHARACTERS)
        width, height = one * WIDTH_CHARACTERS, line * HEIGHT_LINES
        parent = self.parentWidget()
        if parent is not None:
            width, height = min(width, parent.width() - MARGIN_PX), min(height, parent.height() - MARGIN_PX)
        self.resize(width, height)

    def _show(self, topic: HelpTopic) -> None:
        title = self.tr("Help: {page}").format(page=topic.title)
        self.setWindowTitle(title)
        inner = QWidget(self.area)
        column = QVBoxLayout(inner)
        column.setContentsMargins(4, 4, 16, 4)
        column.setSpacing(8)
        column.addWidget(TextLabel(inner, title, "heading"))
        column.addWidget(TextLabel(inner, topic.purpose))
        self._head(column, self.tr("First"))
        column.addWidget(TextLabel(inner, topic.first))
        self._head(column, self.tr("Then"))
        column.addLayout(_rows(inner, [(f"{n}.", step) for n, step in enumerate(topic.steps, 1)]))
        self._head(column, self.tr("Keys"))
        lines, is_whole = self._keys_of(topic.code)
        column.addLayout(_rows(inner, [(", ".join(each.keys), each.words) for each in lines]))
        if not is_whole:
            column.addWidget(TextLabel(inner, self.tr("Open the page and press F1 to see its own keys, too."), "soft"))
        column.addStretch(1)
        self.area.setWidget(inner)
        self.area.setAccessibleName(title)
        self.area.setAccessibleDescription(" ".join((topic.purpose, topic.first, *topic.steps)))

    def _head(self, column: QVBoxLayout, words: str) -> None:
        column.addSpacing(8)
        column.addWidget(TextLabel(self, words, "strong"))

    def _on_typed(self, words: str) -> None:
        shown = []
        for row in range(self.list.count()):
            item = self.list.item(row)
            fits = self._topics[str(item.data(Qt.ItemDataRole.UserRole))].holds(words)
            item.setHidden(not fits)
            if fits:
                shown.append(item)
        self.said.setVisible(not shown)
        current = self.list.currentItem()
        if shown and (current is None or current.isHidden()):
            self.list.setCurrentItem(shown[0])

    def _on_chosen(self, *_items: object) -> None:
        if self.code:
            self._show(self._topics[self.code])

    def _on_all_keys_clicked(self) -> None:
        from scrdesk.ui.dialogs.keys import KeysDialog

        KeysDialog(self).open()

    def _on_more_clicked(self) -> None:
        self.guide_wanted.emit(self._topics[self.code].chapter)

    def _on_finished(self) -> None:
        """Give the keyboard back to what had it."""
        if self._before is not None and isValid(self._before) and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)


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
