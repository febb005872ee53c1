"""What a corrected file changes, as a table model: a row for each change, with a tick for what is taken over.

Holds meanings, no colours; the words of a line are worked out when it is first looked at.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from scrdesk.domain.comparison import Comparison, RowChange, RowChangeKind
from scrdesk.domain.dates_in_words import when_in_words
from scrdesk.domain.word_difference import Piece, PieceKind
from scrdesk.ui.words import said

Index = QModelIndex | QPersistentModelIndex

HEADINGS = ("Accept", "Change", "When", "What is different")
ACCEPT, CHANGE, WHEN, WORDS = range(len(HEADINGS))

MAX_LINE_SIGNS = 600
"""Signs of a line; more than a list shows of a row."""
CONTEXT_SIGNS = 40
"""Signs of unchanged text kept beside a change in a line; the rest of it is shown in the pane."""

KIND_WORDS = {
    RowChangeKind.ADDED: "added",
    RowChangeKind.CHANGED: "changed",
    RowChangeKind.WITHDRAWN: "withdrawn",
    RowChangeKind.UNCHANGED: "unchanged",
}
KIND_SIGNS = {
    RowChangeKind.ADDED: "+",
    RowChangeKind.CHANGED: "~",
    RowChangeKind.WITHDRAWN: "−",
    RowChangeKind.UNCHANGED: "=",
}
KIND_TONES = {
    RowChangeKind.ADDED: "good",
    RowChangeKind.CHANGED: "info",
    RowChangeKind.WITHDRAWN: "bad",
    RowChangeKind.UNCHANGED: "quiet",
}
PIECE_SIGNS = {PieceKind.REMOVED: "−", PieceKind.ADDED: "+", PieceKind.KEPT: ""}


class ChangeRole(IntEnum):
    """What can be asked of a cell beside its text."""

    CHANGE = Qt.ItemDataRole.UserRole + 1
    PIECES = Qt.ItemDataRole.UserRole + 2


class ComparisonModel(QAbstractTableModel):
    """Shows a :class:`~scrdesk.domain.comparison.Comparison`.

    Signals:
        decided: a tuple of :class:`RowChange` s and whether they are accepted now, after the user changed ticks.
    """

    decided = Signal(object, bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[RowChange, ...] = ()
        self._shown: tuple[RowChange, ...] = ()
        self._kinds = frozenset(RowChangeKind) - {RowChangeKind.UNCHANGED}
        self._declined: frozenset[str] = frozenset()
        self._lines: dict[str, tuple[Piece, ...]] = {}
        self.is_read_only = False

    @property
    def declined(self) -> frozenset[str]:
        """Keys of the changes without a tick."""
        return self._declined

    @property
    def kinds(self) -> frozenset[RowChangeKind]:
        """The kinds of rows that are shown."""
        return self._kinds

    @property
    def is_everything_shown(self) -> bool:
        """Whether no kind of change is filtered out."""
        return all(each.kind in self._kinds for each in self._all if each.kind is not RowChangeKind.UNCHANGED)

    def show_comparison(self, comparison: Comparison, declined: Collection[str]) -> None:
        """Show a comparison; all changes have a tick but those declined."""
        self.beginResetModel()
        self._all = comparison.rows
        self._declined = frozenset(declined)
        self._lines.clear()
        self._shown = tuple(change for change in self._all if change.kind in self._kinds)
        self.endResetModel()

    def clear(self) -> None:
        """Forget every word."""
        self.show_comparison(Comparison(0, ()), ())

    def set_kinds(self, kinds: Collection[RowChangeKind]) -> None:
        """Show only rows of these kinds."""
        self.beginResetModel()
        self._kinds = frozenset(kinds)
        self._shown = tuple(change for change in self._all if change.kind in self._kinds)
        self.endResetModel()

    def change_at(self, index: Index) -> RowChange | None:
        """Return the change in a row."""
        return self._shown[index.row()] if index.isValid() and index.row() < len(self._shown) else None

    def is_accepted(self, change: RowChange) -> bool:
        """Whether a change has its tick."""
        return change.key not in self._declined

    def toggle(self, index: Index) -> None:
        """Give a change its tick or take it away."""
        change = self.change_at(index)
        if change is not None:
            self.decide((change,), is_accepted=not self.is_accepted(change))

    def decide_all(self, *, is_accepted: bool) -> None:
        """Give every change that is shown its tick, or take it away."""
        self.decide(self._shown, is_accepted=is_accepted)

    def decide(self, changes: Collection[RowChange], *, is_accepted: bool) -> None:
        """Give these changes their ticks, or take them away; rows that did not change have none."""
        if self.is_read_only:
            return
        other = tuple(
            change
            for change in changes
            if change.kind is not RowChangeKind.UNCHANGED and self.is_accepted(change) is not is_accepted
        )
        if not other:
            return
        keys = {change.key for change in other}
        self._declined = self._declined - keys if is_accepted else self._declined | keys
        self._tell_all()
        self.decided.emit(other, is_accepted)

    def set_declined(self, declined: Collection[str]) -> None:
        """Show these ticks without telling anybody, as when a decision was not kept."""
        self._declined = frozenset(declined)
        self._tell_all()

    # --- Qt ---

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """Return how many rows are shown."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(HEADINGS)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return what can be done with a cell."""
        flags = super().flags(index)
        change = self.change_at(index)
        if index.column() == ACCEPT and change is not None and change.kind is not RowChangeKind.UNCHANGED:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the heading of a column."""
        if orientation is Qt.Orientation.Horizontal and 0 <= section < len(HEADINGS):
            if role == Qt.ItemDataRole.DisplayRole:
                return said(HEADINGS[section])
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return text or meaning of a cell."""
        change = self.change_at(index)
        if change is None:
            return None
        if role == ChangeRole.CHANGE:
            return change
        if role == ChangeRole.PIECES:
            return self._line(change)
        if role == Qt.ItemDataRole.CheckStateRole and self.flags(index) & Qt.ItemFlag.ItemIsUserCheckable:
            return Qt.CheckState.Checked if self.is_accepted(change) else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == ACCEPT:
            return self._spoken(change)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._text(change, index.column())
        return None

    def _text(self, change: RowChange, column: int) -> str:
        if column == CHANGE:
            return f"{KIND_SIGNS[change.kind]} {said(KIND_WORDS[change.kind])}"
        if column == WHEN:
            return when_in_words(change.row.when)
        if column == WORDS:
            return "".join(signed(piece) for piece in self._line(change))
        if change.kind is RowChangeKind.UNCHANGED:
            return ""
        return self.tr("accepted") if self.is_accepted(change) else self.tr("declined")

    def _spoken(self, change: RowChange) -> str:
        """Return what a screen reader says of the whole row."""
        parts = [
            said(KIND_WORDS[change.kind]),
            change.reference,
            when_in_words(change.row.when),
            self._text(change, ACCEPT),
        ]
        fields = "; ".join(
            self.tr("{heading}: was {old}; now {new}").format(heading=f.heading, old=f.old, new=f.new)
            for f in change.fields()
        )
        told = fields if change.kind is RowChangeKind.CHANGED else change.row.event
        return ", ".join(part for part in parts if part) + f". {told[:MAX_LINE_SIGNS]}"

    def _line(self, change: RowChange) -> tuple[Piece, ...]:
        line = self._lines.get(change.key)
        if line is None:
            line = self._lines[change.key] = line_pieces(change)
        return line

    def _tell_all(self) -> None:
        if self._shown:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._shown) - 1, len(HEADINGS) - 1))


