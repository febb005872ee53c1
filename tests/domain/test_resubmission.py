"""Which row of a corrected file is which: told exactly where a person could tell, and never a row lost or doubled."""

import random
import time
from collections.abc import Sequence
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scrdesk.domain.event_date import EventDate, Precision
from scrdesk.domain.resubmission import Difference, RowPair, match_rows
from scrdesk.domain.submission import ParsedEntry

FIRST = date(2014, 1, 1)
PHRASES = (
    "Home visit by health visitor. Child seen. No concerns.",
    "Telephone call to mother. No reply, message left.",
    "Not brought to appointment. Letter sent.",
    "Police called to the address: argument between adults. No offences.",
    "Strategy discussion held. Agreed single agency assessment.",
)
SYLLABLES = [a + b for a in "bcdfglmnprst" for b in "aeiou"]


def row(day: date | None, event: str, number: str = "", source: str = "Notes") -> ParsedEntry:
    said = day.strftime("%d/%m/%Y") if day else "undated"
    when = EventDate(said, "", "x", day, day, Precision.DAY) if day else EventDate(said)
    fields = (("No", number), ("Date", said), ("Source", source), ("Event", event))
    return ParsedEntry("row", when, event=event, source=source, fields=fields, agency_reference=number)


def texts(old: Sequence[ParsedEntry], new: Sequence[ParsedEntry], pairs: Sequence[RowPair]) -> list[tuple[str, str]]:
    return [(old[pair.old].event, new[pair.new].event) for pair in pairs]


def vocabulary() -> list[str]:
    dice = random.Random(7)
    return ["".join(dice.choice(SYLLABLES) for _ in range(dice.randrange(2, 4))) for _ in range(600)]


@pytest.mark.parametrize("in_set_phrases", [False, True])
@pytest.mark.parametrize("is_renumbered", [False, True])
def test_a_thousand_rows_sorted_anew(in_set_phrases: bool, is_renumbered: bool) -> None:
    """Of 1,000 rows 25 are changed, 10 added, 5 withdrawn, all sorted anew: exactly those are named."""
    dice = random.Random(11)
    words = vocabulary()

    def event(n: int) -> str:
        if in_set_phrases:
            return f"{dice.choice(PHRASES)} Visit {n}."
        return " ".join(dice.choice(words) for _ in range(dice.randrange(8, 60)))

    def made(n: int) -> ParsedEntry:
        return row(FIRST + timedelta(days=dice.randrange(900)), event(n), str(n))

    old = [made(n) for n in range(1000)]
    drawn = dice.sample(range(1000), 30)
    withdrawn, changed = set(drawn[:5]), set(drawn[5:])
    new: list[tuple[int | None, ParsedEntry]] = []
    for n, each in enumerate(old):
        if n in changed:
            told = each.event.split()
            told[dice.randrange(len(told))] = "Amended"
            new.append((n, row(each.when.earliest, " ".join(told) + " Checked against the paper record.", str(n))))
        elif n not in withdrawn:
            new.append((n, each))
    new += [(None, made(2000 + n)) for n in range(10)]
    dice.shuffle(new)
    rows = [
        row(each.when.earliest, each.event, str(place)) if is_renumbered else each
        for place, (_, each) in enumerate(new)
    ]
    began = time.process_time()
    told_apart = match_rows(old, rows)
    assert time.process_time() - began < 5
    assert {pair.old for pair in told_apart.changed} == changed
    assert all(new[pair.new][0] == pair.old for pair in (*told_apart.changed, *told_apart.unchanged))
    assert set(told_apart.withdrawn) == withdrawn
    assert {new[place][0] for place in told_apart.added} == {None}
    assert len(told_apart.added) == 10


rows_of_few = st.lists(
    st.builds(
        row,
        st.none() | st.sampled_from([FIRST + timedelta(days=n) for n in range(3)]),
        st.sampled_from(["", "Call", "Home visit", "Home visit, seen", *PHRASES[:2]]),
        st.sampled_from(["", "1", "2", "3"]),
    ),
    max_size=8,
)


@given(old=rows_of_few, new=rows_of_few)
def test_every_row_is_in_exactly_one_place(old: list[ParsedEntry], new: list[ParsedEntry]) -> None:
    told = match_rows(old, new)
    assert sorted([*(pair.old for pair in (*told.unchanged, *told.changed)), *told.withdrawn]) == list(range(len(old)))
    assert sorted([*(pair.new for pair in (*told.unchanged, *told.changed)), *told.added]) == list(range(len(new)))


@given(rows=rows_of_few, seed=st.integers())
def test_the_same_rows_in_any_order_are_unchanged(rows: list[ParsedEntry], seed: int) -> None:
    shuffled = rows[:]
    random.Random(seed).shuffle(shuffled)
    told = match_rows(rows, shuffled)
    assert len(told.unchanged) == len(rows)
    assert not told.changed + told.added + told.withdrawn
    assert match_rows(rows, rows).unchanged == tuple(RowPair(n, n) for n in range(len(rows)))


