"""Word files whose tables are laid out as people lay them out."""

from __future__ import annotations

from pathlib import Path

from tests.corpus.judge.case import Case, Row, case
from tests.corpus.judge.wordml import cell, document, para, row, rows_of, run, table

HEADS = row("Date", "Time", "Event", "Source")


def _title_and_sections(path: Path) -> None:
    document(path, table(
        row(cell("CHRONOLOGY OF INVOLVEMENT: HOUSING OPTIONS TEAM", span=3)),
        row("Date", "Event", "Officer"),
        row(cell("2015", span=3)),
        row("3 March", "Presented as homeless with two children.", "HO1"),
        row("17th November", "Moved to hostel.", "HO1"),
        row(cell("2016", span=3)),
        row("4 January", "Hostel manager reported shouting.", "HO2"),
        row("29 Feb", "Warning letter.", "HO2"),
        n_columns=3,
    ))  # fmt: skip


case(Case("title-row-and-year-rows.docx", "layout", [
    Row(("3 March", "Presented as homeless with two children.", "HO1"), "2015-03-03", "", "table 1, row 4"),
    Row(("17th November", "Moved to hostel.", "HO1"), "2015-11-17", "", "table 1, row 5"),
    Row(("4 January", "Hostel manager reported shouting.", "HO2"), "2016-01-04", "", "table 1, row 7"),
    Row(("29 Feb", "Warning letter.", "HO2"), "2016-02-29", "", "table 1, row 8"),
], codes=("year",), kept=("CHRONOLOGY OF INVOLVEMENT: HOUSING OPTIONS TEAM",)), _title_and_sections)  # fmt: skip


def _month_rows(path: Path) -> None:
    document(path, table(
        row("Date", "Event", "Officer"),
        row(cell("March 2016", span=3)),
        row("3rd", "Nursery reported bruise to arm.", "N1"),
        row("17th", "Nursery manager met mother.", "N1"),
        row(cell("APRIL 2016", span=3)),
        row("4th", "Nursery fees stopped.", "N2"),
        row("Fri 29th", "Place ended.", "N2"),
        n_columns=3,
    ))  # fmt: skip


case(Case("month-rows-and-bare-days.docx", "layout", [
    Row(("3rd", "Nursery reported bruise to arm.", "N1"), "2016-03-03", "", "table 1, row 3"),
    Row(("17th", "Nursery manager met mother.", "N1"), "2016-03-17", "", "table 1, row 4"),
    Row(("4th", "Nursery fees stopped.", "N2"), "2016-04-04", "", "table 1, row 6"),
    Row(("Fri 29th", "Place ended.", "N2"), "2016-04-29", "", "table 1, row 7"),
]), _month_rows)  # fmt: skip


def _first_row_of_day(path: Path) -> None:
    document(path, table(
        HEADS,
        row(cell("12/03/2016", merge="restart"), "09:15", "Ward round, feeding poorly.", "Notes p 1"),
        row(cell("", merge="continue"), "11:30", "Seen by dietician.", "Notes p 1"),
        row(cell("", merge="continue"), "1900", "Father visited, left after argument.", "Notes p 2"),
        row("13/03/2016", "08:00", "Weight down again.", "Notes p 3"),
        row("", "12:10", "Discharge planning meeting.", "Notes p 3"),
        row("", "", "Mother absent from meeting.", "Notes p 4"),
        n_columns=4,
    ))  # fmt: skip


case(Case("date-only-in-first-row-of-day.docx", "layout", [
    Row(("12/03/2016", "09:15", "Ward round, feeding poorly.", "Notes p 1"), "2016-03-12", "09:15", "table 1, row 2"),
    Row(("11:30", "Seen by dietician.", "Notes p 1"), "2016-03-12", "11:30", "table 1, row 3"),
    Row(("1900", "Father visited, left after argument.", "Notes p 2"), "2016-03-12", "19:00", "table 1, row 4"),
    Row(("13/03/2016", "08:00", "Weight down again.", "Notes p 3"), "2016-03-13", "08:00", "table 1, row 5"),
    Row(("12:10", "Discharge planning meeting.", "Notes p 3"), "2016-03-13", "12:10", "table 1, row 6", "event",
        ("blank|carried",)),
    Row(("Mother absent from meeting.", "Notes p 4"), "2016-03-13", "", "table 1, row 7", "event", ("blank|carried",)),
]), _first_row_of_day)  # fmt: skip


