"""Guess which agency sent a file, or say nothing: a wrong guess puts one agency's words under another's name."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from scrdesk.domain.review import Agency
from scrdesk.domain.submission import Column, ParsedSubmission, TableKind

_KIND_WORDS: dict[str, tuple[str, ...]] = {
    "police": ("police", "constabulary"),
    "gp": ("gp", "surgery", "general practice", "medical practice", "medical centre", "health centre"),
    "hospital": ("hospital", "acute trust", "hospital trust"),
    "health_visiting": ("health visiting", "health visitor", "0 19", "0-19", "school nursing"),
    "school": ("school", "primary", "academy", "college", "nursery"),
    "social_care": ("social care", "social services", "children's services", "childrens services", "csc"),
    "housing": ("housing", "homes", "tenancy"),
    "probation": ("probation", "national probation", "crc"),
}
_NOT_TELLING = frozenset(
    {
        "agencies",
        "agency",
        "and",
        "borough",
        "case",
        "chronology",
        "city",
        "council",
        "county",
        "department",
        "district",
        "for",
        "foundation",
        "in",
        "nhs",
        "of",
        "report",
        "review",
        "serious",
        "service",
        "services",
        "team",
        "the",
        "trust",
    }
)
_LARGE_SHARE = 0.8
"""Share of the rows of an agency column that must name one agency."""


def guessed_agency(parsed: ParsedSubmission, agencies: Sequence[Agency]) -> str:
    """Return the code of the agency that a file seems to come from, or the empty string when that is not clear.

    Looked at in this order, each of which must speak for one agency only: the file's name, the agency column, the
    text before the table, the source column.
    """
    by_name = _one(_spoken_for(parsed.file_name.rpartition(".")[0] or parsed.file_name, agencies))
    if by_name:
        return by_name
    by_column = _by_column(parsed, agencies)
    if by_column:
        return by_column
    return _one(_spoken_for(parsed.preamble[:2000], agencies))


def _words(text: str) -> str:
    """Return a text as plain words between spaces, with "PoliceChronology" parted."""
    parted = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", text)
    return " " + " ".join(re.findall(r"[a-z0-9']+", parted.casefold().replace("’", "'"))) + " "


def _spoken_for(text: str, agencies: Sequence[Agency]) -> dict[str, int]:
    """Return how strongly a text names each agency: 3 by its whole name or code, 2 by telling words, 1 by its kind."""
    words = _words(text)
    strength: dict[str, int] = {}
    for agency in agencies:
        telling = [word for word in _words(agency.name).split() if word not in _NOT_TELLING and len(word) > 2]
        if _words(agency.name) in words or re.search(rf"(?<![A-Za-z0-9]){re.escape(agency.code)}(?![A-Za-z0-9])", text):
            strength[agency.code] = 3
        elif telling and all(f" {word} " in words for word in telling):
            strength[agency.code] = 2
        elif any(f" {' '.join(_words(word).split())} " in words for word in _KIND_WORDS.get(agency.kind, ())):
            strength[agency.code] = 1
    return strength


def _one(strength: dict[str, int]) -> str:
    """Return the agency that is named more strongly than every other, or the empty string."""
    best = max(strength.values(), default=0)
    named = [code for code, value in strength.items() if value == best]
    return named[0] if len(named) == 1 else ""


def _by_column(parsed: ParsedSubmission, agencies: Sequence[Agency]) -> str:
    """Return the agency that nearly every row names in the agency column."""
    headings = {
        column.heading
        for table in parsed.tables
        if table.kind is TableKind.CHRONOLOGY
        for column in table.columns
        if column.meaning is Column.AGENCY and column.heading
    }
    cells = [cell for entry in parsed.entries for heading, cell in entry.fields if heading in headings and cell.strip()]
    if not cells:
        return ""
    told = {cell: _one(_spoken_for(cell, agencies)) for cell in set(cells)}
    code, n_rows = Counter(told[cell] for cell in cells).most_common(1)[0]
    return code if n_rows >= _LARGE_SHARE * len(cells) else ""
