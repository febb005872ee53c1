"""What is pictured of the panel: minutes, attendance, action log, members, the room, and the wall itself."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QDialog, QWidget

from scrdesk.domain.wall_state import Display, WallState
from scrdesk.ui.room.displays import Displays
from scrdesk.ui.room.wall_window import WallWindow

if TYPE_CHECKING:
    from scrdesk.ui.pages.panel.page import PanelPage
    from tests.pictures.studio import Studio

Scene = Callable[["Studio"], Callable[[], None]]


class TwoDisplays(Displays):
    """A laptop and a projector, both on the one screen that is not there."""

    def now(self) -> tuple[Display, ...]:
        return Display("laptop", (0, 0, 1366, 768), is_primary=True), Display("projector", (1366, 0, 1366, 768))

    def key_under(self, _widget: QWidget) -> str:
        return "laptop"

    def screen(self, _key: str) -> object:  # type: ignore[override]
        return QApplication.primaryScreen()


def _page(studio: Studio) -> PanelPage:
    studio.window.open_page("panel")
    studio.wait_until(lambda: studio.window.jobs.n_running == 0)
    page: PanelPage = studio.window.page("panel")  # type: ignore[assignment]
    return page


def _view(key: str, row: int = 1, part: str = "minutes") -> Scene:
    def scene(studio: Studio) -> Callable[[], None]:
        page = _page(studio)
        page.show_view(key)
        page.ui.meeting_list.setCurrentRow(row)
        page.view.show_part(part)
        studio.wait_until(lambda: studio.window.jobs.n_running == 0)
        return lambda: page.show_view("meetings")

    return scene


def _in_room(studio: Studio, kind: str = "entry") -> PanelPage:
    page = _page(studio)
    control = page.control
    control._displays = TwoDisplays()
    page.ui.meeting_list.setCurrentRow(0)
    page.open_room()
    studio.wait_until(lambda: studio.window.jobs.n_running == 0 and control.picture is not None)
    control.set_kind(kind)
    page.presenter.kinds.choose(kind)
    page.presenter.items.setCurrentIndex(6)
    studio.wait_until(lambda: studio.window.jobs.n_running == 0)
    control.show()
    studio.settle()
    return page


def _room(studio: Studio) -> Callable[[], None]:
    page = _in_room(studio)
    return page.leave_room


def _wall(kind: str, *, is_blank: bool = False) -> Callable[[Studio], QWidget]:
    def make(studio: Studio) -> QWidget:
        page = _in_room(studio, kind)
        control = page.control
        wall = WallWindow(studio.window.theme)
        wall.resize(1366, 768)
        wall._may_close = True
        wall.show_state(WallState() if is_blank else control.state, control.sent)
        picture = control.sent
        page.leave_room()
        wall.show()
        wall.show_state(WallState() if is_blank else WallState("projector", is_blank=False), picture)
        return wall

    return make


def _member(studio: Studio) -> QDialog:
    page = _page(studio)
    assert page.found is not None
    page.asking.member(page.found.room.members[0])
    return _dialog("panel_member_dialog")


def _meeting(studio: Studio) -> QDialog:
    page = _page(studio)
    page.asking.new_meeting()
    return _dialog("panel_meeting_dialog")


def _action(studio: Studio) -> QDialog:
    page = _page(studio)
    meeting = page._meetings[1]
    page.asking.action(meeting, meeting.details.actions[-1])
    return _dialog("panel_action_dialog")


def _amend(studio: Studio) -> QDialog:
    page = _page(studio)
    page.asking.do("amend", page._meetings[-1])
    return _dialog("panel_amendment_dialog")


def _dialog(name: str) -> QDialog:
    return next(
        each
        for each in QApplication.topLevelWidgets()
        if isinstance(each, QDialog) and each.objectName() == name and each.isVisible()
    )


PANEL_SCENES: dict[str, Scene] = {
    "panel-minutes": _view("meetings"),
    "panel-attendance": _view("meetings", 0, "attendance"),
    "panel-agreed": _view("meetings", 2, "whole"),
    "panel-actions": _view("actions"),
    "panel-members": _view("members"),
    "panel-room": _room,
}
PANEL_DIALOGS: dict[str, Callable[[Studio], QWidget]] = {
    "panel-dialog-member": _member,
    "panel-dialog-meeting": _meeting,
    "panel-dialog-action": _action,
    "panel-dialog-amendment": _amend,
    "panel-wall": _wall("entry"),
    "panel-wall-page": _wall("list"),
    "panel-wall-timeline": _wall("timeline"),
    "panel-wall-genogram": _wall("genogram"),
    "panel-wall-blank": _wall("entry", is_blank=True),
}
