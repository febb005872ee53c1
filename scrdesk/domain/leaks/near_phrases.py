"""Streets and places of which one word is misspelt: "Larhc Road", "Litle Oaks Nursery"."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from scrdesk.domain.leaks.address_forms import place_forms, street_names
from scrdesk.domain.leaks.knowledge import LeakWords
from scrdesk.domain.leaks.reading import Reading
from scrdesk.domain.leaks.values import LeakRegister

LETTERS_FOR_TWO = 8
"""From so many letters on two may differ."""
MIN_LETTERS = 5
"""Letters of a word that may be misspelt."""
_MAX_BLANKS = 3


class NearPhrases:
    """Finds phrases of the register with one word nearly right and all others right."""

    def __init__(self, register: LeakRegister, known: LeakWords) -> None:
        self._dictionary = known.dictionary
        # The word beside the one that may be wrong -> (its place, place of the wrong one, words, owner, is a street)
        self._beside: dict[str, set[tuple[int, int, tuple[str, ...], str, bool]]] = defaultdict(set)
        for person in register.people:
            for address in person.addresses:
                for words in street_names(address, known):
                    self._add(words, person.label, is_street=True)
        for place in register.places:
            for words in place_forms(place.name, known):
                self._add(words, place.label, is_street=False)

    def _add(self, words: tuple[str, ...], owner: str, *, is_street: bool) -> None:
        if len(words) < 2:
            return
        for place, word in enumerate(words):
            if len(word) >= MIN_LETTERS and (place < len(words) - 1 or not is_street):
                anchor = place + 1 if place + 1 < len(words) else place - 1
                self._beside[words[anchor]].add((anchor, place, words, owner, is_street))

    def find(self, reading: Reading, used: bytearray) -> Iterator[tuple[int, int, str, bool]]:
        """Yield begin, end, owner, and whether it is a street."""
        words, beside = reading.words, self._beside
        if not beside:
            return
        for token, word in enumerate(words):
            if word not in beside:
                continue
            for anchor, wrong, phrase, owner, is_street in beside[word]:
                first = token - anchor
                last = first + len(phrase) - 1
                if first < 0 or last >= len(words) or any(used[first : last + 1]):
                    continue
                written = words[first + wrong]
                if not self._is_near(written, phrase[wrong]) or not all(
                    words[first + place] == each for place, each in enumerate(phrase) if place != wrong
                ):
                    continue
                if any(len(reading.between(each, each + 1)) > _MAX_BLANKS for each in range(first, last)):
                    continue
                yield reading.tokens[first][0], reading.tokens[last][1], owner, is_street

    def _is_near(self, written: str, word: str) -> bool:
        if abs(len(written) - len(word)) > 2 or written == word or written in self._dictionary:
            return False
        from rapidfuzz.distance import OSA

        allowed = 2 if min(len(written), len(word)) >= LETTERS_FOR_TWO else 1
        return OSA.distance(written, word, score_cutoff=allowed) <= allowed
