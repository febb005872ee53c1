"""Fictional entries for the tests of spreadsheets and Word documents."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time

from scrdesk.domain.chronology import Entry, EntryId
from scrdesk.domain.event_date import EventDate, Precision, Sureness
from scrdesk.domain.review import Agency, AgencyId
from scrdesk.domain.submission import Finding, RowKind, Severity, SubmissionId
from scrdesk.export.heading import ExportHeading

DAY = EventDate(
    date_text="05.03/16",
    time_text="2140hrs",
    edtf="2016-03-05",
    earliest=date(2016, 3, 5),
    latest=date(2016, 3, 5),
    precision=Precision.DAY,
    start=time(21, 40),
)
MONTH = EventDate(
    date_text="early March?",
    edtf="2016-03?",
    earliest=date(2016, 3, 1),
    latest=date(2016, 3, 10),
    precision=Precision.RANGE,
    sureness=Sureness.UNCERTAIN,
)
UNREAD = EventDate(date_text="the day after the party")

HEADING = ExportHeading(
    title="Combined chronology: Child Q (SCR 2019/02)",
    marking="Official-Sensitive",
    as_at=datetime(2019, 3, 5, 14, 7, 30),
    filter_text="all entries",
    shown="3 of 3 shown",
    agencies=(
        Agency(AgencyId(1), "POL", "Wexmoor Police", "police"),
        Agency(AgencyId(2), "GP", "Lark Lane Surgery", "gp"),
    ),
)


def entry(number: int = 1, **changes: object) -> Entry:
    made = Entry(
        id=EntryId(number),
        reference=f"POL-{number:04d}",
        position=number,
        agency_code="POL",
        when=DAY,
        source="Incident log 2291",
        event="Officers attended.\nKit was asleep.",
        people="Kit; Ms Tarrow",
        practitioner="PC 4471 Ruth Amblecote",
        location="12 Larkspur Close",
        child_seen="No",
        action="NFA",
        shared_with="School nurse",
        comment="Form not filled in",
        key_line="",
        kind=RowKind.EVENT,
        submission_id=SubmissionId(1),
        file_name="police.docx",
        submission_version=2,
        place="table 2, row 7",
        fields=(),
    )
    return replace(made, **changes)  # type: ignore[arg-type]


def three() -> list[Entry]:
    return [
        entry(1),
        entry(2, when=MONTH, agency_code="GP", reference="GP-0001", event="Rang: “no reply”. Ŵyn, 🧸"),
        entry(
            3,
            when=UNREAD,
            kind=RowKind.NOTE,
            event="# note of the author",
            findings=(Finding(Severity.WARNING, "date-unread", "No date could be read; ask the agency."),),
        ),
    ]
