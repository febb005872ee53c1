"""``uv run python -m tests.languages``: walks every page, scene and dialog in a language that nobody speaks.

Prints what stands there in English though it is no data of the review, and one line with the figures; exit 1 when
there are more than ``--most``. What is cut or covered by the longer words is counted too, and named by ``--room``.
``--only PREFIX`` chooses what is walked; ``--out DIR`` keeps pictures as well.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections import Counter
from pathlib import Path

from tests.pictures.__main__ import prepare_screen


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.languages", description=__doc__)
    parser.add_argument("--only", default="", help="only what begins with one of these, parted by commas")
    parser.add_argument("--look", default="light", help="the look in which it is walked")
    parser.add_argument("--out", type=Path, default=None, help="folder for pictures")
    parser.add_argument("--room", action="store_true", help="name what is cut or covered, since its words are longer")
    parser.add_argument("--most", type=int, default=0, help="how many English texts are let pass")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        prepare_screen(Path(folder))
        from tests.languages.rounds import Rounds

        rounds = Rounds(Path(folder), args.look, args.only, args.out)
        try:
            rounds.go()
        finally:
            rounds.close()
    found: Counter[str] = Counter()
    places: dict[str, str] = {}
    for place, text in rounds.left:
        found[text] += 1
        places.setdefault(text, place)
    for text, n in found.most_common():
        print(f"{n:4}  {text[:110]}   [{places[text]}]")
    print(
        f"windows walked {rounds.n_windows}, texts {rounds.n_texts:,}, translated {rounds.n_translated:,}, "
        f"English that is not data: {len(found)} texts in {sum(found.values())} places"
    )
    if args.room:
        for fault in rounds.room.faults:
            print(fault)
    without_room = {each.control for each in rounds.room.faults}
    print(f"controls without room for texts a third longer: {len(without_room)} in {len(rounds.room.faults)} places")
    for name in rounds.failed:
        print(f"FAILED: {name}", file=sys.stderr)
    return 1 if rounds.failed or len(found) > args.most else 0


if __name__ == "__main__":
    sys.exit(main())
