"""The report draft as Word and HTML file: the same words, the same refusals, recorded like every export."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import docx
import pytest
import pyzipper

from scrdesk.domain.labelled_text.view import LabelledView
from scrdesk.domain.people import NewPerson
from scrdesk.domain.review import ReviewId
from scrdesk.errors import Refused
from scrdesk.services import reviews
from scrdesk.services.add_submission import accept_submission
from scrdesk.services.draft_report import Audience, default_options, draft_file, export_report
from scrdesk.services.open_store import Workspace
from scrdesk.services.protected_export import new_password
from tests.store.sample import file_of, new_review, new_workspace, on, row


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[tuple[Workspace, ReviewId]]:
    workspace = new_workspace(tmp_path)
    review = new_review(workspace, codes=("POL",))
    rows = [row(1, on(date(2016, 3, 1)), "Kelly Dunmore was spoken to; Toby asleep.")]
    accept_submission(workspace, review.id, "POL", file_of(rows, [], name="POL.docx"))
    for new in (
        NewPerson("Tobias Dunmore", "Child Q", role="subject child", aliases=("Toby",), born=date(2012, 1, 3)),
        NewPerson("Kelly Dunmore", "Mother", role="mother"),
    ):
        reviews.add_person(workspace, review.id, new)
    yield workspace, review.id
    workspace.close()


def words(content: bytes, ending: str) -> str:
    if ending == ".docx":
        return " ".join(zipfile.ZipFile(io.BytesIO(content)).read("word/document.xml").decode("utf-8").split())
    return content.decode("utf-8")


@pytest.mark.parametrize("ending", [".docx", ".html"])
def test_names_or_labels_as_wished(desk: tuple[Workspace, ReviewId], ending: str) -> None:
    options = default_options(*desk)
    named = words(draft_file(*desk, options, ending), ending)
    assert "Kelly Dunmore was spoken to; Toby asleep." in named
    labelled = words(draft_file(*desk, replace(options, audience=Audience.PUBLISHED), ending), ending)
    assert "Mother was spoken to; Child Q asleep." in labelled
    assert not re.search("kelly|dunmore|toby|tobias", labelled, re.IGNORECASE)


@pytest.mark.parametrize("ending", [".docx", ".html"])
def test_a_name_left_in_the_finished_file_is_refused(
    desk: tuple[Workspace, ReviewId], ending: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    options = replace(default_options(*desk), audience=Audience.PUBLISHED)
    monkeypatch.setattr(LabelledView, "wording", lambda _, text: text)
    with pytest.raises(Refused, match=r"(?i)leak|identit|name"):
        export_report(*desk, options, tmp_path / f"draft{ending}")
    assert not (tmp_path / f"draft{ending}").exists()


def test_the_ending_decides_the_kind_and_the_trail_has_it(desk: tuple[Workspace, ReviewId], tmp_path: Path) -> None:
    workspace, review_id = desk
    options = default_options(workspace, review_id)
    assert export_report(workspace, review_id, options, tmp_path / "a.PDF").read_bytes().startswith(b"%PDF")
    assert docx.Document(str(export_report(workspace, review_id, options, tmp_path / "a.docx"))).paragraphs
    assert export_report(workspace, review_id, options, tmp_path / "a.html").read_text("utf-8").startswith("<!DOCTYPE")
    with workspace.read() as uow:
        actions = [line.action for line in uow.trail.all()]
    assert actions[-3:] == ["export report draft 0.1"] * 3


@pytest.mark.parametrize("name", ["a.odt", "a"])
def test_another_kind_is_refused_with_what_there_is(
    desk: tuple[Workspace, ReviewId], tmp_path: Path, name: str
) -> None:
    with pytest.raises(Refused, match=r"\.pdf, \.docx or \.html"):
        export_report(*desk, default_options(*desk), tmp_path / name)
    assert not (tmp_path / name).exists()


def test_with_a_password_it_stands_in_an_encrypted_zip(desk: tuple[Workspace, ReviewId], tmp_path: Path) -> None:
    password = new_password()
    path = export_report(*desk, default_options(*desk), tmp_path / "a.docx", password=password)
    assert path.name == "a.zip" and not (tmp_path / "a.docx").exists()
    with pyzipper.AESZipFile(path) as archive:
        archive.setpassword(password.encode())
        assert docx.Document(io.BytesIO(archive.read("a.docx"))).paragraphs
