"""A little of the long runs of ``tests.bench kills``: kills, a full disk, flipped bits, a close without room."""

import random
import subprocess
import sys
from pathlib import Path

import pytest

from scrdesk.domain.review import ReviewId
from scrdesk.errors import CannotWrite
from scrdesk.services import reviews
from scrdesk.services.open_store import Workspace
from tests.bench import flipping, full_disk
from tests.store.sample import new_review, new_workspace, opened

ROOT = Path(__file__).parent.parent.parent


KILLED = ("import", "passphrase", "take over")
"""One kill of each here; every job is killed many times by ``python -m tests.bench kills``."""


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")
def test_kills_at_random_moments_harm_nothing() -> None:
    # In a process of its own: this one may have threads, which do not fork well.
    done = subprocess.run(
        [sys.executable, "-m", "tests.bench.killing", "1", *KILLED],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.count("1 kills") == len(KILLED)


def test_flipped_bits_are_found() -> None:
    found, wrong = flipping.flips(10, random.Random(9))
    assert wrong == []
    assert found.total() == 10


needs_disk = pytest.mark.skipif(not full_disk.can_mount(), reason="a small disk of its own needs root on Linux")


@needs_disk
def test_a_full_disk_loses_nothing() -> None:
    n_full, wrong = full_disk.tries(15, random.Random(5))
    assert wrong == []
    assert n_full > 0


def save_until_full(workspace: Workspace, review_id: ReviewId) -> int:
    for n_saved in range(2_000):
        try:
            reviews.add_key_line(workspace, review_id, f"Question {n_saved} " * 100)
        except CannotWrite:
            return n_saved
    raise AssertionError("the disk never became full")


@needs_disk
def test_a_store_closes_on_a_full_disk_and_its_log_is_read_later() -> None:
    with full_disk.small_disk() as disk:
        workspace = new_workspace(disk)
        review = new_review(workspace)
        filler = full_disk.fill(disk, 300_000)
        n_saved = save_until_full(workspace, review.id)
        workspace.close()
        filler.unlink()
        workspace = opened(workspace.path)
        assert len(reviews.key_lines(workspace, review.id)) == n_saved > 0
        workspace.close()
