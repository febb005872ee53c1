"""Takes the walk through everything that the pictures know, in the language that nobody speaks."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from tests.access.room import check_room
from tests.access.rounds import Walker
from tests.access.walk import Walk
from tests.languages.left import Data, Judge
from tests.languages.pseudo import OPEN, speak_pseudo
from tests.languages.shown import shown_texts
from tests.pictures.studio import Look


class Rounds(Walker):
    """Reads each window; :attr:`left` holds what is English, with its place."""

    def __init__(self, folder: Path, look: str, only: str, out: Path | None) -> None:
        super().__init__(out or folder, folder, look, only)
        self._pictures = out
        if out is not None:
            out.mkdir(parents=True, exist_ok=True)
        self.room = Walk()
        """What has no room when every text is a third longer."""
        self._seen: set[tuple[str, str]] = set()
        self.left: list[tuple[str, str]] = []
        self.n_texts = self.n_translated = 0

    def prepare(self) -> None:
        """Speak before the first window is made."""
        self._translator, texts = speak_pseudo()
        self._judge = Judge(texts, None)

    def _take(self, name: str, look: Look, widget: QWidget) -> None:
        self._arrive()
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
        self._settle()
        check_room(widget, f"{name}-{look.name}", look.scale, self.room)
        if self._pictures is not None:
            super()._take(name, look, widget)
