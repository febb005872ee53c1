"""The panel room over a small store whose words are full of names."""

from __future__ import annotations

import functools
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from scrdesk.domain.labels import Labels
from scrdesk.services import reviews
from scrdesk.ui.page import PageContext
from scrdesk.ui.pages.panel.page import PanelPage
from tests.store.sample import new_workspace, opened
from tests.ui.room.named_store import FAMILY, PLACES, fill
from tests.ui.room.room_robot import InventedDisplays, use_displays


@functools.cache
def _store() -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        workspace = new_workspace(Path(folder))
        fill(workspace)
        workspace.close()
        return workspace.path.read_bytes()


@pytest.fixture
def labels() -> Labels:
    """What must never be read on a wall."""
    return Labels(FAMILY, PLACES)


@pytest.fixture
def displays() -> InventedDisplays:
    return InventedDisplays()


@pytest.fixture
def wait(qtbot: QtBot, context: PageContext) -> Callable[[], None]:
    """Let every job come to its end."""

    def waited() -> None:
        qtbot.waitUntil(lambda: context.jobs.n_running == 0, timeout=20_000)

    return waited


@pytest.fixture
def page(
    qtbot: QtBot, context: PageContext, displays: InventedDisplays, tmp_path: Path, wait: Callable[[], None]
) -> Iterator[PanelPage]:
    """The Panel page, shown, with an invented projector."""
    path = tmp_path / "room.scrdesk"
    path.write_bytes(_store())
    workspace = opened(path)
    window = QWidget()
    window.setObjectName("paper")
    column = QVBoxLayout(window)
    made = PanelPage(context, window)
    use_displays(made, displays)
    header = QHBoxLayout()
    for action in made.header_actions():
        header.addWidget(action)
    column.addLayout(header)
    column.addWidget(made, 1)
    qtbot.addWidget(window)
    window.resize(1182, 692)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    made.set_review(workspace, reviews.list_reviews(workspace)[0].review.id)
    wait()
    yield made
    made.leave_room()
    context.jobs.stop()
    window.close()
    workspace.close()
