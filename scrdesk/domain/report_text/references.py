"""References in the text of a report that renumber by themselves and never dangle.

A text is *kept* with identities that never change (``[[finding:12]]``) and *shown* with what people know:
``[finding 3]``, ``[recommendation 2]``, ``[POL-0042]``, ``[@Mother]``, and a line ``{agencies table}`` for a part that
is made anew each time.
Whatever is typed in the shown form and means something becomes a reference; everything else stays the words it is. A
reference to something that was removed is shown as ``[finding removed #12]``, listed as a fault, and finds its way back
when the removal is undone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import Enum


class Kind(Enum):
    """What a reference leads to; the value is the word of the kept form."""

    ENTRY = "entry"
    FINDING = "finding"
    RECOMMENDATION = "recommendation"
    PERSON = "person"
    PART = "part"


KEPT = re.compile(r"\[\[(entry|finding|recommendation|person|part):([^\[\]\n]+)\]\]")
_REMOVED = re.compile(r"\[(entry|finding|recommendation|person) removed #([^\[\]\n]+)\]")
_SHOWN_NUMBER = re.compile(r"\[(finding|recommendation) ([^\[\]\n]{1,20})\]", re.IGNORECASE)
_SHOWN_ENTRY = re.compile(r"\[([A-Z]{2,4}-\d{4,})\]")
_SHOWN_PERSON = re.compile(r"\[@([^\[\]\n]{1,120})\]")
_SHOWN_PART = re.compile(r"^\{([^{}\n]{1,120})\}$", re.MULTILINE)
_ANY_SHOWN = re.compile(
    "|".join(f"(?:{each.pattern})" for each in (_REMOVED, _SHOWN_NUMBER, _SHOWN_ENTRY, _SHOWN_PERSON, _SHOWN_PART)),
    re.IGNORECASE | re.MULTILINE,
)


@dataclass(frozen=True, slots=True)
class Known:
    """What can be referred to, by the identity that never changes.

    Args:
        entries: reference by reference ("POL-0042"), which is permanent and so its own identity.
        findings, recommendations: number by id, as they are numbered now.
        people: label by id; one label never stands for two people.
        parts: words by key ("agencies": "agencies table").
        names: name by id, for the view with names.
    """

    entries: Mapping[str, str] = field(default_factory=dict)
    findings: Mapping[str, str] = field(default_factory=dict)
    recommendations: Mapping[str, str] = field(default_factory=dict)
    people: Mapping[str, str] = field(default_factory=dict)
    parts: Mapping[str, str] = field(default_factory=dict)
    names: Mapping[str, str] = field(default_factory=dict)

    def of(self, kind: Kind) -> Mapping[str, str]:
        """Return what is known of a kind: words by identity."""
        return {
            Kind.ENTRY: self.entries,
            Kind.FINDING: self.findings,
            Kind.RECOMMENDATION: self.recommendations,
            Kind.PERSON: self.people,
            Kind.PART: self.parts,
        }[kind]


@dataclass(frozen=True, slots=True)
class Reference:
    """A reference in a kept text, with its place: ``start`` and ``end`` are offsets."""

    kind: Kind
    key: str
    start: int
    end: int


def references_in(kept: str) -> Iterator[Reference]:
    """Yield every reference of a kept text in order."""
    for found in KEPT.finditer(kept):
        yield Reference(Kind(found[1]), found[2], found.start(), found.end())


def dangling(kept: str, known: Known) -> tuple[Reference, ...]:
    """Return the references whose thing is not there any more."""
    return tuple(each for each in references_in(kept) if each.key not in known.of(each.kind))


def shown(kept: str, known: Known) -> str:
    """Return a kept text as it is shown for writing."""

    def words(found: re.Match[str]) -> str:
        kind, key = Kind(found[1]), found[2]
        what = known.of(kind).get(key)
        if what is None:
            # A part is known by its key for good: it is never removed, only without content.
            return f"{{{key}}}" if kind is Kind.PART else f"[{kind.value} removed #{key}]"
        return {
            Kind.ENTRY: f"[{what}]",
            Kind.PERSON: f"[@{what}]",
            Kind.PART: f"{{{what}}}",
        }.get(kind, f"[{kind.value} {what}]")

    return KEPT.sub(words, kept)


def kept(text: str, known: Known) -> str:
    """Return a text as written with its references by identity; what means nothing stays the words it is."""
    keys = {kind: {what.casefold(): key for key, what in known.of(kind).items()} for kind in Kind}

    def identity(found: re.Match[str]) -> str:
        removed_kind, removed_key, number_kind, number, entry, person, part = found.groups()
        if removed_kind:
            return f"[[{removed_kind.lower()}:{removed_key}]]"
        if number_kind:
            return _identity(Kind(number_kind.lower()), number, keys, found[0])
        if entry:
            return _identity(Kind.ENTRY, entry, keys, found[0])
        if person:
            return _identity(Kind.PERSON, person, keys, found[0])
        return _identity(Kind.PART, part, keys, found[0])

    return _ANY_SHOWN.sub(identity, text)


def people_referred_to(text: str, labels: Mapping[str, str]) -> Iterator[tuple[int, int, str]]:
    """Yield begin, end and identity of each reference to a person in a text as shown for writing.

    Args:
        text: as shown.
        labels: label by identity, as the text has them.
    """
    if "[@" not in text:
        return
    keys = {label.casefold(): key for key, label in labels.items()}
    for found in _SHOWN_PERSON.finditer(text):
        key = keys.get(found[1].strip().casefold())
        if key is not None:
            yield found.start(), found.end(), key


def _identity(kind: Kind, words: str, keys: Mapping[Kind, Mapping[str, str]], written: str) -> str:
    key = keys[kind].get(words.strip().casefold())
    return written if key is None else f"[[{kind.value}:{key}]]"


def as_words(text: str) -> str:
    """Return a shown text with its references as words and parts only hinted at."""
    without_parts = _SHOWN_PART.sub("(A table or figure stands here.)", text)
    as_words = _SHOWN_PERSON.sub(r"\1", without_parts)
    return _SHOWN_NUMBER.sub(r"\1 \2", _SHOWN_ENTRY.sub(r"\1", as_words))
