"""Every earlier form of a store: brought up to date with each row it held, and usable still when that is torn away."""

from __future__ import annotations

import functools
import os
import signal
import sys
import tempfile
from datetime import date, datetime
from pathlib import Path

import pytest
import sqlalchemy as sa

from scrdesk.domain.chronology import EntryId
from scrdesk.domain.mark_values import Significance, Stated
from scrdesk.domain.progress import Silent
from scrdesk.domain.retention import StartEvent
from scrdesk.services import retention
from scrdesk.services.destruction_records import destructions
from scrdesk.services.open_store import verify_store
from scrdesk.services.panel_layer import marks as marks_on
from scrdesk.services.questions import questions
from scrdesk.services.reviews import list_reviews
from scrdesk.services.saved_views import saved_views
from scrdesk.store import upgrade as upgrading
from scrdesk.store.upgrade import HEAD, REVISIONS, revision_of, upgrade
from tests.fixtures.stores.step import FOLDER, ROWS, engine_of, put
from tests.store.sample import opened

EARLIER = REVISIONS[:-1]
AUDIT = {"audit", "store_fact"}
"""Tables that opening a store writes into."""


def of_form(form: str, folder: Path) -> Path:
    """Return a copy of the small store of a form; one that nobody kept is grown from the last that was, and filled."""
    path = folder / f"{form}.scrdesk"
    path.write_bytes(grown(form))
    if not (FOLDER / path.name).exists():
        engine = engine_of(path)
        with engine.begin() as connection:
            fill_empty(connection)
        engine.dispose()
    return path


@functools.cache
def grown(form: str) -> bytes:
    """Return the small store of a form, or that of the form before it, one step on."""
    kept = FOLDER / f"{form}.scrdesk"
    if kept.exists():
        return kept.read_bytes()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "grown.scrdesk"
        path.write_bytes(grown(REVISIONS[REVISIONS.index(form) - 1]))
        engine = engine_of(path)
        upgrade(engine, Silent(), to=form)
        engine.dispose()
        return path.read_bytes()


def fill_empty(connection: sa.Connection) -> None:
    """Put a row into every table that has none, as far as its own columns tell what may stand in it."""
    metadata = sa.MetaData()
    metadata.reflect(connection, resolve_fks=False)
    # By what each names, as far as that goes: entries and their versions name each other, and both have rows.
    waiting = {table.name for table in metadata.tables.values()}
    ordered: list[sa.Table] = []
    while waiting:
        free = sorted(
            name
            for name in waiting
            if not ({link.target_fullname.split(".")[0] for link in metadata.tables[name].foreign_keys} - {name})
            & (waiting - {"entry", "entry_version"})
        )
        assert free, waiting
        ordered += [metadata.tables[name] for name in free]
        waiting -= set(free)
    for table in ordered:
        if table.name.startswith(("alembic", "sqlite", "entry_words")) or table.name in AUDIT:
            continue
        if connection.scalar(sa.select(sa.func.count()).select_from(table)):
            continue
        values: dict[str, object] = {}
        for column in table.columns:
            link = next(iter(column.foreign_keys), None)
            if column.primary_key:
                continue
            if link is not None:
                parent = metadata.tables[link.target_fullname.split(".")[0]]
                values[column.name] = connection.scalar(sa.select(sa.func.min(parent.c.id)))
            elif not column.nullable:
                values[column.name] = plain(column.type)
        put(connection, table, values)


def plain(kind: sa.types.TypeEngine[object]) -> object:
    if isinstance(kind, sa.DateTime):
        return datetime(2016, 9, 1)
    if isinstance(kind, sa.Date):
        return date(2016, 9, 1)
    if isinstance(kind, sa.LargeBinary):
        return b"x"
    return 1 if isinstance(kind, sa.Integer | sa.Boolean | sa.Numeric) else "x"


