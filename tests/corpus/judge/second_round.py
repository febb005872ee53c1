"""A second round: headings of many systems, day titles, forms, harder dates, strict and hand-made files."""

from __future__ import annotations

from pathlib import Path

import xlsxwriter

from tests.corpus.judge.case import Case, Row, case, numbered
from tests.corpus.judge.hostile import package
from tests.corpus.judge.wordml import cell, chronology, document, para, row, run, table

_HEADINGS = {
    "rio": ("Event Date Time", "Created by", "Note type", "Clinical note"),
    "systmone": ("Event Date", "Staff Member", "Organisation", "Event Details"),
    "nomis": ("Created", "Staff", "Type", "Text"),
    "nursery": ("Date/Time", "Initials", "Room", "What I saw / heard"),
    "refuge": ("Day of contact", "Worker", "Method", "What was discussed"),
    "yjb": ("Contact Date", "Case Manager", "Venue", "Content"),
    "eyfs": ("DATE:", "KEY PERSON:", "AREA:", "OBSERVATION:"),
    "numbered": ("1. Date", "2. Who", "3. Where", "4. What"),
    "starred": ("*Date of\nEvent", "*Professional(s)\ninvolved", "Location", "*Description of\nevent"),
    "questions": ("On what date did this happen?", "Which professional was involved?", "Where did it take place?",
                  "What took place?"),
    "letters": ("A", "B", "C", "D"),
    "initials": ("Dt", "Wkr", "Loc", "Ev"),
    "months": ("Date (day/month/year)", "Recorder", "Setting", "Record of concern"),
    "long-event": ("Event Start Date/Time", "Responsible clinician", "Clinic", "Progress notes"),
    "cafcass": ("Date of activity", "FCA", "Activity", "Activity note"),
    "dental": ("Appt", "Dentist", "Surgery", "Treatment notes"),
    "council": ("Date logged", "Logged by", "Channel", "Enquiry"),
    "midwife": ("Date seen", "Midwife", "Gestation", "Findings"),
    "timeline": ("Timeline", "Key player", "Setting", "Storyline"),
    "calendar": ("Calendar date", "Name of staff", "Base", "Intervention notes"),
}  # fmt: skip

for _name, _heads in _HEADINGS.items():
    _rows = [
        Row(("06/01/2016", "Worker one", "Clinic", f"Attended with baby for review, {_name} first row."),
            "2016-01-06"),
        Row(("13 January 2016", "Worker two", "Home", f"Nobody in although expected, {_name} second row."),
            "2016-01-13"),
        Row(("20.1.16", "Worker one", "Clinic", f"Father came alone and was upset, {_name} third row."), "2016-01-20"),
    ]  # fmt: skip
    case(
        Case(f"headings-of-{_name}.docx", "headings", numbered("table 1, row", 2, _rows)),
        lambda path, heads=_heads, rows=_rows: chronology(path, heads, [one.cells for one in rows]),  # type: ignore[misc]
    )

