"""The panel room over a small store whose words are full of names."""

from __future__ import annotations

import functools
import tempfile
from collections.abc import Callable, Iterator
from datetime import date, time, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from scrdesk.domain.labels import Labels
from scrdesk.domain.panel import PanelMember
from scrdesk.domain.people import NewPerson, NewPlace
from scrdesk.services import reviews
from scrdesk.services.add_submission import accept_submission
from scrdesk.services.panel_meetings import MemberEdit, apply_panel, planned_meeting
from scrdesk.ui.page import PageContext
from scrdesk.ui.pages.panel.page import PanelPage
from tests.store.sample import file_of, new_review, new_workspace, on, opened, row
from tests.ui.room.room_robot import InventedDisplays, use_displays

FAMILY = (
    NewPerson("Tobias Dunmore", "Child Q", "child", aliases=("Toby",), born=date(2012, 1, 4)),
    NewPerson("Kayleigh Dunmore", "Mother", "mother", addresses=("6 Larch Road",)),
    NewPerson("Darren Pratt", "Mother’s Partner", "partner of mother"),
)
PLACES = (NewPlace("Larch Road Primary", "School 1"),)
NAMES = ("Tobias", "Toby", "Dunmore", "Kayleigh", "Kayley", "Pratt", "Darren", "Larch Road", "Tallow")
TEXTS = (
    "Called to 6 Larch Road by a neighbour. Kayleigh Dunmore and Mr Pratt spoken to. Toby not seen.",
    "K.D. said to be asleep. Kayley denied shouting. Mrs Tallow next door heard it.",
    "Tobias told Larch Road Primary that Darren hid him. " + "Darren Pratt was not asked about it. " * 30,
)


@functools.cache
def _store() -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        workspace = new_workspace(Path(folder))
        review = new_review(workspace)
        rows = [
            row(n + 1, on(date(2016, 3, 5) + timedelta(days=n), time(21, n)), TEXTS[n % 3], source="Pratt file")
            for n in range(9)
        ]
        accept_submission(workspace, review.id, "POL", file_of(rows, name="Dunmore.docx"), received=date(2016, 8, 1))
        for person in FAMILY:
            reviews.add_person(workspace, review.id, person)
        for place in PLACES:
            reviews.add_place(workspace, review.id, place)
        for name in ("Dr Hollin", "Mr Beeching"):
            apply_panel(workspace, MemberEdit(review.id, None, PanelMember(name, is_chair=name == "Dr Hollin")))
        for day in (14, 21):
            edit, _ = planned_meeting(workspace, review.id, date(2016, 9, day), time(10), "Room 2")
            apply_panel(workspace, edit)
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
