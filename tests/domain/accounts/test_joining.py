"""Rows that belong to an event as several accounts tell it, though they make no likely pair with any of them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, time
from itertools import combinations

import pytest

from scrdesk.domain.accounts.event_signs import SIGNS, WEIGHTS, join_signs, told_by
from scrdesk.domain.accounts.joining import Grower
from scrdesk.domain.accounts.suggest import SuggestedGroup, read_accounts, suggest_groups
from scrdesk.domain.chronology import Entry, EntryId
from scrdesk.services.account_words import account_language
from tests.domain.accounts.made_entries import account
from tests.domain.accounts.truth_set import AGENCIES, PEOPLE

DAY = date(2016, 3, 5)
QUARREL = (
    account(1, "POL-0001", DAY, "Called to Flat 9 by a neighbour to shouting. Television broken, Gareth gone. Amelie seen.",
            at=time(21, 40)),
    account(2, "HOU-0001", DAY, "Complaint of shouting at Flat 9, a television broken, Gareth at the door."),
)  # fmt: skip
ROUTINE = tuple(
    account(100 + n, f"{code}-{n:04}", date(2014, 1 + n % 12, 1 + n), f"Routine {word}.")
    for n, (code, word) in enumerate(
        [(code, word) for code in ("POL", "GP", "HV", "CSC", "HOU") for word in ("tap", "cough", "jabs", "parking")], 10
    )
)


def likely(entries: Sequence[Entry], apart: Sequence[frozenset[EntryId]] = ()) -> list[SuggestedGroup]:
    rows = sorted([*entries, *ROUTINE], key=lambda row: (row.when.earliest or DAY, row.id))
    return [each for each in suggest_groups(rows, PEOPLE, AGENCIES, account_language(), apart) if each.is_likely]


def goes_on(date_text: str, text: str = "Second officer: Amelie by the television, Gareth gone.") -> Entry:
    return account(3, "POL-0002", DAY, text, date_text=date_text)


@pytest.mark.parametrize("written", ["ditto", "as above", ""])
def test_the_next_row_of_an_agency_without_a_day_goes_on(written: str) -> None:
    (group,) = likely([QUARREL[0], goes_on(written), QUARREL[1]])
    assert set(group.entries) == {1, 2, 3}
    said = next(pair.reasons for pair in group.pairs if {pair.one, pair.other} == {1, 3})
    assert said[0] == f"POL-0002 goes on from POL-0001 ({f'“{written}”' if written else 'no date of its own'})"


def test_the_next_row_with_a_day_of_its_own_does_not_go_on() -> None:
    (group,) = likely([QUARREL[0], goes_on(str(DAY), "Theft of a bicycle in Mill Street."), QUARREL[1]])
    assert set(group.entries) == {1, 2}


def test_a_notice_that_names_the_day_and_the_agency_belongs_to_the_event() -> None:
    notice = account(4, "HV-0001", date(2016, 3, 9), "Police notification of 5 March: shouting at Flat 9. No answer.")
    other = account(5, "GP-0001", date(2016, 3, 9), "Police letter of 20 February: parking in Mill Street.")
    groups = likely([*QUARREL, notice, other])
    assert [set(group.entries) for group in groups] == [{1, 2, 4}]


def test_word_from_elsewhere_of_the_day_of_an_event_alone_belongs_to_it_and_says_which_day() -> None:
    word = account(4, "PRO-0001", date(2016, 3, 9), "Gareth at office. Says there was a row on 5 March.")
    (group,) = likely([*QUARREL, word])
    assert set(group.entries) == {1, 2, 4}
    said = next(pair.reasons for pair in group.pairs if 4 in {pair.one, pair.other})
    assert "PRO tells of 5 March 2016 (“5 March.”)" in said


def test_a_day_to_come_is_no_word_of_what_happened_on_it() -> None:
    text = "Gareth at office. Spoke of 5 March."
    rows = [
        *QUARREL,
        *(account(4 + n, f"PRO-000{n}", date(2016, *day), text) for n, day in enumerate([(2, 20), (3, 9)])),
    ]
    traits, reader = read_accounts([*rows, *ROUTINE], PEOPLE, AGENCIES, account_language())
    event = told_by([0, 1], traits)
    told = [dict(zip(SIGNS, join_signs(row, event, traits, reader.clues, {}), strict=True)) for row in (2, 3)]
    assert [signs["tells of the day"] for signs in told] == [0, 1]
    assert [signs["from elsewhere, tells of the day of this event alone"] for signs in told] == [0, 1]
    assert [signs["before the day"] for signs in told] == [1, 0]


def test_the_core_of_an_event_is_what_two_of_its_agencies_tell() -> None:
    rows = [*QUARREL, account(4, "SCH-0001", date(2016, 3, 7), "Amelie told of the television and of shouting.")]
    traits, reader = read_accounts([*rows, *ROUTINE], PEOPLE, AGENCIES, account_language())
    event = told_by([0, 1], traits)
    core = {reader.clues.clues[clue].said.casefold() for clue in event.core}
    assert {"shouting", "television"} <= core
    assert not core & {"amelie", "neighbour", "complaint"}
    signs = dict(zip(SIGNS, join_signs(2, event, traits, reader.clues, {}), strict=True))
    whole = sum(reader.clues.squares[clue] for clue in event.core)
    held = sum(reader.clues.squares[clue] for clue in event.core & traits[2].clues)
    assert signs["core of the event"] == pytest.approx(held / whole) and 0 < held < whole


def test_what_was_decided_apart_is_not_brought_back_by_the_whole() -> None:
    rows = [QUARREL[0], goes_on("ditto"), QUARREL[1]]
    groups = likely(rows, [frozenset((EntryId(1), EntryId(3)))])
    assert groups
    assert not any({1, 3} <= set(group.entries) for group in groups)


def test_a_child_seen_next_with_no_day_written_is_not_part_of_another_childs_event() -> None:
    groups = likely([QUARREL[0], goes_on("ditto", "Alfie weighed. Alfie well, coat new."), QUARREL[1]])
    assert [set(group.entries) for group in groups] == [{1, 2}]


def test_groups_that_have_taken_each_others_rows_are_listed_once() -> None:
    rows = (
        *QUARREL,
        account(3, "SCH-0001", DAY, "Amelie told of shouting at Flat 9 and of the television broken by Gareth."),
        account(4, "HV-0001", DAY, "Told by nursery of shouting at Flat 9, a television broken, Gareth at the door."),
    )
    traits, reader = read_accounts([*rows, *ROUTINE], PEOPLE, AGENCIES, account_language())
    scored = dict.fromkeys(combinations(range(len(rows)), 2), 0.9)
    grower = Grower(traits, reader.clues, scored, lambda one, other: False)
    assert grower.grown([[0, 1, 2], [2, 3]]) == [[0, 1, 2, 3]]


def test_groups_of_one_medical_become_one_and_of_two_children_stay_two() -> None:
    def of(name: str) -> list[list[int]]:
        rows = (
            account(1, "HOS-0001", DAY, "Child protection medical of Amelie."),
            account(2, "CSC-0001", DAY, "Medical of Amelie attended."),
            account(3, "GP-0001", date(2016, 3, 14), f"Report of the medical of {name} from the hospital scanned."),
            account(4, "HV-0001", date(2016, 3, 15), f"Report of the medical of {name} from the hospital read."),
            account(5, "HOS-0002", DAY, "Child protection medical of Alfred."),
        )
        traits, reader = read_accounts([*rows, *ROUTINE], PEOPLE, AGENCIES, account_language())
        grower = Grower(traits, reader.clues, {(0, 1): 0.9, (2, 3): 0.9}, lambda one, other: False)
        return [sorted(group) for group in grower.grown([[0, 1], [2, 3]])]

    assert of("Amelie") == [[0, 1, 2, 3]]
    assert of("Alfred") != [[0, 1, 2, 3]]


def test_each_sign_has_a_weight() -> None:
    assert len(SIGNS) == len(WEIGHTS) == len(set(SIGNS))
