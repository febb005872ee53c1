"""What is projected in the panel room: an entry's text for the wall, with labels instead of names unless confirmed.

The wall shows labels. Where a word may still be a name that nobody has decided about, it is covered by :data:`MASK`
and counted, so that the laptop can say so; the room only sees that something is covered.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, replace

from scrdesk.domain.chronology import ChronologyFilter, Entry, EntryId
from scrdesk.domain.dates_in_words import time_in_words, weekday_in_words, when_in_words
from scrdesk.domain.event_date import Precision, Sureness
from scrdesk.domain.labels import Labels
from scrdesk.domain.mentions.deciding import Decided
from scrdesk.domain.mentions.folding import folded_word, folded_words_of, word_spans
from scrdesk.domain.mentions.values import Found, MentionKind, Standing
from scrdesk.domain.people import PersonId

MASK = "[name?]"
"""What covers a word on the wall that may be a name."""
NO_REGISTER = "The text is not shown: nobody is in the register yet, so no name could be replaced by a label."
_NOT_A_NAME = frozenset({MentionKind.LABEL, MentionKind.ROLE})
# A title with a name after it that no register holds: "Mrs Tallow next door".
_TITLED = re.compile(
    r"\b(?:Mr|Mrs|Ms|Miss|Mx|Master|Dr|Doctor|Prof|PC|PS|DC|DS|DI|Sgt|Cllr|Rev|Sir|Dame)\.?\s+"
    r"(?:[A-Z]\.?\s+){0,2}[A-Z][\w’'-]+(?:\s+[A-Z][\w’'-]+){0,2}"
)


@dataclass(frozen=True, slots=True)
class Piece:
    """Words of one look: plain, a label (set bold), or covered."""

    text: str
    is_label: bool = False
    is_masked: bool = False


@dataclass(frozen=True, slots=True)
class WallText:
    """A text for the wall; ``n_masked`` words are covered since they may be names."""

    pieces: tuple[Piece, ...] = ()

    @property
    def n_masked(self) -> int:
        """How many words are covered."""
        return sum(piece.is_masked for piece in self.pieces)

    @property
    def plain(self) -> str:
        """The words that the room reads."""
        return "".join(piece.text for piece in self.pieces)


@dataclass(frozen=True, slots=True)
class Account:
    """Another agency's account of the same event, in a line."""

    agency_kind: str
    agency_code: str
    text: WallText


@dataclass(frozen=True, slots=True)
class WallEntry:
    """An entry as the room sees it; every text in it is fit for the wall.

    Args:
        id, reference: of the entry.
        when, time: in words.
        agency_code, agency_kind: whose account it is; the code always stands in the colour.
        source: where the agency has it from.
        child: "Child Q, 4 y 2 m", or empty.
        text: what was recorded.
        accounts: of the same event by other agencies.
        with_names: whether names were left as written, after somebody confirmed it.
    """

    id: EntryId
    reference: str
    when: str
    time: str
    agency_code: str
    agency_kind: str
    source: WallText
    child: str
    text: WallText
    accounts: tuple[Account, ...] = ()
    with_names: bool = False

    @property
    def n_masked(self) -> int:
        """How many words are covered in all of it."""
        return self.text.n_masked + self.source.n_masked + sum(each.text.n_masked for each in self.accounts)


