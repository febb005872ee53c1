"""What every text field of a store holds, a fair sample of it, for the search of traces; nothing is written.

Reads beside whoever has the store open, so it takes no lease. Goes by the tables of the file itself: a table that is
added later is sampled without a word here.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import sqlcipher3.dbapi2 as sqlcipher

from scrdesk.domain.chronology import reference
from scrdesk.domain.traces import FieldText
from scrdesk.store.connection import connect
from scrdesk.store.faults import told_to_the_user
from scrdesk.store.keys import StoreKey

ROWS_A_FIELD = 60
"""Rows that are sampled of one field, spread over all of them."""
MAX_SIGNS = 20_000
"""Of one field; what follows is as good as what came before."""

_TABLES = (
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'entry_words%' "
    "AND name NOT IN ('alembic_version', 'audit') ORDER BY name"
)
_REFERENCES = (
    "SELECT entry_version.id, agency.code, entry.number FROM entry_version "
    "JOIN entry ON entry.id = entry_version.entry_id JOIN agency ON agency.id = entry.agency_id"
)
_OURS = frozenset({"edtf", "reading", "message", "sha256", "type_code"})
"""Columns whose words are the program's own: days in its writing, how a file was understood, what was found in it."""
_EXPORTED = re.compile(r"sha256 ([0-9a-f]{64})")


def field_texts(path: Path, key: StoreKey) -> Iterator[FieldText]:
    """Return what text fields of a store hold.

    Raises:
        DamagedStore, StoreInUse, CannotWrite: as the database told.
    """
    with told_to_the_user(path.name), closing(_reading(path, key)) as connection:
        tables = [row[0] for row in connection.execute(_TABLES)]
        references = dict(_references(connection)) if {"entry", "entry_version", "agency"} <= set(tables) else {}
        for table in tables:
            columns = connection.execute(f'PRAGMA table_info("{table}")').fetchall()
            for column in (row[1] for row in columns if str(row[2]).upper().startswith("TEXT") and row[1] not in _OURS):
                for number, text in _sample(connection, table, column):
                    owner = references.get(number, "") if table == "entry_version" else ""
                    owner = owner or f"{table.replace('_', ' ')} {number}"
                    for part in _parts(text):
                        yield FieldText(column.replace("_", " "), owner, part)


def known_files(path: Path, key: StoreKey) -> dict[str, str]:
    """Return the SHA-256 of files that lie outside on purpose, with what each is: exports and files received."""
    with told_to_the_user(path.name), closing(_reading(path, key)) as connection:
        known = {row[0]: "a file as an agency sent it" for row in connection.execute("SELECT sha256 FROM stored_file")}
        for action, subject in connection.execute("SELECT action, subject FROM audit WHERE subject LIKE '%sha256%'"):
            for digest in _EXPORTED.findall(subject):
                known[digest] = action
    return known


def _reading(path: Path, key: StoreKey) -> sqlcipher.Connection:
    connection = connect(path, key)
    connection.execute("PRAGMA query_only = ON")
    return connection


def _references(connection: sqlcipher.Connection) -> Iterator[tuple[int, str]]:
    for number, code, of_agency in connection.execute(_REFERENCES):
        yield number, reference(code, of_agency)


def _sample(connection: sqlcipher.Connection, table: str, column: str) -> Iterator[tuple[int, str]]:
    held = f'typeof("{column}") = \'text\' AND length("{column}") > 3'
    n_rows = connection.execute(f'SELECT count(*) FROM "{table}" WHERE {held}').fetchone()[0]  # noqa: S608 - the file's names
    step = max(1, n_rows // ROWS_A_FIELD)
    asked = (
        f'SELECT at, held FROM (SELECT rowid AS at, substr("{column}", 1, {MAX_SIGNS}) AS held, '  # noqa: S608
        f'row_number() OVER (ORDER BY rowid) AS n FROM "{table}" WHERE {held}) WHERE n % {step} = 0 ORDER BY at DESC'
    )
    for number, text in connection.execute(asked):
        yield int(number), str(text)


def _parts(text: str) -> Iterator[str]:
    """Return the texts within a text that is JSON, else the text itself."""
    if text[:1] in "[{":
        try:
            found = json.loads(text)
        except ValueError:
            yield text
            return
        yield from _strings(found)
    else:
        yield text


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        for each in value:
            yield from _strings(each)
    elif isinstance(value, dict):
        for each in value.values():
            yield from _strings(each)
