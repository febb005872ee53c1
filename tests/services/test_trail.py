"""The trail in plain words: every kind of deed, whether the chain holds, and out to a file with nothing lost."""

import csv
import io
import json
from datetime import date, datetime
from pathlib import Path

import openpyxl
import pytest
import sqlalchemy as sa
from hypothesis import given
from hypothesis import strategies as st

from scrdesk.cli import DONE, SOMETHING_FOUND, WRONG_CALL, run
from scrdesk.domain.chronology import ChronologyFilter
from scrdesk.domain.trail import (
    COLUMNS,
    TrailFilter,
    TrailKind,
    export_line,
    export_subject,
    kind_of,
    told_line,
)
from scrdesk.errors import CannotWrite, Refused, WrongPassphrase
from scrdesk.services.add_submission import accept_submission
from scrdesk.services.back_up import back_up
from scrdesk.services.change_passphrase import change_passphrase
from scrdesk.services.custodians import add_custodian, remove_custodian
from scrdesk.services.export_chronology import export_chronology
from scrdesk.services.open_store import Workspace
from scrdesk.services.recovery import save_recovery_sheet, sheet_standing
from scrdesk.services.trail import export_trail, exports, prove_trail, trail
from scrdesk.store.connection import WRITES
from scrdesk.store.tables import audit
from tests.read_pdf import pages_of
from tests.store.sample import CHEAP, PASSPHRASE, clock, file_of, new_review, new_workspace, on, opened, row

THEIRS = "otter lantern gravel sixpence"
NEW = "kettle orbit marsh violin"


def worked_in(folder: Path) -> Workspace:
    """Return an open store in which much was done."""
    workspace = new_workspace(folder)
    review = new_review(workspace)
    accept_submission(workspace, review.id, "POL", file_of([row(1, on(date(2015, 3, 1)), "Visit")]))
    export_chronology(workspace, review.id, ChronologyFilter(), folder / "out" / "=chronology, v2.csv")
    back_up(workspace, folder / "out" / "copy.scrdesk")
    save_recovery_sheet(workspace, folder / "out" / "sheet.pdf", "Board’s safe, County Hall")
    add_custodian(workspace, "R. Achebe", THEIRS, stretching=CHEAP)
    workspace.close()
    with pytest.raises(WrongPassphrase):
        opened(workspace.path, "not the right words")
    opened(workspace.path, THEIRS).close()
    change_passphrase(workspace.path, PASSPHRASE, NEW, clock=clock, stretching=CHEAP)
    workspace = opened(workspace.path, NEW)
    remove_custodian(workspace, 1)
    return workspace


@pytest.fixture
def worked(tmp_path: Path):
    (tmp_path / "out").mkdir()
    workspace = worked_in(tmp_path)
    yield workspace
    workspace.close()


def test_every_deed_is_told_in_words_with_its_kind(worked: Workspace, tmp_path: Path) -> None:
    lines = trail(worked)
    told = {(line.kind, line.what, line.reference) for line in lines}
    out = tmp_path / "out"
    assert (TrailKind.OPENED, "Store made", "") in told
    assert (TrailKind.IMPORTED, "An agency’s file taken in", "POL version 1 (chronology.docx)") in told
    assert (
        TrailKind.EXPORTED,
        "Saved to a file: chronology .csv",
        f"SCR 2016/02; with names; {out / '=chronology, v2.csv'}",
    ) in told
    assert (TrailKind.KEYS, "Backup made by hand and proved", "") in told
    assert (TrailKind.KEYS, "Recovery sheet written", "for Board’s safe, County Hall") in told
    assert (TrailKind.OPENED, "Opened with a custodian’s passphrase", "custodian 1") in told
    assert (TrailKind.KEYS, "Passphrase changed", "") in told
    failed = [line for line in lines if line.kind is TrailKind.FAILED]
    assert len(failed) == 1
    assert failed[0].reference.startswith("1 failed, from ")
    assert [line.number for line in lines] == list(range(len(lines), 0, -1))