def _pack(path: Path) -> None:
    document(
        path,
        para("Children's Social Care: internal chronology"),
        table(
            row("Agency", "Children's Social Care, Northbrook"),
            row("Author", "Service manager 2"),
            row("Period covered", "01/01/2016 to 31/12/2016"),
            row("Date completed", "09/01/2017"),
            n_columns=2,
        ),
        para("Chronology"),
        table(
            row("Date", "Contact with", "Event", "Outcome"),
            row("08/01/2016", "Mother", "Contact from school about hygiene.", "NFA"),
            row("19/02/2016", "School", "Second contact from school.", "Section 17 assessment"),
            n_columns=4,
        ),
        para("The following rows were found in the archived file."),
        table(
            row("02/03/2016", "Family", "Assessment visit one, both seen.", "Continue"),
            row("21/03/2016", "GP", "Checks made with health.", "No concerns raised"),
            n_columns=4,
        ),
        para("Glossary"),
        table(
            row("Abbreviation", "Meaning"),
            row("NFA", "No further action"),
            row("S17", "Section 17 assessment, Children Act 1989"),
            n_columns=2,
        ),
        table(row("Signed", "Service manager 2"), row("Date", "09/01/2017"), n_columns=2),
    )


case(Case("pack-of-five-tables.docx", "layout", [
    Row(("08/01/2016", "Mother", "Contact from school about hygiene.", "NFA"), "2016-01-08", "", "table 2, row 2"),
    Row(("19/02/2016", "School", "Second contact from school.", "Section 17 assessment"), "2016-02-19", "",
        "table 2, row 3"),
    Row(("02/03/2016", "Family", "Assessment visit one, both seen.", "Continue"), "2016-03-02", "", "table 3, row 1"),
    Row(("21/03/2016", "GP", "Checks made with health.", "No concerns raised"), "2016-03-21", "", "table 3, row 2"),
], kept=("The following rows were found in the archived file.", "S17 Section 17 assessment, Children Act 1989",
         "Period covered 01/01/2016 to 31/12/2016", "Signed Service manager 2")), _pack)  # fmt: skip


def _repeated_heads(path: Path) -> None:
    document(path, table(
        HEADS,
        row("01/02/2016", "10:00", "Triage by nurse.", "EPR"),
        row("01/02/2016", "10:40", "X-ray of wrist.", "EPR"),
        HEADS,
        row("02/02/2016", "09:00", "Fracture clinic.", "EPR"),
        row("", "", "", ""),
        row("09/02/2016", "09:00", "Was not brought.", "EPR"),
        HEADS,
        row("16/02/2016", "09:00", "Plaster removed.", "EPR"),
        n_columns=4,
    ))  # fmt: skip


case(Case("heading-repeated-on-each-page.docx", "layout", [
    Row(("01/02/2016", "10:00", "Triage by nurse.", "EPR"), "2016-02-01", "10:00", "table 1, row 2"),
    Row(("01/02/2016", "10:40", "X-ray of wrist.", "EPR"), "2016-02-01", "10:40", "table 1, row 3"),
    Row(("02/02/2016", "09:00", "Fracture clinic.", "EPR"), "2016-02-02", "09:00", "table 1, row 5"),
    Row(("09/02/2016", "09:00", "Was not brought.", "EPR"), "2016-02-09", "09:00", "table 1, row 7"),
    Row(("16/02/2016", "09:00", "Plaster removed.", "EPR"), "2016-02-16", "09:00", "table 1, row 9"),
]), _repeated_heads)  # fmt: skip

_CARDS = [
    (("Date", "04/05/2016"), ("Time", "1815"), ("Incident", "Domestic abuse call, male left before arrival."),
     ("Officer", "PC 1"), ("Action taken", "DASH completed, standard risk.")),
    (("Date", "19/05/2016"), ("Time", "0220"), ("Incident", "Neighbour heard child scream, no answer at door."),
     ("Officer", "PC 2"), ("Action taken", "Area search only.")),
    (("Date", "20/05/2016"), ("Time", "1100"), ("Incident", "Child seen at school by officer, well."),
     ("Officer", "PC 2"), ("Action taken", "Closed.")),
]  # fmt: skip