class WallWords:
    """Makes texts fit for the wall.

    Args:
        labels: of the register of people and places.
        find: finds every form of everybody in a text, also doubtful ones.
        label_of: of each person.
        decided: what was decided about doubtful forms.
        spellings: words that look like a name spelt otherwise, folded; nobody has decided about them.
        agency_kinds: by code, for the colours.
    """

    def __init__(
        self,
        labels: Labels,
        find: Callable[[str], Iterable[Found]],
        label_of: Mapping[PersonId, str],
        decided: Decided,
        spellings: Collection[str],
        agency_kinds: Mapping[str, str],
    ) -> None:
        self._labels, self._find, self._label_of = labels, find, label_of
        self._decided, self._spellings = decided, spellings
        self.agency_kinds = agency_kinds
        longest_first = sorted({*label_of.values(), *labels.all} - {""}, key=len, reverse=True)
        self._label_pattern = re.compile(
            "|".join(rf"(?<!\w){re.escape(label)}(?!\w)" for label in longest_first) or "(?!)"
        )

    @property
    def has_register(self) -> bool:
        """Whether there is anything to replace; without it no text goes to the wall."""
        return bool(self._labels)

    def said(self, text: str, entry_id: EntryId, *, with_names: bool = False) -> WallText:
        """Return a text of an entry for the wall."""
        if not text:
            return WallText()
        if with_names:
            return WallText((Piece(text),))
        if not self.has_register:
            return WallText((Piece(NO_REGISTER),))
        labelled = self._labels.in_text(text, keeps_days=True)
        covers = self._covers(labelled, entry_id)
        return self._without_what_is_left(WallText(tuple(self._pieces(labelled, covers))))

    def labelled(self, text: str) -> str:
        """Return words of the program's own (a lane's title) with labels for names."""
        pieces = tuple(self._plain(self._labels.in_text(text, keeps_days=True)))
        return self._without_what_is_left(WallText(pieces)).plain

    def filter_in_words(self, chosen: ChronologyFilter, *, with_names: bool = False) -> str:
        """Return the filter in words for the wall; a search for a part of a name says no part of it."""
        if with_names:
            return chosen.described()
        if not self.has_register:
            return "" if chosen.is_everything else "a filter is set"
        words = [word for word in folded_words_of(chosen.text) if word]
        is_telling = any(form.startswith(word) for word in words for form in self._labels.words_of_forms)
        safe = replace(chosen, text="…") if is_telling else chosen
        return self.said(safe.described(), EntryId(0)).plain

    def entry(
        self, entry: Entry, *, child: str = "", accounts: Iterable[Entry] = (), with_names: bool = False
    ) -> WallEntry:
        """Return an entry as the room sees it."""
        return WallEntry(
            id=entry.id,
            reference=entry.reference,
            when=_when(entry),
            time=time_in_words(entry.when),
            agency_code=entry.agency_code,
            agency_kind=self.agency_kinds.get(entry.agency_code, ""),
            source=self.said(entry.source, entry.id, with_names=with_names),
            child=child if with_names else self.labelled(child),
            text=self.said(_text(entry), entry.id, with_names=with_names),
            accounts=tuple(
                Account(
                    self.agency_kinds.get(each.agency_code, ""),
                    each.agency_code,
                    self.said(_text(each), each.id, with_names=with_names),
                )
                for each in accounts
            ),
            with_names=with_names,
        )

    def _covers(self, text: str, entry_id: EntryId) -> dict[tuple[int, int], str]:
        """Return what to put where: a label, or the mask."""
        covers: dict[tuple[int, int], str] = {}
        standings: dict[tuple[int, int], dict[Standing, Found]] = {}
        for found in self._find(text):
            if found.kind in _NOT_A_NAME and found.is_certain:
                continue
            if self._label_pattern.fullmatch(text[found.start : found.end]):
                continue  # a label that looks like initials or a short name
            standing = self._decided.standing(found.person, found.form, entry_id, is_certain=found.is_certain)
            end = found.end + (found.kind is MentionKind.INITIALS and text[found.end : found.end + 1] == ".")
            standings.setdefault((found.start, end), {}).setdefault(standing, found)
        for place, by_standing in standings.items():
            if Standing.COUNTED in by_standing:
                covers[place] = self._label_of.get(by_standing[Standing.COUNTED].person, MASK)
            elif Standing.OFFERED in by_standing and by_standing[Standing.OFFERED].kind not in _NOT_A_NAME:
                covers[place] = MASK
        for match in _TITLED.finditer(text):
            covers.setdefault(match.span(), MASK)
        for start, end in word_spans(text) if self._spellings else ():
            if text[start : start + 1].isupper() and folded_word(text[start:end]) in self._spellings:
                covers.setdefault((start, end), MASK)
        return covers

    def _pieces(self, text: str, covers: Mapping[tuple[int, int], str]) -> Iterable[Piece]:
        labels = [match.span() for match in self._label_pattern.finditer(text)]
        at = 0
        for start, end in sorted(covers, key=lambda place: (place[0], -place[1])):
            if start < at or any(begin < end and start < stop for begin, stop in labels):
                continue
            yield from self._plain(text[at:start])
            label = covers[start, end]
            yield Piece(label, is_label=label != MASK, is_masked=label == MASK)
            at = end
        yield from self._plain(text[at:])

    def _plain(self, text: str) -> Iterable[Piece]:
        at = 0
        for match in self._label_pattern.finditer(text):
            if match.start() > at:
                yield Piece(text[at : match.start()])
            yield Piece(match.group(0), is_label=True)
            at = match.end()
        if at < len(text):
            yield Piece(text[at:])

    def _without_what_is_left(self, text: WallText) -> WallText:
        """Cover whatever registered form still stands there: a label that holds a name, words brought together."""
        left = self._labels.left_in(text.plain)
        if not left:
            return text
        plain = text.plain
        for form in sorted(left, key=len, reverse=True):
            plain = plain.replace(form, MASK)
        parts = plain.split(MASK)
        pieces: list[Piece] = []
        for number, part in enumerate(parts):
            if number:
                pieces.append(Piece(MASK, is_masked=True))
            pieces.extend(self._plain(part))
        return WallText(tuple(pieces))


def _when(entry: Entry) -> str:
    when = entry.when
    is_day = when.precision is Precision.DAY and when.sureness is Sureness.CERTAIN and when.earliest == when.latest
    return weekday_in_words(when.earliest) if is_day and when.earliest is not None else when_in_words(when)


def _text(entry: Entry) -> str:
    return entry.event or " · ".join(cell for _, cell in entry.fields if cell)
