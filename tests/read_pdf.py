"""The one way in which tests read a PDF with PDFium.

PDFium has state for the whole process. A page of the window may be drawing on a worker while a test reads, so a test
takes the same lock as the program does, or the process dies of it sooner or later.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pypdfium2
from pypdfium2 import raw

from scrdesk.pdfium_lock import pdfium_lock

PdfiumError = pypdfium2.PdfiumError

__all__ = ["PdfiumError", "opened_pdf", "pages_of", "properties_of", "raw"]


@contextmanager
def opened_pdf(pdf: bytes | Path, password: str | None = None) -> Iterator[pypdfium2.PdfDocument]:
    """Open a PDF; nothing of the program that uses PDFium may be called before it is closed.

    Raises:
        PdfiumError: it is no PDF, or the password is not its own.
    """
    with pdfium_lock:
        document = pypdfium2.PdfDocument(pdf, password=password)
        try:
            yield document
        finally:
            document.close()


def pages_of(pdf: bytes | Path, password: str | None = None) -> list[str]:
    """Return the text of each page, in order."""
    with opened_pdf(pdf, password) as document:
        return [page.get_textpage().get_text_range() for page in document]


def properties_of(pdf: bytes | Path) -> dict[str, str]:
    """Return what the document says of itself: title, author and the like."""
    with opened_pdf(pdf) as document:
        return dict(document.get_metadata_dict())
