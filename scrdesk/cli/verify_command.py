"""``scrdesk verify``: check a store; with ``--traces``, look for readable words of it on this computer."""

from __future__ import annotations

import argparse
from dataclasses import asdict
from pathlib import Path

from scrdesk.cli import DONE, SOMETHING_FOUND
from scrdesk.cli.reading import opened_for_reading
from scrdesk.cli.terminal import add_passphrase_option, passphrase, print_json, progress
from scrdesk.domain.counting import counted
from scrdesk.domain.dates_in_words import day_in_words
from scrdesk.errors import DamagedStore, UserError
from scrdesk.services.explain_damage import explain_damage
from scrdesk.services.open_store import verify_store
from scrdesk.services.traces import TracesReport, search_traces


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    parser.add_argument("store", type=Path)
    parser.add_argument(
        "--traces",
        action="store_true",
        help="look for readable words of the store on this computer instead; the store may be open meanwhile",
    )
    parser.add_argument(
        "--place",
        type=Path,
        action="append",
        default=[],
        metavar="FOLDER",
        help="with --traces: search only here; may be given several times",
    )
    parser.add_argument("--json", action="store_true", help="with --traces: print the whole report as JSON")
    add_passphrase_option(parser)


def run(args: argparse.Namespace) -> int:
    """Print what is wrong, and which backup to go back to, or what was found; exit 1 when anything is."""
    if args.traces:
        return _traces(args)
    if args.json or args.place:
        raise UserError("--json and --place belong to --traces.", remedy="Add --traces.")
    given = passphrase(args)
    try:
        workspace = opened_for_reading(args.store, given)
        try:
            wrong = verify_store(workspace, progress())
        finally:
            workspace.close()
    except DamagedStore as damage:
        wrong = (str(damage),)
    for line in wrong:
        print(line)
    if not wrong:
        print(f"{args.store}: sound")
        return DONE
    print(f"{args.store}: {counted(len(wrong), 'fault')} found")
    told = explain_damage(args.store.absolute(), given, progress())
    for line in told.lost or ("Every row of every table can still be read.",):
        print(line)
    if told.backup is None:
        print("Among the automatic backups beside it there is none that is sound and opens with this passphrase.")
    else:
        when = f"{day_in_words(told.backup.made_at.date())} at {told.backup.made_at:%H:%M}"
        print(f"The newest sound automatic backup was made on {when}: {told.backup.path}")
    print("To save what can be read into a new store: scrdesk salvage STORE NEW-STORE")
    return SOMETHING_FOUND


def _traces(args: argparse.Namespace) -> int:
    # The file with the passphrase was given for this call: it is told as left out, not as a find.
    given_files = [args.passphrase_file.absolute()] if args.passphrase_file is not None else []
    report = search_traces(args.store, passphrase(args), only=args.place, leave_out=given_files, progress=progress())
    if args.json:
        told = asdict(report)
        told["places"] = [{"path": str(place.path), "what": place.what} for place in report.places]
        print_json(told)
    else:
        _print(report)
    return SOMETHING_FOUND if report.found else DONE


def _print(report: TracesReport) -> None:
    for place in report.places:
        print(f"Searched {place.path} ({place.what})")
    print(
        f"{counted(report.n_files, 'file')} in {counted(report.n_folders, 'folder')}, "
        f"{counted(report.n_bytes, 'byte')}, "
        f"for {counted(report.n_canaries, 'word or key', 'words and keys')} of the store"
    )
    for skipped in report.skipped:
        print(f"Not searched, {skipped.n:,} times: {skipped.why}. {_some(skipped.examples, skipped.n)}")
    for known in report.on_purpose:
        print(f"Outside on purpose: {known.path} ({known.what})")
    for trace in report.found:
        where = ", also in its name" if trace.is_in_name else ""
        print(f"FOUND in {trace.path} ({trace.kind}{where}): {'; '.join(trace.what)}")
        if trace.n_words > len(trace.what):
            print(f"  {counted(trace.n_words, 'word')} of the store in all")
    if report.n_found > len(report.found):
        print(f"{counted(report.n_found - len(report.found), 'more file is', 'more files are')} not listed.")
    print(
        f"Readable words of the store lie in {counted(report.n_found, 'file')}."
        if report.n_found
        else "No readable word of the store was found."
    )


def _some(examples: tuple[str, ...], n: int) -> str:
    if not examples:
        return ""
    return f"Such as {', '.join(examples[:3])}" if n > len(examples[:3]) else ", ".join(examples)
