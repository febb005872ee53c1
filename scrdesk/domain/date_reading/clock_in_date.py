"""A time that stands in the date cell: "5 March 2016 at 9.30pm", "05.03/16 @ 2140hrs", "2016-03-05 21:40:00"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from scrdesk.domain.written_times import DAY_PART

_ONE = (
    r"(?:\d{1,2}[:;]\d{2}(?:[:.]\d{2}(?:\.\d{1,9})?)?(?:\s?(?:am|pm|hrs|hours|hr|h|z|gmt|bst)\b|\s?[+]\d\d:?\d\d)?"
    r"|\d{1,2}(?:\.\d{2})?\s?(?:am|pm)\b"
    r"|\d{1,2}[.]?\d{2}\s?(?:hrs|hours|hr|h|z)\b|\d{1,2}h\d{2}\b|\d{1,2} ?o'? ?clock\b)"
)
_FULL = r"(?:[01]\d|2[0-3])[0-5]\d"
_WORD = (
    r"\b(?:(?:12 |twelve )?noon|(?:12 )?midday|(?:12 )?midnight"
    r"|half past \w{3,6}|quarter (?:past|to) \w{3,6})\b(?: ?[ap]m\b)?"
)
_BARE = r"\d{1,2}(?:[:.]?\d{2})?"
_DOUBT = r"(?:(?:\?|~|\bc\b\.?|\bca\b\.?|\bcirca|\bapprox\b\.?|\bapproximately|\babout|\baround) ?)?"
_CLOCK_IN_TEXT = re.compile(
    rf"(?:(?:@|\bat\b|\bfrom\b|\bbetween\b|\btime:?|\bt(?=\d)) ?)?{_DOUBT}"
    rf"(?:(?<![\d/.:])(?<![a-z] )(?<![a-z]){_BARE} ?(?:-|to|until|and) ?{_ONE}"
    rf"|(?:(?:@|\bat\b|\bfrom\b|\bbetween\b|\btime:?) ?){_BARE} ?(?:-|to|until|and) ?{_ONE}"
    rf"|(?<![\d/.:]){_ONE}(?: ?(?:-|to|until|and) ?(?:{_ONE}|{_BARE}(?![\d/.\-])(?! [a-z])))?"
    # "22/5/16 between 2100 and 2200": behind a date these are no years
    rf"|(?:(?<=\d )|(?<=\d, ))(?:between|from) {_FULL} ?(?:-|to|until|and) ?{_FULL}\b"
    rf"|{_WORD})(?: ?(?:\?|\(\?\)|approx\b\.?))?"
    rf"|(?:@|\bat\b|\btime:?) ?{_DOUBT}\d{{1,2}}[.:]?\d{{2}}(?: ?- ?\d{{1,2}}[.:]?\d{{2}})?(?![\d/.\-])"
)
_ISO_T = re.compile(r"(?<=\d)t(?=\d\d:?\d\d)")
_EMPTY_CLOCK = re.compile(r"(?:[ @]|t|at){0,4}(?<![\d:])00?:00(?::00(?:\.0{1,9})?)?(?:z|[+]00:?00)?$")
_AM_PM = re.compile(r"\b([ap])\.\s?m\b\.?")


@dataclass(frozen=True, slots=True)
class Parted:
    """A date text without its time, and the time's own text (two where a beginning and an end were given)."""

    text: str
    clocks: tuple[str, ...]
    day_part: str = ""
    has_midnight: bool = False


def without_clock(text: str) -> Parted:
    """Take times and parts of the day out of a plain date text.

    The midnight that spreadsheets put after a date ("2016-03-05 00:00:00") is no time and is dropped.
    """
    if "m" in text and "." in text:
        text = _AM_PM.sub(r"\1m", text)
    text = _ISO_T.sub(" ", text)
    has_midnight = text.endswith((" 00:00", " 0:00"))
    text = _EMPTY_CLOCK.sub("", text)
    clocks = [found.strip() for found in _CLOCK_IN_TEXT.findall(text)]
    if clocks:
        text = _CLOCK_IN_TEXT.sub(" ", text).rstrip(" -,;")
    part = DAY_PART.search(text)
    if part is not None:
        text = DAY_PART.sub(" ", text)
    return Parted(" ".join(text.split()), tuple(clocks), part.group() if part else "", has_midnight)
