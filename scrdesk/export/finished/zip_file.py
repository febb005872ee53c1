"""Files that are zip files of XML inside: Word, Excel, PowerPoint, OpenDocument; and plain zip files."""

from __future__ import annotations

import io
import posixpath
import re
import struct
import zipfile
import zlib
from bisect import bisect_right
from collections.abc import Callable, Iterator
from dataclasses import replace

from scrdesk.domain.leaks.values import Leftover, Passage, Where
from scrdesk.errors import CannotRead
from scrdesk.export.finished.bounds import MAX_PART_BYTES, MAX_PARTS, Budget, inflated
from scrdesk.export.finished.office_parts import Part, Workbook, part_passages
from scrdesk.export.finished.plain_text import plain_passages
from scrdesk.export.finished.readable import is_text, picture_notes, pieces, readable_runs, text_of, xml_words

Inner = Callable[[bytes, str, Budget], Iterator[Passage]]
_FAULTS = (
    zipfile.BadZipFile,
    zlib.error,
    OSError,
    EOFError,
    ValueError,
    NotImplementedError,
    RuntimeError,
    struct.error,
)
_EVERYWHERE = re.compile(r"""<a:font script="[^"]*" typeface="[^"]*"\s*/>|(?:\s|(?<=[a-z\d]))Char(?=["'])""")
_GZIP = b"\x1f\x8b\x08"
_MEMBER = b"PK\x03\x04"
_HEAD_BYTES = 30
_MAX_LEFT_OUT = 2_000
_XML = (".xml", ".rels", ".vml", ".rdf", ".xsd")
_PICTURES = (".png", ".jpg", ".jpeg", ".gif", ".emf", ".wmf", ".tif", ".tiff", ".bmp", ".webp", ".svg")


def zip_passages(data: bytes, password: str, budget: Budget, inner: Inner) -> Iterator[Passage]:
    """Yield every text of the parts.

    Raises:
        CannotRead: it is damaged beyond reading, or protected.
        Cancelled.
    """
    try:
        bundle = zipfile.ZipFile(io.BytesIO(data))
        members = bundle.infolist()
    except _FAULTS as fault:
        raise CannotRead("The file is damaged and cannot be read.", remedy="Save it again.") from fault
    with bundle:
        names = [member.filename for member in members]
        is_office = "[Content_Types].xml" in names or "mimetype" in names
        parts: list[Part] = []
        for member in members[:MAX_PARTS]:
            if member.is_dir():
                continue
            if member.flag_bits & 1 and not password:
                raise CannotRead("The file is protected by a password.", remedy="Give its password.")
            content = _content(bundle, member, password, budget)
            if content is not None:
                parts.append(Part(member.filename, content))
        if not parts:
            raise CannotRead("The file holds nothing that can be read.", remedy="Save it again.")
        if is_office:
            yield from _office(parts, budget, inner)
        else:
            for part in parts:
                yield from inner(part.content, part.name, budget)
        yield from _outside(data, bundle, members)
        yield from _left_out(data, members, budget)


def _content(bundle: zipfile.ZipFile, member: zipfile.ZipInfo, password: str, budget: Budget) -> bytes | None:
    try:
        if not budget.allow(member.file_size):
            return None
        with bundle.open(member, pwd=password.encode() or None) as stream:
            content = stream.read(MAX_PART_BYTES + 1)
    except _FAULTS as fault:
        if "password" in str(fault).lower():
            raise CannotRead("The password does not open this file.", remedy="Give its password.") from fault
        budget.damage("Part of the file is damaged; what is missing cannot be searched.")
        return None
    if len(content) > MAX_PART_BYTES:
        budget.miss("A part of the file is too large to be searched; look at it yourself.")
    return content[:MAX_PART_BYTES]


