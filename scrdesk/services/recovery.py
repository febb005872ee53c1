"""The recovery sheet: the key of a store as words on paper, for the Board's safe.

The 24 words are the store's raw key in the BIP-39 list of 2,048 English words, eight bits of checksum in the last. They
open this store and its backups as long as the passphrase is not changed; then a new sheet is needed.
"""

from __future__ import annotations

import hmac
import secrets
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from pathlib import Path

from mnemonic import Mnemonic

from scrdesk.domain.progress import Progress, Silent
from scrdesk.errors import NotAStore, NotFound, Refused, WrongPassphrase
from scrdesk.services import failed_tries
from scrdesk.services.change_passphrase import rekey_to
from scrdesk.services.open_store import Workspace, began
from scrdesk.services.passphrase_strength import require_strong
from scrdesk.store import vault
from scrdesk.store.keys import PAGE_BYTES, SALT_BYTES, STRETCHING, StoreKey, Stretching

N_WORDS = 24
N_ASKED = 3
"""Words asked for in a rehearsal: enough to see that the sheet is of this store, legible and at hand."""
WRITTEN, REHEARSED, CHANGED = (
    "write recovery sheet",
    "rehearse recovery sheet",
    ("change passphrase", "recover store", "change passphrase by custodian"),
)
MAX_FOR_WHOM = 60
_MAX_TYPED = 2_000
_WHAT = "recovery sheet"


@dataclass(frozen=True, slots=True)
class SheetStanding:
    """When the recovery sheet of the present key was written and rehearsed; None when it was not."""

    written_at: datetime | None
    rehearsed_at: datetime | None
    made_for: tuple[tuple[datetime, str], ...] = ()
    """Every sheet of the present key, oldest first: when it was written, and for whom, where that was said."""


def recovery_words(workspace: Workspace) -> tuple[str, ...]:
    """Return the words of an open store. They are the key: show them only at the user's explicit wish."""
    return words_of_key(workspace.vault.key.hex())


def words_of_key(key_hex: str) -> tuple[str, ...]:
    """Return the words of a key, given as 64 hex digits; they are the key."""
    return tuple(_list().to_mnemonic(bytes.fromhex(key_hex)).split())


def recovery_sheet(workspace: Workspace, for_whom: str = "") -> bytes:
    """Return the recovery sheet as PDF, for printing without a file of it; written into the trail.

    Args:
        workspace: the open store.
        for_whom: whose sheet or which safe it is for ("Board’s safe, County Hall"); printed on it, so that sheets can
            be told apart and called in. They are all the same key: only a change of passphrase makes one void.

    Raises:
        Refused: ``for_whom`` is longer than :data:`MAX_FOR_WHOM` signs.
    """
    from scrdesk.export.recovery_sheet import write_recovery_sheet

    for_whom = " ".join(for_whom.split())
    if len(for_whom) > MAX_FOR_WHOM:
        raise Refused(f"Whom the sheet is for is told in at most {MAX_FOR_WHOM} signs.", remedy="Make it shorter.")
    content = write_recovery_sheet(
        workspace.path.name,
        store_mark(workspace.vault.key.salt),
        recovery_words(workspace),
        workspace.clock().date(),
        for_whom,
    )
    with workspace.write(WRITTEN) as uow:
        uow.commit(f"store, for {for_whom}" if for_whom else "store")
    return content


def save_recovery_sheet(workspace: Workspace, path: Path, for_whom: str = "") -> None:
    """Write the recovery sheet to a file, which should be deleted once it is printed.

    Raises:
        Refused: the name does not end in ".pdf".
        CannotWrite: the file is open elsewhere or read-only, or the folder is missing. Nothing stands in the trail.
    """
    from scrdesk.export.safe_write import check_place, require_pdf_name, write_whole

    require_pdf_name(path)
    check_place(path)
    write_whole(path, recovery_sheet(workspace, for_whom))


def sheet_standing(workspace: Workspace) -> SheetStanding:
    """Return whether there is a recovery sheet for the present key and whether it was rehearsed."""
    written_at = rehearsed_at = None
    sheets: list[tuple[datetime, str]] = []
    with workspace.read() as uow:
        for line in uow.trail.all():
            if line.action in CHANGED:
                written_at = rehearsed_at = None
                sheets.clear()
            elif line.action == WRITTEN:
                written_at, rehearsed_at = line.at, None
                sheets.append((line.at, line.subject.removeprefix("store").removeprefix(", for ")))
            elif line.action == REHEARSED:
                rehearsed_at = line.at
    return SheetStanding(written_at, rehearsed_at, tuple(sheets))


def asked_words() -> tuple[int, ...]:
    """Return which words (numbered from 1) to ask for in a rehearsal."""
    return tuple(sorted(secrets.SystemRandom().sample(range(1, N_WORDS + 1), N_ASKED)))


