"""``scrdesk salvage``: save what can be read of a damaged store into a new one, and say what is lost."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from scrdesk.cli import DONE, SOMETHING_FOUND, WRONG_CALL
from scrdesk.cli.terminal import add_passphrase_option, passphrase, print_json, progress
from scrdesk.services.salvage import SalvageReport, in_words, preview_salvage, salvage_store


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    parser.add_argument("store", type=Path, help="the damaged store; it is only read")
    parser.add_argument("destination", type=Path, nargs="?", metavar="DEST", help="the new store; never overwritten")
    parser.add_argument("--preview", action="store_true", help="only say what would be lost")
    parser.add_argument(
        "--no-backup", action="store_true", help="leave lost rows out instead of filling them in from backups"
    )
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    add_passphrase_option(parser)


def run(args: argparse.Namespace) -> int:
    """Salvage it; exit 1 when something is lost."""
    if args.destination is None and not args.preview:
        print("scrdesk salvage: name the store to make, or ask for --preview.", file=sys.stderr)
        return WRONG_CALL
    if args.preview:
        report = preview_salvage(args.store, passphrase(args), progress())
    else:
        report = salvage_store(
            args.store, args.destination, passphrase(args), progress(), is_filling=not args.no_backup
        )
    if args.json:
        print_json(_as_json(report, "" if args.preview else str(args.destination)))
    else:
        for line in in_words(report, is_done=not args.preview):
            print(line)
        if not args.preview:
            print(f"Made {args.destination} and proved it. It opens as the damaged store did; keep that one too.")
    return SOMETHING_FOUND if report.has_lost else DONE


def _as_json(report: SalvageReport, made: str) -> dict[str, object]:
    return {
        "store": str(report.store),
        "made": made or None,
        "pages": report.n_pages,
        "bad_pages": report.n_bad_pages,
        "log_cut": report.is_log_cut,
        "tables": [
            {"table": each.table, "read": each.n_read, "lost": each.n_lost, "filled": each.n_filled,
             "exact": each.is_exact}
            for each in report.tables
        ],
        "lost": [
            {"table": each.table, "number": each.number, "reference": each.reference or None,
             "backup": each.backup.name if each.backup is not None else None, "filled": each.is_filled}
            for each in report.lost
        ],
        "stand_ins": list(report.stand_ins),
        "not_kept": list(report.unhung),
        "anything_lost": report.has_lost,
    }  # fmt: skip
