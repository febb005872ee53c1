"""Writes ``docs/performance.md`` from what is kept: every promise about speed and size, and what was measured."""

from __future__ import annotations

import math
import re
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path

from tests.bench import kept
from tests.bench.kept import Row

PAGE = Path(__file__).resolve().parents[2] / "docs" / "performance.md"

SECTIONS: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("Starting", "From starting the process to a window that can be used.", ("start",)),
    (
        "Reading what agencies send",
        "Against the bare libraries that open the same files, and on files that chance has broken.",
        ("intake", "fuzz_intake", "comparison"),
    ),
    (
        "The encrypted store",
        "What encryption and our layers cost over the bare driver, and what no kill, full disk or flipped bit may do.",
        ("encryption", "store", "kills", "salvage", "traces"),
    ),
    ("The combined chronology", "The real window with 50,000 entries.", ("window", "filters", "timeline")),
    (
        "What is found in it",
        "Links between accounts, people in the text, analyses; on the demonstration what was planted in it.",
        ("links", "mentions", "analyses", "demo_findings"),
    ),
    ("The panel room", "The wall, and minutes that a power cut interrupts.", ("projector",)),
    ("Documents", "PDF, Word and spreadsheets.", ("export", "pdf", "office")),
    ("Names in finished files", "The leak check.", ("leaks",)),
    ("A day of use", "A monkey with a seed in the real window (`python -m tests.soak`).", ("soak",)),
)
HEAD = """# Speed and size

Every figure that was promised, as `uv run python -m tests.bench` measures it: each against a named peer or a bound in the
same run. **Ratio** is ours divided by the peer’s, so that it says the same on another machine; **bound** is what was
promised for the ratio (or for the figure itself, where the peer is the bound). Where more is better, it is said.

This page is written by `uv run python -m tests.bench --keep [NAME...]`, which also keeps the ratios in
`tests/bench/kept.json`. Without `--keep` the same command compares with them and fails when a ratio is more than a fifth
worse, or a promise is missed. Measure on a machine that does nothing else.
"""
SAME_PLACE = re.compile(r"\d[\d,]*(?:\.\d+)?")


def write() -> None:
    """Write the page anew."""
    by_bench: defaultdict[str, list[Row]] = defaultdict(list)
    for row in kept.read().values():
        by_bench[str(row["bench"])].append(row)
    parts = [HEAD, _in_short(by_bench)]
    for title, about, benches in SECTIONS:
        rows = [row for bench in benches for row in _in_order(by_bench[bench])]
        missing = [bench for bench in benches if not by_bench[bench]]
        parts.append(f"## {title}\n\n{about}\n")
        if rows:
            parts.append(_table(rows))
            parts += _growth(rows)
        if missing:
            parts.append(f"Not measured yet: {', '.join(missing)}.\n")
    PAGE.write_text("\n".join(parts), encoding="utf-8")


def _in_order(rows: list[Row]) -> list[Row]:
    return sorted(rows, key=lambda row: int(str(row.get("place", 0))))


def _in_short(by_bench: dict[str, list[Row]]) -> str:
    rows = [row for rows in by_bench.values() for row in rows]
    missed = [row for row in rows if not row["holds"]]
    machines = defaultdict(set)
    for row in rows:
        machines[str(row["machine"]).split(", ")[0]].add(str(row["day"]))
    told = [f"Figures: {len(rows)}. Hold: {len(rows) - len(missed)}. Missed: {len(missed)}."]
    told += [f"Measured on {name} ({', '.join(sorted(days))})." for name, days in machines.items()]
    if missed:
        told.append("\nMissed:\n")
        told += [f"- {_cell(row['what'])} ({_cell(row['size'])}): {_number(row['ours'])}, ratio {_number(row['ratio'])}, "
                 f"bound {_number(row['bound'])}" for row in missed]  # fmt: skip
    return "\n".join(told) + "\n"


def _table(rows: Sequence[Row]) -> str:
    lines = ["| measured | size | ours | peer | ratio | bound | |", "| --- | --- | --- | --- | --- | --- | --- |"]
    for row in rows:
        peer = f"{_cell(row['peer_name'])}: {_number(row['peer'])}"
        bound = ("at least " if row.get("more_is_better") else "") + _number(row["bound"])
        cells = (_cell(row["what"]), _cell(row["size"]), _number(row["ours"]), peer, _number(row["ratio"]), bound)
        lines.append(f"| {' | '.join(cells)} | {'holds' if row['holds'] else '**missed**'} |")
    return "\n".join(lines) + "\n"


def _growth(rows: Sequence[Row]) -> list[str]:
    """Tell how cost grows where one thing was measured at several sizes: the exponent, where 1 is in step with size."""
    series: defaultdict[tuple[str, str], list[tuple[float, float]]] = defaultdict(list)
    for row in rows:
        size = SAME_PLACE.search(str(row["size"]))
        ours = row["ours"]
        if size and isinstance(ours, int | float) and ours > 0 and "second" in str(row["what"]):
            words = SAME_PLACE.sub("#", str(row["size"]))
            series[SAME_PLACE.sub("#", str(row["what"])), words].append((float(size[0].replace(",", "")), float(ours)))
    told = []
    for (what, _), points in series.items():
        sizes = sorted(dict(points).items())
        if len(sizes) < 2 or sizes[0][0] <= 0:
            continue
        (least, first), (most, last) = sizes[0], sizes[-1]
        exponent = math.log(last / first) / math.log(most / least)
        steps = ", ".join(f"{size:,.0f}: {_number(cost)}" for size, cost in sizes)
        told.append(f"- {what.replace('#', 'n')}: {steps}; grows as size to the power of {exponent:.2f}")
    return ["How it grows:\n\n" + "\n".join(told) + "\n"] if told else []


def _cell(value: object) -> str:
    return str(value).replace("|", "/")


def _number(value: object) -> str:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return _cell(value)
    return f"{value:,}" if isinstance(value, int) else f"{value:.3g}"
