"""``scrdesk take-over``: take a bundle of one review into a store; what differs on both sides is told."""

from __future__ import annotations

import argparse
import json
from dataclasses import asdict
from pathlib import Path

from scrdesk.cli import DONE, SOMETHING_FOUND
from scrdesk.cli.terminal import (
    add_copy_passphrase_option,
    add_unlocking_options,
    copy_passphrase,
    progress,
    unlocked,
)
from scrdesk.domain.counting import entries
from scrdesk.services.back_up import automatic_back_up
from scrdesk.services.review_bundle import Side, TakeOver, preview_bundle, take_over
from scrdesk.store.keys import STRETCHING


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    parser.add_argument("store", type=Path)
    parser.add_argument("bundle", type=Path, metavar="BUNDLE")
    parser.add_argument("--preview", action="store_true", help="say what it would bring and change nothing")
    side = parser.add_mutually_exclusive_group()
    side.add_argument(
        "--ours", action="store_true", help="in a conflict keep what this store has (as it is unless told)"
    )
    side.add_argument("--theirs", action="store_true", help="in a conflict take what the bundle has")
    parser.add_argument("--json", action="store_true", help="print one JSON object and nothing else")
    add_copy_passphrase_option(parser)
    add_unlocking_options(parser)


def run(args: argparse.Namespace) -> int:
    """Make a backup and take the bundle over; exit 1 when there are conflicts or something was left out."""
    workspace = unlocked(args)
    try:
        secret = copy_passphrase(args)
        if args.preview:
            told = preview_bundle(workspace, args.bundle, secret, progress(), stretching=STRETCHING)
        else:
            # A bundle that cannot be opened makes no backup, for which an older one would go.
            preview_bundle(workspace, args.bundle, secret, progress(), stretching=STRETCHING)
            automatic_back_up(workspace, progress(), now_due=True)
            side = Side.THEIRS if args.theirs else Side.OURS
            told = take_over(workspace, args.bundle, secret, progress(), otherwise=side, stretching=STRETCHING)
    finally:
        workspace.close()
    if args.json:
        print(json.dumps(asdict(told), ensure_ascii=False, default=str))
    else:
        _print(told, is_preview=args.preview)
    return SOMETHING_FOUND if told.conflicts or told.left_out else DONE


def _print(told: TakeOver, *, is_preview: bool) -> None:
    if told.is_new:
        verb = "would be new here" if is_preview else "was taken over"
        print(f"{told.reference} {verb}, with {entries(told.n_entries)}")
        if told.destroyed_on is not None:
            print(f"A review of this reference was destroyed here on {told.destroyed_on:%d/%m/%Y}.")
        return
    print(f"{told.reference} is here already. The same on both sides: {told.n_same:,}")
    for what, names in (("Only in the bundle", told.added), ("Changed in the bundle", told.changed)):
        print(f"{what}: {len(names):,}" + "".join(f"\n  {name}" for name in names))
    print(f"Only here, stays: {len(told.only_here):,}")
    print(f"Changed on both sides: {len(told.conflicts):,}")
    for conflict in told.conflicts:
        print(f"  {conflict.name}\n    here:  {conflict.ours}\n    there: {conflict.theirs}")
    for name in told.left_out:
        print(f"  left out: {name}")
