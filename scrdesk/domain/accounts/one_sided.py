"""One agency says it told another; the other has no such row. And the reverse: told by another that says nothing of it.

A row tells that something was passed on when its "shared with" cell names an agency, or a sentence names one beside a
word of passing on ("emailed the duty inbox"). The other agency then has a row within three working days that names the
first, or is likely of the same event; if none, the contact is one-sided. A prompt to ask, never a finding.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum
from itertools import combinations

from scrdesk.domain.accounts.likeness import unreferred
from scrdesk.domain.accounts.passages import account_text
from scrdesk.domain.accounts.traits import Reader, Traits
from scrdesk.domain.accounts.words import Language
from scrdesk.domain.chronology import EntryId
from scrdesk.domain.working_days import working_days_after, working_days_before

WORKING_DAYS = 3
"""Within so many working days the other agency's row is looked for (section 3, analysis 12)."""
LIKELY_ANSWER = 0.5
"""Likelihood from which a row counts as the other side of a contact."""
ANSWER_IN_GROUP = 0.12
"""The same for a row that is suggested as an account of the event of which word was had: that agency has its row."""

_SENTENCE = re.compile(r"[^.;!?\n]+(?:[.;!?](?!\s|$)[^.;!?\n]*)*")


class Direction(Enum):
    """Which side of a contact is missing."""

    SENT = "says it told"
    RECEIVED = "says it was told by"


@dataclass(frozen=True, slots=True)
class OneSidedContact:
    """A contact that only one side recorded.

    Args:
        entry: the row that tells of the contact.
        agency_code: whose row it is.
        other_code: the agency without a row of it.
        direction: whether the row says it told the other, or was told by it.
        words: the words that say so.
        first, last: the days in which the other side was looked for, inclusive.
        late: a row of the other agency outside those days that is likely of the same event, or None.
    """

    entry: EntryId
    agency_code: str
    other_code: str
    direction: Direction
    words: str
    first: date
    last: date
    late: EntryId | None = None

    @property
    def said(self) -> str:
        """Say the contact in words: "HV says it told GP; GP has no such row"."""
        # Whole sentences, each of them, so that they can be said in another language.
        one, other = self.agency_code, self.other_code
        is_told = self.direction is Direction.RECEIVED
        told = f"{one} says it was told by {other}" if is_told else f"{one} says it told {other}"
        if self.late is None:
            return f"{told}; {other} has no such row"
        later = f"{other} has a row of it only later"
        return f"{told}; {f'{other} has a row of it only on other days' if is_told else later}"


@dataclass(frozen=True, slots=True)
class _Claim:
    code: str
    direction: Direction
    words: str


def one_sided_contacts(
    traits: Sequence[Traits],
    reader: Reader,
    language: Language,
    scored: Mapping[tuple[int, int], float],
    groups: Iterable[Iterable[EntryId]] = (),
) -> tuple[OneSidedContact, ...]:
    """Return the contacts that only one side recorded, in chronology order.

    Args:
        traits: of the entries, in chronology order.
        reader: that read them.
        language: the lists.
        scored: likelihoods of pairs, by place in ``traits``.
        groups: entries that are suggested as accounts of one event, the likely ones.
    """
    days: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for number, each in enumerate(traits):
        if each.first:
            days[each.entry.agency_code].append((each.first, number))
    for rows in days.values():
        rows.sort()
    likely = _likely(scored.items(), traits, LIKELY_ANSWER)
    of_event = _likely(_within(groups, traits, scored), traits, ANSWER_IN_GROUP)
    namings = _Namings(traits, reader, language)
    found = []
    for number, each in enumerate(traits):
        if not each.first:
            continue
        for claim in _claims(each, reader, language):
            if claim.code not in days:
                continue
            first, last = _window(each, claim.direction)
            if _is_answered(each, traits, days[claim.code], likely[number], first, last, namings.is_named):
                continue
            code = each.entry.agency_code
            is_received = claim.direction is Direction.RECEIVED
            late = [
                other
                for other in likely[number] | (of_event[number] if is_received else set())
                if traits[other].entry.agency_code == claim.code
                and (namings.is_named(other, code) or code not in traits[other].names_agencies)
            ]
            if late and is_received:
                continue  # the other side has its row, on the day it happened
            found.append(
                OneSidedContact(
                    each.entry.id,
                    each.entry.agency_code,
                    claim.code,
                    claim.direction,
                    claim.words,
                    first,
                    last,
                    traits[min(late)].entry.id if late else None,
                )
            )
    return tuple(found)


