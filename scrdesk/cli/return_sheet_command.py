"""``scrdesk return-sheet``: write what an agency is asked to mend in its chronology."""

from __future__ import annotations

import argparse
from pathlib import Path

from scrdesk.cli import DONE
from scrdesk.cli.terminal import (
    add_passphrase_option,
    add_protection_option,
    export_password,
    passphrase,
    progress,
    typed_day,
)
from scrdesk.domain.counting import counted
from scrdesk.services import reviews
from scrdesk.services.agency_questions import checks_of_submission
from scrdesk.services.open_store import open_store
from scrdesk.services.return_sheet import sent_submission, write_return_sheet


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    parser.add_argument("store", type=Path)
    parser.add_argument("--review", required=True, metavar="REF")
    parser.add_argument("--agency", required=True, metavar="CODE")
    parser.add_argument("--out", required=True, type=Path, metavar="FILE", help="a file ending in .docx")
    parser.add_argument("--version", type=int, metavar="N", help="of the agency's file; else the one that stands")
    parser.add_argument("--due", type=typed_day, metavar="DAY", help="the day by which an answer is wanted")
    parser.add_argument("--reply-to", default="", metavar="TEXT", help="who asks, and where answers go")
    add_protection_option(parser)
    add_passphrase_option(parser)


def run(args: argparse.Namespace) -> int:
    """Write the sheet and say how much it asks."""
    workspace = open_store(args.store, passphrase(args), progress=progress())
    try:
        review_id = reviews.find_review(workspace, args.review).id
        sent = sent_submission(workspace, review_id, args.agency, args.version)
        written = write_return_sheet(
            workspace,
            review_id,
            sent.id,
            args.out,
            progress(),
            due=args.due,
            reply_to=args.reply_to,
            password=export_password(args),
        )
        n_asked = sum(1 for item in checks_of_submission(workspace, sent.id) if item.asked)
    finally:
        workspace.close()
    told = f"{counted(n_asked, 'point')} to answer" if n_asked else "nothing to ask"
    print(f"Wrote {written}: version {sent.version} of {args.agency}, {told}")
    return DONE
