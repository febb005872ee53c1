"""Backups as the window and the command line make them: proved, thinned out, told, and restored into a new store."""

import os
import shutil
import subprocess
import sys
import textwrap
from collections import namedtuple
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from scrdesk.cli import DONE, SOMETHING_FOUND, WRONG_CALL, run
from scrdesk.domain.chronology import ChronologyFilter
from scrdesk.errors import CannotWrite, DamagedStore, NotAStore, NotFound, Refused, WrongPassphrase
from scrdesk.services.add_submission import accept_submission
from scrdesk.services.back_up import (
    automatic_back_up,
    automatic_backups,
    back_up,
    backup_folder,
    last_proven,
    newest_sound,
    preview,
    restore,
)
from scrdesk.services.build_chronology import entries
from scrdesk.services.open_store import Workspace, create_store, open_store, verify_store
from scrdesk.services.reviews import list_reviews
from scrdesk.store.keys import PAGE_BYTES
from tests.store.sample import CHEAP, NOW, PASSPHRASE, file_of, new_review, new_workspace, on, opened, row


class Clock:
    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> datetime:
        return self.now


def filled(folder: Path, clock: Clock | None = None) -> Workspace:
    new_workspace(folder).close()
    path = folder / "desk.scrdesk"
    workspace = open_store(path, PASSPHRASE, clock=clock or Clock(), stretching=CHEAP)
    review = new_review(workspace)
    rows = [row(n, on(date(2015, 1, n)), f"Visit {n}") for n in range(1, 30)]
    accept_submission(workspace, review.id, "POL", file_of(rows))
    return workspace


def told(workspace: Workspace) -> list[tuple[str, str]]:
    review = list_reviews(workspace)[0].review
    return [(each.reference, each.event) for each in entries(workspace, review.id, ChronologyFilter())]


def test_a_backup_restores_to_the_same_store(tmp_path: Path) -> None:
    workspace = filled(tmp_path)
    made = back_up(workspace, tmp_path / "stick.scrdesk")
    before = told(workspace)
    new_review(workspace, "SCR 2016/09")
    with workspace.read() as uow:
        assert [each.action for each in uow.trail.all()][-4] == "back up"
    workspace.close()
    assert made.n_bytes == made.path.stat().st_size
    bytes_of_backup = made.path.read_bytes()
    held = preview(made.path, PASSPHRASE, stretching=CHEAP)
    assert (held.made_at, held.made_of, held.references) == (NOW, "desk.scrdesk", ("SCR 2016/02",))
    assert (held.n_entries, held.n_submissions) == (29, 1)
    assert restore(made.path, tmp_path / "again.scrdesk", PASSPHRASE, stretching=CHEAP) == held
    again = opened(tmp_path / "again.scrdesk")
    assert told(again) == before
    assert verify_store(again) == ()
    again.close()
    assert preview(tmp_path / "again.scrdesk", PASSPHRASE, stretching=CHEAP).made_at is None
    assert made.path.read_bytes() == bytes_of_backup


def test_restoring_never_overwrites(tmp_path: Path) -> None:
    workspace = filled(tmp_path)
    made = back_up(workspace, tmp_path / "stick.scrdesk")
    workspace.close()
    before = workspace.path.read_bytes()
    with pytest.raises(CannotWrite, match="already there"):
        restore(made.path, workspace.path, PASSPHRASE, stretching=CHEAP)
    with pytest.raises(Refused, match="same file"):
        restore(made.path, made.path, PASSPHRASE, stretching=CHEAP)
    assert workspace.path.read_bytes() == before


def test_what_cannot_be_restored_is_told_apart(tmp_path: Path) -> None:
    workspace = filled(tmp_path)
    made = back_up(workspace, tmp_path / "stick.scrdesk")
    workspace.close()
    destination = tmp_path / "again.scrdesk"
    with pytest.raises(WrongPassphrase):
        restore(made.path, destination, "another passphrase", stretching=CHEAP)
    with pytest.raises(NotFound):
        restore(tmp_path / "gone", destination, PASSPHRASE, stretching=CHEAP)
    whole = made.path.read_bytes()
    for place in (30, PAGE_BYTES + 9, len(whole) - 9):
        made.path.write_bytes(whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :])
        with pytest.raises(DamagedStore):
            restore(made.path, destination, PASSPHRASE, stretching=CHEAP)
    made.path.write_bytes(b"minutes of the panel")
    with pytest.raises(NotAStore):
        restore(made.path, destination, PASSPHRASE, stretching=CHEAP)
    assert not destination.exists()


