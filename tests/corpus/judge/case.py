"""What one file of the judge corpus is and what its writer meant: rows, days, times, words, findings."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from pathlib import Path

FILES = Path(__file__).parent / "files"


@dataclass(frozen=True, slots=True)
class Row:
    """One row as its writer meant it.

    Args:
        cells: the words of the row; all must be found in the entry's fields.
        when: "2016-05-22", "2016-05-01..2016-05-31", "2016-05-01..", "..2016-05-31" or empty for no date.
        time: start as "14:30", or empty.
        place: where a person finds the row, or empty when any place is right.
        kind: "event" or "note".
        codes: parts of finding codes that must stand on this row; "a|b" means either.
    """

    cells: tuple[str, ...]
    when: str = ""
    time: str = ""
    place: str = ""
    kind: str = "event"
    codes: tuple[str, ...] = ()


@dataclass(slots=True)
class Case:
    """One file: who sent it, its rows, and what else must be said or kept.

    Args:
        file: name of the file.
        kind: what the file tries ("dates", "headings", "layout", "format", "hostile" ...).
        rows: the rows that must be read, in the file's order.
        codes: parts of finding codes that must be given for the file or any of its rows.
        kept: words outside the rows that must be found somewhere in what was read.
        may_add: rows beyond ``rows`` that may be entries without harm (signatures, totals).
        refusal: part of the error's words when the file must be refused; "any" for any clear error.
    """

    file: str
    kind: str
    rows: list[Row] = field(default_factory=list)
    codes: tuple[str, ...] = ()
    kept: tuple[str, ...] = ()
    may_add: int = 0
    refusal: str = ""


CASES: list[tuple[Case, Callable[[Path], object]]] = []


def case(made: Case, write: Callable[[Path], object]) -> None:
    """Add a case and how its file is written."""
    CASES.append((made, write))


def numbered(prefix: str, first: int, rows: list[Row]) -> list[Row]:
    """Give rows their places, counted on from ``first`` ("table 1, row 2")."""
    return [
        Row(row.cells, row.when, row.time, f"{prefix} {first + i}", row.kind, row.codes) for i, row in enumerate(rows)
    ]


def write_expected(made: Case) -> None:
    """Write the expected reading beside the file."""
    (FILES / f"{made.file}.json").write_text(json.dumps(asdict(made), ensure_ascii=False, indent=1) + "\n", "utf-8")


def load(path: Path) -> Case:
    """Return the case that :func:`write_expected` wrote."""
    told = json.loads(path.read_text("utf-8"))
    told["rows"] = [
        Row(tuple(row["cells"]), row["when"], row["time"], row["place"], row["kind"], tuple(row["codes"]))
        for row in told["rows"]
    ]
    told["codes"], told["kept"] = tuple(told["codes"]), tuple(told["kept"])
    return Case(**told)
