"""Kills a process at random moments of its work on a store, then looks at what is left.

Each job runs in a forked child that reports every change it was told is committed; the child is killed (SIGKILL) at a
moment drawn evenly over the job's length, and the store is opened, verified and counted. A kill of a process is not a
power cut: what the system had accepted still reaches the disk.

Usage: python -m tests.bench.killing [N_KILLS_OF_EACH [JOB...]]
"""

from __future__ import annotations

import json
import math
import os
import random
import shutil
import signal
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from pathlib import Path

from scrdesk.domain.chronology import ChronologyFilter
from scrdesk.domain.retention import StartEvent
from scrdesk.errors import WrongPassphrase
from scrdesk.services import reviews
from scrdesk.services.add_submission import accept_submission
from scrdesk.services.back_up import automatic_back_up, automatic_backups
from scrdesk.services.build_chronology import entries
from scrdesk.services.change_passphrase import change_passphrase
from scrdesk.services.destroy import Order, destroy, finish_interrupted
from scrdesk.services.destruction_records import destructions
from scrdesk.services.open_store import Workspace, open_store, verify_store
from scrdesk.services.retention import set_day
from scrdesk.services.review_bundle import make_bundle, take_over
from scrdesk.services.trail import exports
from tests.store.decrypted_pages import decrypted
from tests.store.sample import CHEAP, NOW, PASSPHRASE, clock, file_of, new_review, new_workspace, on, opened, row

FIXTURE = Path(__file__).parent.parent / "fixtures" / "stores" / "0001.scrdesk"
STORE = "desk.scrdesk"
OTHER_PASSPHRASE = "kettle orbit marsh violin"
N_ROWS = 120
N_SUBMISSIONS = 4
N_SAVES = 25
N_BACKUPS = 4
N_CHANGES = 3
N_BUNDLES = 3
TAKEN = "SCR 2016/02"
QUESTIONS = [f"Question {n}" for n in range(20)]
N_MEASURED = 3
"""Runs without a kill, to learn how long the job takes."""
MOST_TRIES = 4
"""For each kill that is to meet the job at work; some come too late."""
Told = Callable[[], None]


@dataclass
class Result:
    """How the kills of one job went; only those that met it at work are counted. ``wrong`` says what was lost."""

    job: str
    n_kills: int = 0
    wrong: list[str] = field(default_factory=list)


def _rows(salt: int) -> list[object]:
    return [
        row(n, on(date(2015, 1, 1) + timedelta(days=n)), f"Visit {salt}.{n} " + "seen " * 40) for n in range(N_ROWS)
    ]


def _import(path: Path, told: Told) -> None:
    workspace = opened(path)
    review = reviews.list_reviews(workspace)[0].review
    for n in range(N_SUBMISSIONS):
        accept_submission(workspace, review.id, f"A{n}", file_of(_rows(n), salt=str(n)))  # type: ignore[arg-type]
        told()
    workspace.close()


def _after_import(workspace: Workspace, n_told: int) -> str:
    review = reviews.list_reviews(workspace)[0].review
    n_found = len(entries(workspace, review.id, ChronologyFilter()))
    if n_found % N_ROWS:
        return f"half an import: {n_found} rows"
    return "" if n_told <= n_found // N_ROWS <= n_told + 1 else f"{n_found} rows after {n_told} imports"


def _save(path: Path, told: Told) -> None:
    workspace = opened(path)
    review = reviews.list_reviews(workspace)[0].review
    for n in range(N_SAVES):
        reviews.add_key_line(workspace, review.id, f"Question {n}")
        told()
    workspace.close()


def _after_save(workspace: Workspace, n_told: int) -> str:
    review = reviews.list_reviews(workspace)[0].review
    found = [each.question for each in reviews.key_lines(workspace, review.id)]
    if found != [f"Question {n}" for n in range(len(found))]:
        return "questions out of order"
    return "" if n_told <= len(found) <= n_told + 1 else f"{len(found)} questions after {n_told} were saved"


def _change(path: Path, told: Told) -> None:
    pair = (PASSPHRASE, OTHER_PASSPHRASE)
    for n in range(N_CHANGES):
        change_passphrase(path, pair[n % 2], pair[(n + 1) % 2], clock=clock, stretching=CHEAP)
        told()


def _after_change(workspace: Workspace, n_told: int) -> str:
    review = reviews.list_reviews(workspace)[0].review
    with workspace.read() as uow:
        n_changes = [each.action for each in uow.trail.all()].count("change passphrase")
    if len(entries(workspace, review.id, ChronologyFilter())) != N_ROWS:
        return "rows are missing"
    return "" if n_told <= n_changes <= n_told + 1 else f"{n_changes} changes after {n_told}"


def _backup(path: Path, told: Told) -> None:
    moment = NOW

    def later() -> datetime:
        return moment

    workspace = open_store(path, PASSPHRASE, clock=later, stretching=CHEAP)
    for _ in range(N_BACKUPS):
        automatic_back_up(workspace)
        told()
        moment += timedelta(hours=1)
    workspace.close()


