"""Footnotes from the text of a section to every paper that it goes into: numbers, labels, drafts, packs, leak check."""

from __future__ import annotations

import io
import re
import zipfile
from dataclasses import replace

import pytest

from scrdesk.domain.labelled_text.view import LabelledView
from scrdesk.domain.report import Heading, Notes, plain, runs
from scrdesk.domain.word_difference import PieceKind
from scrdesk.errors import Refused
from scrdesk.services import compose_report as compose
from scrdesk.services import numbered_drafts as drafts
from scrdesk.services.accuracy_pack import pack_document
from scrdesk.services.draft_report import (
    Audience,
    attempt_export,
    default_options,
    draft_document,
    draft_file,
    export_report,
)
from scrdesk.services.report_view import view_maker
from tests.read_pdf import pages_of
from tests.services.test_compose_report import opened, written  # noqa: F401 - a fixture

FIRST = "The police came.^[See [POL-0001]: Dana Quillfeather rang them.] They left."
SECOND = "Nobody asked.^[[@Mother] said so on 3 May 2016, as Dana does.]"


@pytest.fixture
def noted(opened):  # noqa: F811
    workspace, review_id = opened
    written(workspace, review_id, FIRST, "What happened")
    written(workspace, review_id, SECOND, "What was learned")
    return workspace, review_id


def published(desk):
    return replace(default_options(*desk), audience=Audience.PUBLISHED)


def notes_of(document):
    (notes,) = [block.notes for block in document.blocks if isinstance(block, Notes)]
    return [plain(note) for note in notes]


def words_in(content, ending):
    if ending == ".pdf":
        return " ".join(" ".join(pages_of(content)).split())
    if ending == ".docx":
        package = zipfile.ZipFile(io.BytesIO(content))
        return " ".join(package.read(name).decode("utf-8", "replace") for name in package.namelist())
    return content.decode("utf-8")


def test_notes_stand_last_numbered_through_all_sections_and_in_labels(noted):
    named = draft_document(*noted, default_options(*noted))
    assert named.blocks[-2] == Heading("Notes")
    assert notes_of(named) == [
        "See [POL-0001]: Dana Quillfeather rang them.",
        "Dana Quillfeather said so on 3 May 2016, as Dana does.",
    ]
    labelled = draft_document(*noted, published(noted))
    assert notes_of(labelled)[0] == "See [POL-0001]: Mother rang them."
    assert notes_of(labelled)[1] == "Mother said so in May 2016, as Mother does."
    workspace, review_id = noted
    second = compose.sections(workspace, review_id)[1]
    compose.apply_section(workspace, compose.SectionEdit(review_id, second.id, second.details, 1))
    moved = draft_document(*noted, default_options(*noted))
    marks = [run.note for block in moved.blocks for run in runs(getattr(block, "text", "")) if run.note]
    assert marks == [1, 2]
    assert notes_of(moved)[0].startswith("Dana Quillfeather said so")


@pytest.mark.parametrize("ending", [".pdf", ".docx", ".html"])
def test_a_published_file_holds_the_notes_and_no_name_of_them(noted, ending):
    words = words_in(draft_file(*noted, published(noted), ending), ending)
    assert "said so in May 2016" in words
    assert not re.search(r"\bdana\b|quillfeather", words, re.IGNORECASE)


@pytest.mark.parametrize("ending", [".pdf", ".docx"])
def test_a_name_left_in_a_note_alone_keeps_a_file_from_leaving(noted, ending, tmp_path, monkeypatch):
    monkeypatch.setattr(LabelledView, "wording", lambda _, text: text)
    path = tmp_path / f"report{ending}"
    with pytest.raises(Refused, match="leak"):
        export_report(*noted, published(noted), path)
    attempt = attempt_export(*noted, published(noted), path)
    assert ("Dana Quillfeather", "text") in {(each.text, each.where) for each in attempt.obstacles}
    assert not path.exists()


def test_the_labelled_pane_shows_labels_in_notes(noted):
    view = view_maker(*noted).whole("It was late.^[Dana rang on 3 May 2016.]")
    assert view.shown == "It was late.^[Mother rang in May 2016.]"


def test_a_frozen_draft_keeps_its_notes_and_changes_in_them_are_told_by_words(noted):
    workspace, review_id = noted
    first = drafts.freeze_draft(workspace, review_id, "0.1", "A. Reed")
    section = compose.sections(workspace, review_id)[0]
    other = replace(section.details, text=section.details.text.replace("rang them", "wrote to them"))
    compose.apply_section(workspace, compose.SectionEdit(review_id, section.id, other))
    assert drafts.numbered_drafts(workspace, review_id) == (first,)
    assert first.sections[0].text == FIRST
    change = drafts.changes_between(workspace, review_id, "0.1")[0]
    assert [(each.kind, each.text) for each in change.pieces if each.kind is not PieceKind.KEPT] == [
        (PieceKind.REMOVED, "rang"),
        (PieceKind.ADDED, "wrote to"),
    ]


def test_an_agency_reads_the_notes_of_its_own_paragraphs_in_brackets(noted):
    workspace, review_id = noted
    drafts.freeze_draft(workspace, review_id, "0.1", "A. Reed")
    pack = repr(pack_document(workspace, review_id, "POL", "0.1"))
    assert "The police came. (note: See POL-0001: Dana Quillfeather rang them.) They left." in pack
    assert "as Dana does" not in pack
