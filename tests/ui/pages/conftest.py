"""A page in a window of its own, over a real encrypted store."""

from __future__ import annotations

import functools
import tempfile
from collections.abc import Callable, Iterator
from datetime import date, time, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from scrdesk.domain.review import ReviewId
from scrdesk.domain.submission import Finding, Severity
from scrdesk.services import reviews
from scrdesk.services.add_submission import accept_submission
from scrdesk.services.open_store import Workspace
from scrdesk.ui.page import Page, PageContext
from tests.store.sample import file_of, new_review, new_workspace, on, opened, row

LONG_S = 20_000

TEXTS = {
    "POL": "Called to Flat 6, Larch Road. Child not seen, said to be asleep. No further action.",
    "GP": "Brought for immunisation by grandmother, worried about bruising.",
    "HV": "Home visit, no reply. Card left. Not seen since January.",
}


class Desk:
    """An open store with one review."""

    def __init__(self, workspace: Workspace, review_id: ReviewId) -> None:
        self.workspace, self.review_id = workspace, review_id


@functools.cache
def _filled_store(n_rows: int, step_days: int) -> bytes:
    """Three agencies, so many rows each, from 1 January 2016 on; each tenth row has a finding."""
    with tempfile.TemporaryDirectory() as folder:
        workspace = new_workspace(Path(folder))
        review = new_review(workspace, codes=tuple(TEXTS))
        for number, (code, text) in enumerate(TEXTS.items()):
            rows = [
                row(
                    n + 1,
                    on(date(2016, 1, 1) + timedelta(days=n * step_days), time(9 + number, n % 60)),
                    f"{text} Number {n}.",
                )
                for n in range(n_rows)
            ]
            findings = [
                Finding(Severity.WARNING, "weekday-wrong", "The weekday does not fit.", f"table 1, row {n}")
                for n in range(10, n_rows, 10)
            ]
            file = file_of(rows, findings, name=f"{code} chronology.docx", salt=code)
            accept_submission(workspace, review.id, code, file, received=date(2016, 8, 1))
        workspace.close()
        return workspace.path.read_bytes()


@pytest.fixture
def empty_desk(tmp_path: Path) -> Iterator[Desk]:
    """A review of three agencies that have sent nothing yet."""
    workspace = new_workspace(tmp_path)
    review = new_review(workspace, codes=tuple(TEXTS))
    yield Desk(workspace, review.id)
    workspace.close()


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A review of three agencies with 100 rows each, one a day."""
    yield from _desk(tmp_path, 100, 1)


@pytest.fixture
def small_desk(tmp_path: Path) -> Iterator[Desk]:
    """A review of three agencies with 20 rows each, one every third day."""
    yield from _desk(tmp_path, 20, 3)


def _desk(folder: Path, n_rows: int, step_days: int) -> Iterator[Desk]:
    path = folder / "filled.scrdesk"
    path.write_bytes(_filled_store(n_rows, step_days))
    workspace = opened(path)
    yield Desk(workspace, reviews.list_reviews(workspace)[0].review.id)
    workspace.close()


@pytest.fixture
def show_page(qtbot: QtBot, context: PageContext) -> Iterator[Callable[..., Page]]:
    """Show pages in one window, with their header's buttons above; the first is returned, with the review set."""

    windows: list[QWidget] = []

    def shown(kind: type[Page], desk: Desk, *others: type[Page]) -> Page:
        window = QWidget()
        window.setObjectName("paper")
        windows.append(window)
        column = QVBoxLayout(window)
        pages = [each(context, window) for each in (kind, *others)]
        for page in pages:
            header = QHBoxLayout()
            for action in page.header_actions():
                header.addWidget(action)
            column.addLayout(header)
            column.addWidget(page, 1)
        qtbot.addWidget(window)
        window.resize(1182, 692 * len(pages))
        with qtbot.waitExposed(window):
            window.show()
        window.activateWindow()
        qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
        for page in pages:
            page.set_review(desk.workspace, desk.review_id)
        return pages[0]

    yield shown
    context.jobs.stop()
    for window in windows:
        window.close()


@pytest.fixture
def message(context: PageContext) -> Callable[[], str]:
    """The text of the message strip."""
    return lambda: context.messages._strip.text


@pytest.fixture
def answer_file_dialog(qtbot: QtBot) -> Callable[[QWidget, Path], None]:
    """Choose a path in the open file dialog, as a person does by typing its name."""

    def answer(page: QWidget, path: Path) -> None:
        dialogs = [each for each in page.findChildren(QFileDialog) if each.isVisible()]
        assert len(dialogs) == 1
        dialogs[0].setDirectory(str(path.parent))
        dialogs[0].selectFile(path.name)
        dialogs[0].accept()
        qtbot.waitUntil(lambda: not [each for each in page.findChildren(QFileDialog) if each.isVisible()])

    return answer
