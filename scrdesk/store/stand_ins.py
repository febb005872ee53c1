"""Rows that lost what they belong to: hung to a named stand-in, so that nothing that could be read is dropped unsaid.

What an index still tells of the lost row (its code, number, version) is used; the rest is named "Recovered". A link
that may be empty is emptied; a row that without what it belongs to says nothing is taken out and listed.
"""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa

from scrdesk.domain.ordering import ORDER_COLUMN_NAMES
from scrdesk.domain.submission import SubmissionStatus
from scrdesk.store.damaged_tables import DamagedTables
from scrdesk.store.tree_rows import Value

NAME = "Recovered"
_USUAL_REVIEW_TYPE = "scr-2013"
_MOST_ROUNDS = 40
"""Stand-ins may want stand-ins of their own; the links between tables are not nearly so deep."""
_LISTED_LAST = 999

Values = dict[str, object]


@dataclass(slots=True)
class _Hanging:
    connection: sa.Connection
    tables: DamagedTables
    now: datetime

    def scalar(self, asked: str, *values: object) -> object:
        return self.connection.exec_driver_sql(asked, values).scalar()

    def number(self, asked: str, *values: object) -> int:
        found = self.scalar(asked, *values)
        return found if isinstance(found, int) else 0

    def indexed(self, index: str, row: int) -> tuple[Value, ...] | None:
        """Return what an index tells of a row, without the row's number."""
        return next((each[:-1] for each in self.tables.records(index) if each and each[-1] == row), None)


