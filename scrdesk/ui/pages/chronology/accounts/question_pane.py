"""Questions to agencies: the list, one of them to be written or answered, and the letters."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelection, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from scrdesk.domain.accounts.questions import Question, QuestionState, QuestionText
from scrdesk.domain.dates_in_words import short_day_in_words
from scrdesk.ui.delegates.agency_words import AgencyWords
from scrdesk.ui.models.value_table import ValueColumn, ValueTable
from scrdesk.ui.theme import Theme
from scrdesk.ui.widgets.card import Card
from scrdesk.ui.widgets.choice_box import ChoiceBox
from scrdesk.ui.widgets.day_field import DayField
from scrdesk.ui.widgets.empty_state import EmptyState
from scrdesk.ui.widgets.text_label import TextLabel
from scrdesk.ui.widgets.value_view import ValueView

if TYPE_CHECKING:
    from scrdesk.domain.labels import Labels
    from scrdesk.domain.review import Agency

TEXT_PX, ANSWER_PX = 110, 90
AGENCY = 1  # column
LEAD_CHARS = 110
"""Signs of a question in the list; the whole stands beside it."""


class QuestionPane(QWidget):
    """Shows and edits questions.

    Signals:
        kept: id of a question, or None for a new one, and its :class:`QuestionText`.
        letters_wanted: the letters are to be written.
    """

    kept = Signal(object, object)
    letters_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._labels: Labels | None = None
        self._question: Question | None = None
        self._draft: QuestionText | None = None
        self.model: ValueTable[Question] = ValueTable(
            (
                ValueColumn(self.tr("No."), lambda each: f"Q{each.number}", n_signs=5),
                ValueColumn(self.tr("Agency"), lambda each: each.details.agency_code, n_signs=7),
                ValueColumn(self.tr("State"), self._state_words, n_signs=10),
                ValueColumn(self.tr("Question"), self._lead, 4),
            ),
            self,
        )
        self.table = ValueView(self)
        self.table.setObjectName("question_table")
        self.table.setModel(self.model)
        self.agency_words = AgencyWords(theme, self.table)
        self.table.setItemDelegateForColumn(AGENCY, self.agency_words)
        self.table.setAccessibleName(self.tr("Questions to agencies"))
        self._empty = EmptyState(self)
        self._empty.explain(
            self.tr("No question yet"),
            self.tr(
                "Raise one from where accounts differ, from a contact that only one side recorded, or type one. "
                "Each agency gets a letter with its own questions."
            ),
        )
        self._new = QPushButton(self.tr("New question"), self)
        self._new.setObjectName("new_question")
        self._new.setToolTip(self.tr("Type a question of your own"))
        self._letters = QPushButton(self.tr("Write letters…"), self)
        self._letters.setObjectName("write_letters")
        self._letters.setToolTip(self.tr("A Word file with a letter to each agency that has an open question"))
        split = QSplitter(self)
        split.setChildrenCollapsible(False)
        holder = QWidget(split)
        left = QVBoxLayout(holder)
        left.setContentsMargins(0, 0, 8, 0)
        left.addWidget(self.table, 1)
        left.addWidget(self._empty, 1)
        split.addWidget(holder)
        self._scroll = QScrollArea(split)
        self._scroll.setAccessibleName(self.tr("The chosen question"))
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(self._editor(self._scroll))
        split.addWidget(self._scroll)
        split.setStretchFactor(0, 4)
        split.setStretchFactor(1, 3)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(self._top_row())
        column.addWidget(split, 1)
        self.table.selectionModel().selectionChanged.connect(self._on_selected)
        self._new.clicked.connect(self._on_new)
        self._letters.clicked.connect(self.letters_wanted)
        theme.changed.connect(self._measure)
        self._measure()
        self._show(None)

    def _top_row(self) -> QHBoxLayout:
        top = QHBoxLayout()
        self._line = TextLabel(self, "", "soft")
        top.addWidget(self._line, 1)
        top.addWidget(self._new)
        top.addWidget(self._letters)
        return top

    def _editor(self, parent: QWidget) -> Card:
        card, body = Card.titled("", parent)
        self._heading = TextLabel(card, "", "heading")
        self._about = TextLabel(card, "", "soft")
        self._agency = ChoiceBox(card)
        self._agency.setObjectName("question_agency")
        self._agency.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._agency.setMinimumContentsLength(8)
        self._text = QPlainTextEdit(card)
        self._text.setObjectName("question_text")
        self._text.setTabChangesFocus(True)
        self._asked, self._answered = DayField(card), DayField(card)
        self._asked.setObjectName("question_asked")
        self._answered.setObjectName("question_answered")
        self._answer = QPlainTextEdit(card)
        self._answer.setObjectName("question_answer")
        self._answer.setTabChangesFocus(True)
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        form.addRow(self.tr("To"), self._agency)
        form.addRow(self.tr("Question"), self._text)
        form.addRow(self.tr("Asked on"), self._asked)
        form.addRow(self.tr("Answered on"), self._answered)
        form.addRow(self.tr("Answer"), self._answer)
        body.addWidget(self._heading)
        body.addWidget(self._about)
        body.addLayout(form, 1)
        deeds = QHBoxLayout()
        self._drop = QPushButton(self.tr("Drop"), card)
        self._drop.setObjectName("drop_question")
        self._drop.setToolTip(self.tr("The panel no longer wants to know; the question stays in the list"))
        self._save = QPushButton(self.tr("Save"), card)
        self._save.setObjectName("save_question")
        self._save.setProperty("kind", "primary")
        deeds.addWidget(self._drop)
        deeds.addStretch(1)
        deeds.addWidget(self._save)
        body.addLayout(deeds)
        self._save.clicked.connect(self._on_save)
        self._drop.clicked.connect(self._on_drop)
        return card

    def set_agencies(self, agencies: Sequence[Agency]) -> None:
        """Offer the agencies of the review."""
        self._agency.clear()
        for agency in agencies:
            self._agency.addItem(f"{agency.code} · {agency.name}", agency.code)

    def show_questions(self, questions: Sequence[Question], labels: Labels | None) -> None:
        """Show these questions; the chosen one stays chosen."""
        chosen = self._question.id if self._question is not None else None
        draft = self._draft
        self._labels = labels
        self.model.set_rows(questions)
        self.table.setVisible(bool(questions))
        self._empty.setVisible(not questions)
        states = [each.details.state for each in questions]
        self._line.setText(
            self.tr("{n_open} open, {n_asked} asked, {n_answered} answered").format(
                n_open=states.count(QuestionState.OPEN),
                n_asked=states.count(QuestionState.ASKED),
                n_answered=states.count(QuestionState.ANSWERED),
            )
        )
        self._letters.setEnabled(QuestionState.OPEN in states or QuestionState.ASKED in states)
        self.table.fit_rows()
        found = next((place for place, each in enumerate(questions) if each.id == chosen), None)
        if found is not None:
            self.table.selectRow(found)
            self._show(questions[found])
        elif draft is None:
            self._show(None)

    def write_new(self, details: QuestionText) -> None:
        """Offer a question that is not kept yet."""
        self.table.clearSelection()
        self._question, self._draft = None, details
        self._fill(details, self.tr("New question"))
        self._text.setFocus()

    def clear(self) -> None:
        """Forget every word."""
        self.model.set_rows(())
        self._labels = None
        self._agency.clear()
        self._line.clear()
        self._show(None)

    def _show(self, question: Question | None) -> None:
        self._question, self._draft = question, None
        self._scroll.setVisible(question is not None)
        if question is None:
            for field in (self._text, self._answer):
                field.clear()
            self._about.clear()
            return
        self._fill(question.details, f"Q{question.number}")
        self._about.setText(self.tr("About {entries}").format(entries=", ".join(question.references)))
        self._about.setVisible(bool(question.references))

    def _fill(self, details: QuestionText, heading: str) -> None:
        self._scroll.show()
        self._heading.setText(heading)
        self._about.setVisible(False)
        self._agency.setCurrentIndex(max(0, self._agency.findData(details.agency_code)))
        self._text.setPlainText(self._say(details.text))
        self._asked.set_day(details.asked)
        self._answered.set_day(details.answered)
        self._answer.setPlainText(self._say(details.answer))
        has_names = self._labels is None  # what is shown with labels is not what would be kept
        for field in (self._text, self._answer, self._asked, self._answered):
            field.setReadOnly(not has_names)
        self._agency.setEnabled(has_names)
        self._save.setVisible(has_names)
        self._drop.setText(self.tr("Take up again") if details.is_dropped else self.tr("Drop"))
        self._drop.setVisible(has_names and self._question is not None)

    def _typed(self) -> QuestionText:
        known = self._question.details if self._question is not None else self._draft
        return replace(
            known or QuestionText("", ""),
            agency_code=str(self._agency.currentData() or ""),
            text=self._text.toPlainText(),
            asked=self._asked.day,
            answered=self._answered.day,
            answer=self._answer.toPlainText(),
        )

    def _lead(self, each: Question) -> str:
        text = self._say(" ".join(each.details.text.split()))
        return text if len(text) <= LEAD_CHARS else text[: LEAD_CHARS - 1].rstrip() + "…"

    def _say(self, text: str) -> str:
        return text if self._labels is None else self._labels.in_text(text)

    def _state_words(self, each: Question) -> str:
        details = each.details
        day = {QuestionState.ASKED: details.asked, QuestionState.ANSWERED: details.answered}.get(details.state)
        return f"{details.state.value} {short_day_in_words(day)}" if day else details.state.value

    def _measure(self) -> None:
        for field, height_px in ((self._text, TEXT_PX), (self._answer, ANSWER_PX)):
            field.setFixedHeight(self._theme.px(height_px))

    def _on_selected(self, selected: QItemSelection, _: QItemSelection) -> None:
        indexes = selected.indexes()
        if indexes:
            self._show(self.model.row_at(indexes[0]))

    def _on_new(self) -> None:
        self.write_new(QuestionText("", ""))

    def _on_save(self) -> None:
        self.kept.emit(self._question.id if self._question is not None else None, self._typed())
        if self._question is None:
            self._show(None)

    def _on_drop(self) -> None:
        if self._question is not None:
            typed = self._typed()
            self.kept.emit(self._question.id, replace(typed, is_dropped=not typed.is_dropped))
