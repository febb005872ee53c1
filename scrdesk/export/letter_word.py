"""A letter as a Word document that can still be edited: paragraphs, headings, lists and who signs."""

from __future__ import annotations

from datetime import datetime

import docx
from docx.shared import Mm, Pt

from scrdesk.domain.report import BulletList, Document, Heading, Paragraph, Signature, plain
from scrdesk.export.word_document import finished, mark_page, possible, set_properties, set_styles

MARGIN_MM = 25
SIGNING_PT = 36
BODY_PT = 11


def letter_docx(document: Document, moment: datetime) -> bytes:
    """Return a letter as Word document.

    Raises:
        ValueError: it holds a block that no letter has.
    """
    paper = docx.Document()
    set_styles(paper, BODY_PT)
    set_properties(paper, document.title, document.marking, moment)
    section = paper.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    for side in ("left_margin", "right_margin", "top_margin", "bottom_margin"):
        setattr(section, side, Mm(MARGIN_MM))
    mark_page(section, document.marking, document.reference)
    if document.body:
        paper.add_heading(possible(document.body), 1)
    for block in document.blocks:
        match block:
            case Heading():
                paper.add_heading(possible(block.text), min(block.level, 3))
            case Paragraph():
                for line in plain(block.text).split("\n\n"):
                    paper.add_paragraph(possible(line))
            case BulletList():
                style = "List Number" if block.is_numbered else "List Bullet"
                for item in block.items:
                    paper.add_paragraph(possible(item if isinstance(item, str) else ""), style=style)
            case Signature():
                closing = paper.add_paragraph(possible(block.closing))
                closing.paragraph_format.space_after = Pt(SIGNING_PT)
                paper.add_paragraph(possible("\n".join(part for part in (block.name, block.role) if part)))
            case _:
                raise ValueError(f"no letter has a {type(block).__name__}")
    return finished(paper)
