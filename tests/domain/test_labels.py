from datetime import date

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from scrdesk.domain.labels import SHARED_NAME, Labels, forms_of
from scrdesk.domain.leaks.search import LeakFinder
from scrdesk.domain.leaks.values import LeakRegister, RegisteredPerson
from scrdesk.domain.people import NewPerson, NewPlace
from scrdesk.services.leak_knowledge import known_words

TOBIAS = NewPerson(
    name="Tobias Dunmore",
    label="Child Q",
    aliases=("Toby", "Tobais"),
    born=date(2012, 1, 3),
    addresses=("6 Larch Road",),
)
KELLY = NewPerson(name="Kelly Dunmore", label="Mother")
GRACE = NewPerson(name="Grace O’Hanlon-Price", label="HV1", is_professional=True)
SCHOOL = NewPlace(name="Little Oaks Nursery", label="Nursery 1")
LABELS = Labels([TOBIAS, KELLY, GRACE], [SCHOOL])


@pytest.mark.parametrize(
    ("written", "published"),
    [
        ("Tobias was seen.", "Child Q was seen."),
        ("TOBIAS DUNMORE’s mother", "Child Q’s mother"),
        ("Toby said; tobais hid", "Child Q said; Child Q hid"),
        ("Tobias\nDunmore", "Child Q"),
        ("Mrs Kelly Dunmore rang", "Mother rang"),
        ("Mrs Dunmore rang", f"{SHARED_NAME} rang"),
        ("at 6 Larch  Road.", "at Child Q."),
        ("Little Oaks Nursery called", "Nursery 1 called"),
        ("the Tobiasson family", "the Tobiasson family"),
        ("Grace O'Hanlon Price visited", "HV1 visited"),
        ("by the grace of God", "by the grace of God"),
        ("born 3/1/2012, seen on 5th March 2016", "born January 2012, seen in March 2016"),
        ("on 2016-03-05", "in March 2016"),
        ("On the 22nd of May he fell; 31.13.2016", "In May he fell; 31.13.2016"),
        ("ring 01632 960123 or a.b@example.org", "ring [removed] or [removed]"),
        ("NHS 943 476 5919, WD4 9QQ", "NHS [removed], [removed]"),
    ],
)
def test_every_form_becomes_its_label(written: str, published: str) -> None:
    assert Labels([TOBIAS, KELLY, GRACE], [SCHOOL]).in_text(written) == published


@pytest.mark.parametrize(
    ("written", "published"),
    [
        ("May rang.", "Aunt rang."),
        ("they may ring", "they may ring"),
        ("a letter of 5 May", "a letter of 5 May"),
        ("since May 2016", "since May 2016"),
        ("in 5 days May rang", "in 5 days Aunt rang"),
        ("The nurse may come; Nurse May came", "The nurse may come; Aunt came"),
        ("Dr. Price and J. wrote", "Surgeon and J. wrote"),
        ("to dr  price", "to Surgeon"),
    ],
)
def test_a_name_that_is_a_word_is_read_by_what_stands_round_it(written: str, published: str) -> None:
    register = [NewPerson(name="May Hollis", label="Aunt"), NewPerson(name="Dr. J. Price", label="Surgeon")]
    assert Labels(register).in_text(written, keeps_days=True) == published


def test_the_forms_of_a_person_are_the_names_without_titles_and_initials() -> None:
    person = NewPerson(
        name="Dr. J. Anne Price", label="Surgeon", aliases=("Annie", " Annie ", ""), addresses=("2 Elm",)
    )
    assert forms_of(person) == ("Dr. J. Anne Price", "Annie", "2 Elm", "Anne", "Price")


def test_all_labels_are_told_in_order_and_the_words_of_forms_folded() -> None:
    labels = Labels([KELLY, TOBIAS], [SCHOOL])
    assert labels.all == ("Child Q", "Mother", "Nursery 1")
    assert {"kelly", "dunmore", "little", "larch", "6"} <= labels.words_of_forms