def _cards(path: Path) -> None:
    document(path, para("Police involvement"), *(table(rows_of(list(card)), n_columns=2) + para("") for card in _CARDS))


case(Case("one-small-table-for-each-event.docx", "layout", [
    Row(tuple(value for _, value in card), when, time)
    for card, when, time in zip(_CARDS, ("2016-05-04", "2016-05-19", "2016-05-20"), ("18:15", "02:20", "11:00"),
                                strict=True)
]), _cards)  # fmt: skip


def _outer_table(path: Path) -> None:
    inner = table(
        row("Date", "Event", "Source"),
        row("06/06/2016", "Nursery visit, child clingy.", "Notes"),
        row("13/06/2016", "Nursery closed early, mother angry.", "Notes"),
        n_columns=3,
    )
    document(path, table(row(cell("Nursery chronology")), row(cell(inner=inner + para(""))), n_columns=1))


case(Case("chronology-inside-layout-table.docx", "layout", [
    Row(("06/06/2016", "Nursery visit, child clingy.", "Notes"), "2016-06-06"),
    Row(("13/06/2016", "Nursery closed early, mother angry.", "Notes"), "2016-06-13"),
], kept=("Nursery chronology",)), _outer_table)  # fmt: skip


def _nested(path: Path) -> None:
    obs = table(row("Pulse", "Temp"), row("140", "38.9"), n_columns=2)
    document(path, table(
        HEADS,
        row("03/03/2016", "0310", cell(inner=para("Observations on arrival:") + obs + para("Fluids given.")), "ED"),
        row("03/03/2016", "0400", "Transferred to ward.", "ED"),
        n_columns=4,
    ))  # fmt: skip


case(Case("table-inside-a-cell.docx", "layout", [
    Row(("03/03/2016", "0310", "Observations on arrival: Pulse Temp 140 38.9 Fluids given.", "ED"), "2016-03-03",
        "03:10", "table 1, row 2"),
    Row(("03/03/2016", "0400", "Transferred to ward.", "ED"), "2016-03-03", "04:00", "table 1, row 3"),
]), _nested)  # fmt: skip


def _controls(path: Path) -> None:
    def held(inner: str, more: str = "") -> str:
        return f"<w:sdt><w:sdtPr>{more}</w:sdtPr><w:sdtContent>{inner}</w:sdtContent></w:sdt>"

    picked = held(
        run("22/05/2016"), '<w:date w:fullDate="2016-05-22T00:00:00Z"><w:dateFormat w:val="dd/MM/yyyy"/></w:date>'
    )
    document(path, held(table(
        HEADS,
        row(cell(inner=f"<w:p>{picked}</w:p>"), "0900", cell(inner=held(para("Visit by family worker."))), "Log"),
        held(row("23/05/2016", held(cell("1000")), "Parenting course missed.", "Log")),
        row("24/05/2016", "1100", cell(inner=f"<w:p>{run('Child ')}{held(run('spoke of uncle'))}{run(' again.')}"
                                       "</w:p>"), "Log"),
        n_columns=4,
    )))  # fmt: skip


case(Case("content-controls.docx", "layout", [
    Row(("22/05/2016", "0900", "Visit by family worker.", "Log"), "2016-05-22", "09:00", "table 1, row 2"),
    Row(("23/05/2016", "1000", "Parenting course missed.", "Log"), "2016-05-23", "10:00", "table 1, row 3"),
    Row(("24/05/2016", "1100", "Child spoke of uncle again.", "Log"), "2016-05-24", "11:00", "table 1, row 4"),
]), _controls)  # fmt: skip


