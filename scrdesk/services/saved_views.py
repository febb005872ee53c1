"""Named views of a review's chronology: keep, list, take away; and the columns of the table."""

from __future__ import annotations

from dataclasses import dataclass

from scrdesk.domain.review import ReviewId
from scrdesk.domain.saved_view import MAX_NAME_CHARACTERS, SavedView
from scrdesk.errors import NotFound, Refused
from scrdesk.services.named import existing_review
from scrdesk.services.open_store import Workspace
from scrdesk.store.unit_of_work import ReadingUnit

_COLUMNS_FACT = "chronology_columns"


@dataclass(frozen=True, slots=True)
class ViewEdit:
    """An edit of the saved views as data: a name, and the view that it stands for after; None: no view."""

    review_id: ReviewId
    name: str
    view: SavedView | None


def saved_views(workspace: Workspace, review_id: ReviewId) -> tuple[SavedView, ...]:
    """Return the views of a review by name."""
    with workspace.read() as uow:
        existing_review(uow, review_id)
        return uow.saved_views.all(review_id)


def find_view(workspace: Workspace, review_id: ReviewId, name: str) -> SavedView:
    """Return a view by its name, in any capitals.

    Raises:
        NotFound: naming the views there are.
    """
    views = saved_views(workspace, review_id)
    for view in views:
        if view.name.casefold() == name.strip().casefold():
            return view
    known = ", ".join(f"“{view.name}”" for view in views)
    raise NotFound(
        f"There is no saved view “{name}”.",
        remedy=f"The saved views are: {known}." if known else "No view has been saved in this review yet.",
    )


def apply_view(workspace: Workspace, edit: ViewEdit) -> ViewEdit:
    """Keep, replace or take away a view; one line in the trail.

    Returns: the inverse; applying it takes this edit back.

    Raises:
        NotFound: no such review.
        Refused: the name is missing or too long.
    """
    name = " ".join(edit.name.split())
    if not name or len(name) > MAX_NAME_CHARACTERS:
        raise Refused(f"A view needs a name of at most {MAX_NAME_CHARACTERS} characters.")
    with workspace.write("view saved" if edit.view is not None else "view removed") as uow:
        existing_review(uow, edit.review_id)
        before = _of_name(uow, edit.review_id, name)
        if before is not None:
            uow.saved_views.remove(edit.review_id, before.name)
        if edit.view is not None:
            uow.saved_views.put(edit.review_id, SavedView(name, edit.view.chosen, edit.view.columns))
        if before is not None or edit.view is not None:
            uow.commit(f"review {edit.review_id}")
    return ViewEdit(edit.review_id, before.name if before is not None else name, before)


def shown_columns(workspace: Workspace) -> tuple[str, ...]:
    """Return the keys of the columns chosen for the table; empty for the usual ones."""
    with workspace.read() as uow:
        kept = workspace.kept.of(uow, _COLUMNS_FACT, lambda: uow.facts.get(_COLUMNS_FACT))
    return tuple(key for key in kept.split(",") if key)


def choose_columns(workspace: Workspace, keys: tuple[str, ...]) -> None:
    """Remember which columns the table shows; empty goes back to the usual ones."""
    with workspace.write("columns chosen") as uow:
        uow.facts.put(_COLUMNS_FACT, ",".join(keys))
        uow.commit("columns")


def _of_name(uow: ReadingUnit, review_id: ReviewId, name: str) -> SavedView | None:
    return next((view for view in uow.saved_views.all(review_id) if view.name.casefold() == name.casefold()), None)
