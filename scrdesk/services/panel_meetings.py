"""The panel's members and meetings: plan one with its agenda, note who comes, agree its minutes at the next one.

Every edit is data, made in one transaction with its line in the trail, and returns its inverse. What was agreed is
locked: from then on minutes are only amended (:mod:`scrdesk.services.minutes`).
"""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import date, time

from scrdesk.domain.panel import (
    AGREED,
    DRAFT,
    Agreed,
    Answer,
    Attendance,
    Interest,
    Meeting,
    MeetingId,
    MemberId,
    MinuteItem,
    MinuteItemId,
    NewMeeting,
    PanelMember,
    StoredMember,
    about_members,
    attending,
    meeting_clashes,
    member_fault,
    renumbered,
    tidy_member,
)
from scrdesk.domain.review import ReviewId
from scrdesk.errors import NotFound, Refused
from scrdesk.services.named import existing_agency, existing_review
from scrdesk.services.open_store import Workspace
from scrdesk.services.panel_rules import panel_rules
from scrdesk.store.unit_of_work import ReadingUnit, WritingUnit


@dataclass(frozen=True, slots=True)
class PanelRoom:
    """Members, what to look at among them, and meetings.

    Args:
        members: in the order entered.
        warnings: sentences about the members.
        meetings: by number.
        agency_names: of the review, by code.
        today: by the clock of the store.
        elsewhere: meetings of the desk's other reviews, each with its review's reference.
    """

    members: tuple[StoredMember, ...]
    warnings: tuple[str, ...]
    meetings: tuple[Meeting, ...]
    agency_names: dict[str, str]
    today: date
    elsewhere: tuple[tuple[str, NewMeeting], ...] = ()


@dataclass(frozen=True, slots=True)
class MemberEdit:
    """A member as it is to stand; ``member`` None takes it out, ``member_id`` None adds one."""

    review_id: ReviewId
    member_id: MemberId | None
    member: PanelMember | None


@dataclass(frozen=True, slots=True)
class MeetingEdit:
    """A meeting that is added whole (with its id, when it was there before), or (None) taken out."""

    review_id: ReviewId
    meeting_id: MeetingId | None
    meeting: NewMeeting | None


@dataclass(frozen=True, slots=True)
class WhenEdit:
    """When and where a meeting is to be."""

    meeting_id: MeetingId
    held: date
    begins: time | None
    place: str


@dataclass(frozen=True, slots=True)
class AttendanceEdit:
    """Who is invited and comes, and the interests declared, in place of those that stand there."""

    meeting_id: MeetingId
    attendance: tuple[Attendance, ...]
    interests: tuple[Interest, ...]


@dataclass(frozen=True, slots=True)
class AgendaEdit:
    """The items of a meeting in their order.

    Items with an id keep their texts, whatever is written here; new ones, and those put back, bring theirs along.
    """

    meeting_id: MeetingId
    items: tuple[MinuteItem, ...]


@dataclass(frozen=True, slots=True)
class AgreeEdit:
    """The minutes of a meeting as agreed, or (None) as a draft again."""

    meeting_id: MeetingId
    agreed: Agreed | None


PanelEdit = MemberEdit | MeetingEdit | WhenEdit | AttendanceEdit | AgendaEdit | AgreeEdit


def panel_room(workspace: Workspace, review_id: ReviewId) -> PanelRoom:
    """Return members and meetings.

    Raises:
        NotFound: no such review.
    """
    with workspace.read() as uow:
        existing_review(uow, review_id)
        members = uow.panel.members(review_id)
        names = {each.code: each.name for each in uow.reviews.agencies(review_id)}
        found = uow.panel.all(review_id)
        elsewhere = uow.panel.elsewhere(review_id)
    warnings = about_members([each.details for each in members], names)
    return PanelRoom(members, warnings, found, names, workspace.clock().date(), elsewhere)


