"""The minutes of a panel meeting."""

from __future__ import annotations

from scrdesk.domain.dates_in_words import day_in_words, weekday_in_words
from scrdesk.domain.panel import Attendance, NewMeeting
from scrdesk.domain.products.paper import PaperHead, paragraphs
from scrdesk.domain.report import Block, Callout, Document, Facts, Heading, Paragraph, Run, Table, TableColumn

CONFIDENTIAL = (
    "What is said and shown in the panel is confidential. Members share these minutes only with those whom the panel "
    "has named."
)


def minutes(head: PaperHead, meeting: NewMeeting) -> Document:
    """Return the minutes of one meeting: when and where, who came, each item with its decision, the actions."""
    begins = f", {meeting.begins:%H:%M}" if meeting.begins else ""
    blocks: list[Block] = [
        Facts(
            (
                ("Held", f"{weekday_in_words(meeting.held)}{begins}"),
                ("Place", meeting.place),
                ("Minutes", meeting.status),
            )
        ),
        Callout("Confidential", (Paragraph(CONFIDENTIAL),)),
        *_attendance(meeting.attendance),
        Heading("Items"),
    ]
    if not meeting.items:
        blocks.append(Paragraph("No item has been recorded.", is_note=True))
    for item in meeting.items:
        blocks.append(Heading(item.heading or "Item", level=2, number=item.number))
        blocks += paragraphs(item.discussion)
        if item.decision:
            blocks.append(Paragraph((Run("Decision: ", is_bold=True), Run(item.decision))))
        if item.references:
            blocks.append(Paragraph(f"Entries: {', '.join(item.references)}", is_note=True))
    if meeting.actions:
        rows = tuple(
            (a.number, a.text, a.owner, day_in_words(a.due) if a.due else "no date", a.status) for a in meeting.actions
        )
        columns = (("No.", 0.5), ("Action", 4.0), ("Owner", 1.6), ("Due", 1.2), ("Status", 0.9))
        blocks += [
            Heading("Actions"),
            Table(
                f"Actions of meeting {meeting.number}",
                tuple(TableColumn(heading, weight) for heading, weight in columns),
                rows,
                has_row_headers=True,
            ),
        ]
    return head.document(f"Minutes of panel meeting {meeting.number}", blocks)


def _attendance(people: tuple[Attendance, ...]) -> list[Block]:
    if not people:
        return []
    rows = tuple(
        (
            person.name or person.role,
            person.role if person.name else "",
            person.agency_code,
            "member" if person.is_member else "gives information",
            "present" if person.is_present else "apologies",
        )
        for person in people
    )
    columns = (("Name", 1.8), ("Role", 2.2), ("Agency", 0.9), ("Part in the panel", 1.3), ("Attendance", 1.0))
    return [
        Heading("Attendance"),
        Table(
            "Who was invited and who came",
            tuple(TableColumn(heading, weight) for heading, weight in columns),
            rows,
            has_row_headers=True,
        ),
    ]
