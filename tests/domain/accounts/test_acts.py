"""Reports, notifications and words of outcome belong to the act before them, though they do not name its day."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scrdesk.domain.accounts.suggest import SuggestedGroup, read_accounts, suggest_groups
from scrdesk.domain.accounts.traits import Traits
from scrdesk.domain.chronology import Entry
from scrdesk.services.account_words import account_language
from tests.domain.accounts.made_entries import account
from tests.domain.accounts.truth_set import AGENCIES, PEOPLE

DAY = date(2016, 3, 7)
MEDICAL = account(
    1, "HOS-0001", DAY, "Child protection medical of Amelie at request of social care. Swollen left wrist."
)
LATER = DAY + timedelta(days=9)


def read(*rows: Entry) -> dict[int, Traits]:
    ordered = sorted(rows, key=lambda row: (row.when.earliest or DAY, row.id))
    return {row.entry.id: row for row in read_accounts(ordered, PEOPLE, AGENCIES, account_language())[0]}


def referred(*rows: Entry, of: int) -> set[date]:
    return {date.fromordinal(day) for day in read(*rows)[of].refers}


def likely(*rows: Entry) -> list[SuggestedGroup]:
    routine = [
        account(100 + n, f"{code}-{n:04}", date(2014, 1 + n % 12, 1 + n), f"Routine {word}.")
        for n, (code, word) in enumerate(
            [(code, word) for code in ("POL", "GP", "HV", "CSC", "HOU") for word in ("tap", "cough", "jabs", "bins")],
            10,
        )
    ]
    ordered = sorted([*rows, *routine], key=lambda row: (row.when.earliest or DAY, row.id))
    return [each for each in suggest_groups(ordered, PEOPLE, AGENCIES, account_language()) if each.is_likely]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("HOS", "Typed report posted to the social worker."),
        ("CSC", "Report of the medical in the post."),
        ("GP", "Copy of the hospital's report scanned."),
        ("HV", "Rang the social worker for the outcome of the medical."),
        ("POL", "Voicemail from social care: the medical was inconclusive."),
    ],
)
def test_a_report_or_word_of_outcome_is_of_the_medical_before_it(code: str, text: str) -> None:
    assert referred(MEDICAL, account(2, f"{code}-0002", LATER, text), of=2) == {DAY}


@pytest.mark.parametrize(
    ("code", "text", "day"),
    [
        ("CSC", "Report of the medical of 20 February in the post.", LATER),  # it names its day itself
        ("CSC", "Medical at the clinic. Report to follow.", DAY),  # the act, of which the report is to come
        ("SCH", "Neighbours report shouting.", LATER),  # no report, and no hospital
        ("CSC", "Report of the medical in the post.", DAY + timedelta(days=40)),  # too long after
        ("CSC", "Report of the medical of Alfred in the post.", LATER),  # of another child
        ("CSC", "Report of the medical in the post.", DAY - timedelta(days=1)),  # before it
    ],
)
def test_what_is_no_paper_of_the_act_refers_to_nothing(code: str, text: str, day: date) -> None:
    assert referred(MEDICAL, account(2, f"{code}-0002", day, text), of=2) == set()


def test_of_two_acts_the_nearest_before_it_is_meant() -> None:
    early = account(1, "POL-0001", DAY, "Officers attended, shouting at the flat.")
    late = account(2, "POL-0002", DAY + timedelta(days=6), "Officers attended, a window broken.")
    after = account(3, "POL-0003", DAY + timedelta(days=12), "Officers attended, nobody in.")
    told = account(4, "HV-0001", LATER, "Police notification received by secure email.")
    assert referred(early, late, after, told, of=4) == {DAY + timedelta(days=6)}


def test_the_notification_sent_the_day_after_is_no_act_of_its_own() -> None:
    act = account(1, "POL-0001", DAY, "Officers attended, shouting at the flat.")
    sent = account(2, "POL-0002", DAY + timedelta(days=1), "Call-out of last evening: police notification sent.")
    told = account(3, "HV-0001", LATER, "Police notification received by secure email.")
    assert referred(act, sent, told, of=3) == {DAY}
    assert referred(act, sent, told, of=2) == {DAY}


def test_a_record_of_the_act_that_ends_with_its_notification_is_the_act() -> None:
    act = account(
        1, "POL-0001", DAY, "Officers attended, shouting at the flat.", action="Police notification submitted."
    )
    told = account(3, "HV-0001", LATER, "Police notification received by secure email.")
    assert referred(act, told, of=3) == {DAY}
    assert referred(act, told, of=1) == set()


def test_a_letter_that_counts_missed_appointments_is_of_as_many_before_it() -> None:
    missed = [
        account(n, f"HOS-{n:04}", DAY + timedelta(days=14 * n), "Was not brought. New date by post.") for n in (1, 2, 3)
    ]
    days = [row.when.earliest for row in missed]
    after = DAY + timedelta(days=50)
    told = {
        "Letter from the hospital: did not attend.": days[2:],
        "Letter from the hospital: did not attend twice.": days[1:],
        "Hospital discharges after three missed appointments.": days,
        "Three missed appointments for immunisation here.": [],  # the surgery's own
    }
    for text, wanted in told.items():
        assert referred(*missed, account(9, "GP-0001", after, text), of=9) == set(wanted), text


def test_a_date_still_to_come_does_not_name_the_day_of_a_missed_appointment() -> None:
    missed = account(1, "HOS-0001", DAY, "Was not brought.")
    next_one = account(2, "HOS-0002", DAY + timedelta(days=20), "Was not brought.")
    letter = account(3, "GP-0001", LATER, "Hospital: did not attend. Further date 27 March.")
    assert referred(missed, next_one, letter, of=3) == {DAY}


def test_papers_that_share_hardly_a_word_with_the_medical_are_suggested_with_it_and_say_why() -> None:
    rows = [
        MEDICAL,
        account(2, "CSC-0001", DAY, "Medical of Amelie attended. Verbal opinion on the swollen wrist given."),
        account(3, "GP-0001", LATER, "Copy of the paediatric report on Amelie scanned."),
        account(4, "HV-0001", LATER, "Social worker telephoned about Amelie: outcome of the medical asked."),
    ]
    (group,) = likely(*rows)
    assert set(group.entries) == {1, 2, 3, 4}
    said = [reason for pair in group.pairs for reason in pair.reasons]
    assert "GP has word of the medical of 7 March 2016" in said
    assert "both have word of the medical of 7 March 2016" in said


def test_a_strategy_discussion_and_the_medical_planned_there_stay_two_events() -> None:
    rows = [
        MEDICAL,
        account(2, "CSC-0001", DAY, "Medical of Amelie attended. Verbal opinion on the swollen wrist given."),
        account(3, "CSC-0002", DAY, "Strategy discussion about Amelie's wrist with police. Medical to be done today."),
        account(4, "POL-0001", DAY, "Strategy discussion with social care about Amelie's wrist. Medical today."),
    ]
    groups = [set(group.entries) for group in likely(*rows)]
    assert {1, 2} in groups
    assert {3, 4} in groups


def test_each_act_names_kinds_of_agencies_and_acts_that_there_are() -> None:
    words = account_language().words
    for name, act in words.acts.items():
        assert act.by in words.agencies, name
        assert act.within > 0, name
        assert set(act.planned_at) <= words.acts.keys() - {name}
        assert act.named, name


_TEXTS = (
    "Officers attended the flat.",
    "Police notification received.",
    "Medical of Amelie.",
    "Report of the medical received from the hospital.",
    "Alfred at nursery.",
    "Strategy discussion held.",
)
_ROWS = st.lists(st.tuples(st.sampled_from(("POL", "HOS", "CSC", "HV")), st.integers(0, 60), st.sampled_from(_TEXTS)))


@settings(max_examples=30)
@given(_ROWS)
def test_every_day_referred_to_is_before_the_row_and_has_an_act(told: Sequence[tuple[str, int, str]]) -> None:
    rows = read(
        *(
            account(number, f"{code}-{number:04}", DAY + timedelta(days=day), text)
            for number, (code, day, text) in enumerate(told, 1)
        )
    )
    for row in rows.values():
        for day in row.refers:
            assert 0 < row.first - day <= 60
            assert any(other.first == day and other.acts.done & row.acts.papers for other in rows.values())
