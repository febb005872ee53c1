"""The PDF file as objects: numbered, packed and written as they come, so that memory does not grow with the pages.

Fonts and their subsets are ReportLab's; everything else is written here, since ReportLab keeps every page until the
end and knows no structure tree. Small objects are packed into compressed object streams (ISO 32000-1, 7.5.7). The same
calls give the same bytes.
"""

from __future__ import annotations

import hashlib
import re
import zlib
from array import array
from threading import Lock
from typing import Any

from reportlab import rl_config
from reportlab.pdfbase import pdfdoc

rl_config.useA85 = 0
"""Font streams as bytes, not spelt in ASCII."""

# ReportLab reads a font file through one position for all; two documents must not cut their subsets at once.
_cutting_fonts = Lock()

HEADER = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"
N_PACKED_TOGETHER = 200
_PLAIN, _PACKED = 1, 2
_ASCII_SAFE = re.compile(r"[\\()]")


def text_string(text: str) -> str:
    """Return a PDF text string: plain where it is ASCII, else UTF-16."""
    if text.isascii() and text.isprintable():
        return "(" + _ASCII_SAFE.sub(lambda sign: "\\" + sign.group(), text) + ")"
    return f"<FEFF{text.encode('utf-16-be', 'replace').hex().upper()}>"


class PdfFile:
    """A PDF file being written."""

    def __init__(self) -> None:
        # ReportLab's document numbers the fonts; its counter is ours too.
        self.fonts: Any = pdfdoc.PDFDocument(compression=1, invariant=1, pdfVersion=(1, 7))
        self.images: dict[str, int] = {}
        self._chunks: list[bytes] = [HEADER]
        self._length = len(HEADER)
        self._kinds = bytearray(1)
        self._places = array("Q", [0])  # offset of a plain object, number of the stream that holds a packed one
        self._indexes = array("H", [0])  # within that stream
        self._waiting: list[tuple[int, bytes]] = []
        self._of_image: dict[bytes, str] = {}

    def reserve(self) -> int:
        """Return the number of an object that will be written later."""
        self.fonts.objectcounter += 1
        return int(self.fonts.objectcounter)

    def put(self, number: int, body: bytes) -> None:
        """Write an object as it is."""
        self._write(number, b"%d 0 obj\n%b\nendobj\n" % (number, body))

    def put_stream(self, number: int, entries: str, data: bytes, *, is_compressed: bool = True) -> None:
        """Write a stream; ``data`` is compressed already when said so, and ``entries`` stand in its dictionary."""
        coded = "/Filter/FlateDecode" if is_compressed else ""
        head = f"<<{entries}{coded}/Length {len(data)}>>\nstream\n".encode("ascii")
        self.put(number, head + data + b"\nendstream")

    def pack(self, number: int, text: str) -> None:
        """Write a small object that is no stream; it goes into a compressed stream with others."""
        self._waiting.append((number, text.encode("latin-1")))
        if len(self._waiting) >= N_PACKED_TOGETHER:
            self._pack_waiting()

    def image(self, entries: str, data: bytes) -> str:
        """Add an image and return its name among the resources; the same image twice is stored once."""
        key = hashlib.sha256(data).digest()
        if key not in self._of_image:
            name = f"Im{len(self.images) + 1}"
            number = self.reserve()
            self.put_stream(number, f"/Type/XObject/Subtype/Image{entries}", data, is_compressed=False)
            self.images[name] = number
            self._of_image[key] = name
        return self._of_image[key]

    def resources(self, number: int) -> None:
        """Write what pages share: fonts and images."""
        self._put_fonts()
        fonts = self.fonts.idToObjectNumberAndVersion["BasicFonts"][0]
        images = "".join(f"/{name} {image} 0 R" for name, image in self.images.items())
        held = f"/XObject<<{images}>>" if images else ""
        self.pack(number, f"<</Font {fonts} 0 R/ProcSet[/PDF/Text/ImageC/ImageB]{held}>>")

    def finish(self, root: int, info: int) -> bytes:
        """Write the cross-reference stream and return the whole file."""
        self._pack_waiting()
        number = self.reserve()
        self._note(number, _PLAIN, self._length, 0)
        self._kinds.extend(bytes(number + 1 - len(self._kinds)))
        rows = bytearray()
        for kind, place, index in zip(self._kinds, self._places, self._indexes, strict=True):
            rows += kind.to_bytes(1, "big") + place.to_bytes(5, "big") + index.to_bytes(2, "big")
        rows[6:8] = b"\xff\xff"  # object 0 heads the list of free ones
        digest = hashlib.sha256()
        for chunk in self._chunks:
            digest.update(chunk)
        identity = digest.hexdigest()[:32].upper()
        begins = self._length
        entries = (
            f"/Type/XRef/Size {len(self._kinds)}/W[1 5 2]/Root {root} 0 R/Info {info} 0 R/ID[<{identity}><{identity}>]"
        )
        self.put_stream(number, entries, zlib.compress(bytes(rows), 6))
        self._chunks.append(b"startxref\n%d\n%%%%EOF\n" % begins)
        whole = b"".join(self._chunks)
        self._chunks.clear()
        return whole

    def _put_fonts(self) -> None:
        with _cutting_fonts:
            for font in self.fonts.delayedFonts:
                font.addObjects(self.fonts)
            written: set[int] = set()
            while waiting := [number for number in sorted(self.fonts.numberToId) if number not in written]:
                for number in waiting:  # more may be numbered while these are written
                    name = self.fonts.numberToId[number]
                    found = pdfdoc.PDFIndirectObject(name, self.fonts.idToObject[name])
                    self._write(number, found.format(self.fonts))
                    written.add(number)

    def _write(self, number: int, content: bytes) -> None:
        self._note(number, _PLAIN, self._length, 0)
        self._chunks.append(content)
        self._length += len(content)

    def _note(self, number: int, kind: int, place: int, index: int) -> None:
        if number >= len(self._kinds):
            missing = number + 1 - len(self._kinds)
            self._kinds.extend(bytes(missing))
            self._places.extend([0] * missing)
            self._indexes.extend([0] * missing)
        self._kinds[number], self._places[number], self._indexes[number] = kind, place, index

    def _pack_waiting(self) -> None:
        if not self._waiting:
            return
        stream = self.reserve()
        heads, place = [], 0
        for index, (number, body) in enumerate(self._waiting):
            heads.append(f"{number} {place}")
            place += len(body) + 1
            self._note(number, _PACKED, stream, index)
        head = " ".join(heads).encode("ascii") + b"\n"
        content = head + b"\n".join(body for _, body in self._waiting)
        entries = f"/Type/ObjStm/N {len(self._waiting)}/First {len(head)}"
        self._waiting.clear()
        self.put_stream(stream, entries, zlib.compress(content, 6))
