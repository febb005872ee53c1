"""What the page of analyses asks of the services, off the window's thread.

Services are imported inside, since starting must not wait for the database driver.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from scrdesk.domain.analysis.result import Analysis, Result, Settings

if TYPE_CHECKING:
    from scrdesk.domain.analysis.case import Case
    from scrdesk.domain.chronology import ChronologyFilter, EntryId
    from scrdesk.domain.progress import Progress
    from scrdesk.domain.review import ReviewId
    from scrdesk.services.open_store import Workspace
    from scrdesk.services.sent_analyses import SentEdit


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked: which analysis with which numbers, of which entries of which review."""

    review_id: ReviewId
    analysis: Analysis
    settings: tuple[tuple[str, int], ...]
    chosen: ChronologyFilter


@dataclass(frozen=True, slots=True)
class Gathered:
    """A case as it was gathered, to be asked again: of which entries, and whether accounts were compared."""

    chosen: ChronologyFilter
    has_accounts: bool
    case: Case


@dataclass(frozen=True, slots=True)
class Answer:
    """What an analysis found, and of how many entries."""

    question: Question
    result: Result
    gathered: Gathered

    def references(self, entries: tuple[EntryId, ...]) -> frozenset[str]:
        """Return the permanent references of entries."""
        rows = self.gathered.case.by_id
        return frozenset(rows[each].reference for each in entries if each in rows)


def answer(workspace: Workspace, question: Question, known: Gathered | None, progress: Progress) -> Answer:
    """Compute an analysis; a case gathered before is asked again when it holds what is needed."""
    from scrdesk.services import analyses, mentions

    needs_accounts = question.analysis.needs_accounts
    if known is None or known.chosen != question.chosen or (needs_accounts and not known.has_accounts):
        if not workspace.is_read_only:
            mentions.bring_up_to_date(workspace, question.review_id, progress)
        case = analyses.case_of(workspace, question.review_id, question.chosen, progress, with_contacts=needs_accounts)
        known = Gathered(question.chosen, needs_accounts, case)
    progress.check()
    settings: Settings = dict(question.settings)
    return Answer(question, analyses.run(known.case, question.analysis.key, settings), known)


def apply_sent(workspace: Workspace, edit: SentEdit) -> SentEdit | None:
    """Send an analysis to the report, or take it out."""
    from scrdesk.services import sent_analyses

    return sent_analyses.apply_sent(workspace, edit)
