"""``uv run python -m tests.bench [NAME...] [--json]``: every measurement against a named peer or bound in the same run.

Each ``bench_<name>.py`` beside this file has ``rows()``, which returns dicts with the keys of :data:`KEYS`. ``ratio`` is
ours divided by the peer's, of medians over interleaved runs; ``bound`` is the figure that was promised. A row with a true
``more_is_better`` is a share or a count that should be high.

Exits with 1 when a promise is missed, or a ratio is more than a fifth worse than the one kept (``kept.json``). With
``--keep`` the ratios are kept anew and ``docs/performance.md`` is written.
"""

from __future__ import annotations

import argparse
import importlib
import json
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from tests.bench import kept, page
from tests.bench.kept import Row

KEYS = ("name", "what", "size", "ours", "peer_name", "peer", "ratio", "bound", "holds")


def available() -> list[str]:
    return sorted(path.stem.removeprefix("bench_") for path in Path(__file__).parent.glob("bench_*.py"))


def measured(names: Sequence[str], tell: Callable[[Row], None]) -> list[Row]:
    """Run these benches and return their rows, each with the bench it is of and its place there."""
    rows: list[Row] = []
    for name in names:
        for place, row in enumerate(importlib.import_module(f"tests.bench.bench_{name}").rows()):
            missing = set(KEYS) - set(row)
            if missing:
                raise SystemExit(f"bench_{name}: a row lacks {sorted(missing)}")
            rows.append({**row, "bench": name, "place": place})
            tell(row)
    return rows


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help="one of: " + ", ".join(available()))
    parser.add_argument("--json", action="store_true", help="print a JSON array")
    parser.add_argument("--keep", action="store_true", help="keep the ratios, and write docs/performance.md anew")
    parser.add_argument(
        "--page", action="store_true", help="measure nothing: write docs/performance.md from what is kept"
    )
    args = parser.parse_args()
    unknown = set(args.names) - set(available())
    if unknown:
        parser.error(f"no such measurement: {', '.join(sorted(unknown))}")
    if args.page:
        page.write()
        return 0
    names = args.names or available()
    rows = measured(names, lambda row: None if args.json else print(_line(row), flush=True))
    if args.json:
        json.dump([{key: row[key] for key in KEYS} for row in rows], sys.stdout, indent=1)
    worse = [] if args.keep else kept.worse(rows)
    for line in worse:
        print(f"WORSE than kept: {line}", file=sys.stderr)
    if args.keep:
        kept.keep(rows, names)
        page.write()
    return 0 if all(row["holds"] for row in rows) and not worse else 1


def _line(row: Row) -> str:
    verdict = "holds" if row["holds"] else "MISSED"
    return (
        f"{row['name']}: {row['what']} ({row['size']}): ours {_short(row['ours'])}, {row['peer_name']} "
        f"{_short(row['peer'])}, ratio {_short(row['ratio'])}, bound {row['bound']}: {verdict}"
    )


def _short(value: object) -> str:
    return f"{value:.3g}" if isinstance(value, float) else str(value)


if __name__ == "__main__":
    sys.exit(main())
