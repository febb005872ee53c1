"""A fictional document of the kind the program prints, and chronologies of any length. All people are invented."""

from __future__ import annotations

from datetime import date, timedelta

from scrdesk.domain.dates_in_words import weekday_in_words
from scrdesk.domain.report import (
    AgencyKey,
    Block,
    BulletList,
    ChronologyRow,
    ChronologyTable,
    Document,
    Heading,
    Paragraph,
    Table,
    TableColumn,
)

AGENCIES = (
    ("POL", "Wexmoor Police", "police"),
    ("GP", "Lark Lane Surgery", "gp"),
    ("HV", "Health visiting, Wexmoor Community Health", "health_visiting"),
    ("CSC", "Children’s social care, Wexmoor Council", "social_care"),
    ("SCH", "Saint Brannock’s Primary School", "school"),
    ("HOS", "Wexmoor General Hospital", "hospital"),
    ("HOU", "Wexmoor Homes", "housing"),
    ("PRO", "Probation", "probation"),
)
SENTENCES = (
    "Neighbour rang to say that a child had been crying for a long time and that shouting could be heard.",
    "Officers attended; Ms Tarrow said that Kit was asleep upstairs and that there had been an argument about money.",
    "The child was not seen.",
    "Kit was brought by grandmother and said “I hid in the bathroom”.",
    "Home visit: no reply, card left. Second visit agreed by telephone for the week after.",
    "School informed that attendance had fallen to 71% and that a letter had gone to both parents.",
    "Rent arrears of £312.40; Mr Wŷn told housing officer that his partner had moved out.",
    "Strategy discussion held; threshold for section 47 not met, to be stepped down to early help.",
    "Weight 14.2 kg, on the 9th centile, bruise to left shin explained as a fall from a scooter.",
    "Licence conditions explained to Mr Żółkiewski; he gave the address of his sister.",
)


def rows(count: int, n_sentences: int = 3) -> tuple[ChronologyRow, ...]:
    """Return entries from January 2015 on, each with a word of its own (``mark00042``)."""
    made = []
    for number in range(count):
        code, _, kind = AGENCIES[number * 7 % len(AGENCIES)]
        day = date(2015, 1, 5) + timedelta(days=number * 800 // max(count, 1))
        words = " ".join(SENTENCES[(number * 3 + step) % len(SENTENCES)] for step in range(n_sentences))
        details: list[tuple[str, str]] = []
        if number % 3 == 0:
            details.append(("Action", "No further action; information shared with the school nurse."))
        if number % 4 == 0:
            details.append(("Child seen", "No"))
        if number % 5 == 0:
            details.append(("Practitioner", "PC 4471 Ruth Amblecote"))
        made.append(
            ChronologyRow(
                when=weekday_in_words(day) if number % 9 else f"about {weekday_in_words(day)}",
                time="21:40" if number % 2 else "time not given",
                agency_code=code,
                agency_kind=kind,
                text=f"mark{number:05d} {words}",
                details=tuple(details),
                reference=f"{code}-{number + 1:04d}",
                source="Incident log 2291" if number % 2 else "",
                year_month=f"{day:%Y-%m}",
            )
        )
    return tuple(made)


def chronology(count: int, n_sentences: int = 3) -> ChronologyTable:
    """Return a combined chronology of ``count`` entries."""
    return ChronologyTable(
        "Combined chronology", rows(count, n_sentences), f"{count:,} of {count:,} shown", "all entries"
    )


def document(*blocks: Block, **changes: object) -> Document:
    """Return a marked draft with these blocks."""
    values: dict[str, object] = {
        "title": "Serious Case Review: Child Q",
        "subtitle": "Report draft",
        "body": "Wexmoor Safeguarding Children Board",
        "reference": "SCR 2019/02",
        "marking": "Official-Sensitive",
        "draft": "0.4",
        "dated": date(2019, 3, 5),
        "audience": "names shown",
        "is_draft": True,
        "blocks": blocks,
    }
    return Document(**{**values, **changes})  # type: ignore[arg-type]


def report(n_entries: int = 60) -> Document:
    """Return a whole report with every kind of block."""
    story = (
        "In spring 2016 the family moved to Wexmoor. Kit, then four years old, started at nursery. The health "
        "visitor called twice without reply [HV-0029, HV-0031]. One Saturday evening a neighbour rang the police; "
        "the officers spoke to Ms Tarrow and to Mr Wŷn, were told that Kit was asleep, and did not see him [POL-0042]."
    )
    return document(
        Heading("Introduction", 1, "1"),
        Paragraph(
            "This review asks what life was like for Kit, and what helped and hindered those who worked with him.",
            is_lead=True,
        ),
        Paragraph(story + "\n\n" + story),
        Heading("Why this review was held", 2, "1.1"),
        Paragraph(story * 3),
        BulletList(("What was known about the household, and to whom?", "Was Kit seen and heard?", story)),
        Heading("How the review was done", 2, "1.2"),
        BulletList(
            (
                "Agencies were asked for chronologies.",
                "A panel met five times.",
                "Family members were offered a meeting.",
            ),
            is_numbered=True,
        ),
        Paragraph("Sources are listed in appendix B. Times are as written by the agencies.", is_note=True),
        Heading("Agencies", 1, "2"),
        Paragraph("Eight agencies sent what they had recorded."),
        AgencyKey(AGENCIES),
        Table(
            "Table 1. What each agency sent",
            (
                TableColumn("Agency", 2),
                TableColumn("Received", 1.2),
                TableColumn("Entries", 0.7),
                TableColumn("Remarks", 3),
            ),
            tuple(
                (name, "5 March 2019", str(40 + number), SENTENCES[number])
                for number, (_, name, _k) in enumerate(AGENCIES)
            ),
        ),
        Heading("What happened", 1, "3"),
        Paragraph(story * 2),
        Heading("Before 2016", 2, "3.1"),
        Paragraph(story * 4),
        Heading("The night of the fire at 12 Larkspur Close, and how each agency came to know of it", 2, "3.2"),
        Paragraph(story * 4),
        Heading("Combined chronology", 1, "4"),
        Paragraph("Every entry is shown in the words of the agency that wrote it."),
        chronology(n_entries),
        Heading("Findings", 1, "5"),
        Paragraph(story),
    )
