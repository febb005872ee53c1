"""Names in the agencies' words that wait for a person: whom does it mean, and is it a name at all?"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from scrdesk.domain.mentions.spellings import Spelling
from scrdesk.domain.mentions.values import MentionKind
from scrdesk.domain.people import Person, PersonId
from scrdesk.domain.progress import Progress
from scrdesk.ui.jobs import Pool
from scrdesk.ui.models.value_table import ValueColumn, ValueTable
from scrdesk.ui.page import PageContext
from scrdesk.ui.pages.people.store_calls import NamesFound
from scrdesk.ui.widgets.card import Card
from scrdesk.ui.widgets.text_label import empty_layout
from scrdesk.ui.widgets.value_view import ValueView
from scrdesk.ui.words import counted

if TYPE_CHECKING:
    from scrdesk.services.mentions import Answer, Question
    from scrdesk.ui.pages.people.store_calls import RegisterCalls

MAX_ANSWERS = 6
"""Buttons for one form; a name that more people share is decided entry by entry in the chronology."""
N_SIGNS_OF_COUNT = 12

MAX_LETTERS_IN_CAPITALS = 3
_LETTERS = frozenset({MentionKind.ROLE, MentionKind.INITIALS, MentionKind.LABEL, MentionKind.ALIAS})
_NAMES = frozenset(
    {MentionKind.FORENAME, MentionKind.SURNAME, MentionKind.NICKNAME, MentionKind.TITLE, MentionKind.FULL_NAME}
)

Asked: TypeAlias = "Question | Spelling"


class NamesView(QWidget):
    """Doubtful forms first, those of most entries at the top; then other spellings.

    Signals:
        changed: something was decided; counts are others now.
        entries_wanted: words to be looked for in the chronology.
    """

    changed = Signal()
    entries_wanted = Signal(str)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._calls: RegisterCalls | None = None
        self._people: dict[PersonId, Person] = {}
        self.model: ValueTable[Asked] = ValueTable(
            (
                ValueColumn(self.tr("Written"), _written, 4),
                ValueColumn(self.tr("May mean"), self._may_mean, 6),
                ValueColumn(self.tr("Why it is asked"), self._why, 8),
                ValueColumn(self.tr("Entries"), lambda each: f"{len(each.entries):,}", n_signs=N_SIGNS_OF_COUNT),
            ),
            self,
        )
        self.table = ValueView(self)
        self.table.setObjectName("names_table")
        self.table.setAccessibleName(self.tr("Names that wait for a person"))
        self.table.setModel(self.model)
        self.table.selectionModel().selectionChanged.connect(self._on_selected)
        self.table.activated.connect(self._on_activated)
        self._line = QLabel(self)
        self._line.setProperty("kind", "soft")
        self._line.setTextFormat(Qt.TextFormat.PlainText)
        self._asked = QLabel(self)
        self._asked.setTextFormat(Qt.TextFormat.PlainText)
        self._asked.setWordWrap(True)
        self._answers = QHBoxLayout()
        self._answers.setSpacing(8)
        self._buttons: list[QPushButton] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._line)
        card = Card(self)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(self.table)
        column.addWidget(card, 1)
        column.addWidget(self._asked)
        column.addLayout(self._answers)
        context.theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()
        self._show(NamesFound())

    @property
    def answers(self) -> list[QPushButton]:
        """The buttons below the table, for the chosen row."""
        return list(self._buttons)

    def show_review(self, calls: RegisterCalls | None) -> None:
        """Fetch what waits; None forgets everything at once."""
        self._calls = calls
        if calls is None:
            self._show(NamesFound())
        else:
            self._line.setText(self.tr("Looking for names…"))
            self._context.jobs.run(
                Pool.CASE, calls.names, owner=self, done=self._show, what=self.tr("Looking for names")
            )

    def _show(self, found: NamesFound) -> None:
        place = self.table.currentIndex().row()
        self._people = {person.id: person for person in found.people}
        self.model.set_rows((*found.questions, *found.spellings))
        n_rows = self.model.rowCount()
        self._line.setText(
            self.tr("Every name that was found is either certain or decided.")
            if not n_rows
            else self.tr(
                "{questions} doubtful, {spellings} perhaps misspelt. What you decide holds for the whole review."
            ).format(questions=len(found.questions), spellings=len(found.spellings))
        )
        self.table.fit_rows()
        if n_rows:
            self.table.setCurrentIndex(self.model.index(min(max(place, 0), n_rows - 1), 0))
        self._on_selected()

    def _chosen(self) -> Asked | None:
        rows = self.table.selectionModel().selectedRows()
        return self.model.row_at(rows[0]) if rows else None

    def _may_mean(self, asked: Asked) -> str:
        return ", ".join(self._label(person) for person in _candidates(asked))

    def _label(self, person: PersonId) -> str:
        return self._people[person].details.label if person in self._people else ""

    def _why(self, asked: Asked) -> str:
        if isinstance(asked, Spelling):
            return self.tr("looks like “{name}”").format(name=asked.like.title())
        reasons = dict.fromkeys(each.why for each in asked.candidates if each.why)
        return "; ".join(reasons)

    def _on_theme_changed(self) -> None:
        px = self._context.theme.px(36)
        self.table.verticalHeader().setMinimumSectionSize(px)
        self.table.verticalHeader().setDefaultSectionSize(px)
        self.table.fit_rows()

    def _on_selected(self, *_: object) -> None:
        empty_layout(self._answers)
        self._buttons.clear()
        asked = self._chosen()
        self._asked.setVisible(asked is not None)
        if asked is None:
            return
        self._asked.setText(self.tr("Whom does “{written}” mean?").format(written=_written(asked)))
        for person in _candidates(asked)[:MAX_ANSWERS]:
            words = self.tr("Also {label}") if isinstance(asked, Spelling) else self.tr("{label}")
            self._add_answer(words.format(label=self._label(person)), partial(self._on_answered, asked, person))
        nobody = self.tr("No name") if isinstance(asked, Spelling) else self.tr("None of them")
        self._add_answer(nobody, partial(self._on_answered, asked, None))
        self._answers.addStretch(1)
        self._add_answer(self.tr("Show entries"), partial(self.entries_wanted.emit, f'"{_written(asked)}"'))

    def _add_answer(self, words: str, then: Callable[[], None]) -> None:
        button = QPushButton(words, self)
        button.clicked.connect(lambda _checked=False: then())
        self._answers.addWidget(button)
        self._buttons.append(button)

    def _on_activated(self, _index: object) -> None:
        if self.answers:
            self.answers[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_answered(self, asked: Asked, person: PersonId | None) -> None:
        calls = self._calls
        if calls is None:
            return
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        written = _written(asked)
        if not isinstance(asked, Spelling):
            self._do(partial(calls.answer, asked, person), partial(self._on_decided, written))
        elif person is not None:
            self._do(partial(calls.add_spelling, person, written), partial(self._on_spelling_added, written))
        else:
            work = partial(calls.refuse, asked.people, asked.form)
            self._do(work, partial(self._on_refused, written))

    def _on_decided(self, written: str, given: Answer) -> None:
        said = self.tr("“{written}” is decided in {entries}.").format(
            written=written, entries=counted(given.n_entries, "entry", "entries")
        )
        self._say(said, lambda calls: partial(calls.take_back, given))

    def _on_spelling_added(self, written: str, before: Person) -> None:
        said = self.tr("“{written}” is now another name of {label}, and replaced by the label, too.")
        self._say(
            said.format(written=written, label=before.details.label),
            lambda calls: partial(calls.change_person, before.id, before.details),
        )

    def _on_refused(self, written: str, given: tuple[Answer, ...]) -> None:
        def undo(calls: RegisterCalls) -> Callable[[Progress], object]:
            return partial(calls.take_back_all, given)

        self._say(self.tr("“{written}” is no name and is not asked about again.").format(written=written), undo)

    def _say(self, text: str, undo: Callable[[RegisterCalls], Callable[[Progress], object]]) -> None:
        calls = self._calls
        if calls is not None:
            then = partial(self._do, undo(calls), self._on_taken_back)
            self._context.messages.say(text, "good", action=self.tr("Undo"), then=then)
        self._after()

    def _on_taken_back(self, _what: object) -> None:
        self._context.messages.say(self.tr("Taken back."), "info")
        self._after()

    def _after(self) -> None:
        self.show_review(self._calls)
        self.changed.emit()

    def _do(self, work: Callable[[Progress], object], done: Callable[..., None]) -> None:
        self._context.jobs.run(Pool.CASE, work, owner=self, done=done, failed=self._context.messages.tell_fault)


def _written(asked: Asked) -> str:
    """Return a form about as it is written: the index keeps it folded."""
    if isinstance(asked, Spelling):
        return asked.written
    kinds = {each.kind for each in asked.candidates}
    if kinds <= _NAMES:
        return asked.form.title()
    return asked.form.upper() if len(asked.form) <= MAX_LETTERS_IN_CAPITALS and kinds <= _LETTERS else asked.form


def _candidates(asked: Asked) -> tuple[PersonId, ...]:
    if isinstance(asked, Spelling):
        return asked.people
    return tuple(each.person.id for each in asked.candidates)
