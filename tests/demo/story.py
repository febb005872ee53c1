"""The rows of each agency as the story has them, read from ``rows/*.txt``.

A block begins ``@ id | day | time | options``. The day is what the writer means ("2016-03-05", "2016-03",
"2016-03-07..2016-03-13" or empty) and the time likewise ("21:40" or "11:00..12:15"); ``written=`` and ``clock=`` give the
cell's words where they are not in the agency's usual style. The lines below name the fields.
"""

from __future__ import annotations

import calendar
from dataclasses import dataclass, field
from datetime import date, time
from pathlib import Path

ROWS = Path(__file__).resolve().parent / "rows"
AGENCIES = ("POL", "GP", "HOS", "HV", "SCH", "CSC", "HOU", "PRO")


@dataclass(frozen=True)
class Row:
    """One row of an agency's chronology with the truth about it.

    Args:
        id: short name, unique within the agency; never in the files.
        earliest, latest: days that bound what the writer can mean; None when nothing can be read.
        start, end: times of day, or None.
        options: ``written``, ``clock`` (cell words), ``same`` (group of accounts of one event), ``plant``, ``sheet``.
        fields: the cells by short name ("ev", "src", "who" ...).
    """

    agency: str
    id: str
    earliest: date | None
    latest: date | None
    start: time | None
    end: time | None
    is_note: bool = False
    options: dict[str, str] = field(default_factory=dict)
    fields: dict[str, str] = field(default_factory=dict)

    @property
    def key(self) -> str:
        """The row's name within the whole story, "POL:noise"."""
        return f"{self.agency}:{self.id}"

    @property
    def is_ditto(self) -> bool:
        """Whether the date cell points to the row above."""
        return self.options.get("written", "").lower() in {"ditto", '"', "as above"}


OPTION_FIELDS = frozenset({"written", "clock", "same", "plant", "sheet"})


def read_rows(agency: str, name: str = "") -> tuple[Row, ...]:
    """Read ``rows/<name or agency>.txt`` in file order."""
    text = (ROWS / f"{name or agency}.txt").read_text(encoding="utf-8")
    rows = [_block(agency, block) for block in text.split("\n@ ") if block.strip()]
    if len({row.id for row in rows}) != len(rows):
        raise ValueError(f"{agency}: a row id is used twice")
    return tuple(rows)


def _block(agency: str, block: str) -> Row:
    head, *lines = block.removeprefix("@ ").strip("\n").split("\n")
    identity, day, clock, *rest = (part.strip() for part in (head + " | ").split("|"))
    options = dict(part.partition("=")[::2] for part in rest if "=" in part)
    fields: dict[str, str] = {}
    for line in lines:
        if not line.strip():
            continue
        name, _, words = line.partition(":")
        target = options if name in OPTION_FIELDS else fields
        target[name] = words.strip()
    earliest, latest = _days(day)
    start, end = _times(clock)
    return Row(agency, identity, earliest, latest, start, end, "note" in rest, options, fields)


def _days(written: str) -> tuple[date | None, date | None]:
    if not written:
        return None, None
    first, _, last = written.partition("..")
    return _bound(first, first=True), _bound(last or first, first=False)


def _bound(written: str, *, first: bool) -> date:
    year, month, *day = (int(part) for part in written.split("-"))
    if day:
        return date(year, month, day[0])
    return date(year, month, 1 if first else calendar.monthrange(year, month)[1])


def _times(written: str) -> tuple[time | None, time | None]:
    if not written:
        return None, None
    first, _, last = written.partition("..")
    return time.fromisoformat(first), time.fromisoformat(last) if last else None
