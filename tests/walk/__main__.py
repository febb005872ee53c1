"""``uv run python -m tests.walk --out DIR``: the whole life of a review, by clicks and keys in the real window.

Begins with no store and ends with an archived review, on the files of the demonstration, on the days of 2016 and 2017
on which a secretary would have done each thing. Each step is pictured in DIR, looked at (words in the window) and looked
up (what the store holds). Exit 1 when a step cannot be done, when the program or Qt complained, or when anything took
longer than three seconds. ``--until NAME`` stops after a part; without ``--out`` no pictures are taken.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
import time
import traceback
from datetime import date
from pathlib import Path

LAPTOP, PROJECTOR = (1366, 768), (1920, 1080)


def prepare_screens(folder: Path) -> None:
    """Tell Qt of a laptop and a projector that are not there; must come before Qt is imported."""
    screens = [
        {
            "name": name,
            "x": x,
            "y": 0,
            "width": size[0],
            "height": size[1],
            "logicalDpi": 96,
            "logicalBaseDpi": 96,
            "dpr": 1,
        }
        for name, x, size in (("laptop", 0, LAPTOP), ("projector", LAPTOP[0], PROJECTOR))
    ]
    config = folder / "screens.json"
    config.write_text(json.dumps({"screens": screens}), encoding="utf-8")
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={config}"
    os.environ["QT_LOGGING_RULES"] = "qt.qpa.*=false"
    for name in ("HOME", "XDG_DATA_HOME", "LOCALAPPDATA"):
        os.environ[name] = str(folder)


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.walk", description=__doc__)
    parser.add_argument("--out", type=Path, default=None, help="folder for the pictures")
    parser.add_argument("--keep", type=Path, default=None, help="folder for the store as it is after each part")
    parser.add_argument("--after", default="", help="go on after this part, with the store kept of it under --keep")
    parser.add_argument("--until", default="", help="the part after which to stop")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        if os.environ.get("QT_QPA_PLATFORM", "offscreen") == "offscreen":
            prepare_screens(folder)
        if args.out is not None:
            args.out.mkdir(parents=True, exist_ok=True)
        from tests.walk import beginning
        from tests.walk.almanac import Almanac
        from tests.walk.hands import Hands
        from tests.walk.parts import PARTS, open_by
        from tests.walk.walker import Walker

        almanac = Almanac(date(2016, 5, 26))
        open_by(almanac)
        hands = Hands(args.out, folder, almanac)
        walker = Walker(hands)
        failed, wanted = "", list(PARTS)
        if args.after:
            wanted = wanted[[title for title, _ in wanted].index(args.after) + 1 :]
            beginning.open_kept(walker, args.keep / args.after)
        for title, part in wanted:
            begun = time.monotonic()
            try:
                part(walker)
            except Exception as fault:  # noqa: BLE001 - said with its place; what was done before is still told
                traceback.print_exc()
                failed = f"{title}: {fault}"
                hands.picture("failed", failed)
            print(f"{'FAILED' if failed else 'done'}: {title}, {time.monotonic() - begun:.1f} s", flush=True)
            if failed or title == args.until:
                break
            if args.keep is not None:
                beginning.keep_store(walker, args.keep / title)
        for each in hands.noticed:
            print(f"noticed: {each}")
        hands.leave()
    if args.out is not None:
        lines = [f"- [{number}]({number}.png) {what}" for number, what in hands.steps]
        (args.out / "index.md").write_text("# The walk\n\n" + "\n".join(lines) + "\n", encoding="utf-8")
    print(f"{len(hands.steps)} steps were pictured, {len(hands.noticed)} things noticed")
    return 1 if failed or hands.noticed else 0


if __name__ == "__main__":
    sys.exit(main())