def rehearse(workspace: Workspace, typed: Mapping[int, str]) -> bool:
    """Whether words typed from the sheet (by number, from 1) are those of this store; a success goes into the trail.

    Raises:
        Refused: fewer than three words were typed.
    """
    words = recovery_words(workspace)
    if len(typed) < N_ASKED or not set(typed) <= set(range(1, N_WORDS + 1)):
        raise Refused(f"A rehearsal needs {N_ASKED} words of the sheet.")
    answers = [(_list().expand_word(_plain(word)), words[number - 1]) for number, word in typed.items()]
    if not all([hmac.compare_digest(one.encode(), other.encode()) for one, other in answers]):  # noqa: C419 - each
        return False
    with workspace.write(REHEARSED) as uow:
        uow.commit("store")
    return True


def open_with_recovery_words(
    path: Path, typed: str, *, clock: Callable[[], datetime] = datetime.now, progress: Progress = Silent()
) -> Workspace:
    """Open a store or a backup with the words of its sheet.

    Args:
        path: of the store.
        typed: the words, with or without their numbers; four letters of each are enough.
        clock: tells the time.
        progress: told when an older form is brought up to date.

    Raises:
        WrongPassphrase: a word is not in the list, the checksum does not fit, or the sheet is of another store.
        NotFound, NotAStore, DamagedStore, NewerStore, StoreInUse, CannotWrite: as ``open_store``.
    """
    key = _tried_key(path, typed, clock)
    return began(vault.open_with_key(path, key, clock(), progress=progress), clock, "store opened by recovery sheet")


def recover(
    path: Path,
    typed: str,
    new: str,
    *,
    clock: Callable[[], datetime] = datetime.now,
    progress: Progress = Silent(),
    stretching: Stretching = STRETCHING,
) -> None:
    """Give a closed store a new passphrase by its recovery sheet; the sheet is void afterwards.

    Raises:
        Refused: the new passphrase is too weak.
        WrongPassphrase: as :func:`open_with_recovery_words`.
        others: as :func:`scrdesk.services.change_passphrase.change_passphrase`.
    """
    require_strong(new, [path.stem])
    key = _tried_key(path, typed, clock)
    rekey_to(path, key, new, CHANGED[1], clock=clock, progress=progress, stretching=stretching)


def store_mark(salt: bytes) -> str:
    """Return eight signs that tell stores (and keys of one store) apart; they are on the sheet and are no secret."""
    return f"{salt.hex()[:4]}-{salt.hex()[4:8]}".upper()


def mark_of(path: Path) -> str:
    """Return the mark of a store that is closed, to find its sheet.

    Raises:
        NotFound: the file cannot be read.
        NotAStore: it is a folder, or too short for a store.
    """
    try:
        with path.open("rb") as file:
            first = file.read(PAGE_BYTES)
    except IsADirectoryError as fault:
        raise NotAStore("This is a folder, not a store.", where=path.name, remedy="Choose a file.") from fault
    except OSError as fault:
        raise NotFound("There is no such store.", where=path.name, remedy="Check the name and the folder.") from fault
    if len(first) < PAGE_BYTES:
        raise NotAStore(
            "This file is not a store of this program.", where=path.name, remedy="Choose a file made by “New store”."
        )
    return store_mark(first[:SALT_BYTES])


def _tried_key(path: Path, typed: str, clock: Callable[[], datetime]) -> StoreKey:
    try:
        return _key(path, typed)
    except WrongPassphrase:
        failed_tries.note(path, clock(), _WHAT)
        raise


def _key(path: Path, typed: str) -> StoreKey:
    raw = _raw_key(typed)
    try:
        return vault.proved_key(path, lambda salt: StoreKey(bytes(raw), salt), _WHAT)
    except WrongPassphrase as fault:
        raise WrongPassphrase(
            "The words are right in themselves, but they are not those of this store as it is now.",
            where=path.name,
            remedy=f"Look for the sheet with the mark {mark_of(path)}; a change of passphrase makes older sheets void.",
        ) from fault
    finally:
        raw[:] = bytes(len(raw))


def _raw_key(typed: str) -> bytearray:
    words = [_plain(part) for part in typed[:_MAX_TYPED].split()]
    words = [_list().expand_word(word) for word in words if word and not word.isdigit()]
    if len(words) != N_WORDS:
        raise WrongPassphrase(
            f"A recovery sheet has {N_WORDS} words; {len(words)} were typed.", remedy="Type them all, in their order."
        )
    known = set(_list().wordlist)
    for number, word in enumerate(words, 1):
        if word not in known:
            raise WrongPassphrase(f"Word {number} is not one of the list.", remedy="Compare it with the sheet.")
    try:
        return _list().to_entropy(words)
    except ValueError as fault:
        raise WrongPassphrase(
            "The words do not fit together: one is wrong, or two changed places.", remedy="Compare them with the sheet."
        ) from fault


def _plain(word: str) -> str:
    return unicodedata.normalize("NFKD", word).strip(" \t\r\n.,;:)(").casefold()


@lru_cache(maxsize=1)
def _list() -> Mnemonic:
    return Mnemonic("english")
