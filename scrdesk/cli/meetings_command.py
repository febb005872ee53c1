"""``scrdesk meetings``: list the panel's meetings and its action log, or write the log to a file."""

from __future__ import annotations

import argparse
from pathlib import Path

from scrdesk.cli import DONE, SOMETHING_FOUND
from scrdesk.cli.terminal import (
    add_passphrase_option,
    add_protection_option,
    export_password,
    passphrase,
    print_json,
    progress,
)
from scrdesk.domain.counting import counted
from scrdesk.domain.panel import LoggedAction, NewMeeting, Quorum, action_log, quorum
from scrdesk.services import reviews
from scrdesk.services.open_store import open_store
from scrdesk.services.panel_meetings import panel_room
from scrdesk.services.panel_papers import export_action_log
from scrdesk.services.panel_rules import panel_rules
from scrdesk.services.protected_export import written_as


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    parser.add_argument("store", type=Path)
    parser.add_argument("--review", required=True, metavar="REF")
    parser.add_argument("--open", action="store_true", help="only actions that are still open")
    parser.add_argument("--out", type=Path, metavar="FILE", help="write the action log to a .pdf or .docx file")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    add_protection_option(parser)
    add_passphrase_option(parser)


def run(args: argparse.Namespace) -> int:
    """Print meetings and actions, or write the log; exit 1 when an open action is late or nobody owns it."""
    workspace = open_store(args.store, passphrase(args), progress=progress())
    written = ""
    try:
        review_id = reviews.find_review(workspace, args.review).id
        if args.out is not None:
            password = export_password(args)
            export_action_log(workspace, review_id, args.out, progress(), is_open_only=args.open, password=password)
            written = str(written_as(args.out, password))
        room = panel_room(workspace, review_id)
    finally:
        workspace.close()
    rule = panel_rules().quorum
    meetings = [(each.details, quorum(each.details.attendance, rule)) for each in room.meetings]
    actions = [each for each in action_log(room.meetings, room.today) if each.is_open or not args.open]
    if args.json:
        told = {
            "review": args.review,
            "meetings": [meeting_as_json(*each) for each in meetings],
            "actions": [action_as_json(each) for each in actions],
            "warnings": list(room.warnings),
        }
        print_json(told)
    elif written:
        print(f"Wrote {counted(len(actions), 'action')} to {written}")
    else:
        for meeting, reckoned in meetings:
            print(_meeting_line(meeting, reckoned))
        for each in actions:
            print(_action_line(each))
        for warning in room.warnings:
            print(warning)
    is_waiting = any(each.days_late is not None or (each.is_open and not each.action.owner) for each in actions)
    return SOMETHING_FOUND if is_waiting else DONE


def meeting_as_json(meeting: NewMeeting, reckoned: Quorum) -> dict[str, object]:
    """Return a meeting as the list of meetings tells it."""
    return {
        "number": meeting.number,
        "held": meeting.held.isoformat(),
        "begins": meeting.begins.strftime("%H:%M") if meeting.begins is not None else None,
        "place": meeting.place,
        "minutes": meeting.status,
        "agreed": meeting.agreed.on.isoformat() if meeting.agreed is not None else None,
        "quorum": {
            "members": reckoned.n_members,
            "present": reckoned.n_present,
            "needed": reckoned.n_needed,
            "met": reckoned.is_met if reckoned.is_known else None,
        },
        "items": len(meeting.items),
        "decisions": sum(bool(each.decision.strip()) for each in meeting.items),
    }


def action_as_json(each: LoggedAction) -> dict[str, object]:
    """Return an action as the log tells it."""
    action = each.action
    return {
        "number": action.number,
        "meeting": each.meeting_number,
        "text": action.text,
        "owner": action.owner,
        "due": action.due.isoformat() if action.due is not None else None,
        "status": action.status,
        "closed": action.closed.isoformat() if action.closed is not None else None,
        "days_late": each.days_late,
    }


def _meeting_line(meeting: NewMeeting, reckoned: Quorum) -> str:
    begins = f"{meeting.begins:%H:%M}" if meeting.begins is not None else "     "
    said = reckoned.in_words.partition(":")[0]
    return f"panel {meeting.number:<3} {meeting.held.isoformat()} {begins}  {meeting.status:<6}  {said}"


def _action_line(each: LoggedAction) -> str:
    action = each.action
    due = action.due.isoformat() if action.due is not None else "no day"
    words = " ".join(action.text.split())[:70]
    return f"{action.number:<7} {due:<11} {each.standing:<12} {action.owner or 'nobody':<28} {words}"
