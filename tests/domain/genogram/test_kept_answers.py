"""Genograms of invented families, whole: every symbol, line and word, on paper and in words."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from scrdesk.domain.drawing import Anchor, Lines, Words
from scrdesk.domain.family import Ending, Partnership, TieKind
from scrdesk.domain.genogram.figure import COLOUR_ROLES, GenogramOf, Look, draw
from scrdesk.domain.genogram.layout import layout
from scrdesk.domain.genogram.symbols import age_in_symbol, is_dead, is_unborn, symbol_of
from scrdesk.domain.genogram.words import birth_and_death, in_words, index_child, relation_lines
from scrdesk.domain.people import NewPerson, PersonId, Pregnancy
from scrdesk.domain.stated_dates import stated
from tests.domain.genogram.test_genogram import FAMILY, INCIDENT, OF, measure, people, tie
from tests.domain.kept_answers import check_kept, short

LOOK = Look({role: role for role in COLOUR_ROLES}, measure)
LARGE = Look({role: role for role in COLOUR_ROLES}, measure, 1.5, "card")
PARTNER = TieKind.PARTNER
EVERYBODY = people(
    NewPerson("Ada", "GGM", sex="female", born_stated=stated("1930"), died=stated("about 1999")),
    NewPerson("Ben", "MGF", sex="male", born_stated=stated("1960"), died=stated("1/7/2009")),
    NewPerson("Cat", "MGM", sex="female", born=date(1962, 2, 3)),
    NewPerson("Dee", "Mother", sex="female", born=date(1992, 3, 3)),
    NewPerson("Eve", "Father", sex="male", born_stated=stated("about 1990")),
    NewPerson("Flo", "Partner", sex="male", is_unnamed=True),
    NewPerson("Gus", "Child Q", "subject child", sex="male", born=date(2012, 1, 9), died=stated("22/5/2016")),
    NewPerson("Hal", "Twin 1", sex="female", born=date(2014, 8, 14)),
    NewPerson("Ivy", "Twin 2", sex="female", born=date(2014, 8, 14)),
    NewPerson("Joe", "Unborn", sex="", expected=stated("4/9/2016")),
    NewPerson("Kim", "Loss 1", pregnancy=Pregnancy.MISCARRIAGE, died=stated("2013")),
    NewPerson("Lee", "Loss 2", sex="male", pregnancy=Pregnancy.STILLBIRTH, died=stated("3/3/2011")),
    NewPerson("Max", "Loss 3", pregnancy=Pregnancy.TERMINATION, died=stated("2010")),
    NewPerson("Ned", "Now", pregnancy=Pregnancy.CONTINUES, expected=stated("1/6/2016")),
    NewPerson("Oda", "Foster carer with a long label", sex="female"),
    NewPerson("Pia", "Aunt", sex="female", born_stated=stated("before 1995")),
    NewPerson("Quy", "Cousin", sex="other", born_stated=stated("2016")),
    NewPerson("Ray", "Friend", sex="male"),
)
TIES = (
    tie(1, 3), tie(2, 3, PARTNER, partnership=Partnership.MARRIED, start=stated("1985"), end=stated("2009")),
    tie(2, 4), tie(3, 4), tie(2, 16), tie(3, 16),
    tie(4, 5, PARTNER, partnership=Partnership.LIVING_TOGETHER, ending=Ending.SEPARATED, start=stated("2010"),
        end=stated("14/3/2014")),
    tie(4, 6, PARTNER, partnership=Partnership.RELATIONSHIP, start=stated("2015")),
    tie(6, 18, PARTNER, ending=Ending.DIVORCED),
    tie(4, 7), tie(5, 7), tie(4, 8), tie(5, 8), tie(4, 9), tie(5, 9), tie(8, 9, TieKind.IDENTICAL_TWIN),
    tie(4, 10), tie(6, 10), tie(4, 11), tie(5, 11), tie(4, 12), tie(5, 12), tie(4, 13), tie(4, 14),
    tie(15, 7, TieKind.FOSTER_PARENT, start=stated("2013"), end=stated("2014")), tie(6, 7, TieKind.STEP_PARENT),
    tie(16, 17, TieKind.ADOPTIVE_PARENT), tie(7, 17, TieKind.STEP_SIBLING), tie(7, 9, TieKind.HALF_SIBLING),
    tie(18, 7, TieKind.OTHER, words="godfather"), tie(7, 8, TieKind.SIBLING), tie(10, 14, TieKind.TWIN),
)  # fmt: skip
HOUSES = (("Household 1", (PersonId(4), PersonId(6), PersonId(7), PersonId(8), PersonId(9))),
          ("Household 2", (PersonId(3), PersonId(16), PersonId(17))), ("Alone", (PersonId(5),)))  # fmt: skip
WIDE = people(*(NewPerson(f"N{n}", f"P{n}", sex=("male", "female", "")[n % 3], born_stated=stated(str(1950 + n)))
                for n in range(26)))  # fmt: skip
WIDE_TIES = tuple(tie(1 + n // 2, 2 + n) for n in range(24)) + tuple(
    tie(n, n + 3, PARTNER) for n in range(1, 20, 4)
)  # fmt: skip
MANY = people(*(NewPerson(f"M{n}", f"R{n}", "subject child" if n == 8 else "", sex=("male", "female", "other", "")[n % 4],
                          born_stated=stated(str(1950 + 7 * n) if n % 3 else "")) for n in range(10)))  # fmt: skip
# A grandmother who adopts beside her daughter; two who are each other's parent; a child of two lines that cross.
APART = (tie(1, 2), tie(1, 3), tie(2, 3), tie(4, 5), tie(5, 4), tie(6, 7), tie(8, 7), tie(6, 9), tie(2, 9), tie(2, 8, PARTNER), tie(3, 99), tie(3, 8, TieKind.STEP_PARENT), tie(6, 10, TieKind.STEP_PARENT),
         tie(9, 10, TieKind.IDENTICAL_TWIN), tie(6, 10), tie(2, 10))  # fmt: skip
PARTNERS = (
    *(tie(1, n, PARTNER, start=stated(str(1990 + n))) for n in (2, 3, 4, 5)), *(tie(each, 6) for each in (1, 2)), *(tie(each, 7) for each in (1, 4)),
    *(tie(each, 8) for each in (1, 5)), *(tie(each, 9) for each in (1, 3)), tie(2, 3, PARTNER), tie(9, 10), tie(1, 10, TieKind.ADOPTIVE_PARENT),
)  # fmt: skip
GENOGRAMS = {
    "family": OF,
    "family-named": replace(OF, with_names=True, as_of=None),
    "everybody": GenogramOf(EVERYBODY, TIES, PersonId(7), INCIDENT, HOUSES),
    "family-earlier": replace(OF, with_names=True, as_of=date(2009, 1, 1)),
    "wide": GenogramOf(WIDE, WIDE_TIES),
    "empty": GenogramOf({}, ()),
    "apart": GenogramOf(MANY, APART, None, INCIDENT),
    "partners": GenogramOf(MANY, PARTNERS, PersonId(9), INCIDENT, with_names=True),
}


@pytest.mark.parametrize("name", GENOGRAMS)
def test_no_frame_of_a_household_runs_through_a_word(name: str) -> None:
    """Neither through the years beside a couple nor through a name below a symbol."""
    made = draw(GENOGRAMS[name], LOOK)
    frames = [each for each in made.drawing.shapes if isinstance(each, Lines) and each.colour == "accent"]
    words = [each for each in made.drawing.shapes if isinstance(each, Words) and each.anchor is Anchor.MIDDLE]
    crossed = set()
    for each in words:
        half = measure(each.text, each.size, is_bold=each.is_bold) / 2
        left, right, top, foot = each.x - half, each.x + half, each.y - 0.7 * each.size, each.y
        for x1, y1, x2, y2 in (place for frame in frames for place in frame.places):
            if min(x1, x2) < right and max(x1, x2) > left and min(y1, y2) < foot and max(y1, y2) > top:
                crossed.add(each.text)
    assert crossed == set()


@pytest.mark.parametrize("name", GENOGRAMS)
def test_a_family_is_drawn_as_it_was(name: str) -> None:
    of = GENOGRAMS[name]
    lines = [in_words(of), *relation_lines(of), short(layout(of.people, of.ties))]
    for look in (LOOK, LARGE)[: 2 if name == "family" else 1]:
        made = draw(of, look)
        lines += [f"## {short(replace(made.drawing, shapes=()))}", *map(short, made.drawing.shapes)]
        lines += [short(made.places), short(made.cells)]
    check_kept(f"genogram/{name}", lines)


def test_each_person_by_day() -> None:
    lines = []
    for day in (None, date(2009, 6, 30), date(2012, 1, 9), INCIDENT, date(2016, 9, 5), date(2030, 1, 1)):
        lines.append(f"## {day}")
        for details in (*EVERYBODY.values(), *FAMILY.values()):
            lines.append(
                f"{details.label}: {symbol_of(details, day).name} {is_unborn(details, day)} {is_dead(details, day)} "
                f"{age_in_symbol(details, day)!r}"
            )
    for details in EVERYBODY.values():
        lines.append(" / ".join(birth_and_death(details, with_days=each) for each in (True, False)))
    lines += [short(index_child(EVERYBODY, label)) for label in ("Child Q", "child q", "", "Nobody", "Mother")]
    check_kept("genogram/people", lines)
