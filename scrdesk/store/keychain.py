"""The operating system's keychain: the key of a store, remembered on this computer at the user's wish.

A convenience and never the only way in. Whatever is wrong with a keychain (absent, locked, changed by an update, wiped
with a profile, holding something else) ends in :class:`NotRemembered` with the reason, and the passphrase opens the
store as before. An entry stands under the salt of the store, so that a new passphrase, which means a new salt, never
meets an old key. The value is 74 characters long; Windows takes 1,280.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

import keyring
from keyring.backend import KeyringBackend
from keyring.backends.chainer import ChainerBackend
from keyring.errors import KeyringLocked, NoKeyringError

from scrdesk.errors import NotRemembered
from scrdesk.store.keys import StoreKey

SERVICE = "SCR Desk"
_VALUE = re.compile(r"scrdesk-1:([0-9a-f]{64})")
_TRUSTED = frozenset(
    f"keyring.backends.{name}" for name in ("Windows", "macOS", "SecretService", "libsecret", "kwallet")
)
"""Keychains of operating systems. Others may be installed that keep secrets in plain files; those are not used."""

NOT_THERE = "This store is not remembered on this computer."
HOLDS_OTHER = "The keychain of this computer holds something else in the place of this store's key."

_USE_PASSPHRASE = "Type the passphrase; it opens the store as always."  # noqa: S105

Value = TypeVar("Value")


def remember(key: StoreKey) -> None:
    """Put the key of a store into the keychain, and read it back.

    Raises:
        NotRemembered: there is no keychain, it refuses, or it does not keep what it is given.
    """
    name, value = key.salt.hex(), f"scrdesk-1:{key.hex()}"
    keychain = _keychain()
    _asked(lambda: keychain.set_password(SERVICE, name, value))
    if _asked(lambda: keychain.get_password(SERVICE, name)) != value:
        raise NotRemembered("The keychain of this computer does not keep what it is given.", remedy=_USE_PASSPHRASE)


def recall(salt: bytes) -> StoreKey:
    """Return the remembered key of the store with that salt; whether it fits is for the caller to prove.

    Raises:
        NotRemembered: saying why.
    """
    keychain = _keychain()
    value = _asked(lambda: keychain.get_password(SERVICE, salt.hex()))
    if value is None:
        raise NotRemembered(NOT_THERE, remedy=_USE_PASSPHRASE)
    found = _VALUE.fullmatch(value)
    if found is None:
        raise NotRemembered(
            HOLDS_OTHER,
            remedy=_USE_PASSPHRASE + " Then let it be remembered anew.",
        )
    return StoreKey(bytes.fromhex(found[1]), salt)


def forget(salt: bytes) -> None:
    """Take the key of a store out of the keychain; nothing happens when it is not there.

    Raises:
        NotRemembered: the keychain cannot be asked, so the key may still be in it.
    """
    keychain = _keychain()
    if _asked(lambda: keychain.get_password(SERVICE, salt.hex())) is not None:
        _asked(lambda: keychain.delete_password(SERVICE, salt.hex()))


def require() -> None:
    """See that this computer has a keychain that can be used, without asking it for anything.

    Raises:
        NotRemembered: there is none.
    """
    _keychain()


def _keychain() -> KeyringBackend:
    """Return the keychain of the operating system.

    Raises:
        NotRemembered: there is none.
    """
    for each in _asked(_candidates):
        if type(each).__module__ in _TRUSTED:
            if hasattr(each, "persist"):
                each.persist = "local machine"  # Windows: not with the roaming profile to every other computer
            return each
    raise NotRemembered("This computer has no keychain that can be used.", remedy=_USE_PASSPHRASE)


def _candidates() -> list[KeyringBackend]:
    """Return the keychains that the library finds, sought on a thread that was asked by nobody.

    Of a system's keychain that cannot be loaded here the library keeps the fault for good, and a fault keeps every
    frame that led to it: sought from where a store is worked with, that store stayed in memory after it was closed.
    """
    with ThreadPoolExecutor(1, thread_name_prefix="keychain") as alone:
        return alone.submit(_found).result()


def _found() -> list[KeyringBackend]:
    chosen = keyring.get_keyring()
    return list(chosen.backends) if isinstance(chosen, ChainerBackend) else [chosen]


def _asked(question: Callable[[], Value]) -> Value:
    try:
        return question()
    except NoKeyringError as fault:
        raise NotRemembered("This computer has no keychain that can be used.", remedy=_USE_PASSPHRASE) from fault
    except KeyringLocked as fault:
        raise NotRemembered("The keychain of this computer is locked.", remedy=_USE_PASSPHRASE) from fault
    except Exception as fault:  # each system's keychain has faults of its own; none may stand in the way
        raise NotRemembered(
            f"The keychain of this computer does not answer ({type(fault).__name__}).", remedy=_USE_PASSPHRASE
        ) from fault
