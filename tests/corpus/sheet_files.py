"""Spreadsheets of the corpus: by openpyxl, by XlsxWriter, by odfpy, and with XML of our own."""

from __future__ import annotations

import zipfile
from datetime import date, datetime, time

import openpyxl
import xlsxwriter
from odf.opendocument import OpenDocumentSpreadsheet, OpenDocumentText
from odf.style import Style, TableRowProperties
from odf.table import Table, TableCell, TableColumn, TableHeaderRows, TableRow
from odf.text import H, LineBreak, Note, NoteBody, NoteCitation, P, S, Span
from openpyxl.comments import Comment

from tests.corpus.rows import FILES, GLOSSARY, HEALTH, HOUSING, POLICE, Case, Row

HEADINGS = ("No", "Date", "Time", "Source of info", "What happened", "Outcome", "Who")


def _day(row: Row) -> date:
    assert row.earliest
    return date.fromisoformat(row.earliest)


def _time(row: Row) -> time | None:
    return time.fromisoformat(row.clock) if row.clock else None


def real_dates() -> Case:
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Log"
    sheet.append(["GP practice chronology for the Board"])
    sheet.append([])
    sheet.append(list(HEADINGS))
    for number, row in enumerate(HEALTH, 1):
        sheet.append([number, _day(row), _time(row), row.source, row.event, row.action, row.people])
        sheet.cell(3 + number, 2).number_format = "dd/mm/yyyy"
        sheet.cell(3 + number, 3).number_format = "hh:mm"
    sheet["E5"].comment = Comment("Commentword: see letter", "GP")
    sheet.row_dimensions[6].hidden = True
    sheet.column_dimensions["G"].hidden = True
    other = book.create_sheet("Abbreviations")
    for pair in (("Abbreviation", "Meaning"), *GLOSSARY):
        other.append(pair)
    book.save(FILES / "gp_real_dates.xlsx")
    return Case("gp_real_dates.xlsx", HEALTH, 0, ("row-hidden", "column-hidden"), GLOSSARY, ("GP practice chronology",),
                words=("Commentword",), places=tuple(f"sheet Log, row {n}" for n in range(4, 9)))  # fmt: skip


def since_1904() -> Case:
    book = xlsxwriter.Workbook(FILES / "gp_1904.xlsx", {"date_1904": True})
    sheet = book.add_worksheet("Sheet1")
    both = book.add_format({"num_format": "dd mmm yyyy hh:mm"})
    bold = book.add_format({"bold": True})
    sheet.write_row(0, 0, ["Date and time", "Event", "Action", "Record"])
    for number, row in enumerate(HEALTH, 1):
        clock = _time(row) or time()
        sheet.write_datetime(number, 0, datetime.combine(_day(row), clock), both)
        half = len(row.event) // 2
        sheet.write_rich_string(number, 1, bold, row.event[:half], row.event[half:])
        sheet.write_formula(number, 2, f'="{row.action}"', None, row.action)
        sheet.write(number, 3, row.source)
    book.close()
    return Case("gp_1904.xlsx", HEALTH)


def text_and_serials() -> Case:
    book = xlsxwriter.Workbook(FILES / "police_text_and_serials.xlsx")
    sheet = book.add_worksheet("Chronology")
    sheet.write_row(1, 1, ["Date", "Time", "Source", "Event", "Action taken"])
    rows = []
    for number, row in enumerate(POLICE, 2):
        sheet.write_row(number, 1, [row.date, row.time, row.source, row.event, row.action])
        rows.append(row)
    sheet.write_row(10, 1, [42520, 0.5, "Niche", "Row whose date lost its format.", "None"])
    rows.append(
        Row("42520", "2016-05-30", "2016-05-30", "0.5", "12:00", "Niche", "Row whose date lost its format.", "None")
    )
    book.close()
    return Case("police_text_and_serials.xlsx", rows, codes=("date-serial", "date-invalid"))


