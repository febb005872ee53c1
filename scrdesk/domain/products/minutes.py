"""The minutes of a panel meeting, and the action log across meetings."""

from __future__ import annotations

from collections.abc import Sequence

from scrdesk.domain.dates_in_words import day_in_words, weekday_in_words
from scrdesk.domain.panel import Amendment, Attendance, LoggedAction, NewMeeting, PanelAction, Quorum
from scrdesk.domain.products.paper import PaperHead, bullets, paragraphs
from scrdesk.domain.report import Block, Callout, Document, Facts, Heading, Paragraph, Run, Table, TableColumn

CONFIDENTIAL = (
    "What is said and shown in the panel is confidential. Members share these minutes only with those whom the panel "
    "has named."
)
NO_OWNER = "no owner"


def minutes(head: PaperHead, meeting: NewMeeting, quorum: Quorum | None = None) -> Document:
    """Return the minutes of one meeting: when and where, who came, each item with its decision, the actions.

    Amendments stand under the item that they amend, apart from the words that were agreed.
    """
    begins = f", {meeting.begins:%H:%M}" if meeting.begins else ""
    agreed = meeting.agreed
    status = (
        f"agreed at panel {agreed.at_number} on {day_in_words(agreed.on)}" if agreed is not None else meeting.status
    )
    blocks: list[Block] = [
        Facts(
            (
                ("Held", f"{weekday_in_words(meeting.held)}{begins}"),
                ("Place", meeting.place),
                ("Minutes", status),
                ("Quorum", quorum.in_words if quorum is not None else ""),
            )
        ),
        Callout("Confidential", (Paragraph(CONFIDENTIAL),)),
        *_attendance(meeting.attendance),
    ]
    if meeting.interests:
        said = (
            f"{each.name}: {each.what.rstrip('.')}" + (f" – {each.handling}" if each.handling else "")
            for each in meeting.interests
        )
        blocks += [Heading("Interests declared"), *bullets(said)]
    blocks.append(Heading("Items"))
    if not meeting.items:
        blocks.append(Paragraph("No item has been recorded.", is_note=True))
    for item in meeting.items:
        blocks.append(Heading(item.heading or "Item", level=2, number=item.number))
        blocks += paragraphs(item.discussion)
        if item.decision:
            blocks.append(Paragraph((Run("Decision: ", is_bold=True), Run(item.decision))))
        if item.carries:
            blocks.append(Paragraph(f"Decided on {item.carries}", is_note=True))
        if item.references:
            blocks.append(Paragraph(f"Entries: {', '.join(item.references)}", is_note=True))
        blocks += _amendments([each for each in meeting.amendments if each.item_number == item.number])
    numbers = {item.number for item in meeting.items}
    blocks += _amendments([each for each in meeting.amendments if each.item_number not in numbers])
    if meeting.actions:
        blocks += [
            Heading("Actions"),
            _table(
                f"Actions of meeting {meeting.number}",
                (("No.", 0.5), ("Action", 4.0), ("Owner", 1.6), ("Due", 1.2), ("Status", 0.9)),
                [_action_cells(each, each.status) for each in meeting.actions],
            ),
        ]
    return head.document(f"Minutes of panel meeting {meeting.number}", blocks)


def action_log(head: PaperHead, actions: Sequence[LoggedAction], *, is_open_only: bool = False) -> Document:
    """Return the log of actions of all meetings, the late ones first; with what nobody owns said at the top."""
    shown = [each for each in actions if each.is_open or not is_open_only]
    n_open = sum(each.is_open for each in actions)
    n_late = sum(each.days_late is not None for each in actions)
    unowned = [each.action.number for each in shown if each.is_open and not each.action.owner]
    blocks: list[Block] = [
        Facts(
            (
                ("Shown", f"{len(shown):,} of {len(actions):,} actions"),
                ("Open", f"{n_open:,}, of which {n_late:,} late"),
                ("Nobody owns", ", ".join(unowned)),
            )
        )
    ]
    if shown:
        rows = [
            (*_action_cells(each.action, each.standing), f"panel {each.meeting_number}, {day_in_words(each.raised)}")
            for each in shown
        ]
        columns = (("No.", 0.6), ("Action", 3.6), ("Owner", 1.6), ("Due", 1.2), ("Status", 1.0), ("Raised", 1.3))
        blocks.append(_table("Actions of the panel", columns, rows))
    else:
        blocks.append(Paragraph("There is no action to show.", is_note=True))
    return head.document("Action log of the panel", blocks)


def _action_cells(action: PanelAction, standing: str) -> tuple[str, ...]:
    due = day_in_words(action.due) if action.due else "no date"
    if action.closed is not None:
        standing = f"{standing} {day_in_words(action.closed)}"
    return action.number, action.text, action.owner or NO_OWNER, due, standing


def _amendments(amendments: Sequence[Amendment]) -> list[Block]:
    return [
        Callout(
            f"Amendment of {day_in_words(each.made_at.date())}",
            (Paragraph(each.text), Paragraph(f"Asked for by {each.by}.", is_note=True)),
        )
        for each in amendments
    ]


def _attendance(people: tuple[Attendance, ...]) -> list[Block]:
    if not people:
        return []
    rows = [
        (
            person.name or person.role,
            person.role if person.name else "",
            person.agency_code,
            "member" if person.is_member else "gives information",
            person.answered.value,
        )
        for person in people
    ]
    columns = (("Name", 1.8), ("Role", 2.2), ("Agency", 0.9), ("Part in the panel", 1.3), ("Attendance", 1.0))
    return [Heading("Attendance"), _table("Who was invited and who came", columns, rows)]


def _table(caption: str, columns: tuple[tuple[str, float], ...], rows: Sequence[tuple[str, ...]]) -> Table:
    return Table(
        caption,
        tuple(TableColumn(heading, weight) for heading, weight in columns),
        tuple(rows),
        has_row_headers=True,
    )
