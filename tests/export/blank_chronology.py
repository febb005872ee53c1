"""A blank chronology for a made-up agency, and the means to fill it in as an agency would."""

from __future__ import annotations

import io
from collections.abc import Sequence
from datetime import date, datetime

import docx
import openpyxl

from scrdesk.domain.blank_template import BlankTemplate, KeyRow
from scrdesk.domain.review import Agency, AgencyId, KeyLineId, KeyLineOfEnquiry
from scrdesk.services.blank_template import template_form

FORM = template_form()
HEADINGS = tuple(column.heading for column in FORM.columns)
AGENCY = Agency(AgencyId(1), "POL", "Wexmoor Police", "police", "Review officer")
KEY = (
    KeyRow("Child Q", "subject child", "Family and others"),
    KeyRow("MGM", "maternal grandmother", "Family and others"),
    KeyRow("GP1", "", "Lark Lane Surgery"),
)


def blank(**changes: object) -> BlankTemplate:
    """Return a template with a period, two questions, three labels and a due date."""
    values: dict[str, object] = {
        "form": FORM,
        "agency": AGENCY,
        "review_reference": "SCR 2016/02",
        "child_label": "Child Q",
        "period_start": date(2014, 1, 1),
        "period_end": date(2016, 5, 31),
        "key_lines": (
            KeyLineOfEnquiry(KeyLineId(1), 1, "Was the child seen, listened to and believed?"),
            KeyLineOfEnquiry(KeyLineId(2), 2, "What was known on 5 March 2016, and by whom?"),
        ),
        "key": KEY,
        "shows_names": False,
        "due": date(2016, 7, 29),
        "reply_to": "Board Manager, Wexmoor Safeguarding Children Board, scb@wexmoor.example",
        "marking": "Official-Sensitive",
        "made": datetime(2016, 6, 27, 9, 30),
    }
    return BlankTemplate(**{**values, **changes})  # type: ignore[arg-type]


Rows = Sequence[Sequence[str]]


def filled_docx(
    content: bytes, rows: Rows, glossary: Rows = (), names: tuple[str, str] = (HEADINGS[0], "Abbreviation")
) -> bytes:
    """Write rows into the blank Word document, adding rows where the blank ones run out."""
    document = docx.Document(io.BytesIO(content))
    for first, cells in zip(names, (rows, glossary), strict=True):
        table = next(each for each in document.tables if each.cell(0, 0).text == first)
        for index, row in enumerate(cells, 1):
            target = table.rows[index] if index < len(table.rows) else table.add_row()
            for cell, text in zip(target.cells, row, strict=True):
                cell.text = text
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def filled_xlsx(
    content: bytes, rows: Rows, glossary: Rows = (), names: tuple[str, str] = ("Chronology", "Glossary")
) -> bytes:
    """Write rows into the blank workbook."""
    book = openpyxl.load_workbook(io.BytesIO(content))
    for name, cells in zip(names, (rows, glossary), strict=True):
        for number, row in enumerate(cells, 2):
            for column, text in enumerate(row, 1):
                if text:
                    cell = book[name].cell(number, column, text)
                    cell.data_type = "s"  # an agency's "=" is no formula in a cell formatted as text
    buffer = io.BytesIO()
    book.save(buffer)
    return buffer.getvalue()
