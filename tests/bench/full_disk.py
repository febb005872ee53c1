"""Fills a small disk at random and goes on working: what was committed stays, and what fails says why.

Needs root on Linux for a disk of its own (tmpfs).

Usage: python -m tests.bench.full_disk [N_TRIES]
"""

from __future__ import annotations

import os
import random
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from scrdesk.errors import CannotWrite
from scrdesk.services import reviews
from scrdesk.services.add_submission import accept_submission
from scrdesk.services.back_up import automatic_back_up, automatic_backups
from scrdesk.services.change_passphrase import change_passphrase
from scrdesk.services.open_store import verify_store
from tests.bench.killing import OTHER_PASSPHRASE, _rows
from tests.store.sample import CHEAP, PASSPHRASE, clock, file_of, new_review, new_workspace, opened

DISK_BYTES = 6 << 20
JOBS = ("import", "save", "backup", "passphrase", "open")
ON_CLOSED = frozenset({"passphrase", "open"})


def can_mount() -> bool:
    """Whether this process may mount a disk of its own."""
    if not sys.platform.startswith("linux") or os.geteuid() != 0:
        return False
    with tempfile.TemporaryDirectory() as folder:
        done = subprocess.run(["mount", "-t", "tmpfs", "tmpfs", folder], capture_output=True, check=False)
        if done.returncode == 0:
            subprocess.run(["umount", folder], check=True)
        return done.returncode == 0


@contextmanager
def small_disk() -> Iterator[Path]:
    """Give a disk of a few MiB."""
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={DISK_BYTES}", "tmpfs", folder], check=True)
        try:
            yield Path(folder)
        finally:
            subprocess.run(["umount", "--lazy", folder], check=True)


def fill(disk: Path, n_left: int) -> Path:
    """Leave only so many bytes free; return the file that takes the rest."""
    state = os.statvfs(disk)
    filler = disk / "filler"
    with filler.open("wb") as file:
        file.write(bytes(max(0, state.f_bavail * state.f_frsize - n_left)))
    return filler


def attempt(disk: Path, job: str, n_left: int) -> tuple[bool, str]:
    """Do one job on a disk with little room; return whether the disk became full, and what went wrong."""
    for each in disk.iterdir():
        for inner in each.iterdir() if each.is_dir() else ():
            inner.unlink()
        each.rmdir() if each.is_dir() else each.unlink()
    workspace = new_workspace(disk)
    review = new_review(workspace, codes=["A0", "A1"])
    accept_submission(workspace, review.id, "A0", file_of(_rows(0)))  # type: ignore[arg-type]
    path, told = workspace.path, 0
    if job in ON_CLOSED:
        workspace.close()
    filler = fill(disk, n_left)
    is_full = False
    try:
        if job == "import":
            accept_submission(workspace, review.id, "A1", file_of(_rows(1), salt="1"))  # type: ignore[arg-type]
            told = 1
        elif job == "save":
            for n in range(400):
                reviews.add_key_line(workspace, review.id, f"Question {n} " * 200)
                told = n + 1
        elif job == "backup":
            automatic_back_up(workspace)
            told = 1
        elif job == "open":
            opened(path).close()
        else:
            change_passphrase(path, PASSPHRASE, OTHER_PASSPHRASE, clock=clock, stretching=CHEAP)
            told = 1
    except CannotWrite:
        is_full = True
    if job not in ON_CLOSED:
        if is_full and reviews.list_reviews(workspace)[0].review.id != review.id:
            return is_full, "the open store cannot be read"
        workspace.close()
    filler.unlink()
    workspace = opened(path, OTHER_PASSPHRASE if job == "passphrase" and told else PASSPHRASE)
    try:
        faults = verify_store(workspace)
        n_entries = reviews.list_reviews(workspace)[0].n_entries
        n_questions = len(reviews.key_lines(workspace, review.id))
    finally:
        workspace.close()
    expected = 240 if job == "import" and told else 120
    if faults or n_entries != expected or (job == "save" and n_questions != told):
        return is_full, f"{faults}, {n_entries} entries, {n_questions} questions after {told}"
    if job == "backup" and len(automatic_backups(path)) != told:
        return is_full, f"{len(automatic_backups(path))} backups"
    return is_full, ""


def tries(n_tries: int, dice: random.Random) -> tuple[int, list[str]]:
    """Return how often the disk was full, and what went wrong."""
    n_full, wrong = 0, []
    with small_disk() as disk:
        for n in range(n_tries):
            job = JOBS[n % len(JOBS)]
            n_left = dice.randrange(0, 1_200_000)
            try:
                is_full, fault = attempt(disk, job, n_left)
            except Exception as bug:  # noqa: BLE001 - anything but CannotWrite is what is looked for
                is_full, fault = True, f"{type(bug).__name__}: {bug}"
            n_full += is_full
            if fault:
                wrong.append(f"{job} with {n_left} bytes: {fault}")
    return n_full, wrong


def main() -> int:
    if not can_mount():
        print("SKIPPED: a small disk of its own needs root on Linux")
        return 0
    n_tries = int(sys.argv[1]) if len(sys.argv) > 1 else 80
    seed = random.randrange(1 << 30)
    n_full, wrong = tries(n_tries, random.Random(seed))
    print(f"seed {seed}: {n_tries} tries, {n_full} on a full disk, {len(wrong)} wrong")
    for line in wrong:
        print(f"  {line}")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
