"""Drafts of the report that stand for good, what changed between two, and the round of factual accuracy."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass

from scrdesk.domain.report_draft import (
    Comment,
    CommentId,
    FrozenSection,
    NewComment,
    NumberedDraft,
    NumberedParagraph,
    SectionChange,
    compare,
    next_number,
    number_fault,
    numbered_paragraphs,
    paragraphs_about,
)
from scrdesk.domain.report_text.references import shown
from scrdesk.domain.review import ReviewId
from scrdesk.errors import NotFound, Refused
from scrdesk.services.compose_report import known, sections
from scrdesk.services.named import existing_review
from scrdesk.services.open_store import Workspace
from scrdesk.store.unit_of_work import WritingUnit

NOW = ""
"""Stands for the report as it is now, among the numbers of drafts."""


@dataclass(frozen=True, slots=True)
class CommentEdit:
    """One comment as it is to stand: ``comment_id`` None adds it, ``details`` None takes it out."""

    review_id: ReviewId
    comment_id: CommentId | None
    details: NewComment | None
    number: int | None = None


def numbered_drafts(workspace: Workspace, review_id: ReviewId) -> tuple[NumberedDraft, ...]:
    """Return the drafts that were frozen, oldest first.

    Raises:
        NotFound.
    """
    with workspace.read() as uow:
        existing_review(uow, review_id)
        return uow.report_drafts.drafts(review_id)


def offered_number(workspace: Workspace, review_id: ReviewId) -> str:
    """Return the number that the next draft would have."""
    return next_number(numbered_drafts(workspace, review_id))


def freeze_draft(workspace: Workspace, review_id: ReviewId, number: str, by: str, note: str = "") -> NumberedDraft:
    """Let the report as it reads now stand for good under a number.

    Raises:
        NotFound.
        Refused: the number is none, or not higher than the last; nobody is named; nothing is written.
    """
    number, by = number.strip(), " ".join(by.split())
    frozen = present(workspace, review_id)
    with workspace.write("draft frozen") as uow:
        existing_review(uow, review_id)
        fault = number_fault(number, uow.report_drafts.drafts(review_id))
        if fault:
            raise Refused(fault, remedy="Take the number that is offered, or a higher one.")
        if not by:
            raise Refused("A draft is frozen by somebody.", remedy="Say who it is.")
        if not frozen:
            raise Refused("Nothing of the report is written yet.", remedy="Begin the report first.")
        text = as_json(frozen)
        digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
        uow.report_drafts.freeze(review_id, number, workspace.clock(), by, note.strip(), text, digest, _flags(frozen))
        uow.commit(f"draft {number}")
    return numbered_drafts(workspace, review_id)[-1]


def as_json(frozen: Sequence[FrozenSection]) -> str:
    """Return sections as the text that is stored and hashed."""
    return json.dumps([[each.title, each.text] for each in frozen], separators=(",", ":"))


def present(workspace: Workspace, review_id: ReviewId) -> tuple[FrozenSection, ...]:
    """Return the report as it reads now, numbers and labels as words."""
    what = known(workspace, review_id)
    written = sections(workspace, review_id)
    return tuple(
        FrozenSection(each.details.title, shown(each.details.text, what), each.details.is_numbered) for each in written
    )


def _flags(frozen: Sequence[FrozenSection]) -> str:
    return "".join("1" if each.is_numbered else "0" for each in frozen)


def changes_between(workspace: Workspace, review_id: ReviewId, old: str, new: str = NOW) -> tuple[SectionChange, ...]:
    """Return what changed from one draft to another, word by word; :data:`NOW` is the report as it reads now.

    Raises:
        NotFound: there is no draft of that number.
    """
    drafts = numbered_drafts(workspace, review_id)
    return compare(_reading(workspace, review_id, drafts, old), _reading(workspace, review_id, drafts, new))


def _reading(
    workspace: Workspace, review_id: ReviewId, drafts: Sequence[NumberedDraft], number: str
) -> tuple[FrozenSection, ...]:
    if number == NOW:
        return present(workspace, review_id)
    found = next((each for each in drafts if each.number == number), None)
    if found is None:
        raise NotFound(f"There is no draft {number}.", remedy="Look at the list of drafts.")
    return found.sections


def paragraphs_of(workspace: Workspace, review_id: ReviewId, number: str) -> tuple[NumberedParagraph, ...]:
    """Return the paragraphs of a draft by their numbers, as comments name them.

    Raises:
        NotFound: there is no draft of that number.
    """
    frozen = _reading(workspace, review_id, numbered_drafts(workspace, review_id), number)
    return numbered_paragraphs([(each.title, each.text, each.is_numbered) for each in frozen])


def paragraphs_for(workspace: Workspace, review_id: ReviewId, number: str, code: str) -> tuple[NumberedParagraph, ...]:
    """Return the paragraphs of a draft that are about one agency: nothing about the others leaves with them.

    Raises:
        NotFound: there is no such draft or agency.
    """
    with workspace.read() as uow:
        agencies = uow.reviews.agencies(review_id)
    own = next((agency for agency in agencies if agency.code == code), None)
    if own is None:
        raise NotFound(f"There is no agency {code} in this review.", remedy="Look at the list of agencies.")
    others = [agency.name for agency in agencies if agency.code != code]
    return paragraphs_about(code, (own.name,), paragraphs_of(workspace, review_id, number), others)


def comments(workspace: Workspace, review_id: ReviewId) -> tuple[Comment, ...]:
    """Return the comments on drafts by number.

    Raises:
        NotFound.
    """
    with workspace.read() as uow:
        existing_review(uow, review_id)
        return uow.report_drafts.comments(review_id)


def apply_comment(workspace: Workspace, edit: CommentEdit) -> CommentEdit | None:
    """Add, change, decide or take out a comment; return the inverse, or None when nothing changed.

    Raises:
        NotFound: the comment or the draft that it names is not there.
        Refused: it says nothing, or a decision has no reason.
    """
    with workspace.write(_action_of(edit)) as uow:
        inverse = _apply(uow, edit)
        if inverse is not None:
            uow.commit(f"comment {inverse.comment_id}")
    return inverse


def apply_comments(workspace: Workspace, edits: tuple[CommentEdit, ...]) -> tuple[CommentEdit, ...] | None:
    """Apply edits of one review in one transaction; return what takes them back, or None when nothing changed.

    Raises:
        NotFound, Refused: as :func:`apply_comment`; nothing was kept then.
    """
    if not edits:
        return None
    with workspace.write("comments removed" if edits[0].details is None else "comments added") as uow:
        inverse = [each for each in (_apply(uow, edit) for edit in edits) if each is not None]
        if inverse:
            uow.commit(f"{len(inverse)} comments of review {edits[0].review_id}")
    return tuple(reversed(inverse)) or None


def _apply(uow: WritingUnit, edit: CommentEdit) -> CommentEdit | None:
    details = edit.details
    existing_review(uow, edit.review_id)
    held = {each.id: each for each in uow.report_drafts.comments(edit.review_id)}
    own = held.get(edit.comment_id) if edit.comment_id is not None else None
    if details is None:
        if own is None:
            raise NotFound("This comment is no longer there.", remedy="Look at the list again.")
        uow.report_drafts.remove_comment(own.id)
        return CommentEdit(edit.review_id, own.id, own.details, own.number)
    numbers = {each.number for each in uow.report_drafts.drafts(edit.review_id)}
    _require_sound(details, numbers)
    if own is not None:
        if own.details == details:
            return None
        uow.report_drafts.change_comment(own.id, details)
        return CommentEdit(edit.review_id, own.id, own.details)
    changed = uow.report_drafts.add_comment(edit.review_id, details, edit.comment_id, edit.number)
    return CommentEdit(edit.review_id, changed, None)


def _require_sound(details: NewComment, numbers: set[str]) -> None:
    if not (details.as_written.strip() or details.should_be.strip() or details.evidence.strip()):
        raise Refused("A comment says what is written, or what should be.", remedy="Fill in one of the two.")
    if details.draft not in numbers:
        raise NotFound(
            f"There is no draft {details.draft}." if details.draft else "A comment is on a numbered draft.",
            remedy="Freeze the draft before it goes out, and name it here.",
        )
    if details.done_in and details.done_in not in numbers:
        raise NotFound(f"There is no draft {details.done_in}.", remedy="Freeze the draft in which it was done first.")
    if details.decision.value != "open" and not details.reason.strip():
        raise Refused("A decision on a comment has a reason.", remedy="Say why in a few words.")


def _action_of(edit: CommentEdit) -> str:
    if edit.details is None:
        return "comment removed"
    return "comment added" if edit.comment_id is None else "comment decided"
