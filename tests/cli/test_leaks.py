"""``scrdesk leaks`` by its contract: keys, exit codes, and one clear line for what cannot be searched."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pikepdf
import pytest

from scrdesk.cli import DONE, SOMETHING_FOUND, WRONG_CALL, run
from scrdesk.domain.people import NewPerson
from scrdesk.services import reviews
from scrdesk.services.open_store import create_store
from tests.export.finished.planted_pdf import line, pdf
from tests.export.finished.register import REGISTER_JSON
from tests.store.sample import PASSPHRASE, new_review


@pytest.fixture
def register_path(tmp_path: Path) -> Path:
    path = tmp_path / "register.json"
    path.write_text(json.dumps(REGISTER_JSON), encoding="utf-8")
    return path


def _run(*args: object) -> int:
    return run(["leaks", *map(str, args)])


def test_json_holds_exactly_what_was_found(tmp_path, register_path, capsys):
    file = tmp_path / "report.pdf"
    file.write_bytes(pdf(line("Nothing here."), line("Seen: Toby Wrenfield.")))
    assert _run(file, "--register", register_path, "--json") == SOMETHING_FOUND
    told = json.loads(capsys.readouterr().out)
    assert told["file"] == "report.pdf"
    assert told["leaks"] == [
        {"page": 2, "where": "text", "text": "Toby Wrenfield", "person": "Child A", "kind": "name"}
    ]


def test_a_clean_file_ends_with_nothing(tmp_path, register_path, capsys):
    file = tmp_path / "report.pdf"
    file.write_bytes(pdf(line("Child A and Mother were seen at School 1 in March 2012.")))
    assert _run(file, "--register", register_path, "--json") == DONE
    assert json.loads(capsys.readouterr().out)["leaks"] == []


def test_a_register_with_hardly_anything_in_it_will_do(tmp_path, capsys):
    register = tmp_path / "r.json"
    register.write_text(
        '{"people": [{"name": "Toby Wrenfield"}, {"label": "Mother", "dob": null, "aliases": null}, 3]}'
    )
    file = tmp_path / "report.txt"
    file.write_text("Toby Wrenfield")
    assert _run(file, "--register", register, "--json") == SOMETHING_FOUND
    assert json.loads(capsys.readouterr().out)["leaks"][0]["person"] == "Person 1"


def _protected() -> bytes:
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf(line("Toby Wrenfield")))) as document:
        document.save(out, encryption=pikepdf.Encryption(user="kettle", owner="rook", R=6))
    return out.getvalue()


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("protected.pdf", _protected()),
        ("torn.pdf", b"%PDF-1.7\n1 0 obj\n<< /Type /Cat"),
        ("half.pdf", pdf(line("Nothing here."))[:700]),
        ("empty.pdf", b""),
        ("noise.pdf", bytes(range(256)) * 40),
        ("torn.docx", b"PK\x03\x04" + b"\x00" * 200),
        ("old.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 600),
    ],
)
def test_what_cannot_be_searched_is_told_in_one_line(tmp_path, register_path, capsys, name, content):
    file = tmp_path / name
    file.write_bytes(content)
    assert _run(file, "--register", register_path, "--json") == WRONG_CALL
    told = capsys.readouterr()
    assert told.out == ""
    assert len(told.err.strip().splitlines()) == 1
    assert name in told.err
    assert "inside the program" not in told.err


def test_a_protected_file_is_searched_with_its_password(tmp_path, register_path, capsys):
    file, secret = tmp_path / "protected.pdf", tmp_path / "secret.txt"
    file.write_bytes(_protected())
    secret.write_text("kettle\n")
    assert _run(file, "--register", register_path, "--file-password-file", secret) == SOMETHING_FOUND
    assert "Toby Wrenfield" in capsys.readouterr().out


def test_a_call_without_a_register_is_wrong(tmp_path, register_path, capsys):
    file = tmp_path / "report.txt"
    file.write_text("Toby")
    assert _run(file) == WRONG_CALL
    assert _run(file, "--register", tmp_path / "none.json") == WRONG_CALL
    (tmp_path / "bad.json").write_text("[1, 2")
    assert _run(file, "--register", tmp_path / "bad.json") == WRONG_CALL
    (tmp_path / "odd.json").write_text('{"people": 5}')
    assert _run(file, "--register", tmp_path / "odd.json") == WRONG_CALL
    assert len(capsys.readouterr().err.strip().splitlines()) == 4


def test_a_report_for_the_panel_carries_embargo_and_recipient(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SCRDESK_PASSPHRASE", PASSPHRASE)
    workspace = create_store(tmp_path / "desk.scrdesk", PASSPHRASE)
    review = new_review(workspace)
    reviews.add_person(workspace, review.id, NewPerson("Tobias Dunmore", "Child Q"))
    workspace.close()
    out = tmp_path / "draft.html"
    call = ["report", str(workspace.path), "--review", review.details.reference, "--out", str(out), "--panel"]
    assert run([*call, "--embargo", "Not before 4 March 2017", "--copy-for", "Dr Lewis", "--copy-number", "3"]) == DONE
    html = out.read_text(encoding="utf-8")
    assert all(words in html for words in ("labels for the panel", "Not before 4 March 2017", "Copy 3 · Dr Lewis"))
    assert run([*call, "--summary", "--embargo", "Not before 4 March 2017"]) == DONE
    html = out.read_text(encoding="utf-8")
    assert all(words in html for words in ("Executive summary", "labels for the panel", "Not before 4 March 2017"))
    with pytest.raises(SystemExit) as wrong:
        run([*call, "--published"])
    assert wrong.value.code == WRONG_CALL
