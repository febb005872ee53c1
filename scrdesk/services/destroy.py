"""Destroy a review, or one class of its papers: never silently, never under a hold, and with a record of it.

The rows go in one transaction together with the record; then the store is written anew without free pages. Killed in
between, the rows are gone, the record stands as not finished, and :func:`finish` does the rest.
"""

from __future__ import annotations

import contextlib
import hmac
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from scrdesk import __version__
from scrdesk.domain.counting import counted
from scrdesk.domain.dates_in_words import day_in_words
from scrdesk.domain.destruction import DestroyedFile, DestructionRecord
from scrdesk.domain.progress import Progress, Silent
from scrdesk.domain.retention import (
    DESTROYED_BY_CLASS,
    IN_THE_STORE,
    MAX_WORDS,
    ClassStanding,
    Due,
    PaperClass,
    StartEvent,
)
from scrdesk.domain.review import ReviewId
from scrdesk.errors import CannotWrite, Refused, UserError
from scrdesk.services import back_up, review_lineage
from scrdesk.services.back_up import automatic_back_up
from scrdesk.services.backup_places import backup_place
from scrdesk.services.destruction_records import destructions, to_json, whole_review
from scrdesk.services.open_store import Workspace
from scrdesk.services.retention import KeptReview, kept_review
from scrdesk.services.window_place import PLACE
from scrdesk.store import backup as copies
from scrdesk.store.half_done import NAME as HALF_DONE
from scrdesk.store.shrink import overwrite_and_remove, shrink
from scrdesk.store.unit_of_work import ReadingUnit

PROGRAM = f"SCR Desk {__version__}"
METHOD = (
    "Every row was deleted with SQLite's secure_delete, which overwrites it with zeros.",
    "The store was then written anew without free pages (VACUUM), and the log beside it was emptied.",
)
OUTSIDE = (
    "Numbered drafts and the comments on them were deleted; the text that is being written stays with the review.",
    "Whoever decided it states that the exported files were destroyed.",
)
BEGUN = "review begun"
DISK_NOTE = (
    "Blocks of the disk on which the store lay before may hold older, encrypted pages of it. Give the store a new "
    "passphrase: then no key for them is left, once old recovery sheets and backups are destroyed."
)


@dataclass(frozen=True, slots=True)
class Order:
    """What is to be destroyed, and on whose word.

    Args:
        confirmed: the review's reference as typed by whoever destroys it.
        decided_by: who decided.
        authority: by what authority ("Board meeting 4 May 2051, item 7").
        papers: one class, or None for the whole review.
        early_because: why before the period has ended; empty when it has.
        with_backups: also destroy the automatic backups that still hold it, after a new one is made.
    """

    confirmed: str
    decided_by: str
    authority: str
    papers: PaperClass | None = None
    early_because: str = ""
    with_backups: bool = False


@dataclass(frozen=True, slots=True)
class HeldBackup:
    """An automatic backup; ``holds`` is None when the store's present key does not open it, so nobody can tell."""

    path: Path
    day: date
    holds: bool | None


@dataclass(frozen=True, slots=True)
class Preview:
    """What a destruction would take, and what stands against it."""

    kept: KeptReview
    n_files: int
    n_entries: int
    refusals: tuple[str, ...]
    is_early: bool
    backups: tuple[HeldBackup, ...]
    not_reached: tuple[str, ...]


def preview(workspace: Workspace, review_id: ReviewId, papers: PaperClass | None = None) -> Preview:
    """Return what a destruction would take and what forbids it; nothing is changed.

    Raises:
        NotFound: no such review.
    """
    kept = kept_review(workspace, review_id)
    with workspace.read() as uow:
        n_files, n_entries = _counted(uow, review_id, papers)
        not_reached = _not_reached(uow, review_id)
    concerned = _concerned(kept, papers)
    return Preview(
        kept,
        n_files,
        n_entries,
        _refusals(kept, papers),
        any(each.standing is not Due.DUE and each.standing is not Due.HELD for each in concerned),
        backups_of(workspace, kept.review.details.reference),
        not_reached,
    )


def backups_of(workspace: Workspace, reference: str) -> tuple[HeldBackup, ...]:
    """Return the automatic backups that hold a review, or that cannot be looked into, newest first."""
    found = []
    for each in back_up.backups_of(workspace):
        holds: bool | None = None
        if copies.made_at(each.path, workspace.vault.key) is not None:
            with contextlib.suppress(UserError):
                holds = reference in copies.contents(each.path, workspace.vault.key).references
        if holds is not False:
            found.append(HeldBackup(each.path, each.made_at.date(), holds))
    return tuple(found)


