"""What was entered with people under "Family and places" and names a place or somebody, though it has no label.

A school or practice that only stands among the spells of a child gives the child away as one that was registered, and a
carer's name is a name. What was registered is not told twice: it keeps its label.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from scrdesk.domain.leaks.knowledge import LeakWords
from scrdesk.domain.leaks.reading import squeezed
from scrdesk.domain.leaks.values import RegisteredPerson, RegisteredPlace
from scrdesk.domain.people import NewPerson, NewPlace, Spell, SpellKind

SCHOOL, PRACTICE, HOME, CARER = "a school", "a GP practice", "a placement", "a carer"
"""What stands in place of what has no label of its own."""
_PLACES = {SpellKind.SCHOOL: SCHOOL, SpellKind.GP: PRACTICE}
_WORD = re.compile(r"[^\W\d_]+(?:[’'-][^\W\d_]+)*")
_RUN = re.compile(rf"{_WORD.pattern}\.?(?:[^\S\n]+{_WORD.pattern}\.?)*")
_POSSESSIVE = re.compile(r"[’']s?$")
_MOST_ABBREVIATED = 3
"""Letters in capitals that are an abbreviation ("MGM", "LA") rather than a name."""


def entered_with(
    people: Sequence[NewPerson], places: Sequence[NewPlace], named: Iterable[str], known: LeakWords
) -> tuple[tuple[RegisteredPerson, ...], tuple[RegisteredPlace, ...]]:
    """Return carers, and schools, practices and homes, that are entered with people and not registered themselves.

    Args:
        people, places: the register.
        named: agencies that go by their names: a school that is one of them is no secret.
        known: what is known of words.
    """
    carers: dict[str, RegisteredPerson] = {}
    found: dict[str, RegisteredPlace] = {}
    open_names = [squeezed(name) for name in named]
    known_people = [_words_of(person) for person in people]
    for spell in (spell for person in people for spell in person.spells):
        if spell.kind in _PLACES and _is_named(spell.what, known):
            where = _place(spell.what, _PLACES[spell.kind], places, open_names)
        else:
            where = None
        if where is not None:
            found.setdefault(squeezed(where.name), where)
        for name, is_home in _carers_in(spell, known):
            if is_home:
                home = _place(name, HOME, places, open_names)
                if home is not None:
                    found.setdefault(squeezed(name), home)
            elif not any(_folded_words(name) <= words for words in known_people):
                carers.setdefault(squeezed(name), RegisteredPerson(CARER, name))
    return tuple(carers.values()), tuple(found.values())


def _place(name: str, label: str, places: Sequence[NewPlace], open_names: Sequence[str]) -> RegisteredPlace | None:
    letters = squeezed(name)
    for place in places:
        registered = squeezed(place.name)
        if registered == letters:
            return None
        if letters in registered or (len(registered.split()) > 1 and registered in letters):
            label = place.label  # "Larch Road Primary" of "Larch Road Primary School" is the same school
    return None if any(letters in each for each in open_names) else RegisteredPlace(name, label)


def _is_named(what: str, known: LeakWords) -> bool:
    """Whether words name a place: "home educated", "Not known" and "Local nursery" do not."""
    words = _WORD.findall(what)
    named = [word for word in words if word[0].isupper() and _folded(word) not in known.tails]
    return bool(named) and not (
        words[:1] == named
        and len(named) == 1
        and known.is_word_too(_folded(named[0]))
        and not _is_given(named[0], known)
    )


def _carers_in(spell: Spell, known: LeakWords) -> list[tuple[str, bool]]:
    """Return each name among the words for a carer, and whether it is the name of a home."""
    if spell.kind is not SpellKind.CARER:
        return []
    found = [each for run in _RUN.finditer(spell.what) for each in _names_in(run[0].replace(".", "").split(), known)]
    # "Jean Holroyd (Aldshire)": a lone word beside a name is as likely where somebody lives.
    return [
        (name, is_home)
        for name, is_home in found
        if " " in name or len(found) == 1 or is_home or _is_given(name, known)
    ]


def _names_in(words: Sequence[str], known: LeakWords) -> Iterator[tuple[str, bool]]:
    taken: list[str] = []
    for word in (*words, ""):
        goes_on = bool(word) and (
            (word[0].isupper() and not _is_a_carer_word(word, known))
            or (bool(taken) and _folded(word) in known.tails | known.houses)
        )
        if goes_on:
            taken.append(word)
            continue
        if taken and _folded(word) not in known.carer_bodies:
            yield from _told(taken, known)
        taken = []


def _told(words: Sequence[str], known: LeakWords) -> Iterator[tuple[str, bool]]:
    ends_as_place = _folded(words[-1]) in known.tails | known.houses
    is_somebody = len(words) == 2 and _is_given(words[0], known)
    if ends_as_place and not is_somebody:
        if any(_folded(word) not in known.tails | known.houses for word in words):
            yield " ".join(words), True
    elif any(_is_given(word, known) or not known.is_word_too(_folded(word)) for word in words):
        yield " ".join(words), False


def _is_a_carer_word(word: str, known: LeakWords) -> bool:
    """Whether a word with a capital says what somebody is, and not who."""
    folded = _folded(word)
    if len(word) <= _MOST_ABBREVIATED and word.isupper():
        return True
    return (
        folded in known.carer_words | known.carer_bodies or folded in known.in_aliases or folded in known.names.titles
    )


def _is_given(word: str, known: LeakWords) -> bool:
    return _folded(word) in known.given_names or _folded(word) in known.word_names


def _words_of(person: NewPerson) -> set[str]:
    told = (person.name, person.label, person.published_label, person.role, *person.aliases)
    return set().union(*map(_folded_words, told))


def _folded_words(text: str) -> set[str]:
    return {_folded(word) for word in _WORD.findall(text)}


def _folded(word: str) -> str:
    return _POSSESSIVE.sub("", word).casefold()
