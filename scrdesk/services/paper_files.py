"""A paper of the one document model as the bytes of a file, by the ending that was chosen."""

from __future__ import annotations

from scrdesk.domain.progress import Progress, Silent
from scrdesk.domain.report import Document
from scrdesk.errors import Refused

PAPERS = {".pdf": "PDF document", ".docx": "Word document"}


def paper_bytes(document: Document, ending: str, progress: Progress = Silent()) -> bytes:
    """Return a paper as PDF or Word.

    Raises:
        Refused: no writer knows this ending.
        Cancelled.
    """
    if ending == ".pdf":
        from scrdesk.export.pdf import write_pdf

        return write_pdf(document, progress)
    if ending == ".docx":
        from scrdesk.export.word_paper import write_docx

        return write_docx(document)
    raise Refused(f"A paper cannot be written as “{ending}”.", remedy=f"Choose one of: {', '.join(PAPERS)}.")
