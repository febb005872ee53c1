"""Minutes as they are typed: texts of items with the entries they name, actions, and amendments of what was agreed.

A save is one transaction and touches one item, so that it takes a few milliseconds and can follow the typing closely.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from scrdesk.domain.panel import (
    AGREED,
    CLOSED,
    MAX_CHARACTERS,
    NEW_ACTION,
    OPEN,
    Amendment,
    LoggedAction,
    MeetingId,
    MinuteItemId,
    PanelAction,
    PanelActionId,
    action_log,
    next_action_number,
    references_in,
)
from scrdesk.domain.review import ReviewId
from scrdesk.errors import NotFound, Refused
from scrdesk.services.named import existing_review
from scrdesk.services.open_store import Workspace
from scrdesk.services.panel_meetings import existing_meeting, open_meeting, review_of


@dataclass(frozen=True, slots=True)
class TextEdit:
    """The texts of one item as they are to stand; ``carries`` is the entry that the decision carries, or empty."""

    meeting_id: MeetingId
    item_id: MinuteItemId
    discussion: str
    decision: str
    carries: str = ""


@dataclass(frozen=True, slots=True)
class ActionEdit:
    """An action as it is to stand; ``action`` None takes it out, an ``action_id`` of 0 adds one."""

    meeting_id: MeetingId
    action_id: PanelActionId
    action: PanelAction | None


def write_text(workspace: Workspace, edit: TextEdit) -> TextEdit | None:
    """Write the texts of an item; return the inverse, or None when nothing changed.

    References in the text that name an entry ("POL-0042") are kept as links; others are only words.
    A decision that is empty carries nothing.

    Raises:
        NotFound: the meeting or item is not there.
        Refused: the minutes were agreed, or a text is far too long.
    """
    if max(len(edit.discussion), len(edit.decision)) > MAX_CHARACTERS:
        raise Refused(
            f"A text of the minutes can hold {MAX_CHARACTERS:,} characters.", remedy="Part it into several items."
        )
    with workspace.write("minutes written") as uow:
        meeting = open_meeting(uow, edit.meeting_id)
        before = next((each for each in meeting.details.items if each.id == edit.item_id), None)
        if before is None:
            raise NotFound("This item is no longer in the minutes.", remedy="Look at the agenda again.")
        known = uow.entries.by_reference(review_of(uow, edit.meeting_id))
        named = tuple(each for each in references_in(edit.discussion, edit.decision) if each in known)
        # References that were entered with the item and stand in no text ("entries spoken of") stay.
        typed_before = set(references_in(before.discussion, before.decision))
        kept = tuple(each for each in before.references if each not in typed_before and each not in named)
        carries = edit.carries if edit.decision.strip() and edit.carries in known else ""
        wanted = replace(
            before, discussion=edit.discussion, decision=edit.decision, references=(*kept, *named), carries=carries
        )
        if wanted == before:
            return None
        uow.panel.write_item(wanted, known)
        uow.commit(f"minute-item {edit.item_id}")
    return TextEdit(edit.meeting_id, edit.item_id, before.discussion, before.decision, before.carries)


def apply_action(workspace: Workspace, edit: ActionEdit) -> ActionEdit | None:
    """Add, change or take out an action; return the inverse, or None when nothing changed.

    An action without an owner is kept, and said wherever it is shown.

    Raises:
        NotFound: the meeting or action is not there.
        Refused: nothing is said of what to do, or the words of an action of agreed minutes would change.
    """
    what = "removed" if edit.action is None else "changed" if edit.action_id else "added"
    with workspace.write(f"panel action {what}") as uow:
        meeting = existing_meeting(uow, edit.meeting_id)
        before = next((each for each in meeting.details.actions if each.id == edit.action_id), None)
        is_agreed = meeting.details.status == AGREED
        if edit.action is None:
            if before is None:
                raise NotFound("This action is no longer there.", remedy="Look at the list again.")
            if is_agreed:
                raise Refused(
                    "The minutes were agreed, so the action stays in them.", remedy="Close it, or add an amendment."
                )
            uow.panel.remove_action(before.id)
            own = before.id
        else:
            action = _tidied(edit.action, workspace.clock().date())
            if not action.text:
                raise Refused("An action says what is to be done.", remedy="Write it in a sentence.")
            if is_agreed and (before is None or before.text != action.text):
                raise Refused(
                    "The minutes were agreed, so the words of their actions are locked.",
                    remedy="Owner, day and standing can still be changed; else add an amendment.",
                )
            number = action.number or (before.number if before is not None else next_action_number(meeting.details))
            action = replace(action, number=number, id=edit.action_id or NEW_ACTION)
            if action == before:
                return None
            own = uow.panel.put_action(edit.meeting_id, action)
        uow.commit(f"panel-action {own}")
    return ActionEdit(edit.meeting_id, own, before)


def _tidied(action: PanelAction, today: date) -> PanelAction:
    is_closed = action.status == CLOSED
    return replace(
        action,
        text=" ".join(action.text.split()),
        owner=" ".join(action.owner.split()),
        status=CLOSED if is_closed else OPEN,
        closed=(action.closed or today) if is_closed else None,
    )


def amend(workspace: Workspace, meeting_id: MeetingId, item_number: str, text: str, by: str) -> Amendment:
    """Add an amendment to agreed minutes; what was agreed stays as it is, and the amendment stays, too.

    Raises:
        NotFound: the meeting is not there, or has no item with this number.
        Refused: the minutes are still a draft, or nobody or nothing is said.
    """
    amendment = Amendment(
        item_number.strip(), text.strip(), workspace.clock().replace(microsecond=0), " ".join(by.split())
    )
    if not amendment.text or not amendment.by:
        raise Refused("An amendment says what changes, and who asks for it.", remedy="Fill in both.")
    with workspace.write("minutes amended") as uow:
        details = existing_meeting(uow, meeting_id).details
        if details.status != AGREED:
            raise Refused("These minutes are still a draft.", remedy="Change the text itself.")
        if amendment.item_number and all(each.number != amendment.item_number for each in details.items):
            raise NotFound(f"The minutes have no item {amendment.item_number}.", remedy="Look at the minutes again.")
        uow.panel.amend(meeting_id, amendment)
        uow.commit(f"meeting {meeting_id}")
    return amendment


def logged_actions(workspace: Workspace, review_id: ReviewId) -> tuple[LoggedAction, ...]:
    """Return the action log across meetings as it stands today.

    Raises:
        NotFound: no such review.
    """
    with workspace.read() as uow:
        existing_review(uow, review_id)
        found = uow.panel.all(review_id)
    return action_log(found, workspace.clock().date())
