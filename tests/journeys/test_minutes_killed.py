"""Minutes typed at speed into the real window; the process is killed, and at most five seconds are lost."""

from __future__ import annotations

import os
import select
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import date
from datetime import time as clock_time
from pathlib import Path

import pytest

from scrdesk.services import reviews
from scrdesk.services.add_submission import accept_submission
from scrdesk.services.open_store import verify_store
from scrdesk.services.panel_meetings import apply_panel, panel_room, planned_meeting
from tests.journeys.standing import stood_still_s
from tests.journeys.typing_robot import text_of
from tests.store.sample import file_of, new_review, new_workspace, on, opened, row

ROOT = Path(__file__).resolve().parents[2]
N_WORDS = 240
"""Six minutes at forty words a minute; the whole hour is in ``tests/bench/bench_projector.py``."""
MOST_LOST_S = 5.0
LONGEST_SILENCE_S = 120
"""The typing ends when all is typed, however long a busy computer takes; only a robot that says nothing more is given up."""


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")
def test_minutes_killed_at_their_end_lose_less_than_five_seconds(tmp_path: Path) -> None:
    lost_s, text, kept = typed_and_killed(tmp_path, N_WORDS)
    assert text.startswith(kept)
    assert lost_s < MOST_LOST_S
    assert len(kept) > len(text) // 4  # it was saved again and again, not once


def typed_and_killed(folder: Path, n_words: int) -> tuple[float, str, str]:
    """Type into the real page in a process, kill it; return how many seconds were lost, what was typed and is kept.

    Seconds in which a busy machine let the process stand still are not counted.
    """
    workspace = new_workspace(folder)
    review_id = new_review(workspace).id
    rows = [row(1, on(date(2016, 3, 5)), "Called to the flat.")]
    accept_submission(workspace, review_id, "POL", file_of(rows), received=date(2016, 8, 1))
    edit, _ = planned_meeting(workspace, review_id, date(2016, 9, 14), clock_time(10), "Room 2")
    apply_panel(workspace, edit)
    workspace.close()
    robot = subprocess.Popen(
        [sys.executable, "-m", "tests.journeys.typing_robot", str(workspace.path), str(n_words), "30"],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    stamps: list[tuple[float, int, float]] = []
    try:
        for line in _told_by(robot):
            if line == b"done":
                break
            at, typed, worked = line.split()
            stamps.append((float(at), int(typed), float(worked)))
    finally:
        killed = time.monotonic()
        robot.kill()
        robot.wait()
        if robot.stdout is not None:
            robot.stdout.close()
    text = text_of(n_words)
    assert stamps[-1][1] == len(text)
    again = opened(workspace.path)
    item = panel_room(again, reviews.list_reviews(again)[0].review.id).meetings[0].details.items[0]
    faults = verify_store(again)
    again.close()
    assert faults == ()
    assert item.references == ("POL-0001",)
    lost = [(at, worked) for at, typed, worked in stamps if typed > len(item.discussion)]
    lost_s = killed - lost[0][0] - stood_still_s(lost) if lost else 0.0
    return lost_s, text, item.discussion


def _told_by(robot: subprocess.Popen[bytes]) -> Iterator[bytes]:
    """Yield the lines that the robot says, as it says them."""
    assert robot.stdout is not None
    begun_line = b""
    while select.select([robot.stdout], [], [], LONGEST_SILENCE_S)[0]:
        more = os.read(robot.stdout.fileno(), 65536)
        if not more:
            return
        *lines, begun_line = (begun_line + more).split(b"\n")
        yield from lines
