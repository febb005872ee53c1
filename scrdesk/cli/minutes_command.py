"""``scrdesk minutes``: show the minutes of one panel meeting, or write them to a file."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path

from scrdesk.cli import DONE
from scrdesk.cli.meetings_command import action_as_json, meeting_as_json
from scrdesk.cli.terminal import (
    add_passphrase_option,
    add_protection_option,
    export_password,
    passphrase,
    print_json,
    progress,
)
from scrdesk.domain.panel import NewMeeting, Quorum, action_log, quorum
from scrdesk.errors import NotFound
from scrdesk.services import reviews
from scrdesk.services.open_store import open_store
from scrdesk.services.panel_meetings import panel_room
from scrdesk.services.panel_papers import export_minutes
from scrdesk.services.panel_rules import panel_rules
from scrdesk.services.protected_export import written_as


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    parser.add_argument("store", type=Path)
    parser.add_argument("--review", required=True, metavar="REF")
    parser.add_argument("--meeting", required=True, type=int, metavar="N", help="number of the meeting")
    parser.add_argument("--out", type=Path, metavar="FILE", help="write the minutes to a .pdf or .docx file")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    add_protection_option(parser)
    add_passphrase_option(parser)


def run(args: argparse.Namespace) -> int:
    """Print or write the minutes."""
    workspace = open_store(args.store, passphrase(args), progress=progress())
    written = ""
    try:
        room = panel_room(workspace, reviews.find_review(workspace, args.review).id)
        found = next((each for each in room.meetings if each.details.number == args.meeting), None)
        if found is None:
            there = ", ".join(str(each.details.number) for each in room.meetings)
            raise NotFound(
                f"The panel has no meeting {args.meeting}.",
                remedy=f"Choose one of: {there}." if there else "Plan one first.",
            )
        if args.out is not None:
            password = export_password(args)
            export_minutes(workspace, found.id, args.out, progress(), password=password)
            written = str(written_as(args.out, password))
    finally:
        workspace.close()
    meeting = found.details
    reckoned = quorum(meeting.attendance, panel_rules().quorum)
    if args.json:
        actions = [action_as_json(each) for each in action_log([found], room.today)]
        print_json({"review": args.review, **_as_json(meeting, reckoned), "actions": actions})
    elif written:
        print(f"Wrote the minutes of panel {meeting.number} to {written}")
    else:
        print("\n".join(_in_words(meeting, reckoned)))
    return DONE


def _as_json(meeting: NewMeeting, reckoned: Quorum) -> dict[str, object]:
    return {
        **meeting_as_json(meeting, reckoned),
        "attendance": [
            {
                "name": each.name, "role": each.role, "agency": each.agency_code, "member": each.is_member,
                "answer": each.answered.value,
            }
            for each in meeting.attendance
        ],
        "interests": [
            {"name": each.name, "what": each.what, "handling": each.handling} for each in meeting.interests
        ],
        "items": [
            {
                "number": each.number, "heading": each.heading, "discussion": each.discussion,
                "decision": each.decision, "entries": list(each.references), "carries": each.carries or None,
            }
            for each in meeting.items
        ],
        "amendments": [
            {"item": each.item_number or None, "text": each.text, "by": each.by, "made": each.made_at.isoformat()}
            for each in meeting.amendments
        ],
    }  # fmt: skip


def _in_words(meeting: NewMeeting, reckoned: Quorum) -> Iterator[str]:
    yield f"Panel {meeting.number}, {meeting.held.isoformat()}, minutes {meeting.status}; {reckoned.in_words}"
    for who in meeting.attendance:
        yield f"  {who.answered.value:<10} {', '.join(each for each in (who.name, who.role, who.agency_code) if each)}"
    for item in meeting.items:
        yield f"{item.number}. {item.heading}"
        yield from (f"   {line}" for line in item.discussion.splitlines())
        if item.decision.strip():
            yield f"   Decision: {' '.join(item.decision.split())}"
    for each in meeting.amendments:
        place = f" (item {each.item_number})" if each.item_number else ""
        yield f"Amended{place}: {each.text} (asked for by {each.by})"
    for action in meeting.actions:
        yield f"Action {action.number}: {action.text} · {action.owner or 'nobody owns it'} · {action.status}"
