"""Keep the records of a review's life: each edit is data and gives its inverse."""

from __future__ import annotations

from dataclasses import dataclass

from scrdesk.domain.life.record_checks import record_fault
from scrdesk.domain.life.records import (
    NAMES,
    OF_A_REVIEW,
    AgencyPaper,
    ClockMark,
    LifeId,
    LifeRecord,
    LifeT,
    OwnReviewType,
    StartDay,
    StepMark,
    StoredLife,
)
from scrdesk.domain.record_texts import tidied
from scrdesk.domain.review import ReviewId
from scrdesk.errors import NotFound, Refused
from scrdesk.services.named import existing_agency, existing_review
from scrdesk.services.open_store import Workspace
from scrdesk.services.review_types import clock_rules, review_types, steps
from scrdesk.store.unit_of_work import WritingUnit

MAX_FILE_BYTES = 64 * 1024 * 1024
"""A scanned report of three hundred pages stays under this."""


@dataclass(frozen=True, slots=True)
class LifeEdit:
    """One record as it is to stand; ``details`` None takes it out, ``record_id`` None adds one.

    ``review_id`` is None for what belongs to the whole desk.
    """

    kind: type[LifeRecord]
    review_id: ReviewId | None
    record_id: LifeId | None
    details: LifeRecord | None


@dataclass(frozen=True, slots=True)
class LifeEdits:
    """Several edits that are one act; ``what`` is for the trail ("decision recorded")."""

    what: str
    edits: tuple[LifeEdit, ...]


def apply_together(workspace: Workspace, together: LifeEdits) -> LifeEdits:
    """Make several edits in one transaction; return the inverse.

    Raises:
        NotFound, Refused: as :func:`apply_life`; nothing was changed.
    """
    with workspace.write(together.what) as uow:
        backs = [back for each in together.edits if (back := put_life(uow, each, workspace)) is not None]
        uow.commit(f"{len(backs)} records")
    return LifeEdits(other_way(together.what), tuple(reversed(backs)))


_BACK = ", taken back"


def other_way(what: str) -> str:
    """Return what the trail calls the inverse of an act."""
    return what.removesuffix(_BACK) if what.endswith(_BACK) else what + _BACK


def life_records(workspace: Workspace, kind: type[LifeT], review_id: ReviewId | None) -> tuple[StoredLife[LifeT], ...]:
    """Return the records of a kind in the order entered.

    Raises:
        NotFound: no such review.
    """
    with workspace.read() as uow:
        if kind in OF_A_REVIEW and review_id is not None:
            existing_review(uow, review_id)
        return uow.life.all(kind, review_id)


def apply_life(workspace: Workspace, edit: LifeEdit) -> LifeEdit | None:
    """Add, change or take out a record; return the inverse, or None when nothing changed.

    Raises:
        NotFound: it is not there, or what it names is not.
        Refused: something required is missing, it cannot be, or it is in use.
    """
    with workspace.write(f"{NAMES[edit.kind]} {_what(edit)}") as uow:
        inverse = put_life(uow, edit, workspace)
        if inverse is not None:
            uow.commit(f"{NAMES[edit.kind].replace(' ', '-')} {inverse.record_id}")
    return inverse


def put_life(uow: WritingUnit, edit: LifeEdit, workspace: Workspace) -> LifeEdit | None:
    """Make an edit within a transaction that does more; see :func:`apply_life`."""
    name = NAMES[edit.kind]
    details = None if edit.details is None else tidied(edit.details)
    if details is not None:
        fault = record_fault(details, workspace.clock().date())
        if fault is not None:
            raise Refused(fault[0], remedy=fault[1])
    owner = edit.review_id if edit.kind in OF_A_REVIEW else None
    if owner is not None:
        existing_review(uow, owner)
    own = edit.record_id
    if own is None and details is not None:
        own = uow.life.same(details, owner)
    before = None if own is None else uow.life.get(edit.kind, owner, own)
    if details is None:
        if before is None or own is None:
            raise NotFound(f"This {name} is no longer there.", remedy="Look at the list again.")
        if isinstance(before, OwnReviewType):
            _refuse_used(uow, before)
        uow.life.remove(edit.kind, own)
        return LifeEdit(edit.kind, edit.review_id, own, before)
    _check_named(uow, owner, details)
    if isinstance(details, OwnReviewType):
        _refuse_taken(uow, own, details)
    if before == details:
        return None
    return LifeEdit(edit.kind, edit.review_id, uow.life.put(details, owner, own), before)


def _what(edit: LifeEdit) -> str:
    return "removed" if edit.details is None else "added" if edit.record_id is None else "changed"


def _refuse_used(uow: WritingUnit, own: OwnReviewType) -> None:
    used = [review.details.reference for review in uow.reviews.all() if review.details.type_code == own.code]
    if used:
        raise Refused(
            f"“{own.name}” is in use: {', '.join(used)}.",
            remedy="Let those reviews go on as another kind first, or keep this one and end its validity.",
        )


def _refuse_taken(uow: WritingUnit, own: LifeId | None, wanted: OwnReviewType) -> None:
    if any(each.details.code == wanted.code and each.id != own for each in uow.life.all(OwnReviewType)):
        raise Refused("Another kind of review stands in its place by now.", remedy="Copy a kind under another name.")


def _check_named(uow: WritingUnit, review_id: ReviewId | None, details: LifeRecord) -> None:
    events, rules = clock_rules()
    if isinstance(details, StartDay) and details.event not in {event.code for event in events}:
        raise NotFound("This event starts no clock.", remedy="Choose one from the list.")
    if isinstance(details, ClockMark) and details.rule not in {rule.code for rule in rules}:
        raise NotFound("This clock is not known.", remedy="Choose one from the list.")
    if isinstance(details, StepMark) and details.step not in {step.code for step in steps()}:
        raise NotFound("This step is not known.", remedy="Choose one from the list.")
    if isinstance(details, AgencyPaper) and review_id is not None:
        existing_agency(uow, review_id, details.agency)
    if isinstance(details, OwnReviewType) and details.code in {kind.code for kind in review_types()}:
        raise Refused("This kind belongs to the program.", remedy="Copy it under another name and change the copy.")
    file_id = getattr(details, "file_id", None)
    if file_id is not None and uow.stored_files.content(int(file_id)) is None:
        raise NotFound("The file is not in the store.", remedy="Choose it again.")


def keep_file(workspace: Workspace, name: str, content: bytes) -> int:
    """Put a file into the store, to be named by a record; return its number.

    Raises:
        Refused: it is empty or far too large.
    """
    check_size(name, content)
    with workspace.write("file kept") as uow:
        number = uow.stored_files.keep(content)
        uow.commit(f"file {number}")
    return number


def check_size(name: str, content: bytes) -> None:
    """Refuse a file that cannot be a paper.

    Raises:
        Refused.
    """
    if not content:
        raise Refused("The file is empty.", where=name, remedy="Choose another, or ask for it again.")
    if len(content) > MAX_FILE_BYTES:
        raise Refused(
            f"The file is larger than {MAX_FILE_BYTES // 1024 // 1024} MB.",
            where=name,
            remedy="Ask for it without scanned pictures, or in parts.",
        )
