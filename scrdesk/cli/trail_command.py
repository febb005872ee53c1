"""``scrdesk trail``: show what was done in a store, or write it to a file, after checking its chain."""

from __future__ import annotations

import argparse
from dataclasses import asdict
from pathlib import Path

from scrdesk.cli import DONE, SOMETHING_FOUND
from scrdesk.cli.terminal import (
    add_protection_option,
    add_unlocking_options,
    export_password,
    print_json,
    progress,
    typed_day,
    unlocked,
)
from scrdesk.domain.counting import counted
from scrdesk.services.protected_export import written_as
from scrdesk.services.trail import (
    ExportLine,
    TrailFilter,
    TrailKind,
    TrailLine,
    TrailProof,
    export_trail,
    exports,
    prove_trail,
    trail,
)

_KINDS = {kind.value.split(" ")[0]: kind for kind in TrailKind}


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    parser.add_argument("store", type=Path)
    parser.add_argument("--out", type=Path, metavar="FILE", help="write it as .xlsx, .csv or .pdf")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    parser.add_argument("--exports", action="store_true", help="only the files that left the store, with their hashes")
    parser.add_argument("--kind", action="append", choices=sorted(_KINDS), help="only this kind; may be given again")
    parser.add_argument("--from", dest="first", type=typed_day, metavar="DAY", help="from this day on")
    parser.add_argument("--to", dest="last", type=typed_day, metavar="DAY", help="to this day")
    add_protection_option(parser)
    add_unlocking_options(parser)


def run(args: argparse.Namespace) -> int:
    """Show it or write it; 1 when the chain does not hold."""
    chosen = TrailFilter(frozenset(_KINDS[kind] for kind in args.kind or ()), args.first, args.last)
    workspace = unlocked(args)
    try:
        proof = prove_trail(workspace)
        lines = trail(workspace, chosen)
        files = exports(workspace)
        n_written, password = 0, ""
        if args.out is not None:
            password = export_password(args)
            n_written = export_trail(workspace, args.out, chosen, progress(), password=password)
    finally:
        workspace.close()
    if args.json:
        print_json(_as_json(args, proof, lines, files))
    elif args.out is not None:
        print(f"Wrote {counted(n_written, 'line')} to {written_as(args.out, password)}. {proof.in_words()}")
    else:
        _show(args, proof, lines, files)
    return DONE if proof.holds else SOMETHING_FOUND


def _as_json(
    args: argparse.Namespace, proof: TrailProof, lines: tuple[TrailLine, ...], files: tuple[ExportLine, ...]
) -> dict[str, object]:
    told: dict[str, object] = {
        "store": args.store.name,
        "lines": proof.n_lines,
        "chain_holds": proof.holds,
        "first_break": proof.first_break,
        "exports": [{**asdict(each), "at": each.at.isoformat()} for each in files],
    }
    if not args.exports:
        told["trail"] = [{**asdict(each), "at": each.at.isoformat(), "kind": each.kind.value} for each in lines]
    return told


def _show(
    args: argparse.Namespace, proof: TrailProof, lines: tuple[TrailLine, ...], files: tuple[ExportLine, ...]
) -> None:
    if args.exports:
        for file in files:
            names = {True: "with names", False: "labels", None: ""}[file.with_names]
            print(f"{file.at:%d/%m/%Y %H:%M}  {file.what}  {file.review}  {names}  {file.where_to}  {file.sha256}")
    else:
        for line in lines:
            print(f"{line.number:6}  {line.at:%d/%m/%Y %H:%M}  {line.what}  {line.reference}".rstrip())
    print(proof.in_words())
