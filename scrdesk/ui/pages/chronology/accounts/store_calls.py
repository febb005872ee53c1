"""What the accounts view asks of the services, off the window's thread."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from scrdesk.domain.accounts.questions import Question
    from scrdesk.domain.chronology import EntryId
    from scrdesk.domain.labels import Labels
    from scrdesk.domain.progress import Progress
    from scrdesk.domain.review import ReviewId
    from scrdesk.services.link_accounts import AccountComparison, AccountFindings
    from scrdesk.services.open_store import Workspace


@dataclass(frozen=True, slots=True)
class Loaded:
    """What the view shows of a review."""

    token: int
    findings: AccountFindings
    questions: tuple[Question, ...]
    labels: Labels
    who: str


@dataclass(frozen=True, slots=True)
class Compared:
    """A comparison with what was asked, or None when its entries no longer stand."""

    token: int
    comparison: AccountComparison | None


def load(workspace: Workspace, review_id: ReviewId, token: int, progress: Progress) -> Loaded:
    """Compute suggestions and contacts, and fetch the questions."""
    from scrdesk.domain.labels import Labels
    from scrdesk.services import reviews
    from scrdesk.services.link_accounts import account_findings, who_decided_last
    from scrdesk.services.questions import questions

    people = [person.details for person in reviews.people(workspace, review_id)]
    return Loaded(
        token,
        account_findings(workspace, review_id, progress),
        questions(workspace, review_id),
        Labels(people, reviews.places(workspace, review_id)),
        who_decided_last(workspace),
    )


def compare(
    workspace: Workspace, review_id: ReviewId, entries: tuple[EntryId, ...], token: int, _: Progress
) -> Compared:
    """Compare accounts side by side."""
    from scrdesk.errors import NotFound
    from scrdesk.services.link_accounts import compare_accounts

    try:
        return Compared(token, compare_accounts(workspace, review_id, entries))
    except NotFound:
        return Compared(token, None)


def write_letters(workspace: Workspace, review_id: ReviewId, path: Path, password: str, progress: Progress) -> int:
    """Write the letters with the questions that wait for an answer."""
    from scrdesk.services.questions import export_questions

    return export_questions(workspace, review_id, path, "", progress, password=password)
