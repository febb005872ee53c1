"""Write the combined chronology, exactly as filtered, to a spreadsheet, CSV or Word file."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from scrdesk.domain.age_in_short import age_in_short, days_before_in_short
from scrdesk.domain.chronology import ChronologyFilter, Entry, EntryId
from scrdesk.domain.panel_layer import NO_MARKS
from scrdesk.domain.progress import Progress, Silent
from scrdesk.domain.review import ReviewId
from scrdesk.errors import Refused
from scrdesk.services import build_chronology, reviews
from scrdesk.services.draft_report import MARKING
from scrdesk.services.named import existing_review
from scrdesk.services.open_store import Workspace
from scrdesk.services.protected_export import write_export

if TYPE_CHECKING:
    from scrdesk.export.chronology_columns import LayerCells

FORMATS = {".xlsx": "Excel workbook", ".docx": "Word document", ".csv": "CSV text"}


def export_chronology(
    workspace: Workspace,
    review_id: ReviewId,
    chosen: ChronologyFilter,
    path: Path,
    progress: Progress = Silent(),
    *,
    password: str = "",
    with_layer: bool = False,
) -> int:
    """Write what the filter shows; the ending of ``path`` decides the format. Returns the number of rows written.

    ``with_layer``: the panel's layer too, set apart from the agencies' words, with the child's age and the days to
    the incident.

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
    layer = _layer(workspace, review_id, rows) if with_layer else None
    progress.check()
    heading = ExportHeading(
        title=f"Combined chronology: {review.details.child_label} ({review.details.reference})",
        marking=MARKING,
        as_at=workspace.clock(),
        filter_text=chosen.described() + ("; with the panel’s layer" if with_layer else ""),
        shown=f"{len(rows):,} of {n_all:,} shown",
        agencies=reviews.agencies(workspace, review_id),
    )
    progress.report(1, 2, "Writing the file")
    content = write(rows, heading, layer)
    progress.check()
    what = f"chronology {path.suffix.lower()}"
    write_export(workspace, review_id, what, path, content, with_names=True, password=password)
    progress.report(2, 2, "Done")
    return len(rows)


def _layer(workspace: Workspace, review_id: ReviewId, rows: Sequence[Entry]) -> dict[EntryId, LayerCells]:
    """Return what stands beside each of these entries."""
    from scrdesk.export.chronology_columns import LayerCells

    ids = tuple(row.id for row in rows)
    born = build_chronology.child_born(workspace, review_id)
    with workspace.read() as uow:
        incident = existing_review(uow, review_id).details.incident
        numbers = {line.id: line.number for line in uow.reviews.key_lines(review_id)}
        marks = uow.marks.of(ids)
        notes = uow.notes.all(review_id)
        moves = uow.hand_order.all_moved(review_id)
    found = {}
    for row in rows:
        its_marks, move = marks.get(row.id, NO_MARKS), moves.get(row.id)
        found[row.id] = LayerCells(
            age=age_in_short(born, row.when),
            before_incident=days_before_in_short(incident, row.when) if incident else "",
            marks=its_marks,
            key_lines=tuple(sorted(numbers[line] for line in its_marks.key_lines if line in numbers)),
            comment=notes.get(row.id, ""),
            placed=f"{move.details.who}: {move.details.why}" if move is not None else "",
        )
    return found
