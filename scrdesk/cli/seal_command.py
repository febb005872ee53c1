"""``scrdesk seal``: write a reviewer's sealed copy of the combined chronology, to be commented on."""

from __future__ import annotations

import argparse
from pathlib import Path

from scrdesk.cli import DONE
from scrdesk.cli.terminal import (
    add_copy_passphrase_option,
    add_unlocking_options,
    copy_passphrase,
    progress,
    typed_day,
    unlocked,
)
from scrdesk.domain.chronology import ChronologyFilter
from scrdesk.domain.counting import entries
from scrdesk.services.reviews import find_agency, find_review
from scrdesk.services.sealed_copy import make_sealed_copy


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    parser.add_argument("store", type=Path)
    parser.add_argument("destination", type=Path, metavar="DEST", help="the new file; never overwritten")
    parser.add_argument("--review", required=True, metavar="REF")
    parser.add_argument("--for", dest="made_for", required=True, metavar="NAME", help="the reviewer")
    parser.add_argument("--labels", action="store_true", help="show labels instead of names")
    parser.add_argument("--text", default="", help="only entries with these words")
    parser.add_argument(
        "--agency", action="append", default=[], metavar="CODE", help="only this agency; may be repeated"
    )
    parser.add_argument("--from", dest="start", type=typed_day, metavar="DAY", help="only from this day")
    parser.add_argument("--to", dest="end", type=typed_day, metavar="DAY", help="only to this day")
    add_copy_passphrase_option(parser)
    add_unlocking_options(parser)


def run(args: argparse.Namespace) -> int:
    """Seal the copy."""
    workspace = unlocked(args)
    try:
        review_id = find_review(workspace, args.review).id
        for code in args.agency:
            find_agency(workspace, review_id, code)
        chosen = ChronologyFilter(args.text, frozenset(args.agency), args.start, args.end)
        made = make_sealed_copy(
            workspace,
            review_id,
            args.made_for,
            args.destination,
            copy_passphrase(args, is_new=True),
            progress(),
            chosen=chosen,
            with_names=not args.labels,
        )
    finally:
        workspace.close()
    shown = "names shown" if made.has_names else "labels instead of names"
    print(
        f"Wrote {args.destination}: {entries(made.n_entries)}, {shown}. Give the reviewer its passphrase another way "
        "than the file."
    )
    return DONE
