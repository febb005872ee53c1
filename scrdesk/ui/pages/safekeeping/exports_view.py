"""What left it? The export ledger: every file that was saved from the store, where to, with its hash."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from scrdesk.domain.progress import Progress
from scrdesk.services.open_store import Workspace
from scrdesk.services.trail import ExportLine, exports
from scrdesk.ui.forms.ui_exports_view import Ui_ExportsView
from scrdesk.ui.jobs import Pool
from scrdesk.ui.models.value_table import ValueColumn, ValueTable
from scrdesk.ui.page import PageContext
from scrdesk.ui.short_days import clock_time, short_day
from scrdesk.ui.words import said

ROW_PX = 32
FIELD_PX = 240
N_SIGNS_OF_WHEN, N_SIGNS_OF_REVIEW = 19, 12
N_DIGITS_SHOWN = 12


class ExportsView(QWidget):
    """The files that left, newest first."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.workspace: Workspace | None = None
        self.ui = Ui_ExportsView()
        self.ui.setupUi(self)
        names = {True: self.tr("with names"), False: self.tr("labels"), None: self.tr("nobody of a case")}
        self.model: ValueTable[ExportLine] = ValueTable(
            (
                ValueColumn(self.tr("When"), _when, n_signs=N_SIGNS_OF_WHEN),
                ValueColumn(self.tr("What"), lambda line: said(line.what), 3),
                ValueColumn(self.tr("Review"), lambda line: line.review, n_signs=N_SIGNS_OF_REVIEW),
                ValueColumn(self.tr("Who is in it"), lambda line: names[line.with_names], 2),
                ValueColumn(self.tr("Where to"), self._where_to, 5),
                ValueColumn(self.tr("SHA-256, first digits"), lambda line: line.sha256[:N_DIGITS_SHOWN], 2),
            ),
            self,
        )
        ui = self.ui
        ui.exports.setModel(self.model)
        ui.exports_lead.setText(
            self.tr(
                "Every file that was saved from this store, with its whole hash in the saved trail. SCR Desk prints "
                "nothing by itself: what is to be printed is saved as a file first, and stands here."
            )
        )
        ui.no_exports.explain(
            self.tr("Nothing has left this store"),
            self.tr("Chronologies, reports, letters and received files that you save will stand here, one line each."),
        )
        ui.exports_filter.textChanged.connect(self._on_filter_changed)
        context.theme.changed.connect(self._measure)
        self._measure()
        self.set_workspace(None)

    def set_workspace(self, workspace: Workspace | None) -> None:
        """Show the ledger of a store, or nothing."""
        if workspace is None or workspace is not self.workspace:
            self.ui.exports_filter.clear()
            self.show_exports(())
            self.ui.no_exports.hide()
        self.workspace = workspace
        if workspace is not None:
            self.context.jobs.run(
                Pool.CASE,
                partial(_exports, workspace),
                owner=self,
                done=self.show_exports,
                failed=self.context.messages.tell_fault,
            )

    def show_exports(self, lines: tuple[ExportLine, ...]) -> None:
        """Show these lines."""
        ui = self.ui
        self.model.set_rows(lines)
        for widget in (ui.exports_card, ui.exports_filter, ui.exports_shown):
            widget.setVisible(bool(lines))
        ui.no_exports.setVisible(not lines)
        self._on_filter_changed(ui.exports_filter.text())

    def focus_search(self) -> bool:
        """Go to the filter."""
        if self.ui.exports_filter.isHidden():
            return False
        self.ui.exports_filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    def _where_to(self, line: ExportLine) -> str:
        return line.where_to or self.tr("not noted then")

    def _on_filter_changed(self, text: str) -> None:
        self.model.set_filter(text)
        self.ui.exports_shown.setText(
            self.tr("{shown} of {all} shown").format(shown=self.model.rowCount(), all=self.model.n_all)
        )
        self.ui.exports.fit_rows()

    def _measure(self) -> None:
        theme = self.context.theme
        self.ui.exports.verticalHeader().setDefaultSectionSize(theme.px(ROW_PX))
        self.ui.exports_filter.setMinimumWidth(theme.px(FIELD_PX))
        self.ui.exports.fit_rows()


def _when(line: ExportLine) -> str:
    return f"{short_day(line.at.date())}, {clock_time(line.at.time())}"


def _exports(workspace: Workspace, _: Progress) -> tuple[ExportLine, ...]:
    return exports(workspace)
