"""Give a received file back exactly as it came in."""

from __future__ import annotations

from pathlib import Path

from scrdesk.domain.progress import Progress, Silent
from scrdesk.domain.review import ReviewId
from scrdesk.domain.submission import SubmissionId
from scrdesk.services.add_submission import stored_file
from scrdesk.services.open_store import Workspace
from scrdesk.services.protected_export import write_export


def save_original(
    workspace: Workspace,
    review_id: ReviewId,
    submission_id: SubmissionId,
    path: Path,
    progress: Progress = Silent(),
    *,
    password: str = "",
) -> Path:
    """Write the file as it was received, checked against its SHA-256, and record that it left the store.

    With a password it is protected, and written into a zip file beside ``path`` unless it is a PDF.

    Raises:
        DamagedStore: the bytes are no longer those that were received.
        CannotWrite: the file is open elsewhere or read-only, or the folder is missing; an old file is intact.
        Cancelled.
    """
    progress.report(0, 2, f"Taking {path.name} out of the store")
    _, content = stored_file(workspace, submission_id)
    progress.check()
    progress.report(1, 2, f"Writing {path.name}")
    what = f"original file of submission {submission_id}"
    return write_export(workspace, review_id, what, path, content, with_names=True, password=password)
