"""``scrdesk retention``: what is due under the rules; enter days, place and lift holds, extend, set a rule."""

from __future__ import annotations

import argparse
from pathlib import Path

from scrdesk.cli import DONE, SOMETHING_FOUND
from scrdesk.cli.terminal import add_unlocking_options, print_json, typed_day, unlocked
from scrdesk.domain.dates_in_words import day_in_words
from scrdesk.domain.retention import ClassStanding, PaperClass, StartEvent
from scrdesk.domain.review import ReviewId
from scrdesk.errors import NotFound, Refused
from scrdesk.services import retention
from scrdesk.services.destroy import finish_interrupted
from scrdesk.services.destruction_records import destructions, save_certificate
from scrdesk.services.open_store import Workspace
from scrdesk.services.retention import KeptReview
from scrdesk.services.reviews import find_review

PAPERS = [each.value for each in PaperClass]
EVENTS = [each.value for each in StartEvent]


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    parser.add_argument("store", type=Path)
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    parser.add_argument("--review", metavar="REF", help="the review that the following is for")
    parser.add_argument("--event", choices=EVENTS, help="enter the day of this event, from which periods count")
    parser.add_argument("--day", type=typed_day, metavar="DAY", help="the day; with --class: kept until then")
    parser.add_argument("--hold", metavar="REASON", help="place a legal hold")
    parser.add_argument("--lift", metavar="REASON", help="lift every legal hold in force")
    parser.add_argument("--class", dest="papers", choices=PAPERS, help="the class to extend, or whose rule to set")
    parser.add_argument("--years", type=int, metavar="N", help="set the Board's rule for the class: years, 0 for good")
    parser.add_argument("--reason", default="", help="why it is extended, or what the Board's rule rests on")
    parser.add_argument("--by", default="", metavar="NAME", help="who decided")
    parser.add_argument("--certificate", metavar="N", type=int, help="write the certificate of a destruction again")
    parser.add_argument("--out", type=Path, metavar="FILE", help="the PDF of the certificate")
    add_unlocking_options(parser)


def run(args: argparse.Namespace) -> int:
    """Do what was asked, then list; exit 1 when something is due."""
    workspace = unlocked(args)
    try:
        finish_interrupted(workspace)
        _do(workspace, args)
        listed = retention.review_list(workspace)
        destroyed = destructions(workspace)
    finally:
        workspace.close()
    if args.json:
        print_json(
            {
                "note": retention.shipped_rules().note,
                "reviews": [_as_json(kept) for kept in listed],
                "destructions": [
                    {"number": number, "at": record.at.isoformat(), "what": record.what}
                    for number, record in destroyed.items()
                ],
            }
        )
    else:
        _tell(listed)
        for number, record in destroyed.items():
            print(f"Destroyed on {day_in_words(record.at.date())}: {record.what} (certificate {number})")
    return SOMETHING_FOUND if any(kept.n_due for kept in listed) else DONE


def _do(workspace: Workspace, args: argparse.Namespace) -> None:
    if args.day is not None and not (args.event or args.papers):
        raise Refused("A day is that of an event, or the end of an extension.", remedy="Add --event or --class.")
    if args.out is not None and args.certificate is None:
        raise Refused("Only a certificate is written to a file.", remedy="Add --certificate with its number.")
    if args.certificate is not None:
        if args.out is None:
            raise Refused("A certificate needs a file to be written to.", remedy="Name it with --out.")
        save_certificate(workspace, args.certificate, args.out)
    if args.years is not None:
        if args.papers is None:
            raise Refused("A rule is for a class of papers.", remedy="Name it with --class.")
        start = StartEvent(args.event) if args.event else StartEvent.CLOSED
        retention.set_rule(workspace, PaperClass(args.papers), args.years, start, args.reason)
        return
    wants = (args.event, args.hold, args.lift, args.papers)
    if not any(wants):
        return
    if args.review is None:
        raise Refused("This is for one review.", remedy="Name it with --review.")
    review_id = find_review(workspace, args.review).id
    if args.event:
        if args.day is None:  # what is left out by mistake must not take away the day that was entered
            raise Refused("The day of the event is missing.", remedy="Give it with --day.")
        retention.set_day(workspace, review_id, StartEvent(args.event), args.day)
    if args.papers:
        if args.day is None:
            raise Refused("An extension needs the day until which it is kept.", remedy="Give it with --day.")
        retention.extend(workspace, review_id, PaperClass(args.papers), args.day, args.reason, args.by)
    if args.hold:
        retention.place_hold(workspace, review_id, args.by, args.hold)
    if args.lift:
        _lift(workspace, review_id, args)


def _lift(workspace: Workspace, review_id: ReviewId, args: argparse.Namespace) -> None:
    holds = [hold for hold in retention.kept_review(workspace, review_id).holds if hold.is_in_force]
    if not holds:
        raise NotFound("No legal hold is in force on this review.", remedy="Look at the list.")
    for hold in holds:
        retention.lift_hold(workspace, review_id, hold.id, args.by, args.lift)


def _tell(listed: tuple[KeptReview, ...]) -> None:
    print(retention.shipped_rules().note)
    for kept in listed:
        details = kept.review.details
        print(f"\n{details.reference} ({details.child_label})")
        for hold in kept.holds:
            if hold.is_in_force:
                print(f"  LEGAL HOLD since {day_in_words(hold.placed_at.date())} by {hold.placed_by}: {hold.reason}")
        for each in kept.classes:
            print(f"  {each.rule.papers.value:<25} {each.in_words():<16} {_when(each)}")


def _when(each: ClassStanding) -> str:
    due = f"until {day_in_words(each.due)}; " if each.due else ""
    longer = f"; extended: {each.extension.reason}" if each.extension else ""
    return f"{due}{each.rule.in_words()} ({each.rule.standing.value}){longer}"


def _as_json(kept: KeptReview) -> dict[str, object]:
    return {
        "reference": kept.review.details.reference,
        "held": kept.is_held,
        "days": {event.value: day.isoformat() for event, day in kept.days.items()},
        "classes": [
            {
                "class": each.rule.papers.value,
                "standing": each.standing.value,
                "due": each.due.isoformat() if each.due else None,
                "years": each.rule.years,
                "start": each.rule.start.value,
                "rests_on": each.rule.standing.value,
                "extended_until": each.extension.until.isoformat() if each.extension else None,
            }
            for each in kept.classes
        ],
    }
