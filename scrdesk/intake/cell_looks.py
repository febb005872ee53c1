"""What a cell looks like at a glance: cheap tests that tell a column of dates from one of words.

Whether a date is right is not decided here: that is the business of ``scrdesk.domain.written_dates``.
"""

from __future__ import annotations

import re

_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*"
_DATE = re.compile(
    rf"(?<!\d)\d{{1,4}}(?:st|nd|rd|th)?\s*[./\\\-–—_, ]+\s*\d{{1,2}}\s*[./\\\-–—_, ]+\s*\d{{2,4}}(?!\d)"
    rf"|\b\d{{1,2}}(?:st|nd|rd|th)?\s*(?:of\s+)?[-/. ,]*{_MONTH}\b"
    rf"|(?:\b|(?<=\d)){_MONTH}[-/. ,']*\d{{1,4}}"
    r"|\b(?:spring|summer|autumn|winter|easter|christmas|xmas)\b.{0,12}\d{2}"
    r"|^\W*(?:circa|c\.?|ca\.?|about|approx\w*\.?|early|mid|late|by|before|after|pre|post|during|in|since|from)?\W*"
    r"(?:19|20)\d\d(?:\s*[-–/]\s*(?:19|20)?\d\d)?\W*$"
    r"|(?<!\d)(?:19|20)\d{6}(?!\d)"
    rf"|^\W*{_MONTH}\W*$",
    re.IGNORECASE,
)
_DITTO = re.compile(
    r"^\W*(?:as above|ditto|do|same(?: day| date| as above)?|\"|”|''|〃)\W*$|^\s*[\"”“〃]\s*$", re.IGNORECASE
)
_TIME = re.compile(
    r"^\W*(?:c(?:irca|\.)?|approx\w*\.?|about|around|at|before|after|by|from|between)?\W*"
    r"(?:\d{1,2}\s*[:.;h]\s*\d{2}(?:[:.]\d{2})?|[0-2]?\d[0-5]\d)\s*(?:hrs?|hours|h|am|pm|a\.m\.?|p\.m\.?)?\b"
    r"|^\W*\w{0,8}\W*\d{1,2}\s*(?:am|pm|a\.m|p\.m)\b"
    r"|^\W*(?:early |late |mid-?)?(?:am|pm|a\.m\.?|p\.m\.?|morning|afternoon|evening|night|midday|noon|midnight|n/?k|"
    r"not known|unknown|all day|lunch\s?time|tea\s?time|overnight|n/?a|not recorded|not stated)\W*$",
    re.IGNORECASE,
)
_CLOCK_AFTER = re.compile(
    r"\b\d{1,2}\s*[:.]\s*\d{2}\b|\b\d{4}\s*(?:hrs?|hours|h)\b|\b\d{1,2}\s*(?:am|pm)\b", re.IGNORECASE
)
_SURE_CLOCK = re.compile(
    r"^\W*(?:c(?:irca|a)?\b|approx\w*|about|at|from)?\W*"
    r"(?:\d{1,2}:\d{2}(?::\d{2})?|\d{1,2}[.:]?\d{0,2}\s*(?:am|pm|a\.m|p\.m)|\d{1,2}[.:]?\d{2}\s*(?:hrs?|hours|h)\b)",
    re.IGNORECASE,
)
_SERIAL = re.compile(r"^[23456]\d{4}(?:\.\d+)?$")
_WEEKDAY = re.compile(r"^\W*(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\W*$", re.IGNORECASE)
_SEQUENCE = re.compile(r"^\W*[A-Za-z]{0,6}[-/ .]?\d{1,7}[a-z.)]?\W*$")

MAX_DATE_CHARS = 80
"""Longer cells are text that may mention a date, not date cells."""


def is_like_date(text: str) -> bool:
    """Whether a cell looks as if it holds a date, a period or a ditto mark."""
    text = text.strip()
    return 0 < len(text) <= MAX_DATE_CHARS and bool(_DATE.search(text) or _DITTO.match(text))


def is_ditto(text: str) -> bool:
    """Whether a cell says "as above" in one of the usual ways."""
    return len(text) <= 30 and bool(_DITTO.match(text))


def is_like_time(text: str) -> bool:
    """Whether a cell looks as if it holds a time of day and nothing else."""
    text = text.strip()
    return 0 < len(text) <= 40 and not _DATE.search(text) and bool(_TIME.match(text))


def is_clock(text: str) -> bool:
    """Whether a cell holds a time of day that can be nothing else ("9:30", "0930 hrs", "2.15pm")."""
    return len(text) <= 40 and bool(_SURE_CLOCK.match(text))


def has_clock_beside_date(text: str) -> bool:
    """Whether a cell holds a date and a time of day."""
    found = _DATE.search(text)
    if not found:
        return False
    rest = text[: found.start()] + " " + text[found.end() :]
    return bool(_CLOCK_AFTER.search(rest))


def is_like_serial(text: str) -> bool:
    """Whether a cell holds a bare number that is a day between 1954 and 2091 to Excel."""
    return bool(_SERIAL.match(text.strip()))


def is_like_weekday(text: str) -> bool:
    """Whether a cell holds the name of a weekday and nothing else."""
    return bool(_WEEKDAY.match(text))


def is_like_sequence(text: str) -> bool:
    """Whether a cell looks like a running number or reference ("7", "POL-0042")."""
    return bool(_SEQUENCE.match(text.strip()))
