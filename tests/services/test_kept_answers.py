"""Answers are kept for as long as nothing was changed, whoever changed it, and never longer."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

from scrdesk.domain.accounts.text_signs import bare, sequences
from scrdesk.domain.accounts.words import stem
from scrdesk.domain.chronology import ChronologyFilter
from scrdesk.services import reviews
from scrdesk.services.account_words import account_language
from scrdesk.services.add_submission import accept_submission
from scrdesk.services.build_chronology import shown_entries
from scrdesk.services.kept_answers import KeptAnswers
from scrdesk.store.unit_of_work import ReadingUnit
from tests.store.sample import file_of, new_review, new_workspace, on, opened, row


def _rows(n: int, text: str = "Home visit.") -> list:
    return [row(k + 1, on(date(2016, 1, 1) + timedelta(days=k)), f"{text} {k}") for k in range(n)]


def test_the_order_is_asked_once_and_again_after_each_change(tmp_path: Path, monkeypatch) -> None:
    workspace = new_workspace(tmp_path)
    review = new_review(workspace)
    accept_submission(workspace, review.id, "POL", file_of(_rows(3)))
    asked = []
    with workspace.read() as uow:
        kind = type(uow.queries)
    whole = kind.shown

    def counted(self, review_id, chosen):
        asked.append(chosen)
        return whole(self, review_id, chosen)

    monkeypatch.setattr(kind, "shown", counted)
    everything = ChronologyFilter()
    assert shown_entries(workspace, review.id, everything).n_shown == 3
    assert shown_entries(workspace, review.id, ChronologyFilter(text="vis")).n_shown == 3
    assert shown_entries(workspace, review.id, ChronologyFilter(text="nothing")).n_shown == 0
    assert len(asked) == 1
    accept_submission(workspace, review.id, "GP", file_of(_rows(2, "Letter."), salt="gp"))
    assert shown_entries(workspace, review.id, everything).n_shown == 5
    assert shown_entries(workspace, review.id, ChronologyFilter(text="vis")) == shown_entries(
        workspace, review.id, ChronologyFilter(text="vis", agency_codes=frozenset({"POL", "GP"}))
    )
    assert [each.code for each in reviews.agencies(workspace, review.id)] == ["POL", "GP"]
    reviews.add_agency(workspace, review.id, "HV", "Health visiting", "other")
    assert [each.code for each in reviews.agencies(workspace, review.id)] == ["POL", "GP", "HV"]
    workspace.close()


def test_entries_of_another_review_are_never_found(tmp_path: Path) -> None:
    workspace = new_workspace(tmp_path)
    one, other = new_review(workspace, "SCR 1"), new_review(workspace, "SCR 2")
    accept_submission(workspace, one.id, "POL", file_of(_rows(3)))
    accept_submission(workspace, other.id, "POL", file_of(_rows(4), salt="other"))
    found = shown_entries(workspace, one.id, ChronologyFilter(text="visit"))
    assert (found.n_shown, found.n_all) == (3, 3)
    assert not set(found.ids) & set(shown_entries(workspace, other.id, ChronologyFilter(text="visit")).ids)
    workspace.close()


def test_what_was_answered_is_forgotten_when_the_store_is_closed(tmp_path: Path) -> None:
    workspace = new_workspace(tmp_path)
    review = new_review(workspace)
    shown_entries(workspace, review.id, ChronologyFilter())
    assert workspace.kept._kept
    workspace.close()
    assert not workspace.kept._kept
    again = opened(workspace.path)
    assert shown_entries(again, review.id, ChronologyFilter()).n_all == 0
    again.close()


def test_words_that_were_compared_are_forgotten_when_the_store_is_closed(tmp_path: Path) -> None:
    """The lists live as long as the program, and kept the words of every case they were found in."""
    workspace = new_workspace(tmp_path)
    language = account_language()
    tokens = language.tokens("Quillon’s tutor visited")
    assert list(sequences(tokens))
    assert language._stems
    assert stem.cache_info().currsize
    assert bare.cache_info().currsize
    workspace.close()
    assert not language._stems
    assert not stem.cache_info().currsize
    assert not bare.cache_info().currsize
    assert language.tokens("Quillon’s tutor visited") == tokens


def test_an_answer_to_an_older_view_is_not_kept_for_the_newer(tmp_path: Path) -> None:
    workspace = new_workspace(tmp_path)
    review = new_review(workspace)
    kept = KeptAnswers()

    def count(uow: ReadingUnit) -> int:
        return kept.of(uow, "agencies", lambda: len(uow.reviews.agencies(review.id)))

    with workspace.read() as older:
        older.trail.last()  # a view begins with its first question
        reviews.add_agency(workspace, review.id, "HV", "Health visiting", "other")
        with workspace.read() as newer:
            assert count(newer) == 3
        assert count(older) == 2
    with workspace.read() as newest:
        assert count(newest) == 3
    workspace.close()
