"""Whether letters that stand apart are one word: hyphens at line ends, letters apart, breaks in a word."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

from scrdesk.domain.leaks.forms import Form, Rule
from scrdesk.domain.leaks.knowledge import LeakWords
from scrdesk.domain.leaks.reading import APOSTROPHES, HYPHENS, Reading

MAX_SIGNS = 6
"""Signs besides blanks between two words of one form ("Wrenfield”, (“Toby”)")."""
MAX_BLANKS = 60
"""Blanks between two words of one form: columns of a table are laid out with blanks."""
MAX_BETWEEN_LETTERS = 4
"""Signs between letters that are set apart."""
LONG_ENOUGH = 7
"""From so many letters on a word broken by a blank is hardly two words by chance."""
_LIGATURES = frozenset({"fi", "fl", "ff", "st"})
_BRACKETS = frozenset({"()", "[]", "{}"})
_MARKS = frozenset("*_|·•~^+.=#/\\")


def are_one(reading: Reading, first: int, last: int, form: Form, known: LeakWords) -> bool:
    """Whether the tokens from first to last are written as this form."""
    if first == last:
        return form.rule is not Rule.PARTED or len(reading.words[first]) == 1
    offset = 0
    inner: list[int] = []
    for token in range(first, last):
        offset += len(reading.words[token])
        gap = reading.between(token, token + 1)
        if not gap:
            continue  # "4th": a number and its ending
        if offset in form.breaks:
            if not _is_between_words(gap, form):
                return False
        elif form.rule in (Rule.CODE, Rule.LABEL):
            if len(gap.strip()) > MAX_BETWEEN_LETTERS:
                return False
        else:
            inner.append(token)
    if form.rule is Rule.PARTED and not _is_parted_there(reading, first, last, form):
        return False
    return not inner or _is_broken_word(reading, first, last, inner, form, known)


def _is_between_words(gap: str, form: Form) -> bool:
    signs = "".join(gap.split())
    if form.rule is Rule.CODE:
        return len(signs) <= MAX_BETWEEN_LETTERS and len(gap) <= MAX_BLANKS
    return len(signs) <= MAX_SIGNS and len(gap) <= MAX_BLANKS


def _is_parted_there(reading: Reading, first: int, last: int, form: Form) -> bool:
    """Whether day, month and year are apart, or every sign is."""
    words = reading.words[first : last + 1]
    if all(len(word) == 1 for word in words):
        return True
    offset, seen = 0, set()
    for word in words[:-1]:
        offset += len(word)
        seen.add(offset)
    return form.breaks <= seen


def _is_broken_word(
    reading: Reading, first: int, last: int, inner: Sequence[int], form: Form, known: LeakWords
) -> bool:
    words = reading.words[first : last + 1]
    gaps = [reading.between(token, token + 1) for token in inner]
    if all(gap in APOSTROPHES for gap in gaps):
        return True
    if max(len(gap) for gap in gaps) > MAX_BLANKS:
        return False
    begins_high = reading.cased(first)[0].isupper()
    n_letters = len(form.letters)
    # A ligature may keep two letters together.
    pairs = [word for word in words if len(word) > 1]
    if not pairs or (len(pairs) == 1 and len(words) > 3 and pairs[0] in _LIGATURES):
        is_close = all(len("".join(gap.split())) <= MAX_BETWEEN_LETTERS for gap in gaps)
        return is_close and n_letters >= 3 and len(words) >= 3 and (begins_high or n_letters >= 4)
    if all(any(sign in HYPHENS for sign in gap) or _are_pictures(gap) for gap in gaps):
        return begins_high or n_letters >= LONG_ENOUGH
    is_bracketed = "".join(gaps) in _BRACKETS  # "Jer[o]me"
    if not is_bracketed and any(not set("".join(gap.split())) <= (_MARKS | HYPHENS) for gap in gaps):
        return False
    if not begins_high and n_letters < LONG_ENOUGH + 2:
        return False
    are_words = all(word in known.dictionary or (len(word) == 1 and word in "ai") for word in _pieces(reading, inner))
    if not are_words or n_letters >= LONG_ENOUGH:
        return n_letters >= 3
    # "To by": two words, but no sentence begins here.
    return n_letters >= MIN_SPLIT and _is_odd_capital(reading, first)


MIN_SPLIT = 4


def _are_pictures(gap: str) -> bool:
    """Whether nothing but pictures stands between letters: "To👶by"."""
    return 0 < len(gap) <= MAX_BETWEEN_LETTERS and all(unicodedata.category(sign) == "So" for sign in gap)


def _pieces(reading: Reading, inner: Sequence[int]) -> set[str]:
    return {reading.words[token] for place in inner for token in (place, place + 1)}


def _is_odd_capital(reading: Reading, first: int) -> bool:
    """Whether a capital stands within a sentence, where "To" or "Wi" has none."""
    begin = reading.tokens[first][0]
    before = reading.folded[max(0, begin - 3) : begin].rstrip()
    following = reading.cased(first + 1)
    return before[-1:].islower() and following[0].islower() and not reading.cased(first).isupper()
