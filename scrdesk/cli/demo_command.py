"""``scrdesk demo``: the main job, headless, on the bundled fictional agency files."""

from __future__ import annotations

import argparse
from pathlib import Path

from scrdesk.cli import DONE
from scrdesk.cli.leaks_command import print_report
from scrdesk.cli.terminal import progress
from scrdesk.domain.counting import counted, entries
from scrdesk.services.demo import run_demo


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    parser.add_argument("--out", required=True, type=Path, metavar="DIR", help="folder to write to")


def run(args: argparse.Namespace) -> int:
    """Make the store, the combined chronology and the report drafts, and say what was done."""
    done = run_demo(args.out, progress())
    for line in done.submissions:
        print(line)
    print(
        f"Combined chronology: {entries(done.n_entries)} of "
        f"{counted(done.n_agencies, 'agency', 'agencies')}, {counted(done.n_to_look_at, 'row')} to look at"
    )
    for path in done.written:
        print(f"Wrote {path}")
    print("Leak check on the finished file:")
    print_report(done.leaks)
    print(f"Passphrase of the demonstration store: {done.passphrase}")
    return DONE
