"""A draft leaves by the report page with a password that only the dialog showed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog

from scrdesk.ui.dialogs.protect import ProtectDialog
from scrdesk.ui.pages.report.page import ReportPage
from tests.read_pdf import PdfiumError, pages_of

LONG_MS = 20_000


def the(kind):
    return next(each for each in QApplication.topLevelWidgets() if isinstance(each, kind) and each.isVisible())


def test_the_report_page_writes_a_protected_draft(qtbot, tmp_path, show_page, small_desk):
    page = show_page(ReportPage, small_desk)
    qtbot.waitUntil(lambda: page.options is not None and page.context.jobs.n_running == 0, timeout=LONG_MS)
    page._on_export_clicked()
    dialog = the(QFileDialog)
    dialog.selectNameFilter("PDF document, protected by a password (*.pdf)")
    dialog.selectFile(str(tmp_path / "r.pdf"))
    dialog.accept()
    protect = the(ProtectDialog)
    password = protect.password.text()
    qtbot.mouseClick(protect.write_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.context.jobs.n_running == 0, timeout=LONG_MS)
    with pytest.raises(PdfiumError):
        pages_of(tmp_path / "r.pdf")
    assert pages_of(tmp_path / "r.pdf", password)
