"""A file that was added and is not yet stored: how far it is, what is wrong with it, what was recognised."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from scrdesk.domain.comparison import RowChangeKind
from scrdesk.ui.widgets.busy import BusyStrip
from scrdesk.ui.widgets.pill import Pill
from scrdesk.ui.words import counted, said

if TYPE_CHECKING:
    from scrdesk.domain.comparison import Comparison
    from scrdesk.domain.submission import ColumnChoice
    from scrdesk.services.add_submission import Arrival, ReadSubmission
    from scrdesk.ui.jobs import JobHandle
    from scrdesk.ui.pages.submissions.pasting import Pasted


class ArrivalState(Enum):
    """Where an added file stands."""

    READING = "reading"
    READY = "ready to look through"
    FAILED = "not read"
    STORING = "storing"


@dataclass(eq=False)
class ArrivedFile:
    """An added file.

    ``chosen_code`` is the agency the secretary picked, or empty for the guess. ``comparison`` is with what stands for
    the agency, None for its first file; ``declined`` are the keys of the changes that are not to be taken over.
    ``kept_declined`` and ``is_to_be_shown`` are of a file that comes back after a lock: what had been declined before,
    and whether it was being looked through.
    """

    path: Path
    state: ArrivalState = ArrivalState.READING
    read: ReadSubmission | None = None
    arrival: Arrival | None = None
    comparison: Comparison | None = None
    declined: frozenset[str] = frozenset()
    choices: tuple[ColumnChoice, ...] = ()
    has_own_choices: bool = False
    chosen_code: str = ""
    received: date | None = None
    fault: str = ""
    was_opened: bool = False
    is_left_out: bool = False
    pasted: Pasted | None = None
    kept_declined: frozenset[str] | None = None
    is_to_be_shown: bool = False
    handles: list[JobHandle] = field(default_factory=list)

    @property
    def n_rows(self) -> int:
        """Rows that were read."""
        return len(self.read.parsed.entries) if self.read is not None else 0

    @property
    def withdraws_most(self) -> tuple[int, int] | None:
        """(rows withdrawn, rows of the version before) when accepting would take away more than half, else None."""
        if self.comparison is None:
            return None
        kinds = RowChangeKind
        n_before = sum(self.comparison.n(kind) for kind in (kinds.WITHDRAWN, kinds.CHANGED, kinds.UNCHANGED))
        n_gone = sum(1 for change in self.comparison.of(kinds.WITHDRAWN) if change.key not in self.declined)
        return (n_gone, n_before) if 2 * n_gone > n_before else None

    @property
    def agency_code(self) -> str:
        """The agency as it stands: chosen, else guessed, else empty."""
        return self.chosen_code or (self.arrival.agency_code if self.arrival else "")


class ArrivedFileRow(QFrame):
    """One added file in the list.

    Signals:
        open_wanted, remove_wanted: the file's buttons.
    """

    open_wanted = Signal()
    remove_wanted = Signal()

    def __init__(self, file: ArrivedFile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.file = file
        self.setProperty("kind", "card")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._name = QLabel(file.path.name, self)
        self._name.setProperty("kind", "strong")
        self._name.setTextFormat(Qt.TextFormat.PlainText)
        self._pill = Pill(self)
        self._text = QLabel(self)
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self.busy = BusyStrip(self)
        self._open = QPushButton(self.tr("Look through"), self)
        self._open.setAccessibleName(self.tr("Look through {file}").format(file=file.path.name))
        self._open.setObjectName("open_arrival")
        self._open.clicked.connect(self.open_wanted)
        self._remove = QPushButton(self.tr("Leave out"), self)
        self._remove.setAccessibleName(self.tr("Leave out {file}").format(file=file.path.name))
        self._remove.setObjectName("remove_arrival")
        self._remove.clicked.connect(self.remove_wanted)
        name = QHBoxLayout()
        name.setSpacing(8)
        name.addWidget(self._name)
        name.addWidget(self._pill)
        name.addStretch(1)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addLayout(name)
        words.addWidget(self._text)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addLayout(words, 1)
        top.addWidget(self._remove)
        top.addWidget(self._open)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 8, 8)
        column.addLayout(top)
        column.addWidget(self.busy)
        self.show_state()

    def show_state(self) -> None:
        """Show the file as it stands."""
        file = self.file
        self._name.setText(file.path.name)  # what was pasted gets its name when it was read
        tones = {ArrivalState.FAILED: "bad", ArrivalState.READY: "good"}
        if file.state is ArrivalState.READY and not file.n_rows:
            self._pill.say(self.tr("nothing recognised"), "warn")
        else:
            self._pill.say(said(file.state.value), tones.get(file.state, "info"))
        self._text.setText(self._words())
        self._open.setVisible(file.state is ArrivalState.READY)
        self._remove.setEnabled(file.state is not ArrivalState.STORING)
        self.setAccessibleName(f"{file.path.name}, {said(file.state.value)}. {self._words()}")

    def _words(self) -> str:
        file = self.file
        if file.state is ArrivalState.FAILED:
            return file.fault
        if file.read is None:
            return ""
        rows = counted(file.n_rows, "row", "rows")
        whose = file.agency_code or self.tr("agency not recognised")
        if file.arrival is not None and file.arrival.same_as is not None:
            return self.tr("{rows} · {agency} · this very file is already stored").format(rows=rows, agency=whose)
        return self.tr("{rows} · {agency}").format(rows=rows, agency=whose)
