"""Where accounts of one event differ: date, time, who was there, the child, the injury, what came of it.

Each difference names what it is about and gives the words of each account. What an account does not say is never taken
for "no": only what is said is held against what is said. What may be told differently is data (``aspects`` in
``account_words.toml``); measures (weight, weeks of pregnancy) are compared by value.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from scrdesk.domain.accounts.passages import account_text
from scrdesk.domain.accounts.told_days import told_days
from scrdesk.domain.accounts.words import Language, PhraseFound
from scrdesk.domain.chronology import Entry, EntryId
from scrdesk.domain.dates_in_words import time_in_words, when_in_words
from scrdesk.domain.event_date import Precision

CLOCKS_DIFFER_MINUTES = 30
"""Two clocks of one event this far apart are a difference; less is how people write down."""
MAX_WORDS = 110
"""Signs of an account's words shown around what was found."""
MEASURE_SHARE = 0.01
"""Two measures farther apart than this share of the larger differ."""

DATE, TIME = "Date", "Time"
CHILDS_WORDS = "The child’s words"
_ONE_IN_COMMON_IS_ENOUGH = (
    "Child",
    "Injury: what was seen",
    "Injury: which side",
    "The partner or father",
    "Alcohol and drugs",
)
"""Aspects of which two accounts agree when they have one value in common; of others each further value counts."""

_MEASURES = (
    ("Weeks of pregnancy", re.compile(r"(?<![\d.])(\d{2})\s?\+\s?([0-6])(?!\d)")),
    ("Weight", re.compile(r"(?<![\d.])(\d{1,4}(?:\.\d{1,3})?)\s?(kg|g|grams?|kilos?)\b", re.IGNORECASE)),
    ("Size", re.compile(r"(?<![\d.])(\d{1,2}(?:\.\d)?)\s?(cm|mm)\b", re.IGNORECASE)),
)
_QUOTE = re.compile(r"[\"“]([^\"”]{4,200})[\"”]")
_NO_WORDS = re.compile(
    r"(?:words|what (?:he|she) said)\b[^.]{0,40}\bnot\b[^.]{0,30}"
    r"|(?:did|would|could) not (?:talk|say|speak|name)[^.]{0,30}|\bsilent\b|not asked\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Side:
    """What one account says of something: the value it comes to, and its words."""

    entry: EntryId
    value: str
    words: str


@dataclass(frozen=True, slots=True)
class Difference:
    """Accounts of one event that say different things of one matter.

    Args:
        about: what they differ on ("Date", "Child", "Injury: which side").
        sides: one for each account that says something of it, in chronology order; at least two values differ.
        explained: why it may be no contradiction ("HOU wrote it down on the day it was told"), or empty.
    """

    about: str
    sides: tuple[Side, ...]
    explained: str = ""

    @property
    def key(self) -> str:
        """Name the difference within its event, so that a question about it finds it again."""
        return self.about

    def pairs(self) -> Iterator[tuple[Side, Side]]:
        """Yield each pair of sides that differ."""
        for place, one in enumerate(self.sides):
            for other in self.sides[place + 1 :]:
                if one.value != other.value:
                    yield one, other


def differences(accounts: Sequence[Entry], language: Language) -> tuple[Difference, ...]:
    """Return where accounts of one event differ, the date first.

    Args:
        accounts: whole entries that are, or may be, of one event, in chronology order.
        language: the lists.
    """
    texts = {entry.id: _all_words(entry) for entry in accounts}
    found = [*_dates(accounts), *_times(accounts), *_measured(accounts, texts)]
    found += _aspects(accounts, texts, language)
    found += _childs_words(accounts, texts)
    return tuple(found)


def _all_words(entry: Entry) -> str:
    cells = (account_text(entry), entry.people, entry.child_seen, entry.comment)
    return "\n".join(cell for cell in cells if cell)


def _dates(accounts: Sequence[Entry]) -> Iterator[Difference]:
    dated = [entry for entry in accounts if entry.when.earliest is not None and entry.when.latest is not None]
    if not dated:
        return
    if all(_can_be_same_day(one, other) for one in dated for other in dated):
        return
    sides = tuple(Side(entry.id, when_in_words(entry.when), when_in_words(entry.when)) for entry in dated)
    first = dated[0].when.earliest
    late = []
    for entry in dated[1:]:
        own = entry.when.earliest
        told = next((each for each in told_days(_all_words(entry), own) if each.day == first), None)
        if told is not None:
            late.append(f"{entry.agency_code} tells of that day (“{told.written}”)")
    is_explained = len(late) == sum(1 for entry in dated if not _can_be_same_day(dated[0], entry))
    yield Difference(DATE, sides, "; ".join(late) + " and wrote it down later" if late and is_explained else "")


def _can_be_same_day(one: Entry, other: Entry) -> bool:
    a, b = one.when, other.when
    if a.earliest is None or a.latest is None or b.earliest is None or b.latest is None:
        return True
    return a.earliest <= b.latest and b.earliest <= a.latest


def _times(accounts: Sequence[Entry]) -> Iterator[Difference]:
    """Compare clocks: what a text says of the time goes before the time cell, which may be that of hearing of it."""
    sides: list[Side] = []
    minutes: list[int] = []
    has_said = False
    for entry in accounts:
        said = _SAID_TIME.search(entry.event)
        minute = _minutes_said(said.group(1)) if said else None
        start = entry.when.start
        if said is not None and minute is not None:
            has_said = True
            sides.append(Side(entry.id, said.group(1).lower(), _around(entry.event, *said.span())))
            minutes.append(minute)
        elif start is not None and entry.when.precision is Precision.DAY and _can_be_same_day(accounts[0], entry):
            sides.append(Side(entry.id, time_in_words(entry.when), time_in_words(entry.when)))
            minutes.append(start.hour * 60 + start.minute)
    if any(_clocks_apart(one, other, is_of_twelve_hours=has_said) for one in minutes for other in minutes):
        yield Difference(TIME, tuple(sides))


def _clocks_apart(one: int, other: int, *, is_of_twelve_hours: bool) -> bool:
    apart = abs(one - other)
    if is_of_twelve_hours:  # "half past nine" may be in the morning or in the evening
        apart = min(apart % _HALF_DAY, _HALF_DAY - apart % _HALF_DAY)
    return apart > CLOCKS_DIFFER_MINUTES


_HALF_DAY = 12 * 60
_SAID_TIME = re.compile(
    r"\b(?:at|from|about|since) ((?:half past|quarter (?:past|to)) \w+|\w+ o[’']clock)", re.IGNORECASE
)
_HOURS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]


