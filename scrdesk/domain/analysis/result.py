"""What every analysis gives: figures, a chart where people would rather look, the rows behind it, and what is unknown.

One page of the window and one part of the report show any of them; neither knows what is counted.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence, Sized
from dataclasses import dataclass, field
from enum import Enum

from scrdesk.domain.analysis.case import Case
from scrdesk.domain.chronology import EntryId


@dataclass(frozen=True, slots=True)
class Figure:
    """One number or span with its words: ``Figure("longest without sight", "77 days", "bad")``.

    ``tone`` is "bad", "warn", "good", "info" or "quiet".
    """

    words: str
    value: str
    tone: str = "quiet"


def number_of(n: int, one: str, many: str, tone: str = "quiet") -> Figure:
    """Return a figure whose words agree with its number: "1 entry that says …", "30 entries that say …"."""
    return Figure(one if n == 1 else many, f"{n:,}", tone)


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the table: its cells, and the entries it rests on.

    Args:
        cells: texts, one for each heading; numbers as written for people.
        entries: what it rests on; a click shows them in the chronology.
        tone: as of :class:`Figure`.
    """

    cells: tuple[str, ...]
    entries: tuple[EntryId, ...] = ()
    tone: str = "quiet"


class ChartKind(Enum):
    """How numbers are drawn."""

    BARS = "bars"  # one level bar for each category
    MONTHS = "months"  # columns over true time, one for each month
    MATRIX = "matrix"  # a grid of counts, darker for more
    SPANS = "spans"  # level bars over true time: who, from when, to when


@dataclass(frozen=True, slots=True)
class Series:
    """Numbers of one kind in a chart.

    Args:
        name: for the key.
        values: one for each category of the chart.
        tone: as of :class:`Figure`, or a kind of agency for its hue.
    """

    name: str
    values: tuple[float, ...]
    tone: str = "info"


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of time in a chart of spans, in days as of :meth:`datetime.date.toordinal`, end excluded."""

    lane: str
    begin: int
    end: int
    words: str = ""
    tone: str = "info"


@dataclass(frozen=True, slots=True)
class Chart:
    """A drawing of an analysis.

    Args:
        kind: how.
        categories: of bars (names), months ("2016-03", in order, none left out), or the columns of a matrix.
        series: rows of a matrix; kinds of columns, stacked.
        spans: for a chart of spans.
        unit: what one is: "entries", "days".
        words: what it shows, for those who cannot see it.
    """

    kind: ChartKind
    categories: tuple[str, ...] = ()
    series: tuple[Series, ...] = ()
    spans: tuple[Span, ...] = ()
    unit: str = "entries"
    words: str = ""


def bars_of(rows_of: Mapping[str, Sized], name: str, words: str, tone: str = "warn") -> Chart | None:
    """Draw how many rows each name has, one bar a name; None when there is no name.

    Args:
        rows_of: rows of each name, in the order of the bars.
        name: what is counted, for the key.
        words: what the chart shows, for those who cannot see it.
        tone: of the bars, as of a :class:`Series`.
    """
    counts = tuple(float(len(rows)) for rows in rows_of.values())
    return Chart(ChartKind.BARS, tuple(rows_of), (Series(name, counts, tone),), words=words) if counts else None


@dataclass(frozen=True, slots=True)
class Section:
    """A table with its heading: some analyses answer two questions."""

    title: str
    headings: tuple[str, ...]
    lines: tuple[Line, ...]
    empty: str = "Nothing of the kind is recorded."


@dataclass(frozen=True, slots=True)
class Tally:
    """What of all is known and what is not: the two are always all.

    Args:
        words: of what ("events by whether the child was seen").
        known: how many say.
        not_stated: how many do not.
        of: all of them.
    """

    words: str
    known: int
    not_stated: int
    of: int


@dataclass(frozen=True, slots=True)
class Result:
    """What an analysis found.

    Args:
        figures: the few numbers to begin with.
        sections: the tables, with the rows behind every number.
        unknown: what could not be told, and how often: ("entries that do not say whether the child was seen", 231).
        chart: where a picture says more.
        missing: what the store would need to hold for this analysis ("tag entries with “supervision”"), when it holds
            nothing of it; the analysis is then shown as waiting, not as "none".
        tallies: of what is counted, how much is known and how much is not stated.
    """

    figures: tuple[Figure, ...] = ()
    sections: tuple[Section, ...] = ()
    unknown: tuple[tuple[str, int], ...] = ()
    chart: Chart | None = None
    missing: str = ""
    tallies: tuple[Tally, ...] = ()


@dataclass(frozen=True, slots=True)
class Setting:
    """A number that a panel may set: ``Setting("days", "Shortest gap, days", 42, 7, 730)``."""

    key: str
    words: str
    value: int
    least: int
    most: int


Settings = dict[str, int]
Run = Callable[[Case, Settings], Result]


@dataclass(frozen=True, slots=True)
class Analysis:
    """One analysis as it is offered.

    Args:
        number: in section 3 of the domain paper, 1 to 30.
        key: stable machine name, also in saved report parts ("child-seen").
        title: a few words.
        question: what it answers, as a panel member would ask.
        definition: what is counted and how; printed with every result.
        run: computes it.
        settings: numbers that can be set.
        group: which family it stands under in the list.
        needs_accounts: whether it looks at links between accounts, one-sided contacts or the agencies that entries
            name, which take the longest to gather.
        names_workers: whether its chart names people as agencies wrote them, whom no label can stand for.
    """

    number: int
    key: str
    title: str
    question: str
    definition: str
    run: Run
    settings: tuple[Setting, ...] = field(default=())
    group: str = ""
    needs_accounts: bool = False
    names_workers: bool = False

    def defaults(self) -> Settings:
        """Return its settings as they are unless somebody sets them."""
        return {each.key: each.value for each in self.settings}


def share(part: int, whole: int) -> str:
    """Return "37 of 411 (9 %)"; without a percentage of nothing."""
    return f"{part:,} of {whole:,} ({round(100 * part / whole)} %)" if whole else f"{part:,} of 0"


def listed(words: Sequence[str], most: int = 8) -> str:
    """Return names in one line: "POL, GP and 3 more"."""
    if len(words) <= most:
        return ", ".join(words)
    return ", ".join(words[:most]) + f" and {len(words) - most} more"
