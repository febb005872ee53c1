"""The watch of the soak sees what a person would call a fault, and tells growth from noise."""

from __future__ import annotations

import gc
import json
import logging
import random
import sys
import threading
from collections import Counter
from dataclasses import asdict, replace
from functools import lru_cache
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QByteArray, qInstallMessageHandler
from PySide6.QtWidgets import QPushButton, QTableWidget, QWidget
from shiboken6 import delete, isValid

from scrdesk.errors import Refused
from scrdesk.ui.messages import Messages
from scrdesk.ui.widgets.message_strip import MessageStrip
from tests.bench.bench_soak import MOST_GROWN, rows_of
from tests.bench.projector_child import Acting
from tests.soak.hands import Hands
from tests.soak.monkey import SIZES, Monkey
from tests.soak.run import Told
from tests.soak.watch import MEASURES, FaultWatch, Held, Slope, _asks_for, _imported, heap_in_use_mb, slope

HELD = Held(100.0, 60.0, 10, 4, 20, 1_000, 3_000)


def test_growth_is_told_in_a_thousand_acts_and_steady_is_nought():
    samples = [(n, replace(HELD, memory_mb=100 + n * 0.002)) for n in range(0, 2_000, 50)]
    grown = slope(samples, "memory_mb")
    assert (grown.middle, grown.least, grown.most, grown.n_looks) == pytest.approx((2.0, 2.0, 2.0, 40))
    assert slope(samples, "widgets").middle == 0.0
    assert slope(samples[:1], "memory_mb") == Slope(0.0, 0.0, 0.0, 1)


def test_bounds_of_growth_hold_in_95_of_100_runs():
    dice, n_held, n_runs = random.Random(4), 0, 400
    for _ in range(n_runs):
        samples = [(n, replace(HELD, memory_mb=100 + n * 0.002 + dice.gauss(0, 3))) for n in range(0, 2_000, 100)]
        grown = slope(samples, "memory_mb")
        assert grown.least < grown.middle < grown.most
        n_held += grown.least <= 2.0 <= grown.most
    assert 0.92 < n_held / n_runs < 0.98


def test_what_comes_in_once_is_no_growth():
    samples = [(n, replace(HELD, memory_mb=100.0 + 30 * (n >= 1_500))) for n in range(0, 2_000, 50)]
    samples[3] = (150, replace(HELD, memory_mb=400.0))
    assert slope(samples, "memory_mb").middle == 0.0


def test_rows_state_acts_hours_faults_and_growth_with_its_bounds():
    """By way of JSON, as the soak tells them from a process of its own."""
    samples = {
        state: [(n, replace(HELD, memory_mb=100 + n * 0.001)) for n in range(0, 1_000, 100)] for state in MOST_GROWN
    }
    samples["locked"][4] = (400, replace(samples["locked"][4][1], stores=2))
    growth = {state: {measure: slope(taken, measure) for measure in MEASURES} for state, taken in samples.items()}
    told = Told(1_000, 8, 60.0, ["Qt: x"], n_wanted=1_200, counts=dict(Counter(lock=3)), samples=samples, growth=growth)
    rows = rows_of(json.loads(json.dumps(asdict(told))))
    assert {row["size"][:61] for row in rows} == {"1,000 acts of 1,200, time over, 0.8 hours of a person, seed 8"}
    assert [(row["ours"], row["holds"]) for row in rows[:3]] == [(1.0, False), (0.0, True), (2.0, False)]
    memory = next(row for row in rows if row["what"].endswith("locked window in a thousand acts, MB of memory"))
    assert (memory["ours"], memory["holds"]) == (1.0, True)
    assert "+1 to +1 in 95 of 100 runs, 10 looks" in memory["size"]


def test_looking_keeps_nothing(qtbot):
    """Asked for the children of a window, PySide keeps an object for each scroll bar that Qt made and deleted."""
    window = QWidget()
    qtbot.addWidget(window)
    hands = Hands(random.Random(1), Path(), lambda _: False)

    def looked(n_views: int) -> int:
        for _ in range(n_views):
            view = QTableWidget(2, 2, window)
            assert hands.controls(window) == []  # not shown
            kept = Held.now().objects
            view.deleteLater()
        return kept

    # What the tests before left is neither searched nor counted: that took a second for each look.
    gc.collect()
    gc.freeze()
    looked(5)  # what Python remembers of classes that it meets
    before = looked(5)
    assert looked(5) - before < 20  # five views have 55 parts that Qt made


