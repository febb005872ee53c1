"""``scrdesk add``: record submissions and read them in."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from scrdesk.cli import DONE, SOMETHING_FOUND, WRONG_CALL
from scrdesk.cli.terminal import add_passphrase_option, passphrase, progress
from scrdesk.domain.counting import counted
from scrdesk.domain.review import NewAgency, NewReview, ReviewId
from scrdesk.domain.submission import Severity
from scrdesk.errors import NotFound, UserError
from scrdesk.services import reviews
from scrdesk.services.add_submission import accept_submission, read_submission, reading_scope, remembered_choices
from scrdesk.services.open_store import Workspace, open_store

_DEFAULT_TYPE = "scr-2013"


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    parser.add_argument("store", type=Path)
    parser.add_argument("--review", required=True, metavar="REF", help="the review's reference; begun when new")
    parser.add_argument("--agency", required=True, metavar="CODE", help="the agency's code; added when new")
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE")
    add_passphrase_option(parser)


def run(args: argparse.Namespace) -> int:
    """Read each file; one that fails is named and the others still go in."""
    workspace = open_store(args.store, passphrase(args), progress=progress())
    try:
        # Read everything before anything is begun, so that a call with no readable file leaves the store as it was.
        readable = [path for path in args.files if _is_readable(path)]
        if not readable:
            return WRONG_CALL
        review_id = _review_with(workspace, args.review, args.agency)
        results = [_add(workspace, review_id, args.agency, path) for path in readable]
    finally:
        workspace.close()
    if all(result == WRONG_CALL for result in results):
        return WRONG_CALL
    is_clean = len(readable) == len(args.files) and all(result == DONE for result in results)
    return DONE if is_clean else SOMETHING_FOUND


def _is_readable(path: Path) -> bool:
    try:
        read_submission(path, progress=progress())
    except UserError as fault:
        print(f"scrdesk add: {fault}", file=sys.stderr)
        return False
    return True


def _add(workspace: Workspace, review_id: ReviewId, agency_code: str, path: Path) -> int:
    choices = remembered_choices(workspace, review_id, agency_code)
    try:
        read = read_submission(path, reading_scope(workspace, review_id), choices, progress())
        stored = accept_submission(workspace, review_id, agency_code, read, choices=choices, progress=progress())
    except UserError as fault:
        print(f"scrdesk add: {fault}", file=sys.stderr)
        return WRONG_CALL
    print(f"{path.name}: {counted(stored.n_entries, 'row')} taken in as version {stored.version} of {agency_code}")
    to_look_at = [f for f in read.parsed.findings if f.severity is not Severity.INFO]
    for finding in to_look_at:
        print(f"  {finding.severity.value}: {finding.row or 'whole file'}: {finding.message}")
    return SOMETHING_FOUND if to_look_at else DONE


def _review_with(workspace: Workspace, reference: str, code: str) -> ReviewId:
    """Return the review, begun with the agency when it is new: both or nothing."""
    try:
        review_id = reviews.find_review(workspace, reference).id
    except NotFound:
        types = [kind.code for kind in reviews.review_types()]
        type_code = _DEFAULT_TYPE if _DEFAULT_TYPE in types else types[0]
        new = NewReview(reference, type_code, child_label="Child")
        review_id = reviews.begin_review(workspace, new, [NewAgency(code, code, "other")]).id
        print(f"Began review {reference}.\nAdded agency {code}.")
        return review_id
    if code not in {agency.code for agency in reviews.agencies(workspace, review_id)}:
        reviews.add_agency(workspace, review_id, code, code, "other")
        print(f"Added agency {code}.")
    return review_id
