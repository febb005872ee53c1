"""A pack comes back from its agency: filled in, turned about, with changes tracked, or as a workbook; nothing is lost."""

from __future__ import annotations

from datetime import date

import docx
import openpyxl
import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from scrdesk import cli
from scrdesk.cli import accuracy_comments_command
from scrdesk.domain.products.accuracy_pack import COMMENT_HEADINGS
from scrdesk.domain.report_draft import CommentKind
from scrdesk.errors import CannotRead, NotFound, Refused
from scrdesk.services import compose_report
from scrdesk.services import numbered_drafts as drafts
from scrdesk.services.accuracy_pack import export_accuracy_pack
from scrdesk.services.accuracy_returns import (
    WhoseIsIt,
    keep_comments,
    places_of_comments,
    read_accuracy_comments,
)
from tests.services.test_accuracy_pack import frozen  # noqa: F401 - a fixture
from tests.services.test_compose_report import opened  # noqa: F401 - a fixture
from tests.store import sample
from tests.store.sample import PASSPHRASE


@pytest.fixture
def pack(frozen, tmp_path):  # noqa: F811
    workspace, review_id = frozen
    return workspace, review_id, export_accuracy_pack(workspace, review_id, "POL", "0.1", tmp_path / "pack.docx")


def form_of(document):
    return next(t for t in document.tables if tuple(cell.text for cell in t.rows[0].cells) == COMMENT_HEADINGS)


def filled(path):
    """Fill the pack in as an agency does: rows in another order, one more row, a tracked answer, a line below."""
    document = docx.Document(str(path))
    form = form_of(document)
    second = form.rows[2]
    second.cells[3].text = "POL told the school on 3 May."
    second.cells[4].text = "Log 14"
    form._tbl.remove(second._tr)
    form._tbl.append(second._tr)
    first = form.rows[1]
    first.cells[5].text = "tone"
    tracked = parse_xml(
        f'<w:ins {nsdecls("w")} w:id="1" w:author="A" w:date="2026-01-01T00:00:00Z"><w:r><w:t>came twice</w:t></w:r></w:ins>'
    )
    first.cells[3].paragraphs[0]._p.append(tracked)
    more = form.add_row()
    more.cells[1].text, more.cells[3].text = "page 7", "We were never asked."
    document.add_paragraph("Please ring the inspector about 1.1.")
    document.save(str(path))


def test_a_pack_comes_back_and_is_taken_over_once(pack):
    workspace, review_id, path = pack
    filled(path)
    read = read_accuracy_comments(workspace, review_id, path, received=date(2016, 11, 9))
    assert (read.agency, read.draft, len(read.edits), read.n_known) == ("POL", "0.1", 4, 0)
    assert [each.should_be for each in read.unmatched] == ["We were never asked."]
    assert read.problems == ()
    inverse = keep_comments(workspace, read.edits)
    kept = {each.details.should_be: each for each in drafts.comments(workspace, review_id)}
    told = kept["POL told the school on 3 May."].details
    assert (told.agency_code, told.draft, told.paragraph, told.evidence) == ("POL", "0.1", "1.4", "Log 14")
    assert told.origin == "pack.docx, table 2, row 9"
    assert told.received == date(2016, 11, 9)
    assert (kept["came twice"].details.paragraph, kept["came twice"].details.kind) == ("1.1", CommentKind.TONE)
    assert kept["Please ring the inspector about 1.1."].details.paragraph == "1.1"
    there = places_of_comments(workspace, review_id)
    assert [text for text, each in kept.items() if not there[each.id]] == ["We were never asked."]
    again = read_accuracy_comments(workspace, review_id, path)
    assert (again.edits, again.n_known) == ((), 4)
    assert keep_comments(workspace, again.edits) is None
    assert keep_comments(workspace, inverse) is not None
    assert drafts.comments(workspace, review_id) == ()
    with workspace.read() as uow:
        assert [e.action for e in uow.trail.all()][-2:] == ["comments added", "comments removed"]


def test_paragraph_numbers_of_a_frozen_draft_never_change(pack):
    workspace, review_id, path = pack
    filled(path)
    (section,) = compose_report.sections(workspace, review_id)
    plain = type(section.details)("What happened", section.details.text, is_numbered=False)
    compose_report.apply_section(workspace, compose_report.SectionEdit(review_id, section.id, plain))
    assert next(each.number for each in drafts.paragraphs_of(workspace, review_id, "0.1")) == "1.1"
    assert next(each.number for each in drafts.paragraphs_of(workspace, review_id, drafts.NOW)) == "What happened.1"
    assert len(read_accuracy_comments(workspace, review_id, path).unmatched) == 1


def test_the_form_alone_in_a_workbook(pack, tmp_path):
    workspace, review_id, _ = pack
    book = openpyxl.Workbook()
    sheet = book.active
    for row in (COMMENT_HEADINGS, (1, 1.1, "", "noon", None, None), (2, "POL-0001", None, "The flat", "CAD", "fact")):
        sheet.append(row)
    path = tmp_path / "reply.xlsx"
    book.save(path)
    with pytest.raises(WhoseIsIt, match="whose pack"):
        read_accuracy_comments(workspace, review_id, path)
    read = read_accuracy_comments(workspace, review_id, path, agency="POL", draft="0.1")
    assert [(c.paragraph, c.should_be, c.is_matched) for c in read.comments] == [
        ("1.1", "noon", True),
        ("POL-0001", "The flat", True),
    ]
    keep_comments(workspace, read.edits)
    assert all(places_of_comments(workspace, review_id).values())


def test_what_is_no_returned_pack(pack, tmp_path):
    workspace, review_id, path = pack
    assert read_accuracy_comments(workspace, review_id, path).comments == ()
    with pytest.raises(Refused, match="not GP"):
        read_accuracy_comments(workspace, review_id, path, agency="GP")
    with pytest.raises(NotFound):
        read_accuracy_comments(workspace, review_id, tmp_path / "none.docx")
    other = tmp_path / "list.csv"
    other.write_text("Date,What\n1/2/2016,Call\n", encoding="utf-8")
    with pytest.raises(CannotRead, match="form"):
        read_accuracy_comments(workspace, review_id, other)
    broken = tmp_path / "broken.docx"
    broken.write_bytes(path.read_bytes()[:900])
    with pytest.raises(CannotRead):
        read_accuracy_comments(workspace, review_id, broken)


def test_the_command_takes_a_pack_in_and_lists(pack, tmp_path, monkeypatch, capsys):
    workspace, _, path = pack
    filled(path)
    workspace.close()
    monkeypatch.setenv("SCRDESK_PASSPHRASE", PASSPHRASE)
    monkeypatch.setattr(accuracy_comments_command, "open_store", lambda path, words, **_: sample.opened(path, words))
    call = ["accuracy-comments", str(tmp_path / "case.scrdesk"), "--review", "SCR 2016/02"]
    assert cli.run([*call, "--read", str(path)]) == cli.SOMETHING_FOUND
    out = capsys.readouterr().out
    assert "Kept 4 comments of POL on draft 0.1" in out
    assert "“page 7” is no paragraph of this draft." in out
    assert cli.run(call) == cli.DONE
    assert "page 7 (not in the draft)" in capsys.readouterr().out
