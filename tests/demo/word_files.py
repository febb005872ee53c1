"""The agencies that send Word and OpenDocument files: police, hospital, nursery, social care, probation."""

from __future__ import annotations

import io

import docx
from docx.document import Document
from docx.enum.section import WD_ORIENT
from docx.shared import Cm, Pt
from docx.table import Table
from odf.opendocument import OpenDocumentText
from odf.style import (
    MasterPage,
    PageLayout,
    PageLayoutProperties,
    Style,
    TableCellProperties,
    TableColumnProperties,
    TextProperties,
)
from odf.table import Table as OdfTable
from odf.table import TableCell, TableColumn, TableHeaderRows, TableRow
from odf.text import H, P

from tests.demo.story import Row, read_rows
from tests.demo.wording import date_and_time_cell, date_cell, end_date_cell, time_cell
from tests.demo.written_file import FIXED_TIME, Columns, PlacedRow, WrittenFile, cells_of, settled, words_of

POLICE_V1 = "WSCB Child Q police chronology FINAL.docx"
POLICE_V2 = "WSCB Child Q police chronology FINAL v2 AMENDED.docx"
POLICE_GLOSSARY = (
    ("CAIU", "Child Abuse Investigation Unit"),
    ("CRU", "Central Referral Unit"),
    ("DASH", "Domestic abuse, stalking and honour-based violence risk assessment"),
    ("EDT", "Emergency Duty Team (children's social care out of hours)"),
    ("MARF", "Multi-agency referral form"),
    ("NFA", "No further action"),
    ("Niche", "The force's crime and occurrence system"),
    ("OEL", "Occurrence enquiry log"),
    ("PND", "Police National Database; also penalty notice for disorder (19/11/2015)"),
    ("PPN", "Police protection notification"),
    ("SIO", "Senior Investigating Officer"),
    ("STORM", "Command and control log"),
)


Lines = list[tuple[str, ...]]
Widths = tuple[float, ...]
"""Column widths in centimetres."""


def _new_document(author: str, title: str) -> Document:
    document = docx.Document()
    properties = document.core_properties
    properties.author = properties.last_modified_by = author
    properties.title = title
    properties.comments = properties.keywords = properties.subject = ""
    properties.created = properties.modified = FIXED_TIME
    document.styles["Normal"].font.name = "Arial"
    document.styles["Normal"].font.size = Pt(9)
    return document


def _landscape(document: Document) -> None:
    section = document.sections[0]
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = Cm(29.7), Cm(21.0)
    section.left_margin = section.right_margin = Cm(1.5)


def _set_table(document: Document, lines: Lines, widths: Widths, *, bold_rows: frozenset[int] = frozenset()) -> Table:
    table: Table = document.add_table(rows=len(lines), cols=len(lines[0]))
    table.style = document.styles["Table Grid"]
    table.autofit = False
    for column, width in zip(table.columns, widths, strict=True):
        column.width = Cm(width)
    for number, (table_row, line) in enumerate(zip(table.rows, lines, strict=True)):
        for cell, words, width in zip(table_row.cells, line, widths, strict=True):
            cell.text = words
            cell.width = Cm(width)
            if number in bold_rows:
                for run in cell.paragraphs[0].runs:
                    run.bold = True
    return table


def _saved(document: Document) -> bytes:
    content = io.BytesIO()
    document.save(content)
    return settled(content.getvalue())


POLICE_COLUMNS: Columns = (
    ("Date", date_cell),
    ("Time", time_cell),
    ("Source of information", words_of("src")),
    ("Details of incident", words_of("ev")),
    ("Persons involved", words_of("who")),
    ("Officer", words_of("by")),
    ("Action taken", words_of("did")),
)


