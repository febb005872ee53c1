"""Takes a review over: first what the bundle holds and what both sides changed, then whose words stand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QTableView, QWidget

from scrdesk.domain.progress import Progress
from scrdesk.ui.dialogs.key_dialog import KeyDialog
from scrdesk.ui.forms.ui_take_over_dialog import Ui_TakeOverDialog
from scrdesk.ui.jobs import Jobs, Pool
from scrdesk.ui.models.value_table import ValueColumn, ValueTable
from scrdesk.ui.short_days import short_day
from scrdesk.ui.widgets.on_screen import fit_height
from scrdesk.ui.words import counted

if TYPE_CHECKING:
    from scrdesk.services.open_store import Workspace
    from scrdesk.services.review_bundle import Conflict, Side, TakeOver

WIDTH_LETTERS = 104
DETAIL_LINES, CONFLICT_ROWS = 5, 6
EDGES_PX = 16
ROUND_PX = 60
"""What a dialog leaves free of the screen's height for its frame and the task bar."""
MOST_SHOWN_SIGNS = 400
"""Of each side of a conflict; the whole stands in the two stores."""


@dataclass(frozen=True, slots=True)
class _Row:
    conflict: Conflict
    is_theirs: bool


class TakeOverDialog(KeyDialog):
    """Nothing is changed before “Take it over” is pressed; then a backup is made first, and all is one transaction.

    Signals:
        taken_over: what was done (TakeOver); the dialog shows it until it is closed.
        review_wanted: reference of the review that was taken over, to be shown.
    """

    taken_over = Signal(object)
    review_wanted = Signal(str)

    def __init__(
        self,
        workspace: Workspace,
        bundle: Path,
        jobs: Jobs,
        parent: QWidget | None = None,
        *,
        is_backed_up: bool = True,
    ) -> None:
        super().__init__(parent)
        self._workspace, self._bundle, self._jobs, self._is_backed_up = workspace, bundle, jobs, is_backed_up
        self._seen: TakeOver | None = None
        self._is_done = False
        self._theirs: set[str] = set()
        self.ui = Ui_TakeOverDialog()
        self.ui.setupUi(self)
        ui = self.ui
        ui.lead.setText(
            self.tr(
                "The bundle is only read. What it brings is shown first, and nothing of this store is ever taken out: "
                "what only one side changed comes together, and what both changed is yours to decide."
            )
        )
        ui.file_line.setText(bundle.name)
        self.model: ValueTable[_Row] = ValueTable(
            (
                ValueColumn(self.tr("What"), lambda row: row.conflict.name, 3),
                ValueColumn(self.tr("Here"), lambda row: _cut(row.conflict.ours), 5),
                ValueColumn(self.tr("In the bundle"), lambda row: _cut(row.conflict.theirs), 5),
                ValueColumn(self.tr("Stands"), self._stands, 2),
            ),
            self,
        )
        ui.conflict_table.setModel(self.model)
        ui.conflict_table.setSelectionMode(QTableView.SelectionMode.ExtendedSelection)
        ui.conflict_table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for widget, most, least in ((ui.conflict_table, 2 * CONFLICT_ROWS, 6), (ui.details, DETAIL_LINES, 2)):
            line_px = widget.fontMetrics().lineSpacing()
            widget.setMaximumHeight(line_px * most + EDGES_PX)
            widget.setMinimumHeight(line_px * least + EDGES_PX)
        self.adopt(fault=ui.fault, busy=ui.busy_strip, do=ui.take_button, passphrases=(ui.passphrase,))
        ui.passphrase.textChanged.connect(self._on_passphrase_changed)
        ui.passphrase.returnPressed.connect(self._on_look_clicked)
        ui.show_words.toggled.connect(self.show_words)
        ui.look_button.clicked.connect(self._on_look_clicked)
        ui.take_button.clicked.connect(self._on_take_clicked)
        ui.cancel_button.clicked.connect(self.reject)
        ui.ours_button.clicked.connect(partial(self._on_side_clicked, False))
        ui.theirs_button.clicked.connect(partial(self._on_side_clicked, True))
        ui.all_theirs_button.clicked.connect(self._on_all_theirs_clicked)
        ui.conflict_table.selectionModel().selectionChanged.connect(self._show_buttons)
        for button in (ui.look_button, ui.take_button, ui.cancel_button, ui.ours_button, ui.theirs_button):
            button.setAutoDefault(False)
        ui.all_theirs_button.setAutoDefault(False)
        self.setMinimumWidth(ui.passphrase.fontMetrics().averageCharWidth() * WIDTH_LETTERS)
        ui.held_card.hide()
        ui.conflicts.hide()
        self._show_buttons()
        ui.passphrase.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_seen(self, seen: TakeOver) -> None:
        """Show what the bundle would bring."""
        self._seen = seen
        self._theirs = set()
        self.show_idle()
        ui = self.ui
        entries = counted(seen.n_entries, "entry", "entries")
        if seen.is_new:
            ui.held_title.setText(
                self.tr("{reference} is not in this store yet: it comes whole, with {entries}.").format(
                    reference=seen.reference, entries=entries
                )
            )
            words = self.tr("Nothing else in this store is touched.")
            if seen.destroyed_on is not None:
                words = self.tr(
                    "A review of this reference was destroyed here on {day}. Ask who decided that before you bring it "
                    "back."
                ).format(day=short_day(seen.destroyed_on))
            ui.held.setText(words)
        else:
            ui.held_title.setText(
                self.tr("{reference} is in this store already; the bundle has {entries}.").format(
                    reference=seen.reference, entries=entries
                )
            )
            ui.held.setText(self._in_figures(seen))
        self._show_details(seen)
        for widget in (ui.lead, ui.passphrase_label, ui.passphrase, ui.show_words):  # they did their part
            widget.hide()
        self._show_conflicts(seen.conflicts)
        ui.held_card.show()
        self._show_buttons()
        self._fit()
        (ui.conflict_table if seen.conflicts else ui.take_button).setFocus(Qt.FocusReason.OtherFocusReason)

    def show_taken(self, taken: TakeOver) -> None:
        """Show what was done, until the dialog is closed."""
        ui = self.ui
        self._is_done = True
        self.show_idle()
        ui.heading.setText(self.tr("{reference} was taken over").format(reference=taken.reference))
        ui.held_title.setText(
            self.tr("It came whole, with {entries}.").format(entries=counted(taken.n_entries, "entry", "entries"))
            if taken.is_new
            else self.tr("What came and what stayed")
        )
        ui.held.setText(self._in_figures(taken) if not taken.is_new else "")
        ui.held.setVisible(bool(ui.held.text()))
        self._show_details(taken)
        for widget in (ui.look_button, ui.conflicts):
            widget.hide()
        ui.cancel_button.setText(self.tr("Close"))
        ui.take_button.setText(self.tr("Show the review"))
        ui.take_button.setEnabled(True)
        ui.next_line.setText("")
        ui.take_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self._fit()
        self.taken_over.emit(taken)

    def show_idle(self) -> None:
        """Let the dialog be used again."""
        super().show_idle()
        self._show_buttons()

    def done(self, result: int) -> None:
        """End the dialog and forget every word that it showed."""
        self.model.set_rows(())
        self.ui.details.clear()
        self._seen = None
        super().done(result)

    def decided(self) -> Mapping[str, Side]:
        """Return whose words stand, for the conflicts in which it is the bundle's."""
        from scrdesk.services.review_bundle import Side

        return dict.fromkeys(self._theirs, Side.THEIRS)

    def _in_figures(self, seen: TakeOver) -> str:
        parts = [
            self.tr("{n} new from the bundle").format(n=f"{len(seen.added):,}"),
            self.tr("{n} changed there only").format(n=f"{len(seen.changed):,}"),
            self.tr("{n} the same, or changed here only").format(n=f"{seen.n_same:,}"),
            self.tr("{n} only here, which stay").format(n=f"{len(seen.only_here):,}"),
            self.tr("{n} changed on both sides").format(n=f"{len(seen.conflicts):,}"),
        ]
        if seen.left_out:
            parts.append(self.tr("{n} cannot come, see below").format(n=f"{len(seen.left_out):,}"))
        return "; ".join(parts) + "."

    def _show_details(self, seen: TakeOver) -> None:
        lines = [
            *(self.tr("Cannot come: {what}").format(what=each) for each in seen.left_out),
            *(self.tr("New: {what}").format(what=each) for each in seen.added),
            *(self.tr("Changed there: {what}").format(what=each) for each in seen.changed),
            *(self.tr("Only here: {what}").format(what=each) for each in seen.only_here),
        ]
        self.ui.details.setPlainText("\n".join(lines))
        self.ui.details.setVisible(bool(lines))

    def _show_conflicts(self, conflicts: Sequence[Conflict]) -> None:
        ui = self.ui
        self.model.set_rows([_Row(each, each.name in self._theirs) for each in conflicts])
        ui.conflicts.setVisible(bool(conflicts))
        ui.conflicts_title.setText(
            self.tr("Changed on both sides: {n}, the bundle’s words stand in {theirs}").format(
                n=f"{len(conflicts):,}", theirs=f"{len(self._theirs):,}"
            )
        )
        ui.conflict_table.share_width()

    def _stands(self, row: _Row) -> str:
        return self.tr("the bundle’s") if row.is_theirs else self.tr("what is here")

    def _chosen(self) -> list[str]:
        rows = self.ui.conflict_table.selectionModel().selectedRows()
        return [self.model.row_at(each).conflict.name for each in rows]

    def _on_side_clicked(self, is_theirs: bool, _is_checked: bool = False) -> None:
        rows = [each.row() for each in self.ui.conflict_table.selectionModel().selectedRows()]
        names = self._chosen()
        self._theirs = self._theirs | set(names) if is_theirs else self._theirs - set(names)
        self._decide_anew()
        for row in rows:
            self.ui.conflict_table.selectRow(row)

    def _on_all_theirs_clicked(self) -> None:
        if self._seen is not None:
            self._theirs = {each.name for each in self._seen.conflicts}
            self._decide_anew()

    def _decide_anew(self) -> None:
        if self._seen is not None:
            self._show_conflicts(self._seen.conflicts)
        self._show_buttons()

    def _on_passphrase_changed(self) -> None:
        self._seen = None
        self.ui.held_card.hide()
        self.ui.conflicts.hide()
        self._show_buttons()

    def _show_buttons(self, *_: object) -> None:
        ui = self.ui
        if self._is_done:
            return
        is_busy = self._handle is not None
        ui.look_button.setEnabled(bool(ui.passphrase.text()) and self._seen is None and not is_busy)
        ui.take_button.setEnabled(self._seen is not None and not is_busy)
        has_chosen = bool(ui.conflict_table.selectionModel().selectedRows())
        for button in (ui.ours_button, ui.theirs_button):
            button.setEnabled(has_chosen and not is_busy)
        ui.next_line.setText(
            self.tr("A backup is made first.") if self._seen is not None and self._is_backed_up else ""
        )

    def _on_look_clicked(self) -> None:
        if not self.ui.look_button.isEnabled():
            return
        self.ui.fault.hide()
        work = partial(_look, self._workspace, self._bundle, self.ui.passphrase.text())
        self._follow(work, self.show_seen, self.tr("Reading the bundle"))

    def _on_take_clicked(self) -> None:
        if self._is_done:
            reference = self._seen.reference if self._seen is not None else ""
            self.accept()
            self.review_wanted.emit(reference)
            return
        self.ui.fault.hide()
        work = partial(
            _take, self._workspace, self._bundle, self.ui.passphrase.text(), self.decided(), self._is_backed_up
        )
        self._follow(work, self.show_taken, self.tr("Taking the review over"))

    def _follow(self, work: object, done: object, what: str) -> None:
        handle = self._jobs.run(
            Pool.CASE,
            work,  # type: ignore[arg-type]  # one of the two jobs below
            owner=self,
            done=done,  # type: ignore[arg-type]
            failed=self.show_failure,
            cancelled=self._on_cancelled,
            what=what,
        )
        self.show_busy(handle)
        self._show_buttons()

    def _on_cancelled(self) -> None:
        if self.isVisible():
            self.show_fault(self.tr("Cancelled. Nothing of this store was changed."))

    def showEvent(self, event: QShowEvent) -> None:
        """Be as high as the words need, within the screen."""
        super().showEvent(event)
        self._fit()

    def _fit(self) -> None:
        fit_height(self)
        most = self.screen().availableGeometry().height() - ROUND_PX
        if self.height() > most:
            self.resize(self.width(), most)


def _cut(text: str) -> str:
    return text if len(text) <= MOST_SHOWN_SIGNS else text[:MOST_SHOWN_SIGNS] + " …"


def _look(workspace: Workspace, bundle: Path, passphrase: str, progress: Progress) -> TakeOver:
    from scrdesk.services.review_bundle import preview_bundle

    return preview_bundle(workspace, bundle, passphrase, progress)


def _take(
    workspace: Workspace,
    bundle: Path,
    passphrase: str,
    decided: Mapping[str, Side],
    is_backed_up: bool,
    progress: Progress,
) -> TakeOver:
    from scrdesk.services.back_up import automatic_back_up
    from scrdesk.services.review_bundle import take_over

    if is_backed_up:
        automatic_back_up(workspace, progress, now_due=True)
    return take_over(workspace, bundle, passphrase, progress, decided=decided)
