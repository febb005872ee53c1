"""The trail: any edit or cut of it is found."""

from pathlib import Path

import pytest

from scrdesk.store.audit import Trail
from tests.store.sample import NOW, new_workspace

CHANGES = (
    "UPDATE audit SET action = 'x' WHERE id = 2",
    "UPDATE audit SET at = '2015-01-01 00:00:00.000000' WHERE id = 2",
    "UPDATE audit SET subject = 'review 9' WHERE id = 2",
    "UPDATE audit SET hash = 'x' WHERE id = 2",
    "DELETE FROM audit WHERE id = 2",
    "DELETE FROM audit WHERE id = 1",
    "UPDATE audit SET id = 9 WHERE id = 2",
)


@pytest.mark.parametrize("change", CHANGES)
def test_edits_and_cuts_are_found(tmp_path: Path, change: str) -> None:
    workspace = new_workspace(tmp_path)
    with workspace.write("line two") as uow:
        uow.commit("review 1")
    with workspace.write("line three") as uow:
        uow.commit("review 2")
    with workspace._vault.engine.connect() as connection:
        trail = Trail(connection)
        assert trail.first_break() is None
        assert [(each.action, each.subject, each.at) for each in trail.all()][2:] == [
            ("line two", "review 1", NOW),
            ("line three", "review 2", NOW),
        ]
        connection.exec_driver_sql("DROP TRIGGER audit_is_never_altered")
        connection.exec_driver_sql("DROP TRIGGER audit_is_never_cut")
        connection.exec_driver_sql(change)
        assert trail.first_break() in (1, 2, 3)
        connection.rollback()
    workspace.close()