def _office(parts: list[Part], budget: Budget, inner: Inner) -> Iterator[Passage]:
    book = Workbook.of(parts)
    for part in parts:
        budget.progress.check()
        low = part.name.lower()
        if low.endswith(_XML) or part.content.lstrip()[:5] in (b"<?xml", b"\xef\xbb\xbf<?"):
            yield from part_passages(part, book, budget)
            # Whatever the parts above leave out: every text and every value, names of elements aside.
            words = dict.fromkeys(line.strip() for line in xml_words(_own_text(part.content)).split("\n"))
            yield from pieces("\n".join(words), Where.HIDDEN, leftover=Leftover.ANYWHERE)
        elif low.endswith(_PICTURES):
            yield from pieces(picture_notes(part.content), Where.IMAGE)
            if "thumbnail" in low:
                budget.miss("The file holds a small picture of its first page; look at it yourself.")
            elif low.endswith(_PICTURES[:5]):
                budget.miss("The file holds pictures, whose words cannot be searched; look at them yourself.")
            yield Passage(posixpath.basename(part.name), Where.METADATA)
        elif "embeddings/" in low or low.endswith((".docx", ".xlsx", ".pdf", ".zip", ".pptx")):
            for each in inner(part.content, posixpath.basename(part.name), budget):
                yield replace(each, where=Where.ATTACHMENT)
            yield from _packed_in_ole(part.content, budget, inner)
        elif part.content.startswith(_GZIP):
            yield from (replace(each, where=Where.HIDDEN) for each in inner(part.content, "", budget))
        elif is_text(part.content):
            yield from plain_passages(part.content, Where.HIDDEN)
        else:
            yield from pieces(readable_runs(part.content), Where.HIDDEN, is_raw=True, leftover=Leftover.ANYWHERE)
        yield Passage(part.name, Where.METADATA, is_raw=True, leftover=Leftover.ANYWHERE)


def _own_text(content: bytes) -> str:
    """Return a part without what every program puts into it: scripts of fonts ("Jpan"), styles ("Title Char")."""
    return _EVERYWHERE.sub("", text_of(content))


def _packed_in_ole(content: bytes, budget: Budget, inner: Inner) -> Iterator[Passage]:
    """Yield a PDF or zip file that an old container holds as one run of bytes."""
    for mark in (b"%PDF-", b"PK\x03\x04"):
        begin = content.find(mark, 1)
        if content.startswith(b"\xd0\xcf\x11\xe0") and begin > 0:
            for each in inner(content[begin:], "", Budget(progress=budget.progress)):
                yield replace(each, where=Where.ATTACHMENT)


def _outside(data: bytes, bundle: zipfile.ZipFile, members: list[zipfile.ZipInfo]) -> Iterator[Passage]:
    """Yield what a zip file holds beside its parts: comments, and bytes before the first and behind the last."""
    notes = [bundle.comment, *(member.comment for member in members), *(member.extra for member in members)]
    first = min((member.header_offset for member in members), default=0)
    notes += [data[:first], data[bundle.start_dir :] if hasattr(bundle, "start_dir") else b""]
    text = "\n".join(readable_runs(note) for note in notes if note)
    yield from pieces(text, Where.HIDDEN, is_raw=True, leftover=Leftover.ANYWHERE)


def _left_out(data: bytes, members: list[zipfile.ZipInfo], budget: Budget) -> Iterator[Passage]:
    """Yield parts that the index of a zip file does not name any more: what a program took out and left lying."""
    taken = sorted((member.header_offset, member.header_offset + member.compress_size) for member in members)
    place = data.find(_MEMBER)
    for _ in range(_MAX_LEFT_OUT):
        if place < 0 or place + _HEAD_BYTES > len(data):
            return
        at = bisect_right(taken, (place, len(data))) - 1
        if at < 0 or place > taken[at][1]:
            method, packed, n_name, n_extra = struct.unpack_from("<8xH8xI4xHH", data, place)
            begin = place + _HEAD_BYTES + n_name + n_extra
            raw = data[begin : begin + packed] if packed else data[begin : begin + MAX_PART_BYTES]
            content = inflated(data[begin:], wbits=-zlib.MAX_WBITS) if method == zipfile.ZIP_DEFLATED else raw
            name = data[place + _HEAD_BYTES : place + _HEAD_BYTES + n_name].decode("utf-8", "replace")
            if content and budget.allow(len(content)):
                told = part_passages(Part(name, content), Workbook(), Budget(progress=budget.progress))
                yield from (replace(each, where=Where.HIDDEN, leftover=Leftover.ANYWHERE) for each in told)
                yield from pieces(xml_words(text_of(content)) if is_text(content) else readable_runs(content),
                                  Where.HIDDEN, is_raw=not is_text(content), leftover=Leftover.ANYWHERE)  # fmt: skip
        place = data.find(_MEMBER, place + 4)
