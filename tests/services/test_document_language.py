"""The papers of a Welsh review: headings and labels in Welsh, the language told in the file, letters whole or English."""

from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import date

import pikepdf
import pytest

from scrdesk.domain.analysis.register import analyses
from scrdesk.domain.chronology import ChronologyFilter
from scrdesk.domain.document_language import labels_left
from scrdesk.domain.report import Paragraph, plain
from scrdesk.errors import Refused
from scrdesk.export.finished.accessible import accessibility_faults
from scrdesk.services import demo, reviews
from scrdesk.services.document_language import book_of, letters_in
from scrdesk.services.draft_report import ReportPart, default_options, draft_document, draft_file
from scrdesk.services.export_chronology import export_chronology
from scrdesk.services.letters import LetterWanted, letter_document, templates
from scrdesk.services.open_store import open_store
from scrdesk.services.panel_papers import action_log_document, minutes_document
from scrdesk.services.requests import request_board
from scrdesk.services.review_scope import DetailsEdit, apply_scope
from tests.export.printed import flat, texts


@pytest.fixture(scope="module")
def welsh(demo_store, tmp_path_factory):
    """The demonstration as a Welsh child practice review."""
    path = tmp_path_factory.mktemp("welsh") / "demo.scrdesk"
    shutil.copyfile(demo_store, path)
    workspace = open_store(path, demo.PASSPHRASE, clock=demo.clock)
    review = reviews.list_reviews(workspace)[0].review
    inverse = apply_scope(workspace, DetailsEdit(review.id, replace(review.details, language="cy")))
    assert inverse == DetailsEdit(review.id, review.details)
    yield workspace, review.id
    workspace.close()


def test_a_language_that_is_not_known_is_refused(welsh):
    workspace, review_id = welsh
    details = reviews.list_reviews(workspace)[0].review.details
    assert details.language == "cy"
    with pytest.raises(Refused, match="language"):
        apply_scope(workspace, DetailsEdit(review_id, replace(details, language="fr")))


def test_minutes_and_action_log_have_welsh_labels_and_the_panels_own_words(welsh):
    workspace, review_id = welsh
    meeting = next(m for m in reviews.meetings(workspace, review_id) if m.details.items[0].discussion)
    document = minutes_document(workspace, meeting.id)
    assert (document.language, document.title) == ("cy", f"Cofnodion cyfarfod panel {meeting.details.number}")
    said = [plain(block.text) for block in document.blocks if isinstance(block, Paragraph)]
    wrote = [each.strip() for item in meeting.details.items for each in item.discussion.split("\n\n") if each.strip()]
    assert wrote
    assert set(wrote) <= set(said)
    assert action_log_document(workspace, review_id).title == "Log gweithredu’r panel"


def test_only_headings_that_somebody_wrote_are_left_in_a_report(welsh):
    workspace, review_id = welsh
    options = default_options(workspace, review_id)
    parts = frozenset(ReportPart) - {ReportPart.ANALYSES}
    made = draft_document(workspace, review_id, replace(options, is_written=False, parts=parts))
    assert labels_left(made, book_of("cy")) == []
    written = draft_document(workspace, review_id, options)
    texts = "\n".join(each.details.text for each in _sections(workspace, review_id))
    assert [each for each in labels_left(written, book_of("cy")) if each not in texts] == []


def test_every_analysis_has_its_title_in_welsh():
    book = book_of("cy")
    assert [each.title for each in analyses() if book.of(each.title) is None] == []


def _sections(workspace, review_id):
    from scrdesk.services.compose_report import sections

    return sections(workspace, review_id)


def test_the_chronology_is_a_clean_welsh_pdf_with_every_letter(welsh, tmp_path):
    workspace, review_id = welsh
    path = tmp_path / "cronoleg.pdf"
    export_chronology(workspace, review_id, ChronologyFilter(agency_codes=frozenset({"PRO"})), path)
    pdf = path.read_bytes()
    assert accessibility_faults(pdf) == ()
    with pikepdf.open(path) as opened:
        assert str(opened.Root.Lang) == "cy"
    text = flat(" ".join(texts(pdf)))
    for words in ("Cronoleg gyfun", "Yr hyn a gofnodwyd", "Ffynhonnell", "tudalen 1 o"):
        assert words in text, words
    assert "What was recorded" not in text


@pytest.mark.parametrize("ending", [".docx", ".html"])
def test_word_and_web_page_say_the_language(welsh, ending):
    workspace, review_id = welsh
    options = replace(
        default_options(workspace, review_id), is_written=False, parts=frozenset({ReportPart.RECOMMENDATIONS})
    )
    content = draft_file(workspace, review_id, options, ending)
    if ending == ".html":
        page = content.decode()
        assert '<html lang="cy">' in page
        assert "Argymhellion a chynllun gweithredu" in page
    else:
        assert content[:2] == b"PK"


def test_letters_to_agencies_are_welsh_as_a_whole_and_others_english_as_a_whole(welsh):
    workspace, review_id = welsh
    cell = request_board(workspace, review_id).cells[0]
    codes = [each.code for each in templates()]
    assert set(letters_in("cy")) == {each.code for each in templates() if each.is_for_agency} <= set(codes)
    wanted = LetterWanted("request", "Prif Weithredwr", cell.agency.code, cell.document.value, date(2016, 12, 1))
    letter = letter_document(workspace, review_id, wanted)
    text = "\n".join(plain(block.text) for block in letter.blocks if isinstance(block, Paragraph))
    assert letter.language == "cy"
    assert "Annwyl Brif Swyddog," in text
    assert "erbyn 1 Rhagfyr 2016: cronoleg." in text
    assert "o 1 Ionawr 2014 hyd 31 Mai 2016" in text
    other = letter_document(workspace, review_id, replace(wanted, template="coroner", agency="", document=""))
    assert other.language == "en-GB"
