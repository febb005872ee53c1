"""The field in which a section is written: marks and references are shown as what they are; it saves by itself."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import partial
from itertools import zip_longest
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QFont,
    QSyntaxHighlighter,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QMenu, QPlainTextEdit, QWidget

from scrdesk.domain.report_text.notes import NOTE_BEGINS
from scrdesk.ui.theme import Theme

if TYPE_CHECKING:
    from scrdesk.domain.report_text.spelling import Speller, Unknown

SAVE_AFTER_MS = 1000
SAVE_AFTER_LEAVING_MS = 250
"""So that what takes its place is painted first."""
LONGEST_UNSAVED_MS = 3000
"""While somebody types without a pause; with the second above less than five seconds behind."""

_HEADING = re.compile(r"^#{1,3}\s+.*$")
_LINE_MARK = re.compile(r"^(?:\s*(?:[-*•]|\d{1,3}[.)])|>|!)\s")
_REFERENCE = re.compile(
    r"\[(?:@[^\[\]]+|(?:finding|recommendation) [^\[\]]+|[A-Z]{2,4}-\d{4,})\]|^\{[^{}]+\}$", re.IGNORECASE
)
_REMOVED = re.compile(r"\[(?:entry|finding|recommendation|person) removed #[^\[\]]+\]")
_BOLD = re.compile(r"\*\*(?=\S).+?(?<=\S)\*\*")
_NOTE = re.compile(r"\^(?=\[)")
_ITALIC = re.compile(r"(?<!\*)\*(?=[^\s*])[^*]+?(?<=[^\s*])\*(?!\*)")


class _Looks(QSyntaxHighlighter):
    """Shows headings, marks and references; words stay as typed."""

    def __init__(self, document: QTextDocument, theme: Theme) -> None:
        super().__init__(document)
        self._theme = theme
        self.speller: Speller | None = None

    def highlightBlock(self, text: str) -> None:
        """Colour one line."""
        theme = self._theme
        if _HEADING.match(text):
            look = QTextCharFormat()
            look.setFontWeight(QFont.Weight.Bold)
            self.setFormat(0, len(text), look)
        for pattern, role, is_bold, is_italic in (
            (_LINE_MARK, "accent", True, False),
            (_BOLD, "", True, False),
            (_ITALIC, "", False, True),
            (_NOTE, "accent", True, False),
            (_REFERENCE, "accent", False, False),
            (_REMOVED, "bad", True, False),
        ):
            for found in pattern.finditer(text):
                look = QTextCharFormat()
                if role:
                    look.setForeground(theme.colour(role))
                if role == "accent" and pattern is _REFERENCE:
                    look.setBackground(theme.colour("accent_soft"))
                if is_bold:
                    look.setFontWeight(QFont.Weight.Bold)
                look.setFontItalic(is_italic)
                self.setFormat(found.start(), found.end() - found.start(), look)
        self._underline(text)

    def _underline(self, text: str) -> None:
        """Put a wave under words that are in no dictionary; what they look like otherwise stays."""
        if self.speller is None:
            return
        for unknown in self.speller.unknown_in(text):
            for place in range(unknown.start, unknown.end):
                look = QTextCharFormat(self.format(place))
                look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SpellCheckUnderline)
                look.setUnderlineColor(self._theme.colour("bad"))
                self.setFormat(place, 1, look)


class SectionEditor(QPlainTextEdit):
    """Text of one section.

    Signals:
        written: the text, to be stored; sent a second after typing stops, at least every three, and on leaving.
        word_kept: a word that the dictionary is to know from now on.
    """

    written = Signal(str)
    word_kept = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._looks: _Looks | None = None
        self._stored: str | None = ""
        self._timer = QTimer(self, singleShot=True, interval=SAVE_AFTER_MS)
        self._timer.timeout.connect(self.save)
        self._leaving = QTimer(self, singleShot=True, interval=SAVE_AFTER_LEAVING_MS)
        self._leaving.timeout.connect(self.save)
        self._unsaved_since = QElapsedTimer()
        self._text, self._revision = "", -1
        self.setObjectName("section_edit")
        self.setTabChangesFocus(True)
        self.textChanged.connect(self._on_text_changed)
        self.installEventFilter(self)

    def use(self, theme: Theme) -> None:
        """Take the theme; called once."""
        self._looks = _Looks(self.document(), theme)
        theme.changed.connect(self._looks.rehighlight)

    def check_spelling(self, speller: Speller | None) -> None:
        """Underline words that a speller does not know; None underlines none."""
        if self._looks is not None and speller is not self._looks.speller:
            self._looks.speller = speller
            is_quiet = self.blockSignals(True)  # looks are no text: nothing is to be stored
            self._looks.rehighlight()
            self.blockSignals(is_quiet)

    def unknown_at(self, position: int) -> Unknown | None:
        """Return the underlined word at a place in the text, with its place there."""
        speller = self._looks.speller if self._looks is not None else None
        block = self.document().findBlock(position)
        if speller is None or not block.isValid():
            return None
        within = position - block.position()
        found = (each for each in speller.unknown_in(block.text()) if each.start <= within <= each.end)
        word = next(found, None)
        return (
            None
            if word is None
            else replace(word, start=word.start + block.position(), end=word.end + block.position())
        )

    def spelling_menu(self, position: int) -> QMenu:
        """Return the usual menu with what may have been meant by the word at a place above it."""
        menu = self.createStandardContextMenu()
        unknown = self.unknown_at(position)
        if unknown is None or self._looks is None or self._looks.speller is None:
            return menu
        first = menu.actions()[0]
        offered = self._looks.speller.suggestions(unknown.word)
        actions = [QAction(each, menu) for each in offered] or [QAction(self.tr("No suggestion"), menu)]
        for action, words in zip_longest(actions, offered):
            action.setEnabled(words is not None)
            if words is not None:
                action.triggered.connect(partial(self._put_in_place, unknown, words))
        keep = QAction(self.tr("Know “{word}” from now on").format(word=unknown.word), menu)
        keep.triggered.connect(partial(self.word_kept.emit, unknown.word))
        line = QAction(menu)
        line.setSeparator(True)
        menu.insertActions(first, [*actions, keep, line])
        return menu

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what may have been meant by the word under the mouse, or at the cursor when a key asks."""
        is_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        cursor = self.textCursor() if is_key else self.cursorForPosition(event.pos())
        menu = self.spelling_menu(cursor.position())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def _put_in_place(self, unknown: Unknown, words: str) -> None:
        cursor = self.textCursor()
        cursor.setPosition(unknown.start)
        cursor.setPosition(unknown.end, QTextCursor.MoveMode.KeepAnchor)
        if cursor.selectedText() == unknown.word:
            cursor.insertText(words)

    @property
    def unsaved(self) -> str | None:
        """What was typed and is not known to be stored, or None."""
        text = self.text
        return text if text != self._stored else None

    @property
    def text(self) -> str:
        """What stands in the field; put together once for each change, since that of 200 pages takes a while."""
        revision = self.document().revision()
        if revision != self._revision:
            self._text, self._revision = self.toPlainText(), revision
        return self._text

    def show_text(self, text: str) -> None:
        """Show another text; the cursor stays where it is as far as it can."""
        self._timer.stop()
        place = self.textCursor().position()
        self._stored = text
        if text != self.toPlainText():
            self.blockSignals(True)
            self.setPlainText(text)
            self.blockSignals(False)
            cursor = self.textCursor()
            cursor.setPosition(min(place, len(self.toPlainText())))
            self.setTextCursor(cursor)

    def tell_stored(self, text: str) -> None:
        """The text was stored."""
        self._stored = text

    def tell_not_stored(self) -> None:
        """What is shown is not in the store after all."""
        self._stored = None

    def save(self) -> None:
        """Have what was typed stored now."""
        self._timer.stop()
        self._leaving.stop()
        found = self.unsaved
        if found is not None:
            self.written.emit(found)

    def put_round(self, mark: str) -> None:
        """Put a mark round the selection, or take it away where it stands."""
        cursor = self.textCursor()
        chosen = cursor.selectedText()
        if chosen.startswith(mark) and chosen.endswith(mark) and len(chosen) > 2 * len(mark):
            chosen = chosen[len(mark) : -len(mark)]
        else:
            chosen = f"{mark}{chosen}{mark}"
        cursor.insertText(chosen)
        if not cursor.hasSelection() and chosen == mark * 2:
            cursor.movePosition(QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.MoveAnchor, len(mark))
        self.setTextCursor(cursor)
        self.setFocus()

    def put_note(self) -> None:
        """Make the selection a numbered note, or begin one; the cursor stands at the end of its words."""
        cursor = self.textCursor()
        chosen = " ".join(cursor.selectedText().split())  # a note is one paragraph
        cursor.insertText(f"{NOTE_BEGINS}{chosen}]")
        cursor.movePosition(QTextCursor.MoveOperation.Left)
        self.setTextCursor(cursor)
        self.setFocus()

    def begin_line(self, mark: str) -> None:
        """Begin each chosen line with a mark in place of the one it has."""
        cursor = self.textCursor()
        document = self.document()
        first = document.findBlock(cursor.selectionStart()).blockNumber()
        last = document.findBlock(cursor.selectionEnd()).blockNumber()
        cursor.beginEditBlock()
        for number in range(first, last + 1):
            line = QTextCursor(document.findBlockByNumber(number))
            text = line.block().text()
            bare = re.sub(r"^(?:#{1,3}|[-*•]|\d{1,3}[.)]|>|!)\s+", "", text)
            line.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
            line.insertText(bare if text.startswith(mark) and text != bare else mark + bare)
        cursor.endEditBlock()
        self.setFocus()

    def insert(self, words: str, *, on_its_own_line: bool = False) -> None:
        """Put words in at the cursor."""
        cursor = self.textCursor()
        if on_its_own_line:
            before = cursor.block().text()
            words = f"{chr(10) if before.strip() else ''}{words}\n"
            if before.strip():
                cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        cursor.insertText(words)
        self.setTextCursor(cursor)
        self.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Save when the cursor leaves the field, once what takes its place is painted."""
        if watched is self and event.type() == QEvent.Type.FocusOut:
            self._leaving.start()
        return super().eventFilter(watched, event)

    def _on_text_changed(self) -> None:
        if self.unsaved is None:
            self._timer.stop()
            return
        if not self._timer.isActive():
            self._unsaved_since.start()
        if self._unsaved_since.elapsed() < LONGEST_UNSAVED_MS:
            self._timer.start()
