"""What is to be looked at in a stored file, grouped by how much it matters; choosing a line leads to its row."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QTreeWidget, QTreeWidgetItem, QWidget

from scrdesk.domain.checks import FindingGroup
from scrdesk.domain.submission import Severity
from scrdesk.ui.words import said

PLACE = Qt.ItemDataRole.UserRole + 1
MAX_LINES_OF_A_KIND = 500  # more are counted in a last line; "Only rows to look at" shows them all
MAX_OPEN_LINES = 6  # a kind with more is opened by hand


class WorkList(QTreeWidget):
    """Severity, kind, row.

    Signals:
        place_chosen: where in the file the chosen finding is ("table 1, row 7"); empty for the whole file.
    """

    place_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setIndentation(14)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.currentItemChanged.connect(self._on_current_changed)
        self.itemClicked.connect(self._on_clicked)

    def show_groups(self, groups: Sequence[FindingGroup], reference_at: Mapping[str, str]) -> None:
        """Show these findings; ``reference_at`` tells the reference of the entry at a place of the file."""
        self.blockSignals(True)
        self.clear()
        for severity in Severity:
            mine = [group for group in groups if group.severity is severity]
            if mine:
                self._add_severity(severity, mine, reference_at)
        self.blockSignals(False)

    def _add_severity(
        self, severity: Severity, groups: Sequence[FindingGroup], reference_at: Mapping[str, str]
    ) -> None:
        words = {
            Severity.ERROR: self.tr("{n} to answer"),
            Severity.WARNING: self.tr("{n} worth a look"),
            Severity.INFO: self.tr("{n} for information"),
        }
        n = sum(len(group.findings) for group in groups)
        top = QTreeWidgetItem(self, [words[severity].format(n=f"{n:,}")])
        font = self.font()
        font.setBold(True)
        top.setFont(0, font)
        for group in groups:
            kind = QTreeWidgetItem(top, [f"{said(group.kind)} · {len(group.findings):,}"])
            kind.setToolTip(0, said(group.kind))
            for finding in group.findings[:MAX_LINES_OF_A_KIND]:
                reference = reference_at.get(finding.row, "")
                where = " · ".join(part for part in (reference, finding.row) if part)
                line = QTreeWidgetItem(kind, [where or said(finding.message)])
                line.setData(0, PLACE, finding.row)
                line.setToolTip(0, said(finding.message))
                line.setData(0, Qt.ItemDataRole.AccessibleTextRole, f"{where}: {said(finding.message)}")
            n_more = len(group.findings) - MAX_LINES_OF_A_KIND
            if n_more > 0:
                QTreeWidgetItem(kind, [self.tr("and {n} more").format(n=f"{n_more:,}")])
            kind.setExpanded(len(group.findings) <= MAX_OPEN_LINES)
        top.setExpanded(severity is not Severity.INFO)

    def _on_current_changed(self, item: QTreeWidgetItem | None, _before: QTreeWidgetItem | None) -> None:
        if item is not None and item.data(0, PLACE) is not None:
            self.place_chosen.emit(str(item.data(0, PLACE)))

    def _on_clicked(self, item: QTreeWidgetItem) -> None:
        if item.data(0, PLACE) is not None:
            self.place_chosen.emit(str(item.data(0, PLACE)))  # again, after the user went elsewhere in the table
        elif item.childCount():
            item.setExpanded(not item.isExpanded())
