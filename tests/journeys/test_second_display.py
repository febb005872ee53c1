"""The wall on a real second display: a process of its own, real keys and clicks, judged by the pixels from outside."""

from __future__ import annotations

import json
import subprocess
import sys
import time
import tomllib
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from scrdesk.domain.labels import Labels
from scrdesk.domain.wall_state import LABELS_SHOWN
from scrdesk.services.open_store import create_store
from scrdesk.ui.room.wall_painter import MARKING
from scrdesk.ui.room.wall_window import TITLE
from tests.two_displays import LAPTOP, PROJECTOR, RealDisplays, real_displays, what_is_missing
from tests.ui.room.named_store import FAMILY, NAMES, PLACES, fill

ROOT = Path(__file__).resolve().parents[2]
PASSPHRASE = "kettle orbit marsh violin"
WAIT_S = 120.0
PAPER = tomllib.loads((ROOT / "resources" / "style" / "tokens.toml").read_text("utf-8"))["wall"]["paper"]
LABELS = Labels(FAMILY, PLACES)

pytestmark = pytest.mark.skipif(bool(what_is_missing()), reason=what_is_missing() or "there are two")


class Hands:
    """Types and clicks on the displays, and asks the process where things are."""

    def __init__(self, displays: RealDisplays, process: subprocess.Popen[str]) -> None:
        self.displays, self._process = displays, process

    def ask(self, question: str) -> object:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(question + "\n")
        self._process.stdin.flush()
        answer = self._process.stdout.readline()
        assert answer, "the program has ended"
        return json.loads(answer)

    def until(self, is_so: Callable[[], object], what: str) -> None:
        end = time.monotonic() + WAIT_S
        while not is_so():
            assert time.monotonic() < end, f"waited for: {what}"
            time.sleep(0.02)

    def settle(self) -> None:
        self.until(lambda: self.ask("idle"), "nothing is under way")

    def click(self, name: str) -> None:
        self.until(lambda: self.ask(f"where {name}"), name)
        x, y, width, height = self.ask(f"where {name}")  # type: ignore[misc]  # just told
        self.displays.run("xdotool", "mousemove", str(x + width // 2), str(y + height // 2), "click", "1")

    def key(self, *keys: str) -> None:
        self.displays.run("xdotool", "key", *keys)

    def type(self, words: str) -> None:
        self.displays.run("xdotool", "type", "--delay", "4", words)

    def walls(self) -> list[dict[str, object]]:
        found = self.ask("walls")
        assert isinstance(found, list)
        return found

    def on_wall(self) -> str:
        return " ".join(" ".join(map(str, each["words"])) for each in self.walls())  # type: ignore[call-overload]

    def stands_still(self) -> QImage:
        """Return what is on all displays as soon as two looks see the same."""
        before = self.displays.look()
        for _ in range(50):
            time.sleep(0.05)
            now = self.displays.look()
            if now == before:
                return now
            before = now
        raise AssertionError("the displays never stand still")

    def windows_called(self, name: str) -> list[str]:
        """Return the windows of that name that the system shows."""
        command = ["xdotool", "search", "--onlyvisible", "--name", f"^{name}$"]
        done = subprocess.run(command, env=self.displays.environment, capture_output=True, text=True, check=False)
        return done.stdout.split()


@pytest.fixture
def hands(tmp_path: Path) -> Iterator[Hands]:
    path = tmp_path / "Reviews.scrdesk"
    workspace = create_store(path, PASSPHRASE)
    fill(workspace)
    workspace.close()
    with real_displays() as displays:
        displays.plug_in(PROJECTOR)
        process = subprocess.Popen(
            [sys.executable, "-m", "tests.journeys.room_pilot", str(path)],
            cwd=ROOT, env=displays.environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        )  # fmt: skip
        try:
            yield Hands(displays, process)
        finally:
            process.kill()
            process.communicate()


def test_the_wall_is_full_screen_on_the_second_display_and_never_says_a_name(hands: Hands) -> None:
    displays = hands.displays
    hands.until(lambda: hands.ask("where passphrase"), "the passphrase is asked for")
    wall = displays.place_of(PROJECTOR)
    hands.until(lambda: set(_greys(displays.glass(PROJECTOR))) == {0}, "nothing stands there")
    hands.click("passphrase")
    hands.type(PASSPHRASE)
    hands.key("Return")
    hands.settle()
    hands.click("page_panel")
    hands.settle()
    hands.click("open_room")
    hands.settle()

    def judge_words() -> None:
        text = hands.on_wall()
        assert not LABELS.left_in(text)
        assert not [name for name in NAMES if name.casefold() in text.casefold()]

    def sees(expected: QImage) -> None:
        hands.until(lambda: displays.glass(PROJECTOR) == expected, "what stood there before")
        judge_words()

    blank = hands.stands_still().copy(*wall)
    judge_words()
    assert [tuple(each["place"]) for each in hands.walls()] == [wall]  # type: ignore[arg-type]
    assert hands.on_wall() == MARKING
    right, bottom = PROJECTOR.width - 1, PROJECTOR.height - 1
    assert {blank.pixelColor(x, y).name() for x, y in ((0, bottom), (right, bottom), (right, 300))} == {PAPER}
    strip = blank.height() // 5
    below = blank.copy(0, strip, blank.width(), blank.height() - strip)
    assert len(set(_greys(below))) == 1  # nothing but the strip at the top

    hands.key("s")
    hands.until(lambda: LABELS_SHOWN in hands.on_wall(), "labels are shown")
    labelled = hands.stands_still().copy(*wall)
    judge_words()
    assert len(set(_greys(labelled.copy(0, strip, wall[2], wall[3] - strip)))) > 50  # words with their soft edges

    hands.key("n")  # names are asked for on the laptop, and the wall does not change by a pixel meanwhile
    hands.until(lambda: hands.ask("where qt_msgbox_label"), "asked")
    assert hands.stands_still().copy(*wall) == labelled
    hands.key("Return")
    hands.until(lambda: not hands.ask("where qt_msgbox_label"), "labels are kept")
    sees(labelled)

    hands.key("b")
    hands.until(lambda: hands.on_wall() == MARKING, "blank")
    sees(blank)
    hands.key("s")
    hands.until(lambda: hands.on_wall() != MARKING, "shown")
    sees(labelled)

    displays.plug_in()
    hands.until(lambda: not hands.walls(), "the wall is taken away")
    assert not hands.windows_called(TITLE)
    alone = displays.look()
    assert (alone.width(), alone.height()) == (LAPTOP.width, LAPTOP.height)
    assert hands.ask("on on_the_wall") == "No second display"
    hands.key("s")
    assert not hands.windows_called(TITLE)  # the laptop is never the wall by surprise
    assert displays.glass(LAPTOP) != blank

    displays.plug_in(PROJECTOR)
    hands.until(lambda: hands.windows_called(TITLE), "the wall is back")
    sees(blank)
    hands.key("s")
    hands.until(lambda: hands.on_wall() != MARKING, "shown again")
    sees(labelled)

    hands.key("ctrl+l")
    hands.until(lambda: not hands.walls(), "locked")
    hands.until(lambda: set(_greys(displays.glass(PROJECTOR))) == {0}, "nothing stands there")


def _greys(seen: QImage) -> bytes:
    grey = seen.convertToFormat(QImage.Format.Format_Grayscale8)  # held while its bytes are read
    return bytes(grey.constBits())
