"""Deciding on accounts of one event: kept, taken back, and in place after an agency sends its file again."""

from datetime import date
from pathlib import Path

import pytest

from scrdesk.domain.accounts.links import AccountFate, Explanation, LinkDecision, NewLink
from scrdesk.domain.chronology import ChronologyFilter, EntryId
from scrdesk.domain.review import Review
from scrdesk.errors import NotFound, Refused
from scrdesk.services import reviews
from scrdesk.services.add_submission import accept_submission
from scrdesk.services.build_chronology import entries
from scrdesk.services.link_accounts import (
    ExplanationEdit,
    LinkEdit,
    account_findings,
    apply_explanation,
    apply_link,
    compare_accounts,
    links,
    links_of,
    who_decided_last,
)
from scrdesk.services.open_store import Workspace
from tests.store.sample import file_of, new_review, new_workspace, on, row

CALL = "Called to Flat 9 by a neighbour to shouting. Television broken. Child seen asleep."
NOISE = "Complaint of noise and a broken television at Flat 9 last night, the child crying."
ROUTINE = {
    "HOU": ("Repair of the boiler.", "New gate hung.", "Drain unblocked.", "Slates put on."),
    "POL": ("Parking.", "Lost wallet handed in.", "Bicycle stolen.", "Cannabis smelt by a walker."),
}


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    return new_workspace(tmp_path)


@pytest.fixture
def review(workspace: Workspace) -> Review:
    made = new_review(workspace, codes=())
    reviews.add_agency(workspace, made.id, "POL", "Police", "police")
    reviews.add_agency(workspace, made.id, "HOU", "Housing", "housing")
    send(workspace, made, "POL", CALL)
    send(workspace, made, "HOU", NOISE)
    return made


def send(workspace: Workspace, review: Review, code: str, *texts: str) -> None:
    first = 5 if code == "POL" else 6
    rows = [
        row(n, on(date(2016, 3, first + 30 * n)) if n == 0 else on(date(2015, n, 1)), text)
        for n, text in enumerate(texts)
    ]
    rows += [
        row(20 + n, on(date(2014, n, 2 if code == "POL" else 20)), text) for n, text in enumerate(ROUTINE[code], 1)
    ]
    accept_submission(workspace, review.id, code, file_of(rows, salt=code + "".join(texts)))


def of_the_night(workspace: Workspace, review: Review) -> tuple[EntryId, EntryId]:
    known = {entry.event: entry.id for entry in entries(workspace, review.id, ChronologyFilter())}
    return known[CALL], known[NOISE]


def same(workspace: Workspace, review: Review, reason: str = "") -> LinkEdit:
    make = NewLink(of_the_night(workspace, review), LinkDecision.SAME_EVENT, reason, "A. Thorne")
    return apply_link(workspace, LinkEdit(review.id, make=make))


def test_suggested_then_decided_then_taken_back(workspace: Workspace, review: Review) -> None:
    pair = of_the_night(workspace, review)
    found = account_findings(workspace, review.id)
    assert [suggestion.group.entries for suggestion in found.suggestions] == [pair]
    assert found.suggestions[0].references == ("POL-0001", "HOU-0001")
    inverse = same(workspace, review, "  One   evening. ")
    found = account_findings(workspace, review.id)
    assert (found.suggestions, found.n_groups) == ((), 1)
    (link,) = found.links
    assert (link.entries, link.reason, link.who, link.notice) == (pair, "One evening.", "A. Thorne", "")
    assert who_decided_last(workspace) == "A. Thorne"
    assert links_of(workspace, review.id, pair[0]) == (link,)
    redo = apply_link(workspace, inverse)
    assert links(workspace, review.id) == ()
    assert len(account_findings(workspace, review.id).suggestions) == 1
    apply_link(workspace, redo)
    assert links(workspace, review.id) == (link,)


