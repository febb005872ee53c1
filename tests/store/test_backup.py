"""A copy of a store: whole though others write meanwhile, encrypted, proved, and never half there."""

import sys
from datetime import date, datetime
from pathlib import Path

import pytest

from scrdesk.domain.progress import Silent
from scrdesk.errors import Cancelled, CannotWrite, DamagedStore, NewerStore
from scrdesk.services.add_submission import accept_submission
from scrdesk.services.open_store import Workspace
from scrdesk.store import backup
from scrdesk.store.keys import PAGE_BYTES, derive, new_salt
from tests.store.sample import CHEAP, NOW, PASSPHRASE, file_of, new_review, new_workspace, on, opened, row

CANARY = "Quillfeather"
MARK = backup.mark_as_backup("desk.scrdesk", NOW)


def filled(folder: Path, n_rows: int = 60) -> Workspace:
    workspace = new_workspace(folder)
    review = new_review(workspace)
    rows = [row(n, on(date(2015, 1, 1)), f"{CANARY} {n} " + "seen " * 200) for n in range(1, n_rows + 1)]
    accept_submission(workspace, review.id, "POL", file_of(rows))
    return workspace


class At:
    """Does something at the n-th look."""

    def __init__(self, n: int, what: object) -> None:
        self.left, self.what = n, what

    def report(self, done: int, total: int, what: str) -> None:
        pass

    def check(self) -> None:
        self.left -= 1
        if self.left == 0:
            self.what()  # type: ignore[operator]


def cancel() -> None:
    raise Cancelled


def test_a_copy_is_one_encrypted_file_with_everything_in_it(tmp_path: Path) -> None:
    workspace = filled(tmp_path)
    destination = tmp_path / "away" / "copy.scrdesk"
    destination.parent.mkdir()
    backup.copy_store(workspace.path, workspace.vault.key, destination, workspace.vault.key, MARK, Silent())
    assert [each.name for each in destination.parent.iterdir()] == ["copy.scrdesk"]
    assert CANARY.encode() not in destination.read_bytes()
    if sys.platform != "win32":
        assert destination.stat().st_mode & 0o777 == 0o600
    held = backup.contents(destination, workspace.vault.key)
    assert held == backup.Contents(NOW, "desk.scrdesk", ("SCR 2016/02",), 60, 1, NOW, is_older_form=False)
    assert backup.made_at(destination, workspace.vault.key) == NOW
    workspace.close()


def test_others_may_write_while_it_is_made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(backup, "PAGES_A_STEP", 4)
    workspace = filled(tmp_path)

    def write() -> None:
        new_review(workspace, "SCR 2016/03")

    destination = tmp_path / "copy.scrdesk"
    backup.copy_store(workspace.path, workspace.vault.key, destination, workspace.vault.key, MARK, At(3, write))
    assert backup.contents(destination, workspace.vault.key).references == ("SCR 2016/02",)
    assert backup.contents(workspace.path, workspace.vault.key).references == ("SCR 2016/02", "SCR 2016/03")
    workspace.close()


def test_a_copy_with_another_key_is_opened_by_that_key_only(tmp_path: Path) -> None:
    workspace = filled(tmp_path)
    destination = tmp_path / "copy.scrdesk"
    key = derive("another four words", new_salt(), CHEAP)
    backup.copy_store(workspace.path, workspace.vault.key, destination, key, backup.unmark, Silent())
    workspace.close()
    other = opened(destination, "another four words")
    other.close()
    with pytest.raises(Exception, match="does not open"):
        opened(destination)


