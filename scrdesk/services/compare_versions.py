"""Say how a corrected file differs from the one it would replace, before it is stored."""

from __future__ import annotations

from scrdesk.domain.progress import Progress, Silent
from scrdesk.domain.resubmission import Difference, match_rows
from scrdesk.domain.submission import ParsedSubmission, SubmissionId
from scrdesk.services.open_store import Workspace


def compare_with_stored(
    workspace: Workspace, stored: SubmissionId, parsed: ParsedSubmission, progress: Progress = Silent()
) -> Difference:
    """Return added, changed, withdrawn and unchanged rows of ``parsed`` against a stored submission.

    Raises:
        Cancelled.
    """
    with workspace.read() as uow:
        old = uow.queries.rows_of(stored)
    progress.check()
    return match_rows(old, parsed.entries)
