"""The one way out for a finished file: written whole, with a password when one is wanted, and noted in the ledger.

The password is never stored, logged or given as an argument of a command; whoever sends the file sends it another way.
"""

from __future__ import annotations

import secrets
from functools import lru_cache
from pathlib import Path

from scrdesk.domain.review import ReviewId
from scrdesk.errors import Refused
from scrdesk.services.export_ledger import record_export, record_store_export
from scrdesk.services.open_store import Workspace
from scrdesk.services.passphrase_strength import Strength, judge

N_WORDS = 7
"""Of 2,048 words: 77 bits. WinZip's own stretching of a password is weak (1,000 rounds), so the words must do it."""
ADVICE = (
    "It is shown once and kept nowhere. Send it another way than the file: read it out on the telephone, never in the "
    "same e-mail."
)
ZIP = ".zip"
PDF = ".pdf"


def new_password() -> str:
    """Return a password of seven common English words, easy to read out."""
    words = _list()
    return "-".join(secrets.choice(words) for _ in range(N_WORDS))


def password_strength(password: str, known_words: tuple[str, ...] = ()) -> Strength:
    """Return how strong a typed password is, by the rule of passphrases."""
    return judge(password, known_words)


def written_as(path: Path, password: str) -> Path:
    """Return under which name an export ends up: a PDF under its own, anything else in a zip file beside it."""
    return path if not password or path.suffix.lower() == PDF else path.with_suffix(ZIP)


def write_export(
    workspace: Workspace,
    review_id: ReviewId,
    what: str,
    path: Path,
    content: bytes,
    *,
    with_names: bool,
    password: str = "",
) -> Path:
    """Write a finished file and note in the ledger that it left the store; return where it was written.

    Args:
        workspace: of the store.
        review_id: whose file it is.
        what: the product for the ledger ("report draft 0.1"), never a path or text of the case.
        path: chosen by the user, with the ending of the product.
        content: the finished file.
        with_names: whether it shows names.
        password: protects it when not empty; see :func:`written_as` for the name.

    Raises:
        Refused: the password is easily guessed or cannot be one; nothing was written.
        CannotWrite: the file is open elsewhere or read-only, or the folder is missing; an old file is intact.
    """
    target, written = _write(path, content, password)
    record_export(workspace, review_id, _told(what, password), written, with_names=with_names, where_to=target)
    return target


def write_store_export(workspace: Workspace, what: str, path: Path, content: bytes, *, password: str = "") -> Path:
    """Do as :func:`write_export` does, with a file about the store as a whole, which names nobody of a case.

    Raises:
        as :func:`write_export`.
    """
    target, written = _write(path, content, password)
    record_store_export(workspace, _told(what, password), written, target)
    return target


def _told(what: str, password: str) -> str:
    return f"{what}, protected by a password" if password else what


def _write(path: Path, content: bytes, password: str) -> tuple[Path, bytes]:
    """Write a file, sealed when there is a password; return where and what was written."""
    from scrdesk.export.safe_write import write_whole

    if not password:
        write_whole(path, content)
        return path, content
    strength = judge(password, [path.stem])
    if not strength.is_enough:
        raise Refused("The password is too short or easy to guess.", remedy=strength.sentence)
    target = written_as(path, password)
    sealed = _protected(path, content, password)
    write_whole(target, sealed)
    return target, sealed


def _protected(path: Path, content: bytes, password: str) -> bytes:
    from scrdesk.export.protect import protected_pdf, protected_zip

    if path.suffix.lower() == PDF:
        return protected_pdf(content, password)
    return protected_zip(path.name, content, password)


@lru_cache(maxsize=1)
def _list() -> tuple[str, ...]:
    from mnemonic import Mnemonic

    return tuple(Mnemonic("english").wordlist)
