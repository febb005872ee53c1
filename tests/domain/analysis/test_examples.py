"""Each analysis by an example whose answer is plain to a reader."""

from __future__ import annotations

from datetime import date, time
from itertools import permutations

from scrdesk.domain.analysis.case import Case
from scrdesk.domain.analysis.headlines import headlines
from scrdesk.domain.analysis.result import Line, Result, Settings
from scrdesk.domain.analysis.seen import unseen_gaps
from scrdesk.domain.learning import FindingId, Lesson, NewLesson, Recommendation
from scrdesk.domain.mark_values import Attendance, Significance, Stated
from scrdesk.domain.panel_layer import PanelMarks
from scrdesk.services.analyses import run
from tests.domain.analysis_cases import CHILD, GRANDMOTHER, KEY_LINES, MOTHER, PARTNER, SISTER, case, row


def on(month: int, day: int) -> date:
    return date(2016, month, day)


def lines(given: Case, key: str, title: str, settings: Settings | None = None) -> list[Line]:
    result = run(given, key, settings)
    found = [section for section in result.sections if title in section.title]
    assert found, [section.title for section in result.sections]
    return list(found[0].lines)


def entries(found: list[Line]) -> list[tuple[int, ...]]:
    return [tuple(line.entries) for line in found]


def figure(result: Result, words: str) -> str:
    return next(each.value for each in result.figures if words in each.words)


def tagged(*tags: str) -> PanelMarks:
    return PanelMarks(tags=frozenset(tags))


def test_3_a_child_is_heard_in_quoted_words_and_not_in_an_adults() -> None:
    given = case(
        row(1, on(3, 1), "Rob said “I want my nan”.", people=(CHILD,)),
        row(2, on(3, 2), "Rob asleep. Mother said “he is shy”.", people=(CHILD, MOTHER)),
        row(3, on(3, 3), "Rob ran to her. She said “you came”.", people=(CHILD, GRANDMOTHER)),
        row(4, on(4, 1), "Visit.", marks=PanelMarks(voice="Wants to go home")),
        row(5, on(6, 1), "Rob silent, flinched.", people=(CHILD,)),
        row(6, on(6, 2), "Seen.", child_seen_words="Yes, alone"),
    )
    result = run(given, "child-heard")
    assert entries(lines(given, "child-heard", "words and wishes")) == [(1,), (4,)]
    assert entries(lines(given, "child-heard", "Behaviour")) == [(5,)]
    assert entries(lines(given, "child-heard", "Seen alone")) == [(6,)]
    assert figure(result, "months without") == "10 of 12 (83 %)"


def test_4_a_grandmothers_worry_and_a_professionals() -> None:
    given = case(
        row(1, on(3, 1), "Grandmother rang, worried about Rob.", "GP", people=(CHILD, GRANDMOTHER), action="NFA"),
        row(2, on(3, 2), "Health visitor is worried.", "HV"),
        row(3, on(3, 10), "Seen.", "HV", marks=PanelMarks(child_seen=Stated.YES)),
        row(4, on(5, 1), "Somebody spoke up.", "POL", marks=tagged("concern raised")),
    )
    found = lines(given, "spoke-for-child", "Each time")
    assert entries(found) == [(1, 3), (4,)]
    assert "9 days" in found[0].cells[6]
    assert found[1].cells[6] == "none after it"
    assert figure(run(given, "spoke-for-child"), "nobody records sight") == "1 of 2"


def test_15_who_had_the_partner_first_and_who_never() -> None:
    given = case(
        row(1, on(3, 1), "Cliff Stone stopped.", "POL", people=(PARTNER,)),
        row(2, on(3, 20), "Cliff at clinic.", "GP", people=(PARTNER,), until=on(3, 25)),
    )
    found = [line for line in lines(given, "who-knew", "Who had it") if "Partner" in line.cells[0]]
    assert [(line.cells[1].split()[0], line.cells[3]) for line in found] == [
        ("POL", "first"),
        ("GP", "19 to 24 days"),
        ("HV", ""),
    ]
    assert found[2].cells[2] == "never recorded"


