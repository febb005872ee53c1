"""Give a received file back exactly as it came in."""

from __future__ import annotations

from pathlib import Path

from scrdesk.domain.progress import Progress, Silent
from scrdesk.domain.review import ReviewId
from scrdesk.domain.submission import SubmissionId
from scrdesk.services.add_submission import stored_file
from scrdesk.services.export_ledger import record_export
from scrdesk.services.open_store import Workspace


def save_original(
    workspace: Workspace,
    review_id: ReviewId,
    submission_id: SubmissionId,
    path: Path,
    progress: Progress = Silent(),
) -> Path:
    """Write the file as it was received, checked against its SHA-256, and record that it left the store.

    Raises:
        DamagedStore: the bytes are no longer those that were received.
        CannotWrite: the file is open elsewhere or read-only, or the folder is missing; an old file is intact.
        Cancelled.
    """
    from scrdesk.export.safe_write import write_whole

    progress.report(0, 2, f"Taking {path.name} out of the store")
    _, content = stored_file(workspace, submission_id)
    progress.check()
    progress.report(1, 2, f"Writing {path.name}")
    write_whole(path, content)
    what = f"original file of submission {submission_id}"
    record_export(workspace, review_id, what, content, with_names=True, where_to=path)
    return path