def _tracked(path: Path) -> None:
    who = 'w:id="1" w:author="QA" w:date="2017-01-03T10:00:00Z"'
    dropped = f'<w:del {who}><w:r><w:delText xml:space="preserve">12/05/2016</w:delText></w:r></w:del>'
    added = f"<w:ins {who}>{run('13/05/2016')}</w:ins>"
    moved = f"<w:moveTo {who}>{run('Moved sentence about dog.')}</w:moveTo>"
    gone = f"<w:moveFrom {who}>{run('Moved sentence about dog.')}</w:moveFrom>"
    document(path, table(
        HEADS,
        row(cell(inner=f"<w:p>{dropped}{added}</w:p>"), "0900", cell(inner=f"<w:p>{run('Visit. ')}{gone}</w:p>"),
            "Log"),
        row("14/05/2016", "0900", "Row that was deleted later.", "Log", props=f"<w:del {who}/>"),
        row("15/05/2016", "0930", cell(inner=f"<w:p>{run('Row that was added. ')}{moved}</w:p>"), "Log",
            props=f"<w:ins {who}/>"),
        n_columns=4,
    ))  # fmt: skip


case(Case("tracked-changes.docx", "layout", [
    Row(("13/05/2016", "0900", "Visit.", "Log"), "2016-05-13", "09:00", "table 1, row 2"),
    Row(("15/05/2016", "0930", "Row that was added. Moved sentence about dog.", "Log"), "2016-05-15", "09:30",
        "table 1, row 4"),
], codes=("track",), may_add=0), _tracked)  # fmt: skip


def _comments(path: Path) -> None:
    said = (
        '<w:comments xmlns:w="{0}"><w:comment w:id="0" w:author="SM" w:initials="S"><w:p><w:r><w:t>Is this the '
        "right sibling?</w:t></w:r></w:p></w:comment></w:comments>"
    )
    foot = (
        '<w:footnotes xmlns:w="{0}"><w:footnote w:type="separator" w:id="-1"><w:p/></w:footnote><w:footnote '
        'w:id="2"><w:p><w:r><w:t>Diary shows a different hour.</w:t></w:r></w:p></w:footnote></w:footnotes>'
    )
    space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    event = (f'<w:p><w:commentRangeStart w:id="0"/>{run("Sibling seen with burn.")}<w:commentRangeEnd w:id="0"/>'
             '<w:r><w:commentReference w:id="0"/></w:r></w:p>')  # fmt: skip
    note = f'<w:p>{run("Burn dressed at home.")}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>'
    document(path, table(HEADS, row("01/08/2016", "1200", cell(inner=event), "Log"),
                         row("02/08/2016", "1300", cell(inner=note), "Log"), n_columns=4),
             parts={"comments": said.format(space), "footnotes": foot.format(space)})  # fmt: skip


case(Case("comments-and-footnotes.docx", "layout", [
    Row(("01/08/2016", "1200", "Sibling seen with burn.", "Log"), "2016-08-01", "12:00", "table 1, row 2"),
    Row(("02/08/2016", "1300", "Burn dressed at home.", "Log"), "2016-08-02", "13:00", "table 1, row 3"),
], kept=("Is this the right sibling?", "Diary shows a different hour.")), _comments)  # fmt: skip


