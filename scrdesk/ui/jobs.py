"""Work off the window's thread, with progress, cancel, result and fault. The only module that knows threads.

Three pools: CASE has one thread and does everything that touches the store, in the order asked; KEEP has one for what
is being typed, which must not wait behind a long import; PURE does what needs no store (reading files, making
documents). A result reaches its owner's bound methods on the window's thread, and is
dropped when the owner is gone or :meth:`Jobs.stop` was called in between (the store was closed).
"""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable
from enum import Enum
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, QThreadPool, Signal

from scrdesk.domain.progress import Progress
from scrdesk.errors import Cancelled
from scrdesk.ui.garbage import GarbageSweep

Result = TypeVar("Result")
Work = Callable[[Progress], object]

PROGRESS_EVERY_S = 0.05
"""At most 20 progress signals a second: more than an eye can follow only fills the event queue."""
STOP_WAIT_MS = 10_000
"""Longest wait for running work when a store closes; services check for cancel every 100 ms."""
N_PURE_THREADS = 2
N_SPENT_KEPT = 32
"""Finished jobs kept for a while: the worker may still be leaving ``run`` when the result arrives."""


class Pool(Enum):
    """Where a job runs."""

    CASE = "case"
    KEEP = "keep"
    PURE = "pure"


class JobSignals(QObject):
    """What a running job tells. Lives on the window's thread; emitted from the worker."""

    progressed = Signal(int, int, str)
    finished = Signal(object)
    failed = Signal(object)
    cancelled = Signal()


class JobProgress:
    """The :class:`~scrdesk.domain.progress.Progress` handed to a service: throttled, and cancellable."""

    def __init__(self, signals: JobSignals) -> None:
        self._signals = signals
        self._last_s = 0.0
        self._cancel = threading.Event()

    def cancel(self) -> None:
        """Ask the work to end at its next check."""
        self._cancel.set()

    @property
    def is_cancelled(self) -> bool:
        """Whether the work was asked to end."""
        return self._cancel.is_set()

    def report(self, done: int, total: int, what: str) -> None:
        """Tell the window, at most every :data:`PROGRESS_EVERY_S`; the last step is always told."""
        now_s = time.monotonic()
        if now_s - self._last_s >= PROGRESS_EVERY_S or (total and done >= total):
            self._last_s = now_s
            self._signals.progressed.emit(done, total, what)

    def check(self) -> None:
        """Raise Cancelled when the user has cancelled."""
        if self._cancel.is_set():
            raise Cancelled


class Job:
    """One piece of work, which holds its signals.

    No ``QRunnable``: PySide keeps each of those as long as the pool is there, whoever is to delete it.
    """

    def __init__(self, work: Work) -> None:
        self.signals = JobSignals()
        self.progress = JobProgress(self.signals)
        self.work: Work | None = work

    def run(self) -> None:
        """Do the work on the pool's thread and tell how it ended."""
        work = self.work
        if work is None or self.progress.is_cancelled:
            self.signals.cancelled.emit()
            return
        try:
            result = work(self.progress)
        except Cancelled:
            self.signals.cancelled.emit()
        except BaseException as fault:  # noqa: BLE001 - a fault must reach the window, whatever it is
            self.signals.failed.emit(fault)
        else:
            self.signals.finished.emit(result)


class JobHandle(QObject):
    """The owner's end of a running job; dies with its owner, and the result with it.

    Signals:
        progressed: done, total, what is being done.
        ended: however it ended; comes after the result was delivered.
    """

    progressed = Signal(int, int, str)
    ended = Signal()

    def __init__(
        self,
        jobs: Jobs,
        job: Job,
        owner: QObject,
        what: str,
        done: Callable[[object], None],
        failed: Callable[[BaseException], None] | None,
        cancelled: Callable[[], None] | None,
        unwanted: Callable[[object], None] | None,
    ) -> None:
        super().__init__(owner)
        self.what = what
        self.is_running = True
        self._jobs, self._job, self._token = jobs, job, jobs.token
        self._done, self._failed, self._cancelled, self._unwanted = done, failed, cancelled, unwanted
        queued = Qt.ConnectionType.QueuedConnection
        job.signals.progressed.connect(self._on_progressed, queued)
        job.signals.finished.connect(self._on_finished, queued)
        job.signals.failed.connect(self._on_failed, queued)
        job.signals.cancelled.connect(self._on_cancelled, queued)

    def cancel(self) -> None:
        """Ask the work to end; :attr:`ended` comes when it has."""
        self._job.progress.cancel()

    def _is_wanted(self) -> bool:
        return self._token == self._jobs.token

    def _on_progressed(self, done: int, total: int, what: str) -> None:
        if self._is_wanted() and self.is_running:
            self.progressed.emit(done, total, what)

    def _on_finished(self, result: object) -> None:
        if self._is_wanted():
            self._done(result)
        elif self._unwanted is not None:
            self._unwanted(result)
        self._end()

    def _on_failed(self, fault: BaseException) -> None:
        if self._is_wanted():
            if self._failed is not None:
                self._failed(fault)
            else:
                self._jobs.fault_unhandled.emit(fault)
        self._end()

    def _on_cancelled(self) -> None:
        if self._is_wanted() and self._cancelled is not None:
            self._cancelled()
        self._end()

    def _end(self) -> None:
        self.is_running = False
        self.ended.emit()
        # Whom it told, and with what, may hold words of a case, and the handle lives on for a while.
        self._done, self._failed, self._cancelled, self._unwanted = _told_already, None, None, None
        self.setParent(None)  # Python's own from here on: Jobs lets go of it in its turn
        self._jobs.keep_a_while(self)


