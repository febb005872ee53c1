"""Locks the open store and brings it back. Locking never asks and never loses.

What is typed goes into the store, running work is rolled back, dialogs close, pages and clipboard are emptied, the key
is forgotten; the place to come back to is kept within the store itself (docs/decisions/0015-locking.md).
"""

from __future__ import annotations

import json
import logging
from enum import Enum
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QPixmapCache
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QToolTip

from scrdesk.domain.progress import Progress
from scrdesk.errors import WrongPassphrase
from scrdesk.freed_memory import give_back
from scrdesk.ui.clipboard import ClipboardKeeper
from scrdesk.ui.form_keeper import FormKeeper
from scrdesk.ui.idle_watch import IdleWatch
from scrdesk.ui.jobs import Pool
from scrdesk.ui.lock_times import LOCK_AFTER_MIN
from scrdesk.ui.messages import in_words
from scrdesk.ui.page import Place
from scrdesk.ui.room.blanking import blank_every_wall
from scrdesk.ui.screen_capture import ScreenCapture
from scrdesk.ui.try_pacing import TryPacing
from scrdesk.ui.words import forget_said

if TYPE_CHECKING:  # the store's side is imported only when a store is open
    from collections.abc import Callable

    from scrdesk.services.open_store import Workspace
    from scrdesk.ui.lock_page import LockPage
    from scrdesk.ui.main_window import MainWindow
    from scrdesk.ui.system_watch import SystemWatch

    Open = Callable[[str, Progress], Workspace]

SECONDS_A_MINUTE = 60.0
MINUTES_AN_HOUR, HOURS_FROM = 60, 2
GIVE_BACK_AFTER_MS = 500
"""From closing a store to giving memory back: pages are deleted, and say no more, and garbage was searched by then."""


class LockReason(Enum):
    """Why the store locked."""

    IDLE = "idle"
    ASKED = "asked"
    SLEPT = "slept"
    SESSION = "session"


def _forget_drawn() -> None:
    """Let go of the pictures of words and marks that are kept to be drawn again: up to ten megabytes of them."""
    QPixmapCache.clear()


