"""The records of old Excel streams and the texts in them (BIFF 5 of Excel 95, BIFF 8 of Excel 97 to 2003).

Sources: [MS-XLS] Excel Binary File Format; OpenOffice.org's Documentation of the Microsoft Excel File Format. Counts
that the file gives are never believed: every loop ends with the bytes at hand.
"""

from __future__ import annotations

import codecs
import struct
from collections.abc import Iterator
from typing import NamedTuple

from scrdesk.domain.progress import Progress
from scrdesk.intake.found import Budget

BOF, EOF, CONTINUE = 0x0809, 0x000A, 0x003C
MAX_RECORDS = 3_000_000
"""Records of one workbook that are walked over; 100,000 rows of 20 cells are 2,100,000."""
MAX_TEXTS = 2_000_000
"""Different texts of one workbook: 20 in each of the most rows that are read."""
_COUNT_EVERY = 4_096
_HEADER = struct.Struct("<HH")
_WIDE, _PHONETIC, _RICH = 0x01, 0x04, 0x08
_MAC, _ANSI = 32768, 32769


class BrokenRecords(Exception):
    """A part of the stream has no end, or what stands in it points to nothing: cells would be lost unseen."""


class Record(NamedTuple):
    """One record; ``start`` is where its header stands in the stream."""

    kind: int
    data: bytes
    start: int


class Records:
    """Walks over the records of a stream, each byte of it at most twice however often the file points to it."""

    def __init__(self, stream: bytes, budget: Budget, progress: Progress) -> None:
        self._stream = stream
        self._budget = budget
        self._progress = progress
        self._n_records = 0
        self._n_bytes = 0

    def walk(self, start: int) -> Iterator[Record]:
        """Yield the records from ``start`` to the end of the part that begins there, without parts inside it.

        Raises:
            CannotRead: there are more than any workbook has.
            BrokenRecords: the part has no end.
        """
        stream, unpack = self._stream, _HEADER.unpack_from
        at, counted_at = start, start
        end = len(stream) - _HEADER.size
        n_open = n_here = 0
        while at <= end:
            kind, n_bytes = unpack(stream, at)
            n_here += 1
            if n_here == _COUNT_EVERY:
                self._count(n_here, at - counted_at)
                n_here, counted_at = 0, at
            if kind == BOF:
                n_open += 1
            if n_open <= 1:
                yield Record(kind, stream[at + 4 : at + 4 + n_bytes], at)
            if kind == EOF:
                if n_bytes:
                    break
                n_open -= 1
                if n_open <= 0:
                    self._count(n_here, at - counted_at)
                    return
            at += 4 + n_bytes
        raise BrokenRecords

    def _count(self, n_records: int, n_bytes: int) -> None:
        self._n_records += n_records
        self._n_bytes += n_bytes
        if self._n_records > MAX_RECORDS or self._n_bytes > 2 * len(self._stream):
            self._budget.refuse("its sheets lie in one another or are far longer than any chronology")
        self._progress.check()


def encoding_of(code_page: int) -> str:
    """Return the name of an old workbook's encoding; Western Windows where it is unknown."""
    name = {_MAC: "mac_roman", 10_000: "mac_roman", _ANSI: "cp1252", 367: "cp1252"}.get(code_page, f"cp{code_page}")
    try:
        codecs.lookup(name)
    except LookupError:
        return "cp1252"
    return name


def narrow_text(data: bytes, start: int, n_chars: int, encoding: str) -> str:
    """Return a text of BIFF 5: one byte a character."""
    return data[start : start + n_chars].decode(encoding, "replace")


def wide_text(data: bytes, start: int, n_chars: int) -> str:
    """Return a text of BIFF 8 that lies in one record; ``start`` is at its flags."""
    if start >= len(data):
        return ""
    flags = data[start]
    start += 1 + (2 if flags & _RICH else 0) + (4 if flags & _PHONETIC else 0)
    if flags & _WIDE:
        return data[start : start + 2 * n_chars].decode("utf-16-le", "replace")
    return data[start : start + n_chars].decode("latin-1")


def continued_text(parts: list[bytes], n_chars: int) -> str:
    """Return a text whose characters begin each part with flags of their own."""
    texts = []
    for part in parts:
        if n_chars <= 0:
            break
        text = wide_text(part, 0, n_chars)
        n_chars -= max(len(text.encode("utf-16-le")) // 2, 1)
        texts.append(text)
    return "".join(texts)


def shared_texts(parts: list[bytes], budget: Budget) -> list[str]:
    """Return the texts that cells share, from the SST record and those that continue it.

    Raises:
        CannotRead: there are more than any workbook has.
    """
    texts: list[str] = []
    reader = _SharedTexts(parts)
    while (text := reader.next_text()) is not None:
        texts.append(text)
        if len(texts) > MAX_TEXTS:
            budget.refuse(f"it holds more than {MAX_TEXTS:,} different texts")
    return texts


class _SharedTexts:
    """Reads text after text over the borders of records: characters after a border begin with flags of their own."""

    def __init__(self, parts: list[bytes]) -> None:
        self._parts = parts
        self._index = 0
        self._data = parts[0] if parts else b""
        self._at = 8  # after the two counts

    def next_text(self) -> str | None:
        if self._at >= len(self._data) and not self._go_on(self._at - len(self._data)):
            return None
        data, at = self._data, self._at
        if at + 3 > len(data):
            return None
        n_chars, flags = data[at] | data[at + 1] << 8, data[at + 2]
        at += 3
        n_after = 0
        if flags & _RICH:
            n_after += 4 * int.from_bytes(data[at : at + 2], "little")
            at += 2
        if flags & _PHONETIC:
            n_after += int.from_bytes(data[at : at + 4], "little")
            at += 4
        n_bytes = 2 * n_chars if flags & _WIDE else n_chars
        if at + n_bytes <= len(data):
            piece = data[at : at + n_bytes]
            text = piece.decode("utf-16-le", "replace") if flags & _WIDE else piece.decode("latin-1")
            self._at = at + n_bytes
        else:
            self._at = at
            text = self._over_borders(n_chars, is_wide=bool(flags & _WIDE))
        self._pass(n_after)
        return text

    def _over_borders(self, n_chars: int, *, is_wide: bool) -> str:
        pieces = []  # as UTF-16, since a border may part the two halves of one sign
        while True:
            step = 2 if is_wide else 1
            n_here = min(n_chars, max(len(self._data) - self._at, 0) // step)
            piece = self._data[self._at : self._at + n_here * step]
            pieces.append(piece if is_wide else piece.decode("latin-1").encode("utf-16-le"))
            self._at += n_here * step
            n_chars -= n_here
            if n_chars <= 0 or not self._go_on(0):
                return b"".join(pieces).decode("utf-16-le", "replace")
            is_wide = bool(self._data[:1] and self._data[0] & _WIDE)
            self._at = 1

    def _pass(self, n_bytes: int) -> None:
        """Pass over formats and pronunciations, which go over borders without flags."""
        self._at += n_bytes
        while self._at > len(self._data):
            if not self._go_on(self._at - len(self._data)):
                return

    def _go_on(self, at: int) -> bool:
        self._index += 1
        if self._index >= len(self._parts):
            self._index = len(self._parts)
            self._data, self._at = b"", 0
            return False
        self._data, self._at = self._parts[self._index], at
        return True
