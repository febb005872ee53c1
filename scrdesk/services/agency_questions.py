"""How findings are put to agencies, as ``resources/templates/agency_questions.toml`` says."""

from __future__ import annotations

import tomllib
from functools import lru_cache

from scrdesk.domain.checks import AgencyWording, WorkItem, work_list
from scrdesk.domain.submission import SubmissionId
from scrdesk.errors import NotFound
from scrdesk.resources import resource
from scrdesk.services.add_submission import submissions
from scrdesk.services.build_chronology import entries_of_submission
from scrdesk.services.open_store import Workspace


@lru_cache(maxsize=1)
def agency_wordings() -> dict[str, AgencyWording]:
    """Return finding code -> how it is put to an agency, read once."""
    with resource("templates", "agency_questions.toml").open("rb") as stream:
        data = tomllib.load(stream)
    return {
        code: AgencyWording(words["kind"], words.get("ask", ""), words.get("told", "")) for code, words in data.items()
    }


def checks_of_submission(workspace: Workspace, submission_id: SubmissionId) -> tuple[WorkItem, ...]:
    """Return what is to be looked at in a stored submission, also in a superseded one, the gravest first.

    Raises:
        NotFound.
    """
    with workspace.read() as uow:
        review_id = uow.submissions.review_of(submission_id)
    if review_id is None:
        raise NotFound("This submission is not in the store.")
    found = next(each for each in submissions(workspace, review_id) if each.id == submission_id)
    return work_list(found, entries_of_submission(workspace, submission_id), agency_wordings())