_DATES = [
    ("03.05.2016 \u2013 07.05.2016", "2016-05-03..2016-05-07"), ("Week ending Friday 10th June 2016",
                                                                 "2016-06-04..2016-06-10"),
    ("circa Spring 2015", "2015-03-01..2015-05-31"), ("1st or 2nd May 2016", "2016-05-01..2016-05-02"),
    ("5th Nov. 2015 (?)", "2015-11-05"), ("5/11/15 or 6/11/15", "2015-11-05..2015-11-06"),
    ("Oct/Nov 2015", "2015-10-01..2015-11-30"), ("24.12.15 \u2013 02.01.16", "2015-12-24..2016-01-02"),
    ("5 Nov 2015 to date", "2015-11-05.."), ("Dec 15", "2015-12-01..2015-12-31"), ("12/2015", "2015-12-01..2015-12-31"),
    ("Tue 5 Jan 2016 onwards", "2016-01-05.."), ("2015 (month unknown)", "2015-01-01..2015-12-31"),
    ("early hours of 14/02/2016", "2016-02-14"), ("Overnight 14-15/02/2016", "2016-02-14..2016-02-15"),
    ("Retrospective entry for 14/02/2016", "2016-02-14"), ("14/02/2016\n15/02/2016", "2016-02-14..2016-02-15"),
    ("30/02/2016", ""), ("1/13/2016", "2016-01-13"), ("13/13/2016", ""), ("2016/02/14", "2016-02-14"),
    ("2016.02.14", "2016-02-14"), ("14-Feb-2016 00:00:00", "2016-02-14"), ("14/02/2016 00:00", "2016-02-14"),
    ("14/Feb/2016", "2016-02-14"), ("Various", ""), ("Historic", ""), ("Throughout 2015", "2015-01-01..2015-12-31"),
    ("No date", ""), ("??", ""), ("TBC", ""), ("Undated letter (received 14/02/2016)", "2016-02-14"),
    ("2014 - present", "2014-01-01.."), ("Since 2012", "2012-01-01.."), ("pre-2012", "..2011-12-31"),
    ("Post 14/02/16", "2016-02-15.."), ("14.02.2o16", "2016-02-14"), ("l4/02/2016", "2016-02-14"),
    ("14/O2/2016", "2016-02-14"), ("14 Febuary 2016", "2016-02-14"), ("14th Feburary 2016", "2016-02-14"),
    ("14022016", "2016-02-14"), ("140216", "2016-02-14"), ("2016-02", "2016-02-01..2016-02-29"),
    ("Feb\u2013Mar 2016", "2016-02-01..2016-03-31"), ("Feb 14 2016", "2016-02-14"), ("Feb 14, 2016", "2016-02-14"),
    ("2/14/2016", "2016-02-14"), ("Sat/Sun 13/14 Feb 2016", "2016-02-13..2016-02-14"), ("14/02/2016 (Sun)",
                                                                                      "2016-02-14"),
    ("SUNDAY 14TH FEBRUARY 2016", "2016-02-14"), ("14th of February 2016", "2016-02-14"), ("the 14th of Feb. 2016",
                                                                                         "2016-02-14"),
    ("(14/02/2016)", "2016-02-14"), ("[14/02/2016]", "2016-02-14"),
    ("14/02/2016 - 1st visit", "2016-02-14"), ("14\u201102\u20112016", "2016-02-14"), ("14\u00b702\u00b72016",
                                                                                    "2016-02-14"),
    ("14/02/2016 amended 20/02/2016", "2016-02-14..2016-02-20"), ("Late Feb 2016", "2016-02-21..2016-02-29"),
    ("Mid February 2016", "2016-02-11..2016-02-20"), ("End Feb 2016", "2016-02-21..2016-02-29"),
    ("Start of 2016", "2016-01-01..2016-04-30"), ("Feb half-term 2016", "2016-02-01..2016-02-29"),
    ("14 & 16 & 18 Feb 2016", "2016-02-14..2016-02-18"), ("14, 16 and 18/02/2016", "2016-02-14..2016-02-18"),
    ("14/2, 16/2 and 18/2/16", "2016-02-14..2016-02-18"), ("Up to 14/02/2016", "..2016-02-14"),
    ("No later than 14/02/2016", "..2016-02-14"), ("14 February 2016 at unknown time", "2016-02-14"),
    ("Date of birth: 14/02/2016", "2016-02-14"), ("14/02/16 (approx date)", "2016-02-14"),
    ("Approximately mid-February 2016", "2016-02-11..2016-02-20"), ("2016 Feb 14", "2016-02-14"),
    ("Feb.2016", "2016-02-01..2016-02-29"), ("14.02", "2016-02-14"), ("Wednesday 17th Feb", "2016-02-17"),
    ("14/02/2016 x 2", "2016-02-14"), ("3 x calls 14/02/2016", "2016-02-14"), ("14-02-16 to 16-02-16",
                                                                            "2016-02-14..2016-02-16"),
    ("From Jan 2016 until March 2016", "2016-01-01..2016-03-31"), ("Ongoing from 14/02/2016", "2016-02-14.."),
    ("14/02/2016 till present", "2016-02-14.."), ("w/e 14/02/2016", "2016-02-08..2016-02-14"),
    ("WC 08.02.16", "2016-02-08..2016-02-14"), ("Week of 8 Feb 2016", "2016-02-08..2016-02-14"),
    ("weekend 13-14/02/2016", "2016-02-13..2016-02-14"), ("14 Chwefror 2016", "2016-02-14"),
    ("2015/2016", "2015-01-01..2016-12-31"), ("Sept 2015 - July 2016", "2015-09-01..2016-07-31"),
]  # fmt: skip
_NAMES = (
    "ash", "bay", "cob", "dew", "elm", "fig", "gum", "hay", "ivy", "jet", "kit", "lea", "moss", "nut", "oak", "pea",
    "quay", "rye", "sage", "tea", "urn", "vine", "wren", "yew", "zinc",
)  # fmt: skip
_date_rows = [
    Row((text, f"Contact concerning {_NAMES[i % 25]}{_NAMES[i // 25]}."), when) for i, (text, when) in enumerate(_DATES)
]
case(
    Case("dates-second-round.docx", "dates", numbered("table 1, row", 2, _date_rows)),
    lambda path: chronology(path, ("Date", "Event"), [one.cells for one in _date_rows]),
)


