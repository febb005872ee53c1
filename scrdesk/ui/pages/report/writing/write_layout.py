"""What the view for writing consists of; what it does is :mod:`scrdesk.ui.pages.report.writing.write_view`."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from scrdesk.ui.delegates.wrapped_items import wrap_items
from scrdesk.ui.page import PageContext
from scrdesk.ui.pages.report.writing.hints_pane import HintsPane
from scrdesk.ui.pages.report.writing.insert_menu import InsertMenu
from scrdesk.ui.pages.report.writing.label_reader import LabelReader
from scrdesk.ui.pages.report.writing.replaced_pane import ReplacedPane
from scrdesk.ui.pages.report.writing.section_editor import SectionEditor
from scrdesk.ui.pages.report.writing.store_calls import AS_PUBLISHED, FOR_PANEL
from scrdesk.ui.widgets.card import SectionTitle
from scrdesk.ui.widgets.empty_state import EmptyState
from scrdesk.ui.widgets.segmented import SegmentedSwitch
from scrdesk.ui.widgets.spoken import label_of
from scrdesk.ui.widgets.text_label import TextLabel

LIST_PX, HINTS_PX = 220, 250
NARROW_PX = 960
SIDES_PX = 16
"""Margins left and right of the text."""
AS_WRITTEN = "written"


class WriteLayout(QWidget):
    """Sections at the left, title, tools and text in the middle, hints at the right."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._make()
        context.theme.changed.connect(self._measure)
        self._measure()

    def _make(self) -> None:
        self.list = QListWidget(self)
        self.list.setObjectName("section_list")
        self.list.setAccessibleName(self.tr("Sections of the report"))
        wrap_items(self.list)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.add_button = QPushButton(self.tr("Add"), self)
        self.up_button = QPushButton(self.tr("Up"), self)
        self.down_button = QPushButton(self.tr("Down"), self)
        self.remove_button = QPushButton(self.tr("Remove"), self)
        for button, words in (
            (self.add_button, self.tr("Add a section below this one")),
            (self.up_button, self.tr("Move the section up (Alt+Up)")),
            (self.down_button, self.tr("Move the section down (Alt+Down)")),
            (self.remove_button, self.tr("Take the section out; Undo brings it back")),
        ):
            button.setToolTip(words)
            button.setAccessibleName(f"{button.text()}: {words}")
        self.title_edit = QLineEdit(self)
        self.title_edit.setObjectName("section_title")
        self.title_edit.setAccessibleName(self.tr("Title of the section"))
        self.title_edit.setMaxLength(200)
        self.view_switch = SegmentedSwitch(self)
        self.view_switch.setObjectName("text_view")
        self.view_switch.setAccessibleName(self.tr("As written, or with labels for the panel or the world (F6)"))
        segments = (
            (AS_WRITTEN, self.tr("As written")),
            (FOR_PANEL, self.tr("Panel")),
            (AS_PUBLISHED, self.tr("Published")),
        )
        self.view_switch.offer(segments, AS_WRITTEN)
        self.view_switch.setToolTip(self.tr("F6 shows the text with labels, and goes back to what is written"))
        self.editor = SectionEditor(self)
        self.editor.setAccessibleName(self.tr("Text of the section"))
        self.editor.use(self._context.theme)
        self.reader = LabelReader(self)
        self.reader.setAccessibleName(self.tr("The text with labels for names; shaded words were put in"))
        self.insert_menu = InsertMenu(self)
        self.hints = HintsPane(self)
        self.replaced = ReplacedPane(self)
        self.status = TextLabel(self, "", "small")
        self.empty_state = EmptyState(self)
        self._lay_out()

    def _lay_out(self) -> None:
        left = QWidget(self)
        self._left = left
        column = QVBoxLayout(left)
        column.setContentsMargins(16, 16, 8, 12)
        title = SectionTitle(left)
        title.setText(self.tr("Sections"))
        column.addWidget(title)
        column.addWidget(self.list, 1)
        for pair in ((self.up_button, self.down_button), (self.add_button, self.remove_button)):
            row = QHBoxLayout()
            for button in pair:
                row.addWidget(button)
            column.addLayout(row)
        middle = QVBoxLayout()
        middle.setContentsMargins(8, 16, 8, 12)
        middle.setSpacing(8)
        top = QHBoxLayout()
        top.addWidget(label_of(self.title_edit, self.tr("Title"), self))
        top.addWidget(self.title_edit, 1)
        top.addWidget(self.view_switch)
        middle.addLayout(top)
        middle.addLayout(self._tools())
        self._texts = QStackedWidget(self)
        self._texts.addWidget(self.editor)
        self._texts.addWidget(self.reader)
        middle.addWidget(self._texts, 1)
        middle.addWidget(self.status)
        self._right = QWidget(self)
        right = QVBoxLayout(self._right)
        right.setContentsMargins(8, 16, 16, 12)
        self._panes = QStackedWidget(self)
        self._panes.addWidget(self.hints)
        self._panes.addWidget(self.replaced)
        right.addWidget(self._panes)
        body = QWidget(self)
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(left)
        row.addLayout(middle, 1)
        row.addWidget(self._right)
        nothing = QWidget(self)
        inside = QVBoxLayout(nothing)
        inside.setContentsMargins(20, 20, 20, 20)
        inside.addWidget(self.empty_state)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(body)
        self._stack.addWidget(nothing)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)

    def _tools(self) -> QVBoxLayout:
        """Lay the tools in a row, and what has no room there in another below it."""
        self._tool_rows = (QHBoxLayout(), QHBoxLayout())
        both = QVBoxLayout()
        both.setSpacing(4)
        for row in self._tool_rows:
            row.setSpacing(4)
            both.addLayout(row)
        row = self._tool_rows[0]
        self._text_label = label_of(self.editor, self.tr("Text"), self)
        row.addWidget(self._text_label)
        self._tool_buttons: list[QPushButton] = []
        tools: tuple[tuple[str, str, Callable[[], None], str], ...] = (
            (
                self.tr("Heading"),
                self.tr("Make the line a heading"),
                partial(self.editor.begin_line, "# "),
                "Ctrl+Shift+H",
            ),
            (self.tr("List"), self.tr("Make the lines a list"), partial(self.editor.begin_line, "- "), "Ctrl+Shift+8"),
            (self.tr("Numbers"), self.tr("Number the lines"), partial(self.editor.begin_line, "1. "), "Ctrl+Shift+N"),
            (self.tr("Quote"), self.tr("Make the lines a quotation"), partial(self.editor.begin_line, "> "), ""),
            (self.tr("Note"), self.tr("Set the lines apart in a box"), partial(self.editor.begin_line, "! "), ""),
            (self.tr("Bold"), self.tr("Bold"), partial(self.editor.put_round, "**"), "Ctrl+B"),
            (self.tr("Italic"), self.tr("Italic"), partial(self.editor.put_round, "*"), "Ctrl+I"),
            (self.tr("Footnote"), self.tr("Make a note at the end"), self.editor.put_note, "Ctrl+Alt+F"),
        )
        for word, what, then, key in tools:
            button = QPushButton(word, self)
            button.setProperty("kind", "quiet")
            button.setToolTip(f"{what} ({key})" if key else what)
            button.setAccessibleName(word if word == what else f"{word}: {what}")
            button.clicked.connect(partial(_call, then))
            if key:
                shortcut = QShortcut(QKeySequence(key), self.editor)
                shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
                shortcut.setWhatsThis(what)
                shortcut.activated.connect(then)
            self._tool_buttons.append(button)
            row.addWidget(button)
        row.addStretch(1)
        self._tool_rows[1].addStretch(1)
        self.insert_button = QPushButton(self.tr("Insert"), self)
        self.insert_button.setObjectName("insert_reference")
        self.insert_button.setProperty("kind", "menu")
        self.insert_button.setMenu(self.insert_menu)
        self.insert_button.setToolTip(
            self.tr("Refer to an entry, a person, a finding, or a part made from the records")
        )
        self._tool_buttons.append(self.insert_button)
        row.addWidget(self.insert_button)
        return both

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the hints go where there is no room for them."""
        super().resizeEvent(event)
        self._measure()

    def _measure(self) -> None:
        theme = self._context.theme
        self._left.setFixedWidth(theme.px(LIST_PX))
        self._right.setFixedWidth(theme.px(HINTS_PX))
        self._right.setVisible(self.width() >= theme.px(NARROW_PX))
        self.title_edit.setFont(theme.font("heading", is_bold=True))
        sides = self._left.width() + (self._right.width() if self._right.isVisibleTo(self) else 0)
        self._spread_tools(self.width() - sides - SIDES_PX)

    def _spread_tools(self, room: int) -> None:
        """Move the tools that have no room in the first row to the beginning of the second; Insert stays at its end."""
        first, second = self._tool_rows
        needed = self._text_label.sizeHint().width() + self.insert_button.sizeHint().width() + 3 * first.spacing()
        n_below = 0
        for button in self._tool_buttons[:-1]:
            needed += button.sizeHint().width() + first.spacing()
            if needed > room or n_below:
                first.removeWidget(button)
                second.insertWidget(n_below, button)
                n_below += 1
            elif first.indexOf(button) < 0:
                second.removeWidget(button)
                first.insertWidget(first.count() - 2, button)


def _call(then: Callable[[], None], _is_checked: bool = False) -> None:
    then()