def planned_meeting(
    workspace: Workspace, review_id: ReviewId, held: date, begins: time | None, place: str
) -> tuple[MeetingEdit, tuple[str, ...]]:
    """Return the next meeting as an edit, with agenda from the template and all members invited, and what to look at.

    Nothing is stored: :func:`apply_panel` does.

    Raises:
        NotFound: no such review.
    """
    with workspace.read() as uow:
        existing_review(uow, review_id)
        members = [each.details for each in uow.panel.members(review_id)]
        others = [each.details for each in uow.panel.all(review_id)]
        elsewhere = uow.panel.elsewhere(review_id)
    number = max((each.number for each in others), default=0) + 1
    meeting = NewMeeting(
        number=number,
        held=held,
        begins=begins,
        place=" ".join(place.split()),
        status=DRAFT,
        attendance=tuple(attending(each, Answer.INVITED) for each in members),
        items=tuple(MinuteItem(str(n), heading, "") for n, heading in enumerate(panel_rules().headings, 1)),
        actions=(),
    )
    said = list(meeting_clashes(held, begins, others, elsewhere))
    if not any(each.is_member for each in members):
        said.append("The panel has no member yet, so nobody is invited and there can be no quorum.")
    latest = max(others, key=lambda each: each.number, default=None)
    if latest is not None and held < latest.held:
        said.append(f"This is before panel {latest.number}; meetings are numbered in the order they are planned.")
    return MeetingEdit(review_id, None, meeting), tuple(said)


def apply_panel(workspace: Workspace, edit: PanelEdit) -> PanelEdit | None:
    """Make an edit; return the inverse, or None when nothing changed.

    Raises:
        NotFound: what it names is not there.
        Refused: it cannot be, or the minutes were agreed and are locked.
    """
    match edit:
        case MemberEdit():
            return _member(workspace, edit)
        case MeetingEdit():
            return _meeting(workspace, edit)
        case WhenEdit():
            return _when(workspace, edit)
        case AttendanceEdit():
            return _attendance(workspace, edit)
        case AgendaEdit():
            return _agenda(workspace, edit)
        case AgreeEdit():
            return _agree(workspace, edit)


def existing_meeting(uow: ReadingUnit, meeting_id: MeetingId) -> Meeting:
    """Return a meeting.

    Raises:
        NotFound.
    """
    found = uow.panel.get(meeting_id)
    if found is None:
        raise NotFound("This meeting is not in the store.", remedy="Look at the list again.")
    return found


def open_meeting(uow: ReadingUnit, meeting_id: MeetingId) -> Meeting:
    """Return a meeting whose minutes can be written.

    Raises:
        NotFound.
        Refused: they were agreed.
    """
    found = existing_meeting(uow, meeting_id)
    if found.details.status == AGREED:
        raise Refused(
            f"The minutes of panel {found.details.number} were agreed, so they are locked.",
            remedy="Add an amendment; what was agreed stays as it is.",
        )
    return found


def review_of(uow: ReadingUnit, meeting_id: MeetingId) -> ReviewId:
    """Return whose meeting it is.

    Raises:
        NotFound.
    """
    found = uow.panel.review_of(meeting_id)
    if found is None:
        raise NotFound("This meeting is not in the store.", remedy="Look at the list again.")
    return found


def _member(workspace: Workspace, edit: MemberEdit) -> MemberEdit | None:
    what = "removed" if edit.member is None else "changed" if edit.member_id else "added"
    with workspace.write(f"panel member {what}") as uow:
        existing_review(uow, edit.review_id)
        known = {each.id: each.details for each in uow.panel.members(edit.review_id)}
        before = known.get(edit.member_id) if edit.member_id is not None else None
        if edit.member is None:
            if before is None or edit.member_id is None:
                raise NotFound("This person is not in the list.", remedy="Look at the list again.")
            uow.panel.remove_member(edit.member_id)
            own = edit.member_id
        else:
            member = tidy_member(edit.member)
            fault = member_fault(member, [each for own_id, each in known.items() if own_id != edit.member_id])
            if fault is not None:
                raise Refused(fault[0], remedy=fault[1])
            if member.agency_code:
                existing_agency(uow, edit.review_id, member.agency_code)
            if member == before:
                return None
            own = uow.panel.put_member(edit.review_id, member, edit.member_id)
        uow.commit(f"panel-member {own}")
    return MemberEdit(edit.review_id, own, before)


def _meeting(workspace: Workspace, edit: MeetingEdit) -> MeetingEdit:
    with workspace.write("meeting planned" if edit.meeting is not None else "meeting removed") as uow:
        existing_review(uow, edit.review_id)
        if edit.meeting is None:
            if edit.meeting_id is None:
                raise NotFound("This meeting is not in the store.", remedy="Look at the list again.")
            before = open_meeting(uow, edit.meeting_id)
            uow.panel.remove(before.id)
            inverse = MeetingEdit(edit.review_id, before.id, before.details)
        else:
            if any(each.details.number == edit.meeting.number for each in uow.panel.all(edit.review_id)):
                raise Refused(f"Meeting {edit.meeting.number} is recorded already.", remedy="Take the next number.")
            known = uow.entries.by_reference(edit.review_id) if _names_entries(edit.meeting) else {}
            added = uow.panel.add(edit.review_id, edit.meeting, known, edit.meeting_id)
            inverse = MeetingEdit(edit.review_id, added.id, None)
        uow.commit(f"meeting {inverse.meeting_id}")
    return inverse