def _day_titles(path: Path) -> None:
    document(path, table(
        row("Time", "Event", "By"),
        row(cell("Monday 7 March 2016", span=3)),
        row("0900", "Handover; baby settled.", "SN1"),
        row("1330", "Mother visited for ten minutes.", "SN2"),
        row(cell("Tuesday 8 March 2016", span=3)),
        row("0210", "Apnoea, resuscitated.", "SN3"),
        row(cell("09/03/2016", span=3)),
        row("10.00", "Transferred to tertiary unit.", "SN1"),
        n_columns=3,
    ))  # fmt: skip


_DAY_ROWS = [
    Row(("0900", "Handover; baby settled.", "SN1"), "2016-03-07", "09:00", "table 1, row 3"),
    Row(("1330", "Mother visited for ten minutes.", "SN2"), "2016-03-07", "13:30", "table 1, row 4"),
    Row(("0210", "Apnoea, resuscitated.", "SN3"), "2016-03-08", "02:10", "table 1, row 6"),
    Row(("10.00", "Transferred to tertiary unit.", "SN1"), "2016-03-09", "10:00", "table 1, row 8"),
]
case(Case("day-titles-and-times.docx", "layout", _DAY_ROWS), _day_titles)


def _day_titles_sheet(path: Path) -> None:
    book = xlsxwriter.Workbook(str(path))
    sheet = book.add_worksheet("Log")
    for i, cells in enumerate([
        ("Time", "Event", "By"), ("Monday 7 March 2016",), ("0900", "Handover; baby settled.", "SN1"),
        ("1330", "Mother visited for ten minutes.", "SN2"), ("Tuesday 8 March 2016",),
        ("0210", "Apnoea, resuscitated.", "SN3"), ("09/03/2016",), ("10.00", "Transferred to tertiary unit.", "SN1"),
    ]):  # fmt: skip
        sheet.write_row(i, 0, cells)
    book.close()


case(
    Case("day-titles-and-times.xlsx", "layout",
         [Row(one.cells, one.when, one.time, one.place.replace("table 1", "sheet Log")) for one in _DAY_ROWS]),
    _day_titles_sheet,
)  # fmt: skip


def _day_before_tables(path: Path) -> None:
    def day(title: str, *rows: str) -> str:
        return para(title) + table(row("Time", "Event", "By"), *rows, n_columns=3)

    document(
        path,
        day("7 March 2016", row("0900", "Handover of twin one.", "SN1"), row("1330", "Feed refused.", "SN2")),
        day("8 March 2016", row("0210", "Twin two desaturated.", "SN3"), row("0215", "Doctor called.", "SN3")),
    )


