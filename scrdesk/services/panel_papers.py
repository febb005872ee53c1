"""Minutes and the action log as PDF or Word documents, with a password when one is given, and noted in the ledger."""

from __future__ import annotations

from pathlib import Path

from scrdesk.domain.document_language import in_language
from scrdesk.domain.marking import MARKING
from scrdesk.domain.panel import AGREED, MeetingId, action_log, quorum
from scrdesk.domain.products import PaperHead, minutes
from scrdesk.domain.products import action_log as action_log_paper
from scrdesk.domain.progress import Progress, Silent
from scrdesk.domain.report import Document
from scrdesk.domain.review import Review, ReviewId
from scrdesk.errors import Refused
from scrdesk.services.document_language import book_of
from scrdesk.services.named import existing_review
from scrdesk.services.open_store import Workspace
from scrdesk.services.panel_meetings import existing_meeting, review_of
from scrdesk.services.panel_rules import panel_rules
from scrdesk.services.paper_files import PAPERS, paper_bytes
from scrdesk.services.protected_export import write_export


def minutes_document(workspace: Workspace, meeting_id: MeetingId) -> Document:
    """Return the minutes of a meeting as a document; a draft says that it is one.

    Raises:
        NotFound.
    """
    with workspace.read() as uow:
        meeting = existing_meeting(uow, meeting_id).details
        review = existing_review(uow, review_of(uow, meeting_id))
    head = _head(workspace, review, is_draft=meeting.status != AGREED)
    document = minutes(head, meeting, quorum(meeting.attendance, panel_rules().quorum))
    return in_language(document, book_of(review.details.language))


def action_log_document(workspace: Workspace, review_id: ReviewId, *, is_open_only: bool = False) -> Document:
    """Return the action log as it stands today.

    Raises:
        NotFound.
    """
    with workspace.read() as uow:
        review = existing_review(uow, review_id)
        found = uow.panel.all(review_id)
    log = action_log(found, workspace.clock().date())
    document = action_log_paper(_head(workspace, review), log, is_open_only=is_open_only)
    return in_language(document, book_of(review.details.language))


def export_minutes(
    workspace: Workspace, meeting_id: MeetingId, path: Path, progress: Progress = Silent(), *, password: str = ""
) -> Path:
    """Write the minutes of a meeting; the ending of ``path`` decides: .pdf or .docx. Return where they were written.

    Raises:
        NotFound.
        Refused: the ending is neither, or the password is easily guessed.
        CannotWrite: the file is open elsewhere or read-only; an old file is intact.
        Cancelled.
    """
    with workspace.read() as uow:
        number = existing_meeting(uow, meeting_id).details.number
        review_id = review_of(uow, meeting_id)
    document = minutes_document(workspace, meeting_id)
    return _export(workspace, review_id, document, f"minutes of panel {number}", path, progress, password)


def export_action_log(
    workspace: Workspace,
    review_id: ReviewId,
    path: Path,
    progress: Progress = Silent(),
    *,
    is_open_only: bool = False,
    password: str = "",
) -> Path:
    """Write the action log; as :func:`export_minutes`."""
    document = action_log_document(workspace, review_id, is_open_only=is_open_only)
    return _export(workspace, review_id, document, "action log of the panel", path, progress, password)


def _export(
    workspace: Workspace,
    review_id: ReviewId,
    document: Document,
    what: str,
    path: Path,
    progress: Progress,
    password: str,
) -> Path:
    ending = path.suffix.lower()
    if ending not in PAPERS:
        raise Refused(
            f"The {what} cannot be written as “{ending or 'a file without ending'}”.",
            where=path.name,
            remedy="Choose a name ending in .pdf or .docx.",
        )
    progress.check()
    content = paper_bytes(document, ending, progress)
    progress.check()
    return write_export(workspace, review_id, f"{what} {ending}", path, content, with_names=True, password=password)


def _head(workspace: Workspace, review: Review, *, is_draft: bool = False) -> PaperHead:
    return PaperHead(
        body="",
        about=f"{review.details.reference}: {review.details.child_label}",
        reference=review.details.reference,
        dated=workspace.clock().date(),
        marking=MARKING,
        audience="for the panel",
        is_draft=is_draft,
    )