class Lock(QObject):
    """The lock of one window.

    Signals:
        locked: nothing of the case is in the window any more.
        unlocked: the store is open again; the window is on its way back to where it was.
    """

    locked = Signal()
    unlocked = Signal()

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._path: Path | None = None
        self._open: Open | None = None
        self._place: Place = {}
        self._faults: list[str] = []
        self._drafts: Place = {}
        self._was_unlocked = False
        self.forms = FormKeeper(window, self)
        self.pacing = TryPacing()
        self.idle = IdleWatch(self)
        self.clipboard = ClipboardKeeper(self)
        self.capture = ScreenCapture(self)
        self._giving_back = QTimer(self, singleShot=True, interval=GIVE_BACK_AFTER_MS)
        self._giving_back.timeout.connect(forget_said)
        self._giving_back.timeout.connect(_forget_drawn)
        self._giving_back.timeout.connect(give_back)
        self._wire()

    @cached_property
    def page(self) -> LockPage:
        """What is shown while locked; made when first wanted, since the first page must not wait for it."""
        from scrdesk.ui.lock_page import LockPage

        page = LockPage(self._window.theme, self._window.ui.outer)
        self._window.ui.outer.addWidget(page)
        page.unlock_wanted.connect(self._on_unlock_wanted)
        page.close_wanted.connect(self._on_close_wanted)
        return page

    @cached_property
    def system(self) -> SystemWatch:
        """What tells of sleep and of the locked screen; made when a store is first opened."""
        from scrdesk.ui.system_watch import SystemWatch

        watch = SystemWatch(self)
        watch.sleeping.connect(partial(self.lock, LockReason.SLEPT))
        watch.session_locked.connect(partial(self.lock, LockReason.SESSION))
        return watch

    @property
    def is_locked(self) -> bool:
        """Whether a store waits behind the lock page."""
        return self._path is not None and self._window.door.workspace is None

    @property
    def path(self) -> Path | None:
        """The store that waits behind the lock page, if one does."""
        return self._path if self.is_locked else None

    def lock(self, reason: LockReason = LockReason.ASKED) -> None:
        """Lock the open store, now; nothing happens when none is open."""
        window, door = self._window, self._window.door
        if door.workspace is None:
            return
        blank_every_wall()  # before anything that may take a moment: a room is looking
        is_demo = door.is_demo
        self._path, self._open = door.workspace.path, door.reopener()
        self._place, self._faults = window.place(), []
        window.ui.outer.setCurrentWidget(self.page)
        window.setWindowTitle(self.tr("SCR Desk – locked"))
        self.page.show_locked(self._path, self._in_words(reason), is_demo=is_demo)
        self.forms.capture()
        window.repaint()  # first of all nothing can be read any more; the rest may take a moment
        dismiss_dialogs(window)
        door.lock_store()
        self.page.take_cursor()
        if self._faults:
            self.page.warn(" ".join(self._faults))
        self.capture.allow(False)
        logging.getLogger(__name__).info("store_locked reason=%s", reason.value)
        self.locked.emit()

    def _wire(self) -> None:
        door = self._window.door
        self.idle.idled.connect(partial(self.lock, LockReason.IDLE))
        self.idle.slept.connect(partial(self.lock, LockReason.SLEPT))
        self.idle.minutes_changed.connect(self._on_minutes_changed)
        door.closing.connect(self._on_store_closing)
        door.closed.connect(self._on_store_closed)
        menu = self._window.view_menu
        menu.lock_after_chosen.connect(self._on_lock_after_chosen)
        menu.sharing_chosen.connect(self.capture.allow)
        self.capture.allowed_changed.connect(menu.show_sharing)
        menu.offer_sharing(self.capture.is_available)

    def _in_words(self, reason: LockReason) -> str:
        if reason is LockReason.IDLE:
            minutes = max(1, round(self.idle.limit_s / SECONDS_A_MINUTE))
            return self.tr("Nobody used it for {n} minutes.").format(n=minutes)
        return {
            LockReason.ASKED: self.tr("You locked it."),
            LockReason.SLEPT: self.tr("The computer slept."),
            LockReason.SESSION: self.tr("The screen of the computer was locked."),
        }[reason]

    # --- while a store is open ---

    def begin(self) -> None:
        """Look after the store that was just opened."""
        self.system.start()
        self.capture.apply()
        self.idle.start()
        self.forms.begin(after_lock=self._was_unlocked)
        self._was_unlocked = False
        workspace = self._window.door.workspace
        if workspace is not None:
            self._window.jobs.run(
                Pool.CASE, partial(_lock_after, workspace), owner=self, done=self._on_lock_after_found
            )

    def _on_lock_after_found(self, found: tuple[int, int | None]) -> None:
        minutes, longest = found
        self.idle.set_limit_s(minutes * SECONDS_A_MINUTE)
        self._window.view_menu.limit_lock_after(longest)
        self._window.view_menu.show_lock_after(round(self.idle.limit_s / SECONDS_A_MINUTE))

    def _on_lock_after_chosen(self, minutes: int) -> None:
        self.idle.set_limit_s(minutes * SECONDS_A_MINUTE)
        self._window.view_menu.show_lock_after(minutes)
        workspace = self._window.door.workspace
        if workspace is not None:
            self._window.jobs.run(
                Pool.CASE, partial(_choose_lock_after, workspace, minutes), owner=self, done=self._on_kept
            )

    def _on_kept(self, _nothing: None) -> None:
        """The choice is in the store."""

    def _on_minutes_changed(self, minutes: int) -> None:
        hours = round(minutes / MINUTES_AN_HOUR)
        told = self.tr("Locks in {n} min · Ctrl+L") if hours < HOURS_FROM else self.tr("Locks in {n} h · Ctrl+L")
        self._window.ui.lock_button.setText(told.format(n=minutes if hours < HOURS_FROM else hours))

    def _on_store_closing(self) -> None:
        """The pages have stored what was typed; what could not be stored waits in memory alone."""
        workspace = self._window.door.workspace
        not_kept = self.forms.keep_at_closing(is_lock=self._path is not None)
        if not_kept:
            self._window.unsaved()[1].append(not_kept)
        if workspace is None or self._path is None:
            return
        self._drafts, faults = self._window.unsaved()
        self._faults = [self.tr("{fault} What you typed will be there again.").format(fault=each) for each in faults]
        try:
            from scrdesk.services.window_place import keep_place

            keep_place(workspace, json.dumps(self._place))
        except Exception as fault:  # noqa: BLE001 - the store is locked all the same; only the way back is lost
            logging.getLogger(__name__).warning("place_not_kept type=%s", type(fault).__name__)
        self._place = {}

    def _on_store_closed(self) -> None:
        self.idle.stop()
        self.clipboard.clear()
        self._giving_back.start()

    # --- while it is locked ---

    def unlock_by(self, reopen: Open) -> None:
        """Unlock by another way than the passphrase; it waits after failed tries as a passphrase does."""
        self._unlock(reopen, "")

    def let_go(self) -> None:
        """Leave the locked store closed and show the first page."""
        self._on_close_wanted()

    def _on_unlock_wanted(self, passphrase: str) -> None:
        if self._open is not None:
            self._unlock(self._open, passphrase)

    def _unlock(self, reopen: Open, passphrase: str) -> None:
        if self.pacing.left_s() > 0:
            return
        work = partial(_unlock, reopen, passphrase)
        handle = self._window.jobs.run(
            Pool.CASE,
            work,
            owner=self,
            done=self._on_unlocked,
            failed=self._on_unlock_failed,
            unwanted=self._on_unlocked_too_late,
        )
        self.page.show_busy(handle)

    def _on_unlocked(self, found: tuple[Workspace, str]) -> None:
        workspace, place = found
        self.pacing.succeeded()
        self._forget()
        self._was_unlocked = True
        self._window.come_back_to(_read_place(place), self._drafts)
        self._drafts = {}
        self._window.door.take_in(workspace)
        self.unlocked.emit()

    def _on_unlocked_too_late(self, found: tuple[Workspace, str]) -> None:
        """It was closed in the moment in which the key fitted: nobody would close this one."""
        found[0].close()

    def _on_unlock_failed(self, fault: BaseException) -> None:
        wait_s = self.pacing.failed() if isinstance(fault, WrongPassphrase) else 0.0
        self.page.show_fault(in_words(fault), wait_s)

    def _on_close_wanted(self) -> None:
        self._drafts = {}
        self.forms.throw_away()
        self._forget()
        self._window.door.close_store()
        self._window.show_welcome()

    def _forget(self) -> None:
        self._path = self._open = None
        self.page.forget()


