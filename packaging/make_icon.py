"""Makes ``packaging/windows/scrdesk.ico`` from the icon of the window, in the sizes that Windows asks for.

Usage: ``python packaging/make_icon.py``; run it when ``resources/icons/scrdesk.svg`` changes.
"""

from __future__ import annotations

import os
from io import BytesIO
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SIZES_PX = (16, 20, 24, 32, 40, 48, 64, 128, 256)


def main() -> None:
    """Draw each size by itself, so that small ones stay sharp, and write them into one file."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PIL import Image
    from PySide6.QtCore import QBuffer, QIODevice
    from PySide6.QtGui import QGuiApplication, QIcon

    app = QGuiApplication([])
    icon = QIcon(str(ROOT / "resources" / "icons" / "scrdesk.svg"))
    pictures = []
    for size in SIZES_PX:
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        icon.pixmap(size, size).save(buffer, "PNG")
        pictures.append(Image.open(BytesIO(bytes(buffer.data().data()))))
    target = ROOT / "packaging" / "windows" / "scrdesk.ico"
    pictures[-1].save(target, format="ICO", sizes=[(size, size) for size in SIZES_PX], append_images=pictures[:-1])
    app.quit()


if __name__ == "__main__":
    main()
