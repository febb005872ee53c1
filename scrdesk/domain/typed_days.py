"""A day as the secretary types it into a form. Agencies' dates are another matter: see ``written_dates``."""

from __future__ import annotations

import re
from datetime import date

from scrdesk.domain.dates_in_words import MONTHS
from scrdesk.domain.record_texts import FIRST_YEAR, LAST_YEAR

_IN_FIGURES = re.compile(r"(\d{1,2})\s*[/.\- ]\s*(\d{1,2})\s*[/.\- ]\s*(\d{4})")
_IN_WORDS = re.compile(
    r"(?:[a-z]{3,9},?\s+)?(\d{1,2})(?:st|nd|rd|th)?\s*[ \-]\s*([a-z]{3,9})\.?,?\s*[ \-]\s*(\d{4})", re.IGNORECASE
)
_ISO = re.compile(r"(\d{4})-(\d{2})-(\d{2})")

MAX_LENGTH = 40  # "Wednesday, 27th September 2016" has 30; anything longer is no day


def read_typed_day(text: str) -> date | None:
    """Return the day meant by "5/3/2016", "5 March 2016", "Sat 5th Mar 2016" or "2016-03-05"; day first, always.

    The year has four figures, so that nothing is guessed. None when it is no day, or of a year that no record of a
    review can have.
    """
    text = text.strip()
    if len(text) > MAX_LENGTH:
        return None
    if found := _IN_FIGURES.fullmatch(text):
        day, month, year = (int(part) for part in found.groups())
    elif found := _ISO.fullmatch(text):
        year, month, day = (int(part) for part in found.groups())
    elif found := _IN_WORDS.fullmatch(text):
        month = _month(found[2])
        day, year = int(found[1]), int(found[3])
    else:
        return None
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _month(word: str) -> int:
    word = word.casefold()
    if word == "sept":
        return 9
    return next((i for i, name in enumerate(MONTHS, 1) if name.casefold() == word or name[:3].casefold() == word), 0)
