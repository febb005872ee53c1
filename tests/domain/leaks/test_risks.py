"""Each of the thirteen risks gathers its places, with pages, and leaves plain words alone."""

from __future__ import annotations

import pytest

from scrdesk.domain.leaks.risks import RiskList
from scrdesk.domain.leaks.values import Leak, LeakKind, LeakRegister, Notice, Passage, RegisteredPerson, Where
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
