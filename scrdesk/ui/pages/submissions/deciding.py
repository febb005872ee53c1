"""Going back on what was accepted or declined of a stored file: each tick is stored as it is changed."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

from scrdesk.ui.jobs import Pool
from scrdesk.ui.page import PageContext
from scrdesk.ui.pages.submissions.stored_view import StoredView
from scrdesk.ui.words import by_number

if TYPE_CHECKING:
    from scrdesk.domain.chronology import EntryId
    from scrdesk.domain.comparison import RowChange
    from scrdesk.domain.progress import Progress
    from scrdesk.domain.submission import Submission, SubmissionId
    from scrdesk.services.open_store import Workspace


class Deciding(QObject):
    """Stores the ticks of the view of a stored file; when one cannot be stored, the view shows them as they are.

    Signals:
        stored: the chronology is otherwise now.
    """

    stored = Signal()

    def __init__(self, view: StoredView, context: PageContext, parent: QObject) -> None:
        super().__init__(parent)
        self._view, self._context = view, context
        self.workspace: Workspace | None = None
        view.decided.connect(self._on_decided)

    def on_stored(self, changes: tuple[RowChange, ...], *, is_accepted: bool) -> None:
        """A decision is stored: say so."""
        self._context.messages.say(self._said(changes, is_accepted=is_accepted), "good")
        self.stored.emit()

    def on_not_stored(self, submission: Submission, declined: frozenset[str], fault: BaseException) -> None:
        """A decision is not stored: say why, and show what holds."""
        self._context.messages.tell_fault(fault)
        if self._view.submission is submission:
            self._view.keep_ticks(declined)

    def _on_decided(self, changes: tuple[RowChange, ...], is_accepted: bool) -> None:
        submission = self._view.submission
        if self.workspace is None or submission is None:
            return
        keys = {change.key for change in changes}
        now = self._view.declined
        before = now | keys if is_accepted else now - keys
        decision = _Decision(self, submission, changes, before, is_accepted=is_accepted)
        ids = tuple(change.entry_id for change in changes if change.entry_id is not None)
        self._context.jobs.run(
            Pool.CASE,
            partial(_decide, self.workspace, submission.id, ids, is_accepted),
            owner=decision,
            done=decision.on_done,
            failed=decision.on_failed,
            cancelled=decision.on_cancelled,
        )

    def _said(self, changes: tuple[RowChange, ...], *, is_accepted: bool) -> str:
        if len(changes) == 1:
            words = (
                self.tr("The change of {reference} is taken over now.")
                if is_accepted
                else self.tr("The change of {reference} is declined now: it stands as before.")
            )
            return words.format(reference=changes[0].reference)
        words = (
            self.tr("{n} changes are taken over now.")
            if is_accepted
            else self.tr("{n} changes are declined now: those entries stand as before.")
        )
        return words.format(n=f"{len(changes):,}")


class _Decision(QObject):
    """One decision on its way into the store."""

    def __init__(
        self,
        deciding: Deciding,
        submission: Submission,
        changes: tuple[RowChange, ...],
        before: frozenset[str],
        *,
        is_accepted: bool,
    ) -> None:
        super().__init__(deciding)
        self._deciding, self._submission, self._changes, self._before = deciding, submission, changes, before
        self._is_accepted = is_accepted

    def on_done(self, _outcome: None) -> None:
        """It is stored."""
        self._deciding.on_stored(self._changes, is_accepted=self._is_accepted)
        self.deleteLater()

    def on_failed(self, fault: BaseException) -> None:
        """It is not stored."""
        self._deciding.on_not_stored(self._submission, self._before, fault)
        self.deleteLater()

    def on_cancelled(self) -> None:
        """It was cancelled before it began."""
        from scrdesk.errors import Cancelled

        self.on_failed(Cancelled())


def accepted_in_words(stored: Submission) -> str:
    """Say what became of a file that was accepted."""
    if stored.n_declined:
        words = QCoreApplication.translate(
            "Deciding",
            "Version {version} of {agency} is stored. {n} of its changes were declined: those entries stand as before. "
            "Open the file to decide again.",
        )
        return words.format(version=stored.version, agency=stored.agency_code, n=f"{stored.n_declined:,}")
    return by_number(
        stored.n_entries,
        "1 row of {agency} is in the combined chronology (version {version}).",
        "{n} rows of {agency} are in the combined chronology (version {version}).",
        agency=stored.agency_code,
        version=stored.version,
    )


def _decide(
    workspace: Workspace, submission_id: SubmissionId, entry_ids: tuple[EntryId, ...], is_accepted: bool, _: Progress
) -> None:
    from scrdesk.services.decide_changes import decide

    decide(workspace, submission_id, entry_ids, is_accepted=is_accepted)