def test_a_new_decision_takes_the_place_of_the_old_one(workspace: Workspace, review: Review) -> None:
    same(workspace, review)
    pair = of_the_night(workspace, review)
    inverse = apply_link(workspace, LinkEdit(review.id, make=NewLink(pair, LinkDecision.UNRELATED, "Other flat.")))
    assert [link.decision for link in links(workspace, review.id)] == [LinkDecision.UNRELATED]
    assert account_findings(workspace, review.id).suggestions == ()
    apply_link(workspace, inverse)
    assert [link.decision for link in links(workspace, review.id)] == [LinkDecision.SAME_EVENT]


def test_a_corrected_file_leaves_the_decision_and_says_what_changed(workspace: Workspace, review: Review) -> None:
    same(workspace, review)
    before = entries(workspace, review.id, ChronologyFilter())
    send(workspace, review, "HOU", NOISE + " Letter sent.")
    (link,) = links(workspace, review.id)
    assert [account.fate for account in link.accounts] == [AccountFate.STANDS, AccountFate.CHANGED]
    assert link.notice == f"{link.accounts[1].reference} changed by a later file since this was decided"
    send(workspace, review, "HOU", "A leaking tap was seen to on the landing.")
    (link,) = links(workspace, review.id)
    assert link.accounts[-1].fate is AccountFate.WITHDRAWN
    assert "withdrawn by the agency since" in link.notice
    assert len(link.entries) == 1
    with pytest.raises(NotFound):
        compare_accounts(workspace, review.id, [account.entry for account in link.accounts])
    assert [entry for entry in entries(workspace, review.id, ChronologyFilter()) if entry.agency_code == "POL"]
    assert {entry.event for entry in before} >= {CALL, NOISE}


def test_agencies_words_are_never_touched(workspace: Workspace, review: Review) -> None:
    before = [entry.fields for entry in entries(workspace, review.id, ChronologyFilter())]
    inverse = same(workspace, review)
    apply_link(workspace, inverse)
    assert [entry.fields for entry in entries(workspace, review.id, ChronologyFilter())] == before


def test_refusals(workspace: Workspace, review: Review) -> None:
    pair = of_the_night(workspace, review)
    police = [entry.id for entry in entries(workspace, review.id, ChronologyFilter(agency_codes=frozenset({"POL"})))]
    for entry_ids, decision, reason in (
        (pair[:1], LinkDecision.UNRELATED, ""),
        (tuple(police[:2]), LinkDecision.SAME_EVENT, ""),
        (pair, LinkDecision.SAME_EVENT, "x" * 1_001),
    ):
        with pytest.raises(Refused):
            apply_link(workspace, LinkEdit(review.id, make=NewLink(entry_ids, decision, reason)))
    with pytest.raises(NotFound):
        apply_link(workspace, LinkEdit(review.id, make=NewLink((pair[0], EntryId(999)), LinkDecision.UNRELATED)))
    other = new_review(workspace, "SCR 2016/03", codes=())
    with pytest.raises(NotFound):
        apply_link(workspace, LinkEdit(other.id, take_back=same(workspace, review).take_back))
    assert len(links(workspace, review.id)) == 1


def test_differences_are_explained_and_that_is_taken_back(workspace: Workspace, review: Review) -> None:
    pair = of_the_night(workspace, review)
    compared = compare_accounts(workspace, review.id, pair)
    about = {each.difference.about: each for each in compared.differences}
    assert about["Date"].difference.explained
    child = about["Child"]
    edit = ExplanationEdit(review.id, Explanation(child.key, "Woken by the police.", "A. Thorne"))
    inverse = apply_explanation(workspace, edit)
    again = {each.difference.about: each for each in compare_accounts(workspace, review.id, pair).differences}
    assert again["Child"].explanation == edit.explanation
    apply_explanation(workspace, inverse)
    again = {each.difference.about: each for each in compare_accounts(workspace, review.id, pair).differences}
    assert again["Child"].explanation is None


def test_every_edit_leaves_a_line_in_the_trail_without_words(workspace: Workspace, review: Review) -> None:
    same(workspace, review, "Told by Mr Paley.")
    with workspace.read() as uow:
        lines = uow.trail.all()
    assert "accounts same event" in str(lines[-1])
    assert "Paley" not in str(lines)
