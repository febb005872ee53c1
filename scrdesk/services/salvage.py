"""Save what can be read of a damaged store into a new one, say what is lost, and fill that in from backups.

The damaged file is only read. The new store has the same key, so that passphrase, recovery sheet and remembered key
open it too, unless a new passphrase is given.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from scrdesk.domain.counting import counted
from scrdesk.domain.dates_in_words import day_in_words
from scrdesk.domain.progress import Progress, Silent
from scrdesk.errors import CannotWrite, NotAStore, Refused, StoreInUse, UserError, WrongPassphrase
from scrdesk.services.back_up import Backup, automatic_backups
from scrdesk.services.backup_places import places_by_key
from scrdesk.services.explain_damage import name_of
from scrdesk.services.passphrase_strength import require_strong
from scrdesk.store import backup as copies
from scrdesk.store import custodians as slots
from scrdesk.store import lease
from scrdesk.store.connection import make_engine
from scrdesk.store.faults import told_to_the_user
from scrdesk.store.keys import PAGE_BYTES, SALT_BYTES, STRETCHING, StoreKey, Stretching, derive, new_salt
from scrdesk.store.salvage import Backed, LostRow, Salvaged, TableTold, memory_engine, salvage
from scrdesk.store.vault import key_of_damaged, name_it

MOST_BACKUPS = 6
"""Backups that lost rows are looked up in, newest first; each is read from end to end before it is believed."""
MAX_PREVIEW_BYTES = 512 << 20
"""A store larger than this is not salvaged into memory only to say what would be lost."""
_MOST_REFERENCES = 12


@dataclass(frozen=True, slots=True)
class SalvageReport:
    """What a salvage brings, or would bring.

    Args:
        store: the damaged file.
        n_pages: of the file; ``n_bad_pages`` of them cannot be read.
        tables: how each table fares.
        lost: each row that is known to be lost or was filled in.
        stand_ins: rows that stand for lost ones, "table number".
        unhung: rows that could be read but belong to nothing any more, "table number"; they are not in the new store.
        is_log_cut: the end of the write-ahead log is damaged, so that what was done last may be missing.
        backups: those that were looked into, newest first.
        has_lost: whether anything that was in the old store is not in the new one, or may not be.
    """

    store: Path
    n_pages: int
    n_bad_pages: int
    tables: tuple[TableTold, ...]
    lost: tuple[LostRow, ...]
    stand_ins: tuple[str, ...]
    unhung: tuple[str, ...]
    is_log_cut: bool
    backups: tuple[Backup, ...]
    has_lost: bool

    @property
    def n_in_backups(self) -> int:
        """How many of the lost rows a backup has."""
        return sum(1 for each in self.lost if each.backup is not None)

    @property
    def references(self) -> tuple[str, ...]:
        """The references of entries of which something is lost and was not filled in, each once, in their order."""
        return tuple(
            dict.fromkeys(sorted(each.reference for each in self.lost if each.reference and not each.is_filled))
        )


def preview_salvage(
    store: Path, passphrase: str, progress: Progress = Silent(), *, stretching: Stretching = STRETCHING
) -> SalvageReport:
    """Say what a salvage would bring, without writing anything.

    Raises:
        as :func:`salvage_store`; Refused: the store is too large to do it in memory.
    """
    store = store.absolute()
    _require_free(store)
    if store.stat().st_size > MAX_PREVIEW_BYTES:
        raise Refused(
            "The store is too large to try it first.",
            where=store.name,
            remedy="Save what can be read into a new store; the damaged one stays as it is.",
        )
    with _key(store, passphrase, stretching) as key:
        backups = _sound_backups(store, key, progress)
        engine = memory_engine()
        try:
            done = salvage(store, key, engine, datetime(1, 1, 1), _backed(backups, key), progress, is_filling=False)
        finally:
            engine.dispose()
    return _report(store, done, backups)


def salvage_store(
    store: Path,
    destination: Path,
    passphrase: str,
    progress: Progress = Silent(),
    *,
    clock: Callable[[], datetime] = datetime.now,
    is_filling: bool = True,
    new_passphrase: str | None = None,
    stretching: Stretching = STRETCHING,
) -> SalvageReport:
    """Save what can be read of a damaged store into a new one, which has its name only once it is proved.

    Args:
        store: the damaged file; only read.
        destination: the new file; never one that exists.
        passphrase: of the damaged store, or of a custodian.
        progress: told in steps.
        clock: tells when, for the trail.
        is_filling: take rows that are lost from sound automatic backups, where the trail proves that they are of this
            very store. Words of agencies and lines of the trail never change, so they are the lost ones exactly; what
            the office keeps is as it was when the backup was made.
        new_passphrase: of the new store; None keeps the passphrase and the recovery sheet.
        stretching: as for ``open_store``.

    Raises:
        Refused: the new passphrase is too weak, or both files are the same.
        NotFound, NotAStore, WrongPassphrase, StoreInUse: as ``open_store``.
        DamagedStore: nothing at all can be read.
        CannotWrite: a file of that name exists, or the folder or disk refuses; nothing is left there.
        Cancelled: and nothing is left there.
    """
    store, destination = store.absolute(), destination.absolute()
    _require_free(store)
    if new_passphrase is not None:
        require_strong(new_passphrase, [destination.stem])
    if os.path.lexists(destination):
        raise CannotWrite(
            "A file of that name is already there.",
            where=destination.name,
            remedy="Choose another name for the new store; the damaged one is kept.",
        )
    with _key(store, passphrase, stretching) as key:
        fresh = derive(new_passphrase, new_salt(), stretching) if new_passphrase is not None else None
        making = copies.new_part(destination)
        try:
            backups = _sound_backups(store, key, progress)
            engine = make_engine(making, fresh or key, max_connections=1)
            try:
                with told_to_the_user(destination.name):
                    done = salvage(store, key, engine, clock(), _backed(backups, key), progress, is_filling=is_filling)
            finally:
                engine.dispose()
            copies.prove(making, fresh or key, progress)
            name_it(making, destination)
        finally:
            copies.remove_part(making)
            if fresh is not None:
                fresh.forget()
    return _report(store, done, backups)


def in_words(report: SalvageReport, *, is_done: bool) -> tuple[str, ...]:
    """Return a report as sentences, the worst first; ``is_done`` says whether the new store was made."""
    told = []
    if report.n_bad_pages:
        told.append(f"{report.n_bad_pages} of the {report.n_pages} pages of the file cannot be read.")
    else:
        told.append(f"All {report.n_pages} pages of the file can be read.")
    if report.is_log_cut:
        told.append("The end of the log beside the file is damaged: what was done last may be missing.")
    told += [_of_table(each) for each in report.tables if each.n_lost or each.n_filled or not each.is_exact]
    if report.references:
        named = ", ".join(report.references[:_MOST_REFERENCES])
        n_more = len(report.references) - _MOST_REFERENCES
        told.append(f"Entries of which words are lost: {named}{f' and {n_more} more' if n_more > 0 else ''}.")
    told += _of_backups(report, is_done=is_done)
    if report.stand_ins:
        did = "were put" if is_done else "would be put"
        named = ", ".join(_row_in_words(each) for each in report.stand_ins[:_MOST_REFERENCES])
        n_more = len(report.stand_ins) - _MOST_REFERENCES
        more = f" and {n_more} more" if n_more > 0 else ""
        told.append(f"Stand-ins named “Recovered” {did} where rows lost what they belong to: {named}{more}.")
    if report.unhung:
        told.append(
            f"{counted(len(report.unhung), 'row')} can be read but belong to nothing that is left; that is not kept."
        )
    if not report.has_lost:
        told.append("Nothing is lost." if is_done else "Nothing would be lost.")
    return tuple(told)


def _row_in_words(row: str) -> str:
    table, _, number = row.rpartition(" ")
    return f"{name_of(table)}, number {number}"


def _of_table(told: TableTold) -> str:
    parts = [f"{told.n_read} kept"]
    if told.n_filled:
        parts.append(f"{told.n_filled} filled in from a backup")
    if told.n_lost:
        parts.append(f"{told.n_lost} lost" if told.is_exact else f"at least {told.n_lost} lost")
    elif not told.is_exact:
        parts.append("whether any is lost cannot be told")
    name = name_of(told.table)
    return f"{name[:1].upper()}{name[1:]}: {', '.join(parts)}."


def _of_backups(report: SalvageReport, *, is_done: bool) -> Iterator[str]:
    for backup in report.backups:
        n_there = sum(1 for each in report.lost if each.backup == backup.path)
        if n_there:
            when = f"{day_in_words(backup.made_at.date())} at {backup.made_at:%H:%M}"
            n_filled = sum(1 for each in report.lost if each.backup == backup.path and each.is_filled)
            did = f"{n_filled} were filled in from it" if is_done else "they can be filled in from it"
            yield f"The backup of {when} ({backup.path.name}) has {n_there} of the lost rows; {did}."
    if report.has_lost and not report.backups:
        yield "There is no sound automatic backup beside the store that this passphrase opens."


def _report(store: Path, done: Salvaged, backups: tuple[Backup, ...]) -> SalvageReport:
    return SalvageReport(
        store,
        done.n_pages,
        done.n_bad_pages,
        done.tables,
        done.lost,
        done.stand_ins,
        done.unhung,
        done.is_log_cut,
        backups,
        done.has_lost,
    )


def _require_free(store: Path) -> None:
    who = lease.holder(Path(os.path.realpath(store)))
    if who:
        raise StoreInUse(f"This store is open {who}.", where=store.name, remedy="Close it there first.", holder="")


@contextmanager
def _key(store: Path, passphrase: str, stretching: Stretching) -> Iterator[StoreKey]:
    """Give the key of a damaged store, also where its own salt is damaged but a backup's is not.

    Raises:
        NotFound, NotAStore, WrongPassphrase.
    """
    key = key_of_damaged(store, _keys(store, passphrase, stretching))
    if key is None:
        if store.stat().st_size < PAGE_BYTES:
            raise NotAStore("This file is not a store of this program.", where=store.name, remedy="Choose another.")
        raise WrongPassphrase(
            "The passphrase does not open this store.", where=store.name, remedy="Nothing was changed; try again."
        )
    try:
        yield key
    finally:
        key.forget()


def _keys(store: Path, passphrase: str, stretching: Stretching) -> Iterator[StoreKey]:
    for salt in dict.fromkeys(_salt_of(path) for path in (store, *(each.path for each in automatic_backups(store)))):
        if len(salt) == SALT_BYTES:
            yield derive(passphrase, salt, stretching)
            for slot in slots.find_slots(store, salt):
                found = slots.unseal(slot, salt, passphrase, stretching)
                if found is not None:
                    yield found


def _salt_of(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(SALT_BYTES)
    except OSError:
        return b""


def _sound_backups(store: Path, key: StoreKey, progress: Progress) -> tuple[Backup, ...]:
    found: list[Backup] = []
    for each in automatic_backups(store, places_by_key(store, key)):
        if len(found) == MOST_BACKUPS:
            break
        if copies.made_at(each.path, key) is None:
            continue
        progress.check()
        try:
            copies.prove(each.path, key, Silent())
        except (UserError, OSError):
            continue
        found.append(each)
    return tuple(found)


def _backed(backups: tuple[Backup, ...], key: StoreKey) -> list[Backed]:
    return [Backed(each.path, key) for each in backups]
