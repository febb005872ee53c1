"""Automatic backups in a chosen folder: beside the store when it is gone, settled by an administrator, never mixed up."""

import json
import shutil
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from scrdesk.cli import DONE, SOMETHING_FOUND, WRONG_CALL, run
from scrdesk.errors import CannotWrite, Refused
from scrdesk.services import back_up, policy, safekeeping
from scrdesk.services.back_up import automatic_back_up, backup_folder, backups_of, last_proven, newest_sound
from scrdesk.services.backup_places import backup_place, choose_backup_folder
from scrdesk.services.open_store import Workspace, open_store
from scrdesk.services.trail import trail
from scrdesk.store.keys import PAGE_BYTES
from tests.store.sample import CHEAP, NOW, PASSPHRASE, new_review, new_workspace, opened


class Clock:
    now = NOW

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture(autouse=True)
def _no_policy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(policy, "policy_file", lambda: tmp_path / "policy.toml")
    monkeypatch.delenv(policy.FOLDER_VARIABLE, raising=False)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def store(tmp_path: Path, clock: Clock):
    workspace = made_in(tmp_path, clock)
    yield workspace
    workspace.close()


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def made_in(folder: Path, clock: Clock) -> Workspace:
    new_workspace(folder).close()
    workspace = open_store(folder / "desk.scrdesk", PASSPHRASE, clock=clock, stretching=CHEAP)
    new_review(workspace)
    return workspace


def test_a_chosen_folder_takes_the_backups_and_is_a_setting_of_the_store(
    store: Workspace, stick: Path, clock: Clock
) -> None:
    place = choose_backup_folder(store, stick)
    assert place.chosen == stick and place.folder.parent == stick and not place.fault
    made = automatic_back_up(store)
    assert made is not None and made.path.parent == place.folder and not made.fell_back
    assert not backup_folder(store.path).exists()
    store.close()
    again = open_store(store.path, PASSPHRASE, clock=clock, stretching=CHEAP)
    assert last_proven(again) == made
    assert automatic_back_up(again) is None, "the last in this folder is not an hour old"
    assert any("Folder for automatic backups chosen" in line.what for line in trail(again))
    opened(made.path).close()
    again.close()


def test_a_vanished_folder_is_told_and_the_backup_made_beside_the_store(
    store: Workspace, stick: Path, clock: Clock
) -> None:
    choose_backup_folder(store, stick)
    first = automatic_back_up(store)
    assert first is not None
    away = stick.rename(stick.with_name("pulled out"))
    clock.now += timedelta(minutes=10)
    made = automatic_back_up(store)  # at once: in this folder there is none yet
    assert made is not None and made.path.parent == backup_folder(store.path)
    assert str(stick) in made.fell_back and "cannot be reached" in made.fell_back
    assert last_proven(store).path == made.path
    stick.mkdir()  # the empty folder that a stick leaves behind where it was hung in
    assert "own folder is missing" in backup_place(store).fault
    stick.rmdir()
    away.rename(stick)
    clock.now += timedelta(minutes=10)
    assert not backup_place(store).fault
    assert automatic_back_up(store) is None
    assert {each.path for each in backups_of(store)} == {first.path, made.path}


