"""``uv run python -m tests.access``: walks every page, scene and dialog of the window in every look.

Prints "controls checked N, faults 0" and each fault; exit 1 when there is one. ``--looks light,dark`` chooses looks,
``--only PREFIX`` what is walked. The look "200" is walked in a process of its own, on a screen of 1366 x 768.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.pictures.__main__ import SCREEN, WIDE, prepare_screen

SMALL = "200"
LARGE = ("light", "dark", "contrast", "150", "stretched")
LONGEST_S = 3600


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.access", description=__doc__)
    parser.add_argument("--looks", default="", help="names of looks, parted by commas; all of them by default")
    parser.add_argument("--only", default="", help="only what begins with one of these, parted by commas")
    args = parser.parse_args()
    wanted = [each for each in args.looks.split(",") if each] or [*LARGE, SMALL]
    if SMALL in wanted and len(wanted) > 1:
        wanted.remove(SMALL)
        again = [sys.executable, "-m", "tests.access", "--looks", SMALL, "--only", args.only]
        return max(
            walked(",".join(wanted), args.only), subprocess.run(again, check=False, timeout=LONGEST_S).returncode
        )
    return walked(",".join(wanted), args.only)


def walked(looks: str, only: str) -> int:
    """Walk in these looks; 1 when there is a fault."""
    with tempfile.TemporaryDirectory() as folder:
        prepare_screen(Path(folder), SCREEN if looks == SMALL else WIDE)
        from tests.access.rounds import Rounds

        rounds = Rounds(Path(folder), looks, only)
        try:
            rounds.go()
        finally:
            rounds.close()
    print(f"{looks}: {rounds.n_windows} windows, {rounds.walk.summary()}")
    print("least contrasts in pixels:")
    for _, said in rounds.walk.worst:
        print(f"  {said}")
    for name in rounds.failed:
        print(f"FAILED: {name}", file=sys.stderr)
    return 1 if rounds.walk.faults or rounds.failed else 0


if __name__ == "__main__":
    sys.exit(main())
