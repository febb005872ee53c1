"""``scrdesk accounts``: entries of different agencies that may be of one event, and contacts that one side recorded."""

from __future__ import annotations

import argparse
from pathlib import Path

from scrdesk.cli import DONE
from scrdesk.cli.terminal import add_passphrase_option, passphrase, print_json, progress
from scrdesk.services import reviews
from scrdesk.services.link_accounts import AccountFindings, account_findings
from scrdesk.services.open_store import open_store


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    parser.add_argument("store", type=Path)
    parser.add_argument("--review", required=True, metavar="REF")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    add_passphrase_option(parser)


def run(args: argparse.Namespace) -> int:
    """Print suggestions, decisions and one-sided contacts."""
    workspace = open_store(args.store, passphrase(args), progress=progress())
    try:
        found = account_findings(workspace, reviews.find_review(workspace, args.review).id, progress())
    finally:
        workspace.close()
    if args.json:
        print_json({"review": args.review, **_as_json(found)})
        return DONE
    for suggestion in found.suggestions:
        print(f"{' '.join(suggestion.references)}: {'; '.join(suggestion.group.reasons)}")
    for name, contact in found.contacts:
        print(f"{name}: {contact.said}")
    return DONE


def _as_json(found: AccountFindings) -> dict[str, object]:
    return {
        "suggestions": [
            {
                "entries": list(each.references),
                "likelihood": round(each.group.score, 3),
                "reasons": list(each.group.reasons),
            }
            for each in found.suggestions
        ],
        "decisions": [
            {
                "entries": [account.reference for account in link.accounts],
                "decision": link.decision.value,
                "reason": link.reason,
                "who": link.who,
                "decided": link.decided_at.isoformat(),
                "since": link.notice,
            }
            for link in found.links
        ],
        "one_sided": [
            {
                "entry": name,
                "agency": contact.agency_code,
                "other": contact.other_code,
                "says": contact.said,
                "words": contact.words,
                "first": contact.first.isoformat(),
                "last": contact.last.isoformat(),
            }
            for name, contact in found.contacts
        ],
    }
