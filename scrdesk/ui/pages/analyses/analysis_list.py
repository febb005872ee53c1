"""The list of analyses under the names of their families, filtered as one types."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from scrdesk.domain.analysis.result import Analysis
from scrdesk.ui.delegates.wrapped_items import wrap_items
from scrdesk.ui.words import said

_KEY = Qt.ItemDataRole.UserRole


class AnalysisList(QObject):
    """Fills a list with families and analyses and tells which one is chosen.

    Signals:
        chosen: key of the analysis that is current now.
    """

    chosen = Signal(str)

    def __init__(self, view: QListWidget, parent: QObject) -> None:
        super().__init__(parent)
        self._view = view
        self._found: dict[str, str] = {}  # key -> words that are searched
        wrap_items(view)
        view.currentItemChanged.connect(self._on_current_changed)

    @property
    def n_all(self) -> int:
        """How many analyses there are."""
        return len(self._found)

    @property
    def n_shown(self) -> int:
        """How many the filter leaves."""
        return sum(bool(item.data(_KEY)) and not item.isHidden() for item in self._items())

    @property
    def key(self) -> str:
        """The chosen one, or empty."""
        item = self._view.currentItem()
        return str(item.data(_KEY) or "") if item is not None else ""

    def offer(self, analyses: Sequence[Analysis]) -> None:
        """Offer these, family by family in their order."""
        self._view.blockSignals(True)
        self._view.clear()
        self._found = {}
        for group in dict.fromkeys(each.group for each in analyses):
            heading = QListWidgetItem(said(group), self._view)
            heading.setFlags(Qt.ItemFlag.NoItemFlags)
            font = heading.font()
            font.setBold(True)
            heading.setFont(font)
            for each in analyses:
                if each.group == group:
                    item = QListWidgetItem(said(each.title), self._view)
                    item.setData(_KEY, each.key)
                    item.setToolTip(said(each.question))
                    item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{said(each.title)}. {said(each.question)}")
                    self._found[each.key] = " ".join(
                        map(said, (group, each.title, each.question, each.definition))
                    ).casefold()
        self._view.blockSignals(False)

    def choose(self, key: str) -> None:
        """Make an analysis the current one and tell of it."""
        for item in self._items():
            if item.data(_KEY) == key:
                self._view.setCurrentItem(item)
                self._view.scrollToItem(item)

    def filter_by(self, text: str) -> None:
        """Show only analyses in which each word occurs, and the families that have any."""
        words = text.casefold().split()
        heading: QListWidgetItem | None = None
        has_any = False
        for item in self._items():
            key = item.data(_KEY)
            if key:
                is_shown = all(word in self._found[key] for word in words)
                item.setHidden(not is_shown)
                has_any = has_any or is_shown
                continue
            if heading is not None:
                heading.setHidden(not has_any)
            heading, has_any = item, False
        if heading is not None:
            heading.setHidden(not has_any)

    def _items(self) -> list[QListWidgetItem]:
        return [self._view.item(row) for row in range(self._view.count())]

    def _on_current_changed(self, item: QListWidgetItem | None, _before: object = None) -> None:
        if item is not None and item.data(_KEY):
            self.chosen.emit(str(item.data(_KEY)))
