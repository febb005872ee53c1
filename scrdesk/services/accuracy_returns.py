"""Comments come back on an accuracy pack: they are read from the returned file, and kept as comments of the round."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from scrdesk.domain.accuracy_return import Places, ReturnedComment, has_form, read_accuracy_return, whose_pack
from scrdesk.domain.progress import Progress, Silent
from scrdesk.domain.report_draft import CommentId, NewComment, numbered_paragraphs
from scrdesk.domain.review import ReviewId
from scrdesk.errors import CannotRead, NotFound, Refused
from scrdesk.services.accuracy_pack import pack_document
from scrdesk.services.named import existing_agency, existing_review
from scrdesk.services.numbered_drafts import CommentEdit, apply_comments, comments, numbered_drafts, paragraphs_of
from scrdesk.services.open_store import Workspace
from scrdesk.services.paper_files import paper_bytes

MAX_BYTES = 64 * 2**20


@dataclass(frozen=True, slots=True)
class CommentsRead:
    """What a returned pack would add; nothing is kept until :func:`keep_comments`.

    Args:
        agency, draft: whose pack it is, and of which draft.
        edits: one for each comment that is not in the store yet.
        comments: all that stand in the file, in its order.
        n_known: how many of them are in the store already.
        problems: what is missing from the file, a sentence each.
    """

    agency: str
    draft: str
    edits: tuple[CommentEdit, ...]
    comments: tuple[ReturnedComment, ...]
    n_known: int
    problems: tuple[str, ...]

    @property
    def unmatched(self) -> tuple[ReturnedComment, ...]:
        """Those without a place in the draft."""
        return tuple(each for each in self.comments if not each.is_matched)


class WhoseIsIt(Refused):
    """The file does not say whose pack it is, or of which draft; ``agency`` and ``draft`` are what it does say."""

    def __init__(self, where: str, agency: str, draft: str) -> None:
        what = "whose pack it is" if not agency else "which draft it is about"
        super().__init__(f"The file does not say {what}.", where=where, remedy="Name the agency and the draft.")
        self.agency, self.draft = agency, draft


def read_accuracy_comments(
    workspace: Workspace,
    review_id: ReviewId,
    path: Path,
    progress: Progress = Silent(),
    *,
    agency: str = "",
    draft: str = "",
    received: date | None = None,
) -> CommentsRead:
    """Read an agency's comments from its returned pack (Word, Excel, OpenDocument or CSV); nothing is kept yet.

    Args:
        agency, draft: whose pack it is, for a file that does not say so itself.
        received: the day it came; today when None.

    Raises:
        WhoseIsIt: the file does not say, and neither is given.
        Refused: the file says another agency or draft than is given.
        CannotRead: it is no accuracy pack, or it cannot be read.
        NotFound: the file, the agency or the draft is not there.
        Cancelled.
    """
    from scrdesk.intake.read import read_content

    returned = read_content(path.name, _bytes_of(path), progress)
    if not has_form(returned):
        raise CannotRead(
            "The form for comments does not stand in this file.",
            where=path.name,
            remedy="Choose the accuracy pack that was sent out, with the table headed No., Paragraph, As written.",
        )
    with workspace.read() as uow:
        codes = tuple(each.code for each in uow.reviews.agencies(review_id))
    said_agency, said_draft = whose_pack(returned, path.name, codes)
    for said, given, what in ((said_agency, agency, "agency"), (said_draft, draft, "draft")):
        if said and given and said != given:
            raise Refused(f"The file is of {what} {said}, not {given}.", where=path.name, remedy="Choose another file.")
    agency, draft = said_agency or agency, said_draft or draft
    if not agency or not draft:
        raise WhoseIsIt(path.name, agency, draft)
    progress.check()
    # Whoever sits on the panel has the whole draft, and may well comment on a paragraph that is not in the pack.
    paragraphs = paragraphs_of(workspace, review_id, draft)
    sent = read_content("pack.docx", paper_bytes(pack_document(workspace, review_id, agency, draft), ".docx"))
    found = read_accuracy_return(returned, sent, Places.of(paragraphs, _own_rows(workspace, review_id, agency)))
    kept = {each.details.says for each in comments(workspace, review_id)}
    day = received or workspace.clock().date()
    new = [_as_comment(each, agency, draft, day, path.name) for each in found.comments]
    edits: dict[tuple[str, ...], CommentEdit] = {}
    for each in new:
        if each.says not in kept:
            edits.setdefault(each.says, CommentEdit(review_id, None, each))
    return CommentsRead(agency, draft, tuple(edits.values()), found.comments, len(new) - len(edits), found.problems)


def keep_comments(workspace: Workspace, edits: tuple[CommentEdit, ...]) -> tuple[CommentEdit, ...] | None:
    """Keep what was read, in one transaction; return the inverse.

    Raises:
        NotFound, Refused: as :func:`scrdesk.services.numbered_drafts.apply_comments`; nothing was kept then.
    """
    return apply_comments(workspace, edits)


def places_of_comments(workspace: Workspace, review_id: ReviewId) -> Mapping[CommentId, bool]:
    """Return for each comment whether what it is on stands in its draft: a paragraph, or a row of its agency.

    Raises:
        NotFound.
    """
    with workspace.read() as uow:
        existing_review(uow, review_id)
        rows = frozenset(uow.entries.by_reference(review_id))
    every = {
        each.number: numbered_paragraphs([(s.title, s.text, s.is_numbered) for s in each.sections])
        for each in numbered_drafts(workspace, review_id)
    }
    known: dict[tuple[str, str], Places] = {}
    found = {}
    for comment in comments(workspace, review_id):
        details = comment.details
        key = details.draft, details.agency_code
        if key not in known:
            code = details.agency_code
            own = [ref for ref in rows if ref.startswith(f"{code}-")] if code else ()
            known[key] = Places.of(every.get(details.draft, ()), own)
        found[comment.id] = bool(known[key].named_in(details.paragraph))
    return found


def _bytes_of(path: Path) -> bytes:
    try:
        if path.stat().st_size > MAX_BYTES:
            raise CannotRead("The file is too large for a pack.", where=path.name, remedy="Ask for the form alone.")
        return path.read_bytes()
    except OSError as fault:
        raise NotFound(
            "The file could not be read.", where=path.name, remedy="Check that it is still there."
        ) from fault


def _own_rows(workspace: Workspace, review_id: ReviewId, agency: str) -> list[str]:
    with workspace.read() as uow:
        existing_agency(uow, review_id, agency)
        return [name for name in uow.entries.by_reference(review_id) if name.startswith(f"{agency}-")]


def _as_comment(found: ReturnedComment, agency: str, draft: str, received: date, file_name: str) -> NewComment:
    place = f"{file_name}, {found.place}"
    return NewComment(
        draft=draft,
        agency_code=agency,
        received=received,
        as_written=found.as_written,
        should_be=found.should_be,
        paragraph=found.paragraph,
        evidence=found.evidence,
        kind=found.kind,
        origin=f"{place}. {found.doubt}" if found.doubt else place,
    )
