"""Who has a store open: told to the second, healed after a crash, without a word of any case."""

import errno
import json
import os
import platform
import subprocess
import sys
import textwrap
from datetime import datetime
from pathlib import Path

import pytest

from scrdesk.errors import CannotWrite, StoreInUse
from scrdesk.store import lease

SINCE = datetime(2016, 9, 1, 8, 5)
posix_only = pytest.mark.skipif(sys.platform == "win32", reason="POSIX locks")


def test_it_says_who_and_since_when_and_nothing_else(tmp_path: Path) -> None:
    held = lease.take(tmp_path / "desk.scrdesk", SINCE)
    told = json.loads(lease.lease_path(tmp_path / "desk.scrdesk").read_text())
    assert told == {
        "computer": platform.node(),
        "account": lease._account(),
        "process": os.getpid(),
        "since": "2016-09-01T08:05:00",
    }
    held.release()
    held.release()
    assert list(tmp_path.iterdir()) == []


def test_a_second_is_told(tmp_path: Path) -> None:
    held = lease.take(tmp_path / "desk.scrdesk", SINCE)
    with pytest.raises(StoreInUse, match="another window of this computer since 08:05 on 01/09/2016"):
        lease.take(tmp_path / "desk.scrdesk", SINCE)
    held.release()
    lease.take(tmp_path / "desk.scrdesk", SINCE).release()


def test_another_computer_is_named(tmp_path: Path) -> None:
    store = tmp_path / "desk.scrdesk"
    held = lease.take(store, SINCE)
    for text, what in (
        (
            '{"computer": "LAPTOP-7", "account": "reed", "since": "2016-09-01T08:05:00"}',
            "by reed on LAPTOP-7 since 08:05",
        ),
        ('{"computer": "LAPTOP-7", "account": "", "since": "2016-09-01T08:05:00"}', "open on LAPTOP-7"),
        ("", "open elsewhere"),
        ("[]", "open elsewhere"),
        ('{"computer": "x", "account": "y", "since": "never"}', "open elsewhere"),
    ):
        lease.lease_path(store).write_text(text)
        with pytest.raises(StoreInUse, match=what):
            lease.take(store, SINCE)
    held.release()


def test_a_lease_left_behind_stops_nobody(tmp_path: Path) -> None:
    store = tmp_path / "desk.scrdesk"
    lease.lease_path(store).write_text(
        '{"computer": "x", "account": "y", "since": "2016-09-01T08:05:00", "z": "' + "z" * 9000
    )
    held = lease.take(store, SINCE)
    assert json.loads(lease.lease_path(store).read_text())["process"] == os.getpid()
    held.release()


@posix_only
def test_a_killed_holder_is_healed(tmp_path: Path) -> None:
    store = tmp_path / "desk.scrdesk"
    code = """
        import sys
        from datetime import datetime
        from pathlib import Path
        from scrdesk.store import lease
        lease.take(Path(sys.argv[1]), datetime(2016, 9, 1))
        print("held", flush=True)
        sys.stdin.read()
    """
    process = subprocess.Popen(
        [sys.executable, "-c", textwrap.dedent(code), str(store)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    assert process.stdout is not None
    assert process.stdin is not None
    assert process.stdout.readline() == b"held\n"
    with pytest.raises(StoreInUse):
        lease.take(store, SINCE)
    process.kill()
    process.wait()
    process.stdout.close()
    process.stdin.close()
    assert lease.lease_path(store).exists()
    lease.take(store, SINCE).release()
    assert list(tmp_path.iterdir()) == []


def test_a_lease_removed_between_opening_and_locking(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store = tmp_path / "desk.scrdesk"
    lock = lease._lock
    times = []

    def slow_lock(handle: int) -> bool:
        times.append(handle)
        if len(times) == 1:
            lease.lease_path(store).unlink()  # its holder closes just now
        return lock(handle)

    monkeypatch.setattr(lease, "_lock", slow_lock)
    held = lease.take(store, SINCE)
    assert len(times) == 2
    assert lease.lease_path(store).exists()
    held.release()

    def never(handle: int) -> bool:
        lease.lease_path(store).unlink()
        return lock(handle)

    monkeypatch.setattr(lease, "_lock", never)
    with pytest.raises(StoreInUse, match="being opened elsewhere"):
        lease.take(store, SINCE)


def test_a_folder_that_cannot_be_written_to(tmp_path: Path) -> None:
    with pytest.raises(CannotWrite, match="cannot be written to"):
        lease.take(tmp_path / "gone" / "desk.scrdesk", SINCE)


@posix_only
def test_a_disk_without_locks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*_: object) -> None:
        raise OSError(errno.ENOLCK, "no locks")

    monkeypatch.setattr(lease.fcntl, "flock", fails)
    held = lease.take(tmp_path / "desk.scrdesk", SINCE)
    held.release()


def test_an_account_without_a_name(monkeypatch: pytest.MonkeyPatch) -> None:
    def fails() -> str:
        raise KeyError("no such account")

    monkeypatch.setattr(lease.getpass, "getuser", fails)
    assert lease._account() == ""
