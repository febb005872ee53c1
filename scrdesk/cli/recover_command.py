"""``scrdesk recover``: give a store a new passphrase by the words of its recovery sheet."""

from __future__ import annotations

import argparse
from pathlib import Path

from scrdesk.cli import DONE
from scrdesk.cli.terminal import add_new_passphrase_option, add_words_option, new_passphrase, progress, sheet_words
from scrdesk.services.change_passphrase import AFTER_A_CHANGE
from scrdesk.services.recovery import mark_of, recover


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    parser.add_argument("store", type=Path)
    add_words_option(parser)
    add_new_passphrase_option(parser)


def run(args: argparse.Namespace) -> int:
    """Recover it; nothing secret is printed."""
    print(f"The sheet of {args.store.name} has the mark {mark_of(args.store)}.")
    recover(args.store, sheet_words(args), new_passphrase(args), progress=progress())
    print(f"{args.store} opens with the new passphrase now. {AFTER_A_CHANGE}")
    return DONE