def months_shown() -> Case:
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.append(["Period", "Source", "Event"])
    rows = []
    for month, text in (
        (5, "Support from family worker."),
        (6, "No contact recorded in this month."),
        (9, "Case closed."),
    ):
        sheet.append([date(2016, month, 1), "Mosaic", text])
        sheet.cell(sheet.max_row, 1).number_format = "mmm-yy"
        last = {5: 31, 6: 30, 9: 30}[month]
        rows.append(Row("", f"2016-{month:02d}-01", f"2016-{month:02d}-{last}", "", None, "Mosaic", text))
    sheet.append([datetime(2016, 10, 3), "Mosaic", "US format shown."])
    sheet.cell(sheet.max_row, 1).number_format = "[$-409]m/d/yyyy"
    rows.append(Row("", "2016-10-03", "2016-10-03", "", None, "Mosaic", "US format shown."))
    book.save(FILES / "csc_months.xlsx")
    return Case("csc_months.xlsx", rows, has_times=False, extra={"dates": "shown"})


def sheets_by_year() -> Case:
    book = openpyxl.Workbook()
    book.remove(book.active)
    for year, part in (("2015", HOUSING[:2]), ("2016", HOUSING[2:])):
        sheet = book.create_sheet(year)
        sheet.append(["Date", "Event", "Source"])
        for row in part:
            sheet.append([row.date, row.event, row.source])
    hidden = book.create_sheet("Working")
    hidden.append(["Date", "Event", "Source"])
    hidden.append(["5 May 2016", "Row on a hidden sheet.", "Northgate"])
    hidden.sheet_state = "hidden"
    book.save(FILES / "housing_sheets.xlsx")
    rows = [*HOUSING, Row("5 May 2016", "2016-05-05", "2016-05-05", "", None, "Northgate", "Row on a hidden sheet.")]
    return Case("housing_sheets.xlsx", rows, codes=("sheet-hidden",), has_times=False)


def merged_dates() -> Case:
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Events"
    sheet.append(["Date", "Time", "Record", "Description of event"])
    rows = [HEALTH[0], HEALTH[1], HEALTH[1], HEALTH[2]]
    rows = [
        Row(r.date, r.earliest, r.latest, r.time, r.clock, r.source, f"{r.event} Part {i}.") for i, r in enumerate(rows)
    ]
    for row in rows:
        sheet.append([_day(row), _time(row), row.source, row.event])
    sheet["A4"].value = None
    sheet.merge_cells("A3:A4")
    book.save(FILES / "health_merged_dates.xlsx")
    return Case("health_merged_dates.xlsx", rows, codes=("date-carried",))


def raw_workbook() -> Case:
    """Inline strings, cells without references, rows without numbers: what some systems' exports hold."""

    def cell(text: str) -> str:
        safe = text.replace("&", "&amp;").replace("<", "&lt;")
        return f'<c t="inlineStr"><is><t xml:space="preserve">{safe}</t></is></c>'

    rows = "".join(
        "<row>" + "".join(map(cell, texts)) + "</row>"
        for texts in [
            ("Entry date", "Entry time", "Record", "Narrative"),
            *[(r.date, r.time, r.source, r.event) for r in POLICE],
        ]
    )
    ns = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
    rel = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    with zipfile.ZipFile(FILES / "police_export.xlsx", "w", zipfile.ZIP_DEFLATED) as out:
        out.writestr("[Content_Types].xml", '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
            '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>')  # fmt: skip
        out.writestr(
            "xl/workbook.xml",
            f'<workbook {ns} xmlns:r="{rel}"><sheets><sheet name="Export" sheetId="1" r:id="rId1"/></sheets></workbook>',
        )
        out.writestr("xl/_rels/workbook.xml.rels", '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
            f'<Relationship Id="rId1" Type="{rel}/worksheet" Target="/xl/worksheets/sheet1.xml"/></Relationships>')  # fmt: skip
        out.writestr("xl/worksheets/sheet1.xml", f"<worksheet {ns}><sheetData>{rows}</sheetData></worksheet>")
    return Case("police_export.xlsx", POLICE, codes=("date-invalid",))


