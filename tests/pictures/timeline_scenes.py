"""The timeline at three zooms, and by key line."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.pictures.studio import Studio

Scene = Callable[["Studio"], Callable[[], None]]


def _timeline(begin: date | None, end: date | None, *, lanes: str = "agency", chooses: bool = False) -> Scene:
    def scene(studio: Studio) -> Callable[[], None]:
        window = studio.window
        window.open_page("chronology")
        page = window.page("chronology")
        page.views.show("timeline")
        view = page.views.current
        studio.wait_until(lambda: window.jobs.n_running == 0 and bool(view.canvas.timeline.lanes))
        view._lanes.choose(lanes)
        view._on_lanes_chosen(lanes)
        studio.wait_until(lambda: window.jobs.n_running == 0)
        if begin is None or end is None:
            view.canvas.fit()
        else:
            view.canvas.show_stretch(begin.toordinal(), end.toordinal())
        if chooses and begin is not None and end is not None:
            lane = view.canvas.timeline.lanes[0]
            view.canvas.go_to(next(lane.within(begin.toordinal(), end.toordinal())).entry_id)
            studio.settle(0.3)
        studio.wait_until(lambda: window.jobs.n_running == 0)

        def back() -> None:
            view._lanes.choose("agency")
            page.views.show("table")
            studio.wait_until(lambda: window.jobs.n_running == 0)

        return back

    return scene


TIMELINE_SCENES: dict[str, Scene] = {
    "chronology-timeline-all": _timeline(None, None),
    "chronology-timeline-half-year": _timeline(date(2016, 1, 1), date(2016, 6, 30), chooses=True),
    "chronology-timeline-days": _timeline(date(2016, 3, 3), date(2016, 3, 10)),
    "chronology-timeline-people": _timeline(date(2015, 9, 1), date(2016, 6, 30), lanes="person"),
}
