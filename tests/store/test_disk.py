"""Local or network: told by the system's own table."""

import os
import sys
from pathlib import Path

import pytest

from scrdesk.store import disk

posix_only = pytest.mark.skipif(sys.platform == "win32", reason="/proc/mounts")

MOUNTS = """\
/dev/sda1 / ext4 rw 0 0
server:/home /home nfs4 rw 0 0
/dev/sdb1 /home/reed/local ext4 rw 0 0
//server/share /mnt/case\\040papers cifs rw 0 0
broken line
proc /proc proc rw 0 0
"""


@posix_only
@pytest.mark.parametrize(
    ("where", "is_on_network"),
    [
        ("/srv/desk.scrdesk", False),
        ("/home/reed/desk.scrdesk", True),
        ("/home/reed/local/desk.scrdesk", False),
        ("/mnt/case papers/desk.scrdesk", True),
        ("/homestead/desk.scrdesk", False),
    ],
)
def test_the_nearest_mount_decides(tmp_path: Path, where: str, is_on_network: bool) -> None:
    mounts = tmp_path / "mounts"
    mounts.write_text(MOUNTS)
    assert disk.is_on_network(Path(where), mounts) is is_on_network


@posix_only
def test_a_system_that_does_not_tell(tmp_path: Path) -> None:
    assert not disk.is_on_network(tmp_path / "desk.scrdesk", tmp_path / "gone")


def test_this_folder_is_local(tmp_path: Path) -> None:
    assert not disk.is_on_network(tmp_path / "desk.scrdesk")


@posix_only
def test_a_folder_that_refuses_to_sync_is_no_fault(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    disk.sync_folder(tmp_path)

    def fails(_: int) -> None:
        raise OSError

    monkeypatch.setattr(os, "fsync", fails)
    disk.sync_folder(tmp_path)
