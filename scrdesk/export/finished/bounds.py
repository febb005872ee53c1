"""How much of a finished file is read: a file may be small and unpack to more than the computer holds."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field

from scrdesk.domain.leaks.values import Notice
from scrdesk.domain.progress import Progress, Silent

MAX_FILE_BYTES = 512 * 2**20
"""Largest file that is looked at."""
MAX_PART_BYTES = 64 * 2**20
"""Most bytes of one part after unpacking: a sheet, a picture, an attachment."""
MAX_ALL_BYTES = 1024 * 2**20
"""Most bytes of all parts together."""
MAX_DEPTH = 5
"""Files in files in files."""
MAX_PARTS = 20_000
"""Parts of a zip file, attachments, revisions."""
_CHUNK = 64 * 1024


@dataclass(slots=True)
class Budget:
    """What may still be unpacked, and what could not be looked at.

    Args:
        progress: told how far the reading is.
        notices: what a reader must look at by eye, since it cannot be searched.
        boxes: pages on which opaque boxes lie over words.
        is_damaged: some part could not be read, so that nobody can say that the file is clean.
    """

    progress: Progress = field(default_factory=Silent)
    notices: list[Notice] = field(default_factory=list)
    boxes: list[int] = field(default_factory=list)
    is_damaged: bool = False
    _left: int = MAX_ALL_BYTES
    _parts: int = MAX_PARTS

    def allow(self, n_bytes: int) -> bool:
        """Take bytes from what is left; False, with a notice, when they are too many."""
        self.progress.check()
        self._parts -= 1
        if n_bytes > MAX_PART_BYTES or n_bytes > self._left or self._parts < 0:
            self.miss("A part of the file is too large to be searched; look at it yourself.")
            return False
        self._left -= n_bytes
        return True

    def miss(self, message: str, page: int | None = None, *, hinders: bool = True) -> None:
        """Note something that could not be searched."""
        notice = Notice(page, message, hinders)
        if notice not in self.notices:
            self.notices.append(notice)

    def damage(self, message: str, page: int | None = None) -> None:
        """Note a part that is damaged."""
        self.is_damaged = True
        self.miss(message, page)


def inflated(data: bytes, max_bytes: int = MAX_PART_BYTES, wbits: int = zlib.MAX_WBITS) -> bytes:
    """Return as much as can be unpacked of zlib data, at most so many bytes; empty for anything else."""
    unpacker, parts, size = zlib.decompressobj(wbits), [], 0
    try:
        for begin in range(0, len(data), _CHUNK):
            part = unpacker.decompress(data[begin : begin + _CHUNK], max_bytes - size)
            parts.append(part)
            size += len(part)
            if size >= max_bytes or unpacker.eof:
                break
    except zlib.error:
        pass
    return b"".join(parts)


_PACKED = re.compile(rb"\x1f\x8b\x08|\x78[\x01\x5e\x9c\xda]")
_MAX_TRIED = 200
_MIN_PACKED = 8


def packed_within(data: bytes) -> Iterator[bytes]:
    """Yield what was packed by zlib or gzip and lies anywhere in other bytes, as old containers hold it."""
    end = 0
    for n_tried, found in enumerate(_PACKED.finditer(data)):
        if n_tried >= _MAX_TRIED:
            return
        if found.start() < end:
            continue
        wbits = zlib.MAX_WBITS | (16 if found[0].startswith(b"\x1f") else 0)
        content = inflated(data[found.start() :], wbits=wbits)
        if len(content) >= _MIN_PACKED:
            end = found.start() + _MIN_PACKED
            yield content
