"""Makes automatic backups while a store is open, quietly, and says in the rail when the last one was proved.

The demonstration has none. What a backup is and which ones stay is the service's business (docs/decisions/0010).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from scrdesk.domain.progress import Progress
from scrdesk.errors import UserError
from scrdesk.ui.jobs import JobHandle, Jobs, Pool
from scrdesk.ui.messages import Messages, in_words
from scrdesk.ui.widgets.restyle import set_look
from scrdesk.ui.widgets.text_label import TextLabel

if TYPE_CHECKING:
    from scrdesk.services.back_up import Backup
    from scrdesk.services.open_store import Workspace
    from scrdesk.ui.store_door import StoreDoor

FIRST_AFTER_MS = 20_000
"""From opening to the first look whether a backup is due: the pages that somebody waits for come first."""
LOOK_EVERY_MS = 5 * 60_000
"""The service makes one an hour; looking more often catches up after sleep and turns "today" into "yesterday"."""
AGAIN_AFTER_MS = 30_000
"""From giving way to other work to the next try."""
MAX_GIVEN_WAY = 3
"""So often a backup gives way to work that somebody waits for; the next one is made whatever goes on, else a busy day
would have none."""


@dataclass(frozen=True, slots=True)
class _Standing:
    """When the last backup that the present passphrase opens was proved (None: there is none), and what time it is."""

    proven_at: datetime | None
    now: datetime
    fell_back: str = ""
    """Why the folder that was chosen for backups was not used."""


class BackupWatch(QObject):
    """Looks after the automatic backups of the store that is open.

    Signals:
        looked: a backup was made or none was due, or it failed; what stands may be another than before.
    """

    looked = Signal()

    def __init__(self, door: StoreDoor, jobs: Jobs, messages: Messages, line: TextLabel, parent: QObject) -> None:
        super().__init__(parent)
        self._door, self._jobs, self._messages, self._line = door, jobs, messages, line
        self.first_after_ms = FIRST_AFTER_MS
        self.again_after_ms = AGAIN_AFTER_MS
        self._handle: JobHandle | None = None
        self._n_given_way = 0
        self._told = ""  # the fault told last: told once, not every five minutes
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.look)
        door.closed.connect(self._on_store_closed)
        jobs.started.connect(self._on_job_started)

    def look(self) -> None:
        """Make a backup when one is due; say what stands either way."""
        workspace = self._wanted_for()
        if workspace is None or self._handle is not None:
            return
        self._timer.stop()
        self._handle = self._jobs.run(
            Pool.CASE,
            partial(_back_up, workspace),
            owner=self,
            done=self._on_looked,
            failed=self._on_failed,
            cancelled=self._on_cancelled,
        )

    def ask(self) -> None:
        """Make a backup now, at the user's wish: with progress, and an answer."""
        workspace = self._wanted_for()
        if workspace is None:
            return
        self._told = ""
        self._jobs.run(
            Pool.CASE,
            partial(_back_up_now, workspace),
            owner=self,
            done=self._on_asked_for,
            failed=self._on_failed,
            cancelled=self._on_asking_cancelled,
            what=self.tr("Backing up"),
        )

    def _wanted_for(self) -> Workspace | None:
        workspace = self._door.workspace
        return None if self._door.is_demo or workspace is None or workspace.is_read_only else workspace

    def begin(self) -> None:
        """Look after the store that was just opened."""
        self._on_store_closed()
        workspace = self._wanted_for()
        if workspace is None:
            return
        self._jobs.run(
            Pool.CASE, partial(_standing, workspace), owner=self, done=self._show, failed=self._on_standing_failed
        )
        self._timer.start(self.first_after_ms)

    def _on_store_closed(self) -> None:
        self._timer.stop()
        self._handle = None
        self._n_given_way = 0
        self._told = ""
        self._line.clear()
        self._line.hide()

    def _on_job_started(self, handle: JobHandle) -> None:
        """Give way: the store's work is done one after the other, and somebody waits for the page."""
        own = self._handle
        if own is not None and handle is not own and self._n_given_way < MAX_GIVEN_WAY:
            own.cancel()

    def _on_cancelled(self) -> None:
        self._handle = None
        self._n_given_way += 1
        self._timer.start(self.again_after_ms)

    def _on_looked(self, standing: _Standing) -> None:
        self._end()
        if not standing.fell_back:
            self._told = ""
        self._show(standing)
        self.looked.emit()

    def _on_asked_for(self, standing: _Standing) -> None:
        self._show(standing)
        if not standing.fell_back:
            self._messages.say(self.tr("A backup was made and proved."), "good")
        self.looked.emit()

    def _on_asking_cancelled(self) -> None:
        self._messages.say(self.tr("Cancelled. The backups are as they were before."), "info")

    def _on_failed(self, fault: BaseException) -> None:
        self._end()
        what = fault.what if isinstance(fault, UserError) else self.tr("something went wrong that was not foreseen.")
        self._say(self.tr("Backup failed: {what}").format(what=what), is_fault=True)
        if what != self._told:
            self._told = what
            self._messages.say(
                self.tr("No backup could be made. {fault}").format(fault=in_words(fault)),
                "warn",
                action=self.tr("Try again"),
                then=self._on_again_wanted,
            )

    def _on_again_wanted(self) -> None:
        self._told = ""  # who asks gets an answer
        self.look()

    def _on_standing_failed(self, _fault: BaseException) -> None:
        """The first look at whether one is due will tell."""

    def _end(self) -> None:
        self._handle = None
        self._n_given_way = 0
        self._timer.start(LOOK_EVERY_MS)

    def _show(self, standing: _Standing) -> None:
        if standing.proven_at is None:
            self._say(self.tr("No backup yet"))
        else:
            when = self._in_words(standing.proven_at, standing.now)
            self._say(self.tr("Backup proven {when}").format(when=when))
        if standing.fell_back and standing.fell_back != self._told:
            self._told = standing.fell_back
            self._messages.say(
                self.tr(
                    "{fault} Backups are made beside the store meanwhile. Put the disk back, or choose another folder "
                    "under Safekeeping."
                ).format(fault=standing.fell_back),
                "warn",
                action=self.tr("Try again"),
                then=self._on_again_wanted,
            )

    def _in_words(self, made_at: datetime, now: datetime) -> str:
        clock = f"{made_at:%H:%M}"
        if made_at.date() == now.date():
            return self.tr("{clock} today").format(clock=clock)
        if made_at.date() == now.date() - timedelta(days=1):
            return self.tr("{clock} yesterday").format(clock=clock)
        from scrdesk.domain.dates_in_words import short_day_in_words

        return self.tr("{clock}, {day}").format(clock=clock, day=short_day_in_words(made_at.date()))

    def _say(self, text: str, *, is_fault: bool = False) -> None:
        self._line.setText(text)
        set_look(self._line, "tone", "warn" if is_fault else "")
        workspace = self._door.workspace
        if workspace is not None:
            self._line.setToolTip(
                self.tr(
                    "Made each hour while you work, encrypted like the store, and read back before it counts; where "
                    "they lie stands under Safekeeping"
                )
            )
        self._line.show()


def _standing(workspace: Workspace, _: Progress) -> _Standing:
    from scrdesk.services.safekeeping import backup_standing

    found = backup_standing(workspace)
    return _Standing(
        found.proven.made_at if found.proven is not None else None,
        found.now,
        found.place.fault if found.place.chosen is not None else "",
    )


def _back_up(workspace: Workspace, progress: Progress) -> _Standing:
    from scrdesk.services.back_up import automatic_back_up

    # Backups from before a change of passphrase do not count: one with the new passphrase is wanted at once.
    made = automatic_back_up(workspace, progress, now_due=_standing(workspace, progress).proven_at is None)
    return _after(workspace, made, progress)


def _back_up_now(workspace: Workspace, progress: Progress) -> _Standing:
    from scrdesk.services.back_up import automatic_back_up

    return _after(workspace, automatic_back_up(workspace, progress, now_due=True), progress)


def _after(workspace: Workspace, made: Backup | None, progress: Progress) -> _Standing:
    standing = _standing(workspace, progress)
    return replace(standing, fell_back=made.fell_back) if made is not None and made.fell_back else standing
