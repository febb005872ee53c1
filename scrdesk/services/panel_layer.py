"""The panel's own layer on entries: mark, tag, bind to key lines; every edit can be taken back by what it returns."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from scrdesk.domain.chronology import ChronologyFilter, EntryId
from scrdesk.domain.panel_layer import (
    MAX_TAGS,
    NO_MARKS,
    Mark,
    MarkChange,
    MarkCounts,
    MarksEdit,
    PanelMarks,
    changed,
    count_marks,
    fault_of,
)
from scrdesk.domain.review import KeyLineId, ReviewId
from scrdesk.errors import NotFound, Refused
from scrdesk.services.named import existing_review
from scrdesk.services.open_store import Workspace
from scrdesk.store.unit_of_work import WritingUnit

MOST_ENTRIES = 5_000
"""Entries marked in one edit: a bulk edit of a year of a long case. The whole chronology alike is a mistake."""


def marks(workspace: Workspace, entry_id: EntryId) -> PanelMarks:
    """Return the panel's marks on an entry; blank ones when there are none."""
    with workspace.read() as uow:
        return uow.marks.of((entry_id,)).get(entry_id, NO_MARKS)


def marks_of(workspace: Workspace, entry_ids: Sequence[EntryId]) -> dict[EntryId, PanelMarks]:
    """Return the marks of several entries; an entry without any is left out."""
    with workspace.read() as uow:
        return uow.marks.of(entry_ids)


def all_marks(workspace: Workspace, review_id: ReviewId) -> dict[EntryId, PanelMarks]:
    """Return the marks of every standing entry of a review that has any, for analyses and exports."""
    with workspace.read() as uow:
        existing_review(uow, review_id)
        return uow.marks.all(review_id)


def count(workspace: Workspace, review_id: ReviewId, chosen: ChronologyFilter) -> MarkCounts:
    """Count the marks on what a filter leaves; "not stated" and "not decided" stand apart from "no"."""
    with workspace.read() as uow:
        existing_review(uow, review_id)
        ids = uow.queries.shown(review_id, chosen)
        found = uow.marks.all(review_id) if chosen.is_everything else uow.marks.of(ids)
    return count_marks(len(ids), found.values())


def tags_used(workspace: Workspace, review_id: ReviewId) -> tuple[tuple[str, int], ...]:
    """Return the tags that entries of a review carry, with how many each, by word."""
    with workspace.read() as uow:
        existing_review(uow, review_id)
        return uow.marks.tags_used(review_id)


def apply_marks(workspace: Workspace, edit: MarksEdit) -> MarksEdit:
    """Make the changes of an edit, all or none, with one line in the trail. The agency's words are never touched.

    Returns: the inverse; applying it takes this edit back. It is empty when nothing changed.

    Raises:
        NotFound: an entry or key line does not exist, or they are of different reviews.
        Refused: a value is none of its list, or too long; too many entries or tags.
    """
    if len(edit.entry_ids) > MOST_ENTRIES:
        raise Refused(
            f"{len(edit.entry_ids):,} entries are more than can be marked at once.",
            remedy=f"Choose at most {MOST_ENTRIES:,}.",
        )
    for change in edit.changes:
        fault = fault_of(change)
        if fault:
            raise Refused(fault)
    ids = edit.entry_ids
    with workspace.write("entries marked" if len(ids) > 1 else "entry marked") as uow:
        _check(uow, ids, edit.changes)
        before = uow.marks.of(ids)
        after, inverses = _changed(before, edit.changes)
        for entry_marks in after.values():
            if len(entry_marks.tags) > MAX_TAGS:
                raise Refused(f"An entry can carry {MAX_TAGS} tags.", remedy="Take one off first.")
        if inverses:
            uow.marks.write(before, after, workspace.clock().replace(microsecond=0))
            uow.commit(f"entry {ids[0]}" if len(ids) == 1 else f"entries {len(ids)} from {ids[0]}")
    return MarksEdit(tuple(reversed(inverses)))


def _changed(
    before: Mapping[EntryId, PanelMarks], changes: Sequence[MarkChange]
) -> tuple[dict[EntryId, PanelMarks], list[MarkChange]]:
    after: dict[EntryId, PanelMarks] = {}
    inverses = []
    for change in changes:
        now = after.get(change.entry_id, before.get(change.entry_id, NO_MARKS))
        after[change.entry_id], inverse = changed(now, change)
        if inverse is not None:
            inverses.append(inverse)
    return after, inverses


def _check(uow: WritingUnit, ids: Sequence[EntryId], changes: Sequence[MarkChange]) -> None:
    if set(ids) - uow.marks.known(ids):
        raise NotFound("An entry that was to be marked is not in the store.", remedy="Look at the list again.")
    lines = {KeyLineId(int(change.value)) for change in changes if change.mark is Mark.KEY_LINE}
    if not lines:
        return
    found = uow.marks.key_line_numbers(lines)
    reviews = {review for review, _ in found.values()} | uow.marks.review_of(ids)
    if lines - found.keys() or len(reviews) != 1:
        raise NotFound(
            "This key line of enquiry is not in the entry’s review.", remedy="Choose one of its terms of reference."
        )
