"""What the Panel page asks of the services, off the window's thread.

Services are imported inside, since starting must not wait for the database driver.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from scrdesk.domain.chronology import EntryId
    from scrdesk.domain.panel import Amendment, LoggedAction, MeetingId, Quorum
    from scrdesk.domain.progress import Progress
    from scrdesk.domain.review import ReviewId
    from scrdesk.services.minutes import ActionEdit, TextEdit
    from scrdesk.services.open_store import Workspace
    from scrdesk.services.panel_meetings import MeetingEdit, PanelEdit, PanelRoom


@dataclass(frozen=True, slots=True)
class PanelFound:
    """Everything that the page shows.

    Args:
        room: members and meetings.
        log: actions of all meetings.
        quorums: of each meeting.
        known: ids of entries by reference.
        labels: of the people of the review, as they are named in minutes.
    """

    room: PanelRoom
    log: tuple[LoggedAction, ...]
    quorums: dict[MeetingId, Quorum]
    known: dict[str, EntryId]
    labels: tuple[str, ...]


def fetch(workspace: Workspace, review_id: ReviewId, _: Progress) -> PanelFound:
    """Return members, meetings and actions."""
    from scrdesk.domain.panel import action_log, quorum
    from scrdesk.services.panel_meetings import panel_room
    from scrdesk.services.panel_rules import panel_rules

    room = panel_room(workspace, review_id)
    rule = panel_rules().quorum
    with workspace.read() as uow:
        known = uow.entries.by_reference(review_id)
        labels = sorted({each.details.label for each in uow.people.all(review_id) if each.details.label})
    return PanelFound(
        room,
        action_log(room.meetings, room.today),
        {each.id: quorum(each.details.attendance, rule) for each in room.meetings},
        known,
        tuple(labels),
    )


def plan(
    workspace: Workspace, review_id: ReviewId, held: date, begins: time | None, place: str, _: Progress
) -> tuple[MeetingEdit, tuple[str, ...]]:
    """Return the next meeting as an edit, and what to look at."""
    from scrdesk.services.panel_meetings import planned_meeting

    return planned_meeting(workspace, review_id, held, begins, place)


def apply_panel(workspace: Workspace, edit: PanelEdit) -> PanelEdit | None:
    """Make an edit of members or meetings."""
    from scrdesk.services import panel_meetings

    return panel_meetings.apply_panel(workspace, edit)


def apply_action(workspace: Workspace, edit: ActionEdit) -> ActionEdit | None:
    """Make an edit of an action."""
    from scrdesk.services import minutes

    return minutes.apply_action(workspace, edit)


def write_text(workspace: Workspace, edit: TextEdit) -> TextEdit | None:
    """Write the texts of an item."""
    from scrdesk.services import minutes

    return minutes.write_text(workspace, edit)


def keep_text(workspace: Workspace, edit: TextEdit, _: Progress) -> TextEdit | None:
    """Write the texts of an item, as a job."""
    return write_text(workspace, edit)


def amend(workspace: Workspace, meeting_id: MeetingId, item_number: str, text: str, by: str, _: Progress) -> Amendment:
    """Amend agreed minutes."""
    from scrdesk.services import minutes

    return minutes.amend(workspace, meeting_id, item_number, text, by)


def export_minutes(workspace: Workspace, meeting_id: MeetingId, path: Path, password: str, progress: Progress) -> Path:
    """Write the minutes to a file; return where."""
    from scrdesk.services.panel_papers import export_minutes as export

    return export(workspace, meeting_id, path, progress, password=password)


def export_log(
    workspace: Workspace, review_id: ReviewId, is_open_only: bool, path: Path, password: str, progress: Progress
) -> Path:
    """Write the action log to a file; return where."""
    from scrdesk.services.panel_papers import export_action_log

    return export_action_log(workspace, review_id, path, progress, is_open_only=is_open_only, password=password)
