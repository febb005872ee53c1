"""``uv run python -m tests.pictures --out DIR``: a picture of every page and dialog, to be looked at.

Made on the demonstration store, with our own fonts, on a screen of 1366 x 768 that is not there, light, dark, in high
contrast, at 150 %, and stretched (light, at 200 % in a window of 1920 x 1080). Names: ``<page>-light.png``, ``-dark``,
``-contrast``, ``-150``, ``-stretched``. The pages of each PDF follow as ``<document>-page-<n>.png``. Exit 1 when a page could not be made.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
import traceback
from pathlib import Path

SCREEN = (1366, 768)
WIDE = (1920, 1080)


def prepare_screen(folder: Path, size: tuple[int, int] = WIDE) -> None:
    """Tell Qt of a screen that is not there; must come before Qt is imported."""
    screen = {"name": "picture", "x": 0, "y": 0, "width": size[0], "height": size[1], "logicalDpi": 96, "dpr": 1}
    config = folder / "screen.json"
    config.write_text(json.dumps({"screens": [screen | {"logicalBaseDpi": 96}]}), encoding="utf-8")
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={config}"
    os.environ["QT_LOGGING_RULES"] = "qt.qpa.*=false"
    for name in ("HOME", "XDG_DATA_HOME", "LOCALAPPDATA"):
        os.environ[name] = str(folder)


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.pictures", description=__doc__)
    parser.add_argument("--out", type=Path, required=True, help="folder for the pictures")
    parser.add_argument(
        "--only", default="", help="only pictures whose name begins with one of these, parted by commas"
    )
    parser.add_argument("--looks", default="", help="only these looks, parted by commas; 200 is the small screen")
    args = parser.parse_args()
    args.out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        prepare_screen(Path(folder), SCREEN if args.looks == "200" else WIDE)
        from tests.pictures.documents import picture_documents
        from tests.pictures.studio import Studio, looks_named

        studio = Studio(args.out, Path(folder), args.only)
        try:
            studio.picture_everything(looks_named(args.looks))
            n_pages = 0 if args.only or args.looks else picture_documents(studio.workspace, args.out)
        except Exception:  # noqa: BLE001 - said and counted as a failure
            traceback.print_exc()
            studio.failed.append("the run itself")
            n_pages = 0
        finally:
            studio.close()
    print(f"{len(studio.made)} pictures of the window and {n_pages} of documents in {args.out}")
    for name in studio.failed:
        print(f"FAILED: {name}", file=sys.stderr)
    return 1 if studio.failed else 0


if __name__ == "__main__":
    sys.exit(main())
