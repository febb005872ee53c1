"""The executive summary, written from the report page for whom the page shows it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton, QWidget

from scrdesk.ui.dialogs.file_choice import ask_save_file
from scrdesk.ui.page import Page
from scrdesk.ui.pages.report.publishing import Publishing

if TYPE_CHECKING:
    from scrdesk.services.draft_report import ReportOptions


class SummaryButton(QPushButton):
    """Writes the executive summary with the audience, draft number and lines on each page that are chosen.

    Args:
        page: of the review.
        options: what is chosen for the draft, or None as long as there is none.
        look_at_risks: shows the thirteen risks of the summary.
    """

    def __init__(
        self,
        page: Page,
        options: Callable[[], ReportOptions | None],
        look_at_risks: Callable[[], None],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._page, self._options, self._look_at_risks = page, options, look_at_risks
        self.setText(self.tr("Executive summary…"))
        self.setObjectName("export_summary")
        self.setToolTip(self.tr("Write the short paper of it: what happened, key themes, findings, recommendations"))
        self.clicked.connect(self._on_wanted)

    def _on_wanted(self) -> None:
        options = self._options()
        if options is None:
            return
        options = replace(options, is_summary=True)
        kinds = [
            (self.tr("PDF document"), ".pdf"),
            (self.tr("Word document"), ".docx"),
            (self.tr("Web page in one file"), ".html"),
        ]
        write = partial(self._write, options)
        title = self.tr("Write the executive summary")
        ask_save_file(self._page, title, options.file_name, kinds, write, protected=write)

    def _write(self, options: ReportOptions, path: Path, password: str = "") -> None:
        page = self._page
        if page.workspace is not None and page.review_id is not None:
            look = self._look_at_risks
            Publishing(page, page.workspace, page.review_id, options, path, password, look).begin()
