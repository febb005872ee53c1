"""Shows each page and dialog of the real window in each look, and keeps what was painted."""

from __future__ import annotations

import sys
import time
import traceback
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMessageLogContext, QSize, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QWidget

from scrdesk.app import make_app, make_window
from scrdesk.services.open_store import Workspace
from scrdesk.ui.page_register import PAGES
from scrdesk.ui.theme import Scheme
from tests.pictures.scenes import DIALOGS, SCENES, WELCOME_DIALOGS

SETTLE_S = 0.15
WAIT_S = 300.0


@dataclass(frozen=True)
class Look:
    """How the window looks in a picture."""

    name: str
    scheme: Scheme
    scale: int
    size: tuple[int, int]


LOOKS = (
    Look("light", Scheme.LIGHT, 100, (1366, 768)),
    Look("dark", Scheme.DARK, 100, (1366, 768)),
    Look("contrast", Scheme.HIGH, 100, (1366, 768)),
    Look("150", Scheme.LIGHT, 150, (1366, 768)),
    Look("stretched", Scheme.LIGHT, 200, (1920, 1080)),
)
SMALL_SCREEN = Look("200", Scheme.LIGHT, 200, (1366, 768))
"""The largest text on the smallest screen that users have."""
DARK_LARGE = Look("dark150", Scheme.DARK, 150, (1366, 768))


def looks_named(names: str) -> tuple[Look, ...]:
    """Return the looks of these names, parted by commas; all that are usually pictured when none is named."""
    wanted = [each for each in names.split(",") if each]
    offered = {look.name: look for look in (*LOOKS, SMALL_SCREEN, DARK_LARGE)}
    return tuple(offered[name] for name in wanted) if wanted else LOOKS


def _say(_kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
    """Pass on what Qt says, but for what the platform without a screen says of each dialog."""
    if not text.startswith("This plugin does not support"):
        print(text, file=sys.stderr)


class Studio:
    """Makes the pictures; :attr:`failed` names those that could not be made."""

    def __init__(self, out: Path, folder: Path, only: str) -> None:
        self._out, self._folder, self._only = out, folder, only
        qInstallMessageHandler(_say)
        self.app = make_app()
        self.prepare()
        self.window = make_window(self.app)
        self.made: list[str] = []
        self.failed: list[str] = []

    def prepare(self) -> None:
        """Do what must be done before the first window is made."""

    @property
    def folder(self) -> Path:
        """A folder for files that a scene needs."""
        return self._folder

    @property
    def workspace(self) -> Workspace:
        """The open demonstration store."""
        assert self.window.door.workspace is not None
        return self.window.door.workspace

    def picture_everything(self, looks: Sequence[Look] = LOOKS) -> None:
        """Picture the welcome page, every page, every scene and every dialog in every look."""
        self.window.show()
        for look in looks:
            self._put_on(look)
            if self._is_wanted("welcome"):
                self._take("welcome", look, self.window)
            for name, make in WELCOME_DIALOGS.items():
                self._take_dialog(name, look, make)
        self.window.door.open_demo()
        self.wait_until(lambda: self.window.review is not None)
        for look in looks:
            self._put_on(look)
            for entry in PAGES:
                self._take_page(entry.key, look)
            for name, scene in SCENES.items():
                self._take_scene(name, look, scene)
            for name, make in DIALOGS.items():
                self._take_dialog(name, look, make)

    def close(self) -> None:
        """Close window and store."""
        self.window.close()

    def settle(self, seconds: float = SETTLE_S) -> None:
        """Let the window work and paint."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            self.app.processEvents()
            time.sleep(0.005)

    def wait_until(self, is_so: Callable[[], bool]) -> None:
        """Let the window work until something is so."""
        end = time.monotonic() + WAIT_S
        while not is_so():
            if time.monotonic() > end:
                raise TimeoutError(self.window.welcome.ui.message_strip.text or "the window did not get there")
            self.settle(0.02)
        self.settle()

    def _put_on(self, look: Look) -> None:
        theme = self.window.theme
        theme._scale = look.scale
        theme.choose(look.scheme)
        self.window.resize(QSize(*look.size))
        self.settle()

    def _take_page(self, key: str, look: Look) -> None:
        def show() -> None:
            self.window.open_page(key)
            self.wait_until(lambda: self.window.jobs.n_running == 0)

        self._guarded(key, look, show, self.window)

    def _take_scene(self, name: str, look: Look, scene: Callable[[Studio], Callable[[], None]]) -> None:
        undo: list[Callable[[], None]] = []
        self._guarded(name, look, lambda: undo.append(scene(self)), self.window)
        for step in undo:
            step()

    def _take_dialog(self, name: str, look: Look, make: Callable[[Studio], QWidget]) -> None:
        if not self._is_wanted(name):
            return
        try:
            dialog = make(self)
            self.settle()
            self._take(name, look, dialog)
            dialog.close()
            self.settle(0.05)
        except Exception:  # noqa: BLE001 - the other pictures are still wanted
            traceback.print_exc()
            self.failed.append(f"{name}-{look.name}")

    def _guarded(self, name: str, look: Look, show: Callable[[], None], widget: QWidget) -> None:
        if not self._is_wanted(name):
            return
        try:
            show()
            self.settle()
            self._take(name, look, widget)
        except Exception:  # noqa: BLE001 - the other pictures are still wanted
            traceback.print_exc()
            self.failed.append(f"{name}-{look.name}")

    def _is_wanted(self, name: str) -> bool:
        return name.startswith(tuple(self._only.split(",")))

    def _take(self, name: str, look: Look, widget: QWidget) -> None:
        path = self._out / f"{name}-{look.name}.png"
        if not widget.grab().save(str(path)):
            raise OSError(f"cannot write {path}")
        self.made.append(path.name)
