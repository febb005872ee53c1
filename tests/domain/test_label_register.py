"""By which label people, places and agencies go before each audience; one label never stands for two."""

from dataclasses import replace

import pytest

from scrdesk.domain.audience import Audience
from scrdesk.domain.label_register import Labelled, Subject, as_seen_by, clash, label_slips, labelled, naming_fault
from scrdesk.domain.people import NewPerson, NewPlace, Person, PersonId
from scrdesk.domain.review import Agency, AgencyId

JORDAN = Person(PersonId(1), NewPerson("Jordan Marsh", "Child A", published_label="Child S"))
GRACE = Person(PersonId(2), NewPerson("Grace Marsh", "Mother"))
NURSES = [
    Person(PersonId(n), NewPerson(f"Nurse {n}", f"HV{n}", is_professional=True, published_label="Health visitor"))
    for n in (3, 4)
]
SCHOOL = NewPlace("Larch Road Primary", "School 1", "A primary school")
SURGERY = Agency(AgencyId(1), "GP", "Lark Lane Surgery", "gp", "", "", "GP Practice")
POLICE = Agency(AgencyId(2), "POL", "Larchshire Police", "police")
REGISTER = labelled([JORDAN, GRACE, *NURSES], [SCHOOL], [SURGERY, POLICE])


def test_the_published_label_falls_back_to_that_of_the_panel() -> None:
    told = {line.name: [line.label(audience) for audience in Audience] for line in REGISTER}
    assert told["Jordan Marsh"] == ["Jordan Marsh", "Child A", "Child S"]
    assert told["Grace Marsh"] == ["Grace Marsh", "Mother", "Mother"]
    assert told["Lark Lane Surgery"] == ["Lark Lane Surgery", "Lark Lane Surgery", "GP Practice"]
    assert told["Larchshire Police"] == ["Larchshire Police"] * 3


def test_one_label_never_stands_for_two_before_one_audience() -> None:
    assert all(clash(REGISTER, line) is None for line in REGISTER)
    sibling = Person(PersonId(9), NewPerson("Rowan Marsh", "Child S"))
    register = labelled([JORDAN, sibling], [], [])
    fault = clash(register, register[1])
    assert fault is not None
    assert "Jordan Marsh" in fault[0]
    assert "published" in fault[0]
    place = labelled([GRACE], [NewPlace("Elm Court", "mother")], [])
    assert clash(place, place[1]) is not None
    agencies = labelled([], [], [SURGERY, Agency(AgencyId(3), "DEN", "Elm Dental", "other", "", "", "GP practice")])
    assert clash(agencies, agencies[1]) is not None


def test_no_label_holds_a_registered_name_before_any_audience() -> None:
    assert naming_fault(REGISTER, REGISTER) is None
    for label, published in (("Jordan's aunt", ""), ("Aunt", "aunt of JORDAN"), ("Jordy’s aunt", "")):
        child = Person(PersonId(1), NewPerson("Jordan Marsh", "Child A", aliases=("Jordy",)))
        aunt = Person(PersonId(2), NewPerson("Petra Quill", label, published_label=published))
        register = labelled([child, aunt], [SCHOOL], [])
        fault = naming_fault(register, register[1:2])
        assert fault is not None
        assert (published or label) in fault[0]
        assert ("published" in fault[0]) == bool(published)
        assert "take a label without a name" in fault[1]
        later = naming_fault(register, register[:1])
        assert later is not None
        assert "first give Petra Quill" in later[1]
        assert naming_fault(register, register[2:]) is None
        assert any("holds the registered name" in line for line in label_slips(register))


def test_what_names_nobody_may_stand_in_a_label() -> None:
    man = Person(PersonId(1), NewPerson("unknown male", "Unknown male 1", is_unnamed=True))
    gran = Person(PersonId(2), NewPerson("Ada Holt", "MGM", aliases=("MGM",)))
    register = labelled([man, gran], [NewPlace("Elm Court", "Home 1")], [POLICE])
    assert naming_fault(register, register) is None
    place = labelled([], [NewPlace("Elm Court", "Flat at Elm Court")], [])
    assert naming_fault(place, place) is not None
    police = labelled([man], [], [Agency(AgencyId(2), "POL", "Elm Force", "police", "", "Elm Force (local)")])
    assert naming_fault(police, police) is not None


