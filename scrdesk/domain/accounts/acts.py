"""Acts of which others write afterwards: a medical and its report, a police call and its notification.

A paper or a word of outcome seldom names the day of its act: "report of the medical received", "notification shared".
It is of the nearest act of that kind before it; such a day is worth less than one that is written, and
more than none. What is an act, who does it and what papers follow is data (``resources/templates/account_words.toml``).
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from scrdesk.domain.accounts.told_days import ToldDay
from scrdesk.domain.accounts.words import Act, PhraseFound, Token

_BY_WIRE = frozenset(("telephone call", "letter or email"))
_SENT_WITHIN_DAYS = 3
_COUNTS = {"twice": 2, "two": 2, "both": 2, "three": 3, "thrice": 3, "four": 4}
MOST_TRIED = 4
"""Acts before a paper that are tried when the nearest is of another child."""


@dataclass(frozen=True, slots=True)
class ActSigns:
    """What a text says of acts: which were done, of which it is a paper, how many, which are occasions."""

    done: frozenset[str] = frozenset()
    papers: frozenset[str] = frozenset()
    occasions: frozenset[str] = frozenset()
    n_counted: int = 1


NO_ACTS = ActSigns()


class _Row(Protocol):
    """What of a row says to which act it refers."""

    @property
    def first(self) -> int: ...
    @property
    def last(self) -> int: ...
    @property
    def told(self) -> tuple[ToldDay, ...]: ...
    @property
    def children(self) -> frozenset[str]: ...
    @property
    def acts(self) -> ActSigns: ...


def is_other_occasion(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether two rows or events are of occasions, and of none in common."""
    return bool(one and other) and not one & other


def common_occasions(one: frozenset[str], other: frozenset[str]) -> frozenset[str]:
    """Return the occasions that both are of; those of one where the other is of none."""
    return one & other if one and other else one | other


def act_signs(
    acts: Mapping[str, Act],
    tokens: Sequence[Token],
    phrases: Sequence[PhraseFound],
    kinds: Iterable[str],
    own_kinds: frozenset[str],
    named_kinds: frozenset[str],
) -> ActSigns:
    """Return what a text says of acts.

    Args:
        acts: the lists.
        tokens, phrases: of the text.
        kinds: kinds of event it tells of.
        own_kinds: kinds of the agency that writes.
        named_kinds: kinds of the agencies that it names.
    """
    done: set[str] = set()
    papers: set[str] = set()
    masked: dict[str, set[int]] = defaultdict(set)
    for phrase in phrases:
        if phrase.tag[0] == "paper":
            papers.add(phrase.tag[1])
        if phrase.tag[0] in ("paper", "to come"):
            masked[phrase.tag[1]].update(range(phrase.first_token, phrase.first_token + phrase.n_tokens))
    for phrase in phrases:
        is_named = phrase.tag[0] == "act" or (phrase.tag[0] == "own act" and acts[phrase.tag[1]].by in own_kinds)
        if is_named and phrase.first_token not in masked[phrase.tag[1]]:
            done.add(phrase.tag[1])
    by_wire = not _BY_WIRE.isdisjoint(kinds)
    for name, act in acts.items():
        is_own = act.by in own_kinds
        if act.nouns and (is_own or act.by in named_kinds):
            places = [n for n, token in enumerate(tokens) if token.written in act.nouns]
            if any(place not in masked[name] for place in places):
                papers.add(name)
        if act.is_counted and not is_own:
            if name in done and act.by in named_kinds:
                papers.add(name)
            done.discard(name)
        elif name in done and not is_own and (by_wire or name in papers):
            done.discard(name)
            papers.add(name)
    for name, act in acts.items():
        if act.by not in own_kinds and any(other in done or other in papers for other in act.planned_at):
            done.discard(name)
            papers.discard(name)
    if not done and not papers:
        return NO_ACTS
    occasions = frozenset(name for name in done | papers if acts[name].is_occasion)
    n_counted = max((_COUNTS.get(token.written.casefold(), 1) for token in tokens), default=1) if papers else 1
    return ActSigns(frozenset(done), frozenset(papers), occasions, n_counted)


def referred_days(
    rows: Sequence[_Row], acts: Mapping[str, Act], is_by: Sequence[frozenset[str]]
) -> list[frozenset[int]]:
    """Return for each row the days of the acts that it is a paper of and does not name.

    Args:
        rows: every row.
        acts: the lists.
        is_by: for each row, the kinds of its agency.
    """
    found: list[set[int]] = [set() for _ in rows]
    for name, act in acts.items():
        days = _Days(name, act, rows, is_by)
        for number, row in enumerate(rows):
            if name in row.acts.papers and row.first and not days.is_own_day(row):
                n_acts = row.acts.n_counted if act.is_counted else 1
                found[number].update(day for day in days.before(row, n_acts) if not row.first <= day <= row.last)
    return [frozenset(each) for each in found]


class _Days:
    """The days on which an act of one kind was done."""

    def __init__(self, name: str, act: Act, rows: Sequence[_Row], is_by: Sequence[frozenset[str]]) -> None:
        self._rows, self._within = rows, act.within
        self._doer: dict[int, list[int]] = defaultdict(list)
        self._other: dict[int, list[int]] = defaultdict(list)
        mixed = []
        for number, row in enumerate(rows):
            if name in row.acts.done and row.first and row.first == row.last:
                if act.by not in is_by[number]:
                    if not row.told and name not in row.acts.papers:
                        self._other[row.first].append(number)
                elif name in row.acts.papers:
                    mixed.append(number)
                else:
                    self._doer[row.first].append(number)
        # Its own record of an act may end with the paper that it sent; soon after another record it is that paper.
        for number in mixed:
            day = rows[number].first
            if not any(before in self._doer for before in range(day - _SENT_WITHIN_DAYS, day)):
                self._doer[day].append(number)
        self._sorted = (sorted(self._doer), sorted(self._other))

    def is_own_day(self, row: _Row) -> bool:
        """Whether the act of a paper is known without looking for it: it names a day, or is a record of the act."""
        if any(told.day.toordinal() in self._doer and told.day.toordinal() <= row.last for told in row.told):
            return True  # "on Saturday", when there was one
        return _names_a_day(row, self._within) or any(self._rows[n] is row for n in self._doer.get(row.first, ()))

    def before(self, row: _Row, n_days: int) -> list[int]:
        """Return the nearest days at or before a row on which the act was done for children it can be of."""
        for days, of_day in zip(self._sorted, (self._doer, self._other), strict=True):
            end = bisect_right(days, row.last)
            least = max(bisect_left(days, row.first - self._within), end - MOST_TRIED)
            found = [
                day
                for day in reversed(days[least:end])
                if any(can_be_of(row.children, self._rows[other].children) for other in of_day[day])
            ]
            if found:
                return found[:n_days]
        return []


def can_be_of(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether two rows can be of one child: they name one in common, or one of them names none."""
    return not (one and other) or bool(one & other)


def _names_a_day(row: _Row, within: int) -> bool:
    """Whether a row names by a date a day on which its act can have been."""
    return any(
        0 <= row.last - told.day.toordinal() <= within and any(sign.isdigit() for sign in told.written)
        for told in row.told
    )
