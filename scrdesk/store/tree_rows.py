"""Rows of the database's trees, read from raw pages: whatever hangs below a page that cannot be read is told as lost.

Only what SQLite itself wrote and the page's own code authenticates comes out of here; a row of which any part stands
on a bad page is lost as a whole and never shown in part.

Source: SQLite's file format, sections 1.6 (b-tree pages) and 2.1 (records).
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field

from scrdesk.store.raw_pages import USABLE_BYTES, RawPages

LAST_ROW = 2**63 - 1
_TABLE_INNER, _TABLE_LEAF, _INDEX_INNER, _INDEX_LEAF = 0x05, 0x0D, 0x02, 0x0A
_MOST_LEVELS = 24
"""Deeper than any tree of a file can be; a circle of pages ends here."""
_MOST_LOCAL = USABLE_BYTES - 35
_LEAST_LOCAL = (USABLE_BYTES - 12) * 32 // 255 - 23
_MOST_LOCAL_OF_INDEX = (USABLE_BYTES - 12) * 64 // 255 - 23
MAX_ROW_BYTES = 1_000_000_000
"""SQLite's own bound of a row."""

Value = int | float | str | bytes | None
Row = tuple[int, tuple[Value, ...]]


@dataclass(frozen=True, slots=True)
class Gap:
    """Row numbers from ``first`` to ``last`` of which nothing can be read; ``page`` is where the tree breaks off.

    ``may_be_inner`` says that further pages may have hung below it, which now hang nowhere.
    """

    first: int
    last: int
    page: int
    may_be_inner: bool


@dataclass(slots=True)
class Tree:
    """What was met on a walk over one tree."""

    gaps: list[Gap] = field(default_factory=list)
    pages: set[int] = field(default_factory=set)


class _Broken(Exception):
    """A part of a row stands on a page that cannot be read, or is not a row."""


def rows_of(pages: RawPages, root: int, tree: Tree, *, first: int = -LAST_ROW, last: int = LAST_ROW) -> Iterator[Row]:
    """Read the rows of a table from its root, in order; what cannot be read goes into ``tree``."""
    yield from _walk(pages, root, tree, first, last, 0, may_be_inner=True)


def index_records(pages: RawPages, root: int, tree: Tree) -> Iterator[tuple[Value, ...]]:
    """Read the records of an index, in no order that matters; the last value of each is a row number."""
    yield from _walk_index(pages, root, tree, 0)


def kind_of(page: bytes | None, number: int) -> str:
    """Return "inner" or "leaf" for a page of a table, else an empty text."""
    if page is None:
        return ""
    return {_TABLE_INNER: "inner", _TABLE_LEAF: "leaf"}.get(page[100 if number == 1 else 0], "")


def children(page: bytes, number: int) -> list[int]:
    """Return the pages that an inner page of a table names."""
    return [child for child, _ in _inner_cells(page, number)] + [_right_most(page, number)]


def _walk(
    pages: RawPages, number: int, tree: Tree, first: int, last: int, level: int, *, may_be_inner: bool
) -> Iterator[Row]:
    page = pages.page(number)
    kind = kind_of(page, number)
    if page is None or not kind or number in tree.pages or level > _MOST_LEVELS:
        tree.gaps.append(Gap(first, last, number, may_be_inner and page is None))
        return
    tree.pages.add(number)
    if kind == "leaf":
        yield from _leaf(pages, page, number, tree, first, last)
        return
    below = first
    cells = [*_inner_cells(page, number), (_right_most(page, number), last)]
    # All leaves of a tree lie equally deep, so a bad page beside a leaf is a leaf.
    kinds = {kind_of(pages.page(child), child) for child, _ in cells}
    for child, upto in cells:
        yield from _walk(pages, child, tree, below, min(upto, last), level + 1, may_be_inner="leaf" not in kinds)
        below = min(upto, last) + 1


def _leaf(pages: RawPages, page: bytes, number: int, tree: Tree, first: int, last: int) -> Iterator[Row]:
    for cell in _cell_places(page, number):
        row_id = None
        try:
            size, at = _varint(page, cell)
            raw, at = _varint(page, at)
            row_id = raw - (1 << 64) if raw >= 1 << 63 else raw
            record = _record(_payload(pages, page, at, size, _MOST_LOCAL, tree))
        except _Broken:
            where = (row_id, row_id) if row_id is not None else (first, last)
            tree.gaps.append(Gap(*where, number, may_be_inner=False))
            continue
        yield row_id, record


