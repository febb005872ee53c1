"""Faults of the database that a person can act on are told as such; anything else stays a bug."""

import sqlite3
from pathlib import Path

import pytest
import sqlalchemy as sa
import sqlcipher3.dbapi2 as sqlcipher

from scrdesk.errors import CannotWrite, DamagedStore, StoreInUse, UserError
from scrdesk.services.reviews import add_key_line
from scrdesk.store.connection import connect
from scrdesk.store.faults import as_user_error, told_to_the_user
from scrdesk.store.keys import StoreKey
from tests.store.sample import new_review, new_workspace


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        (5, StoreInUse),
        (6, StoreInUse),
        (261, StoreInUse),
        (8, CannotWrite),
        (10, CannotWrite),
        (778, CannotWrite),
        (11, DamagedStore),
        (13, CannotWrite),
        (14, CannotWrite),
        (26, DamagedStore),
        (1, None),
        (19, None),
        (None, None),
    ],
)
def test_by_the_code_of_the_library(code: int | None, kind: type[UserError] | None) -> None:
    fault = sqlcipher.OperationalError("made up")
    if code is not None:
        fault.sqlite_errorcode = code
    for each in (fault, sa.exc.OperationalError("SELECT 1", {}, fault)):
        told = as_user_error(each, "desk.scrdesk")
        assert (type(told) if told else None) is kind
        assert told is None or (told.where == "desk.scrdesk" and told.remedy)


def test_what_is_no_fault_of_the_store_stays_a_bug() -> None:
    assert as_user_error(ValueError("x"), "") is None
    with pytest.raises(ValueError, match="x"), told_to_the_user("desk.scrdesk"):
        raise ValueError("x")
    with pytest.raises(sqlcipher.OperationalError), told_to_the_user("desk.scrdesk"):
        raise sqlcipher.OperationalError("made up")
    assert not isinstance(sqlcipher.OperationalError("x"), sqlite3.Error)


def test_a_full_disk_changes_nothing(tmp_path: Path) -> None:
    workspace = new_workspace(tmp_path)
    review = new_review(workspace)
    engine = workspace._vault.engine
    limited = "PRAGMA max_page_count = 1"  # the library then says that the disk is full

    def small(connection: sqlcipher.Connection, *_: object) -> None:
        connection.execute(limited)

    engine.dispose()
    sa.event.listen(engine, "connect", small)
    with pytest.raises(CannotWrite, match="disk is full"):
        add_key_line(workspace, review.id, "Was the child seen? " * 10_000)
    sa.event.remove(engine, "connect", small)
    engine.dispose()
    line = add_key_line(workspace, review.id, "Was the child seen?")
    assert line.number == 1
    workspace.close()


def test_a_connection_is_closed_when_its_key_is_gone(tmp_path: Path) -> None:
    path = tmp_path / "desk.scrdesk"
    path.touch()
    key = StoreKey(bytes(32), bytes(16))
    key.forget()
    with pytest.raises(RuntimeError, match="closed"):
        connect(path, key)
    with pytest.raises(sqlcipher.OperationalError):
        connect(tmp_path / "gone", StoreKey(bytes(32), bytes(16)))
