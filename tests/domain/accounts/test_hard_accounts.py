"""Accounts at the edge: two people of one name, Welsh and right-to-left words, a very long cell, 300 agencies."""

from __future__ import annotations

import time as clock
from dataclasses import replace
from datetime import date, time, timedelta

from scrdesk.domain.accounts.suggest import read_accounts, suggest_groups
from scrdesk.domain.chronology import Entry
from scrdesk.domain.people import NewPerson
from scrdesk.domain.review import Agency, AgencyId
from scrdesk.services.account_words import account_language
from tests.domain.accounts.made_entries import account
from tests.domain.accounts.truth_set import AGENCIES, PEOPLE

DAY = date(2016, 3, 5)


def filler(*codes: str) -> list[Entry]:
    return [
        account(90 + n, f"{code}-{90 + n:04}", date(2014, 1, 1) + timedelta(days=40 * n), f"Routine {n}, {code}.")
        for n, code in enumerate(codes)
    ]


def likely(*rows: Entry, agencies: tuple[Agency, ...] = AGENCIES, people: tuple[NewPerson, ...] = PEOPLE) -> list:
    ordered = sorted([*rows, *filler("POL", "GP", "HV", "SCH")], key=lambda e: (e.when.earliest or date.min, e.id))
    found = suggest_groups(ordered, people, agencies, account_language())
    return [set(group.entries) for group in found if group.is_likely]


def test_a_name_that_two_people_bear_points_to_neither() -> None:
    people = (
        NewPerson("Daniel Wrenfield", "Father", "father", aliases=("Daniel",)),
        NewPerson("Daniel Dunmore", "Uncle", "uncle", aliases=("Daniel",)),
    )
    rows = [account(1, "POL-0001", DAY, "Daniel was at the flat."), account(2, "GP-0001", DAY, "Mr Wrenfield seen.")]
    traits, _ = read_accounts([*rows, *filler("POL", "GP")], people, AGENCIES, account_language())
    assert traits[0].adults == frozenset()
    assert traits[1].adults == {"Father"}


def test_an_initial_a_title_or_the_place_in_the_family_tells_two_of_one_name_apart() -> None:
    people = (
        NewPerson("Sheila Wrenfield", "PGM", "paternal grandmother", aliases=("Mrs Wrenfield",)),
        NewPerson("Daniel Wrenfield", "Father", "father", aliases=("Mr Wrenfield",)),
        NewPerson("Dilys Wrenfield", "Aunt", "paternal aunt"),
    )
    texts = {
        "Mrs Wrenfield rang.": {"PGM"},
        "Call from S Wrenfield.": {"PGM"},
        "The paternal grandmother's call.": {"PGM"},
        "Daniel Wrenfield and the paternal aunt seen.": {"Father", "Aunt"},
        "Call from D Wrenfield.": set(),  # Daniel or Dilys
        "Call from a Wrenfield.": set(),
    }
    rows = [account(n, f"POL-{n:04}", DAY, text) for n, text in enumerate(texts, 1)]
    traits, _ = read_accounts(rows, people, AGENCIES, account_language())
    assert [row.adults for row in traits] == list(texts.values())


def test_welsh_and_right_to_left_words_bring_accounts_together() -> None:
    welsh = (
        account(1, "POL-0001", DAY, "Galwyd i’r fflat: ffenestr wedi’i thorri â bricsen goch.", at=time(21, 0)),
        account(2, "SCH-0001", DAY + timedelta(days=1), "Dywedodd y plentyn bod ffenestr wedi’i thorri â bricsen."),
    )
    assert {1, 2} in likely(*welsh)
    hebrew = (
        account(3, "POL-0002", DAY, "חלון נשבר בדירה, אבן גדולה נזרקה פנימה", at=time(21, 0)),
        account(4, "SCH-0002", DAY, "הילד סיפר שאבן גדולה נזרקה וחלון נשבר", at=time(21, 10)),
    )
    assert {3, 4} in likely(*hebrew)


def test_a_cell_of_forty_thousand_characters_is_compared_by_its_first_pages() -> None:
    long = "Home visit. Amelie weighed. " * 1_430
    rows = [account(1, "POL-0001", DAY, long), account(2, "HV-0001", DAY, "Window broken with a brick. " + long)]
    rows.append(account(3, "SCH-0001", DAY, "Amelie told of the window broken with a brick."))
    began = clock.process_time()
    found = likely(*rows)
    assert clock.process_time() - began < 5
    assert any({2, 3} <= group for group in found)


def test_three_hundred_agencies_of_one_kind() -> None:
    agencies = tuple(Agency(AgencyId(n), f"A{n:03}", f"School {n}", "school") for n in range(300))
    rows = [
        account(n + 1, f"A{n:03}-0001", DAY + timedelta(days=n), f"Register {n}. Letter to the nursery about term {n}.")
        for n in range(300)
    ]
    rows += [
        account(400, "A001-0002", DAY, "Fire alarm broken by a red football, hall emptied."),
        account(401, "A002-0002", DAY, "Hall emptied after a red football broke the fire alarm."),
    ]
    began = clock.process_time()
    assert {400, 401} in likely(*rows, agencies=agencies)
    assert clock.process_time() - began < 10


def test_an_account_without_words_or_day_joins_nothing() -> None:
    empty = account(1, "POL-0001", DAY, "")
    nowhen = replace(account(2, "GP-0001", None, "Seen."), people="")
    assert not any(group & {1, 2} for group in likely(empty, nowhen))
