"""What the timetable asks of the services, off the window's thread; they are imported inside, so starting is quick."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from scrdesk.domain.progress import Progress
from scrdesk.ui.words import counted, said

if TYPE_CHECKING:
    from scrdesk.domain.review import ReviewId
    from scrdesk.services.open_store import Workspace

AS_RECEIVED = "proof as received"


def other_kinds(workspace: Workspace, _progress: Progress) -> tuple[tuple[str, str], ...]:
    """Return every kind of review, by code and name."""
    from scrdesk.services.review_types import known_types

    return tuple((kind.code, kind.name) for kind in known_types(workspace))


def write_calendar(workspace: Workspace, review_id: ReviewId, path: Path, progress: Progress) -> str:
    """Write the days of a review; return what to say."""
    from scrdesk.services.calendar_export import export_calendar

    n_days = export_calendar(workspace, review_id, path, progress)
    told = said("{file} was written with {days}. No name of a person is in it.")
    return told.format(file=path.name, days=counted(n_days, "day", "days"))


def write_file(workspace: Workspace, review_id: ReviewId, file_id: int, path: Path, _progress: Progress) -> str:
    """Write a kept document as it came; return what to say."""
    from scrdesk.domain.learning import FileId
    from scrdesk.services.findings import proof
    from scrdesk.services.protected_export import write_export

    content = proof(workspace, FileId(file_id))
    write_export(workspace, review_id, AS_RECEIVED, path, content, with_names=True)
    return said("{file} was saved as it was received. It is outside the encrypted store now.").format(file=path.name)
