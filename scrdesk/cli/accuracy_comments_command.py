"""``scrdesk accuracy-comments``: list comments on drafts, or take in those of a returned accuracy pack."""

from __future__ import annotations

import argparse
from pathlib import Path

from scrdesk.cli import DONE, SOMETHING_FOUND
from scrdesk.cli.terminal import add_passphrase_option, passphrase, print_json, progress, typed_day
from scrdesk.domain.report_draft import Comment
from scrdesk.services import reviews
from scrdesk.services.accuracy_returns import keep_comments, places_of_comments, read_accuracy_comments
from scrdesk.services.numbered_drafts import comments
from scrdesk.services.open_store import open_store

WORDS_SHOWN = 60


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    parser.add_argument("store", type=Path)
    parser.add_argument("--review", required=True, metavar="REF")
    parser.add_argument("--read", type=Path, metavar="FILE", help="keep the comments of a returned accuracy pack")
    parser.add_argument("--agency", default="", metavar="CODE", help="whose pack it is, if the file does not say so")
    parser.add_argument("--draft", default="", metavar="N", help="of which draft, if the file does not say so")
    parser.add_argument("--received", type=typed_day, metavar="DAY", help="the day it came; else today")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    add_passphrase_option(parser)


def run(args: argparse.Namespace) -> int:
    """Read, or list; exit 1 when a comment read has no place in its draft, or something is missing from the pack."""
    workspace = open_store(args.store, passphrase(args), progress=progress())
    problems: list[str] = []
    said = ""
    try:
        review_id = reviews.find_review(workspace, args.review).id
        if args.read is not None:
            read = read_accuracy_comments(
                workspace,
                review_id,
                args.read,
                progress(),
                agency=args.agency,
                draft=args.draft,
                received=args.received,
            )
            keep_comments(workspace, read.edits)
            problems += [f"{each.place}: {each.doubt}" for each in read.comments if each.doubt]
            problems += read.problems
            n = len(read.edits)
            said = f"Kept {n} comment{'' if n == 1 else 's'} of {read.agency} on draft {read.draft}"
            if read.n_known:
                said += f"; {read.n_known} known already"
        listed = comments(workspace, review_id)
        places = places_of_comments(workspace, review_id)
    finally:
        workspace.close()
    if args.json:
        shown = [{**_as_json(each), "in_draft": places[each.id]} for each in listed]
        print_json({"review": args.review, "comments": shown, "problems": problems})
    elif said:
        for line in (said, *problems):
            print(line)
    else:
        for each in listed:
            print(_as_line(each, is_there=places[each.id]))
    return SOMETHING_FOUND if problems else DONE


def _as_line(comment: Comment, *, is_there: bool) -> str:
    details = comment.details
    place = details.paragraph or "no paragraph"
    words = " ".join((details.should_be or details.as_written or details.evidence).split())[:WORDS_SHOWN]
    whose = details.agency_code or "family"
    where = place if is_there else f"{place} (not in the draft)"
    return f"{comment.number:>4} {whose:<7} draft {details.draft:<6} {where:<22} {details.decision.value:<17} {words}"


def _as_json(comment: Comment) -> dict[str, object]:
    details = comment.details
    return {
        "number": comment.number,
        "agency": details.agency_code,
        "draft": details.draft,
        "received": details.received.isoformat(),
        "paragraph": details.paragraph,
        "as_written": details.as_written,
        "should_be": details.should_be,
        "evidence": details.evidence,
        "about": details.kind.value,
        "decision": details.decision.value,
        "reason": details.reason,
        "done_in": details.done_in,
        "origin": details.origin,
    }
