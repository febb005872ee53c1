"""Numbers of spreadsheet cells as a person sees them: dates and times by their number format, others plain.

Excel stores a date as days since 1900 (or 1904) and shows it by a format. What the format shows is what the
writer meant: a cell shown as "May-16" says a month, though it holds the first of May.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache

from scrdesk.domain.dates_in_words import MONTHS, WEEKDAYS

BUILT_IN = {
    14: "dd/mm/yyyy", 15: "d-mmm-yy", 16: "d-mmm", 17: "mmm-yy", 18: "h:mm AM/PM", 19: "h:mm:ss AM/PM",
    20: "hh:mm", 21: "hh:mm:ss", 22: "dd/mm/yyyy hh:mm", 45: "mm:ss", 46: "[h]:mm:ss", 47: "mm:ss.0",
    **dict.fromkeys((*range(27, 32), 36, 50, 54, 57, 58), "dd/mm/yyyy"),
    **dict.fromkeys((32, 33), "hh:mm"),
}  # fmt: skip
"""Formats that are known by number alone (ECMA-376 part 1, 18.8.30), as a British Excel shows them."""

_TOKEN = re.compile(r'"[^"]*"|\\.|_.|\*.|\[[^\]]*\]|AM/PM|A/P|y+|m+|d+|h+|s+(?:\.0+)?|.', re.IGNORECASE | re.DOTALL)
_LAST_SERIAL = 2_958_465  # 31 December 9999


@dataclass(frozen=True, slots=True)
class NumberFormat:
    """A format that shows a date or a time, cut into tokens."""

    tokens: tuple[str, ...]
    has_day: bool
    has_month: bool
    has_year: bool
    has_time: bool


@lru_cache(maxsize=512)
def moment_format(code: str) -> NumberFormat | None:
    """Return the format when it shows a date or time, else None."""
    code = code.split(";", maxsplit=1)[0][:200]
    tokens: list[str] = []
    for token in _TOKEN.findall(code):
        lower = token.lower()
        if lower.startswith("m") and lower.strip("m") == "":
            previous = next((t for t in reversed(tokens) if t[0] in "hsdmyN"), "")
            tokens.append("N" * len(lower) if previous.startswith("h") else lower)
        elif lower.startswith("s") and lower.strip("s.0") == "":
            for index in range(len(tokens) - 1, -1, -1):
                if tokens[index].startswith("m"):
                    tokens[index] = "N" * len(tokens[index])
                if tokens[index][0] in "mNhdy":
                    break
            tokens.append(lower)
        elif lower in ("[h]", "[hh]"):
            tokens.append("hh")
        elif lower.startswith("[") or lower[0] in "_*":
            continue
        elif lower[0] in "ydh" and len(set(lower)) == 1:
            tokens.append(lower)
        elif lower in ("am/pm", "a/p"):
            tokens.append("p")
        elif token.startswith('"'):
            tokens.append("'" + token[1:-1])
        else:
            tokens.append("'" + token[-1])
    kinds = {t[0] for t in tokens if t[0] != "'"}
    if not kinds & set("ymdhsN"):
        return None
    if any(t[1:] in ("#", "0", "?", "%") for t in tokens if t[0] == "'"):
        return None  # a number with letters in its format, such as 0 "days"
    has_day = any(t in ("d", "dd") for t in tokens)
    return NumberFormat(tuple(tokens), has_day, "m" in kinds, "y" in kinds, bool(kinds & set("hsN")))


def moment(serial: float, *, is_1904: bool) -> datetime | None:
    """Return the moment a serial number stands for, to the nearest second; None outside Excel's range."""
    if not 0 <= serial <= _LAST_SERIAL:
        return None
    # Excel keeps Lotus's 29 February 1900, which never was.
    start_1900 = datetime(1899, 12, 31) if serial < 60 else datetime(1899, 12, 30)
    start = datetime(1904, 1, 1) if is_1904 else start_1900
    try:
        return start + timedelta(seconds=round(serial * 86_400))
    except OverflowError:
        return None


def shown_moment(serial: float, number_format: NumberFormat, *, is_1904: bool) -> tuple[str, str]:
    """Return the text as shown and the ISO 8601 text of what is shown; both empty outside Excel's range."""
    when = moment(serial, is_1904=is_1904)
    if when is None:
        return "", ""
    tokens = number_format.tokens
    is_12_hour = "p" in tokens
    shown = "".join(_shown(token, when, is_12_hour=is_12_hour) for token in tokens).strip()
    clock = f"{when:%H:%M:%S}" if when.second else f"{when:%H:%M}"
    is_time_only = number_format.has_time and not (number_format.has_day or number_format.has_month)
    if is_time_only or (serial < 1 and number_format.has_time):
        return shown, clock
    year = f"{when.year:04d}"
    if number_format.has_day:
        iso = f"{year}-{when.month:02d}-{when.day:02d}"
    elif number_format.has_month:
        iso = f"{year}-{when.month:02d}" if number_format.has_year else ""
    else:
        iso = year if number_format.has_year else ""
    return shown, f"{iso}T{clock}" if iso and number_format.has_time else iso


def _shown(token: str, when: datetime, *, is_12_hour: bool) -> str:
    kind, width = token[0], len(token)
    if kind == "'":
        return token[1:]
    if kind == "y":
        return f"{when.year % 100:02d}" if width <= 2 else f"{when.year:04d}"
    if kind == "m":
        name = MONTHS[when.month - 1]
        return (str(when.month), f"{when.month:02d}", name[:3], name, name[:1])[min(width, 5) - 1]
    if kind == "d":
        name = WEEKDAYS[when.weekday()]
        return (str(when.day), f"{when.day:02d}", name[:3], name)[min(width, 4) - 1]
    if kind == "h":
        hour = (when.hour % 12 or 12) if is_12_hour else when.hour
        return str(hour) if width == 1 else f"{hour:02d}"
    if kind == "N":
        return str(when.minute) if width == 1 else f"{when.minute:02d}"
    if kind == "s":
        return str(when.second) if width == 1 else f"{when.second:02d}"
    return "AM" if when.hour < 12 else "PM"


def plain_number(text: str) -> str:
    """Return a stored number as Excel shows it in a general cell: no trailing ``.0``, 15 digits at most."""
    if text.isdigit() and len(text) <= 15:
        return text
    try:
        value = float(text)
    except ValueError:
        return text
    if not math.isfinite(value):
        return text
    return str(int(value)) if value == int(value) and abs(value) < 1e15 else f"{value:.15g}"
