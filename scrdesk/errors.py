"""Faults that a person can act on. Everything else is a bug and is never shown as text to a user.

Every layer may raise these; the window and the command line turn them into one sentence with a remedy.
"""

from __future__ import annotations


class UserError(Exception):
    """Something the user can put right.

    Args:
        what: what happened, one sentence, no case text beyond a file name the user chose.
        where: the file, and row or page where that is known; empty when it does not apply.
        remedy: what to do now, one sentence.
    """

    def __init__(self, what: str, *, where: str = "", remedy: str = "") -> None:
        super().__init__(what)
        self.what = what
        self.where = where
        self.remedy = remedy

    def __str__(self) -> str:
        lead = f"{self.where}: " if self.where else ""
        return " ".join(part for part in (lead + self.what, self.remedy) if part)


class WrongPassphrase(UserError):
    """The passphrase does not open this store; nothing was changed."""


class NotRemembered(UserError):
    """This computer's keychain cannot give the key of a store; the passphrase still opens it."""


class DamagedStore(UserError):
    """The key is right but the data fails its authentication or its own checks."""


class NotAStore(UserError):
    """The file is not a store of this program."""


class StoreInUse(UserError):
    """Another program or person is writing to the store.

    ``holder`` says who has it open and since when, where its lease tells; then it can be opened to read only.
    """

    def __init__(self, what: str, *, where: str = "", remedy: str = "", holder: str = "") -> None:
        super().__init__(what, where=where, remedy=remedy)
        self.holder = holder


class NewerStore(UserError):
    """The store was written by a newer program than this one."""


class CannotRead(UserError):
    """A submitted file cannot be read (wrong kind, encrypted, empty, damaged, beyond the bounds)."""


class CannotWrite(UserError):
    """A file cannot be written (open elsewhere, read-only, disk full); the old file is intact."""


class NotFound(UserError):
    """A review, agency or entry that was named does not exist."""


class Refused(UserError):
    """The request breaks a rule of the trade, which the message names."""


class Cancelled(Exception):
    """The user cancelled long work; everything was rolled back. Not a fault, so not a UserError."""
