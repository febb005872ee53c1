"""Which pairs are looked at more closely: those that the rule names, found without comparing all with all."""

from __future__ import annotations

from itertools import combinations

import pytest

from scrdesk.domain.accounts import candidates
from scrdesk.domain.accounts.candidates import (
    LEAST_RARE,
    LEAST_SHARED,
    LEAST_SHARED_NEAR,
    MOST_SHARING,
    NEAR_DAYS,
    OF_FIELD,
    RARE_WITHIN_DAYS,
    candidate_pairs,
)
from scrdesk.domain.accounts.clues import Clues
from scrdesk.domain.accounts.likeness import BY_LETTER, LETTER_DAYS, WINDOW_DAYS, days_apart
from scrdesk.domain.accounts.suggest import read_accounts
from scrdesk.domain.accounts.traits import Traits, own_days
from scrdesk.services.account_words import account_language
from tests.domain.accounts.told_events import BOOK_B
from tests.domain.accounts.truth_set import AGENCIES, PEOPLE, truth_set


def wanted(one: Traits, other: Traits, clues: Clues) -> bool:
    """The rule as it is meant, asked of one pair."""
    both = one.clues & other.clues
    shared = sum(clues.weights[clue] for clue in both)
    if _is_tied(one, other):
        return True
    apart = days_apart(one, other) if own_days(one) and own_days(other) else 99
    is_near = apart <= WINDOW_DAYS or _is_letter_of(one, other) or _is_letter_of(other, one)
    if is_near and (shared >= LEAST_SHARED or _passed(one, other) or _passed(other, one)):
        return True
    if apart <= WINDOW_DAYS:
        of_field = OF_FIELD * clues.most_telling_field(one.fields & other.fields)
        if of_field and shared + of_field >= LEAST_SHARED:
            return True
    if apart <= NEAR_DAYS and shared >= LEAST_SHARED_NEAR:
        return True
    n_rare = sum(clues.n_rows[clue] <= MOST_SHARING for clue in both)
    return n_rare >= LEAST_RARE and (not one.first or not other.first or days_apart(one, other) <= RARE_WITHIN_DAYS)


def _is_tied(one: Traits, other: Traits) -> bool:
    named = [{told.day.toordinal() for told in each.told} | each.refers for each in (one, other)]
    if named[0] & set(own_days(other)) or named[1] & set(own_days(one)):
        return True
    tells = [{told.day.toordinal() for told in each.told} for each in (one, other)]
    return bool(named[0] & (tells[1] | other.refers) or named[1] & (tells[0] | one.refers))


def _is_letter_of(letter: Traits, event: Traits) -> bool:
    named = event.entry.agency_code in letter.names_agencies
    return bool(letter.kinds & BY_LETTER and named and own_days(letter)) and any(
        letter.first - LETTER_DAYS <= day < letter.first - WINDOW_DAYS for day in own_days(event)
    )


def _passed(one: Traits, other: Traits) -> bool:
    code = other.entry.agency_code
    return code in one.told_to | one.heard_from and one.entry.agency_code in other.names_agencies


@pytest.fixture(scope="module")
def read() -> tuple[tuple[Traits, ...], Clues]:
    made = truth_set(23, n_entries=260, n_days=120, book=BOOK_B)
    traits, reader = read_accounts(made.entries, PEOPLE, AGENCIES, account_language())
    return traits, reader.clues


def test_the_pairs_found_are_those_of_the_rule(read: tuple[tuple[Traits, ...], Clues]) -> None:
    traits, clues = read
    found = list(candidate_pairs(traits, clues))
    every = {
        (one, other)
        for one, other in combinations(range(len(traits)), 2)
        if traits[one].entry.agency_code != traits[other].entry.agency_code
        and wanted(traits[one], traits[other], clues)
    }
    assert len(found) == len(set(found))
    assert set(found) == every
    assert len(every) > 100


def test_of_a_dense_day_those_that_share_most_are_kept(
    read: tuple[tuple[Traits, ...], Clues], monkeypatch: pytest.MonkeyPatch
) -> None:
    traits, clues = read
    by_day = [(one, other) for one, other in candidate_pairs(traits, clues)]
    monkeypatch.setattr(candidates, "MOST_OF_A_DAY", 2)
    fewer = set(candidate_pairs(traits, clues))
    assert fewer < set(by_day)

    def shared(pair: tuple[int, int]) -> float:
        return sum(clues.weights[clue] for clue in traits[pair[0]].clues & traits[pair[1]].clues)

    best = max(by_day, key=shared)
    assert best in fewer