def _odd_text(path: Path) -> None:
    bullets = para("Agreed:") + para("school to ring weekly", props='<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/>'
                                     "</w:numPr>") + para("\u2022 CSC to visit")  # fmt: skip
    breaks = (
        f"<w:p><w:r><w:t>Line one</w:t><w:br/><w:t>line two</w:t><w:tab/><w:t>after tab</w:t></w:r>{run(' end')}</w:p>"
    )
    box = ('<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><a:graphic><a:graphicData>'
           "<wps:wsp><wps:txbx><w:txbxContent><w:p><w:r><w:t>Boxed warning marker</w:t></w:r></w:p></w:txbxContent>"
           "</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict>"
           "<v:textbox><w:txbxContent><w:p><w:r><w:t>Boxed warning marker</w:t></w:r></w:p></w:txbxContent></v:textbox>"
           f"</w:pict></mc:Fallback></mc:AlternateContent></w:r>{run('Address flagged.')}</w:p>")  # fmt: skip
    hard = "<w:p><w:r><w:t>follow</w:t><w:noBreakHyphen/><w:t>up by SENCO</w:t></w:r></w:p>"
    link = f'<w:p><w:hyperlink w:anchor="x">{run("See linked minute")}</w:hyperlink>{run(" of board.")}</w:p>'
    field = ('<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r>'
             '<w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>Shown result</w:t></w:r><w:r><w:fldChar '
             f'w:fldCharType="end"/></w:r>{run(" of field.")}</w:p>')  # fmt: skip
    polish = run("Rozmowa z matk\u0105 po polsku, ") + run("t\u0142umacz obecny", "<w:smallCaps/>")
    small = f"<w:p>{polish}</w:p>"
    document(path, table(
        HEADS,
        row("01/09/2016", "0900", cell(inner=bullets), "Log"),
        row("02/09/2016", "0900", cell(inner=breaks), "Log"),
        row("03/09/2016", "0900", cell(inner=box), "Log"),
        row("04/09/2016", "0900", cell(inner=hard), "Log"),
        row("05/09/2016", "0900", cell(inner=link), "Log"),
        row("06/09/2016", "0900", cell(inner=field), "Log"),
        row("07/09/2016", "0900", cell(inner=small), "Log"),
        row("08\u00a0/\u00a009/2016", "0900", "Sad\u00a0face \U0001f622 drawn; \u0627\u0644\u0623\u0645 said "
            "caf\u00e9 na\u00efve \u2013 T\u0177", "Log"),
        row("09/09/2016", "0900", "Long " + "repeated words of a strategy meeting " * 400, "Log"),
        n_columns=4,
    ))  # fmt: skip


case(Case("odd-text-in-cells.docx", "words", [
    Row(("01/09/2016", "Agreed: school to ring weekly", "CSC to visit"), "2016-09-01", "09:00"),
    Row(("02/09/2016", "Line one line two after tab end"), "2016-09-02", "09:00"),
    Row(("03/09/2016", "Boxed warning marker", "Address flagged."), "2016-09-03", "09:00"),
    Row(("04/09/2016", "by SENCO"), "2016-09-04", "09:00"),
    Row(("05/09/2016", "See linked minute of board."), "2016-09-05", "09:00"),
    Row(("06/09/2016", "Shown result of field."), "2016-09-06", "09:00"),
    Row(("07/09/2016", "Rozmowa z matk\u0105 po polsku, t\u0142umacz obecny"), "2016-09-07", "09:00"),
    Row(("Sad face \U0001f622 drawn; \u0627\u0644\u0623\u0645 said caf\u00e9 na\u00efve \u2013 T\u0177",),
        "2016-09-08", "09:00"),
    Row(("09/09/2016", "Long " + "repeated words of a strategy meeting " * 400), "2016-09-09", "09:00"),
]), _odd_text)  # fmt: skip

_NO_CONTACT = "No contact between 3 March 2016 and 5 June 2016"


def _no_contact(path: Path) -> None:
    document(path, table(
        HEADS,
        row("02/03/2016", "0900", "Discharged from caseload.", "Log"),
        row(cell(_NO_CONTACT, span=4)),
        row("06/06/2016", "0900", "New referral in.", "Log"),
        row("June to August 2016", "", "No contact with this service in the period.", "Log"),
        row("01/09/2016", "", "Re-opened.", "Log"),
        row("Total number of contacts: 4", "", "", ""),
        row("Signed: J. Ferris, service manager", "", "", "09/01/2017"),
        n_columns=4,
    ))  # fmt: skip


case(Case("no-contact-and-trailing-rows.docx", "layout", [
    Row(("02/03/2016", "0900", "Discharged from caseload.", "Log"), "2016-03-02", "09:00", "table 1, row 2"),
    Row((_NO_CONTACT,), "2016-03-03..2016-06-05", "", "table 1, row 3"),
    Row(("06/06/2016", "0900", "New referral in.", "Log"), "2016-06-06", "09:00", "table 1, row 4"),
    Row(("June to August 2016", "No contact with this service in the period.", "Log"), "2016-06-01..2016-08-31", "",
        "table 1, row 5"),
    Row(("01/09/2016", "Re-opened.", "Log"), "2016-09-01", "", "table 1, row 6"),
], kept=("Total number of contacts: 4", "Signed: J. Ferris, service manager"), may_add=2), _no_contact)  # fmt: skip


