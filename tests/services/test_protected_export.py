"""A protected export opens with its password in programs that are not ours, and with no other; nothing plain is written."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scrdesk.cli import DONE, WRONG_CALL, run
from scrdesk.domain.accounts.questions import QuestionText
from scrdesk.domain.chronology import ChronologyFilter
from scrdesk.domain.people import NewPerson
from scrdesk.domain.review import ReviewId
from scrdesk.errors import CannotWrite, Refused
from scrdesk.export.protect import MAX_PASSWORD_BYTES, protected_zip
from scrdesk.services import reviews
from scrdesk.services.add_submission import accept_submission, stored_file, submissions
from scrdesk.services.blank_template import write_blank_template, write_blank_templates
from scrdesk.services.draft_report import default_options, draft_pdf, export_report
from scrdesk.services.export_chronology import export_chronology
from scrdesk.services.genogram import export_genogram
from scrdesk.services.open_store import Workspace, create_store
from scrdesk.services.protected_export import N_WORDS, new_password, password_strength, written_as
from scrdesk.services.questions import QuestionEdit, apply_question, export_questions
from scrdesk.services.return_sheet import write_return_sheet
from scrdesk.services.save_original import save_original
from scrdesk.services.timeline import LanesBy, export_timeline
from scrdesk.services.trail import export_trail
from tests.export.winzip_aes import WrongPassword, only_file
from tests.read_pdf import PdfiumError, opened_pdf, pages_of
from tests.store.sample import PASSPHRASE, clock, file_of, new_review, new_workspace, on, row

PASSWORD = "lantern-gravel-otter-sixpence"
CANARY = "Quixotryx was seen at the flat"


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Workspace, ReviewId]]:
    workspace = new_workspace(tmp_path_factory.mktemp("desk"))
    review = new_review(workspace)
    accept_submission(workspace, review.id, "POL", file_of([row(1, on(date(2016, 1, 1)), CANARY)]))
    reviews.add_person(workspace, review.id, NewPerson("Rowan Quillfeather", "Child Q", "child"))
    asked = QuestionText("POL", f"Who saw that {CANARY}?")
    apply_question(workspace, QuestionEdit(review.id, None, asked))
    yield workspace, review.id
    workspace.close()


Write = Callable[[Workspace, ReviewId, Path], object]
ZIPPED: dict[str, Write] = {
    "c.xlsx": lambda w, r, p: export_chronology(w, r, ChronologyFilter(), p, password=PASSWORD),
    "c.docx": lambda w, r, p: export_chronology(w, r, ChronologyFilter(), p, password=PASSWORD),
    "c.csv": lambda w, r, p: export_chronology(w, r, ChronologyFilter(), p, password=PASSWORD),
    "sheet.docx": lambda w, r, p: write_return_sheet(w, r, submissions(w, r)[0].id, p, password=PASSWORD),
    "blank.xlsx": lambda w, r, p: write_blank_template(w, r, "POL", p, password=PASSWORD),
    "letters.docx": lambda w, r, p: export_questions(w, r, p, password=PASSWORD),
    "timeline.svg": lambda w, r, p: export_timeline(
        w, r, ChronologyFilter(), LanesBy.AGENCY, (16_000.0, 17_000.0), p, password=PASSWORD
    ),
    "genogram.svg": lambda w, r, p: export_genogram(w, r, p, with_names=True, password=PASSWORD),
    "trail.xlsx": lambda w, r, p: export_trail(w, p, password=PASSWORD),
    "trail.csv": lambda w, r, p: export_trail(w, p, password=PASSWORD),
    "original.doc": lambda w, r, p: save_original(w, r, submissions(w, r)[0].id, p, password=PASSWORD),
}


@pytest.mark.parametrize("name", ZIPPED)
def test_whatever_is_no_pdf_goes_into_an_aes_256_zip(
    desk: tuple[Workspace, ReviewId], tmp_path: Path, name: str
) -> None:
    workspace, review_id = desk
    ZIPPED[name](workspace, review_id, tmp_path / name)
    target = written_as(tmp_path / name, PASSWORD)
    assert [each.name for each in tmp_path.iterdir()] == [target.name]
    assert target.suffix == ".zip"
    inside, content, form = only_file(target.read_bytes(), PASSWORD)
    assert (inside, form) == (name, 2)
    if name == "original.doc":
        assert content == stored_file(workspace, submissions(workspace, review_id)[0].id)[1]
    elif name.endswith(".svg"):
        assert b"<svg" in content
    elif name == "trail.csv":
        assert "Store made" in content.decode("utf-8-sig")
    elif name.endswith(".csv"):
        assert CANARY in content.decode("utf-8-sig")
    else:
        assert content.startswith(b"PK")
    with pytest.raises((WrongPassword, ValueError)):
        only_file(target.read_bytes(), PASSWORD + "x")
    with workspace.read() as uow:
        line = uow.trail.all()[-1]
    assert line.action.startswith("export ") and line.action.endswith("protected by a password")
    assert PASSWORD not in line.action + line.subject


def test_a_pdf_is_encrypted_in_itself(desk: tuple[Workspace, ReviewId], tmp_path: Path) -> None:
    workspace, review_id = desk
    path = tmp_path / "report.pdf"
    options = default_options(workspace, review_id)
    assert export_report(workspace, review_id, options, path, password=PASSWORD) == path
    content = path.read_bytes()
    assert b"/AESV3" in content and b"/R 6" in content and b"/V 5" in content
    assert b"Quixotryx" not in content and b"Child Q" not in content
    for wrong in (None, "", PASSWORD[:-1]):
        with pytest.raises(PdfiumError):
            pages_of(path, wrong)
    plain = draft_pdf(workspace, review_id, options)
    assert pages_of(plain) == pages_of(path, PASSWORD)
    with opened_pdf(plain) as shown:
        is_tagged = shown.is_tagged()
    with opened_pdf(path, PASSWORD) as sealed:
        assert sealed.is_tagged() == is_tagged


@pytest.mark.skipif(shutil.which("qpdf") is None, reason="qpdf is not installed; pdfium reads the file above")
def test_qpdf_finds_no_fault(desk: tuple[Workspace, ReviewId], tmp_path: Path) -> None:
    workspace, review_id = desk
    path = export_report(
        workspace, review_id, default_options(workspace, review_id), tmp_path / "r.pdf", password=PASSWORD
    )
    subprocess.run(["qpdf", "--check", f"--password={PASSWORD}", str(path)], check=True, capture_output=True)


@pytest.mark.skipif(
    shutil.which("7z") is None, reason="7z is not installed; the reader of tests/export/winzip_aes.py is used above"
)
def test_7z_opens_it(tmp_path: Path) -> None:
    path = tmp_path / "x.zip"
    path.write_bytes(protected_zip("x.txt", CANARY.encode(), PASSWORD))
    told = subprocess.run(["7z", "e", "-so", f"-p{PASSWORD}", str(path)], check=True, capture_output=True)
    assert told.stdout == CANARY.encode()


@settings(max_examples=25)
@given(st.binary(max_size=5_000), st.text(st.characters(exclude_categories=("C", "Zl", "Zp")), min_size=1, max_size=30))
def test_any_bytes_and_any_password_come_back(content: bytes, password: str) -> None:
    if not password.isprintable() or len(password.encode()) > MAX_PASSWORD_BYTES:
        return
    name, found, _ = only_file(protected_zip("Übersicht.docx", content, password), password)
    assert (name, found) == ("Übersicht.docx", content)


@pytest.mark.parametrize("password", ["short", "password1234", "x" * 200, "tab\there and there again"])
def test_a_password_that_is_none_writes_nothing(
    desk: tuple[Workspace, ReviewId], tmp_path: Path, password: str
) -> None:
    workspace, review_id = desk
    with workspace.read() as uow:
        n_before = len(uow.trail.all())
    with pytest.raises(Refused):
        export_chronology(workspace, review_id, ChronologyFilter(), tmp_path / "c.csv", password=password)
    with pytest.raises(CannotWrite):
        export_chronology(workspace, review_id, ChronologyFilter(), tmp_path / "gone" / "c.csv", password=PASSWORD)
    assert list(tmp_path.iterdir()) == []
    with workspace.read() as uow:
        assert len(uow.trail.all()) == n_before


def test_new_passwords_are_strong_and_differ() -> None:
    made = {new_password() for _ in range(50)}
    assert len(made) == 50
    for each in made:
        assert len(each.split("-")) == N_WORDS
        assert password_strength(each).is_enough


def test_all_blank_forms_of_a_review_are_protected(desk: tuple[Workspace, ReviewId], tmp_path: Path) -> None:
    workspace, review_id = desk
    written = write_blank_templates(workspace, review_id, tmp_path, ".docx", password=PASSWORD)
    assert {each.suffix for each in written} == {".zip"} and len(written) == 2
    assert set(tmp_path.iterdir()) == set(written)
    with pytest.raises(Refused, match="in this folder already"):
        write_blank_templates(workspace, review_id, tmp_path, ".docx", password=PASSWORD)


_WATCHED: list[list[str]] = []


def _note(event: str, args: tuple[object, ...]) -> None:
    if _WATCHED and event == "open" and isinstance(args[0], str | Path):
        mode, flags = args[1], args[2]
        if (isinstance(mode, str) and set(mode) & set("wxa+")) or (
            mode is None and isinstance(flags, int) and flags & 3
        ):
            _WATCHED[0].append(str(args[0]))


def test_nothing_but_the_protected_file_is_ever_opened_for_writing(
    desk: tuple[Workspace, ReviewId], tmp_path: Path
) -> None:
    workspace, review_id = desk
    sys.addaudithook(_note)  # cannot be taken off again, so it is told when to watch
    opened: list[str] = []
    _WATCHED.append(opened)
    export_chronology(workspace, review_id, ChronologyFilter(), tmp_path / "c.csv", password=PASSWORD)
    export_chronology(workspace, review_id, ChronologyFilter(), tmp_path / "c.docx", password=PASSWORD)
    export_report(workspace, review_id, default_options(workspace, review_id), tmp_path / "r.pdf", password=PASSWORD)
    _WATCHED.clear()
    written = [each for each in opened if not each.endswith(".pyc") and "__pycache__" not in each]
    assert len(written) == 3 and all(Path(each).parent == tmp_path and each.endswith(".part") for each in written)


@pytest.mark.slow_key
def test_the_command_line(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    path, given_in = tmp_path / "desk.scrdesk", tmp_path / "password.txt"
    workspace = create_store(path, PASSPHRASE, clock=clock)
    new_review(workspace)
    workspace.close()
    monkeypatch.setenv("SCRDESK_PASSPHRASE", PASSPHRASE)
    call = ["chronology", str(path), "--review", "SCR 2016/02", "--out", str(tmp_path / "c.csv"), "--protect"]
    assert run(call) == WRONG_CALL  # no terminal to ask at
    given_in.write_text(PASSWORD + "\n", encoding="utf-8")
    assert run([*call, "--password-file", str(given_in)]) == DONE
    assert only_file((tmp_path / "c.zip").read_bytes(), PASSWORD)[0] == "c.csv"
    monkeypatch.setenv("SCRDESK_EXPORT_PASSWORD", PASSWORD)
    assert run(["report", str(path), "--review", "SCR 2016/02", "--out", str(tmp_path / "r.pdf"), "--protect"]) == DONE
    assert pages_of(tmp_path / "r.pdf", PASSWORD)
    blank = ["template", str(path), "--review", "SCR 2016/02", "--agency", "GP", "--out", str(tmp_path / "b.docx")]
    assert run([*blank, "--protect"]) == DONE
    told = capsys.readouterr()
    assert "b.zip" in told.out
    assert PASSWORD not in told.out + told.err
    assert not (tmp_path / "b.docx").exists() and not (tmp_path / "c.csv").exists()
