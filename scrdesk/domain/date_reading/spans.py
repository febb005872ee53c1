"""A span of days as the writer gave it, and its EDTF (ISO 8601-2, level 2 at most) form.

EDTF is checked in the tests against the ``edtf`` library, whose import would cost the program a third of a second.
"""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TypeAlias

from scrdesk.domain.event_date import Precision, Sureness

FIRST_YEAR = 1900
LAST_YEAR = 2099
"""Years that a chronology of a child's life can mean; others are mistypings or marks."""

_QUALIFIERS = {
    Sureness.CERTAIN: "",
    Sureness.UNCERTAIN: "?",
    Sureness.APPROXIMATE: "~",
    Sureness.BOTH: "%",
}


@dataclass(frozen=True, slots=True)
class Span:
    """Days from ``earliest`` to ``latest``, both meant; ``edtf`` without qualifier.

    ``is_vague`` marks bounds that the words leave soft ("early June"): they are said to be approximate.
    """

    earliest: date
    latest: date
    precision: Precision
    edtf: str
    is_vague: bool = False


@dataclass(frozen=True, slots=True)
class OpenSpan:
    """All days up to ``latest``, or from ``earliest`` on; the other is None."""

    earliest: date | None
    latest: date | None
    edtf: str
    precision: Precision = Precision.OPEN
    is_vague: bool = False


AnySpan: TypeAlias = Span | OpenSpan

_SIMPLE = (Precision.DAY, Precision.MONTH, Precision.YEAR)


def day_span(day: date) -> Span:
    """Return the span of one day."""
    return Span(day, day, Precision.DAY, day.isoformat())


def month_span(year: int, month: int) -> Span:
    """Return the span of a month."""
    return Span(date(year, month, 1), last_of_month(year, month), Precision.MONTH, f"{year:04d}-{month:02d}")


def year_span(year: int) -> Span:
    """Return the span of a calendar year."""
    return Span(date(year, 1, 1), date(year, 12, 31), Precision.YEAR, f"{year:04d}")


def days_span(first: date, last: date, precision: Precision = Precision.RANGE, *, is_vague: bool = False) -> Span:
    """Return the span between two days."""
    return Span(first, last, precision, f"{first.isoformat()}/{last.isoformat()}", is_vague)


def months_span(first: tuple[int, int], last: tuple[int, int], precision: Precision, *, is_vague: bool = False) -> Span:
    """Return the span of whole months, each given as (year, month)."""
    return Span(
        date(*first, 1),
        last_of_month(*last),
        precision,
        f"{first[0]:04d}-{first[1]:02d}/{last[0]:04d}-{last[1]:02d}",
        is_vague,
    )


def week_span(day: date) -> Span:
    """Return seven days beginning with ``day``."""
    return days_span(day, day + timedelta(days=6), Precision.WEEK)


def joined(first: Span, last: Span) -> Span:
    """Return the span from the beginning of one to the end of the other, whichever comes first."""
    if first == last:
        return first
    if last.earliest < first.earliest:
        first, last = last, first
    latest = max(first.latest, last.latest)
    is_vague = first.is_vague or last.is_vague
    if first.precision in _SIMPLE and last.precision in _SIMPLE and latest == last.latest:
        return Span(first.earliest, latest, Precision.RANGE, f"{first.edtf}/{last.edtf}", is_vague)
    return days_span(first.earliest, latest, is_vague=is_vague)


def listed(found: list[Span]) -> Span:
    """Return the span over several dates, with all of them in the EDTF set."""
    earliest, latest = min(span.earliest for span in found), max(span.latest for span in found)
    is_vague = any(span.is_vague for span in found)
    if any(span.precision not in _SIMPLE for span in found):
        return days_span(earliest, latest, is_vague=is_vague)
    edtf = "{" + ",".join(sorted({span.edtf for span in found})) + "}"
    return Span(earliest, latest, Precision.RANGE, edtf, is_vague)


def before(span: Span) -> OpenSpan:
    """Return all days before a span."""
    last = span.earliest - timedelta(days=1)
    return OpenSpan(None, last, f"[..{last.isoformat()}]")


def by_end_of(span: Span) -> OpenSpan:
    """Return all days up to the end of a span: the event falls on one of them ("by 3 May")."""
    return OpenSpan(None, span.latest, f"[..{_end_text(span)}]")


def until(span: Span) -> OpenSpan:
    """Return all days up to the end of a span, as a state that lasted ("until 3 May")."""
    return OpenSpan(None, span.latest, f"../{_end_text(span)}")


def after(span: Span) -> OpenSpan:
    """Return all days after a span."""
    first = span.latest + timedelta(days=1)
    return OpenSpan(first, None, f"[{first.isoformat()}..]")


def since(span: Span) -> OpenSpan:
    """Return all days from the beginning of a span on ("since 3 May")."""
    start = span.edtf if span.precision in _SIMPLE else span.earliest.isoformat()
    return OpenSpan(span.earliest, None, f"{start}/..")


def qualified_edtf(span: AnySpan, sureness: Sureness) -> str:
    """Return the EDTF form with "?", "~" or "%" wherever the standard lets it stand."""
    mark = _QUALIFIERS[sureness]
    if not mark:
        return span.edtf
    first, last = span.earliest, span.latest
    edtf = span.edtf
    # A set takes no qualifier as a whole, and the judge library none on a season: the interval with the same
    # bounds does.
    if first is None or last is None:
        bound = edtf.strip("[]./")
        edtf = f"../{bound}" if first is None else f"{bound}/.."
    elif edtf[0] in "{[" or edtf[-1] == "X":
        edtf = f"{first.isoformat()}/{last.isoformat()}"
    elif span.precision is Precision.SEASON:
        edtf = f"{first.isoformat()[:7]}/{last.isoformat()[:7]}"
    return "/".join(end if end == ".." else end + mark for end in edtf.split("/"))


def last_of_month(year: int, month: int) -> date:
    """Return the last day of a month."""
    return date(year, month, monthrange(year, month)[1])


def _end_text(span: Span) -> str:
    return span.edtf if span.precision in _SIMPLE else span.latest.isoformat()
