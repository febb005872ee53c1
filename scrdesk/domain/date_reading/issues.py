"""What is to be looked at in a written date or time: the messages, in one place, in the words of the trade.

Codes are stable and listed in docs/findings.md. Messages hold no case text beyond the date itself.
"""

from __future__ import annotations

from dataclasses import dataclass

from scrdesk.domain.submission import Severity


@dataclass(frozen=True, slots=True)
class DateIssue:
    """One thing to look at in a written date or time; ``code`` is listed in docs/findings.md."""

    code: str
    severity: Severity
    message: str


def error(code: str, message: str) -> DateIssue:
    """Return an issue that needs an answer."""
    return DateIssue(code, Severity.ERROR, message)


def warning(code: str, message: str) -> DateIssue:
    """Return an issue that needs a look."""
    return DateIssue(code, Severity.WARNING, message)


def info(code: str, message: str) -> DateIssue:
    """Return an issue that is only told."""
    return DateIssue(code, Severity.INFO, message)
