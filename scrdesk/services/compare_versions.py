"""Say how a corrected file differs from the one it would replace, before it is stored."""

from __future__ import annotations

from scrdesk.domain.chronology import Entry
from scrdesk.domain.progress import Progress, Silent
from scrdesk.domain.resubmission import Difference, match_rows
from scrdesk.domain.submission import ParsedEntry, ParsedSubmission, SubmissionId
from scrdesk.services.build_chronology import entries_of_submission
from scrdesk.services.open_store import Workspace


def compare_with_stored(
    workspace: Workspace, stored: SubmissionId, parsed: ParsedSubmission, progress: Progress = Silent()
) -> Difference:
    """Return added, changed, withdrawn and unchanged rows of ``parsed`` against a stored submission.

    Raises:
        Cancelled.
    """
    old = [_as_parsed(entry) for entry in entries_of_submission(workspace, stored)]
    progress.check()
    return match_rows(old, parsed.entries)


def _as_parsed(entry: Entry) -> ParsedEntry:
    """Return a stored row as it was read: its words and dates are what is compared."""
    return ParsedEntry(place=entry.place, when=entry.when, event=entry.event, fields=entry.fields, kind=entry.kind)
