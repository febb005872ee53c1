"""Destroy a whole store: its key, its file, its backups, and what this computer remembers of it."""

from __future__ import annotations

import contextlib
import hmac
from dataclasses import replace
from pathlib import Path

from scrdesk.domain.counting import counted
from scrdesk.domain.dates_in_words import day_in_words
from scrdesk.domain.destruction import DestroyedFile, DestructionRecord
from scrdesk.domain.progress import Progress, Silent
from scrdesk.domain.retention import MAX_WORDS, StartEvent
from scrdesk.errors import CannotWrite, NotRemembered, Refused
from scrdesk.services.back_up import backups_of
from scrdesk.services.backup_places import backup_place
from scrdesk.services.destroy import PROGRAM, out_of_reach
from scrdesk.services.destruction_records import certificate_pdf, require_certificate_place
from scrdesk.services.open_store import Workspace
from scrdesk.services.recovery import store_mark
from scrdesk.services.remember_store import forget_store
from scrdesk.services.retention import review_list
from scrdesk.store.custodians import keys_path
from scrdesk.store.shrink import overwrite_and_remove

METHOD = (
    "The salt and the first page of the file were overwritten first: without them no passphrase gives the key.",
    "The whole file was then overwritten with random bytes and removed.",
)

DISK_NOTE = (
    "Blocks of the disk that the system had set aside, as solid-state disks do, cannot be overwritten; without key and "
    "recovery sheet they cannot be read."
)


def whole_store_refusals(workspace: Workspace) -> tuple[str, ...]:
    """Return what forbids destroying the store: a hold on any review, or any review that is still open."""
    found = []
    for kept in review_list(workspace):
        reference = kept.review.details.reference
        if kept.is_held:
            found.append(f"A legal hold is in force on {reference}.")
        if StartEvent.CLOSED not in kept.days:
            found.append(f"The review {reference} is still open.")
    return tuple(found)


def destroy_store(
    workspace: Workspace,
    confirmed: str,
    decided_by: str,
    authority: str,
    certificate: Path,
    progress: Progress = Silent(),
    *,
    early_because: str = "",
) -> DestructionRecord:
    """Destroy the store of a workspace, with its automatic backups; the workspace is closed.

    The certificate is written before, as begun, and again when it is done: there is no store to keep it in.

    Args:
        workspace: of the store.
        confirmed: the name of the store's file as typed by whoever destroys it.
        decided_by: who decided.
        authority: by what authority.
        certificate: the PDF to write; not in the folder of the store's backups.
        progress: told while overwriting.
        early_because: why, when a period has not ended.

    Raises:
        Refused: another name was typed; a review is held or open; a period has not ended and no reason was given;
            nobody or no authority was named; the certificate's name does not end in ".pdf". Nothing was destroyed.
        CannotWrite: the certificate cannot be written (nothing was destroyed), or a file cannot be overwritten.
    """
    from scrdesk.export.safe_write import write_whole

    path = workspace.path
    _check(workspace, confirmed, decided_by, authority, early_because)
    require_certificate_place(certificate)
    salt = workspace.vault.key.salt
    backups, folders = backups_of(workspace), backup_place(workspace).all
    record = _record(workspace, decided_by, authority, early_because)
    write_whole(certificate, certificate_pdf(record, store_mark(salt)))
    left = [*record.not_reached, *out_of_reach(workspace)]
    try:
        forget_store(path)
    except NotRemembered:
        left.append("The keychain of this computer could not be asked; it may still hold the key. No other was asked.")
    workspace.close()
    # Custodians' sealed keys first: without them only the store's own passphrase and the sheet are left.
    # A folder of automatic backups has one file of them, named after the store.
    copies = (*(folder / path.name for folder in folders), *(backup.path for backup in backups))
    for sealed in (keys_path(path), *map(keys_path, copies)):
        if sealed.exists():
            overwrite_and_remove(sealed, progress)
    overwrite_and_remove(path, progress)
    n_destroyed = 0
    for each in backups:
        try:
            overwrite_and_remove(each.path, progress)
        except CannotWrite:
            left.append(f"The backup of {day_in_words(each.made_at.date())} could not be destroyed.")
        else:
            n_destroyed += 1
    for folder in folders:
        with contextlib.suppress(OSError):
            folder.rmdir()  # only when nothing else lies in it
    done = replace(record, backups_destroyed=n_destroyed, not_reached=tuple(left), is_finished=True)
    write_whole(certificate, certificate_pdf(done, store_mark(salt)))
    return done


def _check(workspace: Workspace, confirmed: str, decided_by: str, authority: str, early_because: str) -> None:
    if not hmac.compare_digest(confirmed.strip().encode(), workspace.path.name.encode()):
        raise Refused(
            "The name that was typed is not that of the store; nothing was destroyed.",
            remedy="Type the name of the store's file exactly.",
        )
    refusals = whole_store_refusals(workspace)
    if refusals:
        raise Refused(refusals[0], remedy="Nothing was destroyed.")
    for words, what in ((decided_by, "who decided it"), (authority, "by what authority")):
        if not words.strip() or len(words) > MAX_WORDS:
            raise Refused(f"It must be said {what}.", remedy="It is printed on the certificate.")
    today = workspace.clock().date()
    is_early = any(
        each.due is None or each.due > today
        for kept in review_list(workspace)
        for each in kept.classes
        if each.rule.years
    )
    if is_early and not early_because.strip():
        raise Refused(
            "The period of something in the store has not ended, or its start is not known.",
            remedy="Say why it is destroyed before its time; the reason is printed on the certificate.",
        )


def _record(workspace: Workspace, decided_by: str, authority: str, early_because: str) -> DestructionRecord:
    files: list[DestroyedFile] = []
    references: list[str] = []
    n_entries = n_exports = 0
    n_backups = 0
    with workspace.read() as uow:
        for review in uow.reviews.all():
            references.append(review.details.reference)
            n_entries += uow.erasing.n_entries(review.id)
            files += [
                DestroyedFile(each.agency_code, each.version, each.sha256, each.size)
                for each in (*uow.erasing.files(review.id), *uow.erasing.report_files(review.id))
            ]
        for line in uow.trail.all():
            n_exports += line.action.startswith("export ")
            n_backups += line.action == "back up"
        n_rows = uow.erasing.n_rows()
    mark = store_mark(workspace.vault.key.salt)
    left = [
        f"Recovery sheets with the mark {mark} are the key of the store: they are void now, destroy every print.",
        DISK_NOTE,
    ]
    if n_exports:
        left.append(
            f"{counted(n_exports, 'file was', 'files were')} exported from the store over its life; "
            "whoever received them holds them."
        )
    if n_backups:
        left.append(
            f"{counted(n_backups, 'backup was', 'backups were')} made by hand to places chosen then; "
            "the old passphrase opens them."
        )
    return DestructionRecord(
        at=workspace.clock(),
        what=f"the whole store {workspace.path.name} (mark {mark})",
        references=tuple(sorted(references)),
        classes=(),
        n_files=len(files),
        n_entries=n_entries,
        n_rows=n_rows,
        files=tuple(files),
        decided_by=" ".join(decided_by.split()),
        authority=" ".join(authority.split()),
        early_because=" ".join(early_because.split()),
        method=METHOD,
        backups_destroyed=0,
        not_reached=tuple(left),
        program=PROGRAM,
        is_finished=False,
    )
