"""Small rules at their edges, whole: households, panel, retention, checks, comparison, register, Welsh labels, papers of the learning."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import date, datetime

import pytest

from scrdesk.domain.age_range import age_at
from scrdesk.domain.audience import AgeRule
from scrdesk.domain.checks import AgencyWording, grouped, kind_counts, work_list
from scrdesk.domain.chronology import ChronologyFilter, EntryId, is_reference, reference
from scrdesk.domain.comparison import Comparison, KnownRow, RowChangeKind, compare
from scrdesk.domain.counting import counted
from scrdesk.domain.document_language import Phrasebook, in_language, labels_left
from scrdesk.domain.drawing import Drawing
from scrdesk.domain.family import TieKind
from scrdesk.domain.household_figure import COLOUR_ROLES, Look, draw_households
from scrdesk.domain.households import (
    changes_by_year,
    households,
    living_together,
    may_live_together,
    undated_changes,
    unknown_adults,
)
from scrdesk.domain.labelled_text.telling import aged, number_in_words, season_in_words, season_of_month, time_between
from scrdesk.domain.life.clock_rules import Unit
from scrdesk.domain.life.request_round import DayChoice, day_choices
from scrdesk.domain.panel import PanelMember, about_members, member_fault, tidy_member
from scrdesk.domain.people import SpellKind
from scrdesk.domain.products import (
    DepositSheet,
    LearningOutline,
    Letter,
    SummaryParts,
    deposit_sheet,
    executive_summary,
    learning_outline,
    letter,
)
from scrdesk.domain.report import (
    Block,
    BulletList,
    Callout,
    ChronologyRow,
    ChronologyTable,
    Document,
    Facts,
    Figure,
    Heading,
    PageBreak,
    Paragraph,
    Run,
    Signature,
    Table,
    TableColumn,
)
from scrdesk.domain.report_text.references import people_referred_to
from scrdesk.domain.retention import (
    SOON,
    Extension,
    LegalHold,
    PaperClass,
    RetentionRule,
    Standing,
    StartEvent,
    class_standing,
)
from scrdesk.domain.sealed_copy import row_hash
from scrdesk.domain.stated_dates import stated
from scrdesk.domain.submission import Severity
from scrdesk.services.document_language import book_of
from tests.domain.kept_answers import check_kept, short
from tests.domain.test_checks import ENTRIES, GRAVITY, finding, submission
from tests.domain.test_comparison import row as sent_row
from tests.domain.test_households import PEOPLE as HOUSE
from tests.domain.test_households import person as lodger
from tests.domain.test_households import spell
from tests.domain.test_products import HEAD, LESSON, words
from tests.domain.test_register_findings import home, person, said, tie

DAY = date(2016, 5, 1)


def test_who_lived_where_on_days_around_each_change() -> None:
    school = SpellKind.SCHOOL
    child = lodger(7, spell("Oak", "2010", "July 2014", school), spell("Elm", "", "", school), spell("oak", "September 2014", "", school),
                   spell("Ash", "between 2015 and 2016", "", school), spell("Saddlers Row", "2016-05-01", "2016-05-01"))  # fmt: skip
    people = (*HOUSE, child)
    lines = []
    for kind in (SpellKind.ADDRESS, school):
        for each in households(people, kind):
            lines += [f"## {each.address}", *(f"{stay.person.id} {stay.may_begin} {stay.has_begun} {stay.still_goes_on} {stay.may_end}"
                                              for stay in each.stays)]  # fmt: skip
    for day in (date(1900, 1, 1), date(2012, 1, 8), date(2012, 1, 9), date(2013, 12, 31), date(2014, 1, 1), date(2014, 6, 30),
                date(2014, 7, 1), date(2016, 4, 30), DAY, date(2016, 5, 2)):  # fmt: skip
        lines.append(f"{day}: {living_together(people, day)} {may_live_together(people, day)}")
    lines += map(short, changes_by_year(people))
    lines += [str([undated_changes(child, kind) for kind in SpellKind]), short(unknown_adults(people) == (HOUSE[3],))]
    look = Look({role: role for role in COLOUR_ROLES}, lambda text, size, is_bold=False: len(text) * size * 0.5)
    nobody = draw_households((), look, date(2016, 1, 1), date(2016, 1, 1), DAY, with_names=True)
    one = draw_households(households([child]), look, DAY, DAY, DAY, with_names=False)
    lines += [
        short(each)
        for figure in (nobody, one)
        for each in (*figure.drawing.shapes, *figure.stays, figure.drawing.description)
    ]
    check_kept("rules/households", lines)


def test_who_may_sit_on_a_panel() -> None:
    chair = PanelMember("Dr A. Lewis", "Chair", "", True, True, "none of the agencies")
    members = (
        chair,
        PanelMember("Jo Tallow", "Nurse", "HV", True, False, ""),
        PanelMember("Li", "Clerk", "", False, False, ""),
    )
    lines = [short(tidy_member(PanelMember("  a \n b", " c  d", " HV ", False, True, " x\ty ")))]
    for new in (members[1], replace(members[1], name=""), replace(members[1], name="DR A. LEWIS"), replace(chair, is_member=False),
                replace(chair, name="Other")):  # fmt: skip
        lines.append(short(member_fault(new, members[:1])))
    for some in ((), members, members[1:], members[2:], (replace(chair, agency_code="HV"), *members[1:]), (replace(chair, agency_code="XX"),),
                 (replace(chair, independence=""), replace(chair, name="Li"))):  # fmt: skip
        lines.append(short(about_members(some, {"HV": "Health Visiting"})))
    check_kept("rules/panel", lines)


def test_how_long_papers_are_kept_around_each_edge() -> None:
    rule = RetentionRule(PaperClass.CHRONOLOGY, 35, StartEvent.CLOSED, Standing.PRACTICE, "", "")
    begins, due = {StartEvent.CLOSED: date(2016, 8, 1)}, date(2051, 8, 1)
    longer = Extension(PaperClass.CHRONOLOGY, date(2052, 1, 1), "x", "y", datetime(2040, 1, 1))
    other = replace(longer, papers=next(each for each in PaperClass if each is not PaperClass.CHRONOLOGY))
    lines = [replace(rule, years=years).in_words() for years in (0, 1, 2)]
    for name, extensions in (("none", ()), ("longer", (longer,)), ("other", (other,)),
                             ("shorter later", (longer, replace(longer, until=date(2020, 1, 1), decided_at=datetime(2041, 1, 1))))):  # fmt: skip
        for today in (due - SOON - (due - date(2051, 7, 31)), due - SOON, date(2051, 7, 31), due, date(2052, 1, 1)):
            for is_held in (False, True):
                told = class_standing(rule, begins, extensions, today, is_held=is_held)
                lines.append(
                    f"{name} {today} {is_held}: {told.standing.name} {told.in_words()!r} {told.begins} {told.due} {bool(told.extension)}"
                )
    for given, started, gone in ((rule, {}, False), (replace(rule, years=0), begins, False), (rule, begins, True)):
        for extensions in ((), (longer,)):
            told = class_standing(given, started, extensions, due, is_held=True, was_destroyed=gone)
            lines.append(f"{told.standing.name} {told.in_words()!r} {told.begins} {told.due} {bool(told.extension)}")
    hold = LegalHold(1, "chair", datetime(2040, 1, 1), "inquiry")  # type: ignore[arg-type]
    assert hold.is_in_force and not replace(hold, lifted_at=datetime(2041, 1, 1)).is_in_force
    check_kept("rules/retention", lines)


def test_findings_by_kind_and_what_is_asked_of_them() -> None:
    given = [finding(Severity.INFO, "date-vague", 2), finding(Severity.WARNING, "weekday-wrong", 1), finding(Severity.WARNING, "date-blank", 5),
             finding(Severity.WARNING, "weekday-wrong", 4), finding(Severity.ERROR, "date-invalid", 5), finding(Severity.INFO, "a-b"),
             finding(Severity.ERROR, "date-invalid", 6, "Not a day. Please ask the agency.")]  # fmt: skip
    wordings = {
        "date-invalid": AgencyWording(kind="Impossible date", told="No such day.", ask="Which day?"),
        "date-vague": AgencyWording(kind="Vague", told="", ask="Ask?"),
    }
    lines = [
        f"{each.severity.name} {each.kind}: {[one.row for one in each.findings]}"
        for told in ({}, wordings)
        for each in grouped(given, told)
    ]
    lines += map(short, grouped([]))
    items = work_list(submission(*given), ENTRIES, wordings)
    lines += [
        f"{item.place} {item.severity.name} {item.is_whole_file} {short(item.asked)} {short(item.checks)}"
        for item in items
    ]
    lines += map(short, kind_counts(items))
    assert [each.severity for each in grouped(given)] == sorted(
        (each.severity for each in grouped(given)), key=GRAVITY.index
    )
    check_kept("rules/checks", lines)


def test_a_corrected_file_against_what_stands() -> None:
    first, second, third, fourth = (
        sent_row(day, event, str(day)) for day, event in enumerate(("call to the home", "visit", "letter", "seen"))
    )
    known = [
        KnownRow(EntryId(1), "POL-0001", first, first, has_note=True),
        KnownRow(
            EntryId(2),
            "POL-0002",
            second,
            replace(second, event="visit again", fields=(*second.fields[:2], ("Event", "visit again"))),
        ),
        KnownRow(EntryId(3), "POL-0003", None, third),
        KnownRow(EntryId(4), "POL-0004", fourth, None),
    ]
    renamed = replace(first, fields=(("Number", "0"), ("Day", first.fields[1][1]), ("What", "call to the home")))
    moved = replace(
        first, event="call to  the flat", fields=(*first.fields[:2], ("Event", "call to  the flat"), ("Source", "log"))
    )
    added = sent_row(9, "clinic")
    lines = []
    for rows in ((first, known[1].sent, third, fourth), (moved, second, added), (renamed,), ()):
        found = compare(known, [each for each in rows if each is not None], 3)
        lines.append(
            f"## {[(kind.name, found.n(kind)) for kind in RowChangeKind]} {len(found.changes)} {len(found.of(RowChangeKind.ADDED))}"
        )
        for each in found.rows:
            lines.append(f"{each.key} {each.kind.name} {each.entry_id} {each.reference} {each.new_index} {each.was_declined} {each.has_note} "
                         f"{each.row.event!r} {short(each.fields())}")  # fmt: skip
            lines += [short(one.pieces()) for one in each.fields()]
    check_kept("rules/comparison", lines)
    broken = replace(found.rows[0], old=None, new=None)
    with pytest.raises(ValueError, match="a change without a row"):
        _ = broken.row
    with pytest.raises(ValueError, match="an entry without a row"):
        compare([KnownRow(EntryId(1), "POL-0001", None, None)], [], 1)
    assert Comparison(1, ()).changes == ()


def test_what_does_not_fit_in_a_register() -> None:
    lines = said(
        [
            person(
                1,
                "A",
                born="5/5/2010",
                died="4/5/2010",
                spells=(home("Elm", "2015", "2014"), home("Oak", "2008", "2009")),
            )
        ]
    )
    lines += said(
        [
            person(
                1,
                "A",
                spells=(
                    home("Elm", "2010", "2016"),
                    home("Oak", "2014", "2015"),
                    home("Elm", "2011", "2012"),
                    home("Ash", "2016"),
                ),
            )
        ]
    )
    people = [person(n, label, born=born) for n, label, born in ((1, "A", "1/5/1990"), (2, "B", "30/4/2002"), (3, "C", "1980"), (4, "D", ""),
                                                                  (5, "E", "1/5/1985"))]  # fmt: skip
    lines += said(
        people,
        [
            tie(1, 1, 2),
            tie(2, 2, 1),
            tie(3, 3, 2),
            tie(4, 4, 2),
            tie(5, 5, 2),
            tie(6, 1, 9),
            tie(7, 9, 1),
            tie(8, 4, 4),
        ],
    )
    lines += said(people, [tie(1, 1, 3), tie(2, 2, 1, TieKind.PARTNER), tie(3, 1, 2), tie(4, 2, 3, next(each for each in TieKind if each.is_parental and
                           each is not TieKind.PARENT)), tie(5, 3, 4), tie(6, 4, 2)])  # fmt: skip
    check_kept("rules/register", lines)


WELSH = book_of("cy")


def test_welsh_labels_of_every_kind_of_block() -> None:
    assert isinstance(WELSH, Phrasebook)
    row = ChronologyRow(
        "Saturday 5 March 2016",
        "time not given",
        "POL",
        "police",
        "Findings",
        (("People", "x"), ("Own", "y")),
        "POL-0001",
        "",
        "2016-03",
    )
    blocks: list[Block] = [
        Callout("Confidential", (Paragraph("No item has been recorded.", is_note=True), BulletList(("Findings",)), Paragraph("Findings"))),
        Callout("Own title", ()), Signature("Yours sincerely", "Findings", "Findings"), Figure("Findings", "Findings", Drawing(1, 1, (), "", "")),
        Figure("Own figure", "", Drawing(1, 1, (), "", "")), Paragraph(()), Paragraph((Run("Decision: "), Run("x"))),
        Paragraph((Run("Decision:", is_bold=True),)), Paragraph((Run("Own words: ", is_bold=True), Run("x"))), PageBreak(),
        Paragraph("8 agencies were asked to contribute."), Paragraph("Panel meeting 1, Wednesday 24 August 2016", is_note=True),
        Facts((("Held", ""), ("Own label", "x"), ("Another", ""), ("Place", (Run("Findings"),)))), Heading("Own heading"), Heading("Own heading"),
        Table("Own table", (TableColumn("Due"), TableColumn("Own column")), (("Findings", (Run("Findings"),)),)),
        ChronologyTable("Own chronology", (row, row), "1 of 1 shown", "all entries"),
    ]  # fmt: skip
    document = Document(
        "Own", "Action plan", "B", "R", "", "", DAY, "names shown", is_draft=False, blocks=tuple(blocks)
    )
    lines = []
    for each in (document, replace(document, marking="OFFICIAL"), replace(document, handling="Findings")):
        made = in_language(each, WELSH)
        lines.append(short(replace(made, blocks=(), words=None)))
        assert made.words is WELSH.words
    lines += map(short, made.blocks)
    lines.append(short(labels_left(document, WELSH)))
    for text in (
        "Panel meeting 1, Monday 1 May 2016",
        "Own: things",
        " Findings ",
        "1 May 2016",
        "32 May 2016",
        "Sunday 1 May 2016",
        "1 may 2016",
    ):
        lines.append(
            f"{text!r}: {WELSH.of(text)!r} {WELSH.of(text, is_ours=True)!r} {WELSH.said(text, is_ours=True)!r}"
        )
    check_kept("rules/welsh", lines)


def test_papers_of_the_learning_whole() -> None:
    sheet = DepositSheet(
        "Child Q",
        "Board",
        "Dr Lewis",
        DAY,
        "s" * 400,
        ("neglect", "voice"),
        "q.pdf",
        "ab",
        1200,
        False,
        "the clerk",
        DAY,
        DAY,
    )
    outline = LearningOutline("Child Z", "Board", DAY, "https://example.org", "boy", "a fall", ("a", "b"), "One.\n\nTwo.", ("Listen",), 1200,
                              ("us",), ("why?", "how?"), "Reply.")  # fmt: skip
    written = Letter("Subject", (), "", (), "Yours", ("P. Moss", "Clerk"), ("Sender", "Street"), "OUR", "YOUR")
    why = replace(LESSON, details=replace(LESSON.details, why=""))
    parts = SummaryParts(
        "Why.[^1]",
        "How.",
        (("Nurse", "HV"),),
        "Court.",
        "They came.",
        "Facts.",
        "Themes.[^2]",
        ("note one", "note two"),
    )
    lines = []
    for made in (deposit_sheet(HEAD, sheet), deposit_sheet(HEAD, replace(sheet, summary="s" * 2400, keywords=(), is_anonymous=True)),
                 learning_outline(HEAD, outline), learning_outline(HEAD, LearningOutline("Z")), letter(HEAD, written),
                 executive_summary(HEAD, parts, [LESSON, why]), executive_summary(HEAD, SummaryParts(), [])):  # fmt: skip
        lines += [f"## {short(replace(made, blocks=()))}", *map(short, made.blocks)]
    assert "Keywords" in words(deposit_sheet(HEAD, sheet).blocks)
    check_kept("rules/learning-papers", lines)


def test_references_filters_and_counts() -> None:
    lines = [
        f"{each!r} {is_reference(each)}"
        for each in ("POL-0042", "pol-0042", "POL-42", "P-0042", "ABCDE-0042", "POL-00421", "POL-0042 ", "")
    ]
    lines += [reference("HV", 7), reference("HV", 12345)]
    chosen = frozenset(f"POL-{n:04d}" for n in range(1, 8))
    lines += [ChronologyFilter(references=frozenset(sorted(chosen)[:n])).described() for n in (1, 2, 6, 7)]
    lines += [counted(n, "day") for n in (0, 1, 2, 1234)]
    text = "Seen [@Mother] and [@mother ] with [@Nobody], [@ Child Q]; [@]"
    told = list(people_referred_to(text, {"2": "Mother", "1": "Child Q"}))
    lines += [f"{text[begin:end]} {key}" for begin, end, key in told]
    assert list(people_referred_to("no sign of [Mother]", {"2": "Mother"})) == []
    lines += [aged(years, months, rule) for rule in AgeRule for years, months in ((0, 0), (0, 1), (1, 0), (1, 2), (4, 11), (5, 0), (12, 1), (17, 11),
                                                                                  (18, 0), (42, 0), (99, 0), (104, 3))]  # fmt: skip
    lines += [number_in_words(n) for n in (0, 13, 19, 20, 21, 40, 99, 100)]
    lines += [f"{season_in_words(date(2016, month, 9))} {season_of_month(month)}" for month in range(1, 13)] + [
        season_in_words(date(1999, 12, 1))
    ]
    for days in (0, 1, 6, 7, 13, 14, 27, 28, 55, 56, 60, 61, 89, 92, 300, 364, 366, 700, 729, 731, 1100):
        after, before = (date.fromordinal(DAY.toordinal() + way * days) for way in (1, -1))
        lines.append(f"{days}: {time_between(DAY, after, 'it')}; {time_between(DAY, before, 'it')}")
    check_kept("rules/counts", lines)


def test_ages_around_every_edge() -> None:
    births = (
        "14/8/2014",
        "August 2014",
        "2014",
        "13/8/2014",
        "before 2014",
        "since 14/8/2014",
        "about 2012",
        "29/2/2012",
        "",
    )
    days = ("1/1/2014", "31/7/2014", "1/8/2014", "2/8/2014", "12/8/2014", "13/8/2014", "14/8/2014", "15/8/2014", "13/9/2014", "14/9/2014",
            "August 2014", "July 2014", "2014", "2015", "13/8/2016", "14/8/2016", "between 31/7/2014 and 2/8/2014", "after 2015", "x")  # fmt: skip
    lines = [f"{birth} {when}: {age_at(stated(birth), stated(when), stated(''))}" for birth in births for when in days]
    dues = ("14/8/2014", "August 2014", "by 14/8/2014", "since 14/8/2014", "x")
    lines += [f"due {due} {when}: {age_at(stated(''), stated(when), stated(due))}" for due in dues for when in days]
    check_kept("rules/ages", lines)


def test_what_a_sealed_copy_shows_of_an_entry_has_its_own_hash() -> None:
    row = ChronologyRow(
        "5 March 2016", "09:30", "POL", "police", "Zoë seen", (("People", "x"),), "POL-0001", "log", "2016-03"
    )
    assert row_hash(row) == row_hash(replace(row)) != row_hash(replace(row, text="Zoe seen"))
    assert len({row_hash(row), row_hash(replace(row, when="6 March 2016")), row_hash(replace(row, details=()))}) == 3
    written = (
        '{"agency_code": "POL", "agency_kind": "police", "details": [["People", "x"]], "reference": "POL-0001", "source": "log", '
        '"text": "Zo\\u00eb seen", "time": "09:30", "when": "5 March 2016", "year_month": "2016-03"}'
    )
    assert row_hash(row) == hashlib.sha256(written.encode()).hexdigest()


def test_a_time_that_agencies_are_given_is_ours_unless_a_source_is_named() -> None:
    rows = [
        {"code": "a", "n": 5, "unit": "days"},
        {"code": "b", "n": 1, "unit": "months", "source": "the guidance", "for": ["chronology"]},
    ]
    assert day_choices(rows) == (
        DayChoice("a", 5, Unit.DAYS),
        DayChoice("b", 1, Unit.MONTHS, ("chronology",), "the guidance"),
    )
    for wrong in ({"n": 0}, {"unit": "none"}, {"for": ["a poem"]}):
        with pytest.raises(ValueError, match="the time a cannot be given"):
            day_choices([rows[0] | wrong])