def test_what_was_written_as_the_label_names_nobody() -> None:
    labels = Labels([NewPerson(name="Carol Hollis", label="MGM", aliases=("MGM", "mgm"))])
    assert labels.left_in("MGM and mgm and Carol Hollis") == ("Carol Hollis",)
    assert not labels.faults()


@pytest.mark.parametrize(
    ("written", "published"),
    [
        ("on 3/1/39 and 3/1/40", "in January 2039 and January 1940"),
        ("12/12/2016", "December 2016"),
        ("1/13/2016", "1/13/2016"),
        ("1/0/2016", "1/0/2016"),
    ],
)
def test_days_become_months_only_where_there_is_such_a_month(written: str, published: str) -> None:
    assert Labels([]).in_text(written) == published


def test_a_label_that_holds_a_name_is_a_fault() -> None:
    labels = Labels([NewPerson(name="Kelly Dunmore", label="Kelly’s mother"), KELLY])
    assert [fault.label for fault in labels.faults()] == ["Kelly’s mother"]
    assert not LABELS.faults()


def test_an_empty_register_changes_no_name() -> None:
    labels = Labels([])
    assert not labels
    assert labels.in_text("Tobias Dunmore") == "Tobias Dunmore"


WORDS = st.text(alphabet="abcdeéfghijklmnopqrstuvwxyz", min_size=3, max_size=8).map(str.capitalize)
PEOPLE = st.lists(st.tuples(WORDS, WORDS, st.lists(WORDS, max_size=3)), min_size=1, max_size=5)
JOINS = st.sampled_from([" ", "\n", ", ", "’s ", "-", ". ", " said to "])


@settings(max_examples=200)
@given(
    PEOPLE, st.lists(st.tuples(st.integers(0, 99), JOINS, st.sampled_from([str, str.upper, str.lower])), max_size=12)
)
def test_no_registered_form_is_left_in_the_published_view(
    people: list[tuple[str, str, list[str]]], pieces: list[tuple[int, str, object]]
) -> None:
    register = [
        NewPerson(name=f"{given_name} {surname}", label=f"Person {n}", aliases=tuple(aliases))
        for n, (given_name, surname, aliases) in enumerate(people)
    ]
    labels = Labels(register)
    assume(not labels.faults())
    forms = [form for person in register for form in forms_of(person)] + ["Monday", "visited"]
    text = "".join(case(forms[index % len(forms)]) + join for index, join, case in pieces)  # type: ignore[operator]
    assert labels.left_in(labels.in_text(text)) == ()


SHORT_NAMES = (
    (("Jo",), "Jo’s aunt", True), (("Ty",), "Aunt of Ty", True), (("TY",), "Ty nurse", True), (("KIM",), "MGM Kim", True),
    (("Ed",), "ED Nurse", True), (("GP",), "GP1", False), (("J",), "J nurse", False), (("Ty",), "Typist", False),
    (("GP",), "GP Practice", True), ((), "GP Practice", False), (("MGM",), "MGM", False),
)  # fmt: skip
"""Other names of Gary Potts (whose label is the label too where it is "MGM"), a label, whether it gives him away."""


@pytest.mark.parametrize(("aliases", "label", "is_naming"), SHORT_NAMES)
def test_register_and_search_agree_which_labels_name_somebody(aliases, label, is_naming):
    own = label if label == "MGM" else "Child A"
    other = "Adult 2" if label == "MGM" else label
    people = [NewPerson("Gary Potts", own, aliases=aliases), NewPerson("Wendy Dunmore", other)]
    searched = LeakRegister(tuple(RegisteredPerson(each.label, each.name, each.aliases) for each in people))
    told = LeakFinder(searched, known_words()).naming_labels
    assert (label in told) is is_naming
    assert bool([fault for fault in Labels(people).faults() if fault.label == label]) is is_naming
