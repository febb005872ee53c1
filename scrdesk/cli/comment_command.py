"""``scrdesk comment``: read a reviewer's sealed copy, or write a comment in it; needs no store."""

from __future__ import annotations

import argparse
from pathlib import Path

from scrdesk.cli import DONE
from scrdesk.cli.terminal import add_copy_passphrase_option, copy_passphrase, file_text, print_json
from scrdesk.domain.dates_in_words import day_in_words
from scrdesk.domain.sealed_copy import GENERAL
from scrdesk.services.sealed_copy import SealedDesk, open_sealed_copy


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    parser.add_argument("copy", type=Path)
    parser.add_argument("--on", metavar="REFERENCE", help="the entry to comment on, such as POL-0042; else the whole")
    parser.add_argument(
        "--text-file", type=Path, metavar="FILE", help="the comment, as a text file; empty takes it away"
    )
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    add_copy_passphrase_option(parser)


def run(args: argparse.Namespace) -> int:
    """Write a comment when one is given, else show what the copy holds."""
    desk = open_sealed_copy(args.copy, copy_passphrase(args))
    try:
        if args.text_file is not None:
            desk.write_comment(args.on or GENERAL, file_text(args.text_file))
        if args.json:
            print_json(_as_json(desk))
        else:
            _tell(desk)
    finally:
        desk.close()
    return DONE


def _tell(desk: SealedDesk) -> None:
    heading, comments = desk.heading, desk.comments()
    made = day_in_words(heading.made_at.date())
    print(f"{heading.reference}, {heading.child_label}: sealed for {heading.made_for} on {made}")
    for row in desk.rows:
        print(f"{row.reference:<10} {row.when}, {row.time}: {' '.join(row.text.split())[:100]}")
        if row.reference in comments:
            print(f"{'':<10} > {comments[row.reference].text}")
    if GENERAL in comments:
        print(f"On the whole: {comments[GENERAL].text}")


def _as_json(desk: SealedDesk) -> dict[str, object]:
    comments = desk.comments()
    return {
        "review": desk.heading.reference,
        "made_for": desk.heading.made_for,
        "names": desk.heading.has_names,
        "general": comments[GENERAL].text if GENERAL in comments else "",
        "entries": [
            {
                "reference": row.reference,
                "when": row.when,
                "time": row.time,
                "agency": row.agency_code,
                "text": row.text,
                "details": [list(pair) for pair in row.details],
                "comment": comments[row.reference].text if row.reference in comments else "",
            }
            for row in desk.rows
        ],
    }
