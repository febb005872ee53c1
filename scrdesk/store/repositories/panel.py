"""The panel: its members, and its meetings with attendance, interests, minutes and actions."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, time

import sqlalchemy as sa

from scrdesk.domain.chronology import EntryId, reference
from scrdesk.domain.panel import (
    AGREED,
    DRAFT,
    Agreed,
    Amendment,
    Answer,
    Attendance,
    Interest,
    Meeting,
    MeetingId,
    MemberId,
    MinuteItem,
    MinuteItemId,
    NewMeeting,
    PanelAction,
    PanelActionId,
    PanelMember,
    StoredMember,
)
from scrdesk.domain.review import ReviewId
from scrdesk.store.inserted import new_id
from scrdesk.store.panel_room_tables import (
    attendance_answer,
    interest,
    minute_amendment,
    minute_carried,
    minutes_agreed,
    panel_member,
)
from scrdesk.store.tables import agency, attendance, entry, meeting, minute_item, minute_reference, panel_action, review

Known = Mapping[str, EntryId]
"""Entries of a review by reference."""


class Panel:
    """The panel's members and meetings."""

    def __init__(self, connection: sa.Connection) -> None:
        self._connection = connection

    # --- meetings ---

    def add(self, review_id: ReviewId, new: NewMeeting, known: Known, own: MeetingId | None = None) -> Meeting:
        """Store a meeting whole; ``known`` gives the entry of every reference that its minutes name."""
        values: dict[str, object] = {
            "review_id": review_id,
            "number": new.number,
            "held": new.held,
            "begins": new.begins,
            "place": new.place,
            "status": new.status,
        }
        added = MeetingId(new_id(self._connection, meeting, values | ({"id": own} if own is not None else {})))
        self.put_attendance(added, new.attendance, new.interests)
        for row, item in enumerate(new.items):
            self.add_item(added, row, item, known)
        for action in new.actions:
            self.put_action(added, action)
        if new.agreed is not None:
            self.set_agreed(added, new.agreed)
        for amendment in new.amendments:
            self.amend(added, amendment)
        return Meeting(added, new)

    def remove(self, meeting_id: MeetingId) -> None:
        """Take a meeting out with everything of it."""
        self.put_attendance(meeting_id, (), ())
        for item_id in self._connection.scalars(
            sa.select(minute_item.c.id).where(minute_item.c.meeting_id == meeting_id)
        ).all():
            self.remove_item(MinuteItemId(item_id))
        for table in (panel_action, minutes_agreed, minute_amendment):
            self._connection.execute(sa.delete(table).where(table.c.meeting_id == meeting_id))
        self._connection.execute(sa.delete(meeting).where(meeting.c.id == meeting_id))

    def review_of(self, meeting_id: MeetingId) -> ReviewId | None:
        """Return whose meeting it is, or None when there is none."""
        found = self._connection.scalar(sa.select(meeting.c.review_id).where(meeting.c.id == meeting_id))
        return ReviewId(found) if found is not None else None

    def get(self, meeting_id: MeetingId) -> Meeting | None:
        """Return one meeting."""
        review_id = self.review_of(meeting_id)
        if review_id is None:
            return None
        return next((each for each in self.all(review_id) if each.id == meeting_id), None)

    def set_details(self, meeting_id: MeetingId, held: date, begins: time | None, place: str) -> None:
        """Set when and where a meeting is."""
        self._set(meeting_id, held=held, begins=begins, place=place)

    def set_agreed(self, meeting_id: MeetingId, agreed: Agreed | None) -> None:
        """Note that the minutes were agreed, or (None) that they are a draft."""
        self._connection.execute(sa.delete(minutes_agreed).where(minutes_agreed.c.meeting_id == meeting_id))
        if agreed is not None:
            new_id(
                self._connection,
                minutes_agreed,
                {"meeting_id": meeting_id, "agreed_on": agreed.on, "at_number": agreed.at_number},
            )
        self._set(meeting_id, status=DRAFT if agreed is None else AGREED)

    def put_attendance(
        self, meeting_id: MeetingId, people: Iterable[Attendance], interests: Iterable[Interest]
    ) -> None:
        """Put these people and interests in place of a meeting's."""
        mine = sa.select(attendance.c.id).where(attendance.c.meeting_id == meeting_id)
        self._connection.execute(sa.delete(attendance_answer).where(attendance_answer.c.attendance_id.in_(mine)))
        for table in (attendance, interest):
            self._connection.execute(sa.delete(table).where(table.c.meeting_id == meeting_id))
        for row, who in enumerate(people):
            added = new_id(
                self._connection,
                attendance,
                {
                    "meeting_id": meeting_id,
                    "row": row,
                    "name": who.name,
                    "role": who.role,
                    "agency_code": who.agency_code,
                    "is_member": who.is_member,
                    "is_present": who.is_present,
                },
            )
            if who.answer is not None:
                new_id(self._connection, attendance_answer, {"attendance_id": added, "answer": who.answer.value})
        for row, each in enumerate(interests):
            new_id(
                self._connection,
                interest,
                {
                    "meeting_id": meeting_id,
                    "row": row,
                    "name": each.name,
                    "what": each.what,
                    "handling": each.handling,
                },
            )

    # --- minutes ---

    def add_item(self, meeting_id: MeetingId, row: int, item: MinuteItem, known: Known) -> MinuteItemId:
        """Add an item of the agenda; one that has an id gets that id again."""
        values: dict[str, object] = {
            "meeting_id": meeting_id,
            "row": row,
            "number": item.number,
            "heading": item.heading,
            "discussion": item.discussion,
            "decision": item.decision,
        }
        added = MinuteItemId(new_id(self._connection, minute_item, values | ({"id": item.id} if item.id else {})))
        self._put_named(added, item.references, item.carries, known)
        return added

    def place_item(self, item_id: MinuteItemId, row: int, number: str, heading: str) -> None:
        """Set where an item stands, and what it is called."""
        self._connection.execute(
            sa.update(minute_item).where(minute_item.c.id == item_id).values(row=row, number=number, heading=heading)
        )

    def write_item(self, item: MinuteItem, known: Known) -> None:
        """Write discussion, decision and what they name; number and heading stay."""
        self._connection.execute(
            sa.update(minute_item)
            .where(minute_item.c.id == item.id)
            .values(discussion=item.discussion, decision=item.decision)
        )
        self._put_named(item.id, item.references, item.carries, known)

    def remove_item(self, item_id: MinuteItemId) -> None:
        """Take an item out."""
        self._put_named(item_id, (), "", {})
        self._connection.execute(sa.delete(minute_item).where(minute_item.c.id == item_id))

    def amend(self, meeting_id: MeetingId, amendment: Amendment) -> None:
        """Add an amendment after those that are there."""
        asked = sa.select(sa.func.count()).where(minute_amendment.c.meeting_id == meeting_id)
        new_id(
            self._connection,
            minute_amendment,
            {
                "meeting_id": meeting_id,
                "row": self._connection.scalar(asked) or 0,
                "item_number": amendment.item_number,
                "text": amendment.text,
                "made_at": amendment.made_at,
                "made_by": amendment.by,
            },
        )

    def put_action(self, meeting_id: MeetingId, action: PanelAction) -> PanelActionId:
        """Add an action, or put it in place of the one with its id."""
        values: dict[str, object] = {
            "number": action.number,
            "text": action.text,
            "owner": action.owner,
            "due": action.due,
            "status": action.status,
            "closed": action.closed,
        }
        mine = panel_action.c.id == action.id
        if action.id and self._connection.execute(sa.update(panel_action).where(mine).values(values)).rowcount:
            return action.id
        asked = sa.select(sa.func.max(panel_action.c.row)).where(panel_action.c.meeting_id == meeting_id)
        last = self._connection.scalar(asked)
        values |= {"meeting_id": meeting_id, "row": 0 if last is None else last + 1}
        own = {"id": action.id} if action.id else {}
        return PanelActionId(new_id(self._connection, panel_action, values | own))

    def remove_action(self, action_id: PanelActionId) -> None:
        """Take an action out."""
        self._connection.execute(sa.delete(panel_action).where(panel_action.c.id == action_id))

    # --- members ---

    def members(self, review_id: ReviewId) -> tuple[StoredMember, ...]:
        """Return the members in the order entered."""
        rows = self._connection.execute(
            sa.select(panel_member)
            .where(panel_member.c.review_id == review_id)
            .order_by(panel_member.c.row, panel_member.c.id)
        )
        return tuple(
            StoredMember(
                MemberId(row.id),
                PanelMember(row.name, row.role, row.agency_code, row.is_member, row.is_chair, row.independence),
            )
            for row in rows
        )

    def put_member(self, review_id: ReviewId, member: PanelMember, own: MemberId | None) -> MemberId:
        """Add a member, or put it in place of the one with this id."""
        values: dict[str, object] = {
            "name": member.name,
            "role": member.role,
            "agency_code": member.agency_code,
            "is_member": member.is_member,
            "is_chair": member.is_chair,
            "independence": member.independence,
        }
        mine = panel_member.c.id == own
        if own is not None and self._connection.execute(sa.update(panel_member).where(mine).values(values)).rowcount:
            return own
        asked = sa.select(sa.func.max(panel_member.c.row)).where(panel_member.c.review_id == review_id)
        last = self._connection.scalar(asked)
        values |= {"review_id": review_id, "row": own or (0 if last is None else last + 1)}
        return MemberId(new_id(self._connection, panel_member, values | ({"id": own} if own is not None else {})))

    def remove_member(self, member_id: MemberId) -> None:
        """Take a member out of the list; minutes keep the name."""
        self._connection.execute(sa.delete(panel_member).where(panel_member.c.id == member_id))

    # --- reading ---

    def elsewhere(self, review_id: ReviewId) -> tuple[tuple[str, NewMeeting], ...]:
        """Return when the meetings of all other reviews are, each with its review's reference; no more of them."""
        asked = (
            sa.select(review.c.reference, meeting.c.number, meeting.c.held, meeting.c.begins, meeting.c.place)
            .join_from(meeting, review)
            .where(meeting.c.review_id != review_id)
            .order_by(review.c.reference, meeting.c.number)
        )
        return tuple(
            (row.reference, NewMeeting(row.number, row.held, row.begins, row.place, "", (), (), ()))
            for row in self._connection.execute(asked)
        )

    def all(self, review_id: ReviewId) -> tuple[Meeting, ...]:
        """Return the meetings of a review by number."""
        present = self._attendance(review_id)
        interests = self._interests(review_id)
        items = self._items(review_id)
        actions = self._actions(review_id)
        agreed = {
            row.meeting_id: Agreed(row.agreed_on, row.at_number)
            for row in self._connection.execute(self._of(minutes_agreed, review_id))
        }
        amendments: dict[int, list[Amendment]] = defaultdict(list)
        for row in self._connection.execute(self._of(minute_amendment, review_id).order_by(minute_amendment.c.row)):
            amendments[row.meeting_id].append(Amendment(row.item_number, row.text, row.made_at, row.made_by))
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
                    interests=tuple(interests[row.id]),
                    agreed=agreed.get(row.id),
                    amendments=tuple(amendments[row.id]),
                ),
            )
            for row in rows
        )

    def _attendance(self, review_id: ReviewId) -> dict[int, list[Attendance]]:
        found: dict[int, list[Attendance]] = defaultdict(list)
        for row in self._connection.execute(
            sa.select(attendance, attendance_answer.c.answer)
            .join_from(attendance, meeting)
            .outerjoin(attendance_answer, attendance_answer.c.attendance_id == attendance.c.id)
            .where(meeting.c.review_id == review_id)
            .order_by(attendance.c.meeting_id, attendance.c.row)
        ):
            answer = Answer(row.answer) if row.answer is not None else None
            found[row.meeting_id].append(
                Attendance(row.name, row.role, row.agency_code, row.is_member, row.is_present, answer)
            )
        return found

    def _interests(self, review_id: ReviewId) -> dict[int, list[Interest]]:
        found: dict[int, list[Interest]] = defaultdict(list)
        for row in self._connection.execute(self._of(interest, review_id).order_by(interest.c.row)):
            found[row.meeting_id].append(Interest(row.name, row.what, row.handling))
        return found

    def _items(self, review_id: ReviewId) -> dict[int, list[MinuteItem]]:
        named = self._named(minute_reference, review_id)
        carried = self._named(minute_carried, review_id)
        found: dict[int, list[MinuteItem]] = defaultdict(list)
        for row in self._connection.execute(
            self._of(minute_item, review_id).order_by(minute_item.c.meeting_id, minute_item.c.row)
        ):
            found[row.meeting_id].append(
                MinuteItem(
                    row.number,
                    row.heading,
                    row.discussion,
                    row.decision,
                    tuple(named[row.id]),
                    next(iter(carried[row.id]), ""),
                    MinuteItemId(row.id),
                )
            )
        return found

    def _named(self, table: sa.Table, review_id: ReviewId) -> dict[int, list[str]]:
        found: dict[int, list[str]] = defaultdict(list)
        for row in self._connection.execute(
            sa.select(table.c.minute_item_id, agency.c.code, entry.c.number)
            .join_from(table, entry)
            .join(agency, entry.c.agency_id == agency.c.id)
            .where(entry.c.review_id == review_id)
            .order_by(table.c.minute_item_id, table.c.id)
        ):
            found[row.minute_item_id].append(reference(row.code, row.number))
        return found

    def _actions(self, review_id: ReviewId) -> dict[int, list[PanelAction]]:
        found: dict[int, list[PanelAction]] = defaultdict(list)
        for row in self._connection.execute(
            self._of(panel_action, review_id).order_by(panel_action.c.meeting_id, panel_action.c.row)
        ):
            found[row.meeting_id].append(
                PanelAction(row.number, row.text, row.owner, row.due, row.status, row.closed, PanelActionId(row.id))
            )
        return found

    def _of(self, table: sa.Table, review_id: ReviewId) -> sa.Select[tuple[object, ...]]:
        return sa.select(table).join_from(table, meeting).where(meeting.c.review_id == review_id)

    def _set(self, meeting_id: MeetingId, **values: object) -> None:
        self._connection.execute(sa.update(meeting).where(meeting.c.id == meeting_id).values(**values))

    def _put_named(self, item_id: MinuteItemId, references: Sequence[str], carries: str, known: Known) -> None:
        for table in (minute_reference, minute_carried):
            self._connection.execute(sa.delete(table).where(table.c.minute_item_id == item_id))
        for place, named in enumerate(references):
            new_id(
                self._connection,
                minute_reference,
                {"minute_item_id": item_id, "row": place, "entry_id": known[named]},
            )
        if carries:
            new_id(self._connection, minute_carried, {"minute_item_id": item_id, "entry_id": known[carries]})
