"""Takes an added file through its readings: the file, whose it is, the agency's remembered columns, what changed.

Each step is a job; a file that was left out or replaced meanwhile takes no answer any more.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from scrdesk.domain.submission import ColumnChoice, ReadingScope
from scrdesk.ui.jobs import Jobs, Pool
from scrdesk.ui.messages import in_words
from scrdesk.ui.pages.submissions.arrived_file import ArrivalState, ArrivedFile

if TYPE_CHECKING:
    from scrdesk.domain.chronology import EntryId
    from scrdesk.domain.comparison import Comparison
    from scrdesk.domain.progress import Progress
    from scrdesk.domain.review import ReviewId
    from scrdesk.services.add_submission import Arrival, ReadSubmission
    from scrdesk.services.open_store import Workspace
    from scrdesk.ui.pages.submissions.pasting import Pasted


@dataclass(frozen=True, slots=True)
class _Placed:
    """Whose a file is, what that agency's columns were taken to mean before, and what changed."""

    arrival: Arrival
    remembered: tuple[ColumnChoice, ...]
    comparison: Comparison | None


class FileReading(QObject):
    """Reads added files.

    Signals:
        changed: an :class:`ArrivedFile` that stands otherwise now.
        failed_again: a fault of reading a file again; the reading before it stands.
    """

    changed = Signal(object)
    failed_again = Signal(object)

    def __init__(self, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._workspace: Workspace | None = None
        self._review_id: ReviewId | None = None
        self.scope = ReadingScope()

    def set_review(self, workspace: Workspace | None, review_id: ReviewId | None) -> None:
        """Read for this review from now on."""
        self._workspace, self._review_id = workspace, review_id
        self.scope = ReadingScope()

    def read(self, file: ArrivedFile) -> None:
        """Read a file for the first time."""
        step = _Step(self, file)
        self._run(
            Pool.PURE,
            partial(_read, file.path, file.pasted, self.scope, file.choices),
            step,
            step.on_read,
            file.path.name,
        )

    def read_again(self, file: ArrivedFile, choices: tuple[ColumnChoice, ...], *, is_own: bool = True) -> None:
        """Read the same bytes with other column choices; ``is_own`` for those made now rather than remembered."""
        if file.read is None:
            return
        step = _Step(self, file, choices, is_own=is_own)
        self._run(Pool.PURE, partial(_again, file.read, self.scope, choices), step, step.on_read, file.path.name)

    def place(self, file: ArrivedFile) -> None:
        """Find out whose a file is, what it would replace and what changed since."""
        if file.read is None or self._workspace is None or self._review_id is None:
            return
        step = _Step(self, file)
        work = partial(_place, self._workspace, self._review_id, file.read, file.chosen_code)
        self._run(Pool.CASE, work, step, step.on_placed, "")

    def forget(self, file: ArrivedFile) -> None:
        """Cancel what runs for a file and take no answer any more."""
        file.is_left_out = True
        for handle in file.handles:
            handle.cancel()
        file.handles.clear()

    def _run(self, pool: Pool, work: object, step: _Step, done: object, name: str) -> None:
        handle = self._jobs.run(
            pool,
            work,  # type: ignore[arg-type]  # one of the functions below with its arguments
            owner=step,
            done=done,  # type: ignore[arg-type]  # the step's method for that function's result
            failed=step.on_failed,
            cancelled=step.on_cancelled,
        )
        if name:  # told in the file's own row: several are read at once, and the window's strip follows one job
            handle.what = self.tr("Reading {file}").format(file=name)
        step.file.handles.append(handle)
        handle.ended.connect(step.on_ended)
        step.handle = handle


class _Step(QObject):
    """One job for one file."""

    def __init__(
        self,
        reading: FileReading,
        file: ArrivedFile,
        choices: tuple[ColumnChoice, ...] | None = None,
        *,
        is_own: bool = False,
    ) -> None:
        super().__init__(reading)
        self._reading = reading
        self._choices, self._is_own = choices, is_own
        self.file = file
        self.handle: object = None

    def on_read(self, read: ReadSubmission) -> None:
        """The file was read: keep it, and find out whose it is."""
        if self.file.is_left_out:
            return
        self.file.read = read
        if self._choices is not None:
            self.file.choices = self._choices
            self.file.has_own_choices = self._is_own
        if self.file.pasted is not None:
            self.file.path = Path(read.parsed.file_name)
        self._reading.place(self.file)

    def on_placed(self, placed: _Placed) -> None:
        """Whose it is is known: read as that agency's columns were corrected before, unless chosen otherwise now."""
        file = self.file
        if file.is_left_out:
            return
        file.arrival = placed.arrival
        _take_comparison(file, placed.comparison)
        if not file.has_own_choices and placed.remembered != file.choices:
            self._reading.read_again(file, placed.remembered, is_own=False)
            return
        if file.state is not ArrivalState.STORING:
            file.state = ArrivalState.READY
        self._reading.changed.emit(file)

    def on_failed(self, fault: BaseException) -> None:
        """The file cannot be read; one that was read before stays as it was."""
        file = self.file
        if file.is_left_out:
            return
        if file.read is not None and self._choices is not None:
            self._reading.failed_again.emit(fault)
            if file.state is ArrivalState.READING:  # with what was remembered it cannot be read; without, it was
                file.state, file.has_own_choices = ArrivalState.READY, True
                self._reading.changed.emit(file)
            return
        if file.pasted is not None:  # there is no file to be listed: one sentence says it
            file.is_left_out = True
            self._reading.changed.emit(file)
            self._reading.failed_again.emit(fault)
            return
        file.state, file.fault = ArrivalState.FAILED, in_words(fault)
        self._reading.changed.emit(file)

    def on_cancelled(self) -> None:
        """The user cancelled: a first reading leaves the list, a later one leaves things as they were."""
        file = self.file
        if file.is_left_out or file.read is not None:
            return
        file.is_left_out = True
        self._reading.changed.emit(file)

    def on_ended(self) -> None:
        """Forget the handle: it dies now."""
        if self.handle in self.file.handles:
            self.file.handles.remove(self.handle)
        self.handle = None
        self.deleteLater()


def _take_comparison(file: ArrivedFile, comparison: Comparison | None) -> None:
    """Keep a comparison and the ticks taken away so far; what was declined before starts without one."""
    if comparison is None:
        file.comparison, file.declined = None, frozenset()
        return
    is_same = file.comparison is not None and _standing(file.comparison) == _standing(comparison)
    wanted = file.declined if is_same else {change.key for change in comparison.changes if change.was_declined}
    if file.kept_declined is not None:
        wanted, file.kept_declined = file.kept_declined, None
    file.comparison = comparison
    file.declined = frozenset(wanted) & {change.key for change in comparison.changes}


def _standing(comparison: Comparison) -> frozenset[EntryId | None]:
    """Return the entries that a file was compared with; those of another agency are others."""
    return frozenset(change.entry_id for change in comparison.rows if change.old is not None)


def _read(
    path: Path, pasted: Pasted | None, scope: ReadingScope, choices: tuple[ColumnChoice, ...], progress: Progress
) -> ReadSubmission:
    from scrdesk.services.add_submission import read_pasted, read_submission

    if pasted is not None:
        return read_pasted(pasted.text, pasted.html, pasted.at, scope, choices, progress)
    return read_submission(path, scope, choices, progress)


def _again(
    read: ReadSubmission, scope: ReadingScope, choices: tuple[ColumnChoice, ...], progress: Progress
) -> ReadSubmission:
    from scrdesk.services.add_submission import read_again

    return read_again(read, scope, choices, progress)


def _place(
    workspace: Workspace, review_id: ReviewId, read: ReadSubmission, chosen_code: str, progress: Progress
) -> _Placed:
    from scrdesk.services import add_submission
    from scrdesk.services.compare_versions import comparison

    arrival = add_submission.arrival(workspace, review_id, read, chosen_code)
    remembered: tuple[ColumnChoice, ...] = ()
    if arrival.agency_code:
        remembered = add_submission.remembered_choices(workspace, review_id, arrival.agency_code)
    compared = None
    if arrival.replaces is not None and arrival.same_as is None:
        compared = comparison(workspace, review_id, arrival.agency_code, read.parsed, progress)
    return _Placed(arrival, remembered, compared)