def test_parts_that_qt_has_deleted_and_somebody_holds_are_counted(qtbot):
    before = Held.now().dead
    window = QWidget()
    button = QPushButton("Visit", window)
    delete(window)
    assert not isValid(button)
    assert Held.now().dead == before + 2
    del window, button
    assert Held.now().dead == before


def test_the_window_is_as_large_at_each_look():
    """Left at 1920 x 1080 the heap is 4 MB larger than at 1366 x 768: what a window is painted on is no growth."""
    sizes = []
    window = SimpleNamespace(
        resize=lambda *size: sizes.append(size),
        lock=SimpleNamespace(is_locked=False),
        door=SimpleNamespace(workspace=SimpleNamespace(path=Path("Reviews.scrdesk"))),
        review=SimpleNamespace(details=SimpleNamespace(reference="R-1")),
        pages=SimpleNamespace(entries={}),
        open_page=lambda _key: None,
        jobs=SimpleNamespace(n_running=0),
    )
    watch = SimpleNamespace(doing="")
    monkey = Monkey(window, Path("Reviews.scrdesk"), "", "R-1", (), Path(), watch, 1)  # type: ignore[arg-type]
    monkey.come_to_rest()
    assert sizes == [SIZES[0]]


def test_what_is_imported_when_it_is_wanted_is_imported_before(tmp_path):
    module = tmp_path / "late.py"
    module.write_text(
        "import os.path\nfrom . import near\nfrom scrdesk import errors\ndef f():\n    from pyzipper import AESZipFile\n    import zlib\n"
    )
    assert _imported(module) == {"os.path", "pyzipper", "pyzipper.AESZipFile", "zlib"}


def test_what_can_be_asked_nothing_is_read_before_growth_is_judged():
    assert not _asks_for(lru_cache(lambda: 1))
    assert not _asks_for(lru_cache(lambda language="en-GB", *more, **others: 1))
    assert _asks_for(lru_cache(lambda word: word))
    assert _asks_for(lru_cache(lambda *, is_bold: is_bold))


def test_the_heap_is_what_is_given_out():
    before = heap_in_use_mb()
    if not before:
        pytest.skip("only the C library of Linux says it")
    block = QByteArray(8_000_000, 0)
    assert heap_in_use_mb() - before == pytest.approx(8.0, abs=0.5)
    del block
    assert heap_in_use_mb() - before < 1.0


@pytest.fixture
def watch(monkeypatch):
    """A watch that hears this process, and no longer when the test is over."""
    for holder, name in (
        (sys, "excepthook"),
        (sys, "unraisablehook"),
        (threading, "excepthook"),
        (Messages, "tell_fault"),
    ):
        monkeypatch.setattr(holder, name, getattr(holder, name))
    before = qInstallMessageHandler(None)
    handlers = list(logging.getLogger("scrdesk").handlers)
    watch = FaultWatch()
    watch.begin()
    qInstallMessageHandler(before)
    watch.doing = "typing"
    yield watch
    logging.getLogger("scrdesk").handlers[:] = handlers


def test_what_nobody_foresaw_is_a_fault_and_a_refusal_is_none(watch, qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    messages = Messages(MessageStrip(window), window)
    messages.tell_fault(Refused("Nothing is chosen.", remedy="Choose."))
    assert (watch.refusals, watch.faults) == (1, [])
    messages.tell_fault(KeyError("nobody"))
    sys.excepthook(ValueError, ValueError("lost"), None)
    thread = threading.Thread(target=lambda: 1 / 0)
    thread.start()
    thread.join()
    logging.getLogger("scrdesk.ui.jobs").warning("jobs_still_running n=1")
    said = "\n".join(watch.faults)
    for part in ("KeyError", "ValueError: lost", "ZeroDivisionError", "jobs_still_running", "(while: typing)"):
        assert part in said
    assert watch.refusals == 1


def test_what_acts_in_the_panel_room_does_not_wait_for_ever(window):
    """A store that locked itself stays locked; the bench stood still for as long as one let it."""
    acting = Acting(window, None)
    acting.most_waited_s = 0.02
    with pytest.raises(RuntimeError, match="the store is closed, 0 jobs run"):
        acting.wait()
