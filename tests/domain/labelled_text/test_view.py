"""A text as an audience reads it: nobody registered is named, days and ages by rule, and the way back is exact."""

import re
from datetime import date, timedelta

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from scrdesk.domain.audience import AgeRule, Audience, AudienceRules, DateRule
from scrdesk.domain.dates_in_words import MONTHS, SHORT_MONTHS
from scrdesk.domain.labelled_text.decisions import WordDecision, around_of
from scrdesk.domain.labelled_text.pieces import Change, Piece, Why, as_shown, as_written, changed
from scrdesk.domain.labelled_text.telling import Anchors, Telling, aged_at, season_in_words, time_between
from scrdesk.domain.labelled_text.view import LabelledView
from scrdesk.domain.leaks.search import LeakFinder
from scrdesk.domain.leaks.values import LeakRegister, Passage, RegisteredPerson, RegisteredPlace, Where
from scrdesk.services.leak_knowledge import known_words

BORN = date(2012, 1, 9)
INCIDENT = date(2016, 6, 12)
REGISTER = LeakRegister(
    (
        RegisteredPerson(
            "Child S",
            "Jordan Marsh",
            ("Jordy", "JM"),
            BORN,
            ("14 Larch Road, Wexmoor",),
            (("NHS number", "943 476 5919"), ("case", "CSC-77123")),
        ),
        RegisteredPerson("Mother", "Grace Marsh", ("Gracie",), date(1988, 5, 3)),
        RegisteredPerson("Father", "James Williams"),
        RegisteredPerson("Uncle", "Will May"),
        RegisteredPerson("HV1", "Zoë Nowak-Ellis"),
    ),
    (RegisteredPlace("Larch Road Primary", "School 1"),),
)
FINDER = LeakFinder(REGISTER, known_words())
ANCHORS = Anchors(INCIDENT, BORN, "Child S")
MONTH = AudienceRules(DateRule.MONTH, AgeRule.BAND)


