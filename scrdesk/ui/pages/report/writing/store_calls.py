"""What the writing views ask of the services, off the window's thread; services are imported inside."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from scrdesk.domain.progress import Progress
    from scrdesk.domain.report_draft import Comment, CommentId, NumberedDraft, Section, SectionChange
    from scrdesk.domain.report_text.references import Known
    from scrdesk.domain.review import Agency, ReviewId
    from scrdesk.domain.word_difference import Piece
    from scrdesk.services.compose_report import Loose
    from scrdesk.services.open_store import Workspace
    from scrdesk.services.report_words import ReportWords


@dataclass(frozen=True, slots=True)
class Written:
    """The report as it is written, and what its text can refer to."""

    sections: tuple[Section, ...]
    known: Known
    loose: tuple[Loose, ...]
    words: ReportWords


@dataclass(frozen=True, slots=True)
class Rounds:
    """Numbered drafts and the comments on them."""

    drafts: tuple[NumberedDraft, ...]
    comments: tuple[Comment, ...]
    agencies: tuple[Agency, ...]
    next_number: str
    places: Mapping[CommentId, bool]
    """Whether what a comment is on stands in its draft."""


def fetch(workspace: Workspace, review_id: ReviewId, _: Progress) -> Written:
    """Return what is written."""
    from scrdesk.services import compose_report
    from scrdesk.services.report_words import report_words

    return Written(
        compose_report.sections(workspace, review_id),
        compose_report.known(workspace, review_id),
        compose_report.loose_references(workspace, review_id),
        report_words(),
    )


def begin(workspace: Workspace, review_id: ReviewId, _: Progress) -> None:
    """Begin the report with the standard contents."""
    from scrdesk.services.compose_report import begin_report

    begin_report(workspace, review_id)


def with_labels(workspace: Workspace, review_id: ReviewId, text: str, _: Progress) -> tuple[Piece, ...]:
    """Return a text as those will read it who see labels, and which words are not those that were written."""
    from scrdesk.services.report_view import label_view

    return label_view(workspace, review_id, text)


def fetch_rounds(workspace: Workspace, review_id: ReviewId, _: Progress) -> Rounds:
    """Return drafts and comments."""
    from scrdesk.services import numbered_drafts, reviews
    from scrdesk.services.accuracy_returns import places_of_comments

    return Rounds(
        numbered_drafts.numbered_drafts(workspace, review_id),
        numbered_drafts.comments(workspace, review_id),
        reviews.agencies(workspace, review_id),
        numbered_drafts.offered_number(workspace, review_id),
        places_of_comments(workspace, review_id),
    )


def compare(workspace: Workspace, review_id: ReviewId, old: str, new: str, _: Progress) -> tuple[SectionChange, ...]:
    """Return what changed between two drafts."""
    from scrdesk.services.numbered_drafts import changes_between

    return changes_between(workspace, review_id, old, new)


def freeze(workspace: Workspace, review_id: ReviewId, number: str, by: str, note: str, _: Progress) -> str:
    """Let the report stand for good under a number; return the number."""
    from scrdesk.services.numbered_drafts import freeze_draft

    return freeze_draft(workspace, review_id, number, by, note).number