def _chronolator(path: Path) -> None:
    document(
        path,
        para("Please complete every column. Do not change the headings."),
        table(
            row("Seq", "Start Date", "Start Time", "End Date", "End Time", "Source of Information", "Event", "Comment"),
            row("", "01/01/0100", "", "", "", "# Reminder", "Ask the GP for the paper notes.", ""),
            row("1", "22.05.16", "1030", "", "", "Health Visitor HV1 diary", "Birth visit, well.", ""),
            row("2", "?23 may 2016", "?1400", "25-may-16", "1500", "HV1 diary", "Baby in hospital.", "why?"),
            row("3", "27/05/2016", "", "", "", "~ to do", "Check spelling of ward.", ""),
            row("4", "28/05/2016", "", "", "", "^Author", "Diary and record differ.", ""),
            row("5", "29/05/2016", "", "", "", "\u00acnote", "Page missing.", ""),
            row("6", "30/05/2016", "9.15am", "", "", "HV1 diary", "Home from hospital.", ""),
            n_columns=8,
        ),
        para("Abbreviations Glossary"),
        table(
            row("Abbreviation", "Definition"),
            row("HV1", "Health visitor, Elm Clinic"),
            row("MGM", "Grandmother"),
            n_columns=2,
        ),
    )


case(Case("chronolator-internal.docm", "layout", [
    Row(("01/01/0100", "# Reminder", "Ask the GP for the paper notes."), "", "", "table 1, row 2", "note"),
    Row(("1", "22.05.16", "1030", "Health Visitor HV1 diary", "Birth visit, well."), "2016-05-22", "10:30",
        "table 1, row 3"),
    Row(("2", "?23 may 2016", "?1400", "25-may-16", "1500", "HV1 diary", "Baby in hospital.", "why?"),
        "2016-05-23..2016-05-25", "14:00", "table 1, row 4"),
    Row(("3", "27/05/2016", "~ to do", "Check spelling of ward."), "2016-05-27", "", "table 1, row 5", "note"),
    Row(("4", "28/05/2016", "^Author", "Diary and record differ."), "2016-05-28", "", "table 1, row 6", "note"),
    Row(("5", "29/05/2016", "\u00acnote", "Page missing."), "2016-05-29", "", "table 1, row 7", "note"),
    Row(("6", "30/05/2016", "9.15am", "HV1 diary", "Home from hospital."), "2016-05-30", "09:15", "table 1, row 8"),
], kept=("HV1 Health visitor, Elm Clinic", "Please complete every column.")), _chronolator)  # fmt: skip


def _uneven(path: Path) -> None:
    document(path, table(
        row(cell("Date"), cell("Event", span=2), cell("Source")),
        row("10/10/2016", "Seen in clinic,", "weight stable.", "RiO"),
        row(cell("", ), cell("Continued: mother asked about housing.", span=2), cell("RiO")),
        row("11/10/2016", cell("Letter to GP with plan for review and safety net advice.", span=3)),
        row("12/10/2016", cell("Phone call, no reply.", span=2)),
        n_columns=4,
    ))  # fmt: skip


case(Case("rows-of-uneven-cells.docx", "layout", [
    Row(("10/10/2016", "Seen in clinic,", "weight stable.", "RiO"), "2016-10-10", "", "table 1, row 2"),
    Row(("Continued: mother asked about housing.", "RiO"), "2016-10-10", "", "table 1, row 3"),
    Row(("11/10/2016", "Letter to GP with plan for review and safety net advice."), "2016-10-11", "",
        "table 1, row 4"),
    Row(("12/10/2016", "Phone call, no reply."), "2016-10-12", "", "table 1, row 5"),
]), _uneven)  # fmt: skip


def _two_chronologies(path: Path) -> None:
    document(
        path,
        para("Part A: mother"),
        table(
            row("Date", "Event", "Source"),
            row("01/03/2014", "Mother referred for depression.", "RiO"),
            row("01/04/2014", "Mother discharged, no contact.", "RiO"),
            n_columns=3,
        ),
        para("Part B: child"),
        table(
            row("Source", "When", "What"),
            row("Red book", "05/03/2016", "Six week check, all normal."),
            row("Red book", "07/05/2016", "First immunisation given."),
            n_columns=3,
        ),
    )