def content(path: Path) -> tuple[str, dict[str, list[dict[str, object]]]]:
    """Return the form of a store and every row of it, by table, as the file has them."""
    engine = engine_of(path)
    try:
        with engine.connect() as connection:
            names = connection.scalars(
                sa.text(
                    "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' "
                    "AND name NOT LIKE 'entry_words%' AND name NOT LIKE 'alembic_%'"
                )
            ).all()
            rows = {
                name: [dict(row) for row in connection.exec_driver_sql(f'SELECT * FROM "{name}"').mappings()]
                for name in names
                if name not in AUDIT
            }
            return revision_of(connection), rows
    finally:
        engine.dispose()


@pytest.mark.parametrize("form", EARLIER)
def test_every_row_of_an_earlier_form_is_there_when_it_is_up_to_date(tmp_path: Path, form: str) -> None:
    path = of_form(form, tmp_path)
    said, before = content(path)
    assert said == form
    engine = engine_of(path)
    upgrade(engine, Silent())
    engine.dispose()
    said, after = content(path)
    assert said == HEAD
    for table, rows in before.items():
        kept = [{name: each.get(name) for name in row} for row, each in zip(rows, after[table], strict=False)]
        assert kept == rows, table
    with engine_of(path).connect() as connection:
        assert connection.exec_driver_sql("PRAGMA foreign_key_check").first() is None
        assert connection.exec_driver_sql("PRAGMA integrity_check").scalar() == "ok"


@pytest.mark.parametrize("form", [each for each in EARLIER if (FOLDER / f"{each}.scrdesk").exists()])
def test_a_kept_store_of_an_earlier_form_opens_verifies_and_says_what_it_said(tmp_path: Path, form: str) -> None:
    path = of_form(form, tmp_path)
    _, before = content(path)
    for table, values in ROWS.get(form, ()):
        assert any(row.items() >= {k: v for k, v in values.items() if isinstance(v, str | int)}.items()
                   for row in before[table]), table  # fmt: skip
    workspace = opened(path)
    assert verify_store(workspace) == ()
    (review,) = [each.review for each in list_reviews(workspace)]
    listed = retention.review_list(workspace)[0]
    views, asked = saved_views(workspace, review.id), questions(workspace, review.id)
    marks, destroyed = marks_on(workspace, EntryId(1)), destructions(workspace)
    workspace.close()
    if "0003" <= form <= "0005":
        assert [each.references for each in destroyed.values()] == [("SCR 2010/01",)]
        assert listed.is_held and listed.days[StartEvent.CLOSED] == date(2016, 8, 1)
    if form in {"0004", "0005"}:
        assert marks.child_seen is Stated.NO and marks.significance is Significance.KEY
        assert [each.name for each in views] == ["Missed"]
    if form == "0005":
        assert [each.details.text for each in asked] == ["Was it sent?"]
    _, after = content(path)
    assert {table: len(rows) for table, rows in before.items()}.items() <= {
        table: len(rows) for table, rows in after.items()
    }.items()


@pytest.mark.skipif(sys.platform == "win32", reason="kills a forked process")
@pytest.mark.parametrize("form", [EARLIER[0], "0005", EARLIER[-1]])
def test_a_step_torn_away_half_way_leaves_the_earlier_form_usable(tmp_path: Path, form: str) -> None:
    path = of_form(form, tmp_path)
    before = content(path)
    child = os.fork()
    if child == 0:  # everything is changed and nothing is committed yet: the worst moment there is
        upgrading._check = lambda *_: os.kill(os.getpid(), signal.SIGKILL)
        try:
            engine = engine_of(path)
            with engine.connect() as connection:
                connection.exec_driver_sql("PRAGMA journal_mode = WAL")
                connection.exec_driver_sql("PRAGMA cache_size = 4")  # pages spill into the log
            upgrade(engine, Silent())
        finally:
            os._exit(1)
    status = os.waitpid(child, 0)[1]
    assert os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL
    assert content(path) == before
    engine = engine_of(path)
    upgrade(engine, Silent())
    engine.dispose()
    assert content(path)[0] == HEAD
