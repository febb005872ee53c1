"""The blank chronology as an Excel workbook: the table to fill in, and beside it how to, the labels and a glossary.

The columns to fill in are formatted as text, so that Excel keeps a date as it is typed instead of taking the day for
the month. What cells offer and explain is help only; anything may be typed.
"""

from __future__ import annotations

from io import BytesIO

import xlsxwriter  # type: ignore[import-untyped]
from xlsxwriter.format import Format  # type: ignore[import-untyped]
from xlsxwriter.worksheet import Worksheet  # type: ignore[import-untyped]

from scrdesk.domain.blank_template import BlankTemplate
from scrdesk.export.blank_template import GLOSSARY_HEADINGS, KEY_HEADINGS, SIGN_OFF, said
from scrdesk.export.palette import colour_hex

SHEET_NAME = "Chronology"
HELP_NAME = "How to fill it in"
KEY_NAME = "Labels to use"
GLOSSARY_NAME = "Glossary"
N_HELPED_ROWS = 5_000
"""Rows in which cells explain themselves; more than any chronology has had."""
MAX_HINT_CHARS = 255
"""Of what a cell explains when it is entered; Excel's bound."""
MAX_HINT_TITLE_CHARS = 32
_MAX_HEADER_CHARS = 120
"""Excel allows 255 for a printed header or footer with its codes."""
_HELP_CHARS_A_LINE = 105
_LINE_PT = 14.5
_TITLE_PT = 24
_A3, _A4 = 8, 9


def blank_template_xlsx(template: BlankTemplate) -> bytes:
    """Return the blank chronology as a workbook."""
    buffer = BytesIO()
    # in_memory: otherwise the parts of the file would lie on the disk for a while, readable.
    book = xlsxwriter.Workbook(buffer, {"in_memory": True, "strings_to_urls": False, "strings_to_formulas": False})
    book.set_properties(
        {
            "title": _plain(f"{template.title}: {template.review_reference}"),
            "author": "",
            "subject": _plain(template.marking),
            "created": template.made.replace(microsecond=0, tzinfo=None),
        }
    )
    ink, line = colour_hex("ink"), colour_hex("field_line")
    plain = {"font_name": "Arial", "font_size": 10, "font_color": ink, "valign": "top", "text_wrap": True}
    cell: Format = book.add_format({**plain, "num_format": "@"})
    ruled: Format = book.add_format({**plain, "num_format": "@", "bottom": 1, "bottom_color": colour_hex("line")})
    heading: Format = book.add_format(
        {**plain, "bold": True, "bg_color": colour_hex("accent_soft"), "border": 1, "border_color": line}
    )
    bold: Format = book.add_format({**plain, "bold": True})
    title: Format = book.add_format({**plain, "bold": True, "font_size": 16, "text_wrap": False})
    subtitle: Format = book.add_format({**plain, "bold": True, "font_size": 12, "text_wrap": False})

    _write_chronology(book.add_worksheet(template.say(SHEET_NAME)), template, heading, cell)
    _write_help(book.add_worksheet(template.say(HELP_NAME)), template, title, subtitle, bold, cell)
    if template.key:
        _write_pairs(
            book.add_worksheet(template.say(KEY_NAME)),
            template,
            said(template, KEY_HEADINGS),
            (24, 50, 44),
            heading,
            cell,
        )
        sheet = book.get_worksheet_by_name(template.say(KEY_NAME))
        for index, row in enumerate(template.key, 1):
            for column, text in enumerate((row.label, row.who, row.group)):
                sheet.write_string(index, column, _plain(text), ruled)
    _write_pairs(
        book.add_worksheet(template.say(GLOSSARY_NAME)),
        template,
        said(template, GLOSSARY_HEADINGS),
        (24, 80),
        heading,
        cell,
    )
    book.close()
    return buffer.getvalue()


def _plain(text: str) -> str:
    """Replace halves of surrogate pairs, which no file can hold."""
    return text.encode("utf-8", "replace").decode("utf-8")


def _write_chronology(sheet: Worksheet, template: BlankTemplate, heading: Format, cell: Format) -> None:
    for index, column in enumerate(template.form.columns):
        sheet.set_column(index, index, column.width_chars, cell)
        sheet.write_string(0, index, column.heading, heading)
        help_shown: dict[str, object] = {
            "validate": "any",
            "input_title": column.heading[:MAX_HINT_TITLE_CHARS],
            "input_message": column.hint[:MAX_HINT_CHARS],
        }
        if column.choices:
            # "information" lets another answer pass after a word.
            help_shown |= {
                "validate": "list",
                "source": list(column.choices),
                "error_type": "information",
                "error_title": template.say("Not on the list"),
                "error_message": template.say("You can keep what you have typed."),
            }
        sheet.data_validation(1, index, N_HELPED_ROWS, index, help_shown)
    sheet.set_row(0, 32)
    sheet.freeze_panes(1, 2)
    sheet.repeat_rows(0)
    _set_print(sheet, template, is_across=True)


def _write_help(
    sheet: Worksheet, template: BlankTemplate, title: Format, subtitle: Format, bold: Format, cell: Format
) -> None:
    sheet.set_column(0, 0, 18)
    sheet.set_column(1, 1, 100)
    sheet.hide_gridlines(2)
    row = 0

    def line(first: str, look: Format, text: str = "") -> None:
        nonlocal row
        sheet.write_string(row, 0, _plain(first), look)
        if text:
            sheet.write_string(row, 1, _plain(text), cell)
            n_lines = max(-(-len(text) // _HELP_CHARS_A_LINE), -(-len(first) // 16))
            sheet.set_row(row, _LINE_PT * n_lines)
        row += 1

    line(template.title, title)
    sheet.set_row(0, _TITLE_PT)
    for label, value in template.facts:
        line(label, bold, value)
    for asked in said(template, SIGN_OFF):
        line(asked, bold)
    row += 1
    line(template.say("Rules"), subtitle)
    for number, rule in enumerate(template.rules, 1):
        line(str(number), bold, f"{rule.title} {rule.text}")
        sheet.write_rich_string(row - 1, 1, bold, _plain(rule.title), cell, " " + _plain(rule.text), cell)
    if template.key_lines:
        row += 1
        line(template.say("Key lines of enquiry (KLOE)"), subtitle)
        for key_line in template.key_lines:
            line(str(key_line.number), bold, key_line.question)
    _set_print(sheet, template, is_across=False)


def _write_pairs(
    sheet: Worksheet,
    template: BlankTemplate,
    headings: tuple[str, ...],
    widths: tuple[float, ...],
    heading: Format,
    cell: Format,
) -> None:
    for index, (text, width) in enumerate(zip(headings, widths, strict=True)):
        sheet.set_column(index, index, width, cell)
        sheet.write_string(0, index, text, heading)
    sheet.freeze_panes(1, 0)
    sheet.repeat_rows(0)
    _set_print(sheet, template, is_across=False)


def _set_print(sheet: Worksheet, template: BlankTemplate, *, is_across: bool) -> None:
    if is_across:
        sheet.set_landscape()
    sheet.set_paper(_A3 if is_across else _A4)
    sheet.fit_to_pages(1, 0)
    sheet.set_margins(left=0.4, right=0.4, top=0.7, bottom=0.7)
    marking = _plain(template.marking).upper().replace("&", "&&")[:_MAX_HEADER_CHARS]
    told = _plain(f"{template.review_reference}, {template.agency.code}").replace("&", "&&")[:_MAX_HEADER_CHARS]
    sheet.set_header(f"&C&B{marking}" if marking else "")
    sheet.set_footer(f"&C{told}  ·  page &P of &N")
