"""The table of what a corrected file changes; Space or a click gives a change its tick or takes it away."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from scrdesk.ui.delegates.change_delegate import ChangeDelegate
from scrdesk.ui.models.comparison_model import ACCEPT, CHANGE, WHEN, WORDS, ComparisonModel
from scrdesk.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex

WIDTHS_PX = {ACCEPT: 84, CHANGE: 148, WHEN: 128}
NARROW_PX = 560  # at 100 %: below this the date is left to the pane
MIN_WIDTH_PX = 380


class ChangeTable(QTableView):
    """Shows a :class:`~scrdesk.ui.models.comparison_model.ComparisonModel`.

    Signals:
        change_chosen: the :class:`~scrdesk.domain.comparison.RowChange` under the cursor, or None.
    """

    change_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme | None = None
        self._delegate: ChangeDelegate | None = None
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setSectionsClickable(False)
        self.horizontalHeader().setHighlightSections(False)

    def use(self, model: ComparisonModel, theme: Theme) -> None:
        """Show this model in this theme; called once, by the view that holds the table."""
        self._theme = theme
        self._delegate = ChangeDelegate(theme, self)
        self.setItemDelegate(self._delegate)
        self.setModel(model)
        model.modelReset.connect(self._on_model_reset)
        self.clicked.connect(self._on_clicked)
        theme.changed.connect(self._measure)
        self._measure()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share out the room anew."""
        super().resizeEvent(event)
        self._measure()

    @property
    def typed_keys(self) -> tuple[tuple[str, str], ...]:
        """Keys that :meth:`keyPressEvent` reads, and what they do, for help."""
        return (("Space", self.tr("Take the change over, or decline it")),)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tick or untick with Space."""
        model = self.model()
        if event.key() == Qt.Key.Key_Space and isinstance(model, ComparisonModel):
            model.toggle(self.currentIndex())
            return
        super().keyPressEvent(event)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell which change is looked at."""
        super().currentChanged(current, previous)
        model = self.model()
        if isinstance(model, ComparisonModel):
            self.change_chosen.emit(model.change_at(current))

    def _measure(self) -> None:
        if self._theme is None or self._delegate is None:
            return
        height = self._delegate.row_height_px()
        self.verticalHeader().setMinimumSectionSize(height)
        self.verticalHeader().setDefaultSectionSize(height)
        self.setMinimumWidth(self._theme.px(MIN_WIDTH_PX))
        room = self.viewport().width()
        self.setColumnHidden(WHEN, room < self._theme.px(NARROW_PX))
        for column, width in WIDTHS_PX.items():
            self.setColumnWidth(column, self._theme.px(width))
        taken = sum(self._theme.px(width) for column, width in WIDTHS_PX.items() if not self.isColumnHidden(column))
        self.setColumnWidth(WORDS, max(room - taken, self._theme.px(120)))

    def _on_clicked(self, index: QModelIndex) -> None:
        model = self.model()
        if index.column() == ACCEPT and isinstance(model, ComparisonModel):
            model.toggle(index)

    def _on_model_reset(self) -> None:
        model = self.model()
        if model.rowCount():
            self.setCurrentIndex(model.index(0, CHANGE))
        else:
            self.change_chosen.emit(None)
