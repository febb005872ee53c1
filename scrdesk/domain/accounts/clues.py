"""The traits that accounts may share, and how telling each is in a review."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Clue:
    """A trait that accounts may share: how it is said, and of what kind ("word", "everyday", "thing",
    "person", "name", "number", "place")."""

    said: str
    kind: str


class Clues:
    """Every clue of a review and how telling it is: rare ones more, 0 (in every row) to 1 (in one row)."""

    def __init__(self) -> None:
        self._numbers: dict[tuple[str, str], int] = {}
        self.clues: list[Clue] = []
        self.n_rows: list[int] = []
        self.weights: list[float] = []
        self.squares: list[float] = []
        self.matter: frozenset[int] = frozenset()
        """Clues that tell what an event was about, not only of whom or in words of every day."""
        self.field_weights: dict[str, float] = {}
        """How telling it is that a row is about something in the large, 0 to 1 as for clues."""

    def number(self, kind: str, key: str, said: str) -> int:
        """Return the number of a clue, a new one if it is new."""
        found = self._numbers.get((kind, key))
        if found is None:
            found = self._numbers[kind, key] = len(self.clues)
            self.clues.append(Clue(said, kind))
        return found

    def weigh(self, rows: Iterable[Iterable[int]], n_all: int) -> None:
        """Count in how many rows each clue stands, and weigh it."""
        counted = Counter(number for row in rows for number in row)
        self.n_rows = [counted[number] for number in range(len(self.clues))]
        whole = math.log(n_all + 1)
        self.weights = [
            max(0.0, math.log((n_all + 1) / (count + 0.5)) / whole) * _OF_KIND[clue.kind] if count else 0.0
            for count, clue in zip(self.n_rows, self.clues, strict=True)
        ]
        self.squares = [weight**2 for weight in self.weights]
        self.matter = frozenset(number for number, clue in enumerate(self.clues) if clue.kind in MATTER)

    def weigh_fields(self, rows: Iterable[Iterable[str]], n_all: int) -> None:
        """Weigh the fields that rows are of as clues are weighed: a field of few rows tells more."""
        whole = math.log(n_all + 1)
        counted = Counter(each for row in rows for each in row)
        self.field_weights = {name: max(0.0, math.log((n_all + 1) / (n + 0.5)) / whole) for name, n in counted.items()}

    def most_telling_field(self, some: Iterable[str]) -> float:
        """Return the weight of the most telling of some fields, 0 where there is none."""
        return max([self.field_weights[name] for name in some], default=0.0)

    def telling_fields(self, some: Iterable[str]) -> list[str]:
        """Return some fields, the most telling first."""
        return sorted(some, key=lambda name: (-self.field_weights[name], name))

    def heaviest_first(self, some: Iterable[int]) -> list[int]:
        """Return some clues, the most telling first."""
        return sorted(some, key=self.weights.__getitem__, reverse=True)


MATTER = frozenset(("word", "thing", "name", "number", "place"))
"""Kinds of clue that tell what an event was about."""
_OF_KIND = {"word": 1.0, "everyday": 0.45, "thing": 1.1, "person": 1.0, "name": 1.1, "number": 1.2, "place": 1.0}