def destroy(workspace: Workspace, review_id: ReviewId, order: Order, progress: Progress = Silent()) -> int:
    """Destroy a review or a class of its papers; return the number of the record.

    Once the rows are gone it cannot be cancelled or undone.

    Raises:
        NotFound: no such review.
        Refused: the typed reference is another; a legal hold is in force; the review is not closed; the period has
            not ended and no reason was given; nobody or no authority was named; the class is not in the store.
        CannotWrite, DamagedStore, StoreInUse: before anything was deleted.
        Cancelled: before anything was deleted.
    """
    kept = kept_review(workspace, review_id)
    reference = kept.review.details.reference
    _check(kept, order)
    progress.report(0, 4, "Looking at what is to be destroyed")
    held_before = backups_of(workspace, reference)
    progress.check()
    now = workspace.clock()
    concerned = _concerned(kept, order.papers)
    whose = whole_review(reference)
    with workspace.write("destroy") as uow:
        n_files, n_entries = _counted(uow, review_id, order.papers)
        files = _files(uow, review_id, order.papers)
        not_reached = _not_reached(uow, review_id)
        if order.papers is None:
            n_rows = uow.erasing.whole_review(review_id)
            review_lineage.forget(uow, review_id)
        else:
            n_rows = uow.erasing.papers(review_id, order.papers)
        uow.facts.put(PLACE, "")  # where the window stood may quote a search or an unsaved note
        uow.facts.put(HALF_DONE, "")  # and a half-filled form whatever was typed into it
        record = DestructionRecord(
            at=now,
            what=whose if order.papers is None else f"{order.papers.value} of {whose}",
            references=(reference,),
            classes=tuple((each.rule.papers.value, _rule_in_words(each)) for each in concerned),
            n_files=n_files,
            n_entries=n_entries,
            n_rows=n_rows,
            files=files,
            decided_by=" ".join(order.decided_by.split()),
            authority=" ".join(order.authority.split()),
            early_because=" ".join(order.early_because.split()),
            method=(*METHOD, *OUTSIDE) if order.papers is PaperClass.DRAFTS else METHOD,
            backups_destroyed=0,
            not_reached=not_reached,
            program=PROGRAM,
            is_finished=False,
        )
        number = uow.keeping.record(now, reference, to_json(record))
        uow.commit(f"destruction {number}, review {review_id}, {n_files} files, {n_entries} entries, {n_rows} rows")
    progress.report(1, 4, "Overwriting what was deleted")
    _finish(workspace, number, record, held_before, order, progress)
    progress.report(4, 4, "Destroyed")
    return number


def finish(workspace: Workspace, number: int) -> None:
    """Do the rest of a destruction that was interrupted after its rows were gone; nothing happens when it was done."""
    record = destructions(workspace).get(number)
    if record is not None and not record.is_finished:
        left = [*shrink(workspace.vault), *out_of_reach(workspace)]
        for reference in record.references:
            left += _told_of_backups(backups_of(workspace, reference))
        done = replace(record, not_reached=(*record.not_reached, *left, DISK_NOTE), is_finished=True)
        _amend(workspace, number, done)


def finish_interrupted(workspace: Workspace) -> None:
    """Do the rest of every destruction that was interrupted after its rows were gone."""
    for number, record in destructions(workspace).items():
        if not record.is_finished:
            finish(workspace, number)


def _finish(
    workspace: Workspace,
    number: int,
    record: DestructionRecord,
    held_before: Sequence[HeldBackup],
    order: Order,
    progress: Progress,
) -> None:
    left = [*shrink(workspace.vault), *out_of_reach(workspace)]
    n_destroyed = 0
    if order.with_backups and held_before:
        progress.report(2, 4, "Making a backup without it, then destroying those with it")
        try:
            fresh = automatic_back_up(workspace, now_due=True)
        except UserError:
            fresh = None
        kept_path = fresh.path if fresh is not None else None
        if kept_path is None:
            left.append("No new backup could be made, so the old ones were left. Make one, then destroy them.")
        else:
            n_destroyed = _destroy_backups(held_before, kept_path, left)
    else:
        left += _told_of_backups(held_before)
    progress.report(3, 4, "Writing the record")
    _amend(
        workspace,
        number,
        replace(
            record,
            backups_destroyed=n_destroyed,
            not_reached=(*record.not_reached, *left, DISK_NOTE),
            is_finished=True,
        ),
    )


def _destroy_backups(found: Sequence[HeldBackup], fresh: Path, left: list[str]) -> int:
    n_destroyed = 0
    for each in found:
        if each.path != fresh and not each.path.parent.is_dir():
            left.append(f"The backup of {day_in_words(each.day)} could not be reached any more.")
            continue
        if each.path == fresh or not each.path.exists():  # thinned out by the new one
            n_destroyed += each.path != fresh
            continue
        try:
            overwrite_and_remove(each.path, Silent())
        except CannotWrite:
            left.append(f"The backup of {day_in_words(each.day)} could not be destroyed; it may be open elsewhere.")
        else:
            n_destroyed += 1
    return n_destroyed


def out_of_reach(workspace: Workspace) -> tuple[str, ...]:
    """Return what is to be said of a folder of backups that cannot be looked into now."""
    fault = backup_place(workspace).fault
    return (f"{fault} Automatic backups in it may still hold it: destroy them there.",) if fault else ()


