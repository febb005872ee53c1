"""``scrdesk key``: print the raw database key, so that any SQLCipher 4 program can open the store."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from scrdesk.cli import DONE
from scrdesk.cli.terminal import add_passphrase_option, passphrase
from scrdesk.services.open_store import raw_key_hex


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    parser.add_argument("store", type=Path)
    add_passphrase_option(parser)


def run(args: argparse.Namespace) -> int:
    """Print the key after a warning on stderr."""
    key = raw_key_hex(args.store, passphrase(args))
    print(
        "Whoever has this key can read the whole store, now and after any copy of it. Do not save or send it.",
        file=sys.stderr,
    )
    print(key)
    return DONE
