"""Streets and places of which one word is misspelt: "Larhc Road", "Litle Oaks Nursery"."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from scrdesk.domain.leaks.address_forms import place_forms, street_names, street_variants
from scrdesk.domain.leaks.knowledge import LeakWords
from scrdesk.domain.leaks.reading import APOSTROPHES, Reading
from scrdesk.domain.leaks.values import LeakRegister

LETTERS_FOR_TWO = 8
"""From so many letters on two may differ."""
MIN_LETTERS = 5
"""Letters of a word that may be misspelt."""
_MAX_BLANKS = 3


class NearPhrases:
    """Finds phrases of the register with one word nearly right and all others right."""

    def __init__(self, register: LeakRegister, known: LeakWords) -> None:
        self._known = known
        # The word beside the one that may be wrong -> (its place, place of the wrong one, words, owner, is a street)
        self._beside: dict[str, set[tuple[int, int, tuple[str, ...], str, bool]]] = defaultdict(set)
        for person in register.people:
            for address in person.addresses:
                for street in street_names(address, known):
                    for words in street_variants(street, known):
                        self._add(words, person.label, is_street=True)
        for place in register.places:
            for words in place_forms(place.name, known):
                self._add(words, place.label, is_street=False)

    def _add(self, words: tuple[str, ...], owner: str, *, is_street: bool) -> None:
        if len(words) < 2:
            return
        for place, word in enumerate(words):
            # "Larch Raod": the last word of a street has four letters more often than five.
            if len(word) >= (MIN_LETTERS if not is_street or place < len(words) - 1 else MIN_LETTERS - 1):
                anchor = place + 1 if place + 1 < len(words) else place - 1
                self._beside[words[anchor]].add((anchor, place, words, owner, is_street))

    def find(self, reading: Reading, used: bytearray) -> Iterator[tuple[int, int, str, bool]]:
        """Yield begin, end, owner, and whether it is a street."""
        beside = self._beside
        if not beside:
            return
        words, spans = _without_possessives(reading)
        for token, word in enumerate(words):
            if word not in beside:
                continue
            for anchor, wrong, phrase, owner, is_street in beside[word]:
                first = token - anchor
                last = first + len(phrase) - 1
                if first < 0 or last >= len(words) or any(used[spans[first][0] : spans[last][1] + 1]):
                    continue
                written = words[first + wrong]
                is_one_short = is_plural_of(written, phrase[wrong]) and not is_street
                if not (is_one_short or self._is_near(written, phrase[wrong])) or not all(
                    words[first + place] == each for place, each in enumerate(phrase) if place != wrong
                ):
                    continue
                begin, end = spans[first][0], spans[last][1]
                if any(len(reading.between(each, each + 1)) > _MAX_BLANKS for each in range(begin, end)):
                    continue
                yield reading.tokens[begin][0], reading.tokens[end][1], owner, is_street

    def _is_near(self, written: str, word: str) -> bool:
        if abs(len(written) - len(word)) > 2 or written == word or written in self._known.dictionary:
            return False
        from rapidfuzz.distance import OSA

        allowed = 2 if min(len(written), len(word)) >= LETTERS_FOR_TWO else 1
        return OSA.distance(written, word, score_cutoff=allowed) <= allowed


def is_plural_of(word: str, other: str) -> bool:
    """Whether two words are the same but for an "s" at the end: "Little Acorn Nursery"."""
    return word != other and word.removesuffix("s") == other.removesuffix("s")


def _without_possessives(reading: Reading) -> tuple[list[str], list[tuple[int, int]]]:
    """Return the words of a text, "Brannock's" as one word, with the tokens of each."""
    if not any(sign in reading.folded for sign in APOSTROPHES):
        return reading.words, [(place, place) for place in range(len(reading.words))]
    words: list[str] = []
    spans: list[tuple[int, int]] = []
    for place, word in enumerate(reading.words):
        if word == "s" and place and reading.between(place - 1, place) in APOSTROPHES:
            words[-1] += word
            spans[-1] = (spans[-1][0], place)
        else:
            words.append(word)
            spans.append((place, place))
    return words, spans
