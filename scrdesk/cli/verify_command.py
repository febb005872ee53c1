"""``scrdesk verify``: check every page, constraint and stored file of a store."""

from __future__ import annotations

import argparse
from pathlib import Path

from scrdesk.cli import DONE, SOMETHING_FOUND
from scrdesk.cli.terminal import add_passphrase_option, passphrase, progress
from scrdesk.domain.dates_in_words import day_in_words
from scrdesk.errors import DamagedStore
from scrdesk.services.explain_damage import explain_damage
from scrdesk.services.open_store import open_store, verify_store


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    parser.add_argument("store", type=Path)
    add_passphrase_option(parser)


def run(args: argparse.Namespace) -> int:
    """Print what is wrong, and which backup to go back to; exit 1 when anything is."""
    given = passphrase(args)
    try:
        workspace = open_store(args.store, given, progress=progress())
        try:
            wrong = verify_store(workspace, progress())
        finally:
            workspace.close()
    except DamagedStore as damage:
        wrong = (str(damage),)
    for line in wrong:
        print(line)
    if not wrong:
        print(f"{args.store}: sound")
        return DONE
    print(f"{args.store}: {len(wrong)} faults found")
    told = explain_damage(args.store.absolute(), given, progress())
    for line in told.lost or ("Every row of every table can still be read.",):
        print(line)
    if told.backup is None:
        print("Among the automatic backups beside it there is none that is sound and opens with this passphrase.")
    else:
        when = f"{day_in_words(told.backup.made_at.date())} at {told.backup.made_at:%H:%M}"
        print(f"The newest sound automatic backup was made on {when}: {told.backup.path}")
    return SOMETHING_FOUND
