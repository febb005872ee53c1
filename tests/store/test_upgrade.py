"""Migrations: the last step is the form the program knows; wholly or not at all; rows are never lost on the way."""

import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from scrdesk.domain.chronology import ChronologyFilter
from scrdesk.domain.progress import Silent
from scrdesk.domain.review import ReviewId
from scrdesk.errors import Cancelled, DamagedStore, NotAStore
from scrdesk.services.add_submission import accept_submission
from scrdesk.services.build_chronology import shown_entries
from scrdesk.store.connection import WRITES, make_engine
from scrdesk.store.keys import StoreKey
from scrdesk.store.repositories.learning import Learning
from scrdesk.store.schema import metadata
from scrdesk.store.upgrade import HEAD, REVISIONS, SCRIPTS, needs_upgrade, revision_of, scripts_folder, upgrade
from tests.store.sample import file_of, new_review, new_workspace, on, row


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[sa.Engine]:
    path = tmp_path / "desk.scrdesk"
    path.touch()
    made = make_engine(path, StoreKey(bytes(32), bytes(16)))
    yield made
    made.dispose()


def test_the_program_knows_every_step() -> None:
    config = Config()
    config.set_main_option("script_location", SCRIPTS)
    script = ScriptDirectory.from_config(config)
    assert script.get_heads() == [HEAD]
    assert tuple(reversed([each.revision for each in script.walk_revisions()])) == REVISIONS


def test_a_step_imports_nothing_of_ours() -> None:
    for path in (scripts_folder() / "versions").glob("*.py"):
        assert "scrdesk" not in path.read_text(encoding="utf-8"), path.name


def test_all_steps_end_at_the_form_of_the_program(engine: sa.Engine) -> None:
    upgrade(engine, Silent())
    with engine.connect() as connection:
        context = MigrationContext.configure(
            connection, opts={"include_name": lambda name, kind, _: kind != "table" or name in metadata.tables}
        )
        assert compare_metadata(context, metadata) == []
        assert revision_of(connection) == HEAD
        assert not needs_upgrade(connection)
        found = {row[0]: row[1] for row in connection.exec_driver_sql("SELECT name, sql FROM sqlite_master")}
    for table in metadata.tables.values():
        for each in table.foreign_key_constraints:
            assert each.name in found[table.name]
            assert "CASCADE" not in found[table.name]


def test_an_empty_file_needs_an_upgrade(engine: sa.Engine) -> None:
    with engine.connect() as connection:
        assert revision_of(connection) == ""
        assert needs_upgrade(connection)


def test_a_stamp_that_says_nothing(engine: sa.Engine) -> None:
    with engine.begin() as connection:
        connection.exec_driver_sql("CREATE TABLE alembic_version (version_num TEXT)")
        assert revision_of(connection) == ""
        connection.exec_driver_sql("DROP TABLE alembic_version")
        connection.exec_driver_sql("CREATE TABLE recipe (name TEXT)")
        with pytest.raises(NotAStore):
            revision_of(connection)


def steps(tmp_path: Path, body: str, row_changes: str = "{}") -> str:
    """Return a folder of migrations with one step more than the program's."""
    folder = tmp_path / "migrations"
    shutil.copytree(scripts_folder(), folder, ignore=shutil.ignore_patterns("__pycache__"))
    lines = "\n".join(f"    {line}" for line in body.splitlines())
    (folder / "versions" / "next.py").write_text(
        "import sqlalchemy as sa\nfrom alembic import op\n\n"
        f"revision = 'next'\ndown_revision = '{HEAD}'\nROW_CHANGES = {row_changes}\n\ndef upgrade():\n{lines}\n"
    )
    return str(folder)


def fill(engine: sa.Engine) -> None:
    upgrade(engine, Silent())
    with engine.begin() as connection:
        connection.exec_driver_sql(
            "INSERT INTO review (id, reference, type_code, child_label, title, circumstances, begun_at) "
            "VALUES (1, 'R', 'T', 'C', '', '', '2016-01-01 00:00:00')"
        )
        connection.exec_driver_sql("INSERT INTO place (review_id, name, label) VALUES (1, 'N', 'L')")


