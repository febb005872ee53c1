"""What the police changed, added and withdrew in the second version of their chronology."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

from tests.demo.story import Row, read_rows

WITHDRAWN = frozenset({"int1", "us1"})
# id -> (field, words of version 1, words of version 2); all other words of the row stay.
CHANGED_WORDS: dict[str, tuple[str, str, str]] = {
    "dv1": ("did", "standard risk.", "medium risk on review by sergeant."),
    "dv3": (
        "ev",
        "Both children seen asleep in one bed, no injuries.",
        "From the body worn video he may have been in the bathroom. One child was seen asleep; one bed was not looked at.",
    ),
    "noise": ("ev", "said to be asleep.", "said to be asleep; bedroom and bathroom not entered."),
    "imon": ("src", "CAIU policy book", "CAIU policy book, entry 14"),
    "ineigh": (
        "ev",
        "Police can find five calls from him.",
        "Seven have now been found, two of them added in this version.",
    ),
}
# The two rows whose day or time was mended: id -> (day, date cell, start, time cell).
CHANGED_DAYS: dict[str, tuple[date, str, time | None, str]] = {
    "jun31": (date(2015, 6, 30), "30/06/2015", None, ""),
    "wrongday": (date(2015, 11, 11), "Wed 11/11/2015", time(16, 25), "1625hrs"),
}


def police_rows_v2() -> tuple[Row, ...]:
    """Return the rows of version 2 in file order."""
    added_after = {row.options["after"]: row for row in read_rows("POL", "POL_added")}
    rows: list[Row] = []
    for row in read_rows("POL"):
        if row.id not in WITHDRAWN:
            rows.append(_changed(row))
        if row.id in added_after:
            rows.append(added_after[row.id])
    return tuple(rows)


def _changed(row: Row) -> Row:
    if row.id in CHANGED_WORDS:
        field, was, is_now = CHANGED_WORDS[row.id]
        if was not in row.fields[field]:
            raise ValueError(f"{row.key}: version 1 does not say {was!r}")
        row = replace(row, fields=row.fields | {field: row.fields[field].replace(was, is_now)})
    if row.id in CHANGED_DAYS:
        day, words, start, clock = CHANGED_DAYS[row.id]
        options = row.options | {"written": words, "clock": clock}
        options.pop("plant", None)
        row = replace(row, earliest=day, latest=day, start=start, options=options)
    return row
