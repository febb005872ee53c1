"""What rows are about in the large, and single sentences of long accounts: what brings together rows that share few words."""

from __future__ import annotations

from datetime import date, timedelta

from scrdesk.domain.accounts import joining
from scrdesk.domain.accounts.candidates import candidate_pairs
from scrdesk.domain.accounts.event_signs import SIGNS as JOIN_SIGNS
from scrdesk.domain.accounts.event_signs import join_signs, told_by
from scrdesk.domain.accounts.grouping import group_pairs
from scrdesk.domain.accounts.joining import Grower
from scrdesk.domain.accounts.likeness import SIGNS, pair_signs, reasons_of
from scrdesk.domain.accounts.passages import passages_of, weight_of_passage
from scrdesk.domain.accounts.suggest import read_accounts
from scrdesk.domain.accounts.traits import Reader, Traits
from scrdesk.domain.chronology import Entry
from scrdesk.services.account_words import account_language
from tests.domain.accounts.made_entries import account
from tests.domain.accounts.truth_set import AGENCIES, PEOPLE

DAY = date(2016, 3, 5)
ROUTINE = [
    account(100 + n, f"GP-{100 + n:04}", date(2014, 1, 1) + timedelta(days=n), "Surgery. Cough.") for n in range(30)
]


def read(*rows: Entry) -> tuple[tuple[Traits, ...], Reader]:
    return read_accounts([*rows, *ROUTINE], PEOPLE, AGENCIES, account_language())


def test_sentences_of_an_account_are_held_apart() -> None:
    text = "Gareth had gone! “Mirror broken.” Coat red; told at 9.30 by nobody.\nPorridge"
    language = account_language()
    tokens = language.tokens(text)
    places = [(n, n) for n in range(len(tokens))] + [(-1, 99)]
    told = [[tokens[clue].written for clue in sorted(each)] for each in passages_of(text, tokens, places)]
    assert told == [
        ["Gareth", "had", "gone"], ["Mirror", "broken"], ["Coat", "red"], ["told", "at", "9.30", "by", "nobody"], ["Porridge"],
    ]  # fmt: skip
    assert list(passages_of("", [], [(-1, 99)])) == []


def test_the_weight_of_a_passage_is_that_of_one_sentence_in_both() -> None:
    (one, other, apart, *_), reader = read(
        account(1, "POL-0001", DAY, "Plan drawn up. Mirror smashed in the hallway. Porridge eaten."),
        account(2, "HOU-0001", DAY, "Caretaker saw a mirror smashed, hallway. Bins full."),
        account(3, "SCH-0001", DAY, "Hallway swept. Porridge hot. Mirror hung."),
    )
    clues = reader.clues

    def weight(it: Traits) -> float:
        return weight_of_passage(one, it, sorted(one.clues & it.clues), clues)

    assert len(one.clues & apart.clues) >= 3
    assert weight(other) > 1
    assert weight(apart) == 0
    place = SIGNS.index("weight of one passage")
    assert pair_signs(one, other, clues)[place] == weight(other)


def test_two_rows_about_one_thing_in_the_large_are_compared_and_say_so() -> None:
    hospital = account(1, "HOS-0001", DAY, "Rosalind brought in. Paracetamol, psychiatric opinion sought.")
    police = account(2, "POL-0001", DAY, "Crew forced the door. She had swallowed pills.")
    weeks_later = account(
        3, "POL-0002", DAY + timedelta(days=40), "She had swallowed pills again, crew forced the door."
    )
    traits, reader = read(hospital, police, weeks_later)
    assert not traits[0].clues & traits[1].clues
    assert (0, 1) in set(candidate_pairs(traits, reader.clues))
    assert (0, 2) not in set(candidate_pairs(traits, reader.clues))
    assert "both are about: overdose or self-harm" in reasons_of(traits[0], traits[1], reader.clues)
    told = dict(zip(SIGNS, pair_signs(traits[0], traits[1], reader.clues), strict=True))
    assert told["of one field"] > 0 and told["of one field, days apart"] == 0


def test_a_field_that_many_rows_are_of_tells_less() -> None:
    traits, reader = read(
        *(account(n, f"POL-{n:04}", DAY + timedelta(days=n), "Row, shouting at Flat 9.") for n in range(1, 12)),
        account(20, "HOU-0001", DAY, "Kitchen fire, smoke, shouting."),
    )
    weights = reader.clues.field_weights
    assert 0 < weights["violence at home"] < weights["fire"] <= 1
    assert reader.clues.most_telling_field(traits[11].fields) == weights["fire"]
    assert reader.clues.most_telling_field(()) == 0


def test_two_events_of_one_day_are_not_joined_by_one_row_that_would_do_for_both() -> None:
    traits, _ = read(
        account(1, "POL-0001", DAY, "Called to Flat 9."),
        account(2, "HOU-0001", DAY, "Noise at Flat 9."),
        account(3, "HOS-0001", DAY, "Amelie seen, wrist."),
        account(4, "SCH-0001", DAY, "Amelie holds her wrist."),
    )
    two = {(0, 1): 0.95, (2, 3): 0.9}
    assert group_pairs(traits, two | {(1, 2): 0.6}) == [[0, 1], [2, 3]]
    assert group_pairs(traits, two | {(1, 2): 0.6, (0, 3): 0.6}) == [[0, 1, 2, 3]]


def test_a_row_is_held_against_the_latest_events_of_its_field_and_no_more(monkeypatch) -> None:  # type: ignore[no-untyped-def]
    rows = []
    for n in range(6):
        day = DAY + timedelta(days=2 * n)
        rows += [
            account(2 * n + 1, f"POL-{n + 1:04}", day, f"Man punched his partner, {'abcdef'[n] * 5}."),
            account(2 * n + 2, f"HOU-{n + 1:04}", day, f"Tenant heard a quarrel, {'abcdef'[n] * 5}."),
        ]
    rows.append(account(40, "PRO-0001", DAY + timedelta(days=12), "Has assaulted somebody, he says."))
    traits, reader = read(*rows)
    groups = [[2 * n, 2 * n + 1] for n in range(6)]
    asked: list[tuple[int, ...]] = []
    real = joining.join_signs

    def noted(row: int, event, *others):  # type: ignore[no-untyped-def]
        if row == 12:
            asked.append(event.rows)
        return real(row, event, *others)

    monkeypatch.setattr(joining, "join_signs", noted)
    Grower(traits, reader.clues, {(2 * n, 2 * n + 1): 0.9 for n in range(6)}, lambda one, other: False).grown(groups)
    assert set(asked) == {tuple(group) for group in groups[-joining.MOST_OF_FIELD :]}


def test_the_field_of_an_event_is_that_of_two_of_its_rows() -> None:
    traits, reader = read(
        account(1, "POL-0001", DAY, "Man punched his partner, she is pregnant."),
        account(2, "HOU-0001", DAY, "Tenant heard a quarrel, rent unpaid."),
        account(3, "PRO-0001", DAY + timedelta(days=2), "Spoke of a row."),
        account(4, "HOS-0001", DAY + timedelta(days=2), "Antenatal booking."),
    )
    event = told_by([0, 1], traits)
    assert event.fields == {"violence at home"}
    assert told_by([0], traits).fields == {"violence at home", "pregnancy or birth"}
    told = [dict(zip(JOIN_SIGNS, join_signs(row, event, traits, reader.clues, {}), strict=True)) for row in (2, 3)]
    assert [signs["of its field"] > 0 for signs in told] == [True, False]
    assert [signs["of other fields"] for signs in told] == [0, 1]
