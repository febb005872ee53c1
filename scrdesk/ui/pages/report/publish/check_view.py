"""Before it can be published: what is left in the finished file, the thirteen risks to tick, and accessibility."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from scrdesk.domain.leaks.risks import RiskPlace
from scrdesk.domain.publication_check import N_RISKS, FileCheck, RiskStanding
from scrdesk.ui.jobs import Pool
from scrdesk.ui.models.value_table import ValueColumn, ValueTable
from scrdesk.ui.page import PageContext
from scrdesk.ui.pages.report.publish import store_calls
from scrdesk.ui.undo import Edits
from scrdesk.ui.widgets.card import Card, SectionTitle
from scrdesk.ui.widgets.empty_state import EmptyState
from scrdesk.ui.widgets.pill import Pill
from scrdesk.ui.widgets.segmented import SegmentedSwitch
from scrdesk.ui.widgets.text_label import TextLabel
from scrdesk.ui.widgets.value_view import ValueView
from scrdesk.ui.words import by_number, said

if TYPE_CHECKING:
    from scrdesk.domain.publication_check import RiskTick
    from scrdesk.domain.review import ReviewId
    from scrdesk.services.draft_report import ReportOptions
    from scrdesk.services.open_store import Workspace
    from scrdesk.services.publication_check import PublicationCheck

PAGES_SHOWN = 6
FAULTS_SHOWN = 3
MAX_NAME = 120
REPORT, SUMMARY = "report", "summary"
"""The papers that are published."""


class CheckView(QWidget):
    """The thirteen risks at the left, the places of the chosen one at the right.

    Signals:
        changed: the store was changed.
    """

    changed = Signal()

    def __init__(
        self,
        context: PageContext,
        edits: Edits,
        options: Callable[[], ReportOptions | None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._context, self._edits, self._options = context, edits, options
        self._workspace: Workspace | None = None
        self._review_id: ReviewId | None = None
        self._check: FileCheck | None = None
        self.risks: ValueTable[RiskStanding] = ValueTable(
            (
                ValueColumn(self.tr("No."), lambda each: str(each.risk.number), n_signs=4),
                ValueColumn(self.tr("Risk"), lambda each: said(each.risk.name), 5),
                ValueColumn(self.tr("Pages"), _pages, 3),
                ValueColumn(self.tr("Places"), lambda each: f"{each.risk.n_places:,}", n_signs=7),
                ValueColumn(self.tr("Standing"), lambda each: said(each.in_short), n_signs=12),
            ),
            self,
        )
        self.places: ValueTable[RiskPlace] = ValueTable(
            (
                ValueColumn(self.tr("Page"), lambda each: str(each.page or "–"), n_signs=5),
                ValueColumn(self.tr("What stands there"), lambda each: each.text, 6),
            ),
            self,
        )
        self._make()
        self._lay_out()
        self.check_button.clicked.connect(self.check)
        self.paper_switch.chosen.connect(self._on_paper_chosen)
        self.empty_state.action_clicked.connect(self.check)
        self.table.selectionModel().currentRowChanged.connect(self._on_risk_chosen)
        self.table.activated.connect(self._on_activated)
        self.tick_button.clicked.connect(self._on_tick_clicked)
        self.again_button.clicked.connect(self._on_again_clicked)
        self.who.textChanged.connect(self._enable)
        edits.changed.connect(self._on_edit_done)
        self._forget()

    def _make(self) -> None:
        self.paper_switch = SegmentedSwitch(self)
        self.paper_switch.setObjectName("checked_paper")
        self.paper_switch.setAccessibleName(self.tr("Which paper is checked"))
        self.paper_switch.offer(((REPORT, self.tr("Report")), (SUMMARY, self.tr("Executive summary"))), REPORT)
        self.check_button = QPushButton(self.tr("Check the report"), self)
        self.check_button.setObjectName("check_report")
        self.check_button.setToolTip(self.tr("Make it with labels, open the finished file and search it"))
        self.left_pill, self.access_pill, self.risk_pill = Pill(self), Pill(self), Pill(self)
        self._line = TextLabel(self, "", "soft")
        self._faults = TextLabel(self, "", "soft")
        self.table = ValueView(self)
        self.table.setObjectName("risks_table")
        self.table.setAccessibleName(self.tr("The thirteen risks of being recognised"))
        self.table.setModel(self.risks)
        self.places_table = ValueView(self)
        self.places_table.setObjectName("places_table")
        self.places_table.setAccessibleName(self.tr("Places of the chosen risk"))
        self.places_table.setModel(self.places)
        self.heading = SectionTitle(self)
        self.standing = TextLabel(self, "", "soft")
        self.note = QLineEdit(self)
        self.note.setObjectName("risk_note")
        self.note.setPlaceholderText(self.tr("What was decided, in a few words"))
        self.who = QLineEdit(self)
        self.who.setObjectName("risk_who")
        self.who.setMaxLength(MAX_NAME)
        self.who.setPlaceholderText(self.tr("Your name or post"))
        self.tick_button = QPushButton(self.tr("I have looked at it"), self)
        self.tick_button.setObjectName("tick_risk")
        self.tick_button.setProperty("kind", "primary")
        self.again_button = QPushButton(self.tr("Look again"), self)
        self.again_button.setObjectName("untick_risk")
        self.empty_state = EmptyState(self)
        self.empty_state.explain(
            self.tr("Thirteen ways of being recognised without a name"),
            self.tr(
                "The report is made with labels and its finished file is opened and searched: for everybody in the "
                "register, for dates, siblings, places, rare facts, quotations and hidden content. What is found is "
                "listed with its pages. You look at each of the thirteen and tick it; the program never does."
            ),
            self.tr("Check the report"),
        )

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 8, 20, 12)
        column.setSpacing(8)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.paper_switch)
        top.addWidget(self._line, 1)
        top.addWidget(self.check_button)
        column.addLayout(top)
        below = QHBoxLayout()
        below.setSpacing(8)
        for pill in (self.left_pill, self.access_pill, self.risk_pill):
            below.addWidget(pill)
        below.addStretch(1)
        column.addLayout(below)
        column.addWidget(self._faults)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.empty_state)
        both = QWidget(self)
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        left = Card(both)
        inside = QVBoxLayout(left)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(self.table)
        row.addWidget(left, 3)
        right = Card(both)
        body = QVBoxLayout(right)
        body.setContentsMargins(16, 8, 16, 8)
        body.setSpacing(6)
        body.addWidget(self.heading)
        body.addWidget(self.standing)
        body.addWidget(self.places_table, 1)
        for words, field in ((self.tr("Note"), self.note), (self.tr("Looked at by"), self.who)):
            label = QLabel(words, right)
            label.setBuddy(field)
            field.setAccessibleName(words)
            body.addWidget(label)
            body.addWidget(field)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.again_button)
        buttons.addWidget(self.tick_button)
        body.addLayout(buttons)
        row.addWidget(right, 2)
        self._stack.addWidget(both)
        column.addWidget(self._stack, 1)

    # --- what is shown ---

    def show_review(self, workspace: Workspace | None, review_id: ReviewId | None) -> None:
        """Fetch what was found last; None forgets everything at once. Places come with a check."""
        is_other = (workspace, review_id) != (self._workspace, self._review_id)
        self._workspace, self._review_id = workspace, review_id
        if workspace is None or review_id is None or is_other:
            self._forget()
        if workspace is None or review_id is None:
            return
        self.check_button.setEnabled(True)
        if self.risks.n_all:
            self._refresh_ticks()
            return
        work = partial(store_calls.last, workspace, review_id)
        self._context.jobs.run(Pool.KEEP, work, owner=self, done=self._on_last)

    def check(self) -> None:
        """Make the report with labels, and check the finished file."""
        if self._workspace is None or self._review_id is None:
            return
        self.check_button.setEnabled(False)
        self._context.jobs.run(
            Pool.CASE,
            partial(
                store_calls.check,
                self._workspace,
                self._review_id,
                self._options(),
                is_summary=self.paper_switch.chosen_key == SUMMARY,
            ),
            owner=self,
            done=self._on_checked,
            failed=self._on_failed,
            cancelled=self._on_cancelled,
            what=self.tr("Checking the report as it would be published"),
        )

    def check_summary(self) -> None:
        """Check the executive summary, as :meth:`check` does the report."""
        self.paper_switch.choose(SUMMARY)
        self._on_paper_chosen(SUMMARY)
        self.check()

    def _on_paper_chosen(self, paper: str) -> None:
        """Forget what was found in the other paper: its places are not those of this one."""
        self._forget()
        words = self.tr("Check the summary") if paper == SUMMARY else self.tr("Check the report")
        self.check_button.setText(words)
        self.check_button.setEnabled(self._workspace is not None)

    def _forget(self) -> None:
        self._check = None
        self.risks.set_rows(())
        self.places.set_rows(())
        self.note.clear()
        self.heading.setText("")
        self.standing.setText("")
        self._line.setText("")
        self._faults.hide()
        for pill in (self.left_pill, self.access_pill, self.risk_pill):
            pill.hide()
        self.check_button.setEnabled(False)
        self._stack.setCurrentIndex(0)
        self._enable()

    def _on_last(self, found: tuple[FileCheck | None, tuple[RiskTick, ...]]) -> None:
        from scrdesk.domain.publication_check import told_of_identity

        if self.risks.n_all or found[0] is None:
            return
        said, _ = told_of_identity(*found)
        self._line.setText(self.tr("{said} Check the report again to see the places.").format(said=said))

    def _on_checked(self, found: PublicationCheck) -> None:
        self.check_button.setEnabled(True)
        self._check = found.check
        self._stack.setCurrentIndex(1)
        self._show_risks(found.risks)
        self._show_figures(found.check)
        self.changed.emit()

    def _on_failed(self, fault: BaseException) -> None:
        self.check_button.setEnabled(True)
        self._context.messages.tell_fault(fault)

    def _on_cancelled(self) -> None:
        self.check_button.setEnabled(True)
        self._context.messages.say(self.tr("Cancelled. Nothing was checked."), "info")

    def _show_figures(self, check: FileCheck) -> None:
        n = check.n_left
        left = (
            self.tr("no leak found") if not n else by_number(n, "1 leak left in the file", "{n} leaks left in the file")
        )
        self.left_pill.say(left, "bad" if n else "good")
        faults = check.faults or ()
        told = self.tr("no fault found") if not faults else by_number(len(faults), "1 fault", "{n} faults")
        self.access_pill.say(self.tr("accessible: {told}").format(told=told), "warn" if faults else "good")
        for pill in (self.left_pill, self.access_pill):
            pill.show()
        waived = self.tr("{n} waived. ").format(n=check.n_waived) if check.n_waived else ""
        self._line.setText(
            self.tr("{waived}{pages} pages; a person still has to look at each.").format(
                waived=waived, pages=check.n_pages
            )
        )
        self._faults.setText("\n".join(faults[:FAULTS_SHOWN]))
        self._faults.setVisible(bool(faults))

    def _show_risks(self, risks: tuple[RiskStanding, ...]) -> None:
        chosen = max(0, self.table.currentIndex().row())
        self.risks.set_rows(risks)
        self.table.fit_rows()
        n = sum(each.is_ticked for each in risks)
        self.risk_pill.say(
            self.tr("{n} of {all} risks looked at").format(n=n, all=N_RISKS), "good" if n == N_RISKS else "warn"
        )
        self.risk_pill.show()
        self.table.selectRow(chosen)

    # --- one risk ---

    def _chosen(self) -> RiskStanding | None:
        index = self.table.currentIndex()
        return self.risks.row_at(index) if index.isValid() else None

    def _on_risk_chosen(self, current: QModelIndex, _: QModelIndex) -> None:
        standing = self.risks.row_at(current) if current.isValid() else None
        self.places.set_rows(standing.risk.places if standing is not None else ())
        self.places_table.fit_rows()
        self.heading.setText(f"{standing.risk.number}  {said(standing.risk.name)}" if standing is not None else "")
        self.standing.setText(said(standing.in_words) if standing is not None else "")
        self.note.setText(standing.tick.note if standing is not None and standing.tick is not None else "")
        self._enable()

    def _on_activated(self, _: QModelIndex) -> None:
        self.note.setFocus()

    def _enable(self) -> None:
        standing = self._chosen()
        self.tick_button.setEnabled(standing is not None and not standing.is_ticked and bool(self.who.text().strip()))
        self.again_button.setEnabled(standing is not None and standing.tick is not None)
        for field in (self.note, self.who):
            field.setEnabled(standing is not None)

    def _on_tick_clicked(self) -> None:
        self._do(self.tr("risk {n} looked at"), self.who.text(), self.note.text())

    def _on_again_clicked(self) -> None:
        self._do(self.tr("risk {n} to look at again"), "", "")

    def _do(self, label: str, who: str, note: str) -> None:
        """Say that somebody has looked at the chosen risk; nobody takes it back."""
        standing = self._chosen()
        if standing is None or self._workspace is None or self._review_id is None:
            return
        from scrdesk.services.publication_check import RiskEdit, apply_risk, tick_edit

        risk = standing.risk
        if who:
            edit = tick_edit(self._workspace, self._review_id, risk, who, note)
        else:
            edit = RiskEdit(self._review_id, risk.number, None)
        self._edits.do(label.format(n=risk.number), apply_risk, edit, subject=self)

    def _on_edit_done(self, done: object) -> None:
        if getattr(done, "subject", None) is self:
            self._refresh_ticks(is_going_on=getattr(done, "way", "") == "done")
            self.changed.emit()

    def _refresh_ticks(self, *, is_going_on: bool = False) -> None:
        if self._workspace is None or self._review_id is None or not self.risks.n_all:
            return
        risks = [each.risk for each in self.risks.rows]
        work = partial(store_calls.standings, self._workspace, self._review_id, risks)
        self._context.jobs.run(Pool.KEEP, work, owner=self, done=partial(self._on_standings, is_going_on))

    def _on_standings(self, is_going_on: bool, risks: tuple[RiskStanding, ...]) -> None:
        self._show_risks(risks)
        row = self.table.currentIndex().row()
        if is_going_on and 0 <= row < len(risks) and risks[row].is_ticked:
            # On to the next that is still to look at; the last one stays chosen when all are done.
            after = [*range(row + 1, len(risks)), *range(row)]
            self.table.selectRow(next((each for each in after if not risks[each].is_ticked), row))


def _pages(standing: RiskStanding) -> str:
    pages = standing.risk.pages
    if not pages:
        return "–" if not standing.risk.n_places else said("no page")
    shown = ", ".join(str(each) for each in pages[:PAGES_SHOWN])
    if len(pages) <= PAGES_SHOWN:
        return shown
    return said("{pages} and {n} more").format(pages=shown, n=len(pages) - PAGES_SHOWN)
