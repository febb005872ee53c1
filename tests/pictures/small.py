"""Pictures of the demonstration for the documents: light, in 256 colours, small enough for the repository."""

from __future__ import annotations

import sys
import tempfile
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

WIDTH_PX = 1100


def most_common(image: QImage) -> list[int]:
    """Return the 256 colours of an RGB888 picture that most of it is in; the others are few and go to the nearest."""
    bits, n_bytes, width = bytes(image.constBits()), image.bytesPerLine(), 3 * image.width()
    lines = (bits[at : at + width] for at in range(0, n_bytes * image.height(), n_bytes))
    counted = Counter(line[at : at + 3] for line in lines for at in range(0, width, 3))
    return [0xFF000000 | int.from_bytes(colour, "big") for colour, _ in counted.most_common(256)]


def take_pictures(names: Sequence[str], out: Path) -> int:
    """Take a picture of each page, scene or dialog of these names into a folder.

    Must be called before Qt is imported anywhere.

    Returns:
        the exit code of the process: 1 when a picture could not be made.
    """
    from tests.pictures.__main__ import prepare_screen

    out.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        prepare_screen(folder)
        from PySide6.QtCore import Qt
        from PySide6.QtGui import QImage

        from scrdesk.ui.page_register import PAGES
        from tests.pictures.scenes import DIALOGS, SCENES, WELCOME_DIALOGS
        from tests.pictures.studio import LOOKS, Studio

        studio = Studio(folder, folder, "")
        studio.window.show()
        light = LOOKS[0]
        studio._put_on(light)
        for each in names:
            if each == "welcome":
                studio._take(each, light, studio.window)
            elif each in WELCOME_DIALOGS:
                studio._take_dialog(each, light, WELCOME_DIALOGS[each])
        studio.window.door.open_demo()
        studio.wait_until(lambda: studio.window.review is not None)
        studio._put_on(light)
        for each in names:
            if each in SCENES:
                studio._take_scene(each, light, SCENES[each])
            elif each in DIALOGS:
                studio._take_dialog(each, light, DIALOGS[each])
            elif each in {page.key for page in PAGES}:
                studio._take_page(each, light)
            elif each != "welcome" and each not in WELCOME_DIALOGS:
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