def view(rules: AudienceRules = MONTH, **more: object) -> LabelledView:
    return LabelledView(Audience.PUBLISHED, REGISTER, FINDER, Telling(rules, ANCHORS), **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("written", "rule", "shown"),
    [
        ("Seen on 12/6 at home.", DateRule.MONTH, "Seen in June at home."),
        ("On the 12/6 he rang.", DateRule.MONTH, "In June he rang."),
        ("Seen on 12/6; pain 5/10.", DateRule.SEASON, "Seen in summer; pain 5/10."),
        ("Seen on 9/1 and 12/6.", DateRule.EXACT, "Seen in January and 12/6."),
        ("He was born on 9/1.", DateRule.EXACT, "He was born on [date of birth]."),
        ("Rang 3/5, nobody in.", DateRule.MONTH, "Rang in May, nobody in."),
        ("3/5: no reply, 4/5 out of interest", DateRule.MONTH, "May: no reply, 4/5 out of interest"),
    ],
)
def test_a_day_without_its_year_is_told_by_its_month(written: str, rule: DateRule, shown: str) -> None:
    made = view(AudienceRules(rule, AgeRule.BAND))
    assert made.wording(written) == shown
    assert as_written(made.viewed(written).pieces) == written


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("Jordan Marsh’s mother", "Child S’s mother"),
        ("JORDAN was seen; jordy hid; J. Marsh, J.M.", "Child S was seen; Child S hid; Child S, Child S."),
        ("Mrs Grace Marsh rang; Mrs Marsh rang", "Mother rang; [family name] rang"),
        ("James' sister and James’ room", "Father’s sister and Father’s room"),
        ("He said ‘I am James’ and left", "He said ‘I am Father’ and left"),
        ("Zoe Nowak Ellis and ZOË NOWAK-ELLIS", "HV1 and HV1"),
        ("Jor\u00addan, Jordаn and J\u200bordan", "Child S, Child S and Child S"),
        ("at Larch Road Primary and 14 Larch Rd", "at School 1 and [removed]"),
        ("NHS 9434765919, csc 77123", "NHS [removed], [removed]"),
        ("by the grace of God, he will go in May", "by the grace of God, he will go in May"),
        ("Ditto\n”\ndo.", "Ditto\n”\ndo."),
        ("\u202enadroJ\u202c ran", "nadroJ ran"),
        ("ring 01632 960123, a.b@example.org, WX4 2AB", "ring [removed], [removed], [removed]"),
        ("", ""),
        (" \n", " \n"),
    ],
)
def test_everybody_goes_by_the_label(written: str, shown: str) -> None:
    found = view().viewed(written)
    assert found.shown == shown
    assert as_written(found.pieces) == written


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("On Tuesday 22 May 2016 at 14:30 she called", "In May 2016 she called"),
        ("seen on the 22nd of May 2016, on 22.05/16 and 2016-05-22", "seen in May 2016, in May 2016 and May 2016"),
        ("By 22/05/16; since 3rd June 2015; 22nd May", "By May 2016; since June 2015; May"),
        ("Between 3 and 5 May 2016", "In May 2016"),
        ("w/c 7 March 2016", "March 2016"),
        ("May 22, 2016 and ２２/０５/２０１６", "May 2016 and May 2016"),
        ("On Christmas Day 2015, Boxing Day and Good Friday", "In December 2015, December and Easter"),
        ("at 9am, by 14:30hrs, 1430 hrs", "in the morning, by the afternoon, afternoon"),
        ("between 21:40 and 22:15", "in the evening"),
        ("On Saturday; on Monday morning; on Sundays", "At the weekend; on a weekday morning; at weekends"),
        ("at midnight, at noon, at 12am, at 12:30pm", "at night, in the afternoon, at night, in the afternoon"),
        ("at 22:00, at 21:59, at 04:59, at 05:00", "at night, in the evening, at night, in the morning"),
        ("at 11:59, at 17:59, at 18:00, at 24:00", "in the morning, in the afternoon, in the evening, at night"),
        ("at 25:00 and at 10:60", "at 25:00 and at 10:60"),
        ("at 5pm, at 9.30 p.m., approx. 14:30 hrs", "in the afternoon, in the evening, in the afternoon"),
        (
            "between 9 and 12 January 2012; between 5 and 9 January 2012",
            "between [date of birth]; between 5 and [date of birth]",
        ),
        ("born January 2012", "born [date of birth]"),
        ("born January 2012, seen January 2012", "born [date of birth], seen January 2012"),
        ("seen January 2012; d.o.b. is January 2012", "seen January 2012; d.o.b. is [date of birth]"),
        ("born March 2009, her brother January 2012", "born March 2009, her brother January 2012"),
        (
            "aged 3 weeks, aged 1 year 11 months, aged six, aged 400 days",
            "under one, under five, aged five to nine, under five",
        ),
        ("He went on the 22nd.", "He went that month."),
        ("paid £14.30, 3.5 mg, 12/7, version 1.2.16, POL-0042", "paid £14.30, 3.5 mg, 12/7, version 1.2.16, POL-0042"),
        ("aged 4 years and 2 months, a 4-year-old", "under five, an under-five"),
        ("31 years old and aged 14 months", "in their thirties and under five"),
        ("aged 51 weeks and aged 360 days", "under one and under one"),
        ("aged 53 weeks and aged 370 days", "under five and under five"),
        ("aged four, aged nine, aged twelve", "under five, aged five to nine, aged ten to twelve"),
        ("an 8-year-old, an eighteen-year-old", "a five-to-nine-year-old, an adult"),
    ],
)
def test_days_and_ages_of_the_published_report(written: str, shown: str) -> None:
    found = view().viewed(written)
    assert found.shown == shown
    assert as_written(found.pieces) == written


@pytest.mark.parametrize(
    ("rule", "shown"),
    [
        (DateRule.EXACT, "On 22 May 2016 she called; by 3 June 2016."),
        (DateRule.MONTH, "In May 2016 she called; by June 2016."),
        (DateRule.SEASON, "In spring 2016 she called; by summer 2016."),
        (DateRule.INCIDENT, "3 weeks before the incident she called; by 9 days before the incident."),
        (
            DateRule.BIRTH,
            "4 years after the birth of Child S she called; by 4 years after the birth of Child S.",
        ),
        (DateRule.AGE, "When Child S was aged four she called; by the time Child S was aged four."),
    ],
)
def test_a_day_is_told_by_each_rule(rule: DateRule, shown: str) -> None:
    told = view(AudienceRules(rule, AgeRule.YEARS)).wording("On 22 May 2016 she called; by 3 June 2016.")
    assert told == shown


