"""The folder beside a store in which a bundle is opened while it is taken over; a kill may leave one behind."""

from __future__ import annotations

import glob
import secrets
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_ENDING = ".taking"


@contextmanager
def folder_for_taking(store: Path) -> Iterator[Path]:
    """Give a new hidden folder beside a store, and take it away with everything in it afterwards.

    Raises:
        OSError: the folder of the store refuses.
    """
    folder = store.with_name(f".{store.stem}.{secrets.token_hex(8)}{_ENDING}")
    folder.mkdir(mode=0o700)
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def sweep(store: Path) -> None:
    """Take away what a killed taking over left; only whoever holds the store's lease may."""
    for left in store.parent.glob(f".{glob.escape(store.stem)}.*{_ENDING}"):
        shutil.rmtree(left, ignore_errors=True)
