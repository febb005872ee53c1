"""``uv run python -m tests.access``: walks every page, scene and dialog of the window in every look.

Prints "controls checked N, faults 0" and each fault; exit 1 when there is one. ``--looks light,dark`` chooses looks,
``--only PREFIX`` what is walked.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

from tests.pictures.__main__ import prepare_screen


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.access", description=__doc__)
    parser.add_argument("--looks", default="", help="names of looks, parted by commas; all of them by default")
    parser.add_argument("--only", default="", help="only what begins with one of these, parted by commas")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        prepare_screen(Path(folder))
        from tests.access.rounds import Rounds

        rounds = Rounds(Path(folder), args.looks, args.only)
        try:
            rounds.go()
        finally:
            rounds.close()
    print(f"{rounds.n_windows} windows, {rounds.walk.summary()}")
    for name in rounds.failed:
        print(f"FAILED: {name}", file=sys.stderr)
    return 1 if rounds.walk.faults or rounds.failed else 0


if __name__ == "__main__":
    sys.exit(main())
