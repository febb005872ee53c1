"""The file of a store: made whole or not at all, opened only with its passphrase, and its faults told apart."""

import os
import stat
import sys
from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath

import apsw
import pytest

from scrdesk.errors import CannotWrite, DamagedStore, NewerStore, NotAStore, NotFound, StoreInUse, WrongPassphrase
from scrdesk.services import reviews
from scrdesk.services.add_submission import accept_submission
from scrdesk.services.open_store import create_store, open_store, raw_key_hex
from scrdesk.store import disk, vault
from scrdesk.store.connection import file_uri
from scrdesk.store.keys import PAGE_BYTES
from tests.store.sample import CHEAP, NOW, PASSPHRASE, clock, file_of, new_review, new_workspace, on, opened, row

posix_only = pytest.mark.skipif(sys.platform == "win32", reason="POSIX permissions")
not_root = pytest.mark.skipif(getattr(os, "geteuid", lambda: 1)() == 0, reason="root may write anywhere")


def test_a_new_store_is_one_file_once_closed(tmp_path: Path) -> None:
    path = tmp_path / "desk.scrdesk"
    workspace = create_store(path, PASSPHRASE, clock=clock, stretching=CHEAP)
    new_review(workspace)
    workspace.close()
    workspace.close()
    assert [each.name for each in tmp_path.iterdir()] == ["desk.scrdesk"]
    assert path.stat().st_size % PAGE_BYTES == 0
    workspace = opened(path)
    assert [each.review.details.reference for each in reviews.list_reviews(workspace)] == ["SCR 2016/02"]
    workspace.close()


@pytest.mark.slow_key
def test_the_real_key_makes_and_opens_a_store(tmp_path: Path) -> None:
    path = tmp_path / "desk.scrdesk"
    create_store(path, PASSPHRASE).close()
    open_store(path, PASSPHRASE).close()
    with pytest.raises(WrongPassphrase):
        opened(path)


@posix_only
def test_only_its_owner_may_read_it(tmp_path: Path) -> None:
    old = os.umask(0)
    try:
        workspace = create_store(tmp_path / "desk.scrdesk", PASSPHRASE, stretching=CHEAP)
    finally:
        os.umask(old)
    new_review(workspace)
    for each in tmp_path.iterdir():
        assert stat.S_IMODE(each.stat().st_mode) == 0o600, each.name
    workspace.close()


def test_a_file_of_that_name_is_never_overwritten(tmp_path: Path) -> None:
    path = tmp_path / "desk.scrdesk"
    path.write_text("minutes")
    with pytest.raises(CannotWrite, match="already there"):
        create_store(path, PASSPHRASE, stretching=CHEAP)
    assert path.read_text() == "minutes"
    assert len(list(tmp_path.iterdir())) == 1


@pytest.mark.parametrize("has_links", [True, False])
def test_a_file_that_appears_meanwhile_is_never_overwritten(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, has_links: bool
) -> None:
    path = tmp_path / "desk.scrdesk"
    if not has_links:
        monkeypatch.setattr(os, "link", _no_links)
    upgrade = vault.upgrade

    def slow_upgrade(*args: object) -> None:
        path.write_text("minutes")
        upgrade(*args)  # type: ignore[arg-type]

    monkeypatch.setattr(vault, "upgrade", slow_upgrade)
    with pytest.raises(CannotWrite, match="already there"):
        create_store(path, PASSPHRASE, stretching=CHEAP)
    assert path.read_text() == "minutes"
    assert len(list(tmp_path.iterdir())) == 1


def _no_links(*_: object) -> None:
    raise PermissionError("this disk has no links")


def test_a_disk_without_links_holds_a_store_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "link", _no_links)
    create_store(tmp_path / "desk.scrdesk", PASSPHRASE, stretching=CHEAP).close()
    opened(tmp_path / "desk.scrdesk").close()
    assert len(list(tmp_path.iterdir())) == 1


def test_a_failing_creation_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(vault, "upgrade", fails)
    with pytest.raises(KeyboardInterrupt):
        create_store(tmp_path / "desk.scrdesk", PASSPHRASE, stretching=CHEAP)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(CannotWrite, match=r"desk\.scrdesk"):
        create_store(tmp_path / "gone" / "desk.scrdesk", PASSPHRASE, stretching=CHEAP)


