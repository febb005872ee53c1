"""Chronologies typed as paragraphs ("3 May 2016 – home visit") where a table was asked for."""

from __future__ import annotations

import re
from collections.abc import Sequence

from scrdesk.intake import bounds
from scrdesk.intake.found import FoundRow, FoundTable

_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\.?"
_DATE = (
    r"(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?\s+)?"
    r"(?:\d{1,4}\s*[./-]\s*\d{1,2}\s*[./-]\s*\d{2,4}"
    rf"|\d{{1,2}}(?:st|nd|rd|th)?\s+(?:of\s+)?{_MONTH},?\s+\d{{2,4}}|\d{{1,2}}-{_MONTH}-\d{{2,4}}|{_MONTH}\s+\d{{4}})"
)
_TIME = (
    r"(?:\s*,?\s*(?:at\s+|@\s*)?(?:\d{1,2}[:.]\d{2}\s*(?:hrs|hours|am|pm)?|\d{4}\s*(?:hrs|hours)|\d{1,2}\s*(?:am|pm)))?"
)
_LEAD = r"(?:w/c|week commencing|c\.|circa|approx\.?|about|early|mid|late)?\s*"
_START = re.compile(
    rf"^\W{{0,3}}({_LEAD}{_DATE}(?:\s*(?:-|–|to|until)\s*{_DATE})?{_TIME})"
    r"(?:\s*[\t:–—-]+\s*|\s+)(?=\S)",
    re.IGNORECASE,
)
_MIN_DATED = 3
_MIN_SHARE = 0.2
"""Share of paragraphs that must begin with a date: a report that mentions dates is no chronology."""


def begins_with_date(line: str) -> bool:
    """Whether a line begins with a date that no comma or tab parts from the words after it."""
    found = _START.match(line[:200])
    return found is not None and "\t" not in line[: found.end()]


def leading_date(text: str) -> str:
    """Return the date with which a text begins, or empty."""
    found = _START.match(text[:200])
    return found.group(1).strip() if found else ""


def dated_paragraphs(paragraphs: Sequence[str]) -> tuple[FoundTable, list[str]] | None:
    """Make a table of two columns of paragraphs that begin with a date; None when the text is no chronology.

    Paragraphs without a date belong to the entry above them. Returns the table and the text before the first entry.
    """
    lines = [line for paragraph in paragraphs for line in paragraph.split("\n")]
    starts = [_START.match(line[:200]) for line in lines]
    n_dated = sum(start is not None for start in starts)
    if n_dated < _MIN_DATED or n_dated < _MIN_SHARE * sum(1 for line in lines if line.strip()):
        return None
    lead: list[str] = []
    entries: list[tuple[int, str, list[str]]] = []
    for number, (line, start) in enumerate(zip(lines, starts, strict=True), 1):
        if start is not None:
            entries.append((number, start.group(1).strip(), [line[start.end() :]]))
        elif entries:
            entries[-1][2].append(line)
        else:
            lead.append(line)
    rows = [
        FoundRow(f"text, line {number}", (date, "\n".join(text)[: bounds.MAX_CELL_CHARS].strip()), n_cells=2)
        for number, date, text in entries[: bounds.MAX_ROWS]
    ]
    return FoundTable("text", rows), lead
