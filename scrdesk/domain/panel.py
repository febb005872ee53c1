"""The panel: its members, meetings with attendance and declared interests, minutes, amendments and actions."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time
from enum import Enum
from typing import NewType

MeetingId = NewType("MeetingId", int)
MinuteItemId = NewType("MinuteItemId", int)
PanelActionId = NewType("PanelActionId", int)
MemberId = NewType("MemberId", int)

DRAFT = "draft"
AGREED = "agreed"
OPEN = "open"
CLOSED = "closed"
NEW_ITEM = MinuteItemId(0)
"""Stands for an item that the store does not have yet."""
NEW_ACTION = PanelActionId(0)
MAX_CHARACTERS = 200_000
"""Of one text of the minutes: far more than anybody types in a meeting."""
# What somebody types: "POL-0042", in small letters too, also with the dash that word processors make of it.
_REFERENCE = re.compile(r"(?<![\w-])([A-Za-z][A-Za-z0-9]{1,3})[-‐‑–](\d{4,6})(?![\w-])")


class Answer(Enum):
    """Whether somebody who was invited comes or came."""

    INVITED = "invited"
    PRESENT = "present"
    APOLOGIES = "apologies"
    ABSENT = "absent"


@dataclass(frozen=True, slots=True)
class Attendance:
    """Who was invited to a meeting and whether they came.

    ``answer`` is None in minutes of before answers were kept: then ``is_present`` alone says.
    """

    name: str
    role: str
    agency_code: str
    is_member: bool
    is_present: bool
    answer: Answer | None = None

    @property
    def answered(self) -> Answer:
        """Return the answer, from ``is_present`` where none was kept."""
        return self.answer or (Answer.PRESENT if self.is_present else Answer.APOLOGIES)


def attending(who: Attendance | PanelMember, answer: Answer) -> Attendance:
    """Return somebody with an answer, so that ``is_present`` agrees with it."""
    return Attendance(who.name, who.role, who.agency_code, who.is_member, answer is Answer.PRESENT, answer)


@dataclass(frozen=True, slots=True)
class Interest:
    """A conflict of interest declared at a meeting, and what was done about it ("stays, does not comment on ...")."""

    name: str
    what: str
    handling: str = ""


@dataclass(frozen=True, slots=True)
class MinuteItem:
    """One item of the minutes; ``references`` are the entries it speaks of ("POL-0042").

    ``carries`` is the entry that was on the wall when the decision was typed: the next meeting opens on it.
    """

    number: str
    heading: str
    discussion: str
    decision: str = ""
    references: tuple[str, ...] = ()
    carries: str = ""
    id: MinuteItemId = field(default=NEW_ITEM, compare=False)


@dataclass(frozen=True, slots=True)
class PanelAction:
    """An action from a meeting; ``status`` is "open" or "closed"."""

    number: str
    text: str
    owner: str
    due: date | None
    status: str = OPEN
    closed: date | None = None
    id: PanelActionId = field(default=NEW_ACTION, compare=False)


@dataclass(frozen=True, slots=True)
class Agreed:
    """When minutes were agreed, and at which meeting; from then on they are only amended."""

    on: date
    at_number: int


@dataclass(frozen=True, slots=True)
class Amendment:
    """A correction of agreed minutes, beside the words that were agreed; ``item_number`` is empty for the whole."""

    item_number: str
    text: str
    made_at: datetime
    by: str


@dataclass(frozen=True, slots=True)
class NewMeeting:
    """A meeting with its minutes; ``status`` is "draft" or "agreed"."""

    number: int
    held: date
    begins: time | None
    place: str
    status: str
    attendance: tuple[Attendance, ...]
    items: tuple[MinuteItem, ...]
    actions: tuple[PanelAction, ...]
    interests: tuple[Interest, ...] = ()
    agreed: Agreed | None = None
    amendments: tuple[Amendment, ...] = ()


@dataclass(frozen=True, slots=True)
class Meeting:
    """A meeting as stored."""

    id: MeetingId
    details: NewMeeting


@dataclass(frozen=True, slots=True)
class PanelMember:
    """Somebody of the panel, or who gives it information.

    Args:
        name, role: as the minutes name them; ``role`` is the post held ("Designated nurse").
        agency_code: whom they come from, empty for nobody of the review's agencies.
        is_member: decides with the others; else only gives information.
        is_chair: leads the meetings.
        independence: the statement of independence ("never employed by any agency of the review").
    """

    name: str
    role: str = ""
    agency_code: str = ""
    is_member: bool = True
    is_chair: bool = False
    independence: str = ""


@dataclass(frozen=True, slots=True)
class StoredMember:
    """A member as stored."""

    id: MemberId
    details: PanelMember


def tidy_member(new: PanelMember) -> PanelMember:
    """Return a member without blanks around the words."""
    name, role, agency, said = (
        " ".join(each.split()) for each in (new.name, new.role, new.agency_code, new.independence)
    )
    return PanelMember(name, role, agency, new.is_member, new.is_chair, said)


def member_fault(member: PanelMember, others: Iterable[PanelMember]) -> tuple[str, str] | None:
    """Return why somebody cannot be kept among the others, and the remedy; None when nothing is wrong."""
    if not member.name:
        return "The name is missing.", "Write the name as it is to stand in the minutes."
    if any(each.name.casefold() == member.name.casefold() for each in others):
        return f"{member.name} is in the list already.", "Change the line that is there."
    if member.is_chair and not member.is_member:
        return "The chair is a member of the panel.", "Choose “member”, or let somebody else take the chair."
    return None


def about_members(members: Sequence[PanelMember], agency_names: dict[str, str]) -> tuple[str, ...]:
    """Return what is to be looked at in the list: the chair's independence first.

    Args:
        members: all of them.
        agency_names: of the review, by code; a chair from one of them is not independent of what is reviewed.
    """
    said = []
    chairs = [each for each in members if each.is_chair]
    for chair in chairs:
        if chair.agency_code:
            agency = agency_names.get(chair.agency_code, chair.agency_code)
            said.append(
                f"{chair.name} is in the chair and comes from {agency}, whose work is reviewed. "
                "An independent chair belongs to none of the agencies."
            )
        elif not chair.independence:
            said.append(f"The chair, {chair.name}, has not stated the independence from the agencies.")
    if len(chairs) > 1:
        said.append(f"{len(chairs)} people are in the chair: {', '.join(each.name for each in chairs)}.")
    if members and not chairs:
        said.append("Nobody is in the chair yet.")
    if members and not any(each.is_member for each in members):
        said.append("Everybody listed only gives information; the panel has no member.")
    return tuple(said)


@dataclass(frozen=True, slots=True)
class QuorumRule:
    """From which attendance on a panel decides; ``source`` says by what.

    Args:
        share: of the members, from 0 to 1, rounded up.
        least: members that are needed however small the panel is.
    """

    share: float
    least: int
    source: str


@dataclass(frozen=True, slots=True)
class Quorum:
    """Whether enough members came; ``is_known`` is False while nobody was noted as present."""

    n_members: int
    n_present: int
    n_needed: int
    is_known: bool

    @property
    def is_met(self) -> bool:
        """Whether the panel could decide."""
        return self.n_members > 0 and self.n_present >= self.n_needed

    @property
    def in_words(self) -> str:
        """Say it in one line."""
        if not self.n_members:
            return "No member is invited, so there is no quorum"
        if not self.is_known and self.n_needed > self.n_members:
            invited = "1 member is" if self.n_members == 1 else f"{self.n_members} members are"
            return f"no quorum can be reached: {self.n_needed} members are needed and {invited} invited"
        if not self.is_known:
            return f"quorum is {self.n_needed} of {self.n_members} members"
        said = "quorum met" if self.is_met else "quorum not met"
        return f"{said}: {self.n_present} of {self.n_members} members, {self.n_needed} needed"


def quorum(attendance: Iterable[Attendance], rule: QuorumRule) -> Quorum:
    """Reckon the quorum of a meeting; people who only give information do not count."""
    everybody = list(attendance)
    members = [each for each in everybody if each.is_member]
    n_present = sum(each.answered is Answer.PRESENT for each in members)
    n_needed = max(rule.least, -int(-len(members) * rule.share // 1))
    is_known = any(each.answered in (Answer.PRESENT, Answer.ABSENT) for each in everybody)
    return Quorum(len(members), n_present, min(n_needed, max(len(members), rule.least)), is_known)


def references_in(*texts: str) -> tuple[str, ...]:
    """Return what looks like the reference of an entry in texts, each once, in order: "pol-0042" is "POL-0042"."""
    found = (f"{match[1].upper()}-{match[2]}" for text in texts for match in _REFERENCE.finditer(text))
    return tuple(dict.fromkeys(found))


def reference_places(text: str) -> tuple[tuple[int, int, str], ...]:
    """Return where references stand in a text: start, end, and the reference."""
    return tuple((match.start(), match.end(), f"{match[1].upper()}-{match[2]}") for match in _REFERENCE.finditer(text))


def renumbered(items: Iterable[MinuteItem]) -> tuple[MinuteItem, ...]:
    """Return items numbered from 1 in their order."""
    return tuple(
        MinuteItem(str(n), each.heading, each.discussion, each.decision, each.references, each.carries, each.id)
        for n, each in enumerate(items, 1)
    )


def carried_from(meetings: Sequence[Meeting], number: int) -> str:
    """Return the entry that the meeting with this number opens on: the last that a decision carried before it."""
    before = sorted((each.details for each in meetings if each.details.number < number), key=lambda each: -each.number)
    for details in before:
        carried = [item.carries for item in details.items if item.carries]
        if carried:
            return carried[-1]
    return ""


def next_action_number(meeting: NewMeeting) -> str:
    """Return the number of the next action of a meeting: "3.4" after three actions of meeting 3."""
    taken = [
        int(each.number.rpartition(".")[2]) for each in meeting.actions if each.number.rpartition(".")[2].isdigit()
    ]
    return f"{meeting.number}.{max(taken, default=0) + 1}"


@dataclass(frozen=True, slots=True)
class LoggedAction:
    """A line of the action log: an action with the meeting that raised it.

    ``days_late`` is None unless the action is open and its day has passed.
    """

    meeting_id: MeetingId
    meeting_number: int
    raised: date
    action: PanelAction
    days_late: int | None

    @property
    def is_open(self) -> bool:
        """Whether it still waits."""
        return self.action.status != CLOSED

    @property
    def standing(self) -> str:
        """Say in a word or two how it stands."""
        if not self.is_open:
            return CLOSED
        if self.days_late is not None:
            return "1 day late" if self.days_late == 1 else f"{self.days_late:,} days late"
        return OPEN

    @property
    def missing(self) -> str:
        """Say what an open action lacks: an owner, a day; empty when nothing."""
        if not self.is_open:
            return ""
        lacks = [word for word, has in (("owner", self.action.owner), ("due date", self.action.due)) if not has]
        return f"no {' and no '.join(lacks)}" if lacks else ""


def action_log(meetings: Iterable[Meeting], today: date) -> tuple[LoggedAction, ...]:
    """Return the actions of all meetings, the open ones first, those longest late foremost."""
    lines = [
        LoggedAction(
            meeting.id,
            meeting.details.number,
            meeting.details.held,
            action,
            (today - action.due).days
            if action.status != CLOSED and action.due is not None and action.due < today
            else None,
        )
        for meeting in meetings
        for action in meeting.details.actions
    ]
    far = date.max
    return tuple(sorted(lines, key=lambda each: (not each.is_open, each.action.due or far, each.meeting_number)))


def meeting_clashes(
    held: date, begins: time | None, others: Iterable[NewMeeting], elsewhere: Iterable[tuple[str, NewMeeting]] = ()
) -> tuple[str, ...]:
    """Say which other meetings are on the same day, and whether at the same time.

    Args:
        held, begins: of the meeting.
        others: meetings of the same review.
        elsewhere: meetings of other reviews of the desk, each with its review's reference.
    """
    said = []
    for reference, each in (*(("", each) for each in others), *elsewhere):
        if each.held == held:
            at_once = begins is not None and each.begins == begins
            of = f" of {reference}" if reference else ""
            said.append(
                f"Panel {each.number}{of} is on the same day"
                + (f" and at the same time, {begins:%H:%M}." if at_once else ".")
            )
    return tuple(said)
