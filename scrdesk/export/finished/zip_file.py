"""Files that are zip files of XML inside: Word, Excel, PowerPoint, OpenDocument; and plain zip files."""

from __future__ import annotations

import io
import posixpath
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterator
from dataclasses import replace

from scrdesk.domain.leaks.values import Leftover, Passage, Where
from scrdesk.errors import CannotRead
from scrdesk.export.finished.bounds import MAX_PART_BYTES, MAX_PARTS, Budget
from scrdesk.export.finished.office_parts import Part, Workbook, part_passages
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
            words = dict.fromkeys(line.strip() for line in xml_words(text_of(part.content)).split("\n"))
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
        elif is_text(part.content):
            yield from inner_text(part)
        else:
            yield from pieces(readable_runs(part.content), Where.HIDDEN, is_raw=True, leftover=Leftover.ANYWHERE)
        yield Passage(part.name, Where.METADATA, is_raw=True, leftover=Leftover.ANYWHERE)


def inner_text(part: Part) -> Iterator[Passage]:
    """Yield a part that is plain text or HTML (a chunk put in by another program)."""
    text = text_of(part.content)
    yield from pieces(text, Where.HIDDEN)
    if "<" in text[:500]:
        yield from pieces(xml_words(text), Where.HIDDEN)


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
