"""``scrdesk new``: make an empty encrypted store."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from scrdesk.cli import DONE
from scrdesk.cli.terminal import add_passphrase_option, passphrase
from scrdesk.services.open_store import create_store, place_warning


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    parser.add_argument("store", type=Path, help="the file to make")
    add_passphrase_option(parser)


def run(args: argparse.Namespace) -> int:
    """Make the store."""
    create_store(args.store, passphrase(args, is_new=True)).close()
    print(
        f"Made {args.store}. Keep the passphrase safe, and print a recovery sheet (scrdesk recovery-sheet): "
        "without either nobody can open the store."
    )
    warning = place_warning(args.store)
    if warning:
        print(f"scrdesk new: {warning}", file=sys.stderr)
    return DONE