case(Case("date-above-each-table.docx", "layout", [
    Row(("0900", "Handover of twin one.", "SN1"), "2016-03-07", "09:00"),
    Row(("1330", "Feed refused.", "SN2"), "2016-03-07", "13:30"),
    Row(("0210", "Twin two desaturated.", "SN3"), "2016-03-08", "02:10"),
    Row(("0215", "Doctor called.", "SN3"), "2016-03-08", "02:15"),
]), _day_before_tables)  # fmt: skip

_FORMS = [
    ("03/10/2016", "1415", "Family worker", "Home visit, no heating, baby in coat indoors.", "Fuel voucher given."),
    ("10/10/2016", "0930", "Family worker", "Heating restored, baby smiling.", "Close at next visit."),
]


def _four_column_form(path: Path) -> None:
    document(path, *(
        table(row("Date of contact", day, "Time", clock), row("Worker", who, "Ref", f"F{i}"),
              row(cell("What happened"), cell(told, span=3)), row(cell("Action"), cell(done, span=3)), n_columns=4)
        + para("")
        for i, (day, clock, who, told, done) in enumerate(_FORMS)
    ))  # fmt: skip


case(Case("form-of-four-columns.docx", "layout", [
    Row((*_FORMS[0], "F0"), "2016-10-03", "14:15"), Row((*_FORMS[1], "F1"), "2016-10-10", "09:30"),
]), _four_column_form)  # fmt: skip


def _stacked_form(path: Path) -> None:
    rows = []
    for day, clock, who, told, done in _FORMS:
        rows += [row("Date", day), row("Time", clock), row("Worker", who), row("Event", told), row("Action taken", done),
                 row("", "")]  # fmt: skip
    document(path, table(*rows, n_columns=2))


case(Case("events-stacked-in-one-table.docx", "layout", [
    Row(_FORMS[0], "2016-10-03", "14:15"), Row(_FORMS[1], "2016-10-10", "09:30"),
]), _stacked_form)  # fmt: skip


def _table_per_event(path: Path) -> None:
    document(path, *(
        para(f"Entry {i}") + table(row("Date", "Source", "Event"), row(f"{i:02d}/11/2016", "Diary", f"Event told {name}."),
                                   n_columns=3)
        for i, name in enumerate(_NAMES[:9], 1)
    ))  # fmt: skip


case(Case("table-with-headings-for-each-event.docx", "layout", [
    Row((f"{i:02d}/11/2016", "Diary", f"Event told {name}."), f"2016-11-{i:02d}", "", f"table {i}, row 2")
    for i, name in enumerate(_NAMES[:9], 1)
]), _table_per_event)  # fmt: skip


def _in_text_box(path: Path) -> None:
    inner = table(
        row("Date", "Event"),
        row("01/02/2016", "Event in a boxed table."),
        row("02/02/2016", "Second event in that box."),
        n_columns=2,
    )
    document(path, para(inner=f"<w:r><w:pict><v:shape><v:textbox><w:txbxContent>{inner}<w:p/></w:txbxContent></v:textbox>"
                        "</v:shape></w:pict></w:r>"), para("After the box."))  # fmt: skip


case(Case("table-in-a-text-box.docx", "layout", [
    Row(("01/02/2016", "Event in a boxed table."), "2016-02-01"),
    Row(("02/02/2016", "Second event in that box."), "2016-02-02"),
]), _in_text_box)  # fmt: skip


def _strict_word(path: Path) -> None:
    chronology(
        path,
        ("Date", "Event", "Source"),
        [("01/02/2016", "Saved as strict.", "Log"), ("02/02/2016", "Second strict row.", "Log")],
    )
    import zipfile

    with zipfile.ZipFile(path) as held:
        parts = {name: held.read(name) for name in held.namelist()}
    swaps = (
        (b"http://schemas.openxmlformats.org/wordprocessingml/2006/main", b"http://purl.oclc.org/ooxml/wordprocessingml/main"),
        (b"http://schemas.openxmlformats.org/officeDocument/2006/relationships",
         b"http://purl.oclc.org/ooxml/officeDocument/relationships"),
    )  # fmt: skip
    for old, new in swaps:
        parts = {name: data.replace(old, new) for name, data in parts.items()}
    path.write_bytes(package(parts))


