"""Every way in which a date of birth is written, and what beside one is not one."""

from __future__ import annotations

from datetime import date
from itertools import pairwise, product

import pytest

from scrdesk.domain.leaks.birth_forms import birth_forms, day_words
from scrdesk.domain.leaks.birth_search import BirthSearch
from scrdesk.domain.leaks.values import LeakRegister, RegisteredPerson


def written(born: date) -> dict[str, bool]:
    """Each form with bars between its parts, and whether it must be parted just there."""
    found = {}
    for letters, breaks, is_parted in birth_forms(born):
        ends = [0, *sorted(breaks), len(letters)]
        found["|".join(letters[a:b] for a, b in pairwise(ends))] = is_parted
    return found


# Days as words and numbers, months as words, years: the last of them, of two digits, must stand apart from the month.
BORN = [
    (date(1905, 9, 21), ("21", "21st", "twentyfirst"), ("september", "sep", "sept", "medi"),
     ("1905", "nineteenohfive", "nineteenhundredandfive", "05"), "ix"),
    (date(2012, 3, 4), ("04", "4", "4th", "fourth"), ("march", "mar", "mawrth"),
     ("2012", "twothousandandtwelve", "twothousandtwelve", "twentytwelve", "12"), "iii"),
    (date(2000, 5, 12), ("12", "12th", "twelfth"), ("may", "mai"), ("2000", "twothousand", "00"), "v"),
    (date(1998, 11, 30), ("30", "30th", "thirtieth"), ("november", "nov", "tachwedd"),
     ("1998", "nineteenninetyeight", "nineteenhundredandninetyeight", "98"), "xi"),
    (date(2001, 6, 23), ("23", "23rd", "twentythird"), ("june", "jun", "mehefin"),
     ("2001", "twothousandandone", "twothousandone", "twentyohone", "01"), "vi"),
    (date(1987, 8, 2), ("02", "2", "2nd", "second"), ("august", "aug", "awst"),
     ("1987", "nineteeneightyseven", "nineteenhundredandeightyseven", "87"), "viii"),
]  # fmt: skip


@pytest.mark.parametrize(("born", "days", "months", "years", "roman"), BORN, ids=lambda each: str(each)[:10])
def test_a_birth_in_every_form_and_no_other(born, days, months, years, roman):
    expected = {}
    for day, month, year in product(days, months, years):
        is_parted = year == years[-1]
        for form in ("{0}|{1}|{2}", "{0}|of|{1}|{2}", "{0}|day|of|{1}|{2}", "{0}|{1}|in|{2}", "{1}|{0}|{2}",
                     "{1}|the|{0}|{2}"):  # fmt: skip
            expected[form.format(day, month, year)] = is_parted
        expected[f"{born.year}|{month}|{day}"] = False
        for filler in ("", "of|", "day|of|"):
            expected[f"{day}|{filler}{month}|in|the|year|{born.year}"] = False
    for day, month in product((f"{born.day:02}", str(born.day)), (f"{born.month:02}", str(born.month))):
        for form in ("{0}|{1}|{2}", "{2}|{1}|{0}", "{1}|{0}|{2}"):
            expected[form.format(day, month, born.year)] = len(day + month) < 4
    expected[f"{born.day}|{roman}|{born.year}"] = True
    expected[f"{born.day}|{roman}|{born.year % 100:02}"] = True
    assert written(born) == expected


@pytest.mark.parametrize(
    ("born", "names"),
    [
        (date(2010, 12, 25), {"christmasday|2010", "christmasday|in|2010"}),
        (date(2010, 1, 1), {"newyearsday|2010", "newyearsday|in|2010", "newyear|2010", "newyear|in|2010"}),
        (date(2010, 12, 27), set()),
    ],
)
def test_a_birth_on_a_feast_goes_by_its_name(born, names):
    found = {
        form: parted
        for form, parted in written(born).items()
        if "day|" in form.replace("|day|", "") or "newyear" in form
    }
    assert found == dict.fromkeys(names, True)


