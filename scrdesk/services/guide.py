"""The guide for the secretariat: its chapters, which one is about a page, and the whole of it as an accessible PDF.

It is made from the same files as the pages in the project, without network and without anything of a case; nothing is
written unless the user says where.
"""

from __future__ import annotations

from datetime import date
from functools import cache
from pathlib import Path

from scrdesk import __version__
from scrdesk.domain.guide_text import Chapter, blocks_of, chapter_of
from scrdesk.domain.progress import Progress, Silent
from scrdesk.domain.report import Block, Document, PageBreak
from scrdesk.resources import guide_folder
from scrdesk.services.help_topics import help_topics

TITLE = "The guide to SCR Desk"
_SUBTITLE = "For the secretary of a review panel"
_BODY = "SCR Desk"
_HANDLING = (
    "Everybody and everything in the pictures is invented. This guide holds nothing of a case and may be shared."
)
DATED = date(2026, 11, 29)
"""The day of the edition, printed on its cover."""


@cache
def chapters() -> tuple[Chapter, ...]:
    """Return the chapters in their order."""
    files = sorted(guide_folder().glob("[0-9]*.md"))
    if not files:
        raise FileNotFoundError("the chapters of the guide are not in the program's folder")
    return tuple(chapter_of(path.stem, path.read_text(encoding="utf-8")) for path in files)


def chapter_about(code: str) -> str:
    """Return the key of the chapter that tells more of a topic of help."""
    return next(topic.chapter for topic in help_topics() if topic.code == code)


def picture(name: str) -> bytes:
    """Return the file of a picture by the name that a chapter calls it."""
    return guide_folder().joinpath(name).read_bytes()


def chapter_blocks(chapter: Chapter) -> tuple[Block, ...]:
    """Return a chapter as blocks, to be shown."""
    return blocks_of(chapter, picture)


def guide_document() -> Document:
    """Return the whole guide as one document; each chapter begins a page."""
    blocks: list[Block] = []
    for chapter in chapters():
        blocks += [PageBreak(), *chapter_blocks(chapter)] if blocks else chapter_blocks(chapter)
    return Document(
        title=TITLE,
        subtitle=_SUBTITLE,
        body=_BODY,
        reference=f"Version {__version__}",
        marking="",
        draft="",
        dated=DATED,
        audience="",
        is_draft=False,
        blocks=tuple(blocks),
        handling=_HANDLING,
    )


def save_guide(path: Path, progress: Progress = Silent()) -> None:
    """Write the guide as a tagged PDF with bookmarks.

    Raises:
        Refused: the name does not end in ".pdf".
        CannotWrite: the file is open elsewhere or read-only, or the folder is missing.
        Cancelled.
    """
    from scrdesk.export.pdf import write_pdf
    from scrdesk.export.safe_write import require_pdf_name, write_whole

    require_pdf_name(path)
    write_whole(path, write_pdf(guide_document(), progress))
