"""The action plan: the traffic light by its rule, what is required, remarks, and numbers that follow the order."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scrdesk.domain.action_plan import (
    MANY_RECOMMENDATIONS,
    counts,
    overdue,
    plain_words,
    plan_lines,
    rag_of,
    remarks,
)
from scrdesk.domain.learning import (
    ActionStatus,
    FindingId,
    Lesson,
    NewLesson,
    PlannedAction,
    RagColour,
    ReceivedEvidence,
    Recommendation,
    action_fault,
    lesson_fault,
    renumbered,
    tidy_lesson,
)

TODAY = date(2016, 10, 17)
ACTION = PlannedAction(
    "1.1", "Teach duty staff", "CSC", "Head of duty", date(2017, 1, 31), "Calls are added up", "Audit of 30", "on track"
)


@pytest.mark.parametrize(
    ("changes", "colour", "why"),
    [
        ({}, RagColour.GREEN, "on track"),
        ({"due": date(2016, 10, 16)}, RagColour.RED, "yesterday"),
        ({"due": date(2016, 10, 10)}, RagColour.RED, "7 days ago"),
        ({"due": TODAY}, RagColour.AMBER, "within four weeks"),
        ({"due": TODAY + timedelta(days=28)}, RagColour.AMBER, "within four weeks"),
        ({"due": TODAY + timedelta(days=29)}, RagColour.GREEN, "on track"),
        ({"due": date(2016, 9, 1), "revised_due": date(2017, 1, 1), "revised_why": "x"}, RagColour.GREEN, "January"),
        ({"status": "at risk"}, RagColour.AMBER, "at risk"),
        ({"status": "overdue"}, RagColour.RED, "says overdue"),
        ({"status": "not started", "start": date(2016, 10, 1)}, RagColour.AMBER, "should have started"),
        ({"status": "not started", "start": date(2016, 11, 1)}, RagColour.GREEN, "not started"),
        ({"lead_agency": "", "lead_role": ""}, RagColour.AMBER, "nobody owns it"),
        ({"due": None}, RagColour.AMBER, "no day"),
        ({"due": date(2016, 9, 1), "status": "done, awaiting assurance"}, RagColour.GREEN, "awaiting"),
        ({"status": "done, awaiting assurance", "signed_off": date(2016, 7, 1)}, RagColour.AMBER, "not assured yet"),
        ({"status": "assured", "assured": date(2016, 10, 1), "due": date(2016, 1, 1)}, RagColour.GREEN, "1 October"),
    ],
)
def test_the_traffic_light_by_its_rule(changes: dict[str, object], colour: RagColour, why: str) -> None:
    rag = rag_of(replace(ACTION, **changes), TODAY)  # type: ignore[arg-type]  # by name
    assert rag.colour is colour
    assert why in rag.why
    assert rag.in_words().casefold().startswith(colour.value)  # the word, never the colour alone


def test_set_by_hand_it_still_says_what_the_rule_would() -> None:
    rag = rag_of(replace(ACTION, rag_override="red", rag_why="The lead left"), TODAY)
    assert rag.in_words() == (
        "Red (set by hand): The lead left; by the rule it would be green: on track, due 31 January 2017"
    )


@pytest.mark.parametrize(
    ("changes", "fault"),
    [
        ({"text": ""}, "says nothing"),
        ({"expected_change": ""}, "expected to change"),
        ({"measure": ""}, "measure of impact"),
        ({"revised_due": date(2017, 3, 1)}, "no reason"),
        ({"rag_override": "red"}, "no reason"),
        ({"rag_override": "blue", "rag_why": "x"}, "no traffic light"),
        ({"signed_off": TODAY}, "Nobody is named for the sign-off"),
        ({"status": "assured"}, "needs a day and a name"),
        ({"status": "assured", "assured": TODAY}, "needs a day and a name"),
        ({"start": date(2017, 2, 1)}, "before it starts"),
        ({"update_text": "x" * 5_000}, "longer than"),
    ],
)
def test_what_an_action_must_have(changes: dict[str, object], fault: str) -> None:
    found = action_fault(replace(ACTION, **changes))  # type: ignore[arg-type]  # by name
    assert found is not None
    assert fault in found[0]
    assert found[1]


def test_a_missing_owner_is_a_remark_and_no_fault() -> None:
    nobody = replace(ACTION, lead_agency="", lead_role="")
    assert action_fault(nobody) is None
    lesson = Lesson(FindingId(1), NewLesson(1, "s", "", "", (), (Recommendation("1", "Do.", "national", (nobody,)),)))
    assert ["nobody owns it" in each.text for each in remarks([lesson], TODAY)] == [True]


def test_remarks_are_gentle_and_say_what_about() -> None:
    long = "Consider " + "word " * 50
    late = replace(ACTION, due=None, lead_role="", updated=date(2016, 5, 1))
    assured = replace(ACTION, status=ActionStatus.ASSURED.value, assured=TODAY, assured_by="Sub-group")
    many = tuple(Recommendation(str(n), "Do it.", "national") for n in range(MANY_RECOMMENDATIONS))
    lesson = NewLesson(1, "s", "", "", (), (Recommendation("1", long, "national", (late, assured)), *many))
    told = remarks(renumbered([Lesson(FindingId(1), lesson)]), TODAY)
    assert [(each.about, each.number) for each in told] == [
        ("plan", ""),
        ("recommendation", "1"),
        ("recommendation", "1"),
        ("action", "1.1"),
        ("action", "1.1"),
        ("action", "1.1"),
        ("action", "1.2"),
    ]
    assert plain_words("Show earlier calls on the duty screen.") == ()
    with_proof = replace(assured, received=(ReceivedEvidence("Audit"),))
    own = NewLesson(1, "s", "", "", (), (Recommendation("1", "Do.", "national", (with_proof,)),))
    assert remarks([Lesson(FindingId(1), own)], TODAY) == ()


def test_overdue_is_listed_latest_first_and_colours_are_counted() -> None:
    actions = tuple(replace(ACTION, due=TODAY - timedelta(days=n)) for n in (3, 9, 0))
    lesson = NewLesson(1, "s", "", "", (), (Recommendation("1", "Do.", "national", actions),))
    lines = plan_lines([Lesson(FindingId(1), lesson)], TODAY)
    assert [line.days_late for line in overdue(lines)] == [9, 3]
    assert counts(lines) == {RagColour.RED: 2, RagColour.AMBER: 1, RagColour.GREEN: 0}


@given(st.lists(st.lists(st.integers(0, 3), max_size=4), max_size=5), st.randoms(use_true_random=False))
def test_numbers_never_dangle_whatever_the_order(shape: list[list[int]], random: object) -> None:
    lessons = [
        Lesson(
            FindingId(n),
            NewLesson(
                99,
                "s",
                "",
                "",
                (),
                tuple(Recommendation("?", "r", "national", (ACTION,) * n_actions) for n_actions in row),
            ),
        )
        for n, row in enumerate(shape)
    ]
    random.shuffle(lessons)  # type: ignore[attr-defined]  # a Random
    done = renumbered(lessons)
    assert [each.id for each in done] == [each.id for each in lessons]
    assert [each.details.number for each in done] == list(range(1, len(lessons) + 1))
    recommendations = [each for one in done for each in one.details.recommendations]
    assert [each.number for each in recommendations] == [str(n) for n in range(1, len(recommendations) + 1)]
    for each in recommendations:
        assert [a.number for a in each.actions] == [f"{each.number}.{n}" for n in range(1, len(each.actions) + 1)]
    assert renumbered(done) == done


def test_a_finding_is_tidied_and_its_faults_are_said() -> None:
    details = tidy_lesson(
        NewLesson(
            1, " s ", "", " a  b ", (" pol-0001", "POL-0001", ""), topics=("x", "x "), paragraphs=("6.12.", "6.12")
        )
    )
    assert (details.statement, details.theme, details.evidence) == ("s", "a b", ("POL-0001",))
    assert (details.topics, details.paragraphs) == (("x",), ("6.12",))
    assert lesson_fault(details) is None
    for wrong in (
        replace(details, statement=""),
        replace(details, recommendations=(Recommendation("1", "", "national"),)),
        replace(details, recommendations=(Recommendation("1", "x", "galactic"),)),
        replace(details, recommendations=(Recommendation("1", "x", "national", (replace(ACTION, measure=""),)),)),
        replace(details, why="x" * 5_000),
    ):
        assert lesson_fault(wrong) is not None
