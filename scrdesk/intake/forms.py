"""Forms filled in for one event each, label beside value: turned into rows below headings.

"Date | 4 May 2016", "Time | 1815", "Incident | ..." one below the other, in two columns or in four, one event in a
table or several stacked in it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from scrdesk.domain.submission import Column
from scrdesk.intake import bounds
from scrdesk.intake.cell_looks import is_like_date
from scrdesk.intake.column_words import ColumnWords, column_words, normalised
from scrdesk.intake.columns import DATES
from scrdesk.intake.found import NOTHING, FoundRow, FoundTable

_MIN_ROWS = 2
_MIN_MEANINGS = 3
"""A form names at least the day, what happened, and something more."""
_MIN_KNOWN_SHARE = 0.6
"""Share of a form's labels that must be known as headings."""
_MAX_LABEL_CHARS = 120


@dataclass(slots=True)
class _Form:
    """One event: label -> value, in the order written."""

    place: str
    labels: dict[str, str] = field(default_factory=dict)
    values: dict[str, str] = field(default_factory=dict)
    exact: dict[str, str] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)
    is_hidden: bool = False


def with_forms_upright(tables: Sequence[FoundTable], words: ColumnWords | None = None) -> list[FoundTable]:
    """Turn each table of forms into a heading row and a row for each event; other tables are returned as they are."""
    words = words or column_words()
    forms = [_forms_of(table) for table in tables]
    same = Counter(frozenset(form.labels) for found in forms for form in found)
    return [
        _turned(table, found) if found and _are_events(found, words, same) else table
        for table, found in zip(tables, forms, strict=True)
    ]


def _turned(table: FoundTable, forms: Sequence[_Form]) -> FoundTable:
    labels: dict[str, str] = {}
    for form in forms:
        for key, label in form.labels.items():
            labels.setdefault(key, label)
    if len(labels) > bounds.MAX_COLUMNS:
        return table
    first = table.rows[0].place
    rows = [FoundRow(first, tuple(labels.values()), n_cells=len(labels), is_heading=True)]
    for form in forms:
        exact = {column: form.exact[key] for column, key in enumerate(labels) if key in form.exact}
        cells = tuple(form.values.get(key, "") for key in labels)
        rows.append(
            FoundRow(form.place, cells, form.is_hidden, "; ".join(form.notes), exact or NOTHING, n_cells=len(cells))
        )
    return replace(table, rows=rows)


def _forms_of(table: FoundTable) -> list[_Form]:
    """Part the rows into forms, a new one where a label comes again; empty when the rows are no labels and values."""
    rows = table.rows
    if len(rows) < _MIN_ROWS or max(len(row.cells) for row in rows) % 2:
        return []
    forms = [_Form(rows[0].place)]
    for row in rows:
        pairs = _pairs_of(row)
        if pairs is None:
            return []
        for label, column in pairs:
            key = normalised(label)
            if key in forms[-1].labels:
                forms.append(_Form(row.place))
            form = forms[-1]
            form.labels[key] = label
            form.values[key] = row.cells[column]
            if column in row.exact:
                form.exact[key] = row.exact[column]
        if row.note:
            forms[-1].notes.append(row.note)
        forms[-1].is_hidden = forms[-1].is_hidden or row.is_hidden
    return forms


def _pairs_of(row: FoundRow) -> list[tuple[str, int]] | None:
    """Return each label of a row with the column of its value; None when the row is not made of these."""
    pairs = []
    for column in range(0, len(row.cells) - 1, 2):
        label, value = row.cells[column].strip(), row.cells[column + 1].strip()
        if not label and not value:
            continue
        if not normalised(label) or len(label) > _MAX_LABEL_CHARS or column in row.exact or is_like_date(label):
            return None
        pairs.append((label, column + 1))
    return pairs


def _are_events(forms: Sequence[_Form], words: ColumnWords, same: Counter[frozenset[str]]) -> bool:
    """Whether each form has a day and an account, under labels that are known as headings and much the same in all.

    A form whose account stands under an unknown label is one of events when others in the file are like it (``same``):
    the agency's own details have a date too, but stand in the file once.
    """
    usual = set(forms[0].labels)
    for form in forms:
        found = {key: words.match(label) for key, label in form.labels.items()}
        meanings = {match.meaning for match in found.values() if match is not None}
        has_day = any(
            match is not None and match.meaning in DATES and (key in form.exact or is_like_date(form.values[key]))
            for key, match in found.items()
        )
        n_known = sum(match is not None for match in found.values())
        is_account = Column.EVENT in meanings or same[frozenset(form.labels)] > 1
        if not has_day or not is_account or len(meanings) < _MIN_MEANINGS:
            return False
        if n_known < _MIN_KNOWN_SHARE * len(found) or len(usual & set(form.labels)) * 2 < len(usual):
            return False
    return True
