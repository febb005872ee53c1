"""Days written without a year are told from fractions, scores and spans, and found when somebody was born on them."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from scrdesk.domain.leaks.search import LeakFinder
from scrdesk.domain.leaks.short_days import short_days
from scrdesk.domain.leaks.values import LeakKind, LeakRegister, Passage, RegisteredPerson, Where
from scrdesk.services.leak_knowledge import known_words
from tests.export.finished.clean_prose import clean_prose

DAYS = (
    "seen on 5/3 at home", "Seen 5/3, asleep.", "by the 5/3", "Mon 5/3 no reply", "since 5/3", "dated 5/3.", "w/c 5/3",
    "Visit 05/03", "rang (5/03) twice", "5/3: no reply", "no reply\n5/3 - rang", "away until 5/3", "5/3 at 14:30",
    "from 5/3 to 7/3", "admitted 5/3", "on 3/7", "by 2/12", "strategy meeting 5/3",
)  # fmt: skip
NO_DAYS = (
    "pain 5/10", "he scored 5/3", "open 24/7", "for 5/7", "since 3/7", "2/52 later", "in 3/12", "review in 3/12",
    "attended 3/5 sessions", "seen 3/5 times", "on 3/4 of the visits", "5/3 of it", "about 1/2", "see 05/03/16", "12/05/03",
    "ref 05/03", "para 5/3", "and/or", "£5/3", "31/2", "on 31/4", "on 5/13", "page 05/03", "5/3%", "since 9/11", "on 5/3-4",
)  # fmt: skip


@pytest.mark.parametrize("text", DAYS)
def test_a_day_is_one_where_something_says_so(text: str) -> None:
    assert next(short_days(text.lower()), None) is not None


@pytest.mark.parametrize("text", NO_DAYS)
def test_two_numbers_and_a_stroke_are_mostly_none(text: str) -> None:
    assert not list(short_days(text.lower()))


@pytest.fixture(scope="module")
def finder() -> LeakFinder:
    """Return a search for people born on each day of a year: nothing that looks like a day is nobody's."""
    born = [date(1988, 1, 1) + timedelta(days=n) for n in range(366)]
    return LeakFinder(
        LeakRegister(tuple(RegisteredPerson(f"Adult {day:%j}", "", born=day) for day in born)), known_words()
    )


def test_the_search_finds_a_birthday_without_its_year(finder: LeakFinder) -> None:
    (hit,) = finder.find([Passage("Seen on 5/3 at home; 5/10 for pain.", Where.TEXT, 1)])
    assert (hit.text, hit.person, hit.kind) == ("5/3", "Adult 065", LeakKind.DOB)
    assert len(finder.find([Passage("He was born on 5/3.", Where.TEXT, 1)])) == 1


def test_prose_with_fractions_is_left_alone_though_somebody_was_born_on_each_day(finder: LeakFinder) -> None:
    prose = [*clean_prose(4_000), ". ".join(NO_DAYS)]
    found = finder.find(Passage(text, Where.TEXT, page) for page, text in enumerate(prose, start=1))
    assert [leak for leak in found if "/" in leak.text] == []
