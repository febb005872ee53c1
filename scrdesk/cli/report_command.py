"""``scrdesk report``: write the report draft or its executive summary as PDF, Word or HTML file."""

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
from scrdesk.services.draft_report import Audience, attempt_export, copy_for, default_options
from scrdesk.services.leak_gate import refusal
from scrdesk.services.publication_check import listed


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    parser.add_argument("store", type=Path)
    parser.add_argument("--review", required=True, metavar="REF")
    parser.add_argument(
        "--out", required=True, type=Path, metavar="FILE", help="the file to write, .pdf, .docx or .html"
    )
    whom = parser.add_mutually_exclusive_group()
    whom.add_argument(
        "--published", action="store_true", help="show the labels and dates of the published report instead of names"
    )
    whom.add_argument("--panel", action="store_true", help="show the panel’s labels instead of names")
    parser.add_argument("--summary", action="store_true", help="write the executive summary instead of the report")
    parser.add_argument("--embargo", default="", metavar="TEXT", help="a line on each page, such as until when")
    parser.add_argument("--copy-for", default="", metavar="NAME", help="for whom this copy is, faintly on each page")
    parser.add_argument("--copy-number", default="", metavar="N", help="number of this copy")
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
        if args.panel:
            options = replace(options, audience=Audience.PANEL)
        options = replace(
            options,
            embargo=args.embargo,
            copy=copy_for(args.copy_for, args.copy_number),
            is_summary=args.summary,
        )
        password = export_password(args)
        attempt = attempt_export(workspace, review_id, options, args.out, progress(), password=password, asks=False)
        if attempt.path is None:
            raise refusal(attempt.obstacles)
    finally:
        workspace.close()
    if attempt.unticked:
        print(
            f"Nobody has looked at {listed(attempt.unticked)} of the thirteen yet; tick them in the window.",
            file=sys.stderr,
        )
    print(f"Wrote {attempt.path} ({options.audience.value})")
    return DONE
