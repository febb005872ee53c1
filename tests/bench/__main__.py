"""``uv run python -m tests.bench [NAME...] [--json]``: every measurement against a named peer or bound in the same run.

Each ``bench_<name>.py`` beside this file has ``rows()``, which returns dicts with the keys of :data:`KEYS`. ``ratio`` is
ours divided by the peer's, of medians over interleaved runs; ``bound`` is the figure that was promised.
"""

from __future__ import annotations

import argparse
import importlib
import json
import sys
from pathlib import Path

KEYS = ("name", "what", "size", "ours", "peer_name", "peer", "ratio", "bound", "holds")


def available() -> list[str]:
    return sorted(path.stem.removeprefix("bench_") for path in Path(__file__).parent.glob("bench_*.py"))


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help="one of: " + ", ".join(available()))
    parser.add_argument("--json", action="store_true", help="print a JSON array")
    args = parser.parse_args()
    unknown = set(args.names) - set(available())
    if unknown:
        parser.error(f"no such measurement: {', '.join(sorted(unknown))}")
    rows = []
    for name in args.names or available():
        for row in importlib.import_module(f"tests.bench.bench_{name}").rows():
            missing = set(KEYS) - set(row)
            if missing:
                raise SystemExit(f"bench_{name}: a row lacks {sorted(missing)}")
            rows.append(row)
            if not args.json:
                print(_line(row), flush=True)
    if args.json:
        json.dump(rows, sys.stdout, indent=1)
    return 0 if all(row["holds"] for row in rows) else 1


def _line(row: dict[str, object]) -> str:
    verdict = "holds" if row["holds"] else "MISSED"
    return (
        f"{row['name']}: {row['what']} ({row['size']}): ours {_short(row['ours'])}, {row['peer_name']} "
        f"{_short(row['peer'])}, ratio {_short(row['ratio'])}, bound {row['bound']}: {verdict}"
    )


def _short(value: object) -> str:
    return f"{value:.3g}" if isinstance(value, float) else str(value)


if __name__ == "__main__":
    sys.exit(main())
