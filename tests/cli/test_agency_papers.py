"""``scrdesk template`` and ``scrdesk return-sheet``: files out, one line told, and no traceback."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import docx
import openpyxl
import pytest

from scrdesk import cli
from scrdesk.services.open_store import create_store
from tests.store.sample import PASSPHRASE, new_review

CSV = "Date,Source,What happened\n05/03/2016,CAD 12,Call\n31/06/2015,CAD 13,Visit\n"

Call = Callable[..., int]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    path = tmp_path_factory.mktemp("store") / "desk.scrdesk"
    workspace = create_store(path, PASSPHRASE)
    new_review(workspace)
    workspace.close()
    return path.read_bytes()


@pytest.fixture
def call(made: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Call:
    """Return a call of a command on a store with one review and no file yet."""
    monkeypatch.setenv("SCRDESK_PASSPHRASE", PASSPHRASE)
    store = tmp_path / "desk.scrdesk"
    store.write_bytes(made)

    def run(command: str, *arguments: str) -> int:
        try:
            return cli.run([command, str(store), "--review", "SCR 2016/02", "--agency", "POL", *arguments])
        except SystemExit as left:
            return int(left.code or 0)

    return run


def test_a_template_is_written_in_either_format(call: Call, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    word, book = tmp_path / "form.docx", tmp_path / "form.xlsx"
    assert call("template", "--out", str(word), "--due", "16 September 2016", "--reply-to", "the Board") == cli.DONE
    assert capsys.readouterr().out == f"Wrote {word} (labels and roles, no names)\n"
    text = "\n".join(paragraph.text for paragraph in docx.Document(str(word)).paragraphs)
    assert "Friday 16 September 2016" in text
    assert "the Board" in text
    assert call("template", "--out", str(book), "--key", "none") == cli.DONE
    assert "Labels to use" not in openpyxl.load_workbook(book).sheetnames


def test_a_sheet_is_written_of_the_file_that_stands(
    call: Call, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "POL.csv").write_text(CSV, encoding="utf-8")
    assert call("add", str(tmp_path / "POL.csv")) == cli.SOMETHING_FOUND
    capsys.readouterr()
    out = tmp_path / "sheet.docx"
    assert call("return-sheet", "--out", str(out)) == cli.DONE
    assert capsys.readouterr().out == f"Wrote {out}: version 1 of POL, 1 point to answer\n"
    assert docx.Document(str(out)).paragraphs[0].text == "Questions on your chronology"


@pytest.mark.parametrize(
    ("command", "arguments", "told"),
    [
        ("template", ("--out", "form.odt"), "odt"),
        ("template", ("--out", "form.docx", "--due", "31/6/2016"), "no day"),
        ("template", ("--out", "form.docx", "--agency", "XX"), "no agency XX"),
        ("template", ("--out", "no/such/folder/form.docx"), "folder does not exist"),
        ("return-sheet", ("--out", "sheet.docx"), "has sent nothing yet"),
        ("return-sheet", (), "--out"),
    ],
)
def test_a_wrong_call_is_told_in_one_line_and_writes_nothing(
    call: Call,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    command: str,
    arguments: tuple[str, ...],
    told: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    assert call(command, *arguments) == cli.WRONG_CALL
    said = capsys.readouterr().err
    assert told in said
    assert said.count("\n") == 1
    assert [path.name for path in tmp_path.iterdir() if path.suffix in (".docx", ".odt")] == []
