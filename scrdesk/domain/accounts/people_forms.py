"""Which written word points to which registered person, and who of the family is a child."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from rapidfuzz.distance import DamerauLevenshtein

from scrdesk.domain.accounts.text_signs import bare
from scrdesk.domain.accounts.words import Token, stem
from scrdesk.domain.people import NewPerson

_TITLES = frozenset(("mr", "mrs", "ms", "miss", "dr", "pc", "ds", "dc", "ps", "sgt"))
_ALSO_WORDS = _TITLES | {
    "may",
    "jan",
    "june",
    "april",
    "august",
    "will",
    "mark",
    "rose",
    "grace",
    "hope",
    "faith",
    "joy",
}
"""Parts of names that are also words; alone they point to nobody here."""

POSTS = frozenset(
    word
    for line in (
        "nurse officer manager worker doctor teacher social health visitor duty admin sergeant constable desk",
        "repairs support business reception handler clerk registrar paediatric practice senior head named",
        "midwife sister staff team custody force records call control deputy service probation housing",
        "library inspector student",
    )
    for word in line.split()
)
"""Words of posts that stand in practitioner cells and are no surnames."""


def surnames_of(person: NewPerson) -> set[str]:
    """Return the surname of a professional, with its other spellings."""
    words = [word.strip(".,").casefold() for form in (person.name, *person.aliases) for word in form.split()]
    last = person.name.split()[-1].casefold() if person.name.split() else ""
    parts = {word for word in words if len(word) > 3 and word.isalpha() and word not in _TITLES}
    return {word for word in parts if word == last or DamerauLevenshtein.distance(word, last) <= 2}


class PersonForms:
    """Which written word points to which registered person; a word that several share points to nobody."""

    def __init__(self, people: Sequence[NewPerson]) -> None:
        owners: dict[str, set[int]] = defaultdict(set)
        for number, person in enumerate(people):
            for form in (person.name, *person.aliases):
                words = [word.strip(".,") for word in form.split()]
                for word in (each.casefold() for each in words if each[:1].isupper()):
                    if word not in _ALSO_WORDS and (len(word) > 2 or (len(words) == 1 and form.isupper())):
                        owners[word].add(number)
        self._phrases = _phrases(people)
        self._people = people
        self._of = {word: next(iter(each)) for word, each in owners.items() if len(each) == 1}
        births = sorted(person.born for person in people if person.born is not None)
        newest = births[-1] if births else None
        self.children = frozenset(
            person.label
            for person in people
            if newest is not None and person.born is not None and (newest - person.born).days < 18 * 365
            and not person.is_professional and person.role.casefold() not in _GROWN_UP
        )  # fmt: skip

    def person(self, token: Token) -> NewPerson | None:
        """Return the registered person whom a word points to."""
        written = token.written
        if not written[:1].isupper():
            return None
        number = self._of.get(bare(written))
        return None if number is None else self._people[number]

    def phrase(self, tokens: Sequence[Token], place: int) -> tuple[NewPerson, int] | None:
        """Return whom the words from a place on point to together, and how many words: "Mrs S Oakham", "maternal
        grandmother"."""
        for form, number in self._phrases.get(tokens[place].stem, {}).items():
            if tuple(bare(token.written) for token in tokens[place : place + len(form)]) == form:
                return self._people[number], len(form)
        return None


def _phrases(people: Sequence[NewPerson]) -> dict[str, dict[tuple[str, ...], int]]:
    """Return the forms of several words that point to one person alone, by the stem of the first, longer ones first.

    Those of the register ("Mrs Oakham", where two bear the name), an initial with the surname, the place in the family.
    """
    owners: dict[tuple[str, ...], set[int]] = defaultdict(set)
    for number, person in enumerate(people):
        name = [word.strip(".,").casefold() for word in person.name.split()]
        forms = [[word.strip(".,").casefold() for word in alias.split()] for alias in person.aliases]
        if len(name) > 1 and all(name):
            forms += [[name[0][0], name[-1]], [name[0], name[-1]]]
        if not person.is_professional and person.role.casefold().endswith(_RELATIONS):
            forms.append(person.role.casefold().split())
        for form in forms:
            if len(form) > 1 and all(form):
                owners[tuple(form)].add(number)
    found: dict[str, dict[tuple[str, ...], int]] = defaultdict(dict)
    for words, bearers in sorted(owners.items(), key=lambda each: (-len(each[0]), each[0])):
        if len(bearers) == 1:
            found[stem(words[0])][words] = next(iter(bearers))
    return dict(found)


_RELATIONS = (" grandmother", " grandfather", " aunt", " uncle")
_GROWN_UP = frozenset(("mother", "father", "grandmother", "grandfather", "aunt", "uncle", "step-father", "step-mother"))
