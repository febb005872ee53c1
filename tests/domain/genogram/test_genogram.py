"""A genogram of any family: everybody once, nobody on top of another, parents above children; standard symbols."""

from __future__ import annotations

from datetime import date
from itertools import combinations, pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scrdesk.domain.drawing import Boxes, Dots, Lines, Polygon, Words
from scrdesk.domain.family import Ending, Partnership, Tie, TieKind
from scrdesk.domain.genogram.enclosure import enclosed, outline
from scrdesk.domain.genogram.figure import COLOUR_ROLES, GenogramOf, Look, draw
from scrdesk.domain.genogram.layout import COLUMN, layout, spread
from scrdesk.domain.genogram.symbols import Symbol, age_in_symbol, is_dead, symbol_of
from scrdesk.domain.genogram.words import in_words, relation_lines
from scrdesk.domain.people import NewPerson, PersonId, Pregnancy
from scrdesk.domain.stated_dates import stated

INCIDENT = date(2016, 5, 22)
PARENT, PARTNER = TieKind.PARENT, TieKind.PARTNER


def measure(text, size, *, is_bold=False):
    return len(text) * size * 0.5


LOOK = Look(dict.fromkeys(COLOUR_ROLES, "#000000"), measure)


def people(*details):
    return {PersonId(n): each for n, each in enumerate(details, 1)}


def tie(first, second, kind=PARENT, **more):
    return Tie(PersonId(first), PersonId(second), kind, **more)


@st.composite
def families(draw):
    n = draw(st.integers(1, 40))
    sexes = draw(st.lists(st.sampled_from(["male", "female", ""]), min_size=n, max_size=n))
    births = draw(st.lists(st.sampled_from(["", "1950", "about 1970", "3/3/1992", "2012"]), min_size=n, max_size=n))
    register = people(
        *(
            NewPerson(f"N{i}", f"P{i}", sex=sex, born_stated=stated(born))
            for i, (sex, born) in enumerate(zip(sexes, births))
        )
    )
    pairs = st.tuples(
        st.integers(1, n), st.integers(1, n), st.sampled_from([PARENT, PARENT, PARENT, PARTNER, *TieKind])
    )
    drawn = draw(st.lists(pairs, max_size=60))
    return register, tuple(tie(*each) for each in drawn if each[0] != each[1])


@settings(max_examples=40)
@given(families())
def test_any_family_is_drawn_whole_and_nobody_overlaps(family):
    register, ties = family
    made = draw(GenogramOf(register, ties, as_of=INCIDENT), LOOK)
    assert set(made.places) == set(register) == set(made.cells)
    for (x, y, width, height), (other_x, other_y, other_width, other_height) in combinations(made.cells.values(), 2):
        is_apart = x + width <= other_x + 0.01 or other_x + other_width <= x + 0.01
        assert is_apart or y + height <= other_y + 0.01 or other_y + other_height <= y + 0.01
    for x, y, width, height in made.cells.values():
        assert x >= 0 and y >= 0 and x + width <= made.drawing.width + 0.01 and y + height <= made.drawing.height
    assert all(details.label in in_words(GenogramOf(register, ties)) for details in register.values())


@settings(max_examples=40)
@given(families())
def test_parents_stand_above_their_children(family):
    register, ties = family
    # Of ties that close a circle no drawing can keep all; without circles every one holds.
    downward = tuple(each for each in ties if not each.kind.is_parental or each.first < each.second)
    laid_out = layout(register, downward)
    for each in downward:
        if each.kind.is_parental:
            assert laid_out.row[each.first] < laid_out.row[each.second]
    assert laid_out == layout(register, downward)


@given(st.lists(st.tuples(st.floats(-500, 500), st.floats(1, 200)), max_size=30))
def test_spreading_keeps_order_and_distance(wishes):
    wanted, widths = [each[0] for each in wishes], [each[1] for each in wishes]
    places = spread(wanted, widths)
    for (place, width), (after, _) in pairwise(zip(places, widths)):
        assert after - place >= width - 1e-6


def test_spreading_leaves_alone_what_has_room():
    assert spread([0, 50, 200], [10, 10, 10]) == [0, 50, 200]
    assert spread([5, 5], [10, 10]) == [0, 10]


