"""Words that leave a date open on one side ("before", "since", "onwards") or set it off from a day ("3 days after")."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum

from scrdesk.domain.date_reading import spans
from scrdesk.domain.date_reading.spans import AnySpan, Span


class Opening(Enum):
    """Which way a date is open."""

    NONE = "none"
    BEFORE = "before"
    BY = "by"
    UNTIL = "until"
    AFTER = "after"
    SINCE = "since"


@dataclass(frozen=True, slots=True)
class Opened:
    """A plain text without its opening words. ``is_loose`` when they stood inside it, or a distance before them."""

    text: str
    opening: Opening = Opening.NONE
    is_loose: bool = False


_DISTANCE = (
    r"(?:(?:the |an? )?(?:\d{1,3} |one |two |three |four |five |six |few |couple of |some |several )?"
    r"(?:minutes?|hours?|days?|nights?|weeks?|months?|years?|evening|morning|afternoon)(?: or so)? )"
)
_ADVERB = rf"(?:{_DISTANCE}|(?:shortly|just|soon|some ?time|immediately|any ?time|date|on) )?"
_PLAIN_ADVERB = r"(?:(?:some ?time|any ?time|date|on) )?"
_LEADING = (
    (Opening.BY, re.compile(rf"^{_PLAIN_ADVERB}(?:by|no later than|not later than|up to|on or before)\b")),
    (
        Opening.SINCE,
        re.compile(
            rf"^{_PLAIN_ADVERB}(?:on-?going |continuing )?"
            r"(?:on or after|since|from|starting|commencing|as from|as of|beginning(?! of))\b"
        ),
    ),
    (Opening.BEFORE, re.compile(rf"^{_ADVERB}(?:before|prior to|earlier than|pre|preceding)\b[- ]?")),
    (Opening.UNTIL, re.compile(rf"^{_PLAIN_ADVERB}(?:until|till|til|up until|ending|ended|to)\b")),
    (Opening.AFTER, re.compile(rf"^{_ADVERB}(?:after|later than|following|post)\b[- ]?")),
)
_LOOSE = (
    (Opening.BEFORE, re.compile(rf" {_ADVERB}(?:before|prior to|earlier than)\b")),
    (Opening.AFTER, re.compile(rf" {_ADVERB}(?:after|later than|following)\b")),
    (Opening.SINCE, re.compile(r" since\b")),
)
_HAS_DISTANCE = re.compile(rf"^{_DISTANCE}")
_ONWARDS = re.compile(
    r"(?:\b(?:onwards?|on wards|and after|or later|or after"
    r"|(?:to|until|till) (?:date|present|the present(?: day)?|now|today)"
    r"|(?:and )?ongoing|present|current)[ .]*|(?<=\d) ?-+)$"
)
_OR_BEFORE = re.compile(r"\b(?:or|and) (?:earlier|before)[ .]*$")


def opened(text: str) -> Opened:
    """Take "before", "since", "onwards" and their like off a plain text."""
    if _ONWARDS.search(text):
        shorter = _ONWARDS.sub(" ", text)
        return Opened(re.sub(r"^(?:from|since|starting)\b", " ", shorter), Opening.SINCE)
    if _OR_BEFORE.search(text):
        return Opened(_OR_BEFORE.sub(" ", text), Opening.BY)
    for opening, pattern in _LEADING:
        if pattern.search(text):
            return Opened(pattern.sub(" ", text), opening, _HAS_DISTANCE.search(text) is not None)
    for opening, pattern in _LOOSE:
        if pattern.search(text):
            return Opened(pattern.sub(" ; ", text, count=1), opening, is_loose=True)
    return Opened(text)


def open_to(span: Span, opening: Opening) -> AnySpan:
    """Return the days that an opening word leaves of a date."""
    if opening is Opening.BEFORE:
        return spans.before(span)
    if opening is Opening.BY:
        return spans.by_end_of(span)
    if opening is Opening.UNTIL:
        return spans.until(span)
    if opening is Opening.AFTER:
        return spans.after(span)
    return spans.since(span) if opening is Opening.SINCE else span