def test_a_rule_without_its_anchor_tells_the_month() -> None:
    for rule in (DateRule.INCIDENT, DateRule.BIRTH, DateRule.AGE):
        assert Telling(AudienceRules(rule, AgeRule.BAND)).day(date(2016, 5, 22)) == "May 2016"


@pytest.mark.parametrize(
    ("rule", "shown"),
    [(AgeRule.EXACT, "aged 4 years 2 months"), (AgeRule.YEARS, "aged four"), (AgeRule.BAND, "under five")],
)
def test_an_age_is_told_by_each_rule(rule: AgeRule, shown: str) -> None:
    assert aged_at(BORN, date(2016, 3, 20), rule) == shown
    assert aged_at(BORN, BORN - timedelta(days=1), rule) == "not yet born"


def test_seasons_and_distances() -> None:
    assert [season_in_words(date(2016, month, 1)) for month in (1, 3, 8, 12)] == [
        "winter 2015/16",
        "spring 2016",
        "summer 2016",
        "winter 2016/17",
    ]
    assert time_between(INCIDENT, INCIDENT, "the incident") == "the day of the incident"
    for day, told in (
        (date(2016, 6, 1), "11 days before"),
        (date(2016, 5, 12), "4 weeks before"),
        (date(2016, 1, 12), "5 months before"),
        (date(2018, 6, 11), "23 months after"),
        (date(2018, 6, 12), "2 years after"),
        (date(2014, 1, 1), "2 years before"),
    ):
        assert time_between(INCIDENT, day, "the incident") == f"{told} the incident"
    assert view(AudienceRules(DateRule.INCIDENT, AgeRule.BAND)).wording("on 12/6/2016") == "on the day of the incident"


def test_a_name_that_is_a_word_waits_for_a_person_and_breaks_no_sentence() -> None:
    text = "Will the panel ask? They did so."
    found = view().viewed(text)
    assert found.shown == text
    (doubt,) = found.doubts
    assert (doubt.word, doubt.whose) == ("Will", ("Uncle",))
    around = around_of(text, 0, 4)
    as_name = view(decisions=(WordDecision("Will", around, is_name=True),)).viewed(text)
    assert (as_name.shown, as_name.doubts) == ("Uncle the panel ask? They did so.", ())
    as_word = view(decisions=(WordDecision("Will", around, is_name=False),)).viewed(text)
    assert (as_word.shown, as_word.doubts) == (text, ())
    assert view().viewed("In May 2016 it was May 3rd.").doubts == ()
    behind = view().viewed("Will May rang Grace Marsh. Will the panel ask?")
    assert [each.word for each in behind.doubts] == ["Will"]


def test_what_stands_around_a_word_begins_at_the_first_letter_and_is_one_line() -> None:
    assert around_of("Will they?\nThey did.", 0, 4) == "Will they? They did."


def test_labels_that_name_each_other_leave_no_name() -> None:
    people = (RegisteredPerson("Ann", "Petra Quill"), RegisteredPerson("Petra", "Ann Holt"))
    register = LeakRegister(people, ())
    finder = LeakFinder(register, known_words())
    found = LabelledView(Audience.PUBLISHED, register, finder, Telling(MONTH, ANCHORS)).viewed("Petra Quill, Ann Holt")
    assert found.shown == "[…], […]"
    assert as_written(found.pieces) == "Petra Quill, Ann Holt"


