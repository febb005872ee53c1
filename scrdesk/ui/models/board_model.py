"""Who has sent what: a line for each agency, and under it a line for each earlier file."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from scrdesk.domain.dates_in_words import short_day_in_words
from scrdesk.domain.submission import Submission, SubmissionStatus
from scrdesk.ui.words import said

if TYPE_CHECKING:
    from scrdesk.services.reviews import AgencyStanding

Index = QModelIndex | QPersistentModelIndex

HEADINGS = ("Agency", "Chronology", "File", "Received", "Rows", "To look at", "Agency report")


class BoardRole(IntEnum):
    """What can be asked of a cell beside its text."""

    LINE = Qt.ItemDataRole.UserRole + 1
    TONE = Qt.ItemDataRole.UserRole + 2


@dataclass(frozen=True, slots=True)
class BoardLine:
    """An agency with its latest file, or one of its earlier files (``standing`` is None then)."""

    standing: AgencyStanding | None
    file: Submission | None


def lines_of(standings: Sequence[AgencyStanding], files: Sequence[Submission]) -> tuple[BoardLine, ...]:
    """Return a line for each agency in order, each followed by its earlier files, newest first."""
    lines = []
    for standing in standings:
        own = sorted(
            (file for file in files if file.agency_code == standing.agency.code), key=lambda file: -file.version
        )
        latest = next((file for file in own if file.status is not SubmissionStatus.SUPERSEDED), None)
        lines.append(BoardLine(standing, latest))
        lines += [BoardLine(None, file) for file in own if file is not latest]
    return tuple(lines)


class BoardModel(QAbstractTableModel):
    """Shows :class:`BoardLine` s."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[BoardLine, ...] = ()

    def show_lines(self, lines: Sequence[BoardLine]) -> None:
        """Show these lines."""
        if tuple(lines) != self._lines:
            self.beginResetModel()
            self._lines = tuple(lines)
            self.endResetModel()

    def line_at(self, index: Index) -> BoardLine | None:
        """Return the line under an index."""
        return self._lines[index.row()] if index.isValid() and index.row() < len(self._lines) else None

    # --- Qt ---

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """Return how many lines there are."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(HEADINGS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a heading."""
        if orientation is Qt.Orientation.Horizontal and 0 <= section < len(HEADINGS):
            if role == Qt.ItemDataRole.DisplayRole:
                return said(HEADINGS[section])
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return text or meaning of a cell."""
        line = self.line_at(index)
        if line is None:
            return None
        if role == BoardRole.LINE:
            return line
        text, tone = _cell(line, HEADINGS[index.column()])
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return text
        return tone if role == BoardRole.TONE else None


def _cell(line: BoardLine, heading: str) -> tuple[str, str]:
    """Return text and tone of a cell; a tone makes it a pill."""
    standing, file = line.standing, line.file
    if heading == "Agency":
        return (standing.agency.name, "") if standing else ("", "")
    if heading == "Chronology":
        if standing and file and file.n_declined:
            return said("{standing}, {n} declined").format(
                standing=said(standing.chronology), n=f"{file.n_declined:,}"
            ), "warn"
        if standing:
            return said(standing.chronology), standing.chronology_tone
        return (
            (said("version {n}, {state}").format(n=file.version, state=said(file.status.value)), "quiet")
            if file
            else ("", "")
        )
    if heading == "Agency report":
        return (said(standing.report), standing.report_tone) if standing else ("", "")
    if file is None:
        return "", ""
    n_look = file.n_errors + file.n_warnings
    look_tone = "bad" if file.n_errors else "warn" if n_look else ""
    look = f"{n_look:,}" if n_look else said("nothing")
    if file.n_errors:
        look = said("{n}, {errors} to answer").format(n=look, errors=f"{file.n_errors:,}")
    return {
        "File": (file.file_name, ""),
        "Received": (short_day_in_words(file.received), ""),
        "Rows": (f"{file.n_entries:,}", ""),
        "To look at": (look, look_tone),
    }[heading]
