"""The wall in the panel room: names in 5,000 random acts, time to blank, memory, and what is lost of an hour's minutes.

The acts are those of ``tests/ui/room/room_robot.py`` in the real window on the demonstration, locking included; read is
what the wall paints and everything that could be hovered or heard there. Where an X server with a second display can be
had (:mod:`tests.two_displays`) they are done again on it, displays really plugged in and pulled out, and judged by the
pixels. ``SCRDESK_BENCH_DISPLAYS`` chooses ``invented``, ``real`` or (when it is not set) both; ``SCRDESK_BENCH_ACTS``
says how many acts, ``SCRDESK_BENCH_SEED`` which. The bound of each row is what was promised.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.two_displays import what_is_missing

ROOT = Path(__file__).resolve().parents[2]
N_ACTS = int(os.environ.get("SCRDESK_BENCH_ACTS", "5000"))
SEED = os.environ.get("SCRDESK_BENCH_SEED", "5")
MOST_GROWN_MIB = 40
"""From a fifth of the acts to their end; one wall that is not given back takes four to eight."""
N_WORDS = int(os.environ.get("SCRDESK_BENCH_WORDS", "2400"))
"""An hour at forty words a minute."""
FRAME_MS = 1000 / 60
MOST_LOST_S = 5.0


def _row(what: str, size: str, ours: float, peer_name: str, bound: float) -> dict[str, object]:
    return {
        "name": "projector", "what": what, "size": size, "ours": round(ours, 3), "peer_name": peer_name, "peer": bound,
        "ratio": round(ours / bound, 3) if bound else ours, "bound": bound, "holds": ours <= bound,
    }  # fmt: skip


def rows() -> list[dict[str, object]]:
    """Return rows for names, time to blank and memory on each kind of display, and one for the minutes."""
    chosen = os.environ.get("SCRDESK_BENCH_DISPLAYS", "")
    found: list[dict[str, object]] = []
    for where in ("invented", "real"):
        if chosen in ("", where):
            found += _in_the_room(where)
    if sys.platform != "win32" and not chosen:
        from tests.journeys.test_minutes_killed import typed_and_killed

        with tempfile.TemporaryDirectory() as folder:
            lost_s, text, kept = typed_and_killed(Path(folder), N_WORDS)
        size = f"{len(text):,} characters, {len(kept):,} kept"
        found.append(_row("seconds of typed minutes lost by a kill", size, lost_s, "promised", MOST_LOST_S))
    return found


def _in_the_room(where: str) -> list[dict[str, object]]:
    if where == "real" and what_is_missing():
        print(f"NOT MEASURED on a real second display: {what_is_missing()}", file=sys.stderr)
        return []
    command = [sys.executable, "-m", "tests.bench.projector_child", where, str(N_ACTS), SEED]
    done = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, text=True, check=True)
    told = json.loads(done.stdout)
    on = "a real second display" if where == "real" else "invented displays"
    memory = told["memory_mib"]
    grown = memory[-1] - memory[len(memory) // 5]
    size = f"{N_ACTS} acts, {told['n_read']} with text"
    rows = [
        _row(f"names on the wall without a confirmation, {on}", size, told["n_named"], "promised", 0),
        _row(f"milliseconds to blank, {on}", f"{len(told['blank_ms'])} times", statistics.median(told["blank_ms"]),
             "one frame", FRAME_MS),
        _row(f"MiB that the program grows, {on}", f"{N_ACTS} acts, {memory[0]} to {memory[-1]} MiB", grown,
             "less than ten walls", MOST_GROWN_MIB),
    ]  # fmt: skip
    if where == "real":
        n_strange = told["n_strange"] + (0 if told["is_awake"] else told["n_looked"])
        looked = f"{told['n_looked']} looks, a planted word {'seen' if told['is_awake'] else 'MISSED'}"
        rows.append(_row("looks at the glass that see anything else than the wall", looked, n_strange, "promised", 0))
    return rows
