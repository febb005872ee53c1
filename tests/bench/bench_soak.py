"""A monkey in the real window: faults that nobody foresaw, the state of the store, and whether the process grows.

How many acts can be given in ``SCRDESK_SOAK_ACTS``; a day of eight hours is 9,600. Each seed in a process of its own.

What is allowed, and why. Growth is told in a thousand acts (50 minutes of a person), by the median of the slopes between
all looks after the first quarter, in which fonts, pages and menus come in that are kept. The **locked** window holds
nothing of the case, so it must not grow at all; what is allowed there is what the looks themselves scatter: the heap
lies in pieces, which a look finds a few megabytes more or fewer of, and caches with a bound fill up (drawings and
glyphs of Qt, one for each colour and size that was chosen; statements that SQLAlchemy compiled). The **open** window may
hold menus and lists of choices, which each page makes when they are first wanted and lets go with the page at the next
lock, edits that can be taken back (500 at the most, a kilobyte each), and rows that were read: there only handles,
threads and windows are judged, and by one kept window in a hundred acts.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys

N_ACTS = int(os.environ.get("SCRDESK_SOAK_ACTS", "3000"))
SEEDS = (8, 21)
MOST_GROWN = {
    "locked": {
        "memory_mb": 5.0, "heap_mb": 2.0, "handles": 0.5, "threads": 0.5, "windows": 0.5, "widgets": 5.0, "objects": 500.0,
    },
    "open": {"handles": 1.0, "threads": 0.5, "windows": 10.0},
}  # fmt: skip
"""By how much the window may grow in a thousand acts, by its state."""
WORDS = {
    "memory_mb": "MB of memory", "heap_mb": "MB given out by the C library", "handles": "open files",
    "objects": "objects of Python",
}  # fmt: skip


def rows() -> list[dict[str, object]]:
    """Return rows for faults, damage, and growth of each measure."""
    return [row for seed in SEEDS for row in _soaked(seed)]


def _soaked(seed: int) -> list[dict[str, object]]:
    command = [sys.executable, "-m", "tests.soak", str(N_ACTS), "--seed", str(seed), "--json"]
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=False)
    if not done.stdout:
        raise RuntimeError(f"the soak of seed {seed} came to nothing: exit {done.returncode}")
    told = json.loads(done.stdout)
    size = f"{N_ACTS:,} acts, seed {seed}"
    found = [
        _row("faults that nobody foresaw", size, float(len(told["faults"])), 0.0),
        _row("faults of the store afterwards", size, float(len(told["damage"])), 0.0),
    ]
    for state, bounds in MOST_GROWN.items():
        if state not in told["growth"]:
            raise RuntimeError(f"{N_ACTS} acts are too few to tell growth by")
        for measure, most in bounds.items():
            what = f"growth of the {state} window in a thousand acts, {WORDS.get(measure, measure)}"
            found.append(_row(what, size, told["growth"][state][measure], most))
    return found


def _row(what: str, size: str, ours: float, bound: float) -> dict[str, object]:
    """Return a row that is judged by what is allowed alone: near nought, a fifth more than the last time says nothing."""
    return {
        "name": "soak", "what": what, "size": size, "ours": round(ours, 2), "peer_name": "allowed", "peer": bound,
        "ratio": "–", "bound": bound, "holds": ours <= bound,
    }  # fmt: skip