def _walk_index(pages: RawPages, number: int, tree: Tree, level: int) -> Iterator[tuple[Value, ...]]:
    page = pages.page(number)
    kind = page[0] if page is not None else 0
    if page is None or kind not in (_INDEX_INNER, _INDEX_LEAF) or number in tree.pages or level > _MOST_LEVELS:
        tree.gaps.append(Gap(0, 0, number, may_be_inner=False))
        return
    tree.pages.add(number)
    for cell in _cell_places(page, number):
        try:
            if kind == _INDEX_INNER:
                yield from _walk_index(pages, _number(page, cell), tree, level + 1)
            size, at = _varint(page, cell + 4 if kind == _INDEX_INNER else cell)
            yield _record(_payload(pages, page, at, size, _MOST_LOCAL_OF_INDEX, tree))
        except _Broken:
            tree.gaps.append(Gap(0, 0, number, may_be_inner=False))
    if kind == _INDEX_INNER:
        yield from _walk_index(pages, _right_most(page, number), tree, level + 1)


def _inner_cells(page: bytes, number: int) -> list[tuple[int, int]]:
    found = []
    for at in _cell_places(page, number):
        try:
            found.append((_number(page, at), _varint(page, at + 4)[0]))
        except _Broken:
            continue
    return found


def _cell_places(page: bytes, number: int) -> list[int]:
    at = 100 if number == 1 else 0
    n_cells = int.from_bytes(page[at + 3 : at + 5], "big")
    begin = at + (12 if page[at] in (_TABLE_INNER, _INDEX_INNER) else 8)
    places = page[begin : begin + 2 * n_cells]
    return [int.from_bytes(places[n : n + 2], "big") for n in range(0, len(places) - 1, 2)]


def _right_most(page: bytes, number: int) -> int:
    return _number(page, (100 if number == 1 else 0) + 8)


def _payload(pages: RawPages, page: bytes, at: int, size: int, most_local: int, tree: Tree) -> bytes:
    """Return a row's bytes, also those that stand on further pages."""
    if size > MAX_ROW_BYTES:
        raise _Broken
    if size <= most_local:
        return _cut(page, at, size)
    n_local = _LEAST_LOCAL + (size - _LEAST_LOCAL) % (USABLE_BYTES - 4)
    if n_local > most_local:
        n_local = _LEAST_LOCAL
    parts = [_cut(page, at, n_local)]
    following, left = _number(page, at + n_local), size - n_local
    chain: set[int] = set()
    while left > 0:
        more = pages.page(following)
        if more is None or following in chain:
            raise _Broken
        chain.add(following)
        parts.append(more[4 : 4 + left])
        left -= USABLE_BYTES - 4
        following = _number(more, 0)
    tree.pages |= chain
    return b"".join(parts)


def _record(payload: bytes) -> tuple[Value, ...]:
    head_end, at = _varint(payload, 0)
    types = []
    while at < head_end:
        kind, at = _varint(payload, at)
        types.append(kind)
    if at != head_end:
        raise _Broken
    values: list[Value] = []
    for kind in types:
        value, at = _value(payload, at, kind)
        values.append(value)
    return tuple(values)


def _value(payload: bytes, at: int, kind: int) -> tuple[Value, int]:
    if kind >= 12:
        size = (kind - 12) // 2
        content = _cut(payload, at, size)
        if kind % 2 == 0:
            return content, at + size
        try:
            return content.decode("utf-8"), at + size
        except UnicodeDecodeError as fault:
            raise _Broken from fault
    if kind in (0, 8, 9):
        return {0: None, 8: 0, 9: 1}[kind], at
    if kind == 7:
        return float(struct.unpack(">d", _cut(payload, at, 8))[0]), at + 8
    size = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}.get(kind, 0)
    if not size:
        raise _Broken
    return int.from_bytes(_cut(payload, at, size), "big", signed=True), at + size


def _varint(content: bytes, at: int) -> tuple[int, int]:
    value = 0
    for n in range(9):
        if at + n >= len(content):
            raise _Broken
        byte = content[at + n]
        if n == 8:
            return (value << 8) | byte, at + 9
        value = (value << 7) | (byte & 0x7F)
        if byte < 0x80:
            return value, at + n + 1
    raise _Broken


def _cut(content: bytes, at: int, size: int) -> bytes:
    part = content[at : at + size]
    if len(part) < size:
        raise _Broken
    return part


def _number(content: bytes, at: int) -> int:
    return int.from_bytes(content[at : at + 4], "big")
