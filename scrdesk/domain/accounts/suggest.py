"""Which entries of different agencies may be accounts of one event: pairs by day and by rare clues, then groups.

The work grows nearly with the number of entries: an entry is compared with rows of its own days and the few around
them that share what is telling, with those of days its text names, and with those that share a clue hardly any other
row has (``candidates.py``). Never all with all.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from scrdesk.collector import collector_at_rest
from scrdesk.domain.accounts.candidates import candidate_pairs
from scrdesk.domain.accounts.grouping import group_pairs
from scrdesk.domain.accounts.joining import Grower
from scrdesk.domain.accounts.likeness import (
    LIKELY,
    LIKELY_ALONE,
    MOST_REASONS,
    POSSIBLE,
    is_tied,
    likelihood,
    pair_signs,
    reasons_of,
    rival_signs,
)
from scrdesk.domain.accounts.traits import Reader, Traits
from scrdesk.domain.accounts.words import Language
from scrdesk.domain.chronology import Entry, EntryId
from scrdesk.domain.people import NewPerson
from scrdesk.domain.progress import Progress, Silent
from scrdesk.domain.review import Agency
from scrdesk.domain.submission import RowKind

_Pair = tuple[int, int]


@dataclass(frozen=True, slots=True)
class SuggestedPair:
    """Two accounts that may be of one event, the earlier entry of the chronology first."""

    one: EntryId
    other: EntryId
    score: float
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SuggestedGroup:
    """Entries, of at least two agencies, that may be accounts of one event, in chronology order.

    ``score`` is that of the likeliest pair; ``pairs`` are the links that made the group, the likeliest first.
    """

    entries: tuple[EntryId, ...]
    score: float
    pairs: tuple[SuggestedPair, ...]

    @property
    def is_likely(self) -> bool:
        """Whether it is likely; else it is only worth a look. Two rows with nobody beside them must be likelier."""
        return self.score >= (LIKELY if len(self.entries) > 2 else LIKELY_ALONE)

    @property
    def reasons(self) -> tuple[str, ...]:
        """Why, in the words of the likeliest pair."""
        return self.pairs[0].reasons if self.pairs else ()


def suggest_groups(
    entries: Sequence[Entry],
    people: Sequence[NewPerson],
    agencies: Sequence[Agency],
    language: Language,
    apart: Iterable[frozenset[EntryId]] = (),
    progress: Progress = Silent(),
) -> tuple[SuggestedGroup, ...]:
    """Return the groups that may be accounts of one event, in chronology order.

    Args:
        entries: the standing entries of a review, in chronology order; authors' notes are passed over.
        people: the register.
        agencies: the agencies of the review.
        language: the lists.
        apart: pairs that a person decided are not of one event; never put into one group.
        progress: told every few hundred entries.

    Raises:
        Cancelled.
    """
    traits, reader = read_accounts(entries, people, agencies, language, progress)
    return groups_of(traits, reader, score_pairs(traits, reader, progress), apart, progress)


@collector_at_rest()
def read_accounts(
    entries: Sequence[Entry],
    people: Sequence[NewPerson],
    agencies: Sequence[Agency],
    language: Language,
    progress: Progress = Silent(),
) -> tuple[tuple[Traits, ...], Reader]:
    """Return the traits of the entries that tell of events, and who read them."""
    events = [entry for entry in entries if entry.kind is RowKind.EVENT]
    progress.report(0, len(events), "Reading accounts")
    reader = Reader(language, people, agencies)
    traits = reader.read(events, progress)
    progress.check()
    return traits, reader


@collector_at_rest()
def groups_of(
    traits: Sequence[Traits],
    reader: Reader,
    scored: dict[_Pair, float],
    apart: Iterable[frozenset[EntryId]] = (),
    progress: Progress = Silent(),
) -> tuple[SuggestedGroup, ...]:
    """Return the groups that scored pairs make, in chronology order, and pairs that are worth a look."""
    found = []
    never = {pair for pair in apart if len(pair) == 2}
    by_id = {each.entry.id: number for number, each in enumerate(traits)}
    numbered = {frozenset(by_id[each] for each in pair) for pair in never if pair <= by_id.keys()}
    alike = [
        group
        for group in group_pairs(traits, scored, never)
        if len(group) > 2 or _score(scored, group[0], group[1]) >= LIKELY_ALONE
    ]
    grower = Grower(traits, reader.clues, scored, lambda one, other: frozenset((one, other)) in numbered)
    likely_groups = grower.grown(alike, progress)
    for group in sorted([*likely_groups, *_worth_a_look(traits, scored, likely_groups, never)]):
        likely = ((scored.get(pair, 0.0), pair) for pair in _pairs_of(group))
        links = sorted((each for each in likely if each[0] >= POSSIBLE), key=lambda each: (-each[0], each[1]))
        linked = {number for _, pair in links for number in pair}
        links += [
            _nearest(traits, scored, number, group)
            for number in group
            if number not in linked or (traits[number].has_no_day and traits[number].follows in group)
        ]
        pairs = tuple(_told(traits, reader, pair, score) for score, pair in links)
        found.append(SuggestedGroup(tuple(traits[n].entry.id for n in group), links[0][0] if links else 0.0, pairs))
    return tuple(found)


@collector_at_rest()
def score_pairs(traits: Sequence[Traits], reader: Reader, progress: Progress = Silent()) -> dict[_Pair, float]:
    """Return every pair of rows of different agencies worth a closer look, with its likelihood."""
    clues = reader.clues
    pairs = {
        (one, other): pair_signs(traits[one], traits[other], clues)
        for one, other in candidate_pairs(traits, clues, progress)
    }
    progress.check()
    return {pair: likelihood(signs) for pair, signs in rival_signs(pairs, traits).items()}


def _worth_a_look(
    traits: Sequence[Traits],
    scored: dict[_Pair, float],
    groups: Sequence[Sequence[int]],
    never: set[frozenset[EntryId]],
) -> list[list[int]]:
    """Return pairs that are possible, of which at least one row is in no group.

    Each row stands in one such pair, its likeliest; a second is offered where it is as likely as those of groups,
    since nothing says which of the two is meant.
    """
    taken = {number for group in groups for number in group}
    possible = sorted(
        ((score, pair) for pair, score in scored.items() if score >= POSSIBLE), key=lambda each: (-each[0], each[1])
    )
    n_pairs: dict[int, int] = defaultdict(int)
    found = []
    for score, (one, other) in possible:
        most = 2 if score >= LIKELY else 1
        if max(n_pairs[one], n_pairs[other]) >= most or (one in taken and other in taken):
            continue
        if frozenset((traits[one].entry.id, traits[other].entry.id)) in never:
            continue
        n_pairs[one] += 1
        n_pairs[other] += 1
        found.append([one, other])
    return found


def _nearest(
    traits: Sequence[Traits], scored: dict[_Pair, float], row: int, group: Sequence[int]
) -> tuple[float, _Pair]:
    """Return the pair that best shows why a row is in a group.

    The row it goes on from, one tied to it by a day that either names, or the one most like it.
    """
    mine = traits[row]
    others = [other for other in group if other != row]
    nearest = max(
        others,
        key=lambda it: (
            mine.follows == it,
            is_tied(mine, traits[it]),
            _score(scored, row, it),
            len(mine.clues & traits[it].clues),
            -it,
        ),
    )
    return _score(scored, row, nearest), (min(row, nearest), max(row, nearest))


def _score(scored: dict[_Pair, float], one: int, other: int) -> float:
    return scored.get((one, other) if one < other else (other, one), 0.0)


def _pairs_of(group: Sequence[int]) -> Iterable[_Pair]:
    for place, one in enumerate(group):
        for other in group[place + 1 :]:
            yield (one, other)


def _told(traits: Sequence[Traits], reader: Reader, pair: _Pair, score: float) -> SuggestedPair:
    one, other = traits[pair[0]], traits[pair[1]]
    reasons = reasons_of(one, other, reader.clues)
    if other.follows == pair[0] and other.has_no_day:
        written = other.entry.when.date_text.strip()
        said = f"“{written}”" if written else "no date of its own"
        reasons = (f"{other.entry.reference} goes on from {one.entry.reference} ({said})", *reasons)[:MOST_REASONS]
    return SuggestedPair(one.entry.id, other.entry.id, score, reasons)