def test_a_full_disk_there_falls_back_too(
    store: Workspace, stick: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose_backup_folder(store, stick)
    real = shutil.disk_usage
    monkeypatch.setattr(
        back_up.shutil, "disk_usage", lambda path: real(path)._replace(free=0 if stick in path.parents else 1 << 40)
    )
    made = automatic_back_up(store)
    assert made is not None and made.path.parent == backup_folder(store.path)
    assert "too little room" in made.fell_back


def test_two_stores_of_one_name_keep_apart_in_one_folder(tmp_path: Path, stick: Path, clock: Clock) -> None:
    found = []
    for name in ("north", "south"):
        (tmp_path / name).mkdir()
        workspace = made_in(tmp_path / name, clock)
        choose_backup_folder(workspace, stick)
        automatic_back_up(workspace)
        found.append({each.path for each in backups_of(workspace)})
        workspace.close()
    assert len(found[0]) == len(found[1]) == 1 and not found[0] & found[1]


def test_what_cannot_be_chosen_is_refused_and_nothing_changes(store: Workspace, stick: Path, tmp_path: Path) -> None:
    with pytest.raises(CannotWrite, match="no such folder"):
        choose_backup_folder(store, tmp_path / "nowhere")
    with pytest.raises(Refused, match="beside the store"):
        choose_backup_folder(store, backup_folder(store.path))
    (stick / "file").touch()
    with pytest.raises(CannotWrite):
        choose_backup_folder(store, stick / "file")
    assert backup_place(store).chosen is None
    choose_backup_folder(store, stick)
    assert choose_backup_folder(store, None).folder == backup_folder(store.path)


def test_an_administrator_settles_the_folder(
    store: Workspace, stick: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose_backup_folder(store, stick)
    share = tmp_path / "share"
    share.mkdir()
    (tmp_path / "policy.toml").write_text(f"backup_folder = {json.dumps(str(share))}\n", encoding="utf-8")
    place = backup_place(store)
    assert place.chosen == share and str(tmp_path / "policy.toml") == place.settled_by
    made = automatic_back_up(store)
    assert made is not None and made.path.parent.parent == share and not made.fell_back
    with pytest.raises(Refused, match="settled"):
        choose_backup_folder(store, stick)
    share.rename(tmp_path / "gone")
    made = automatic_back_up(store, now_due=True)
    assert made is not None and made.path.parent == backup_folder(store.path) and str(share) in made.fell_back
    (tmp_path / "policy.toml").write_text("backup_folder = 3", encoding="utf-8")
    assert "not the whole path" in policy.read_policy().fault
    assert backup_place(store).chosen == stick
    (tmp_path / "policy.toml").write_text("= broken", encoding="utf-8")
    assert "cannot be read" in policy.read_policy().fault
    (tmp_path / "policy.toml").unlink()
    monkeypatch.setenv(policy.FOLDER_VARIABLE, "relative")
    assert backup_place(store).chosen == stick
    assert "SCRDESK_BACKUP_FOLDER" in policy.read_policy().fault
    monkeypatch.setenv(policy.FOLDER_VARIABLE, str(tmp_path / "gone"))
    assert backup_place(store).chosen == tmp_path / "gone"


def test_a_damaged_store_still_tells_where_its_backups_are(store: Workspace, stick: Path) -> None:
    choose_backup_folder(store, stick)
    made = automatic_back_up(store)
    store.close()
    content = bytearray(store.path.read_bytes())
    content[-PAGE_BYTES // 2] ^= 1
    store.path.write_bytes(content)
    found = newest_sound(store.path, PASSPHRASE, stretching=CHEAP)
    assert made is not None and found is not None and found.path == made.path


def test_what_the_first_page_says(store: Workspace, stick: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch) -> None:
    assert safekeeping.backup_standing(store).proven is None
    made = automatic_back_up(store)
    standing = safekeeping.backup_standing(store)
    assert standing.proven == made and standing.is_on_own_disk and not standing.is_old
    clock.now += timedelta(hours=25)
    assert safekeeping.backup_standing(store).is_old
    choose_backup_folder(store, stick)
    automatic_back_up(store)
    monkeypatch.setattr(safekeeping, "is_on_the_same_disk", lambda one, other: stick not in one.parents)
    standing = safekeeping.backup_standing(store)
    assert not standing.is_old and not standing.is_on_own_disk


def test_on_the_command_line(
    store: Workspace, stick: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    store.close()
    from scrdesk.cli import terminal
    from scrdesk.services import open_store as opening

    monkeypatch.setattr(
        terminal, "open_store", lambda path, words, **more: opening.open_store(path, words, stretching=CHEAP)
    )
    monkeypatch.setenv("SCRDESK_PASSPHRASE", PASSPHRASE)
    path = str(store.path)
    assert run(["backup-folder", path, "--choose", str(stick)]) == DONE
    assert str(stick) in capsys.readouterr().out
    stick.rename(stick.with_name("gone"))
    assert run(["backup-folder", path, "--json"]) == SOMETHING_FOUND
    assert "cannot be reached" in json.loads(capsys.readouterr().out)["fault"]
    for _ in range(2):  # told too when none is due
        assert run(["backup", path, "--rotate"]) == SOMETHING_FOUND
        assert "beside the store meanwhile" in capsys.readouterr().err
    assert run(["backup-folder", path, "--choose", str(stick)]) == WRONG_CALL
    assert run(["backup-folder", path, "--beside"]) == DONE
