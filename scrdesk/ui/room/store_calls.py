"""What the panel room asks of the services, off the window's thread.

Services are imported inside, since starting must not wait for the database driver.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from scrdesk.domain.chronology import ChronologyFilter

if TYPE_CHECKING:
    from scrdesk.domain.chronology import EntryId
    from scrdesk.domain.genogram.figure import GenogramOf
    from scrdesk.domain.progress import Progress
    from scrdesk.domain.review import ReviewId
    from scrdesk.domain.timeline.marks import Timeline
    from scrdesk.domain.wall import WallEntry, WallWords
    from scrdesk.services.build_chronology import EntryRow
    from scrdesk.services.open_store import Workspace


@dataclass(frozen=True, slots=True)
class RoomFound:
    """What a filter leaves for the wall.

    Args:
        chosen: the filter.
        ids: in order.
        filter_text, filter_with_names: the filter in words, for labels and for names.
        words: makes texts fit for the wall.
        references: ids by reference.
        displays: on which somebody wanted the wall, the last choice first.
    """

    chosen: ChronologyFilter
    ids: tuple[EntryId, ...]
    filter_text: str
    filter_with_names: str
    words: WallWords
    references: dict[str, EntryId]
    displays: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RoomEntries:
    """Entries as the room sees them, with those that follow as the laptop lists them."""

    token: int
    entries: tuple[WallEntry, ...]
    following: tuple[EntryRow, ...]


@dataclass(frozen=True, slots=True)
class RoomDrawing:
    """What a timeline or genogram is drawn of, fit for the wall; one of them is None."""

    token: int
    timeline: Timeline | None
    genogram: GenogramOf | None


def find(
    workspace: Workspace, review_id: ReviewId, chosen: ChronologyFilter, words: WallWords | None, progress: Progress
) -> RoomFound:
    """Return which entries a filter leaves; without ``words`` the register is looked at anew."""
    from scrdesk.services import wall
    from scrdesk.services.build_chronology import shown_entries

    if words is None:
        words = wall.wall_words(workspace, review_id, progress)
    ids = shown_entries(workspace, review_id, chosen).ids
    with workspace.read() as uow:
        references = uow.entries.by_reference(review_id)
    return RoomFound(
        chosen,
        ids,
        words.filter_in_words(chosen),
        words.filter_in_words(chosen, with_names=True),
        words,
        references,
        wall.chosen_displays(workspace),
    )


def fetch(
    workspace: Workspace,
    review_id: ReviewId,
    words: WallWords,
    ids: tuple[EntryId, ...],
    following: tuple[EntryId, ...],
    with_names: bool,
    token: int,
    _: Progress,
) -> RoomEntries:
    """Return entries for the wall, and rows of those that follow."""
    from scrdesk.services.build_chronology import entry_rows
    from scrdesk.services.wall import wall_entries

    entries = wall_entries(workspace, review_id, words, ids, with_names=with_names)
    return RoomEntries(token, entries, entry_rows(workspace, following))


def lay_out_timeline(
    workspace: Workspace, review_id: ReviewId, words: WallWords, chosen: ChronologyFilter, token: int, _: Progress
) -> RoomDrawing:
    """Return the timeline of what the filter leaves; titles of lanes are made fit for the wall."""
    from scrdesk.domain.timeline.marks import Lane
    from scrdesk.services.timeline import timeline

    found = timeline(workspace, review_id, chosen)
    # The code alone names a lane: at the size of the wall there is no room for an agency's whole name.
    lanes = tuple(Lane(each.key, "", each.kind, each.marks) for each in found.lanes)
    milestones = tuple(replace(each, words=words.labelled(each.words)) for each in found.milestones)
    return RoomDrawing(token, replace(found, lanes=lanes, milestones=milestones), None)


def lay_out_genogram(workspace: Workspace, review_id: ReviewId, token: int, _: Progress) -> RoomDrawing:
    """Return the genogram, with labels whatever the wall shows else."""
    from scrdesk.services.genogram import genogram

    return RoomDrawing(token, None, genogram(workspace, review_id, with_names=False))


def choose_display(workspace: Workspace, key: str, _: Progress) -> None:
    """Keep on which display somebody wants the wall."""
    from scrdesk.services import wall

    wall.choose_display(workspace, key)
