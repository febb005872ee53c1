"""The file of an open store is moved, deleted, replaced or grown old: said at once, nothing lost, a way out."""

import sys
from datetime import date
from pathlib import Path

import pytest

from scrdesk.domain.chronology import ChronologyFilter
from scrdesk.errors import CannotWrite, Refused
from scrdesk.services import reviews
from scrdesk.services.add_submission import accept_submission
from scrdesk.services.build_chronology import entries
from scrdesk.services.open_store import Workspace, save_what_is_open, verify_store
from tests.store.sample import file_of, new_review, new_workspace, on, opened, row

pytestmark = pytest.mark.skipif(
    sys.platform == "win32", reason="Windows does not let an open file be moved or replaced"
)


def filled(folder: Path) -> Workspace:
    workspace = new_workspace(folder)
    review = new_review(workspace)
    accept_submission(
        workspace, review.id, "POL", file_of([row(n, on(date(2015, 1, n)), f"Visit {n}") for n in (1, 2, 3)])
    )
    return workspace


def told(workspace: Workspace) -> list[str]:
    review = reviews.list_reviews(workspace)[0].review
    return [each.event for each in entries(workspace, review.id, ChronologyFilter())]


def ask(workspace: Workspace, question: str = "Was the child seen?") -> None:
    reviews.add_key_line(workspace, reviews.list_reviews(workspace)[0].review.id, question)


@pytest.mark.parametrize("how", ["deleted", "moved", "folder moved"])
def test_a_file_that_vanished(tmp_path: Path, how: str) -> None:
    folder = tmp_path / "desk"
    folder.mkdir()
    workspace = filled(folder)
    away = tmp_path / "away"
    if how == "deleted":
        workspace.path.unlink()
    elif how == "moved":
        workspace.path.rename(away)
    else:
        folder.rename(away)
    with pytest.raises(CannotWrite, match=r"no longer at its place.*Nothing was written.*save what is open"):
        ask(workspace)
    assert told(workspace) == ["Visit 1", "Visit 2", "Visit 3"]
    saved = tmp_path / "saved.scrdesk"
    save_what_is_open(workspace, saved)
    with pytest.raises(CannotWrite, match="already there"):
        save_what_is_open(workspace, saved)
    workspace.close()
    again = opened(saved)
    assert told(again) == ["Visit 1", "Visit 2", "Visit 3"]
    assert verify_store(again) == ()
    again.close()


def test_it_is_put_back(tmp_path: Path) -> None:
    workspace = filled(tmp_path)
    away = workspace.path.rename(tmp_path / "away")
    with pytest.raises(CannotWrite):
        ask(workspace)
    away.rename(workspace.path)
    ask(workspace)
    workspace.close()
    again = opened(workspace.path)
    assert len(reviews.key_lines(again, reviews.list_reviews(again)[0].review.id)) == 1
    again.close()


def test_another_file_takes_its_place(tmp_path: Path) -> None:
    workspace = filled(tmp_path)
    other = tmp_path / "other"
    other.write_bytes(workspace.path.read_bytes())
    other.replace(workspace.path)
    with pytest.raises(CannotWrite, match="Another file has taken the place of the store"):
        ask(workspace)
    workspace.close()


def test_an_older_copy_is_written_over_it(tmp_path: Path) -> None:
    """As a program does that keeps folders in step: the same file, other content, no log."""
    workspace = filled(tmp_path)
    workspace.close()
    old = workspace.path.read_bytes()
    workspace = opened(workspace.path)
    for n in range(3):
        ask(workspace, f"Question {n}?")
    workspace.vault.engine.dispose()
    workspace.path.write_bytes(old)
    for ending in ("-wal", "-shm"):
        workspace.path.with_name(workspace.path.name + ending).unlink(missing_ok=True)
    with pytest.raises(CannotWrite, match="An older copy of the store has taken its place"):
        ask(workspace)
    workspace.close()
    workspace = opened(workspace.path)
    assert told(workspace) == ["Visit 1", "Visit 2", "Visit 3"]
    workspace.close()


def test_a_closed_store_says_so_first(tmp_path: Path) -> None:
    workspace = filled(tmp_path)
    workspace.close()
    workspace.path.unlink()
    with pytest.raises(Refused, match="was closed"), workspace.write("anything"):
        pass
