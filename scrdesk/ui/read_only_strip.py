"""Says as long as a store is open to read only who has it open, takes up what they change, and offers to open it anew.

Made by the door of the stores (:mod:`scrdesk.ui.store_door`) for the one store that is open so.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout

from scrdesk.domain.progress import Progress
from scrdesk.ui.jobs import Jobs, Pool
from scrdesk.ui.widgets.message_strip import MessageStrip

if TYPE_CHECKING:
    from scrdesk.services.open_store import Workspace

LOOK_EVERY_MS = 3_000
"""Often enough that two people who talk on the telephone see the same; a look reads one row."""


@dataclass(frozen=True, slots=True)
class _Seen:
    line: int
    holder: str


class ReadOnlyStrip(QObject):
    """The strip above the pages, and what looks after it.

    Signals:
        changed_elsewhere: somebody else changed the store; what is shown is older.
        writing_wanted: nobody has the store open any more, and it is to be opened to write.
    """

    changed_elsewhere = Signal()
    writing_wanted = Signal()

    def __init__(self, workspace: Workspace, jobs: Jobs, place: QVBoxLayout, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace, self._jobs = workspace, jobs
        self._line: int | None = None
        self._is_looking = False
        self.strip = MessageStrip()
        self.strip.setObjectName("read_only_strip")
        self.strip.keep()
        place.insertWidget(0, self.strip)
        self.strip.action_clicked.connect(self.writing_wanted)
        self._timer = QTimer(self, interval=LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        self._say(workspace.held_by)
        self.look()

    def look(self) -> None:
        """See whether anything changed, and who has the store."""
        if not self._is_looking:
            self._is_looking = True
            self._jobs.run(
                Pool.CASE, partial(_look, self._workspace), owner=self, done=self._on_seen, failed=self._on_failed,
                cancelled=self._on_cancelled,
            )  # fmt: skip

    def end(self) -> None:
        """Take the strip away; the store is closed."""
        self._timer.stop()
        self.strip.hide()
        self.strip.setParent(None)
        self.strip.deleteLater()
        self.deleteLater()

    def _on_seen(self, seen: _Seen) -> None:
        self._is_looking = False
        self._say(seen.holder)
        if self._line is not None and seen.line != self._line:
            self.changed_elsewhere.emit()
        self._line = seen.line

    def _on_failed(self, _fault: BaseException) -> None:
        """The page that is shown tells what is wrong when it is next read."""
        self._is_looking = False

    def _on_cancelled(self) -> None:
        self._is_looking = False

    def _say(self, holder: str) -> None:
        if holder:
            text = self.tr("Open to read only: the store is open {holder}. Changes made there appear here.")
            self.strip.say(text.format(holder=holder), "warn")
        else:
            self.strip.say(
                self.tr("Open to read only. Nobody else has the store open now."),
                "info",
                self.tr("Open it to change it…"),
            )


def _look(workspace: Workspace, _: Progress) -> _Seen:
    return _Seen(workspace.last_line(), workspace.who_has_it())
