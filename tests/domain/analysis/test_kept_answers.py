"""The thirty analyses of one invented review, whole: every table, figure and chart."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest

from scrdesk.domain.accounts.differences import Difference, Side
from scrdesk.domain.accounts.links import AccountFate, Link, LinkDecision, LinkedAccount, LinkId
from scrdesk.domain.accounts.one_sided import Direction, OneSidedContact
from scrdesk.domain.analysis.case import Case, CaseRow
from scrdesk.domain.analysis.chart_drawing import ChartLook, draw_chart
from scrdesk.domain.analysis.headlines import headlines
from scrdesk.domain.analysis.register import analyses
from scrdesk.domain.analysis.result import Result, Settings
from scrdesk.domain.analysis.sent import SentAnalysis, blocks_of
from scrdesk.domain.audience import Audience
from scrdesk.domain.chronology import ChronologyFilter
from scrdesk.domain.learning import FindingId, Lesson, NewLesson, Recommendation
from scrdesk.domain.mark_values import Attendance, Significance, Stated
from scrdesk.domain.panel_layer import NO_MARKS, PanelMarks
from scrdesk.domain.people import Person, Spell, SpellKind
from scrdesk.domain.stated_dates import stated
from scrdesk.domain.submission import RowKind
from scrdesk.services.analyses import run
from tests.domain.analysis import test_examples
from tests.domain.analysis_cases import _TAGS, KEY_LINES, PEOPLE, PHRASES, case, row
from tests.domain.kept_answers import check_kept, short

N_ROWS = 140
TOLD = (
    *PHRASES, "Bruise on Fern.", "Fern was not brought to clinic.", "He has moved in.", "Mother has moved out.", "Moved to 4 Elm Road.",
    "Referral received. NFA.", "Referral received.", "Referral made to social care.", "Referral accepted.", "Contact closed.",
    "Core group. Not invited.", "Strategy discussion. No minutes.", "Father drunk.", "Neighbour worried.", "Rob silent, flinched.",
    "Enquiry not made.", "Did not attend the appointment.", "Attended clinic, weighed.", "Appointment offered.", "Cancelled by mother.",
    "Letter sent.", "Case allocated to somebody else.", "Supervision cancelled.", "Nobody has seen Rob this week.", "School holiday.",
    "No contact between 1 March and 1 May 2016.", "Mother said “he is shy”.", "Rob said “I want my nan”.", "Told the GP.",
    "Police informed us.", "Threshold not met.", "Risk assessment done.", "Burn to the hand.", "Rob seen alone.",
)  # fmt: skip
NOW = datetime(2017, 1, 1, tzinfo=UTC)


def invented() -> Case:
    """A review of many entries; the same in every run."""
    luck = random.Random(16)
    rows = []
    for n in range(1, N_ROWS + 1):
        day = date(2015, 11, 1) + timedelta(days=luck.randrange(400)) if luck.random() < 0.95 else None
        is_long = day is not None and luck.random() < 0.1
        marks = NO_MARKS
        if luck.random() < 0.4:
            marks = PanelMarks(
                child_seen=luck.choice((None, None, *Stated)),
                seen_alone=luck.choice((None, None, *Stated)),
                voice=luck.choice(("", "", "", "I was hungry")),
                attendance=luck.choice((None, None, *Attendance)),
                significance=luck.choice((None, *Significance)),
                tags=frozenset(luck.sample(_TAGS, luck.randrange(3))),
                key_lines=frozenset(luck.sample([each.id for each in KEY_LINES], luck.randrange(3))),
            )
        rows.append(
            row(
                n,
                day,
                " ".join(luck.sample(TOLD, luck.randrange(1, 4))),
                luck.choice(("POL", "GP", "HV", "HV", "OLD")),
                until=day + timedelta(days=luck.choice((3, 40, 400))) if is_long and day else None,
                people=tuple(luck.sample([each.id for each in PEOPLE], luck.randrange(4))),
                marks=marks,
                start=luck.choice((None, None, time(9), time(9, 20), time(23, 5))),
                location=luck.choice(("", "clinic", "home", "12 Elm Road")),
                practitioner=luck.choice(("", "Heather Moss", "Ann Bell", "not recorded")),
                child_seen_words=luck.choice(("", "", "Yes, alone", "Yes", "No", "N/A")),
                action=luck.choice(("", "NFA.", "Seen next day.", "Referred to GP.")),
                shared_with=luck.choice(("", "", "GP", "School and POL")),
                comment=luck.choice(("", "", "No record of supervision.")),
                findings=luck.choice(((), (), (), ("date-invalid",), ("doubled",))),
                kind=luck.choice((RowKind.EVENT, RowKind.EVENT, RowKind.EVENT, RowKind.NOTE)),
                recorded=day + timedelta(days=luck.choice((0, 1, 9, 60))) if day and luck.random() < 0.5 else None,
            )
        )
    named = {each.id: frozenset({luck.choice(("GP", "POL", "HV"))}) for each in rows if luck.random() < 0.3}
    suggested = tuple(tuple(each.id for each in luck.sample(rows, 2)) for _ in range(4))
    parts = linked(luck, rows) | {"lessons": learnt(), "contacts": contacts(luck, rows)}
    submitted = {"POL": True, "GP": False, "HV": True}
    return case(*rows, named_agencies=named, suggested=suggested, submitted=submitted, people=settled(), **parts)


def settled() -> tuple[Person, ...]:
    """The register, with where everybody lived, went to school and was cared for."""
    spells = (
        Spell(SpellKind.ADDRESS, "Flat 6", stated("9/1/2016"), stated("May 2016"), "weekends only"),
        Spell(SpellKind.ADDRESS, "Saddlers Row", stated("June 2016")),
        Spell(SpellKind.SCHOOL, "Oak Lane", stated("2015"), stated("2016")),
        Spell(SpellKind.CARER, "Iris Ash", stated("March 2016"), stated("April 2016")),
        Spell(SpellKind.GP, "Lark Lane"),
    )
    return tuple(
        replace(person, details=replace(person.details, spells=spells[n % 3 :: 2] if n % 2 else spells))
        for n, person in enumerate(PEOPLE)
    )


def linked(luck: random.Random, rows: list[CaseRow]) -> dict[str, object]:
    """Decisions on groups of entries, and where their accounts differ."""
    links, told = [], []
    for n in range(1, 13):
        group = sorted(luck.sample(rows, luck.choice((2, 2, 3))), key=lambda each: each.id)
        accounts = tuple(
            LinkedAccount(each.id, each.reference, each.agency_code, luck.choice((*AccountFate, AccountFate.STANDS)))
            for each in group
        )
        link = Link(LinkId(n), luck.choice((*LinkDecision, LinkDecision.SAME_EVENT)), "", "", NOW, accounts)
        links.append(link)
        if link.decision is LinkDecision.SAME_EVENT:
            sides = tuple(Side(each.id, str(luck.randrange(3)), each.event[:20]) for each in group)
            told += [
                (link, Difference(luck.choice(("Date", "Time", "Child")), sides, luck.choice(("", "", "told later"))))
            ]
    return {"links": tuple(links), "differences": tuple(told)}


def learnt() -> tuple[Lesson, ...]:
    """Findings with and without evidence, recommendations and actions."""
    do = Recommendation("1", "Share dates of clinics.", "local")
    told = (
        NewLesson(1, "Nobody asked the child.", "Each thought the other had.", "voice", ("POL-0001", "GP-0003"), (do,)),
        NewLesson(
            2, "Visits went unrecorded.", "", "records", (), (replace(do, number="2", no_finding_why="a request"),)
        ),
        NewLesson(3, "An interpreter came.", "", "practice", ("HV-0002", "HV-0099"), is_good_practice=True),
        NewLesson(4, "Housing was not asked.", "", "sharing", ("OLD-0005",), paragraphs=("6.12",), agencies=("POL",)),
    )
    return tuple(Lesson(FindingId(n), each) for n, each in enumerate(told, 1))


def contacts(luck: random.Random, rows: list[CaseRow]) -> tuple[OneSidedContact, ...]:
    """Contacts that one side alone recorded, some with a late answer."""
    dated = [each for each in rows if each.earliest and each.latest]
    return tuple(
        OneSidedContact(each.id, each.agency_code, luck.choice(("GP", "POL", "HV")), luck.choice(list(Direction)), "told",
                        each.earliest, each.latest, luck.choice((None, dated[0].id)))
        for each in luck.sample(dated, 9)
        if each.earliest and each.latest
    )  # fmt: skip


WHOLE = invented()
KEYS = [each.key for each in analyses()]


def width(text: str, size: float, *, is_bold: bool = False) -> float:
    return len(text) * size * (0.6 if is_bold else 0.55)


class Roles(dict[str, str]):
    """Every colour is its role."""

    def __missing__(self, key: str) -> str:
        return key


def told(result: Result) -> Iterator[str]:
    for each in (*result.figures, *result.unknown, *result.tallies, result.missing):
        yield short(each)
    for section in result.sections:
        yield f"## {section.title} {short(section.headings)}"
        yield from (f"{short(line)}" for line in section.lines)
        yield short(replace(section, lines=(), title="", headings=()))


@pytest.mark.parametrize("key", KEYS)
def test_each_analysis_says_what_it_said(key: str) -> None:
    result = run(WHOLE, key)
    lines = list(told(result))
    if result.chart is not None:
        for look in (ChartLook(Roles(), width), ChartLook(Roles(), width, 1.5, 400.0)):
            drawn = draw_chart(result.chart, "A chart", look)
            lines += [f"## {drawn.drawing.description} {drawn.drawing.width:.1f} {drawn.drawing.height:.1f}"]
            lines += [short(each) for each in (*drawn.drawing.shapes, *drawn.parts)]
    check_kept(f"analysis/{key}", lines)


def test_what_stands_first_and_what_is_sent() -> None:
    lines = [short(each) for each in (*headlines(WHOLE), *headlines(case()))]
    for analysis in analyses()[::6]:
        for audience in Audience:
            settings = tuple((each.key, each.value) for each in analysis.settings)
            sent = SentAnalysis(analysis.key, settings, ChronologyFilter(), datetime(2016, 12, 9, tzinfo=UTC))
            lines.append(f"## {analysis.key} {audience.name}")
            lines += [
                short(block)
                for block in blocks_of(
                    analysis, sent, WHOLE, run(WHOLE, analysis.key), ChartLook(Roles(), width),
                    as_at=NOW, audience=audience, wording=str.upper,
                )
            ]  # fmt: skip
    check_kept("analysis/sent", lines)


EXAMPLES = sorted(name for name in vars(test_examples) if name.startswith("test_"))


def test_the_examples_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    """What the examples ask, with all that is answered beside what each looks at."""
    lines = []

    def noting(given: Case, key: str, settings: Settings | None = None) -> Result:
        result = run(given, key, settings)
        lines.extend((f"# {key} {short(settings)}", *told(result), short(result.chart)))
        return result

    monkeypatch.setattr(test_examples, "run", noting)
    for name in EXAMPLES:
        lines.append(f"==== {name}")
        getattr(test_examples, name)()
    check_kept("analysis/examples", lines)
