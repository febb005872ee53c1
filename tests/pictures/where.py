"""``uv run python -m tests.pictures.where``: the pictures that ``docs/where.md`` shows, small enough for the repository.

Each is named there as ``pictures/where/<page or scene>.png``; it is made on the demonstration, light, with 256 colours.
"""

from __future__ import annotations

import re
import sys
import tempfile
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

DOCS = Path(__file__).resolve().parents[2] / "docs"
NAMED = re.compile(r"\(pictures/where/([\w-]+)\.png\)")
WIDTH_PX = 1100


def named() -> list[str]:
    """Return the names of the pictures, in order, each once."""
    return list(dict.fromkeys(NAMED.findall((DOCS / "where.md").read_text(encoding="utf-8"))))


def most_common(image: QImage) -> list[int]:
    """Return the 256 colours of an RGB888 picture that most of it is in; the others are few and go to the nearest."""
    bits, n_bytes, width = bytes(image.constBits()), image.bytesPerLine(), 3 * image.width()
    lines = (bits[at : at + width] for at in range(0, n_bytes * image.height(), n_bytes))
    counted = Counter(line[at : at + 3] for line in lines for at in range(0, width, 3))
    return [0xFF000000 | int.from_bytes(colour, "big") for colour, _ in counted.most_common(256)]


def main() -> int:
    from tests.pictures.__main__ import prepare_screen

    out = DOCS / "pictures" / "where"
    out.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        prepare_screen(folder)
        from PySide6.QtCore import Qt
        from PySide6.QtGui import QImage

        from scrdesk.ui.page_register import PAGES
        from tests.pictures.scenes import DIALOGS, SCENES
        from tests.pictures.studio import LOOKS, Studio

        studio = Studio(folder, folder, "")
        studio.window.show()
        studio.window.door.open_demo()
        studio.wait_until(lambda: studio.window.review is not None)
        light = LOOKS[0]
        studio._put_on(light)
        for each in named():
            if each in SCENES:
                studio._take_scene(each, light, SCENES[each])
            elif each in DIALOGS:
                studio._take_dialog(each, light, DIALOGS[each])
            elif each in {page.key for page in PAGES}:
                studio._take_page(each, light)
            else:
                studio.failed.append(each)
        studio.close()
        for each in studio.made:
            image = QImage(str(folder / each))
            if image.width() > WIDTH_PX:
                image = image.scaledToWidth(WIDTH_PX, Qt.TransformationMode.SmoothTransformation)
            table = most_common(image.convertToFormat(QImage.Format.Format_RGB888))
            few = image.convertToFormat(QImage.Format.Format_Indexed8, table, Qt.ImageConversionFlag.ThresholdDither)
            few.save(str(out / each.replace("-light.png", ".png")), "PNG", 0)
    for each in studio.failed:
        print(f"FAILED: {each}", file=sys.stderr)
    print(f"{len(studio.made)} pictures in {out}")
    return 1 if studio.failed else 0


if __name__ == "__main__":
    sys.exit(main())
