"""Files in the store, kept once however often they come: what agencies sent, and papers that prove something."""

from __future__ import annotations

import hashlib
import zlib

import sqlalchemy as sa

from scrdesk.errors import DamagedStore, NotFound
from scrdesk.store.guards import unguarded
from scrdesk.store.inserted import new_id
from scrdesk.store.tables import stored_file

_COMPRESSION = 6


class StoredFiles:
    """Bytes by number."""

    def __init__(self, connection: sa.Connection) -> None:
        self._connection = connection

    def keep(self, content: bytes) -> int:
        """Store the bytes of a file once; return its number."""
        sha256 = hashlib.sha256(content).hexdigest()
        packed = zlib.compress(content, _COMPRESSION)
        known = self._connection.execute(
            sa.select(stored_file.c.id, sa.func.length(stored_file.c.content).label("n_packed")).where(
                stored_file.c.sha256 == sha256
            )
        ).first()
        if known is None:
            values: dict[str, object] = {"sha256": sha256, "size": len(content), "content": packed}
            return new_id(self._connection, stored_file, values)
        if not known.n_packed:  # its bytes were destroyed once, and now it was sent again
            with unguarded(self._connection, {stored_file.name}):
                self._connection.execute(
                    sa.update(stored_file).where(stored_file.c.id == known.id).values(content=packed)
                )
        return int(known.id)

    def content(self, file_id: int) -> bytes | None:
        """Return the bytes of a file as received, or None when there is no such file.

        Raises:
            DamagedStore: the bytes no longer match what was received.
            NotFound: the bytes were destroyed.
        """
        found = self._connection.execute(sa.select(stored_file).where(stored_file.c.id == file_id)).first()
        return None if found is None else unpacked(found.content, found.size, found.sha256)


def unpacked(packed: bytes, size: int, sha256: str) -> bytes:
    """Return the bytes of a stored file.

    Raises:
        DamagedStore: they are not what was received.
        NotFound: they were destroyed.
    """
    if not packed:
        raise NotFound(
            "This file was destroyed when its time was over.", remedy="The record of destructions says when and why."
        )
    unpacking = zlib.decompressobj()
    try:
        content = unpacking.decompress(packed, size + 1)
    except zlib.error as fault:
        raise _no_longer_as_received() from fault
    if len(content) != size or hashlib.sha256(content).hexdigest() != sha256:
        raise _no_longer_as_received()
    return content


def _no_longer_as_received() -> DamagedStore:
    return DamagedStore(
        "A stored file is no longer what was received.", remedy="Keep the store as it is and go back to a backup."
    )
