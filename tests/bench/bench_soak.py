"""A monkey in the real window: faults that nobody foresaw, the state of the store, and whether the process grows.

A day of eight hours is 9,600 acts: 4,800 for each of two seeds, each in a process of its own, or as many as can be done
in an hour; another number of acts can be given in ``SCRDESK_SOAK_ACTS`` and of minutes in ``SCRDESK_SOAK_MINUTES``. What
was done, the hours of a person that it stands for, and between which bounds growth lies in 95 of 100 runs are told in each
row. A line at each look goes to where faults go, so that a run that is cut short has told something.

What is allowed, and why. Growth is told in a thousand acts (50 minutes of a person), by the median of the slopes between
all looks after the first quarter, in which fonts, pages and menus come in that are kept. The **locked** window holds
nothing of the case, so it must not grow at all; what is allowed there is what the looks themselves scatter: the heap
lies in pieces, which a look finds a few megabytes more or fewer of, and caches with a bound fill up (drawings and
glyphs of Qt, one for each colour and size that was chosen; statements that SQLAlchemy compiled). The window is as large at
each look, since what it is painted on alone differs by 7 MB. The **open** window may
hold menus and lists of choices, which each page makes when they are first wanted and lets go with the page at the next
lock, edits that can be taken back (500 at the most, a kilobyte each), and rows that were read: there only handles,
threads and windows are judged, and by one kept window in a hundred acts.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from typing import Any

from tests.soak.run import SECONDS_AN_ACT

N_ACTS = int(os.environ.get("SCRDESK_SOAK_ACTS", "4800"))
MOST_MINUTES = float(os.environ.get("SCRDESK_SOAK_MINUTES", "60"))
CUT_AFTER_MINUTES = MOST_MINUTES + 10
"""A run that does not even leave off in time stands still, and is ended."""
SECONDS_A_MINUTE = 60
SEEDS = (8, 21)
MOST_GROWN = {
    "locked": {
        "memory_mb": 5.0, "heap_mb": 2.0, "handles": 0.5, "threads": 0.5, "windows": 0.5, "widgets": 5.0, "objects": 500.0,
        "dead": 5.0,
    },
    "open": {"handles": 1.0, "threads": 0.5, "windows": 10.0},
}  # fmt: skip
"""By how much the window may grow in a thousand acts, by its state."""
WORDS = {
    "memory_mb": "MB of memory", "heap_mb": "MB given out by the C library", "handles": "open files",
    "objects": "objects of Python", "dead": "parts that Qt has deleted",
}  # fmt: skip


def rows() -> Iterator[dict[str, object]]:
    """Yield rows for faults, damage, and growth of each measure, those of a seed when it is done."""
    for seed in SEEDS:
        yield from _soaked(seed)


def _soaked(seed: int) -> list[dict[str, object]]:
    command = [
        sys.executable, "-m", "tests.soak", str(N_ACTS), "--seed", str(seed), "--minutes", str(MOST_MINUTES), "--json",
    ]  # fmt: skip
    done = subprocess.run(
        command, stdout=subprocess.PIPE, text=True, check=False, timeout=CUT_AFTER_MINUTES * SECONDS_A_MINUTE
    )
    if not done.stdout:
        raise RuntimeError(f"the soak of seed {seed} came to nothing: exit {done.returncode}")
    return rows_of(json.loads(done.stdout))


def rows_of(told: dict[str, Any]) -> list[dict[str, object]]:
    """Return rows of what a soak told."""
    n_acts, n_wanted = told["n_acts"], told["n_wanted"]
    acts = f"{n_acts:,} acts" if n_acts == n_wanted else f"{n_acts:,} acts of {n_wanted:,}, time over"
    size = f"{acts}, {n_acts * SECONDS_AN_ACT / 3600:.1f} hours of a person, seed {told['seed']}"
    found = [
        _row("faults that nobody foresaw", size, float(len(told["faults"])), 0.0),
        _row("faults of the store afterwards", size, float(len(told["damage"])), 0.0),
    ]
    kept = max((held["stores"] for _, held in told["samples"].get("locked", ())), default=0)
    found.append(_row("closed stores that the locked window kept, at most", size, float(kept), 0.0))
    for state, bounds in MOST_GROWN.items():
        if state not in told["growth"]:
            raise RuntimeError(f"{n_acts} acts are too few to tell growth by")
        for measure, most in bounds.items():
            grown = told["growth"][state][measure]
            what = f"growth of the {state} window in a thousand acts, {WORDS.get(measure, measure)}"
            spread = f"{grown['least']:+.3g} to {grown['most']:+.3g} in 95 of 100 runs, {grown['n_looks']} looks"
            found.append(_row(what, f"{size}, {spread}", grown["middle"], most))
    return found


def _row(what: str, size: str, ours: float, bound: float) -> dict[str, object]:
    """Return a row that is judged by what is allowed alone: near nought, a fifth more than the last time says nothing."""
    return {
        "name": "soak", "what": what, "size": size, "ours": round(ours, 2), "peer_name": "allowed", "peer": bound,
        "ratio": "–", "bound": bound, "holds": ours <= bound,
    }  # fmt: skip
