"""Asking or reminding many agencies in one act: by when, whom, and which papers go into one letter."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import cast

from scrdesk.domain.life.clock_rules import ClockRule, Counted, Unit, count, explained, unit_words
from scrdesk.domain.life.holiday_table import HolidayTable
from scrdesk.domain.review import RequestedDocument

QUIET_DAYS = 7
"""Whoever was reminded less than so many days ago is not reminded again unless somebody says so."""


@dataclass(frozen=True, slots=True)
class DayChoice:
    """A time that agencies are given.

    Args:
        code: of the choice.
        n, unit: how long.
        documents: for which it is proposed.
        source: where it comes from; empty is our own proposal.
    """

    code: str
    n: int
    unit: Unit
    documents: tuple[str, ...] = ()
    source: str = ""

    @property
    def words(self) -> str:
        """Return "10 working days"."""
        return f"{self.n} {unit_words(self.unit, self.n)}"

    def day(self, asked: date, table: HolidayTable) -> Counted:
        """Return the day it gives from the day of asking."""
        return count(self._rule, asked, table)

    def explained(self, asked: date, table: HolidayTable) -> str:
        """Return how the day was counted, in one sentence."""
        return explained(self._rule, self.day(asked, table), asked - timedelta(days=1), table)

    @property
    def _rule(self) -> ClockRule:
        return ClockRule(self.code, "", self.n, self.unit, "answer", (), self.words, self.source)


@dataclass(frozen=True, slots=True)
class PaperWanted:
    """One paper of one agency in a round; ``is_amended`` when it came before and went back."""

    agency: str
    document: RequestedDocument
    due: date | None
    is_amended: bool = False
    kind: str = "request"
    """Code of the letter that asks for it."""


def day_choices(rows: Sequence[Mapping[str, object]]) -> tuple[DayChoice, ...]:
    """Read the times from the tables of a file.

    Raises:
        ValueError: a unit or a document is not known, or a number is not above nothing.
    """
    found = tuple(
        DayChoice(
            str(row["code"]),
            int(cast("int", row["n"])),
            Unit(row["unit"]),
            tuple(cast("Sequence[str]", row.get("for", ()))),
            str(row.get("source", "")),
        )
        for row in rows
    )
    for each in found:
        unknown = set(each.documents) - {document.value for document in RequestedDocument}
        if unknown or each.n < 1 or each.unit is Unit.NONE:
            raise ValueError(f"the time {each.code} cannot be given")
    return found


def proposed(choices: Sequence[DayChoice], document: RequestedDocument) -> DayChoice | None:
    """Return the time that is proposed for a paper."""
    return next((each for each in choices if document.value in each.documents), None)


def in_letters(papers: Sequence[PaperWanted]) -> tuple[tuple[PaperWanted, ...], ...]:
    """Return which papers are asked for in one letter: those of an agency that are due on one day and asked alike."""
    groups: dict[tuple[str, date | None, str], list[PaperWanted]] = {}
    for each in papers:
        groups.setdefault((each.agency, each.due, each.kind), []).append(each)
    return tuple(tuple(group) for group in groups.values())


def joined(words: Sequence[str]) -> str:
    """Return "chronology", "chronology and agency report", "chronology, agency report and form"."""
    return " and ".join(part for part in (", ".join(words[:-1]), *words[-1:]) if part)


def reminder_of(reminded: Sequence[date], requested: date | None) -> str:
    """Return the code of the reminder that comes next: the second once one has gone since the paper was asked for."""
    since = [day for day in reminded if requested is None or day >= requested]
    return "reminder-2" if since else "reminder-1"


def is_quiet(reminded: Sequence[date], today: date) -> bool:
    """Whether the last reminder is too fresh for another to be proposed."""
    return any(timedelta(0) <= today - day < timedelta(days=QUIET_DAYS) for day in reminded)
