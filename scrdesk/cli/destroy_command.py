"""``scrdesk destroy``: destroy a review, a class of its papers or a whole store, and write the certificate."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from scrdesk.cli import DONE, SOMETHING_FOUND, WRONG_CALL
from scrdesk.cli.terminal import add_unlocking_options, progress, unlocked
from scrdesk.domain.counting import counted, entries
from scrdesk.domain.retention import DESTROYED_BY_CLASS, PaperClass
from scrdesk.errors import UserError
from scrdesk.services.destroy import Order, destroy
from scrdesk.services.destroy_store import destroy_store
from scrdesk.services.destruction_records import destructions, require_certificate_place, save_certificate
from scrdesk.services.open_store import Workspace
from scrdesk.services.reviews import find_review


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    parser.add_argument("store", type=Path)
    parser.add_argument("--review", metavar="REF", help="the review to destroy; without it, the whole store")
    parser.add_argument(
        "--class",
        dest="papers",
        choices=[each.value for each in DESTROYED_BY_CLASS],
        help="only this class of the review's papers",
    )
    parser.add_argument(
        "--confirm", required=True, metavar="REF", help="the review's reference again, or the name of the store's file"
    )
    parser.add_argument("--certificate", required=True, type=Path, metavar="FILE", help="the PDF to write")
    parser.add_argument("--decided-by", required=True, metavar="NAME", help="who decided it")
    parser.add_argument("--authority", required=True, help="by what authority, such as the minute of the decision")
    parser.add_argument("--early", default="", metavar="REASON", help="why before the period has ended")
    parser.add_argument("--backups", action="store_true", help="also the automatic backups that hold it")
    add_unlocking_options(parser)


def run(args: argparse.Namespace) -> int:
    """Destroy it; exit 1 when the certificate names something that could not be reached."""
    if args.review is None and args.papers is not None:
        print("scrdesk destroy: a class is destroyed of one review; name it with --review.", file=sys.stderr)
        return WRONG_CALL
    require_certificate_place(args.certificate)
    workspace = unlocked(args)
    is_written = True
    try:
        if args.review is None:
            record = destroy_store(
                workspace,
                args.confirm,
                args.decided_by,
                args.authority,
                args.certificate,
                progress(),
                early_because=args.early,
            )
        else:
            number = _review(workspace, args)
            record = destructions(workspace)[number]
            is_written = _is_written(workspace, args, number)
    finally:
        workspace.close()
    print(
        f"Destroyed: {record.what}; {counted(record.n_files, 'file')}, "
        f"{entries(record.n_entries)}, {counted(record.n_rows, 'row')}"
    )
    for line in record.not_reached:
        print(f"  Not reached: {line}")
    if is_written:
        print(f"Wrote {args.certificate}")
    return SOMETHING_FOUND if record.not_reached or not is_written else DONE


def _is_written(workspace: Workspace, args: argparse.Namespace, number: int) -> bool:
    """Write the certificate; what is destroyed is destroyed, so that a fault of the disk is told beside it."""
    try:
        save_certificate(workspace, number, args.certificate)
    except UserError as fault:
        print(
            f"scrdesk destroy: {fault} It is kept in the store: "
            f"scrdesk retention {args.store} --certificate {number} --out FILE",
            file=sys.stderr,
        )
        return False
    return True


def _review(workspace: Workspace, args: argparse.Namespace) -> int:
    papers = PaperClass(args.papers) if args.papers else None
    order = Order(args.confirm, args.decided_by, args.authority, papers, args.early, with_backups=args.backups)
    return destroy(workspace, find_review(workspace, args.review).id, order, progress())
