"""``scrdesk chronology``: show or write the combined chronology."""

from __future__ import annotations

import argparse
from pathlib import Path

from scrdesk.cli import DONE
from scrdesk.cli.reading import opened_for_reading
from scrdesk.cli.terminal import (
    add_passphrase_option,
    add_protection_option,
    export_password,
    passphrase,
    print_json,
    progress,
)
from scrdesk.domain.audience import Audience
from scrdesk.domain.chronology import ChronologyFilter, Entry
from scrdesk.domain.counting import counted
from scrdesk.domain.dates_in_words import time_in_words, when_in_words
from scrdesk.errors import Refused
from scrdesk.services import reviews
from scrdesk.services.build_chronology import entries
from scrdesk.services.export_chronology import export_chronology
from scrdesk.services.protected_export import written_as
from scrdesk.services.saved_views import find_view


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    parser.add_argument("store", type=Path)
    parser.add_argument("--review", required=True, metavar="REF")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    parser.add_argument("--out", type=Path, metavar="FILE", help="write to a file ending in .xlsx, .csv, .docx or .pdf")
    add_protection_option(parser)
    parser.add_argument("--view", metavar="NAME", help="show a saved view instead of every entry")
    parser.add_argument("--with-layer", action="store_true", help="write the panel's layer too (with --out)")
    whom = parser.add_mutually_exclusive_group()
    whom.add_argument("--panel", action="store_true", help="show the panel's labels instead of names (PDF)")
    whom.add_argument("--published", action="store_true", help="show the labels of the published report (PDF)")
    add_passphrase_option(parser)


def run(args: argparse.Namespace) -> int:
    """Print or write every entry in order, or those of a saved view."""
    audience = Audience.PANEL if args.panel else Audience.PUBLISHED if args.published else Audience.NAMES
    if not audience.has_names and (args.out is None or args.json):
        raise Refused("Labels stand in a PDF only.", remedy="Add --out with a name ending in .pdf, and no --json.")
    workspace = opened_for_reading(args.store, passphrase(args))
    try:
        review_id = reviews.find_review(workspace, args.review).id
        chosen = find_view(workspace, review_id, args.view).chosen if args.view else ChronologyFilter()
        if args.out is not None:
            password = export_password(args)
            n_rows = export_chronology(
                workspace,
                review_id,
                chosen,
                args.out,
                progress(),
                password=password,
                with_layer=args.with_layer,
                audience=audience,
            )
        if args.json:
            shown = entries(workspace, review_id, chosen)
            print_json(
                {"review": args.review, "filter": chosen.described(), "entries": [_as_json(entry) for entry in shown]}
            )
        elif args.out is not None:
            print(f"Wrote {counted(n_rows, 'row')} to {written_as(args.out, password)}")
        else:
            for entry in entries(workspace, review_id, chosen):
                first_line = " ".join(entry.event.split())[:100]
                when = f"{when_in_words(entry.when)}, {time_in_words(entry.when)}"
                print(f"{entry.position:>5}  {entry.reference:<9} {when}: {first_line}")
    finally:
        workspace.close()
    return DONE


def _as_json(entry: Entry) -> dict[str, object]:
    when = entry.when
    return {
        "position": entry.position,
        "reference": entry.reference,
        "agency": entry.agency_code,
        "kind": entry.kind.value,
        "date_text": when.date_text,
        "time_text": when.time_text,
        "edtf": when.edtf,
        "earliest": when.earliest.isoformat() if when.earliest else None,
        "latest": when.latest.isoformat() if when.latest else None,
        "time": f"{when.start:%H:%M}" if when.start else None,
        "source": entry.source,
        "event": entry.event,
        "file": entry.file_name,
        "version": entry.submission_version,
        "row": entry.place,
        "fields": dict(entry.fields),
    }
