"""``scrdesk report``: write the report draft as PDF, Word or HTML file."""

from __future__ import annotations

import argparse
import sys
from dataclasses import replace
from pathlib import Path

from scrdesk.cli import DONE
from scrdesk.cli.reading import opened_for_reading
from scrdesk.cli.terminal import (
    add_passphrase_option,
    add_protection_option,
    export_password,
    passphrase,
    progress,
)
from scrdesk.services import reviews
from scrdesk.services.draft_report import Audience, default_options, export_report
from scrdesk.services.publication_check import listed, unticked_risks


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    parser.add_argument("store", type=Path)
    parser.add_argument("--review", required=True, metavar="REF")
    parser.add_argument(
        "--out", required=True, type=Path, metavar="FILE", help="the file to write, .pdf, .docx or .html"
    )
    parser.add_argument("--published", action="store_true", help="show labels instead of names")
    add_protection_option(parser)
    add_passphrase_option(parser)


def run(args: argparse.Namespace) -> int:
    """Write the draft with every part that holds something."""
    workspace = opened_for_reading(args.store, passphrase(args))
    try:
        review_id = reviews.find_review(workspace, args.review).id
        options = default_options(workspace, review_id)
        if args.published:
            options = replace(options, audience=Audience.PUBLISHED)
        written = export_report(workspace, review_id, options, args.out, progress(), password=export_password(args))
        left = unticked_risks(workspace, review_id) if args.published else ()
    finally:
        workspace.close()
    if left:
        print(f"Nobody has looked at {listed(left)} of the thirteen yet; tick them in the window.", file=sys.stderr)
    print(f"Wrote {written} ({options.audience.value})")
    return DONE
