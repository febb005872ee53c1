"""Words that are a registered name misspelt, and nothing else."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet

from scrdesk.domain.leaks.address_forms import words_in
from scrdesk.domain.leaks.forms import parts_of
from scrdesk.domain.leaks.knowledge import LeakWords
from scrdesk.domain.leaks.reading import folded_text, squeezed
from scrdesk.domain.leaks.values import LeakRegister
from scrdesk.domain.mentions.spellings import LETTERS_FOR_TWO, MIN_LETTERS, letters_left_out, sound_of

MIN_SMALL = 6
"""Letters that a word without a capital must have: shorter ones are like too many words."""
LETTERS_FOR_TWO_HERE = 7
"""From so many letters on, two may differ when the first is the same and the rest sounds alike."""
MIN_PLACE = 7
"""Letters of a place of one word that may be misspelt."""
MIN_LIKENESS = 0.87
"""Jaro-Winkler likeness of words that sound the same."""
_VOWELS = frozenset("aeiouy")
_ENDINGS = ("s", "es", "ed", "d", "ing", "ly", "er", "ers", "al", "ness", "y", "able")


class NearNames:
    """Finds the names that a word is nearly, by an index of names with letters left out and of how they sound."""

    def __init__(self, register: LeakRegister, known: LeakWords) -> None:
        self._known = known
        self._owners: dict[str, set[str]] = defaultdict(set)
        for person in register.people:
            for name in _names_of(person.name, person.aliases, known):
                self._owners[name].add(person.label)
        for place in register.places:
            words = words_in(place.name)
            name = words[-1] if words else ""
            if len(words) == 1 and len(name) >= MIN_PLACE and name.isalpha() and name not in known.dictionary:
                self._owners[name].add(place.label)
        self._by_shape: dict[str, set[str]] = defaultdict(set)
        self._by_sound: dict[str, set[str]] = defaultdict(set)
        for name in self._owners:
            for shape in letters_left_out(name):
                self._by_shape[shape].add(name)
            self._by_sound[sound_of(name)].add(name)
        self._by_spelling: dict[str, set[str]] = defaultdict(set)
        for name in self._owners:
            self._by_spelling[_simply_spelt(name)].add(name)
        self._told: dict[str, tuple[str, bool]] = {}
        self._nobody: set[str] = set()

    @property
    def nobody(self) -> AbstractSet[str]:
        """The words that were asked about and are nearly nobody's name, however they are written."""
        return self._nobody

    @property
    def owners(self) -> Mapping[str, set[str]]:
        """Whose each name is."""
        return self._owners

    def nearest(self, word: str, *, has_capital: bool) -> frozenset[str]:
        """Return the labels of those whose name a word nearly is; empty for a word of the language."""
        if len(word) < (MIN_LETTERS if has_capital else MIN_SMALL):
            return frozenset()
        told = self._told.get(word)
        if told is None:
            told = self._told[word] = self._look_up(word)
            if not told[0]:
                self._nobody.add(word)
        name, is_close = told
        if not name or (not has_capital and (not is_close or self.is_common(word))):
            return frozenset()
        return frozenset(self._owners[name])

    def is_common(self, word: str) -> bool:
        """Whether a word is known at all, as a word or as a name that people have."""
        return word in self._known.dictionary or word in self._known.given_names

    def is_usual(self, word: str) -> bool:
        """Whether a word is one that anybody uses, rather than a name that people have."""
        return word in self._known.frequent and word not in self._owners

    def is_word(self, word: str) -> bool:
        """Whether a word is one of the language, as it stands or with an ending."""
        known = self._known
        if word in known.given_names:
            return False
        dictionary = known.dictionary
        return word in dictionary or any(
            word.endswith(ending) and len(word) - len(ending) >= 3 and self._is_stem(word[: -len(ending)])
            for ending in _ENDINGS
        )

    def _is_stem(self, stem: str) -> bool:
        known = self._known
        if stem in self._owners:
            return False
        return stem in known.dictionary or stem + "e" in known.dictionary

    def _look_up(self, word: str) -> tuple[str, bool]:
        """Return the name that a word is nearest to, and whether a single letter differs."""
        known = self._known
        if word in known.frequent and word not in known.given_names:
            return "", False  # nearly every word ends here
        candidates = self._candidates(word)
        has_no_vowel = len(word) <= MIN_SMALL and not set(word) & _VOWELS  # "Ctrl" is no "Carl"
        if (
            not candidates
            or has_no_vowel
            or word in self._owners
            or word in known.sentence_words
            or word in known.dated_words
        ):
            return "", False
        is_name = word in known.given_names
        # The lists of words hold names, too: one that sounds just like a registered name is no word.
        is_rare = word in known.dictionary and word not in known.frequent and len(word) >= MIN_SMALL
        if not is_name and self.is_word(word):
            if not is_rare:
                return "", False
            is_name = True
        from rapidfuzz.distance import OSA, JaroWinkler  # a tenth of a second to load, only when it is asked for

        best: tuple[float, str, bool] | None = None
        for name in sorted(candidates):
            distance = OSA.distance(word, name)
            sounds_so = sound_of(word) == sound_of(name)
            allowed = 2 if min(len(word), len(name)) >= LETTERS_FOR_TWO_HERE else 1
            if is_name and not (sounds_so and distance <= allowed):
                continue
            likeness = JaroWinkler.similarity(word, name)
            # "Phiona", "Mariel": no name that people have, and heard as this one
            is_heard_so = len(word) > MIN_LETTERS and not is_name and _simply_spelt(word) == _simply_spelt(name)
            if not is_heard_so and not _is_near(word, name, distance, sounds_so=sounds_so, likeness=likeness):
                continue
            found = (distance - likeness, name, distance == 1)
            best = found if best is None else min(best, found)
        return ("", False) if best is None else (best[1], best[2])

    def _candidates(self, word: str) -> set[str]:
        found = self._by_sound.get(sound_of(word), set()) | self._by_spelling.get(_simply_spelt(word), set())
        for shape in letters_left_out(word):
            found |= self._by_shape.get(shape, set())
        return found


