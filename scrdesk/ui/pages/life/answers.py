"""What was typed into a deed's fields, by the kind that is wanted."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from scrdesk.ui.dialogs.deed import Answers


def text(answers: Answers, key: str) -> str:
    """Return a text; empty when nothing was typed."""
    value = answers.get(key)
    return value if isinstance(value, str) else ""


def day(answers: Answers, key: str) -> date | None:
    """Return a day, or None."""
    value = answers.get(key)
    return value if isinstance(value, date) else None


def sure_day(answers: Answers, key: str, otherwise: date) -> date:
    """Return a day; where none was typed, another."""
    return day(answers, key) or otherwise


def ticked(answers: Answers, key: str) -> bool:
    """Return whether a box is ticked."""
    return answers.get(key) is True


def lines(answers: Answers, key: str) -> tuple[str, ...]:
    """Return the lines of a text that are not empty."""
    return tuple(line.strip() for line in text(answers, key).splitlines() if line.strip())


def content_of(path: Path) -> bytes:
    """Return a file's bytes.

    Raises:
        CannotRead: it is not there or cannot be opened.
    """
    from scrdesk.errors import CannotRead

    try:
        return path.read_bytes()
    except OSError as fault:
        raise CannotRead(
            "The file cannot be read.", where=path.name, remedy="Close it elsewhere, or copy it."
        ) from fault
