"""``scrdesk take-back``: take the comments of a returned sealed copy into the store."""

from __future__ import annotations

import argparse
from pathlib import Path

from scrdesk.cli import DONE, SOMETHING_FOUND
from scrdesk.cli.terminal import (
    add_copy_passphrase_option,
    add_unlocking_options,
    copy_passphrase,
    progress,
    unlocked,
)
from scrdesk.domain.counting import counted
from scrdesk.services.sealed_copy import take_back


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    parser.add_argument("store", type=Path)
    parser.add_argument("copy", type=Path, metavar="FILE", help="the sealed copy that came back")
    add_copy_passphrase_option(parser)
    add_unlocking_options(parser)


def run(args: argparse.Namespace) -> int:
    """Take the comments over; exit 1 when something about them is to be looked at."""
    workspace = unlocked(args)
    try:
        back = take_back(workspace, args.copy, copy_passphrase(args), progress())
    finally:
        workspace.close()
    print(f"{counted(back.n_comments, 'comment')} of {back.made_for} taken over, {back.n_general} of them on the whole")
    told = (
        ("corrected since the copy was made", back.changed),
        ("no more in the chronology", back.gone),
        ("other words in the returned file than were sealed", back.altered),
    )
    for what, references in told:
        if references:
            print(f"  {what}: {', '.join(references)}")
    if back.unknown:
        print(
            f"  {counted(back.unknown, 'comment names', 'comments name')} an entry that was not in the copy; "
            "nothing of that was taken over"
        )
    return SOMETHING_FOUND if back.changed or back.gone or back.altered or back.unknown else DONE
