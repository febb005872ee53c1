"""Whether a word that is also a name means somebody where it stands, as a person decided it."""

from __future__ import annotations

from dataclasses import dataclass

AROUND = 40
"""Signs before and behind a word by which its place is known again; a decision lapses when they change."""


@dataclass(frozen=True, slots=True)
class WordDecision:
    """A word as written, the words around it on one line, and whether it is a name there."""

    word: str
    around: str
    is_name: bool


def around_of(text: str, begin: int, end: int) -> str:
    """Return the words around a place of a text, on one line."""
    return " ".join(text[max(0, begin - AROUND) : end + AROUND].split())
