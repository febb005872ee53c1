"""What a date cannot be, given the review: outside the period, before birth, after receipt."""

from __future__ import annotations

from scrdesk.domain.date_reading.issues import DateIssue, warning
from scrdesk.domain.date_reading.spans import AnySpan
from scrdesk.domain.dates_in_words import day_in_words
from scrdesk.domain.submission import ReadingScope


def issues_of_scope(span: AnySpan, scope: ReadingScope) -> list[DateIssue]:
    """Say what is impossible or unexpected of a date; a date that may be right is left alone."""
    issues = []
    first, last = span.earliest, span.latest
    if scope.received is not None and first is not None and first > scope.received:
        issues.append(
            warning(
                "date-after-receipt",
                f"The date is later than the day the file was received, {day_in_words(scope.received)}.",
            )
        )
    if scope.births and last is not None and last < min(scope.births):
        issues.append(
            warning("date-before-birth", f"The date is before the birth on {day_in_words(min(scope.births))}.")
        )
    if scope.period_start is not None and last is not None and last < scope.period_start:
        issues.append(
            warning(
                "date-outside-period",
                f"The date is before the review period, which begins on {day_in_words(scope.period_start)}.",
            )
        )
    elif scope.period_end is not None and first is not None and first > scope.period_end:
        issues.append(
            warning(
                "date-outside-period",
                f"The date is after the review period, which ends on {day_in_words(scope.period_end)}.",
            )
        )
    return issues
