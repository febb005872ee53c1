"""``scrdesk custodian``: let a second person open a store with a passphrase of their own, or take that back."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from scrdesk.cli import DONE, WRONG_CALL
from scrdesk.cli.terminal import (
    add_new_passphrase_option,
    add_unlocking_options,
    new_passphrase,
    passphrase,
    print_json,
    unlocked,
)
from scrdesk.services.custodians import (
    AFTER_REMOVAL,
    add_custodian,
    change_custodian_passphrase,
    custodians,
    remove_custodian,
)
from scrdesk.services.open_store import Workspace


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    parser.add_argument("store", type=Path)
    deed = parser.add_mutually_exclusive_group()
    deed.add_argument("--add", metavar="NAME", help="add a custodian; the new passphrase is theirs")
    deed.add_argument("--remove", type=int, metavar="NUMBER", help="take a custodian off the list")
    deed.add_argument(
        "--change", action="store_true", help="the custodian whose passphrase opened the store gets a new one"
    )
    parser.add_argument("--json", action="store_true", help="print the list as one JSON object")
    add_unlocking_options(parser)
    add_new_passphrase_option(parser)


def run(args: argparse.Namespace) -> int:
    """List, add, remove or change."""
    workspace = unlocked(args)
    try:
        if args.add is not None:
            added = add_custodian(workspace, args.add, new_passphrase(args))
            print(f"{added.name} is custodian {added.number} and opens {args.store.name} with their own passphrase.")
        elif args.remove is not None:
            print(f"{remove_custodian(workspace, args.remove).name} is off the list. {AFTER_REMOVAL}")
        elif args.change:
            return _change(args, workspace)
        else:
            _show(args, workspace)
    finally:
        workspace.close()
    return DONE


def _change(args: argparse.Namespace, workspace: Workspace) -> int:
    if workspace.opened_by_custodian is None:
        print(
            "scrdesk custodian: open the store with the custodian’s own passphrase to change it; “passphrase” changes "
            "that of the store.",
            file=sys.stderr,
        )
        return WRONG_CALL
    old = passphrase(args)
    change_custodian_passphrase(workspace, workspace.opened_by_custodian, old, new_passphrase(args))
    print("The custodian’s passphrase was changed.")
    return DONE


def _show(args: argparse.Namespace, workspace: Workspace) -> None:
    listed = custodians(workspace)
    if args.json:
        rows = [
            {
                "number": each.number,
                "name": each.name,
                "since": each.since.isoformat(),
                "last_opened": each.last_opened.isoformat() if each.last_opened else None,
            }
            for each in listed
        ]
        print_json({"store": args.store.name, "custodians": rows})
        return
    for each in listed:
        used = f"opened it last on {each.last_opened:%d/%m/%Y %H:%M}" if each.last_opened else "never opened it yet"
        print(f"{each.number}  {each.name}, since {each.since:%d/%m/%Y}, {used}")
    if not listed:
        print("No custodian: the passphrase, the recovery sheet and computers that remember it are the only ways in.")
