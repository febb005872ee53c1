"""Each of the thirteen risks gathers its places, with pages, and leaves plain words alone."""

from __future__ import annotations

import pytest

from scrdesk.domain.leaks.risks import RiskList
from scrdesk.domain.leaks.values import Leak, LeakKind, LeakRegister, Leftover, Notice, Passage, RegisteredPerson, Where
from scrdesk.services.leak_knowledge import known_words

REGISTER = LeakRegister((RegisteredPerson("Child T", "Toby Wrenfield"), RegisteredPerson("SW1", "Fiona Griffiths")))
PLAIN = "The panel heard that information was shared late, and that the plan was not reviewed in time."


def _risks(*passages: Passage, leaks=(), notices=(), boxes=()):
    risks = RiskList(REGISTER, known_words())
    assert list(risks.watch(passages)) == list(passages)
    return risks.result(leaks, notices, boxes)


def test_plain_words_are_no_risk():
    risks = _risks(Passage(PLAIN, Where.TEXT, 1))
    assert [risk.number for risk in risks] == list(range(1, 14))
    assert not any(risk.places for risk in risks)


@pytest.mark.parametrize(
    ("number", "text", "found"),
    [
        (1, "Write to panel@northmere.example today.", "panel@northmere.example"),
        (2, "He died on 22 May 2016.", "22 May 2016"),
        (3, "The youngest child of four siblings was seen.", "youngest child"),
        (4, "She attended Larch Road Primary School.", "Larch Road Primary School"),
        (5, "Father was in prison at the time.", "prison"),
        (6, "She wrote “he is a monkey and never sits still for me”.", "“he is a monkey and never sits still for me”"),
        (7, "Dr Iqbal referred him.", "Dr Iqbal"),
        (7, "The headteacher rang.", "headteacher"),
        (8, "It was SW7 who called.", "SW7"),
        (8, "Child T was seen.", "Child T"),
        (12, "The trial ended in spring.", "trial"),
        (13, "The scalding was not explained.", "scalding"),
    ],
)
def test_a_risk_is_told_with_its_page(number, text, found):
    risk = _risks(Passage(f"{PLAIN} {text}", Where.TEXT, 4))[number - 1]
    assert found in [place.text for place in risk.places]
    assert risk.pages == (4,)


def test_what_is_no_text_of_a_page_is_told_too():
    risks = _risks(
        Passage("Drawing of the family home", Where.ALT_TEXT, 2),
        Passage("J Secretary", Where.METADATA),
        leaks=[Leak(3, Where.TEXT, "Toby", "Child T", LeakKind.NAME)],
        notices=[Notice(5, "The page is only a picture.")],
        boxes=[6],
    )
    assert risks[8].pages == (2,)
    assert {place.text for place in risks[9].places} == {"J Secretary", "The page is only a picture."}
    assert risks[0].pages == (3,)
    assert risks[10].pages == (6,)


EACH = [
    (1, "call 01632 960123 or +44 1632 960123, 943-476-5919, WX4 2AB; 16325 960123",
     ["01632 960123", "+44 1632 960123", "943-476-5919", "WX4 2AB"]),
    (2, "on 3rd of May, 3 May 2016, May 3rd, 2016, 3/5/16, 2016-05-03, 33 Maypole",
     ["3rd of May", "3 May 2016", "May 3rd, 2016", "3/5/16", "2016-05-03"]),
    (3, "twins; triplet; eldest; only child; first-born; three brothers; 3 older sisters; half brother; aged 4, 6 and nine",
     ["twins", "triplet", "eldest", "only child", "first-born", "three brothers", "3 older sisters", "aged 4, 6 and nine"]),
    (4, "Larch Road; Oak Lane School; the School; The Day; Old Mill Street",
     ["Larch Road", "Oak Lane School", "Old Mill Street"]),
    (6, '“one two three four five six” ‘too short here’ "he was never ever to be left"',
     ["“one two three four five six”", '"he was never ever to be left"']),
    (7, "Dr. Iqbal; Sister Mary; PC O’Neill; Mr smith; Miss T; Mrs McDonald",
     ["Dr. Iqbal", "Sister Mary", "PC O’Neill", "Mrs McDonald"]),
    (8, "Child A1, Child T, Child Q, SW1, SW9, NN12, SW123, Street 4", ["Child A1", "Child T", "Child Q", "SW9", "NN12",
                                                                       "Street 4"]),
]  # fmt: skip


@pytest.mark.parametrize(("number", "text", "found"), EACH)
def test_each_risk_finds_these_and_no_other(number, text, found):
    risk = _risks(Passage(f"{text} {text}", Where.TEXT, 4))[number - 1]
    assert [place.text for place in risk.places] == found
    assert risk.n_places == len(found)


@pytest.mark.parametrize("where", [each for each in Where if each is not Where.TEXT])
def test_what_is_no_text_goes_to_its_risk_whole(where):
    is_hidden = where in (Where.METADATA, Where.HIDDEN, Where.REVISION, Where.FORM, Where.IMAGE)
    found = {risk.number: risk.places for risk in _risks(Passage("SW9  and\n" + "x" * 200, where, 2)) if risk.places}
    (places,) = found.values()
    assert list(found) == [10 if is_hidden else 9]
    assert [(place.page, place.text) for place in places] == [(2, "SW9 and " + "x" * 112)]


def test_pieces_of_bytes_and_what_stands_elsewhere_too_are_not_looked_at():
    passages = (Passage("SW9", Where.TEXT, is_raw=True), Passage("SW9", Where.TEXT, leftover=Leftover.ANYWHERE))
    assert not any(risk.places for risk in _risks(*passages, Passage(" \n", Where.METADATA)))


def test_no_more_places_are_kept_than_anybody_reads_but_all_are_counted():
    risk = _risks(*(Passage("SW9", Where.TEXT, page) for page in range(1, 502)))[7]
    assert (len(risk.places), risk.n_places, risk.pages) == (500, 501, tuple(range(1, 501)))


@pytest.mark.parametrize(
    ("label", "name", "telling"),
    [("Child T", "Toby Wren", True), ("Child W", "Toby Wren", False), ("Child T1", "Toby Wren", False),
     ("Adult T", "", False)],
)  # fmt: skip
def test_a_label_that_is_initials_is_looked_at(label, name, telling):
    risks = RiskList(LeakRegister((RegisteredPerson(label, name), RegisteredPerson("", "Ada"))), known_words())
    list(risks.watch([Passage(label, Where.TEXT, 1)]))
    assert bool(risks.result((), (), ())[7].places) is telling