def police(rows: tuple[Row, ...], version: int) -> WrittenFile:
    """Letterhead as a table, a preamble, the chronology as table 2, a glossary as table 3."""
    document = _new_document("Aldshire Police, Review Unit", "Chronology")
    _landscape(document)
    _set_table(
        document,
        [("ALDSHIRE POLICE\nPublic Protection, Review Unit", "OFFICIAL-SENSITIVE\nOur ref: RU/16/0031")],
        (13.0, 13.0),
        bold_rows=frozenset({0}),
    )
    document.add_heading("Chronology of police contact", level=1)
    sent = "29 July 2016" if version == 1 else "2 September 2016"
    document.add_paragraph(
        f"To the business manager, Wexmarsh Safeguarding Children Board. {sent}. Re: Child Q, SCR 2016/02."
    )
    document.add_paragraph(
        "This chronology covers 1 January 2014 to 31 May 2016 and was prepared from force systems by an officer who "
        "has had no dealings with the family. Times are from command and control logs unless stated. It must not be "
        "copied outside the panel without the agreement of the Senior Investigating Officer."
    )
    if version > 1:
        document.add_paragraph(
            "AMENDED after the panel's questions of 24 August. One row has been withdrawn because it concerned "
            "another address; others have been corrected or added. No changes are marked."
        )
    lines: Lines = [tuple(heading for heading, _ in POLICE_COLUMNS)]
    placed = []
    for row in rows:
        cells = cells_of(POLICE_COLUMNS, row)
        lines.append(cells)
        placed.append(PlacedRow(f"table 2, row {len(lines)}", row, cells))
    _set_table(document, lines, (2.3, 1.9, 3.4, 9.0, 3.4, 2.4, 4.2), bold_rows=frozenset({0}))
    document.add_heading("Abbreviations", level=2)
    _set_table(document, [("Abbreviation", "Meaning"), *POLICE_GLOSSARY], (4.0, 14.0), bold_rows=frozenset({0}))
    document.add_paragraph("Prepared by: Review Officer, Public Protection. Checked by: DI, Public Protection.")
    name = POLICE_V1 if version == 1 else POLICE_V2
    return WrittenFile("POL", name, version, _saved(document), lines[0], tuple(placed), len(POLICE_GLOSSARY))


HOSPITAL_COLUMNS: Columns = (
    ("Date", date_cell),
    ("Time", time_cell),
    ("Department", words_of("dept")),
    ("Details of attendance", words_of("ev")),
    ("Patient / others present", words_of("who")),
    ("Clinician", words_of("by")),
    ("Outcome", words_of("did")),
    ("Information shared with", words_of("told")),
)


def hospital() -> WrittenFile:
    """Landscape, heading over two rows with merged cells, date merged down where a day has several rows."""
    rows = read_rows("HOS")
    document = _new_document("Kelverton Vale Hospitals, Safeguarding Children", "Trust chronology Child Q")
    _landscape(document)
    document.add_heading("Kelverton Vale Hospitals NHS Foundation Trust", level=1)
    document.add_paragraph("Safeguarding Children Team. Chronology for the serious case review concerning Child Q.")
    headings = tuple(heading for heading, _ in HOSPITAL_COLUMNS)
    upper = (
        "When",
        "",
        "Department",
        "Details of attendance",
        "Patient / others present",
        "Clinician",
        "What was done",
        "",
    )
    lines: Lines = [upper, ("Date", "Time", "", "", "", "", "Outcome", "Information shared with")]
    placed, merged_from = [], {}
    for number, row in enumerate(rows):
        cells = cells_of(HOSPITAL_COLUMNS, row)
        above = rows[number - 1] if number else None
        if above and row.earliest and above.earliest == row.earliest == row.latest == above.latest:
            merged_from[len(lines)] = len(lines) - 1
            cells = ("", *cells[1:])
        lines.append(cells)
        placed.append(PlacedRow(f"table 1, row {len(lines)}", row, cells))
    table = _set_table(document, lines, (2.0, 1.4, 2.8, 8.6, 3.0, 2.8, 3.9, 2.2), bold_rows=frozenset({0, 1}))
    table.cell(0, 0).merge(table.cell(0, 1))
    table.cell(0, 6).merge(table.cell(0, 7))
    for column in range(2, 6):
        table.cell(0, column).merge(table.cell(1, column))
    for below, above_line in merged_from.items():
        table.cell(above_line, 0).merge(table.cell(below, 0))
    _drop_empty_paragraphs(table)
    return WrittenFile(
        "HOS", "Trust chronology - Child Q (landscape).docx", 1, _saved(document), headings, tuple(placed)
    )


