"""Makes new stores of tests quicker: the migrations run once in a process, and what they made is made again by its SQL.

A store takes a fifth of a second to make by a dozen migrations, and the suite makes hundreds. The first one of each
process is made by the real steps; every later one gets the same tables, indexes and triggers, word for word, and the same
rows. ``tests/store/test_upgrade.py`` asks for the real steps and gets them, as does every store of an earlier form.
"""

from __future__ import annotations

import functools
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import sqlalchemy as sa

from scrdesk.domain.progress import Progress
from scrdesk.store import upgrade as steps
from scrdesk.store.connection import WRITES

_ORDER = "CASE type WHEN 'table' THEN 0 WHEN 'index' THEN 1 WHEN 'view' THEN 2 ELSE 3 END, rowid"
_statements: list[str] = []
_rows: list[tuple[str, list[dict[str, Any]]]] = []


def upgrade_of(real: Callable[[sa.Engine, Progress], None]) -> Callable[[sa.Engine, Progress], None]:
    """Return what brings a store to the present form: an empty one by what was remembered, any other by ``real``."""

    def upgrade(engine: sa.Engine, progress: Progress) -> None:
        with engine.connect() as connection:
            is_empty = not steps.revision_of(connection)
        if is_empty and _statements:
            _make_again(engine)
            return
        real(engine, progress)
        if is_empty:
            _remember(engine)

    return upgrade


def loading_steps_once(load: Callable[..., ModuleType]) -> Callable[..., ModuleType]:
    """Return what loads a file for Alembic as ``load`` does, but each step of ours once: it reads all for each store."""
    ours = Path(steps.__file__).with_name("migrations") / "versions"
    load_once = functools.cache(load)

    def loaded(folder: str | Path, name: str | Path) -> ModuleType:
        return load_once(str(folder), str(name)) if Path(folder) == ours else load(folder, name)

    return loaded


def _make_again(engine: sa.Engine) -> None:
    with engine.connect().execution_options(**{WRITES: True}) as connection, connection.begin():
        for statement in _statements:
            connection.exec_driver_sql(statement)
        for table, rows in _rows:
            connection.execute(sa.insert(sa.table(table, *map(sa.column, rows[0]))), rows)


def _remember(engine: sa.Engine) -> None:
    with engine.connect() as connection:
        found = connection.exec_driver_sql(f"SELECT name, type, sql FROM sqlite_master ORDER BY {_ORDER}").all()
        virtual = {name for name, _, sql in found if sql and sql.upper().startswith("CREATE VIRTUAL")}
        made = [
            (name, sql)
            for name, _, sql in found
            if sql and not name.startswith("sqlite_") and not any(name.startswith(f"{each}_") for each in virtual)
        ]
        _statements.extend(sql for _, sql in made)
        for name, sql in made:
            if sql.upper().startswith("CREATE TABLE"):
                rows = connection.exec_driver_sql(f'SELECT * FROM "{name}"').mappings().all()
                if rows:
                    _rows.append((name, [dict(row) for row in rows]))
