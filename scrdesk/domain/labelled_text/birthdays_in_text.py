"""Phrases that count from somebody's birthday: beside an exact day they tell the date of birth.

"Two days before his second birthday" becomes "shortly before his second birthday"; where ages are not told exactly it
says no age either.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from scrdesk.domain.audience import AgeRule
from scrdesk.domain.labelled_text.pieces import Change, Why

_COUNT = (
    r"(?:\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a\s+few|a\s+couple\s+of|several)"
)
_EXACTLY = (
    rf"(?:(?:just|only|exactly|less\s+than|about)\s+)?{_COUNT}\s+(?:calendar\s+)?(?:days?|nights?|weeks?|fortnights?)"
    r"\s+(?P<side>before|after|until|from|short\s+of|past|following)"
    r"|(?:on\s+)?the\s+(?:very\s+)?(?:day|night|morning|evening|week)\s+(?P<day_side>before|after|of|following)"
    r"|(?:on\s+)?(?:the\s+)?(?P<eve>eve)\s+of"
    r"|(?P<on>on|the\s+same\s+day\s+as)"
)
_OWNER = r"(?P<whose>his|her|their|its|my|the\s+(?:child|baby|boy|girl)['’]s|[\w’'\[\]…]+(?:\s+[\w]+)?['’]s?)"
_ORDINAL = (
    r"(?P<which>\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh"
    r"|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth)"
)
_COUNTED = re.compile(rf"(?<!\w)(?:{_EXACTLY})\s+{_OWNER}\s+(?:{_ORDINAL}\s+)?birthday(?!\w)", re.IGNORECASE)
_WHICH = re.compile(rf"(?<!\w){_OWNER}\s+{_ORDINAL}\s+birthday(?!\w)", re.IGNORECASE)
_BEFORE = frozenset(("before", "until", "short of"))


def birthdays_in(text: str, rule: AgeRule) -> Iterator[Change]:
    """Yield what is put in place of phrases that count from a birthday, in order.

    Args:
        text: what is shown so far.
        rule: how ages are told: only the exact rule leaves which birthday it was.
    """
    if "birthday" not in text.casefold():
        return
    done = 0
    found = [*_COUNTED.finditer(text), *(_WHICH.finditer(text) if rule is not AgeRule.EXACT else ())]
    for match in sorted(found, key=lambda each: (each.start(), -each.end())):
        if match.start() < done:
            continue
        done = match.end()
        which = f" {match['which']}" if match["which"] and rule is AgeRule.EXACT else ""
        told = f"{_near(match)}{match['whose']}{which} birthday"
        told = told[:1].upper() + told[1:] if match[0][:1].isupper() else told
        if told != match[0]:
            yield Change(match.start(), match.end(), told, Why.BIRTH)


def _near(match: re.Match[str]) -> str:
    groups = match.groupdict()
    side = groups.get("side") or groups.get("day_side") or ("before" if groups.get("eve") else groups.get("on") or "")
    side = " ".join(side.casefold().split())
    if not side:
        return ""
    if side in _BEFORE:
        return "shortly before "
    return "around " if side in ("on", "of", "the same day as") else "shortly after "
