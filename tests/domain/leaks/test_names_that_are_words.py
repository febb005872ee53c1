"""Names that are words too: a name where a name can stand, a word elsewhere."""

from __future__ import annotations

import pytest

from scrdesk.domain.leaks.search import LeakFinder
from scrdesk.domain.leaks.values import Passage, Where
from scrdesk.services.check_leaks import register_from_json
from scrdesk.services.leak_knowledge import known_words

NAMES = ("Grace Taylor", "Will Young", "May Smith", "Mark Smith", "Rose Hill", "Joy Green", "Penny Lane", "Frank Cook",
         "Jack King", "Art West", "Drew Case", "Hope Price")  # fmt: skip

SOMEBODY = [
    ("Will was seen.", "text", "Will"),
    ("It was Will’s school.", "text", "Will"),
    ("She went to Will and May.", "text", "May"),
    ("Will, Rose and Mark went.", "text", "Will"),
    ("cc: Mark; Rose", "text", "Mark"),
    ("when May cried", "text", "May"),
    ("May (9) and Mark (7)", "text", "May"),
    ("She spoke with Grace on Tuesday.", "text", "Grace"),
    ("her mother (Grace) came", "text", "Grace"),
    ("Grace: I was tired.", "text", "Grace"),
    ("MARK WAS ARRESTED", "text", "MARK"),
    ("the Young family", "text", "Young"),
    ("PC King attended.", "text", "King"),
    ("will_young.pdf", "metadata", "will_young"),
    ("will young", "metadata", "will young"),
    ("mark@example.org", "annotation", "mark"),
    ("grace", "form", "grace"),
]
NOBODY = [
    ("Will the plan be reviewed? It may be.", "text"),
    ("In May 2014 and on 3 May the visit was made.", "text"),
    ("May is the month in which reviews fall due.", "text"),
    ("Mark this: nobody rang.", "text"),
    ("King’s and Queen’s Counsel were heard.", "text"),
    ("The Serious Case Review panel met; Case allocated the same day.", "text"),
    ("They lived at 41 Cotton Lane.", "text"),
    ("Hope and good faith are no plan. Grace periods are set out below.", "text"),
    ("A rose, a penny, a joy, a price; to be frank, a good cook.", "text"),
    ("Art therapy was offered. West of the river lies another town.", "text"),
    ("a west-facing room", "hidden"),
]


@pytest.fixture(scope="module")
def finder() -> LeakFinder:
    people = [{"label": f"Adult {place}", "name": name} for place, name in enumerate(NAMES, start=1)]
    register = register_from_json({"people": people})
    assert register is not None
    return LeakFinder(register, known_words())


@pytest.mark.parametrize(("text", "where", "found"), SOMEBODY)
def test_somebody_is_meant(finder: LeakFinder, text: str, where: str, found: str) -> None:
    assert found in [leak.text for leak in finder.find([Passage(text, Where(where), 1)])]


@pytest.mark.parametrize(("text", "where"), NOBODY)
def test_nobody_is_meant(finder: LeakFinder, text: str, where: str) -> None:
    assert finder.find([Passage(text, Where(where), 1)]) == ()
