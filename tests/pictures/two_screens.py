"""The panel room on two screens: pictures of the laptop's and the projector's screen at each step.

Usage: python -m tests.pictures.two_screens OUT. Where the display has two screens (an X server with two monitors, a
laptop with a projector) set SCRDESK_REAL_SCREENS=1; else Qt's platform without screens gets two of 1366 x 768.

Exit 1 when the wall is not alone on the second screen, or a name stands on it.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
import time
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from scrdesk.app import make_app, make_window
from scrdesk.domain.labels import Labels
from scrdesk.services import reviews
from scrdesk.ui.pages.panel.page import PanelPage
from tests.let_run import let_run
from tests.ui.room.room_robot import names_on_walls, walls

WAIT_S = 90.0


def main() -> int:
    """Open the room on the demonstration and take both screens at each step."""
    out = Path(sys.argv[1])
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        for name in ("HOME", "XDG_DATA_HOME"):
            os.environ[name] = folder
        if not os.environ.get("SCRDESK_REAL_SCREENS"):
            each = {"y": 0, "width": 1366, "height": 768, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
            screens = [each | {"name": "laptop", "x": 0}, each | {"name": "projector", "x": 1366}]
            config = Path(folder) / "screens.json"
            config.write_text(json.dumps({"screens": screens}), encoding="utf-8")
            os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={config}"
        return _run(out)


def _run(out: Path) -> int:
    app = make_app()
    screens = QGuiApplication.screens()
    print("screens:", [(each.name(), each.geometry().getRect()) for each in screens])
    if len(screens) != 2:
        print("two screens are needed", file=sys.stderr)
        return 1
    window = make_window(app)
    window.move(0, 0)
    window.show()
    window.door.open_demo()
    end = time.monotonic() + WAIT_S

    def wait() -> None:
        while window.jobs.n_running or window.review is None:
            app.processEvents()
            if time.monotonic() > end:
                raise TimeoutError
            time.sleep(0.005)
        let_run(300)

    wait()
    workspace, review = window.door.workspace, window.review
    assert workspace is not None
    assert review is not None
    people = [each.details for each in reviews.people(workspace, review.id)]
    labels = Labels(people, reviews.places(workspace, review.id))
    window.open_page("panel")
    wait()
    page = window.page("panel")
    assert isinstance(page, PanelPage)
    page.open_room()
    wait()
    wrong = []

    def take(step: str) -> None:
        let_run(400)
        window.grab().save(str(out / f"{step}-laptop.png"))
        for each in walls():
            each.grab().save(str(out / f"{step}-{each.screen().name()}.png"))
        found = names_on_walls(labels, ())
        if found:
            wrong.append(f"{step}: {found}")
        print(step, "wall at", [each.geometry().getRect() for each in walls()], "names:", len(found))

    take("1-blank")
    (wall,) = walls()
    second = next(each for each in QGuiApplication.screens() if each != window.screen())
    if wall.geometry() != second.geometry():
        wrong.append("the wall does not cover the second screen")
    page.control.show()
    take("2-shown")
    page.presenter.find_field.setText("not seen")
    page.presenter._find()
    wait()
    take("3-filtered")
    for number, kind in enumerate(("list", "timeline", "genogram"), 4):
        page.control.set_kind(kind)
        wait()
        take(f"{number}-{kind}")
    page.control.blank()
    take("7-blank-again")
    window.lock.lock()
    let_run(200)
    if walls():
        wrong.append("a wall is left after the lock")
    window.close()
    QApplication.processEvents()
    for each in wrong:
        print(each, file=sys.stderr)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
