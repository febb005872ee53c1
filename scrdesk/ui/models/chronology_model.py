"""The combined chronology as a table model: ids in order, light rows fetched in blocks by whoever listens.

The model never waits: a row that is not here yet is a placeholder, and ``rows_wanted`` asks for its block once
control is back in the event loop. It holds meanings (kind of agency, tone), no colours.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal

from scrdesk.domain.age_in_short import spelled
from scrdesk.domain.layer_words import choice_in_words
from scrdesk.ui.models.row_blocks import RowBlocks
from scrdesk.ui.words import said

if TYPE_CHECKING:
    from scrdesk.domain.chronology import EntryId
    from scrdesk.domain.review import Agency
    from scrdesk.services.build_chronology import EntryRow

Index = QModelIndex | QPersistentModelIndex

PLACEHOLDER = "…"


class EntryRole(IntEnum):
    """What can be asked of a cell beside its text."""

    ENTRY_ID = Qt.ItemDataRole.UserRole + 1
    ROW = Qt.ItemDataRole.UserRole + 2
    AGENCY_KIND = Qt.ItemDataRole.UserRole + 3


@dataclass(frozen=True, slots=True)
class EntryColumn:
    """One column of the list: its heading, the text of a cell, and whether it is usually shown."""

    key: str
    heading: str
    text: Callable[[EntryRow], str]
    is_usual: bool = True


def _when(row: EntryRow) -> str:
    return f"{row.when}\n{said(row.time)}" if row.time else row.when


def _reference(row: EntryRow) -> str:
    marks = [said("{n} to look at").format(n=row.n_findings)] if row.n_findings else []
    if row.has_note:
        marks.append(said("panel’s note"))
    return "\n".join([row.reference, *marks])


def _mark(value: Enum | None) -> str:
    return said(choice_in_words(value)) if value is not None else ""


COLUMNS = (
    EntryColumn("when", "When", _when),
    EntryColumn("agency", "Agency", lambda row: row.agency_code),
    EntryColumn("text", "What was recorded", lambda row: row.text),
    EntryColumn("reference", "Ref", _reference),
    EntryColumn("age", "Age", lambda row: row.age),
    EntryColumn("before", "Before incident", lambda row: row.before_incident, is_usual=False),
    EntryColumn("position", "No.", lambda row: str(row.position), is_usual=False),
    EntryColumn("seen", "Child seen", lambda row: _mark(row.marks.child_seen), is_usual=False),
    EntryColumn("attendance", "Attendance", lambda row: _mark(row.marks.attendance), is_usual=False),
    EntryColumn("tags", "Tags", lambda row: ", ".join(sorted(row.marks.tags, key=str.casefold)), is_usual=False),
    EntryColumn("key_lines", "Key lines", lambda row: ", ".join(map(str, row.key_lines)), is_usual=False),
)
"""Every column; a column keeps its number for good, the order on the screen is :data:`SCREEN_ORDER`."""

SCREEN_ORDER = (
    "position",
    "when",
    "age",
    "before",
    "agency",
    "text",
    "seen",
    "attendance",
    "tags",
    "key_lines",
    "reference",
)
ALWAYS_SHOWN = frozenset({"when", "text"})
USUAL = tuple(key for key in SCREEN_ORDER if any(each.key == key and each.is_usual for each in COLUMNS))


class ChronologyModel(QAbstractTableModel):
    """Entries in chronology order.

    Signals:
        rows_wanted: a :class:`~scrdesk.ui.models.row_blocks.BlockRequest` to be answered with :meth:`fill` or
            :meth:`fail`; one at a time.
    """

    rows_wanted = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._blocks: RowBlocks[EntryId, EntryRow] = RowBlocks()
        self._agencies: dict[str, Agency] = {}
        self._asking = QTimer(self)
        self._asking.setSingleShot(True)
        self._asking.setInterval(0)
        self._asking.timeout.connect(self._on_asking_timeout)

    @property
    def ids(self) -> tuple[EntryId, ...]:
        """The ids shown, in order."""
        return self._blocks.ids

    def set_agencies(self, agencies: Mapping[str, Agency]) -> None:
        """Tell the agencies by code, for their kind and name."""
        self._agencies = dict(agencies)

    def set_ids(self, ids: Sequence[EntryId]) -> None:
        """Show another list; rows that are already here are shown at once."""
        if tuple(ids) == self._blocks.ids:
            return
        self.beginResetModel()
        self._blocks.set_ids(ids)
        self.endResetModel()

    def make_stale(self) -> None:
        """Fetch again what is looked at; until then the old rows stay."""
        self._blocks.make_stale()
        self._tell_changed(range(len(self._blocks)))

    def clear(self) -> None:
        """Forget every word, for a locked store."""
        self.beginResetModel()
        self._blocks.clear()
        self._agencies.clear()
        self.endResetModel()

    @property
    def generation(self) -> int:
        """Grows whenever what is held may be out of date."""
        return self._blocks.generation

    def keep(self, rows: Iterable[EntryRow], generation: int) -> None:
        """Take rows that came with an answer, asked for at this generation; the list is shown after."""
        self._blocks.keep(((row.id, row) for row in rows), generation)

    def fill(self, token: int, rows: Iterable[EntryRow]) -> None:
        """Take the rows that ``rows_wanted`` asked for."""
        for stretch in self._blocks.fill(token, [(row.id, row) for row in rows]):
            self._tell_changed(stretch)
        self._ask_soon()

    def fail(self, token: int) -> None:
        """The rows asked for do not come; placeholders stay."""
        self._blocks.fail(token)
        self._ask_soon()

    def place_of(self, entry_id: EntryId) -> int | None:
        """Return the row number of an entry, or None when the filter hides it."""
        return self._blocks.place_of(entry_id)

    def index_of(self, entry_id: EntryId, column: int = 0) -> QModelIndex:
        """Return the index of an entry, invalid when the filter hides it."""
        place = self._blocks.place_of(entry_id)
        return QModelIndex() if place is None else self.index(place, column)

    def id_at(self, index: Index) -> EntryId | None:
        """Return the id of the entry in this row."""
        return self._blocks.ids[index.row()] if index.isValid() else None

    def row_at(self, place: int) -> EntryRow | None:
        """Return the row at a place, or None while it is not here, when it is asked for; never waits.

        For who paints: each question through an index costs some ten times as much.
        """
        row = self._blocks.row(place)
        if self._blocks.is_wanting:
            self._ask_soon()
        return row

    def kind_of(self, row: EntryRow) -> str:
        """Return the kind of the agency that wrote an entry."""
        agency = self._agencies.get(row.agency_code)
        return agency.kind if agency else "other"

    # --- Qt ---

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """Return how many entries are shown."""
        return 0 if parent.isValid() else len(self._blocks)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the heading of a column."""
        if orientation is Qt.Orientation.Horizontal and 0 <= section < len(COLUMNS):
            if role == Qt.ItemDataRole.DisplayRole:
                return said(COLUMNS[section].heading)
            if role == Qt.ItemDataRole.ToolTipRole and COLUMNS[section].key == "age":
                return said("Age of the child at the event: y years, m months, w weeks, d days")
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return text or meaning of a cell; never waits."""
        if not index.isValid() or index.row() >= len(self._blocks):
            return None
        if role == EntryRole.ENTRY_ID:
            return self._blocks.ids[index.row()]
        if role not in _ROLES:
            return None
        row = self.row_at(index.row())
        if row is None:
            return PLACEHOLDER if role == Qt.ItemDataRole.DisplayRole else None
        return self._meaning(row, index.column(), role)

    def _meaning(self, row: EntryRow, column: int, role: int) -> object:
        if role == EntryRole.ROW:
            return row
        if role == EntryRole.AGENCY_KIND:
            return self.kind_of(row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(row, column)
        return COLUMNS[column].text(row)

    def _spoken(self, row: EntryRow, column: int) -> str:
        """Return what a screen reader says; the first column tells the whole row."""
        if column == 0:
            text = f"{row.reference}, {self._agency_name(row)}, {row.when}, {said(row.time)}. {row.text}"
            text += "".join(f" {said(words)}." for words, _ in row.pills)
            if row.has_note:
                text += " " + said("With the panel’s note.")
            if not row.n_findings:
                return text
            answer = f" {said('One needs an answer.')}" if row.tone == "bad" else ""
            return f"{text} {said('{n} to look at.').format(n=row.n_findings)}{answer}"
        words = COLUMNS[column].text(row)
        return f"{said(COLUMNS[column].heading)}: {said(spelled(words)) if COLUMNS[column].key == 'age' else words}"

    def _tip(self, row: EntryRow, column: int) -> str | None:
        key = COLUMNS[column].key
        if key == "agency":
            return self._agency_name(row)
        if key == "text" and row.pills:
            return " · ".join(said(words) for words, _ in row.pills)
        if key == "age" and (row.age or row.before_incident):
            told = [said(spelled(row.age))] if row.age else []
            if "day" in row.before_incident:
                told.append(said("{days} before the incident").format(days=said(row.before_incident)))
            return " · ".join(told) or None
        return None

    def _agency_name(self, row: EntryRow) -> str:
        agency = self._agencies.get(row.agency_code)
        return agency.name if agency else row.agency_code

    def _tell_changed(self, places: range) -> None:
        if places:
            self.dataChanged.emit(self.index(places.start, 0), self.index(places.stop - 1, len(COLUMNS) - 1))

    def _ask_soon(self) -> None:
        if self._blocks.is_wanting and not self._asking.isActive():
            self._asking.start()

    def _on_asking_timeout(self) -> None:
        request = self._blocks.next_request()
        if request is not None:
            self.rows_wanted.emit(request)


_ROLES = frozenset(
    {
        int(Qt.ItemDataRole.DisplayRole),
        int(Qt.ItemDataRole.AccessibleTextRole),
        int(Qt.ItemDataRole.ToolTipRole),
        int(EntryRole.ROW),
        int(EntryRole.AGENCY_KIND),
    }
)
