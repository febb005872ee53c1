"""Keep findings with evidence, recommendations and actions: added, changed, moved, taken out, and each taken back.

An edit is data and gives its inverse, so that undo is an edit like any other (:mod:`scrdesk.ui.undo`). Numbers follow
the order and are written by the service after every edit.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from scrdesk.domain.chronology import ChronologyFilter, EntryId
from scrdesk.domain.dates_in_words import when_short
from scrdesk.domain.evidence_trail import EvidenceTrail, TrailInput, evidence_trail
from scrdesk.domain.learning import (
    FileId,
    FindingId,
    Lesson,
    NewLesson,
    assures_itself,
    lesson_fault,
    renumbered,
    tidy_lesson,
)
from scrdesk.domain.mark_values import Significance
from scrdesk.domain.review import ReviewId
from scrdesk.errors import NotFound, Refused
from scrdesk.services.named import existing_review
from scrdesk.services.open_store import Workspace
from scrdesk.services.protected_export import write_export
from scrdesk.store.unit_of_work import ReadingUnit, WritingUnit

MAX_FILE_BYTES = 50_000_000
"""Largest paper kept as proof; a scanned audit of a few hundred pages stays far below."""
MOST_OFFERED = 40
"""Entries offered while somebody looks for evidence; more are found by another word."""
_N_WORDS = 12


@dataclass(frozen=True, slots=True)
class LessonEdit:
    """One finding as it is to stand.

    Args:
        review_id: of the review.
        finding_id: which; None adds one.
        details: what it says with everything under it; None takes it out.
        place: its number among the findings, from 1; None leaves it where it is, or puts a new one at the end.
    """

    review_id: ReviewId
    finding_id: FindingId | None
    details: NewLesson | None
    place: int | None = None


def findings(workspace: Workspace, review_id: ReviewId) -> tuple[Lesson, ...]:
    """Return the findings in order.

    Raises:
        NotFound.
    """
    with workspace.read() as uow:
        existing_review(uow, review_id)
        return uow.learning.all(review_id)


def apply_lesson(workspace: Workspace, edit: LessonEdit) -> LessonEdit | None:
    """Add, change, move or take out a finding; return the inverse, or None when nothing changed.

    Raises:
        NotFound: the finding is not there.
        Refused: it says nothing, names an entry or a finding that does not exist, an action lacks what it must have,
            or a line of the dissemination log or a recommendation elsewhere names the finding that is to be taken out.
    """
    with workspace.write(_action_of(edit)) as uow:
        inverse = _applied(uow, edit)
        if inverse is not None:
            uow.commit(f"lesson {inverse.finding_id}")
    return inverse


def apply_lessons(workspace: Workspace, edits: Sequence[LessonEdit]) -> tuple[LessonEdit, ...] | None:
    """Make several edits, all or none, with one line in the trail; return the inverses, or None when nothing changed.

    Raises:
        NotFound, Refused: as :func:`apply_lesson`; nothing was kept then.
    """
    with workspace.write("findings changed") as uow:
        inverses = [_applied(uow, edit) for edit in edits]
        told = tuple(each for each in reversed(inverses) if each is not None)
        if told:
            uow.commit(f"lessons {len(told)} from {told[-1].finding_id}")
    return told or None


def _applied(uow: WritingUnit, edit: LessonEdit) -> LessonEdit | None:
    """Make an edit; None says that nothing changed."""
    details = None if edit.details is None else tidy_lesson(edit.details)
    fault = None if details is None else lesson_fault(details)
    if fault is not None:
        raise Refused(fault[0], remedy=fault[1])
    existing_review(uow, edit.review_id)
    _refuse_own_assurance(uow, edit.review_id, details)
    before = uow.learning.all(edit.review_id)
    own = next((each for each in before if each.id == edit.finding_id), None)
    if details is None:
        if own is None:
            raise NotFound("This finding is no longer there.", remedy="Look at the list again.")
        _refuse_taught(uow, own)
        _refuse_followed(own, before)
        uow.learning.remove(own.id)
        _renumber(uow, edit.review_id, before, [each for each in before if each.id != own.id])
        return LessonEdit(edit.review_id, own.id, own.details, own.details.number)
    if own is not None:
        details = replace(details, number=own.details.number)  # the number follows the order only
        if details == own.details and edit.place in (None, own.details.number):
            return None
    _refuse_unknown_findings(details, own, before)
    stored = _put(uow, edit, details, own, before)
    after = [each for each in before if each.id != stored.id]
    place = edit.place or (own.details.number if own is not None else len(after) + 1)
    after.insert(min(max(place, 1), len(after) + 1) - 1, stored)
    _renumber(uow, edit.review_id, before, after)
    if own is None:
        return LessonEdit(edit.review_id, stored.id, None)
    return LessonEdit(edit.review_id, stored.id, own.details, own.details.number)


def entries_with(workspace: Workspace, review_id: ReviewId, text: str) -> tuple[tuple[str, str], ...]:
    """Return reference with day and first words of the first entries in which the words stand, in order.

    Raises:
        NotFound.
    """
    chosen = ChronologyFilter(text=text)
    with workspace.read() as uow:
        existing_review(uow, review_id)
        own = uow.entries.by_reference(review_id).get(text.strip().upper())
        ids = tuple(uow.queries.shown(review_id, chosen))[:MOST_OFFERED] if text.strip() else ()
        found = uow.queries.whole((own,) if own is not None else ids)
    return tuple((each.reference, f"{when_short(each.when)}  {_beginning(each.event)}") for each in found)


def review_trail(workspace: Workspace, review_id: ReviewId) -> EvidenceTrail:
    """Return the evidence trail of a review with every loose end (domain paper section 3, analysis 27).

    Raises:
        NotFound.
    """
    with workspace.read() as uow:
        existing_review(uow, review_id)
        lessons = uow.learning.all(review_id)
        standing = set(uow.queries.shown(review_id, ChronologyFilter()))
        references = {name: each for name, each in uow.entries.by_reference(review_id).items() if each in standing}
        marks = uow.marks.all(review_id)
        key_lines = {line.id: line for line in uow.reviews.key_lines(review_id)}
        names = {entry_id: reference for reference, entry_id in references.items()}
        wanted = [entry for entry, its in marks.items() if its.significance is Significance.KEY and entry in names]
        words = _first_words(uow, wanted)
    return evidence_trail(
        TrailInput(
            lessons,
            references,
            {names[entry]: words.get(entry, "") for entry in wanted},
            {line.number: line.question for line in key_lines.values()},
            {
                names[entry]: frozenset(key_lines[line].number for line in its.key_lines if line in key_lines)
                for entry, its in marks.items()
                if entry in names
            },
        )
    )


def keep_proof(workspace: Workspace, review_id: ReviewId, content: bytes) -> FileId:
    """Keep a paper in the store, encrypted like everything else; return its number for an action or a point.

    Raises:
        Refused: it is empty or far too large.
    """
    if not content or len(content) > MAX_FILE_BYTES:
        raise Refused(
            "The file is empty." if not content else "The file is larger than 50 MB.",
            remedy="Choose another file, or note where it is kept.",
        )
    with workspace.write("proof kept") as uow:
        existing_review(uow, review_id)
        file_id = FileId(uow.stored_files.keep(content))
        uow.commit(f"file {file_id}")
    return file_id


def keep_proof_of(workspace: Workspace, review_id: ReviewId, path: Path) -> FileId:
    """Keep the paper that lies in a file.

    Raises:
        NotFound: the file cannot be read.
        Refused: as :func:`keep_proof`.
    """
    try:
        content = path.read_bytes() if path.stat().st_size <= MAX_FILE_BYTES else b" " * (MAX_FILE_BYTES + 1)
    except OSError as fault:
        raise NotFound(
            "The file could not be read.", where=path.name, remedy="Check that it is still there."
        ) from fault
    return keep_proof(workspace, review_id, content)


def save_proof(workspace: Workspace, review_id: ReviewId, file_id: FileId, path: Path, *, password: str = "") -> Path:
    """Write a kept paper to a file, with a password when one is given, and note that it left the store.

    Raises:
        NotFound, DamagedStore, CannotWrite, Refused.
    """
    content = proof(workspace, file_id)
    what = f"proof {file_id}"
    return write_export(workspace, review_id, what, path, content, with_names=True, password=password)


def proof(workspace: Workspace, file_id: FileId) -> bytes:
    """Return a paper that was kept.

    Raises:
        NotFound, DamagedStore.
    """
    with workspace.read() as uow:
        content = uow.stored_files.content(file_id)
    if content is None:
        raise NotFound("This file is not in the store.")
    return content


def _action_of(edit: LessonEdit) -> str:
    if edit.details is None:
        return "finding removed"
    return "finding added" if edit.finding_id is None else "finding changed"


def _put(
    uow: WritingUnit, edit: LessonEdit, details: NewLesson, own: Lesson | None, before: Sequence[Lesson]
) -> Lesson:
    known = uow.entries.by_reference(edit.review_id) if details.evidence else {}
    missing = [each for each in details.evidence if each not in known]
    if missing:
        raise Refused(f"There is no entry {', '.join(missing)}.", remedy="Check the references.")
    ids = {each: known[each] for each in details.evidence}
    if own is not None:
        return uow.learning.change(own.id, details, ids)
    return uow.learning.add(edit.review_id, replace(details, number=len(before) + 1), ids, edit.finding_id)


def _renumber(uow: WritingUnit, review_id: ReviewId, before: Sequence[Lesson], after: Sequence[Lesson]) -> None:
    """Number what stands now, and let saved views that show a finding's evidence follow it.

    A view of a finding that was taken out shows nothing (number 0) until that finding is put back.
    """
    numbered = renumbered(after)
    uow.learning.number(numbered)
    now = {each.id: each.details.number for each in numbered}
    became = {each.details.number: now.get(each.id, 0) for each in before}
    known = {each.id for each in before}
    became[0] = next((each.details.number for each in numbered if each.id not in known), 0)
    for view in uow.saved_views.all(review_id):
        wanted = frozenset(became.get(number, number) for number in view.chosen.lessons)
        if wanted != view.chosen.lessons:
            uow.saved_views.put(review_id, replace(view, chosen=replace(view.chosen, lessons=wanted)))


def _refuse_own_assurance(uow: ReadingUnit, review_id: ReviewId, details: NewLesson | None) -> None:
    names = {each.code: each.name for each in uow.reviews.agencies(review_id)}
    recommendations = details.recommendations if details is not None else ()
    for action in (each for recommendation in recommendations for each in recommendation.actions):
        if assures_itself(action, names):
            raise Refused(
                f"{action.assured_by} leads this action and cannot assure its own work.",
                remedy="Name who looked at it from outside, such as a sub-group of the Board.",
            )


def _refuse_taught(uow: ReadingUnit, lesson: Lesson) -> None:
    n_lines = uow.learning.n_taught(lesson.id)
    if n_lines:
        lines = "1 line" if n_lines == 1 else f"{n_lines} lines"
        raise Refused(
            f"{lines} of the dissemination and training log teach finding {lesson.details.number}.",
            remedy="Change those lines first, so that nothing points to a finding that is gone.",
        )


def _refuse_followed(lesson: Lesson, all_of_them: Sequence[Lesson]) -> None:
    others = [each for one in all_of_them if one.id != lesson.id for each in one.details.recommendations]
    named = [each.number for each in others if lesson.id in {tie.finding for tie in each.further}]
    if named:
        raise Refused(
            f"Recommendation {named[0]} follows from finding {lesson.details.number} as well.",
            remedy="Change that recommendation first, so that it does not rest on a finding that is gone.",
        )


def _refuse_unknown_findings(details: NewLesson, own: Lesson | None, before: Sequence[Lesson]) -> None:
    known = {each.id for each in before} - {own.id if own is not None else None}
    named = {tie.finding for each in details.recommendations for tie in each.further}
    if not named <= known:
        raise Refused(
            "A recommendation follows from a finding that is not there, or names its own twice.",
            remedy="Look at the list of findings again.",
        )


def _first_words(uow: ReadingUnit, entry_ids: Sequence[EntryId]) -> dict[EntryId, str]:
    found = uow.queries.whole(tuple(entry_ids)) if entry_ids else ()
    return {entry.id: _beginning(entry.event) for entry in found}


def _beginning(text: str) -> str:
    words = text.split()
    return " ".join(words[:_N_WORDS]) + ("…" if len(words) > _N_WORDS else "")
