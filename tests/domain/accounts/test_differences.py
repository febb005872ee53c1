"""Where accounts differ, with the words of each; nothing said is never a "no"."""

from datetime import date, time

from scrdesk.domain.accounts.differences import CHILDS_WORDS, DATE, TIME, Difference, differences
from scrdesk.domain.accounts.marks import MarkKind, marks_of
from scrdesk.domain.chronology import Entry
from scrdesk.services.account_words import account_language
from tests.domain.accounts.made_entries import account

NIGHT = (
    account(1, "POL-0001", date(2016, 3, 5), "Called to shouting. Child not seen, said to be asleep.", at=time(21, 40)),
    account(2, "HOU-0001", date(2016, 3, 6), "Complaint of noise on Saturday night. Letter sent."),
    account(3, "SCH-0001", date(2016, 3, 7), "Said the police came and he hid in the bathroom."),
)


def found(*accounts: Entry) -> dict[str, Difference]:
    return {each.about: each for each in differences(accounts, account_language())}


def test_the_night_of_the_mock_up() -> None:
    told = found(*NIGHT)
    assert [side.value for side in told[DATE].sides] == ["5 March 2016", "6 March 2016", "7 March 2016"]
    assert told[DATE].explained == ""  # the nursery's day is not explained
    child = told["Child"]
    assert {side.entry: side.value for side in child.sides} == {1: "not seen, asleep", 3: "awake"}
    assert "hid in the bathroom" in child.sides[-1].words
    assert [(one.entry, other.entry) for one, other in child.pairs()] == [(1, 3)]


def test_a_day_that_is_told_later_is_explained() -> None:
    assert found(*NIGHT[:2])[DATE].explained == "HOU tells of that day (“Saturday night”) and wrote it down later"


def test_nothing_said_is_no_difference() -> None:
    told = found(
        account(1, "POL-0001", date(2016, 3, 5), "Child seen asleep at home."),
        account(2, "GP-0001", date(2016, 3, 5), "Telephone call from the police."),
    )
    assert told == {}


def test_not_seen_does_not_hold_seen() -> None:
    told = found(
        account(1, "POL-0001", date(2016, 3, 5), "Child was not seen."),
        account(2, "HV-0001", date(2016, 3, 5), "Children not seen."),
    )
    assert "Child" not in told


def test_measures_are_compared_by_value() -> None:
    same = found(
        account(1, "HOS-0001", date(2014, 8, 14), "Girl, 36+6, 2610 g."),
        account(2, "GP-0001", date(2014, 8, 14), "Born at 36+6, 2.61 kg."),
    )
    assert same == {}
    told = found(
        account(1, "HOS-0001", date(2014, 8, 14), "Girl, 36+6, 2610 g."),
        account(2, "HV-0001", date(2014, 8, 14), "b. at 37+2, 2.65kg."),
    )
    assert set(told) == {"Weeks of pregnancy", "Weight"}


def test_injuries_and_the_childs_words() -> None:
    told = found(
        account(
            1, "SCH-0001", date(2015, 6, 19), 'Bruise to left cheek. Mum: scooter. Toby: "Craig did it with the door".'
        ),
        account(
            2, "CSC-0001", date(2015, 6, 19), "Graze to the right cheek, scooter. Child's words are not in this record."
        ),
    )
    assert {"Injury: what was seen", "Injury: which side", "Injury: how it was explained", CHILDS_WORDS} <= set(told)


def test_clocks() -> None:
    told = found(
        account(1, "POL-0001", date(2015, 10, 3), "Attended.", at=time(23, 10)),
        account(2, "HOU-0001", date(2015, 10, 3), "A row from half past nine."),
    )
    assert [side.value for side in told[TIME].sides] == ["23:10", "half past nine"]
    near = found(
        account(1, "POL-0001", date(2015, 10, 3), "Attended.", at=time(23, 10)),
        account(2, "HOU-0001", date(2015, 10, 3), "A row.", at=time(22, 50)),
    )
    assert near == {}


def test_marks_lie_in_the_text_and_do_not_overlap() -> None:
    language = account_language()
    marks = marks_of(NIGHT, differences(NIGHT, language), language)
    for entry in NIGHT:
        place = 0
        for mark in marks[entry.id]:
            assert place <= mark.begin < mark.end <= len(entry.event)
            place = mark.end
    words = {
        kind: [entry.event[mark.begin : mark.end] for entry in NIGHT for mark in marks[entry.id] if mark.kind is kind]
        for kind in MarkKind
    }
    assert "shouting" in words[MarkKind.AGREES]
    assert "noise" in words[MarkKind.AGREES]
    assert "asleep" in words[MarkKind.DIFFERS]
    assert "hid" in words[MarkKind.DIFFERS]