case(Case("strict-open-xml.docx", "format", [
    Row(("01/02/2016", "Saved as strict.", "Log"), "2016-02-01"), Row(("02/02/2016", "Second strict row.", "Log"),
                                                                      "2016-02-02"),
]), _strict_word)  # fmt: skip

_SPACE = "http://purl.oclc.org/ooxml/spreadsheetml/main"
_SHEET = f"""<worksheet xmlns="{_SPACE}"><sheetData>
<row r="1"><c r="A1" t="inlineStr"><is><t>Date</t></is></c><c r="B1" t="inlineStr"><is><t>Event</t></is></c></row>
<row r="2"><c r="A2" t="d"><v>2016-05-22T00:00:00</v></c><c r="B2" t="inlineStr"><is><r><t xml:space="preserve">Strict </t></r>
<r><t>sheet_x000D_ row.</t></r></is></c></row>
<row r="3"><c r="A3" t="d"><v>2016-05-23T14:05:00</v></c><c r="B3" t="str"><f>"x"</f><v>Second with a time.</v></c></row>
</sheetData></worksheet>"""
_RELATIONS = "http://purl.oclc.org/ooxml/officeDocument/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"


def _strict_sheet(path: Path) -> None:
    mime = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    path.write_bytes(package({
        "[Content_Types].xml": f'<Types xmlns="{_PACKAGE}/content-types"><Default Extension="rels" ContentType='
        f'"application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType='
        f'"application/xml"/><Override PartName="/xl/workbook.xml" ContentType="{mime}.sheet.main+xml"/><Override '
        f'PartName="/xl/worksheets/sheet1.xml" ContentType="{mime}.worksheet+xml"/></Types>'.encode(),
        "_rels/.rels": f'<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="rId1" Type="{_RELATIONS}/'
        'officeDocument" Target="xl/workbook.xml"/></Relationships>'.encode(),
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="rId1" Type='
        f'"{_RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>'.encode(),
        "xl/workbook.xml": f'<workbook xmlns="{_SPACE}" xmlns:r="{_RELATIONS}" conformance="strict"><sheets><sheet '
        'name="S" sheetId="1" r:id="rId1"/></sheets></workbook>'.encode(),
        "xl/worksheets/sheet1.xml": _SHEET.encode(),
    }))  # fmt: skip


case(Case("strict-open-xml.xlsx", "format", [
    Row(("Strict", "sheet", "row."), "2016-05-22", "", "sheet S, row 2"),
    Row(("Second with a time.",), "2016-05-23", "14:05", "sheet S, row 3"),
]), _strict_sheet)  # fmt: skip

_RTF = (
    r"{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0 Arial;}}{\info{\title Chron}}\f0 Chronology\par"
    r"\trowd\cellx2000\cellx7000\pard\intbl Date\cell Event\cell\row"
    r"\trowd\cellx2000\cellx7000\pard\intbl 01/03/2016\cell Mother\'92s call \endash  \bullet  upset; caf\'e9 visit\~today\cell\row"
    r"\trowd\cellx2000\cellx7000\pard\intbl 02/03/2016\cell {\b Bold} part, follow\_up \u8211? T\u375?\par second line"
    r"{\*\comment hidden}\cell\row\pard After.\par}"
)
case(Case("word-like.rtf", "format", [
    Row(("01/03/2016", "Mother\u2019s call \u2013", "upset; caf\u00e9 visit today"), "2016-03-01"),
    Row(("02/03/2016", "Bold part,", "\u2013 T\u0177 second line"), "2016-03-02"),
], kept=("After.",)), lambda path: path.write_bytes(_RTF.encode("ascii")))  # fmt: skip

