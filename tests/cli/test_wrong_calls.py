"""What a slip of the hand asks of the command line: one clear line, exit code 2, and every file as it was."""

from __future__ import annotations

from pathlib import Path

import pytest

from scrdesk.cli import DONE, SOMETHING_FOUND, WRONG_CALL, destroy_command, run
from scrdesk.errors import CannotWrite
from scrdesk.services.open_store import create_store, open_store
from scrdesk.services.reviews import list_reviews
from tests.store.sample import PASSPHRASE, clock, new_review, new_workspace


@pytest.fixture
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A store with one review, in a folder and under a name as people choose them."""
    monkeypatch.setenv("SCRDESK_PASSPHRASE", PASSPHRASE)
    folder = tmp_path / "Größe & Maß"
    folder.mkdir()
    path = folder / "the desk.scrdesk"
    workspace = create_store(path, PASSPHRASE, clock=clock)
    new_review(workspace)
    workspace.close()
    return path


def _one_line(capsys: pytest.CaptureFixture[str]) -> str:
    told = capsys.readouterr().err
    assert len(told.splitlines()) == 1
    assert "inside the program" not in told
    return told


@pytest.mark.slow_key
def test_no_paper_takes_the_place_of_a_store(store: Path, capsys: pytest.CaptureFixture[str]) -> None:
    destroying = ["destroy", str(store), "--confirm", store.name, "--decided-by", "A", "--authority", "B"]
    for call in (
        ["recovery-sheet", str(store), "--out", str(store)],
        ["guide", "--out", str(store)],
        [*destroying, "--certificate", str(store)],
        [*destroying, "--review", "SCR 2016/02", "--certificate", str(store)],
    ):
        assert run(call) == WRONG_CALL
        assert store.name in _one_line(capsys)
    open_store(store, PASSPHRASE).close()


@pytest.mark.slow_key
def test_nor_that_of_an_open_store_with_another_ending(store: Path, capsys: pytest.CaptureFixture[str]) -> None:
    odd = store.rename(store.with_name("desk.pdf"))
    assert run(["recovery-sheet", str(odd), "--out", str(odd)]) == WRONG_CALL
    assert "A store of this name is there" in _one_line(capsys)
    open_store(odd, PASSPHRASE).close()


@pytest.mark.slow_key
def test_a_sheet_that_cannot_be_written_stands_in_no_trail(store: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for out in ("sheet.txt", "sheet", "gone/sheet.pdf", "x" * 300 + ".pdf"):
        assert run(["recovery-sheet", str(store), "--out", str(store.parent / out)]) == WRONG_CALL
        _one_line(capsys)
    assert run(["trail", str(store)]) == DONE
    assert "recovery sheet" not in capsys.readouterr().out


@pytest.mark.slow_key
def test_a_destruction_is_told_though_its_certificate_cannot_be_saved(
    store: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    days = ["retention", str(store), "--review", "SCR 2016/02", "--event", "review closed", "--day", "1/8/1980"]
    assert run(days) == SOMETHING_FOUND
    capsys.readouterr()

    def disk_is_full(*_: object) -> None:
        raise CannotWrite("The disk is full; nothing was written.", where="c.pdf")

    monkeypatch.setattr(destroy_command, "save_certificate", disk_is_full)
    call = ["destroy", str(store), "--review", "SCR 2016/02", "--confirm", "SCR 2016/02"]
    paper = ["--certificate", str(store.parent / "c.pdf"), "--decided-by", "A", "--authority", "B"]
    assert run([*call, *paper]) == SOMETHING_FOUND
    told = capsys.readouterr()
    assert told.out.startswith("Destroyed: review SCR 2016/02")
    assert "Wrote" not in told.out
    assert "--certificate 1 --out" in told.err


@pytest.mark.slow_key
def test_a_review_and_its_agency_are_begun_together_or_not(store: Path, capsys: pytest.CaptureFixture[str]) -> None:
    table = store.with_name("police ü.csv")
    table.write_text("Date,Event\n1/2/2016,Visit\n", encoding="utf-8")
    for reference, code in (("SCR 2017/01", "toolong"), ("", "POL")):
        assert run(["add", str(store), str(table), "--review", reference, "--agency", code]) == WRONG_CALL
        told = capsys.readouterr()
        assert told.out == ""
        assert len(told.err.splitlines()) == 1
    workspace = open_store(store, PASSPHRASE)
    assert [each.review.details.reference for each in list_reviews(workspace)] == ["SCR 2016/02"]
    workspace.close()


@pytest.mark.slow_key
@pytest.mark.parametrize("command", ["questions", "action-plan", "seal"])
def test_an_agency_that_is_not_there_is_not_silently_nothing(
    command: str, store: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    call = [command, str(store), "--review", "SCR 2016/02", "--agency", "ZZZ"]
    sealed = store.with_name("copy.scrdesk")
    assert run([*call, str(sealed), "--for", "Dr Hollin"] if command == "seal" else call) == WRONG_CALL
    assert "Its agencies are: POL, GP." in _one_line(capsys)
    assert not sealed.exists()


@pytest.mark.slow_key
def test_a_passphrase_file_of_windows_opens_the_store(store: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SCRDESK_PASSPHRASE")
    saved = store.with_name("pass.txt")
    saved.write_bytes(b"\xef\xbb\xbf" + PASSPHRASE.encode() + b"\r\n")
    assert run(["verify", str(store), "--passphrase-file", str(saved)]) == DONE


def test_a_text_file_that_cannot_be_read_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    of_windows = tmp_path / "old.txt"
    of_windows.write_bytes("Größe".encode("utf-16"))
    for path, told in ((tmp_path, "cannot be read"), (tmp_path / "gone.txt", "rights"), (of_windows, "UTF-8")):
        call = ["recover", str(_any_store(tmp_path)), "--words-file", str(path)]
        assert run(call) == WRONG_CALL
        line = _one_line(capsys)
        assert str(path) in line
        assert told in line


def _any_store(folder: Path) -> Path:
    workspace = new_workspace(folder)
    workspace.close()
    return workspace.path


@pytest.mark.slow_key
def test_a_comment_from_a_file_that_is_not_there_changes_no_copy(
    store: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SCRDESK_COPY_PASSPHRASE", "gravel teapot onion lantern")
    table, sealed = store.with_name("police.csv"), store.with_name("copy.scrdesk")
    table.write_text("Date,Event\n1/2/2016,Visit\n", encoding="utf-8")
    assert run(["add", str(store), str(table), "--review", "SCR 2016/02", "--agency", "POL"]) == DONE
    assert run(["seal", str(store), str(sealed), "--review", "SCR 2016/02", "--for", "Dr Hollin"]) == DONE
    before = sealed.read_bytes()
    capsys.readouterr()
    call = ["comment", str(sealed), "--on", "POL-0001", "--text-file"]
    assert run([*call, str(store.with_name("gone.txt"))]) == WRONG_CALL
    assert "gone.txt: The file cannot be read." in _one_line(capsys)
    assert sealed.read_bytes() == before


@pytest.mark.parametrize(("name", "told"), [("empty.scrdesk", "not a store"), (".", "a folder")])
def test_no_sheet_is_looked_for_to_what_is_no_store(
    name: str, told: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "empty.scrdesk").touch()
    assert run(["recover", str(tmp_path / name)]) == WRONG_CALL
    assert told in _one_line(capsys)
    assert [each.name for each in tmp_path.iterdir()] == ["empty.scrdesk"]


@pytest.mark.slow_key
def test_a_place_that_is_not_there_is_no_place_without_traces(store: Path, capsys: pytest.CaptureFixture[str]) -> None:
    gone = store.with_name("gone")
    assert run(["verify", str(store), "--traces", "--place", str(gone)]) == WRONG_CALL
    assert "no such place" in _one_line(capsys)


@pytest.mark.slow_key
def test_a_bundle_that_cannot_be_made_is_named_as_the_call_named_it(
    store: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SCRDESK_COPY_PASSPHRASE", "gravel teapot onion lantern")
    call = ["bundle", str(store), str(store.parent / "gone" / "handed over.scrdesk"), "--review", "SCR 2016/02"]
    assert run(call) == WRONG_CALL
    assert _one_line(capsys).startswith("scrdesk bundle: handed over.scrdesk: ")


@pytest.mark.slow_key
def test_a_bundle_that_cannot_be_opened_makes_no_backup(
    store: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SCRDESK_COPY_PASSPHRASE", "gravel teapot onion lantern")
    for bundle in (store.with_name("gone"), store):
        assert run(["take-over", str(store), str(bundle)]) == WRONG_CALL
        _one_line(capsys)
    assert not list(store.parent.glob("*-backups"))


@pytest.mark.slow_key
@pytest.mark.parametrize("stray", [["--day", "1/8/2016"], ["--out", "x.pdf"]])
def test_what_belongs_to_nothing_is_not_passed_over(
    stray: list[str], store: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["retention", str(store), "--review", "SCR 2016/02", *stray]) == WRONG_CALL
    assert "Add --" in _one_line(capsys)


@pytest.mark.slow_key
def test_an_event_without_its_day_takes_no_day_away(store: Path, capsys: pytest.CaptureFixture[str]) -> None:
    call = ["retention", str(store), "--review", "SCR 2016/02", "--event", "published"]
    run([*call, "--day", "1/8/2016"])
    assert "until 1 August 2017" in capsys.readouterr().out
    assert run(call) == WRONG_CALL
    assert "Give it with --day." in _one_line(capsys)
    run(["retention", str(store), "--review", "SCR 2016/02"])
    assert "until 1 August 2017" in capsys.readouterr().out


@pytest.mark.slow_key
def test_a_scheduled_task_is_told_that_the_folder_for_backups_is_gone(
    store: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SCRDESK_BACKUP_FOLDER", str(store.parent / "stick"))
    assert run(["backup", str(store), "--rotate"]) == SOMETHING_FOUND
    told = capsys.readouterr()
    assert "cannot be reached" in told.err
    assert "the desk-backups" in told.out


def test_the_guide_is_written_as_what_its_name_says(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["guide", "--out", str(tmp_path / "guide.docx")]) == WRONG_CALL
    assert "End the name in .pdf." in _one_line(capsys)
    assert not list(tmp_path.iterdir())
