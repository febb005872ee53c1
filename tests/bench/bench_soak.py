"""A monkey in the real window: faults that nobody foresaw, the state of the store, and whether the process grows.

How many acts can be given in ``SCRDESK_SOAK_ACTS``; a day of eight hours is 9,600. In a process of its own.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys

N_ACTS = int(os.environ.get("SCRDESK_SOAK_ACTS", "2000"))
SEED = 8
MOST_GROWN = {
    "memory_mb": 5.0, "heap_mb": 2.0, "handles": 1.0, "threads": 0.5, "windows": 1.0, "widgets": 20.0, "objects": 2_000.0,
}  # fmt: skip
"""By how much the locked window may grow in a thousand acts: what is caches and the noise of sampling, and no more."""
WORDS = {"memory_mb": "MB of memory", "heap_mb": "MB given out", "handles": "open files", "objects": "objects"}


def rows() -> list[dict[str, object]]:
    """Return rows for faults, damage, and growth of each measure."""
    command = [sys.executable, "-m", "tests.soak", str(N_ACTS), "--seed", str(SEED), "--json"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if not done.stdout:
        raise RuntimeError(done.stderr[-2_000:])
    told = json.loads(done.stdout)
    size = f"{N_ACTS:,} acts, seed {SEED}"
    found = [
        _row("faults that nobody foresaw", size, float(len(told["faults"])), 0.0),
        _row("faults of the store afterwards", size, float(len(told["damage"])), 0.0),
    ]
    for measure, most in MOST_GROWN.items():
        grown = told["growth"].get("locked", {}).get(measure, 0.0)
        found.append(
            _row(f"growth of the locked window in a thousand acts, {WORDS.get(measure, measure)}", size, grown, most)
        )
    return found


def _row(what: str, size: str, ours: float, bound: float) -> dict[str, object]:
    return {
        "name": "soak", "what": what, "size": size, "ours": round(ours, 2), "peer_name": "allowed", "peer": bound,
        "ratio": round(ours / bound, 2) if bound else ours, "bound": 1.0 if bound else 0.0, "holds": ours <= bound,
    }  # fmt: skip
