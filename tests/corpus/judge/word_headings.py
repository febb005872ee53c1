"""Word files whose columns are called, ordered or left out as agencies please."""

from __future__ import annotations

from pathlib import Path

from tests.corpus.judge.case import Case, Row, case, numbered
from tests.corpus.judge.wordml import cell, chronology, document, para, row, rows_of, table


def _plain(name: str, headings: tuple[str, ...], rows: list[Row], kind: str = "headings", **more: object) -> None:
    placed = numbered("table 1, row", 2, rows)

    def write(path: Path) -> None:
        chronology(path, headings, [one.cells for one in rows])

    case(Case(name, kind, placed, **more), write)  # type: ignore[arg-type]


_plain(
    "health-visitor-plain-words.docx",
    ("When was it?", "Who was there?", "What we saw, heard or were told", "What we did next", "Passed on to"),
    [
        Row(
            (
                "14/03/2016",
                "HV2, mother, Child A",
                "Home visit. Child A asleep upstairs, not seen.",
                "Rebooked for 21/03/2016",
                "GP Practice",
            ),
            "2016-03-14",
        ),
        Row(("21.3.16", "HV2, mother", "No access. Card left.", "Called again at 3pm", "nobody"), "2016-03-21"),
        Row(
            (
                "Between 22 and 25 March 2016",
                "HV Duty",
                "Three calls to mother's mobile, no reply.",
                "Letter sent",
                "CSC, by email on 29/03/2016",
            ),
            "2016-03-22..2016-03-25",
        ),
    ],
)
_plain(
    "school-concern-form.docx",
    (
        "Date & Time of Incident",
        "Date and Time (of writing)",
        "Information/Details of concerns or contact",
        "Print Name and Signature",
    ),
    [
        Row(
            ("09/05/2016 8.50am", "09/05/2016 11.15am", "Came in without coat, bruise over left eye.", "Ms Farrow, TA"),
            "2016-05-09",
            "08:50",
        ),
        Row(
            ("10/05/2016 15:20", "12/05/2016 09:00", "Not collected. Aunt came at 16.05.", "Mr Okoro DSL"),
            "2016-05-10",
            "15:20",
        ),
        Row(
            ("w/c 16/05/2016", "20/05/2016", "Absent all week, no reason given.", "Ms Farrow, TA"),
            "2016-05-16..2016-05-22",
        ),
    ],
)
_plain(
    "school-writing-date-first.docx",
    ("Date and Time (of writing)", "Date & Time of Incident", "Details of concern", "Action taken"),
    [
        Row(
            ("12/05/2016 09:00", "10/05/2016 15:20", "Said he had slept in the car again.", "Told DSL"),
            "2016-05-10",
            "15:20",
        ),
        Row(("13/06/2016 12:30", "11/06/2016", "Seen alone in park by site manager.", "None recorded"), "2016-06-11"),
    ],
)
_plain(
    "tayside-period-of-event.docx",
    (
        "Date or Period of Event",
        "Significant Event",
        "Source",
        "Impact (Either Positive or Negative)",
        "Action Taken to Mitigate Adverse Impact on Child",
    ),
    [
        Row(
            (
                "January to March 2015",
                "Mother homeless, three addresses.",
                "Housing file",
                "Negative: no health visitor contact",
                "None",
            ),
            "2015-01-01..2015-03-31",
        ),
        Row(
            ("Summer 2015", "Stayed with maternal grandmother.", "School diary", "Positive", "n/a"),
            "2015-06-01..2015-08-31",
        ),
        Row(
            ("14 November 2015", "Police called to address.", "PNC", "Negative", "Concern report shared"), "2015-11-14"
        ),
        Row(("2012", "Older sibling removed.", "Legal file", "Unknown", "-"), "2012-01-01..2012-12-31"),
    ],
)
_plain(
    "hospital-landscape.docx",
    (
        "Date",
        "Time",
        "Ward / Department",
        "Staff",
        "Patient / others present",
        "Entry",
        "Plan / action",
        "Told",
        "Rationale",
        "Category",
    ),
    [
        Row(
            (
                "02/02/2016",
                "0215hrs",
                "ED",
                "SHO1",
                "Child A; mother",
                "Brought by ambulance, floppy.",
                "Bloods, CT",
                "Paeds reg",
                "History does not fit",
                "Emergency",
            ),
            "2016-02-02",
            "02:15",
        ),
        Row(
            (
                "02/02/2016",
                "3.40pm",
                "PICU",
                "Cons 2",
                "parents",
                "Subdural seen on scan.",
                "Strategy discussion",
                "CSC EDT, police",
                "NAI to be excluded",
                "Safeguarding",
            ),
            "2016-02-02",
            "15:40",
        ),
        Row(
            (
                "03/02/2016",
                "am",
                "PICU",
                "Named nurse",
                "MGM",
                "Grandmother asked for the child's shoes.",
                "noted",
                "",
                "",
                "",
            ),
            "2016-02-03",
        ),
    ],
)
_plain(
    "ambulance-several-times.docx",
    ("CAD No.", "Incident Date", "Call Time", "On Scene", "Left Scene", "Crew", "Narrative", "Conveyed to"),
    [
        Row(
            (
                "8841",
                "02/02/2016",
                "01:42",
                "01:50",
                "02:04",
                "A213",
                "Child not breathing per caller, CPR advice.",
                "City Hospital",
            ),
            "2016-02-02",
            "01:42",
        ),
        Row(
            (
                "0017",
                "31/12/2015",
                "23:58",
                "00:09",
                "00:31",
                "B007",
                "Adult male intoxicated, refused.",
                "Not conveyed",
            ),
            "2015-12-31",
            "23:58",
        ),
    ],
)
_plain(
    "probation-adults.docx",
    ("Date of contact", "Contact type", "Adult(s)", "Narrative", "Rationale", "Department"),
    [
        Row(
            (
                "05-Apr-16",
                "Office appt",
                "Father",
                "Late by 40 mins. Smelt of alcohol.",
                "Licence condition 4",
                "PDU North",
            ),
            "2016-04-05",
        ),
        Row(
            ("12-Apr-16", "FTA", "Father", "Failed to attend, text sent.", "Breach considered", "PDU North"),
            "2016-04-12",
        ),
    ],
)
_plain(
    "birth-dates-first.docx",
    ("Child", "DOB", "Event", "Event date", "Date recorded"),
    [
        Row(("Child A", "01/09/2013", "Seen at nursery with grazed knee.", "04/01/2016", "06/01/2016"), "2016-01-04"),
        Row(("Child B", "17/12/2015", "Weighed in clinic, 9th centile.", "11/01/2016", "11/01/2016"), "2016-01-11"),
        Row(("Child A", "01/09/2013", "Speech therapy missed.", "19/01/2016", "02/02/2016"), "2016-01-19"),
    ],
)
_plain(
    "welsh.docx",
    ("Dyddiad", "Amser", "Ffynhonnell", "Digwyddiad", "Camau a gymerwyd", "Sylwadau"),
    [
        Row(
            (
                "5 Mawrth 2016",
                "10:30",
                "Cofnod ymwelydd iechyd",
                "Ymweliad cartref; plentyn yn cysgu.",
                "Dim",
                "Ni welwyd y plentyn",
            ),
            "2016-03-05",
            "10:30",
        ),
        Row(("12/04/2016", "14.15", "Ysgol", "Absennol heb reswm.", "Ffoniwyd y fam", ""), "2016-04-12", "14:15"),
        Row(("3 Gorffennaf 2016", "", "Heddlu", "Galwad i'r cyfeiriad.", "Atgyfeiriad", "Tŷ tywyll"), "2016-07-03"),
    ],
)
_plain(
    "headings-unhelpful.docx",
    ("No", "Info", "Notes", "Dte", "Who"),
    [
        Row(("1", "Phoned by neighbour about shouting.", "Logged only", "1/6/16", "Duty SW"), "2016-06-01"),
        Row(("2", "Visit with police, door not answered.", "Repeat visit", "2/6/16", "SW1"), "2016-06-02"),
        Row(("3", "Mother attended office in tears.", "Food parcel", "6/6/16", "SW1"), "2016-06-06"),
    ],
)
_plain(
    "doubled-and-empty-headings.docx",
    ("Date", "Comments", "", "Comments", "Source"),
    [
        Row(
            ("07/07/2016", "Attended walk-in centre with rash.", "yellow sticker", "Good practice", "WIC notes p 3"),
            "2016-07-07",
        ),
        Row(("09/07/2016", "Rash gone, prescription not collected.", "", "Missed opportunity", "GP"), "2016-07-09"),
    ],
)
_plain(
    "weekday-column.docx",
    ("Day", "Date", "Hrs", "What happened", "By whom reported"),
    [
        Row(("Monday", "23/05/2016", "0900", "Reported missing from placement.", "Carer"), "2016-05-23", "09:00"),
        Row(("Tues", "24/05/2016", "2210", "Found at railway station.", "BTP"), "2016-05-24", "22:10"),
        Row(("Weds", "25/05/2016", "noon", "Return interview declined.", "YOT worker"), "2016-05-25", "12:00"),
    ],
)
_plain(
    "date-last.docx",
    ("Reference", "Agency", "Author", "Event", "Analysis", "On"),
    [
        Row(
            ("YOT1", "YOT", "Worker 3", "Panel meeting, reparation agreed.", "Voice of child heard", "17th Oct 2016"),
            "2016-10-17",
        ),
        Row(("YOT2", "YOT", "Worker 3", "Breach letter sent.", "No home visit first", "2nd Nov 2016"), "2016-11-02"),
    ],
)
_plain(
    "date-and-event-in-one.docx",
    ("Date / Event", "Source of evidence", "Comment"),
    [
        Row(("22/05/2016 Home visit, mother out.", "CP file vol 2", "-"), "2016-05-22"),
        Row(("24/05/2016 Core group held, father absent.", "Minutes", "Expected practice"), "2016-05-24"),
        Row(("1/6/16: Anonymous call about dog bite.", "MASH log", "Not followed up"), "2016-06-01"),
    ],
)
_plain(
    "separate-day-month-year.docx",
    ("Day", "Month", "Year", "Contact", "Outcome"),
    [
        Row(("3", "March", "2016", "Rent arrears letter sent.", "No reply"), "2016-03-03"),
        Row(("17", "April", "2016", "Neighbour complained of noise.", "Warning letter"), "2016-04-17"),
        Row(("2", "January", "2017", "Tenancy ended by court.", "Evicted"), "2017-01-02"),
    ],
)
_plain(
    "year-column.docx",
    ("Year", "Date", "Event", "Source"),
    [
        Row(("2015", "3 November", "Booked for antenatal care at 22 weeks.", "Midwifery"), "2015-11-03"),
        Row(("2015", "19 December", "Did not attend scan.", "Midwifery"), "2015-12-19"),
        Row(("2016", "4 March", "Born by section.", "Ward notes"), "2016-03-04"),
    ],
)
_plain(
    "started-and-ended.docx",
    ("From", "To", "Placement / address", "Reason for move"),
    [
        Row(("01/02/2014", "15/06/2014", "Refuge, shared room.", "Fled violence"), "2014-02-01..2014-06-15"),
        Row(("16/06/2014", "ongoing", "Two-bed flat, Mill Lane.", "Offered tenancy"), "2014-06-16.."),
    ],
)
_plain(
    "ehcp-recorded-column.docx",
    ("Entered on system", "Entered by", "Date of event", "Time of event", "Event details", "Decision maker"),
    [
        Row(
            ("15/08/2016", "Admin2", "11/08/2016", "16:45", "Telephone call from A&E about overdose.", "TM"),
            "2016-08-11",
            "16:45",
        ),
        Row(("15/08/2016", "Admin2", "12/08/2016", "09.05", "Strategy meeting convened.", "TM"), "2016-08-12", "09:05"),
    ],
)