def test_nothing_before_or_after() -> None:
    one = [row(FIRST, "Call")]
    assert match_rows([], one) == Difference((), (), (0,), ())
    assert match_rows(one, []) == Difference((), (), (), (0,))
    assert match_rows([], []) == Difference((), (), (), ())


def test_white_space_columns_and_running_numbers_do_not_count() -> None:
    old = [row(FIRST, "Home  visit\nno reply", "1"), row(FIRST, "Call", "2")]
    new = [row(FIRST, "Call", "1"), row(FIRST, "Home visit no reply", "2")]
    told = match_rows(old, new)
    assert texts(old, new, told.unchanged) == [("Call", "Call"), ("Home  visit\nno reply", "Home visit no reply")]


def test_a_row_that_grew_is_the_same_row() -> None:
    old = [row(FIRST, "Home visit, no reply"), row(FIRST, "Call to school")]
    longer = "Home visit, no reply. " + "The neighbour said that nobody had been seen there since the week before. " * 3
    new = [row(FIRST, "Call to school"), row(FIRST, longer)]
    assert texts(old, new, match_rows(old, new).changed) == [("Home visit, no reply", longer)]


def test_a_corrected_date_on_a_telling_text() -> None:
    told = "Mother reported that her partner had smashed the phone and left on foot towards the station."
    old = [row(FIRST, told), *(row(FIRST + timedelta(days=n), PHRASES[n % 5]) for n in range(40))]
    new = [row(FIRST + timedelta(days=365), told), *old[1:]]
    assert texts(old, new, match_rows(old, new).changed) == [(told, told)]


def test_a_set_phrase_on_another_day_is_another_event() -> None:
    old = [row(FIRST + timedelta(days=n), PHRASES[n % 5]) for n in range(40)]
    new = [*old[1:], row(FIRST + timedelta(days=500), PHRASES[0])]
    told = match_rows(old, new)
    assert (told.withdrawn, told.added, told.changed) == ((0,), (39,), ())


def test_two_events_of_one_day_are_not_one() -> None:
    old = [row(FIRST, "Letter"), row(FIRST, "Referral received from the school nurse")]
    new = [row(FIRST, "Meeting"), row(FIRST, "Ambulance attended; child taken to hospital with father")]
    told = match_rows(old, new)
    assert (told.withdrawn, told.added) == ((0, 1), (0, 1))


def test_numbers_that_are_kept_are_believed() -> None:
    old = [row(FIRST + timedelta(days=n), f"{PHRASES[n % 5]} {n}", f"R{n}") for n in range(30)]
    rewritten = row(
        FIRST + timedelta(days=700), "Home visit. Mother seen with the child, no concerns were raised.", "R0"
    )
    told = match_rows(old, [*old[1:], rewritten])
    assert told.changed == (RowPair(0, 29),)


def test_an_undated_row_is_found_by_what_was_written() -> None:
    old = [row(None, "Mother moved to her sister, date not recorded"), row(FIRST, "Call")]
    new = [row(FIRST, "Call"), row(None, "Mother moved to her sister in Larch Road, date not recorded")]
    assert match_rows(old, new).changed == (RowPair(0, 1),)


def test_rows_without_words_but_dates() -> None:
    old = [row(FIRST, "", source=""), row(FIRST + timedelta(days=1), "", source="")]
    new = [row(FIRST, "--", source=""), row(FIRST + timedelta(days=1), "", source="")]
    told = match_rows(old, new)
    assert told.unchanged == (RowPair(1, 1),)
    assert (told.withdrawn, told.added) == ((0,), (0,))


def all_changed(n_rows: int) -> tuple[list[ParsedEntry], list[ParsedEntry]]:
    dice = random.Random(3)
    words = vocabulary()
    old = [
        row(FIRST + timedelta(days=n // 2), " ".join(dice.choice(words) for _ in range(60)), str(n))
        for n in range(n_rows)
    ]
    new = [row(each.when.earliest, each.event + " (checked)", each.agency_reference) for each in old]
    dice.shuffle(new)
    return old, new


def test_time_grows_with_the_rows_and_not_with_their_square() -> None:
    processor_s = {}
    for n_rows in (200, 1600):
        old, new = all_changed(n_rows)
        began = time.process_time()
        told = match_rows(old, new)
        processor_s[n_rows] = time.process_time() - began
        assert len(told.changed) == n_rows
        assert all(old[pair.old].agency_reference == new[pair.new].agency_reference for pair in told.changed)
    # Eight times the rows: a comparison of each row with each would take 64 times as long.
    assert processor_s[1600] < 24 * processor_s[200]