def test_filter_by_kind_and_day(worked: Workspace) -> None:
    only = trail(worked, TrailFilter(frozenset({TrailKind.EXPORTED})))
    assert {line.kind for line in only} == {TrailKind.EXPORTED}
    day = only[0].at.date()
    assert trail(worked, TrailFilter(first=day, last=day)) == trail(worked)
    assert trail(worked, TrailFilter(first=day.replace(year=day.year + 1))) == ()
    assert trail(worked, TrailFilter(last=day.replace(year=day.year - 1))) == ()


def test_ledger_tells_where_to_and_the_hash(worked: Workspace, tmp_path: Path) -> None:
    import hashlib

    (only,) = exports(worked)
    path = tmp_path / "out" / "=chronology, v2.csv"
    assert (only.what, only.review, only.with_names) == ("chronology .csv", "SCR 2016/02", True)
    assert only.where_to == str(path)
    assert only.sha256 == hashlib.sha256(path.read_bytes()).hexdigest()
    assert only.n_bytes == path.stat().st_size


@given(
    st.sampled_from(["review 3", "store"]),
    st.sampled_from([True, False, None]),
    st.integers(0, 10**9),
    st.text(st.characters(exclude_categories=["Cs"]), max_size=40),
)
def test_what_the_ledger_writes_it_reads(owner: str, with_names: bool | None, n: int, where: str) -> None:
    subject = export_subject(owner, with_names=with_names, n_bytes=n, sha256="ab" * 32, where_to=where)
    line = export_line(1, datetime(2016, 1, 1), "export report draft 0.1", subject, {"review 3": "SCR 2016/01"})
    assert line is not None
    assert (line.with_names, line.n_bytes, line.where_to) == (with_names, n, where)
    assert line.review == ("SCR 2016/01" if owner == "review 3" else "")


def test_lines_of_before_the_path_was_noted_are_read_too() -> None:
    subject = f"review 3, labels instead of names, 12 bytes, sha256 {'0' * 64}"
    line = export_line(9, datetime(2016, 1, 1), "export report draft 0.1", subject, {})
    assert line is not None
    assert (line.where_to, line.with_names, line.review) == ("", False, "review 3")


def test_unknown_actions_of_later_programs_still_read_as_sentences() -> None:
    told = told_line(3, datetime(2016, 1, 1), "papers destroyed", "review 9, 3 files", {"review 9": "SCR 9"})
    assert (told.kind, told.what, told.reference) == (TrailKind.DELETED, "Papers destroyed", "SCR 9, 3 files")
    assert kind_of("something new") is TrailKind.CHANGED
    assert kind_of("certificate printed") is TrailKind.PRINTED


def alter(workspace: Workspace, statement: sa.Executable) -> None:
    """Change the trail as somebody does who has the passphrase and another program."""
    with workspace.vault.engine.connect().execution_options(**{WRITES: True}) as connection, connection.begin():
        triggers = connection.exec_driver_sql(
            "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'audit'"
        )
        for (name,) in triggers.all():
            connection.exec_driver_sql(f'DROP TRIGGER "{name}"')
        connection.execute(statement)


def test_an_edited_and_a_cut_trail_are_found(worked: Workspace) -> None:
    proof = prove_trail(worked)
    assert proof.holds
    assert f"All {proof.n_lines} lines" in proof.in_words()
    alter(worked, sa.update(audit).where(audit.c.id == 4).values(subject="review 2"))
    assert prove_trail(worked).first_break == 4
    assert "line 4" in prove_trail(worked).in_words()


