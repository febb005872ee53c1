"""A span of days as the writer gave it, and its EDTF (ISO 8601-2, level 2 at most) form.

EDTF is checked in the tests against the ``edtf`` library, whose import would cost the program a third of a second.
"""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

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

    ``is_vague`` marks bounds that the words leave soft ("early June").
    """

    earliest: date | None
    latest: date | None
    precision: Precision
    edtf: str
    is_vague: bool = False


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
    """Return the span from the beginning of one to the end of the other, whichever is earlier."""
    assert first.earliest and first.latest and last.earliest and last.latest
    if last.earliest < first.earliest:
        first, last = last, first
    assert first.earliest and last.latest and first.latest
    latest = max(first.latest, last.latest)
    if first == last:
        return first
    simple = (Precision.DAY, Precision.MONTH, Precision.YEAR)
    if first.precision in simple and last.precision in simple and latest == last.latest:
        edtf = f"{first.edtf}/{last.edtf}"
    else:
        edtf = f"{first.earliest.isoformat()}/{latest.isoformat()}"
    return Span(first.earliest, latest, Precision.RANGE, edtf, first.is_vague or last.is_vague)


def listed(spans: list[Span]) -> Span:
    """Return the span over several dates, with all of them in the EDTF set."""
    firsts = [span.earliest for span in spans if span.earliest]
    lasts = [span.latest for span in spans if span.latest]
    simple = all(span.precision in (Precision.DAY, Precision.MONTH, Precision.YEAR) for span in spans)
    earliest, latest = min(firsts), max(lasts)
    if simple:
        edtf = "{" + ",".join(sorted({span.edtf for span in spans})) + "}"
    else:
        edtf = f"{earliest.isoformat()}/{latest.isoformat()}"
    return Span(earliest, latest, Precision.RANGE, edtf, any(span.is_vague for span in spans))


def before(span: Span) -> Span:
    """Return all days before a span."""
    assert span.earliest
    last = span.earliest - timedelta(days=1)
    return Span(None, last, Precision.OPEN, f"[..{last.isoformat()}]")


def by_end_of(span: Span) -> Span:
    """Return all days up to the end of a span: the event falls on one of them ("by 3 May")."""
    assert span.latest
    return Span(None, span.latest, Precision.OPEN, f"[..{_end_text(span)}]")


def until(span: Span) -> Span:
    """Return all days up to the end of a span, as a state that lasted ("until 3 May")."""
    assert span.latest
    return Span(None, span.latest, Precision.OPEN, f"../{_end_text(span)}")


def after(span: Span) -> Span:
    """Return all days after a span."""
    assert span.latest
    first = span.latest + timedelta(days=1)
    return Span(first, None, Precision.OPEN, f"[{first.isoformat()}..]")


def since(span: Span) -> Span:
    """Return all days from the beginning of a span on ("since 3 May")."""
    assert span.earliest
    start = (
        span.edtf if span.precision in (Precision.DAY, Precision.MONTH, Precision.YEAR) else span.earliest.isoformat()
    )
    return Span(span.earliest, None, Precision.OPEN, f"{start}/..")


def qualified_edtf(span: Span, sureness: Sureness) -> str:
    """Return the EDTF form with "?", "~" or "%" wherever the standard lets it stand."""
    mark = _QUALIFIERS[sureness]
    if not mark:
        return span.edtf
    edtf = span.edtf
    if edtf[0] == "[":  # a set takes no qualifier as a whole; the open interval with the same bounds does
        if span.earliest is None:
            return f"../{edtf[3:-1]}{mark}"
        return f"{edtf[1:-3]}{mark}/.."
    if edtf[0] == "{":
        return f"{span.earliest}{mark}/{span.latest}{mark}"
    if "/" in edtf:
        return "/".join(end if end == ".." else end + mark for end in edtf.split("/"))
    if span.precision is Precision.SEASON:
        assert span.earliest and span.latest
        return f"{span.earliest:%Y-%m}{mark}/{span.latest:%Y-%m}{mark}"
    return edtf + mark


def last_of_month(year: int, month: int) -> date:
    """Return the last day of a month."""
    return date(year, month, monthrange(year, month)[1])


def _end_text(span: Span) -> str:
    assert span.latest
    if span.precision in (Precision.DAY, Precision.MONTH, Precision.YEAR):
        return span.edtf
    return span.latest.isoformat()