def dismiss_dialogs(window: MainWindow) -> None:
    """Close every dialog, menu and tip of the program; none is asked, and none keeps its words."""
    QToolTip.hideText()
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, QMenu):
            widget.close()
        elif isinstance(widget, QDialog) and _belongs_to(widget, window):
            widget.done(int(QDialog.DialogCode.Rejected))
            widget.deleteLater()


def _belongs_to(dialog: QDialog, window: MainWindow) -> bool:
    parent = dialog.parentWidget()
    return parent is None or parent is window or parent.window() is window or isinstance(parent.window(), QDialog)


def _read_place(text: str) -> Place:
    try:
        found = json.loads(text) if text else {}
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}


def _unlock(reopen: Open, passphrase: str, progress: Progress) -> tuple[Workspace, str]:
    from scrdesk.services.window_place import take_place

    workspace = reopen(passphrase, progress)
    try:
        return workspace, take_place(workspace)
    except BaseException:
        workspace.close()
        raise


def _lock_after(workspace: Workspace, _: Progress) -> tuple[int, int | None]:
    """Return after how many minutes the store locks, and how many may be chosen at the most on this computer."""
    from scrdesk.services.window_place import lock_after_minutes, longest_lock_after_min

    longest = longest_lock_after_min()
    chosen = lock_after_minutes(workspace) or LOCK_AFTER_MIN
    return (chosen if longest is None else min(chosen, longest)), longest


def _choose_lock_after(workspace: Workspace, minutes: int, _: Progress) -> None:
    from scrdesk.services.window_place import choose_lock_after

    choose_lock_after(workspace, minutes)
