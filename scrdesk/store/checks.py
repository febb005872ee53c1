"""Whether a store is sound: every page, every constraint, every stored file, every number, and the trail."""

from __future__ import annotations

import hashlib
from collections.abc import Callable

import sqlalchemy as sa

from scrdesk.domain import counting
from scrdesk.domain.progress import Progress
from scrdesk.domain.submission import SubmissionStatus
from scrdesk.errors import DamagedStore, NotFound
from scrdesk.store import words
from scrdesk.store.audit import Trail
from scrdesk.store.keeping_tables import destruction
from scrdesk.store.report_tables import report_draft
from scrdesk.store.repositories.stored_files import unpacked
from scrdesk.store.tables import agency, entry, entry_version, review, row_change, stored_file, submission

MOST_TOLD = 20
"""Faults told of each kind; a ruined store has thousands and nobody reads them."""


def all_faults(connection: sa.Connection, progress: Progress) -> tuple[str, ...]:
    """Return what is wrong with a store, one sentence each; empty when it is sound."""
    steps: tuple[tuple[str, Callable[[sa.Connection, Progress], list[str]]], ...] = (
        ("Checking every page", _pages),
        ("Checking every table", _tables),
        ("Checking every connection between tables", _constraints),
        ("Checking every stored file", _files),
        ("Checking every frozen draft", _drafts),
        ("Checking references and order", _numbers),
        ("Checking the word index", _words),
        ("Checking the trail", _trail),
    )
    faults: list[str] = []
    for done, (what, look) in enumerate(steps):
        progress.report(done, len(steps), what)
        progress.check()
        try:
            found = look(connection, progress)
        except sa.exc.DatabaseError:
            found = [f"{what}: this part of the store is too damaged to be read."]
        faults += found[:MOST_TOLD]
        if len(found) > MOST_TOLD:
            faults.append(f"{what}: {len(found) - MOST_TOLD} more.")
    progress.report(len(steps), len(steps), "Checked")
    return tuple(faults)


def _pages(connection: sa.Connection, _: Progress) -> list[str]:
    rows = connection.exec_driver_sql("PRAGMA cipher_integrity_check").all()
    return [f"A page of the file fails its authentication ({row[0]})." for row in rows]


def _tables(connection: sa.Connection, _: Progress) -> list[str]:
    rows = connection.exec_driver_sql("PRAGMA integrity_check").all()
    return [f"The database is damaged ({row[0]})." for row in rows if row[0] != "ok"]


def _constraints(connection: sa.Connection, _: Progress) -> list[str]:
    rows = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
    return [f"A row of {row[0]} ({row[1]}) belongs to a row of {row[2]} that is not there." for row in rows]


def _files(connection: sa.Connection, progress: Progress) -> list[str]:
    faults = []
    for file_id in connection.scalars(sa.select(stored_file.c.id)).all():
        progress.check()
        row = connection.execute(sa.select(stored_file).where(stored_file.c.id == file_id)).one()
        if not row.content and _was_destroyed(connection, file_id):
            continue
        try:
            unpacked(row.content, row.size, row.sha256)
        except (DamagedStore, NotFound):
            names = connection.scalars(sa.select(submission.c.file_name).where(submission.c.stored_file_id == file_id))
            faults.append(f"The stored file {', '.join(names)} is no longer what was received.")
    return faults


def _drafts(connection: sa.Connection, _: Progress) -> list[str]:
    held = sa.select(report_draft.c.number, report_draft.c.sections_list, report_draft.c.sha256, review.c.reference)
    return [
        f"Draft {row.number} of the report of {row.reference} no longer reads as when it was frozen."
        for row in connection.execute(held.join_from(report_draft, review))
        if hashlib.sha256(row.sections_list.encode("utf-8", "surrogatepass")).hexdigest() != row.sha256
    ]


def _was_destroyed(connection: sa.Connection, file_id: int) -> bool:
    """Whether something of the review that a file belongs to was destroyed by the rules, and written down."""
    recorded = (
        sa.select(sa.func.count())
        .select_from(submission.join(agency).join(review))
        .join(destruction, destruction.c.review_reference == review.c.reference)
        .where(submission.c.stored_file_id == file_id)
    )
    return bool(connection.scalar(recorded))


def _numbers(connection: sa.Connection, _: Progress) -> list[str]:
    numbered = sa.select(agency.c.code, agency.c.next_entry_number, sa.func.max(entry.c.number).label("highest"))
    faults = [
        f"The next reference of {row.code} would be one that was used before."
        for row in connection.execute(numbered.join_from(agency, entry).group_by(agency.c.id))
        if row.highest >= row.next_entry_number
    ]
    counted = sa.select(
        entry.c.review_id.label("review"),
        sa.func.count().label("all"),
        sa.func.count(entry.c.position.distinct()).label("different"),
        sa.func.max(entry.c.position).label("highest"),
    ).where(entry.c.current_version_id.is_not(None))
    faults += [
        f"The order of the chronology of review {row.review} has gaps or doubles."
        for row in connection.execute(counted.group_by(entry.c.review_id))
        if not row.all == row.different == row.highest
    ]
    astray = sa.select(sa.func.count()).select_from(
        entry.join(entry_version, entry.c.current_version_id == entry_version.c.id)
    )
    n_astray = connection.scalar(astray.where(entry_version.c.entry_id != entry.c.id))
    if n_astray:
        faults.append(f"{counting.counted(n_astray, 'entry is', 'entries are')} told by the row of another entry.")
    decided = sa.case(
        (row_change.c.is_accepted.is_(True), row_change.c.after_version_id), else_=row_change.c.before_version_id
    )
    n_against = connection.scalar(
        sa.select(sa.func.count())
        .select_from(row_change.join(submission, row_change.c.submission_id == submission.c.id).join(entry))
        .where(
            submission.c.status == SubmissionStatus.ACCEPTED.value,
            entry.c.current_version_id.is_distinct_from(decided),
        )
    )
    if n_against:
        faults.append(
            f"{counting.counted(n_against, 'entry is', 'entries are')} not told as their changes were decided."
        )
    return faults


def _words(connection: sa.Connection, _: Progress) -> list[str]:
    standing = set(connection.scalars(sa.select(entry.c.id).where(entry.c.current_version_id.is_not(None))))
    indexed = set(connection.scalars(sa.select(words.entry_words.c.rowid)))
    n_lost = len(standing ^ indexed)
    return [f"{counting.entries(n_lost)} cannot be found by their words."] if n_lost else []


def _trail(connection: sa.Connection, _: Progress) -> list[str]:
    broken = Trail(connection).first_break()
    return [] if broken is None else [f"The trail was edited or cut at its line {broken}."]