def signed(piece: Piece) -> str:
    """Return a piece's text with its sign before the first word: " not" that was added becomes " +not"."""
    sign = PIECE_SIGNS[piece.kind]
    rest = piece.text.lstrip()
    if not sign or not rest:
        return sign + piece.text
    return piece.text[: len(piece.text) - len(rest)] + sign + rest


def line_pieces(change: RowChange) -> tuple[Piece, ...]:
    """Return the difference of a row as one line, at most :data:`MAX_LINE_SIGNS` long and a little."""
    if change.kind is not RowChangeKind.CHANGED:
        row = change.row
        text = row.event or " · ".join(cell for _, cell in row.fields if cell)
        kinds = {RowChangeKind.ADDED: PieceKind.ADDED, RowChangeKind.WITHDRAWN: PieceKind.REMOVED}
        return (Piece(kinds.get(change.kind, PieceKind.KEPT), _one_line(text[:MAX_LINE_SIGNS])),) if text else ()
    pieces: list[Piece] = []
    n_signs = 0
    for piece in _told(change):
        pieces.append(piece)
        n_signs += len(piece.text)
        if n_signs > MAX_LINE_SIGNS:
            break
    return tuple(pieces)


def _told(change: RowChange) -> Iterator[Piece]:
    """Yield the changed cells, each with its heading and little of what stayed."""
    for number, field in enumerate(change.fields()):
        yield Piece(PieceKind.KEPT, f"{'   ' if number else ''}{_one_line(field.heading)}: ")
        found = field.pieces()
        for place, piece in enumerate(found):
            text = _one_line(piece.text)
            if piece.kind is PieceKind.KEPT:
                text = _shortened(text, is_first=place == 0, is_last=place == len(found) - 1)
            yield Piece(piece.kind, text[:MAX_LINE_SIGNS])


def _shortened(text: str, *, is_first: bool, is_last: bool) -> str:
    """Return unchanged text with its far end left out."""
    if (is_first and is_last) or len(text) <= CONTEXT_SIGNS * (1 if is_first or is_last else 2):
        return text[:MAX_LINE_SIGNS]
    if is_first:
        return "… " + text[-CONTEXT_SIGNS:].partition(" ")[2]
    if is_last:
        return text[:CONTEXT_SIGNS].rpartition(" ")[0] + " …"
    return text[:CONTEXT_SIGNS].rpartition(" ")[0] + " … " + text[-CONTEXT_SIGNS:].partition(" ")[2]


def _one_line(text: str) -> str:
    """Return text without line breaks, as long as it was."""
    return text.translate(_BREAKS)


_BREAKS = {ord(sign): " " for sign in "\n\r\t\v\f\u2028\u2029"}
