"""What happened? The trail in plain words, by kind, day and words; whether its chain holds; out to a file."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from scrdesk.domain.progress import Progress
from scrdesk.services.open_store import Workspace
from scrdesk.services.protected_export import written_as
from scrdesk.services.trail import TrailFilter, TrailKind, TrailLine, TrailProof, export_trail, prove_trail, trail
from scrdesk.ui.dialogs.file_choice import ask_save_file
from scrdesk.ui.forms.ui_trail_view import Ui_TrailView
from scrdesk.ui.jobs import Pool
from scrdesk.ui.models.value_table import ValueColumn, ValueTable
from scrdesk.ui.page import PageContext
from scrdesk.ui.short_days import short_day
from scrdesk.ui.widgets.restyle import set_look
from scrdesk.ui.words import counted, said

ROW_PX = 32
N_SIGNS_OF_NUMBER, N_SIGNS_OF_WHEN = 7, 22
FIELD_PX = 124

Result = TypeVar("Result")


class TrailView(QWidget):
    """The trail, newest first."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.workspace: Workspace | None = None
        self._lines: tuple[TrailLine, ...] = ()
        self.ui = Ui_TrailView()
        self.ui.setupUi(self)
        self._kinds = {
            TrailKind.OPENED: self.tr("Opened and locked"),
            TrailKind.FAILED: self.tr("Failed tries to open it"),
            TrailKind.IMPORTED: self.tr("Taken in"),
            TrailKind.CHANGED: self.tr("Changed"),
            TrailKind.EXPORTED: self.tr("Saved to files"),
            TrailKind.PRINTED: self.tr("Printed"),
            TrailKind.DELETED: self.tr("Deleted"),
            TrailKind.KEYS: self.tr("Keys and backups"),
        }
        self.model: ValueTable[TrailLine] = ValueTable(
            (
                ValueColumn(self.tr("No."), lambda line: f"{line.number:,}", n_signs=N_SIGNS_OF_NUMBER),
                ValueColumn(self.tr("When"), _when, n_signs=N_SIGNS_OF_WHEN),
                ValueColumn(self.tr("What was done"), lambda line: said(line.what), 3),
                ValueColumn(self.tr("To what"), lambda line: line.reference, 4),
                ValueColumn(self.tr("Kind"), lambda line: said(self._kinds[line.kind]), 2),
            ),
            self,
        )
        ui = self.ui
        ui.trail.setModel(self.model)
        ui.kinds.addItem(self.tr("Everything"), None)
        for kind, words in self._kinds.items():
            ui.kinds.addItem(said(words), kind)
        ui.kinds.currentIndexChanged.connect(self._on_filter_changed)
        for field in (ui.first, ui.last):
            field.day_changed.connect(self._on_filter_changed)
        ui.filter.textChanged.connect(self._on_filter_changed)
        ui.check_button.clicked.connect(self._on_check_clicked)
        ui.save_button.clicked.connect(self._on_save_clicked)
        context.theme.changed.connect(self._measure)
        self._measure()
        self.set_workspace(None)

    def set_workspace(self, workspace: Workspace | None) -> None:
        """Show the trail of a store, or nothing."""
        ui = self.ui
        if workspace is None or workspace is not self.workspace:
            ui.proof.clear()
            ui.proof.hide()
            ui.filter.clear()
            self.show_lines(())
        self.workspace = workspace
        for button in (ui.check_button, ui.save_button):
            button.setEnabled(workspace is not None)
        if workspace is not None:
            self._run(partial(_trail, workspace), self.show_lines)

    def show_lines(self, lines: tuple[TrailLine, ...]) -> None:
        """Show these lines, newest first."""
        self._lines = lines
        self._on_filter_changed()

    def focus_search(self) -> bool:
        """Go to the filter."""
        self.ui.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    @property
    def chosen(self) -> TrailFilter:
        """Kind and period as chosen; the words typed only narrow what is on the screen."""
        ui = self.ui
        kind = ui.kinds.currentData()
        return TrailFilter(frozenset({kind}) if isinstance(kind, TrailKind) else frozenset(), ui.first.day, ui.last.day)

    def _on_filter_changed(self, *_: object) -> None:
        chosen = self.chosen
        self.model.set_rows([line for line in self._lines if chosen.takes(line)])
        self.model.set_filter(self.ui.filter.text())
        self.ui.shown.setText(
            self.tr("{shown} of {all} shown").format(shown=f"{self.model.rowCount():,}", all=f"{len(self._lines):,}")
        )
        self.ui.trail.fit_rows()

    def _on_check_clicked(self) -> None:
        if self.workspace is not None:
            self._run(partial(_prove, self.workspace), self._on_proved, self.tr("Checking the trail"))

    def _on_proved(self, proof: TrailProof) -> None:
        line = self.ui.proof
        line.setText(said(proof.in_words()))
        set_look(line, "kind", "" if proof.holds else "fault")
        line.show()

    def _on_save_clicked(self) -> None:
        workspace = self.workspace
        if workspace is None:
            return
        kinds = (
            (self.tr("Excel workbook"), ".xlsx"),
            (self.tr("PDF document"), ".pdf"),
            (self.tr("CSV text"), ".csv"),
        )
        name = self.tr("Trail of {store} {day}").format(store=workspace.path.stem, day=f"{workspace.clock():%Y-%m-%d}")
        title = self.tr("Save the trail")
        ask_save_file(self.window(), title, f"{name}.xlsx", kinds, self._on_path, protected=self._on_path)

    def _on_path(self, path: Path, password: str = "") -> None:
        if self.workspace is not None:
            work = partial(_export, self.workspace, path, self.chosen, password)
            self._run(work, self._on_saved, self.tr("Writing {file}").format(file=path.name))

    def _on_saved(self, saved: tuple[Path, int, bool]) -> None:
        path, n, is_protected = saved
        words = self.tr("{file} was saved with {lines}; that stands in the trail too. {how}")
        how = self.tr("Its password opens it.") if is_protected else self.tr("The file is not encrypted.")
        lines = counted(n, "line", "lines")
        self.context.messages.say(words.format(lines=lines, file=path.name, how=how), "good")
        self.set_workspace(self.workspace)

    def _run(self, work: Callable[[Progress], Result], done: Callable[[Result], None], what: str = "") -> None:
        messages = self.context.messages
        self.context.jobs.run(
            Pool.CASE,
            work,
            owner=self,
            done=done,
            failed=messages.tell_fault,
            cancelled=self._on_cancelled,
            what=what,
        )

    def _on_cancelled(self) -> None:
        self.context.messages.say(self.tr("Cancelled. Nothing was written."), "info")

    def _measure(self) -> None:
        theme, ui = self.context.theme, self.ui
        ui.trail.verticalHeader().setDefaultSectionSize(theme.px(ROW_PX))
        for field in (ui.first, ui.last):
            field.setFixedWidth(theme.px(FIELD_PX))
        ui.filter.setMinimumWidth(theme.px(FIELD_PX))
        ui.trail.fit_rows()


def _when(line: TrailLine) -> str:
    return f"{short_day(line.at.date())}, {line.at:%H:%M:%S}"


def _trail(workspace: Workspace, _: Progress) -> tuple[TrailLine, ...]:
    return trail(workspace)


def _prove(workspace: Workspace, _: Progress) -> TrailProof:
    return prove_trail(workspace)


def _export(
    workspace: Workspace, path: Path, chosen: TrailFilter, password: str, progress: Progress
) -> tuple[Path, int, bool]:
    n_lines = export_trail(workspace, path, chosen, progress, password=password)
    return written_as(path, password), n_lines, bool(password)
