"""Go back on what was accepted or declined of a corrected file; the file itself is never touched."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from scrdesk.domain.chronology import EntryId
from scrdesk.domain.comparison import Comparison
from scrdesk.domain.submission import Submission, SubmissionId, SubmissionStatus
from scrdesk.errors import NotFound, Refused
from scrdesk.services.mention_index import keep_current
from scrdesk.services.open_store import Workspace
from scrdesk.store.unit_of_work import ReadingUnit


@dataclass(frozen=True, slots=True)
class StoredComparison:
    """What a stored file changed in what stood before it, and what of that was declined.

    Args:
        submission: the file.
        comparison: its changes; unchanged rows are not listed, ``n_unchanged`` counts them.
        declined: keys of the changes that were not taken over.
    """

    submission: Submission
    comparison: Comparison
    declined: frozenset[str]
    n_unchanged: int


def stored_comparison(workspace: Workspace, submission_id: SubmissionId) -> StoredComparison:
    """Return what a stored file changed, as it was decided.

    Raises:
        NotFound.
    """
    with workspace.read() as uow:
        submission = _existing(uow, submission_id)
        kept = uow.changes.of(submission_id)
    comparison = Comparison(submission.version - 1, tuple(each.row for each in kept))
    n_in_file = sum(1 for each in kept if each.row.new is not None)
    return StoredComparison(
        submission,
        comparison,
        frozenset(each.row.key for each in kept if not each.is_accepted),
        submission.n_entries - n_in_file if submission.version > 1 else 0,
    )


def decide(
    workspace: Workspace, submission_id: SubmissionId, entry_ids: Collection[EntryId], *, is_accepted: bool
) -> None:
    """Take over changes that were declined, or decline those that were taken over.

    An entry whose change is declined stands as before; a declined addition leaves the chronology; a declined
    withdrawal puts the entry back. References and notes stay.

    Raises:
        NotFound: no such submission, or an entry that it did not change.
        Refused: a later version has taken its place.
    """
    if not entry_ids:
        return
    with workspace.write("changes accepted" if is_accepted else "changes declined") as uow:
        submission = _existing(uow, submission_id)
        if submission.status is not SubmissionStatus.ACCEPTED:
            raise Refused(
                f"Version {submission.version} of {submission.agency_code} was replaced by a later one.",
                where=submission.file_name,
                remedy="Decide on the changes of the version that stands now.",
            )
        versions = uow.changes.versions(submission_id, is_accepted=is_accepted)
        if not versions.keys() >= set(entry_ids):
            raise NotFound("This entry was not changed by this file.", where=submission.file_name)
        review_id = uow.submissions.review_of(submission_id)
        uow.entries.tell_by({entry_id: versions[entry_id] for entry_id in entry_ids})
        uow.changes.decide(submission_id, entry_ids, is_accepted=is_accepted)
        if review_id is not None:
            uow.entries.set_positions(review_id)
            keep_current(uow, review_id)
        uow.commit(f"submission {submission_id}")


def _existing(uow: ReadingUnit, submission_id: SubmissionId) -> Submission:
    found = uow.submissions.get(submission_id)
    if found is None:
        raise NotFound("This submission is not in the store.")
    return found
