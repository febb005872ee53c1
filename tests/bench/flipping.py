"""Flips single bits of a store and looks whether each is found: never wrong data shown as right, never a crash.

Usage: python -m tests.bench.flipping [N_FLIPS]
"""

from __future__ import annotations

import random
import sys
import tempfile
from collections import Counter
from datetime import date, timedelta
from pathlib import Path

from scrdesk.domain.chronology import ChronologyFilter
from scrdesk.errors import DamagedStore, WrongPassphrase
from scrdesk.services import reviews
from scrdesk.services.add_submission import accept_submission
from scrdesk.services.build_chronology import entries
from scrdesk.services.open_store import Workspace, verify_store
from scrdesk.store.keys import SALT_BYTES
from tests.store.sample import file_of, new_review, new_workspace, on, opened, row


def _told(workspace: Workspace) -> list[tuple[str, str]]:
    review = reviews.list_reviews(workspace)[0].review
    return [(each.reference, each.event) for each in entries(workspace, review.id, ChronologyFilter())]


def flips(n_flips: int, dice: random.Random) -> tuple[Counter[str], list[str]]:
    """Return how the flips were found, and those that were not; every page is hit before any is hit twice."""
    found: Counter[str] = Counter()
    wrong = []
    with tempfile.TemporaryDirectory() as folder:
        workspace = new_workspace(Path(folder))
        review = new_review(workspace)
        rows = [row(n, on(date(2015, 1, 1) + timedelta(days=n)), f"Visit {n} " + "seen " * 30) for n in range(60)]
        accept_submission(workspace, review.id, "POL", file_of(rows))
        right = _told(workspace)
        workspace.close()
        path, whole = workspace.path, workspace.path.read_bytes()
        pages = list(range(len(whole) // 4096))
        for n in range(n_flips):
            if n % len(pages) == 0:
                dice.shuffle(pages)
            place = pages[n % len(pages)] * 4096 + dice.randrange(4096)
            content = bytearray(whole)
            content[place] ^= 1 << dice.randrange(8)
            path.write_bytes(content)
            try:
                how = _look(path, right)
            except DamagedStore:
                how = "told as damage when opened"
            except WrongPassphrase:
                # Without its salt no key can be made: decision 0007 says so, and a backup answers it.
                how = "told as wrong passphrase (salt)" if place < SALT_BYTES else "WRONG: told as wrong passphrase"
            except Exception as fault:  # noqa: BLE001 - any other fault is what is looked for
                how = f"WRONG: {type(fault).__name__}: {fault}"
            found[how.partition(":")[0] if how.startswith("WRONG") else how] += 1
            if how.startswith("WRONG"):
                wrong.append(f"byte {place}: {how}")
    return found, wrong


def _look(path: Path, right: list[tuple[str, str]]) -> str:
    workspace = opened(path)
    try:
        faults = verify_store(workspace)
        if faults:
            try:
                return "found by verify" if _told(workspace) == right else "WRONG: shows other data"
            except DamagedStore:
                return "found by verify, and not shown"
        return "harmless" if _told(workspace) == right else "WRONG: not found"
    finally:
        workspace.close()


def main() -> int:
    n_flips = int(sys.argv[1]) if len(sys.argv) > 1 else 5_000
    seed = random.randrange(1 << 30)
    found, wrong = flips(n_flips, random.Random(seed))
    print(f"seed {seed}: {n_flips} flips, {len(wrong)} wrong")
    for how, n in found.most_common():
        print(f"  {n}: {how}")
    for line in wrong[:20]:
        print(f"  {line}")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
