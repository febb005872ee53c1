"""A store of an older form is copied, proved and named before it is brought up to date; else it stays as it was."""

import json
import os
import shutil
import signal
import sys
import time
from pathlib import Path

import pytest

from scrdesk.domain.chronology import ChronologyFilter
from scrdesk.domain.progress import Silent
from scrdesk.errors import CannotWrite, DamagedStore
from scrdesk.services import back_up, reviews
from scrdesk.services.build_chronology import entries
from scrdesk.services.open_store import Workspace, open_store, verify_store
from scrdesk.store import old_form, vault
from scrdesk.store.backup import made_at, prove
from scrdesk.store.keys import PAGE_BYTES
from scrdesk.store.old_form import OldForm
from scrdesk.store.upgrade import HEAD
from tests.store.sample import CHEAP, NOW, PASSPHRASE, opened

FIXTURES = Path(__file__).parent.parent / "fixtures" / "stores"
FORMS = sorted(path.stem for path in FIXTURES.glob("*.scrdesk") if path.stem != HEAD)


def store_of(folder: Path, form: str = "0001") -> Path:
    path = folder / "desk.scrdesk"
    path.write_bytes((FIXTURES / f"{form}.scrdesk").read_bytes())
    return path


def told(workspace: Workspace) -> list[list[str]]:
    review = reviews.list_reviews(workspace)[0].review
    return [
        [each.reference, each.when.date_text, each.event] for each in entries(workspace, review.id, ChronologyFilter())
    ]


@pytest.mark.parametrize("form", FORMS)
def test_it_is_copied_first_and_told_once(tmp_path: Path, form: str) -> None:
    path = store_of(tmp_path, form)
    right = json.loads((FIXTURES / f"{form}.json").read_text(encoding="utf-8"))
    workspace = opened(path)
    copy = tmp_path / "desk-backups" / f"desk form {form} {NOW:%Y-%m-%d %H%M%S}.scrdesk"
    assert workspace.brought_up_from == OldForm(form, copy)
    assert told(workspace) == right
    with workspace.read() as uow:
        assert ("bring store up to date", f"store, from form {form}") in [
            (each.action, each.subject) for each in uow.trail.all()
        ]
    assert made_at(copy, workspace.vault.key) == NOW
    prove(copy, workspace.vault.key, Silent())
    assert back_up.automatic_backups(path) == ()  # it is never thinned out
    workspace.close()
    workspace = opened(path)
    assert workspace.brought_up_from is None
    workspace.close()
    back_up.restore(copy, tmp_path / "again.scrdesk", PASSPHRASE, stretching=CHEAP)
    workspace = opened(tmp_path / "again.scrdesk")
    assert workspace.brought_up_from is not None
    assert workspace.brought_up_from.form == form
    assert told(workspace) == right
    workspace.close()


def test_without_room_it_stays_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = store_of(tmp_path)
    before = path.read_bytes()
    usage = shutil.disk_usage(tmp_path)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage._replace(free=1_000))
    with pytest.raises(CannotWrite, match=r"too little room.* Nothing was changed.* Free 1 MB") as fault:
        opened(path)
    assert fault.value.where == "desk.scrdesk"
    monkeypatch.undo()
    unchanged(path, before)


def test_where_no_copy_can_be_made_it_stays_as_it_was(tmp_path: Path) -> None:
    path = store_of(tmp_path)
    before = path.read_bytes()
    (tmp_path / "desk-backups").write_text("minutes")
    with pytest.raises(CannotWrite, match="folder of backups beside it cannot be made"):
        opened(path)
    (tmp_path / "desk-backups").unlink()
    unchanged(path, before)


def test_a_copy_that_fails_is_told_in_its_own_words(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = store_of(tmp_path)
    before = path.read_bytes()

    def full(*_: object) -> None:
        raise CannotWrite("The disk is full.", remedy="Free some space.")

    monkeypatch.setattr(old_form, "copy_store", full)
    with pytest.raises(CannotWrite, match=r"that failed: The disk is full\. Nothing was changed\. Free some space\."):
        opened(path)
    monkeypatch.undo()
    unchanged(path, before)


def test_a_damaged_store_of_an_older_form_is_not_touched(tmp_path: Path) -> None:
    path = store_of(tmp_path)
    content = bytearray(path.read_bytes())
    content[-PAGE_BYTES - 100] ^= 1
    path.write_bytes(content)
    with pytest.raises(DamagedStore):
        opened(path)
    unchanged(path, bytes(content), is_sound=False)


def unchanged(path: Path, before: bytes, *, is_sound: bool = True) -> None:
    """The file may have got the write-ahead log's mark on its first page; all the rest is as it was."""
    assert path.read_bytes()[PAGE_BYTES:] == before[PAGE_BYTES:]
    if is_sound:
        workspace = opened(path)
        assert workspace.brought_up_from is not None
        workspace.close()


def test_a_second_try_takes_the_copy_that_is_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = store_of(tmp_path)

    def fails(*_: object) -> None:
        raise DamagedStore("made up")

    upgrade = vault.upgrade
    monkeypatch.setattr(vault, "upgrade", fails)
    for _ in range(2):
        with pytest.raises(DamagedStore, match="made up"):
            opened(path)
    monkeypatch.setattr(vault, "upgrade", upgrade)
    (copy,) = (tmp_path / "desk-backups").iterdir()
    workspace = open_store(path, PASSPHRASE, clock=lambda: NOW.replace(hour=12), stretching=CHEAP)
    assert workspace.brought_up_from == OldForm("0001", copy)
    workspace.close()
    assert list((tmp_path / "desk-backups").glob("*form*")) == [copy]


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")
@pytest.mark.parametrize("share", [0.1, 0.4, 0.7, 0.95])
def test_killed_half_way_the_old_store_is_still_usable(tmp_path: Path, share: float) -> None:
    path = store_of(tmp_path)
    right = json.loads((FIXTURES / "0001.json").read_text(encoding="utf-8"))
    whole = tmp_path / "whole"
    whole.mkdir()
    began = time.monotonic()
    opened(store_of(whole)).close()
    length_s = time.monotonic() - began
    child = os.fork()
    if child == 0:
        try:
            opened(path)
        finally:
            os._exit(0)
    time.sleep(share * length_s)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    workspace = opened(path)
    assert told(workspace) == right
    assert verify_store(workspace) == ()
    names = [each.name for each in (tmp_path / "desk-backups").iterdir()]
    assert all(name.startswith("desk form 0001 ") for name in names)
    assert len(names) == 1
    workspace.close()
