"""Pictures of accounts of one event side by side, of one-sided contacts and of questions to agencies."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from scrdesk.domain.accounts.links import LinkDecision, NewLink
from scrdesk.domain.accounts.one_sided import Direction
from scrdesk.services import link_accounts, questions
from scrdesk.services.link_accounts import LinkEdit, account_findings, apply_link, compare_accounts
from scrdesk.services.questions import QuestionEdit, apply_question, question_of_contact, question_of_difference
from scrdesk.ui.pages.chronology.accounts.view import CONTACTS, EVENTS, LABELS, NAMES, QUESTIONS, AccountsView

if TYPE_CHECKING:
    from tests.pictures.studio import Studio

NIGHT = "POL-0038"


def _kept(studio: Studio) -> None:
    """Give the demonstration a decision, and questions that a difference and a contact raise, once."""
    workspace, review = studio.workspace, studio.window.review
    assert review is not None
    if link_accounts.links(workspace, review.id):
        return
    found = account_findings(workspace, review.id)
    first = found.suggestions[0]
    apply_link(
        workspace,
        LinkEdit(
            review.id,
            make=NewLink(first.group.entries, LinkDecision.SAME_EVENT, "One call, told on by the police.", "A. Thorne"),
        ),
    )
    night = next(each for each in found.suggestions if NIGHT in each.references)
    compared = compare_accounts(workspace, review.id, night.group.entries)
    names = {entry.id: entry.reference for entry in compared.accounts}
    child = next((each for each in compared.differences if each.difference.about == "Child"), compared.differences[0])
    asked = question_of_difference(child.difference, child.difference.sides[-1].entry, names)
    apply_question(workspace, QuestionEdit(review.id, None, asked))
    for name, contact in found.contacts[:3]:
        if contact.direction is Direction.SENT:
            apply_question(workspace, QuestionEdit(review.id, None, question_of_contact(contact, name)))
    assert questions.questions(workspace, review.id)


def _view(studio: Studio, part: str, naming: str = NAMES) -> AccountsView:
    _kept(studio)
    window = studio.window
    window.open_page("chronology")
    page = window.page("chronology")
    page.refresh()
    studio.wait_until(lambda: window.jobs.n_running == 0)
    page.views.show("accounts")
    studio.wait_until(lambda: window.jobs.n_running == 0)
    view = page.views.current
    assert isinstance(view, AccountsView)
    view.show_part(part)
    view._naming.choose(naming)
    view._on_naming_chosen(naming)
    studio.wait_until(lambda: window.jobs.n_running == 0)
    return view


def _back(studio: Studio) -> Callable[[], None]:
    return lambda: studio.window.page("chronology").views.show("table")


def side_by_side(studio: Studio) -> Callable[[], None]:
    """The night of 5 March 2016, as the mock-up shows it."""
    view = _view(studio, EVENTS)
    review = studio.window.review
    assert review is not None
    found = account_findings(studio.workspace, review.id)
    night = next(each for each in found.suggestions if NIGHT in each.references)
    view.compare(frozenset(night.group.entries))
    studio.wait_until(lambda: studio.window.jobs.n_running == 0)
    return _back(studio)


def side_by_side_with_labels(studio: Studio) -> Callable[[], None]:
    """The first, decided, with labels for names."""
    view = _view(studio, EVENTS, LABELS)
    view.events.choose_row(view.events.model.rowCount() - 1)
    studio.wait_until(lambda: studio.window.jobs.n_running == 0)
    return _back(studio)


def one_sided(studio: Studio) -> Callable[[], None]:
    """Contacts that only one side recorded."""
    _view(studio, CONTACTS)
    return _back(studio)


def asked(studio: Studio) -> Callable[[], None]:
    """Questions with one of them open to be answered."""
    view = _view(studio, QUESTIONS)
    view.questions.table.selectRow(0)
    return _back(studio)


ACCOUNT_SCENES = {
    "accounts": side_by_side,
    "accounts_labels": side_by_side_with_labels,
    "accounts_one_sided": one_sided,
    "accounts_questions": asked,
}
