"""A worker of the suite that dies ends the run, and what it was doing is told."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from tests.__main__ import SUITE

ROOT = Path(__file__).resolve().parent.parent
HOOKS = """
import pytest
from tests.dead_workers import (
    keep_traces, pytest_configure_node, pytest_runtest_logstart, pytest_terminal_summary, pytest_testnodedown
)

@pytest.hookimpl(trylast=True)
def pytest_configure(config):
    keep_traces(config)
"""
DEATHS = {
    "crashes": (
        "faulthandler._sigsegv()",
        ("was ended by SIGSEGV", "Fatal Python error: Segmentation fault", "test_crashes.py"),
    ),
    "runs_on": ("time.sleep(60)", ("ended itself with exit code 1", "Timeout (0:00:02)!", "test_runs_on.py")),
    "is_killed": ("os.kill(os.getpid(), 9)", ("was ended by SIGKILL", "It left no trace")),
}
WITHOUT = ("randomly", "pytest-qt", "pytest_cov", "hypothesispytest")


def test_dead_workers_end_the_run_with_their_traces(tmp_path):
    (tmp_path / "conftest.py").write_text(HOOKS)
    for name, (deed, _) in DEATHS.items():
        text = f"import faulthandler, os, time\n\ndef test_{name}():\n    {deed}\n"
        (tmp_path / f"test_{name}.py").write_text(text)
    command = [sys.executable, "-m", "pytest", *SUITE, "-n", "3", "--rootdir", str(tmp_path)]
    command += ["-o", "faulthandler_timeout=2", "-o", "faulthandler_exit_on_timeout=true"]
    command += [part for each in WITHOUT for part in ("-p", f"no:{each}")]
    done = subprocess.run(
        [*command, "."],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=240,
        check=False,
    )
    assert done.returncode not in (0, 5)
    said = done.stdout.partition("workers that died")[2]
    assert "not all tests were run" in said
    for name, (_, told) in DEATHS.items():
        for words in (*told, f"during test_{name}.py::test_{name}"):
            assert words in said, said
