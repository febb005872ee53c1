"""What the police changed, added and withdrew in the second version of their chronology."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

from tests.demo.story import Row, read_rows

WITHDRAWN = frozenset({"int1", "us1"})
CHANGED_FIELDS: dict[str, dict[str, str]] = {
    "dv1": {"did": "DASH completed, medium risk on review by sergeant. MARF to CSC next day. Words of advice."},
    "dv3": {
        "ev": "Mr Paley called to shouting and something breaking at Flat 6. Officers arrived at 2342hrs. Ms Dunmore had "
        "a red mark on her neck which she said was a shaving rash from hugging. Television broken. She said her partner "
        "had left before police came; from the body worn video note he is likely to have been in the bathroom. One child "
        "was seen asleep in bed. The other bed was not looked at."
    },
    "noise": {
        "ev": "Called to Flat 6, Larch Road, by a neighbour reporting shouting. Both adults spoken to. Child not seen, "
        "said to be asleep; bedroom and bathroom not entered. No further action."
    },
    "imon": {"src": "CAIU policy book, entry 14"},
    "ineigh": {
        "ev": "Mr Paley of Flat 5 states that he rang the police seven times and the landlord “I don't know how many” in "
        "a year. With the calls added to this version police can now find seven calls from him."
    },
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
    if row.id in CHANGED_FIELDS:
        row = replace(row, fields=row.fields | CHANGED_FIELDS[row.id])
    if row.id in CHANGED_DAYS:
        day, words, start, clock = CHANGED_DAYS[row.id]
        options = row.options | {"written": words, "clock": clock}
        options.pop("plant", None)
        row = replace(row, earliest=day, latest=day, start=start, options=options)
    return row
