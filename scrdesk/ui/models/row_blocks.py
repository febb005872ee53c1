"""Rows of a long list, fetched in blocks when they are looked at; knows neither Qt nor the store.

The list is a tuple of ids in order. Rows are kept by id, so that a new filter or a new order shows at once
what is already here. Only what was looked at last is asked for: dragging the scroll bar over 50,000 rows asks for
the few blocks where it came to rest and not for the four hundred it passed.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

BLOCK_ROWS = 128  # about six screens: one fetch covers a page up and a page down
MAX_ROWS_KEPT = 64 * BLOCK_ROWS  # a light row is under 1 kB, so under 8 MB
FEW_PLACES = 8  # asked of a list: after so many, all are put into a table, which takes as long as ten look-ups
MAX_BLOCKS_WANTED = 4  # older wishes are dropped: nobody looks at them any more

KeyT = TypeVar("KeyT", bound=Hashable)


RowT = TypeVar("RowT")


@dataclass(frozen=True, slots=True)
class BlockRequest(Generic[KeyT]):
    """A block that somebody should fetch: ``token`` comes back with the rows, so that late answers are known."""

    token: int
    ids: tuple[KeyT, ...]


class RowBlocks(Generic[KeyT, RowT]):
    """Ids in order and the rows that have been fetched for some of them.

    Args:
        block_rows: rows fetched at a time.
        max_rows: rows kept; those not looked at for longest are dropped first.
    """

    def __init__(self, block_rows: int = BLOCK_ROWS, max_rows: int = MAX_ROWS_KEPT) -> None:
        if block_rows < 1 or max_rows < 2 * block_rows:
            raise ValueError("at least two blocks must be kept, else what is shown pushes itself out")
        self._block_rows = block_rows
        self._max_rows = max_rows
        self._ids: tuple[KeyT, ...] = ()
        self._places: dict[KeyT, int] | None = None
        self._n_places_asked = 0
        self._rows: OrderedDict[KeyT, tuple[int, RowT]] = OrderedDict()
        self._generation = 0
        self._wanted: list[int] = []
        self._request: BlockRequest[KeyT] | None = None
        self._asked_in = 0  # generation in which the request was made: its rows are no newer than that
        self._asked_of: tuple[tuple[KeyT, ...], int] = ((), 0)  # the list of which a block was asked, and its first
        self._n_requests = 0
        self._refused: set[int] = set()

    def __len__(self) -> int:
        return len(self._ids)

    @property
    def ids(self) -> tuple[KeyT, ...]:
        """The ids in order."""
        return self._ids

    @property
    def n_kept(self) -> int:
        """How many rows are held."""
        return len(self._rows)

    def set_ids(self, ids: Sequence[KeyT]) -> None:
        """Show another list. Rows already here stay; a request under way is still welcome, since it is by id."""
        self._ids = tuple(ids)
        self._places = None
        self._n_places_asked = 0
        self._wanted.clear()
        self._refused.clear()

    def place_of(self, key: KeyT) -> int | None:
        """Return where an id stands in the list, from 0, or None when it is not shown."""
        if self._places is None:
            self._n_places_asked += 1
            if self._n_places_asked <= FEW_PLACES:
                return self._ids.index(key) if key in self._ids else None
            self._places = {each: place for place, each in enumerate(self._ids)}
        return self._places.get(key)

    def row(self, place: int) -> RowT | None:
        """Return the row at ``place``, or None while it is not here; a missing or stale one becomes wanted."""
        key = self._ids[place]
        kept = self._rows.get(key)
        if kept is None:
            self._want(place // self._block_rows)
            return None
        generation, row = kept
        self._rows.move_to_end(key)
        if generation != self._generation:
            self._want(place // self._block_rows)
        return row

    def peek(self, place: int) -> RowT | None:
        """Return the row at ``place`` if it is here, wanting nothing."""
        kept = self._rows.get(self._ids[place])
        return None if kept is None else kept[1]

    def make_stale(self) -> None:
        """What is held may be out of date: it is still shown until fetched again."""
        self._generation += 1
        self._refused.clear()

    def clear(self) -> None:
        """Forget everything, for a locked store."""
        self.set_ids(())
        self._rows.clear()
        self._request = None
        self.make_stale()

    @property
    def is_wanting(self) -> bool:
        """Whether a request would be given now."""
        return bool(self._wanted) and self._request is None

    def next_request(self) -> BlockRequest[KeyT] | None:
        """Return the block looked at last, or None when one is under way or nothing is wanted."""
        if self._request is not None:
            return None
        while self._wanted:
            block = self._wanted.pop()
            first = block * self._block_rows
            ids = tuple(key for key in self._ids[first : first + self._block_rows] if self._is_missing(key))
            if ids:
                self._n_requests += 1
                self._asked_of = (self._ids, first)
                self._request = BlockRequest(self._n_requests, ids)
                self._asked_in = self._generation
                return self._request
        return None

    def fill(self, token: int, rows: Iterable[tuple[KeyT, RowT]]) -> tuple[range, ...]:
        """Keep fetched rows and return the stretches of places that look different now.

        An answer to another request than the one under way is dropped.
        """
        if self._request is None or token != self._request.token:
            return ()
        asked = set(self._request.ids)
        self._request = None
        of_list, first = self._asked_of
        block: dict[KeyT, int] | None = None
        if of_list is self._ids:  # mostly the list is still the same, and the rows are of one block
            block = {key: first + n for n, key in enumerate(self._ids[first : first + self._block_rows])}
        places = []
        for key, row in rows:
            self._rows[key] = (self._asked_in, row)
            self._rows.move_to_end(key)
            asked.discard(key)
            place = self.place_of(key) if block is None else block.get(key)
            if place is not None:
                places.append(place)
        self._refuse(asked)
        while len(self._rows) > self._max_rows:
            self._rows.popitem(last=False)
        return _stretches(sorted(places))

    @property
    def generation(self) -> int:
        """Grows whenever what is held may be out of date."""
        return self._generation

    def keep(self, rows: Iterable[tuple[KeyT, RowT]], generation: int) -> None:
        """Keep rows that nobody requested, asked for at this generation, unless newer ones are here."""
        for key, row in rows:
            kept = self._rows.get(key)
            if kept is None or kept[0] <= generation:
                self._rows[key] = (generation, row)
                self._rows.move_to_end(key)
        while len(self._rows) > self._max_rows:
            self._rows.popitem(last=False)

    def fail(self, token: int) -> None:
        """The request came to nothing: its rows stay away until the list changes or is made stale."""
        if self._request is not None and token == self._request.token:
            asked = set(self._request.ids)
            self._request = None
            self._refuse(asked)

    def _is_missing(self, key: KeyT) -> bool:
        kept = self._rows.get(key)
        return kept is None or kept[0] != self._generation

    def _want(self, block: int) -> None:
        if block in self._refused or (self._wanted and self._wanted[-1] == block):
            return
        if self._request is not None and not any(
            self._is_missing(key) and key not in self._request.ids
            for key in self._ids[block * self._block_rows : (block + 1) * self._block_rows]
        ):
            return
        if block in self._wanted:
            self._wanted.remove(block)
        self._wanted.append(block)
        del self._wanted[:-MAX_BLOCKS_WANTED]

    def _refuse(self, keys: set[KeyT]) -> None:
        """Remember blocks whose rows do not come, so that painting them does not ask for ever."""
        for key in keys:
            place = self.place_of(key)
            if place is not None:
                self._refused.add(place // self._block_rows)


def _stretches(places: Sequence[int]) -> tuple[range, ...]:
    """Return runs of neighbours: (1, 2, 3, 7) -> range(1, 4), range(7, 8)."""
    runs: list[range] = []
    for place in places:
        if runs and runs[-1].stop == place:
            runs[-1] = range(runs[-1].start, place + 1)
        else:
            runs.append(range(place, place + 1))
    return tuple(runs)
