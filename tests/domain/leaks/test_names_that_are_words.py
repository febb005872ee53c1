"""Names that are words too: a name where a name can stand, a word elsewhere."""

from __future__ import annotations

import pytest

from scrdesk.domain.leaks.reading import Reading
from scrdesk.domain.leaks.search import LeakFinder
from scrdesk.domain.leaks.standing import is_dated
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
    ("(Will)", "text", "Will"),
    ("[Will] and “Hope”", "text", "Will"),
    ("[Will] and “Hope”", "text", "Hope"),
    ("told by Will, aged 9, that", "text", "Will"),
    ("Will, who cried, left", "text", "Will"),
    ("Will, 9, left", "text", "Will"),
    ("Will (aged 9) left", "text", "Will"),
    ("Will and her mother", "text", "Will"),
    ("Will screamed", "text", "Will"),
    ("4.2 Will was seen", "text", "Will"),
    ("a) Will was seen", "text", "Will"),
    ("nobody\nWill helped", "text", "Will"),
    ("Will; Rose", "text", "Will"),
    ("Mr Will", "text", "Will"),
    ("King’s bicycle", "text", "King"),
    ("Will report final", "metadata", "Will"),
    ("May", "metadata", "May"),
    ("of old Hope, Street", "text", "Hope"),
    ("Mr Hope Street", "text", "Hope"),
    ("Mrs. Rose Crown Court", "text", "Rose"),
    ("PC\nKing Head", "text", "King"),
    ("the mother of May", "text", "May"),
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
    ("(Will and so on)", "text"),
    ("the Will was read", "text"),
    ("a Grace period", "text"),
    ("Crown Court Will Hearing", "text"),
    ("Will, 900, left", "text"),
    ("Will (the plan)", "text"),
    ("Will and the mother", "text"),
    ("Will red", "text"),
    ("Case closed", "text"),
    ("iv) Will the plan", "text"),
    ("nobody\n\nWill the plan", "text"),
    ("THE WILL OF MARK", "text"),
    ("WILL the plan", "text"),
    ("Will; rose", "text"),
    ("Case; Rose", "text"),
    ("Case: I was there", "text"),
    ("May: I was there", "text"),
    ("May 9", "text"),
    ("May (900)", "text"),
    ("Will report final draft two", "metadata"),
    ("May", "bookmark"),
    ("Hope-Street", "text"),
    ("to Hope\nStreet", "text"),
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


DATED = (
    "3 May", "May 3", "3rd May", "3 rd May", "3 st May", "3 nd May", "3 th May", "in May", "the end of May", "by May",
    "May was the month", "May is a b c month", "May term", "the 3rd of May", "the first of May", "the second of May",
    "the third of May", "the tenth of May", "3 of May", "the week of May", "half of May", "the rest of May",
    "the whole of May", "days of May", "a part of May", "the end of Mar", "word of Jun", "April and May", "3 and May",
    "April or May", "5 to May", "April May", "June, May", "May and April", "May or June", "May to July",
)  # fmt: skip
UNDATED = (
    "May is a b c d month", "the mother of May", "because of March", "a visit and May", "and May", "May and then",
    "May then", "May", "of May", "she and May",
)  # fmt: skip


@pytest.mark.parametrize(
    ("text", "expected"), [*((each, True) for each in DATED), *((each, False) for each in UNDATED)]
)
def test_a_month_that_is_a_name_too_is_part_of_a_date(text: str, expected: bool) -> None:
    reading, known = Reading.of(text), known_words()
    places = [place for place, word in enumerate(reading.words) if word in ("may", "march", "mar", "jun")]
    assert is_dated(reading, 0 if text.startswith("May") else places[-1], known) is expected


TOWNS = ("Anna Stone", "Colin Reading", "Tam Preston", "Nina Deal", "Oscar Hull", "Charlotte Court", "Lincoln West")
A_TOWN = (
    "She was then living in Reading, near the railway station.", "A bed was found at a refuge in Stone.",
    "The family moved from Hull to Preston in the spring.", "He took the train to Deal and came back.",
    "Officers from Hull attended within the hour.", "The nearest clinic is at Deal; the bus runs twice a day.",
    "We write about the placement near Stone.", "The council for Preston area is a partner of the Board.",
    "Preston Police sent a report.", "They had come from Hull, where the father had work.",
    "A hearing was held in Reading on 4 March.", "In Court, counsel said no more.",
    "The mother returned to Hull after the weekend.", "Teams in Leeds, Hull and Stone were asked.",
    "Two miles from Deal lies another town.", "the road between Reading and Hull", "at Reading magistrates court",
    "She lived in\nReading then.", "He hails from Stone.", "The service is run from Hull and covers Stone and the villages.",
)  # fmt: skip
NO_TOWN = (
    ("She had no confidence in Stone.", "Stone"), ("He shouted at Reading in the hall.", "Reading"),
    ("A letter from Hull was read.", "Hull"), ("It was given to Preston at the door.", "Preston"),
    ("Ms Deal was in the room.", "Deal"), ("Mr Reading\nOffice", "Reading"), ("Mr Hull based it on this.", "Hull"), ("in Stone’s own words", "Stone"), ("in Hull, who cried", "Hull"),
    ("in Oscar Hull", "Oscar Hull"), ("The school saw a change in Preston.", "Preston"), ("Stone was arrested.", "Stone"),
    ("The baby was returned to Stone.", "Stone"), ("The referral came from Preston.", "Preston"),
("conflict between Stone and Mother", "Stone"), ("told by Court", "Court"),
    ("She was placed in Lincoln’s care.", "Lincoln"), ("He moved in. In Lincoln she saw a friend.", "Lincoln"),
    ("The child was handed over to Hull.", "Hull"), ("He looked angrily at Preston.", "Preston"),
    ("She had run from Hull.", "Hull"), ("The train left. To Hull it was said that", "Hull"),
)  # fmt: skip


@pytest.fixture(scope="module")
def towns() -> LeakFinder:
    people = [{"label": f"Adult {place}", "name": name} for place, name in enumerate(TOWNS, start=1)]
    register = register_from_json({"people": people})
    assert register is not None
    return LeakFinder(register, known_words())


@pytest.mark.parametrize("text", A_TOWN)
def test_a_surname_that_is_a_town_is_the_town(towns: LeakFinder, text: str) -> None:
    assert towns.find([Passage(text, Where.TEXT, 1)]) == ()


@pytest.mark.parametrize(("text", "found"), NO_TOWN)
def test_a_surname_that_is_a_town_is_somebody(towns: LeakFinder, text: str, found: str) -> None:
    assert found in [leak.text for leak in towns.find([Passage(text, Where.TEXT, 1)])]


def test_a_town_that_is_a_surname_is_found_in_a_cell_and_in_a_field(towns: LeakFinder) -> None:
    for text, where in (("Reading", Where.HIDDEN), ("Surname: Hull", Where.TEXT), ("Deal", Where.FORM)):
        assert towns.find([Passage(text, where)]), text