def test_16_one_day_is_one_meeting_and_silence_about_an_agency_is_told() -> None:
    given = case(
        row(1, on(2, 1), "Strategy discussion.", "POL"),
        row(2, on(2, 1), "Strategy discussion. No minutes.", "HV"),
        row(3, on(5, 1), "Core group. Not invited.", "HV"),
        named_agencies={1: frozenset({"GP"})},
    )
    found = lines(given, "meetings", "Each meeting")
    assert entries(found) == [(1, 2), (3,)]
    assert found[0].cells[2:5] == ("POL, HV", "GP", "none")
    assert (found[0].cells[7], found[1].cells[5]) == ("HV-0002", "HV-0003")


def test_17_ages_in_bands_with_unborn_and_uncertain_apart() -> None:
    given = case(
        row(1, on(1, 10), "Booking."),
        row(2, on(2, 20), "Weighed."),
        row(3, on(2, 20), "Seen this month.", until=on(4, 20)),
        row(4, None, "No date."),
    )
    found = {line.cells[0]: line.entries for line in lines(given, "age-at-event", "Child Q")}
    assert found == {"unborn": (1,), "under 1 month": (2,), "one of two bands": (3,)}
    assert ("times that an event or a birth has no date, so that no age can be told", 1) in run(
        given, "age-at-event"
    ).unknown


def test_18_moves_and_adults_without_a_name() -> None:
    given = case(
        row(1, on(3, 1), "A man answered the door."),
        row(2, on(3, 2), "He has moved in."),
        row(3, on(3, 3), "Nobody has moved out; not living with her."),
        row(4, on(3, 4), "Seen.", marks=tagged("change of household")),
    )
    assert entries(lines(given, "household", "name is not given")) == [(1,)]
    assert entries(lines(given, "household", "staying or moving")) == [(2,), (3,), (4,)]


def test_19_a_month_in_which_much_comes_together() -> None:
    given = case(
        row(1, on(3, 1), "Bruise to arm."),
        row(2, on(3, 9), "Father drunk.", "GP"),
        row(3, on(3, 20), "No bruise seen.", "HV"),
        row(4, on(4, 1), "Bruise.", "HV"),
        row(5, on(3, 1), "Burn.", "HV", until=on(3, 9)),
    )
    found = lines(given, "cumulative", "Months in which", {"factors": 2})
    assert [(line.cells[0], line.entries) for line in found] == [("2016-03", (1, 2))]


def test_20_an_injury_of_a_child_under_six_months_comes_first() -> None:
    given = case(
        row(1, on(10, 1), "Bruise on Rob.", people=(CHILD,)),
        row(2, on(4, 1), "Bruise on Rob.", people=(CHILD,)),
        row(3, on(4, 2), "Bruise on mother.", people=(MOTHER,)),
        row(4, on(4, 3), "No bruise on Rob.", people=(CHILD,)),
        row(5, on(11, 3), "Graze.", people=(CHILD,), marks=tagged("non-mobile child")),
    )
    found = lines(given, "injuries", "Each entry")
    assert [line.entries[0] for line in found if line.tone == "bad"] == [2, 5]
    assert {line.entries[0] for line in found} == {1, 2, 3, 5}


def test_21_kept_just_after_a_concern_and_missed_before() -> None:
    missed, kept = PanelMarks(attendance=Attendance.NOT_BROUGHT), PanelMarks(attendance=Attendance.BROUGHT)
    given = case(
        row(1, on(3, 1), "Clinic.", "HV", marks=missed),
        row(2, on(3, 8), "Clinic.", "HV", marks=missed),
        row(3, on(3, 12), "Neighbour worried.", "POL"),
        row(4, on(3, 15), "Clinic.", "HV", marks=kept),
        row(5, on(6, 1), "Clinic.", "HV", marks=missed),
        row(6, on(6, 8), "Clinic.", "HV", marks=kept),
    )
    assert entries(lines(given, "engagement-swing", "Missed at least 2")) == [(1, 2, 4, 3)]


