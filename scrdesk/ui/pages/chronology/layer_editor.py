"""The panel's layer in the pane: marks of the chosen entry, or of all chosen entries at once.

Shows and asks; knows no store. What differs between several entries is left blank and says so, and choosing it makes
it alike on all of them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
    QWidgetAction,
)

from scrdesk.domain.layer_words import MARK_NAMES, choice_in_words
from scrdesk.domain.mark_values import Attendance, Footing, Significance, Stated
from scrdesk.domain.panel_layer import MAX_TAG_CHARACTERS, NO_MARKS, Mark, PanelMarks, tidy_tag, value_of
from scrdesk.domain.seen_words import AgencySays
from scrdesk.ui.pages.chronology.choice_row import ChoiceRow
from scrdesk.ui.theme import Theme
from scrdesk.ui.widgets.choice_box import ChoiceBox
from scrdesk.ui.widgets.choice_button import ChoiceButton
from scrdesk.ui.widgets.spoken import speak_choice
from scrdesk.ui.widgets.tick_menu import TickMenu
from scrdesk.ui.words import said

SAVE_AFTER_MS = 1000
SEEN_WORDS = ((Stated.YES, "Yes"), (Stated.NO, "No"), (Stated.NOT_STATED, "Not stated"), (Stated.NOT_APPLICABLE, "N/A"))
LISTS: Mapping[Mark, type[Enum]] = {
    Mark.ATTENDANCE: Attendance,
    Mark.SIGNIFICANCE: Significance,
    Mark.FOOTING: Footing,
}


NOTHING_SAID = AgencySays()


@dataclass(frozen=True, slots=True)
class LayerShown:
    """What the editor shows.

    Args:
        n_entries: how many entries are chosen.
        marks: the marks they have in common; of tags and key lines those that all carry.
        differing: marks that are not alike on all of them.
        agency_text: what the agency's own column says of whether the child was seen, of a single entry.
        says: what is read from that.
        key_lines: key lines of the review as id, number and question.
        tags: tags on offer, the vocabulary first, with their meaning.
    """

    n_entries: int = 0
    marks: PanelMarks = NO_MARKS
    differing: frozenset[Mark] = frozenset()
    agency_text: str = ""
    says: AgencySays = NOTHING_SAID
    key_lines: tuple[tuple[int, int, str], ...] = ()
    tags: Mapping[str, str] = field(default_factory=dict)


class LayerEditor(QWidget):
    """Marks to make.

    Signals:
        mark_made: mark, value, and whether it is set (tags and key lines can be taken off).
    """

    mark_made = Signal(object, str, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = LayerShown()
        self._seen: dict[Mark, ChoiceRow] = {}
        self._lists: dict[Mark, QComboBox] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self.several_label = _small(self, "several_label")
        column.addWidget(self.several_label)
        self._build_seen(column)
        self._build_form(column)
        self._build_voice(column)
        self.forget()

    def _build_seen(self, column: QVBoxLayout) -> None:
        for mark in (Mark.CHILD_SEEN, Mark.SEEN_ALONE):
            row = ChoiceRow(self)
            row.setObjectName(f"{mark.value}_choice")
            row.offer([(each.value, said(words)) for each, words in SEEN_WORDS], said(MARK_NAMES[mark]))
            row.chosen.connect(self._on_seen_chosen)
            label = QLabel(said(MARK_NAMES[mark]), self)
            label.setProperty("kind", "soft")
            column.addWidget(label)
            column.addWidget(row)
            self._seen[mark] = row
            if mark is Mark.CHILD_SEEN:
                self.says_label = _small(self, "says_label")
                self.take_button = QPushButton(self)
                self.take_button.setObjectName("take_agency_button")
                self.take_button.setProperty("kind", "link")
                self.take_button.clicked.connect(self._on_take_clicked)
                column.addWidget(self.says_label)
                column.addWidget(self.take_button, 0, Qt.AlignmentFlag.AlignLeft)

    def _build_form(self, column: QVBoxLayout) -> None:
        form = QFormLayout()
        form.setContentsMargins(0, 4, 0, 0)
        form.setHorizontalSpacing(8)
        form.setVerticalSpacing(6)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for mark, kind in LISTS.items():
            box = ChoiceBox(self)
            box.setObjectName(f"{mark.value}_box")
            box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            box.addItem("", "")
            for each in kind:
                box.addItem(said(choice_in_words(each)), each.value)
            box.activated.connect(self._on_list_chosen)
            self._lists[mark] = box
            form.addRow(self._label(said(MARK_NAMES[mark]), box), box)
        self.tags_menu = TickMenu("", self)
        self.tags_menu.addSeparator()
        self._own_tag = QLineEdit(self.tags_menu)
        self._own_tag.setObjectName("own_tag_edit")
        self._own_tag.setMaxLength(MAX_TAG_CHARACTERS)
        self._own_tag.setPlaceholderText(self.tr("A tag of your own, then Return"))
        self._own_tag.setAccessibleName(self.tr("A tag of your own"))
        self._own_tag.returnPressed.connect(self._on_own_tag_entered)
        own = QWidgetAction(self.tags_menu)
        own.setDefaultWidget(self._own_tag)
        self.tags_menu.addAction(own)
        self.tags_menu.ticked.connect(self._on_tag_ticked)
        self.tags_button = self._menu_button("tags_button", self.tags_menu)
        form.addRow(self._label(said(MARK_NAMES[Mark.TAG]), self.tags_button), self.tags_button)
        self.lines_menu = TickMenu("", self)
        self.lines_menu.ticked.connect(self._on_line_ticked)
        self.lines_button = self._menu_button("lines_button", self.lines_menu)
        form.addRow(self._label(said(MARK_NAMES[Mark.KEY_LINE]), self.lines_button), self.lines_button)
        column.addLayout(form)

    def _build_voice(self, column: QVBoxLayout) -> None:
        self.voice_edit = QPlainTextEdit(self)
        self.voice_edit.setObjectName("voice_edit")
        self.voice_edit.setTabChangesFocus(True)
        self.voice_edit.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.voice_edit.setPlaceholderText(self.tr("The child’s words, wishes or behaviour, as recorded"))
        self.voice_edit.installEventFilter(self)
        column.addWidget(self._label(said(MARK_NAMES[Mark.VOICE]), self.voice_edit))
        column.addWidget(self.voice_edit)
        self._timer = QTimer(self, singleShot=True, interval=SAVE_AFTER_MS)
        self._timer.timeout.connect(self.save)
        self.voice_edit.textChanged.connect(self._timer.start)

    def use(self, theme: Theme) -> None:
        """Take the theme; called once, by the pane."""
        self._theme = theme
        theme.changed.connect(self._measure)
        self._measure()

    def show_layer(self, shown: LayerShown) -> None:
        """Show the marks of what is chosen; a voice being typed stays as it is for the same entry."""
        self._shown = shown
        marks = shown.marks
        is_several = shown.n_entries > 1
        self.several_label.setVisible(is_several)
        differing = ", ".join(said(MARK_NAMES[mark]).lower() for mark in Mark if mark in shown.differing)
        lead = self.tr("{n} entries are chosen: what is chosen here goes on all of them.").format(n=shown.n_entries)
        self.several_label.setText(f"{lead} {self.tr('Not alike')}: {differing}." if differing else lead)
        for mark, row in self._seen.items():
            row.choose(value_of(marks, mark))
        for mark, box in self._lists.items():
            blank = self.tr("Not alike") if mark in shown.differing else said(choice_in_words(None))
            box.setItemText(0, blank)
            box.setCurrentIndex(max(0, box.findData(value_of(marks, mark))))
        self._show_says()
        offered = dict(shown.tags) | {tag: "" for tag in marks.tags if tag.casefold() not in _folded(shown.tags)}
        chosen = {tag for tag in offered if tag.casefold() in _folded(marks.tags)}
        self.tags_menu.offer([(tag, said(tag)) for tag in offered], chosen, dict(offered))
        self.tags_button.setText(", ".join(map(said, sorted(marks.tags, key=str.casefold))) or self._none(Mark.TAG))
        speak_choice(self.tags_button, said(MARK_NAMES[Mark.TAG]))
        self.lines_menu.offer(
            [(str(own), f"{number}  {_cut(question)}") for own, number, question in shown.key_lines],
            {str(line) for line in marks.key_lines},
        )
        numbers = [str(number) for own, number, _ in shown.key_lines if own in marks.key_lines]
        self.lines_button.setText(", ".join(numbers) or self._none(Mark.KEY_LINE))
        speak_choice(self.lines_button, said(MARK_NAMES[Mark.KEY_LINE]))
        self.lines_button.setEnabled(bool(shown.key_lines))
        no_line = self.tr("No key line is agreed yet: add them under Timetable, Scope.")
        self.lines_button.setToolTip("" if shown.key_lines else no_line)
        self.voice_edit.setEnabled(shown.n_entries == 1)
        if self.voice_edit.toPlainText() != marks.voice:
            self.voice_edit.blockSignals(True)
            self.voice_edit.setPlainText(marks.voice)
            self.voice_edit.blockSignals(False)
        self._timer.stop()
        self.setEnabled(shown.n_entries > 0)

    def save(self) -> None:
        """Hand over what was typed of the child's voice."""
        self._timer.stop()
        text = self.voice_edit.toPlainText()
        if self._shown.n_entries == 1 and text.strip() != self._shown.marks.voice.strip():
            self.mark_made.emit(Mark.VOICE, text.strip(), True)

    def show_again(self) -> None:
        """Show what was shown: a press that was not taken leaves no trace."""
        self.show_layer(self._shown)

    def focus_first(self) -> None:
        """Put the cursor on the first mark, in sight."""
        self._seen[Mark.CHILD_SEEN].focus_chosen()

    @property
    def unsaved_voice(self) -> str | None:
        """The child's voice as typed and not handed over yet, or None."""
        text = self.voice_edit.toPlainText().strip()
        return text if self._shown.n_entries == 1 and text != self._shown.marks.voice.strip() else None

    def forget(self) -> None:
        """Show nothing; whoever calls has saved."""
        self.show_layer(LayerShown())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Save when the cursor leaves the field."""
        if watched is self.voice_edit and event.type() == QEvent.Type.FocusOut:
            self.save()
        return super().eventFilter(watched, event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Save when the page is left."""
        self.save()
        super().hideEvent(event)

    def _show_says(self) -> None:
        shown = self._shown
        text = _cut(shown.agency_text)
        has_text = bool(text) and shown.n_entries == 1
        self.says_label.setVisible(has_text)
        self.says_label.setText(self.tr("Agency says: “{text}”").format(text=text))
        seen = shown.says.seen
        is_offered = has_text and seen is not None and shown.marks.child_seen is None
        self.take_button.setVisible(is_offered)
        if seen is not None:
            words = choice_in_words(seen).lower()
            alone = shown.says.alone
            more = self.tr(", seen alone: {words}").format(words=alone.value) if alone is not None else ""
            self.take_button.setText(self.tr("Confirm: child seen – {words}{more}").format(words=words, more=more))

    def _none(self, mark: Mark) -> str:
        if mark in self._shown.differing:
            return self.tr("Not alike")
        return self.tr("None yet")

    def _label(self, words: str, buddy: QWidget) -> QLabel:
        label = QLabel(words, self)
        label.setProperty("kind", "soft")
        label.setBuddy(buddy)
        buddy.setAccessibleName(words)
        return label

    def _menu_button(self, name: str, menu: QMenu) -> ChoiceButton:
        button = ChoiceButton(menu, self)
        button.setObjectName(name)
        return button

    def _measure(self) -> None:
        metrics = self.voice_edit.fontMetrics()
        self.voice_edit.setFixedHeight(2 * metrics.lineSpacing() + self._theme.px(26))

    def _on_seen_chosen(self, key: str) -> None:
        mark = next((mark for mark, row in self._seen.items() if row is self.sender()), Mark.CHILD_SEEN)
        self.mark_made.emit(mark, key, True)

    def _on_list_chosen(self, _index: int) -> None:
        for mark, box in self._lists.items():
            if box is self.sender():
                self.mark_made.emit(mark, str(box.currentData()), True)

    def _on_tag_ticked(self, tag: str, is_ticked: bool) -> None:
        self.mark_made.emit(Mark.TAG, tag, is_ticked)

    def _on_line_ticked(self, key: str, is_ticked: bool) -> None:
        self.mark_made.emit(Mark.KEY_LINE, key, is_ticked)

    def _on_own_tag_entered(self) -> None:
        tag = tidy_tag(self._own_tag.text())
        self._own_tag.clear()
        if tag:
            self.mark_made.emit(Mark.TAG, tag, True)
            self.tags_menu.close()

    def _on_take_clicked(self) -> None:
        says = self._shown.says
        if says.seen is not None:
            self.mark_made.emit(Mark.CHILD_SEEN, says.seen.value, True)
        if says.alone is not None:
            self.mark_made.emit(Mark.SEEN_ALONE, says.alone.value, True)


MAX_SHOWN_CHARACTERS = 90


def _cut(text: str) -> str:
    tidy = " ".join(text.split())
    return tidy if len(tidy) <= MAX_SHOWN_CHARACTERS else tidy[: MAX_SHOWN_CHARACTERS - 1].rstrip() + "…"


def _folded(tags: Sequence[str] | Mapping[str, str] | frozenset[str]) -> set[str]:
    return {tag.casefold() for tag in tags}


def _small(parent: QWidget, name: str) -> QLabel:
    label = QLabel(parent)
    label.setObjectName(name)
    label.setProperty("kind", "small")
    label.setWordWrap(True)
    return label
