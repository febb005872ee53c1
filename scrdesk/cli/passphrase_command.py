"""``scrdesk passphrase``: give a store a new passphrase."""

from __future__ import annotations

import argparse
from pathlib import Path

from scrdesk.cli import DONE
from scrdesk.cli.terminal import add_new_passphrase_option, add_passphrase_option, new_passphrase, passphrase, progress
from scrdesk.services.change_passphrase import AFTER_A_CHANGE, change_passphrase


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    parser.add_argument("store", type=Path)
    parser.add_argument(
        "--shut-out-custodians", action="store_true", help="strike every custodian off; else they go on opening it"
    )
    add_passphrase_option(parser)
    add_new_passphrase_option(parser)


def run(args: argparse.Namespace) -> int:
    """Change it."""
    change_passphrase(
        args.store,
        passphrase(args),
        new_passphrase(args),
        progress=progress(),
        keeps_custodians=not args.shut_out_custodians,
    )
    print(f"{args.store} opens with the new passphrase now. {AFTER_A_CHANGE}")
    return DONE
