"""``uv run python -m tests.covering``: runs the suite and says what it covers, room by room; ``--keep`` writes the page.

Lines and branches together, as coverage counts them. What runs in processes of its own (journeys, kills, the command line
in a shell) does not count, so the true share is somewhat higher. With a file as the last word the suite is not run again:
it reads what ``coverage json`` wrote.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date
from fnmatch import fnmatch
from pathlib import Path
from typing import Any

from tests.__main__ import ROOT, SUITE

PAGE = ROOT / "docs" / "coverage.md"
ROOMS = ("domain", "store", "intake", "services", "export", "cli", "ui")
ALL = "all"
LOW, MOST_LOW = 85.0, 60
"""Modules of which less is covered are named on the page, the lowest so many."""
WHY = (
    ("scrdesk/cli/*", "run in processes of its own"),
    ("scrdesk/selftest.py", "run in the packaged program"),
    ("scrdesk/app.py", "run in processes of its own, by journeys and the packaged program"),
    ("scrdesk/core_dumps.py", "run in processes of its own; half of it is for another system"),
    ("scrdesk/services/remember_store.py", "needs a keychain"),
)
"""Of modules on the page, by pattern, the first that fits: why no more of them is counted."""


def by_room(files: Mapping[str, Mapping[str, Any]]) -> dict[str, float]:
    """Return the percentage covered of each room and of all.

    Args:
        files: what the JSON report of coverage says of each file.
    """
    covered: Counter[str] = Counter()
    total: Counter[str] = Counter()
    for name, told in files.items():
        parts = Path(name).parts
        room = parts[1] if len(parts) > 2 else ""
        summary = told["summary"]
        for each in {room, ALL}:
            covered[each] += summary["covered_lines"] + summary.get("covered_branches", 0)
            total[each] += summary["num_statements"] + summary.get("num_branches", 0)
    return {room: 100 * covered[room] / total[room] for room in (*ROOMS, ALL) if total[room]}


def lowest(files: Mapping[str, Mapping[str, Any]]) -> list[tuple[str, float, int]]:
    """Return the modules of which least is covered: path, percentage, and how many of its lines no test runs."""
    shares = []
    for name, told in files.items():
        summary = told["summary"]
        total = summary["num_statements"] + summary.get("num_branches", 0)
        covered = summary["covered_lines"] + summary.get("covered_branches", 0)
        if total and 100 * covered / total < LOW:
            shares.append((name, 100 * covered / total, summary["num_statements"] - summary["covered_lines"]))
    return sorted(shares, key=lambda each: each[1])[:MOST_LOW]


def why(name: str) -> str:
    """Return why no more of a module is counted; empty where no reason is known."""
    return next((words for pattern, words in WHY if fnmatch(name, pattern)), "")


def page_of(shares: Mapping[str, float], low: Sequence[tuple[str, float, int]], day: date) -> str:
    """Return the page that states the shares, and the modules of which least is covered."""
    named = [f"| `{name}` | {share:.1f} % | {n_lines} | {why(name)} |" for name, share, n_lines in low]
    table = ["| module | covered | lines not run | why |", "| --- | --- | --- | --- |", *named]
    lines = [
        f"| {'**all**' if room == ALL else f'`scrdesk/{room}`'} | {share:.1f} % |" for room, share in shares.items()
    ]
    return "\n".join(
        [
            "# What the suite covers",
            "",
            "Lines and branches together, by `uv run python -m tests.covering --keep`, which writes this page. What runs in",
            "processes of its own (journeys, kills) does not count. Whether tests would notice a fault in what they cover is",
            "asked by mutation testing ([CONTRIBUTING.md](../CONTRIBUTING.md)).",
            "",
            "| room | covered |",
            "| --- | --- |",
            *lines,
            "",
            f"Modules below {LOW:.0f} %, the lowest first:" if low else f"No module is below {LOW:.0f} %.",
            "",
            *(table if low else ()),
            *([""] if low else ()),
            f"Measured on {day.isoformat()}.",
            "",
        ]
    )


def main() -> int:
    """Run, tell, and keep when asked."""
    parser = argparse.ArgumentParser(prog="python -m tests.covering", description=__doc__)
    parser.add_argument("--keep", action="store_true", help="write docs/coverage.md")
    parser.add_argument("report", nargs="?", type=Path, help="a JSON report of coverage that there is already")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        report = args.report or Path(folder) / "covered.json"
        if args.report is None:
            command = [sys.executable, "-m", "pytest", *SUITE, "--cov", f"--cov-report=json:{report}"]
            if subprocess.run(command, cwd=ROOT, check=False).returncode:
                return 1
        files = json.loads(report.read_text(encoding="utf-8"))["files"]
    shares = by_room(files)
    for room, share in shares.items():
        print(f"{room}: {share:.1f} %")
    if args.keep:
        PAGE.write_text(page_of(shares, lowest(files), date.today()), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