_ODS = (
    '<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:'
    'tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body>'
    '<office:spreadsheet><table:table table:name="Log"><table:table-row>{head}</table:table-row>'
    '<table:table-row table:number-rows-repeated="2"><table:table-cell office:value-type="date" office:date-value='
    '"2016-05-22"><text:p>22/05/16</text:p></table:table-cell>{same}</table:table-row><table:table-row>'
    '<table:table-cell office:value-type="date" office:date-value="2016-05-23T09:15:00"><text:p>23/05/16</text:p>'
    '</table:table-cell>{last}</table:table-row><table:table-row table:number-rows-repeated="1048571"><table:table-cell '
    'table:number-columns-repeated="1024"/></table:table-row></table:table></office:spreadsheet></office:body>'
    "</office:document-content>"
)


def _said(*texts: str) -> str:
    return "".join(
        f'<table:table-cell office:value-type="string"><text:p>{text}</text:p></table:table-cell>' for text in texts
    )


def _repeated_ods(path: Path) -> None:
    path.write_bytes(package({
        "mimetype": b"application/vnd.oasis.opendocument.spreadsheet",
        "content.xml": _ODS.format(head=_said("Date", "Event"), same=_said("Same call twice that day."),
                                   last=_said("Call next morning.")).encode(),
        "META-INF/manifest.xml": b'<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
        b'<manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/>'
        b"</manifest:manifest>",
    }))  # fmt: skip


case(Case("repeated-rows.ods", "format", [
    Row(("Same call twice that day.",), "2016-05-22", "", "sheet Log, row 2"),
    Row(("Same call twice that day.",), "2016-05-22", "", "sheet Log, row 3"),
    Row(("Call next morning.",), "2016-05-23", "09:15", "sheet Log, row 4"),
]), _repeated_ods)  # fmt: skip


def _bytes(name: str, data: bytes, rows: list[Row], **more: object) -> None:
    case(Case(name, "text", rows, **more), lambda path: path.write_bytes(data))  # type: ignore[arg-type]


_bytes("stray-quote.csv", b'Date,Event,Source\r\n01/05/2016,Mother said "no,Log\r\n02/05/2016,"Height 5\' 6"" tall",Log\r\n'
       b"03/05/2016,Row after the quotes,Log\r\n",
       [Row(("01/05/2016", "Mother said", "Log"), "2016-05-01"), Row(("02/05/2016", "Height 5'", "tall", "Log"),
                                                                    "2016-05-02"),
        Row(("03/05/2016", "Row after the quotes", "Log"), "2016-05-03")])  # fmt: skip
_bytes("trailing-empty-columns.csv", b"Date,Event,Source,,,,,\r\n01/05/2016,First of two,Log,,,,,\r\n02/05/2016,Second of two,"
       b"Log,,,,,\r\n" + b",,,,,,,\r\n" * 500,
       [Row(("01/05/2016", "First of two", "Log"), "2016-05-01"), Row(("02/05/2016", "Second of two", "Log"),
                                                                     "2016-05-02")])  # fmt: skip
_bytes("odd-byte.csv", "Date,Event,Source\r\n01/05/2016,Mother’s partner – unknown,Log\r\n".encode("cp1252")
       + b"02/05/2016,Odd \x81 byte here,Log\r\n",
       [Row(("01/05/2016", "Mother\u2019s partner \u2013 unknown", "Log"), "2016-05-01"),
        Row(("02/05/2016", "Odd", "byte here", "Log"), "2016-05-02")])  # fmt: skip
_bytes("heading-with-line-end.csv", b'"Date of\nevent","What\nhappened",Source\n2016-05-01,First ISO row,Log\n2016-05-02,Second'
       b" ISO row,Log\n",
       [Row(("2016-05-01", "First ISO row", "Log"), "2016-05-01"), Row(("2016-05-02", "Second ISO row", "Log"),
                                                                      "2016-05-02")])  # fmt: skip
