"""``scrdesk accounts`` and ``scrdesk questions``: what the window shows, without it."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path

import docx
import pytest

from scrdesk import cli
from scrdesk.domain.accounts.questions import QuestionText
from scrdesk.services import reviews
from scrdesk.services.add_submission import accept_submission
from scrdesk.services.open_store import create_store
from scrdesk.services.questions import QuestionEdit, apply_question
from tests.store.sample import PASSPHRASE, file_of, new_review, on, row

WORDS = "Strategy discussion by telephone about the burn to the left wrist of the child. Joint enquiry agreed."

Call = Callable[..., int]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    path = tmp_path_factory.mktemp("store") / "desk.scrdesk"
    workspace = create_store(path, PASSPHRASE)
    review = new_review(workspace, codes=())
    for code, kind in (("POL", "police"), ("GP", "gp")):
        reviews.add_agency(workspace, review.id, code, f"Agency {code}", kind)
    police = [row(1, on(date(2016, 2, 1)), WORDS), row(2, on(date(2014, 5, 6)), "Phoned the surgery about records.")]
    accept_submission(workspace, review.id, "POL", file_of(police, salt="POL"))
    surgery = [row(1, on(date(2016, 2, 1)), WORDS), row(2, on(date(2012, 5, 6)), "Registered.")]
    accept_submission(workspace, review.id, "GP", file_of(surgery, salt="GP"))
    apply_question(workspace, QuestionEdit(review.id, None, QuestionText("GP", "Who was told?")))
    workspace.close()
    return path.read_bytes()


@pytest.fixture
def call(made: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Call:
    monkeypatch.setenv("SCRDESK_PASSPHRASE", PASSPHRASE)
    store = tmp_path / "desk.scrdesk"
    store.write_bytes(made)
    return lambda command, *arguments: cli.run([command, str(store), "--review", "SCR 2016/02", *arguments])


def test_accounts(call: Call, capsys: pytest.CaptureFixture[str]) -> None:
    assert call("accounts", "--json") == cli.DONE
    told = json.loads(capsys.readouterr().out)
    assert [each["entries"] for each in told["suggestions"]] == [["GP-0001", "POL-0001"]]
    assert "same day" in told["suggestions"][0]["reasons"]
    assert [(each["entry"], each["other"]) for each in told["one_sided"]] == [("POL-0002", "GP")]
    assert told["decisions"] == []
    assert call("accounts") == cli.DONE
    assert "POL-0002: POL says it told GP; GP has no such row" in capsys.readouterr().out


def test_questions(call: Call, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert call("questions", "--json") == cli.DONE
    (told,) = json.loads(capsys.readouterr().out)["questions"]
    assert (told["number"], told["agency"], told["state"], told["text"]) == (1, "GP", "open", "Who was told?")
    path = tmp_path / "letters.docx"
    assert call("questions", "--out", str(path)) == cli.DONE
    assert capsys.readouterr().out == f"Wrote 1 question to {path}\n"
    assert "Who was told?" in docx.Document(str(path)).tables[0].rows[1].cells[1].text
    assert call("questions", "--out", str(tmp_path / "letters.pdf")) == cli.WRONG_CALL
    assert call("questions", "--out", str(path), "--agency", "XXX") == cli.WRONG_CALL
    assert call("questions") == cli.DONE
    assert capsys.readouterr().out.startswith("Q1    GP    open")
