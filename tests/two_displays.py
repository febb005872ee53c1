"""An X server with a laptop's screen and plugs for two more, so that the wall stands on a real second display.

Xorg with its ``dummy`` driver: a display that the system sees like any other, that can be plugged in and pulled out
(``xrandr``), whose pixels can be read from outside (``xwd``) and that takes real keys and clicks (``xdotool``). Xvfb has
one display only, and its pretended monitors do not come and go as real ones do.

On Debian: ``apt install xserver-xorg-core xserver-xorg-video-dummy x11-xserver-utils x11-apps xdotool``.
"""

from __future__ import annotations

import os
import shutil
import struct
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from PySide6.QtGui import QImage

TOOLS = ("Xorg", "xrandr", "xwd", "xdotool")
DRIVERS = ("/usr/lib/xorg/modules/drivers/dummy_drv.so", "/usr/lib64/xorg/modules/drivers/dummy_drv.so")
START_S = 120.0
CONFIGURATION = """
Section "ServerFlags"
  Option "AutoAddDevices" "false"
  Option "DontVTSwitch" "true"
  Option "BlankTime" "0"
EndSection
Section "Device"
  Identifier "card"
  Driver "dummy"
  VideoRam 256000
EndSection
Section "Monitor"
  Identifier "any"
  HorizSync 5-1000
  VertRefresh 5-200
EndSection
Section "Screen"
  Identifier "screen"
  Device "card"
  Monitor "any"
  DefaultDepth 24
  SubSection "Display"
    Depth 24
    Virtual 6144 2048
    Modes "1368x768" "1920x1080" "1280x720"
  EndSubSection
EndSection
"""


@dataclass(frozen=True, slots=True)
class Plug:
    """A display: its name as the system tells it, and its size in pixels."""

    name: str
    width: int
    height: int


LAPTOP = Plug("DUMMY0", 1368, 768)
PROJECTOR = Plug("DUMMY1", 1280, 720)
TELEVISION = Plug("DUMMY2", 1920, 1080)


def what_is_missing() -> str:
    """Return why there can be no second display on this machine; empty when there can."""
    lacking = [each for each in TOOLS if shutil.which(each) is None]
    if not any(Path(each).exists() for each in DRIVERS):
        lacking.append("Xorg's dummy driver")
    return f"no second display to be had: {', '.join(lacking)} missing" if lacking else ""


@dataclass
class RealDisplays:
    """The server while it runs.

    Args:
        name: for ``DISPLAY``.
        there: which displays are plugged in besides the laptop's own, from left to right.
        pause: lets the program hear that a display was pulled out before it is plugged in elsewhere.
    """

    name: str
    there: tuple[Plug, ...] = ()
    pause: Callable[[], object] = field(default=partial(time.sleep, 0.1))
    _placed: dict[Plug, str] = field(default_factory=dict)

    @property
    def environment(self) -> dict[str, str]:
        """For a process that is to be on these displays."""
        return {**os.environ, "DISPLAY": self.name, "QT_QPA_PLATFORM": "xcb"}

    def run(self, *command: str) -> bytes:
        """Run a tool of the server and return what it said."""
        done = subprocess.run(command, env=self.environment, capture_output=True, check=False, timeout=120)
        if done.returncode:
            raise RuntimeError(f"{command[:3]}: {done.stderr.decode(errors='replace')[:400]}")
        return done.stdout

    def plug_in(self, *displays: Plug, mirrored: bool = False) -> None:
        """Let these be plugged in and no others, to the right of the laptop or showing the same as it.

        A display that is to stand elsewhere is pulled out first: Qt 6.11 does not hear of one that only moves.
        """
        wanted: dict[Plug, str] = {}
        x = LAPTOP.width
        for each in displays:
            wanted[each] = "0x0" if mirrored else f"{x}x0"
            x += each.width
        others = (PROJECTOR, TELEVISION)
        out = [each for each in others if each in self._placed and self._placed[each] != wanted.get(each)]
        if out:
            self.run("xrandr", *(part for each in out for part in ("--output", each.name, "--off")))
            self.pause()
        for each, place in wanted.items():
            if self._placed.get(each) != place:
                size = f"{each.width}x{each.height}"
                self.run("xrandr", "--output", each.name, "--mode", size, "--pos", place)
        self.there, self._placed = displays, wanted

    def place_of(self, plug: Plug) -> tuple[int, int, int, int]:
        """Return where a plugged display stands: x, y, width, height."""
        before = self.there[: self.there.index(plug)] if plug in self.there else ()
        x = LAPTOP.width + sum(each.width for each in before) if plug != LAPTOP else 0
        return x, 0, plug.width, plug.height

    def look(self) -> QImage:
        """Return what stands on all displays together, read from outside the program."""
        found = self.run("xwd", "-root", "-silent")
        header = struct.unpack(">25I", found[:100])
        width, height, is_high_first, n_bits, line, n_colours = (header[n] for n in (4, 5, 7, 11, 12, 19))
        assert not is_high_first
        begin = header[0] + n_colours * 12
        kind = {24: QImage.Format.Format_BGR888, 32: QImage.Format.Format_RGB32}[n_bits]
        seen = QImage(found[begin:], width, height, line, kind)
        return seen.convertToFormat(QImage.Format.Format_RGB888)  # a copy: Qt does not keep the bytes

    def glass(self, plug: Plug) -> QImage:
        """Return what stands on one display."""
        return self.look().copy(*self.place_of(plug))


@contextmanager
def real_displays() -> Iterator[RealDisplays]:
    """Start the server with the laptop's display, and end it afterwards."""
    with tempfile.TemporaryDirectory(prefix="displays-") as folder:
        config = Path(folder) / "xorg.conf"
        config.write_text(CONFIGURATION, encoding="ascii")
        read_end, write_end = os.pipe()
        log = str(Path(folder) / "xorg.log")
        command = ["Xorg", "-displayfd", str(write_end), "-noreset", "-nolisten", "tcp", "-config", str(config)]
        command += ["-logfile", log, "-keeptty", "-novtswitch", "-sharevts"]
        server = subprocess.Popen(
            command,
            pass_fds=(write_end,),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        os.close(write_end)
        try:
            yield _made_ready(server, read_end)
        finally:
            os.close(read_end)
            server.terminate()
            server.wait(START_S)


def _made_ready(server: subprocess.Popen[bytes], read_end: int) -> RealDisplays:
    number = b""
    end = time.monotonic() + START_S
    while not number.endswith(b"\n") and time.monotonic() < end:
        more = os.read(read_end, 16)
        if not more:
            raise RuntimeError(f"the X server ended with {server.poll()}")
        number += more
    displays = RealDisplays(f":{int(number)}")
    displays.run("xrandr", "--output", LAPTOP.name, "--mode", f"{LAPTOP.width}x{LAPTOP.height}", "--primary")
    for each in (PROJECTOR, TELEVISION):
        displays.run("xrandr", "--addmode", each.name, f"{each.width}x{each.height}")
    return displays