def _told_of_backups(found: Sequence[HeldBackup]) -> list[str]:
    told = []
    n_holding = sum(1 for each in found if each.holds)
    n_unknown = len(found) - n_holding
    if n_holding:
        told.append(f"{n_holding} automatic backups still hold it; they are thinned out in time.")
    if n_unknown:
        told.append(f"{n_unknown} automatic backups of an earlier passphrase or form cannot be looked into.")
    return told


def _amend(workspace: Workspace, number: int, record: DestructionRecord) -> None:
    with workspace.write("destruction finished") as uow:
        uow.keeping.amend(number, to_json(record))
        uow.commit(f"destruction {number}")


def _check(kept: KeptReview, order: Order) -> None:
    reference = kept.review.details.reference
    if not hmac.compare_digest(" ".join(order.confirmed.split()).encode(), reference.encode()):
        raise Refused(
            "The reference that was typed is not that of the review; nothing was destroyed.",
            remedy="Type the review's reference exactly as it stands in the list.",
        )
    refusals = _refusals(kept, order.papers)
    if refusals:
        raise Refused(refusals[0], remedy="Nothing was destroyed.")
    for words, what in ((order.decided_by, "who decided it"), (order.authority, "by what authority")):
        if not words.strip() or len(words) > MAX_WORDS:
            raise Refused(f"It must be said {what}.", remedy="It is printed on the certificate.")
    is_early = any(each.standing is not Due.DUE for each in _concerned(kept, order.papers))
    if is_early and not order.early_because.strip():
        raise Refused(
            "The period for which this is kept has not ended, or its start is not known.",
            remedy="Wait, or say why it is destroyed before its time; the reason is printed on the certificate.",
        )
    if len(order.early_because) > MAX_WORDS:
        raise Refused("The reason is too long.", remedy=f"Shorten it to {MAX_WORDS:,} characters.")


def _refusals(kept: KeptReview, papers: PaperClass | None) -> tuple[str, ...]:
    found = [
        f"A legal hold of {day_in_words(hold.placed_at.date())} forbids it ({hold.placed_by})."
        for hold in kept.holds
        if hold.is_in_force
    ]
    if StartEvent.CLOSED not in kept.days:
        found.append("The review is still open: no day is entered on which it was closed.")
    if papers is not None and not _concerned(kept, papers):
        found.append(f"The class “{papers.value}” was destroyed before.")
    if papers is not None and papers not in DESTROYED_BY_CLASS:
        found.append(f"The class “{papers.value}” is not kept in the store for itself, so it cannot be destroyed here.")
    return tuple(found)


def _concerned(kept: KeptReview, papers: PaperClass | None) -> tuple[ClassStanding, ...]:
    """Return the classes a destruction takes; the periods of what the store does not hold itself do not count."""
    wanted = IN_THE_STORE if papers is None else (papers,)
    return tuple(each for each in kept.classes if each.rule.papers in wanted and each.standing is not Due.DESTROYED)


def _rule_in_words(each: ClassStanding) -> str:
    due = f"; due {day_in_words(each.due)}" if each.due else ""
    return f"{each.rule.in_words()} ({each.rule.standing.value}){due}"


def _counted(uow: ReadingUnit, review_id: ReviewId, papers: PaperClass | None) -> tuple[int, int]:
    takes_entries = papers in (None, PaperClass.CHRONOLOGY)
    return len(_files(uow, review_id, papers)), uow.erasing.n_entries(review_id) if takes_entries else 0


def _files(uow: ReadingUnit, review_id: ReviewId, papers: PaperClass | None) -> tuple[DestroyedFile, ...]:
    """Return the files that go with a class, or (None) with the whole review."""
    sent = uow.erasing.files(review_id) if papers in (None, PaperClass.SUBMISSIONS) else ()
    reports = uow.erasing.report_files(review_id) if papers in (None, PaperClass.REPORTS) else ()
    return tuple(
        DestroyedFile(each.agency_code, each.version, each.sha256, each.size, each.is_kept_elsewhere)
        for each in (*sent, *reports)
    )


def _not_reached(uow: ReadingUnit, review_id: ReviewId) -> tuple[str, ...]:
    """Return what left the store and is elsewhere now, as the trail tells it."""
    mine = f"review {review_id}"
    n_exports = n_backups = 0
    last_backup: date | None = None
    for line in uow.trail.all():
        if line.action == BEGUN and line.subject == mine:  # the number may have been that of a review destroyed before
            n_exports = 0
        elif line.action.startswith("export ") and (line.subject == mine or line.subject.startswith(mine + ",")):
            n_exports += 1
        elif line.action == "back up":
            n_backups, last_backup = n_backups + 1, line.at.date()
    told = []
    if n_exports:
        told.append(
            f"{counted(n_exports, 'file of this review was', 'files of this review were')} exported; "
            "the trail lists them with their hashes. Whoever received "
            "them has to destroy them."
        )
    if last_backup is not None:
        told.append(
            f"{counted(n_backups, 'backup was', 'backups were')} made by hand to places chosen then, "
            f"the last on {day_in_words(last_backup)}. "
            "Look for them where the Board keeps backups."
        )
    return tuple(told)
