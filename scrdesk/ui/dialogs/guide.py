"""The guide inside the program: its chapters, found by words, and the whole of it to be saved as a PDF."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, QUrl
from PySide6.QtGui import QImage, QKeyEvent, QResizeEvent, QTextCursor
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from scrdesk.domain.guide_text import Chapter
from scrdesk.domain.progress import Progress
from scrdesk.domain.report import Block
from scrdesk.services.guide import chapter_blocks, chapters, save_guide
from scrdesk.ui.dialogs.file_choice import ask_save_file
from scrdesk.ui.guide_html import CHAPTER, PICTURE, guide_html, pictures
from scrdesk.ui.jobs import Jobs, Pool
from scrdesk.ui.messages import Messages
from scrdesk.ui.theme import Theme
from scrdesk.ui.widgets.message_strip import MessageStrip
from scrdesk.ui.widgets.reading_order import Dialog
from scrdesk.ui.widgets.text_label import TextLabel

WIDTH_CHARACTERS, LIST_CHARACTERS = 150, 34
HEIGHT_LINES = 44
MARGIN_PX = 40  # what is left of the window around the dialog
TEXT_MARGIN_PX = 12


class GuideText(QTextBrowser):
    """One chapter, to be read; its pictures are given to it and never fetched from anywhere."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._blocks: tuple[Block, ...] = ()
        self._pictures: list[bytes] = []
        self.setObjectName("guide_text")
        self.setOpenLinks(False)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(
            Qt.ScrollBarPolicy.ScrollBarAlwaysOn
        )  # one that comes and goes moves every line
        self.document().setDocumentMargin(TEXT_MARGIN_PX)
        theme.changed.connect(self._render)

    def show_chapter(self, title: str, blocks: tuple[Block, ...]) -> None:
        """Show a chapter from its beginning."""
        self._blocks, self._pictures = blocks, pictures(blocks)
        self.setAccessibleName(title)
        self._render()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def loadResource(self, kind: int, name: QUrl | str) -> object:  # noqa: ARG002 - Qt's signature
        """Give a picture of the chapter; nothing else is ever loaded."""
        address = name.toString() if isinstance(name, QUrl) else name
        number = address.removeprefix(PICTURE)
        if address.startswith(PICTURE) and number.isdecimal() and int(number) < len(self._pictures):
            return QImage.fromData(self._pictures[int(number)])
        return None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the pictures fit the width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            place = self.verticalScrollBar().value()
            self._render()
            self.verticalScrollBar().setValue(place)

    def _render(self) -> None:
        self.document().clear()  # pictures of the chapter before are kept by their addresses
        self.document().setDefaultFont(self._theme.font("body"))
        self.setHtml(guide_html(self._blocks, self._theme, self.viewport().width() - 2 * TEXT_MARGIN_PX))


