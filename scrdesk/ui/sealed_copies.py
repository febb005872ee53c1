"""What the window does with reviewers' sealed copies: make one, take one back, and open one that was received."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from scrdesk.domain.store_files import STORE_ENDING
from scrdesk.ui.dialogs.deed import Answers, Asked, Deed, DeedDialog, Do, Kind
from scrdesk.ui.dialogs.file_choice import ask_open_files, ask_save_file
from scrdesk.ui.dialogs.sealed_copy import SealedCopyWindow
from scrdesk.ui.idle_watch import IdleWatch
from scrdesk.ui.words import counted, said

if TYPE_CHECKING:
    from scrdesk.domain.chronology import ChronologyFilter
    from scrdesk.domain.progress import Progress
    from scrdesk.domain.review import ReviewId
    from scrdesk.domain.sealed_copy import TakenBack
    from scrdesk.services.open_store import Workspace
    from scrdesk.services.sealed_copy import MadeCopy, SealedDesk
    from scrdesk.ui.lock import Lock
    from scrdesk.ui.page import PageContext

NAMES, LABELS = "names", "labels"


class SealedCopies(QObject):
    """Asks and tells.

    Signals:
        comments_received: comments were taken into the store; views that show them should fetch anew.
    """

    comments_received = Signal()

    def __init__(self, context: PageContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._parent = parent
        self.clock: Callable[[], datetime] = datetime.now
        self._lock: Lock | None = None
        self._is_alone: Callable[[], bool] = _never
        self._tell: Callable[[str], None] = self._context.messages.say
        self._watch: SealedWatch | None = None

    def watch_with(self, lock: Lock, is_alone: Callable[[], bool], tell: Callable[[str], None]) -> None:
        """Close an open copy when nobody uses it, also while no store is open that would lock with it.

        Args:
            lock: of the window, which closes the copy when it locks a store.
            is_alone: whether no store is open.
            tell: says something on the first page.
        """
        self._lock, self._is_alone, self._tell = lock, is_alone, tell

    def offer_copy(
        self, workspace: Workspace, review_id: ReviewId, chosen: ChronologyFilter, reference: str, shown: str
    ) -> None:
        """Ask where a copy goes and for whom, and make it.

        Args:
            workspace: the open store.
            review_id: whose chronology.
            chosen: the filter that is set now.
            reference: of the review, for the proposed name.
            shown: what the copy will show, in words ("37 of 1,204 entries, from POL").
        """
        name = "".join(
            "-" if sign in '\\/:*?"<>|' else sign
            for sign in said("{reference} sealed copy").format(reference=reference) + STORE_ENDING
        )
        filters = ((self.tr("Sealed copy"), STORE_ENDING),)
        ask_save_file(
            self._parent.window(),
            self.tr("Sealed copy for the reviewer"),
            name,
            filters,
            partial(self._ask_for_whom, workspace, review_id, chosen, shown),
        )

    def offer_take_back(self, workspace: Workspace) -> None:
        """Ask for a copy that came back, and take its comments over."""
        filters = (self.tr("Sealed copies (*{ending})").format(ending=STORE_ENDING),)
        ask_open_files(
            self._parent.window(), self.tr("A sealed copy that came back"), filters, partial(self._ask_back, workspace)
        )

    def offer_open(self) -> None:
        """Ask for a sealed copy that was received, and open it to comment; needs no store."""
        filters = (self.tr("Sealed copies (*{ending})").format(ending=STORE_ENDING),)
        ask_open_files(self._parent.window(), self.tr("Open a sealed copy"), filters, self._ask_open)

    def show_desk(self, desk: SealedDesk) -> SealedCopyWindow:
        """Show an open copy."""
        window = SealedCopyWindow(desk, self._context.theme, self._parent.window())
        window.open()
        if self._lock is not None and self._is_alone():
            self._watch = SealedWatch(window, self._lock)
            self._watch.closed_by_itself.connect(self._tell)
        return window

    def _ask_for_whom(
        self, workspace: Workspace, review_id: ReviewId, chosen: ChronologyFilter, shown: str, path: Path
    ) -> None:
        from scrdesk.services.protected_export import ADVICE, new_password

        deed = Deed(
            self.tr("Sealed copy for the reviewer"),
            self.tr(
                "One encrypted file for the independent author, with a passphrase of its own. It shows {shown}, can be "
                "read and commented on row by row in this program, and its comments can be taken back."
            ).format(shown=shown),
            (
                Asked("who", self.tr("For whom"), hint=self.tr("Name and post; the comments will stand under it.")),
                Asked(
                    "names",
                    self.tr("People in it"),
                    Kind.CHOICE,
                    choices=(
                        (NAMES, self.tr("Names, as agencies wrote")),
                        (LABELS, self.tr("Labels instead of names")),
                    ),
                ),
                Asked("passphrase", self.tr("Its passphrase"), hint=ADVICE, begins=new_password()),
            ),
            self.tr("I noted it: seal the copy"),
        )
        self._open(deed, partial(_made, workspace, review_id, chosen, path), partial(self._on_made, path))

    def _ask_back(self, workspace: Workspace, paths: tuple[Path, ...]) -> None:
        deed = Deed(
            self.tr("Take comments back"),
            self.tr(
                "Only the comments of {file} are taken, and only for entries that were in the copy. Nothing else in "
                "the file can change this store."
            ).format(file=paths[0].name),
            (Asked("passphrase", self.tr("The copy’s passphrase"), Kind.SECRET),),
            self.tr("Take them over"),
        )
        self._open(deed, partial(_taken_back, workspace, paths[0]), self._on_taken_back)

    def _ask_open(self, paths: tuple[Path, ...]) -> None:
        deed = Deed(
            self.tr("Open a sealed copy"),
            self.tr("{file} opens with the passphrase that was given to you with it.").format(file=paths[0].name),
            (Asked("passphrase", self.tr("Its passphrase"), Kind.SECRET),),
            self.tr("Open"),
        )
        self._open(deed, partial(_opened, paths[0], self.clock), self._on_opened)

    def _open(self, deed: Deed, do: Do, then: Callable[..., None]) -> None:
        dialog = DeedDialog(deed, do, self._context.jobs, self._context.theme, self._parent.window())
        dialog.was_done.connect(then)
        dialog.open()

    def _on_made(self, path: Path, made: MadeCopy) -> None:
        words = self.tr("{file} was sealed for {who}: {entries}. Send its passphrase another way than the file.")
        entries = counted(made.n_entries, "entry", "entries")
        self._context.messages.say(words.format(file=path.name, who=made.made_for, entries=entries), "good")

    def _on_taken_back(self, back: TakenBack) -> None:
        self.comments_received.emit()
        words = [
            self.tr("Taken over from {who}: {n}.").format(
                who=back.made_for, n=counted(back.n_comments, "comment", "comments")
            )
        ]
        if back.changed:
            words.append(self.tr("Corrected since the copy was made: {refs}.").format(refs=_some(back.changed)))
        if back.gone:
            words.append(self.tr("No more in the chronology: {refs}.").format(refs=_some(back.gone)))
        if back.altered:
            words.append(
                self.tr("The file shows other words than were sealed at {refs}; ask the reviewer.").format(
                    refs=_some(back.altered)
                )
            )
        if back.unknown:
            words.append(self.tr("{n} name entries that were not in the copy.").format(n=back.unknown))
        self._context.messages.say(" ".join(words), "warn" if len(words) > 1 else "good")

    def _on_opened(self, desk: SealedDesk) -> None:
        self.show_desk(desk)


class SealedWatch(QObject):
    """Closes a sealed copy that is open without a store: by the same clocks and signs as a store locks.

    Signals:
        closed_by_itself: why, and that nothing is lost.
    """

    closed_by_itself = Signal(str)

    def __init__(self, window: SealedCopyWindow, lock: Lock) -> None:
        super().__init__(window)
        self._window, self._clipboard = window, lock.clipboard
        self.idle = IdleWatch(self)
        self.idle.set_limit_s(lock.idle.limit_s)
        self.idle.idled.connect(self._on_idled)
        for slept in (self.idle.slept, lock.system.sleeping):
            slept.connect(self._on_slept)
        lock.system.session_locked.connect(self._on_session_locked)
        lock.system.start()
        lock.capture.apply()
        window.finished.connect(self._on_finished)
        self.idle.start()

    def _on_idled(self) -> None:
        self._close(self.tr("The sealed copy was closed because nobody used it."))

    def _on_slept(self) -> None:
        self._close(self.tr("The sealed copy was closed because the computer slept."))

    def _on_session_locked(self) -> None:
        self._close(self.tr("The sealed copy was closed because the screen was locked."))

    def _close(self, why: str) -> None:
        if self._window.isVisible():
            self._window.reject()
            self.closed_by_itself.emit(self.tr("{why} Your comments are kept in it.").format(why=why))

    def _on_finished(self) -> None:
        self.idle.stop()
        self._clipboard.clear()


def _never() -> bool:
    return False


def _some(references: tuple[str, ...]) -> str:
    more = f" … ({len(references)})" if len(references) > 8 else ""
    return ", ".join(references[:8]) + more


def _passphrase(answers: Answers) -> str:
    return str(answers.get("passphrase") or "")


def _made(
    workspace: Workspace,
    review_id: ReviewId,
    chosen: ChronologyFilter,
    path: Path,
    answers: Answers,
    progress: Progress,
) -> MadeCopy:
    from scrdesk.services.sealed_copy import make_sealed_copy

    return make_sealed_copy(
        workspace,
        review_id,
        str(answers.get("who") or ""),
        path,
        _passphrase(answers),
        progress,
        chosen=chosen,
        with_names=answers.get("names") == NAMES,
    )


def _taken_back(workspace: Workspace, path: Path, answers: Answers, progress: Progress) -> TakenBack:
    from scrdesk.services.sealed_copy import take_back

    return take_back(workspace, path, _passphrase(answers), progress)


def _opened(path: Path, clock: Callable[[], datetime], answers: Answers, _: Progress) -> SealedDesk:
    from scrdesk.services.sealed_copy import open_sealed_copy

    return open_sealed_copy(path, _passphrase(answers), clock=clock)