def _after_backup(workspace: Workspace, n_told: int) -> str:
    made = automatic_backups(workspace.path)
    if not n_told <= len(made) <= n_told + 1:
        return f"{len(made)} backups after {n_told}"
    for each in made:
        backup = opened(each.path)
        faults = verify_store(backup)
        review = reviews.list_reviews(backup)[0].review
        n_rows = len(entries(backup, review.id, ChronologyFilter()))
        backup.close()
        if faults or n_rows != N_ROWS:
            return f"a backup with {n_rows} rows and faults {faults}"
    return ""


def _migrate(path: Path, told: Told) -> None:
    workspace = opened(path)
    told()
    workspace.close()


def _after_migration(workspace: Workspace, n_told: int) -> str:
    del n_told
    review = reviews.list_reviews(workspace)[0].review
    expected = json.loads(FIXTURE.with_suffix(".json").read_text(encoding="utf-8"))
    found = [[each.reference, each.when.date_text, each.event]
             for each in entries(workspace, review.id, ChronologyFilter())]  # fmt: skip
    return "" if found == expected else "rows differ after the migration"


def _destroy(path: Path, told: Told) -> None:
    workspace = opened(path)
    review = reviews.find_review(workspace, "SCR 2016/02")
    order = Order("SCR 2016/02", "A. Thorne", "Board", early_because="rehearsal", with_backups=True)
    destroy(workspace, review.id, order)
    told()
    workspace.close()


def _after_destruction(workspace: Workspace, n_told: int) -> str:
    kept = {each.review.details.reference: each.review.id for each in reviews.list_reviews(workspace)}
    if len(entries(workspace, kept["SCR 2017/01"], ChronologyFilter())) != N_ROWS:
        return "rows of another review are gone"
    records = destructions(workspace)
    if "SCR 2016/02" in kept:
        n_rows = len(entries(workspace, kept["SCR 2016/02"], ChronologyFilter()))
        return "" if not n_told and not records and n_rows == N_ROWS else f"half a destruction: {n_rows} rows"
    if len(records) != 1:
        return "destroyed without a record"
    finish_interrupted(workspace)
    if not destructions(workspace)[1].is_finished:
        return "a destruction that is never finished"
    return "destroyed words in a page" if b"Visit 0." in decrypted(workspace.path, workspace.vault.key) else ""


def _hand_over(path: Path, told: Told) -> None:
    workspace = opened(path)
    review = reviews.list_reviews(workspace)[0].review
    for n in range(N_BUNDLES):
        make_bundle(workspace, review.id, path.with_name(f"bundle {n}.scrdesk"), OTHER_PASSPHRASE, stretching=CHEAP)
        told()
    workspace.close()


def _after_handing_over(workspace: Workspace, n_told: int) -> str:
    """Every bundle that has its name is whole and in the ledger; the ledger may know one that was killed before."""
    made = sorted(workspace.path.parent.glob("bundle *.scrdesk"))
    if not n_told <= len(made) <= n_told + 1:
        return f"{len(made)} bundles after {n_told}"
    listed = {each.where_to for each in exports(workspace)}
    if missing := [each.name for each in made if str(each) not in listed]:
        return f"not in the ledger: {missing}"
    for each in made:
        bundle = open_store(each, OTHER_PASSPHRASE, clock=clock, stretching=CHEAP)
        faults = verify_store(bundle)
        n_rows = len(entries(bundle, reviews.list_reviews(bundle)[0].review.id, ChronologyFilter()))
        bundle.close()
        if faults or n_rows != N_ROWS:
            return f"a bundle with {n_rows} rows and faults {faults}"
    return ""


def _take_over(path: Path, told: Told) -> None:
    workspace = opened(path)
    for n in range(2):  # whole, then merged with what a colleague changed
        take_over(workspace, path.with_name(f"to take {n}.scrdesk"), OTHER_PASSPHRASE, stretching=CHEAP)
        told()
    workspace.close()


def _after_taking_over(workspace: Workspace, n_told: int) -> str:
    if list(workspace.path.parent.glob(".*.taking")):
        return "the opened copy of a bundle is left"
    found = [each.review for each in reviews.list_reviews(workspace) if each.review.details.reference == TAKEN]
    if not found:
        return "a review that was taken over is gone" if n_told else ""
    n_rows = len(entries(workspace, found[0].id, ChronologyFilter()))
    lines = [each.question for each in reviews.key_lines(workspace, found[0].id)]
    if n_rows != N_ROWS:
        return f"half a review: {n_rows} rows"
    if lines not in ([], QUESTIONS):
        return f"half a merge: {lines}"
    return "a merge is lost" if n_told == 2 and not lines else ""


JOBS: dict[str, tuple[Callable[[Path, Told], None], Callable[[Workspace, int], str]]] = {
    "import": (_import, _after_import),
    "save": (_save, _after_save),
    "passphrase": (_change, _after_change),
    "backup": (_backup, _after_backup),
    "migration": (_migrate, _after_migration),
    "destruction": (_destroy, _after_destruction),
    "hand over": (_hand_over, _after_handing_over),
    "take over": (_take_over, _after_taking_over),
}


