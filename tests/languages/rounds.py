"""Takes the walk through everything that the pictures know, in the language that nobody speaks."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from tests.access.room import check_room
from tests.access.rounds import N_LAYOUTS
from tests.access.walk import Walk
from tests.languages.left import Data, Judge
from tests.languages.pseudo import OPEN, speak_pseudo
from tests.languages.shown import shown_texts
from tests.pictures.studio import Look, Studio, looks_named

LIMIT_S = 24 * 60 * 60


class Rounds(Studio):
    """A studio that reads each window; :attr:`left` holds what is English, with its place."""

    def __init__(self, folder: Path, look: str, only: str, out: Path | None) -> None:
        super().__init__(out or folder, folder, "")
        self._pictures = out
        if out is not None:
            out.mkdir(parents=True, exist_ok=True)
        self._prefixes = tuple(each for each in only.split(",") if each)
        self._wanted = looks_named(look)
        self.room = Walk()
        """What has no room when every text is a third longer."""
        self._seen: set[tuple[str, str]] = set()
        self.left: list[tuple[str, str]] = []
        self.n_windows = self.n_texts = self.n_translated = 0

    def prepare(self) -> None:
        """Speak before the first window is made."""
        self._translator, texts = speak_pseudo()
        self._judge = Judge(texts, None)

    def go(self) -> None:
        """Walk everything."""
        self.picture_everything(self._wanted)

    def _is_wanted(self, name: str) -> bool:
        return not self._prefixes or name.startswith(self._prefixes)

    def _take(self, name: str, look: Look, widget: QWidget) -> None:
        self.n_windows += 1
        idle = self.window.lock.idle
        if idle.limit_s != LIMIT_S:  # once: each setting puts off the clock that tells whether the computer slept
            idle.set_limit_s(LIMIT_S)
        if self._judge.data is None and self.window.door.workspace is not None:
            self._judge.data = Data(self.window.door.workspace)
        for control, text in shown_texts(widget):
            if (name, text) in self._seen:
                continue
            self._seen.add((name, text))
            self.n_texts += 1
            self.n_translated += OPEN in text
            place = f"{name}: {control.objectName() or type(control).__name__}"
            self.left += [(place, part) for part in self._judge.left(text)]
        for _ in range(N_LAYOUTS):
            self.app.processEvents()
        check_room(widget, f"{name}-{look.name}", look.scale, self.room)
        if self._pictures is not None:
            super()._take(name, look, widget)
