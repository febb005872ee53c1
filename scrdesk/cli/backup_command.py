"""``scrdesk backup``: write a proved, encrypted backup of a store to a new file."""

from __future__ import annotations

import argparse
from pathlib import Path

from scrdesk.cli import DONE
from scrdesk.cli.terminal import add_passphrase_option, passphrase, progress
from scrdesk.services.back_up import back_up
from scrdesk.services.open_store import open_store


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    parser.add_argument("store", type=Path)
    parser.add_argument("destination", type=Path, metavar="DEST", help="the file to make; never overwritten")
    add_passphrase_option(parser)


def run(args: argparse.Namespace) -> int:
    """Make the backup."""
    workspace = open_store(args.store, passphrase(args), progress=progress())
    try:
        done = back_up(workspace, args.destination, progress())
    finally:
        workspace.close()
    print(f"Wrote {done.path} ({done.n_bytes} bytes) and proved it. The passphrase of {args.store.name} opens it.")
    return DONE
