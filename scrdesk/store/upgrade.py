"""Bring a store to the form that this program knows, wholly or not at all."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import sqlalchemy as sa

from scrdesk.domain.progress import Progress
from scrdesk.errors import DamagedStore, NewerStore, NotAStore
from scrdesk.store.connection import WRITES, pragma

REVISIONS = (
    "0001", "0002", "0003", "0004", "0005", "0006", "0007", "0008", "0009", "0010", "0011", "0012", "0013", "0014",
    "0015", "0016", "0017", "0018", "0019", "0020",
)  # fmt: skip
"""Every form a store ever had, oldest first; known here so that opening an up-to-date store needs no Alembic."""
HEAD = REVISIONS[-1]

SCRIPTS = "scrdesk.store:migrations"


def revision_of(connection: sa.Connection) -> str:
    """Return the form of a store, empty for a file without any table.

    Raises:
        NotAStore: the file is a database of another kind.
    """
    names = set(connection.scalars(sa.text("SELECT name FROM sqlite_master WHERE type = 'table'")))
    if not names:
        return ""
    if "alembic_version" not in names:
        raise NotAStore("The file is a database, but not a store of this program.")
    found = list(connection.scalars(sa.text("SELECT version_num FROM alembic_version")))
    return str(found[0]) if len(found) == 1 else ""


def needs_upgrade(connection: sa.Connection) -> bool:
    """Whether a store has an older form than this program's.

    Raises:
        NewerStore: it has a form that this program does not know.
    """
    revision = revision_of(connection)
    if revision and revision not in REVISIONS:
        raise NewerStore(
            "This store was last used with a newer version of the program.",
            remedy="Install the newer version; nothing was changed.",
        )
    return revision != HEAD


def upgrade(engine: sa.Engine, progress: Progress, *, to: str = HEAD, scripts: str = SCRIPTS) -> None:
    """Run every step that is missing in one transaction, check what came of it, then commit.

    Foreign keys are off while tables are rebuilt, since a rebuild of a table with them on can take its children
    with it; the check before the commit finds whatever does not fit.

    Raises:
        DamagedStore: rows were lost or no longer fit together; nothing was changed.
    """
    from alembic import command
    from alembic.config import Config
    from alembic.script import ScriptDirectory

    config = Config()
    config.set_main_option("script_location", scripts)
    script = ScriptDirectory.from_config(config)
    with engine.connect().execution_options(**{WRITES: True}) as connection:
        pragma(connection, "PRAGMA foreign_keys = OFF")  # has no effect inside a transaction
        try:
            with connection.begin():
                before = _row_counts(connection)
                revision = revision_of(connection)
                progress.report(0, 1, "Bringing the store up to date")
                progress.check()
                config.attributes["connection"] = connection
                command.upgrade(config, to)
                allowed: dict[str, int] = {}
                for step in script.iterate_revisions(to, revision or "base"):
                    for table, change in getattr(step.module, "ROW_CHANGES", {}).items():
                        allowed[table] = allowed.get(table, 0) + change
                _check(connection, before, allowed)
                progress.check()
            progress.report(1, 1, "Bringing the store up to date")
        finally:
            pragma(connection, "PRAGMA foreign_keys = ON")


def _row_counts(connection: sa.Connection) -> dict[str, int]:
    names = connection.scalars(
        sa.text(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' "
            "AND name NOT LIKE 'alembic_%' AND name NOT LIKE 'entry_words%'"
        )
    ).all()
    return {name: connection.scalar(sa.select(sa.func.count()).select_from(sa.table(name))) or 0 for name in names}


def _check(connection: sa.Connection, before: Mapping[str, int], allowed: Mapping[str, int]) -> None:
    after = _row_counts(connection)
    lost = [
        table for table, count in before.items() if table in after and after[table] != count + allowed.get(table, 0)
    ]
    lost += [table for table in before if table not in after and table not in allowed]
    if lost or connection.execute(sa.text("PRAGMA foreign_key_check")).first() is not None:
        raise DamagedStore(
            "Bringing the store up to date would have lost something, so nothing was changed.",
            remedy="Keep the file as it is and tell whoever looks after the program.",
        )


def scripts_folder() -> Path:
    """Return the folder of the migrations, for the check that a build carries them."""
    return Path(__file__).resolve().parent / "migrations"
