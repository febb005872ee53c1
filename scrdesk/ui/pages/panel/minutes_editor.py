"""Where minutes are typed: discussion and decision of one item, saved by themselves, with the entries they name."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QSyntaxHighlighter, QTextCharFormat, QTextDocument
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from scrdesk.domain.chronology import EntryId
from scrdesk.domain.panel import MeetingId, MinuteItem, MinuteItemId, reference_places, references_in
from scrdesk.ui.pages.panel.inserting import SLASH, Inserting
from scrdesk.ui.soon import Soon
from scrdesk.ui.theme import Theme
from scrdesk.ui.widgets.pill import Pill
from scrdesk.ui.widgets.text_label import TextLabel, empty_layout

SAVE_AFTER_MS = 800  # after typing stops
LONGEST_UNSAVED_MS = 2000  # while somebody types without a pause; a save is under a second, so never 5 seconds behind
SAID_EVERY_MS = 1000
DECISION_PX = 84
MOST_LINKS = 8

Texts = tuple[str, str, str]
"""Discussion, decision, and the entry that the decision carries."""


class ReferenceMarks(QSyntaxHighlighter):
    """Sets references of entries bold, in the accent where the entry exists and in the colour of faults elsewhere."""

    def __init__(self, document: QTextDocument, theme: Theme, known: Callable[[], Mapping[str, EntryId]]) -> None:
        super().__init__(document)
        self._theme, self._known = theme, known

    def highlightBlock(self, text: str) -> None:
        """Mark the references of a line."""
        for start, end, named in reference_places(text):
            look = QTextCharFormat()
            look.setFontWeight(QFont.Weight.Bold)
            look.setForeground(QColor(self._theme.hex("accent" if named in self._known() else "bad")))
            self.setFormat(start, end - start, look)


class MinutesEditor(QWidget):
    """One item at a time.

    Signals:
        text_written: meeting, item and :data:`Texts`, to be stored; answered with :meth:`tell_saved` or
            :meth:`tell_not_saved`.
        reference_wanted: a reference that was clicked.
        page_key: Page Up or Page Down was pressed: a clicker, which must reach the wall and not the text.
        action_wanted: an action is to be added, by "/".
    """

    text_written = Signal(object, object, object)
    reference_wanted = Signal(str)
    page_key = Signal(QKeyEvent)
    action_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._known: Mapping[str, EntryId] = {}
        self.on_wall: Callable[[], str] = str
        """Tells the reference of the entry that the room sees, empty when it sees none."""
        self._meeting_id: MeetingId | None = None
        self._item: MinuteItem | None = None
        self._stored: Texts = ("", "", "")
        self._sent: Texts | None = None
        self._carries = ""
        self._is_typed_decision = False
        self._is_typed_slash = False
        self._slashed: QPlainTextEdit | None = None
        self._opening = Soon(self, self._open_at_slash)
        self._shown_links: tuple[tuple[str, ...], int] | None = None
        self.takes_page_keys = False
        self.heading = TextLabel(self, "", "heading")
        self.discussion = self._field("minutes_discussion", self.tr("Discussion"), self.tr("What was said"))
        self.decision = self._field("minutes_decision", self.tr("Decision"), self.tr("What was decided"))
        self.inserting = Inserting(theme, self.discussion, self.decision, self._known_now, self._on_wall_now, self)
        self.inserting.action_wanted.connect(self.action_wanted)
        self.inserting.room_key.connect(self.page_key)
        self.carries_pill = Pill(self)
        self.carries_pill.setObjectName("carries")
        self.carries_button = QPushButton(self.tr("Carry nothing"), self)
        self.carries_button.setObjectName("carry_nothing")
        self.carries_button.setProperty("kind", "link")
        self.carries_button.clicked.connect(self._on_carry_nothing)
        self._links = QHBoxLayout()
        self._links.setSpacing(8)
        self.unknown = TextLabel(self, "", "fault")
        self.unknown.setObjectName("unknown_references")
        self.status = TextLabel(self, "", "small")
        self.status.setObjectName("minutes_status")
        self._lay_out()
        self._timer = QTimer(self, singleShot=True, interval=SAVE_AFTER_MS)
        self._timer.timeout.connect(self.save)
        self._unsaved_since = QElapsedTimer()
        self._saved_at = QElapsedTimer()
        self._said = QTimer(self, interval=SAID_EVERY_MS)
        self._said.timeout.connect(self._say_saved)
        self._marks = [
            ReferenceMarks(each.document(), theme, self._known_now) for each in (self.discussion, self.decision)
        ]
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()
        self.forget()

    def _field(self, name: str, spoken: str, hint: str) -> QPlainTextEdit:
        field = QPlainTextEdit(self)
        field.setObjectName(name)
        field.setAccessibleName(spoken)
        field.setPlaceholderText(hint)
        field.setTabChangesFocus(True)
        field.textChanged.connect(self._on_text_changed)
        field.installEventFilter(self)
        return field

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.heading)
        column.addWidget(TextLabel(self, self.tr("Discussion"), "strong"))
        column.addWidget(self.discussion, 1)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(TextLabel(self, self.tr("Decision"), "strong", wraps=False))
        row.addWidget(self.carries_pill)
        row.addWidget(self.carries_button)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(self.decision)
        column.addLayout(self._links)
        column.addWidget(self.unknown)
        column.addWidget(self.status)

    # --- what is shown ---

    @property
    def item_id(self) -> MinuteItemId | None:
        """The item that is shown."""
        return self._item.id if self._item is not None else None

    @property
    def texts(self) -> Texts:
        """What stands in the fields."""
        return self.discussion.toPlainText(), self.decision.toPlainText(), self._carries

    @property
    def unsaved(self) -> tuple[MeetingId, MinuteItemId, Texts] | None:
        """What was typed and is not known to be stored."""
        if self._item is None or self._meeting_id is None or self.texts == self._stored:
            return None
        return self._meeting_id, self._item.id, self.texts

    def set_known(self, known: Mapping[str, EntryId], labels: Sequence[str] = ()) -> None:
        """Take the references that exist, and the people's labels."""
        self.inserting.labels = labels
        if known != self._known:
            self._known = dict(known)
            for each in self._marks:
                each.rehighlight()
            self._show_links()

    def show_item(self, meeting_id: MeetingId, item: MinuteItem, *, is_locked: bool) -> None:
        """Show an item; what was typed into the same one and is not stored yet stays."""
        is_same = meeting_id == self._meeting_id and self._item is not None and item.id == self._item.id
        self.heading.setText(self.tr("Item {n} · {heading}").format(n=item.number, heading=item.heading))
        for field in (self.discussion, self.decision):
            field.setEnabled(True)
            field.setReadOnly(is_locked)
        stored = (item.discussion, item.decision, item.carries)
        if is_same and (self.unsaved is not None or stored == self._stored):
            self._item = item
            return
        self.save()
        self._meeting_id, self._item, self._stored, self._sent = meeting_id, item, stored, None
        self._carries = item.carries
        self._put(item)
        self._said.stop()
        self.status.setText(
            self.tr("Agreed and locked: add an amendment instead.")
            if is_locked
            else self.tr(
                "Saved by itself as you type. / inserts decision, action, person, entry, time; POL-0042 links."
            )
        )
        self._show_carries()
        self._show_links()

    def forget(self) -> None:
        """Show nothing; whoever calls has stored what was typed."""
        self.inserting.popup.close()
        self._timer.stop()
        self._said.stop()
        self._meeting_id = self._item = None
        self._stored, self._sent, self._carries = ("", "", ""), None, ""
        self._put(None)
        for label in (self.heading, self.status, self.unknown):
            label.clear()
        for field in (self.discussion, self.decision):
            field.setEnabled(False)
        self._show_carries()
        self._show_links()

    def save(self) -> None:
        """Have what was typed stored now."""
        self._timer.stop()
        found = self.unsaved
        if found is not None and found[2] != self._sent:
            self._sent = found[2]
            self.text_written.emit(*found)

    def tell_saved(self, item_id: MinuteItemId, texts: Texts) -> None:
        """Texts are stored."""
        if item_id != self.item_id:
            return
        self._stored = texts
        self._sent = None
        self._saved_at.start()
        self._said.start()
        self._say_saved()

    def tell_not_saved(self, item_id: MinuteItemId) -> None:
        """Texts could not be stored; they stay as typed, and the next key tries again."""
        if item_id == self.item_id:
            self._sent = None
            self._said.stop()
            self.status.setText(self.tr("Not saved yet: type on to try again."))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Save when the cursor leaves a field; hand the clicker's keys to the wall."""
        if event.type() == QEvent.Type.FocusOut:
            self.save()
        if self.takes_page_keys and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
                self.page_key.emit(event)
                return True
            if watched is self.decision and event.text().strip():
                self._is_typed_decision = True
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            self._is_typed_slash = event.text() == SLASH
        return super().eventFilter(watched, event)

    # --- inside ---

    def _known_now(self) -> Mapping[str, EntryId]:
        return self._known

    def _on_wall_now(self) -> str:
        return self.on_wall()

    def _put(self, item: MinuteItem | None) -> None:
        texts = ("", "") if item is None else (item.discussion, item.decision)
        for field, text in zip((self.discussion, self.decision), texts, strict=True):
            if field.toPlainText() != text:
                field.blockSignals(True)
                field.setPlainText(text)
                field.blockSignals(False)

    def _on_text_changed(self) -> None:
        if self._item is None:
            return
        self._take_carried()
        self._show_links()
        self._open_list()
        if self.unsaved is None:
            self._timer.stop()
            return
        if not self._timer.isActive():
            self._unsaved_since.start()
        if self._unsaved_since.elapsed() < LONGEST_UNSAVED_MS:
            self._timer.start()

    def _open_list(self) -> None:
        """Open what "/" offers, when a "/" was typed and not pasted or put in by undo."""
        is_typed, self._is_typed_slash = self._is_typed_slash, False
        field = self.sender()
        if is_typed and isinstance(field, QPlainTextEdit):
            # After the key is done with: a list that opened while it is handled would get the rest of it.
            self._slashed = field
            self._opening.start()

    def _open_at_slash(self) -> None:
        if self._slashed is not None:
            self.inserting.slash_typed(self._slashed)

    def _take_carried(self) -> None:
        """Let a decision that is begun while an entry is on the wall carry that entry."""
        is_typed, self._is_typed_decision = self._is_typed_decision, False
        has_decision = bool(self.decision.toPlainText().strip())
        if not has_decision:
            self._carries = ""
        elif is_typed and not self._carries and not self._stored[1].strip():
            self._carries = self.on_wall()
        self._show_carries()

    def _on_carry_nothing(self) -> None:
        self._carries = ""
        self._show_carries()
        self.save()

    def _show_carries(self) -> None:
        is_locked = self.decision.isReadOnly()
        self.carries_pill.setVisible(bool(self._carries))
        self.carries_button.setVisible(bool(self._carries) and not is_locked)
        if self._carries:
            self.carries_pill.say(self.tr("carries {entry}").format(entry=self._carries), "info")

    def _show_links(self) -> None:
        named = references_in(*self.texts[:2])
        known = [each for each in named if each in self._known]
        shown = (named, len(known))
        if shown == self._shown_links:  # asked at each key: what has not changed is not made again
            return
        self._shown_links = shown
        empty_layout(self._links)
        if known:
            self._links.addWidget(TextLabel(self, self.tr("Entries"), "small", wraps=False))
        for each in known[:MOST_LINKS]:
            button = QPushButton(each, self)
            button.setObjectName(f"entry_{each}")
            button.setProperty("kind", "link")
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(partial(self.reference_wanted.emit, each))
            self._links.addWidget(button)
        self._links.addStretch(1)
        unknown = [each for each in named if each not in self._known]
        self.unknown.setVisible(bool(unknown))
        self.unknown.setText(self.tr("There is no entry {named}.").format(named=", ".join(unknown)) if unknown else "")

    def _say_saved(self) -> None:
        if self.unsaved is not None and not self._timer.isActive() and self._sent is None:
            self.status.setText(self.tr("Not saved yet"))
            return
        seconds = self._saved_at.elapsed() // 1000
        if seconds < 2:
            self.status.setText(self.tr("Saved just now"))
        elif seconds < 60:
            self.status.setText(self.tr("Saved {n} seconds ago").format(n=seconds))
        else:
            self.status.setText(self.tr("Saved {n} min ago").format(n=seconds // 60))

    def _on_theme_changed(self) -> None:
        self.decision.setFixedHeight(self._theme.px(DECISION_PX))
        for each in self._marks:
            each.rehighlight()
