"""The small file system inside old office files (OLE2 compound files): the names in its root and one stream of it.

Source: [MS-CFB] Compound File Binary File Format. Whatever the tables of a broken or hostile file say, no chain is
followed for longer than the file has sectors, so that reading ends and takes no more memory than the file.
"""

from __future__ import annotations

import struct
from array import array
from dataclasses import dataclass

SIGNATURE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_HEADER_BYTES = 512
_ENTRY_BYTES = 128
_N_TABLES_IN_HEADER = 109
_LAST_SECTOR = 0xFFFFFFFA
"""Numbers from here on mean "end", "free" or "a table of sectors" and stand for no sector."""
_SECTOR_SHIFTS = (9, 12)
_SHORT_SHIFT = 6
_SHORTER_THAN = 4096
"""Streams shorter than this lie in the stream of short sectors; [MS-CFB] 2.2 allows no other figure."""
_ROOT, _STREAM, _STORAGE = 5, 2, 1
_MAX_ENTRIES = 50_000
"""Streams and storages in one file; a workbook with many embedded documents has some hundreds."""


class BrokenCompoundFile(Exception):
    """The tables of the file contradict one another or end before their time."""


@dataclass(frozen=True, slots=True)
class _Entry:
    name: str
    kind: int
    left: int
    right: int
    child: int
    start: int
    n_bytes: int


class CompoundFile:
    """An old office file held in memory.

    Raises:
        BrokenCompoundFile: it has no directory that can be read.
    """

    def __init__(self, data: bytes) -> None:
        if len(data) < _HEADER_BYTES or not data.startswith(SIGNATURE):
            raise BrokenCompoundFile
        (shift,) = struct.unpack_from("<H", data, 30)
        if shift not in _SECTOR_SHIFTS:
            raise BrokenCompoundFile
        self._data = data
        self._shift = shift
        self._n_sectors = -(-len(data) >> shift)
        (first_directory,) = struct.unpack_from("<I", data, 48)
        (self._first_short_table,) = struct.unpack_from("<I", data, 60)
        self._next = self._numbers(self._table_sectors())
        directory = self._chain(first_directory)
        if len(directory) > _MAX_ENTRIES * _ENTRY_BYTES:
            raise BrokenCompoundFile
        self._entries = _entries(directory)
        self._short_next: array[int] | None = None
        self._short_data = b""

    def root_names(self) -> list[str]:
        """Return the names of what lies in the root; those of embedded documents lie deeper."""
        return [entry.name for entry in self._in_root()]

    def stream(self, name: str) -> bytes | None:
        """Return a stream of the root by its name in any case, or None.

        Raises:
            BrokenCompoundFile: its sectors cannot be followed to the end.
        """
        for entry in self._in_root():
            if entry.kind == _STREAM and entry.name.lower() == name.lower():
                if entry.n_bytes >= _SHORTER_THAN:
                    return self._chain(entry.start, entry.n_bytes)
                return self._short_stream(entry)
        return None

    def _in_root(self) -> list[_Entry]:
        found: list[_Entry] = []
        seen: set[int] = set()
        waiting = [self._entries[0].child] if self._entries and self._entries[0].kind == _ROOT else []
        while waiting:
            number = waiting.pop()
            if number in seen or number >= len(self._entries):
                continue
            seen.add(number)
            entry = self._entries[number]
            if entry.kind in (_STREAM, _STORAGE):
                found.append(entry)
                waiting += (entry.left, entry.right)
        return found

    def _table_sectors(self) -> list[int]:
        """Return the sectors that together hold, for each sector, which one follows."""
        listed = list(struct.unpack_from(f"<{_N_TABLES_IN_HEADER}I", self._data, 76))
        sector, _n_listed = struct.unpack_from("<II", self._data, 68)
        n_in_sector = (1 << self._shift) // 4
        seen: set[int] = set()
        while sector < _LAST_SECTOR and sector < self._n_sectors and sector not in seen:
            seen.add(sector)
            numbers = self._numbers([sector])
            listed.extend(numbers[: n_in_sector - 1])
            sector = numbers[-1] if len(numbers) == n_in_sector else _LAST_SECTOR
        # A file has at most one such sector for as many sectors as the sector has places; more would repeat.
        return list(dict.fromkeys(each for each in listed if each < self._n_sectors))

    def _numbers(self, sectors: list[int]) -> array[int]:
        numbers: array[int] = array("I")
        data = b"".join(self._sector(number) for number in sectors)
        numbers.extend(value for (value,) in struct.iter_unpack("<I", data[: len(data) // 4 * 4]))
        return numbers

    def _sector(self, number: int) -> bytes:
        start = (number + 1) << self._shift
        return self._data[start : start + (1 << self._shift)]

    def _chain(self, sector: int, n_bytes: int | None = None) -> bytes:
        parts: list[bytes] = []
        n_wanted = self._n_sectors if n_bytes is None else -(-n_bytes >> self._shift)
        if n_wanted > self._n_sectors:
            raise BrokenCompoundFile
        while sector < _LAST_SECTOR and len(parts) < n_wanted:
            part = self._sector(sector)
            if not part or sector >= len(self._next):
                raise BrokenCompoundFile
            parts.append(part)
            sector = self._next[sector]
        whole = b"".join(parts)
        if n_bytes is None:
            if sector < _LAST_SECTOR:
                raise BrokenCompoundFile  # it goes in a circle
            return whole
        if len(whole) + (1 << self._shift) < n_bytes:
            raise BrokenCompoundFile  # all but a last sector that was cut short
        return whole[:n_bytes]

    def _short_stream(self, entry: _Entry) -> bytes:
        if self._short_next is None:
            root = self._entries[0]
            self._short_data = self._chain(root.start, root.n_bytes) if root.n_bytes else b""
            table = self._chain(self._first_short_table) if self._first_short_table < _LAST_SECTOR else b""
            self._short_next = array(
                "I", (value for (value,) in struct.iter_unpack("<I", table[: len(table) // 4 * 4]))
            )
        parts: list[bytes] = []
        sector = entry.start
        n_wanted = -(-entry.n_bytes >> _SHORT_SHIFT)
        while sector < _LAST_SECTOR and len(parts) < n_wanted:
            start = sector << _SHORT_SHIFT
            part = self._short_data[start : start + (1 << _SHORT_SHIFT)]
            if not part or sector >= len(self._short_next):
                raise BrokenCompoundFile
            parts.append(part)
            sector = self._short_next[sector]
        if len(parts) < n_wanted:
            raise BrokenCompoundFile
        return b"".join(parts)[: entry.n_bytes]


def _entries(directory: bytes) -> list[_Entry]:
    entries = []
    for start in range(0, len(directory) - _ENTRY_BYTES + 1, _ENTRY_BYTES):
        n_name, kind = struct.unpack_from("<HB", directory, start + 64)
        left, right, child = struct.unpack_from("<III", directory, start + 68)
        first, n_bytes = struct.unpack_from("<II", directory, start + 116)
        name = directory[start : start + min(max(n_name - 2, 0), 62)].decode("utf-16-le", "replace")
        entries.append(_Entry(name, kind, left, right, child, first, n_bytes))
    return entries