def content(engine: sa.Engine) -> tuple[object, ...]:
    with engine.connect() as connection:
        return (
            connection.exec_driver_sql("SELECT sql FROM sqlite_master ORDER BY name").all(),
            connection.exec_driver_sql("SELECT * FROM review").all(),
            connection.exec_driver_sql("SELECT * FROM place").all(),
            revision_of(connection),
            connection.exec_driver_sql("PRAGMA foreign_keys").scalar(),
        )


@pytest.mark.parametrize(
    ("body", "fault"),
    [
        ("op.add_column('review', sa.Column('x', sa.Text))\nop.execute('SELECT nonsense')", sa.exc.OperationalError),
        ('op.execute("DELETE FROM place")', DamagedStore),
        ("op.drop_table('place')", DamagedStore),
        ("op.execute('DELETE FROM review')", DamagedStore),
        ('op.execute("UPDATE place SET review_id = 7")', DamagedStore),
    ],
)
def test_a_step_that_fails_or_loses_rows_changes_nothing(
    engine: sa.Engine, tmp_path: Path, body: str, fault: type[Exception]
) -> None:
    fill(engine)
    before = content(engine)
    with pytest.raises(fault):
        upgrade(engine, Silent(), to="next", scripts=steps(tmp_path, body))
    assert content(engine) == before


def test_a_rebuilt_parent_keeps_its_children(engine: sa.Engine, tmp_path: Path) -> None:
    fill(engine)
    body = "with op.batch_alter_table('review') as batch:\n    batch.alter_column('title', nullable=True)"
    upgrade(engine, Silent(), to="next", scripts=steps(tmp_path, body))
    with engine.connect() as connection:
        assert connection.exec_driver_sql("SELECT name FROM place").all() == [("N",)]
        assert revision_of(connection) == "next"
        assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar() == 1


@pytest.mark.parametrize(
    ("body", "row_changes"),
    [("op.execute('DELETE FROM place')", "{'place': -1}"), ("op.drop_table('place')", "{'place': -1}")],
)
def test_a_step_may_say_what_it_takes_away(engine: sa.Engine, tmp_path: Path, body: str, row_changes: str) -> None:
    fill(engine)
    upgrade(engine, Silent(), to="next", scripts=steps(tmp_path, body, row_changes))
    with engine.connect() as connection:
        assert revision_of(connection) == "next"


class _Cancels:
    def __init__(self, n: int) -> None:
        self.left = n

    def report(self, done: int, total: int, what: str) -> None:
        pass

    def check(self) -> None:
        self.left -= 1
        if self.left < 0:
            raise Cancelled


@pytest.mark.parametrize("n", [0, 1])
def test_a_cancelled_upgrade_changes_nothing(engine: sa.Engine, n: int) -> None:
    with pytest.raises(Cancelled):
        upgrade(engine, _Cancels(n))
    with engine.connect() as connection:
        assert connection.exec_driver_sql("SELECT * FROM sqlite_master").all() == []
    upgrade(engine, Silent())


