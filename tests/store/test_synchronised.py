"""Folders that a cloud keeps in step are recognised by name, mark or variable; others are left in peace."""

from pathlib import Path

import pytest

from scrdesk.cli import DONE, run
from scrdesk.store.synchronised import synchronised_by


@pytest.mark.parametrize(
    ("folder", "program"),
    [
        ("OneDrive", "OneDrive"),
        ("OneDrive - Thornmere Safeguarding Board", "OneDrive"),
        ("Dropbox (Personal)", "Dropbox"),
        ("Nextcloud", "Nextcloud"),
        ("Google Drive", "Google Drive"),
        ("Documents", ""),
        ("OneDriver", ""),
        ("not Dropbox", ""),
    ],
)
def test_by_the_name_of_a_folder_above(tmp_path: Path, folder: str, program: str) -> None:
    assert synchronised_by(tmp_path / folder / "Cases" / "desk.scrdesk") == program


def test_by_a_mark_in_a_folder_above(tmp_path: Path) -> None:
    (tmp_path / ".dropbox").touch()
    assert synchronised_by(tmp_path / "Cases" / "desk.scrdesk") == "Dropbox"


def test_by_the_variable_of_a_renamed_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OneDriveCommercial", str(tmp_path / "Work files"))
    assert synchronised_by(tmp_path / "Work files" / "desk.scrdesk") == "OneDrive"
    assert synchronised_by(tmp_path / "desk.scrdesk") == ""


@pytest.mark.slow_key
def test_making_a_store_there_warns(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SCRDESK_PASSPHRASE", "larch willow rowan")
    folder = tmp_path / "OneDrive"
    folder.mkdir()
    assert run(["new", str(tmp_path / "desk.scrdesk")]) == DONE
    assert "OneDrive" not in capsys.readouterr().err
    assert run(["new", str(folder / "desk.scrdesk")]) == DONE
    told = capsys.readouterr()
    assert "OneDrive" in told.err
    assert "recovery-sheet" in told.out
