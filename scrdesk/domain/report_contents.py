"""What stands in a report draft: pure functions from the values of a review to blocks of the document model.

The order and names of the sections follow the standard contents of a published review (domain paper 2.4). Each
function takes a ``wording``: the identity for the view with names, :meth:`LabelledView.wording` for one with labels;
and, where it tells days or ages, how its audience has them told.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from enum import Enum

from scrdesk.domain.age import age_in_words
from scrdesk.domain.audience import EXACT, AgeRule, Audience
from scrdesk.domain.chronology import Entry
from scrdesk.domain.counting import counted
from scrdesk.domain.dates_in_words import (
    day_in_words,
    time_in_words,
    weekday_in_words,
)
from scrdesk.domain.labelled_text.telling import Telling, aged_at
from scrdesk.domain.learning import Lesson, NewLesson
from scrdesk.domain.panel import Meeting
from scrdesk.domain.people import NewPerson
from scrdesk.domain.report import (
    AgencyKey,
    Block,
    BulletList,
    ChronologyRow,
    ChronologyTable,
    Heading,
    PageBreak,
    Paragraph,
    Table,
    TableColumn,
)
from scrdesk.domain.review import Agency, KeyLineOfEnquiry, Review
from scrdesk.domain.submission import RowKind, Submission

Wording = Callable[[str], str]
EXACTLY = Telling(EXACT)


class ReportPart(Enum):
    """The parts of a draft that can be chosen; the value is what the screen calls it."""

    INTRODUCTION = "Introduction"
    PROCESS = "How the review was done"
    FAMILY = "The family"
    CHRONOLOGY = "Combined chronology"
    ANALYSES = "Analyses"
    FINDINGS = "Findings"
    RECOMMENDATIONS = "Recommendations and action plan"
    MINUTES = "Panel meetings"
    GLOSSARY = "Glossary"


def introduction(
    review: Review, type_name: str, key_lines: Sequence[KeyLineOfEnquiry], wording: Wording, telling: Telling = EXACTLY
) -> list[Block]:
    """Why the review was begun, its period and its questions."""
    details = review.details
    blocks: list[Block] = [
        Heading("Introduction"),
        Paragraph(
            f"This is a draft of the report of a {_in_sentence(type_name)} concerning {wording(details.child_label)}."
        ),
    ]
    if details.circumstances:
        blocks.append(Paragraph(wording(details.circumstances)))
    if details.period_start and details.period_end:
        say = day_in_words if telling.is_exact else telling.day
        blocks.append(
            Paragraph(f"The review looks at the time from {say(details.period_start)} to {say(details.period_end)}.")
        )
    blocks.append(Paragraph("Its purpose is to learn how agencies worked together, not to apportion blame."))
    if key_lines:
        blocks.append(Heading("Key lines of enquiry", level=2))
        blocks.append(BulletList(tuple(wording(line.question) for line in key_lines), is_numbered=True))
    return blocks


def process(agencies: Sequence[Agency], submissions: Sequence[Submission], wording: Wording) -> list[Block]:
    """Who contributed what (the agencies table of domain paper 2.4)."""
    latest = {submission.agency_code: submission for submission in submissions}
    rows = []
    for agency in agencies:
        submission = latest.get(agency.code)
        if submission is None:
            contribution = "Asked for a chronology; not yet received"
        else:
            version = f", version {submission.version}" if submission.version > 1 else ""
            contribution = (
                f"Chronology of {counted(submission.n_entries, 'row', 'rows')}{version}, received "
                f"{day_in_words(submission.received)}"
            )
        rows.append((agency.code, wording(agency.name), contribution))
    return [
        Heading("How the review was done"),
        Paragraph(f"{counted(len(agencies), 'agency was', 'agencies were')} asked to contribute."),
        Table(
            "Agencies and what they contributed",
            (TableColumn("Code", 0.5), TableColumn("Agency", 2), TableColumn("Nature of contribution", 3)),
            tuple(rows),
        ),
    ]


def family(
    people: Sequence[NewPerson],
    incident: date | None,
    audience: Audience,
    wording: Wording,
    telling: Telling = EXACTLY,
) -> list[Block]:
    """The family table: label, sex, age at the incident, relationship (and names where they are shown).

    ``people`` have the labels of the audience.
    """
    members = [person for person in people if not person.is_professional]
    with_names = audience.has_names
    columns = [TableColumn("Label", 1.5)]
    if with_names:
        columns.append(TableColumn("Name", 2))
    columns += [TableColumn("Relationship", 2), TableColumn("Sex", 0.8), TableColumn("Age at the incident", 1.2)]
    rows = []
    for person in members:
        age = _age(person, incident, telling)
        names = [person.name] if with_names else []
        rows.append((person.label, *names, wording(person.role) or "not stated", person.sex or "not stated", age))
    return [
        Heading("The family"),
        Paragraph("Nobody has been entered in the register of people yet.", is_note=True)
        if not members
        else Table("Family members", tuple(columns), tuple(rows)),
    ]


def chronology(
    entries: Sequence[Entry],
    agencies: Sequence[Agency],
    *,
    shown: str,
    filter_text: str,
    audience: Audience,
    wording: Wording,
    telling: Telling = EXACTLY,
) -> list[Block]:
    """The combined chronology, each agency's words as received (or with labels instead of names)."""
    kinds = {agency.code: agency.kind for agency in agencies}
    rows = tuple(
        _chronology_row(entry, kinds.get(entry.agency_code, "other"), audience, wording, telling) for entry in entries
    )
    return [
        PageBreak(),
        Heading("Combined chronology"),
        AgencyKey(tuple((agency.code, wording(agency.name), agency.kind) for agency in agencies)),
        ChronologyTable("Combined chronology of all agencies", rows, shown=shown, filter_text=filter_text),
    ]


