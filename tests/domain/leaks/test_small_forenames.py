"""Names that are everyday words, written small: found where the words beside them say so, and left alone elsewhere."""

from __future__ import annotations

import pytest

from scrdesk.domain.leaks.search import LeakFinder
from scrdesk.domain.leaks.values import LeakRegister, Passage, RegisteredPerson, Where
from scrdesk.services.leak_knowledge import known_words

FINDER = LeakFinder(
    LeakRegister(
        (
            RegisteredPerson("Child A", "Rose Hunter"),
            RegisteredPerson("Mother", "Grace Hope", addresses=("Buttercups, Mill Lane, Wexcombe",)),
            RegisteredPerson("Father", "Will Reading", addresses=("Orchard, Nettle Lane, Wexcombe",)),
            RegisteredPerson("Uncle", "Jasper Dean Page"),
            RegisteredPerson("Aunt", "Summer Day"),
        )
    ),
    known_words(),
)
SOMEBODY = {
    "Child A": (
        "she saw rose hunter at home", "rose said that she was cold", "in rose_hunter_v2 it stands", "baby rose cried",
        "rose’s bedroom was bare", "a sibling (rose) came",
    ),
    "Mother": (
        "ms hope said so", "mrs. hope rang", "mother (grace) came", "grace hope", "seen at buttercups on Monday",
        "They lived at Buttercups then.", "grace asked for help", "her sister grace moved away",
    ),
    "Father": ("mr reading was told", "\twill reading\t", "name | will reading | seen", "It was in Orchard that"),
    "Uncle": ("jasper was seen", "then jasper felt ill", "jasper himself rang", "as dean wrote"),
    "Aunt": ("summer day", "sister summer came"),
}  # fmt: skip
NOBODY = (
    "the rose hunter, a rose hunter", "the rose said to be his", "prices rose, and mother rose to leave", "a rose’s thorn",
    "MS will progress; ms will", "dad may come, mother will", "mother rose at six", "child will be seen", "in hope, with grace",
    "in grace and hope", "a summer day in May, of summer’s end", "it was a hot summer day, they said",
    "will reading help? they will reading aloud", "the dean wrote, the jasper was seen", "jasper is a stone",
    "the orchard behind the house, an Orchard", "hope said to be false hope", "she has no hope left", "the page said",
)  # fmt: skip


@pytest.mark.parametrize(("label", "text"), [(label, text) for label, texts in SOMEBODY.items() for text in texts])
def test_it_is_somebody(label: str, text: str) -> None:
    assert label in {leak.person for leak in FINDER.find([Passage(text, Where.TEXT, 1)])}


@pytest.mark.parametrize("text", NOBODY)
def test_it_is_nobody(text: str) -> None:
    assert [leak.text for leak in FINDER.find([Passage(text, Where.TEXT, 1)])] == []
