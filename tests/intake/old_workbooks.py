"""Writes old Excel workbooks record by record, sound ones and such as no program would write."""

from __future__ import annotations

import struct
from collections.abc import Sequence

BIFF_8, BIFF_5 = 0x0600, 0x0500
LAST = 0xFFFFFFFE
N_IN_TABLE = 128


def record(kind: int, data: bytes = b"") -> bytes:
    return struct.pack("<HH", kind, len(data)) + data


def begin(part: int = 0x10, version: int = BIFF_8) -> bytes:
    return record(0x0809, struct.pack("<HHHHII", version, part, 0, 1997, 0, 0))


END = record(0x000A)


def text(words: str, n_length: int = 2, version: int = BIFF_8) -> bytes:
    if version == BIFF_5:
        return len(words).to_bytes(n_length, "little") + words.encode("cp1252")
    wide = words.encode("utf-16-le")
    if all(ord(sign) < 256 for sign in words):
        return len(words).to_bytes(n_length, "little") + b"\0" + words.encode("latin-1")
    return (len(wide) // 2).to_bytes(n_length, "little") + b"\1" + wide


def label(row: int, column: int, words: str, version: int = BIFF_8) -> bytes:
    return record(0x0204, struct.pack("<HHH", row, column, 0) + text(words, 2, version))


def shared(row: int, column: int, index: int) -> bytes:
    return record(0x00FD, struct.pack("<HHHI", row, column, 0, index))


def number(row: int, column: int, value: float, style: int = 0) -> bytes:
    return record(0x0203, struct.pack("<HHHd", row, column, style, value))


def packed(row: int, column: int, bits: int, style: int = 0) -> bytes:
    return record(0x027E, struct.pack("<HHHI", row, column, style, bits))


def formula(row: int, column: int, result: bytes, style: int = 0) -> bytes:
    return record(0x0006, struct.pack("<HHH", row, column, style) + result + bytes(8))


def styles(*codes: int | str) -> bytes:
    """Cell styles 0, 1, 2 ... that show numbers by a built-in format or by a code of their own."""
    made, formats = b"", b""
    for place, code in enumerate(codes):
        shown = code if isinstance(code, int) else 164 + place
        if isinstance(code, str):
            formats += record(0x041E, struct.pack("<H", shown) + text(code))
        made += record(0x00E0, struct.pack("<HH", 0, shown) + bytes(16))
    return formats + made


def book(
    *sheets: bytes, before: bytes = b"", names: Sequence[str] = (), states: Sequence[int] = (), version: int = BIFF_8
) -> bytes:
    """Return the stream of a workbook; each sheet is given as its records between begin and end."""
    names = names or [f"Sheet{n + 1}" for n in range(len(sheets))]
    states = states or [0] * len(sheets)
    start = len(begin(5, version)) + len(before) + len(END)
    start += sum(len(record(0x85, bytes(6) + text(name, 1, version))) for name in names)
    listed, bodies = b"", b""
    for sheet, name, state in zip(sheets, names, states, strict=True):
        listed += record(0x85, struct.pack("<IBB", start + len(bodies), state, 0) + text(name, 1, version))
        bodies += begin(0x10, version) + sheet + END
    return begin(5, version) + before + listed + END + bodies


def compound(stream: bytes, name: str = "Workbook") -> bytes:
    """Put a stream of at least 4,096 bytes into an old office file."""
    stream = stream.ljust(max(4096, -(-len(stream) // 512) * 512), b"\0")
    n_stream = len(stream) // 512
    n_tables = 1
    while n_tables * N_IN_TABLE < n_stream + 1 + n_tables:
        n_tables += 1
    chain = [*range(1, n_stream), LAST, LAST, *([0xFFFFFFFD] * n_tables)]
    chain += [0xFFFFFFFF] * (n_tables * N_IN_TABLE - len(chain))
    assert n_tables <= 109
    listed = [n_stream + 1 + n for n in range(n_tables)] + [0xFFFFFFFF] * (109 - n_tables)
    head = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16) + struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6) + bytes(6)
    head += struct.pack("<IIIIIIIII", 0, n_tables, n_stream, 0, 4096, LAST, 0, LAST, 0) + struct.pack("<109I", *listed)
    entries = entry("Root Entry", 5, child=1) + entry(name, 2, start=0, n_bytes=len(stream)) + entry("", 0) * 2
    return head + stream + entries + struct.pack(f"<{len(chain)}I", *chain)


def entry(name: str, kind: int, *, child: int = 0xFFFFFFFF, start: int = LAST, n_bytes: int = 0) -> bytes:
    wide = name.encode("utf-16-le")
    named = wide.ljust(64, b"\0") + struct.pack("<HBB", len(wide) + 2 if name else 0, kind, 1)
    return named + struct.pack("<III", 0xFFFFFFFF, 0xFFFFFFFF, child) + bytes(36) + struct.pack("<IQ", start, n_bytes)