def test_no_birth_has_no_form():
    assert list(birth_forms(None)) == []


SEARCH = BirthSearch(
    LeakRegister(
        (
            RegisteredPerson("A", "X", born=date(2012, 3, 4)),
            RegisteredPerson("B", "Y", born=date(2009, 12, 11)),
            RegisteredPerson("C", "Z"),
        ),
        (),
    )
)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("20120304101112", ["20120304 A"]),  # the time when a file was made
        ("20120304t10", ["20120304 A"]),
        ("20120304z", ["20120304 A"]),
        ("20120304", []),  # found as a form of the register
        ("040312", ["040312 A"]),
        ("120304", ["120304 A"]),
        ("030412", []),
        ("04-03-12", ["04-03-12 A"]),
        ("12-03-04", ["12-03-04 A"]),
        ("03.04.12", ["03.04.12 A"]),  # as an American writes it
        ("4/3/'12", ["4/3/'12 A"]),
        ("11/12/09, 4/3/12", ["11/12/09 B", "4/3/12 A"]),
        ("1-4-12, 4/3/13, 1.04/03/12", []),
        ("born 4 march", ["4 march A"]),
        ("his birthday on march the 4th", ["march the 4th A"]),
        ("d.o.b 4.3, birthday 4/3", ["4.3 A", "4/3 A"]),
        ("turned 4 on 11th of december", ["11th of december B"]),
        ("4 march", []),
        ("born 4 march 12", []),  # with a year it is looked for as a whole
        ("born" + " x" * 30 + " 4 march", []),
        ("x" * 60 + " 4 march born", ["4 march A"]),
        ("born to nobody", []),
        ("born on the fourth of march", ["fourth of march A"]),
        ("born on the eleventh day of december", ["eleventh day of december B"]),
        ("his third birthday on 4 march 2015", ["4 march A"]),  # each birthday tells the day
        ("3rd birthday 04/03/2015", ["04/03 A"]),
        ("he became three on 4 march 2015", ["4 march A"]),
        ("born elsewhere; seen on 4 march 2015", []),
        ("4 march 2015 became the day of the move", []),
        ("4 marhc 2012", ["4 marhc 2012 A"]),
        ("4 match 2012, 4 marhc 2013", ["4 match 2012 A"]),
        ("dob 4 3 12", ["4 3 12 A"]),
        ("4 3 12", []),
        ("dob 0 4 0 3 1 2", ["0 4 0 3 1 2 A"]),
        ("0 4 0 3 1 2", []),
        ("4·3·12, 4|3|12", ["4·3·12 A", "4|3|12 A"]),
        ("dob 40972", ["40972 A"]),  # as a spreadsheet counts days
        ("40972 of them", []),
        ("dob 1.40972, 40972/2", []),
    ],
)
def test_a_birth_beside_what_says_so(text, found):
    assert [f"{text[begin:end]} {owner}" for begin, end, owner in SEARCH.find(text)] == found


def test_numbers_of_a_sheet_may_count_days():
    told = "40972\t40972.5\t39510\t40973\t140972\t40972,5"
    found = [told[begin:end] for begin, end, _ in SEARCH.find(told, are_numbers=True)]
    assert found == ["40972", "40972", "39510", "40972"]


def test_whoever_has_no_birth_hides_nobody_behind():
    people = (RegisteredPerson("A", "X"), RegisteredPerson("B", "Y", born=date(2012, 3, 4)))
    assert [owner for *_, owner in BirthSearch(LeakRegister(people, ())).find("4.3.12")] == ["B"]


def test_each_day_of_a_month_in_words():
    told = day_words()
    assert sorted(told.values()) == list(range(1, 32))
    expected = {"first": 1, "twelfth": 12, "twentieth": 20, "twenty first": 21, "thirtieth": 30, "thirty first": 31}
    assert {words: told.get(words) for words in expected} == expected