_bytes("typed-lines.txt", b"Chronology of Elm Youth Club\n\n3 May 2016 - Came for the first time with his cousin.\n"
       b"10 May 2016 - Left early, said he was cold.\nStaff gave him a coat.\n17 May 2016 - Absent.\n",
       [Row(("Came for the first time with his cousin.",), "2016-05-03"),
        Row(("Left early, said he was cold.",), "2016-05-10"), Row(("Absent.",), "2016-05-17")],
       kept=("Staff gave him a coat.", "Chronology of Elm Youth Club"), may_add=1)  # fmt: skip


def _notes_first_cell(path: Path) -> None:
    document(path, table(
        row("Date", "Event", "Analysis"),
        row("# Author note: diary for 2015 missing", "", ""),
        row("04/04/2016", "#metoo leaflet handed out in class.", "~"),
        row("05/04/2016", "Weighed: ~4.2 kg per scales.", "^ see above"),
        row("~06/04/2016", "Call on about this day.", ""),
        row("#12", "Row with a number for a date.", ""),
        n_columns=3,
    ))  # fmt: skip


case(Case("marks-that-are-no-notes.docx", "layout", [
    Row(("# Author note: diary for 2015 missing",), "", "", "table 1, row 2", "note"),
    Row(("04/04/2016", "#metoo leaflet handed out in class.", "~"), "2016-04-04", "", "table 1, row 3"),
    Row(("05/04/2016", "Weighed: ~4.2 kg per scales.", "^ see above"), "2016-04-05", "", "table 1, row 4"),
    Row(("~06/04/2016", "Call on about this day."), "2016-04-06", "", "table 1, row 5"),
]), _notes_first_cell)  # fmt: skip


def _long_and_many(path: Path) -> None:
    text = "He said " + "the same thing again and " * 4000 + "stopped."
    document(path, table(row("Date", "Event"), row("01/02/2016", text), row("02/02/2016", cell(inner="".join(
        para(f"{i}. point {name}") for i, name in enumerate(_NAMES, 1)))), n_columns=2))  # fmt: skip


case(Case("hundred-thousand-letters-in-a-cell.docx", "words", [
    Row(("01/02/2016", "He said " + "the same thing again and " * 4000 + "stopped."), "2016-02-01"),
    Row(("02/02/2016", *(f"{i}. point {name}" for i, name in enumerate(_NAMES, 1))), "2016-02-02"),
]), _long_and_many)  # fmt: skip


def _held_word(path: Path) -> None:
    split = f"<w:p>{run('22/')}{run('0')}{run('5/2', '<w:b/>')}{run('016')}</w:p>"
    ruby = '<w:p><w:smartTag w:element="date"><w:r><w:t>23/05/2016</w:t></w:r></w:smartTag></w:p>'
    field = '<w:p><w:fldSimple w:instr=" DATE "><w:r><w:t>24/05/2016</w:t></w:r></w:fldSimple></w:p>'
    custom = f"<w:customXml>{cell('25/05/2016')}</w:customXml>"
    symbol = (
        '<w:p><w:r><w:sym w:font="Wingdings" w:char="F0FC"/><w:t xml:space="preserve"> ticked box</w:t></w:r></w:p>'
    )
    document(path, table(
        row("Date", "Event"),
        row(cell(inner=split), "Date in four runs."), row(cell(inner=ruby), "Date in a smart tag."),
        row(cell(inner=field), "Date in a simple field."), row(custom, "Date in a custom element."),
        row("26/05/2016", cell(inner=symbol)), n_columns=2,
    ))  # fmt: skip


case(Case("dates-in-wrappers.docx", "words", [
    Row(("22/05/2016", "Date in four runs."), "2016-05-22"), Row(("23/05/2016", "Date in a smart tag."), "2016-05-23"),
    Row(("24/05/2016", "Date in a simple field."), "2016-05-24"),
    Row(("25/05/2016", "Date in a custom element."), "2016-05-25"), Row(("26/05/2016", "ticked box"), "2016-05-26"),
]), _held_word)  # fmt: skip
