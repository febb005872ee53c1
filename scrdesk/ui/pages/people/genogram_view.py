"""The genogram on the screen: reached by mouse and arrow keys, with names or labels, in words, and as a figure."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QScrollArea, QVBoxLayout, QWidget

from scrdesk.domain.dates_in_words import day_in_words
from scrdesk.domain.genogram.figure import COLOUR_ROLES, GenogramOf, Look, draw
from scrdesk.domain.genogram.words import birth_and_death, name_of, relation_lines, tie_in_words
from scrdesk.domain.people import PersonId
from scrdesk.ui.dialogs.file_choice import ask_save_file
from scrdesk.ui.jobs import Pool
from scrdesk.ui.page import PageContext
from scrdesk.ui.widgets.drawing_canvas import DrawingCanvas, Part
from scrdesk.ui.widgets.drawing_painter import ScreenMeasure
from scrdesk.ui.widgets.segmented import SegmentedSwitch
from scrdesk.ui.words import counted

if TYPE_CHECKING:
    from scrdesk.ui.pages.people.store_calls import RegisterCalls

NAMES, LABELS = "names", "labels"
FIGURE_KINDS = (("Drawing (SVG)", ".svg"), ("PDF", ".pdf"))
WORDS_HEIGHT_PX = 116


class GenogramView(QWidget):
    """The family drawn.

    Signals:
        person_wanted: id of the person whose details should be opened.
    """

    person_wanted = Signal(object)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._calls: RegisterCalls | None = None
        self._of: GenogramOf | None = None
        self._measure = ScreenMeasure(context.theme)
        self.canvas = DrawingCanvas(context.theme, self)
        self.canvas.setObjectName("genogram_canvas")
        self.canvas.part_activated.connect(self.person_wanted)
        self._area = QScrollArea(self)
        self._area.setObjectName("genogram_area")
        self._area.setWidget(self.canvas)
        self._area.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.names = SegmentedSwitch(self)
        self.names.setObjectName("genogram_names")
        self.names.setAccessibleName(self.tr("Names or labels"))
        self.names.offer(((NAMES, self.tr("Names")), (LABELS, self.tr("Labels"))), LABELS)
        self.names.chosen.connect(self._ask)
        self.words_button = QPushButton(self.tr("In words"), self)
        self.words_button.setObjectName("genogram_in_words")
        self.words_button.setCheckable(True)
        self.words_button.toggled.connect(self._on_words_toggled)
        self.save_button = QPushButton(self.tr("Save figure…"), self)
        self.save_button.setObjectName("genogram_save")
        self.save_button.setToolTip(self.tr("As drawing (SVG) or PDF, with names or labels as they are shown"))
        self.save_button.clicked.connect(self._on_save_clicked)
        self._line = QLabel(self)
        self._line.setProperty("kind", "soft")
        self._line.setTextFormat(Qt.TextFormat.PlainText)
        self.words = QPlainTextEdit(self)
        self.words.setObjectName("genogram_words")
        self.words.setReadOnly(True)
        self.words.setAccessibleName(self.tr("The genogram in words"))
        self.words.setTabChangesFocus(True)
        self.words.hide()
        self._legend = QLabel(
            self.tr(
                "Square: male. Circle: female. Diamond: not stated. Triangle: pregnancy. Double: the child of the "
                "review. Crossed: died. Number: age that day, in months with m. "
                "Line: married; dashed: other partners; one stroke: separated, two: divorced. "
                "Dashed line to a child: adopted (in brackets), fostered or step. Dashed frame: one household."
            ),
            self,
        )
        self._legend.setProperty("kind", "small")
        self._legend.setWordWrap(True)
        self._lay_out()
        context.theme.changed.connect(self._on_theme_changed)

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setSpacing(12)
        bar.addWidget(self.names)
        bar.addWidget(self._line, 1)
        bar.addWidget(self.words_button)
        bar.addWidget(self.save_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(bar)
        column.addWidget(self._area, 1)
        column.addWidget(self.words)
        column.addWidget(self._legend)

    def show_review(self, calls: RegisterCalls | None) -> None:
        """Fetch what is drawn; None forgets everybody at once."""
        self._calls = calls
        if calls is None:
            self._show(None)
        else:
            self._ask()

    def _ask(self, _key: str = "") -> None:
        if self._calls is not None:
            with_names = self.names.chosen_key == NAMES
            work = partial(self._calls.genogram, with_names)
            self._context.jobs.run(Pool.CASE, work, owner=self, done=self._show)

    def _show(self, of: GenogramOf | None) -> None:
        self._of = of
        theme = self._context.theme
        is_there = of is not None and bool(of.people)
        self.save_button.setEnabled(is_there)
        self.words_button.setEnabled(is_there)
        if of is None or not of.people:
            self.canvas.show_drawing(None, (), self.tr("Genogram"))
            self.words.clear()
            self._line.setText("" if of is None else self.tr("Nobody of the family is in the register yet."))
            return
        colours = {role: theme.hex(role) for role in COLOUR_ROLES}
        look = Look(colours, self._measure, theme.scale / 100, theme.hex("paper"))
        made = draw(of, look)
        parts = [Part(person, box, spoken_of(person, of)) for person, box in made.cells.items()]
        self.canvas.show_drawing(made.drawing, parts, self.tr("Genogram"))
        self.words.setPlainText("\n".join(relation_lines(of)))
        people = counted(len(of.people), "person", "people")
        self._line.setText(
            self.tr("{people}, as on {day}").format(people=people, day=day_in_words(of.as_of)) if of.as_of else people
        )

    def _on_theme_changed(self) -> None:
        self.words.setFixedHeight(self._context.theme.px(WORDS_HEIGHT_PX))
        self._show(self._of)

    def _on_words_toggled(self, is_wanted: bool) -> None:
        self.words.setVisible(is_wanted)
        if is_wanted:
            self.words.setFixedHeight(self._context.theme.px(WORDS_HEIGHT_PX))
            self.words.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_save_clicked(self) -> None:
        if self._calls is None:
            return
        title, name = self.tr("Save the genogram"), self.tr("Genogram")
        ask_save_file(self.window(), title, name, FIGURE_KINDS, self._save_to, protected=self._save_to)

    def _save_to(self, path: Path, password: str = "") -> None:
        if self._calls is not None:
            work = partial(self._calls.export_genogram, path, self.names.chosen_key == NAMES, password)
            self._context.jobs.run(
                Pool.CASE, work, owner=self, done=self._on_saved, failed=self._context.messages.tell_fault
            )

    def _on_saved(self, path: Path) -> None:
        self._context.messages.say(self.tr("The genogram was written to {name}.").format(name=path.name), "good")


def spoken_of(person: PersonId, of: GenogramOf) -> str:
    """Return what is said of a person in the drawing: who, when born, and every tie."""
    details = of.people[person]
    parts = [name_of(details, with_names=of.with_names)]
    said = birth_and_death(details, with_days=of.with_names)
    if said:
        parts.append(said)
    ties = [tie_in_words(tie, of) for tie in of.ties if person in (tie.first, tie.second)]
    return ". ".join([", ".join(parts), *(each.rstrip(".") for each in ties if each)]) + "."


__all__ = ["GenogramView", "spoken_of"]