def findings(lessons: Sequence[Lesson], wording: Wording) -> list[Block]:
    """The findings, each with why it matters and the entries that are its evidence."""
    blocks: list[Block] = [PageBreak(), Heading("Findings")]
    if not lessons:
        blocks.append(Paragraph("No finding has been recorded yet.", is_note=True))
    for lesson in lessons:
        details = lesson.details
        blocks += [
            Heading(f"Finding {details.number}", level=2),
            Paragraph(wording(details.statement), is_lead=True),
            Paragraph(wording(details.why)),
            Paragraph(wording(_theme_and_evidence(details)), is_note=True),
        ]
    return blocks


def _theme_and_evidence(details: NewLesson) -> str:
    parts = [f"Theme: {details.theme}"] if details.theme else []
    if details.is_good_practice:
        parts.append("Good practice")
    if details.evidence:
        parts.append(f"Evidence: {', '.join(details.evidence)}")
    if details.paragraphs:
        parts.append(f"Paragraphs {', '.join(details.paragraphs)}")
    if not details.has_evidence:
        parts.append("No entry bears this out yet")
    return f"{'. '.join(parts)}."


def recommendations(lessons: Sequence[Lesson], wording: Wording) -> list[Block]:
    """Recommendations in order and the action plan that follows from them."""
    blocks: list[Block] = [Heading("Recommendations and action plan")]
    all_of_them = [(lesson, item) for lesson in lessons for item in lesson.details.recommendations]
    if not all_of_them:
        return [*blocks, Paragraph("No recommendation has been recorded yet.", is_note=True)]
    blocks.append(
        Table(
            "Recommendations",
            (
                TableColumn("No.", 0.5),
                TableColumn("Recommendation", 4),
                TableColumn("Level", 1.2),
                TableColumn("Finding", 0.8),
            ),
            tuple(
                (r.number, wording(r.text), r.level, wording(r.follows_in_words(lesson.details.number)))
                for lesson, r in all_of_them
            ),
        )
    )
    rows = [
        (
            action.number,
            wording(action.text),
            wording(action.owner),
            day_in_words(action.last_day) if action.last_day is not None else "no date",
            wording(action.expected_change),
            wording(action.measure),
            action.status,
        )
        for _, recommendation in all_of_them
        for action in recommendation.actions
    ]
    if rows:
        headings = ("No.", "Action", "Lead", "Due", "What is expected to change", "How it will be measured", "Status")
        weights = (0.5, 2.2, 1.3, 1, 2, 2, 0.9)
        columns = tuple(TableColumn(text, weight) for text, weight in zip(headings, weights, strict=True))
        blocks.append(Table("Action plan", columns, tuple(rows)))
    return blocks


