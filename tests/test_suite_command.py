"""The command of the suite keeps its files where that is quick, and compiles once what a new environment lacks."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

import pytest

from tests import __main__ as command
from tests import compiled


def test_files_of_the_tests_are_kept_in_memory_and_gone_after(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(command, "MEMORY_DISK", tmp_path)
    monkeypatch.setattr(command, "MEMORY_DISK_BYTES", 1)
    with command.quick_disk() as environment:
        place = Path(environment["TMPDIR"])
        assert place.parent == tmp_path and place.is_dir()
        assert {**environment, "TMPDIR": ""} == {**os.environ, "TMPDIR": ""}
        (place / "store").write_bytes(b"x")
    assert not place.exists()


@pytest.mark.parametrize(("name", "n_bytes"), [("none", 1), ("", 10**18)])
def test_without_such_a_disk_or_room_on_it_they_are_where_they_always_are(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, n_bytes: int
) -> None:
    monkeypatch.setattr(command, "MEMORY_DISK", tmp_path / name)
    monkeypatch.setattr(command, "MEMORY_DISK_BYTES", n_bytes)
    with command.quick_disk() as environment:
        assert environment == dict(os.environ)
    assert list(tmp_path.iterdir()) == []
    assert Path(tempfile.gettempdir()).is_dir()


def test_only_a_new_environment_is_compiled_ahead(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    begun = []
    monkeypatch.setattr(command.subprocess, "Popen", lambda call, **_: begun.append(call))
    monkeypatch.setattr(compiled, "PLACE", tmp_path / "compiled")
    monkeypatch.setenv("PYTHONPYCACHEPREFIX", str(tmp_path / "compiled"))
    command.compile_meanwhile()
    assert ["--collect-only" in each for each in begun] == [True]
    (tmp_path / "compiled").mkdir()
    assert command.compile_meanwhile() is None
    monkeypatch.setenv("PYTHONPYCACHEPREFIX", str(tmp_path / "elsewhere"))
    assert command.compile_meanwhile() is None
    assert len(begun) == 1
