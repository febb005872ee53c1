"""Keeps half-filled forms in the store while somebody fills them, and opens them again afterwards.

One mechanism for every dialog (:class:`~scrdesk.ui.half_filled.KeptDialog`) and for what pages have under way
(:meth:`~scrdesk.ui.page.Page.half_done`). After a lock they open by themselves; after the program was closed or torn
away they are offered (docs/decisions/0018-half-filled-forms.md).
"""

from __future__ import annotations

import json
import logging
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from scrdesk.ui.half_filled import KeptDialog, cursor_in, fields_of
from scrdesk.ui.jobs import Pool
from scrdesk.ui.messages import in_words
from scrdesk.ui.page import Place
from scrdesk.ui.soon import Soon

if TYPE_CHECKING:  # the store's side is imported only when a store is open
    from scrdesk.domain.progress import Progress
    from scrdesk.services.open_store import Workspace
    from scrdesk.ui.main_window import MainWindow

KEEP_EVERY_MS = 2000
"""What is typed is at most 5 seconds behind, the writing included, even on a slow disk."""
GIVE_UP_AFTER_MS = 10_000
"""A page whose content has not come by then cannot open a form again; it stays kept and is offered next time."""
MOST_KEPT = 5
"""Forms of earlier times that wait for an answer; older ones go."""
NEW_REVIEW = "new_review"