def test_out_as_workbook_csv_and_pdf_and_each_is_in_the_trail(worked: Workspace, tmp_path: Path) -> None:
    before = list(reversed(trail(worked)))
    paths = [tmp_path / "out" / f"trail{ending}" for ending in (".xlsx", ".csv", ".pdf")]
    counts = [export_trail(worked, path) for path in paths]
    assert counts == [len(before), len(before) + 1, len(before) + 2]
    sheet = openpyxl.load_workbook(paths[0])["Trail"]
    rows = [[cell.value or "" for cell in line] for line in sheet.iter_rows()]
    assert rows[0] == list(COLUMNS)
    assert [each[3] for each in rows[1:]] == [line.what for line in before]
    with io.StringIO(paths[1].read_text(encoding="utf-8-sig"), newline="") as file:
        read = list(csv.reader(file))
    assert [each[4] for each in read[1:-1]] == [line.reference for line in before]
    text = "".join(pages_of(paths[2]))
    assert "Store made" in text
    assert "OFFICIAL-SENSITIVE" in text
    assert [line.what for line in exports(worked)][:3] == ["trail .pdf", "trail .csv", "trail .xlsx"]
    with pytest.raises(Refused):
        export_trail(worked, tmp_path / "trail.docx")
    with pytest.raises(CannotWrite):
        export_trail(worked, tmp_path / "gone" / "trail.csv")
    assert len(exports(worked)) == 4


def test_sheets_are_told_apart_by_whom_they_are_for(tmp_path: Path) -> None:
    workspace = new_workspace(tmp_path)
    save_recovery_sheet(workspace, tmp_path / "one.pdf", "  Chair’s   office ")
    save_recovery_sheet(workspace, tmp_path / "two.pdf")
    assert [whom for _, whom in sheet_standing(workspace).made_for] == ["Chair’s office", ""]
    with pytest.raises(Refused):
        save_recovery_sheet(workspace, tmp_path / "three.pdf", "x" * 61)
    assert not (tmp_path / "three.pdf").exists()
    workspace.close()


@pytest.mark.slow_key
def test_command_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    from scrdesk.services.open_store import create_store

    monkeypatch.setenv("SCRDESK_PASSPHRASE", PASSPHRASE)
    monkeypatch.setenv("SCRDESK_NEW_PASSPHRASE", THEIRS)
    path = tmp_path / "desk.scrdesk"
    create_store(path, PASSPHRASE).close()
    assert run(["custodian", str(path), "--add", "R. Achebe"]) == DONE
    monkeypatch.setenv("SCRDESK_PASSPHRASE", THEIRS)
    capsys.readouterr()
    assert run(["custodian", str(path), "--json"]) == DONE
    assert json.loads(capsys.readouterr().out)["custodians"][0]["name"] == "R. Achebe"
    assert run(["trail", str(path), "--json"]) == DONE
    told = json.loads(capsys.readouterr().out)
    assert told["chain_holds"]
    assert told["trail"][0]["what"] == "Opened with a custodian’s passphrase"
    assert told["trail"][0]["reference"] == "R. Achebe"
    assert run(["trail", str(path), "--out", str(tmp_path / "t.csv"), "--kind", "keys"]) == DONE
    assert run(["trail", str(path), "--exports"]) == DONE
    assert "trail .csv" in capsys.readouterr().out
    assert run(["trail", str(path), "--out", str(tmp_path / "t.txt")]) == WRONG_CALL
    workspace = opened_by_key(path)
    alter(workspace, sa.update(audit).where(audit.c.id == 1).values(action="store opened"))
    workspace.close()
    assert run(["trail", str(path)]) == SOMETHING_FOUND
    assert run(["custodian", str(path), "--change"]) == WRONG_CALL, "the new passphrase is the old one"
    monkeypatch.setenv("SCRDESK_NEW_PASSPHRASE", NEW)
    assert run(["custodian", str(path), "--change"]) == DONE
    monkeypatch.setenv("SCRDESK_PASSPHRASE", NEW)
    assert run(["custodian", str(path), "--remove", "1"]) == DONE
    assert run(["trail", str(path)]) == WRONG_CALL


def opened_by_key(path: Path) -> Workspace:
    from scrdesk.services.open_store import open_store

    return open_store(path, PASSPHRASE)
