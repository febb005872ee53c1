"""The panel room of the demonstration in a process of its own, acted on at random: ``... projector_child WHERE N_ACTS [SEED]``.

``WHERE`` is ``invented`` (displays as values, no screen) or ``real`` (an X server with displays that are plugged in and
pulled out, :mod:`tests.two_displays`). Prints one JSON object.

On real displays it is judged what stands on the glass: it must be, pixel for pixel, what the wall says that it paints,
and of that every word is read. So neither a name nor a tip, dialog or window of anything else can stand there unseen.
"""

from __future__ import annotations

import contextlib
import json
import os
import random
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter, QScreen
from PySide6.QtWidgets import QApplication, QLabel

from scrdesk.app import make_app, make_window
from scrdesk.domain.labels import Labels
from scrdesk.services import reviews
from scrdesk.services.demo import PASSPHRASE
from scrdesk.ui.main_window import MainWindow
from scrdesk.ui.pages.panel.page import PanelPage
from tests.let_run import let_run
from tests.two_displays import LAPTOP, PROJECTOR, TELEVISION, RealDisplays, real_displays
from tests.ui.room.room_robot import InventedDisplays, Robot, names_on_walls, use_displays, walls

N_BLANKS = 50
MOST_WAITED_S = 120.0
SEED = 5
N_LOOKS = 40
SEEN_AFTER_MS = 15
HEARD_AFTER_MS = 80
PAGE_KIB = os.sysconf("SC_PAGE_SIZE") // 1024 if hasattr(os, "sysconf") else 4
SMALLER = 4
MOST_OTHER = 40
"""How far, of 255, a grey may be off in the smaller picture: an edge makes 15, a word of 14 pixels 90."""


def main() -> None:
    """Act, judge, and tell."""
    where, n_acts = sys.argv[1], int(sys.argv[2])
    seed = int(sys.argv[3]) if len(sys.argv) > 3 else SEED
    with contextlib.ExitStack() as stack:
        folder = stack.enter_context(tempfile.TemporaryDirectory())
        for name in ("HOME", "XDG_DATA_HOME"):
            os.environ[name] = folder
        real = stack.enter_context(real_displays()) if where == "real" else None
        if real is None:
            os.environ |= {"QT_QPA_PLATFORM": "offscreen", "QT_LOGGING_RULES": "qt.qpa.*=false"}
        else:
            real.plug_in(PROJECTOR)
            real.pause = partial(let_run, HEARD_AFTER_MS)
            os.environ |= {"DISPLAY": real.name, "QT_QPA_PLATFORM": "xcb"}
        app = make_app()
        window = make_window(app)
        window.setGeometry(0, 0, LAPTOP.width, LAPTOP.height)
        window.show()
        window.door.open_demo()
        print(json.dumps(Acting(window, real).measure(n_acts, seed)), flush=True)
        window.close()
        let_run(50)