def _is_near(word: str, name: str, distance: int, *, sounds_so: bool, likeness: float) -> bool:
    n_letters = min(len(word), len(name))
    has_ends = (word[0], word[-1]) == (name[0], name[-1])
    if distance == 2 and has_ends and n_letters >= MIN_SMALL and sorted(word) == sorted(name):
        return True  # "Shioban": every letter is there, in another order
    if distance == 1:
        return word[0] == name[0] or n_letters > MIN_LETTERS or sounds_so
    if distance == 2 and n_letters >= LETTERS_FOR_TWO:
        return True
    if distance == 2 and n_letters >= LETTERS_FOR_TWO_HERE - 1 and word[0] == name[0]:
        return sounds_so or likeness >= 0.93
    return sounds_so and likeness >= MIN_LIKENESS and n_letters > MIN_LETTERS and distance <= 3


_SPELLINGS = (
    (re.compile(r"ph"), "f"),
    (re.compile(r"ck|c(?=[aoukl])"), "k"),
    (re.compile(r"c(?=[eiy])|z"), "s"),
    (re.compile(r"^g(?=[eiy])"), "j"),
    (re.compile(r"y|ie|ee|ey"), "i"),
    (re.compile(r"(.)\1+"), r"\1"),
    (re.compile(r"(?<=[^aeiou])e$"), ""),
)


def _simply_spelt(word: str) -> str:
    """Return a name as somebody would spell it who only heard it."""
    for pattern, by in _SPELLINGS:
        word = pattern.sub(by, word)
    return word


def _names_of(name: str, aliases: Iterable[str], known: LeakWords) -> Iterable[str]:
    """Return the names that may be misspelt: no words of the language, nor short ones."""
    first, middles, last = parts_of(name, known)
    words = {*first, *last, "".join(first), "".join(last), *middles}
    for alias in aliases:
        for written in folded_text(alias).split():
            word = squeezed(written)
            if written[0].isupper() and word not in known.in_aliases and word not in known.names.titles:
                words.add(word)
    return {
        word
        for word in words
        if len(word) >= MIN_LETTERS
        and word.isalpha()
        and word not in known.sentence_words
        and word not in known.dated_words
    }