def test_22_names_as_written_and_rows_without_one() -> None:
    given = case(
        row(1, on(3, 1), "Visit.", "HV", practitioner="Heather  Moss"),
        row(2, on(3, 2), "Visit.", "HV", practitioner="Heather Moss"),
        row(3, on(3, 3), "Case allocated to somebody else.", "HV", practitioner="not recorded"),
    )
    (found,) = lines(given, "worker-continuity", "By agency")
    assert found.cells[1:] == ("1", "1", "1", "1")


def test_23_gaps_of_supervision_and_what_an_escalation_came_to() -> None:
    given = case(
        row(1, on(1, 10), "Supervision.", "HV"),
        row(2, on(6, 10), "Supervision.", "HV"),
        row(3, on(6, 11), "Escalated to police.", "HV"),
        row(4, on(6, 15), "Call from health visitor.", "POL"),
        row(5, on(6, 16), "Surgery.", "GP"),
        named_agencies={3: frozenset({"POL"})},
    )
    assert entries(lines(given, "oversight", "90 days and more")) == [(1, 2)]
    (raised,) = lines(given, "oversight", "Escalation")
    assert raised.entries == (3, 4)
    assert [line.cells[0].split()[0] for line in lines(given, "oversight", "By agency") if line.tone == "warn"] == [
        "POL",
        "GP",
    ]


def test_24_a_sisters_bruise_with_and_without_thought_of_the_child() -> None:
    given = case(
        row(1, on(3, 1), "Bruise on Fern.", people=(SISTER,)),
        row(2, on(3, 30), "Rob seen.", people=(CHILD,)),
        row(3, on(3, 28), "Bruise on Fern.", people=(SISTER,)),
        row(4, on(5, 1), "Fern well.", people=(SISTER,)),
    )
    assert entries(lines(given, "siblings", "Concern about")) == [(1,)]


def test_25_what_others_had_on_record_when_it_was_decided() -> None:
    given = case(
        row(1, on(3, 1), "Cliff Stone stopped.", "POL", people=(PARTNER,)),
        row(2, on(4, 1), "Closed.", "GP", marks=tagged("decision point")),
        row(3, on(5, 1), "Cliff again.", "HV", people=(PARTNER,)),
    )
    found = [line for line in lines(given, "decision-points", "What was on record") if "Partner" in line.cells[1]]
    assert [(line.cells[2], line.cells[3], line.entries) for line in found] == [("no row by then", "POL", (2, 1))]


def test_26_and_27_key_lines_and_loose_ends() -> None:
    on_first = PanelMarks(key_lines=frozenset({KEY_LINES[0].id}))
    lesson = Lesson(
        FindingId(1),
        NewLesson(1, "A finding.", "", "", evidence=("POL-0001", "POL-0099"), recommendations=(Recommendation("1", "Do.", ""),)),
    )  # fmt: skip
    given = case(
        row(1, on(3, 1), "Seen.", marks=on_first),
        row(2, on(3, 2), "Key.", marks=PanelMarks(significance=Significance.KEY)),
        lessons=(lesson,),
    )
    assert [line.entries for line in lines(given, "key-lines", "Key line by key line")] == [(1,), ()]
    assert ("events on no key line: nobody has said that they bear on none", 1) in run(given, "key-lines").unknown
    loose = {(line.cells[0], line.cells[1]) for line in lines(given, "evidence-trail", "Loose ends")}
    assert ("finding that rests on a withdrawn entry", "Finding 1") in loose
    assert ("recommendation without an action", "Recommendation 1") in loose
    assert any("no finding uses" in what for what, _ in loose)
    assert any("no finding’s evidence belongs to" in what for what, _ in loose)


