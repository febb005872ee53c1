"""The action plan: every action with its traffic light in words, the overdue board, chase sheets, and out to a file."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from scrdesk.domain.action_plan import RULE_IN_WORDS, PlanLine, Rag, counts, overdue
from scrdesk.ui.models.value_table import ValueColumn
from scrdesk.ui.page import Place
from scrdesk.ui.pages.learning.record_table import RecordTable
from scrdesk.ui.pages.learning.store_calls import LearningData
from scrdesk.ui.short_days import short_day
from scrdesk.ui.theme import Theme
from scrdesk.ui.widgets.card import Card
from scrdesk.ui.widgets.clear_button import offer_clear
from scrdesk.ui.widgets.segmented import SegmentedSwitch
from scrdesk.ui.widgets.text_label import TextLabel
from scrdesk.ui.words import counted, said

ALL, LATE, OPEN = "all", "late", "open"
N_SIGNS_OF_NUMBER, N_SIGNS_OF_DAY = 4, 13


class PlanView(QWidget):
    """One line an action.

    Signals:
        change_wanted: what an action is about, for its form.
        deed_wanted: "export", "chase", "read back".
    """

    change_wanted = Signal(object)
    deed_wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[PlanLine, ...] = ()
        self.filter = QLineEdit(self)
        self.filter.setObjectName("plan_filter")
        self.filter.setPlaceholderText(self.tr("Find in the action plan"))
        self.filter.setAccessibleName(self.tr("Find in the action plan"))
        offer_clear(self.filter)
        self.which = SegmentedSwitch(self)
        self.which.setObjectName("plan_which")
        self.which.setAccessibleName(self.tr("Which actions"))
        self.which.offer(((ALL, self.tr("All")), (OPEN, self.tr("Open")), (LATE, self.tr("Overdue"))), ALL)
        self.table: RecordTable[PlanLine] = RecordTable(
            "plan_table",
            self.tr("Action plan"),
            (
                ValueColumn(self.tr("No."), lambda line: line.action.number, n_signs=N_SIGNS_OF_NUMBER),
                ValueColumn(self.tr("Action"), lambda line: line.action.text, 7),
                ValueColumn(self.tr("Lead"), lambda line: line.action.owner or self.tr("nobody owns it"), 5),
                ValueColumn(self.tr("Due"), _due, n_signs=N_SIGNS_OF_DAY),
                ValueColumn(self.tr("Where it stands"), _standing, 6),
                ValueColumn(self.tr("Last update"), _update, 5),
            ),
            theme,
            self,
            empty=self.tr(
                "No action is planned yet. Add one to a recommendation under “Findings”; each says what should change "
                "for children, and how that will be seen."
            ),
            can_remove=False,
            always=(
                ("chase", self.tr("Chase sheets…")),
                ("read_back", self.tr("Read back…")),
                ("export", self.tr("Export…")),
            ),
        )
        self.counted = TextLabel(self, "", "strong")
        rule = TextLabel(self, self.tr("How the traffic light is worked out. ") + said(RULE_IN_WORDS), "small")
        bar = QHBoxLayout()
        bar.setSpacing(12)
        bar.addWidget(self.filter, 1)
        bar.addWidget(self.which)
        board = Card(self)
        board_body = QVBoxLayout(board)
        board_body.setContentsMargins(16, 12, 16, 12)
        board_body.addWidget(self.counted)
        self.late = TextLabel(board, "")
        board_body.addWidget(self.late)
        board.setAccessibleName(self.tr("Overdue board"))
        inner = QWidget(self)
        column = QVBoxLayout(inner)
        column.setContentsMargins(20, 12, 20, 20)
        column.setSpacing(12)
        for widget in (board, self.table, rule):
            column.addWidget(widget)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        bar.setContentsMargins(20, 16, 20, 0)
        outer.addLayout(bar)
        outer.addWidget(scrolled(inner, self.tr("Action plan"), self))
        self.filter.textChanged.connect(self.table.set_filter)
        self.which.chosen.connect(self._show)
        self.table.deed_wanted.connect(lambda deed, _line: self.deed_wanted.emit(deed))
        self.table.change_wanted.connect(lambda line: self.change_wanted.emit(about_line(line)))

    def show_data(self, data: LearningData | None) -> None:
        """Show the plan of a review; None forgets it."""
        if data is None:
            self.filter.clear()
        self._lines = data.lines if data is not None else ()
        found = counts(self._lines)
        told = ", ".join(f"{n} {said(colour.value)}" for colour, n in found.items())
        self.counted.setText(f"{counted(len(self._lines), 'action', 'actions')}: {told}" if self._lines else "")
        late = overdue(self._lines)
        words = [
            self.tr("{n} {lead}: {days} days late").format(
                n=line.action.number, lead=line.action.owner or self.tr("nobody owns it"), days=line.days_late
            )
            for line in late
        ]
        self.late.setText(
            self.tr("Overdue: {list}").format(list="; ".join(words)) if words else self.tr("None is overdue.")
        )
        self._show()

    def _show(self, *_: object) -> None:
        wanted = self.which.chosen_key
        shown = [
            line
            for line in self._lines
            if wanted == ALL or (wanted == LATE and line.is_overdue) or (wanted == OPEN and not line.action.is_closed)
        ]
        self.table.show_rows(shown)


def about_line(line: PlanLine) -> Place:
    """Return what the form of an action is about."""
    return {
        "what": "action",
        "finding": line.finding_id,
        "recommendation": line.recommendation_id,
        "action": line.action.id,
    }


def scrolled(inner: QWidget, name: str, parent: QWidget) -> QScrollArea:
    """Return a page that scrolls, without a frame."""
    scroll = QScrollArea(parent)
    scroll.setWidgetResizable(True)
    scroll.setAccessibleName(name)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    scroll.setWidget(inner)
    return scroll


def _due(line: PlanLine) -> str:
    action = line.action
    if action.revised_due is not None:
        return (
            said("{day} (was {old})").format(day=short_day(action.revised_due), old=short_day(action.due))
            if action.due
            else short_day(action.revised_due)
        )
    return short_day(action.due) if action.due is not None else "–"


def _standing(line: PlanLine) -> str:
    status = line.action.status
    if status and line.rag.why.startswith(status):
        return _light(line.rag)  # which says it
    return f"{said(status) or said('no status')}\n{_light(line.rag)}"


def _light(rag: Rag) -> str:
    by_hand = said(" (set by hand)") if rag.is_by_hand else ""
    return f"{said(rag.colour.value).capitalize()}{by_hand}: {said(rag.why)}"


def _update(line: PlanLine) -> str:
    day = short_day(line.action.updated) if line.action.updated is not None else ""
    return " ".join(part for part in (day, line.action.update_text) if part)