FAMILY = people(
    NewPerson("Gran", "MGM", sex="female"),
    NewPerson("Grandad", "MGF", sex="male", died=stated("2009")),
    NewPerson("Nan", "PGM", sex="female"),
    NewPerson("Mum", "Mother", sex="female", born=date(1992, 3, 3)),
    NewPerson("Dad", "Father", sex="male"),
    NewPerson("Boyfriend", "Partner", sex="male"),
    NewPerson("Boy", "Child Q", "subject child", sex="male", born=date(2012, 1, 9)),
    NewPerson("Girl", "Sibling 1", sex="female", born=date(2014, 8, 14)),
    NewPerson("Half", "Sibling 2", sex="", born=date(2016, 1, 1)),
    NewPerson("Jade", "Aunt", sex="female"),
)
TIES = (
    tie(1, 2, PARTNER, partnership=Partnership.MARRIED), tie(1, 4), tie(2, 4), tie(1, 10), tie(2, 10), tie(3, 5),
    tie(4, 5, PARTNER, partnership=Partnership.LIVING_TOGETHER, ending=Ending.SEPARATED, start=stated("2010"), end=stated("14/3/2014")),
    tie(4, 6, PARTNER, partnership=Partnership.RELATIONSHIP, ending=Ending.DIVORCED),
    tie(4, 7), tie(5, 7), tie(4, 8), tie(5, 8), tie(4, 9), tie(6, 9),
)  # fmt: skip
OF = GenogramOf(FAMILY, TIES, PersonId(7), INCIDENT, (("Household 1", (PersonId(4), PersonId(6), PersonId(7))),))


def test_partners_stand_side_by_side_and_siblings_by_birth():
    laid_out = layout(FAMILY, TIES)
    assert [laid_out.row[PersonId(n)] for n in range(1, 11)] == [0, 0, 0, 1, 1, 1, 2, 2, 2, 1]
    x = laid_out.x
    assert abs(x[PersonId(4)] - x[PersonId(5)]) == pytest.approx(COLUMN)
    assert abs(x[PersonId(4)] - x[PersonId(6)]) == pytest.approx(COLUMN)
    # Children of a couple stand under it, the older left; the half-sibling is on the other side of the mother.
    assert x[PersonId(7)] < x[PersonId(8)]
    assert min(x[PersonId(7)], x[PersonId(8)]) > x[PersonId(9)] or max(x[PersonId(7)], x[PersonId(8)]) < x[PersonId(9)]


def test_many_partners_each_stand_once_and_are_joined():
    register = people(*(NewPerson(f"N{n}", f"P{n}", sex="female" if n else "male") for n in range(5)))
    ties = tuple(tie(1, n, PARTNER, partnership=Partnership.MARRIED) for n in range(2, 6))
    made = draw(GenogramOf(register, ties), LOOK)
    assert len({place[1] for place in made.places.values()}) == 1
    lines = [place for shape in made.drawing.shapes if isinstance(shape, Lines) for place in shape.places]
    assert len([each for each in lines if each[1] == each[3]]) == 4


@pytest.mark.parametrize(
    ("details", "symbol"),
    [
        (NewPerson("A", "A", sex="male"), Symbol.SQUARE),
        (NewPerson("A", "A", sex="Female"), Symbol.CIRCLE),
        (NewPerson("A", "A"), Symbol.DIAMOND),
        (NewPerson("A", "A", sex="male", expected=stated("4/9/2016")), Symbol.TRIANGLE),
        (NewPerson("A", "A", sex="male", born=date(2016, 9, 1), expected=stated("4/9/2016")), Symbol.TRIANGLE),
        (NewPerson("A", "A", sex="male", born=date(2016, 1, 1), expected=stated("4/1/2016")), Symbol.SQUARE),
        (NewPerson("A", "A", pregnancy=Pregnancy.MISCARRIAGE), Symbol.TRIANGLE),
        (NewPerson("A", "A", sex="female", pregnancy=Pregnancy.STILLBIRTH), Symbol.CIRCLE),
    ],
)
def test_symbols(details, symbol):
    assert symbol_of(details, INCIDENT) is symbol


@pytest.mark.parametrize(
    ("born", "died", "said"),
    [
        ("9/1/2012", "", "4"),
        ("1992", "", "23–24"),
        ("14/8/2014", "", "21 m"),
        ("", "", ""),
        ("1960", "1/7/2009", "48–49"),
        ("2017", "", ""),
    ],
)
def test_ages_in_symbols(born, died, said):
    assert age_in_symbol(NewPerson("A", "A", born_stated=stated(born), died=stated(died)), INCIDENT) == said


