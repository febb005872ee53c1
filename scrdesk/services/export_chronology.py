"""Write the combined chronology, exactly as filtered, to a spreadsheet, CSV or Word file."""

from __future__ import annotations

from pathlib import Path

from scrdesk.domain.chronology import ChronologyFilter
from scrdesk.domain.progress import Progress, Silent
from scrdesk.domain.review import ReviewId
from scrdesk.errors import Refused
from scrdesk.services import build_chronology, reviews
from scrdesk.services.draft_report import MARKING
from scrdesk.services.named import existing_review
from scrdesk.services.open_store import Workspace
from scrdesk.services.protected_export import write_export

FORMATS = {".xlsx": "Excel workbook", ".docx": "Word document", ".csv": "CSV text"}


def export_chronology(
    workspace: Workspace,
    review_id: ReviewId,
    chosen: ChronologyFilter,
    path: Path,
    progress: Progress = Silent(),
    *,
    password: str = "",
) -> int:
    """Write what the filter shows; the ending of ``path`` decides the format. Returns the number of rows written.

    With a password it is written into a zip file beside it (:func:`scrdesk.services.protected_export.written_as`).

    Raises:
        Refused: the ending is none of .xlsx, .docx and .csv, or the password is easily guessed.
        CannotWrite: the file is open elsewhere or read-only; the old file is intact.
        Cancelled.
    """
    from scrdesk.export import spreadsheet, word
    from scrdesk.export.heading import ExportHeading

    writers = {
        ".xlsx": spreadsheet.chronology_xlsx,
        ".csv": spreadsheet.chronology_csv,
        ".docx": word.chronology_docx,
    }
    write = writers.get(path.suffix.lower())
    if write is None:
        raise Refused(
            f"A chronology cannot be written as “{path.suffix or 'a file without ending'}”.",
            where=path.name,
            remedy="Choose a name ending in .xlsx, .docx or .csv.",
        )
    progress.report(0, 2, "Gathering the rows")
    with workspace.read() as uow:
        review = existing_review(uow, review_id)
    rows = build_chronology.entries(workspace, review_id, chosen)
    n_all = build_chronology.shown_entries(workspace, review_id, ChronologyFilter()).n_all
    progress.check()
    heading = ExportHeading(
        title=f"Combined chronology: {review.details.child_label} ({review.details.reference})",
        marking=MARKING,
        as_at=workspace.clock(),
        filter_text=chosen.described(),
        shown=f"{len(rows):,} of {n_all:,} shown",
        agencies=reviews.agencies(workspace, review_id),
    )
    progress.report(1, 2, "Writing the file")
    content = write(rows, heading)
    progress.check()
    what = f"chronology {path.suffix.lower()}"
    write_export(workspace, review_id, what, path, content, with_names=True, password=password)
    progress.report(2, 2, "Done")
    return len(rows)
