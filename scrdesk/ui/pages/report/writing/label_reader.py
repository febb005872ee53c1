"""Shows a text as an audience reads it: what was put in is shaded, and told where the pointer rests on it.

Only what can be seen is shaded, so that a draft of 200 pages is shown as fast as a short one.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QTimer, Signal
from PySide6.QtGui import QHelpEvent, QResizeEvent, QShowEvent, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QPlainTextDocumentLayout, QPlainTextEdit, QTextEdit, QToolTip, QWidget

from scrdesk.ui.theme import Theme

if TYPE_CHECKING:
    from collections.abc import Sequence


FREE_AFTER_MS = 300
"""After another text was shown, so that it is painted first."""


@dataclass(frozen=True, slots=True)
class Shaded:
    """Something that was put in: where it stands in what is shown, counted as Qt counts, and what is told of it.

    Args:
        begin, end: offsets.
        told: what it is ("name").
        written: what it stands for.
    """

    begin: int
    end: int
    told: str
    written: str


class LabelReader(QPlainTextEdit):
    """A text that can be read and copied, never changed.

    Signals:
        shading_changed: other words are shaded now, since others are seen.
    """

    shading_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme | None = None
        self._shaded: Sequence[Shaded] = ()
        self._begins: list[int] = []
        self._tells_written = False
        # The holder has the documents. PySide makes over one that is set to the editor, which Qt does not take, so that
        # without it nobody freed one: each text that was ever shown stayed in memory, after locking too.
        self._holder = QObject(self)
        self._document: QTextDocument | None = None
        self._before: list[QTextDocument] = []
        self._free_timer = QTimer(self, singleShot=True, interval=FREE_AFTER_MS)
        self._free_timer.timeout.connect(self._free)
        self.setObjectName("labels_text")
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.updateRequest.connect(self._on_update)
        self._range = (-1, -1)

    def use(self, theme: Theme) -> None:
        """Take the theme; called once."""
        self._theme = theme
        theme.changed.connect(self._shade)

    def show_text(self, text: str, shaded: Sequence[Shaded]) -> None:
        """Show another text."""
        self.setExtraSelections([])
        self._shaded, self._begins = shaded, [each.begin for each in shaded]
        self._range = (-1, -1)
        document = QTextDocument(self._holder)  # not of the editor, who would free it at once, which takes a while
        document.setDocumentLayout(QPlainTextDocumentLayout(document))
        document.setDefaultFont(self.font())
        document.setUndoRedoEnabled(False)
        document.setPlainText(text)
        if self._document is not None:
            self._before.append(self._document)
        self._document = document
        self.setDocument(document)
        self._free_timer.start()
        self._shade()

    def forget(self) -> None:
        """Forget every word at once."""
        self.show_text("", ())
        self._free()

    def _free(self) -> None:
        for document in self._before:
            document.deleteLater()
        self._before.clear()

    def tell_written(self, is_told: bool) -> None:
        """Whether what was written is told where the pointer rests."""
        self._tells_written = is_told

    def go_to(self, number: int) -> None:
        """Bring one of what is shaded into sight and mark it."""
        if 0 <= number < len(self._shaded):
            cursor = self.textCursor()
            cursor.setPosition(self._shaded[number].begin)
            cursor.setPosition(self._shaded[number].end, QTextCursor.MoveMode.KeepAnchor)
            self.setTextCursor(cursor)
            self.centerCursor()

    @property
    def n_shaded_now(self) -> int:
        """How many words are shaded at present: those in sight."""
        return len(self.extraSelections())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shade what is seen now."""
        super().resizeEvent(event)
        self._shade()

    def showEvent(self, event: QShowEvent) -> None:
        """Shade what is seen now."""
        super().showEvent(event)
        self._shade()

    def event(self, event: QEvent) -> bool:
        """Tell what stands under the pointer."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            self._tell(event.pos(), event.globalPos())
            return True
        return super().event(event)

    def told_at(self, position: int) -> str:
        """Return what is told of a place of what is shown, empty where nothing was put in."""
        place = bisect_right(self._begins, position) - 1
        if place < 0 or position >= self._shaded[place].end:
            return ""
        found = self._shaded[place]
        if not self._tells_written:
            return found.told
        return self.tr("{what}, in place of “{written}”").format(what=found.told, written=found.written)

    def _tell(self, at: QPoint, on_screen: QPoint) -> None:
        viewport_at = self.viewport().mapFrom(self, at)
        told = self.told_at(self.cursorForPosition(viewport_at).position())
        if told:
            QToolTip.showText(on_screen, told, self)
        else:
            QToolTip.hideText()

    def _on_update(self, _rect: QRect, dy: int) -> None:
        if dy:
            self._shade()

    def _shade(self) -> None:
        """Shade what stands in sight; the rest when it comes into sight."""
        if self._theme is None:
            return
        begin_block = self.firstVisibleBlock()
        first = begin_block.position()
        # A block is a line at least, so no more of them can be in sight.
        n_lines = self.viewport().height() // max(1, self.fontMetrics().lineSpacing()) + 2
        end_block = self.document().findBlockByNumber(begin_block.blockNumber() + n_lines)
        last = end_block.position() if end_block.isValid() else self.document().characterCount()
        if (first, last) == self._range and self.extraSelections():
            return
        self._range = (first, last)
        look = QTextCharFormat()
        look.setBackground(self._theme.colour("replaced"))
        look.setForeground(self._theme.colour("ink"))
        selections = []
        begin = max(0, bisect_left(self._begins, first) - 1)  # one may have begun above
        for each in self._shaded[begin : bisect_right(self._begins, last)]:
            selection = QTextEdit.ExtraSelection()
            cursor = QTextCursor(self.document())
            cursor.setPosition(each.begin)
            cursor.setPosition(each.end, QTextCursor.MoveMode.KeepAnchor)
            selection.cursor = cursor
            selection.format = look
            selections.append(selection)
        self.setExtraSelections(selections)
        self.shading_changed.emit()
