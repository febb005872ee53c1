"""``scrdesk leaks``: search a finished file for everybody and everything that is registered."""

from __future__ import annotations

import argparse
from pathlib import Path

from scrdesk.cli import DONE, SOMETHING_FOUND
from scrdesk.cli.reading import opened_for_reading
from scrdesk.cli.terminal import add_passphrase_option, file_password, passphrase, print_json, progress
from scrdesk.domain.counting import counted
from scrdesk.domain.leaks.risks import Risk
from scrdesk.domain.leaks.values import Leak, LeakRegister
from scrdesk.errors import UserError
from scrdesk.services import reviews
from scrdesk.services.check_leaks import LeakReport, check_file, register_in, register_of

PAGES_SHOWN = 20
PLACES_SHOWN = 4


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    parser.add_argument("file", type=Path, help="a finished PDF, Word, Excel or OpenDocument file, HTML or text")
    parser.add_argument("--register", type=Path, metavar="R.json", help="file with the people and places to look for")
    parser.add_argument("--store", type=Path, metavar="STORE", help="take the register of a review in this store")
    parser.add_argument("--review", metavar="REF", help="reference of that review")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    parser.add_argument(
        "--ask-password", action="store_true", help="ask for the password of the finished file, when it has one"
    )
    parser.add_argument(
        "--file-password-file",
        type=Path,
        metavar="FILE",
        help="file whose first line is the password of the finished file",
    )
    add_passphrase_option(parser)


def run(args: argparse.Namespace) -> int:
    """Search and print.

    Raises:
        UserError: neither register nor store was given, or both; the file or register cannot be read.
    """
    register = _register(args)
    report = check_file(args.file, register, progress(), password=file_password(args))
    if args.json:
        print_json(as_json(report))
    else:
        print_report(report)
        print_risks(report)
    return SOMETHING_FOUND if report.leaks else DONE


def _register(args: argparse.Namespace) -> LeakRegister:
    if (args.register is None) == (args.store is None):
        raise UserError(
            "Say whom to look for.", remedy="Give either --register R.json, or --store STORE with --review REF."
        )
    if args.register is not None:
        return register_in(args.register)
    if not args.review:
        raise UserError("Which review?", remedy="Give --review REF with --store.")
    workspace = opened_for_reading(args.store, passphrase(args))
    try:
        return register_of(workspace, reviews.find_review(workspace, args.review).id)
    finally:
        workspace.close()


def as_json(report: LeakReport) -> dict[str, object]:
    """Return the object of the command line contract, with what to look at by eye beside the leaks."""
    return {
        "file": report.file,
        "leaks": [leak_as_json(leak) for leak in report.leaks],
        "notices": [{"page": each.page, "message": each.message} for each in report.notices],
        "risks": [risk_as_json(risk) for risk in report.risks],
    }


def risk_as_json(risk: Risk) -> dict[str, object]:
    """Return one of the thirteen risks as JSON."""
    return {
        "number": risk.number,
        "risk": risk.name,
        "n_places": risk.n_places,
        "places": [{"page": place.page, "text": place.text} for place in risk.places],
    }


def leak_as_json(leak: Leak) -> dict[str, object]:
    """Return one leak as JSON."""
    return {
        "page": leak.page,
        "where": leak.where.value,
        "text": leak.text,
        "person": leak.person,
        "kind": leak.kind.value,
    }


def print_report(report: LeakReport) -> None:
    """Print what was found, page by page, then what must be looked at by eye."""
    n_leaks = len(report.leaks)
    print(f"{report.file}: {n_leaks:,} {'leak' if n_leaks == 1 else 'leaks'}")
    for leak in report.leaks:
        place = f"page {leak.page}, " if leak.page is not None else ""
        print(f"  {place}{leak.where.value}: “{leak.text}” ({leak.person}, {leak.kind.value})")
    for notice in report.notices:
        place = f"page {notice.page}: " if notice.page is not None else ""
        print(f"  To look at yourself: {place}{notice.message}")


def print_risks(report: LeakReport) -> None:
    """Print the list to tick: each risk with its pages and the first few places."""
    print("To tick by somebody who reads every page (no verdict: what stands here may be harmless):")
    for risk in report.risks:
        pages = ", ".join(map(str, risk.pages[:PAGES_SHOWN])) + (" …" if len(risk.pages) > PAGES_SHOWN else "")
        where = (
            f": {counted(risk.n_places, 'place')}" + (f", page {pages}" if pages else "")
            if risk.n_places
            else ": none found"
        )
        print(f"  [ ] {risk.number:>2} {risk.name}{where}")
        for text in dict.fromkeys(place.text for place in risk.places[:PLACES_SHOWN]):
            print(f"         {text}")
