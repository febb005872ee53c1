"""The place and the lock time, kept in the encrypted store."""

import pytest

from scrdesk.errors import Refused
from scrdesk.services.window_place import (
    MAX_PLACE_CHARACTERS,
    choose_lock_after,
    keep_place,
    kept_place,
    lock_after_minutes,
    take_place,
)
from tests.store.sample import new_workspace, opened


def test_place_is_kept_through_closing_and_the_locking_is_in_the_trail(tmp_path):
    workspace = new_workspace(tmp_path)
    assert kept_place(workspace) == ""
    keep_place(workspace, '{"text": "Ottermere"}')
    keep_place(workspace, '{"text": "Vexley"}')
    workspace.close()
    assert b"Vexley" not in workspace.path.read_bytes()
    again = opened(workspace.path)
    assert kept_place(again) == '{"text": "Vexley"}'
    assert take_place(again) == '{"text": "Vexley"}'
    assert take_place(again) == ""
    with again.read() as uow:
        assert [line.action for line in uow.trail.all()][-2:] == ["store unlocked", "store unlocked"]
    keep_place(again, "left")
    keep_place(again, "x" * (MAX_PLACE_CHARACTERS + 1))
    assert kept_place(again) == "", "an overlong one is not kept, nor the one before"
    again.close()


def test_lock_time_has_bounds_and_a_strange_value_counts_as_none(tmp_path):
    workspace = new_workspace(tmp_path)
    assert lock_after_minutes(workspace) is None
    choose_lock_after(workspace, 20)
    assert lock_after_minutes(workspace) == 20
    for minutes in (0, 31, -5):
        with pytest.raises(Refused):
            choose_lock_after(workspace, minutes)
    for strange in ("500", "ten", "-1", "²"):
        with workspace.write("test") as uow:
            uow.facts.put("lock after minutes", strange)
            uow.commit("store")
        assert lock_after_minutes(workspace) is None
    workspace.close()
