"""What stands at the head of every paper, whatever it is."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from scrdesk.domain.report import Block, BulletList, Copy, Document, Form, Paragraph


@dataclass(frozen=True, slots=True)
class PaperHead:
    """Who gives out a paper, about what, to whom.

    Args:
        body: the publishing body ("Exampleshire Safeguarding Children Board").
        about: what it is about, fit for its audience ("Serious case review: Child Q").
        reference: the Board's reference.
        dated: the date it carries.
        marking: "OFFICIAL-SENSITIVE" top and bottom of each page, or empty for published papers.
        audience: for whom, told in the footer; may be empty.
        version: "0.3", or empty when final.
        is_draft: sets the DRAFT watermark.
        embargo: a line on each page, or empty.
        copy: for whom this numbered copy is.
    """

    body: str
    about: str
    reference: str
    dated: date
    marking: str = ""
    audience: str = ""
    version: str = ""
    is_draft: bool = False
    embargo: str = ""
    copy: Copy | None = None

    def document(
        self, title: str, blocks: Iterable[Block], *, form: Form = Form.PAPER, subtitle: str | None = None
    ) -> Document:
        """Return a document with this head; what it is about is its subtitle unless another is given."""
        return Document(
            title=title,
            subtitle=self.about if subtitle is None else subtitle,
            body=self.body,
            reference=self.reference,
            marking=self.marking,
            draft=self.version,
            dated=self.dated,
            audience=self.audience,
            is_draft=self.is_draft,
            blocks=tuple(blocks),
            form=form,
            embargo=self.embargo,
            copy=self.copy,
        )


def paragraphs(text: str) -> tuple[Paragraph, ...]:
    """Return a text as paragraphs, parted where an empty line stands; none for an empty text."""
    return tuple(Paragraph(part.strip()) for part in text.split("\n\n") if part.strip())


def bullets(items: Iterable[str], *, is_numbered: bool = False) -> tuple[BulletList, ...]:
    """Return items as a list block, or no block where there is none."""
    kept = tuple(item for item in items if item.strip())
    return (BulletList(kept, is_numbered=is_numbered),) if kept else ()