def test_a_label_that_holds_a_name_covers_it_nowhere() -> None:
    people = (RegisteredPerson("Child S", "Jordan Marsh"), RegisteredPerson("Jordan’s aunt", "Petra Quill"))
    register = LeakRegister(people, ())
    finder = LeakFinder(register, known_words())
    found = LabelledView(Audience.PUBLISHED, register, finder, Telling(MONTH, ANCHORS)).viewed("Petra; Jordan’s aunt")
    assert found.shown == "[…]; Child S’s aunt"
    word = LeakRegister((RegisteredPerson("Marsh friend", "Petra Quill"), RegisteredPerson("Child S", "Jo Marsh")), ())
    shown = LabelledView(Audience.PUBLISHED, word, LeakFinder(word, known_words()), Telling(MONTH, ANCHORS))
    assert shown.wording("Petra’s flat") == "[…]’s flat"
    assert [leak.text for leak in finder.find_in(Passage("Jordan’s aunt left", Where.TEXT))] == ["Jordan"]
    initials = LeakRegister((RegisteredPerson("Mother", "Grace Pell"),), (RegisteredPlace("Elm House", "GP Practice"),))
    assert list(LeakFinder(initials, known_words()).find_in(Passage("the GP Practice wrote", Where.TEXT))) == []


def test_a_label_of_the_panel_becomes_the_published_one() -> None:
    labels = (("Child A1", "Child T"), ("Child A", "Child S"))
    found = view(other_labels=labels).viewed("Child A and Child A1; the child and a child A.")
    assert found.shown == "Child S and Child T; the child and a child A."
    assert {piece.why for piece in found.pieces if piece.why} == {Why.LABEL}


def test_what_was_looked_at_is_remembered() -> None:
    ours = view()
    assert ours.remembered("Jordan ran.") is ours.remembered("Jordan ran.")


# --- for any register and any text ---

WORDS = ("the", "will", "may", "ran", "Child", "S", "and", "of", "mother", "seen", "May", "Will", "\n", "’s", "-", ".")
NAME_PARTS = ("Jordan", "Marsh", "Will", "May", "Grace", "Li", "O’Neill", "Anne-Marie", "Łucja", "Señor", "Bo", "Ng")
SPELLINGS = (str, str.upper, str.lower, str.title, lambda text: text + "’s", lambda text: text.replace(" ", "\n"),
             lambda text: text.replace(" ", "-"), lambda text: ".".join(part[0] for part in text.split()),
             "\u00ad".join)  # fmt: skip


@st.composite
def registers(draw: st.DrawFn) -> LeakRegister:
    names = draw(st.lists(st.lists(st.sampled_from(NAME_PARTS), min_size=1, max_size=3), min_size=1, max_size=4))
    labels = st.sampled_from(
        (
            "Child S",
            "Mother",
            "May",
            "Adult X",
            "Jordan’s aunt",
            "HV1",
            "Li",
            "Marsh friend",
            "Grace’s friend",
            "Łucja’s aunt",
        )
    )
    people = tuple(
        RegisteredPerson(
            draw(labels),
            " ".join(parts),
            tuple(draw(st.lists(st.sampled_from(("Jo", "MM", "Big Bo", "Gracie", "T.")), max_size=2))),
            draw(st.none() | st.dates(date(1940, 1, 1), date(2020, 1, 1))),
            tuple(draw(st.lists(st.sampled_from(("14 Larch Road", "Flat 2, Elm Court, WX1 4AB")), max_size=1))),
            tuple(draw(st.lists(st.just(("nhs", "943 476 5919")), max_size=1))),
        )
        for parts in names
    )
    places = draw(st.lists(st.just(RegisteredPlace("Larch Road Primary", "School 1")), max_size=1))
    return LeakRegister(people, tuple(places))


def ways_to_write(day: date) -> list[str]:
    """A day in the forms in which people write it."""
    month, short = MONTHS[day.month - 1], SHORT_MONTHS[day.month - 1]
    return [
        f"{day:%d/%m/%Y}", f"{day:%d.%m.%y}", f"{day:%d-%m-%Y}", f"{day.isoformat()}", f"{day:%d%m%Y}",
        f"{day.day} {month} {day.year}", f"{day.day}th of {month}, {day.year}", f"{day.day} {short} {day:%y}",
        f"{month} {day.day}, {day.year}", f"{day.day}/{day.month}/{day.year}", f"born {day.day} {month}",
    ]  # fmt: skip


