"""The watch of the soak sees what a person would call a fault, and tells growth from noise."""

from __future__ import annotations

import logging
import sys
import threading
from dataclasses import replace

import pytest
from PySide6.QtCore import qInstallMessageHandler
from PySide6.QtWidgets import QWidget

from scrdesk.errors import Refused
from scrdesk.ui.messages import Messages
from scrdesk.ui.widgets.message_strip import MessageStrip
from tests.soak.watch import FaultWatch, Held, slope

HELD = Held(100.0, 10, 4, 20, 1_000, 3_000)


def test_growth_is_told_in_a_thousand_acts_and_steady_is_nought():
    samples = [(n, replace(HELD, memory_mb=100 + n * 0.002)) for n in range(0, 2_000, 50)]
    assert slope(samples, "memory_mb") == pytest.approx(2.0)
    assert slope(samples, "widgets") == 0.0
    assert slope(samples[:1], "memory_mb") == 0.0


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