def _drop_empty_paragraphs(table: Table) -> None:
    """Merging leaves an empty paragraph of the swallowed cell behind; a person typing would not."""
    for cell in (cell for row in table._tbl.tr_lst for cell in row.tc_lst):
        paragraphs = list(cell.p_lst)
        for paragraph in paragraphs[1:]:
            if not "".join(str(part) for part in paragraph.itertext()).strip():
                cell.remove(paragraph)


NURSERY_COLUMNS: Columns = (
    ("When?", date_and_time_cell),
    ("What we saw, heard or were told", words_of("ev")),
    ("Adult(s)", words_of("who")),
    ("Staff", words_of("by")),
    ("What we did next", words_of("did")),
    ("Passed on to", words_of("told")),
    ("KLOE", words_of("kl")),
)


def nursery() -> WrittenFile:
    """Date and time in one cell, headings of the nursery's own."""
    document = _new_document("Little Oaks Nursery", "Our record of Toby")
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21.0), Cm(29.7)
    section.left_margin = section.right_margin = Cm(1.2)
    document.add_heading("Little Oaks Nursery, Larch Road Primary School", level=1)
    document.add_paragraph("Chronology for the Board, made by Mrs F Larkham (designated safeguarding lead).")
    document.add_paragraph("Toby's own words are in inverted commas, exactly as staff wrote them on the day.")
    lines: Lines = [tuple(heading for heading, _ in NURSERY_COLUMNS)]
    placed = []
    for row in read_rows("SCH"):
        cells = cells_of(NURSERY_COLUMNS, row)
        lines.append(cells)
        placed.append(PlacedRow(f"table 1, row {len(lines)}", row, cells))
    _set_table(document, lines, (2.6, 5.6, 2.0, 2.0, 3.6, 1.6, 1.0), bold_rows=frozenset({0}))
    return WrittenFile("SCH", "LITTLE OAKS chronology TW.docx", 1, _saved(document), lines[0], tuple(placed))


SOCIAL_CARE_COLUMNS: Columns = (
    ("Start date", date_cell),
    ("End date", end_date_cell),
    ("Time", time_cell),
    ("Source", words_of("src")),
    ("Significant event", words_of("ev")),
    ("Worker", words_of("by")),
    ("Child seen?", words_of("seen")),
    ("Decision / outcome", words_of("did")),
    ("Rationale", words_of("why")),
)
# The team pasted its heading again where the printed page used to break.
N_ROWS_A_PAGE = 18


def social_care() -> WrittenFile:
    """Two tables (before and from 2016) with the heading pasted again inside each."""
    document = _new_document("Wexmarsh Borough Council", "CSC chronology")
    _landscape(document)
    document.add_heading("Wexmarsh Borough Council, Children's Social Care", level=1)
    document.add_paragraph("Chronology drawn from the integrated children's system. Two parts.")
    headings = tuple(heading for heading, _ in SOCIAL_CARE_COLUMNS)
    rows = read_rows("CSC")
    cut = next(number for number, row in enumerate(rows) if row.earliest and row.earliest.year == 2016)
    placed = []
    for part, (title, some) in enumerate((("Part 1: 2014 and 2015", rows[:cut]), ("Part 2: 2016", rows[cut:])), 1):
        document.add_heading(title, level=2)
        lines: Lines = [headings]
        heading_lines = {0}
        for number, row in enumerate(some):
            if number and number % N_ROWS_A_PAGE == 0:
                heading_lines.add(len(lines))
                lines.append(headings)
            cells = cells_of(SOCIAL_CARE_COLUMNS, row)
            lines.append(cells)
            placed.append(PlacedRow(f"table {part}, row {len(lines)}", row, cells))
        _set_table(document, lines, (2.1, 2.1, 1.5, 2.6, 8.0, 2.3, 2.0, 3.4, 2.6), bold_rows=frozenset(heading_lines))
    return WrittenFile("CSC", "CSC chronology Wrenfield-Dunmore v1.docx", 1, _saved(document), headings, tuple(placed))


