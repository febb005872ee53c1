"""``scrdesk bundle``: write one review with everything of it into an encrypted file, to be handed over."""

from __future__ import annotations

import argparse
from pathlib import Path

from scrdesk.cli import DONE
from scrdesk.cli.terminal import (
    add_copy_passphrase_option,
    add_unlocking_options,
    copy_passphrase,
    progress,
    unlocked,
)
from scrdesk.domain.counting import entries
from scrdesk.services.review_bundle import make_bundle
from scrdesk.services.reviews import find_review
from scrdesk.store.keys import STRETCHING


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    parser.add_argument("store", type=Path)
    parser.add_argument("destination", type=Path, metavar="DEST", help="the new file; never overwritten")
    parser.add_argument("--review", required=True, metavar="REF")
    add_copy_passphrase_option(parser)
    add_unlocking_options(parser)


def run(args: argparse.Namespace) -> int:
    """Write the bundle."""
    workspace = unlocked(args)
    try:
        review = find_review(workspace, args.review)
        secret = copy_passphrase(args, is_new=True)
        n_entries = make_bundle(workspace, review.id, args.destination, secret, progress(), stretching=STRETCHING)
    finally:
        workspace.close()
    print(
        f"Wrote {args.destination}: {args.review} with {entries(n_entries)} and everything of it. Give its passphrase "
        "another way than the file."
    )
    return DONE
