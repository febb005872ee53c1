"""Which words of accounts agree and which differ, for showing accounts side by side.

Accounts of one event are written by different hands, so comparing them letter by letter says nothing. A word agrees
when another account has it too, or another word for the same thing; the words on which a difference rests differ.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from scrdesk.domain.accounts.differences import Difference
from scrdesk.domain.accounts.words import STOP_WORDS, Language
from scrdesk.domain.chronology import Entry, EntryId

_LEAST_LENGTH = 3


class MarkKind(Enum):
    """How a stretch of an account stands to the others."""

    AGREES = "agrees"
    DIFFERS = "differs"


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of a text, end exclusive."""

    begin: int
    end: int
    kind: MarkKind


def marks_of(
    accounts: Sequence[Entry], found: Sequence[Difference], language: Language
) -> dict[EntryId, tuple[Mark, ...]]:
    """Return the marks on each account's event, in order and without overlap; what differs goes before what agrees."""
    agreeing = _agreeing(accounts, language)
    marks: dict[EntryId, tuple[Mark, ...]] = {}
    for entry in accounts:
        text = entry.event
        kinds: list[MarkKind | None] = [None] * len(text)
        for begin, end in agreeing[entry.id]:
            kinds[begin:end] = [MarkKind.AGREES] * (end - begin)
        for begin, end in _differing(entry, found, language):
            kinds[begin:end] = [MarkKind.DIFFERS] * (end - begin)
        marks[entry.id] = _runs(kinds)
    return marks


def _agreeing(accounts: Sequence[Entry], language: Language) -> dict[EntryId, list[tuple[int, int]]]:
    places: dict[EntryId, list[tuple[str, int, int]]] = {}
    holders: dict[str, set[EntryId]] = defaultdict(set)
    for entry in accounts:
        tokens = language.tokens(entry.event)
        found = [
            (token.stem, token.begin, token.end)
            for token in tokens
            if len(token.stem) >= _LEAST_LENGTH and token.written.casefold() not in STOP_WORDS
        ]
        found += [
            (f"={phrase.tag[1]}", phrase.begin, phrase.end)
            for phrase in language.phrases(tokens)
            if phrase.tag[0] == "thing"
        ]
        places[entry.id] = found
        for key, _, _ in found:
            holders[key].add(entry.id)
    return {
        entry_id: [(begin, end) for key, begin, end in found if len(holders[key]) > 1]
        for entry_id, found in places.items()
    }


def _differing(entry: Entry, found: Sequence[Difference], language: Language) -> list[tuple[int, int]]:
    text = entry.event
    about = {
        each.about: side
        for each in found
        for side in each.sides
        if side.entry == entry.id and any(other.value != side.value for other in each.sides)
    }
    spans = [
        (phrase.begin, phrase.end)
        for phrase in language.phrases(language.tokens(text))
        if phrase.tag[0] == "aspect" and phrase.tag[1] in about and phrase.tag[2] in about[phrase.tag[1]].value
    ]
    for side in about.values():
        place = text.find(side.value)
        if place >= 0:
            spans.append((place, place + len(side.value)))
    return spans


def _runs(kinds: Sequence[MarkKind | None]) -> tuple[Mark, ...]:
    marks: list[Mark] = []
    for place, kind in enumerate(kinds):
        if kind is None:
            continue
        if marks and marks[-1].end == place and marks[-1].kind is kind:
            marks[-1] = Mark(marks[-1].begin, place + 1, kind)
        else:
            marks.append(Mark(place, place + 1, kind))
    return tuple(marks)
