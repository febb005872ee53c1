"""Workbooks as systems export them and as people keep them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time
from pathlib import Path

import xlsxwriter
from openpyxl import Workbook
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.comments import Comment
from xlsxwriter.workbook import Workbook as Writer
from xlsxwriter.worksheet import Worksheet

from tests.corpus.judge.case import Case, Row, case


def _written(path: Path, fill: Callable[[Writer, Worksheet], None], sheet: str, **options: object) -> None:
    book = xlsxwriter.Workbook(str(path), options)
    book.set_properties({"created": datetime(2017, 1, 9)})
    fill(book, book.add_worksheet(sheet))
    book.close()


def _table(sheet: Worksheet, rows: list[tuple[object, ...]], top: int = 0, left: int = 0) -> None:
    for i, cells in enumerate(rows):
        for j, value in enumerate(cells):
            if value is not None:
                sheet.write(top + i, left + j, value)


def _liquidlogic(path: Path) -> None:
    def fill(book: Writer, sheet: Worksheet) -> None:
        _table(sheet, [("Date Recorded", "Date of Event", "Case note type", "Title", "Text", "Worker")])
        day = book.add_format({"num_format": "dd/mm/yyyy"})
        for i, (recorded, happened, *rest) in enumerate(_NOTES, 1):
            sheet.write_datetime(i, 0, recorded, day)
            sheet.write_datetime(i, 1, happened, day)
            for j, value in enumerate(rest, 2):
                sheet.write_string(i, j, value)

    _written(path, fill, "Case notes")


_NOTES = [
    (datetime(2016, 7, 8), datetime(2016, 7, 1), "Home visit", "Statutory visit", "Both children seen, house cold.",
     "SW4"),
    (datetime(2016, 7, 8), datetime(2016, 7, 5), "Telephone", "Call from school", "Head reports absence.", "SW4"),
    (datetime(2016, 9, 2), datetime(2016, 8, 30), "Supervision", "Management oversight", "Step down agreed.", "TM1"),
]  # fmt: skip
case(Case("liquidlogic-case-notes.xlsx", "sheet", [
    Row(("08/07/2016", *note[2:]), note[1].date().isoformat(), "", f"sheet Case notes, row {i}")
    for i, note in enumerate(_NOTES, 2)
]), _liquidlogic)  # fmt: skip


def _mosaic(path: Path) -> None:
    def fill(book: Writer, sheet: Worksheet) -> None:
        sheet.merge_range("A1:F1", "Mosaic workflow extract, run 09/01/2017 14:02 by admin3", book.add_format())
        _table(sheet, [
            ("Step", "Start date", "End date", "Worker", "Outcome"),
            ("Contact", "04/01/2016", "05/01/2016", "SW1", "Referral"),
            ("C&F assessment", "05/01/2016", "16/03/2016", "SW2", "Child in need plan"),
            ("CIN review", "20/06/2016", None, "SW2", None),
            ("Report total: 3", None, None, None, None),
        ], top=2)  # fmt: skip

    _written(path, fill, "Extract")


case(Case("mosaic-steps.xlsx", "sheet", [
    Row(("Contact", "04/01/2016", "05/01/2016", "SW1", "Referral"), "2016-01-04..2016-01-05", "",
        "sheet Extract, row 4"),
    Row(("C&F assessment", "05/01/2016", "16/03/2016", "SW2", "Child in need plan"), "2016-01-05..2016-03-16", "",
        "sheet Extract, row 5"),
    Row(("CIN review", "20/06/2016", "SW2"), "2016-06-20", "", "sheet Extract, row 6"),
], kept=("Mosaic workflow extract,", "Report total: 3"), may_add=1), _mosaic)  # fmt: skip


def _years_and_notes(path: Path) -> None:
    book = Workbook()
    for name, rows in (
        ("2015", [("Date", "Time", "Contact", "By"), (date(2015, 11, 3), time(10, 30), "New birth visit.", "HV1"),
                  (date(2015, 12, 1), "pm", "Six week check done.", "HV1")]),
        ("2016", [("Date", "Time", "Contact", "By"), (datetime(2016, 2, 9, 14, 5), None, "Clinic, weight dropped.",
                                                      "HV2"), ("w/c 7/3/16", None, "No reply to calls.", "HV2")]),
        ("Notes", [("These sheets were typed from the paper record by the team clerk.",),
                   ("Page 14 is missing from the record.",)]),
        ("Old", [("Date", "Time", "Contact", "By"), (date(2014, 5, 6), None, "Sibling's visit, hidden sheet.", "HV9")]),
    ):  # fmt: skip
        sheet = book.create_sheet(name)
        for cells in rows:
            sheet.append(cells)
    book.remove(book["Sheet"])
    book["Old"].sheet_state = "hidden"
    book.save(path)


case(Case("health-visitor-sheet-per-year.xlsx", "sheet", [
    Row(("New birth visit.", "HV1"), "2015-11-03", "10:30", "sheet 2015, row 2"),
    Row(("pm", "Six week check done.", "HV1"), "2015-12-01", "", "sheet 2015, row 3"),
    Row(("Clinic, weight dropped.", "HV2"), "2016-02-09", "14:05", "sheet 2016, row 2"),
    Row(("w/c 7/3/16", "No reply to calls.", "HV2"), "2016-03-07..2016-03-13", "", "sheet 2016, row 3"),
    Row(("Sibling's visit, hidden sheet.", "HV9"), "2014-05-06", "", "sheet Old, row 2"),
], codes=("hidden",), kept=("typed from the paper record", "Page 14 is missing"), may_add=2), _years_and_notes)  # fmt: skip


def _hidden(path: Path) -> None:
    def fill(book: Writer, sheet: Worksheet) -> None:
        _table(sheet, [
            ("Date", "Event", "Internal remark", "Officer"),
            ("01/04/2016", "Bin complaint.", "not to share", "H1"),
            ("02/04/2016", "Hidden row about an assault.", "sensitive", "H1"),
            ("03/04/2016", "Gas check, three children in bed at noon.", "told nobody", "H2"),
        ])  # fmt: skip
        sheet.set_row(2, None, None, {"hidden": True})
        sheet.set_column("C:C", None, None, {"hidden": True})

    _written(path, fill, "Log")


case(Case("housing-hidden-row-and-column.xlsx", "sheet", [
    Row(("01/04/2016", "Bin complaint.", "not to share", "H1"), "2016-04-01", "", "sheet Log, row 2"),
    Row(("02/04/2016", "Hidden row about an assault.", "sensitive", "H1"), "2016-04-02", "", "sheet Log, row 3",
        codes=("hidden",)),
    Row(("03/04/2016", "Gas check, three children in bed at noon.", "told nobody", "H2"), "2016-04-03", "",
        "sheet Log, row 4"),
], codes=("column-hidden|hidden-column|hidden",)), _hidden)  # fmt: skip


def _serials(path: Path) -> None:
    def fill(book: Writer, sheet: Worksheet) -> None:
        clock = book.add_format({"num_format": "hh:mm"})
        both = book.add_format({"num_format": "ddd dd mmm yyyy hh:mm"})
        _table(
            sheet,
            [
                ("When", "Time", "Event"),
                (42512, 0.604166666666667, "Serial without format."),
                ("42513", "0.5", "Serial as text."),
                (None, None, "Real moment."),
                (None, None, "Real day."),
                ("24/05/2016", 1430, "Number for a time."),
                (20160525, None, "Compact number."),
            ],
        )
        sheet.write_number(3, 0, 42514.9027777778, both)
        sheet.write_datetime(4, 0, datetime(2016, 5, 26), book.add_format({"num_format": "[$-809]d mmmm yyyy;@"}))
        sheet.write_datetime(4, 1, time(8, 5), clock)

    _written(path, fill, "Sheet1")


case(Case("serials-and-numbers.xlsx", "dates", [
    Row(("Serial without format.",), "2016-05-22", "14:30", "sheet Sheet1, row 2"),
    Row(("Serial as text.",), "2016-05-23", "12:00", "sheet Sheet1, row 3"),
    Row(("Real moment.",), "2016-05-24", "21:40", "sheet Sheet1, row 4"),
    Row(("Real day.",), "2016-05-26", "08:05", "sheet Sheet1, row 5"),
    Row(("24/05/2016", "1430", "Number for a time."), "2016-05-24", "14:30", "sheet Sheet1, row 6"),
    Row(("20160525", "Compact number."), "2016-05-25", "", "sheet Sheet1, row 7"),
]), _serials)  # fmt: skip


def _mac(path: Path) -> None:
    def fill(book: Writer, sheet: Worksheet) -> None:
        day = book.add_format({"num_format": "d/m/yy"})
        _table(sheet, [("Date", "Event"), (None, "Dated by a workbook of 1904."), (None, "Second such day.")])
        sheet.write_datetime(1, 0, datetime(2016, 5, 22), day)
        sheet.write_datetime(2, 0, datetime(2016, 6, 1), day)

    _written(path, fill, "Log", date_1904=True)


case(Case("workbook-of-1904.xlsx", "dates", [
    Row(("Dated by a workbook of 1904.",), "2016-05-22", "", "sheet Log, row 2"),
    Row(("Second such day.",), "2016-06-01", "", "sheet Log, row 3"),
]), _mac)  # fmt: skip


def _formulas(path: Path) -> None:
    def fill(book: Writer, sheet: Worksheet) -> None:
        day = book.add_format({"num_format": "dd/mm/yyyy"})
        _table(sheet, [("Date", "Event", "Days since birth")])
        sheet.write_datetime(1, 0, datetime(2016, 3, 1), day)
        sheet.write_formula(2, 0, "=A2+7", day, 42437)
        sheet.write_formula(3, 0, '=TEXT(A3+7,"dd/mm/yyyy")', None, "15/03/2016")
        for i, told in enumerate(("Baseline visit.", "Visit a week on.", "Visit a fortnight on."), 1):
            sheet.write_formula(i, 1, f'="{told[:-1]}"&"."', None, told)
            sheet.write_formula(i, 2, f"=A{i + 1}-42000", None, 430 + 7 * (i - 1))

    _written(path, fill, "Log")


case(Case("formulas-with-values.xlsx", "sheet", [
    Row(("Baseline visit.", "430"), "2016-03-01", "", "sheet Log, row 2"),
    Row(("Visit a week on.", "437"), "2016-03-08", "", "sheet Log, row 3"),
    Row(("Visit a fortnight on.", "444"), "2016-03-15", "", "sheet Log, row 4"),
]), _formulas)  # fmt: skip


def _merged_days(path: Path) -> None:
    def fill(book: Writer, sheet: Worksheet) -> None:
        plain = book.add_format()
        sheet.merge_range("C2:F2", "Camberley Hall School: chronology", plain)
        _table(
            sheet,
            [
                ("Date", "Time", "Concern", "Staff"),
                (None, "09:00", "Arrived hungry.", "T1"),
                (None, "12:10", "Took food from bins.", "T1"),
                (None, "15:30", "Nobody came to collect.", "T2"),
                ("11/10/2016", None, "Attendance letter one.", "T2"),
            ],
            top=4,
            left=2,
        )
        sheet.merge_range("C6:C8", "10/10/2016", plain)

    _written(path, fill, "Sheet 1")


case(Case("school-merged-days-offset.xlsx", "sheet", [
    Row(("09:00", "Arrived hungry.", "T1"), "2016-10-10", "09:00", "sheet Sheet 1, row 6"),
    Row(("12:10", "Took food from bins.", "T1"), "2016-10-10", "12:10", "sheet Sheet 1, row 7"),
    Row(("15:30", "Nobody came to collect.", "T2"), "2016-10-10", "15:30", "sheet Sheet 1, row 8"),
    Row(("11/10/2016", "Attendance letter one.", "T2"), "2016-10-11", "", "sheet Sheet 1, row 9"),
], kept=("Camberley Hall School: chronology",)), _merged_days)  # fmt: skip


def _cpoms(path: Path) -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "Incidents"
    sheet.append(("Student", "Incident", "Category", "Date/Time", "Linked Students", "Assigned To", "Action"))
    rich = CellRichText("Disclosed that ", TextBlock(InlineFont(b=True), "step-father"), " hits the dog.")
    sheet.append(("Child A", rich, "Child protection", "05/10/2016 12:45", None, "DSL", "Referred"))
    sheet.append(
        ("Child A", "Uniform dirty again.", "Cause for concern", "06/10/2016 08:55", "Child B", "HoY", "Monitor")
    )
    sheet["B3"].comment = Comment("Same shirt all week", "HoY")
    sheet.append((None,) * 7)
    sheet.append(("Child A", "Late, 40 minutes.", "Attendance", "07/10/2016 09:40", None, "Office", None))
    book.save(path)


case(Case("school-cpoms.xlsx", "sheet", [
    Row(("Child A", "Disclosed that step-father hits the dog.", "Child protection", "05/10/2016 12:45", "DSL",
         "Referred"), "2016-10-05", "12:45", "sheet Incidents, row 2"),
    Row(("Child A", "Uniform dirty again.", "Cause for concern", "Child B", "HoY", "Monitor"), "2016-10-06", "08:55",
        "sheet Incidents, row 3"),
    Row(("Child A", "Late, 40 minutes.", "Attendance", "Office"), "2016-10-07", "09:40", "sheet Incidents, row 5"),
], kept=("Same shirt all week",)), _cpoms)  # fmt: skip


def _police(path: Path) -> None:
    def fill(_book: Writer, sheet: Worksheet) -> None:
        _table(sheet, [
            ("NICHE RMS OCCURRENCE SUMMARY",), ("Generated:", "09/01/2017 10:14:22", None, "By:", "12345"),
            ("Search:", "Person = MOTHER; 01/01/2015 to 31/12/2016"), (),
            ("Occurrence No", "Reported Date/Time", "From Date/Time", "To Date/Time", "Occurrence Type", "Summary",
             "Disposal"),
            ("4416000123", "23/01/2016 02:30:00", "22/01/2016 23:00:00", "23/01/2016 02:00:00", "Domestic - non crime",
             "Argument over money, child asleep upstairs.", "NFA"),
            ("4416000890", "14/02/2016 18:45:10", "14/02/2016 18:40:00", None, "Concern for safety",
             "Child found alone at bus stop.", "Referred MASH"),
            (), ("Total records: 2",),
        ])  # fmt: skip

    _written(path, fill, "Export")


case(Case("police-niche-export.xlsx", "sheet", [
    Row(("4416000123", "23/01/2016 02:30:00", "Argument over money, child asleep upstairs.", "NFA"),
        "2016-01-22..2016-01-23", "23:00", "sheet Export, row 6"),
    Row(("4416000890", "Child found alone at bus stop.", "Referred MASH"), "2016-02-14", "18:40",
        "sheet Export, row 7"),
], kept=("NICHE RMS OCCURRENCE SUMMARY", "Total records: 2"), may_add=1), _police)  # fmt: skip


def _months(path: Path) -> None:
    def fill(_book: Writer, sheet: Worksheet) -> None:
        _table(sheet, [("Date", "Event", "Source"), ("September 2016", None, None), ("5 Sept", "Started in Y1.", "SIMS"),
                       ("12th Sept", "Late three times.", "SIMS"), ("January 2017", None, None),
                       ("4 Jan", "Back after holidays, thinner.", "CPOMS")])  # fmt: skip

    _written(path, fill, "Chron")


case(Case("month-rows.xlsx", "sheet", [
    Row(("5 Sept", "Started in Y1.", "SIMS"), "2016-09-05", "", "sheet Chron, row 3"),
    Row(("12th Sept", "Late three times.", "SIMS"), "2016-09-12", "", "sheet Chron, row 4"),
    Row(("4 Jan", "Back after holidays, thinner.", "CPOMS"), "2017-01-04", "", "sheet Chron, row 6"),
], may_add=2), _months)  # fmt: skip


def _wide(path: Path) -> None:
    def fill(_book: Writer, sheet: Worksheet) -> None:
        extra = tuple(f"Tick {i}" for i in range(1, 21))
        _table(sheet, [("Seq", "Date", "Event", *extra), (1, "02/03/2016", "Wide row one.", *("Y",) * 20),
                       (2, "03/03/2016", "Wide row two.", *("N",) * 20, "cell beyond the headings")])  # fmt: skip
        sheet.write(40, 0, "Typed far below: file held at Archive 7.")

    _written(path, fill, "S")


case(Case("wide-and-beyond-headings.xlsx", "sheet", [
    Row(("1", "02/03/2016", "Wide row one.", *("Y",) * 20), "2016-03-02", "", "sheet S, row 2"),
    Row(("2", "03/03/2016", "Wide row two.", "cell beyond the headings"), "2016-03-03", "", "sheet S, row 3"),
], kept=("Typed far below: file held at Archive 7.",), may_add=1), _wide)  # fmt: skip


def _us_cells(path: Path) -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "T"
    sheet.append(("Date", "Event"))
    sheet.append((date(2016, 3, 12), "Day shown in the American way."))
    sheet["A2"].number_format = "mm-dd-yy"
    sheet.append((date(2016, 12, 3), "Second such day, twelfth month."))
    sheet["A3"].number_format = "m/d/yyyy"
    sheet.append((True, "Truth where a date should be."))
    sheet.append(("#N/A", "Error where a date should be."))
    book.save(path)


case(Case("american-cell-formats.xlsx", "dates", [
    Row(("Day shown in the American way.",), "2016-03-12", "", "sheet T, row 2"),
    Row(("Second such day, twelfth month.",), "2016-12-03", "", "sheet T, row 3"),
    Row(("Truth where a date should be.",), "", "", "sheet T, row 4", codes=("date",)),
    Row(("Error where a date should be.",), "", "", "sheet T, row 5", codes=("date",)),
]), _us_cells)  # fmt: skip


def _two_tables(path: Path) -> None:
    def fill(_book: Writer, sheet: Worksheet) -> None:
        _table(sheet, [
            ("Agency", "Early Help"), ("Author", "EH lead"), ("Date completed", "05/01/2017"), (),
            ("Date of contact", "What was done", "By"), ("03/05/2016", "TAF meeting one.", "EH1"),
            ("07/06/2016", "TAF meeting two, parents absent.", "EH1"), (),
            ("Abbreviation", "Stands for"), ("TAF", "Team around the family"), ("EH", "Early help"),
        ])  # fmt: skip

    _written(path, fill, "All")


case(Case("three-blocks-on-one-sheet.xlsx", "sheet", [
    Row(("03/05/2016", "TAF meeting one.", "EH1"), "2016-05-03", "", "sheet All, row 6"),
    Row(("07/06/2016", "TAF meeting two, parents absent.", "EH1"), "2016-06-07", "", "sheet All, row 7"),
], kept=("Date completed 05/01/2017", "TAF Team around the family"), may_add=3), _two_tables)  # fmt: skip