def test_who_died_later_is_not_crossed_yet():
    assert not is_dead(NewPerson("A", "A", died=stated("2020")), INCIDENT)
    assert is_dead(NewPerson("A", "A", died=stated("2009")), INCIDENT)
    assert is_dead(NewPerson("A", "A", died=stated("not known when")), INCIDENT)


def test_the_drawing_has_every_symbol_line_and_word():
    shapes = draw(OF, LOOK).drawing.shapes
    words = [shape.text for shape in shapes if isinstance(shape, Words)]
    assert {"MGM", "Child Q", "4", "2010–2014", "Household 1", "b. 2012", "d. 2009"} <= set(words)
    assert not {each.name for each in FAMILY.values()} & set(words)
    boxes = [shape for shape in shapes if isinstance(shape, Boxes)]
    assert sum(bool(shape.edge) for shape in boxes) == 5  # four men, one of them double
    (ground,) = [shape for shape in boxes if not shape.edge]
    years = next(shape for shape in shapes if isinstance(shape, Words) and shape.text == "2010–2014")
    (inside,) = [box for box in ground.places if box[0] < years.x < box[0] + box[2]]
    assert inside[1] < years.y < inside[1] + inside[3], "the years stand on a ground of their own"
    assert sum(isinstance(shape, Dots) for shape in shapes) == 5
    assert sum(isinstance(shape, Polygon) for shape in shapes) == 1
    dashed = [shape for shape in shapes if isinstance(shape, Lines) and shape.dash]
    assert len(dashed) >= 3
    # No stroke of a household or a partnership runs through the years of a couple.
    assert max(map(shapes.index, dashed)) < shapes.index(ground) < shapes.index(years)


def test_with_names_the_names_stand_there():
    made = draw(GenogramOf(FAMILY, TIES, PersonId(7), INCIDENT, with_names=True), LOOK)
    words = {shape.text for shape in made.drawing.shapes if isinstance(shape, Words)}
    assert {"Boy", "Mum", "b. 9 January 2012"} <= words


def test_the_same_in_words_without_days_or_names():
    lines = relation_lines(OF)
    assert "Child Q: male, born 2012, the child whom the review is about." in lines
    assert "Mother and Father: partners, living together, from 2010 until March 2014, separated." in lines
    assert "Mother is parent of Child Q." in lines
    assert "Household 1: Mother, Partner and Child Q live together." in lines
    godmother = GenogramOf(FAMILY, (tie(10, 7, TieKind.OTHER, words="godmother of Boy"), tie(7, 8, TieKind.TWIN)))
    assert relation_lines(godmother)[-2:] == ("Aunt is other tie of Child Q.", "Child Q and Sibling 1: twins.")


def test_a_household_goes_around_who_stands_between():
    cells = [[(0.0, 0.0, 10.0, 10.0), (40.0, 0.0, 10.0, 10.0)], [(20.0, 30.0, 10.0, 10.0)]]
    edge = outline(enclosed(cells, 4.0))
    assert not any(y1 == y2 == 0 and x1 <= 20 <= x2 for x1, y1, x2, y2 in edge)
    # A closed line: every corner belongs to two segments.
    corners = [corner for x1, y1, x2, y2 in edge for corner in ((x1, y1), (x2, y2))]
    assert all(corners.count(each) % 2 == 0 for each in corners)


def test_a_household_of_two_rows_is_one_shape_without_a_winding_way():
    cells = [[(20.0, 0.0, 10.0, 10.0), (30.0, 0.0, 10.0, 10.0)], [(0.0, 14.0, 10.0, 10.0), (10.0, 14.0, 15.0, 10.0)]]
    edge = outline(enclosed(cells, 4.0))
    assert {x1 for x1, y1, x2, y2 in edge if x1 == x2 and min(y1, y2) <= 12 <= max(y1, y2)} == {20.0, 25.0}
    assert len(edge) == 8, "no more corners than two boxes and the way between them have"


def test_nobody_of_a_row_between_stands_in_the_way_that_joins_two_rows():
    cells = [[(0.0, 0.0, 30.0, 10.0)], [(0.0, 40.0, 30.0, 10.0)]]
    edge = outline(enclosed(cells, 4.0))
    assert {x1 for x1, y1, x2, y2 in edge if x1 == x2 and min(y1, y2) <= 25 <= max(y1, y2)} == {13.0, 17.0}


def test_an_empty_register():
    made = draw(GenogramOf({}, ()), LOOK)
    assert made.places == {}
    assert made.drawing.width > 0
