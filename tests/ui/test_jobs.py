"""Work runs off the window's thread, and what nobody waits for any more is dropped."""

import gc
import sys
import threading
import time
import weakref
from functools import partial

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QThread
from PySide6.QtWidgets import QWidget

from scrdesk.errors import Cancelled, NotFound
from scrdesk.ui.garbage import GarbageSweep
from scrdesk.ui.jobs import N_PURE_THREADS, N_SPENT_KEPT, Pool


class Owner(QObject):
    def __init__(self):
        super().__init__()
        self.results, self.faults, self.n_cancelled, self.threads = [], [], 0, []

    def done(self, result):
        self.results.append(result)
        self.threads.append(QThread.currentThread())

    def failed(self, fault):
        self.faults.append(fault)

    def cancelled(self):
        self.n_cancelled += 1


@pytest.fixture
def owner():
    return Owner()


@pytest.mark.parametrize("pool", list(Pool))
def test_result_comes_on_the_windows_thread(qtbot, qapp, jobs, owner, pool):
    worker = []

    def work(_progress):
        worker.append(threading.get_ident())
        return 42

    handle = jobs.run(pool, work, owner=owner, done=owner.done)
    with qtbot.waitSignal(handle.ended):
        pass
    assert owner.results == [42]
    assert owner.threads == [qapp.thread()]
    assert worker != [threading.get_ident()]
    qtbot.waitUntil(lambda: jobs.n_running == 0)  # counted down when the answer was given


class Part(QWidget):
    """A widget as nearly all of ours are: derived in Python, and part of a circle when it is done with."""

    def __init__(self):
        super().__init__()
        self.itself = self


@pytest.fixture
def searches():
    """Whether each search for garbage was made by the window's sweep; with a threshold that is soon reached."""
    made_by_sweep, before = [], gc.get_threshold()

    def note(phase, _info):
        if phase == "start":
            names = [each.f_code.co_name for each in (sys._getframe(1), sys._getframe(1).f_back) if each]
            made_by_sweep.append("sweep" in names and threading.current_thread() is threading.main_thread())

    gc.set_threshold(500, 2, 2)
    gc.callbacks.append(note)
    yield made_by_sweep
    gc.callbacks.remove(note)
    gc.set_threshold(*before)


def test_what_the_window_is_done_with_is_deleted_on_its_own_thread(qtbot, jobs, owner, searches):
    """Python searches for garbage on any thread, and Qt's objects are to be deleted on the window's alone."""
    deleted = []
    begun, done_with = threading.Event(), threading.Event()

    def work(_progress):
        begun.set()
        assert done_with.wait(60)
        return [[n] for n in range(20_000)]  # so many new objects make Python search

    jobs.run(Pool.PURE, work, owner=owner, done=owner.done)
    assert begun.wait(60)
    part = Part()
    part.destroyed.connect(
        lambda: deleted.append(threading.current_thread() is threading.main_thread()),
        Qt.ConnectionType.DirectConnection,
    )
    del part
    done_with.set()
    qtbot.waitUntil(lambda: len(owner.results) == 1)
    qtbot.waitUntil(lambda: deleted == [True])
    assert searches
    assert all(searches)


def test_the_search_comes_between_two_events_and_never_in_the_midst_of_one(qtbot, jobs, searches):
    """In the midst of one Qt may hold a lock that deleting waits for: the window stood still for ever."""
    part = Part()
    there = weakref.ref(part)
    del part
    kept = [[n] for n in range(20_000)]
    assert searches == []
    assert there() is not None
    qtbot.waitUntil(lambda: there() is None)
    assert kept
    assert all(searches)


def test_a_search_through_everything_is_not_repeated_at_once(qtbot, jobs, searches, monkeypatch):
    sweep = GarbageSweep(None)
    asked = []
    monkeypatch.setattr("scrdesk.ui.garbage.due", lambda: 2)
    monkeypatch.setattr(
        "scrdesk.ui.garbage.gc.collect", lambda generation: (asked.append(generation), time.sleep(0.01))
    )
    sweep.sweep()
    sweep.sweep()
    assert asked == [2, 1]


