"""The pack of an agency holds what is about it and what it sent, and no word of the others."""

from __future__ import annotations

import io
import re
import zipfile
from datetime import date

import docx
import pytest

from scrdesk import cli
from scrdesk.cli import accuracy_pack_command
from scrdesk.domain.chronology import ChronologyFilter
from scrdesk.domain.products import PaperHead
from scrdesk.domain.products.accuracy_pack import COMMENT_HEADINGS, accuracy_pack
from scrdesk.domain.report_text.notes import readable
from scrdesk.errors import NotFound, Refused
from scrdesk.services import build_chronology
from scrdesk.services import numbered_drafts as drafts
from scrdesk.services.accuracy_pack import export_accuracy_pack, pack_document
from scrdesk.services.add_submission import accept_submission
from tests.read_pdf import opened_pdf
from tests.services.test_compose_report import opened, written  # noqa: F401 - a fixture
from tests.store import sample
from tests.store.sample import PASSPHRASE, file_of, on, row

TEXT = """The police came ([POL-0001]) and spoke to [@Mother].

{agencies table}

The surgery lost the letter of Ludmila Thornwhistle ([GP-0001]).

POL told nobody."""


@pytest.fixture
def frozen(opened):  # noqa: F811
    workspace, review_id = opened
    surgery = file_of([row(1, on(date(2015, 2, 3)), "Seen by Doctor Wimpleton", source="Lloyd George")])
    accept_submission(workspace, review_id, "GP", surgery)
    written(workspace, review_id, TEXT)
    drafts.freeze_draft(workspace, review_id, "0.1", "A. Reed")
    return workspace, review_id


def actions(workspace):
    with workspace.read() as uow:
        return [event.action for event in uow.trail.all()]


def all_words(path):
    """Return every word that a file holds: of a Word file all parts of the package, of a PDF all pages and details."""
    if path.suffix == ".docx":
        with zipfile.ZipFile(path) as package:
            parts = [package.read(name).decode("utf-8", "replace") for name in package.namelist()]
        return " ".join(re.sub(r"<[^>]+>", "", part) + part for part in parts)
    with opened_pdf(path) as pdf:
        pages = [page.get_textpage().get_text_range() for page in pdf]
        return " ".join([*pages, *pdf.get_metadata_dict().values(), *(mark.get_title() for mark in pdf.get_toc())])


@pytest.mark.parametrize("ending", [".docx", ".pdf"])
def test_a_pack_tells_an_agency_of_nobody_else(frozen, tmp_path, ending):
    workspace, review_id = frozen
    path = tmp_path / f"pack{ending}"
    assert export_accuracy_pack(workspace, review_id, "POL", "0.1", path, due=workspace.clock().date()) == path
    words = " ".join(all_words(path).split())
    for own in ("Call to the home", "POL-0001", "POL told nobody", "1.1", "1.4", "Agency POL", "Mother"):
        assert own in words
    others = "GP-0001", "Agency GP", "Wimpleton", "Thornwhistle", "surgery", "Lloyd", "Quillfeather", "agencies table"
    for other in others:
        assert other.casefold() not in words.casefold()
    assert f"export accuracy pack POL draft 0.1 {ending}" in actions(workspace)


def test_the_form_has_a_row_for_each_paragraph_and_more(frozen, tmp_path):
    workspace, review_id = frozen
    path = export_accuracy_pack(workspace, review_id, "POL", "0.1", tmp_path / "pack.docx")
    tables = docx.Document(io.BytesIO(path.read_bytes())).tables
    (form,) = [t for t in tables if tuple(cell.text for cell in t.rows[0].cells) == COMMENT_HEADINGS]
    assert [line.cells[1].text for line in form.rows[1:]] == ["1.1", "1.4", *[""] * 6]


def test_what_no_pack_can_be_made_of(frozen, tmp_path):
    workspace, review_id = frozen
    with pytest.raises(NotFound, match=r"0\.9"):
        pack_document(workspace, review_id, "POL", "0.9")
    with pytest.raises(NotFound, match="XX"):
        pack_document(workspace, review_id, "XX", "0.1")
    with pytest.raises(Refused, match="numbered"):
        pack_document(workspace, review_id, "POL", drafts.NOW)
    with pytest.raises(Refused, match="past"):
        pack_document(workspace, review_id, "POL", "0.1", due=date(2001, 1, 1))
    with pytest.raises(Refused, match="odt"):
        export_accuracy_pack(workspace, review_id, "POL", "0.1", tmp_path / "pack.odt")
    assert not any("accuracy pack" in each for each in actions(workspace))


def test_rows_of_another_agency_never_get_in(frozen):
    workspace, review_id = frozen
    with workspace.read() as uow:
        own = next(each for each in uow.reviews.agencies(review_id) if each.code == "POL")
    everything = build_chronology.entries(workspace, review_id, ChronologyFilter())
    head = PaperHead("", "Review of Child Q", "SCR 2016/02", date(2016, 11, 1))
    with pytest.raises(ValueError, match="own rows"):
        accuracy_pack(head, own, "0.1", (), everything)


def test_references_are_read_as_words():
    text = "See [finding 3], [POL-0042] and [@Mother].\n{family table}\n[sic] stays."
    assert readable(text) == "See finding 3, POL-0042 and Mother.\n(A table or figure stands here.)\n[sic] stays."


def test_the_command_writes_a_pack(frozen, tmp_path, monkeypatch, capsys):
    workspace, _ = frozen
    workspace.close()
    monkeypatch.setenv("SCRDESK_PASSPHRASE", PASSPHRASE)
    monkeypatch.setattr(accuracy_pack_command, "open_store", lambda path, words, **_: sample.opened(path, words))
    out = tmp_path / "SCR 2016-02 POL draft 0.1 check of facts.docx"
    store = str(tmp_path / "case.scrdesk")
    call = ["accuracy-pack", store, "--review", "SCR 2016/02", "--agency", "POL", "--draft", "0.1", "--out", str(out)]
    assert cli.run(call) == cli.DONE
    told = f"Wrote {out}: draft 0.1, 2 paragraphs about POL (names as they stand)\n"
    assert capsys.readouterr().out == told
    assert out.name == "SCR 2016-02 POL draft 0.1 check of facts.docx"
    assert out.is_file()
