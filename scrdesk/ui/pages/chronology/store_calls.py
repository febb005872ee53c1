"""What the chronology page asks of the services, off the window's thread.

Services are imported inside, since starting must not wait for the database driver.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from scrdesk.domain.chronology import ChronologyFilter

if TYPE_CHECKING:
    from scrdesk.domain.chronology import Entry, EntryId
    from scrdesk.domain.hand_order import Move
    from scrdesk.domain.progress import Progress
    from scrdesk.domain.review import Agency, ReviewId
    from scrdesk.services.build_chronology import EntryRow, Shown
    from scrdesk.services.export_chronology import ChronologyAttempt
    from scrdesk.services.open_store import Workspace
    from scrdesk.ui.models.row_blocks import BlockRequest
    from scrdesk.ui.pages.chronology.layer_filter_menu import FilterOptions


@dataclass(frozen=True, slots=True)
class Found:
    """Answer to one query, with what was asked; ``first_rows`` are those at the top."""

    review_id: ReviewId
    chosen: ChronologyFilter
    shown: Shown
    agencies: tuple[Agency, ...]
    columns: tuple[str, ...] = ()
    first_rows: tuple[EntryRow, ...] = ()


@dataclass(frozen=True, slots=True)
class FetchedRows:
    """Rows of one block, with the request's token."""

    token: int
    rows: tuple[EntryRow, ...]


def find(
    workspace: Workspace, review_id: ReviewId, chosen: ChronologyFilter, n_first: int, progress: Progress
) -> Found:
    """Return which entries a filter leaves, and the first rows of them; cancelled in between when asked to."""
    from scrdesk.services import build_chronology, reviews, saved_views

    shown, first = build_chronology.shown_with_rows(workspace, review_id, chosen, n_first, progress)
    agencies, columns = reviews.agencies(workspace, review_id), saved_views.shown_columns(workspace)
    return Found(review_id, chosen, shown, agencies, columns, first)


def fetch_rows(workspace: Workspace, request: BlockRequest[EntryId], _: Progress) -> FetchedRows:
    """Return the rows of a block."""
    from scrdesk.services import build_chronology

    return FetchedRows(request.token, build_chronology.entry_rows(workspace, request.ids))


def filter_options(workspace: Workspace, review_id: ReviewId, _: Progress) -> FilterOptions:
    """Return what a review offers to filter by."""
    from scrdesk.services import panel_layer, reviews, saved_views
    from scrdesk.ui.pages.chronology.layer_filter_menu import FilterOptions

    with workspace.read() as uow:
        people = tuple((each.details.label, each.details.name) for each in uow.people.all(review_id))
        lessons = tuple((each.details.number, each.details.statement) for each in uow.learning.all(review_id))
    return FilterOptions(
        people=people,
        tags=panel_layer.tags_used(workspace, review_id),
        key_lines=tuple((line.number, line.question) for line in reviews.key_lines(workspace, review_id)),
        lessons=lessons,
        views=tuple(view.name for view in saved_views.saved_views(workspace, review_id)),
    )


def choose_columns(workspace: Workspace, keys: tuple[str, ...], _: Progress) -> None:
    """Remember which columns the table shows."""
    from scrdesk.services import saved_views

    saved_views.choose_columns(workspace, keys)


def whole_entry(workspace: Workspace, entry_id: EntryId, _: Progress) -> tuple[Entry, Move | None]:
    """Return an entry with its original row, and how it was placed within its day by hand, if it was."""
    from scrdesk.services import build_chronology, hand_order

    moves = hand_order.moves_of(workspace, entry_id)
    return build_chronology.entry(workspace, entry_id), moves[-1] if moves else None


def export(
    workspace: Workspace,
    review_id: ReviewId,
    chosen: ChronologyFilter,
    path: Path,
    progress: Progress,
    *,
    password: str = "",
    with_layer: bool = False,
    audience: str = "NAMES",
) -> tuple[ChronologyAttempt, str]:
    """Write what is shown, or say what keeps it from being written; return that, and the file's name."""
    from scrdesk.domain.audience import Audience
    from scrdesk.services.export_chronology import attempt_export
    from scrdesk.services.protected_export import written_as

    attempt = attempt_export(
        workspace,
        review_id,
        chosen,
        path,
        progress,
        password=password,
        with_layer=with_layer,
        audience=Audience[audience],
    )
    return attempt, written_as(path, password).name


def save_original_of(
    workspace: Workspace, review_id: ReviewId, entry: Entry, path: Path, progress: Progress, *, password: str = ""
) -> str:
    """Write the file an entry came from; return the name it was given."""
    from scrdesk.services.save_original import save_original

    return save_original(workspace, review_id, entry.submission_id, path, progress, password=password).name
