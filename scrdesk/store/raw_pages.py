"""The pages of a store read without the database library: each authenticated by itself, then decrypted in memory.

For a damaged store only. The library refuses a connection as soon as one page fails (sqlcipher issue 617) and cannot
read anything once the first page is gone; here a bad page costs that page and nothing else. Nothing is written, and
what stands in the log or the journal beside the file is taken into account as SQLite would.

Sources: SQLCipher's design (page, vector and HMAC-SHA512 at its end), SQLite's file format sections 3 and 4.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Mapping
from itertools import count
from pathlib import Path
from types import TracebackType
from typing import Self

from scrdesk.store.keys import PAGE_BYTES, RESERVE_BYTES, SALT_BYTES, StoreKey

USABLE_BYTES = PAGE_BYTES - RESERVE_BYTES
"""Bytes of a page that the database uses."""
KEPT_PAGES = 512
"""Decrypted pages held at one time (2 MiB): inner pages of the trees are asked for again and again."""
MAX_LOG_BYTES = 1 << 30
"""A log longer than this is not one of ours: it is gathered into the store at a thousand pages."""

_VECTOR_BYTES = 16
_WAL_HEADER, _FRAME_HEADER = 32, 24
_WAL_MAGIC = 0x377F0682
_JOURNAL_MAGIC = bytes.fromhex("d9d505f920a163d7")
_JOURNAL_HEADER = 28
_SUM_STEP = 200
_WORD = 0xFFFFFFFF


class RawPages:
    """The pages of one store file, numbered from 1. Use as a context; the pages are forgotten at its end."""

    def __init__(self, path: Path, key: StoreKey) -> None:
        from cryptography.hazmat.primitives.ciphers import algorithms

        self._key = key
        self._cipher = algorithms.AES256(bytes.fromhex(key.hex()))
        self._kept: dict[int, bytes | None] = {}
        self._over: Mapping[int, bytes] = {}
        self._file = path.open("rb", buffering=0)
        self.is_log_cut = False
        """Whether the log beside the file breaks off in a damaged part: what was done last may be missing."""
        self.n_pages = -(-os.fstat(self._file.fileno()).st_size // PAGE_BYTES)
        log, journal = (path.with_name(path.name + ending) for ending in ("-wal", "-journal"))
        with contextlib.suppress(OSError):
            self._over, self.n_pages, self.is_log_cut = _of_log(_whole(log), self.n_pages)
        with contextlib.suppress(OSError):
            before, n_before = _of_journal(_whole(journal))
            if n_before:
                self._over, self.n_pages = {**self._over, **before}, n_before

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, fault: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._file.close()
        self._kept.clear()

    def page(self, number: int) -> bytes | None:
        """Return the usable bytes of a page, decrypted, or None when it is not authentic or cannot be read at all."""
        if number not in self._kept:
            if len(self._kept) >= KEPT_PAGES:
                self._kept.pop(next(iter(self._kept)))
            self._kept[number] = self._decrypted(number)
        return self._kept[number]

    def is_sound(self, number: int) -> bool:
        """Whether a page is authentic."""
        return self._key.proves(self._as_stored(number), number)

    def _as_stored(self, number: int) -> bytes:
        if not 1 <= number <= self.n_pages:
            return b""
        if number in self._over:
            return self._over[number]
        try:
            self._file.seek((number - 1) * PAGE_BYTES)
            return self._file.read(PAGE_BYTES) or b""
        except OSError:  # a sector that the disk no longer gives
            return b""

    def _decrypted(self, number: int) -> bytes | None:
        from cryptography.hazmat.primitives.ciphers import Cipher, modes

        stored = self._as_stored(number)
        if not self._key.proves(stored, number):
            return None
        vector = stored[USABLE_BYTES : USABLE_BYTES + _VECTOR_BYTES]
        start = SALT_BYTES if number == 1 else 0
        opened = Cipher(self._cipher, modes.CBC(vector)).decryptor()
        return bytes(start) + opened.update(stored[start:USABLE_BYTES]) + opened.finalize()


def _whole(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(MAX_LOG_BYTES)


def _of_log(log: bytes, n_pages: int) -> tuple[dict[int, bytes], int, bool]:
    """Return the newest committed form of each page in a write-ahead log, the pages of the store then, and whether
    the log breaks off within what was written."""
    if len(log) < _WAL_HEADER or _number(log, 0) & ~1 != _WAL_MAGIC:
        return {}, n_pages, False
    is_big = bool(_number(log, 0) & 1)
    sums = _summed(log[:24], (0, 0), is_big=is_big)
    if sums != (_number(log, 24), _number(log, 28)) or _number(log, 8) != PAGE_BYTES:
        return {}, n_pages, True
    salts = log[16:24]
    pending: dict[int, bytes] = {}
    kept: dict[int, bytes] = {}
    frame_bytes = _FRAME_HEADER + PAGE_BYTES
    for at in range(_WAL_HEADER, len(log) - frame_bytes + 1, frame_bytes):
        head, page = log[at : at + _FRAME_HEADER], log[at + _FRAME_HEADER : at + frame_bytes]
        if head[8:16] != salts:
            break  # left from an earlier round of the log
        sums = _summed(page, _summed(head[:8], sums, is_big=is_big), is_big=is_big)
        if sums != (_number(head, 16), _number(head, 20)):
            return kept, n_pages, True
        pending[_number(head, 0)] = page
        if n_then := _number(head, 4):
            kept.update(pending)
            pending, n_pages = {}, n_then
    return kept, n_pages, False


def _of_journal(journal: bytes) -> tuple[dict[int, bytes], int]:
    """Return the pages that a rollback journal puts back, and the pages of the store then; 0 when it is not hot.

    A journal has a head for each time that it was made safe; the store was not changed beyond those.
    """
    kept: dict[int, bytes] = {}
    n_before, at = 0, 0
    while journal[at : at + 8] == _JOURNAL_MAGIC and len(journal) >= at + _JOURNAL_HEADER:
        n_records, nonce, n_pages, sector = (_number(journal, at + offset) for offset in (8, 12, 16, 20))
        if not n_records or sector < _JOURNAL_HEADER:
            break
        n_before, at = n_before or n_pages, at + sector
        for _ in count() if n_records == _WORD else range(n_records):
            page, told = journal[at + 4 : at + 4 + PAGE_BYTES], journal[at + 4 + PAGE_BYTES : at + 8 + PAGE_BYTES]
            if len(told) < 4 or _journal_sum(page, nonce) != _number(told, 0):
                return kept, n_before
            kept.setdefault(_number(journal, at), page)
            at += PAGE_BYTES + 8
        at = -(-at // sector) * sector
    return kept, n_before


def _journal_sum(page: bytes, nonce: int) -> int:
    return (nonce + sum(page[place] for place in range(PAGE_BYTES - _SUM_STEP, 0, -_SUM_STEP))) & _WORD


def _summed(content: bytes, sums: tuple[int, int], *, is_big: bool) -> tuple[int, int]:
    """Go on with the sums of a write-ahead log (SQLite's file format, section 4.2)."""
    order = ">" if is_big else "<"
    first, second = sums
    words = memoryview(content).cast("I").tolist() if order == _NATIVE else _swapped(content, is_big=is_big)
    for even, odd in zip(words[::2], words[1::2], strict=True):
        first = (first + even + second) & _WORD
        second = (second + odd + first) & _WORD
    return first, second


def _swapped(content: bytes, *, is_big: bool) -> list[int]:
    order = "big" if is_big else "little"
    return [int.from_bytes(content[at : at + 4], order) for at in range(0, len(content), 4)]  # type: ignore[arg-type]


def _number(content: bytes, at: int) -> int:
    return int.from_bytes(content[at : at + 4], "big")


_NATIVE = "<" if memoryview(b"\1\0\0\0").cast("I")[0] == 1 else ">"