def test_a_plain_copy_of_a_closed_store_restores_too(tmp_path: Path) -> None:
    workspace = filled(tmp_path)
    workspace.close()
    shutil.copy(workspace.path, tmp_path / "plain copy")
    assert restore(tmp_path / "plain copy", tmp_path / "new.scrdesk", PASSPHRASE, stretching=CHEAP).n_entries == 29
    assert {each.name for each in tmp_path.iterdir()} == {"desk.scrdesk", "plain copy", "new.scrdesk"}


def test_automatic_backups_come_hourly_and_thin_out(tmp_path: Path) -> None:
    clock = Clock()
    workspace = filled(tmp_path, clock)
    assert last_proven(workspace) is None
    for hours in (0, 0.5, 1, 7, 24, 30, 48, 49, 49.5, 50):
        clock.now = NOW + timedelta(hours=hours)
        automatic_back_up(workspace)
    after = [each.made_at - NOW for each in automatic_backups(workspace.path)]
    assert after == [timedelta(hours=hours) for hours in (50, 49, 48, 30, 7)]
    proven = last_proven(workspace)
    assert proven is not None
    assert proven.made_at == clock.now
    assert {each.suffix for each in backup_folder(workspace.path).iterdir()} == {".scrdesk"}
    workspace.close()
    for each in automatic_backups(workspace.path):
        opened(each.path).close()


def test_one_can_be_asked_for_before_something_large(tmp_path: Path) -> None:
    clock = Clock()
    workspace = filled(tmp_path, clock)
    assert automatic_back_up(workspace) is not None
    assert automatic_back_up(workspace, now_due=True) is None  # within the same second
    clock.now += timedelta(seconds=1)
    assert automatic_back_up(workspace) is None
    assert automatic_back_up(workspace, now_due=True) is not None
    workspace.close()


def test_files_that_are_not_ours_are_left_alone_and_remains_of_a_kill_go(tmp_path: Path) -> None:
    workspace = filled(tmp_path)
    folder = backup_folder(workspace.path)
    folder.mkdir()
    ours = folder / ".desk 2015-01-01 100000.scrdesk.0a1b2c3d.new"
    ours.write_bytes(b"half")
    others = [
        folder / "notes.txt",
        folder / "other 2015-01-01 100000.scrdesk",
        folder / "desk 2015-99-01 100000.scrdesk",
    ]
    for each in others:
        each.write_bytes(b"theirs")
    assert automatic_back_up(workspace) is not None
    assert not ours.exists()
    assert all(each.exists() for each in others)
    assert len(automatic_backups(workspace.path)) == 1
    workspace.close()


def test_a_damaged_store_never_pushes_out_a_good_backup(tmp_path: Path) -> None:
    clock = Clock()
    workspace = filled(tmp_path, clock)
    for _ in range(5):
        automatic_back_up(workspace)
        clock.now += timedelta(minutes=61)
    workspace.close()
    before = automatic_backups(workspace.path)
    content = bytearray(workspace.path.read_bytes())
    content[-3 * PAGE_BYTES + 200] ^= 1
    workspace.path.write_bytes(content)
    clock.now += timedelta(days=60)
    workspace = open_store(workspace.path, PASSPHRASE, clock=clock, stretching=CHEAP)
    with pytest.raises(DamagedStore):
        automatic_back_up(workspace)
    assert automatic_backups(workspace.path) == before
    proven = last_proven(workspace)
    assert proven is not None
    assert proven.path == before[0].path
    workspace.close()


def test_the_newest_sound_backup_is_found_behind_damaged_ones(tmp_path: Path) -> None:
    clock = Clock()
    workspace = filled(tmp_path, clock)
    assert newest_sound(workspace.path, PASSPHRASE, stretching=CHEAP) is None
    for _ in range(3):
        automatic_back_up(workspace)
        clock.now += timedelta(hours=1)
    workspace.close()
    newest, middle, oldest = automatic_backups(workspace.path)
    newest.path.write_bytes(newest.path.read_bytes()[:-PAGE_BYTES])
    content = bytearray(middle.path.read_bytes())
    content[5 * PAGE_BYTES] ^= 1
    middle.path.write_bytes(content)
    assert newest_sound(workspace.path, PASSPHRASE, stretching=CHEAP) == oldest
    assert newest_sound(workspace.path, "another passphrase", stretching=CHEAP) is None


