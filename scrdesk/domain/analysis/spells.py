"""Days between entries and stretches of them, with the bounds that uncertain dates leave."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from scrdesk.domain.analysis.case import Case, CaseRow
from scrdesk.domain.counting import counted


def dated(rows: Iterable[CaseRow]) -> list[CaseRow]:
    """Return the rows with both bounds, in order of the last day each can be of."""
    return sorted((row for row in rows if row.is_dated), key=lambda row: (row.latest, row.earliest, row.position))


def first_day(row: CaseRow) -> int:
    """Return the first day of a row as a number; a row without one stands before all."""
    return row.earliest.toordinal() if row.earliest else 0


def last_day(row: CaseRow) -> int:
    """Return the last day of a row as a number."""
    return row.latest.toordinal() if row.latest else 0


def days_between(before: CaseRow, after: CaseRow) -> tuple[int, int]:
    """Return the least and the most days that can lie between two dated rows."""
    return max(0, first_day(after) - last_day(before)), max(0, last_day(after) - first_day(before))


def span_in_words(least: int, most: int) -> str:
    """Return "5 days", or "3 to 9 days" where dates are uncertain."""
    return counted(least, "day") if least == most else f"{least:,} to {most:,} days"


def between_in_words(before: CaseRow, after: CaseRow) -> str:
    """Return the days between two rows in words."""
    return span_in_words(*days_between(before, after))


def most_within(rows: Sequence[CaseRow], n_days: int) -> list[CaseRow]:
    """Return the largest group of dated rows that lie within so many days, the earliest of equals."""
    ordered = dated(rows)
    best: tuple[int, int] = (0, 0)
    begin = 0
    for end, row in enumerate(ordered):
        while last_day(row) - last_day(ordered[begin]) >= n_days:
            begin += 1
        if end + 1 - begin > best[1] - best[0]:
            best = (begin, end + 1)
    return ordered[best[0] : best[1]]


def agency_words(case: Case, code: str) -> str:
    """Return code and name of an agency as tables head their lines with."""
    return f"{code}  {case.agency_name(code)}"


def months_between(first: date, last: date) -> tuple[str, ...]:
    """Return every month from one day to another, "2016-03"."""
    begin, end = first.year * 12 + first.month - 1, last.year * 12 + last.month - 1
    return tuple(f"{month // 12:04d}-{month % 12 + 1:02d}" for month in range(begin, end + 1))


def shortened(text: str, most: int = 160) -> str:
    """Return the beginning of an agency's words in one line."""
    line = " ".join(text.split())
    return line if len(line) <= most else line[: most - 1].rsplit(" ", 1)[0] + " …"
