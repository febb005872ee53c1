"""The elements of a written date: numbers, months, seasons and what joins them.

Text in, elements out. Which of them make up one date is decided in ``grammar``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
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
}  # fmt: skip
_WEEKDAY_NAMES = {
    "monday": 0, "mon": 0, "tuesday": 1, "tues": 1, "tue": 1, "wednesday": 2, "weds": 2, "wed": 2, "wednesay": 2,
    "thursday": 3, "thurs": 3, "thur": 3, "thu": 3, "friday": 4, "fri": 4, "saturday": 5, "sat": 5, "sunday": 6, "sun": 6,
}  # fmt: skip
_SEASONS = {"spring", "summer", "autumn", "fall", "winter"}
_PARTS = {
    "early": "early", "beginning": "early", "start": "early", "mid": "mid", "middle": "mid", "late": "late",
    "end": "late", "latter": "late",
}  # fmt: skip
_SILENT = {
    "of", "the", "in", "on", "during", "date", "dated", "day", "month", "year", "at", "week", "night", "part", "s", "a",
    "some", "time", "sometime", "approximately", "for", "morning",
}  # fmt: skip
_JOINTS = {
    "-": Joint.DASH, "/": Joint.SLASH, "\\": Joint.SLASH, ".": Joint.DOT, "_": Joint.DOT, "'": Joint.BLANK,
    ",": Joint.COMMA, ";": Joint.COMMA, "&": Joint.AND, "+": Joint.AND, "to": Joint.TO, "until": Joint.TO,
    "till": Joint.TO, "til": Joint.TO, "through": Joint.TO, "thru": Joint.TO, "ending": Joint.TO, "and": Joint.AND,
    "or": Joint.AND, "(": Joint.BLANK, ")": Joint.BLANK, "[": Joint.BLANK, "]": Joint.BLANK, '"': Joint.BLANK,
    ":": Joint.BLANK, "<": Joint.BLANK, ">": Joint.BLANK,
}  # fmt: skip

_WEEKS = re.compile(
    r"\b(?:(?P<commencing>w ?[/.]? ?c\b|wk ?/? ?c\b|week (?:commencing|beginning|starting)|w ?/ ?b(?:eg)?\b|wk (?:commencing|beg)|w ?/ ?s\b)"
    r"|(?P<ending>w ?/ ?e\b(?:nding)?|week (?:ending|end)|wk (?:ending|end)|wk ?/ ?e\b)"
    r"|(?P<weekend>week-?ends? (?:of |commencing )?|week-?ends?\b)"
    r"|(?P<within>(?:during |in )?(?:the )?(?:week of|wk of|same week as|week including)))[:.]?"
)
_SCHOOL_YEAR = re.compile(
    r"\b(?P<school>(?:school|academic) (?:year|yr)|ay)\b|\b(?P<fiscal>(?:financial|fiscal|tax) (?:year|yr)|fy)\b"
)
_QUARTER = re.compile(
    r"\b(?:q ?(?P<after>[1-4])|(?P<before>1st|2nd|3rd|4th|first|second|third|fourth|last) quarter|quarter (?P<number>[1-4]))\b"
)
_TOKEN = re.compile(
    r"(?P<number>\d{1,40})(?P<ordinal>(?:st|nd|rd|th)\b|(?:st|nd|rd|th)(?=of|[a-z]{3}))?|(?P<marked>\x01\d{1,3}\x01)|(?P<word>[a-z]+)|(?P<sign>[^\sa-z\d])"
)
_QUARTER_WORDS = {"1st": 1, "first": 1, "2nd": 2, "second": 2, "3rd": 3, "third": 3, "4th": 4, "fourth": 4, "last": 4}


def elements_of(text: str) -> Elements | None:
    """Part a plain text into elements; None when there are more than :data:`MAX_ELEMENTS`."""
    marked: list[Element] = []

    def mark(element: Element) -> str:
        marked.append(element)
        return f" \x01{len(marked) - 1}\x01 "

    def mark_week(found: re.Match[str]) -> str:
        return mark(Element(Kind.WEEK, found.lastgroup or ""))

    def mark_year(found: re.Match[str]) -> str:
        return mark(Element(Kind.SCHOOL_YEAR, found.lastgroup or ""))

    def mark_named(found: re.Match[str]) -> str:
        return mark(Element(Kind.NAMED, found["named"]))

    def mark_quarter(found: re.Match[str]) -> str:
        given = found["after"] or found["number"]
        return mark(Element(Kind.QUARTER, "quarter", value=int(given) if given else _QUARTER_WORDS[found["before"]]))

    if "w" in text:
        text = _WEEKS.sub(mark_week, text)
    text = NAMED_PERIOD.sub(mark_named, text)
    if "y" in text:
        text = _SCHOOL_YEAR.sub(mark_year, text)
    if "q" in text:
        text = _QUARTER.sub(mark_quarter, text)

    items: list[Element] = []
    weekdays: list[int] = []
    foreign: list[str] = []
    joint = Joint.BLANK
    has_apostrophe = False
    for found in _TOKEN.finditer(text):
        group = found.lastgroup
        token = found.group()
        element: Element | None = None
        if group == "number" or group == "ordinal":
            digits = found["number"]
            element = Element(Kind.NUMBER, digits, joint, int(digits[:9]), found["ordinal"] is not None, has_apostrophe)
        elif group == "marked":
            given = marked[int(token[1:-1])]
            element = Element(given.kind, given.text, joint, given.value)
        elif token in _JOINTS:
            joint = max(joint, _JOINTS[token])
            has_apostrophe = token == "'"
            continue
        elif token in _MONTH_NAMES:
            element = Element(Kind.MONTH, token, joint, _MONTH_NAMES[token])
        elif token in _WEEKDAY_NAMES:
            weekdays.append(_WEEKDAY_NAMES[token])
            continue
        elif token in _SEASONS:
            element = Element(Kind.SEASON, token, joint)
        elif token in _PARTS:
            element = Element(Kind.PART, _PARTS[token], joint)
        elif token in _SILENT:
            continue
        else:
            if group == "word":
                foreign.append(token)
            joint = Joint.OTHER
            continue
        items.append(element)
        if len(items) > MAX_ELEMENTS:
            return None
        joint = Joint.BLANK
        has_apostrophe = False
    return Elements(tuple(items), tuple(weekdays), tuple(foreign))
