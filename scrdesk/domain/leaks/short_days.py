"""Days that are written as "5/3", without a year, told from fractions, scores and spans ("5/10", "3/7", "24/7").

Two numbers and a stroke are a day only where something says so: a word that leads to a day, a nought before a number, a
time of day behind it. Doctors write three days as "3/7" and three months as "3/12": these need a word that leads to
nothing else.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from scrdesk.domain.dates_in_words import SHORT_MONTHS, WEEKDAYS

_SHORT = re.compile(r"(?<![\w./£$%-])(\d{1,2})/(\d{1,2})(?![\w/%])(?!\.\d)(?!-\d{1,3}(?![\d/]))")
_WEEKDAY = "|".join((*WEEKDAYS, "mon", "tues?", "weds?", "thurs?", "thu", "fri", "sat", "sun")).lower()
_LEADS = re.compile(rf"(?:\b(?:on|by|until|till|dated|w/c|w/e|{_WEEKDAY})\.?,?\s+(?:the\s+)?)$")
_MAY_LEAD = re.compile(
    r"(?:\b(?:since|from|before|after|between|date|due|commencing|ending|seen|visit|visited|rang|called|call|appt"
    r"|appointment|review|reviewed|admitted|discharged|referred|referral|letter|meeting|conference|contact)\s+"
    r"|\d/\d{1,2}\s*(?:to|and|&|[-–—,])\s*|^|\n)$"
)
_TIME = re.compile(r",?\s*(?:(?:at|@)\s*)?(?:\d{1,2}[:.]\d{2}(?!\d)|\d{4}\s?(?:hrs|hours|h)\b|\d{1,2}\s?[ap]\.?m\b)")
_BEGINS_LINE = re.compile(r"\s*[:–—-]")
_COUNTED = re.compile(
    r"\s*(?:of|out|times|sessions?|appointments?|appts|visits|contacts|hours?|hrs|days?|weeks?|months?|years?|pupils"
    r"|children|terms?|marks|points|score|lessons|places|stars|majority)\b"
)
_NUMBERED = re.compile(
    r"\b(?:refs?|reference|no|number|case|scr|file|versions?|v|paragraphs?|paras?|sections?|tables?|figures?|pages?|score"
    r"|scored|rated|pain|scale|room|flat)[.:]?\s*$"
)
_AROUND = 24
_SPANS = frozenset((7, 12))
"""Days of a week and months of a year, as doctors write how long something lasted."""
_DAYS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


@dataclass(frozen=True, slots=True)
class ShortDay:
    """A day and month without a year, with its place in the text."""

    begin: int
    end: int
    day: int
    month: int


def short_days(small: str) -> Iterator[ShortDay]:
    """Yield the days without a year of a text in small letters, in order."""
    if "/" not in small:
        return
    for found in _SHORT.finditer(small):
        day, month = int(found[1]), int(found[2])
        if 1 <= month <= len(SHORT_MONTHS) and 1 <= day <= _DAYS[month - 1] and _is_day(small, found, month):
            yield ShortDay(found.start(), found.end(), day, month)


def _is_day(small: str, found: re.Match[str], month: int) -> bool:
    before, after = small[max(0, found.start() - _AROUND) : found.start()], small[found.end() : found.end() + _AROUND]
    if _COUNTED.match(after):
        return False
    if _LEADS.search(before):
        return True
    has_nought = found[1][0] == "0" or found[2][0] == "0"
    if has_nought or _TIME.match(after):
        return not _NUMBERED.search(before)
    if month in _SPANS or (found[1], found[2]) == ("9", "11"):
        return False
    led = _MAY_LEAD.search(before)
    if led is None:
        return False
    begins_line = not led[0].strip() and (found.start() == 0 or led[0] == "\n")
    return _BEGINS_LINE.match(after) is not None if begins_line else True
