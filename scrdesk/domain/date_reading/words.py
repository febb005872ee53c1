"""The text of a date or time cell made plain, and the words that say how sure the writer was.

Works on the whole cell before it is parted into elements. No meaning of days or months here.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from scrdesk.domain.event_date import Sureness

MAX_WRITTEN_CHARS = 1_000
"""Longest cell that is read as a date or time. Forty dates in a list need about 450; beyond it stands a narrative,
and every reading stays fast however long the cell is."""

_LOOKALIKES = str.maketrans(
    {
        **dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u00ad\ufe58\ufe63", "-"),
        **dict.fromkeys("\u2018\u2019\u201a\u201b\u2032\u00b4`", "'"),
        **dict.fromkeys("\u201c\u201d\u201e\u2033\u3003", '"'),
        **dict.fromkeys("\u2044\u2215", "/"),
        **dict.fromkeys("\u00b7\u2022\u2024", "."),
        **dict.fromkeys("\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"),
    }
)
_BLANKS = re.compile(r"\s+")

# A letter O, l or I among digits, as typed or as scanned: "O5/O3/2Ol6". A group needs a digit, or must stand
# against a separator that is followed or preceded by a digit, so that no word is taken for a number.
_MIXED_GROUP = re.compile(r"(?<![a-z\d'])(?=[oli|]{0,4}\d)[\doli|]{1,4}(?![a-z\d'|])")
_LETTER_GROUP = re.compile(r"(?:(?<=\d[/.\-])|(?<![a-z\d'/.\-])(?=[oli|]{1,2}[/.\-]\d))[oli|]{1,2}(?![a-z\d])")
_LETTERS_FOR_DIGITS = str.maketrans({"o": "0", "l": "1", "i": "1", "|": "1"})

_UNCERTAIN = re.compile(
    r"\?|\b(?:probably|possibly|perhaps|maybe|may be|may have been|might be|might have been|thought to (?:be|have been)"
    r"|believed(?: to (?:be|have been))?|likely|uncertain|unsure|not sure|not certain|unclear|unconfirmed"
    r"|to be confirmed|tbc|presumed|presumably|assumed|apparently|not confirmed)\b"
)
_APPROXIMATE = re.compile(
    r"~|\+/-|\b(?:in or about|in or around|on or about|on or around|or thereabouts|at about|at around|circa"
    r"|approximately|approximate|approx"
    r"|about|around|abt|roughly|estimated|est|ca)\b\.?|\bc\b\.?(?![a-z])|\bc(?=\d)|(?<=\d)ish\b|\bish\b|-ish\b"
)

_NOT_GIVEN = re.compile(
    r"(?:(?:exact |precise )?(?:date|time|dates|times|day)s? (?:is |was )?)?"
    r"(?:n/?\.?k\.?|n/?\.?a\.?|not known|unknown|not recorded|not given|not stated|not specified|not noted"
    r"|not available"
    r"|not documented|not dated|not timed|no date|no time|undated|untimed|none|none recorded|none given|nil|tbc|tba"
    r"|to be confirmed|unspecified|illegible|not legible|unclear|unrecorded|date missing|no record|not applicable"
    r"|[-.*_x/ ]{1,12})\.?"
)
_DITTO = re.compile(
    r"(?:\"+|''+|'|,,|[-\s]*(?:\"+|''+|do|ditto)[-\s.]*|as (?:per )?above|same|same as above|as before"
    r"|same date|same day|same date as above|same time|that day|that same day|the same day|later that day"
    r"|later same day|later the same day|see above|idem|ibid\.?|id\.)\.?"
)
_NEXT_DAY = re.compile(r"(?:the )?(?:next|following) day|(?:the )?day after|next morning|the following morning")


def plain(text: str) -> str:
    """Return the text in lower case with plain dashes, quotes, digits and single blanks."""
    if not text.isascii():
        text = unicodedata.normalize("NFKC", text.translate(_LOOKALIKES)).translate(_LOOKALIKES)
    return _BLANKS.sub(" ", text.lower()).strip()


def with_digits_mended(text: str) -> tuple[str, bool]:
    """Turn O, l and I that stand for 0 and 1 into digits in a plain text; say whether there were any."""
    mended = _MIXED_GROUP.sub(lambda found: found.group().translate(_LETTERS_FOR_DIGITS), text)
    mended = _LETTER_GROUP.sub(lambda found: found.group().translate(_LETTERS_FOR_DIGITS), mended)
    return mended, mended != text


@dataclass(frozen=True, slots=True)
class Qualified:
    """A text without its words of doubt, and how sure they leave it."""

    text: str
    sureness: Sureness


def without_doubt(text: str) -> Qualified:
    """Take "?", "c.", "about", "probably" and their like out of a plain text."""
    bare, n_uncertain = _UNCERTAIN.subn(" ", text)
    bare, n_approximate = _APPROXIMATE.subn(" ", bare)
    if not n_uncertain and not n_approximate:
        return Qualified(text, Sureness.CERTAIN)
    return Qualified(
        _BLANKS.sub(" ", bare).strip(), sureness_of(is_uncertain=n_uncertain > 0, is_approximate=n_approximate > 0)
    )


def sureness_of(*, is_uncertain: bool, is_approximate: bool) -> Sureness:
    """Return the sureness with these two kinds of doubt."""
    if is_uncertain:
        return Sureness.BOTH if is_approximate else Sureness.UNCERTAIN
    return Sureness.APPROXIMATE if is_approximate else Sureness.CERTAIN


def joined_sureness(first: Sureness, second: Sureness) -> Sureness:
    """Return the doubt of both together."""
    both = (first, second)
    return sureness_of(
        is_uncertain=any(one in (Sureness.UNCERTAIN, Sureness.BOTH) for one in both),
        is_approximate=any(one in (Sureness.APPROXIMATE, Sureness.BOTH) for one in both),
    )


def is_not_given(text: str) -> bool:
    """Whether a plain text says that the writer does not know ("N/K", "not recorded", "undated", a dash)."""
    return _NOT_GIVEN.fullmatch(text.strip("()[]? ").strip() or "-") is not None


def is_ditto(text: str) -> bool:
    """Whether a plain text points to the row above ("ditto", a ditto mark, "as above", "same day")."""
    return bool(text) and _DITTO.fullmatch(text.strip("() ") or text) is not None


def is_next_day(text: str) -> bool:
    """Whether a plain text means the day after the row above."""
    return _NEXT_DAY.fullmatch(text) is not None
