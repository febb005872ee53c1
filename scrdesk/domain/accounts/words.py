"""What the comparison of accounts knows of the language of records, and how a text becomes its telling words.

The lists are data (``resources/templates/account_words.toml``); this module applies them. A text is cut into words,
abbreviations are spelled out, endings dropped, and phrases of the lists are recognised wherever they stand.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import NamedTuple

_TOKEN = re.compile(r"[^\W\d_]+(?:[’'/&][^\W\d_]+)*|\d+(?:[./:]\d+)*|#", re.UNICODE)

MOST_STEMS = 50_000
"""Words as written whose stems are kept; a review of 20,000 entries has fewer."""

STOP_WORDS = frozenset(
    word
    for line in (
        "a about above after again all also am an and any are as at be because been before being below both but",
        "by can could did do does doing done down during each few for from further get got had has have having he",
        "her here hers him himself his how i if in into is it its itself just may me might more most must my no",
        "nor not now of off on once only or other our out over own per same said say says she should so some such",
        "than that the their them then there these they this those through to too under until up upon us very was",
        "we were what when where which while who whom why will with would you your mr mrs ms miss dr re via yes",
        "no one two three day days week weeks month months year years today time january february march april may",
        "june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec",
        "monday tuesday wednesday thursday friday saturday sunday",
    )
    for word in line.split()
)
"""Words that bring no two rows together."""


@dataclass(frozen=True, slots=True)
class Act:
    """An act of which others write afterwards.

    Args:
        by: kind of the agency that does it.
        named: phrases that name it in anybody's row.
        own: phrases that tell of it in a row of the agency that does it, and of something else elsewhere.
        papers: phrases by which a row is a paper of it, or word of its outcome.
        nouns: words, exactly as written, that mean such a paper in a row of that agency or one that names it.
        to_come: phrases that tell of a paper still to come.
        within: days after the act within which a paper is of it.
        is_occasion: whether it is an event in itself, so that a row of another such act is of another event.
        is_counted: whether a paper may be of several at once and says of how many ("did not attend twice").
        planned_at: acts whose rows speak of it because it is planned there, unless the agency that does it writes.
    """

    by: str
    named: Sequence[str]
    own: Sequence[str]
    papers: Sequence[str]
    within: int
    nouns: frozenset[str] = frozenset()
    to_come: Sequence[str] = ()
    is_occasion: bool = False
    is_counted: bool = False
    planned_at: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class AccountWords:
    """The lists of ``account_words.toml``.

    Args:
        spelled_out: abbreviation -> words.
        same_thing: name of a thing -> the words and phrases for it.
        kinds: kind of event -> words and phrases that tell it.
        agencies: kind of agency -> how others call it.
        sent, received: phrases of passing on and of something coming in.
        not_sent, not_received: phrases that say that it was not, or not yet.
        body: names of those things that are parts of the body.
        goes_on: phrases by which a row points to the one before it ("the contact above", "same attendance").
        common: everyday words, which bring two rows together less than their rarity in a review would say.
        aspects: what may be told differently -> value -> phrases.
        acts: kind of act -> how it and the papers that follow it are told.
        fields: what a row is about in the large -> words and phrases that say so.
    """

    spelled_out: Mapping[str, str]
    same_thing: Mapping[str, Sequence[str]]
    kinds: Mapping[str, Sequence[str]]
    agencies: Mapping[str, Sequence[str]]
    sent: Sequence[str]
    received: Sequence[str]
    not_sent: Sequence[str]
    not_received: Sequence[str]
    aspects: Mapping[str, Mapping[str, Sequence[str]]]
    common: Sequence[str] = ()
    body: Sequence[str] = ()
    goes_on: Sequence[str] = ()
    acts: Mapping[str, Act] = field(default_factory=dict)
    fields: Mapping[str, Sequence[str]] = field(default_factory=dict)


@lru_cache(maxsize=100_000)
def stem(word: str) -> str:
    """Return a word without its commonest endings: "visited", "visits" and "visiting" are one."""
    for ending, least in (("'s", 2), ("’s", 2), ("ies", 4), ("ing", 5), ("ed", 5), ("es", 5), ("s", 4)):
        if word.endswith(ending) and len(word) - len(ending) >= least - 1:
            if ending == "s" and word.endswith(("ss", "us", "is")):
                return word
            if ending == "ies":
                return word[:-3] + "y"
            short = word[: -len(ending)]
            if ending in ("ing", "ed") and len(short) > 3 and short[-1] == short[-2] and short[-1] not in "ls":
                short = short[:-1]
            return short[:-1] if short.endswith("e") and len(short) > 3 else short
    return word[:-1] if word.endswith("e") and len(word) > 4 else word


class Token(NamedTuple):
    """A word of a text: as written, its stem, and where it stands."""

    written: str
    stem: str
    begin: int
    end: int


@dataclass(frozen=True, slots=True)
class PhraseFound:
    """A phrase of the lists found in a text: what it stands for, and where."""

    tag: tuple[str, ...]
    begin: int
    end: int
    first_token: int
    n_tokens: int


@dataclass(slots=True)
class _Node:
    tags: list[tuple[str, ...]] = field(default_factory=list)
    next: dict[str, _Node] = field(default_factory=dict)


class Language:
    """The lists, ready to be found in texts."""

    def __init__(self, words: AccountWords) -> None:
        self.words = words
        self._spelled = {short.casefold(): tuple(long.split()) for short, long in words.spelled_out.items()}
        self._spelled["#"] = ("fracture",)
        self.common = frozenset(stem(word) for line in words.common for word in line.split())
        """Stems of everyday words."""
        self._stems: dict[str, tuple[str, ...]] = {}
        self._root = _Node()
        for name, phrases in words.same_thing.items():
            self._add(("thing", name), phrases)
        for name, phrases in words.kinds.items():
            self._add(("kind", name), phrases)
        for name, phrases in words.agencies.items():
            self._add(("agency", name), phrases)
        for name, phrases in words.fields.items():
            self._add(("field", name), phrases)
        passing = (words.sent, words.received, words.not_sent, words.not_received)
        for name, phrases in zip(("sent", "received", "not sent", "not received"), passing, strict=True):
            self._add((name,), phrases)
        self._add(("goes on",), words.goes_on)
        for name, act in words.acts.items():
            self._add(("act", name), act.named)
            self._add(("own act", name), act.own)
            self._add(("paper", name), act.papers)
            self._add(("to come", name), act.to_come)
        for aspect, values in words.aspects.items():
            for value, phrases in values.items():
                self._add(("aspect", aspect, value), phrases)

    def tokens(self, text: str) -> list[Token]:
        """Return the words of a text in order, abbreviations spelled out, with their place in the text."""
        found: list[Token] = []
        for match in _TOKEN.finditer(text):
            written = match.group()
            stems = self._stems.get(written)
            if stems is None:
                stems = self._stems_of(written)
            begin, end = match.span()
            for each in stems:
                found.append(Token(written, each, begin, end))  # noqa: PERF401 - mostly there is one
        return found

    def _stems_of(self, written: str) -> tuple[str, ...]:
        """Return the stems of a word as written, of several where it is short for them; kept for a while."""
        folded = written.casefold().replace("’", "'")
        long = self._spelled.get(folded)
        if len(self._stems) >= MOST_STEMS:
            self._stems.clear()
        return self._stems.setdefault(written, (stem(folded),) if long is None else tuple(map(stem, long)))

    def forget(self) -> None:
        """Forget the words that were read; the lists stay."""
        self._stems.clear()

    def phrases(self, tokens: Sequence[Token]) -> Iterator[PhraseFound]:
        """Return every phrase of the lists in a text, longer ones and those within them alike."""
        root = self._root.next
        n_tokens = len(tokens)
        for first in range(n_tokens):
            node = root.get(tokens[first].stem)
            last = first
            while node is not None:
                for tag in node.tags:
                    yield PhraseFound(tag, tokens[first].begin, tokens[last].end, first, last - first + 1)
                last += 1
                node = node.next.get(tokens[last].stem) if last < n_tokens else None

    def _add(self, tag: tuple[str, ...], phrases: Sequence[str]) -> None:
        for phrase in phrases:
            node = self._root
            for token in self.tokens(phrase):
                node = node.next.setdefault(token.stem, _Node())
            if tag not in node.tags:
                node.tags.append(tag)