def test_a_wrong_passphrase_changes_nothing(tmp_path: Path) -> None:
    workspace = new_workspace(tmp_path)
    new_review(workspace)
    workspace.close()
    before = {each.name: each.read_bytes() for each in tmp_path.iterdir()}
    with pytest.raises(WrongPassphrase) as told:
        opened(workspace.path, PASSPHRASE + "!")
    assert "desk.scrdesk" in str(told.value)
    assert PASSPHRASE not in str(told.value)
    noted = tmp_path / "desk.scrdesk.failed-tries"
    assert PASSPHRASE not in noted.read_text(encoding="utf-8")
    noted.unlink()
    assert {each.name: each.read_bytes() for each in tmp_path.iterdir()} == before


def test_a_damaged_first_page_is_not_a_wrong_passphrase(tmp_path: Path) -> None:
    workspace = new_workspace(tmp_path)
    workspace.close()
    whole = workspace.path.read_bytes()
    for place in (20, 2000, PAGE_BYTES - 1):
        workspace.path.write_bytes(whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :])
        with pytest.raises(DamagedStore, match="passphrase is right"):
            opened(workspace.path)
        with pytest.raises(WrongPassphrase):
            opened(workspace.path, "another passphrase")


def test_a_damaged_later_page_is_found(tmp_path: Path) -> None:
    workspace = new_workspace(tmp_path)
    workspace.close()
    content = bytearray(workspace.path.read_bytes())
    content[PAGE_BYTES + 100] ^= 1  # the first table's page
    workspace.path.write_bytes(content)
    with pytest.raises(DamagedStore):
        opened(workspace.path)
    assert [each.name for each in tmp_path.iterdir()] == ["desk.scrdesk"]


def test_what_is_not_a_store(tmp_path: Path) -> None:
    path = tmp_path / "letter.docx"
    for content in (b"", b"short", b"SQLite format 3\x00" + bytes(PAGE_BYTES * 2), bytes(PAGE_BYTES + 1)):
        path.write_bytes(content)
        with pytest.raises(NotAStore, match=r"letter\.docx"):
            opened(path)
    with pytest.raises(NotAStore, match="folder"):
        opened(tmp_path)
    with pytest.raises(NotFound):
        opened(tmp_path / "gone.scrdesk")


@posix_only
@not_root
def test_a_store_that_may_not_be_read(tmp_path: Path) -> None:
    workspace = new_workspace(tmp_path)
    workspace.close()
    workspace.path.chmod(0)
    with pytest.raises(NotAStore, match="cannot be read"):
        opened(workspace.path)


def test_a_file_that_cannot_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for fault in (PermissionError(), OSError()):

        def fails(*_: object, fault: OSError = fault, **__: object) -> None:
            raise fault

        monkeypatch.setattr(Path, "open", fails)
        (tmp_path / "desk.scrdesk").touch()
        with pytest.raises(NotAStore, match="cannot be read"):
            vault.key_of(tmp_path / "desk.scrdesk", PASSPHRASE, stretching=CHEAP)


def test_another_sqlcipher_database_with_our_passphrase(tmp_path: Path) -> None:
    path = tmp_path / "other.db"
    key = vault.derive(PASSPHRASE, bytes(16), CHEAP)
    path.touch()
    engine = vault.make_engine(path, key)
    with engine.connect() as connection:
        connection.exec_driver_sql("CREATE TABLE recipe (name TEXT)")
        connection.commit()
    engine.dispose()
    with pytest.raises(NotAStore, match=r"other\.db"):
        opened(path)


def test_a_newer_store_is_refused_and_left_alone(tmp_path: Path) -> None:
    workspace = new_workspace(tmp_path)
    with workspace._vault.engine.connect() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9001'")
        connection.commit()
    workspace.close()
    before = workspace.path.read_bytes()
    with pytest.raises(NewerStore, match=r"desk\.scrdesk"):
        opened(workspace.path)
    assert workspace.path.read_bytes() == before
    assert len(list(tmp_path.iterdir())) == 1


def test_a_second_opener_is_told_who_has_it(tmp_path: Path) -> None:
    workspace = new_workspace(tmp_path)
    with pytest.raises(StoreInUse, match="since 10:30 on 01/09/2016"):
        opened(workspace.path)
    assert raw_key_hex(workspace.path, PASSPHRASE, stretching=CHEAP)
    workspace.close()
    opened(workspace.path).close()


def test_a_second_opener_by_another_name_is_told_too(tmp_path: Path) -> None:
    workspace = new_workspace(tmp_path)
    (tmp_path / "other").mkdir()
    link = tmp_path / "other" / "link.scrdesk"
    try:
        link.symlink_to(workspace.path)
    except OSError:
        pytest.skip("this account may not make links")
    with pytest.raises(StoreInUse):
        opened(link)
    workspace.close()
    opened(link).close()
    assert [each.name for each in (tmp_path / "other").iterdir()] == ["link.scrdesk"]


