"""``scrdesk settings``: say what is settled for this computer, and what of it cannot be understood; needs no store."""

from __future__ import annotations

import argparse

from scrdesk.cli import DONE, SOMETHING_FOUND
from scrdesk.cli.terminal import print_json
from scrdesk.services.policy import Policy, read_policy
from scrdesk.services.policy_file import policy_file


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    parser.add_argument("--json", action="store_true", help="print one JSON object")


def run(args: argparse.Namespace) -> int:
    """Print what is settled; exit 1 when something of it cannot be understood."""
    settled = read_policy()
    if args.json:
        print_json(_as_json(settled))
    else:
        for line in _in_words(settled):
            print(line)
    return SOMETHING_FOUND if settled.faults else DONE


def _in_words(settled: Policy) -> list[str]:
    path = policy_file()
    lock = settled.lock_after_min
    return [
        f"File of this computer: {path}{'' if path.is_file() else ' (there is none)'}",
        f"Automatic backups: {settled.backup_folder or 'not settled'}"
        + (f" (by {settled.source})" if settled.source else ""),
        f"Locks at the latest after: {'not settled' if lock is None else f'{lock} min'}",
        f"Keychain: {'forbidden' if settled.forbids_keychain else 'allowed'}",
        f"Language of the window: {settled.language or 'not settled'}",
        *(f"Kept for {years} years: {kind}" for kind, years in settled.retention_years.items() if years),
        *(f"Kept for good: {kind}" for kind, years in settled.retention_years.items() if not years),
        *(f"Not understood: {fault}" for fault in settled.faults),
    ]


def _as_json(settled: Policy) -> dict[str, object]:
    return {
        "file": str(policy_file()),
        "file_is_there": policy_file().is_file(),
        "backup_folder": str(settled.backup_folder) if settled.backup_folder is not None else None,
        "backup_folder_by": settled.source or None,
        "lock_after_minutes": settled.lock_after_min,
        "keychain": "forbidden" if settled.forbids_keychain else "allowed",
        "language": settled.language or None,
        "retention_years": dict(settled.retention_years),
        "faults": list(settled.faults),
    }
