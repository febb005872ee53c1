"""The tables of a damaged store: which tree is whose, which rows can be read, and which are known to be lost.

Where the list of tables or an inner page of a tree is gone, pages hang nowhere. Such a page goes to a table only when
everything in it fits that table and no other one that lacks pages; else it counts as lost, since rows must never be
shown as what they are not. Indexes, where they can be read, tell which row numbers there were.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from scrdesk.domain.progress import Progress
from scrdesk.store.raw_pages import RawPages
from scrdesk.store.tree_rows import LAST_ROW, Gap, Row, Tree, Value, children, index_records, kind_of, rows_of

_KINDS_OF_OBJECT = frozenset({"table", "index", "trigger", "view"})
_PAGES_BETWEEN_LOOKS = 256


@dataclass(frozen=True, slots=True)
class Column:
    """A column as the form of the store declares it; ``is_row_number`` is kept beside the row, not in it."""

    name: str
    kind: str
    is_needed: bool
    is_row_number: bool

    def takes(self, value: Value) -> bool:
        """Whether a stored value can be one of this column's."""
        if self.is_row_number or value is None:
            return value is None and (self.is_row_number or not self.is_needed)
        if self.kind in {"INTEGER", "BOOLEAN"}:
            return isinstance(value, int)
        if self.kind == "BLOB":
            return isinstance(value, bytes)
        return isinstance(value, str) or self.kind == ""


Shape = tuple[Column, ...]


@dataclass(slots=True)
class TableLoss:
    """What of one table cannot be read.

    ``gaps`` are ranges of row numbers; ``known`` the numbers in them that an index tells were used, which are all when
    ``is_exact``.
    """

    gaps: list[Gap] = field(default_factory=list)
    known: set[int] = field(default_factory=set)
    is_exact: bool = False

    def holds(self, row_id: int) -> bool:
        """Whether a row of this number may have been lost."""
        if self.is_exact and row_id not in self.known:
            return False
        return any(gap.first <= row_id <= gap.last for gap in self.gaps)


@dataclass(frozen=True, slots=True)
class _Object:
    kind: str
    name: str
    table: str
    root: int