def test_28_before_birth_late_and_in_two_places() -> None:
    given = case(
        row(1, date(2011, 1, 1), "Fern seen.", people=(SISTER,)),
        row(2, on(3, 1), "Rob seen.", "GP", people=(CHILD,), start=time(9), location="clinic"),
        row(3, on(3, 1), "Rob seen.", "HV", people=(CHILD,), start=time(9, 20), location="home"),
        row(4, on(3, 2), "Visit.", "HV", recorded=on(3, 12)),
        row(5, None, "Loose note.", findings=("date-not-known",)),
    )
    assert entries(lines(given, "record-quality", "Before a birth")) == [(1,)]
    assert entries(lines(given, "record-quality", "two places")) == [(2, 3)]
    assert [line.cells[2] for line in lines(given, "record-quality", "Written late")] == ["10 days"]
    assert entries(lines(given, "record-quality", "noticed")) == [(5,)]


def test_29_and_30_topics_that_nobody_recorded_and_good_practice() -> None:
    given = case(
        row(1, on(3, 1), "Interpreter used.", "HV"),
        row(2, on(3, 2), "Seen.", "GP", marks=tagged("good practice", "identity and needs")),
        row(3, on(3, 3), "Well handled.", "POL"),
    )
    topics = {line.cells[0]: line for line in lines(given, "equality", "By topic")}
    assert topics["interpreter"].cells[2:] == ("HV", "POL, GP")
    assert topics["racism"].cells[1] == "0"
    assert entries(lines(given, "equality", "Each entry")) == [(1,), (2,)]
    result = run(given, "good-practice")  # an interpreter is what guidance asks for
    assert (figure(result, "tagged as"), figure(result, "offered")) == ("1", "2")
    denied = case(row(1, on(3, 1), "Not seen alone.", "HV"), row(2, on(3, 2), "Enquiry not made, partner there.", "GP"))
    assert run(denied, "good-practice").missing, "what was not done is not offered"


def test_three_numbers_for_the_first_page() -> None:
    seen = PanelMarks(child_seen=Stated.YES)
    given = case(
        row(1, on(3, 1), "Seen.", marks=seen),
        row(2, on(3, 20), "Seen.", "GP", marks=seen, until=on(3, 25)),
        row(3, on(4, 1), "Referral received. NFA.", "HV"),
        row(4, on(4, 2), "Referral received.", "HV", action="Accepted"),
        row(5, on(12, 2), "Referral received. NFA.", "HV"),
    )
    assert [(each.key, each.value) for each in headlines(given)] == [
        ("longest-unseen", "19 to 24 days"),
        ("same-event", "–"),
        ("threshold-pattern", "1 of 2"),
    ]


def test_gaps_between_sights_of_one_day_do_not_depend_on_the_order_of_rows() -> None:
    seen = {"child_seen_words": "Yes, alone"}
    rows = [row(n, date(2016, 1, 4), "Home visit.", **seen) for n in (1, 2)] + [
        row(3, date(2016, 2, 1), "Seen.", **seen)
    ]
    found = [unseen_gaps(order) for order in permutations(rows)]
    assert all(each == found[0] for each in found)
    assert (found[0][0].before.id, found[0][0].least) == (2, 28)


def test_the_time_from_the_last_sight_to_the_incident_is_told_for_all_and_for_each_agency() -> None:
    incident, seen = case().incident, PanelMarks(child_seen=Stated.YES)
    assert incident is not None
    given = case(
        row(1, on(3, 1), "Seen.", marks=seen),
        row(2, on(3, 20), "Seen.", "GP", marks=seen, until=on(3, 25)),
        row(3, on(4, 1), "No access.", "HV", marks=PanelMarks(child_seen=Stated.NO)),
        row(4, incident, "Seen in the ward.", "GP", marks=seen),
    )
    result = run(given, "longest-unseen")
    first, most = (incident - on(3, 25)).days, (incident - on(3, 20)).days
    assert figure(result, "to the incident") == f"{first:,} to {most:,} days"
    told = {line.cells[0].split("  ")[0]: line.cells[1:] for line in lines(given, "longest-unseen", "to the incident")}
    assert told["All agencies"] == told["GP"]
    assert told["HV"] == ("no sight on record before the incident", "")