def _no_headings(path: Path) -> None:
    cells = [
        ("04/09/2016", "Befriender and mother met at the centre.", "Session notes"),
        ("11/09/2016", "Mother brought both boys, one had wet hair and no socks.", "Session notes"),
        ("18/09/2016", "Did not come. Text unanswered.", "Phone log"),
    ]
    document(path, para("Hearth Family Support: our involvement"), table(rows_of(cells), n_columns=3))


case(
    Case(
        "voluntary-no-headings.docx",
        "headings",
        [
            Row(
                ("04/09/2016", "Befriender and mother met at the centre.", "Session notes"),
                "2016-09-04",
                "",
                "table 1, row 1",
            ),
            Row(
                ("11/09/2016", "Mother brought both boys, one had wet hair and no socks.", "Session notes"),
                "2016-09-11",
                "",
                "table 1, row 2",
            ),
            Row(("18/09/2016", "Did not come. Text unanswered.", "Phone log"), "2016-09-18", "", "table 1, row 3"),
        ],
    ),
    _no_headings,
)


def _two_heading_rows(path: Path) -> None:
    heads = (
        row(
            cell("Date", merge="restart"),
            cell("Time", span=2),
            cell("Contact", span=2),
            cell("Source", merge="restart"),
        ),
        row(
            cell("", merge="continue"),
            cell("Start"),
            cell("End"),
            cell("With"),
            cell("What happened"),
            cell("", merge="continue"),
        ),
    )
    cells = [
        ("02/11/2016", "10:30", "11:15", "Mother", "Joint visit, kitchen bare.", "SW diary"),
        ("03/11/2016", "1600", "1640", "Father, by phone", "Denied living there.", "Case note 41"),
    ]
    document(path, para("Chronology"), table(*heads, rows_of(cells), n_columns=6))


