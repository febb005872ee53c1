"""Write the combined chronology, exactly as filtered, to a spreadsheet, CSV, Word or PDF file."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from scrdesk.domain.age_in_short import age_in_short, days_before_in_short, spelled
from scrdesk.domain.audience import Audience
from scrdesk.domain.chronology import ChronologyFilter, Entry, EntryId
from scrdesk.domain.dates_in_words import day_in_words
from scrdesk.domain.document_language import in_language
from scrdesk.domain.labelled_text.telling import Telling
from scrdesk.domain.leaks.waivers import Obstacle
from scrdesk.domain.marking import MARKING
from scrdesk.domain.panel_layer import NO_MARKS
from scrdesk.domain.products import PaperHead, panel_chronology
from scrdesk.domain.progress import Progress, Silent
from scrdesk.domain.report_contents import EXACTLY, Wording
from scrdesk.domain.review import NewReview, ReviewId
from scrdesk.errors import Refused
from scrdesk.services import build_chronology, reviews
from scrdesk.services.audience_view import view_for
from scrdesk.services.document_language import book_of
from scrdesk.services.leak_gate import left_in, obstacles, refusal
from scrdesk.services.named import existing_review
from scrdesk.services.open_store import Workspace
from scrdesk.services.protected_export import write_export

if TYPE_CHECKING:
    from scrdesk.export.chronology_columns import LayerCells
    from scrdesk.export.heading import ExportHeading

FORMATS = {".xlsx": "Excel workbook", ".docx": "Word document", ".csv": "CSV text", ".pdf": "PDF document"}


@dataclass(frozen=True, slots=True)
class ChronologyAttempt:
    """How an export went: the rows that were written, or None when nothing was; what was found in the file."""

    n_rows: int | None
    obstacles: tuple[Obstacle, ...] = ()


def export_chronology(
    workspace: Workspace,
    review_id: ReviewId,
    chosen: ChronologyFilter,
    path: Path,
    progress: Progress = Silent(),
    *,
    password: str = "",
    with_layer: bool = False,
    audience: Audience = Audience.NAMES,
) -> int:
    """Write what the filter shows; the ending of ``path`` decides the format. Returns the number of rows written.

    ``with_layer``: the panel's layer too, set apart from the agencies' words, with the child's age and the days to
    the incident.

    ``audience``: a PDF can show labels instead of names; it is then searched like the report before it is written.

    With a password it is written into a zip file beside it (:func:`scrdesk.services.protected_export.written_as`).

    Raises:
        Refused: the ending is none of .xlsx, .docx, .csv and .pdf, or the password is easily guessed; with labels, it
            is no PDF, the register cannot give them, or somebody is named all the same and not waived.
        CannotWrite: the file is open elsewhere or read-only; the old file is intact.
        Cancelled.
    """
    attempt = attempt_export(
        workspace, review_id, chosen, path, progress, password=password, with_layer=with_layer, audience=audience
    )
    if attempt.n_rows is None:
        raise refusal(attempt.obstacles)
    return attempt.n_rows


def attempt_export(
    workspace: Workspace,
    review_id: ReviewId,
    chosen: ChronologyFilter,
    path: Path,
    progress: Progress = Silent(),
    *,
    password: str = "",
    with_layer: bool = False,
    audience: Audience = Audience.NAMES,
) -> ChronologyAttempt:
    """Write as :func:`export_chronology` does; with labels and a leak not waived, only say what was found.

    Raises:
        CannotWrite, Refused, Cancelled: as :func:`export_chronology`.
    """
    from scrdesk.export import spreadsheet, word
    from scrdesk.export.heading import ExportHeading

    writers = {
        ".xlsx": spreadsheet.chronology_xlsx,
        ".csv": spreadsheet.chronology_csv,
        ".docx": word.chronology_docx,
    }
    ending = path.suffix.lower()
    if ending not in FORMATS:
        raise Refused(
            f"A chronology cannot be written as “{path.suffix or 'a file without ending'}”.",
            where=path.name,
            remedy="Choose a name ending in .xlsx, .docx, .csv or .pdf.",
        )
    if ending != ".pdf" and not audience.has_names:
        raise Refused(
            "With labels a chronology is written as PDF only.", where=path.name, remedy="Choose a name ending in .pdf."
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
    if ending == ".pdf":
        told = _told(workspace, review_id, audience)
        content = _pdf(rows, heading, layer, review.details, told, progress)
    else:
        content = writers[ending](rows, heading, layer)
    progress.check()
    found: tuple[Obstacle, ...] = ()
    if not audience.has_names:
        found = obstacles(workspace, review_id, content, path.name, progress, audience=audience)
        if left_in(found):
            return ChronologyAttempt(None, found)
    what = f"chronology {ending}" if audience.has_names else f"chronology, {audience.value} {ending}"
    write_export(workspace, review_id, what, path, content, with_names=audience.has_names, password=password)
    progress.report(2, 2, "Done")
    return ChronologyAttempt(len(rows), found)


@dataclass(frozen=True, slots=True)
class _Told:
    """For whom a chronology is made, and how words and days are made fit for them."""

    audience: Audience
    wording: Wording = str
    telling: Telling = EXACTLY


def _told(workspace: Workspace, review_id: ReviewId, audience: Audience) -> _Told:
    if audience.has_names:
        return _Told(audience)
    view = view_for(workspace, review_id, audience)
    return _Told(audience, view.wording, view.telling)


def _pdf(
    rows: Sequence[Entry],
    heading: ExportHeading,
    layer: Mapping[EntryId, LayerCells] | None,
    details: NewReview,
    told: _Told,
    progress: Progress,
) -> bytes:
    """Return the rows as the paper for the panel's table, across the page and tagged."""
    from scrdesk.export.chronology_columns import layer_lines
    from scrdesk.export.pdf import write_pdf

    head = PaperHead(
        body="",
        about=f"Review of {told.wording(details.child_label)}",
        reference=details.reference,
        dated=heading.as_at.date(),
        marking=heading.marking,
        audience=told.audience.value,
    )
    if not told.audience.has_names:  # exact ages and distances, and who of the panel placed what, are for the panel
        layer = {key: replace(cells, age="", before_incident="", placed="") for key, cells in (layer or {}).items()}
    document = panel_chronology(
        head,
        rows,
        heading.agencies,
        shown=heading.shown,
        filter_text=told.wording(heading.filter_text),
        as_at=f"{day_in_words(heading.as_at.date())}, {heading.as_at:%H:%M}",
        beside={entry_id: layer_lines(cells) for entry_id, cells in (layer or {}).items()},
        audience=told.audience,
        wording=told.wording,
        telling=told.telling,
    )
    return write_pdf(in_language(document, book_of(details.language)), progress)


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
            age=spelled(age_in_short(born, row.when)),
            before_incident=days_before_in_short(incident, row.when) if incident else "",
            marks=its_marks,
            key_lines=tuple(sorted(numbers[line] for line in its_marks.key_lines if line in numbers)),
            comment=notes.get(row.id, ""),
            placed=f"{move.details.who}: {move.details.why}" if move is not None else "",
        )
    return found
