"""``scrdesk new``: make an empty encrypted store."""

from __future__ import annotations

import argparse
from pathlib import Path

from scrdesk.cli import DONE
from scrdesk.cli.terminal import add_passphrase_option, passphrase
from scrdesk.services.open_store import create_store


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    parser.add_argument("store", type=Path, help="the file to make")
    add_passphrase_option(parser)


def run(args: argparse.Namespace) -> int:
    """Make the store."""
    create_store(args.store, passphrase(args, is_new=True)).close()
    print(f"Made {args.store}. Keep the passphrase safe: without it nobody can open the store.")
    return DONE