class GuideDialog(Dialog):
    """Chapters at the left, found by words; the one that is chosen at the right.

    Args:
        key: the chapter to begin with; the first when empty.
    """

    def __init__(self, theme: Theme, jobs: Jobs, key: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Guide"))
        self._jobs = jobs
        self._chapters = {each.key: each for each in chapters()}
        self.search = QLineEdit(self)
        self.search.setObjectName("guide_search")
        self.search.setClearButtonEnabled(True)
        self.list = QListWidget(self)
        self.list.setObjectName("guide_chapters")
        self.list.setAccessibleName(self.tr("Chapters"))
        self.list.setWordWrap(True)
        self.list.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.said = TextLabel(self, self.tr("No chapter holds these words. Clear them to see all."), "soft")
        self.said.hide()
        self.text = GuideText(theme, self)
        self.strip = MessageStrip(self)
        self._messages = Messages(self.strip, self)
        self.save_button = QPushButton(self.tr("Save as PDF…"), self)
        self.save_button.setAutoDefault(False)
        self.close_button = QPushButton(self.tr("Close"), self)
        self.close_button.setProperty("kind", "primary")
        self._lay_out()
        for number, chapter in enumerate(self._chapters.values(), 1):
            item = QListWidgetItem(f"{number}. {chapter.title}", self.list)
            item.setData(Qt.ItemDataRole.UserRole, chapter.key)
        self.search.textChanged.connect(self._on_typed)
        self.search.installEventFilter(self)
        self.list.currentItemChanged.connect(self._on_chosen)
        self.text.anchorClicked.connect(self._on_anchor_clicked)
        self.save_button.clicked.connect(self._on_save_clicked)
        self.close_button.clicked.connect(self.accept)
        self.go_to(key or next(iter(self._chapters)))
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        self._before = QApplication.focusWidget()
        self.finished.connect(self._on_finished)

    @property
    def key(self) -> str:
        """The chapter that is shown."""
        item = self.list.currentItem()
        return str(item.data(Qt.ItemDataRole.UserRole)) if item is not None else ""

    def go_to(self, key: str) -> None:
        """Show a chapter; the search is cleared when it does not hold what is searched for."""
        if not self._chapters[key].holds(self.search.text()):
            self.search.clear()
        self.list.setCurrentRow(list(self._chapters).index(key))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down goes from the search into the list, Return to the next place of what is searched for."""
        if watched is self.search and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Down:
                self.list.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._find()
                return True
        return super().eventFilter(watched, event)

    def _lay_out(self) -> None:
        label = QLabel(self.tr("Find in the guide"), self)
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
        body.addWidget(self.text, 1)
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addStretch(1)
        foot.addWidget(self.save_button)
        foot.addWidget(self.close_button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 24, 24, 24)
        whole.setSpacing(16)
        whole.addWidget(self.strip)
        whole.addLayout(body, 1)
        whole.addLayout(foot)
        one, line = self.fontMetrics().averageCharWidth(), self.fontMetrics().lineSpacing()
        for narrow in (self.search, self.list, self.said):
            narrow.setFixedWidth(one * LIST_CHARACTERS)
        width, height = one * WIDTH_CHARACTERS, line * HEIGHT_LINES
        parent = self.parentWidget()
        window = parent.window() if parent is not None else None
        if window is not None:
            width, height = min(width, window.width() - MARGIN_PX), min(height, window.height() - MARGIN_PX)
        self.resize(width, height)

    def _find(self) -> None:
        """Go to the next place of the first word that is searched for; after the last one to the first."""
        words = self.search.text().split()
        if words and not self.text.find(words[0]):
            self.text.moveCursor(QTextCursor.MoveOperation.Start)
            self.text.find(words[0])

    def _on_typed(self, words: str) -> None:
        shown = []
        for row in range(self.list.count()):
            item = self.list.item(row)
            holds = self._chapters[str(item.data(Qt.ItemDataRole.UserRole))].holds(words)
            item.setHidden(not holds)
            if holds:
                shown.append(item)
        self.said.setVisible(not shown)
        current = self.list.currentItem()
        if shown and (current is None or current.isHidden()):
            self.list.setCurrentItem(shown[0])
        else:
            self.text.moveCursor(QTextCursor.MoveOperation.Start)
            self._find()

    def _on_chosen(self, *_items: object) -> None:
        if self.key:
            chapter: Chapter = self._chapters[self.key]
            self.text.show_chapter(chapter.title, chapter_blocks(chapter))
            self._find()

    def _on_anchor_clicked(self, address: QUrl) -> None:
        key = address.toString().removeprefix(CHAPTER)
        if key in self._chapters:
            self.go_to(key)
            self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_save_clicked(self) -> None:
        kinds = [(self.tr("PDF document"), ".pdf")]
        ask_save_file(self, self.tr("Save the guide"), self.tr("Guide to SCR Desk.pdf"), kinds, self._save)

    def _save(self, path: Path) -> None:
        def work(progress: Progress) -> Path:
            save_guide(path, progress)
            return path

        self.save_button.setEnabled(False)
        self._messages.say(self.tr("Writing {file}").format(file=path.name), "info")
        self._jobs.run(
            Pool.PURE, work, owner=self, done=self._on_saved, failed=self._on_failed, cancelled=self._on_cancelled
        )

    def _on_saved(self, path: Path) -> None:
        self.save_button.setEnabled(True)
        self._messages.say(self.tr("The guide was written to {file}.").format(file=path.name), "good")

    def _on_failed(self, fault: BaseException) -> None:
        self.save_button.setEnabled(True)
        self._messages.tell_fault(fault)

    def _on_cancelled(self) -> None:
        self.save_button.setEnabled(True)
        self._messages.clear()

    def _on_finished(self) -> None:
        """Give the keyboard back to what had it."""
        if self._before is not None and isValid(self._before) and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)
