"""The thirteen risks of being recognised without a name (domain paper 4.2), each with the places to look at by eye.

A list to tick, never a verdict: what stands here may well be harmless, and what is harmful may not stand here.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from scrdesk.domain.dates_in_words import MONTHS
from scrdesk.domain.leaks.knowledge import LeakWords
from scrdesk.domain.leaks.reading import squeezed
from scrdesk.domain.leaks.values import Leak, LeakRegister, Leftover, Notice, Passage, Where

MAX_SHOWN = 120
MAX_PLACES = 500
"""Places of one risk that are kept; more are only counted."""
MIN_QUOTED_WORDS = 6
_MONTH = "|".join(f"{month}|{month[:3]}" for month in MONTHS)
_DAYS = re.compile(
    rf"(?<!\w)(?:\d{{1,2}}(?:st|nd|rd|th)?\s+(?:of\s+)?(?:{_MONTH})\.?(?:,?\s+\d{{4}})?|(?:{_MONTH})\s+\d{{1,2}}(?:st|nd|rd|th)?,"
    r"?\s+\d{4}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d{2}-\d{2})(?!\w)"
)
_NUMBERS = re.compile(
    r"(?<!\w)(?:[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|"
    r"\d{3}[ -]\d{3}[ -]\d{4}|(?:\+44\s?|0)\d[\d ]{8,12}\d)(?!\w)"
)
_COUNT = r"(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2})"
_SIBLINGS = re.compile(
    rf"(?i)(?<!\w)(?:twins?|triplets?|(?:eld|young)est(?: child| sibling)?|middle child|only child|first-?born|"
    rf"{_COUNT}(?:\s+\w+)?\s+(?:siblings|brothers|sisters|half-?siblings|children)|half-?(?:brother|sister)|"
    rf"aged {_COUNT}(?:, {_COUNT})* and {_COUNT})(?!\w)"
)
_QUOTED = re.compile(r"[“\"‘]([^“”\"‘’\n]{20,400})[”\"’]")
_TITLED = re.compile(
    r"(?<!\w)(?:Dr|Doctor|Prof(?:essor)?|Mr|Mrs|Ms|Miss|PC|DC|DS|DI|Sgt|Nurse|Judge|Sister|Canon|Rev(?:erend)?)\.?\s+[A-Z][A-Za-z’'-]+"
)
_LABELS = re.compile(
    r"(?<!\w)(?:(?:Child|Sibling|Adult|Teacher|Neighbour|School|Nursery|Hospital|Town|Street)\s+(?:[A-Z]\d?|\d{1,2})|"
    r"(?:SW|TM|HV|MW|GP|PC|NN|FSW|SHV|EDT)\d{1,2})(?!\w)"
)


@dataclass(frozen=True, slots=True)
class RiskPlace:
    """One place to look at; ``page`` None where there are none."""

    page: int | None
    text: str


@dataclass(frozen=True, slots=True)
class Risk:
    """One of the thirteen.

    Args:
        number: from 1 to 13, as in the domain paper.
        name: what it is, a few words.
        places: where to look, in the order of the file.
        n_places: how many there are, should not all be kept.
    """

    number: int
    name: str
    places: tuple[RiskPlace, ...]
    n_places: int

    @property
    def pages(self) -> tuple[int, ...]:
        """The pages to look at."""
        return tuple(sorted({place.page for place in self.places if place.page is not None}))


class RiskList:
    """Gathers the places while a file is read.

    Args:
        register: whose labels are known.
        known: the words of each risk.
    """

    def __init__(self, register: LeakRegister, known: LeakWords) -> None:
        self._labels = {squeezed(label) for label in register.labels}
        self._telling = _labels_of_initials(register)
        self._found: dict[int, dict[RiskPlace, None]] = {number: {} for number in range(1, 14)}
        self._patterns = (
            (1, _NUMBERS),
            (2, _DAYS),
            (3, _SIBLINGS),
            (4, _place_pattern(known)),
            (5, _word_pattern(known.rare_facts)),
            (7, _TITLED),
            (7, _word_pattern(known.sole_posts)),
            (12, _word_pattern(known.told_elsewhere)),
            (13, _word_pattern(known.hard_details)),
        )

    def watch(self, passages: Iterable[Passage]) -> Iterator[Passage]:
        """Hand passages on, noting what is to be looked at in each."""
        for passage in passages:
            if passage.leftover is Leftover.NO and not passage.is_raw:
                self._look_at(passage)
            yield passage

    def result(self, leaks: Sequence[Leak], notices: Sequence[Notice], boxes: Sequence[int]) -> tuple[Risk, ...]:
        """Return the thirteen risks.

        Args:
            leaks: what the search found.
            notices: what cannot be searched.
            boxes: pages on which opaque boxes lie over words.
        """
        for leak in leaks:
            self._note(1, leak.page, leak.text)
        for notice in notices:
            self._note(10, notice.page, notice.message)
        for page in boxes:
            self._note(11, page, "a box over words that are still there")
        return tuple(
            Risk(number, _NAMES[number - 1], tuple(places)[:MAX_PLACES], len(places))
            for number, places in self._found.items()
        )

    def _look_at(self, passage: Passage) -> None:
        if passage.where is Where.TEXT:
            for number, pattern in self._patterns:
                for found in pattern.finditer(passage.text):
                    self._note(number, passage.page, found[0])
            for text in _quotations(passage.text):
                self._note(6, passage.page, text)
            for text in self._odd_labels(passage.text):
                self._note(8, passage.page, text)
        elif passage.where in (Where.METADATA, Where.HIDDEN, Where.REVISION, Where.FORM, Where.IMAGE):
            self._note(10, passage.page, passage.text)
        else:
            self._note(9, passage.page, passage.text)

    def _note(self, number: int, page: int | None, text: str) -> None:
        shown = " ".join(text.split())[:MAX_SHOWN]
        if shown:
            self._found[number][RiskPlace(page, shown)] = None

    def _odd_labels(self, text: str) -> Iterator[str]:
        for found in _LABELS.finditer(text):
            letters = squeezed(found[0])
            if letters not in self._labels or letters in self._telling:
                yield found[0]


_NAMES = (
    "names, addresses and numbers of the register, and numbers like them",
    "exact dates",
    "sets of siblings: number, ages, twins, order of birth",
    "places that narrow it down",
    "rare facts: condition, work, language, faith, court",
    "quotations that can be searched for",
    "professionals by name or sole post",
    "labels that slip: unknown ones, or ones that are somebody’s initials",
    "descriptions, bookmarks, notes, link targets and attachments",
    "metadata, hidden text, earlier revisions, forms, and what cannot be searched",
    "boxes over words that are still there",
    "what others have told: press, court, inquest, earlier reviews",
    "detail that the child or a sibling should not find online",
)


def _quotations(text: str) -> Iterator[str]:
    for found in _QUOTED.finditer(text):
        if len(found[1].split()) >= MIN_QUOTED_WORDS:
            yield found[0]


def _word_pattern(words: Sequence[str]) -> re.Pattern[str]:
    if not words:
        return re.compile("(?!)")
    listed = "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))
    return re.compile(rf"(?i)(?<!\w)(?:{listed})(?!\w)")


def _place_pattern(known: LeakWords) -> re.Pattern[str]:
    kinds = "|".join(sorted({word.title() for word in (*known.streets, *known.tails)} - {"The", "Day", "Form", "Side"}))
    return re.compile(rf"(?<!\w)(?:[A-Z][a-z’'-]+\s+){{1,3}}(?:{kinds})(?!\w)")


def _labels_of_initials(register: LeakRegister) -> frozenset[str]:
    """Return labels that end with the initials of whom they stand for: "Child T" for Toby."""
    telling = set()
    for person in register.people:
        last = person.label.split()[-1] if person.label.split() else ""
        initials = "".join(word[0] for word in person.name.split())
        if last.isalpha() and last.isupper() and len(last) <= 3 and initials.startswith(last):
            telling.add(squeezed(person.label))
    return frozenset(telling)
