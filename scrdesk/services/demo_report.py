"""The written report of the demonstration: the standard contents with four sections well on, an analysis, one draft."""

from __future__ import annotations

import tomllib
from dataclasses import replace
from datetime import date

from scrdesk.domain.analysis.sent import SentAnalysis
from scrdesk.domain.chronology import ChronologyFilter
from scrdesk.domain.report_draft import CommentDecision, CommentKind, NewComment
from scrdesk.domain.review import ReviewId
from scrdesk.resources import resource
from scrdesk.services.compose_report import SectionEdit, apply_section, begin_report, known, with_text
from scrdesk.services.numbered_drafts import CommentEdit, apply_comment, freeze_draft
from scrdesk.services.open_store import Workspace
from scrdesk.services.sent_analyses import SentEdit, apply_sent

FIRST, WHO = "0.1", "P. Marlowe, administrator"


def fill_report(workspace: Workspace, review_id: ReviewId) -> None:
    """Write the report, freeze a first draft of it, and enter what two agencies said of that."""
    with resource("demo", "report.toml").open("rb") as file:
        texts = {each["key"]: each["text"].strip() for each in tomllib.load(file)["section"]}
    sections = begin_report(workspace, review_id)
    what = known(workspace, review_id)
    for section in sections:
        if section.details.key in texts:
            details = with_text(section, texts[section.details.key], what)
            apply_section(workspace, SectionEdit(review_id, section.id, details))
    unseen = SentAnalysis("longest-unseen", (("days", 28),), ChronologyFilter(), workspace.clock())
    apply_sent(workspace, SentEdit(review_id, unseen, is_there=True))
    freeze_draft(workspace, review_id, FIRST, WHO, "to the panel and to agencies, for factual accuracy")
    for comment in _comments():
        apply_comment(workspace, CommentEdit(review_id, None, comment))
    events = next(each for each in begin_report(workspace, review_id) if each.details.key == "events")
    text = events.details.text.replace("Two visits found nobody in", "Two visits in three weeks found nobody in")
    apply_section(workspace, SectionEdit(review_id, events.id, replace(events.details, text=text)))


def _comments() -> tuple[NewComment, ...]:
    return (
        NewComment(
            draft=FIRST,
            agency_code="HV",
            received=date(2016, 10, 10),
            paragraph="4.8",
            as_written="Two visits found nobody in",
            should_be="Two visits in three weeks found nobody in",
            evidence="Record of 22 March and 12 April 2016",
            decision=CommentDecision.ACCEPTED,
            reason="The record bears it out.",
        ),
        NewComment(
            draft=FIRST,
            agency_code="CSC",
            received=date(2016, 10, 13),
            paragraph="4.3",
            as_written="In the record of the contact they are not to be found",
            should_be="The contact was recorded from a telephone call",
            evidence="Interview with the screening worker",
            kind=CommentKind.TONE,
        ),
        NewComment(
            draft=FIRST,
            agency_code="CSC",
            received=date(2016, 10, 13),
            paragraph="page 9",
            as_written="",
            should_be="The duty team had three posts of eight vacant that winter.",
            evidence="Staffing return, fourth quarter",
            origin=("CSC draft 0.1 check of facts.docx, table 3, row 9. “page 9” is no paragraph of this draft."),
        ),
    )