case(
    Case(
        "headings-in-two-rows.docx",
        "headings",
        [
            Row(
                ("02/11/2016", "10:30", "11:15", "Mother", "Joint visit, kitchen bare.", "SW diary"),
                "2016-11-02",
                "10:30",
                "table 1, row 3",
            ),
            Row(
                ("03/11/2016", "1600", "1640", "Father, by phone", "Denied living there.", "Case note 41"),
                "2016-11-03",
                "16:00",
                "table 1, row 4",
            ),
        ],
    ),
    _two_heading_rows,
)


def _long_heading(path: Path) -> None:
    headings = (
        "Date of event (please use DD/MM/YYYY and give one date only; if it is not known say so)",
        "Source of information: which record, page, and where the record is kept",
        "What happened? Please give facts only, in the order they became known, using the labels provided",
        "Was the child seen? Was the child spoken to alone? What did the child say?",
        "Author's analysis. Was this what you would expect? Missed opportunity? Good practice?",
    )
    chronology(
        path,
        headings,
        [
            ("01/12/2016", "School attendance file p. 4", "Attendance officer visited, no reply.", "No", "Expected"),
            (
                "08/12/2016",
                "School attendance file p. 5",
                "Second visit, older sister answered the door.",
                "Seen, not alone",
                "Should have asked who was caring",
            ),
        ],
    )


case(
    Case(
        "headings-long-as-instructions.docx",
        "headings",
        [
            Row(
                (
                    "01/12/2016",
                    "School attendance file p. 4",
                    "Attendance officer visited, no reply.",
                    "No",
                    "Expected",
                ),
                "2016-12-01",
                "",
                "table 1, row 2",
            ),
            Row(
                (
                    "08/12/2016",
                    "School attendance file p. 5",
                    "Second visit, older sister answered the door.",
                    "Seen, not alone",
                    "Should have asked who was caring",
                ),
                "2016-12-08",
                "",
                "table 1, row 3",
            ),
        ],
    ),
    _long_heading,
)