def _names_entries(meeting: NewMeeting) -> bool:
    return any(item.references or item.carries for item in meeting.items)


def _when(workspace: Workspace, edit: WhenEdit) -> WhenEdit | None:
    place = " ".join(edit.place.split())
    with workspace.write("meeting moved") as uow:
        before = open_meeting(uow, edit.meeting_id).details
        if (before.held, before.begins, before.place) == (edit.held, edit.begins, place):
            return None
        uow.panel.set_details(edit.meeting_id, edit.held, edit.begins, place)
        uow.commit(f"meeting {edit.meeting_id}")
    return WhenEdit(edit.meeting_id, before.held, before.begins, before.place)


def _attendance(workspace: Workspace, edit: AttendanceEdit) -> AttendanceEdit | None:
    for each in edit.attendance:
        if not each.name.strip() and not each.role.strip():
            raise Refused("Somebody who is invited needs a name or a role.", remedy="Write one of them.")
    for declared in edit.interests:
        if not declared.name.strip() or not declared.what.strip():
            raise Refused("A declared interest needs the name and what it is.", remedy="Fill in both.")
    with workspace.write("attendance noted") as uow:
        before = open_meeting(uow, edit.meeting_id).details
        if (before.attendance, before.interests) == (edit.attendance, edit.interests):
            return None
        uow.panel.put_attendance(edit.meeting_id, edit.attendance, edit.interests)
        uow.commit(f"meeting {edit.meeting_id}")
    return AttendanceEdit(edit.meeting_id, before.attendance, before.interests)


def _agenda(workspace: Workspace, edit: AgendaEdit) -> AgendaEdit | None:
    wanted = renumbered(edit.items)
    if any(not each.heading.strip() for each in wanted):
        raise Refused("An item of the agenda has no heading.", remedy="Write what it is about, or take it out.")
    with workspace.write("agenda changed") as uow:
        before = open_meeting(uow, edit.meeting_id).details.items
        there = {each.id for each in before}
        if [(each.id, each.heading) for each in before] == [(each.id, each.heading) for each in wanted]:
            return None
        kept = {each.id for each in wanted} & there
        for each in before:
            if each.id not in kept:
                uow.panel.remove_item(each.id)
        _put_items(uow, edit.meeting_id, wanted, kept)
        uow.commit(f"meeting {edit.meeting_id}")
    return AgendaEdit(edit.meeting_id, before)


def _put_items(
    uow: WritingUnit, meeting_id: MeetingId, items: tuple[MinuteItem, ...], kept: AbstractSet[MinuteItemId]
) -> None:
    known = uow.entries.by_reference(review_of(uow, meeting_id))
    for row, each in enumerate(items):
        if each.id in kept:
            uow.panel.place_item(each.id, row, each.number, each.heading)
        else:
            uow.panel.add_item(meeting_id, row, each, known)


def _agree(workspace: Workspace, edit: AgreeEdit) -> AgreeEdit | None:
    with workspace.write("minutes agreed" if edit.agreed else "agreement taken back") as uow:
        found = existing_meeting(uow, edit.meeting_id)
        before = found.details
        if before.agreed == edit.agreed and (before.status == AGREED) == (edit.agreed is not None):
            return None
        if edit.agreed is None and before.amendments:
            raise Refused(
                f"The minutes of panel {before.number} were amended after they were agreed.",
                remedy="They stay agreed; add another amendment.",
            )
        if edit.agreed is not None:
            others = {each.details.number: each.details for each in uow.panel.all(review_of(uow, edit.meeting_id))}
            at = others.get(edit.agreed.at_number)
            if at is None or at.number <= before.number:
                raise Refused(
                    f"The minutes of panel {before.number} are agreed at a later meeting.",
                    remedy="Plan the next meeting first; its second item is these minutes.",
                )
        uow.panel.set_agreed(edit.meeting_id, edit.agreed)
        uow.commit(f"meeting {edit.meeting_id}")
    return AgreeEdit(edit.meeting_id, before.agreed)