def test_one_sweep_serves_every_window(qapp, jobs):
    GarbageSweep.begin()
    GarbageSweep.begin()
    assert len(qapp.findChildren(GarbageSweep)) == 1
    assert not gc.isenabled()


def test_fault_goes_to_its_owner(qtbot, jobs, owner):
    def work(_progress):
        raise NotFound("No such review.")

    with qtbot.waitSignal(jobs.run(Pool.CASE, work, owner=owner, done=owner.done, failed=owner.failed).ended):
        pass
    assert [str(fault) for fault in owner.faults] == ["No such review."]
    assert owner.results == []


def test_fault_without_taker_is_told(qtbot, jobs, owner):
    def work(_progress):
        raise ValueError

    with qtbot.waitSignal(jobs.fault_unhandled) as told:
        jobs.run(Pool.PURE, work, owner=owner, done=owner.done)
    assert isinstance(told.args[0], ValueError)


def test_cancel_is_seen_by_the_work(qtbot, jobs, owner):
    began = threading.Event()

    def work(progress):
        began.set()
        while True:
            progress.check()
            time.sleep(0.002)

    handle = jobs.run(Pool.CASE, work, owner=owner, done=owner.done, cancelled=owner.cancelled)
    assert began.wait(60)
    with qtbot.waitSignal(handle.ended):
        handle.cancel()
    assert owner.n_cancelled == 1
    assert owner.results == []


def test_case_jobs_run_one_after_another_in_order(qtbot, jobs, owner):
    running, seen = [], []

    def work(n, _progress):
        running.append(n)
        seen.append(tuple(running))
        time.sleep(0.01)
        running.remove(n)
        return n

    handles = [jobs.run(Pool.CASE, lambda p, n=n: work(n, p), owner=owner, done=owner.done) for n in range(6)]
    qtbot.waitUntil(lambda: len(owner.results) == len(handles))
    assert owner.results == list(range(6))
    assert seen == [(n,) for n in range(6)]


def test_progress_comes_at_most_twenty_times_a_second_and_the_last_always(qtbot, jobs, owner):
    told = []

    def work(progress):
        for i in range(1, 501):
            progress.report(i, 500, "Reading")
            time.sleep(0.0005)

    began = time.monotonic()
    handle = jobs.run(Pool.PURE, work, owner=owner, done=owner.done)
    handle.progressed.connect(lambda *what: told.append(what))
    with qtbot.waitSignal(handle.ended):
        pass
    assert told[-1] == (500, 500, "Reading")
    assert len(told) <= (time.monotonic() - began) * 20 + 3


def test_result_for_an_owner_that_is_gone_is_dropped(qtbot, jobs, owner):
    go = threading.Event()
    results = []
    jobs.run(Pool.CASE, lambda _progress: go.wait(60), owner=owner, done=results.append)
    owner.deleteLater()
    QCoreApplication.sendPostedEvents(owner, QEvent.Type.DeferredDelete)
    go.set()
    qtbot.waitUntil(lambda: jobs.n_running == 0)
    qtbot.wait(20)
    assert results == []


def test_stop_ends_all_and_drops_what_is_on_its_way(qtbot, jobs, owner):
    began = threading.Event()

    def slow(progress):
        began.set()
        while True:
            progress.check()
            time.sleep(0.002)

    jobs.run(Pool.CASE, slow, owner=owner, done=owner.done, cancelled=owner.cancelled)
    jobs.run(Pool.CASE, lambda _progress: "never begun", owner=owner, done=owner.done)
    assert began.wait(60)
    quick = jobs.run(Pool.PURE, lambda _progress: "ready", owner=owner, done=owner.done)
    time.sleep(0.05)  # its result is in the queue now, not yet delivered
    assert jobs.stop()
    qtbot.wait(50)
    assert owner.results == []
    assert owner.n_cancelled == 0
    assert jobs.n_running == 0
    assert quick is not None


