"""Names in small letters, numbers as they are said, days as families from elsewhere write them: found, and left alone."""

from __future__ import annotations

from datetime import date

import pytest

from scrdesk.domain.leaks.months_elsewhere import MONTHS_ELSEWHERE
from scrdesk.domain.leaks.search import LeakFinder
from scrdesk.domain.leaks.values import LeakRegister, Passage, RegisteredPerson, RegisteredPlace, Where
from scrdesk.services.leak_knowledge import known_words

PHONE = ("phone", "07700 900461")
FINDER = LeakFinder(
    LeakRegister(
        (
            RegisteredPerson(
                "Child A", "Jerome Osgathorpe", ("Jez",), date(2013, 8, 29), ("Flat 6, Tamar Court, 41 Quennell Street",),
                (("nhs", "485 777 3456"),)
            ),
            RegisteredPerson("Mother", "Siobhán Finlay", ("Shiv",), date(2012, 3, 14), ("9 Heol y Felin, Pontyglas",), (PHONE,)),
            RegisteredPerson("Father", "William Drake", ("Big Will",), identifiers=(("phone", "01632 960742"),)),
            RegisteredPerson("Adult X", "Thomas Wren", ("T.W.", "Kaz")),
            RegisteredPerson("Aunt", "Fiona Marielle Hart"),
        ),
        (RegisteredPlace("Larkspur Lane Primary School", "School 1"), RegisteredPlace("Buttercups Day Nursery", "Nursery 1")),
    ),
    known_words(),
)  # fmt: skip
# Whose it is, and the ways to write it: each is found, as that person's.
FOUND = {
    "Adult X": ("seen with t.w. at home", "it was t.w who rang", "he met t. w. in town", "(t.w.)", "and kaz left"),
    "Father": (
        "and big will came over", "posted by bigwill87", "oh one six three two, nine six oh seven four two",
        "nought one six three two nine six zero seven four two",
    ),
    "Mother": (
        "shiv said so", "Shioban attended", "12 March 14", "born 12 March 14.", "at Heol-y-Felin", "in Heol y Felin",
        "oh seven seven double oh, nine double oh four six one", "zero seven seven zero zero nine zero zero four six one",
        "O-seven-seven-oh-oh nine-oh-oh four-six-one", "07 seven double oh nine, double oh and 461",
    ),
    "Child A": (
        "Jer[o]me was seen", "Osga1thorpe was seen", "29 sierpnia 2013", "29 août 2013", "29 de agosto de 2013",
        "29. August 2013", "Day: 29 Month: 08 Year: 2013", "29 (day) 8 (month) 2013 (year)", "Day 29, Month August, Year 2013",
        "41 Quenell Street", "Quennel St", "seen at Flat 6.", "Flat No. 6", "(flat 6)", "Flat6, then", "flt 6\nKitchen", "four eight five, triple seven, three four five six",
    ),
    "Aunt": ("Phiona came",),
    "School 1": ("Larkspur Primary", "at Larkspur School"),
    "Nursery 1": ("Buttercup Nursery", "Buttercups nursery"),
}  # fmt: skip
LEFT = (
    "The dose is 5 mg t.d.s. or b.d., i.e. e.g. a.m. and p.m.; see x.t.w. and t.w.org, t.w@example.org", "a. b. c. and i. v.",
    "a big will to do well, the big will, no big will", "the shiv was found, a shiv said to be his", "bigwheel and goodwill",
    "one two three four five six seven eight nine", "seven days, six nights, one two and three times in two nights, oh no",
    "oh seven seven double oh nine double oh four six two", "12 March 14 people came", "12 March 14:00", "14 March 12:30",
    "28 sierpnia 2013", "Day 28 Month 08 Year 2013", "Ctrl+S saves", "Jer[o a]me", "Osga12b", "Quarrel Street and Quinnell Row",
    "Flat 60, flat 6b, flat 6.5, the flat. 6 May, a flat, 6 years", "a flat 6 per cent", "Room 6", "flat 6 months on",
    "Larks in Primary colours, School 1", "day 29 of month 8", "Lane Primary School",
)  # fmt: skip


@pytest.mark.parametrize("label", FOUND)
def test_each_is_found_and_whose_it_is(label: str) -> None:
    missed = {}
    for text in FOUND[label]:
        leaks = list(FINDER.find_in(Passage(text, Where.TEXT)))
        if label not in {leak.person for leak in leaks}:
            missed[text] = [(leak.text, leak.person) for leak in leaks]
    assert missed == {}


def test_what_only_looks_like_it_is_left_alone() -> None:
    alarms = {
        text: found for text in LEFT if (found := [leak.text for leak in FINDER.find_in(Passage(text, Where.TEXT))])
    }
    assert alarms == {}


@pytest.mark.parametrize(
    ("name", "written"), [("Caitlin", "Kaitlin"), ("Craig", "Kraig"), ("Eric", "Erik"), ("Dominic", "Dominik")]
)
def test_a_name_with_another_letter_for_its_hard_c_is_found(name: str, written: str) -> None:
    finder = LeakFinder(LeakRegister((RegisteredPerson("Child A", name),), ()), known_words())
    assert {leak.person for leak in finder.find_in(Passage(f"Then {written} rang again", Where.TEXT))} == {"Child A"}


def test_no_month_elsewhere_is_two() -> None:
    assert sorted(set(MONTHS_ELSEWHERE.values())) == list(range(1, 13))
    assert all(name.isascii() and name.islower() for name in MONTHS_ELSEWHERE)
    assert [MONTHS_ELSEWHERE[name] for name in ("listopada", "mai", "marca", "marco", "ekim")] == [11, 5, 3, 3, 10]
