"""Rows that tell of a matter: tagged by the panel, or read from the words and then always called unconfirmed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from scrdesk.domain.analysis.case import Case, CaseRow
from scrdesk.domain.analysis.record_words import MARKED, READ
from scrdesk.domain.analysis.result import Chart, ChartKind, Series
from scrdesk.domain.analysis.spells import months_between
from scrdesk.domain.event_date import EventDate

MOST_MONTHS = 480
"""Forty years; a longer chart would come from a slip in one date."""


@dataclass(frozen=True, slots=True)
class Matter:
    """Something that rows tell of.

    Args:
        name: for people.
        tags: of the panel that say so.
        lists: of words that are read where no tag says so.
    """

    name: str
    tags: tuple[str, ...] = ()
    lists: tuple[str, ...] = ()

    def is_told(self, case: Case, row: CaseRow) -> bool:
        """Whether a row tells of it, by a tag or by its words."""
        return self.is_marked(row) or case.says(row, *self.lists)

    def is_marked(self, row: CaseRow) -> bool:
        """Whether the panel tagged it so."""
        return row.has_tag(*self.tags)

    def how(self, row: CaseRow) -> str:
        """Say how it is known."""
        return MARKED if self.is_marked(row) else READ

    def rows(self, case: Case) -> list[CaseRow]:
        """Return the events that tell of it, in their order."""
        return [row for row in case.events if self.is_told(case, row)]


INJURY = Matter("injury", ("injury",), ("injury",))
CONCERN = Matter("concern", ("concern raised",), ("concern_told",))
FACTORS = (
    INJURY,
    Matter("domestic abuse", ("domestic abuse",), ("domestic_abuse",)),
    Matter("substance use", ("substance use",), ("substance_use",)),
    Matter("mental health", ("mental health",), ("mental_health",)),
    Matter("neglect", ("neglect",), ("neglect",)),
    Matter("missed care", (), ("not_brought", "cancelled_by_carer", "no_access")),
    Matter("school absence", ("school absence",), ("school_absence",)),
    Matter("police", (), ("police_called",)),
    Matter("housing", ("housing",), ("housing_need",)),
    Matter("missing or exploited", ("missing or exploited",), ("missing_exploited",)),
)
"""What a cumulative picture is made of."""


def when_of(row: CaseRow) -> EventDate:
    """Return the bounds of a row as a date to reckon with."""
    return EventDate("", earliest=row.earliest, latest=row.latest)


def months_chart(kinds: Sequence[tuple[str, str, Iterable[CaseRow]]], words: str) -> Chart | None:
    """Return columns by month of rows dated to one certain day: name, tone and rows of each kind."""
    sure = [(name, tone, [row for row in rows if row.is_day and row.earliest]) for name, tone, rows in kinds]
    days = [row.earliest for _, _, rows in sure for row in rows if row.earliest]
    if not days:
        return None
    months = months_between(min(days), max(days))
    if len(months) > MOST_MONTHS:
        return None
    place = {month: n for n, month in enumerate(months)}
    series = []
    for name, tone, rows in sure:
        values = [0.0] * len(months)
        for row in rows:
            if row.earliest:
                values[place[month_of(row.earliest)]] += 1
        series.append(Series(name, tuple(values), tone))
    return Chart(ChartKind.MONTHS, months, tuple(series), words=words)


def month_of(day: date) -> str:
    """Return "2016-03"."""
    return f"{day.year:04d}-{day.month:02d}"
