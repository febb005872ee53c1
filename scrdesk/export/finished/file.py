"""Any finished file: finds out what it is by its bytes and gives every text in it with its place."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from functools import partial

from scrdesk.domain.leaks.values import Leftover, Passage, Where
from scrdesk.errors import CannotRead
from scrdesk.export.finished.bounds import MAX_DEPTH, MAX_PART_BYTES, Budget
from scrdesk.export.finished.readable import (
    is_picture,
    is_text,
    markup_text,
    picture_notes,
    pieces,
    readable_runs,
    rich_text,
    text_of,
)

_PDF = b"%PDF-"
_ZIP = b"PK\x03\x04"
_EMPTY_ZIP = b"PK\x05\x06"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_PDF_WITHIN = 1024
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
    yield Passage(name, Where.METADATA)
    yield from _contents(data, name, password, budget, depth=0)


def _contents(data: bytes, name: str, password: str, budget: Budget, depth: int) -> Iterator[Passage]:
    inner = partial(_inner, depth=depth + 1)
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
    elif is_text(data):
        yield from _plain(data)
    elif depth:
        yield from pieces(readable_runs(data[:MAX_PART_BYTES]), Where.TEXT, is_raw=True)
        budget.miss(
            f"An attached file of an unknown kind was searched as bytes only{_named(name)}; look at it yourself."
        )
    else:
        raise CannotRead(
            "This kind of file cannot be searched.", remedy="PDF, Word, Excel, OpenDocument, HTML and text can be."
        )


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
    budget.miss("An attached file of an old kind was searched as bytes only; look at it yourself.")


def _plain(data: bytes) -> Iterator[Passage]:
    text = text_of(data[:MAX_PART_BYTES])
    head = text[:2000].lstrip().lower()
    if head.startswith("{\\rtf"):
        yield from pieces(rich_text(text), Where.TEXT)
        yield from pieces(text, Where.HIDDEN, leftover=Leftover.ANYWHERE)
    elif head.startswith("<") or "<html" in head:
        yield from pieces(markup_text(text), Where.TEXT)
        yield from pieces(text, Where.HIDDEN, leftover=Leftover.ANYWHERE)
    else:
        yield from pieces(text, Where.TEXT)


def _inner(data: bytes, name: str, budget: Budget, depth: int) -> Iterator[Passage]:
    """Yield the texts of a file within a file; what cannot be read is noted."""
    if name:
        yield Passage(name, Where.ATTACHMENT)
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
