"""What must never happen to a store: 60 kills of each job, a full disk, 5,000 flipped bits. The bound of each is nought."""

from __future__ import annotations

import random
import sys

from tests.bench import flipping, full_disk, killing

N_KILLS_OF_EACH = 60
N_FULL_DISK = 160
N_FLIPS = 5_000


def _row(what: str, size: str, n_wrong: int) -> dict[str, object]:
    return {
        "name": "kills", "what": what, "size": size, "ours": n_wrong, "peer_name": "promised", "peer": 0,
        "ratio": float(n_wrong), "bound": 0, "holds": n_wrong == 0,
    }  # fmt: skip


def rows() -> list[dict[str, object]]:
    """Return one row for each job that is killed, one for the full disk, one for flipped bits."""
    found = []
    if sys.platform != "win32":
        for job in killing.JOBS:
            result = killing.kill(job, N_KILLS_OF_EACH, random.Random())
            size = f"{result.n_kills} kills"
            found.append(_row(f"stores harmed by kills during {job}", size, len(result.wrong)))
    if full_disk.can_mount():
        n_full, wrong = full_disk.tries(N_FULL_DISK, random.Random())
        found.append(_row("stores harmed by a full disk", f"{N_FULL_DISK} tries, {n_full} full", len(wrong)))
    else:
        print("SKIPPED: a small disk of its own needs root on Linux", file=sys.stderr)
    _, wrong = flipping.flips(N_FLIPS, random.Random())
    found.append(_row("flipped bits not found", f"{N_FLIPS} flips", len(wrong)))
    return found