class FormKeeper(QObject):
    """What is half done in one window."""

    def __init__(self, window: MainWindow, parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self._waiting: list[Place] = []  # of earlier times: offered, neither taken nor thrown away
        self._stored: list[Place] | None = None  # as it is known to stand in the store
        self._captured: Place | None = None
        self._must_return = False
        self._is_writing = False
        self._is_listening = False
        self._timer = QTimer(self, interval=KEEP_EVERY_MS)
        self._timer.timeout.connect(self.keep)
        self._keeping = Soon(self, self.keep)
        self._settling = Soon(self, self._on_settled)

    # --- while a store is open ---

    def begin(self, *, after_lock: bool) -> None:
        """Look after the store that was just opened; what was half done comes back, or is offered."""
        self._must_return = after_lock
        workspace = self._window.door.workspace
        if workspace is not None:
            self._window.jobs.run(Pool.KEEP, partial(_kept, workspace), owner=self, done=self._on_kept_found)

    def keep(self) -> None:
        """Have what is half done now stored, when it is other than what is stored."""
        workspace = self._window.door.workspace
        if workspace is None or workspace.is_read_only or self._is_writing or self._stored is None:
            return
        wanted = self._wanted(self._now(only_touched=True))
        if wanted == self._stored:
            return
        self._is_writing = True
        writing = _Writing(self, wanted)
        self._window.jobs.run(
            Pool.KEEP,
            partial(_keep, workspace, _as_text(wanted)),
            owner=writing,
            done=writing.on_done,
            failed=writing.on_failed,
            cancelled=writing.on_cancelled,
        )

    def capture(self) -> None:
        """Note what is half done now: the dialogs are about to be closed."""
        self._captured = self._now(only_touched=False)

    def keep_at_closing(self, *, is_lock: bool) -> str:
        """Store what is half done, at once, on this thread: the store is about to close. Return a fault in words."""
        self._timer.stop()
        workspace = self._window.door.workspace
        now = self._captured if self._captured is not None else self._now(only_touched=not is_lock)
        wanted, self._captured = self._wanted(now), None
        self._is_writing = False
        if workspace is None or wanted == self._stored or self._stored is None:
            self._forget()
            return ""
        if workspace.is_read_only:  # nothing can be stored: a lock is outlived in memory alone
            self._forget()
            self._waiting = wanted if is_lock else []
            return ""
        from scrdesk.services.half_done import keep_half_done

        try:
            keep_half_done(workspace, _as_text(wanted))
        except Exception as fault:  # noqa: BLE001 - the store is closed all the same; memory keeps it until then
            logging.getLogger(__name__).warning("half_done_not_kept type=%s", type(fault).__name__)
            self._forget()
            if is_lock:
                self._waiting = wanted
            return in_words(fault)
        self._forget()
        return ""

    def throw_away(self) -> None:
        """Forget what a store that was closed from the lock page left in memory."""
        self._forget()

    def _forget(self) -> None:
        self._waiting, self._stored = [], None

    def _wanted(self, now: Place) -> list[Place]:
        return [*self._waiting, *([now] if now else [])][-MOST_KEPT:]

    def _now(self, *, only_touched: bool) -> Place:
        """Return what is half done at this moment; nothing when nothing is."""
        window = self._window
        forms = []
        for dialog in self._dialogs():
            if dialog.is_touched or not only_touched:
                forms.append(
                    {
                        "form": dialog.form,
                        "title": dialog.windowTitle(),
                        "about": dialog.about,
                        "fields": fields_of(dialog),
                        "cursor": cursor_in(dialog),
                    }
                )
            if not dialog.is_watched:
                dialog.is_watched = True
                dialog.finished.connect(self._on_dialog_finished)
        under_way = {key: found for key, page in window.pages.made.items() if (found := page.half_done())}
        if not forms and not under_way:
            return {}
        review = window.review.id if window.review is not None else None
        return {"review": review, "page": window.current_key, "forms": forms, "under_way": under_way}

    def _on_dialog_finished(self, _result: int) -> None:
        self._keeping.start()  # it is hidden by then

    def _dialogs(self) -> list[KeptDialog]:
        return [
            widget
            for widget in QApplication.topLevelWidgets()
            if isinstance(widget, KeptDialog) and widget.isVisible() and widget.form
        ]

    def on_written(self, wanted: list[Place] | None) -> None:
        """A try to store what is half done has ended; None when it failed: the next tick tries again."""
        self._is_writing = False
        if wanted is not None:
            self._stored = wanted

    # --- afterwards ---

    def _on_kept_found(self, text: str) -> None:
        found, left = _read(text), self._waiting
        self._stored = found
        self._waiting = left or found
        self._timer.start()
        if self._waiting:
            self._listen(is_on=True)
            self._settling.start()

    def _listen(self, *, is_on: bool) -> None:
        """Hear when no job is left, or no longer; once is enough either way."""
        if is_on != self._is_listening:
            self._is_listening = is_on
            settled = self._window.jobs.settled
            if is_on:
                settled.connect(self._on_settled)
            else:
                settled.disconnect(self._on_settled)

    def _on_settled(self) -> None:
        """The first page stands: what is half done comes back now."""
        window = self._window
        if not self._is_listening:  # heard already
            return
        if window.door.workspace is None or not self._waiting:
            self._listen(is_on=False)
            return
        if window.jobs.n_running:
            return
        self._listen(is_on=False)
        if self._must_return:
            self.go_on(was_locked=True)
        else:
            self._offer()

    def _offer(self) -> None:
        titles = [str(form.get("title") or "") for form in _list(self._waiting[-1], "forms")]
        text = (
            self.tr("You were filling in “{form}” when the store was closed. What you typed is kept.").format(
                form=titles[0]
            )
            if titles
            else self.tr("Files had been added and not yet accepted when the store was closed.")
        )
        self._window.messages.say(
            text,
            "info",
            action=self.tr("Go on"),
            then=self.go_on,
            other=(self.tr("Throw it away"), self._on_thrown_away),
        )

    def _on_thrown_away(self) -> None:
        self._waiting = self._waiting[:-1]
        self.keep()
        if self._waiting:
            self._offer()

    def go_on(self, *, was_locked: bool = False) -> None:
        """Open again what was half done last."""
        if not self._waiting:
            return
        state = self._waiting[-1]
        window = self._window
        review, page = state.get("review"), str(state.get("page") or "")
        shown = window.review.id if window.review is not None else None
        if review is not None and review != shown:
            try:
                window.show_review(review, page or "overview")  # type: ignore[arg-type]  # a number, as it was written
            except StopIteration:  # the review is gone, and what was typed for it goes when it is thrown away
                return
        elif page and page in window.pages.entries and (page != window.current_key):
            window.open_page(page)
        _Return(self, window, state, under_way=not was_locked)

    def on_returned(self, state: Place) -> None:
        """It stands in its dialogs and pages again; from now on it is kept from there."""
        self._waiting = [each for each in self._waiting if each is not state]
        self.keep()


class _Writing(QObject):
    """One try to store what is half done."""

    def __init__(self, keeper: FormKeeper, wanted: list[Place]) -> None:
        super().__init__(keeper)
        self._keeper, self._wanted = keeper, wanted

    def on_done(self, _nothing: None) -> None:
        """It is stored."""
        self._keeper.on_written(self._wanted)
        self.deleteLater()

    def on_failed(self, fault: BaseException) -> None:
        """It is not stored."""
        logging.getLogger(__name__).warning("half_done_not_kept type=%s", type(fault).__name__)
        self.on_cancelled()

    def on_cancelled(self) -> None:
        """It is not stored; the store closes."""
        self._keeper.on_written(None)
        self.deleteLater()


class _Return(QObject):
    """Opens forms again once their page has what they need; then it is gone."""

    def __init__(self, keeper: FormKeeper, window: MainWindow, state: Place, *, under_way: bool) -> None:
        super().__init__(keeper)
        self._keeper, self._window, self._state = keeper, window, state
        self._is_over = False
        self._left = _list(state, "forms")
        self._under_way = _table(state, "under_way") if under_way else {}
        self._timer = QTimer(self, singleShot=True, interval=GIVE_UP_AFTER_MS)
        self._timer.timeout.connect(self._give_up)
        self._trying = Soon(self, self._try)
        self._timer.start()
        window.jobs.settled.connect(self._try_soon)
        window.door.closing.connect(self._give_up)
        self._try_soon()

    def _try_soon(self) -> None:
        self._trying.start()

    def _try(self) -> None:
        window = self._window
        if self._is_over or window.jobs.n_running or window.door.workspace is None:
            return
        for key, place in self._under_way.items():
            if key in window.pages.entries and isinstance(place, dict):
                window.pages.page(key).return_to(place)
        self._under_way = {}
        while self._left:
            form = self._left[0]
            dialog = self._reopened(str(form.get("form") or ""), _table(form, "about"))
            if dialog is None:
                return  # the page's content is still on its way
            self._left.pop(0)
            dialog.put_back(_table(form, "fields"), _table(form, "cursor"))
        self._keeper.on_returned(self._state)
        self._give_up()

    def _reopened(self, form: str, about: Place) -> KeptDialog | None:
        before = QApplication.topLevelWidgets()  # kept while we look: a number of a widget that is gone is given anew
        if form == NEW_REVIEW:
            self._window.ask_new_review()
        elif (page := self._window.current_page) is not None:
            page.reopen(form, about)
        opened = [
            widget
            for widget in QApplication.topLevelWidgets()
            if isinstance(widget, KeptDialog) and widget not in before and widget.form == form
        ]
        return opened[0] if opened else None

    def _give_up(self) -> None:
        if self._is_over:  # two tries were on their way
            return
        self._is_over = True
        self._window.jobs.settled.disconnect(self._try_soon)
        self._window.door.closing.disconnect(self._give_up)
        self._timer.stop()
        self.deleteLater()


def _as_text(states: list[Place]) -> str:
    return json.dumps(states) if states else ""


def _read(text: str) -> list[Place]:
    try:
        found = json.loads(text) if text else []
    except ValueError:
        return []
    return [each for each in found if isinstance(each, dict)] if isinstance(found, list) else []


def _table(place: Place, name: str) -> Place:
    found = place.get(name)
    return found if isinstance(found, dict) else {}


def _list(place: Place, name: str) -> list[Place]:
    found = place.get(name)
    return [each for each in found if isinstance(each, dict)] if isinstance(found, list) else []


def _kept(workspace: Workspace, _: Progress) -> str:
    from scrdesk.services.half_done import kept_half_done

    return kept_half_done(workspace)


def _keep(workspace: Workspace, text: str, _: Progress) -> None:
    from scrdesk.services.half_done import keep_half_done

    keep_half_done(workspace, text)
