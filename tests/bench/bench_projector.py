"""The wall in the panel room: names in 5,000 random acts, time to blank, and what is lost of an hour's minutes.

The acts are those of ``tests/ui/room/room_robot.py`` in the real window on the demonstration, locking included; read is
what the wall paints and everything that could be hovered or heard there. The bound of each is what was promised.
"""

from __future__ import annotations

import os
import statistics
import sys
import tempfile
import time
from pathlib import Path

N_ACTS = int(os.environ.get("SCRDESK_BENCH_ACTS", "5000"))
N_BLANKS = 50
N_WORDS = int(os.environ.get("SCRDESK_BENCH_WORDS", "2400"))
"""An hour at forty words a minute."""
FRAME_MS = 1000 / 60
MOST_LOST_S = 5.0


def _row(what: str, size: str, ours: float, peer_name: str, bound: float) -> dict[str, object]:
    return {
        "name": "projector", "what": what, "size": size, "ours": round(ours, 3), "peer_name": peer_name, "peer": bound,
        "ratio": round(ours / bound, 3) if bound else ours, "bound": bound, "holds": ours <= bound,
    }  # fmt: skip


def rows() -> list[dict[str, object]]:
    """Return one row for the names, one for the time to blank, one for the minutes."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    found = _in_the_room()
    if sys.platform != "win32":
        from tests.journeys.test_minutes_killed import typed_and_killed

        with tempfile.TemporaryDirectory() as folder:
            lost_s, text, kept = typed_and_killed(Path(folder), N_WORDS)
        size = f"{len(text):,} characters, {len(kept):,} kept"
        found.append(_row("seconds of typed minutes lost by a kill", size, lost_s, "promised", MOST_LOST_S))
    return found


def _in_the_room() -> list[dict[str, object]]:
    from scrdesk.app import make_app, make_window
    from scrdesk.domain.labels import Labels
    from scrdesk.services import reviews
    from scrdesk.services.demo import PASSPHRASE
    from scrdesk.ui.pages.panel.page import PanelPage
    from tests.ui.room.room_robot import InventedDisplays, Robot, names_on_walls, use_displays, walls

    with tempfile.TemporaryDirectory() as folder:
        for name in ("HOME", "XDG_DATA_HOME"):
            os.environ[name] = folder
        app = make_app()
        window = make_window(app)
        window.show()
        window.door.open_demo()

        def wait() -> None:
            while window.jobs.n_running or window.door.workspace is None or window.review is None:
                app.processEvents()
                time.sleep(0.001)

        wait()
        workspace, review = window.door.workspace, window.review
        assert workspace is not None
        assert review is not None
        people = [each.details for each in reviews.people(workspace, review.id)]
        labels = Labels(people, reviews.places(workspace, review.id))
        typed = tuple(part for person in people for part in (*person.name.split(), *person.aliases) if len(part) > 2)
        displays = InventedDisplays()

        def in_room() -> PanelPage:
            window.open_page("panel")
            wait()
            page = window.page("panel")
            assert isinstance(page, PanelPage)
            use_displays(page, displays)
            page.ui.meeting_list.setCurrentRow(0)
            page.open_room()
            wait()
            return page

        def lock_and_unlock() -> None:
            window.lock.lock()
            assert not walls()
            window.lock._on_unlock_wanted(PASSPHRASE)
            wait()
            robot.page = in_room()

        robot = Robot(in_room(), displays, typed, wait, seed=5, more=(lock_and_unlock,))
        n_read = n_wrong = 0
        for _ in range(N_ACTS):
            act = robot.act()
            seen = names_on_walls(labels, ())
            if seen and not robot.may_have_names:
                n_wrong += 1
                print(f"a name on the wall after {act}", file=sys.stderr)
            n_read += any(len(each.words) > 1 for each in walls())
        took_ms = []
        displays.put(*displays.there[:1])
        displays.put(*InventedDisplays().there)
        wait()
        for _ in range(N_BLANKS):
            robot.control.show()
            app.processEvents()
            begun = time.perf_counter()
            robot.control.blank()
            took_ms.append((time.perf_counter() - begun) * 1000)
        robot.page.leave_room()
        window.close()
    return [
        _row("names on the wall without a confirmation", f"{N_ACTS} acts, {n_read} with text", n_wrong, "promised", 0),
        _row("milliseconds to blank", f"{N_BLANKS} times", statistics.median(took_ms), "one frame", FRAME_MS),
    ]
