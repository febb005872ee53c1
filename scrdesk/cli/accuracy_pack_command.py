"""``scrdesk accuracy-pack``: write what an agency gets to check the facts of a numbered draft."""

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
from scrdesk.services import reviews
from scrdesk.services.accuracy_pack import export_accuracy_pack
from scrdesk.services.numbered_drafts import paragraphs_for
from scrdesk.services.open_store import open_store


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    parser.add_argument("store", type=Path)
    parser.add_argument("--review", required=True, metavar="REF")
    parser.add_argument("--agency", required=True, metavar="CODE")
    parser.add_argument("--draft", required=True, metavar="N", help="number of the draft, such as 0.3")
    parser.add_argument("--out", required=True, type=Path, metavar="FILE", help="a file ending in .docx or .pdf")
    parser.add_argument("--due", type=typed_day, metavar="DAY", help="the day by which comments are wanted")
    parser.add_argument("--reply-to", default="", metavar="TEXT", help="who asks, and where comments go")
    add_protection_option(parser)
    add_passphrase_option(parser)


def run(args: argparse.Namespace) -> int:
    """Write the pack and say how much of the draft is in it."""
    workspace = open_store(args.store, passphrase(args), progress=progress())
    try:
        review_id = reviews.find_review(workspace, args.review).id
        written = export_accuracy_pack(
            workspace,
            review_id,
            args.agency,
            args.draft,
            args.out,
            progress(),
            due=args.due,
            reply_to=args.reply_to,
            password=export_password(args),
        )
        n = len(paragraphs_for(workspace, review_id, args.draft, args.agency))
    finally:
        workspace.close()
    told = f"{n} paragraph{'' if n == 1 else 's'} about {args.agency}"
    print(f"Wrote {written}: draft {args.draft}, {told} (names as they stand)")
    return DONE
