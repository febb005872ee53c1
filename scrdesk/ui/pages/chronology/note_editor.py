"""Where the panel's note on the chosen entry is written; kept by itself, there is nothing to press."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from scrdesk.domain.dates_in_words import day_in_words
from scrdesk.ui.theme import Theme
from scrdesk.ui.widgets.reviewer_comments import ReviewerComments
from scrdesk.ui.widgets.spoken import label_of

if TYPE_CHECKING:
    from scrdesk.domain.chronology import EntryId
    from scrdesk.domain.panel_note import PanelNote

SAVE_AFTER_MS = 1000  # after typing stops: no word is lost, and the store is not written at each key
LONGEST_UNSAVED_MS = 3000  # while somebody types without a pause; with the second above less than 5 seconds behind
MIN_LINES, MAX_LINES = 2, 8  # a longer note scrolls
EDGES_PX = 18  # at 100 %: border and padding of a field, and a hair, or a scroll bar comes for nothing


class NoteEditor(QWidget):
    """One note, written while it is shown.

    Signals:
        note_written: entry id and text, to be stored; answered with :meth:`tell_saved` or :meth:`tell_not_saved`.
    """

    note_written = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme | None = None
        self._entry_id: EntryId | None = None
        self.wanted_id: EntryId | None = None
        """The entry whose note is on its way; answers for others are dropped."""
        self._stored = ""
        self._sent: str | None = None
        self.edit = QPlainTextEdit(self)
        self.edit.setObjectName("note_edit")
        self.edit.setAccessibleName(self.tr("The panel’s note on this entry"))
        self.edit.setPlaceholderText(self.tr("What the panel wants to remember about this entry"))
        self.edit.setTabChangesFocus(True)
        self.edit.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.status_label = QLabel(self)
        self.status_label.setProperty("kind", "small")
        self.status_label.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(label_of(self.edit, self.tr("Note"), self))
        column.addWidget(self.edit)
        column.addWidget(self.status_label)
        self.reviewer_comments = ReviewerComments(self)
        column.addWidget(self.reviewer_comments)
        self._timer = QTimer(self, singleShot=True, interval=SAVE_AFTER_MS)
        self._timer.timeout.connect(self.save)
        self._unsaved_since = QElapsedTimer()
        self.edit.textChanged.connect(self._on_text_changed)
        self.edit.document().documentLayout().documentSizeChanged.connect(self._measure)
        self.edit.installEventFilter(self)
        self.forget()

    def use(self, theme: Theme) -> None:
        """Take the theme; called once, by the pane."""
        self._theme = theme
        theme.changed.connect(self._measure)
        self._measure()

    @property
    def entry_id(self) -> EntryId | None:
        """The entry whose note is shown."""
        return self._entry_id

    @property
    def unsaved(self) -> tuple[EntryId, str] | None:
        """What was typed and is not known to be stored, or None."""
        if self._entry_id is None or self.edit.toPlainText() == self._stored:
            return None
        return self._entry_id, self.edit.toPlainText()

    def await_note(self, entry_id: EntryId) -> None:
        """Another entry is shown: store what was typed, and take nothing until its note is here."""
        self.wanted_id = entry_id
        if entry_id != self._entry_id:
            self.save()
            self._entry_id, self._stored, self._sent = None, "", None
            self._put("")
            self.edit.setEnabled(False)
            self.status_label.clear()
            self.reviewer_comments.forget()

    def put_back(self, text: str) -> None:
        """Show a note again that was just stored again."""
        self._stored = text
        self._put(text)

    def show_note(self, entry_id: EntryId, note: PanelNote | None) -> None:
        """Show the note on an entry; what was typed for the same entry meanwhile stays."""
        if entry_id == self._entry_id and self.unsaved is not None:
            return
        self.save()
        text = note.text if note is not None else ""
        is_same = entry_id == self._entry_id and text == self.edit.toPlainText()
        self._entry_id, self._stored, self._sent = entry_id, text, None
        self.edit.setEnabled(True)
        if not is_same:
            self._put(text)
        self.status_label.setText(
            self.tr("Written on {day}. The agency’s words are not touched.").format(
                day=day_in_words(note.written_at.date())
            )
            if note is not None
            else self.tr("Saved by itself. The agency’s words are not touched.")
        )

    def save(self) -> None:
        """Have what was typed stored now."""
        self._timer.stop()
        found = self.unsaved
        if found is not None and found[1] != self._sent:
            self._sent = found[1]
            self.status_label.setText(self.tr("Saving…"))
            self.note_written.emit(*found)

    def tell_saved(self, entry_id: EntryId, text: str) -> None:
        """A note is stored."""
        if entry_id != self._entry_id:
            return
        self._stored = text
        self._sent = None
        if self.unsaved is None:
            self.status_label.setText(self.tr("Saved."))

    def tell_not_saved(self, entry_id: EntryId) -> None:
        """A note could not be stored; it stays as typed, and the next key tries again."""
        if entry_id == self._entry_id:
            self._sent = None
            self.status_label.setText(self.tr("Not saved yet: type on to try again."))

    def forget(self) -> None:
        """Show nothing; whoever calls has stored what was typed."""
        self._timer.stop()
        self._entry_id = self.wanted_id = None
        self._stored, self._sent = "", None
        self._put("")
        self.edit.setEnabled(False)
        self.status_label.clear()
        self.reviewer_comments.forget()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Save when the cursor leaves the field."""
        if watched is self.edit and event.type() == QEvent.Type.FocusOut:
            self.save()
        return super().eventFilter(watched, event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Save when the page is left."""
        self.save()
        super().hideEvent(event)

    def _put(self, text: str) -> None:
        self.edit.blockSignals(True)
        self.edit.setPlainText(text)
        self.edit.blockSignals(False)
        self._measure()

    def _on_text_changed(self) -> None:
        self._measure()
        if self.unsaved is not None:
            self.status_label.setText(self.tr("Not saved yet"))
            if not self._timer.isActive():
                self._unsaved_since.start()
            if self._unsaved_since.elapsed() < LONGEST_UNSAVED_MS:
                self._timer.start()
        else:
            self._timer.stop()

    def _measure(self) -> None:
        lines = max(MIN_LINES, min(MAX_LINES, round(self.edit.document().size().height())))
        metrics = self.edit.fontMetrics()
        edges = self._theme.px(EDGES_PX) if self._theme is not None else EDGES_PX
        around = edges + 2 * round(self.edit.document().documentMargin())
        self.edit.setFixedHeight(lines * metrics.lineSpacing() + around)