def start_and_end() -> Case:
    book = xlsxwriter.Workbook(FILES / "csc_start_and_end.xlsx")
    sheet = book.add_worksheet("Chronology")
    form = book.add_format({"num_format": "d mmmm yyyy"})
    sheet.write_row(0, 0, ["Ref", "Start date", "End date", "Source of evidence", "Event", "Professional involved"])
    rows = []
    for number, (first, last) in enumerate(
        ((date(2016, 2, 1), date(2016, 2, 5)), (date(2016, 3, 7), date(2016, 3, 7))), 1
    ):
        sheet.write(number, 0, f"CSC{number}")
        sheet.write_datetime(number, 1, datetime.combine(first, time()), form)
        sheet.write_datetime(number, 2, datetime.combine(last, time()), form)
        sheet.write_row(number, 3, ["Mosaic", f"Episode {number} of assessment.", "Social worker"])
        rows.append(
            Row("", first.isoformat(), last.isoformat(), "", None, "Mosaic", f"Episode {number} of assessment.")
        )
    sheet.write_row(3, 0, ["CSC3", "w/c 4/4/16", "", "Mosaic", "Parenting course.", "FSW"])
    rows.append(Row("w/c 4/4/16", "2016-04-04", "2016-04-10", "", None, "Mosaic", "Parenting course."))
    book.close()
    return Case("csc_start_and_end.xlsx", rows, has_times=False, extra={"dates": "shown"})


def open_text() -> Case:
    document = OpenDocumentText()
    document.text.addElement(H(outlinelevel=1, text="Health visiting chronology"))
    made = Table(name="Chronology")
    made.addElement(TableColumn(numbercolumnsrepeated=4))
    head = TableHeaderRows()
    made.addElement(head)
    for number, texts in enumerate(
        [("Date", "Time", "Source", "Event"), *[(r.date, r.time, r.source, r.event) for r in HEALTH]]
    ):
        tr = TableRow()
        for column, text in enumerate(texts):
            cell = TableCell()
            paragraph = P(text=text)
            if (number, column) == (2, 3):
                paragraph.addElement(LineBreak())
                paragraph.addElement(Span(text="second"))
                paragraph.addElement(S(c=3))
                paragraph.addElement(Span(text="spaced"))
                note = Note(noteclass="footnote")
                note.addElement(NoteCitation(text="1"))
                body = NoteBody()
                body.addElement(P(text="Footnoteword here."))
                note.addElement(body)
                paragraph.addElement(note)
            cell.addElement(paragraph)
            tr.addElement(cell)
        (head if number == 0 else made).addElement(tr)
    document.text.addElement(made)
    document.save(str(FILES / "health_odfpy.odt"))
    return Case(
        "health_odfpy.odt", HEALTH, words=("second", "spaced", "Footnoteword"), preamble=("Health visiting chronology",)
    )


def open_sheet() -> Case:
    document = OpenDocumentSpreadsheet()
    hidden = Style(name="hid", family="table-row")
    hidden.addElement(TableRowProperties())
    document.automaticstyles.addElement(hidden)
    made = Table(name="Log")
    title = TableRow()
    title.addElement(TableCell(numbercolumnsrepeated=16384))
    made.addElement(TableRow(numberrowsrepeated=3))
    made.addElement(title)
    for number, texts in enumerate(
        [("Date", "Time", "Source", "Event"), *[(r.date, r.time, r.source, r.event) for r in HEALTH]]
    ):
        tr = TableRow(**({"visibility": "collapse"} if number == 2 else {}))
        for column, text in enumerate(texts):
            if column == 0 and number:
                cell = TableCell(valuetype="date", datevalue=HEALTH[number - 1].earliest)
            else:
                cell = TableCell(valuetype="string")
            cell.addElement(P(text=text))
            tr.addElement(cell)
        tr.addElement(TableCell(numbercolumnsrepeated=16380))
        made.addElement(tr)
    made.addElement(TableRow(numberrowsrepeated=1_048_000))
    document.spreadsheet.addElement(made)
    document.save(str(FILES / "health_odfpy.ods"))
    return Case("health_odfpy.ods", HEALTH, codes=("row-hidden",), places=("sheet Log, row 6",))


MAKERS = (real_dates, since_1904, text_and_serials, months_shown, sheets_by_year, merged_dates, raw_workbook, start_and_end,
          open_text, open_sheet)  # fmt: skip
