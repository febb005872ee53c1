"""``scrdesk action-plan``: list or write the action plan, write chase sheets, or read an agency's answers back."""

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
from scrdesk.domain.action_plan import PlanLine, overdue
from scrdesk.domain.counting import counted
from scrdesk.errors import Refused
from scrdesk.services import reviews
from scrdesk.services.action_plan import (
    action_plan,
    apply_updates,
    export_action_plan,
    export_chase_sheets,
    read_updates,
)
from scrdesk.services.open_store import open_store
from scrdesk.services.protected_export import written_as


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    parser.add_argument("store", type=Path)
    parser.add_argument("--review", required=True, metavar="REF")
    parser.add_argument("--out", type=Path, metavar="FILE", help="write the plan to a .pdf, .docx or .xlsx file")
    parser.add_argument("--agency", default="", metavar="CODE", help="only what this agency leads")
    parser.add_argument("--chase", type=Path, metavar="DIR", help="write a chase sheet for each agency into a folder")
    parser.add_argument("--format", default="xlsx", choices=("xlsx", "docx", "pdf"), help="of the chase sheets")
    parser.add_argument("--read", type=Path, metavar="FILE", help="take over the answers of a returned chase sheet")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    add_protection_option(parser)
    add_passphrase_option(parser)


def run(args: argparse.Namespace) -> int:
    """Write, read back, or print the plan; exit 1 when something is overdue or could not be read."""
    if args.agency and args.chase is not None:
        raise Refused("--agency does not go with --chase.", remedy="A sheet is written for each agency.")
    workspace = open_store(args.store, passphrase(args), progress=progress())
    said: list[str] = []
    problems: tuple[str, ...] = ()
    try:
        review_id = reviews.find_review(workspace, args.review).id
        if args.agency:
            reviews.find_agency(workspace, review_id, args.agency)
        password = export_password(args) if args.out is not None or args.chase is not None else ""
        if args.read is not None:
            read = read_updates(workspace, review_id, args.read, progress())
            problems = read.problems
            apply_updates(workspace, read)
            said.append(f"Took over news of {counted(len(read.numbers), 'action')} from {args.read}")
        if args.chase is not None:
            written = export_chase_sheets(
                workspace, review_id, args.chase, f".{args.format}", progress(), password=password
            )
            said += [f"Wrote {path}" for path in written]
        if args.out is not None:
            n = export_action_plan(workspace, review_id, args.out, progress(), password=password, agency=args.agency)
            said.append(f"Wrote {counted(n, 'action')} to {written_as(args.out, password)}")
        found = [
            line
            for line in action_plan(workspace, review_id)
            if not args.agency or line.action.lead_agency == args.agency
        ]
    finally:
        workspace.close()
    if args.json:
        told = {"review": args.review, "actions": [_as_json(line) for line in found], "problems": list(problems)}
        print_json(told)
    else:
        for line in said or [_as_line(each) for each in found]:
            print(line)
        for problem in problems:
            print(problem)
    return SOMETHING_FOUND if problems or (not said and overdue(found)) else DONE


def _as_line(line: PlanLine) -> str:
    action = line.action
    due = action.last_day.isoformat() if action.last_day is not None else "no day"
    words = " ".join(action.text.split())[:70]
    return f"{action.number:<5} {line.rag.colour.value:<6} {due:<11} {action.owner or 'nobody':<32} {words}"


def _as_json(line: PlanLine) -> dict[str, object]:
    action = line.action
    return {
        "number": action.number,
        "finding": line.finding,
        "follows_from": line.follows_from,
        "recommendation": line.recommendation,
        "level": line.level,
        "text": action.text,
        "lead_agency": action.lead_agency,
        "lead_role": action.lead_role,
        "due": action.last_day.isoformat() if action.last_day is not None else None,
        "expected_change": action.expected_change,
        "measure": action.measure,
        "status": action.status,
        "rag": line.rag.colour.value,
        "why": line.rag.why,
        "days_late": line.days_late,
    }
