"""Ask an agency to mend what it sent: a sheet of what was read and, row by row, what is missing or doubtful."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from scrdesk.domain.file_names import fit_for_a_file
from scrdesk.domain.marking import MARKING
from scrdesk.domain.progress import Progress, Silent
from scrdesk.domain.review import ReviewId
from scrdesk.domain.submission import RowKind, Submission, SubmissionId, SubmissionStatus
from scrdesk.errors import NotFound, Refused
from scrdesk.services.add_submission import submissions
from scrdesk.services.agency_questions import agency_wordings
from scrdesk.services.build_chronology import entries_of_submission
from scrdesk.services.named import existing_agency, existing_review
from scrdesk.services.open_store import Workspace
from scrdesk.services.protected_export import write_export


def return_sheet_name(review_reference: str, submission: Submission) -> str:
    """Return a name for the file that every system takes: "SCR 2016-02 POL v1 questions.docx"."""
    name = f"{review_reference} {submission.agency_code} v{submission.version} questions.docx"
    return fit_for_a_file(name)


def sent_submission(
    workspace: Workspace, review_id: ReviewId, agency_code: str, version: int | None = None
) -> Submission:
    """Return a version of an agency's file, or the one that stands now.

    Raises:
        NotFound: there is no such agency, it has sent nothing yet, or there is no such version.
    """
    with workspace.read() as uow:
        existing_agency(uow, review_id, agency_code)
    mine = [each for each in submissions(workspace, review_id) if each.agency_code == agency_code]
    if not mine:
        raise NotFound(f"{agency_code} has sent nothing yet.", remedy="Add its file first.")
    if version is None:
        standing = [each for each in mine if each.status is not SubmissionStatus.SUPERSEDED]
        return max(standing or mine, key=lambda each: each.version)
    for each in mine:
        if each.version == version:
            return each
    known = ", ".join(str(each.version) for each in mine)
    raise NotFound(f"{agency_code} has sent no version {version}.", remedy=f"There are: {known}.")


def write_return_sheet(
    workspace: Workspace,
    review_id: ReviewId,
    submission_id: SubmissionId,
    path: Path,
    progress: Progress = Silent(),
    *,
    due: date | None = None,
    reply_to: str = "",
    password: str = "",
) -> Path:
    """Write the sheet for a submission's agency as a Word document, and record that it left the store.

    Args:
        due: the day by which an answer is wanted.
        reply_to: who asks and where answers go ("Board Manager, Wexmarsh Safeguarding Board, scb@wexmarsh.example").
        password: protects it, in a zip file beside ``path``, when not empty.

    Raises:
        NotFound: the submission is not one of this review.
        Refused: the name does not end in .docx, or the answer would be due in the past.
        CannotWrite: the file is open elsewhere or read-only, or the folder is missing; an old file is intact.
        Cancelled.
    """
    from scrdesk.domain.checks import work_list
    from scrdesk.export.return_sheet import ReturnSheet, return_sheet_docx

    if path.suffix.lower() != ".docx":
        raise Refused(
            f"A return sheet cannot be written as “{path.suffix or 'a file without ending'}”.",
            where=path.name,
            remedy="Choose a name ending in .docx.",
        )
    now = workspace.clock()
    if due is not None and due < now.date():
        raise Refused("The answer would be due in the past.", remedy="Give a day from today on.")
    progress.report(0, 3, "Gathering what is to be looked at")
    sent = submissions(workspace, review_id)
    submission = next((each for each in sent if each.id == submission_id), None)
    if submission is None:
        raise NotFound("This submission is not in the review.", remedy="Choose one from the list of submissions.")
    with workspace.read() as uow:
        review = existing_review(uow, review_id)
        agency = existing_agency(uow, review_id, submission.agency_code)
        tables = uow.submissions.tables(submission_id)
    rows = entries_of_submission(workspace, submission_id)
    later = [
        each.version
        for each in sent
        if each.agency_code == submission.agency_code and each.version > submission.version
    ]
    progress.check()
    progress.report(1, 3, "Writing the sheet")
    content = return_sheet_docx(
        ReturnSheet(
            agency=agency,
            review_reference=review.details.reference,
            child_label=review.details.child_label,
            submission=submission,
            tables=tables,
            n_notes=sum(1 for row in rows if row.kind is RowKind.NOTE),
            items=work_list(submission, rows, agency_wordings()),
            marking=MARKING,
            made=now,
            due=due,
            reply_to=" ".join(reply_to.split()),
            later_version=max(later, default=None),
        )
    )
    progress.check()
    progress.report(2, 3, f"Writing {path.name}")
    # The agency's own cells are quoted, and they may name people.
    what = f"return sheet {submission.agency_code} version {submission.version}"
    written = write_export(workspace, review_id, what, path, content, with_names=True, password=password)
    progress.report(3, 3, "Done")
    return written
