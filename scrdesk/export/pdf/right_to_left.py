"""Arabic and Hebrew words within left-to-right text: joined letters, and the order in which they stand on the page.

Not the whole bidirectional algorithm (Unicode Annex 9): papers are written from left to right, and what occurs in
them are names and short quotations. Those are shown as a reader of the script expects. Joined forms come from the
character database, so that no table of ours can be wrong.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_JOINED_FORMS = (*range(0xFB50, 0xFDD0), *range(0xFE70, 0xFEFD))
_RIGHT = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc"
_ARABIC = re.compile("[\u0600-\u06ff]")
# A run begins and ends with a letter of these scripts; blanks, marks and numbers between belong to it.
_RUN = re.compile(f"[{_RIGHT}](?:[^A-Za-z\u00c0-\u024f\u0370-\u052f\n]*[{_RIGHT}])?")
_NUMBER = re.compile(r"\d+(?:[.,:/\-]\d+)*")
_FORM_TAGS = ("<isolated>", "<final>", "<initial>", "<medial>")
_ALEFS = "\u0622\u0623\u0625\u0627"  # with lam before them they have a sign together; other pairs are seldom in a font
_OPENING, _CLOSING = "([{<«", ")]}>»"
_MIRRORED = str.maketrans("()[]{}<>«»", ")(][}{><»«")


@lru_cache(maxsize=1)
def _forms() -> dict[str, dict[str, str]]:
    """Return letter (or lam with alef) -> form -> the sign that has that form."""
    forms: dict[str, dict[str, str]] = {}
    for code in _JOINED_FORMS:
        tag, _, letters = unicodedata.decomposition(chr(code)).partition(" ")
        of = "".join(chr(int(letter, 16)) for letter in letters.split())
        if tag in _FORM_TAGS and (len(of) == 1 or (len(of) == 2 and of[0] == "\u0644" and of[1] in _ALEFS)):
            forms.setdefault(of, {}).setdefault(tag, chr(code))
    return forms


def _joins_onward(letter: str) -> bool:
    return "<initial>" in _forms().get(letter, {})


def _joins_back(letter: str) -> bool:
    return "<final>" in _forms().get(letter, {})


def joined(text: str, has_glyph: frozenset[str]) -> str:
    """Return text with Arabic letters in the forms they take beside their neighbours; other text is untouched."""
    if not _ARABIC.search(text):
        return text
    forms, made, index = _forms(), [], 0
    letters = list(text)
    is_joined_before = False  # whether the letter before reaches to this one
    while index < len(letters):
        letter = letters[index]
        if unicodedata.combining(letter):
            made.append(letter)
            index += 1
            continue
        pair = "".join(letters[index : index + 2])
        if len(pair) == 2 and pair in forms:
            letter = pair
        following = _next_letter(letters, index + len(letter))
        reaches_back = is_joined_before and _joins_back(letter)
        reaches_on = len(letter) == 1 and _joins_onward(letter) and _joins_back(following)
        tag = _FORM_TAGS[reaches_back + 2 * reaches_on]
        sign = forms.get(letter, {}).get(tag, letter)
        if len(letter) == 1 and tag == "<isolated>":
            sign = letter
        made.append(sign if sign in has_glyph else letter)
        is_joined_before = reaches_on
        index += len(letter)
    return "".join(made)


def _next_letter(letters: list[str], index: int) -> str:
    while index < len(letters) and unicodedata.combining(letters[index]):
        index += 1
    if "".join(letters[index : index + 2]) in _forms():
        return "".join(letters[index : index + 2])
    return letters[index] if index < len(letters) else ""


def directions(line: str) -> list[tuple[str, bool]]:
    """Return the runs of a line in the order of reading; True with those that are set from right to left."""
    made, done = [], 0
    for run in _RUN.finditer(line):
        start, end = run.start(), run.end()
        if _has_open_bracket(run.group()) and line[end : end + 1] in {*_CLOSING}:
            end += 1  # the bracket that closes one within the run belongs to it
        made += [(line[done:start], False), (line[start:end], True)]
        done = end
    return [(run, is_turned) for run, is_turned in (*made, (line[done:], False)) if run]


def _has_open_bracket(run: str) -> bool:
    return sum(run.count(sign) for sign in _OPENING) > sum(run.count(sign) for sign in _CLOSING)


def clusters(run: str) -> list[str]:
    """Return what is drawn from right to left, in the order of reading.

    A number is one cluster, since its figures stand from left to right; marks belong to their letter.
    """
    made: list[str] = []
    index = 0
    while index < len(run):
        number = _NUMBER.match(run, index)
        if number:
            made.append(number.group())
        elif made and unicodedata.combining(run[index]):
            made[-1] += run[index]
        else:
            made.append(run[index].translate(_MIRRORED))
        index += len(number.group()) if number else 1
    return made
