"""``scrdesk calendar``: the days of a review as a calendar file without names."""

from __future__ import annotations

import argparse
from pathlib import Path

from scrdesk.cli import DONE
from scrdesk.cli.terminal import add_passphrase_option, passphrase, progress
from scrdesk.domain.counting import counted
from scrdesk.services import reviews
from scrdesk.services.calendar_export import export_calendar
from scrdesk.services.open_store import open_store


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    parser.add_argument("store", type=Path)
    parser.add_argument("--review", required=True, metavar="REF")
    parser.add_argument("--out", type=Path, required=True, metavar="FILE", help="file to write, ending in .ics")
    add_passphrase_option(parser)


def run(args: argparse.Namespace) -> int:
    """Write the days."""
    workspace = open_store(args.store, passphrase(args), progress=progress())
    try:
        review_id = reviews.find_review(workspace, args.review).id
        n_days = export_calendar(workspace, review_id, args.out, progress())
    finally:
        workspace.close()
    print(f"Wrote {counted(n_days, 'day')} to {args.out}. No name of a person is in it.")
    return DONE