PROBATION_COLUMNS: Columns = (
    ("Date of contact", date_cell),
    ("Time", time_cell),
    ("Source of evidence", words_of("src")),
    ("Summary of contact", words_of("ev")),
    ("Name and role", words_of("by")),
    ("Person(s)", words_of("who")),
    ("Response", words_of("did")),
    ("Author's analysis", words_of("cmt")),
    ("Shared with", words_of("told")),
)


def probation() -> WrittenFile:
    """An OpenDocument text with one table."""
    document = OpenDocumentText()
    _dress(document)
    document.text.addElement(H(outlinelevel=1, text="Aldshire Community Rehabilitation Company"))
    document.text.addElement(P(text="Chronology of supervision of Mr C Strake for the review concerning Child Q."))
    table = OdfTable(name="Chronology")
    for number in range(len(PROBATION_COLUMNS)):
        table.addElement(TableColumn(stylename=f"Column{number}"))
    headings = tuple(heading for heading, _ in PROBATION_COLUMNS)
    heading_rows = TableHeaderRows()
    heading_rows.addElement(_odf_row(headings))
    table.addElement(heading_rows)
    placed = []
    for number, row in enumerate(read_rows("PRO"), 2):
        cells = cells_of(PROBATION_COLUMNS, row)
        table.addElement(_odf_row(cells))
        placed.append(PlacedRow(f"table 1, row {number}", row, cells))
    document.text.addElement(table)
    document.text.addElement(P(text="Author: Quality and Performance Manager, who has not supervised Mr Strake."))
    content = io.BytesIO()
    document.write(content)
    return WrittenFile("PRO", "probation_chron_CS.odt", 1, settled(content.getvalue()), headings, tuple(placed))


def _dress(document: OpenDocumentText) -> None:
    """Landscape page, ruled cells, a wide column for the summary."""
    layout = PageLayout(name="Landscape")
    layout.addElement(
        PageLayoutProperties(pagewidth="29.7cm", pageheight="21cm", printorientation="landscape", margin="1.5cm")
    )
    document.automaticstyles.addElement(layout)
    document.masterstyles.addElement(MasterPage(name="Standard", pagelayoutname=layout))
    words = Style(name="Words", family="paragraph")
    words.addElement(TextProperties(fontsize="9pt", fontfamily="Arial"))
    document.automaticstyles.addElement(words)
    cell = Style(name="Cell", family="table-cell")
    cell.addElement(TableCellProperties(border="0.5pt solid #808080", padding="0.1cm"))
    document.automaticstyles.addElement(cell)
    for number, width in enumerate((2.6, 1.4, 2.8, 8.0, 2.8, 2.2, 3.0, 2.2, 1.7)):
        column = Style(name=f"Column{number}", family="table-column")
        column.addElement(TableColumnProperties(columnwidth=f"{width}cm"))
        document.automaticstyles.addElement(column)


def _odf_row(cells: tuple[str, ...]) -> TableRow:
    row = TableRow()
    for words in cells:
        cell = TableCell(valuetype="string", stylename="Cell")
        for line in words.split("\n"):
            cell.addElement(P(text=line, stylename="Words"))
        row.addElement(cell)
    return row
