"""``scrdesk read``: read one submission without a store and say what was recognised."""

from __future__ import annotations

import argparse
from collections import Counter
from pathlib import Path

from scrdesk.cli import DONE, SOMETHING_FOUND
from scrdesk.cli.terminal import print_json, progress
from scrdesk.domain.counting import counted, entries
from scrdesk.domain.dates_in_words import when_in_words
from scrdesk.domain.submission import Finding, ParsedEntry, ParsedSubmission
from scrdesk.services.add_submission import read_submission


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    parser.add_argument("file", type=Path, help="a Word, Excel, OpenDocument, RTF or CSV file")
    parser.add_argument("--json", action="store_true", help="print one JSON object")


def run(args: argparse.Namespace) -> int:
    """Read and print."""
    parsed = read_submission(args.file, progress=progress()).parsed
    if args.json:
        print_json(as_json(parsed))
    else:
        _print_summary(parsed)
    return SOMETHING_FOUND if parsed.findings else DONE


def as_json(parsed: ParsedSubmission) -> dict[str, object]:
    """Return the object of the command line contract."""
    return {
        "file": parsed.file_name,
        "format": parsed.format,
        "entries": [entry_as_json(entry) for entry in parsed.entries],
        "findings": [finding_as_json(finding) for finding in parsed.findings],
    }


def entry_as_json(entry: ParsedEntry) -> dict[str, object]:
    """Return one row of a submission as JSON."""
    when = entry.when
    return {
        "row": entry.place,
        "kind": entry.kind.value,
        "date_text": when.date_text,
        "time_text": when.time_text,
        "edtf": when.edtf,
        "earliest": when.earliest.isoformat() if when.earliest else None,
        "latest": when.latest.isoformat() if when.latest else None,
        "time": f"{when.start:%H:%M}" if when.start else None,
        "source": entry.source,
        "event": entry.event,
        "fields": dict(entry.fields),
    }


def finding_as_json(finding: Finding) -> dict[str, str]:
    """Return one finding as JSON."""
    return {
        "severity": finding.severity.value,
        "row": finding.row,
        "code": finding.code,
        "message": finding.message,
    }


def _print_summary(parsed: ParsedSubmission) -> None:
    print(
        f"{parsed.file_name}: {parsed.format}, {counted(parsed.size, 'byte')}, "
        f"{counted(len(parsed.entries), 'row')} read"
    )
    for table in parsed.tables:
        print(
            f"  {table.name}: {table.kind.value}, {counted(table.n_rows, 'row')}, {entries(table.n_entries)} among them"
        )
        for column in table.columns:
            print(f"    “{column.heading or '(no heading)'}” is {column.meaning.value} ({column.reason})")
    undated = sum(1 for entry in parsed.entries if not entry.when.is_read)
    if parsed.entries:
        first, last = parsed.entries[0], parsed.entries[-1]
        print(f"  from {first.place} ({when_in_words(first.when)}) to {last.place} ({when_in_words(last.when)})")
    print(f"  {counted(undated, 'row')} without a date that could be read")
    counts = Counter(finding.severity.value for finding in parsed.findings)
    print("  to look at: " + (", ".join(f"{n} {name}" for name, n in sorted(counts.items())) or "nothing"))
    for finding in parsed.findings:
        print(f"    {finding.severity.value}: {finding.row or 'whole file'}: {finding.message}")