class Acting:
    """A robot in the room, and the judge."""

    def __init__(self, window: MainWindow, real: RealDisplays | None) -> None:
        self._window, self._real = window, real
        self.most_waited_s = MOST_WAITED_S
        self._invented = InventedDisplays() if real is None else None

    def wait(self) -> None:
        """Let everything that was begun come to its end, in an event loop as the program has one.

        Raises:
            RuntimeError: it does not, and why: a store that locked itself is not open again without somebody's doing.
        """
        window = self._window
        end_s = time.monotonic() + self.most_waited_s
        let_run(0)
        while window.jobs.n_running or window.door.workspace is None or window.review is None:
            if time.monotonic() > end_s:
                state = "locked" if window.lock.is_locked else "closed" if window.door.workspace is None else "open"
                raise RuntimeError(f"no rest: the store is {state}, {window.jobs.n_running} jobs run")
            let_run(2)

    def in_room(self) -> PanelPage:
        """Open the room on the last meeting."""
        self._window.open_page("panel")
        self.wait()
        page = self._window.page("panel")
        assert isinstance(page, PanelPage)
        if self._invented is not None:
            use_displays(page, self._invented)
        page.ui.meeting_list.setCurrentRow(0)
        page.open_room()
        self.wait()
        return page

    def change(self, chance: random.Random) -> None:
        """Let displays come, go, and show the same as the laptop."""
        if self._invented is not None:
            self._invented.change(chance)
        elif self._real is not None:
            choices = ((), (PROJECTOR,), (PROJECTOR,), (PROJECTOR, TELEVISION), (TELEVISION,))
            self._real.plug_in(*chance.choice(choices), mirrored=chance.random() < 0.1)
            n = len(self._real.there) + 1
            self.until(lambda: len(QGuiApplication.screens()) == n)

    def until(self, is_so: Callable[[], object]) -> bool:
        """Wait a while for something; return whether it came."""
        for _ in range(N_LOOKS):
            if is_so():
                return True
            let_run(SEEN_AFTER_MS)
        return bool(is_so())

    def measure(self, n_acts: int, seed: int) -> dict[str, object]:
        """Act so often, then measure how long blanking takes."""
        self.wait()
        window = self._window
        workspace, review = window.door.workspace, window.review
        assert workspace is not None
        assert review is not None
        people = [each.details for each in reviews.people(workspace, review.id)]
        labels = Labels(people, reviews.places(workspace, review.id))
        typed = tuple(part for person in people for part in (*person.name.split(), *person.aliases) if len(part) > 2)

        def lock_and_unlock() -> None:
            window.lock.lock()
            let_run(0)
            assert not walls()
            window.lock._on_unlock_wanted(PASSPHRASE)
            self.wait()
            robot.page = self.in_room()

        robot = Robot(self.in_room(), self.change, typed, self.wait, seed, more=(lock_and_unlock,))
        n_read = n_named = n_strange = n_looked = 0
        memory: list[int] = []
        for number in range(n_acts):
            window.lock.idle.note_activity()  # the robot's keys go to widgets past the system, and are not seen there
            act = robot.act()
            let_run(0)  # what is to be deleted goes, as it does while the program runs
            seen = names_on_walls(labels, ())
            if seen and not robot.may_have_names:
                n_named += 1
                print(f"a name on the wall after {act}", file=sys.stderr)
            if self._real is not None:
                n_looked += 1
                strange = self.look()
                if strange:
                    n_strange += 1
                    print(f"{strange} after {act} ({number})", file=sys.stderr, flush=True)
            n_read += any(len(each.words) > 1 for each in walls())
            if number % max(1, n_acts // 20) == 0 or number == n_acts - 1:
                memory.append(_resident_mib())
        return {
            "n_read": n_read, "n_named": n_named, "n_strange": n_strange, "n_looked": n_looked, "memory_mib": memory,
            "is_awake": self.sees_what_does_not_belong(), "blank_ms": list(self.blanks(robot)), "screens": [each.name() for each in QGuiApplication.screens()],
        }  # fmt: skip

    def look(self) -> str:
        """Return what is wrong on the glass of the other displays; empty when nothing is."""
        found = ""

        def is_right() -> bool:
            nonlocal found
            found = next(self._wrong(), "")
            return not found

        self.until(is_right)
        return found

    def sees_what_does_not_belong(self) -> bool:
        """Whether a word that somebody else puts on the projector is noticed: the judge is judged."""
        if self._real is None:
            return True
        self.plug_in_again()
        x, y, width, height = self._real.place_of(PROJECTOR)
        tip = QLabel("Kayleigh", None, Qt.WindowType.ToolTip)
        wall = self._window.theme.tokens.wall
        tip.setStyleSheet(f"background: {wall['paper']}; color: {wall['ink']}; border: 0; font-size: 14px")
        tip.move(x + width // 2, y + height // 2)
        tip.show()
        let_run(10 * SEEN_AFTER_MS)
        is_seen = bool(self.look())
        tip.deleteLater()
        let_run(SEEN_AFTER_MS)
        return is_seen and not self.look()

    def plug_in_again(self) -> None:
        """Pull every other display out, and plug one in."""
        if self._real is not None:
            self._real.plug_in()
            self.until(lambda: len(QGuiApplication.screens()) == 1)
            self._real.plug_in(PROJECTOR)
        elif self._invented is not None:
            self._invented.put(*self._invented.there[:1])
            self._invented.put(*InventedDisplays().there)
        self.until(walls)
        self.wait()

    def _wrong(self) -> Iterator[str]:
        shown = {each.screen().name(): each for each in walls()}
        laptop = next((each for each in QGuiApplication.screens() if each.name() == LAPTOP.name), None)
        for screen in QGuiApplication.screens():
            if laptop is None or screen is laptop or screen.geometry().topLeft() == laptop.geometry().topLeft():
                continue
            box = screen.geometry()
            glass = _glass(laptop, box.x(), box.y(), box.width(), box.height()).convertToFormat(
                QImage.Format.Format_RGB888
            )
            expected = QImage(box.size(), QImage.Format.Format_RGB32)
            expected.fill(Qt.GlobalColor.black)
            wall = shown.get(screen.name())
            if wall is not None:
                painter = QPainter(expected)
                wall._painter().paint(painter, wall.width())
                painter.end()
            if not _is_like(glass, expected.convertToFormat(QImage.Format.Format_RGB888)):
                yield f"{screen.name()} shows something else than {'its wall' if wall is not None else 'nothing'}"

    def blanks(self, robot: Robot) -> Iterator[float]:
        """Yield how many milliseconds after the key the display was blank."""
        self.plug_in_again()
        robot.control.set_kind("entry")
        self.wait()
        for _ in range(N_BLANKS):
            robot.press(Qt.Key.Key_S)
            let_run(5)
            (wall,) = walls()
            begun = time.perf_counter()
            robot.press(Qt.Key.Key_B)
            if self._real is not None:
                laptop, box = QGuiApplication.primaryScreen(), wall.geometry()
                while True:
                    left, top = box.x() + box.width() // 8, box.y() + box.height() // 4
                    if len(set(_greys(_glass(laptop, left, top, box.width() // 2, 80)))) == 1:
                        break
                    QApplication.processEvents()
            yield (time.perf_counter() - begun) * 1000


def _glass(laptop: QScreen, x: int, y: int, width: int, height: int) -> QImage:
    """Return what the server shows in a box, by the place of the whole desktop.

    Asked of the screen itself, Qt answers for where that stood before it was moved.
    """
    return laptop.grabWindow(0, x, y, width, height).toImage()


def _greys(seen: QImage) -> bytes:
    grey = seen.convertToFormat(QImage.Format.Format_Grayscale8)
    return bytes(grey.constBits())


def _is_like(glass: QImage, expected: QImage) -> bool:
    """Whether two pictures are the same but for the softness of edges: a display sets a letter up to half a pixel off.

    Both are made smaller, so that such an edge weighs little, and a small word that does not belong there still much.
    """
    if glass == expected:
        return True
    if glass.size() != expected.size():
        return False
    ours, theirs = (
        _greys(each.scaledToWidth(each.width() // SMALLER, Qt.TransformationMode.SmoothTransformation))
        for each in (glass, expected)
    )
    return max(abs(a - b) for a, b in zip(ours, theirs, strict=True)) <= MOST_OTHER


def _resident_mib() -> int:
    status = Path("/proc/self/statm")
    return int(status.read_text("ascii").split()[1]) * PAGE_KIB // 1024 if status.exists() else 0


if __name__ == "__main__":
    main()
