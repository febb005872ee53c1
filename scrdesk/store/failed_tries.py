"""Failed tries to open a store, kept in a small file beside it until somebody opens it and they go into its trail.

A locked store cannot be written to, so its trail cannot tell of a wrong passphrase at once. The file holds time,
computer, account and way of each try and nothing of any case. Whoever can write to the folder can take it away; it is
there to tell of a curious colleague, not of somebody who works against the folder itself.
"""

from __future__ import annotations

import contextlib
import getpass
import json
import os
import platform
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

SUFFIX = ".failed-tries"
_MAX_FILE_BYTES = 32_768
"""Some two hundred tries; further ones are not written down, which "at least" says."""
_MAX_SIGNS = 60


@dataclass(frozen=True, slots=True)
class FailedTry:
    """One try that failed, in local time; ``way`` is what was tried ("passphrase")."""

    at: datetime
    computer: str
    account: str
    way: str


def tries_path(store: Path) -> Path:
    """Return the path of the small file, beside the file itself when the path is a link."""
    real = Path(os.path.realpath(store))
    return real.with_name(real.name + SUFFIX)


def note_failed_try(store: Path, now: datetime, way: str) -> None:
    """Write down that a try failed; a folder that refuses keeps nobody from trying again."""
    told = {"at": now.isoformat(timespec="seconds"), "computer": platform.node(), "account": _account(), "way": way}
    path = tries_path(store)
    with contextlib.suppress(OSError):
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND | getattr(os, "O_NOFOLLOW", 0), 0o600)
        try:
            if os.fstat(handle).st_size < _MAX_FILE_BYTES:
                os.write(handle, json.dumps(told).encode("utf-8") + b"\n")
        finally:
            os.close(handle)


def failed_tries(store: Path) -> tuple[FailedTry, ...]:
    """Return the tries since the store was opened last, oldest first; lines that are none are passed over."""
    try:
        with tries_path(store).open("rb") as file:
            lines = file.read(_MAX_FILE_BYTES + 1_024).splitlines()
    except OSError:
        return ()
    found = []
    for line in lines:
        with contextlib.suppress(ValueError, KeyError, TypeError):
            told = json.loads(line)
            at = datetime.fromisoformat(told["at"]).replace(tzinfo=None)
            found.append(FailedTry(at, *(_plain(told[name]) for name in ("computer", "account", "way"))))
    return tuple(found)


def forget_failed_tries(store: Path) -> None:
    """Take the small file away once its tries stand in the trail."""
    with contextlib.suppress(OSError):
        tries_path(store).unlink(missing_ok=True)


def _plain(text: object) -> str:
    return "".join(sign for sign in str(text) if sign.isprintable() and sign not in ",;")[:_MAX_SIGNS]


def _account() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):  # an account without a name
        return ""
