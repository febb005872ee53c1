"""Which written word points to which registered person, and who of the family is a child."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from rapidfuzz.distance import DamerauLevenshtein

from scrdesk.domain.accounts.text_signs import bare
from scrdesk.domain.accounts.words import Token
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


_GROWN_UP = frozenset(("mother", "father", "grandmother", "grandfather", "aunt", "uncle", "step-father", "step-mother"))