case(Case("two-chronologies-other-order.docx", "layout", [
    Row(("01/03/2014", "Mother referred for depression.", "RiO"), "2014-03-01", "", "table 1, row 2"),
    Row(("01/04/2014", "Mother discharged, no contact.", "RiO"), "2014-04-01", "", "table 1, row 3"),
    Row(("Red book", "05/03/2016", "Six week check, all normal."), "2016-03-05", "", "table 2, row 2"),
    Row(("Red book", "07/05/2016", "First immunisation given."), "2016-05-07", "", "table 2, row 3"),
], kept=("Part A: mother", "Part B: child")), _two_chronologies)  # fmt: skip


def _running(path: Path) -> None:
    document(
        path, para("Chronology of contact, St Bede's Boxing Club"),
        para("12 January 2016: Joined the Tuesday group with his cousin."),
        para("19/01/2016 - Came with a cut lip; said he fell."),
        para("w/c 25 January 2016 \u2013 Did not come. Coach rang home twice."),
        para("The coach did not know who to tell about the lip."),
        para("2.2.16 Cousin said he had moved away."),
    )  # fmt: skip


case(Case("no-table-only-dated-paragraphs.docx", "layout", [
    Row(("Joined the Tuesday group with his cousin.",), "2016-01-12"),
    Row(("Came with a cut lip; said he fell.",), "2016-01-19"),
    Row(("Did not come. Coach rang home twice.",), "2016-01-25..2016-01-31"),
    Row(("Cousin said he had moved away.",), "2016-02-02"),
], kept=("The coach did not know who to tell about the lip.",), may_add=1), _running)  # fmt: skip


def _letterhead(path: Path) -> None:
    from docx import Document

    made = Document()
    made.sections[0].header.paragraphs[0].text = "Riverside Practice, 2 Wharf Road"
    made.add_heading("Patient record print-out", 0)
    details = made.add_table(rows=0, cols=2)
    for label, value in (("Name", "Child A"), ("NHS number", "000 000 0000"), ("DOB", "01/09/2013"),
                         ("Printed", "03/01/2017 11:52")):  # fmt: skip
        cells = details.add_row().cells
        cells[0].text, cells[1].text = label, value
    made.add_paragraph("Consultations")
    listed = made.add_table(rows=1, cols=3)
    listed.style = "Table Grid"
    for place, text in zip(listed.rows[0].cells, ("Consultation", "History / examination", "Entered by"), strict=True):
        place.text = text
    for one in _GP:
        cells = listed.add_row().cells
        for place, text in zip(cells, one, strict=True):
            place.text = text
    made.save(str(path))


_GP = [
    ("22-May-2016 10:35", "O/E: well child, chest clear.\nSeen with mother. Advice given.", "Dr GP1"),
    ("14-Jun-2016 (telephone)", "Mother reports vomiting; no appointment wanted.", "Nurse PN2"),
    ("01-Jul-2016", "DNA 8 week check.", "Admin"),
]
case(Case("gp-print-out.docx", "layout", [
    Row(_GP[0], "2016-05-22", "10:35", "table 2, row 2"),
    Row(_GP[1], "2016-06-14", "", "table 2, row 3"),
    Row(_GP[2], "2016-07-01", "", "table 2, row 4"),
], kept=("Printed 03/01/2017 11:52",)), _letterhead)  # fmt: skip


def _hidden_text(path: Path) -> None:
    shy = f"<w:p>{run('Joint visit. ')}{run('(not for family to see)', '<w:vanish/>')}</w:p>"
    document(path, table(HEADS, row("01/10/2016", "1000", cell(inner=shy), "Log"),
                         row("02/10/2016", "1000", "Nothing hid\u00adden here.", "Log"), n_columns=4))  # fmt: skip


case(Case("hidden-text.docx", "words", [
    Row(("01/10/2016", "Joint visit. (not for family to see)", "Log"), "2016-10-01", "10:00"),
    Row(("02/10/2016", "Nothing hidden here.", "Log"), "2016-10-02", "10:00"),
]), _hidden_text)  # fmt: skip