@pytest.mark.parametrize(
    ("path", "uri"),
    [
        (PurePosixPath("/home/a b/d?#%.scrdesk"), "file:///home/a%20b/d%3F%23%25.scrdesk"),
        (PureWindowsPath(r"C:\Users\Zoë\d.scrdesk"), "file:///C:/Users/Zo%C3%AB/d.scrdesk"),
        (PureWindowsPath(r"\\server\share\d.scrdesk"), "file:////server/share/d.scrdesk"),
    ],
)
def test_any_path_can_be_named_to_the_library(path: PurePath, uri: str) -> None:
    assert file_uri(path) == uri


def test_a_store_of_an_awkward_name(tmp_path: Path) -> None:
    workspace = new_workspace(tmp_path, "a b #1 100% ŵ.scrdesk")
    new_review(workspace)
    workspace.close()
    assert [each.name for each in tmp_path.iterdir()] == ["a b #1 100% ŵ.scrdesk"]


def test_the_journal_on_a_network_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    local = new_workspace(tmp_path, "local.scrdesk")
    assert _journal(local) == "wal"
    local.close()
    monkeypatch.setattr(disk, "is_on_network", lambda _: True)
    shared = opened(local.path)
    assert _journal(shared) == "delete"
    new_review(shared)
    assert {each.name for each in tmp_path.iterdir()} == {"local.scrdesk", "local.scrdesk.in-use"}
    shared.close()


def _journal(workspace: object) -> str:
    with workspace._vault.engine.connect() as connection:  # type: ignore[attr-defined]
        return str(connection.exec_driver_sql("PRAGMA journal_mode").scalar())


def test_settings_of_every_connection(tmp_path: Path) -> None:
    workspace = new_workspace(tmp_path)
    with workspace._vault.engine.connect() as connection:
        told = {
            name: connection.exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in ("foreign_keys", "temp_store", "secure_delete", "cell_size_check")
        }
        assert connection.exec_driver_sql("PRAGMA cipher_version").scalar().startswith("4.")
    workspace.close()
    assert told == {"foreign_keys": 1, "temp_store": 2, "secure_delete": 1, "cell_size_check": 1}


CANARY = "Quillfeather"


def test_no_word_of_the_case_is_in_any_file(tmp_path: Path) -> None:
    workspace = new_workspace(tmp_path)
    review = new_review(workspace)
    rows = [row(n, on(NOW.date()), f"{CANARY} seen {n}", source=CANARY, more=((CANARY, CANARY),)) for n in range(300)]
    accept_submission(workspace, review.id, "POL", file_of(rows))
    names = {each.name for each in tmp_path.iterdir()}
    assert "desk.scrdesk-wal" in names  # while it is open, the log is there too
    for each in tmp_path.iterdir():
        assert CANARY.encode() not in each.read_bytes(), each.name
        assert b"Agency POL" not in each.read_bytes(), each.name
    workspace.close()
    assert CANARY.encode() not in workspace.path.read_bytes()


def test_another_program_opens_it_with_the_raw_key(tmp_path: Path) -> None:
    workspace = new_workspace(tmp_path)
    review = new_review(workspace)
    accept_submission(workspace, review.id, "POL", file_of([row(1, on(NOW.date()), "Call to the address")]))
    workspace.close()
    key = raw_key_hex(workspace.path, PASSPHRASE, stretching=CHEAP)
    assert len(key) == 64
    reader = apsw.Connection(str(workspace.path), flags=apsw.SQLITE_OPEN_READONLY)
    reader.pragma("cipher", "sqlcipher")
    reader.pragma("legacy", 4)
    reader.pragma("key", f"x'{key}'")
    assert reader.execute("SELECT event FROM entry_version").fetchall() == [("Call to the address",)]
    assert reader.pragma("integrity_check") == "ok"
    reader.close()
    with pytest.raises(WrongPassphrase):
        raw_key_hex(workspace.path, "another passphrase", stretching=CHEAP)


def test_nothing_is_written_to_standard_error(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    workspace = new_workspace(tmp_path)
    workspace.close()
    with pytest.raises(WrongPassphrase):
        opened(workspace.path, "another passphrase")
    content = bytearray(workspace.path.read_bytes())
    content[PAGE_BYTES + 100] ^= 1
    workspace.path.write_bytes(content)
    with pytest.raises(DamagedStore):
        opened(workspace.path)
    assert capfd.readouterr() == ("", "")
