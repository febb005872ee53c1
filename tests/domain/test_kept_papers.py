"""Papers and records of the review from invented values, whole: parts of the report, households, certificate, trail, filters."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import UTC, date, datetime, time

from hypothesis import given, settings
from hypothesis import strategies as st

from scrdesk.domain import report_contents
from scrdesk.domain.action_plan import plan_lines
from scrdesk.domain.audience import AgeRule, Audience, AudienceRules, DateRule
from scrdesk.domain.chase_sheet import HEADINGS, apply_answers, chase_rows, read_chase
from scrdesk.domain.chronology import ChronologyFilter
from scrdesk.domain.destruction import DestroyedFile, DestructionRecord, certificate
from scrdesk.domain.hand_order import DayEntry, NewMove, arranged, one_step
from scrdesk.domain.household_figure import COLOUR_ROLES, Look, draw_households
from scrdesk.domain.households import households
from scrdesk.domain.labelled_text.telling import Anchors, Telling
from scrdesk.domain.learning import ActionId, PlannedAction
from scrdesk.domain.mark_values import Attendance, Significance, Stated
from scrdesk.domain.panel import Meeting, MeetingId
from scrdesk.domain.people import NewPerson, NewPlace, Spell, SpellKind
from scrdesk.domain.register import (
    identifiers_as_lines,
    identifiers_in,
    labels_that_tell,
    person_fault,
    place_fault,
    tidy_person,
    tidy_place,
)
from scrdesk.domain.saved_view import filter_as_data, filter_from_data
from scrdesk.domain.stated_dates import stated
from scrdesk.domain.submission import RawRow, RawTable, RowKind, Submission, SubmissionId, SubmissionStatus
from scrdesk.domain.trail import (
    TrailFilter,
    TrailKind,
    cells_of,
    export_line,
    export_subject,
    kind_of,
    sentence_of,
    told_line,
)
from tests.domain.accounts.made_entries import account
from tests.domain.analysis_cases import AGENCIES, KEY_LINES, PEOPLE, REVIEW
from tests.domain.kept_answers import check_kept, short
from tests.domain.test_households import PEOPLE as HOUSE
from tests.domain.test_products import LESSON, MEETING

NOW = datetime(2016, 9, 1, 14, 5, tzinfo=UTC)
PLAIN = Telling(AudienceRules(DateRule.INCIDENT, AgeRule.BAND), Anchors(date(2016, 11, 1), date(2016, 2, 1), "Child Q"))
OTHER = replace(
    LESSON.details, number=2, is_good_practice=True, theme="", evidence=(), paragraphs=("6.1",), recommendations=()
)
BARE = replace(LESSON.details, number=3, evidence=(), theme="Seen")


def submission(code: str, version: int, n: int) -> Submission:
    return Submission(
        SubmissionId(version), code, "f.docx", "docx", "0" * 64, 9, version, date(2016, 8, 2), next(iter(SubmissionStatus)),
        n, 0, 0, NOW,
    )  # fmt: skip


ENTRIES = (
    account(
        1, "POL-0001", date(2016, 3, 5), "Called out.", at=time(21, 40), people="Rob", action="NFA", practitioner="PC"
    ),
    account(2, "XX-0002", None, "A note.", kind=RowKind.NOTE, shared_with=" "),
    account(3, "GP-0003", date(2016, 3, 5), "Seen.", until=date(2016, 5, 1)),
)


def test_the_parts_of_the_report() -> None:
    lines: list[str] = []

    def note(name: str, blocks: object) -> None:
        lines.extend((f"## {name}", *(short(each) for each in blocks)))  # type: ignore[attr-defined]

    bare = replace(REVIEW, details=replace(REVIEW.details, period_start=None, circumstances="A baby was hurt."))
    lessons = [replace(LESSON, details=each) for each in (LESSON.details, OTHER, BARE)]
    people = [each.details for each in PEOPLE]
    for wording, telling in ((str, report_contents.EXACTLY), (str.upper, PLAIN)):
        note("introduction", report_contents.introduction(REVIEW, "Serious case review", KEY_LINES, wording, telling))
        note("introduction", report_contents.introduction(bare, "SCR", (), wording, telling))
        for audience in Audience:
            note("family", report_contents.family(people, date(2016, 11, 1), audience, wording, telling))
            note("chronology", report_contents.chronology(
                ENTRIES, AGENCIES, shown="3 of 3", filter_text="all", audience=audience, wording=wording, telling=telling))  # fmt: skip
    note("family", report_contents.family((), None, Audience.NAMES, str))
    note(
        "process",
        report_contents.process(
            AGENCIES, [submission("POL", 1, 9), submission("POL", 2, 1), submission("HV", 1, 1200)], str.upper
        ),
    )
    note("process", report_contents.process(AGENCIES[:1], [], str))
    meeting = Meeting(MeetingId(1), MEETING)
    for told in (lessons, lessons[1:2], []):
        note("findings", report_contents.findings(told, str.upper))
        note("recommendations", report_contents.recommendations(told, str.upper))
    note(
        "minutes", report_contents.minutes([meeting, replace(meeting, details=replace(MEETING, actions=()))], str.upper)
    )
    note("minutes", report_contents.minutes([], str))
    note("glossary", report_contents.glossary([(" b ", "Bee"), ("A", "Ay "), ("A", "Ay"), ("a", "eh")], str.upper))
    note("glossary", report_contents.glossary([], str))
    check_kept("papers/report", lines)


def test_households_over_time() -> None:
    lines = []
    look = Look({role: role for role in COLOUR_ROLES}, lambda text, size, is_bold=False: len(text) * size * 0.5)
    for with_names, unit, incident in (
        (True, 1.0, date(2016, 5, 22)),
        (False, 1.5, None),
        (False, 1.0, date(2026, 1, 1)),
    ):
        figure = draw_households(households(HOUSE), replace(look, unit=unit), date(2011, 6, 1), date(2016, 12, 31), incident,
                                 with_names=with_names)  # fmt: skip
        lines += [
            f"## {short(replace(figure.drawing, shapes=()))}",
            *map(short, figure.drawing.shapes),
            *map(short, figure.stays),
        ]
    check_kept("papers/households", lines)


def test_a_certificate_of_destruction() -> None:
    files = (DestroyedFile("POL", 1, "ab" * 32, 12_345), DestroyedFile("GP", 2, "cd" * 32, 1, is_kept_elsewhere=True))
    whole = DestructionRecord(NOW, "review SCR 1", ("SCR 1", "SCR 2"), (("received files", "seven years"),), 2, 1200, 9001, files,
                              "A. Chair", "Board, item 7", "a court asked", ("Overwritten.",), 3, ("A stick.",), "SCR Desk 0.1")  # fmt: skip
    bare = replace(whole, files=(), classes=(), early_because="", not_reached=(), backups_destroyed=1, n_files=0, n_entries=1,
                   n_rows=1, references=(), is_finished=False)  # fmt: skip
    papers = [certificate(whole, "C1"), certificate(bare, "C2"), certificate(replace(bare, backups_destroyed=0), "C3")]
    check_kept(
        "papers/certificate", [short(each) for paper in papers for each in (replace(paper, blocks=()), *paper.blocks)]
    )


def test_the_trail_in_words() -> None:
    names = {"review 3": "SCR 2016/02", "custodian 1": "R. Achebe"}
    subjects = [export_subject(owner, with_names=names_too, n_bytes=9, sha256="0f" * 32, where_to=where)
                for owner in ("review 3", "review 9", "store") for names_too in (True, False, None) for where in ("", "a\nb")]  # fmt: skip
    actions = ("store opened", "export report", "export", "key made", "printed list", "review destroyed", "file received", "back up x",
               "page locked", "bundle written", "something else", "")  # fmt: skip
    lines = [f"{action!r}: {kind_of(action).name} {sentence_of(action)!r}" for action in actions]
    told = []
    for action in ("export report", "store opened", "passphrase"):
        for subject in (*subjects, "review 3", "review 3, page 2", "store, x", "custodian 1", "", "9 bytes"):
            told.append(told_line(7, NOW, action, subject, names))
            lines += [short(told[-1]), short(export_line(7, NOW, action, subject, names))]
    lines += [" | ".join(each) for each in cells_of(told[:3])]
    day = NOW.date()
    for chosen in (TrailFilter(), TrailFilter(frozenset({TrailKind.EXPORTED, TrailKind.OPENED}), day, day),
                   TrailFilter(first=date(2016, 9, 2)), TrailFilter(last=date(2016, 8, 31)), TrailFilter(frozenset({TrailKind.KEYS}))):  # fmt: skip
        lines.append(f"{chosen.described()!r} {[chosen.takes(each) for each in told[::9]]}")
    check_kept("papers/trail", lines)


SOME = st.frozensets(st.sampled_from(("POL", "GP", "Mother")), max_size=2)
NUMBERS = st.frozensets(st.integers(1, 3), max_size=2)
DAYS = st.none() | st.dates(date(2016, 1, 1), date(2016, 12, 31))
FILTERS = st.builds(
    ChronologyFilter, text=st.sampled_from(("", "bruise")), agency_codes=SOME, start=DAYS, end=DAYS,
    only_with_findings=st.booleans(), people=SOME, tags=SOME, key_lines=NUMBERS, lessons=NUMBERS,
    child_seen=st.frozensets(st.none() | st.sampled_from(Stated)), attendance=st.frozensets(st.none() | st.sampled_from(Attendance)),
    significance=st.frozensets(st.none() | st.sampled_from(Significance)), only_noted=st.booleans(), only_voice=st.booleans(),
    only_hand_placed=st.booleans(), only_linked=st.booleans(), references=SOME,
)  # fmt: skip


@given(FILTERS)
@settings(max_examples=25)
def test_a_kept_filter_comes_back_as_it_was(chosen: ChronologyFilter) -> None:
    data = filter_as_data(chosen)
    assert filter_from_data(data) == chosen
    assert all(data.values())
    assert (data == {}) is chosen.is_everything
    assert (chosen.described() == ChronologyFilter().described()) is chosen.is_everything


def test_each_part_of_a_filter_is_kept_and_told_under_its_name() -> None:
    day = date(2016, 5, 3)
    parts: dict[str, object] = {
        "text": "bruise", "agency_codes": frozenset({"POL", "GP"}), "start": day, "end": day, "people": frozenset({"Mother", "A", "B"}),
        "tags": frozenset({"neglect"}), "key_lines": frozenset({10, 9}), "lessons": frozenset({2}),
        "child_seen": frozenset({None, *Stated}), "attendance": frozenset({*Attendance}), "significance": frozenset({None}),
        "references": frozenset({"POL-0002", "POL-0001"}),
    }  # fmt: skip
    lines = []
    for each in fields(ChronologyFilter):
        chosen = ChronologyFilter(**{each.name: parts.get(each.name, True)})
        lines.append(f"{chosen.described()} {short(filter_as_data(chosen))}")
    lines.append(ChronologyFilter(start=day, end=day, text="x").described())
    for wrong in ({"people": "A", "key_lines": [True, 2, "3"], "child_seen": ["yes", "never", 1, ""], "start": "x", "findings": 1},
                  {"lessons": 3, "attendance": "x", "end": 5, "text": None, "noted": "yes"}):  # fmt: skip
        lines.append(short(filter_from_data(wrong)))
    check_kept("papers/filters", lines)


def test_chasing_an_agency_for_what_it_did() -> None:
    lines = [short(row) for row in chase_rows(plan_lines([LESSON], NOW.date()))]
    cells = [
        ("A7", "done", "Audited", "audit.pdf", "", ""), ("a8", "Assured", "", "", "2017-08-01 00:00:00", "staff left"),
        ("A9", "nearly", "", "", "soon", ""), ("", "open", "", "", "", ""), ("A7", "", "", "", "", ""), ("A99", "completed", "", "", "", ""),
        ("A8", "in progress", "x" * 9, "", "1/9/2017", ""), ("A9", " open ", "So far", "old.pdf", "", "why"),
    ]  # fmt: skip
    rows = [RawRow(f"row {n}", (key, *[""] * 6, *told)) for n, (key, *told) in enumerate(cells, 2)]
    heads = RawRow("row 1", tuple(each.lower() for each in HEADINGS))
    returned = read_chase(
        [
            RawTable("other", (RawRow("row 1", ("x",)),)),
            RawTable("sheet", (RawRow("row 0", ("Hello",)), heads, *rows, RawRow("row 20", ("A7",)))),
        ]
    )
    lines += [short(returned), *(str(each.is_blank) for each in returned.answers)]
    action = PlannedAction(
        "1.1", "Add a check", "HV", "Lead nurse", date(2017, 6, 1), "Babies are seen", "Audit", "open"
    )
    own = {ActionId(n): replace(action, number=str(n), update_text="as before") for n in (7, 8, 9)}
    changed, problems = apply_answers(own, returned, NOW.date())
    lines += [*(f"{key}: {short(each)}" for key, each in changed.items()), *problems]
    again, _ = apply_answers(changed, returned, date(2016, 9, 2))
    lines += [short(each.received) for each in again.values()]
    check_kept("papers/chasing", lines)


def test_order_by_hand_within_a_day() -> None:
    day = [DayEntry(1, 100), DayEntry(2, 200), DayEntry(3, None), DayEntry(4, None), DayEntry(5, 200)]  # type: ignore[arg-type]
    lines = []
    for entry in (1, 2, 3, 5, 9):
        for after in (None, 1, 2, 3, 4, 5, 9):
            move = NewMove(entry, after, "me", "because")  # type: ignore[arg-type]
            lines.append(
                f"{entry} after {after}: {arranged(day, [move])} {arranged(day, [move, NewMove(4, 1, '', '')])}"
            )  # type: ignore[arg-type]
    lines += [f"{entry} by {step}: {one_step(day, entry, step)}" for entry in (1, 3, 5) for step in (-2, -1, 1, 2)]  # type: ignore[arg-type]
    check_kept("papers/by-hand", lines)


def test_the_register_is_tidied_and_its_faults_told() -> None:
    spells = (
        Spell(SpellKind.ADDRESS, " 2  Elm ", note=" a  b "),
        Spell(SpellKind.SCHOOL, "Oak"),
        Spell(SpellKind.GP, "  "),
    )
    person = NewPerson(" Ada   Holt ", " MGM", " gran ", aliases=(" Nan", "Nan", ""), sex=" f ", agency_code=" GP ", addresses=("1 Elm", "1  Elm"),
                       born_stated=stated("3/5/1950"), spells=spells, identifiers=((" nhs ", " 943 "), ("x", " "), ("nhs", "943")),
                       published_label="MGM ")  # fmt: skip
    tidied = [
        tidy_person(person),
        tidy_person(replace(person, is_professional=True, born_stated=stated("1950"), published_label="Gran")),
    ]
    lines = [short(each) for each in tidied]
    lines += [
        short(tidy_place(place))
        for place in (NewPlace(" Elm  Court", " Home 1 ", "Home 1"), NewPlace("E", "H", " A  home "))
    ]
    ada = tidied[0]
    places = [NewPlace("Elm Court", "Home 1")]
    for new in (replace(ada, name=""), replace(ada, label=""), replace(ada, label="mgm"), replace(ada, label="HOME 1"), replace(ada, label="X"),
                replace(ada, label="X", role="x" * 10_001), replace(ada, label="X", aliases=tuple(map(str, range(51)))),
                replace(ada, label="X", aliases=tuple(map(str, range(50)))), replace(ada, label="X", identifiers=(("k", "9" * 10_001),))):  # fmt: skip
        lines.append(short(person_fault(new, [ada], places)))
    for place in (NewPlace("", "A"), NewPlace("A", ""), NewPlace("ELM court", "B"), NewPlace("Oak", "mgm"), NewPlace("Oak", "Home 1"),
                  NewPlace("x" * 10_001, "B")):  # fmt: skip
        lines.append(short(place_fault(place, places, [ada])))
    lines.append(short(labels_that_tell([ada, NewPerson("Bo", "Ada’s son")], [NewPlace("Bo", "School 1")])))
    for text in ("NHS: 943 476\n07911 123456\nUPN A12\n a@b.uk\nref no 12/3\n\nplain", "x:y:z\n: 9\nk:"):
        found = identifiers_in(text)
        lines += [short(found), short(identifiers_as_lines(found)), short(identifiers_in(identifiers_as_lines(found)))]
    check_kept("papers/register", lines)