def test_a_result_that_comes_after_stop_is_given_to_whoever_puts_it_away(qtbot, jobs, owner):
    away = []
    jobs.run(Pool.CASE, lambda _progress: "an open store", owner=owner, done=owner.done, unwanted=away.append)
    assert jobs._pools[Pool.CASE].waitForDone(20_000)  # without a turn of the window, which would take the result in
    jobs.stop()
    qtbot.waitUntil(lambda: bool(away))
    assert (away, owner.results) == (["an open store"], [])


def test_jobs_go_on_after_stop(qtbot, jobs, owner):
    jobs.stop()
    with qtbot.waitSignal(jobs.run(Pool.CASE, lambda _progress: 1, owner=owner, done=owner.done).ended):
        pass
    assert owner.results == [1]


def test_many_jobs_leave_nothing(qtbot, jobs, owner):
    for n in range(200):
        jobs.run(Pool.PURE, lambda _progress, n=n: n, owner=owner, done=owner.done)
    qtbot.waitUntil(lambda: len(owner.results) == 200)
    qtbot.waitUntil(lambda: jobs.n_running == 0)
    assert sorted(owner.results) == list(range(200))


def test_jobs_that_are_over_are_let_go(qtbot, jobs, owner):
    """Qt's pool held on to each for ever when it was not to delete its part."""
    there = weakref.WeakSet()

    def on_started(handle):
        there.add(handle._job)

    jobs.started.connect(on_started)
    for n in range(3 * N_SPENT_KEPT):
        jobs.run(Pool.PURE, lambda _progress, n=n: n, owner=owner, done=owner.done)
    qtbot.waitUntil(lambda: len(owner.results) == 3 * N_SPENT_KEPT and jobs.n_running == 0)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    # Jobs and their handles are kept apart, and two workers that end together may be told of in either order: at the
    # far end of each row one job a worker may differ.
    qtbot.waitUntil(lambda: gc.collect() >= 0 and len(there) <= N_SPENT_KEPT + N_PURE_THREADS)


class Words(list):
    """Something of a case that can be watched."""


def test_nothing_of_a_case_is_kept_by_a_job_that_is_over(qtbot, jobs, owner):
    """A handle lives on for a while; whom it told, and with what, does not live with it."""
    words = Words(["Called to the flat."])
    there = weakref.ref(words)
    jobs.run(
        Pool.CASE,
        lambda _progress: 1,
        owner=owner,
        done=partial(lambda _words, result: owner.done(result), words),
        failed=partial(lambda _words, fault: owner.failed(fault), words),
        cancelled=partial(lambda _words: owner.cancelled(), words),
    )
    del words
    qtbot.waitUntil(lambda: owner.results == [1] and jobs.n_running == 0)
    assert there() is None


def test_stop_leaves_no_handle_of_what_never_began(qtbot, jobs, owner):
    gate = threading.Event()
    jobs.run(Pool.CASE, lambda _progress: gate.wait(0.05), owner=owner, done=owner.done)
    ended = []
    jobs.run(Pool.CASE, lambda _progress: None, owner=owner, done=owner.done).ended.connect(lambda: ended.append(1))
    assert jobs.stop()
    qtbot.waitUntil(lambda: not owner.children())
    assert ended == [1]
    assert owner.n_cancelled == 0


def test_cancel_before_begin_never_runs(qtbot, jobs, owner):
    gate, ran = threading.Event(), []
    jobs.run(Pool.CASE, lambda _progress: gate.wait(60), owner=owner, done=owner.done)
    second = jobs.run(
        Pool.CASE, lambda _progress: ran.append(1), owner=owner, done=owner.done, cancelled=owner.cancelled
    )
    second.cancel()
    with qtbot.waitSignal(second.ended):
        gate.set()
    assert ran == []
    assert owner.n_cancelled == 1


def test_cancelled_is_no_fault():
    assert not issubclass(Cancelled, NotFound)
