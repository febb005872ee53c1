"""One transaction: kept only when its end is reached and it was told to commit; readers see one moment."""

import threading
from pathlib import Path

import pytest
import sqlalchemy as sa

from scrdesk.domain.people import NewPlace
from scrdesk.domain.review import ReviewId
from scrdesk.errors import Cancelled, Refused, StoreInUse
from scrdesk.services import reviews
from scrdesk.services.open_store import Workspace
from scrdesk.store import connection as connections
from scrdesk.store.connection import make_engine
from scrdesk.store.tables import review
from tests.store.sample import NOW, new_review, new_workspace, opened


def test_nothing_is_kept_without_commit(tmp_path: Path) -> None:
    workspace = new_workspace(tmp_path)
    its = new_review(workspace)
    with workspace.write("place registered") as uow:
        uow.people.add_place(its.id, NewPlace("Larch Road Primary", "School 1"))
    assert reviews.places(workspace, its.id) == ()
    workspace.close()


@pytest.mark.parametrize("fault", [Cancelled, ValueError, KeyboardInterrupt])
def test_nothing_is_kept_after_a_fault(tmp_path: Path, fault: type[BaseException]) -> None:
    workspace = new_workspace(tmp_path)
    its = new_review(workspace)
    with workspace.read() as uow:
        trail = uow.trail.all()
    with pytest.raises(fault):
        _write_and_fail(workspace, its.id, fault)
    with workspace.read() as uow:
        assert uow.people.places(its.id) == ()
        assert uow.trail.all() == trail
    workspace.close()


def _write_and_fail(workspace: Workspace, review_id: ReviewId, fault: type[BaseException]) -> None:
    with workspace.write("place registered") as uow:
        uow.people.add_place(review_id, NewPlace("Larch Road Primary", "School 1"))
        uow.commit("review 1")
        raise fault


def test_a_reading_unit_keeps_nothing(tmp_path: Path) -> None:
    workspace = new_workspace(tmp_path)
    its = new_review(workspace)
    with workspace.read() as uow:
        uow.people.add_place(its.id, NewPlace("Larch Road Primary", "School 1"))
    assert reviews.places(workspace, its.id) == ()
    workspace.close()


def test_every_change_leaves_one_line_in_the_trail(tmp_path: Path) -> None:
    workspace = new_workspace(tmp_path)
    its = new_review(workspace, codes=("POL",))
    with workspace.read() as uow:
        lines = [(line.action, line.subject, line.at) for line in uow.trail.all()]
    assert lines == [
        ("store made", "store", NOW),
        ("store opened", "store", NOW),
        ("review begun", f"review {its.id}, 0 agencies", NOW),
        ("agency added", "agency 1", NOW),
    ]
    workspace.close()


def test_readers_see_one_moment_while_another_writes(tmp_path: Path) -> None:
    workspace = new_workspace(tmp_path)
    its = new_review(workspace, codes=())
    with workspace.read() as before:
        assert before.reviews.agencies(its.id) == ()
        writer = threading.Thread(target=reviews.add_agency, args=(workspace, its.id, "POL", "Police", "police"))
        writer.start()
        writer.join()
        assert before.reviews.agencies(its.id) == ()
    assert [each.code for each in reviews.agencies(workspace, its.id)] == ["POL"]
    workspace.close()


def test_several_threads_write_one_after_the_other(tmp_path: Path) -> None:
    workspace = new_workspace(tmp_path)
    its = new_review(workspace, codes=())
    questions = [f"Question {n}" for n in range(12)]
    writers = [threading.Thread(target=reviews.add_key_line, args=(workspace, its.id, each)) for each in questions]
    for each in writers:
        each.start()
    for each in writers:
        each.join()
    lines = reviews.key_lines(workspace, its.id)
    assert [each.number for each in lines] == list(range(1, 13))
    assert sorted(each.question for each in lines) == sorted(questions)
    workspace.close()


def test_a_closed_store_says_so(tmp_path: Path) -> None:
    workspace = new_workspace(tmp_path)
    assert workspace.is_open
    assert repr(workspace) == "<Workspace open>"
    workspace.close()
    assert repr(workspace) == "<Workspace closed>"
    with pytest.raises(Refused, match="closed"):
        reviews.list_reviews(workspace)
    with pytest.raises(Refused, match="closed"), workspace.write("review begun"):
        pass


def test_a_writer_that_waits_too_long_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    connect = connections.connect
    monkeypatch.setattr(connections, "connect", lambda path, key, **_: connect(path, key, timeout_s=0.05))
    workspace = new_workspace(tmp_path)
    its = new_review(workspace)
    with workspace.write("place registered"), pytest.raises(StoreInUse, match="busy"):
        reviews.add_key_line(workspace, its.id, "Was the child seen?")
    workspace.close()


def test_no_connection_left(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    workspace = new_workspace(tmp_path)
    workspace._vault.engine.pool._timeout = 0.05  # type: ignore[attr-defined]
    workspace._vault.engine.pool._max_overflow = 0  # type: ignore[attr-defined]
    held = [workspace._vault.engine.connect() for _ in range(connections.MAX_CONNECTIONS)]
    with pytest.raises(StoreInUse, match="busy"):
        reviews.list_reviews(workspace)
    for each in held:
        each.close()
    workspace.close()


def test_a_fault_never_shows_case_text(tmp_path: Path) -> None:
    workspace = new_workspace(tmp_path)
    its = new_review(workspace)
    with workspace.write("place registered") as uow:
        uow.people.add_place(its.id, NewPlace("Quillfeather House", "School 1"))
        with pytest.raises(sa.exc.IntegrityError) as told:
            uow.people.add_place(its.id, NewPlace("Quillfeather House", "School 2"))
    assert "Quillfeather" not in str(told.value)
    workspace.close()


def test_work_of_another_thread_is_not_lost_when_the_store_closes_with_a_reader_open(tmp_path: Path) -> None:
    workspace = new_workspace(tmp_path)
    with workspace.read() as uow:
        uow.reviews.all()
        new_review(workspace)
        workspace.close()
    workspace = opened(workspace.path)
    assert len(reviews.list_reviews(workspace)) == 1
    workspace.close()


def test_agencies_words_cannot_be_altered(tmp_path: Path) -> None:
    workspace = new_workspace(tmp_path)
    with workspace._vault.engine.connect() as connection:
        for table in ("audit",):
            with pytest.raises(sa.exc.DatabaseError, match="never altered"):
                connection.exec_driver_sql(f"UPDATE {table} SET id = id")
            with pytest.raises(sa.exc.DatabaseError, match="never cut"):
                connection.exec_driver_sql(f"DELETE FROM {table}")
    workspace.close()


def test_engine_hides_parameters_and_refuses_orphans(tmp_path: Path) -> None:
    workspace = new_workspace(tmp_path)
    new_review(workspace)
    with pytest.raises(sa.exc.IntegrityError), workspace._vault.engine.begin() as connection:
        connection.execute(sa.delete(review))
    workspace.close()
    key = connections.StoreKey(bytes(32), bytes(16))
    assert make_engine(tmp_path / "gone", key).hide_parameters
