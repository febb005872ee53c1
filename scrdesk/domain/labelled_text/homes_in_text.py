"""What belongs to an address beside the words of it that are registered: flat, unit, floor, house number."""

from __future__ import annotations

import re

_UNIT = (
    r"(?:(?:flat|flt|apartment|apt|unit|room|rm|maisonette|studio|caravan|plot|block)\.?\s*(?:no\.?\s*|number\s+)?"
    r"(?:\d{1,4}\s?[A-Za-z]?|[A-Za-z])(?![\w.])"
    r"|(?:the\s+)?(?:(?:lower|upper)\s+)?(?:top|ground|basement|first|second|third|fourth|fifth|\d{1,2}(?:st|nd|rd|th))"
    r"[\s-]+floor(?:\s+(?:front|rear|back|left|right))?(?:\s+(?:flat|maisonette|room))?(?!\w))"
)
_NUMBER = r"(?:(?:no|number|nr)\.?\s*)?\d{1,3}\s?[A-Za-z]?(?!\w)"
_JOIN = r"\s*(?:,|/|\bat\b|\bof\b|\bin\b|-)?\s*"
_BEFORE = re.compile(
    rf"(?<![\w.])(?:{_UNIT}{_JOIN})+(?:{_NUMBER}{_JOIN})?\Z|(?<![\w.]){_NUMBER}\s*[,/]?\s*\Z", re.IGNORECASE
)
_AFTER = re.compile(rf"\s*[,(]?\s*(?:{_UNIT})(?:\s*,\s*{_UNIT})*\)?", re.IGNORECASE)
_NO_HOUSE = re.compile(r"\b(?:on|page|section|paragraph|table|aged|age)\s+\Z", re.IGNORECASE)
_FAR = 60


def whole_home(text: str, begin: int, end: int, done: int) -> tuple[int, int]:
    """Return where an address begins and ends with the flat, floor or house number beside it.

    Args:
        text: the text.
        begin, end: the words of the address that are registered.
        done: where what was put in before ends.
    """
    first = max(done, begin - _FAR)
    before = _BEFORE.search(text, first, begin)
    if before is not None and not _is_a_day(text, before):
        begin = before.start()
    after = _AFTER.match(text, end)
    return begin, after.end() if after is not None else end


def _is_a_day(text: str, before: re.Match[str]) -> bool:
    """Whether a number before a street is more likely a day or a page: "seen on 14, Larch Road was cordoned off"."""
    is_number_alone = before[0].strip(" ,/").isdigit()
    return is_number_alone and _NO_HOUSE.search(text, max(0, before.start() - 20), before.start()) is not None
