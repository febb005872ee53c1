"""Pictures that are put into papers: read within bounds, turned upright, scaled down, without what cameras add.

Where a photograph was taken and with whose camera stands in its file; none of it goes into a paper, because every
picture is written anew.
"""

from __future__ import annotations

import io
import warnings
from dataclasses import dataclass
from typing import TYPE_CHECKING

from scrdesk.errors import Refused

if TYPE_CHECKING:
    from PIL.Image import Image

MOST_PIXELS = 40_000_000
"""That are decoded at once: 120 MB in colour. A JPEG is decoded at a half, a quarter or an eighth of its size."""
JPEG_QUALITY = 88
_TO_TURN = {"JPEG", "PNG"}
_ORIENTATION = 0x0112  # tag of Exif: how the camera was held


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture ready to be written: pixels wide and high, "jpeg" or "png", the file, and for PDF its raw data."""

    width: int
    height: int
    kind: str
    file: bytes
    data: bytes
    pdf_entries: str


def read_picture(content: bytes, most_wide: int) -> Picture:
    """Return a picture of at most ``most_wide`` pixels in width.

    Raises:
        Refused: it is no PNG or JPEG, it is damaged, or it has more pixels than can be read safely.
    """
    import zlib

    from PIL import Image, ImageOps

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)
            opened = Image.open(io.BytesIO(content), formats=sorted(_TO_TURN))
        is_photograph = opened.format == "JPEG"
        if is_photograph:
            opened.draft("RGB", (most_wide, most_wide * opened.height // max(opened.width, 1)))
        n_pixels = opened.width * opened.height
        if n_pixels > MOST_PIXELS:
            raise Refused(
                f"The picture has {n_pixels / 1e6:,.0f} million pixels; at most {MOST_PIXELS / 1e6:,.0f} million can "
                "be put into a paper.",
                remedy="Make it smaller in a program for pictures, then add it again.",
            )
        opened.load()
    except (OSError, SyntaxError, ValueError, Image.DecompressionBombError) as fault:
        raise Refused(
            "The picture cannot be read.", remedy="Save it anew as PNG or JPEG in a program for pictures."
        ) from fault
    image: Image.Image = ImageOps.exif_transpose(opened)
    if image.mode == "P" and "transparency" not in image.info and image.width <= most_wide:
        return _of_few_colours(image)
    if image.mode in {"RGBA", "LA", "PA"} or "transparency" in image.info:
        over = image.convert("RGBA")
        image = Image.new("RGB", over.size, "white")
        image.paste(over, mask=over.getchannel("A"))
    image = image.convert("L" if image.mode in {"1", "L"} else "RGB")
    if image.width > most_wide:
        image = image.resize((most_wide, max(1, round(image.height * most_wide / image.width))))
    clean = Image.frombytes(image.mode, image.size, image.tobytes())
    space = "/DeviceGray" if clean.mode == "L" else "/DeviceRGB"
    entries = f"/Width {clean.width}/Height {clean.height}/ColorSpace{space}/BitsPerComponent 8"
    buffer = io.BytesIO()
    if is_photograph:
        clean.save(buffer, "JPEG", quality=JPEG_QUALITY, optimize=True)
        file = buffer.getvalue()
        return Picture(clean.width, clean.height, "jpeg", file, file, f"{entries}/Filter/DCTDecode")
    clean.save(buffer, "PNG", optimize=True)
    data = zlib.compress(clean.tobytes(), 6)
    return Picture(clean.width, clean.height, "png", buffer.getvalue(), data, f"{entries}/Filter/FlateDecode")


def _of_few_colours(image: Image) -> Picture:
    """Return a picture of at most 256 colours with its table of colours, a third of the size that it has without."""
    import zlib

    from PIL import Image

    palette = bytes(image.convert("P").getpalette("RGB") or ())
    pixels = image.tobytes()
    clean = Image.frombytes("P", image.size, pixels)
    clean.putpalette(palette)
    buffer = io.BytesIO()
    clean.save(buffer, "PNG")
    entries = (
        f"/Width {clean.width}/Height {clean.height}/BitsPerComponent 8/Filter/FlateDecode"
        f"/ColorSpace[/Indexed/DeviceRGB {len(palette) // 3 - 1}<{palette.hex()}>]"
    )
    return Picture(clean.width, clean.height, "png", buffer.getvalue(), zlib.compress(pixels, 6), entries)
