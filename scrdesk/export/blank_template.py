"""The blank chronology as a Word document: what to do on upright pages, then the table to fill in on pages across.

No macros, no fields to fill in and no protection: agencies paste from their own systems, and must be able to.
"""

from __future__ import annotations

import docx
from docx.document import Document as WordDocument
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.shared import Mm, Pt

from scrdesk.domain.blank_template import BlankTemplate
from scrdesk.export.word_document import (
    BOLD,
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
    sized,
    table_xml,
)

N_BLANK_ROWS = 20
"""Rows ready to be filled in; the Tab key adds more, and empty ones do no harm."""
N_GLOSSARY_ROWS = 8
ROW_HEIGHT_MM = 11
SIGN_OFF = ("Author (role)", "Approved by (role)", "Records secured on")
"""What the agency says of the chronology itself."""
KEY_HEADINGS = ("Label", "Who this is", "Belongs to")
GLOSSARY_HEADINGS = ("Abbreviation", "Meaning")
_KEY_WIDTHS_MM = (36, 76, 50)
_GLOSSARY_WIDTHS_MM = (50, 150)
_SIGN_OFF_MM = 95
_CELL_PT = 9
_RULE_PT = 10


def blank_template_docx(template: BlankTemplate) -> bytes:
    """Return the blank chronology as a Word document."""
    document = docx.Document()
    set_properties(document, f"{template.title}: {template.review_reference}", template.marking, template.made)
    set_styles(document, _CELL_PT)
    page = document.sections[0]
    page.page_width, page.page_height = Mm(210), Mm(297)
    page.left_margin = page.right_margin = Mm(24)
    page.top_margin = page.bottom_margin = Mm(22)
    mark_page(page, template.marking, f"{template.review_reference}, {template.agency.code}")
    _add_instructions(document, template)
    _add_key(document, template)
    _add_chronology(document, template)
    return finished(document)


def said(template: BlankTemplate, words: tuple[str, ...]) -> tuple[str, ...]:
    """Return headings in the language of the form."""
    return tuple(template.say(each) for each in words)


def _add_instructions(document: WordDocument, template: BlankTemplate) -> None:
    document.add_heading(possible(template.title), level=1).paragraph_format.space_after = Pt(8)
    for label, value in template.facts:
        add_fact(document, label, value)
    lead = document.add_paragraph(
        template.say(
            "Please tell us in the table that follows what your agency knew and did, event by event. It will be put "
            "together with the chronologies of the other agencies, and the review panel will read it row by row."
        )
    )
    lead.paragraph_format.space_before = Pt(8)
    document.add_heading(template.say("How to fill it in"), level=2)
    for rule in template.rules:
        paragraph = document.add_paragraph(style="List Number")
        paragraph.paragraph_format.space_after = Pt(3)
        title, text = paragraph.add_run(possible(rule.title)), paragraph.add_run(" " + possible(rule.text))
        title.bold, title.font.size, text.font.size = True, Pt(_RULE_PT), Pt(_RULE_PT)
    if template.key_lines:
        document.add_heading(template.say("Key lines of enquiry (KLOE)"), level=2)
        lead = document.add_paragraph(
            template.say("Give the number in the last column where an event bears on one of these questions.")
        )
        lead.paragraph_format.keep_with_next = True
        for line in template.key_lines:
            paragraph = document.add_paragraph()
            look = paragraph.paragraph_format
            look.left_indent, look.first_line_indent, look.space_after = Mm(10), Mm(-10), Pt(3)
            look.tab_stops.add_tab_stop(Mm(10))
            paragraph.add_run(f"{line.number}.").bold = True
            paragraph.add_run("\t" + possible(line.question))


def _add_key(document: WordDocument, template: BlankTemplate) -> None:
    if not template.key:
        return
    document.add_heading(template.say("Labels to use"), level=2)
    told = "Please use these labels instead of names."
    if template.shows_names:
        more = "This table says whom they stand for: handle it as carefully as the records themselves."
    else:
        more = "Whom they stand for you will find in our letter; please ask if a label is not clear to you."
    document.add_paragraph(f"{template.say(told)} {template.say(more)}")
    rows = (
        row_xml(
            *(
                cell_xml(paragraph_xml(run_xml(text, BOLD if index == 0 else "")), width_mm=width)
                for index, (text, width) in enumerate(zip((row.label, row.who, row.group), _KEY_WIDTHS_MM, strict=True))
            ),
            is_whole=True,
        )
        for row in template.key
    )
    add_table(
        document,
        table_xml(_KEY_WIDTHS_MM, said(template, KEY_HEADINGS), rows, template.say("Labels to use instead of names")),
    )


def _add_chronology(document: WordDocument, template: BlankTemplate) -> None:
    page = document.add_section(WD_SECTION.NEW_PAGE)
    page.orientation = WD_ORIENT.LANDSCAPE
    page.page_width, page.page_height = Mm(297), Mm(210)
    page.left_margin = page.right_margin = Mm(10)
    page.top_margin = page.bottom_margin = Mm(18)
    document.add_heading(template.say("Chronology"), level=2)
    line = document.add_paragraph()
    for index, asked in enumerate(said(template, SIGN_OFF)):
        if index:
            line.paragraph_format.tab_stops.add_tab_stop(Mm(index * _SIGN_OFF_MM))
        line.add_run(("\t" if index else "") + f"{asked}: ")
    columns = template.form.columns
    widths = tuple(column.width_mm for column in columns)
    blank = row_xml(*(cell_xml(paragraph_xml(), width_mm=width) for width in widths), min_height_mm=ROW_HEIGHT_MM)
    headings = tuple(column.heading for column in columns)
    add_table(
        document,
        table_xml(
            widths,
            headings,
            (blank for _ in range(N_BLANK_ROWS)),
            template.say("The chronology, one event in each row"),
            is_ruled=True,
            heading_look=BOLD + sized(8),
        ),
    )
    document.add_heading(template.say("Glossary"), level=2)
    document.add_paragraph(template.say("Abbreviations that you have used."))
    empty = row_xml(
        *(cell_xml(paragraph_xml(), width_mm=width) for width in _GLOSSARY_WIDTHS_MM), min_height_mm=7, is_whole=True
    )
    add_table(
        document,
        table_xml(
            _GLOSSARY_WIDTHS_MM,
            said(template, GLOSSARY_HEADINGS),
            (empty for _ in range(N_GLOSSARY_ROWS)),
            template.say("Abbreviations and what they stand for"),
            is_ruled=True,
        ),
    )
