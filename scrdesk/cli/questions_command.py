"""``scrdesk questions``: list what agencies are asked, or write the letters."""

from __future__ import annotations

import argparse
from pathlib import Path

from scrdesk.cli import DONE
from scrdesk.cli.terminal import (
    add_passphrase_option,
    add_protection_option,
    export_password,
    passphrase,
    print_json,
    progress,
)
from scrdesk.domain.accounts.questions import Question
from scrdesk.domain.counting import counted
from scrdesk.services import reviews
from scrdesk.services.open_store import open_store
from scrdesk.services.protected_export import written_as
from scrdesk.services.questions import export_questions, questions


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    parser.add_argument("store", type=Path)
    parser.add_argument("--review", required=True, metavar="REF")
    parser.add_argument("--agency", default="", metavar="CODE", help="one agency only")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    parser.add_argument("--out", type=Path, metavar="FILE", help="write letters to a file ending in .docx")
    add_protection_option(parser)
    add_passphrase_option(parser)


def run(args: argparse.Namespace) -> int:
    """Print the questions, or write the letters with those that wait for an answer."""
    workspace = open_store(args.store, passphrase(args), progress=progress())
    try:
        review_id = reviews.find_review(workspace, args.review).id
        if args.agency:
            reviews.find_agency(workspace, review_id, args.agency)
        n_written, password = 0, ""
        if args.out is not None:
            password = export_password(args)
            n_written = export_questions(workspace, review_id, args.out, args.agency, progress(), password=password)
        found = [
            each
            for each in questions(workspace, review_id)
            if not args.agency or each.details.agency_code == args.agency
        ]
    finally:
        workspace.close()
    if args.json:
        print_json({"review": args.review, "questions": [_as_json(each) for each in found]})
    elif args.out is not None:
        print(f"Wrote {counted(n_written, 'question')} to {written_as(args.out, password)}")
    else:
        for each in found:
            details = each.details
            first_line = " ".join(details.text.split())[:100]
            print(f"Q{each.number:<4} {details.agency_code:<5} {details.state.value:<9} {first_line}")
    return DONE


def _as_json(question: Question) -> dict[str, object]:
    details = question.details
    return {
        "number": question.number,
        "agency": details.agency_code,
        "state": details.state.value,
        "from": details.origin.value,
        "text": details.text,
        "entries": list(question.references),
        "asked": details.asked.isoformat() if details.asked else None,
        "answered": details.answered.isoformat() if details.answered else None,
        "answer": details.answer,
    }
