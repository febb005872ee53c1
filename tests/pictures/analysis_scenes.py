"""What is pictured of the analyses: one of each kind of chart, and one that waits for the panel's marks."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from scrdesk.ui.pages.analyses.page import AnalysesPage
    from tests.pictures.studio import Studio


def _shown(key: str) -> Callable[[Studio], Callable[[], None]]:
    def scene(studio: Studio) -> Callable[[], None]:
        studio.window.open_page("analyses")
        studio.wait_until(lambda: studio.window.jobs.n_running == 0)
        page: AnalysesPage = studio.window.page("analyses")
        page.show_analysis(key)
        studio.wait_until(lambda: studio.window.jobs.n_running == 0)
        page.ui.result_scroll.verticalScrollBar().setValue(0)
        return lambda: page.show_analysis("child-seen")

    return scene


ANALYSIS_SCENES = {
    f"analyses-{key}": _shown(key)
    for key in (
        "longest-unseen",
        "good-practice",
        "was-not-brought",
        "silent-gaps",
        "same-event",
        "one-sided",
        "child-heard",
        "who-knew",
        "age-at-event",
        "cumulative",
        "worker-continuity",
        "record-quality",
        "decision-points",
    )
}
