"""The written report: sections are edited and taken back, references follow, and both views come from one text."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from scrdesk.domain.learning import NewLesson
from scrdesk.domain.people import NewPerson
from scrdesk.domain.report import Heading, Paragraph, plain
from scrdesk.domain.report_contents import Audience
from scrdesk.domain.report_draft import NewSection
from scrdesk.errors import NotFound, Refused
from scrdesk.services import compose_report as compose
from scrdesk.services import reviews
from scrdesk.services.add_submission import accept_submission
from scrdesk.services.draft_report import default_options, draft_document
from scrdesk.services.findings import LessonEdit, apply_lesson, findings
from scrdesk.services.open_store import create_store
from scrdesk.services.review_kinds import ConversionEdit, convert, copy_type, types_with_use
from tests.store.sample import CHEAP, PASSPHRASE, clock, file_of, new_review, on, row


@pytest.fixture
def opened(tmp_path):
    workspace = create_store(tmp_path / "case.scrdesk", PASSPHRASE, clock=clock, stretching=CHEAP)
    review = new_review(workspace)
    accept_submission(workspace, review.id, "POL", file_of([row(1, on(date(2015, 1, 2)), "Call to the home")]))
    reviews.add_person(workspace, review.id, NewPerson("Dana Quillfeather", "Mother", "mother"))
    for number in (1, 2):
        apply_lesson(
            workspace,
            LessonEdit(review.id, None, NewLesson(number, f"Statement {number}", "Why", "Theme", ("POL-0001",))),
        )
    yield workspace, review.id
    workspace.close()


def written(workspace, review_id, text, title="What happened"):
    what = compose.known(workspace, review_id)
    edit = compose.SectionEdit(review_id, None, compose.with_text(_section(title), text, what))
    return compose.apply_section(workspace, edit)


def _section(title):
    from scrdesk.domain.report_draft import Section, SectionId

    return Section(SectionId(0), 0, NewSection(title))


def test_a_report_begins_with_the_standard_contents_once(opened):
    workspace, review_id = opened
    first = compose.begin_report(workspace, review_id)
    assert [each.details.title for each in first][:4] == [
        "Foreword",
        "Introduction",
        "How the review was done",
        "The family",
    ]
    assert compose.begin_report(workspace, review_id) == first
    assert compose.loose_references(workspace, review_id) == ()


def test_edits_and_their_inverses(opened):
    workspace, review_id = opened
    undo = written(workspace, review_id, "One")
    written(workspace, review_id, "Two", "Second")
    first, second = compose.sections(workspace, review_id)
    move = compose.apply_section(workspace, compose.SectionEdit(review_id, second.id, second.details, 1))
    assert [each.id for each in compose.sections(workspace, review_id)] == [second.id, first.id]
    back = compose.apply_section(workspace, move)
    assert [each.id for each in compose.sections(workspace, review_id)] == [first.id, second.id]
    assert back.place == 1
    again = compose.apply_section(workspace, undo)
    assert [each.id for each in compose.sections(workspace, review_id)] == [second.id]
    compose.apply_section(workspace, again)
    assert [(each.id, each.details) for each in compose.sections(workspace, review_id)] == [
        (first.id, first.details),
        (second.id, second.details),
    ]
    unchanged = compose.SectionEdit(review_id, first.id, first.details)
    assert compose.apply_section(workspace, unchanged) is None


def test_references_follow_the_numbers_of_findings(opened):
    workspace, review_id = opened
    written(workspace, review_id, "See [finding 2] and [POL-0001].")
    second = findings(workspace, review_id)[1]
    apply_lesson(workspace, LessonEdit(review_id, second.id, second.details, 1))
    (section,) = compose.sections(workspace, review_id)
    what = compose.known(workspace, review_id)
    assert compose.shown_text(section, what) == "See [finding 1] and [POL-0001]."
    gone = apply_lesson(workspace, LessonEdit(review_id, second.id, None))
    (loose,) = compose.loose_references(workspace, review_id)
    assert loose.reference.key == str(second.id)
    apply_lesson(workspace, gone)
    assert compose.loose_references(workspace, review_id) == ()


def test_one_text_gives_both_views(opened):
    workspace, review_id = opened
    written(workspace, review_id, "[@Mother] rang. Dana was told.\n\n{family table}")
    by_name = compose.composed(workspace, review_id, Audience.NAMES, str)
    by_label = compose.composed(workspace, review_id, Audience.PUBLISHED, lambda text: text.replace("Dana", "Mother"))
    assert plain(by_name[1].text) == "Dana Quillfeather rang. Dana was told."
    assert plain(by_label[1].text) == "Mother rang. Mother was told."
    assert "Quillfeather" not in repr(by_label)
    (section,) = compose.sections(workspace, review_id)
    assert "Dana was told." in section.details.text


def test_every_live_part_of_a_bare_review_says_something(opened):
    workspace, review_id = opened
    compose.begin_report(workspace, review_id)
    made = compose.composed(workspace, review_id, Audience.NAMES, str)
    assert not [block for block in made if isinstance(block, Paragraph) and "no part" in plain(block.text)]
    headings = [block.text for block in made if isinstance(block, Heading) and block.level == 1]
    assert headings[:2] == ["Foreword", "Introduction"]


@pytest.mark.parametrize("title", ["", "   ", "x" * 201])
def test_a_section_needs_a_title(opened, title):
    workspace, review_id = opened
    with pytest.raises(Refused):
        compose.apply_section(workspace, compose.SectionEdit(review_id, None, NewSection(title)))


def test_a_section_that_is_gone_is_said(opened):
    workspace, review_id = opened
    with pytest.raises(NotFound):
        compose.apply_section(workspace, compose.SectionEdit(review_id, 99, None))


def test_a_kind_of_ones_own_is_called_so_in_the_report(opened):
    workspace, review_id = opened
    copy_type(workspace, "multi-agency", "Partnership review (ours)")
    (own,) = (each.kind for each in types_with_use(workspace) if each.kind.is_own)
    convert(workspace, ConversionEdit(review_id, own.code, date(2016, 9, 1), "The panel decided so."))
    written(workspace, review_id, "{circumstances}")
    document = draft_document(workspace, review_id, replace(default_options(workspace, review_id), is_written=True))
    assert document.title == "Partnership review: Child Q"
    assert any("a partnership review concerning" in plain(b.text) for b in document.blocks if isinstance(b, Paragraph))


def test_a_label_stands_for_one_person_only(opened):
    workspace, review_id = opened
    with pytest.raises(Refused, match="label “Mother” is taken"):
        reviews.add_person(workspace, review_id, NewPerson("Ines Quill", "Mother", "mother of Sibling 1"))
    written(workspace, review_id, "[@Mother] rang.")
    assert plain(compose.composed(workspace, review_id, Audience.NAMES, str)[1].text) == "Dana Quillfeather rang."
