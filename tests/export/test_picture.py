"""Pictures are read within bounds, turned upright and written anew."""

from __future__ import annotations

import io
import struct
import tracemalloc
import zlib

import pytest
from PIL import Image

from scrdesk.domain.report import Figure
from scrdesk.errors import Refused
from scrdesk.export.pdf import write_pdf
from scrdesk.export.picture import read_picture
from tests.export.papers import photograph
from tests.export.sample import document


def huge_png() -> bytes:
    """Return a PNG of 10,000 by 10,000 pixels: 100 million, a few hundred bytes of file."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", 10_000, 10_000, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(b"")) + chunk(b"IEND", b"")


def test_a_png_of_a_hundred_million_pixels_is_refused_before_it_is_decoded() -> None:
    content = huge_png()
    tracemalloc.start()
    with pytest.raises(Refused, match="100 million pixels"):
        write_pdf(document(Figure("F", "much", content)))
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 30_000_000


def test_a_bomb_of_a_billion_pixels_is_refused_too() -> None:
    content = huge_png().replace(struct.pack(">II", 10_000, 10_000), struct.pack(">II", 40_000, 40_000))
    with pytest.raises(Refused):
        read_picture(content, 800)


def test_a_large_photograph_is_decoded_small() -> None:
    buffer = io.BytesIO()
    Image.new("L", (8_000, 7_000), 128).save(buffer, "JPEG", quality=30)  # 56 million pixels
    ready = read_picture(buffer.getvalue(), 600)
    assert (ready.width, ready.kind) == (600, "jpeg")
    assert ready.height == pytest.approx(525, abs=2)


def test_what_a_camera_adds_is_left_out_and_the_picture_stands_upright() -> None:
    image = Image.new("RGB", (40, 20), "red")
    exif = Image.Exif()
    exif[0x0112] = 6  # held sideways
    exif[0x010F] = "Secretcam"
    buffer = io.BytesIO()
    image.save(buffer, "JPEG", exif=exif, comment=b"taken at home")
    ready = read_picture(buffer.getvalue(), 800)
    assert (ready.width, ready.height) == (20, 40)
    assert b"Secretcam" not in ready.file and b"Exif" not in ready.file and b"taken at home" not in ready.file


def test_transparent_pictures_stand_on_white() -> None:
    buffer = io.BytesIO()
    Image.new("RGBA", (4, 4), (0, 0, 0, 0)).save(buffer, "PNG")
    ready = read_picture(buffer.getvalue(), 800)
    assert zlib.decompress(ready.data) == b"\xff" * 48


@pytest.mark.parametrize("content", [b"", b"GIF89a", photograph()[:200], b"\x89PNG\r\n\x1a\n" + b"\0" * 100])
def test_damaged_pictures_and_other_kinds_are_refused(content: bytes) -> None:
    with pytest.raises(Refused, match="cannot be read"):
        read_picture(content, 800)


def test_one_picture_shown_twice_is_in_the_file_once() -> None:
    figure = Figure("F", "a gradient", photograph())
    once, twice = write_pdf(document(figure)), write_pdf(document(figure, figure))
    assert len(twice) - len(once) < 2_000
