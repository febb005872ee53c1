"""``scrdesk backup``: write a proved, encrypted backup of a store to a new file, or the next of its rotation."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from scrdesk.cli import DONE, SOMETHING_FOUND, WRONG_CALL
from scrdesk.cli.terminal import add_unlocking_options, progress, unlocked
from scrdesk.domain.counting import counted
from scrdesk.services.back_up import automatic_back_up, back_up
from scrdesk.services.backup_places import backup_place


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    parser.add_argument("store", type=Path)
    parser.add_argument("destination", type=Path, nargs="?", metavar="DEST", help="the new file; never overwritten")
    parser.add_argument(
        "--rotate",
        action="store_true",
        help="into the store’s folder of backups instead of DEST, when the last is an hour old; then thin out old ones",
    )
    add_unlocking_options(parser)


def run(args: argparse.Namespace) -> int:
    """Make the backup; exit 1 when it had to be made elsewhere than was settled, so that a scheduled task can tell."""
    if args.rotate == (args.destination is not None):
        print("scrdesk backup: name the file to make, or ask for --rotate.", file=sys.stderr)
        return WRONG_CALL
    workspace = unlocked(args)
    fault = ""
    try:
        if args.rotate:
            done = automatic_back_up(workspace, progress())
            fault = done.fell_back if done is not None else backup_place(workspace).fault
        else:
            done = back_up(workspace, args.destination, progress())
    finally:
        workspace.close()
    if fault:
        print(f"scrdesk backup: {fault} Backups are made beside the store meanwhile.", file=sys.stderr)
    if done is None:
        print("The last backup is less than an hour old; nothing was done.")
    else:
        print(f"Wrote {done.path} ({counted(done.n_bytes, 'byte')}) and proved it. The store's passphrase opens it.")
    return SOMETHING_FOUND if fault else DONE
