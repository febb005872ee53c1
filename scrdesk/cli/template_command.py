"""``scrdesk template``: write a blank chronology for an agency to fill in."""

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
from scrdesk.domain.blank_template import LabelKey
from scrdesk.services import reviews
from scrdesk.services.blank_template import write_blank_template
from scrdesk.services.open_store import open_store

_KEYS = {"labels": LabelKey.LABELS, "names": LabelKey.NAMES, "none": LabelKey.NONE}


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    parser.add_argument("store", type=Path)
    parser.add_argument("--review", required=True, metavar="REF")
    parser.add_argument("--agency", required=True, metavar="CODE")
    parser.add_argument("--out", required=True, type=Path, metavar="FILE", help="a file ending in .docx or .xlsx")
    parser.add_argument("--due", type=typed_day, metavar="DAY", help="else the day of the last request to the agency")
    parser.add_argument("--reply-to", default="", metavar="TEXT", help="who asks, and where it is sent")
    parser.add_argument(
        "--key",
        choices=tuple(_KEYS),
        default="labels",
        help="labels with roles, labels with names, or none (default: labels)",
    )
    add_protection_option(parser)
    add_passphrase_option(parser)


def run(args: argparse.Namespace) -> int:
    """Write the template."""
    workspace = open_store(args.store, passphrase(args), progress=progress())
    try:
        review_id = reviews.find_review(workspace, args.review).id
        written = write_blank_template(
            workspace,
            review_id,
            args.agency,
            args.out,
            progress(),
            key=_KEYS[args.key],
            due=args.due,
            reply_to=args.reply_to,
            password=export_password(args),
        )
    finally:
        workspace.close()
    print(f"Wrote {written} ({_KEYS[args.key].value})")
    return DONE
