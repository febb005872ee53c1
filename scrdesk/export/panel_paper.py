"""A short paper of the panel (minutes, action log) as a Word document that can be gone on with."""

from __future__ import annotations

from datetime import datetime

import docx
from docx.document import Document as WordDocument
from docx.shared import Mm, Pt

from scrdesk.domain.report import (
    Block,
    BulletList,
    Callout,
    Document,
    Facts,
    Heading,
    ListItem,
    Paragraph,
    Prose,
    Table,
    plain,
    runs,
)
from scrdesk.export.word_document import (
    add_fact,
    add_table,
    cell_xml,
    finished,
    mark_page,
    paragraph_xml,
    possible,
    row_xml,
    run_xml,
    set_properties,
    set_styles,
    table_xml,
)

TEXT_MM = 170.0


def panel_paper_docx(document: Document, made: datetime) -> bytes:
    """Return a paper as a Word document.

    Raises:
        TypeError: it holds a block that no paper of the panel has.
    """
    word = docx.Document()
    set_properties(word, document.title, document.marking, made)
    set_styles(word)
    section = word.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = Mm(20)
    section.top_margin = section.bottom_margin = Mm(20)
    mark_page(section, document.marking, " · ".join(part for part in (document.reference, document.audience) if part))
    word.add_heading(possible(document.title), level=1)
    if document.subtitle:
        word.add_paragraph(possible(document.subtitle))
    for block in document.blocks:
        _add(word, block)
    return finished(word)


def _add(word: WordDocument, block: Block) -> None:
    match block:
        case Heading():
            text = f"{block.number}  {block.text}" if block.number else block.text
            word.add_heading(possible(text), level=min(block.level + 1, 4))
        case Paragraph():
            _paragraph(word, block.text, is_note=block.is_note)
        case BulletList():
            for item in block.items:
                style = "List Number" if block.is_numbered else "List Bullet"
                word.add_paragraph(possible(plain(item.text if isinstance(item, ListItem) else item)), style=style)
        case Callout():
            word.add_paragraph().add_run(possible(block.title)).bold = True
            for inner in block.blocks:
                _add(word, inner)
        case Facts():
            for label, value in block.facts:
                if plain(value):
                    add_fact(word, label, plain(value))
        case Table():
            _table(word, block)
        case _:
            raise TypeError(f"no paper of the panel has a {type(block).__name__}")


def _paragraph(word: WordDocument, text: Prose, *, is_note: bool) -> None:
    paragraph = word.add_paragraph()
    for run in runs(text):
        added = paragraph.add_run(possible(run.text))
        added.bold, added.italic = run.is_bold or None, run.is_italic or None
        if is_note:
            added.font.size = Pt(9)


def _table(word: WordDocument, table: Table) -> None:
    total = sum(column.weight for column in table.columns)
    widths = [TEXT_MM * column.weight / total for column in table.columns]
    rows = (
        row_xml(
            *(
                cell_xml(paragraph_xml(run_xml(plain(cell))), width_mm=width)
                for cell, width in zip(row, widths, strict=True)
            )
        )
        for row in table.rows
    )
    add_table(word, table_xml(widths, [column.heading for column in table.columns], rows, table.caption))
