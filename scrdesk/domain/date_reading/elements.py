"""The elements of a written date: numbers, months, seasons and what joins them.

Text in, elements out. Which of them make up one date is decided in ``grammar``.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import Enum, IntEnum

from scrdesk.domain.date_reading.named_periods import NAMED_PERIOD

MAX_ELEMENTS = 120
"""More numbers and months than any list of dates in a cell holds; beyond it the cell is not read as a date."""


class Kind(Enum):
    """What an element is."""

    NUMBER = "number"
    MONTH = "month"
    SEASON = "season"
    NAMED = "named"
    QUARTER = "quarter"
    PART = "part"
    WEEK = "week"
    SCHOOL_YEAR = "school year"
    DECADE = "decade"


class Joint(IntEnum):
    """What stands between two elements, the strongest of it: a blank, a dot, a dash, "to", or foreign words."""

    BLANK = 0
    DOT = 1
    SLASH = 2
    DASH = 3
    COMMA = 4
    AND = 5
    TO = 6
    OTHER = 7


@dataclass(frozen=True, slots=True)
class Element:
    """One element; ``joint`` is what stands before it. ``text`` holds digits, or the name in its plain form."""

    kind: Kind
    text: str
    joint: Joint = Joint.BLANK
    value: int = 0
    is_ordinal: bool = False
    has_apostrophe: bool = False


@dataclass(frozen=True, slots=True)
class Elements:
    """All elements of a text, the weekdays named in it (0 = Monday), and the words that mean nothing here."""

    items: tuple[Element, ...]
    weekdays: tuple[int, ...]
    foreign: tuple[str, ...]


_MONTH_NAMES = {
    "january": 1, "jan": 1, "janury": 1, "february": 2, "feb": 2, "febuary": 2, "feburary": 2, "march": 3, "mar": 3,
    "april": 4, "apr": 4, "apl": 4, "may": 5, "june": 6, "jun": 6, "july": 7, "jul": 7, "august": 8, "aug": 8,
    "september": 9, "sept": 9, "sep": 9, "setp": 9, "septmber": 9, "october": 10, "oct": 10, "november": 11, "nov": 11,
    "novemeber": 11, "december": 12, "dec": 12, "decmber": 12,
    # Welsh, with the soft and nasal mutations that follow "o" and "ym"
    "ionawr": 1, "chwefror": 2, "mawrth": 3, "fawrth": 3, "ebrill": 4, "mai": 5, "fai": 5, "mehefin": 6, "fehefin": 6,
    "gorffennaf": 7, "orffennaf": 7, "awst": 8, "medi": 9, "fedi": 9, "hydref": 10, "tachwedd": 11, "dachwedd": 11,
    "rhagfyr": 12, "ragfyr": 12,
}  # fmt: skip
_WEEKDAY_NAMES = {
    "monday": 0, "mon": 0, "tuesday": 1, "tues": 1, "tue": 1, "wednesday": 2, "weds": 2, "wed": 2, "wednesay": 2,
    "thursday": 3, "thurs": 3, "thur": 3, "thu": 3, "friday": 4, "fri": 4, "saturday": 5, "sat": 5,
    "sunday": 6, "sun": 6,
}  # fmt: skip
_SEASONS = {"spring", "summer", "autumn", "fall", "winter"}
_PARTS = {
    "early": "early", "beginning": "early", "start": "early", "mid": "mid", "middle": "mid", "late": "late",
    "end": "late", "latter": "late",
}  # fmt: skip
_SILENT = {
    "of", "the", "in", "during", "day", "month", "year", "week", "part", "a",
    "some", "time", "sometime", "inclusive", "incl",
}  # fmt: skip
_PREPOSITIONS = {"on", "at", "for", "from", "between", "date", "dated"}
"""They part numbers that a blank would join ("visit 12 on 5/3/16"), but leave "to", "and" and a dash as they are."""
_JOINTS = {
    "-": Joint.DASH, "/": Joint.SLASH, "\\": Joint.SLASH, ".": Joint.DOT, "_": Joint.DOT, "'": Joint.BLANK,
    ",": Joint.COMMA, ";": Joint.COMMA, "&": Joint.AND, "+": Joint.AND, "to": Joint.TO, "until": Joint.TO,
    "till": Joint.TO, "til": Joint.TO, "through": Joint.TO, "thru": Joint.TO, "ending": Joint.TO, "and": Joint.AND,
    "or": Joint.AND, "(": Joint.BLANK, ")": Joint.BLANK, "[": Joint.BLANK, "]": Joint.BLANK, '"': Joint.BLANK,
    ":": Joint.BLANK, "<": Joint.BLANK, ">": Joint.BLANK,

}  # fmt: skip

_WEEKS = re.compile(
    r"\b(?:(?P<commencing>week (?:commencing|beginning|starting)|wk beg|w ?/ ?s\b)"
    r"|(?P<ending>w ?/ ?e\b(?:nding)?|week (?:ending|end)|wk (?:ending|end)|wk ?/ ?e\b)"
    r"|(?P<weekend>week-?ends?\b(?: of| commencing)?)"
    r"|(?P<within>(?:week|wk) (?:of|including)|same week as))[:.]?"
)
_SCHOOL_YEAR = re.compile(
    r"\b(?:(?P<school>(?:school|academic) (?:year|yr)|ay)|(?P<fiscal>(?:financial|fiscal|tax) (?:year|yr)|fy))\b"
)
_YEAR_BEHIND = re.compile(r"\b((?:19|20)\d\d ?[/-] ?\d{2,4}) ((?:school|academic|financial|fiscal|tax) year)\b")
_QUARTER = re.compile(
    r"\b(?:q ?(?P<after>[1-4])|(?P<before>1st|2nd|3rd|4th|first|second|third|fourth|last) quarter"
    r"|quarter (?P<number>[1-4]))\b"
)
_PART_OF = re.compile(
    r"\b(?P<which>first|1st|second|2nd|third|3rd|fourth|4th|last|final|latter|early|earlier)"
    r" (?P<what>week|half|few days|part)\b"
)
_DECADE = re.compile(r"\b((?:19|20)\d)0'?s\b")
_TOKEN = re.compile(
    r"(?P<number>\d{1,40})(?P<ordinal>(?:st|nd|rd|th)\b|(?:st|nd|rd|th)(?=of|[a-z]{3}))?"
    r"|(?P<marked>\x01\d{1,3}\x01)|(?P<word>[a-z]+)|(?P<sign>[^\sa-z\d])"
)
_COUNTED = {
    "1st": 1, "first": 1, "2nd": 2, "second": 2, "3rd": 3, "third": 3, "4th": 4, "fourth": 4, "last": 0, "final": 0,
    "latter": 2, "early": 1, "earlier": 1,
}  # fmt: skip
_MARK = "\x01"


def elements_of(text: str) -> Elements | None:
    """Part a plain text into elements; None when there are more than :data:`MAX_ELEMENTS`."""
    text, marked = _with_phrases_marked(text.replace(_MARK, " "))
    items: list[Element] = []
    weekdays: list[int] = []
    foreign: list[str] = []
    joint = Joint.BLANK
    has_apostrophe = False
    for found in _TOKEN.finditer(text):
        said = found.group()
        if found["number"]:
            digits = found["number"]
            element = Element(Kind.NUMBER, digits, joint, int(digits[:9]), found["ordinal"] is not None, has_apostrophe)
        elif found["marked"]:
            element = replace(marked[int(said[1:-1])], joint=joint)
        elif said in _NAMES:
            element = replace(_NAMES[said], joint=joint)
        else:
            has_apostrophe = said == "'"
            if said in _WEEKDAY_NAMES:
                weekdays.append(_WEEKDAY_NAMES[said])
            elif said not in _SILENT:
                found_joint = _JOINTS.get(said, Joint.OTHER)
                if joint < Joint.DASH or said not in _PREPOSITIONS:
                    joint = max(joint, found_joint)
                if found["word"] and said not in _JOINTS and said not in _PREPOSITIONS:
                    foreign.append(said)
            continue
        items.append(element)
        joint = Joint.BLANK
        has_apostrophe = False
        if len(items) > MAX_ELEMENTS:
            return None
    return Elements(tuple(items), tuple(weekdays), tuple(foreign))


_NAMES = {
    **{name: Element(Kind.MONTH, name, value=number) for name, number in _MONTH_NAMES.items()},
    **{name: Element(Kind.SEASON, name) for name in _SEASONS},
    **{name: Element(Kind.PART, part) for name, part in _PARTS.items()},
}


def _with_phrases_marked(text: str) -> tuple[str, list[Element]]:
    """Put a mark in the place of each phrase of several words, and return what the marks stand for."""
    marked: list[Element] = []
    if "year" in text:
        text = _YEAR_BEHIND.sub(r"\2 \1", text)

    def mark(found: re.Match[str]) -> str:
        marked.append(_phrase(found))
        return f" {_MARK}{len(marked) - 1}{_MARK} "

    for hint, pattern in _PHRASES:
        if not hint or hint in text:
            text = pattern.sub(mark, text)
    return text, marked


_PHRASES = (
    ("", _PART_OF),
    ("w", _WEEKS),
    ("", NAMED_PERIOD),
    ("y", _SCHOOL_YEAR),
    ("q", _QUARTER),
    ("0", _DECADE),
)
"""Phrases in the order to look for them, each with a letter without which it cannot be there."""


def _phrase(found: re.Match[str]) -> Element:
    return _KINDS_OF_PHRASE[found.re](found)


def _quarter(found: re.Match[str]) -> Element:
    number = found["after"] or found["number"]
    return Element(Kind.QUARTER, "quarter", value=int(number) if number else _COUNTED[found["before"]] or 4)


def _part_of(found: re.Match[str]) -> Element:
    count = _COUNTED[found["which"]]
    if found["what"] == "week":
        return Element(Kind.PART, f"week{count}")
    if found["what"] == "half":
        return Element(Kind.PART, "half1" if count == 1 else "half2")
    return Element(Kind.PART, "early" if count == 1 else "late")


_KINDS_OF_PHRASE: dict[re.Pattern[str], Callable[[re.Match[str]], Element]] = {
    _WEEKS: lambda found: Element(Kind.WEEK, found.lastgroup or ""),
    _SCHOOL_YEAR: lambda found: Element(Kind.SCHOOL_YEAR, found.lastgroup or ""),
    _DECADE: lambda found: Element(Kind.DECADE, "decade", value=int(found[1]) * 10),
    _QUARTER: _quarter,
    _PART_OF: _part_of,
    NAMED_PERIOD: lambda found: Element(Kind.NAMED, found["named"]),
}