def test_the_words_are_indexed_anew_as_they_were(tmp_path: Path) -> None:
    workspace = new_workspace(tmp_path)
    review = new_review(workspace, codes=("POL", "HV"))
    rows = [
        row(1, on(date(2016, 3, 5)), "Called to Flat 9; Siân hid."),
        row(2, on(date(2016, 3, 6)), "", more=(("Extra", "café visit"), ("Empty", ""))),
        row(3, on(date(2016, 3, 7)), "Half \ud800 a sign", more=(("Extra", "other \ud800 half"),)),
    ]
    accept_submission(workspace, review.id, "POL", file_of(rows))
    accept_submission(workspace, review.id, "HV", file_of(rows[:1], salt="HV"))
    with workspace.write("test") as uow:
        uow.entries.withdraw([shown_entries(workspace, review.id, ChronologyFilter()).ids[0]])
        uow.commit("POL-0001")
    engine = workspace.vault.engine

    def every_word() -> list[tuple[object, ...]]:
        with engine.begin() as connection:
            connection.exec_driver_sql("CREATE VIRTUAL TABLE temp.vocab USING fts5vocab(main, entry_words, instance)")
            found = connection.exec_driver_sql("SELECT term, doc, col, offset FROM vocab ORDER BY 1, 2, 3, 4")
            words = [tuple(each) for each in found]
            connection.exec_driver_sql("DROP TABLE temp.vocab")
            return words

    before = every_word()
    assert {"cafe", "sian", "pol"} <= {each[0] for each in before}
    assert "hv" not in {each[0] for each in before}  # the entry that was taken out
    assert len({each[1] for each in before}) == 3
    with engine.connect().execution_options(**{WRITES: True}) as connection, connection.begin():
        connection.exec_driver_sql("DROP TABLE entry_words")
        connection.exec_driver_sql(
            "CREATE VIRTUAL TABLE entry_words USING fts5(event, content='', contentless_delete=1, prefix='2 3')"
        )
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '0011'")
    upgrade(engine, Silent(), to="0012")
    assert every_word() == before
    with engine.connect() as connection:
        made = connection.exec_driver_sql("SELECT sql FROM sqlite_master WHERE name = 'entry_words'").scalar_one()
        assert "prefix='1 2 3'" in made
        kept = connection.exec_driver_sql("SELECT v FROM entry_words_config WHERE k = 'secure-delete'")
        assert kept.scalar_one() == 1
    workspace.close()


def test_drafts_frozen_before_keep_the_numbers_they_had(engine: sa.Engine) -> None:
    upgrade(engine, Silent(), to="0013")
    with engine.begin() as connection:
        connection.exec_driver_sql(
            "INSERT INTO review (id, reference, type_code, child_label, title, circumstances, begun_at) "
            "VALUES (1, 'R', 'T', 'C', '', '', '2016-01-01 00:00:00')"
        )
        for place, (title, flag) in enumerate((("Foreword", 0), ("What happened", 1)), 1):
            connection.exec_driver_sql(
                "INSERT INTO report_section (review_id, place, key, title, text, is_numbered) VALUES (1, ?, '', ?, '', ?)",
                (place, title, flag),
            )
        for number, sections in (("0.1", '[["Foreword","a"],["Gone","b"],["What happened","c"]]'), ("0.2", "torn")):
            connection.exec_driver_sql(
                "INSERT INTO report_draft (review_id, number, frozen_at, frozen_by, note, sections_list, sha256) "
                "VALUES (1, ?, '2016-01-01 00:00:00', 'A', '', ?, 'x')",
                (number, sections),
            )
    upgrade(engine, Silent())
    with engine.connect() as connection:
        found = connection.exec_driver_sql("SELECT number, numbered, sha256 FROM report_draft ORDER BY number").all()
    assert [tuple(each) for each in found] == [("0.1", "011", "x"), ("0.2", "", "x")]


def test_a_recommendation_of_an_earlier_form_keeps_its_one_finding(engine: sa.Engine) -> None:
    upgrade(engine, Silent(), to="0017")
    with engine.begin() as connection:
        for table, values in (
            ("review", _filled(connection, "review", reference="SCR 1")),
            ("lesson", _filled(connection, "lesson", review_id=1, number=1)),
            ("lesson", _filled(connection, "lesson", review_id=1, number=2)),
            ("recommendation", _filled(connection, "recommendation", lesson_id=2, number="1", text="Ask.")),
        ):
            names = ", ".join(values)
            connection.execute(
                sa.text(f"INSERT INTO {table} ({names}) VALUES ({', '.join(f':{name}' for name in values)})"), values
            )
    upgrade(engine, Silent())
    with engine.connect() as connection:
        first, second = Learning(connection).all(ReviewId(1))
    (kept,) = second.details.recommendations
    assert first.details.recommendations == ()
    assert (kept.text, kept.follows_from(second.details.number), kept.no_finding_why) == ("Ask.", (2,), "")


def _filled(connection: sa.Connection, table: str, **known: object) -> dict[str, object]:
    """Return values for every column that must have one, the known ones among them."""
    needed = [
        each for each in sa.inspect(connection).get_columns(table) if not each["nullable"] and each["name"] != "id"
    ]
    plain = {each["name"]: 1 if isinstance(each["type"], sa.Integer | sa.Boolean) else "2016-09-01" for each in needed}
    return {**plain, **known}