class DamagedTables:
    """Reads the tables of one damaged store. Ask for the rows of every table first, then for what hangs nowhere."""

    def __init__(self, pages: RawPages) -> None:
        self._pages = pages
        self._claimed: set[int] = set()
        tree = Tree()
        found = _objects(rows_of(pages, 1, tree))
        self.is_list_whole = not tree.gaps
        """Whether the list of tables can be read to its end."""
        self._claimed |= tree.pages
        self._objects = found if self.is_list_whole else self._with_strays(found)
        self.loss: dict[str, TableLoss] = {}

    @property
    def roots(self) -> dict[str, int]:
        """The root pages of the tables that the list names."""
        return {each.name: each.root for each in self._objects if each.kind == "table" and each.root}

    def names(self) -> frozenset[str]:
        """Return the names of the tables that the list names."""
        return frozenset(self.roots)

    def rows(self, table: str, shape: Shape, roots: Sequence[int], *, is_own: bool) -> Iterator[Row]:
        """Read a table by the first root that fits; what cannot be read stands in :attr:`loss` once this has ended.

        Args:
            table: its name.
            shape: its columns.
            roots: where it may begin.
            is_own: whether the list of this very store names the root; others are taken only when all rows fit.
        """
        loss = self.loss.setdefault(table, TableLoss())
        for root in roots:
            tree = Tree()
            if is_own:
                yield from rows_of(self._pages, root, tree)
            else:
                rows = list(rows_of(self._pages, root, tree)) if root not in self._claimed else []
                if not rows or tree.pages & self._claimed or not all(fits(shape, each) for each in rows):
                    continue
                yield from rows
            self._claimed |= tree.pages
            loss.gaps = tree.gaps
            return
        loss.gaps = [Gap(-LAST_ROW, LAST_ROW, 0, may_be_inner=True)]

    def strays(self, shapes: Mapping[str, Shape], progress: Progress) -> Iterator[tuple[str, Row]]:
        """Read what hangs nowhere and can only belong to one table, and narrow that table's loss."""
        lacking = {name for name, loss in self.loss.items() if any(gap.may_be_inner for gap in loss.gaps)}
        if not lacking:
            return
        for top in self._tops(progress):
            tree = Tree()
            rows = list(rows_of(self._pages, top, tree))
            if not rows or tree.pages & self._claimed:
                continue
            first, last = rows[0][0], rows[-1][0]
            owners = [
                name
                for name in lacking
                if _inner_gap(self.loss[name].gaps, first, last) and all(fits(shapes[name], each) for each in rows)
            ]
            if len(owners) == 1:
                (owner,) = owners
                self._claimed |= tree.pages
                loss = self.loss[owner]
                loss.gaps = [part for gap in loss.gaps for part in _without(gap, first, last)] + tree.gaps
                yield from ((owner, each) for each in rows)

    def ask_indexes(self, is_there: Mapping[str, set[int]], progress: Progress) -> None:
        """Learn from the indexes which rows of the gaps there were.

        Args:
            is_there: numbers of the rows that were read, of each table with a loss.
            progress: checked.
        """
        for table, loss in self.loss.items():
            for index in self._indexes(table):
                if not loss.gaps:
                    break
                progress.check()
                tree = Tree()
                told = {record[-1] for record in index_records(self._pages, index.root, tree)}
                numbers = {each for each in told if isinstance(each, int)} - is_there[table]
                loss.known |= {each for each in numbers if any(gap.first <= each <= gap.last for gap in loss.gaps)}
                loss.is_exact = loss.is_exact or not tree.gaps

    def records(self, index: str) -> Iterator[tuple[Value, ...]]:
        """Read what can be read of one index: its columns, then the row's number."""
        for each in self._objects:
            if each.kind == "index" and each.name == index:
                yield from index_records(self._pages, each.root, Tree())

    def _indexes(self, table: str) -> list[_Object]:
        return [each for each in self._objects if each.kind == "index" and each.table == table and each.root]

    def _with_strays(self, found: list[_Object]) -> list[_Object]:
        """Add what other pages tell of the list of tables; its rows look like no others."""
        for number in range(2, self._pages.n_pages + 1):
            if kind_of(self._pages.page(number), number) == "leaf" and number not in self._claimed:
                rows = list(rows_of(self._pages, number, tree := Tree()))
                if rows and all(_is_object(values) for _, values in rows):
                    self._claimed |= tree.pages
                    found += _objects(rows)
        by_root = {each.root: each for each in found if each.root}
        return list(by_root.values())

    def _tops(self, progress: Progress) -> list[int]:
        """Return the pages of tables that no other page names and no table has."""
        found: dict[int, str] = {}
        named: set[int] = set()
        for number in range(1, self._pages.n_pages + 1):
            if number % _PAGES_BETWEEN_LOOKS == 0:
                progress.check()
            page = self._pages.page(number)
            kind = kind_of(page, number) if number not in self._claimed else ""
            if page is not None and kind:
                found[number] = kind
                named.update(children(page, number) if kind == "inner" else ())
        return [number for number in found if number not in named]


def fits(shape: Shape, row: Row) -> bool:
    """Whether a row can be one of a table."""
    values = row[1]
    needed = sum(1 for each in shape if each.is_needed or each.is_row_number)
    if not needed <= len(values) <= len(shape):
        return False
    return all(column.takes(value) for column, value in zip(shape, values, strict=False))


def _objects(rows: Iterable[Row]) -> list[_Object]:
    found = []
    for _, values in rows:
        if _is_object(values):
            kind, name, table, root = values[:4]
            found.append(_Object(str(kind), str(name), str(table), root if isinstance(root, int) else 0))
    return found


def _is_object(values: tuple[Value, ...]) -> bool:
    return (
        len(values) == 5
        and values[0] in _KINDS_OF_OBJECT
        and isinstance(values[1], str)
        and isinstance(values[3], int)
        and (values[4] is None or str(values[4]).startswith("CREATE "))
    )


def _inner_gap(gaps: Sequence[Gap], first: int, last: int) -> bool:
    return any(gap.may_be_inner and gap.first <= first and last <= gap.last for gap in gaps)


def _without(gap: Gap, first: int, last: int) -> list[Gap]:
    """Return what is left of a gap once the rows from first to last were found."""
    if last < gap.first or gap.last < first:
        return [gap]
    parts = [(gap.first, first - 1), (last + 1, gap.last)]
    return [Gap(begin, end, gap.page, gap.may_be_inner) for begin, end in parts if begin <= end]
