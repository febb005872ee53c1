"""How a text reads: words, reading age, and hints for plainer English. Hints, never rules: nobody is stopped by them.

The reading age is the Flesch-Kincaid grade (Kincaid and others, 1975) plus five, as schools in England count years: an
easy newspaper is about 10, most published reviews are above 16. Syllables are counted by their vowels, which is right
for nine words in ten and enough for a mean over a page.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from scrdesk.domain.report_text.notes import apart
from scrdesk.domain.report_text.references import KEPT

LONG_SENTENCE_WORDS = 35
_YEARS_OVER_GRADE = 5
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_SENTENCE = re.compile(r"(?<=[.!?])[\"”’)]*\s+(?=[\"“‘(]*[A-Z0-9])|\n+")
_VOWELS = re.compile(r"[aeiouy]+")
_PASSIVE = re.compile(
    r"\b(?:is|are|was|were|be|been|being)\s+(?:\w+ly\s+)?(\w+(?:ed|en)|made|done|held|told|sent|seen|kept)\b"
)
_NO_PASSIVE = frozenset(
    word
    for line in (
        "children women men seven eleven ten open often then when even",
        "worried concerned tired frightened pleased",
    )
    for word in line.split()
)
"""Words that look like what was done and are not: numbers, people, and how somebody feels."""
_ABBREVIATION = re.compile(r"\b(?:Mr|Mrs|Ms|Dr|Prof|e\.g|i\.e|etc|No|para|St)\.(?=\s)")


@dataclass(frozen=True, slots=True)
class Measures:
    """Counts of a text. ``reading_age`` is in years, None for fewer than 30 words, where a mean says nothing."""

    n_words: int
    n_sentences: int
    reading_age: float | None


@dataclass(frozen=True, slots=True)
class Hint:
    """Something that could be said more plainly: where it stands, and what might stand there."""

    start: int
    end: int
    text: str
    advice: str


LEAST_WORDS = 30


def measures(text: str) -> Measures:
    """Return the counts of a text; references and marks of the writing do not count as words, those of notes do."""
    plain = _plain("\n".join(words for _, words in apart(text)))
    words = _WORD.findall(plain)
    n_sentences = max(1, len(sentences(plain))) if words else 0
    if len(words) < LEAST_WORDS:
        return Measures(len(words), n_sentences, None)
    n_syllables = sum(syllables(word) for word in words)
    grade = 0.39 * len(words) / n_sentences + 11.8 * n_syllables / len(words) - 15.59
    return Measures(len(words), n_sentences, round(max(grade, 0) + _YEARS_OVER_GRADE, 1))


def sentences(text: str) -> list[str]:
    """Return the sentences of a text; each line of its own is one."""
    guarded = _ABBREVIATION.sub(lambda found: found[0].replace(".", "\0"), text)
    return [each.replace("\0", ".") for each in _SENTENCE.split(guarded) if _WORD.search(each)]


def syllables(word: str) -> int:
    """Return about how many syllables an English word has, at least one."""
    folded = word.casefold().replace("’", "'").split("'")[0]
    count = len(_VOWELS.findall(folded))
    if folded.endswith("e") and not folded.endswith(("le", "ee", "ye")) and count > 1:
        count -= 1
    if folded.endswith(("es", "ed")) and len(folded) > 3 and folded[-3] not in "tdsxzcgaeiouy" and count > 1:
        count -= 1
    return max(1, count)


def hints(text: str, plainer: Mapping[str, str]) -> tuple[Hint, ...]:
    """Return what could be said more plainly, in order.

    Args:
        text: as shown for writing.
        plainer: heavy words with what may stand for them ("utilise": "use").
    """
    found: list[Hint] = []
    if plainer:
        words = "|".join(re.escape(word) for word in sorted(plainer, key=len, reverse=True))
        heavy = re.compile(rf"\b({words})\b", re.IGNORECASE)
        found += [
            Hint(each.start(), each.end(), each[0], f"perhaps “{plainer[each[0].casefold()]}”")
            for each in heavy.finditer(text)
        ]
    for place, part in apart(text):
        at = 0
        for sentence in sentences(part):
            start = part.find(sentence, at)
            if start < 0:
                continue
            at = start + len(sentence)
            n_words = len(_WORD.findall(sentence))
            if n_words > LONG_SENTENCE_WORDS:
                words = text[place + start : place + at]
                found.append(Hint(place + start, place + at, words, f"{n_words} words in one sentence; perhaps two"))
    found += [
        Hint(each.start(), each.end(), each[0], "who did it? Perhaps say so")
        for each in _PASSIVE.finditer(text)
        if each[1] not in _NO_PASSIVE and " by " not in text[each.end() : each.end() + 12]
    ]
    return tuple(sorted(found, key=lambda hint: (hint.start, hint.end)))


def _plain(text: str) -> str:
    return re.sub(r"^[#>!\-*•\s]+", "", KEPT.sub(" ", text), flags=re.MULTILINE).replace("*", "")