def _begin(folder: Path, job: str) -> dict[str, bytes]:
    """Return the files that a job begins with, by name; the store is ``desk.scrdesk``."""
    if job == "migration":
        return {STORE: FIXTURE.read_bytes()}
    workspace = new_workspace(folder, "begin.scrdesk")
    review = new_review(workspace, codes=[f"A{n}" for n in range(N_SUBMISSIONS)])
    if job in {"passphrase", "backup", "hand over", "take over"}:
        accept_submission(workspace, review.id, "A0", file_of(_rows(0)))  # type: ignore[arg-type]
    if job == "destruction":
        accept_submission(workspace, review.id, "A0", file_of(_rows(0)))  # type: ignore[arg-type]
        other = new_review(workspace, "SCR 2017/01", codes=["A0"])
        accept_submission(workspace, other.id, "A0", file_of(_rows(1)))  # type: ignore[arg-type]
        set_day(workspace, review.id, StartEvent.CLOSED, date(2016, 8, 1))
    if job != "take over":
        workspace.close()
        return {STORE: workspace.path.read_bytes()}
    bundles = [folder / f"to take {n}.scrdesk" for n in range(2)]
    make_bundle(workspace, review.id, bundles[0], OTHER_PASSPHRASE, stretching=CHEAP)
    for question in QUESTIONS:
        reviews.add_key_line(workspace, review.id, question)
    make_bundle(workspace, review.id, bundles[1], OTHER_PASSPHRASE, stretching=CHEAP)
    workspace.close()
    empty = new_workspace(folder, "empty.scrdesk")
    new_review(empty, "SCR 2017/01", codes=["A0"])
    empty.close()
    return {STORE: empty.path.read_bytes(), **{each.name: each.read_bytes() for each in bundles}}


def _run_and_kill(job: str, path: Path, after_s: float | None) -> tuple[int, bool, float]:
    """Run a job in a child and kill it; return what it was told, whether it was still at work, and how long it ran."""
    read, write = os.pipe()
    began = time.monotonic()
    child = os.fork()
    if child == 0:
        code = 1
        try:
            os.close(read)
            JOBS[job][0](path, lambda: os.write(write, b".") and None)
            code = 0
        finally:
            os._exit(code)
    os.close(write)
    if after_s is not None:
        time.sleep(after_s)
        os.kill(child, signal.SIGKILL)
    status = os.waitpid(child, 0)[1]
    took_s = time.monotonic() - began
    n_told = 0
    while some := os.read(read, 4096):
        n_told += len(some)
    os.close(read)
    if os.WIFEXITED(status) and os.WEXITSTATUS(status):
        raise SystemExit(f"{job}: the job failed by itself")
    return n_told, os.WIFSIGNALED(status), took_s


def _look(job: str, path: Path, n_told: int) -> str:
    try:
        try:
            workspace = opened(path)
        except WrongPassphrase:
            if job != "passphrase":
                raise
            workspace = opened(path, OTHER_PASSPHRASE)
    except Exception as fault:  # noqa: BLE001 - any failure to open is what is looked for
        return f"does not open: {type(fault).__name__}: {fault}"
    try:
        faults = verify_store(workspace)
        return f"faults: {faults}" if faults else JOBS[job][1](workspace, n_told)
    finally:
        workspace.close()


def kill(job: str, n_kills: int, dice: random.Random) -> Result:
    """Kill one job a number of times while it is at work, each on a fresh store."""
    result = Result(job)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        content = _begin(folder, job)
        length_s = math.inf
        for n in range(N_MEASURED + MOST_TRIES * n_kills):
            own = folder / f"{n}"
            own.mkdir()
            path = own / STORE
            for file_name, bytes_of_it in content.items():
                (own / file_name).write_bytes(bytes_of_it)
            after_s = dice.uniform(0, length_s) if n >= N_MEASURED else None
            n_told, was_killed, took_s = _run_and_kill(job, path, after_s)
            wrong = _look(job, path, n_told)
            shutil.rmtree(own)
            if after_s is None:
                length_s = min(length_s, took_s)
            result.n_kills += was_killed
            if wrong:
                result.wrong.append(f"{job}, kill {n} after {after_s}: {wrong}")
            if result.n_kills == n_kills:
                break
    return result


def main() -> int:
    n_kills = int(sys.argv[1]) if len(sys.argv) > 1 else 60
    seed = random.randrange(1 << 30)
    print(f"seed {seed}", flush=True)
    dice = random.Random(seed)
    results = []
    for job in sys.argv[2:] or JOBS:
        each = kill(job, n_kills, dice)
        results.append(each)
        print(f"{each.job}: {each.n_kills} kills while at work, {len(each.wrong)} wrong", flush=True)
        for line in each.wrong:
            print(f"  {line}")
    return 1 if any(each.wrong for each in results) else 0


if __name__ == "__main__":
    sys.exit(main())
