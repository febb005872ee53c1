"""What the papers that leave from this page ask of the services, off the window's thread.

Services are imported inside, since starting must not wait for the database driver.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from scrdesk.domain.progress import Progress
    from scrdesk.domain.review import ReviewId
    from scrdesk.domain.submission import Submission
    from scrdesk.services.open_store import Workspace
    from scrdesk.ui.dialogs.blank_form import BlankFormWanted
    from scrdesk.ui.dialogs.return_sheet import ReturnSheetWanted


def form_name(reference: str, wanted: BlankFormWanted) -> str:
    """Return the name proposed for a blank form."""
    from scrdesk.services.blank_template import blank_template_name

    return blank_template_name(reference, wanted.agency_code, wanted.suffix)


def sheet_name(reference: str, wanted: ReturnSheetWanted) -> str:
    """Return the name proposed for a return sheet."""
    from scrdesk.services.return_sheet import return_sheet_name

    return return_sheet_name(reference, wanted.submission)


def write_form(
    workspace: Workspace,
    review_id: ReviewId,
    wanted: BlankFormWanted,
    path: Path,
    progress: Progress,
    *,
    password: str = "",
) -> tuple[Path, ...]:
    """Write one blank form; return its path alone."""
    from scrdesk.services.blank_template import write_blank_template

    done = write_blank_template(
        workspace,
        review_id,
        wanted.agency_code,
        path,
        progress,
        key=wanted.key,
        due=wanted.due,
        reply_to=wanted.reply_to,
        password=password,
    )
    return (done,)


def write_forms(
    workspace: Workspace,
    review_id: ReviewId,
    wanted: BlankFormWanted,
    folder: Path,
    progress: Progress,
    *,
    password: str = "",
) -> tuple[Path, ...]:
    """Write a blank form for each agency into a folder."""
    from scrdesk.services.blank_template import write_blank_templates

    return write_blank_templates(
        workspace,
        review_id,
        folder,
        wanted.suffix,
        progress,
        key=wanted.key,
        due=wanted.due,
        reply_to=wanted.reply_to,
        password=password,
    )


def write_sheet(
    workspace: Workspace,
    review_id: ReviewId,
    wanted: ReturnSheetWanted,
    path: Path,
    progress: Progress,
    *,
    password: str = "",
) -> Path:
    """Write a return sheet."""
    from scrdesk.services.return_sheet import write_return_sheet

    return write_return_sheet(
        workspace,
        review_id,
        wanted.submission.id,
        path,
        progress,
        due=wanted.due,
        reply_to=wanted.reply_to,
        password=password,
    )


def write_original(
    workspace: Workspace,
    review_id: ReviewId,
    submission: Submission,
    path: Path,
    progress: Progress,
    *,
    password: str = "",
) -> str:
    """Write a stored file; return the name it was given."""
    from scrdesk.services.save_original import save_original

    return save_original(workspace, review_id, submission.id, path, progress, password=password).name
