"""The guide inside the program: its chapters, found by words, and the whole of it to be saved as a PDF."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QPushButton, QTextBrowser, QWidget

from scrdesk.domain.guide_text import Chapter
from scrdesk.domain.progress import Progress
from scrdesk.domain.report import Block
from scrdesk.services.guide import chapter_blocks, chapters, save_guide
from scrdesk.ui.delegates.wrapped_items import wrap_items
from scrdesk.ui.dialogs.file_choice import ask_save_file
from scrdesk.ui.dialogs.finder import FinderDialog
from scrdesk.ui.guide_html import CHAPTER, PICTURE, guide_html, pictures
from scrdesk.ui.jobs import Jobs, Pool
from scrdesk.ui.messages import Messages
from scrdesk.ui.theme import Theme
from scrdesk.ui.widgets.message_strip import MessageStrip

WIDTH_CHARACTERS, LIST_CHARACTERS = 150, 34
HEIGHT_LINES = 44
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


class GuideDialog(FinderDialog[Chapter]):
    """Chapters at the left, found by words; the one that is chosen at the right.

    Args:
        key: the chapter to begin with; the first when empty.
    """

    def __init__(self, theme: Theme, jobs: Jobs, key: str = "", parent: QWidget | None = None) -> None:
        super().__init__({each.key: each for each in chapters()}, "guide_chapters", "guide_search", parent)
        self.setWindowTitle(self.tr("Guide"))
        self._jobs = jobs
        self.list.setAccessibleName(self.tr("Chapters"))
        wrap_items(self.list)
        self.list.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.said.setText(self.tr("No chapter holds these words. Clear them to see all."))
        self.text = GuideText(theme, self)
        self.strip = MessageStrip(self)
        self._messages = Messages(self.strip, self)
        self.save_button = QPushButton(self.tr("Save as PDF…"), self)
        self.lay_out(
            self.tr("Find in the guide"),
            self.text,
            [self.save_button],
            characters=(LIST_CHARACTERS, WIDTH_CHARACTERS, HEIGHT_LINES),
            above=self.strip,
        )
        self.text.anchorClicked.connect(self._on_anchor_clicked)
        self.save_button.clicked.connect(self._on_save_clicked)
        titles = [f"{number}. {each.title}" for number, each in enumerate(self.things.values(), 1)]
        self.begin(titles, key or next(iter(self.things)))

    @property
    def key(self) -> str:
        """The chapter that is shown."""
        return self.chosen

    def go_to(self, key: str) -> None:
        """Show a chapter; the search is cleared when it does not hold what is searched for."""
        if not self.things[key].holds(self.search.text()):
            self.search.clear()
        self.choose(key)

    def show_thing(self, thing: Chapter) -> None:
        """Show a chapter at the first place of what is searched for."""
        self.text.show_chapter(thing.title, chapter_blocks(thing))
        self._find()

    def searched_again(self) -> None:
        """Go to the first place of the new words."""
        self.text.moveCursor(QTextCursor.MoveOperation.Start)
        self._find()

    def on_return(self) -> None:
        """Go to the next place of what is searched for."""
        self._find()

    def _find(self) -> None:
        """Go to the next place of the first word that is searched for; after the last one to the first."""
        words = self.search.text().split()
        if words and not self.text.find(words[0]):
            self.text.moveCursor(QTextCursor.MoveOperation.Start)
            self.text.find(words[0])

    def _on_anchor_clicked(self, address: QUrl) -> None:
        key = address.toString().removeprefix(CHAPTER)
        if key in self.things:
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
