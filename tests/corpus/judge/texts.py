"""Delimited text files, pages saved as workbooks, and files saved again by an office program."""

from __future__ import annotations

from pathlib import Path

from tests.corpus.judge.case import Case, Row, case, numbered

_HOUSING = [
    Row(("14/01/2016", "Rent arrears \u00a3412 \u2013 letter sent", "Officer\u2019s diary"), "2016-01-14"),
    Row(("21/01/2016", "Caf\u00e9 owner reported child begging", "Phone log"), "2016-01-21"),
    Row(("4/2/16", "Visit; nobody in", "Officer\u2019s diary"), "2016-02-04"),
]


def _text(name: str, rows: list[Row], text: str, encoding: str, *, first: int = 2, **more: object) -> None:
    placed = numbered("row", first, rows) if first else rows

    def write(path: Path) -> None:
        path.write_bytes(text.encode(encoding))

    case(Case(name, "text", placed, **more), write)  # type: ignore[arg-type]


def _lines(rows: list[Row], sign: str, heads: tuple[str, ...] = ("Date", "Event", "Source")) -> str:
    return "".join(sign.join(cells) + "\r\n" for cells in [heads, *(row.cells for row in rows)])


_semicolon = [
    Row(("14/01/2016", "Rent arrears \u00a3412 \u2013 letter sent", "Officer\u2019s diary"), "2016-01-14"),
    Row(("21/01/2016", "Caf\u00e9 owner reported child begging, twice", "Phone log"), "2016-01-21"),
    Row(("4/2/16", "Visit, nobody in, dog barking", "Officer\u2019s diary"), "2016-02-04"),
]
_text("housing-cp1252-semicolons.csv", _semicolon, _lines(_semicolon, ";"), "cp1252")
_text("housing-utf16-tabs.txt", _HOUSING, _lines(_HOUSING, "\t"), "utf-16")
_text("housing-bars.csv", _HOUSING, _lines(_HOUSING, "|"), "utf-8-sig")
_text("housing-sep-line.csv", _HOUSING, "sep=\t\r\n" + _lines(_HOUSING, "\t"), "utf-8", first=3)
_text("housing.tsv", _HOUSING, _lines(_HOUSING, "\t"), "utf-8")
_text(
    "quoted-lines-and-quotes.csv",
    [
        Row(("01/05/2016", 'Mother said "he never did",\nthen left.', "Log, page 2"), "2016-05-01", "", "row 2"),
        Row(("02/05/2016", "Reply: see\n\nattached list", ""), "2016-05-02", "", "row 3"),
        Row(("03/05/2016", "Plain line after", "Log"), "2016-05-03", "", "row 4"),
    ],
    'Date,Event,Source\r\n01/05/2016,"Mother said ""he never did"",\nthen left.","Log, page 2"\r\n'
    '02/05/2016,"Reply: see\n\nattached list",\r\n03/05/2016,Plain line after,Log\r\n',
    "utf-8",
    first=0,
)
_text(
    "export-with-lines-before.csv",
    [
        Row(("01/06/2016", "0930", "Tenant called about damp.", "CRM"), "2016-06-01", "09:30", "row 5"),
        Row(("02/06/2016", "1015", "Surveyor saw mould in nursery.", "CRM"), "2016-06-02", "10:15", "row 6"),
    ],
    "Housing Repairs Export\r\nRun by: clerk 4,on 09/01/2017\r\n\r\nDate,Time,Notes,System\r\n"
    "01/06/2016,0930,Tenant called about damp.,CRM\r\n02/06/2016,1015,Surveyor saw mould in nursery.,CRM\r\n\r\n"
    "End of report\r\n",
    "utf-8",
    first=0,
    kept=("Housing Repairs Export", "End of report"),
    may_add=1,
)
_text(
    "ragged.csv",
    [
        Row(("01/07/2016", "Short row"), "2016-07-01", "", "row 2"),
        Row(("02/07/2016", "Long row", "Log", "extra one", "extra two"), "2016-07-02", "", "row 3"),
        Row(("03/07/2016", "Row after", "Log"), "2016-07-03", "", "row 4"),
    ],
    "Date,Event,Source\n01/07/2016,Short row\n02/07/2016,Long row,Log,extra one,extra two\n03/07/2016,Row after,Log\n",
    "utf-8",
    first=0,
)
_text(
    "camhs-no-heading.csv",
    [
        Row(("Thurs 3rd March '16 @ 4pm", "Choice appointment, mother only", "CAMHS1"), "2016-03-03", "16:00"),
        Row(("Thurs 17/3/16 @ 4pm", "Cancelled by family", "CAMHS1"), "2016-03-17", "16:00"),
        Row(("Tues 5/4/16 @ 10.15am", "DNA, letter sent", "CAMHS1"), "2016-04-05", "10:15"),
    ],
    'Thurs 3rd March \'16 @ 4pm,"Choice appointment, mother only",CAMHS1\nThurs 17/3/16 @ 4pm,Cancelled by family,'
    'CAMHS1\nTues 5/4/16 @ 10.15am,"DNA, letter sent",CAMHS1\n',
    "utf-8",
    first=1,
)
_text(
    "mac-line-ends.csv",
    [Row(("05/08/2016", "Old line ends.", "Log"), "2016-08-05", "", "row 2"),
     Row(("06/08/2016", "Second old line.", "Log"), "2016-08-06", "", "row 3")],
    "Date,Event,Source\r05/08/2016,Old line ends.,Log\r06/08/2016,Second old line.,Log\r",
    "mac-roman",
    first=0,
)  # fmt: skip
_html = [
    Row(
        ("11/11/2016 09:15", "Case note", "Visit & check of bedroom: bed without sheets", "SW7"), "2016-11-11", "09:15"
    ),
    Row(("18/11/2016 10:00", "Phone call", "Mother asked for a new worker", "SW7"), "2016-11-18", "10:00"),
]
_text(
    "liquidlogic-page-named.xls",
    _html,
    "<html><head><meta charset='utf-8'><style>td{mso-number-format:'\\@'}</style></head><body><h1>Case notes</h1>"
    "<table border=1><tr><th>Note date</th><th>Type</th><th>Details</th><th>Author</th></tr>"
    "<tr><td>11/11/2016 09:15</td><td>Case note</td><td>Visit &amp; check of bedroom:<br>bed without sheets</td>"
    "<td>SW7</td></tr><tr><td>18/11/2016 10:00</td><td>Phone call</td><td>Mother asked for a new worker</td><td>SW7"
    "</td></tr></table></body></html>",
    "utf-8",
    first=0,
)
RESAVED = (
    ("pack-of-five-tables.docx", "pack-of-five-tables.odt", "odt"),
    ("hospital-landscape.docx", "hospital-landscape.rtf", "rtf"),
    ("date-only-in-first-row-of-day.docx", "date-only-in-first-row-of-day.rtf", "rtf"),
    ("headings-in-two-rows.docx", "headings-in-two-rows.odt", "odt"),
    ("probation-adults.docx", "probation-adults.odt", "odt"),
    ("odd-text-in-cells.docx", "odd-text-in-cells-saved-again.docx", "docx"),
    ("tayside-period-of-event.docx", "tayside-period-of-event.fodt", "fodt"),
    ("serials-and-numbers.xlsx", "serials-and-numbers.ods", "ods"),
    ("health-visitor-sheet-per-year.xlsx", "health-visitor-sheet-per-year.ods", "ods"),
    ("health-visitor-sheet-per-year.xlsx", "health-visitor-sheet-per-year.xls", "xls"),
    ("workbook-of-1904.xlsx", "workbook-of-1904.xls", "xls"),
    ("school-merged-days-offset.xlsx", "school-merged-days-offset.ods", "ods"),
    ("housing-hidden-row-and-column.xlsx", "housing-hidden-row-and-column.ods", "ods"),
    ("formulas-with-values.xlsx", "formulas-with-values-saved-again.xlsx", "xlsx"),
    ("school-cpoms.xlsx", "school-cpoms.ods", "ods"),
    ("tracked-changes.docx", "tracked-changes.odt", "odt"),
    ("comments-and-footnotes.docx", "comments-and-footnotes.odt", "odt"),
    ("content-controls.docx", "content-controls.rtf", "rtf"),
    ("chronolator-internal.docm", "chronolator-internal.odt", "odt"),
    ("title-row-and-year-rows.docx", "title-row-and-year-rows.odt", "odt"),
    ("two-chronologies-other-order.docx", "two-chronologies-other-order.rtf", "rtf"),
    ("table-inside-a-cell.docx", "table-inside-a-cell.odt", "odt"),
    ("table-inside-a-cell.docx", "table-inside-a-cell.rtf", "rtf"),
    ("police-niche-export.xlsx", "police-niche-export.xls", "xls"),
    ("police-niche-export.xlsx", "police-niche-export.ods", "ods"),
    ("month-rows.xlsx", "month-rows.ods", "ods"),
    ("rows-of-uneven-cells.docx", "rows-of-uneven-cells.odt", "odt"),
    ("no-contact-and-trailing-rows.docx", "no-contact-and-trailing-rows.rtf", "rtf"),
    ("day-titles-and-times.docx", "day-titles-and-times.odt", "odt"),
    ("hospital-landscape.docx", "hospital-landscape.html", "html"),
)
"""Files that LibreOffice saves again in another form: the same rows are meant."""
