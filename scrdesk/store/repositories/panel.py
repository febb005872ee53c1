"""Meetings of the panel with attendance, minutes and actions."""

from __future__ import annotations

from collections import defaultdict

import sqlalchemy as sa

from scrdesk.domain.chronology import EntryId, reference
from scrdesk.domain.panel import Attendance, Meeting, MeetingId, MinuteItem, NewMeeting, PanelAction
from scrdesk.domain.review import ReviewId
from scrdesk.store.inserted import new_id
from scrdesk.store.tables import agency, attendance, entry, meeting, minute_item, minute_reference, panel_action


class Panel:
    """The panel's meetings."""

    def __init__(self, connection: sa.Connection) -> None:
        self._connection = connection

    def add(self, review_id: ReviewId, new: NewMeeting, entry_ids: dict[str, EntryId]) -> Meeting:
        """Store a meeting; ``entry_ids`` gives the entry of every reference that its minutes name."""
        added = new_id(
            self._connection,
            meeting,
            {
                "review_id": review_id,
                "number": new.number,
                "held": new.held,
                "begins": new.begins,
                "place": new.place,
                "status": new.status,
            },
        )
        for row, who in enumerate(new.attendance):
            new_id(
                self._connection,
                attendance,
                {
                    "meeting_id": added,
                    "row": row,
                    "name": who.name,
                    "role": who.role,
                    "agency_code": who.agency_code,
                    "is_member": who.is_member,
                    "is_present": who.is_present,
                },
            )
        for row, item in enumerate(new.items):
            item_id = new_id(
                self._connection,
                minute_item,
                {
                    "meeting_id": added,
                    "row": row,
                    "number": item.number,
                    "heading": item.heading,
                    "discussion": item.discussion,
                    "decision": item.decision,
                },
            )
            for place, named in enumerate(item.references):
                new_id(
                    self._connection,
                    minute_reference,
                    {"minute_item_id": item_id, "row": place, "entry_id": entry_ids[named]},
                )
        for row, action in enumerate(new.actions):
            new_id(
                self._connection,
                panel_action,
                {
                    "meeting_id": added,
                    "row": row,
                    "number": action.number,
                    "text": action.text,
                    "owner": action.owner,
                    "due": action.due,
                    "status": action.status,
                    "closed": action.closed,
                },
            )
        return Meeting(MeetingId(added), new)

    def all(self, review_id: ReviewId) -> tuple[Meeting, ...]:
        """Return the meetings of a review by number."""
        present = self._attendance(review_id)
        items = self._items(review_id)
        actions = self._actions(review_id)
        rows = self._connection.execute(
            sa.select(meeting).where(meeting.c.review_id == review_id).order_by(meeting.c.number)
        )
        return tuple(
            Meeting(
                MeetingId(row.id),
                NewMeeting(
                    number=row.number,
                    held=row.held,
                    begins=row.begins,
                    place=row.place,
                    status=row.status,
                    attendance=tuple(present[row.id]),
                    items=tuple(items[row.id]),
                    actions=tuple(actions[row.id]),
                ),
            )
            for row in rows
        )

    def _attendance(self, review_id: ReviewId) -> dict[int, list[Attendance]]:
        found: dict[int, list[Attendance]] = defaultdict(list)
        for row in self._connection.execute(
            sa.select(attendance)
            .join_from(attendance, meeting)
            .where(meeting.c.review_id == review_id)
            .order_by(attendance.c.meeting_id, attendance.c.row)
        ):
            found[row.meeting_id].append(Attendance(row.name, row.role, row.agency_code, row.is_member, row.is_present))
        return found

    def _items(self, review_id: ReviewId) -> dict[int, list[MinuteItem]]:
        references: dict[int, list[str]] = defaultdict(list)
        for row in self._connection.execute(
            sa.select(minute_reference.c.minute_item_id, agency.c.code, entry.c.number)
            .join_from(minute_reference, entry)
            .join(agency, entry.c.agency_id == agency.c.id)
            .where(entry.c.review_id == review_id)
            .order_by(minute_reference.c.minute_item_id, minute_reference.c.row)
        ):
            references[row.minute_item_id].append(reference(row.code, row.number))
        found: dict[int, list[MinuteItem]] = defaultdict(list)
        for row in self._connection.execute(
            sa.select(minute_item)
            .join_from(minute_item, meeting)
            .where(meeting.c.review_id == review_id)
            .order_by(minute_item.c.meeting_id, minute_item.c.row)
        ):
            found[row.meeting_id].append(
                MinuteItem(row.number, row.heading, row.discussion, row.decision, tuple(references[row.id]))
            )
        return found

    def _actions(self, review_id: ReviewId) -> dict[int, list[PanelAction]]:
        found: dict[int, list[PanelAction]] = defaultdict(list)
        for row in self._connection.execute(
            sa.select(panel_action)
            .join_from(panel_action, meeting)
            .where(meeting.c.review_id == review_id)
            .order_by(panel_action.c.meeting_id, panel_action.c.row)
        ):
            found[row.meeting_id].append(PanelAction(row.number, row.text, row.owner, row.due, row.status, row.closed))
        return found
