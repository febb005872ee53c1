"""``scrdesk verify``: check every page, constraint and stored file of a store."""

from __future__ import annotations

import argparse
from pathlib import Path

from scrdesk.cli import DONE, SOMETHING_FOUND
from scrdesk.cli.terminal import add_passphrase_option, passphrase, progress
from scrdesk.errors import DamagedStore
from scrdesk.services.open_store import open_store, verify_store


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    parser.add_argument("store", type=Path)
    add_passphrase_option(parser)


def run(args: argparse.Namespace) -> int:
    """Print what is wrong; exit 1 when anything is."""
    try:
        workspace = open_store(args.store, passphrase(args), progress=progress())
        try:
            wrong = verify_store(workspace, progress())
        finally:
            workspace.close()
    except DamagedStore as damage:
        wrong = (str(damage),)
    for line in wrong:
        print(line)
    print(f"{args.store}: sound" if not wrong else f"{args.store}: {len(wrong)} faults found")
    return SOMETHING_FOUND if wrong else DONE
