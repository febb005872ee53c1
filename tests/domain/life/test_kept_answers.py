"""Clocks, bodies, checks of records, letters and papers of agencies, whole: each answer on days around its edges."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from scrdesk.domain.life.agency_papers import (
    CheckQuestion,
    answering,
    checked_in_words,
    paper_in_words,
    paper_status,
    points_to_mend,
)
from scrdesk.domain.life.bodies import overlaps, recipients
from scrdesk.domain.life.clock_rules import ClockRule, Sense, StartEvent, Unit, count
from scrdesk.domain.life.clocks import ClockFacts, clock_standing, progress_in_words
from scrdesk.domain.life.decisions import events_of_decision
from scrdesk.domain.life.holiday_table import HolidayTable
from scrdesk.domain.life.letters import LetterFields, LetterHead, letter, letter_templates
from scrdesk.domain.life.record_checks import record_fault
from scrdesk.domain.life.records import (
    OUTCOMES,
    AgencyPaper,
    ArchivedReport,
    BodyContact,
    ClockMark,
    Conversion,
    DecisionForm,
    LetterSent,
    NationalBody,
    OneOffHoliday,
    OwnReviewType,
    PublicationIntent,
    StartDay,
    StepMark,
)
from scrdesk.domain.record_texts import MAX_FIELD, tidied
from scrdesk.domain.review import RequestedDocument, ReviewType
from tests.domain.kept_answers import check_kept, short

MAY = date(2016, 5, 2)
TABLE = HolidayTable({MAY: "Early May bank holiday", date(2016, 3, 25): "Good Friday"}, date(2016, 12, 31))
EVENT = StartEvent("met", "the criteria are met")
START = date(2016, 4, 28)
BODIES = (
    NationalBody("Old Panel", "panel", valid_to=date(2016, 5, 5)),
    NationalBody("New Panel", "panel", date(2016, 5, 5), date(2016, 6, 30)),
    NationalBody("Inspectors", "inspectorate"),
    NationalBody("Second Inspectors", "inspectorate", valid_to=date(2016, 4, 30)),
)


def _rule(code: str, n: int, unit: Unit, sense: Sense = Sense.BY, **rest: object) -> ClockRule:
    return ClockRule(
        code, "met", n, unit, "say so", ("panel", "partners"), f"limit of {code}", "a source", sense, **rest
    )  # type: ignore[arg-type]


RULES = (
    _rule("W", 5, Unit.WORKING_DAYS, done_by=("told", "told-late", "never")),
    _rule("D", 10, Unit.DAYS, valid_from=date(2016, 4, 28), valid_to=date(2016, 4, 28)),
    _rule("M", 1, Unit.MONTHS, valid_from=date(2016, 4, 29)),
    _rule("O", 1, Unit.DAYS, valid_to=date(2016, 4, 27)),
    _rule("B", 7, Unit.WORKING_DAYS, is_before=True),
    _rule("N", 0, Unit.NONE, Sense.NO_DAY),
    _rule("E", 14, Unit.DAYS, Sense.EXPECTED),
    _rule("K", 6, Unit.MONTHS, Sense.KEEP_UNTIL),
    _rule("L", 200, Unit.WORKING_DAYS),
)
MARKS = {
    "as it is": ClockMark(""),
    "revised": ClockMark("", revised=date(2016, 5, 20), revised_why="the panel met late"),
    "done": ClockMark("", done=date(2016, 5, 3)),
    "done late": ClockMark("", done=date(2016, 5, 25)),
    "not applicable": ClockMark("", is_not_applicable=True, why_not="no"),
}


def test_how_every_kind_of_clock_stands() -> None:
    lines = []
    for rule in RULES:
        for name, mark in MARKS.items():
            for start in (START, None) if name in ("as it is", "revised") else (START,):
                for today in (date(2016, 4, 27), date(2016, 5, 6), date(2016, 5, 20), date(2016, 11, 2)):
                    starts = {"met": StartDay("met", start)} if start else {}
                    if name == "as it is" and today.month == 5:
                        starts |= {"told-late": StartDay("", date(2016, 5, 18)), "told": StartDay("", date(2016, 5, 9))}
                    recorded = replace(mark, rule=rule.code)
                    clock = clock_standing(rule, EVENT, ClockFacts(starts, {rule.code: recorded}, BODIES, TABLE, today))
                    assert (clock.rule, clock.event, clock.mark) == (rule, EVENT, recorded)
                    assert clock.counted == (count(rule, start, TABLE) if start else None)
                    lines.append(
                        f"{rule.code} {name} {start} {today}: {clock.state.name} {clock.tone} {clock.told!r} due {clock.due} "
                        f"{'open ' if clock.is_open else ''}{progress_in_words(clock, TABLE, today)!r} {clock.explained!r} "
                        f"{clock.to.words} {short(clock.warnings)}"
                    )
    unmarked = clock_standing(RULES[0], EVENT, ClockFacts({}, {}, (), TABLE, START))
    lines.append(short(unmarked))
    check_kept("life/clocks", lines)


def test_who_holds_a_role_on_a_day() -> None:
    lines = [
        f"{roles} {day}: {short(found)} {found.words!r}"
        for roles in (("panel",), ("inspectorate", "panel"), ("partners", "panel", "partners"), ())
        for day in (date(2016, 5, 4), date(2016, 5, 5), date(2016, 6, 30), date(2016, 7, 1), date(2016, 4, 30))
        for found in [recipients(roles, day, BODIES)]
    ]
    lines += overlaps(BODIES)
    lines += overlaps((*BODIES[:2], replace(BODIES[1], name="Third", valid_from=date(2016, 7, 1), valid_to=None)))
    lines += overlaps((BODIES[2], replace(BODIES[2], name="Same", valid_from=date(2016, 1, 1))))
    check_kept("life/bodies", lines)


def test_when_a_kind_of_review_can_be_begun() -> None:
    kind = ReviewType("scr", "Serious case review", "", "", date(2006, 4, 1), date(2018, 6, 29))
    days = (date(2006, 3, 31), date(2006, 4, 1), date(2018, 6, 29), date(2018, 6, 30))
    assert [kind.is_valid_on(day) for day in days] == [False, True, True, False]
    assert [replace(kind, valid_from=None).is_valid_on(day) for day in days] == [True, True, True, False]
    assert [replace(kind, valid_to=None).is_valid_on(day) for day in days] == [False, True, True, True]


DAY = date(2016, 5, 6)
LATER, EARLIER = date(2016, 5, 7), date(2016, 5, 5)
SOUND = (
    ClockMark("S1", done=DAY),
    StepMark("1"),
    DecisionForm(1, OUTCOMES[0], DAY, "the Chair", "Because.", answers=(("a", "yes", "why"), ("b", "no", ""))),
    Conversion("scr", "cspr", DAY, "The law changed."),
    BodyContact("Ofsted", "sent", DAY, "the decision", answered=DAY),
    PublicationIntent("not decided", "too early"),
    AgencyPaper("GP", "other", "Report", 1, DAY),
    OwnReviewType("own", "Own kind", valid_from=DAY, valid_to=DAY),
    NationalBody("Ofsted", "inspectorate", DAY, DAY),
    OneOffHoliday(DAY, "A jubilee"),
    ArchivedReport("Child H", 2010, "executive summary", published=DAY, until=DAY, is_summary_only=True),
    LetterSent("request", "The manager", DAY),
    StartDay("met", LATER),
)
WRONG: dict[type, list[dict[str, object]]] = {
    ClockMark: [{"revised": DAY}, {"revised": DAY, "revised_why": "x"}, {"is_not_applicable": True}, {"done": LATER}, {"done": None},
                {"is_not_applicable": True, "why_not": "x"}],
    StepMark: [{"state": "gone"}, {"state": "not applicable"}, {"state": "not applicable", "reason": "x"}, {"state": "done"}],
    DecisionForm: [{"outcome": "x"}, {"rationale": ""}, {"decided_by": ""}, {"decided_on": None}, {"decided_on": LATER},
                   {"outcome": OUTCOMES[2], "decided_on": None}, {"outcome": OUTCOMES[3], "decided_on": None},
                   {"answers": (("a", "maybe", ""),)}, {"answers": (("a", "yes", ""),)}, {"answers": (("a", "not known", ""),)},
                   {"rationale": "x" * MAX_FIELD}, {"rationale": "x" * (MAX_FIELD + 1)}],
    Conversion: [{"to_type": "scr"}, {"reason": ""}],
    BodyContact: [{"body": ""}, {"direction": "x"}, {"what": ""}, {"answered": EARLIER}, {"answered": None}],
    PublicationIntent: [{"intent": "x"}, {"reasons": ""}],
    AgencyPaper: [{"kind": "x"}, {"state": "x"}, {"state": "returned"}, {"state": "returned", "note": "x"}, {"received": LATER}],
    OwnReviewType: [{"name": ""}, {"valid_to": EARLIER}, {"valid_to": None}, {"valid_from": None}],
    NationalBody: [{"name": ""}, {"valid_from": LATER}, {"valid_from": None}],
    OneOffHoliday: [{"name": ""}],
    ArchivedReport: [{"label": ""}, {"year": 1969}, {"year": 1970}, {"year": 2017}, {"year": 2016, "is_summary_only": False},
                     {"until": EARLIER}, {"until": None}, {"published": None}, {"kind": "other"}, {"year": 2011},
                     {"kind": "other", "is_summary_only": False}],
    LetterSent: [{"addressee": ""}],
}  # fmt: skip


def test_what_keeps_a_record_out_of_the_store() -> None:
    lines = []
    for sound in SOUND:
        assert record_fault(sound, DAY) is None
        for parts in WRONG.get(type(sound), []):
            told = {name: f"{len(part)} signs" if len(str(part)) > 99 else part for name, part in parts.items()}  # type: ignore[arg-type]
            lines.append(f"{type(sound).__name__} {short(told)}: {record_fault(replace(sound, **parts), DAY)}")  # type: ignore[type-var]
    lines.append(short(tidied(StepMark(" 1 ", who="\tme \n"))))
    lines += [
        ArchivedReport("Child H", 2009, "executive summary", is_summary_only=each).kind_in_words
        for each in (True, False)
    ]
    check_kept("life/records", lines)


def test_what_a_decision_sets_going() -> None:
    assert [events_of_decision(outcome, ("S1", "S3")) for outcome in OUTCOMES] == [
        ("decided",), ("decided", "decided-not"), ("decided", "decided-not"), ()
    ]  # fmt: skip
    assert [events_of_decision(outcome, ("S1",)) for outcome in OUTCOMES] == [
        ("decided",), ("decided-not",), ("decided-not",), ()
    ]  # fmt: skip


def test_letters_from_a_template() -> None:
    rows = [
        {
            "code": "request", "name": "Request", "greeting": "Dear {addressee}", "subject": "{document} for {child_label}",
            "closing": "Yours sincerely", "for_agency": True,
            "paragraphs": [
                {"text": "Please send your {document} by {due} for a {kind_lower} ({kind})."},
                {"heading": "What to cover", "if": "scope"}, {"text": "{scope}. See {reference}.", "if": "scope"},
                {"text": "All that you hold.", "unless": "scope"}, {"list": "{points}", "if": "points"}, {"list": "{points}"},
                {"text": "Send it {return_route}; ask {contact} of {agency} about {period}.{requested}"},
            ],
        },
        {
            "code": "thanks", "name": "Thanks", "greeting": "Dear all", "subject": "Thanks", "closing": "Yours", "is_reminder": True,
            "paragraphs": [{"text": "Thank you."}],
        },
    ]  # fmt: skip
    templates = letter_templates(rows)
    assert [(each.is_for_agency, each.is_reminder) for each in templates] == [(True, False), (False, True)]
    full = LetterFields("SCR 1", "Child Q", "Serious case review", "The manager", "The GP", "chronology", MAY, "all of 2016", "births \n",
                        "by secure mail", "Ann", " one \n\ntwo")  # fmt: skip
    head = LetterHead("Exampleshire Board", "P. Moss", "Secretary", "OFFICIAL")
    bare = LetterFields("", "Child Q", "", "")
    lines = []
    for template in templates:
        for given in (full, replace(full, agency="", due=None), bare):
            document = letter(template, given, head, DAY)
            lines += [f"## {short(replace(document, blocks=()))}", *map(short, document.blocks)]
    check_kept("life/letters", lines)
    for part in ("greeting", "subject"):
        with pytest.raises(ValueError, match=r"the letter thanks has fields that are not known: colour, shape$"):
            letter_templates([rows[1] | {part: "{shape} {colour} {due}"}])
    with pytest.raises(ValueError, match=r"not known: colour$"):
        letter_templates([rows[1] | {"paragraphs": [{"list": "{colour}"}]}])


def test_how_the_papers_of_an_agency_stand() -> None:
    first = AgencyPaper("GP", "agency report", "Report", 1, EARLIER, "returned", note=" Say who.\n\n Say when. ")
    second = replace(first, version=2, received=DAY, state="checked", note="")
    others = (
        replace(first, agency="HV"),
        replace(first, kind="other"),
        replace(first, kind="agency involvement form", received=LATER),
    )
    papers = answering((second, *others, replace(first, received=DAY), first), "GP", RequestedDocument.AGENCY_REPORT)
    assert [(each.version, each.received) for each in papers] == [(1, EARLIER), (1, DAY), (2, DAY)]
    lines = []
    for these in (
        (),
        (first,),
        (second,),
        (replace(second, state="returned"),),
        (second, replace(first, state="accepted")),
    ):
        for due in (None, EARLIER, DAY, date(2016, 6, 30)):
            told = [paper_in_words(these, due, DAY, was_asked=asked) for asked in (True, False)]
            lines.append(f"{[each.state for each in these]} {due}: {paper_status(these, due, DAY).name} {told}")
    questions = tuple(CheckQuestion(code, "group", f"Is {code} there") for code in "abcd")
    checks = (("a", "no", "Add it."), ("b", "in part", ""), ("c", "yes", "Good."), ("x", "no", ""), ("d", "", ""))
    for paper in (first, replace(first, checks=checks), replace(second, checks=checks[2:3])):
        lines.append(f"{checked_in_words(paper, questions)!r} {points_to_mend(paper, questions)}")
    check_kept("life/papers", lines)
