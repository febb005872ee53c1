"""Tells what a worker of the suite was doing when it died, and ends the run instead of hanging.

Python's fault handler writes the trace of a crash, and of a test that never ends, into a file that each worker has for
itself; the name of the test under way stands there too. When a worker is gone, the one that hands out the tests prints
both with the signal that ended it. What died is not begun anew (``--max-worker-restart=0``): xdist would hand its tests
to another and has been seen to wait for it for ever.

The hooks are imported into ``tests/conftest.py``.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
import threading
from pathlib import Path
from typing import Any

import pytest
from _pytest.faulthandler import fault_handler_stderr_fd_key

_FOLDER = "folder_of_traces"
_MOST_LINES = 120
_LEFT_TO_END_S = 240.0
"""After a death the others have at most two files of tests each to finish; then the run is ended whatever it waits for."""
_told: list[str] = []
_under_way: list[Path] = []


@pytest.hookimpl(optionalhook=True)
def pytest_configure_node(node: Any) -> None:
    """Tell a new worker where its trace goes."""
    folders: list[Any] = node.config.__dict__.setdefault(_FOLDER, [])
    if not folders:
        folders.append(tempfile.TemporaryDirectory(prefix="traces-"))
    node.workerinput[_FOLDER] = folders[0].name


def keep_traces(config: pytest.Config) -> None:
    """In a worker: send what the fault handler writes to its own file."""
    given: dict[str, str] | None = getattr(config, "workerinput", None)
    if given is None or fault_handler_stderr_fd_key not in config.stash:
        return
    folder = Path(given[_FOLDER])
    trace = os.open(folder / f"{given['workerid']}.trace", os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    os.dup2(trace, config.stash[fault_handler_stderr_fd_key])
    os.close(trace)
    _under_way[:] = [folder / f"{given['workerid']}.test"]


def pytest_runtest_logstart(nodeid: str) -> None:
    """In a worker: note which test is under way."""
    for place in _under_way:
        place.write_text(nodeid, encoding="utf-8")


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: Any, error: object) -> None:
    """Keep what is known of a worker that is gone before its time."""
    if not error:
        return
    if not _told:
        end = threading.Timer(_LEFT_TO_END_S, _end_at_once)
        end.daemon = True
        end.start()
    folder = Path(node.config.__dict__[_FOLDER][0].name)
    name = node.gateway.id
    test, trace = (folder / f"{name}.{kind}" for kind in ("test", "trace"))
    said = trace.read_text(encoding="utf-8", errors="replace").splitlines() if trace.exists() else []
    _told.append(f"{name} {_how_it_ended(node)} during {test.read_text('utf-8') if test.exists() else 'its start'}")
    _told.extend(said[:_MOST_LINES] or ["It left no trace: it was ended from outside, or ended itself without a word."])


def _end_at_once() -> None:
    print("\n".join(["The run does not end by itself.", *_told]), file=sys.__stderr__, flush=True)
    os._exit(1)


def _how_it_ended(node: Any) -> str:
    """Return in words the exit code of a worker's process."""
    process = getattr(node.gateway._io, "popen", None)
    try:
        code = process.wait(timeout=5) if process is not None else None
    except subprocess.TimeoutExpired:
        code = None
    if code is None:
        return "was lost"
    return f"was ended by {signal.Signals(-code).name}" if code < 0 else f"ended itself with exit code {code}"


def pytest_terminal_summary(terminalreporter: Any) -> None:
    """Print it where it is seen: at the end."""
    if _told:
        terminalreporter.write_sep("=", "workers that died", red=True)
        for line in _told:
            terminalreporter.write_line(line)
        terminalreporter.write_line("The run was ended there: not all tests were run.")
