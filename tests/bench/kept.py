"""What was measured before: kept in ``kept.json``, compared with what is measured now.

A ratio to a peer in the same run says the same on a quick machine and on a slow one, so that ratios are compared and not
seconds. A row is known by its words with the numbers in them left out, since those tell of the run.
"""

from __future__ import annotations

import json
import os
import platform
import re
from collections import Counter
from collections.abc import Sequence
from datetime import date
from pathlib import Path

KEPT = Path(__file__).with_name("kept.json")
MOST_WORSE = 1.2
"""A ratio this many times as bad as the one kept fails the command."""
LEAST_RATIO = 0.02
"""Below it a ratio is lost in the noise of the clock, and is not compared."""
_NUMBERS = re.compile(r"\d[\d.,]*%?")

Row = dict[str, object]


def keys_of(rows: Sequence[Row]) -> list[str]:
    """Return what each row is known by; rows of the same words are told apart by their order."""
    seen: Counter[str] = Counter()
    keys = []
    for row in rows:
        words = _NUMBERS.sub("#", f"{row['name']}: {row['what']}")
        seen[words] += 1
        keys.append(f"{words} ({seen[words]})")
    return keys


def read() -> dict[str, Row]:
    """Return the rows kept, by key."""
    return json.loads(KEPT.read_text(encoding="utf-8"))["rows"] if KEPT.exists() else {}  # type: ignore[no-any-return]


def keep(rows: Sequence[Row], of_benches: Sequence[str]) -> None:
    """Keep these rows in place of all that those benches gave before."""
    machine = machine_in_words()
    left = {key: row for key, row in read().items() if row["bench"] not in of_benches}
    for key, row in zip(keys_of(rows), rows, strict=True):
        left[key] = {**row, "day": date.today().isoformat(), "machine": machine}
    text = json.dumps({"rows": dict(sorted(left.items()))}, indent=1, ensure_ascii=False)
    KEPT.write_text(text + "\n", encoding="utf-8")


def worse(rows: Sequence[Row]) -> list[str]:
    """Return a line for each row whose ratio is more than a fifth worse than the one kept."""
    before = read()
    found = []
    for key, row in zip(keys_of(rows), rows, strict=True):
        if key not in before:
            continue
        now, then = _ratio(row), _ratio(before[key])
        if now is None or then is None or max(now, then) < LEAST_RATIO:
            continue
        is_worse = now * MOST_WORSE < then if row.get("more_is_better") else now > then * MOST_WORSE
        if is_worse:
            found.append(f"{row['name']}: {row['what']} ({row['size']}): ratio {now:.3g}, kept {then:.3g}")
    return found


def _ratio(row: Row) -> float | None:
    ratio = row["ratio"]
    return float(ratio) if isinstance(ratio, int | float) else None


def machine_in_words() -> str:
    """Return what the figures were measured on, and how busy it was."""
    info = Path("/proc/cpuinfo")
    names = re.findall(r"model name\s*:\s*(.+)", info.read_text("utf-8")) if info.exists() else []
    memory = Path("/proc/meminfo")
    kilobytes = re.findall(r"MemTotal:\s*(\d+)", memory.read_text("utf-8")) if memory.exists() else []
    parts = [names[0].strip() if names else platform.processor() or platform.machine(), f"{os.cpu_count()} processors"]
    if kilobytes:
        parts.append(f"{int(kilobytes[0]) / 1e6:.0f} GB of memory")
    parts += [platform.system(), f"Python {platform.python_version()}"]
    if hasattr(os, "getloadavg"):
        parts.append(f"{os.getloadavg()[0]:.1f} processes waiting on average before")
    return ", ".join(parts)
