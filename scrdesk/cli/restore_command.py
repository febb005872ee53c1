"""``scrdesk restore``: make a new store from a backup, after saying what it holds."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from scrdesk.cli import DONE, WRONG_CALL
from scrdesk.cli.terminal import add_passphrase_option, passphrase, progress
from scrdesk.domain.dates_in_words import day_in_words
from scrdesk.services.back_up import Contents, preview, restore


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    parser.add_argument("backup", type=Path)
    parser.add_argument("destination", type=Path, nargs="?", metavar="DEST", help="the new store; never overwritten")
    parser.add_argument("--preview", action="store_true", help="only say what the backup holds")
    add_passphrase_option(parser)


def run(args: argparse.Namespace) -> int:
    """Say what the backup holds, and restore it."""
    if args.preview:
        _tell(preview(args.backup, passphrase(args)))
        return DONE
    if args.destination is None:
        print("scrdesk restore: name the store to make, or ask for --preview.", file=sys.stderr)
        return WRONG_CALL
    _tell(restore(args.backup, args.destination, passphrase(args), progress()))
    print(f"Made {args.destination} and proved it. It opens with the passphrase of the backup.")
    return DONE


def _tell(held: Contents) -> None:
    if held.made_at is not None:
        print(f"Backup of {held.made_of}, made on {day_in_words(held.made_at.date())} at {held.made_at:%H:%M}")
    print(f"Reviews: {', '.join(held.references) or 'none'}")
    print(f"Entries: {held.n_entries}; submissions: {held.n_submissions}")
    if held.last_done_at is not None:
        print(f"Last work in it: {day_in_words(held.last_done_at.date())} at {held.last_done_at:%H:%M}")
