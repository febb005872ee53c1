"""Words that look like a name of the register spelt otherwise: offered, never counted.

Candidates come from an index of names with letters left out and of how names sound, so that each different word of
the entries costs a few looks into a dictionary and is never compared with every name.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from scrdesk.domain.chronology import EntryId
from scrdesk.domain.mentions.folding import folded, folded_word, words_of
from scrdesk.domain.mentions.forms import Forms, name_parts
from scrdesk.domain.mentions.knowledge import NameKnowledge
from scrdesk.domain.people import Person, PersonId

MIN_LETTERS = 4
"""Shorter words differ from too many names by one letter."""
LETTERS_FOR_TWO = 8
"""From this length on, a name may differ by two letters."""
MIN_LIKENESS_BY_SOUND = 0.87
"""Jaro-Winkler likeness that a word of the same sound must have; below it, sounds agree by chance."""
MAX_OFFERED = 200
"""Most spellings offered; a longer list is read by nobody."""


@dataclass(frozen=True, slots=True)
class Spelling:
    """A word that may be a name.

    Args:
        written: as it stands in the entries most often.
        form: folded.
        like: the name of the register that it looks like, folded.
        people: whose name that is.
        entries: where it stands.
    """

    written: str
    form: str
    like: str
    people: tuple[PersonId, ...]
    entries: tuple[EntryId, ...]


def spellings_of(
    people: Sequence[Person], forms: Forms, known: NameKnowledge, texts: Iterable[tuple[EntryId, Sequence[str]]]
) -> tuple[Spelling, ...]:
    """Return the words of entries that look like a name, in the order of how many entries hold them.

    A word that is written without a capital anywhere is a word, and no name spelt otherwise.
    """
    owners = _names(people, known)
    if not owners:
        return ()
    vocabulary = _vocabulary(texts)
    known_words = {word for words in forms for word in words} | known.also_words | known.not_surnames
    index = _NameIndex(owners)
    offered = []
    for form, (written, entries) in vocabulary.items():
        if form in known_words:
            continue
        like = index.nearest(form)
        if like is not None:
            offered.append(Spelling(written, form, like, tuple(sorted(owners[like])), tuple(entries)))
    offered.sort(key=lambda each: (-len(each.entries), each.form))
    return tuple(offered[:MAX_OFFERED])


def _names(people: Sequence[Person], known: NameKnowledge) -> dict[str, set[PersonId]]:
    owners: dict[str, set[PersonId]] = defaultdict(set)
    for person in people:
        if person.details.is_unnamed:
            continue
        parts = name_parts(person.details.name, known)
        words = [*parts.forename, *parts.surname]
        for alias in person.details.aliases:
            written = words_of(alias)
            words += [word for word, as_typed in zip(folded(alias), written, strict=True) if as_typed[0].isupper()]
        for word in words:
            if len(word) >= MIN_LETTERS and word.isalpha() and word not in known.titles:
                owners[word].add(person.id)
    return owners


_LONG_WORD = re.compile(r"[A-Za-z0-9][A-Za-z0-9']{2,}[A-Za-z0-9]")
"""A word of at least :data:`MIN_LETTERS`; shorter ones are never offered, and most words are."""


def _vocabulary(texts: Iterable[tuple[EntryId, Sequence[str]]]) -> dict[str, tuple[str, dict[EntryId, None]]]:
    """Return each word that is only ever written with a capital, with the entries that hold it."""
    capital: dict[str, dict[EntryId, None]] = defaultdict(dict)
    small: set[str] = set()
    for entry, cells in texts:
        written = {word for cell in cells for word in (_LONG_WORD.findall(cell) if cell.isascii() else words_of(cell))}
        for word in written:
            if len(word) < MIN_LETTERS:
                continue
            if word[0].isupper():
                capital[word][entry] = None
            elif word[0].islower():
                small.add(word)
    small_folded = {word if word.isascii() and word.isalnum() else folded_word(word) for word in small}
    found: dict[str, tuple[str, dict[EntryId, None]]] = {}
    for word, entries in capital.items():
        form = folded_word(word)
        if len(form) < MIN_LETTERS or form in small_folded or not form.isalpha():
            continue
        before = found.get(form)
        if before is None:
            found[form] = (_bare(word), dict(entries))
        else:
            shown = before[0] if len(before[1]) >= len(entries) else _bare(word)
            found[form] = (shown, {**before[1], **entries})
    return found


def _bare(word: str) -> str:
    return re.sub(r"['’‘]s$", "", word)


class _NameIndex:
    def __init__(self, names: Iterable[str]) -> None:
        self._by_shape: dict[str, set[str]] = defaultdict(set)
        self._by_sound: dict[str, set[str]] = defaultdict(set)
        for name in names:
            for shape in letters_left_out(name):
                self._by_shape[shape].add(name)
            self._by_sound[sound_of(name)].add(name)

    def nearest(self, word: str) -> str | None:
        """Return the name that a word is most like, or None when it is like none."""
        from rapidfuzz.distance import OSA, JaroWinkler  # a tenth of a second to load, only when it is asked for

        near: list[tuple[float, str]] = []
        for name in self._candidates(word):
            if name == word:
                return None
            bound = 2 if min(len(name), len(word)) >= LETTERS_FOR_TWO else 1
            distance = OSA.distance(word, name, score_cutoff=bound)
            likeness = JaroWinkler.similarity(word, name)
            if distance <= bound and word[0] == name[0]:
                near.append((distance - likeness, name))
            elif distance <= bound and min(len(name), len(word)) > MIN_LETTERS:
                near.append((distance + 1 - likeness, name))
            elif sound_of(word) == sound_of(name) and likeness >= MIN_LIKENESS_BY_SOUND:
                near.append((3 - likeness, name))
        return min(near)[1] if near else None

    def _candidates(self, word: str) -> set[str]:
        found = set(self._by_sound.get(sound_of(word), ()))
        for shape in letters_left_out(word):
            found |= self._by_shape.get(shape, set())
        return found


def letters_left_out(word: str) -> Iterator[str]:
    """Return a word with no, one, and for long words two letters left out."""
    yield word
    for at in range(len(word)):
        once = word[:at] + word[at + 1 :]
        yield once
        if len(word) >= LETTERS_FOR_TWO:
            for second in range(at, len(once)):
                yield once[:second] + once[second + 1 :]


_SOUNDS = (
    (re.compile(r"^(?:kn|gn|pn)"), "n"),
    (re.compile(r"^wr"), "r"),
    (re.compile(r"^ps"), "s"),
    (re.compile(r"^x"), "s"),
    (re.compile(r"ph"), "f"),
    # What a c sounds like hangs on the letter that was written after it, so it comes before the vowels: "Caitlin".
    (re.compile(r"ch(?=[rl])"), "k"),
    (re.compile(r"c(?=[eiy])"), "s"),
    (re.compile(r"(?:ck|qu|c(?!h)|q)"), "k"),
    (re.compile(r"sch|sh|ch|tch"), "x"),
    (re.compile(r"(?:eigh|igh|gh|ey|ie|ay|ai|ee|ea|y)"), "i"),
    (re.compile(r"[aeiouhw]"), ""),
    (re.compile(r"(.)\1+"), r"\1"),
)


def sound_of(word: str) -> str:
    """Return how a name sounds, roughly: its first letter as spoken, then its consonants."""
    first = word[:1]
    sound = word
    for pattern, by in _SOUNDS:
        sound = pattern.sub(by, sound)
    return sound or first
