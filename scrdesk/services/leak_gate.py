"""Nothing is published while an identity is left in the finished file, unless each is waived for a reason on record."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

from scrdesk.domain.audience import Audience
from scrdesk.domain.leaks.waivers import Obstacle, Waiver, WaiverId, obstacles_in
from scrdesk.domain.progress import Progress, Silent
from scrdesk.domain.review import ReviewId
from scrdesk.errors import NotFound, Refused
from scrdesk.services.check_leaks import check_bytes, register_of
from scrdesk.services.named import existing_review
from scrdesk.services.open_store import Workspace

MIN_REASON = 8
"""Signs of a reason; "ok" is none."""
MAX_WORDS = 500
_PAGES_NAMED = 10


@dataclass(frozen=True, slots=True)
class WaiverEdit:
    """Waivers given or taken back as data: their numbers, who did it."""

    review_id: ReviewId
    waivers: tuple[WaiverId, ...]
    who: str


def obstacles(
    workspace: Workspace,
    review_id: ReviewId,
    pdf: bytes,
    name: str,
    progress: Progress = Silent(),
    *,
    audience: Audience = Audience.PUBLISHED,
) -> tuple[Obstacle, ...]:
    """Return what keeps a finished file from going to an audience, what is waived among it marked as such.

    Raises:
        NotFound: no such review.
        CannotRead: the file cannot be searched.
        Cancelled.
    """
    report = check_bytes(pdf, name, register_of(workspace, review_id, audience), progress)
    sha256 = hashlib.sha256(pdf).hexdigest()
    return obstacles_in(report.leaks, report.notices, sha256, waivers(workspace, review_id))


def left_in(found: Sequence[Obstacle]) -> tuple[Obstacle, ...]:
    """Return what is neither gone nor waived."""
    return tuple(each for each in found if each.waiver is None)


def refusal(found: Sequence[Obstacle]) -> Refused:
    """Return the refusal of a file that cannot be published, naming the pages."""
    left = left_in(found)
    pages = sorted({each.page for each in left if each.page is not None})
    listed = ", ".join(str(page) for page in pages[:_PAGES_NAMED])
    where = f" on page {listed}" if pages else ""
    what = "1 leak is" if len(left) == 1 else f"{len(left)} leaks are"
    return Refused(
        f"{what} left{where}, so nothing was published.",
        remedy="Add the missing spelling to the register or change the words; or waive each with a reason.",
    )


def waivers(workspace: Workspace, review_id: ReviewId) -> tuple[Waiver, ...]:
    """Return every waiver of a review, also those taken back.

    Raises:
        NotFound: no such review.
    """
    with workspace.read() as uow:
        existing_review(uow, review_id)
        return uow.waivers.all(review_id)


def waive(workspace: Workspace, review_id: ReviewId, chosen: Sequence[Obstacle], who: str, reason: str) -> WaiverEdit:
    """Let what was found stand, each on record with who, when and why; one line in the trail for each.

    Returns: what :func:`take_back` needs to undo it.

    Raises:
        NotFound: no such review.
        Refused: nothing was chosen, or who or why is missing.
    """
    by, why = _words(who, "Who waives it?"), _words(reason, "Why may it stand?")
    if len(why) < MIN_REASON:
        raise Refused("The reason is too short to be one.", remedy="Say why this identifies nobody.")
    left = list({each.mark: each for each in chosen if each.waiver is None}.values())
    if not left:
        raise Refused("Nothing was chosen that is not waived already.")
    given: list[WaiverId] = []
    for each in left:
        with workspace.write("leak waived") as uow:
            existing_review(uow, review_id)
            number = uow.waivers.add(review_id, each.mark, each.told, why, by, workspace.clock())
            uow.commit(f"review {review_id}, waiver {number}")
        given.append(number)
    return WaiverEdit(review_id, tuple(given), by)


def take_back(workspace: Workspace, edit: WaiverEdit, why: str = "") -> None:
    """Take waivers back; that they were given stays on record, and so does why they no longer hold.

    Args:
        workspace: of the store.
        edit: which, and who takes them back.
        why: why what was found may no longer stand; empty where giving them is only undone.

    Raises:
        NotFound: one of them is not of this review.
        Refused: nobody is named, or the reason is none.
    """
    by = _words(edit.who, "Who takes it back?")
    reason = _words(why, "") if why.strip() else ""
    if reason and len(reason) < MIN_REASON:
        raise Refused("The reason is too short to be one.", remedy="Say why it may no longer stand.")
    for number in edit.waivers:
        with workspace.write("leak waiver taken back") as uow:
            existing_review(uow, edit.review_id)
            waiver = next((each for each in uow.waivers.all(edit.review_id) if each.id == number), None)
            if waiver is None:
                raise NotFound("There is no such waiver in this review.", remedy="Look at the list again.")
            if waiver.is_in_force:
                uow.waivers.take_back(number, by, reason, workspace.clock())
                uow.commit(f"review {edit.review_id}, waiver {number}")


def _words(text: str, question: str) -> str:
    words = " ".join(text.split())
    if not words:
        raise Refused(question, remedy="It stays on record.")
    if len(words) > MAX_WORDS:
        raise Refused(f"A line has at most {MAX_WORDS} signs.", remedy="Shorten it.")
    return words
