"""What a review looks at is changed while it goes on: each edit gives its inverse, and nothing that is used goes."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from scrdesk.domain.chronology import ChronologyFilter
from scrdesk.domain.panel_layer import Mark, MarkChange, MarksEdit
from scrdesk.domain.review import NewAgency
from scrdesk.errors import NotFound, Refused
from scrdesk.services.add_submission import accept_submission
from scrdesk.services.build_chronology import shown_entries
from scrdesk.services.panel_layer import apply_marks
from scrdesk.services.review_scope import AgencyEdit, DetailsEdit, KeyLineEdit, apply_scope
from scrdesk.services.reviews import agencies, find_review, key_lines
from tests.store.sample import file_of, new_review, new_workspace, on, row


@pytest.fixture
def desk(tmp_path):
    workspace = new_workspace(tmp_path)
    review = new_review(workspace)
    yield workspace, review
    workspace.close()


def questions(workspace, review):
    return [(each.number, each.question) for each in key_lines(workspace, review.id)]


def test_label_period_and_circumstances_change_and_change_back(desk):
    workspace, review = desk
    wanted = replace(
        review.details,
        child_label="Child R",
        period_start=date(2014, 1, 1),
        circumstances="He survived.",
        reference="X",
    )
    inverse = apply_scope(workspace, DetailsEdit(review.id, wanted))
    now = find_review(workspace, review.details.reference).details
    assert now == replace(wanted, reference=review.details.reference)
    assert apply_scope(workspace, DetailsEdit(review.id, now)) is None
    apply_scope(workspace, inverse)
    assert find_review(workspace, review.details.reference).details == review.details


def test_a_label_is_needed_and_a_period_does_not_end_before_it_begins(desk):
    workspace, review = desk
    backwards = replace(review.details, period_start=date(2016, 1, 2), period_end=date(2016, 1, 1))
    for wrong in (replace(review.details, child_label=" "), backwards):
        with pytest.raises(Refused):
            apply_scope(workspace, DetailsEdit(review.id, wrong))


def test_key_lines_keep_their_numbers(desk):
    workspace, review = desk
    for question in ("Who knew?", "Was he seen?", "Why not?"):
        apply_scope(workspace, KeyLineEdit(review.id, None, f" {question} "))
    second = key_lines(workspace, review.id)[1]
    inverse = apply_scope(workspace, KeyLineEdit(review.id, second.id, ""))
    assert questions(workspace, review) == [(1, "Who knew?"), (3, "Why not?")]
    again = apply_scope(workspace, inverse)
    assert questions(workspace, review) == [(1, "Who knew?"), (2, "Was he seen?"), (3, "Why not?")]
    apply_scope(workspace, replace(again, question="Was he seen alone?"))
    assert questions(workspace, review)[1] == (2, "Was he seen alone?")
    with pytest.raises(Refused, match="needs a question"):
        apply_scope(workspace, KeyLineEdit(review.id, None, " "))
    with pytest.raises(NotFound):
        apply_scope(workspace, KeyLineEdit(review.id, second.id, "Gone"))


def test_a_key_line_that_entries_carry_stays(desk):
    workspace, review = desk
    accept_submission(
        workspace, review.id, "POL", file_of([row(1, on(date(2016, 3, 5)), "Call.")]), received=date(2016, 8, 1)
    )
    added = apply_scope(workspace, KeyLineEdit(review.id, None, "Was he seen?"))
    (entry_id,) = shown_entries(workspace, review.id, ChronologyFilter()).ids
    made = apply_marks(
        workspace, MarksEdit((MarkChange(entry_id, Mark.KEY_LINE, str(added.key_line_id), is_set=True),))
    )
    with pytest.raises(Refused, match="1 entry stands under key line 1"):
        apply_scope(workspace, added)
    apply_marks(workspace, made)
    apply_scope(workspace, added)
    assert questions(workspace, review) == []


def test_an_agency_is_added_renamed_and_taken_out_while_nothing_hangs_on_it(desk):
    workspace, review = desk
    inverse = apply_scope(workspace, AgencyEdit(review.id, "HOU", NewAgency("HOU", "Kelvale Homes", "housing")))
    named = AgencyEdit(review.id, "HOU", NewAgency("XXX", "Kelvale Homes Ltd", "housing", "Head of housing"))
    apply_scope(workspace, named)
    last = agencies(workspace, review.id)[-1]
    assert (last.code, last.name, last.contact) == ("HOU", "Kelvale Homes Ltd", "Head of housing")
    apply_scope(workspace, inverse)
    assert "HOU" not in {each.code for each in agencies(workspace, review.id)}
    with pytest.raises(Refused, match="cannot be an agency’s code"):
        apply_scope(workspace, AgencyEdit(review.id, "h", NewAgency("h", "Homes", "housing")))


def test_an_agency_that_sent_something_stays(desk):
    workspace, review = desk
    accept_submission(
        workspace, review.id, "POL", file_of([row(1, on(date(2016, 3, 5)), "Call.")]), received=date(2016, 8, 1)
    )
    with pytest.raises(Refused, match="POL was asked for something, or has sent something"):
        apply_scope(workspace, AgencyEdit(review.id, "POL", None))
