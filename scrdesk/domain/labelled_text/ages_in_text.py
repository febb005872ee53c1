"""Ages in running text, told by the rule of an audience: "aged 4 years 2 months", "a 4-year-old", "14 months old"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from scrdesk.domain.audience import AgeRule
from scrdesk.domain.labelled_text.pieces import Change, Why
from scrdesk.domain.labelled_text.telling import aged, number_in_words
from scrdesk.domain.leaks.reading import Reading

_WORDS = (
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
    "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
)  # fmt: skip
_NUMBER = rf"(?:\d{{1,3}}|{'|'.join(_WORDS)})"
_UNIT = r"(?:years?|yrs?|months?|mths?|weeks?|wks?|days?)"
_AGED = re.compile(
    rf"(?<!\w)(?P<at>at\s+the\s+)?aged?\s+(?:of\s+)?(?P<n>{_NUMBER})(?:\s?(?P<u>{_UNIT}))?"
    rf"(?:,?\s+(?:and\s+)?(?P<n2>{_NUMBER})\s?(?P<u2>{_UNIT}))?(?:\s+old)?(?![\w%]|[-–/.]\d|\s*(?:to|–|-)\s*\d)",
    re.IGNORECASE,
)
_OLD = re.compile(
    rf"(?<![\w-])(?P<n>{_NUMBER})\s?(?P<u>{_UNIT})(?:,?\s+(?:and\s+)?(?P<n2>{_NUMBER})\s?(?P<u2>{_UNIT}))?\s+old(?!\w)",
    re.IGNORECASE,
)
_COMPOUND = re.compile(
    rf"(?<![\w-])(?P<article>an?\s+)?(?P<n>{_NUMBER})[\s-](?P<u>year|yr|month|week|day)[\s-]olds?(?!\w)", re.IGNORECASE
)
_HINT = re.compile(r"\bage|\bold", re.IGNORECASE)
_NOUNS = {"under one": "under-one", "under five": "under-five", "aged five to nine": "five-to-nine-year-old",
          "aged ten to twelve": "ten-to-twelve-year-old", "aged thirteen to seventeen": "teenager"}  # fmt: skip


def ages_in(text: str, rule: AgeRule) -> Iterator[Change]:
    """Yield what is put in place of ages, in order; nothing with the exact rule."""
    if rule is AgeRule.EXACT or (text.isascii() and not _HINT.search(text)):
        return
    reading = Reading.of(text)
    found: list[tuple[int, int, str]] = []
    for pattern, words in ((_AGED, _plain), (_COMPOUND, _noun), (_OLD, _plain)):
        for match in pattern.finditer(reading.folded):
            begin, end = match.span()
            if any(begin < last and first < end for first, last, _ in found):
                continue
            told = words(match, rule)
            if told.casefold() != match[0].casefold():
                found.append((begin, end, told))
    for begin, end, told in sorted(found):
        yield Change(*reading.place(begin, end), told, Why.AGE)


def _months(match: re.Match[str]) -> int:
    total = 0.0
    groups = match.groupdict()
    for number, unit in ((groups["n"], groups["u"] or "years"), (groups.get("n2"), groups.get("u2") or "")):
        if number is None:
            continue
        n = int(number) if number.isdigit() else _WORDS.index(number.casefold()) + 1
        total += n * {"y": 12, "m": 1, "w": 12 / 52.18, "d": 12 / 365.25}[unit[0].casefold()]
    return int(total + 1e-9)


def _plain(match: re.Match[str], rule: AgeRule) -> str:
    told = aged(*divmod(_months(match), 12), rule)
    if match.groupdict().get("at"):
        told = f"when {told}"  # "at the age of 4"
    return told[:1].upper() + told[1:] if match[0][:1].isupper() else told


def _noun(match: re.Match[str], rule: AgeRule) -> str:
    years, months = divmod(_months(match), 12)
    if rule is AgeRule.YEARS:
        noun = f"{number_in_words(years)}-year-old" if years else "under-one"
    else:
        noun = _NOUNS.get(aged(years, months, rule), "adult")
    article = match["article"]
    if not article:
        return noun
    right = "an " if noun[0] in "aeiou" and not noun.startswith("one") else "a "
    return (right.capitalize() if article[:1].isupper() else right) + noun