def _likely(
    pairs: Iterable[tuple[tuple[int, int], float]], traits: Sequence[Traits], least: float
) -> dict[int, set[int]]:
    """Return for each row the rows that are likely enough of one event with it.

    A paper's act is no word that the paper was sent: the likelihood without that is what counts.
    """
    found: dict[int, set[int]] = defaultdict(set)
    for (one, other), score in pairs:
        if score >= least and unreferred(score, traits[one], traits[other]) >= least:
            found[one].add(other)
            found[other].add(one)
    return found


def _within(
    groups: Iterable[Iterable[EntryId]], traits: Sequence[Traits], scored: Mapping[tuple[int, int], float]
) -> Iterator[tuple[tuple[int, int], float]]:
    """Yield the pairs that stand in one group."""
    places = {each.entry.id: number for number, each in enumerate(traits)}
    for group in groups:
        for pair in combinations(sorted(places[entry] for entry in group), 2):
            if pair in scored:
                yield pair, scored[pair]


def _window(row: Traits, direction: Direction) -> tuple[date, date]:
    begin, end = date.fromordinal(row.first), date.fromordinal(row.last)
    begin = min([begin, *(told.day for told in row.told)]) if direction is Direction.RECEIVED else begin
    if direction is Direction.SENT:
        return begin, working_days_after(end, WORKING_DAYS)
    return working_days_before(begin, WORKING_DAYS), end


def _is_answered(
    row: Traits,
    traits: Sequence[Traits],
    rows: Sequence[tuple[int, int]],
    likely: set[int],
    first: date,
    last: date,
    is_named: Callable[[int, str], bool],
) -> bool:
    begin = bisect_left(rows, (first.toordinal(), -1))
    end = bisect_right(rows, (last.toordinal(), len(traits)))
    code = row.entry.agency_code
    return any(
        is_named(number, code) or (number in likely and code not in traits[number].names_agencies)
        for _, number in rows[begin:end]
    )


class _Namings:
    """Which agencies a row names in sentences that do not say that nothing came."""

    def __init__(self, traits: Sequence[Traits], reader: Reader, language: Language) -> None:
        self._traits, self._reader, self._language = traits, reader, language
        self._known: dict[int, frozenset[str]] = {}

    def is_named(self, number: int, code: str) -> bool:
        """Whether a row names an agency so that it may be the other side of a contact with it."""
        row = self._traits[number]
        if code not in row.names_agencies:
            return False
        found = self._known.get(number)
        if found is None:
            named: set[str] = set()
            for match in _SENTENCE.finditer(f"{account_text(row.entry)}\n{row.entry.people}\n{row.entry.shared_with}"):
                phrases = self._language.phrases(self._language.tokens(match.group()))
                if not any(phrase.tag[0] == "not received" for phrase in phrases):
                    named |= self._reader.agencies_named(match.group())
            found = self._known[number] = frozenset(named)
        return code in found


def _claims(row: Traits, reader: Reader, language: Language) -> Iterator[_Claim]:
    """Yield what a row says of telling others or being told, once for each agency and direction."""
    entry = row.entry
    seen: set[tuple[str, Direction]] = set()
    cell = entry.shared_with.strip()
    if cell:
        for code in sorted(reader.agencies_named(cell) - {entry.agency_code}):
            seen.add((code, Direction.SENT))
            yield _Claim(code, Direction.SENT, cell)
    for match in _SENTENCE.finditer(account_text(entry)):
        sentence = match.group().strip()
        for code, direction in _passed(sentence, reader, language):
            if code != entry.agency_code and (code, direction) not in seen:
                seen.add((code, direction))
                yield _Claim(code, direction, sentence)


def _passed(sentence: str, reader: Reader, language: Language) -> Iterator[tuple[str, Direction]]:
    """Yield the agencies that a sentence tells of beside a word of passing on, and which way it went."""
    tokens = language.tokens(sentence)
    phrases = list(language.phrases(tokens))
    tags = {phrase.tag[0] for phrase in phrases}
    if tags & {"not sent", "not received"} or not tags & {"sent", "received"}:
        return
    found = list(reader.passed(tokens, phrases))
    sent = {code for code, is_sent in found if is_sent}
    for code, is_sent in found:
        if is_sent or code not in sent:  # "notification shared with CSC" went there, whatever else it looks like
            yield code, Direction.SENT if is_sent else Direction.RECEIVED
