"""Drafts stand for good, changes between them are told word by word, comments are weighed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from scrdesk.domain.report_draft import CommentDecision, NewComment, NewSection, next_number
from scrdesk.domain.word_difference import PieceKind
from scrdesk.errors import NotFound, Refused
from scrdesk.services import compose_report as compose
from scrdesk.services import numbered_drafts as drafts
from scrdesk.services.open_store import verify_store
from tests.services.test_compose_report import opened, written  # noqa: F401 - a fixture
from tests.services.test_open_store import change

COMMENT = NewComment("0.1", "POL", date(2016, 11, 1), "The police came twice.", "The police came once.", "1.1", "Log")


def test_a_frozen_draft_stays_as_it_was(opened):  # noqa: F811
    workspace, review_id = opened
    written(workspace, review_id, "The police came ([POL-0001]).")
    first = drafts.freeze_draft(workspace, review_id, "0.1", "A. Reed", "for the panel")
    (section,) = compose.sections(workspace, review_id)
    other = replace(section.details, text=section.details.text.replace("police", "officers"))
    compose.apply_section(workspace, compose.SectionEdit(review_id, section.id, other))
    assert drafts.numbered_drafts(workspace, review_id) == (first,)
    assert first.sections[0].text == "The police came ([POL-0001])."
    assert verify_store(workspace) == ()
    (change,) = drafts.changes_between(workspace, review_id, "0.1")
    assert [(p.kind, p.text) for p in change.pieces if p.kind is not PieceKind.KEPT] == [
        (PieceKind.REMOVED, "police"),
        (PieceKind.ADDED, "officers"),
    ]


def test_a_frozen_draft_that_was_altered_is_told_when_the_store_is_checked(opened):  # noqa: F811
    workspace, review_id = opened
    written(workspace, review_id, "The police came.")
    drafts.freeze_draft(workspace, review_id, "0.1", "A. Reed")
    change(workspace, "UPDATE report_draft SET sections_list = replace(sections_list, 'police', 'nobody')")
    (fault,) = verify_store(workspace)
    assert fault.startswith("Draft 0.1 of the report of")
    assert "no longer reads" in fault
    assert "nobody" not in fault


def test_numbers_only_grow(opened):  # noqa: F811
    workspace, review_id = opened
    written(workspace, review_id, "x")
    assert drafts.offered_number(workspace, review_id) == "0.1"
    drafts.freeze_draft(workspace, review_id, "0.9", "A. Reed")
    assert drafts.offered_number(workspace, review_id) == "0.10"
    for number in ("0.9", "0.8", "", "one", "0.9.9.9"):
        with pytest.raises(Refused):
            drafts.freeze_draft(workspace, review_id, number, "A. Reed")
    assert next_number(drafts.numbered_drafts(workspace, review_id)) == "0.10"
    drafts.freeze_draft(workspace, review_id, "0.10", "A. Reed")
    drafts.freeze_draft(workspace, review_id, "1.0", "A. Reed")


def test_nothing_is_frozen_by_nobody_or_from_nothing(opened):  # noqa: F811
    workspace, review_id = opened
    with pytest.raises(Refused, match="Nothing"):
        drafts.freeze_draft(workspace, review_id, "0.1", "A. Reed")
    written(workspace, review_id, "x")
    with pytest.raises(Refused, match="somebody"):
        drafts.freeze_draft(workspace, review_id, "0.1", "  ")


def test_a_renamed_section_is_compared_with_itself(opened):  # noqa: F811
    workspace, review_id = opened
    written(workspace, review_id, "The family moved to the town in spring.", "Moves")
    drafts.freeze_draft(workspace, review_id, "0.1", "A. Reed")
    (section,) = compose.sections(workspace, review_id)
    renamed = NewSection("The move", section.details.text + " Twice.")
    compose.apply_section(workspace, compose.SectionEdit(review_id, section.id, renamed))
    (change,) = drafts.changes_between(workspace, review_id, "0.1")
    assert (change.was_called, change.title) == ("Moves", "The move")
    assert [p.text for p in change.pieces if p.kind is PieceKind.ADDED] == [" Twice."]


def test_an_agency_gets_the_paragraphs_about_it_and_no_other(opened):  # noqa: F811
    workspace, review_id = opened
    written(
        workspace,
        review_id,
        "The police came ([POL-0001]).\n\n# Later\n\nThe school wrote to the doctor.\n\nPOL told nobody.",
    )
    drafts.freeze_draft(workspace, review_id, "0.1", "A. Reed")
    found = drafts.paragraphs_for(workspace, review_id, "0.1", "POL")
    assert [(each.number, each.text.split()[0]) for each in found] == [("1.1", "The"), ("1.3", "POL")]
    with pytest.raises(NotFound):
        drafts.paragraphs_for(workspace, review_id, "0.1", "XYZ")


def test_comments_are_weighed_and_taken_back(opened):  # noqa: F811
    workspace, review_id = opened
    written(workspace, review_id, "x")
    drafts.freeze_draft(workspace, review_id, "0.1", "A. Reed")
    undo = drafts.apply_comment(workspace, drafts.CommentEdit(review_id, None, COMMENT))
    (comment,) = drafts.comments(workspace, review_id)
    assert (comment.number, comment.details) == (1, COMMENT)
    decided = replace(COMMENT, decision=CommentDecision.ACCEPTED)
    with pytest.raises(Refused, match="reason"):
        drafts.apply_comment(workspace, drafts.CommentEdit(review_id, comment.id, decided))
    decided = replace(decided, reason="The log bears it out.")
    back = drafts.apply_comment(workspace, drafts.CommentEdit(review_id, comment.id, decided))
    drafts.apply_comment(workspace, back)
    assert drafts.comments(workspace, review_id)[0].details == COMMENT
    again = drafts.apply_comment(workspace, undo)
    assert drafts.comments(workspace, review_id) == ()
    drafts.apply_comment(workspace, again)
    assert drafts.comments(workspace, review_id) == (comment,)


def test_a_comment_on_no_draft_is_refused(opened):  # noqa: F811
    workspace, review_id = opened
    with pytest.raises(NotFound, match=r"0\.1"):
        drafts.apply_comment(workspace, drafts.CommentEdit(review_id, None, COMMENT))
