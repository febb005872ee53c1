"""Say how a corrected file differs from the one it would replace, before it is stored."""

from __future__ import annotations

from dataclasses import dataclass

from scrdesk.domain.comparison import Comparison, compare
from scrdesk.domain.progress import Progress, Silent
from scrdesk.domain.review import AgencyId, ReviewId
from scrdesk.domain.submission import ParsedSubmission, Submission
from scrdesk.services.named import existing_agency
from scrdesk.services.open_store import Workspace
from scrdesk.store.repositories.changes import Known
from scrdesk.store.unit_of_work import ReadingUnit


@dataclass(frozen=True, slots=True)
class Compared:
    """A comparison with what it was made of: the file that stands (None: the first of its agency) and its entries."""

    comparison: Comparison
    before: Submission | None
    known: Known


def comparison(
    workspace: Workspace, review_id: ReviewId, agency_code: str, parsed: ParsedSubmission, progress: Progress = Silent()
) -> Comparison:
    """Return row by row what accepting a file would change in what stands for its agency.

    Without an accepted file every row is added, to version 0.

    Raises:
        NotFound: no such agency in the review.
        Cancelled.
    """
    with workspace.read() as uow:
        agency = existing_agency(uow, review_id, agency_code)
        progress.check()
        return compared(uow, agency.id, parsed).comparison


def compared(uow: ReadingUnit, agency_id: AgencyId, parsed: ParsedSubmission) -> Compared:
    """Compare within a transaction; what is shown and what is accepted come from here."""
    before = uow.submissions.accepted(agency_id)
    known = uow.changes.known(agency_id, None if before is None else before.id)
    version = 0 if before is None else before.version
    return Compared(compare(known.rows, parsed.entries, version), before, known)