def hang_up(connection: sa.Connection, tables: DamagedTables, now: datetime) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Make every connection between rows hold again.

    Returns:
        the stand-ins that were made, and the rows that were taken out ("table number").
    """
    hanging = _Hanging(connection, tables, now)
    made: dict[str, None] = {}
    unhung: dict[str, None] = {}
    for _ in range(_MOST_ROUNDS):
        torn = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
        if not torn:
            break
        for table, row, parent, link in torn:
            column = _column(connection, table, link)
            wanted = hanging.scalar(f'SELECT "{column}" FROM "{table}" WHERE rowid = ?', row)  # noqa: S608
            if _may_be_empty(connection, table, column):
                connection.exec_driver_sql(f'UPDATE "{table}" SET "{column}" = NULL WHERE rowid = ?', (row,))  # noqa: S608
            elif parent in _STAND_INS and isinstance(wanted, int):
                if not hanging.scalar(f'SELECT 1 FROM "{parent}" WHERE rowid = ?', wanted):  # noqa: S608
                    _add(connection, parent, {"id": wanted, **_STAND_INS[parent](hanging, wanted)})
                    made[f"{parent} {wanted}"] = None
            else:
                connection.exec_driver_sql(f'DELETE FROM "{table}" WHERE rowid = ?', (row,))  # noqa: S608
                unhung[f"{table} {row}"] = None
    return tuple(made), tuple(unhung)


def rebuilt_entries(tables: DamagedTables, lost: Iterable[int]) -> list[Values]:
    """Return entries whose own row is lost but of which three indexes tell all that is not derived."""
    wanted = set(lost)
    numbers = _by_row(tables, "sqlite_autoindex_entry_1", 2, wanted)
    places = _by_row(tables, "ix_entry_review_id_position", 2, wanted)
    current = _by_row(tables, "ix_entry_current_version_id", 1, wanted)
    return [
        {
            **_DERIVED_OF_ENTRY,
            "id": row,
            "review_id": places[row][0],
            "agency_id": numbers[row][0],
            "number": numbers[row][1],
            "current_version_id": current[row][0],
        }
        for row in sorted(numbers.keys() & places.keys() & current.keys())
    ]


_DERIVED_OF_ENTRY: Mapping[str, object] = {
    "sequence": 0,
    "n_errors": 0,
    "n_warnings": 0,
    **dict.fromkeys(ORDER_COLUMN_NAMES, 0),
}


def _by_row(tables: DamagedTables, index: str, n_columns: int, wanted: set[int]) -> dict[int, tuple[Value, ...]]:
    found = {}
    for record in tables.records(index):
        row = record[-1] if len(record) == n_columns + 1 else None
        if isinstance(row, int) and row in wanted:
            found[row] = record[:-1]
    return found


def _review(hanging: _Hanging, row: int) -> Values:
    like = hanging.scalar("SELECT type_code FROM review LIMIT 1")
    told = hanging.indexed("sqlite_autoindex_review_1", row)
    return {
        "reference": told[0] if told else f"{NAME} {row}",
        "type_code": like or _USUAL_REVIEW_TYPE,
        "child_label": NAME,
        "title": f"{NAME} review",
        "circumstances": "",
        "language": "en-GB",
        "begun_at": _stored(hanging.now),
    }


def _agency(hanging: _Hanging, row: int) -> Values:
    told = hanging.indexed("sqlite_autoindex_agency_1", row)
    review = told[0] if told else hanging.number("SELECT review_id FROM entry WHERE agency_id = ? LIMIT 1", row)
    code = str(told[1]) if told and isinstance(told[1], str) else f"R{row % 1000}"
    return {
        "review_id": review or _some_review(hanging),
        "code": code,
        "name": f"{NAME} agency {code}",
        "kind": "other",
        "contact": "",
        "place_in_list": _LISTED_LAST,
        "next_entry_number": 1,
    }


def _submission(hanging: _Hanging, row: int) -> Values:
    told = hanging.indexed("sqlite_autoindex_submission_1", row)
    agency = told[0] if told else hanging.number(
        "SELECT entry.agency_id FROM entry_version JOIN entry ON entry.id = entry_version.entry_id "
        "WHERE entry_version.submission_id = ? LIMIT 1", row,
    )  # fmt: skip
    agency = agency or _some_agency(hanging)
    version = told[1] if told else hanging.number("SELECT max(version) FROM submission WHERE agency_id = ?", agency) + 1
    newer = hanging.scalar("SELECT 1 FROM submission WHERE agency_id = ? AND version > ?", agency, version)
    return {
        "agency_id": agency,
        "stored_file_id": hanging.number("SELECT max(id) FROM stored_file") + row + 1,
        "version": version,
        "status": (SubmissionStatus.SUPERSEDED if newer else SubmissionStatus.ACCEPTED).value,
        "file_name": f"{NAME} submission {row}",
        "format": "docx",
        "received": hanging.now.date().isoformat(),
        "recorded_at": _stored(hanging.now),
        "n_entries": hanging.number("SELECT count(*) FROM entry_version WHERE submission_id = ?", row),
        "n_errors": 0,
        "n_warnings": 0,
        "preamble": "",
        "reading": "[]",
    }


def _stored_file(_: _Hanging, row: int) -> Values:
    content = f"The file that was received could not be recovered from the damaged store (file {row}).".encode()
    return {
        "sha256": hashlib.sha256(content).hexdigest(),
        "size": len(content),
        "content": zlib.compress(content),
    }


def _entry(hanging: _Hanging, row: int) -> Values:
    """An entry whose rows are there: it is told by its row in the file that stands, unless that was declined."""
    agency = hanging.number(
        "SELECT submission.agency_id FROM entry_version JOIN submission ON submission.id = entry_version.submission_id "
        "WHERE entry_version.entry_id = ? LIMIT 1",
        row,
    ) or _some_agency(hanging)
    told = hanging.indexed("sqlite_autoindex_entry_1", row)
    highest = hanging.number("SELECT max(number) FROM entry WHERE agency_id = ?", agency)
    following = hanging.number("SELECT next_entry_number FROM agency WHERE id = ?", agency)
    current = hanging.scalar(
        "SELECT entry_version.id FROM entry_version JOIN submission ON submission.id = entry_version.submission_id "
        "WHERE entry_version.entry_id = ? AND submission.status = ? ORDER BY entry_version.id DESC LIMIT 1",
        row,
        SubmissionStatus.ACCEPTED.value,
    )
    return {
        **_DERIVED_OF_ENTRY,
        "review_id": hanging.number("SELECT review_id FROM agency WHERE id = ?", agency) or _some_review(hanging),
        "agency_id": told[0] if told else agency,
        "number": told[1] if told else max(highest + 1, following),
        "current_version_id": current,
    }


def _person(hanging: _Hanging, row: int) -> Values:
    return {
        "review_id": _some_review(hanging),
        "name": f"{NAME} person {row}",
        "label": f"{NAME} person {row}",
        "role": "",
        "is_professional": 0,
        "agency_code": "",
        "sex": "",
    }


def _meeting(hanging: _Hanging, row: int) -> Values:
    return {
        "review_id": _some_review(hanging),
        "number": hanging.number("SELECT max(number) FROM meeting") + 1,
        "held": hanging.now.date().isoformat(),
        "place": f"{NAME} meeting {row}",
        "status": "",
    }


def _lesson(hanging: _Hanging, row: int) -> Values:
    number = hanging.number("SELECT max(number) FROM lesson") + 1
    return {
        "review_id": _some_review(hanging),
        "number": number,
        "statement": f"{NAME} finding {row}",
        "why": "",
        "theme": "",
    }


_STAND_INS: Mapping[str, Callable[[_Hanging, int], Values]] = {
    "review": _review,
    "agency": _agency,
    "submission": _submission,
    "stored_file": _stored_file,
    "entry": _entry,
    "person": _person,
    "meeting": _meeting,
    "lesson": _lesson,
}


def _some_review(hanging: _Hanging) -> int:
    """Return the only review, else the one that stands for what nobody can tell any more."""
    found = [row[0] for row in hanging.connection.exec_driver_sql("SELECT id FROM review ORDER BY id LIMIT 2")]
    if len(found) == 1:
        return int(found[0])
    known = hanging.number("SELECT id FROM review WHERE reference = ?", NAME)
    if known:
        return known
    row = hanging.number("SELECT max(id) FROM review") + 1
    _add(hanging.connection, "review", {"id": row, **_review(hanging, row), "reference": NAME})
    return row


def _some_agency(hanging: _Hanging) -> int:
    known = hanging.number("SELECT id FROM agency WHERE name = ?", NAME)
    if known:
        return known
    row = hanging.number("SELECT max(id) FROM agency") + 1
    _add(hanging.connection, "agency", {"id": row, **_agency(hanging, row), "name": NAME})
    return row


def _add(connection: sa.Connection, table: str, values: Values) -> None:
    named = ", ".join(f'"{name}"' for name in values)
    marks = ", ".join("?" for _ in values)
    connection.exec_driver_sql(f'INSERT INTO "{table}" ({named}) VALUES ({marks})', tuple(values.values()))  # noqa: S608


def _column(connection: sa.Connection, table: str, link: int) -> str:
    info = connection.exec_driver_sql(f'PRAGMA foreign_key_list("{table}")').all()
    return next(str(row[3]) for row in info if row[0] == link)


def _may_be_empty(connection: sa.Connection, table: str, column: str) -> bool:
    info = connection.exec_driver_sql(f'PRAGMA table_info("{table}")').all()
    return not next(row[3] for row in info if row[1] == column)


def _stored(moment: datetime) -> str:
    return moment.isoformat(sep=" ", timespec="microseconds")