def test_staff_may_share_a_role_before_the_world_and_names_of_one_place_a_label() -> None:
    before_panel = [Person(PersonId(n), NewPerson(f"Nurse {n}", "HV", is_professional=True)) for n in (3, 4)]
    register = labelled(before_panel, [], [])
    assert clash(register, register[0]) is not None
    places = labelled([], [SCHOOL, NewPlace("Larch Rd School", "School 1", "A primary school")], [])
    assert clash(places, places[1]) is None


def test_the_register_as_an_audience_sees_it() -> None:
    people = [JORDAN.details, GRACE.details]
    published = as_seen_by(Audience.PUBLISHED, people, [SCHOOL], [SURGERY, POLICE])
    assert [each.label for each in published.people] == ["Child S", "Mother"]
    assert [(each.name, each.label) for each in published.places] == [
        ("Larch Road Primary", "A primary school"),
        ("Lark Lane Surgery", "GP Practice"),
    ]
    assert [each.name for each in published.agencies] == ["GP Practice", "Larchshire Police"]
    assert published.other_labels == (("School 1", "A primary school"), ("Child A", "Child S"))
    panel = as_seen_by(Audience.PANEL, people, [SCHOOL], [SURGERY, POLICE])
    assert [each.label for each in panel.people] == ["Child A", "Mother"]
    assert (panel.places, panel.other_labels) == ((SCHOOL,), ())


def test_a_label_that_tells_initials_is_looked_at() -> None:
    told = label_slips(labelled([Person(PersonId(1), NewPerson("Jordan Marsh", "Child J"))], [SCHOOL], []))
    assert len(told) == 2
    assert all("Child J" in line for line in told)
    assert label_slips(REGISTER) == ()
    assert Subject.PERSON.value == "person"


def test_labels_are_read_as_each_audience_reads_them() -> None:
    # "MGM" is another name of hers, but before the world it is her label and names nobody.
    gran = Person(PersonId(1), NewPerson("Ada Holt", "Gran", aliases=("MGM",), published_label="MGM"))
    aunt = Person(PersonId(2), NewPerson("Petra Quill", "Aunt", published_label="MGM’s sister"))
    register = labelled([gran, aunt], [], [])
    assert naming_fault(register, register[:1]) is None
    assert naming_fault(register, register) is None
    assert label_slips(register) == ()


def test_a_clash_says_whom_the_label_stands_for_and_before_whom() -> None:
    register = labelled([JORDAN, Person(PersonId(9), NewPerson("Rowan Marsh", "child a"))], [], [])
    remedy = "One label stands for one person, place or agency; take another."
    assert clash(register, register[1]) == ("The label “child a” stands for Jordan Marsh before the panel.", remedy)
    sibling = labelled(
        [JORDAN, Person(PersonId(9), NewPerson("Rowan Marsh", "Sibling", published_label="CHILD S"))], [], []
    )
    assert clash(sibling, sibling[1]) == (
        "The label “CHILD S” stands for Jordan Marsh in the published report.",
        remedy,
    )
    named = labelled([], [NewPlace("Elm Court", "Larchshire Police")], [POLICE])
    assert clash(named, named[1]) is None  # it goes by its name, which is no label
    assert clash(named, named[0]) is not None
    staff = [Person(PersonId(n), NewPerson(f"Nurse {n}", f"HV{n}", is_professional=n == 3, published_label="Nurse"))
             for n in (3, 4)]  # fmt: skip
    mixed = labelled(staff, [], [])
    assert clash(mixed, mixed[0]) is not None  # one of them is no professional


def test_what_is_registered_is_registered_with_all_its_forms() -> None:
    person = NewPerson("Ada Holt", "Gran", aliases=("Nan",), addresses=("2 Elm Court",), published_label="MGM",
                       is_unnamed=True, is_professional=True)  # fmt: skip
    lines = labelled([Person(PersonId(7), person)], [SCHOOL], [SURGERY])
    assert lines[0] == Labelled(Subject.PERSON, "7", "Ada Holt", "Gran", "MGM", True, ("Nan", "2 Elm Court"), True)
    assert lines[1] == Labelled(
        Subject.PLACE, "Larch Road Primary", "Larch Road Primary", "School 1", "A primary school"
    )
    assert lines[2] == Labelled(Subject.AGENCY, "GP", "Lark Lane Surgery", "", "GP Practice")


