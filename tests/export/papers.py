"""One of each paper that the program gives out, with fictional content, for tests, pictures and checkers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, time
from io import BytesIO

from PIL import Image

from scrdesk.domain.drawing import Anchor, Boxes, Dots, Drawing, Lines, Words
from scrdesk.domain.learning import FindingId, Lesson, NewLesson, PlannedAction, Recommendation
from scrdesk.domain.panel import Attendance, MinuteItem, NewMeeting, PanelAction
from scrdesk.domain.products import (
    DepositSheet,
    LearningOutline,
    Letter,
    PaperHead,
    SummaryParts,
    action_plan,
    briefing,
    deposit_sheet,
    executive_summary,
    learning_outline,
    letter,
    minutes,
)
from scrdesk.domain.report import (
    AgencyKey,
    BulletList,
    Callout,
    Copy,
    Document,
    Facts,
    Figure,
    Heading,
    ListItem,
    Notes,
    Paragraph,
    Quote,
    Run,
    Signature,
    Table,
    TableColumn,
    note_mark,
)
from tests.export.sample import AGENCIES, SENTENCES, chronology, document, report

HEAD = PaperHead(
    body="Wexmoor Safeguarding Children Board",
    about="Serious case review: Child Q",
    reference="SCR 2019/02",
    dated=date(2019, 3, 5),
    marking="Official-Sensitive",
    audience="for the panel",
    version="0.4",
)
OPEN = replace(HEAD, marking="", audience="", version="")
ACTIONS = tuple(
    PlannedAction(
        f"{number}.1",
        f"Write into the procedure: {SENTENCES[number]}",
        AGENCIES[number][1],
        "Head of safeguarding",
        date(2019, 6, number + 1),
        "A child is seen awake and spoken to at each visit, whoever opens the door.",
        "Audit of 20 records each quarter",
        ("not started", "on track", "at risk")[number % 3],
    )
    for number in range(6)
)
LESSONS = tuple(
    Lesson(
        FindingId(number),
        NewLesson(
            number,
            statement,
            why,
            "Seeing and hearing children",
            (f"HV-{number:04d}", f"POL-{number:04d}"),
            (Recommendation(str(number), told, "multi-agency", ACTIONS[2 * number - 2 : 2 * number]),),
        ),
    )
    for number, (statement, why, told) in enumerate(
        (
            (
                "Adults spoke for Kit, and nobody asked him.",
                "What life was like for him was not known until he told his grandmother.",
                "Agencies should make sure that each child is seen and spoken to alone.",
            ),
            (
                "A closed door was taken for an answer.",
                "Four visits without reply raised no question.",
                "Agencies should agree what follows a second visit without reply.",
            ),
            (
                "Step-down was decided without the school.",
                "The school held what the meeting lacked.",
                "The Board should see to it that whoever knows the child is at the table.",
            ),
        ),
        start=1,
    )
)
MEETING = NewMeeting(
    3,
    date(2019, 2, 12),
    time(9, 30),
    "Committee room 2, Wexmoor Town Hall",
    "draft",
    (
        Attendance("Dr Ada Lewis", "Independent chair", "", is_member=True, is_present=True),
        Attendance("Megan Pryce", "Named nurse", "HV", is_member=True, is_present=True),
        Attendance("DI Tomasz Żółkiewski", "Detective inspector", "POL", is_member=True, is_present=False),
        Attendance("Siân Wŷn", "Headteacher", "SCH", is_member=False, is_present=True),
    ),
    (
        MinuteItem("1", "Welcome and confidentiality", "The statement was read. Nobody declared an interest."),
        MinuteItem(
            "2",
            "Combined chronology, spring 2016",
            "The panel read March and April together.\n\n" + " ".join(SENTENCES[:6]),
            "Ask the surgery whether the appointment of 3 March was kept.",
            ("HV-0029", "POL-0042"),
        ),
        MinuteItem("3", "Early learning", SENTENCES[4], "Tell team leaders now, before the report."),
    ),
    (
        PanelAction("3.1", "Ask the surgery about 3 March", "Panel secretary", date(2019, 2, 19)),
        PanelAction("3.2", "Draft an early learning note", "Dr Lewis", None, "closed"),
    ),
)


def minutes_paper() -> Document:
    return minutes(HEAD, MEETING)


def letter_paper() -> Document:
    written = Letter(
        "Chronology for the review of Child Q",
        ("Dr P. Hallam", "Lark Lane Surgery", "2 Lark Lane", "Wexmoor WX1 2AB"),
        "Dear Dr Hallam",
        (
            Paragraph(
                "Thank you for agreeing to contribute to this review. The Board asks each agency that knew the family "
                "for a chronology of its contacts from 1 January 2015 to 5 March 2016."
            ),
            Paragraph((Run("Please send it by "), Run("Friday 22 March 2019", is_bold=True), Run(", and:"))),
            BulletList(
                (
                    "use the enclosed template, one row for each contact",
                    "write what was recorded, not what should have been",
                    "use the labels you were given and no names",
                )
            ),
            Paragraph(
                (
                    Run("Questions are welcome: write to "),
                    Run("reviews@wexmoor.example", address="mailto:reviews@wexmoor.example"),
                    Run(" or telephone 01632 960000."),
                )
            ),
        ),
        "Yours sincerely",
        ("Priya Moss", "Panel secretary"),
        sender=("Wexmoor Town Hall", "Market Square", "Wexmoor WX1 1AA"),
        enclosures=("Template for a chronology", "Terms of reference"),
    )
    return letter(replace(HEAD, audience="", version=""), written)


def action_plan_paper() -> Document:
    return action_plan(HEAD, LESSONS)


def summary_paper() -> Document:
    parts = SummaryParts(
        circumstances="Kit, aged four, was found with an injury that could not be explained.\n\nThe Board decided to hold "
        "a review on 5 March 2018, because there were concerns about how agencies had worked together.",
        process="A panel of senior staff met five times. Dr Ada Lewis, who has worked for none of the agencies, chaired "
        "it and wrote the report.",
        panel=(("Named nurse", "Wexmoor Community Health"), ("Detective inspector", "Wexmoor Police")),
        parallel="The police have ended their enquiries. No inquest was held.",
        family="Kit’s grandmother met the chair twice and read a draft.",
        facts=" ".join(SENTENCES[:5]),
        themes=" ".join(SENTENCES[5:9]) + "\n\n" + SENTENCES[2],
    )
    return executive_summary(OPEN, parts, LESSONS)


def briefing_paper() -> Document:
    return briefing(
        OPEN,
        (
            ("A boy of four was hurt at home. Six agencies had known the family for a year. Each held a part of it.",),
            ("He had told nobody, because nobody asked. Adults’ words stood for his in 31 of 40 records.",),
            tuple(lesson.details.statement for lesson in LESSONS),
            (
                "A nursery nurse wrote down what Kit said in his own words.",
                "Housing told social care of the arrears without being asked.",
            ),
            (
                "Each child is seen awake and spoken to.",
                "A second visit without reply is talked over the same day.",
            ),
            ("Read the procedure with your team.", "Bring one case to supervision.", "Tell us what stands in the way."),
            (),
        ),
    )


def outline_paper() -> Document:
    outline = LearningOutline(
        "Child Z",
        "Northmere Safeguarding Children Board",
        date(2018, 11, 20),
        "https://reviews.northmere.example/child-z",
        "a girl under one",
        "non-accidental injury",
        ("pre-birth assessment", "fathers unseen"),
        SENTENCES[1] + "\n\n" + SENTENCES[6],
        tuple(SENTENCES[2:5]),
        9,
        ("Health visiting: ask about fathers at the first visit.", "Police: tell the midwife."),
        ("Whom do we not see?", "Who would notice?"),
        "Please talk this over in your team and tell the sub-group by Friday 29 March 2019 what you will change.",
    )
    return learning_outline(OPEN, outline)


def deposit_paper() -> Document:
    sheet = DepositSheet(
        "Serious case review: Child Q",
        "Wexmoor Safeguarding Children Board",
        "Dr Ada Lewis",
        date(2019, 3, 5),
        " ".join(SENTENCES),
        ("neglect", "domestic abuse", "voice of the child"),
        "child-q-overview-report.pdf",
        "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
        64,
        contact="Panel secretary, Wexmoor Town Hall",
        sent=date(2019, 3, 12),
    )
    return deposit_sheet(OPEN, sheet)


def chronology_paper() -> Document:
    return HEAD.document("Combined chronology", (AgencyKey(AGENCIES), chronology(24)))


def drawing() -> Drawing:
    shapes = (
        Boxes(((10, 20, 120, 40), (170, 20, 120, 40)), fill="#e3eff1", edge="#0b5a6a", radius=4),
        Lines(((130, 40, 170, 40), (150, 40, 150, 90)), "#5a6570"),
        Dots(((150, 100),), 10, fill="#a8452f"),
        Words(70, 44, "Mother", 12, "#1b2127", Anchor.MIDDLE),
        Words(230, 44, "Father", 12, "#1b2127", Anchor.MIDDLE, is_bold=True),
        Words(150, 130, "Child Q", 12, "#1b2127", Anchor.MIDDLE),
    )
    return Drawing(300, 140, shapes, "Family tree", "Mother and Father are a couple; Child Q is their child.")


def photograph(kind: str = "PNG", size: tuple[int, int] = (320, 200)) -> bytes:
    image = Image.linear_gradient("L").resize(size).convert("RGB")
    buffer = BytesIO()
    image.save(buffer, kind)
    return buffer.getvalue()


def every_block() -> Document:
    """Return a report with every kind of block, looks of words, references, and names in many scripts."""
    return document(
        Heading("Introduction", 1, "1"),
        Paragraph("What life was like for Kit, and what helped those who worked with him.", is_lead=True),
        Paragraph(
            (
                Run("The panel found that "),
                Run("nobody", is_bold=True),
                Run(" had asked "),
                Run("Child Q", is_label=True),
                Run(" himself (see "),
                Run("finding 2", target="finding 2"),
                Run(", "),
                Run("POL-0001", target="POL-0001"),
                Run(" and "),
                Run("an entry since taken out", target="GP-9999"),
                Run("). The method is "),
                Run("explained by the Board", address="https://www.wexmoor.example/method"),
                Run("; the words "),
                Run("in italics", is_italic=True),
                Run(" are "),
                Run("the children’s own", is_bold=True, is_italic=True),
                Run("."),
            )
        ),
        BulletList(
            (
                "One thing",
                ListItem("Another", BulletList(("with a part", "and another part"))),
                ListItem("A third", BulletList(("first", "second"), is_numbered=True)),
            )
        ),
        BulletList(("Seventh", "Eighth"), is_numbered=True, first=7),
        Paragraph(
            (Run("The protocol was not read."), note_mark(1), Run(" Nobody wrote down why"), note_mark(2), Run("."))
        ),
        Heading("Voices", 2, "1.1"),
        Quote("I hid in the bathroom.", "Kit, to his grandmother"),
        Callout("How to read this", (Paragraph("Times are as written."), BulletList(("uncertain", "certain")))),
        Callout("Embargo", (Paragraph("Not before the family has read it."),), is_warning=True),
        Heading("Names", 3, "1.1.1"),
        Facts(
            (
                ("Welsh", "Siân Wŷn, Llŷr Ŵyn"),
                ("Polish", "Tomasz Żółkiewski, Łucja Śćibor"),
                ("Arabic", "محمد عبد الله and فاطمة"),
                ("Pictures", "a smile 😀 and a house 🏠"),
                ("Empty", ""),
            )
        ),
        Heading("Deep", 4),
        Paragraph("Text below a heading of the fourth level.", is_note=True),
        Heading("Finding 2", 1, "2", "finding 2"),
        Figure("Figure 1. The family", drawing().description, drawing()),
        Figure("Figure 2. A photograph", "Light grows from top to bottom.", photograph(), 0.5),
        Table(
            "Table 1. What was sent",
            (TableColumn("Agency", 2), TableColumn("Remarks", 3)),
            tuple((name, (Run(SENTENCES[n]), Run(" Seen.", is_bold=True))) for n, (_, name, _k) in enumerate(AGENCIES)),
            has_row_headers=True,
        ),
        Heading("Notes"),
        Notes(("The protocol of 2014.", (Run("As "), Run("Teacher 1", is_label=True), Run(" remembers it. " * 12)))),
        Signature("On behalf of the panel", "Dr Ada Lewis", "Independent chair"),
        AgencyKey(AGENCIES),
        chronology(12),
        embargo="Not to be published before 00:01 on 6 March 2019",
        copy=Copy("Dr Ada Lewis", "3"),
    )


PAPERS: dict[str, Callable[[], Document]] = {
    "report": lambda: report(30),
    "every-block": every_block,
    "executive-summary": summary_paper,
    "briefing": briefing_paper,
    "chronology": chronology_paper,
    "action-plan": action_plan_paper,
    "minutes": minutes_paper,
    "letter": letter_paper,
    "outline": outline_paper,
    "deposit-sheet": deposit_paper,
}