def test_too_little_room_is_told_before_the_disk_is_full(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    workspace = filled(tmp_path)
    usage = namedtuple("usage", "total used free")  # noqa: PYI024
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage(1, 1, workspace.path.stat().st_size))
    with pytest.raises(CannotWrite, match="too little room"):
        automatic_back_up(workspace)
    assert list(backup_folder(workspace.path).iterdir()) == []
    workspace.close()


def test_a_folder_that_cannot_be_made(tmp_path: Path) -> None:
    workspace = filled(tmp_path)
    backup_folder(workspace.path).write_text("in the way")
    with pytest.raises(CannotWrite, match="automatic backups"):
        automatic_back_up(workspace)
    workspace.close()


def test_a_closed_store_is_not_backed_up(tmp_path: Path) -> None:
    workspace = filled(tmp_path)
    workspace.close()
    with pytest.raises(Refused, match="closed"):
        back_up(workspace, tmp_path / "x.scrdesk")


@pytest.mark.slow_key
def test_the_command_line(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SCRDESK_PASSPHRASE", PASSPHRASE)
    store, copy, new = (tmp_path / name for name in ("desk.scrdesk", "copy.scrdesk", "new.scrdesk"))
    workspace = create_store(store, PASSPHRASE)
    new_review(workspace)
    automatic_back_up(workspace)
    workspace.close()
    assert run(["backup", str(store), str(copy)]) == DONE
    assert run(["backup", str(store), str(copy)]) == WRONG_CALL
    assert "already there" in capsys.readouterr().err
    assert run(["backup", str(store)]) == WRONG_CALL
    assert run(["backup", str(store), str(copy), "--rotate"]) == WRONG_CALL
    assert run(["backup", str(store), "--rotate"]) == DONE
    assert "less than an hour old" in capsys.readouterr().out
    assert run(["restore", str(copy), "--preview"]) == DONE
    assert "Reviews: SCR 2016/02\nEntries: 0" in capsys.readouterr().out
    assert not new.exists()
    assert run(["restore", str(copy)]) == WRONG_CALL
    assert run(["restore", str(copy), str(new)]) == DONE
    assert run(["verify", str(new)]) == DONE
    capsys.readouterr()
    content = bytearray(store.read_bytes())
    content[PAGE_BYTES + 100] ^= 1
    store.write_bytes(content)
    assert run(["verify", str(store)]) == SOMETHING_FOUND
    assert "The newest sound automatic backup was made on" in capsys.readouterr().out
    content = bytearray(new.read_bytes())
    content[-100] ^= 1
    new.write_bytes(content)
    assert run(["verify", str(new)]) == SOMETHING_FOUND
    assert "there is none" in capsys.readouterr().out


KILLED = """
    import sys
    from pathlib import Path
    from tests.store.sample import opened
    from scrdesk.services.back_up import back_up

    class Tell:
        n = 0
        def report(self, done, total, what):
            pass
        def check(self):
            self.n += 1
            print(self.n, flush=True)
            sys.stdin.readline()

    from scrdesk.store import backup
    backup.PAGES_A_STEP = 32
    back_up(opened(Path(sys.argv[1])), Path(sys.argv[2]), Tell())
"""


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")
@pytest.mark.parametrize("look", [1, 4])
def test_a_kill_leaves_no_backup_or_a_whole_one(tmp_path: Path, look: int) -> None:
    workspace = filled(tmp_path)
    workspace.close()
    destination = tmp_path / "copy.scrdesk"
    process = subprocess.Popen(
        [sys.executable, "-c", textwrap.dedent(KILLED), str(workspace.path), str(destination)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parent.parent.parent,
        env={**os.environ, "PYTHONPATH": "."},
    )
    assert process.stdout is not None
    assert process.stdin is not None
    for line in process.stdout:
        if int(line) == look:
            break
        process.stdin.write("\n")
        process.stdin.flush()
    process.kill()
    process.wait()
    process.stdout.close()
    process.stdin.close()
    assert not destination.exists()
    workspace = opened(workspace.path)
    assert verify_store(workspace) == ()
    back_up(workspace, destination)
    workspace.close()
