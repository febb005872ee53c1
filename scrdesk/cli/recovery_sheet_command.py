"""``scrdesk recovery-sheet``: write the recovery sheet of a store, to be printed and kept in a safe."""

from __future__ import annotations

import argparse
from pathlib import Path

from scrdesk.cli import DONE
from scrdesk.cli.terminal import add_unlocking_options, unlocked
from scrdesk.services.recovery import save_recovery_sheet


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    parser.add_argument("store", type=Path)
    parser.add_argument("--out", required=True, type=Path, metavar="FILE", help="the PDF to write")
    parser.add_argument("--for", dest="for_whom", default="", metavar="WHOM", help="whose sheet, or for which safe")
    add_unlocking_options(parser)


def run(args: argparse.Namespace) -> int:
    """Write the sheet."""
    workspace = unlocked(args)
    try:
        save_recovery_sheet(workspace, args.out, args.for_whom)
    finally:
        workspace.close()
    print(f"Wrote {args.out}. It is a key in plain sight: print it, put the print into the safe, and delete the file.")
    return DONE
