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
    """

    def __init__(self, page: Page, options: Callable[[], ReportOptions | None], parent: QWidget) -> None:
        super().__init__(parent)
        self._page, self._options = page, options
        self.setText(self.tr("Executive summary…"))
        self.setObjectName("export_summary")
        self.setToolTip(self.tr("Write the short paper of it: what happened, key themes, findings, recommendations"))
        self.clicked.connect(self._on_wanted)

    def _on_wanted(self) -> None:
        options = self._options()
        if options is None:
            return
        number = f"-{options.draft}" if options.draft else ""
        audience = {"PANEL": "-panel", "PUBLISHED": "-published"}.get(options.audience.name, "")
        kinds = [
            (self.tr("PDF document"), ".pdf"),
            (self.tr("Word document"), ".docx"),
            (self.tr("Web page in one file"), ".html"),
        ]
        write = partial(self._write, replace(options, is_summary=True))
        name = f"executive-summary{number}{audience}.pdf"
        ask_save_file(self._page, self.tr("Write the executive summary"), name, kinds, write, protected=write)

    def _write(self, options: ReportOptions, path: Path, password: str = "") -> None:
        page = self._page
        if page.workspace is not None and page.review_id is not None:
            Publishing(page, page.workspace, page.review_id, options, path, password).begin()
