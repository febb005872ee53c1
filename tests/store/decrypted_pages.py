"""Every page of a store and of its log, decrypted with the key: what a person with key and disk could read."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from scrdesk.store.keys import PAGE_BYTES, RESERVE_BYTES, SALT_BYTES, StoreKey

_WAL_HEADER_BYTES = 32
_FRAME_HEADER_BYTES = 24


def decrypted(path: Path, key: StoreKey) -> bytes:
    """Return the plain bytes of all pages of a file and of all frames of its log, free pages included."""
    raw = bytes.fromhex(key.hex())
    pages = [_plain(page, number, raw) for number, page in _pages(path)]
    wal = path.with_name(path.name + "-wal")
    if wal.exists():
        pages += [_plain(page, number, raw) for number, page in _frames(wal)]
    return b"".join(pages)


def _pages(path: Path) -> Iterator[tuple[int, bytes]]:
    content = path.read_bytes()
    for start in range(0, len(content), PAGE_BYTES):
        yield start // PAGE_BYTES + 1, content[start : start + PAGE_BYTES]


def _frames(wal: Path) -> Iterator[tuple[int, bytes]]:
    content = wal.read_bytes()[_WAL_HEADER_BYTES:]
    step = _FRAME_HEADER_BYTES + PAGE_BYTES
    for start in range(0, len(content) - step + 1, step):
        (number,) = struct.unpack(">I", content[start : start + 4])
        yield number, content[start + _FRAME_HEADER_BYTES : start + step]


def _plain(page: bytes, number: int, raw: bytes) -> bytes:
    first = SALT_BYTES if number == 1 else 0
    body = page[first : PAGE_BYTES - RESERVE_BYTES]
    iv = page[PAGE_BYTES - RESERVE_BYTES : PAGE_BYTES - RESERVE_BYTES + 16]
    decryptor = Cipher(algorithms.AES(raw), modes.CBC(iv)).decryptor()
    return decryptor.update(body) + decryptor.finalize()
