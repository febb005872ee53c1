"""The card of the last proven good backup: when, where, how it was proved, and what to do when it is old or none."""

from __future__ import annotations

from datetime import datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from scrdesk.domain.progress import Progress
from scrdesk.ui.jobs import Pool
from scrdesk.ui.page import PageContext
from scrdesk.ui.read_only import changes_store
from scrdesk.ui.short_days import clock_time, short_day
from scrdesk.ui.widgets.card import Card, SectionTitle
from scrdesk.ui.widgets.pill import Pill
from scrdesk.ui.widgets.text_label import TextLabel
from scrdesk.ui.words import said

if TYPE_CHECKING:
    from scrdesk.services.open_store import Workspace
    from scrdesk.services.recovery import SheetStanding
    from scrdesk.services.safekeeping import BackupStanding


class BackupCard(Card):
    """Says how safe the work is; quiet while all is well.

    Signals:
        backup_wanted: a backup is to be made now.
        safekeeping_wanted: the page with all backups, and the choice of their folder, is to be shown.
    """

    backup_wanted = Signal()
    safekeeping_wanted = Signal()

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("backup_card")
        self._context = context
        self._workspace: Workspace | None = None
        body = QVBoxLayout(self)
        body.setContentsMargins(16, 16, 16, 16)
        body.setSpacing(8)
        head = QHBoxLayout()
        self.heading = SectionTitle(self)
        self.heading.setText(self.tr("Last proven good backup"))
        self.pill = Pill(self)
        self.pill.setObjectName("backup_when")
        head.addWidget(self.heading, 1)
        head.addWidget(self.pill)
        body.addLayout(head)
        self.said = TextLabel(self)
        self.said.setObjectName("backup_said")
        self.advice = TextLabel(self, "", "small")
        self.advice.setObjectName("backup_advice")
        row = QHBoxLayout()
        row.setSpacing(16)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self.said)
        words.addWidget(self.advice)
        words.addStretch(1)
        row.addLayout(words, 1)
        buttons = QVBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        self.now_button = QPushButton(self.tr("Back up now"), self)
        self.now_button.setObjectName("backup_now")
        self.now_button.clicked.connect(self.backup_wanted)
        self.all_button = QPushButton(self.tr("All backups"), self)
        self.all_button.setObjectName("all_backups")
        self.all_button.clicked.connect(self.safekeeping_wanted)
        changes_store(context, self.now_button)
        buttons.addWidget(self.now_button)
        buttons.addWidget(self.all_button)
        row.addLayout(buttons)
        body.addLayout(row, 1)
        self.sheet_line = TextLabel(self, "", "small")
        self.sheet_line.setObjectName("sheet_wanting")
        body.addWidget(self.sheet_line)
        self.clear()

    def clear(self) -> None:
        """Show nothing."""
        self._workspace = None
        for label in (self.said, self.advice, self.pill, self.sheet_line):
            label.clear()
        self.sheet_line.hide()
        self.pill.hide()
        self.now_button.hide()

    def look(self, workspace: Workspace) -> None:
        """Find out how the open store stands, and show it."""
        self._workspace = workspace
        if self._context.is_demo():
            self._say("", "", self.tr("The demonstration is not backed up by itself: nothing in it is real."), "")
            self.now_button.hide()
            return
        self._context.jobs.run(
            Pool.CASE, partial(_standing, workspace), owner=self, done=self.show_standing, failed=self._on_failed
        )

    def look_again(self) -> None:
        """Look anew, when something is shown."""
        if self._workspace is not None:
            self.look(self._workspace)

    def show_standing(self, found: BackupStanding) -> None:
        """Show what is known."""
        place, proven = found.place, found.proven
        self._show_sheet(found.sheet)
        # While all is well the card stays small: the way to a backup by hand is one page further.
        self.now_button.setVisible(proven is None or found.is_old or bool(place.fault))
        if proven is None:
            self._say(
                self.tr("none"),
                "bad",
                self.tr("There is no backup yet that the present passphrase opens."),
                self.tr("One is made soon after a store is opened and each hour of work. Make the first now."),
            )
            return
        when = _when(proven.made_at, found.now)
        said = self.tr("In {folder}. Read back whole when made; the present passphrase opens it.").format(
            folder=_folder(found)
        )
        if place.fault:
            advice = self.tr(
                "{fault} Backups are made beside the store meanwhile. Put the disk back, or choose another folder "
                "under Safekeeping."
            ).format(fault=place.fault)
        elif found.is_old:
            advice = self.tr("It is more than a day old: what was done since stands in no backup. Make one now.")
        elif found.is_on_own_disk:
            advice = self.tr("A lost laptop takes both: choose a folder on another disk under Safekeeping.")
        else:
            advice = ""
        self._say(when, "warn" if found.is_old or place.fault else "good", said, advice)

    def _show_sheet(self, sheet: SheetStanding | None) -> None:
        """Remind of the other half of safekeeping until it is done: a backup helps nobody who cannot open it."""
        text = ""
        if sheet is not None and sheet.written_at is None:
            text = self.tr(
                "There is no recovery sheet for the present passphrase: once it is forgotten, nobody gets in. F10, "
                "“Recovery sheet…”."
            )
        elif sheet is not None and sheet.rehearsed_at is None:
            text = self.tr(
                "The recovery sheet was never rehearsed: type three of its words once. F10, “Recovery sheet…”."
            )
        self.sheet_line.setText(text)
        self.sheet_line.setVisible(bool(text))

    def _say(self, pill: str, tone: str, said: str, advice: str) -> None:
        self.pill.say(pill, tone)
        self.pill.setVisible(bool(pill))
        self.said.setText(said)
        self.advice.setText(advice)
        self.advice.setVisible(bool(advice))
        self.setAccessibleName(" ".join(part for part in (self.heading.text(), pill, said, advice) if part))

    def _on_failed(self, _fault: BaseException) -> None:
        """A damaged or vanished file is told above the pages; nothing that may be wrong is shown here."""
        self._say(self.tr("not known"), "warn", self.tr("The backups could not be looked at just now."), "")


def _folder(found: BackupStanding) -> str:
    if found.proven is None:
        return ""
    folder = found.proven.path.parent
    if folder != found.place.beside:
        return str(folder)
    return said("the folder {name} beside the store").format(name=folder.name)


def _when(made_at: datetime, now: datetime) -> str:
    clock = clock_time(made_at.time())
    if made_at.date() == now.date():
        return said("today {time}").format(time=clock)
    if made_at.date() == now.date() - timedelta(days=1):
        return said("yesterday {time}").format(time=clock)
    return f"{short_day(made_at.date())}, {clock}"


def _standing(workspace: Workspace, _: Progress) -> BackupStanding:
    from scrdesk.services.safekeeping import backup_standing

    return backup_standing(workspace)
