"""Any finished file: finds out what it is by its bytes and gives every text in it with its place."""

from __future__ import annotations

import bz2
import io
import lzma
import tarfile
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from functools import partial

from scrdesk.domain.leaks.values import Passage, Where
from scrdesk.errors import CannotRead
from scrdesk.export.finished.bounds import MAX_DEPTH, MAX_PART_BYTES, Budget, inflated, packed_within
from scrdesk.export.finished.packed_text import Inner, with_what_is_packed
from scrdesk.export.finished.plain_text import plain_passages
from scrdesk.export.finished.readable import is_picture, is_text, picture_notes, pieces, readable_runs

_PDF = b"%PDF-"
_ZIP = b"PK\x03\x04"
_EMPTY_ZIP = b"PK\x05\x06"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_PDF_WITHIN = 1024
_GZIP = b"\x1f\x8b\x08"
_GZIP_BITS = 31
_BZIP, _XZ = b"BZh", b"\xfd7zXZ"
_XZ_MEMORY = 128 * 2**20
_TAR, _TAR_AT = b"ustar", 257
_PROTECTED = "EncryptedPackage".encode("utf-16-le")


def finished_passages(data: bytes, name: str, password: str, budget: Budget) -> Iterator[Passage]:
    """Yield every text of a file, its name among them.

    Args:
        data: the file.
        name: its name, without folders.
        password: opens it, empty when it needs none.
        budget: what may be read, and where is noted what could not be.

    Raises:
        CannotRead: it is protected, damaged beyond reading, empty, or of a kind that cannot be searched.
        Cancelled.
    """
    if not data:
        raise CannotRead("The file is empty.", where=name, remedy="Choose another file.")
    yield Passage(name, Where.METADATA, is_file_name=True)
    yield from _contents(data, name, password, budget, depth=0)


def _contents(data: bytes, name: str, password: str, budget: Budget, depth: int) -> Iterator[Passage]:
    inner: Inner = partial(_inner, depth=depth + 1)
    yield from with_what_is_packed(_read(data, name, password, budget, depth, inner), budget, inner)


def _read(data: bytes, name: str, password: str, budget: Budget, depth: int, inner: Inner) -> Iterator[Passage]:
    is_zip = data.startswith((_ZIP, _EMPTY_ZIP))  # a zip file may begin with a PDF that is not packed
    if not is_zip and _PDF in data[:_PDF_WITHIN]:
        from scrdesk.export.finished.pdf_file import pdf_passages

        yield from pdf_passages(data, password, budget, inner)
    elif is_zip or (zipfile.is_zipfile(io.BytesIO(data)) and not is_picture(data)):
        from scrdesk.export.finished.zip_file import zip_passages

        yield from zip_passages(data, password, budget, inner)
    elif data.startswith(_OLE):
        yield from _old_office(data, budget, depth)
    elif is_picture(data):
        yield from pieces(picture_notes(data), Where.IMAGE)
        budget.miss("A picture cannot be searched for words; look at it yourself.")
    elif data.startswith(_GZIP):
        yield from inner(inflated(data, wbits=_GZIP_BITS), name.removesuffix(".gz"), budget)
    elif data.startswith((_BZIP, _XZ)):
        yield from inner(_unpacked(data), name.removesuffix(".bz2").removesuffix(".xz"), budget)
    elif data[_TAR_AT : _TAR_AT + len(_TAR)] == _TAR:
        yield from _from_tar(data, budget, inner)
    elif is_text(data):
        yield from plain_passages(data)
    elif depth:
        yield from pieces(readable_runs(data[:MAX_PART_BYTES]), Where.TEXT, is_raw=True)
        budget.miss(
            f"An attached file of an unknown kind was searched as bytes only{_named(name)}; look at it yourself."
        )
    else:
        raise CannotRead(
            "This kind of file cannot be searched.", remedy="PDF, Word, Excel, OpenDocument, HTML and text can be."
        )


def _unpacked(data: bytes) -> bytes:
    """Return what bzip2 or xz packed, at most so much as a part may have; empty when it is damaged."""
    unpacker = bz2.BZ2Decompressor() if data.startswith(_BZIP) else lzma.LZMADecompressor(memlimit=_XZ_MEMORY)
    try:
        return unpacker.decompress(data, MAX_PART_BYTES)
    except (OSError, lzma.LZMAError, EOFError):
        return b""


def _named(name: str) -> str:
    return f" (“{name}”)" if name else ""


def _old_office(data: bytes, budget: Budget, depth: int) -> Iterator[Passage]:
    if _PROTECTED in data:
        if depth:
            budget.miss("An attached file is protected by a password and was not searched.")
            return
        raise CannotRead("The file is protected by a password.", remedy="Save it without a password and check that.")
    if not depth:
        raise CannotRead(
            "This is a file of an old kind (.doc, .xls).",
            remedy="Save it as .docx or .xlsx, or as PDF, and check that.",
        )
    yield from pieces(readable_runs(data[:MAX_PART_BYTES]), Where.TEXT, is_raw=True)
    for packed in packed_within(data):
        if budget.allow(len(packed)):
            yield from pieces(readable_runs(packed), Where.TEXT, is_raw=True)
    budget.miss("An attached file of an old kind was searched as bytes only; look at it yourself.")


def _from_tar(data: bytes, budget: Budget, inner: Inner) -> Iterator[Passage]:
    try:
        with tarfile.open(fileobj=io.BytesIO(data), mode="r:") as bundle:
            for member in bundle:
                content = bundle.extractfile(member) if member.isfile() else None
                if content is not None and budget.allow(member.size):
                    yield from inner(content.read(MAX_PART_BYTES), member.name, budget)
    except (tarfile.TarError, OSError, ValueError):
        budget.damage("Part of the file is damaged; what is missing cannot be searched.")


def _inner(data: bytes, name: str, budget: Budget, depth: int) -> Iterator[Passage]:
    """Yield the texts of a file within a file; what cannot be read is noted."""
    if name:
        yield Passage(name, Where.ATTACHMENT, is_file_name=True)
    if depth > MAX_DEPTH:
        budget.miss("Files lie too deep within one another to be searched; look at them yourself.")
        return
    if not data:
        return
    try:
        for each in _contents(data, name, "", budget, depth):
            yield replace(each, where=Where.ATTACHMENT, page=None, across=each.across)
    except CannotRead as fault:
        budget.miss(f"An attached file cannot be searched{_named(name)}: {fault.what}")