def _minutes_said(words: str) -> int | None:
    """Return minutes since noon or midnight of "half past nine" or "eleven o'clock"."""
    parts = words.casefold().replace("’", "'").split()
    hour_word = parts[0] if parts[-1] == "o'clock" else parts[-1]
    if hour_word not in _HOURS:
        return None
    hour = (_HOURS.index(hour_word) + 1) % 12
    shift = {"half": 30, "quarter": 15 if "past" in parts else -15}.get(parts[0], 0)
    return (hour * 60 + shift) % _HALF_DAY


def _measured(accounts: Sequence[Entry], texts: dict[EntryId, str]) -> Iterator[Difference]:
    for name, pattern in _MEASURES:
        sides: list[tuple[float, Side]] = []
        for entry in accounts:
            match = pattern.search(texts[entry.id])
            if match is None:
                continue
            value = _value(match)
            sides.append((value, Side(entry.id, match.group(), _around(texts[entry.id], *match.span()))))
        values = [value for value, _ in sides]
        if len(values) > 1 and max(values) - min(values) > MEASURE_SHARE * max(values):
            yield Difference(name, tuple(side for _, side in sides))


def _value(match: re.Match[str]) -> float:
    if match.group(2).isdigit():  # weeks and days
        return int(match.group(1)) * 7 + int(match.group(2))
    number = float(match.group(1))
    return (
        number * 1_000 if match.group(2).casefold().startswith("k") else number * (10 if match.group(2) == "cm" else 1)
    )


def _aspects(accounts: Sequence[Entry], texts: dict[EntryId, str], language: Language) -> Iterator[Difference]:
    values: dict[str, dict[EntryId, dict[str, str]]] = defaultdict(dict)
    for entry in accounts:
        text = texts[entry.id]
        phrases = [each for each in language.phrases(language.tokens(text)) if each.tag[0] == "aspect"]
        for each in _not_within_another(phrases):
            _, aspect, value = each.tag
            values[aspect].setdefault(entry.id, {}).setdefault(value, _around(text, each.begin, each.end))
    for aspect in language.words.aspects:
        said = values.get(aspect, {})
        sets = [frozenset(each) for each in said.values()]
        if aspect in _ONE_IN_COMMON_IS_ENOUGH:
            is_different = any(not one & other for one in sets for other in sets)
        else:
            is_different = len(set(sets)) > 1
        if is_different:
            yield Difference(
                aspect,
                tuple(
                    Side(entry.id, ", ".join(said[entry.id]), " … ".join(dict.fromkeys(said[entry.id].values())))
                    for entry in accounts
                    if entry.id in said
                ),
            )


def _not_within_another(phrases: Sequence[PhraseFound]) -> Iterable[PhraseFound]:
    """Leave out phrases that are part of a longer one of the same matter: "seen" of "not seen"."""
    for one in phrases:
        if not any(
            other.tag[1] == one.tag[1]
            and other.n_tokens > one.n_tokens
            and other.first_token <= one.first_token
            and other.first_token + other.n_tokens >= one.first_token + one.n_tokens
            for other in phrases
        ):
            yield one


def _childs_words(accounts: Sequence[Entry], texts: dict[EntryId, str]) -> Iterator[Difference]:
    """The child's words in one account, and another that says that there were none."""
    sides = []
    for entry in accounts:
        text = texts[entry.id]
        quote, none = _QUOTE.search(text), _NO_WORDS.search(text)
        if none is not None:
            sides.append(Side(entry.id, "not recorded", _around(text, *none.span())))
        elif quote is not None:
            sides.append(Side(entry.id, "recorded", _around(text, *quote.span())))
    if len({side.value for side in sides}) > 1:
        yield Difference(CHILDS_WORDS, tuple(sides))


def _around(text: str, begin: int, end: int) -> str:
    """Return the clause in which something was found, cut at the ends of its sentence and at a bearable length."""
    marks = (". ", "\n", "; ")
    start = max(text.rfind(mark, 0, begin) + len(mark) if mark in text[:begin] else 0 for mark in marks)
    stops = [place for mark in marks if (place := text.find(mark, end)) >= 0]
    stop = min(stops, default=len(text))
    if stop - start > MAX_WORDS:
        start, stop = max(start, begin - 40), min(stop, max(end, begin - 40 + MAX_WORDS))
        lead, trail = ("…" if start else ""), ("…" if stop < len(text) else "")
        return lead + text[start:stop].strip() + trail
    return text[start:stop].strip()
