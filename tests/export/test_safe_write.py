from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from scrdesk.errors import CannotWrite
from scrdesk.export import safe_write
from scrdesk.export.safe_write import write_whole

OLD, NEW = b"the old file", b"the new file" * 1000


def left_in(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


def test_a_new_file_is_written_whole(tmp_path: Path) -> None:
    write_whole(tmp_path / "report.pdf", NEW)
    assert left_in(tmp_path) == {"report.pdf": NEW}


def test_an_old_file_is_replaced(tmp_path: Path) -> None:
    path = tmp_path / "report.pdf"
    path.write_bytes(OLD)
    write_whole(path, NEW)
    assert left_in(tmp_path) == {"report.pdf": NEW}


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(CannotWrite, match=r"report\.pdf: The folder does not exist"):
        write_whole(tmp_path / "gone" / "report.pdf", NEW)
    assert left_in(tmp_path) == {}


def test_a_folder_in_the_way_stays(tmp_path: Path) -> None:
    (tmp_path / "report.pdf").mkdir()
    with pytest.raises(CannotWrite, match="A folder of this name is in the way"):
        write_whole(tmp_path / "report.pdf", NEW)
    assert (tmp_path / "report.pdf").is_dir()
    assert left_in(tmp_path) == {}


def test_a_name_that_is_too_long_is_refused(tmp_path: Path) -> None:
    with pytest.raises(CannotWrite, match="cannot have this name"):
        write_whole(tmp_path / ("x" * 300 + ".pdf"), NEW)
    assert left_in(tmp_path) == {}


def test_a_name_with_nul_is_refused(tmp_path: Path) -> None:
    with pytest.raises(CannotWrite):
        write_whole(tmp_path / "a\0b.pdf", NEW)
    assert left_in(tmp_path) == {}


def test_a_read_only_file_is_not_replaced(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "report.pdf"
    path.write_bytes(OLD)
    path.chmod(0o444)
    if os.access(path, os.W_OK):  # the superuser may write anything: the system's answer is set instead
        monkeypatch.setattr(safe_write.os, "access", lambda *_: False)
    with pytest.raises(CannotWrite, match="read-only"):
        write_whole(path, NEW)
    assert left_in(tmp_path) == {"report.pdf": OLD}


@pytest.mark.parametrize(
    ("fault", "told"),
    [
        (PermissionError(errno.EACCES, "in use"), "open in another program"),
        (OSError(errno.ENOSPC, "no room"), "disk is full"),
        (OSError(errno.EIO, "broken"), "could not be written"),
    ],
)
def test_a_fault_while_swapping_leaves_the_old_file(
    fault: OSError, told: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "report.pdf"
    path.write_bytes(OLD)

    def refuse(*_: object) -> None:
        raise fault

    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(CannotWrite, match=told) as caught:
        write_whole(path, NEW)
    assert caught.value.remedy
    assert caught.value.where == "report.pdf"
    assert left_in(tmp_path) == {"report.pdf": OLD}


def test_a_full_disk_leaves_no_part_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "report.pdf"
    path.write_bytes(OLD)

    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, "no room")

    monkeypatch.setattr(safe_write.os, "fsync", full)
    with pytest.raises(CannotWrite, match="disk is full"):
        write_whole(path, NEW)
    assert left_in(tmp_path) == {"report.pdf": OLD}


def test_a_system_that_lets_no_more_be_written_leaves_the_old_file(tmp_path: Path) -> None:
    resource = pytest.importorskip("resource")
    path = tmp_path / "report.pdf"
    path.write_bytes(OLD)
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (4096, before[1]))
    try:
        with pytest.raises(CannotWrite, match="disk is full"):
            write_whole(path, NEW)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert left_in(tmp_path) == {"report.pdf": OLD}


def test_a_strangers_file_of_the_same_temporary_name_is_left_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(safe_write.secrets, "token_hex", lambda _: "same")
    (tmp_path / ".same.part").write_bytes(b"a stranger's")
    with pytest.raises(CannotWrite):
        write_whole(tmp_path / "report.pdf", NEW)
    assert left_in(tmp_path) == {".same.part": b"a stranger's"}


def test_a_file_held_for_a_moment_is_replaced_after_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "report.pdf"
    path.write_bytes(OLD)
    really, held = Path.replace, [PermissionError(errno.EACCES, "held"), PermissionError(errno.EACCES, "held")]

    def replace(self: Path, target: Path) -> Path:
        if held:
            raise held.pop()
        return really(self, target)

    monkeypatch.setattr(safe_write, "PAUSES_S", (0.0, 0.0, 0.0))
    monkeypatch.setattr(Path, "replace", replace)
    write_whole(path, NEW)
    assert left_in(tmp_path) == {"report.pdf": NEW}


def test_a_folder_that_may_not_be_written_to_is_not_called_an_open_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(errno.EACCES, "no right")

    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(CannotWrite, match=r"report\.pdf: Nothing may be written into this folder"):
        write_whole(tmp_path / "report.pdf", NEW)


@pytest.mark.parametrize("beside", ["", "report.pdf.in-use"])
def test_no_file_takes_the_place_of_a_store(beside: str, tmp_path: Path) -> None:
    path = tmp_path / ("report.pdf" if beside else "Reviews.SCRDESK")
    path.write_bytes(OLD)
    if beside:
        (tmp_path / beside).touch()
    with pytest.raises(CannotWrite, match="A store of this name is there"):
        write_whole(path, NEW)
    assert path.read_bytes() == OLD