def _told_already(_result: object) -> None:
    """Stand for the owner's method when a job is over."""


class Jobs(QObject):
    """Starts jobs and ends them.

    Signals:
        started: a JobHandle, for the strip that shows what is going on.
        fault_unhandled: a fault of a job whose owner gave no ``failed``.
        settled: no job is left; comes after the last result was delivered.
    """

    settled = Signal()
    started = Signal(object)
    fault_unhandled = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.token = 0
        self._pools = {pool: QThreadPool(self) for pool in Pool}
        self._pools[Pool.CASE].setMaxThreadCount(1)
        self._pools[Pool.KEEP].setMaxThreadCount(1)
        self._pools[Pool.PURE].setMaxThreadCount(N_PURE_THREADS)
        self._live: set[Job] = set()
        self._spent: deque[Job] = deque(maxlen=N_SPENT_KEPT)
        self._ended: deque[JobHandle] = deque(maxlen=N_SPENT_KEPT)
        GarbageSweep.begin()

    def run(
        self,
        pool: Pool,
        work: Callable[[Progress], Result],
        *,
        owner: QObject,
        done: Callable[[Result], None],
        failed: Callable[[BaseException], None] | None = None,
        cancelled: Callable[[], None] | None = None,
        unwanted: Callable[[Result], None] | None = None,
        what: str = "",
    ) -> JobHandle:
        """Run ``work`` off the window's thread and hand its result to ``done`` on the window's thread.

        Args:
            pool: CASE for whatever touches the store, KEEP for storing what is typed, else PURE.
            work: called with a Progress; must not touch widgets.
            owner: the page or dialog that asks; when it is gone, so is the result.
            done, failed, cancelled: bound methods of the owner. Without ``failed`` the main window shows the fault.
            unwanted: gets a result that came after :meth:`stop` (an open store, which somebody has to close).
            what: a phrase for the busy strip ("Reading police.docx"); empty shows none.
        """
        job = Job(work)
        handle = JobHandle(self, job, owner, what, done, failed, cancelled, unwanted)  # type: ignore[arg-type]  # Result is object
        self._live.add(job)
        queued = Qt.ConnectionType.QueuedConnection
        job.signals.finished.connect(self._on_job_left, queued)
        job.signals.failed.connect(self._on_job_left, queued)
        job.signals.cancelled.connect(self._on_job_left, queued)
        self._pools[pool].start(job.run)
        self.started.emit(handle)
        return handle

    def keep_a_while(self, handle: JobHandle) -> None:
        """Let go of an ended handle when others have ended after it.

        Deleting it by ``deleteLater`` ended the process now and then while a worker had Python's lock: Qt was amid
        deleting it when PySide deleted it once more.
        """
        self._ended.append(handle)

    @property
    def n_running(self) -> int:
        """How many jobs have not yet told how they ended."""
        return len(self._live)

    def stop(self) -> bool:
        """Cancel everything, wait for it, and drop every result still on its way. False when something hangs."""
        self.token += 1
        for job in self._live:
            job.progress.cancel()
        # What still waits in a pool is not taken out, or PySide would keep it: it comes to its end at once.
        has_ended = all(pool.waitForDone(STOP_WAIT_MS) for pool in self._pools.values())
        if not has_ended:
            import logging

            logging.getLogger(__name__).warning("jobs_still_running n=%d", len(self._live))
        for job in self._live:
            self._retire(job)
        self._live.clear()
        return has_ended

    def _on_job_left(self, _outcome: object = None) -> None:
        sender = self.sender()
        for job in [job for job in self._live if job.signals is sender]:
            self._live.discard(job)
            self._retire(job)
        if not self._live:
            self.settled.emit()

    def _retire(self, job: Job) -> None:
        job.work = None  # the closure may hold the store
        self._spent.append(job)