def test_agencies_with_a_label_are_places_that_nobody_may_name() -> None:
    labelled_police = replace(POLICE, panel_label="Police 1", published_label="The police")
    both = [SURGERY, labelled_police]
    panel = as_seen_by(Audience.PANEL, [], [SCHOOL], both)
    assert panel.places == (SCHOOL, NewPlace("Larchshire Police", "Police 1"))
    assert [each.name for each in panel.agencies] == ["Lark Lane Surgery", "Police 1"]
    inside = as_seen_by(Audience.NAMES, [], [], both)
    assert (inside.places, inside.agencies) == ((NewPlace("Larchshire Police", "Police 1"),), tuple(both))
    world = as_seen_by(Audience.PUBLISHED, [], [NewPlace("Elm Court", "Home 1")], [*both, POLICE])
    assert [(each.name, each.label) for each in world.places] == [
        ("Elm Court", "Home 1"), ("Lark Lane Surgery", "GP Practice"), ("Larchshire Police", "The police"),
    ]  # fmt: skip
    assert [each.name for each in world.agencies] == ["GP Practice", "The police", "Larchshire Police"]
    assert world.other_labels == (("Police 1", "The police"),)
    same = NewPerson("Ada Holt", "MGM", published_label="MGM")
    assert as_seen_by(Audience.PUBLISHED, [same], [], []).other_labels == ()


@pytest.mark.parametrize(
    ("name", "label", "is_told"),
    [
        ("Jordan Marsh", "Child J", True),
        ("Jordan Marsh", "Child M", True),
        ("Jordan Marsh", "Child JM", True),
        ("Jordan Marsh", "jm", True),
        ("Jordan Marsh", "Child A", False),
        ("Jordan Marsh", "Child O", False),
        ("Jordan", "Child J", False),  # of one name the letter says little
        ("Jordan (2)", "Child J", False),
        ("Ann Bea Cole", "Child B", False),
        ("Ann Bea Cole", "Child ABC", True),
    ],
)
def test_letters_of_a_label_that_are_initials(name: str, label: str, is_told: bool) -> None:
    told = label_slips(labelled([Person(PersonId(1), NewPerson(name, label))], [], []))
    assert told == tuple(
        f"{label} ({whom}): its letters are initials of the name." for whom in ("panel", "published") if is_told
    )


def test_a_label_that_holds_a_name_is_told_with_the_name() -> None:
    aunt = Person(PersonId(2), NewPerson("Petra Quill", "Jordan’s aunt", published_label="Aunt"))
    assert label_slips(labelled([JORDAN, aunt], [], [])) == (
        "Jordan’s aunt (panel): it holds the registered name “Jordan”; change it.",
    )


def test_a_name_that_is_the_published_label_of_somebody_else_is_read_by_that_label() -> None:
    gran = Person(PersonId(1), NewPerson("Ada Holt", "Nan", aliases=("Nan", "MGM"), published_label="MGM"))
    aunt = Person(PersonId(2), NewPerson("Petra Quill", "Nan’s friend", published_label="Friend of Nan"))
    register = labelled([gran, aunt], [NewPlace("Nan", "Home 1", "Nan")], [])
    assert naming_fault(register[:2], register[1:2]) == (
        "The label “Friend of Nan” for the published report holds the registered name “Nan”.",
        "It would name somebody wherever it stands; take a label without a name, such as “Adult 3”.",
    )


def test_a_person_whose_label_is_the_name_is_told_and_an_agency_that_goes_by_its_name_is_not() -> None:
    register = labelled(
        [Person(PersonId(1), NewPerson("Petra", "Petra"))], [NewPlace("Oak Hall", "Oak Hall")], [POLICE]
    )
    told = label_slips(register)
    assert [line.split(":")[0] for line in told if "holds" in line] == [
        "Oak Hall (panel)", "Oak Hall (published)",
    ]  # fmt: skip


def test_a_label_behind_an_agency_that_goes_by_its_name_is_looked_at_too() -> None:
    child = Person(PersonId(1), NewPerson("Jordan Marsh", "Child A"))
    aunt = NewPlace("Elm Court", "home of Jordan")
    register = [*labelled([], [], [POLICE]), *labelled([child], [aunt], [])]
    fault = naming_fault(register, register)
    assert fault is not None and "home of Jordan" in fault[0]