def minutes(meetings: Sequence[Meeting], wording: Wording) -> list[Block]:
    """The panel's meetings: who came, what was decided, which entries it concerned."""
    blocks: list[Block] = [Heading("Panel meetings")]
    if not meetings:
        blocks.append(Paragraph("No meeting has been recorded yet.", is_note=True))
    for meeting in meetings:
        details = meeting.details
        present = [person.role or person.name for person in details.attendance if person.is_present]
        blocks += [
            Heading(f"Panel meeting {details.number}, {weekday_in_words(details.held)}", level=2),
            Paragraph(f"Present: {wording(', '.join(present))}. Minutes {details.status}."),
            Table(
                f"Minutes of panel meeting {details.number}",
                (
                    TableColumn("Item", 0.5),
                    TableColumn("Discussion", 4),
                    TableColumn("Decision", 2.2),
                    TableColumn("Entries", 1),
                ),
                tuple(
                    (
                        item.number,
                        wording(f"{item.heading}\n{item.discussion}"),
                        wording(item.decision),
                        ", ".join(item.references),
                    )
                    for item in details.items
                ),
            ),
        ]
        if details.actions:
            blocks.append(
                Table(
                    f"Actions of panel meeting {details.number}",
                    (
                        TableColumn("No.", 0.5),
                        TableColumn("Action", 4),
                        TableColumn("Owner", 1.6),
                        TableColumn("Due", 1.2),
                        TableColumn("Status", 0.8),
                    ),
                    tuple(
                        (
                            action.number,
                            wording(action.text),
                            wording(action.owner),
                            day_in_words(action.due) if action.due else "no date",
                            action.status,
                        )
                        for action in details.actions
                    ),
                )
            )
    return blocks


def glossary(abbreviations: Sequence[tuple[str, str]], wording: Wording) -> list[Block]:
    """The abbreviations that the agencies explained, each once per meaning."""
    pairs = {(short.strip(), wording(long.strip())) for short, long in abbreviations}
    kept = sorted(pairs, key=lambda pair: (pair[0].lower(), pair))
    blocks: list[Block] = [PageBreak(), Heading("Glossary")]
    if not kept:
        return [*blocks, Paragraph("No agency sent a list of abbreviations.", is_note=True)]
    return [
        *blocks,
        Table("Abbreviations", (TableColumn("Abbreviation"), TableColumn("Meaning", 4)), tuple(kept)),
    ]


def _chronology_row(entry: Entry, kind: str, audience: Audience, wording: Wording, telling: Telling) -> ChronologyRow:
    is_published = audience is Audience.PUBLISHED
    when = telling.when(entry.when)
    details = [
        ("People", entry.people),
        ("Practitioner", entry.practitioner),
        ("Location", entry.location),
        ("Child seen", entry.child_seen),
        ("Action", entry.action),
        ("Shared with", entry.shared_with),
        ("Agency's comment", entry.comment),
    ]
    label = "Author's note: " if entry.kind is RowKind.NOTE else ""
    return ChronologyRow(
        # The panel reads exact days, and still no date of birth.
        when=wording(when) if audience is Audience.PANEL else when,
        time=time_in_words(entry.when) if telling.is_exact and not is_published else "",
        agency_code=entry.agency_code,
        agency_kind=kind,
        text=label + wording(entry.event),
        details=tuple((name, wording(text)) for name, text in details if text.strip()),
        reference=entry.reference,
        # Where a record is kept can name a school, a ward or a person: it is of use to the panel only.
        source="" if is_published else wording(entry.source),
        year_month=telling.year_month(entry.when),
    )


def _age(person: NewPerson, incident: date | None, telling: Telling) -> str:
    if person.born is None or incident is None:
        return "not known"
    if telling.rules.ages is AgeRule.EXACT:
        return age_in_words(person.born, incident)
    return aged_at(person.born, incident, telling.rules.ages).removeprefix("aged ")


def _in_sentence(name: str) -> str:
    return name[:1].lower() + name[1:] if not name[:2].isupper() else name