@pytest.mark.parametrize("n", [1, 2, 5])
def test_cancelling_leaves_nothing(tmp_path: Path, n: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(backup, "PAGES_A_STEP", 64)
    workspace = filled(tmp_path)
    before = sorted(each.name for each in tmp_path.iterdir())
    destination = tmp_path / "copy.scrdesk"
    with pytest.raises(Cancelled):
        backup.copy_store(workspace.path, workspace.vault.key, destination, workspace.vault.key, MARK, At(n, cancel))
    assert sorted(each.name for each in tmp_path.iterdir()) == before
    workspace.close()


def test_a_file_of_that_name_stays_as_it_is(tmp_path: Path) -> None:
    workspace = filled(tmp_path, 2)
    destination = tmp_path / "copy.scrdesk"
    destination.write_text("minutes")
    with pytest.raises(CannotWrite, match="already there"):
        backup.copy_store(workspace.path, workspace.vault.key, destination, workspace.vault.key, MARK, Silent())
    assert destination.read_text() == "minutes"
    with pytest.raises(CannotWrite, match="folder"):
        backup.copy_store(
            workspace.path, workspace.vault.key, tmp_path / "gone" / "x", workspace.vault.key, MARK, Silent()
        )
    workspace.close()


def test_a_damaged_source_gives_no_copy(tmp_path: Path) -> None:
    workspace = filled(tmp_path)
    workspace.close()
    whole = workspace.path.read_bytes()
    key = derive(PASSPHRASE, whole[:16], CHEAP)
    for page in range(1, len(whole) // PAGE_BYTES, 17):
        content = bytearray(whole)
        content[page * PAGE_BYTES + 50] ^= 4
        workspace.path.write_bytes(content)
        with pytest.raises(DamagedStore):
            backup.copy_store(workspace.path, key, tmp_path / "copy.scrdesk", key, MARK, Silent())
        assert [each.name for each in tmp_path.iterdir()] == ["desk.scrdesk"]


def test_the_proof_finds_what_is_missing_flipped_or_cut(tmp_path: Path) -> None:
    workspace = filled(tmp_path)
    workspace.close()
    whole = workspace.path.read_bytes()
    key = derive(PASSPHRASE, whole[:16], CHEAP)
    backup.prove(workspace.path, key, Silent())
    with pytest.raises(DamagedStore):
        backup.prove(workspace.path, key, Silent(), {"entry": 61})
    flipped = bytearray(whole)
    flipped[-2000] ^= 1
    for wrong in (bytes(flipped), whole[:-PAGE_BYTES], whole[:-1], b""):
        workspace.path.write_bytes(wrong)
        with pytest.raises(DamagedStore):
            backup.prove(workspace.path, key, Silent())


def test_a_glance_does_not_take_a_cut_or_foreign_file_for_a_backup(tmp_path: Path) -> None:
    workspace = filled(tmp_path)
    key = workspace.vault.key
    path = tmp_path / "copy.scrdesk"
    backup.copy_store(workspace.path, key, path, key, MARK, Silent())
    whole = path.read_bytes()
    assert backup.made_at(path, derive("x", whole[:16], CHEAP)) is None
    assert backup.made_at(path, derive(PASSPHRASE, new_salt(), CHEAP)) is None
    assert backup.made_at(tmp_path / "gone", key) is None
    for wrong in (whole[:-PAGE_BYTES], whole[:100], b"", b"x" * len(whole)):
        path.write_bytes(wrong)
        assert backup.made_at(path, key) is None
    assert backup.made_at(workspace.path, key) is None  # a store is not a backup
    workspace.close()


def test_a_newer_backup_is_told_apart(tmp_path: Path) -> None:
    workspace = new_workspace(tmp_path)
    with workspace.vault.engine.connect() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9001'")
        connection.commit()
    with pytest.raises(NewerStore, match=r"desk\.scrdesk"):
        backup.contents(workspace.path, workspace.vault.key)
    workspace.close()


def test_the_moment_is_kept_to_the_microsecond(tmp_path: Path) -> None:
    workspace = new_workspace(tmp_path)
    moment = datetime(2016, 10, 17, 9, 30, 1, 250)
    path = tmp_path / "copy.scrdesk"
    mark = backup.mark_as_backup("x", moment)
    backup.copy_store(workspace.path, workspace.vault.key, path, workspace.vault.key, mark, Silent())
    assert backup.made_at(path, workspace.vault.key) == moment
    workspace.close()
