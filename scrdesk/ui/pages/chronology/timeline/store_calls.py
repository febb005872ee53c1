"""What the timeline asks of the services, off the window's thread."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from scrdesk.domain.chronology import ChronologyFilter

if TYPE_CHECKING:
    from scrdesk.domain.progress import Progress
    from scrdesk.domain.review import ReviewId
    from scrdesk.domain.timeline.marks import Timeline
    from scrdesk.domain.timeline.scale import TimeScale
    from scrdesk.services.open_store import Workspace


@dataclass(frozen=True, slots=True)
class LaidOut:
    """A timeline with what was asked."""

    token: int
    lanes_by: str
    timeline: Timeline


def lay_out(
    workspace: Workspace,
    review_id: ReviewId,
    chosen: ChronologyFilter,
    lanes_by: str,
    token: int,
    progress: Progress,
) -> LaidOut:
    """Return what a filter leaves over true time."""
    from scrdesk.services.timeline import LanesBy, timeline

    return LaidOut(token, lanes_by, timeline(workspace, review_id, chosen, LanesBy(lanes_by), progress))


def export(
    workspace: Workspace,
    review_id: ReviewId,
    chosen: ChronologyFilter,
    lanes_by: str,
    scale: TimeScale,
    path: Path,
    password: str,
    progress: Progress,
) -> str:
    """Write the stretch in sight as a figure; return the file's name."""
    from scrdesk.services.protected_export import written_as
    from scrdesk.services.timeline import LanesBy, export_timeline

    stretch = (scale.begin, scale.end)
    export_timeline(workspace, review_id, chosen, LanesBy(lanes_by), stretch, path, progress, password=password)
    return written_as(path, password).name
