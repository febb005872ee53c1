"""``scrdesk backup-folder``: say where automatic backups of a store go, or let them go elsewhere."""

from __future__ import annotations

import argparse
from pathlib import Path

from scrdesk.cli import DONE, SOMETHING_FOUND
from scrdesk.cli.terminal import add_unlocking_options, print_json, unlocked
from scrdesk.services.backup_places import BackupPlace, backup_place, choose_backup_folder
from scrdesk.services.policy import read_policy


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    parser.add_argument("store", type=Path)
    choice = parser.add_mutually_exclusive_group()
    choice.add_argument("--choose", type=Path, metavar="FOLDER", help="from now on into this folder, on another disk")
    choice.add_argument("--beside", action="store_true", help="beside the store again")
    parser.add_argument("--json", action="store_true", help="print one JSON object and nothing else")
    add_unlocking_options(parser)


def run(args: argparse.Namespace) -> int:
    """Say or choose; exit 1 when the folder cannot be reached."""
    workspace = unlocked(args)
    try:
        if args.choose is not None or args.beside:
            place = choose_backup_folder(workspace, args.choose)
        else:
            place = backup_place(workspace)
    finally:
        workspace.close()
    if args.json:
        print_json(
            {
                "store": args.store.name,
                "folder": str(place.folder),
                "chosen": str(place.chosen) if place.chosen is not None else None,
                "settled_by": place.settled_by or None,
                "fault": place.fault or None,
            }
        )
    else:
        _print(place)
    return SOMETHING_FOUND if place.fault else DONE


def _print(place: BackupPlace) -> None:
    print(f"Automatic backups go into {place.folder}")
    if place.settled_by:
        print(f"The folder {place.chosen} is settled for this computer by {place.settled_by}.")
    for fault in (place.fault, read_policy().fault):
        if fault:
            print(fault)
