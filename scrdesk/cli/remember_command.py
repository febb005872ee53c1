"""``scrdesk remember``: let this computer's keychain remember the key of a store, or forget it."""

from __future__ import annotations

import argparse
from pathlib import Path

from scrdesk.cli import DONE
from scrdesk.cli.terminal import add_passphrase_option, passphrase, progress
from scrdesk.services.open_store import open_store
from scrdesk.services.remember_store import forget_store, remember_store


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    parser.add_argument("store", type=Path)
    parser.add_argument("--forget", action="store_true", help="take it out of the keychain; needs no passphrase")
    add_passphrase_option(parser)


def run(args: argparse.Namespace) -> int:
    """Remember it or forget it."""
    if args.forget:
        forget_store(args.store)
        print(f"This computer no longer remembers {args.store.name}. The passphrase opens it as always.")
        return DONE
    workspace = open_store(args.store, passphrase(args), progress=progress())
    try:
        remember_store(workspace)
    finally:
        workspace.close()
    print(
        f"This computer remembers {args.store.name}: whoever is logged in as you can open it with --keychain. "
        "Keep the passphrase and the recovery sheet all the same."
    )
    return DONE
