"""Suggestions: right on reviews whose truth is known, also in phrases that took no part in the fitting."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, time
from itertools import combinations

import pytest

from scrdesk.domain.accounts.suggest import suggest_groups
from scrdesk.domain.chronology import EntryId
from scrdesk.domain.review import Agency
from scrdesk.domain.submission import RowKind
from scrdesk.errors import Cancelled
from scrdesk.services.account_words import account_language
from tests.domain.accounts.long_truth_set import AGENCIES as LONG_AGENCIES
from tests.domain.accounts.long_truth_set import long_truth_set
from tests.domain.accounts.made_entries import account
from tests.domain.accounts.told_again import BOOK_C
from tests.domain.accounts.told_at_length import (
    CHATTER_D,
    CHATTER_E,
    LATER_D,
    LATER_E,
    LONG_D,
    LONG_E,
    LaterSteps,
    LongBook,
)
from tests.domain.accounts.told_at_length_fresh import CHATTER_G, LATER_G, LONG_G
from tests.domain.accounts.told_events import BOOK_B, Book
from tests.domain.accounts.truth_set import AGENCIES, PEOPLE, TruthSet, truth_set

Pairs = set[frozenset[str]]
OTHER_SEEDS = (201, 202, 203)
"""Reviews in the second book. The weights were fitted on the demonstration, on seeds 1 to 3, 101 and 102 of the first
book, on 11 to 14 of the second and on 511 to 516 and 811 to 816 of the long ones; they and the thresholds were then searched
on seeds 1, 11, 213, 214, 503, 511, 512, 801, 811 and 812."""
FRESH_SEEDS = (301, 302, 303)
"""Reviews in the third book. It took no part in fitting; its words for a quarrel were added to the lists later."""
LEAST_RIGHT = 0.9


def pairs_of(groups: Iterable[Iterable[str]]) -> Pairs:
    """Return the pairs of rows of different agencies within groups."""
    return {
        frozenset(pair)
        for group in groups
        for pair in combinations(group, 2)
        if pair[0].split("-")[0] != pair[1].split("-")[0]
    }


def found_in(made: TruthSet, agencies: Sequence[Agency] = AGENCIES) -> Pairs:
    names = {entry.id: entry.reference for entry in made.entries}
    groups = suggest_groups(made.entries, PEOPLE, agencies, account_language())
    return pairs_of([names[each] for each in group.entries] for group in groups if group.is_likely)


def accounts_in(pairs: Pairs) -> set[str]:
    return {name for pair in pairs for name in pair}


@pytest.mark.parametrize(
    ("seed", "book"), [*((seed, BOOK_B) for seed in OTHER_SEEDS), *((seed, BOOK_C) for seed in FRESH_SEEDS)]
)
def test_right_on_reviews_told_in_other_words(seed: int, book: Book) -> None:
    made = truth_set(seed, book=book)
    true, found = pairs_of(made.groups), found_in(made)
    assert len(true) > 150
    right = len(accounts_in(true & found))
    shares = (
        right / len(accounts_in(found)),
        right / len(accounts_in(true)),
        len(true & found) / len(found),
        len(true & found) / len(true),
    )
    assert all(share >= LEAST_RIGHT for share in shares), shares


@pytest.mark.parametrize(
    ("book", "later", "chatter", "seed", "least"),
    [
        (LONG_D, LATER_D, CHATTER_D, 502, (0.9, 0.95, 0.87, 0.9)),
        (LONG_E, LATER_E, CHATTER_E, 602, (0.9, 0.9, 0.9, 0.8)),
        (LONG_G, LATER_G, CHATTER_G, 702, (0.9, 0.87, 0.86, 0.82)),
    ],
)
def test_events_told_at_length(
    book: LongBook, later: LaterSteps, chatter: tuple[str, ...], seed: int, least: tuple[float, ...]
) -> None:
    """What is found today of events of up to ten accounts, among later steps told in their words."""
    made = long_truth_set(seed, book=book, later=later, chatter=chatter)
    true, found = pairs_of(made.groups), found_in(made, LONG_AGENCIES)
    assert max(len(group) for group in made.groups) >= 6
    right = len(accounts_in(true & found))
    shares = (
        right / len(accounts_in(found)),
        right / len(accounts_in(true)),
        len(true & found) / len(found),
        len(true & found) / len(true),
    )
    assert all(share >= bound for share, bound in zip(shares, least, strict=True)), shares


def test_groups_are_of_several_agencies_and_hardly_overlap() -> None:
    made = truth_set(31)
    codes = {entry.id: entry.agency_code for entry in made.entries}
    likely = [group for group in suggest_groups(made.entries, PEOPLE, AGENCIES, account_language()) if group.is_likely]
    seen = [entry for group in likely for entry in group.entries]
    assert len({group.entries for group in likely}) == len(likely)
    assert len(seen) - len(set(seen)) <= len(seen) // 50, "a row can be of two events, but few are"
    for group in likely:
        assert len(set(group.entries)) == len(group.entries)
        assert {each for pair in group.pairs for each in (pair.one, pair.other)} == set(group.entries)
        assert len({codes[each] for each in group.entries}) > 1
        assert list(group.entries) == sorted(group.entries)
        assert group.reasons
        assert all(pair.one in group.entries and pair.other in group.entries for pair in group.pairs)


def test_reasons_are_in_words() -> None:
    rows = [
        account(
            1,
            "POL-0001",
            date(2016, 3, 5),
            "Called to Flat 9 by a neighbour to shouting. Gareth had gone.",
            at=time(21, 40),
        ),
        account(2, "HOU-0001", date(2016, 3, 6), "Complaint of noise from Flat 9 last night, Gareth shouting."),
    ]
    rows += [account(n, f"GP-{n:04}", date(2014, 1, n), "Surgery consultation, cough.") for n in range(3, 20)]
    (group,) = suggest_groups(rows, PEOPLE, AGENCIES, account_language())
    said = "; ".join(group.reasons)
    assert "a day apart" in said
    assert "HOU tells of 5 March 2016 (“last night”)" in said
    assert "both name Gareth" in said
    assert "Flat 9" in said


def test_twins_are_told_apart() -> None:
    day = date(2014, 6, 3)
    rows = [
        account(1, "GP-0001", day, "Amelie seen in surgery, ear infection, antibiotics given.", at=time(9, 10)),
        account(2, "HOS-0001", day, "Alfie seen in eye clinic, patch given, review in six weeks.", at=time(14, 0)),
        account(3, "HV-0001", day, "Alfie at eye clinic, patch given for six weeks.", at=time(14, 0)),
    ]
    groups = suggest_groups(rows, PEOPLE, AGENCIES, account_language())
    assert [group.entries for group in groups if group.is_likely] == [(2, 3)]


def test_visits_told_alike_each_week_are_not_one_event() -> None:
    rows = []
    for week in range(8):
        day = date.fromordinal(date(2015, 3, 2).toordinal() + 7 * week)
        rows.append(
            account(
                2 * week + 1, f"HV-{week + 1:04}", day, "Home visit. Amelie weighed. Mother well. Plan: next visit."
            )
        )
        tuesday = date.fromordinal(day.toordinal() + 2)
        rows.append(
            account(2 * week + 2, f"CSC-{week + 1:04}", tuesday, "Statutory visit. Amelie seen. Mother says all well.")
        )
    assert [group for group in suggest_groups(rows, PEOPLE, AGENCIES, account_language()) if group.is_likely] == []


def test_what_was_decided_apart_stays_apart_and_notes_are_no_events() -> None:
    words = "Strategy discussion by telephone about the bruise to Amelie's left ear. Joint enquiry."
    rows = [
        account(1, "POL-0001", date(2016, 2, 1), words, at=time(14, 0)),
        account(2, "CSC-0001", date(2016, 2, 1), words, at=time(14, 0)),
        account(3, "HV-0001", date(2016, 2, 1), words, at=time(14, 0), kind=RowKind.NOTE),
    ]
    language = account_language()
    assert [group.entries for group in suggest_groups(rows, PEOPLE, AGENCIES, language)] == [(1, 2)]
    apart = [frozenset((EntryId(1), EntryId(2)))]
    assert suggest_groups(rows, PEOPLE, AGENCIES, language, apart) == ()


def test_uncertain_and_missing_days_and_empty_reviews() -> None:
    language = account_language()
    assert suggest_groups((), (), (), language) == ()
    rows = [
        account(
            1,
            "POL-0001",
            date(2016, 3, 7),
            "Window at 9 Tanner Court broken with a brick, crime number 4471 given.",
            until=date(2016, 3, 13),
        ),
        account(2, "HOU-0001", date(2016, 3, 9), "Window at 9 Tanner Court reglazed, police crime number 4471."),
        account(3, "GP-0001", None, "Window."),
    ]
    assert [group.entries for group in suggest_groups(rows, PEOPLE, AGENCIES, language)] == [(1, 2)]


def test_it_can_be_cancelled() -> None:
    class CancelsAtOnce:
        def report(self, done: int, total: int, what: str) -> None:
            assert 0 <= done <= total

        def check(self) -> None:
            raise Cancelled

    with pytest.raises(Cancelled):
        suggest_groups(truth_set(4, 60).entries, PEOPLE, AGENCIES, account_language(), progress=CancelsAtOnce())