@st.composite
def texts(draw: st.DrawFn, register: LeakRegister) -> str:
    forms = [form for person in register.people for form in (person.name, *person.aliases, *person.addresses)]
    forms += [value for person in register.people for _, value in person.identifiers]
    forms += [place.name for place in register.places]
    days = [way for person in register.people if person.born for way in ways_to_write(person.born)]
    parts = draw(
        st.lists(
            st.one_of(
                st.sampled_from(WORDS),
                st.builds(lambda form, spell: spell(form), st.sampled_from(forms), st.sampled_from(SPELLINGS)),
                st.sampled_from(days or ["1/2/2016"]),
                st.text(max_size=6),
            ),
            max_size=14,
        )
    )
    return draw(st.sampled_from((" ", " ", "", "\n"))).join(parts)


@given(data=st.data(), register=registers(), rules=st.builds(
    AudienceRules, st.sampled_from(DateRule), st.sampled_from(AgeRule)))  # fmt: skip
@settings(max_examples=25, deadline=None)
def test_nobody_registered_is_left_and_the_way_back_is_exact(
    data: st.DataObject, register: LeakRegister, rules: AudienceRules
) -> None:
    finder = LeakFinder(register, known_words())
    text = data.draw(texts(register))
    found = LabelledView(Audience.PUBLISHED, register, finder, Telling(rules, ANCHORS)).viewed(text)
    assert list(finder.find_in(Passage(found.shown, Where.TEXT))) == []
    for name in (
        "Jordan",
        "Marsh",
        "Grace",
        "Łucja",
    ):  # asked without the search: what the search overlooks is no proof
        if any(name in each.name.split() for each in register.people):
            assert not re.search(rf"(?<![\w.-]){name}(?:’s)? (?:aunt|friend)", found.shown)
    assert as_written(found.pieces) == text
    assert all(piece.why is not None or piece.shown == piece.written for piece in found.pieces)


@given(st.dates(date(1960, 1, 1), date(2039, 12, 31)), st.integers(0, 9), st.sampled_from(DateRule))
@example(date(2016, 5, 1), 9, DateRule.MONTH)
@settings(max_examples=40, deadline=None)
def test_no_day_is_left_under_a_rule(day: date, form: int, rule: DateRule) -> None:
    if rule is DateRule.EXACT or form == 4 or day in (BORN, date(1988, 5, 3)):
        return  # "22052016" may be any number; only a birth is looked for in it
    written = ways_to_write(day)[form]
    shown = view(AudienceRules(rule, AgeRule.BAND)).wording(f"Seen on {written} by staff.")
    assert written not in shown
    assert f"{day.day} {MONTHS[day.month - 1]}" not in shown


@given(
    st.text("abc ", min_size=1, max_size=30),
    st.lists(st.tuples(st.integers(0, 30), st.integers(0, 6), st.sampled_from(("", "X", "YY"))), max_size=5),
    st.lists(st.tuples(st.integers(0, 30), st.integers(0, 6), st.sampled_from(("", "Z"))), max_size=5),
)
@settings(max_examples=60, deadline=None)
def test_changes_upon_changes_never_lose_a_sign(
    text: str, first: list[tuple[int, int, str]], second: list[tuple[int, int, str]]
) -> None:
    pieces: tuple[Piece, ...] = (Piece(text, text),)
    for wanted in (first, second):
        shown = as_shown(pieces)
        changes, done, told, cursor = [], 0, [], 0
        for begin, length, words in sorted(wanted):
            end = min(begin + length, len(shown))
            if begin >= done and begin < end:
                changes.append(Change(begin, end, words, Why.NAME))
                told += [shown[cursor:begin], words]
                cursor = done = end
        pieces = changed(pieces, changes)
        assert as_shown(pieces) == "".join((*told, shown[cursor:]))
        assert as_written(pieces) == text


def test_what_was_looked_at_is_remembered_until_it_is_forgotten() -> None:
    seen = view()
    assert not seen.is_remembered("Jordan ran")
    assert seen.wording("Jordan ran") == "Child S ran"
    assert seen.is_remembered("Jordan ran")
    seen.forget()
    assert not seen.is_remembered("Jordan ran")
    assert seen.wording("Jordan ran") == "Child S ran"
