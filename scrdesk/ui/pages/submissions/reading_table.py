"""The table of a file's rows: written beside read; a heading can be chosen to change what its column means."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView, QWidget

from scrdesk.domain.submission import Column, ColumnReading
from scrdesk.ui.delegates.reading_delegate import ReadingDelegate, ReadingHeader
from scrdesk.ui.models.reading_model import MEANINGS, WHEN_COLUMNS, CellKind, ReadingModel, ShownColumn
from scrdesk.ui.theme import Theme

WIDTHS_PX = {CellKind.PLACE: 100, CellKind.READ: 145, CellKind.FINDINGS: 210}
WHEN_WIDTH_PX = 110
EVENT_WIDTH_PX = 340
OTHER_WIDTH_PX = 170
NO_FINDINGS_WIDTH_PX = 90
HEADING_EDGES_PX = 28


class ReadingTable(QTableView):
    """Shows a :class:`~scrdesk.ui.models.reading_model.ReadingModel`.

    Signals:
        row_chosen: the :class:`ShownRow` under the cursor, or None.
        meaning_chosen: a ColumnReading and the Column it is to mean instead.
    """

    row_chosen = Signal(object)
    meaning_chosen = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme | None = None
        self._delegate: ReadingDelegate | None = None
        self._menu: QMenu | None = None
        self.can_change_meanings = False
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def use(self, model: ReadingModel, theme: Theme, *, can_change_meanings: bool) -> None:
        """Show this model in this theme; called once, by the view that holds the table."""
        self._theme = theme
        self.can_change_meanings = can_change_meanings
        self._delegate = ReadingDelegate(theme, self)
        self.setItemDelegate(self._delegate)
        header = ReadingHeader(theme, self)
        self.setHorizontalHeader(header)
        header.sectionClicked.connect(self.offer_meanings)
        self.setModel(model)
        self.selectionModel().currentChanged.connect(self._on_current_changed)
        model.modelReset.connect(self._on_model_reset)
        theme.changed.connect(self.measure)
        self.measure()

    def measure(self) -> None:
        """Set row height and column widths by the present text size; what happened takes what room is left."""
        model = self.model()
        if self._theme is None or self._delegate is None or not isinstance(model, ReadingModel):
            return
        height = self._delegate.row_height_px()
        self.verticalHeader().setMinimumSectionSize(height)
        self.verticalHeader().setDefaultSectionSize(height)
        bold, edges = self._theme.metrics("small", is_bold=True), self._theme.px(HEADING_EDGES_PX)
        widths = [
            max(self._theme.px(_width(column)), bold.horizontalAdvance(f"{column.below} ▾") + edges)
            for column in model.columns
        ]
        for number, column in enumerate(model.columns):
            if column.kind is CellKind.FINDINGS and not model.has_findings:
                widths[number] = self._theme.px(NO_FINDINGS_WIDTH_PX)
        spare = self.viewport().width() - sum(widths)
        wide = [number for number, column in enumerate(model.columns) if column.is_wide]
        for number, width in enumerate(widths):
            extra = spare // len(wide) if spare > 0 and number in wide else 0
            self.setColumnWidth(number, width + extra)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share out the room anew."""
        super().resizeEvent(event)
        self.measure()

    @property
    def typed_keys(self) -> tuple[tuple[str, str], ...]:
        """Keys that :meth:`keyPressEvent` reads, and what they do, for help."""
        return (("F2", self.tr("Say what the column at hand holds")),)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F2 offers meanings for the column of the current cell."""
        if event.key() == Qt.Key.Key_F2:
            self.offer_meanings(max(self.currentIndex().column(), 0))
            return
        super().keyPressEvent(event)

    def offer_meanings(self, section: int) -> QMenu | None:
        """Open a menu of what a column can mean; None for a column that is not the file's."""
        model = self.model()
        if not self.can_change_meanings or not isinstance(model, ReadingModel) or section >= len(model.columns):
            return None
        reading = model.columns[section].reading
        if reading is None:
            return None
        menu = QMenu(self)
        menu.setObjectName("meanings_menu")
        for meaning, words in MEANINGS.items():
            action = QAction(words, menu)
            action.setObjectName(f"meaning_{meaning.value}")
            action.setCheckable(True)
            action.setChecked(meaning is reading.meaning)
            action.triggered.connect(partial(self._on_meaning_triggered, reading, meaning))
            menu.addAction(action)
        menu.aboutToHide.connect(menu.deleteLater)
        header = self.horizontalHeader()
        menu.popup(header.mapToGlobal(QPoint(header.sectionViewportPosition(section), header.height())))
        return menu

    def _on_meaning_triggered(self, reading: ColumnReading, meaning: Column) -> None:
        if meaning is not reading.meaning:
            self.meaning_chosen.emit(reading, meaning)

    def _on_current_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        model = self.model()
        if isinstance(model, ReadingModel):
            self.row_chosen.emit(model.row_at(current))

    def _on_model_reset(self) -> None:
        self.measure()
        model = self.model()
        if model is not None and model.rowCount() and model.columnCount():
            self.setCurrentIndex(model.index(0, 0))
        else:
            self.row_chosen.emit(None)


def _width(column: ShownColumn) -> int:
    if column.kind in WIDTHS_PX:
        return WIDTHS_PX[column.kind]
    if column.reading is not None and column.reading.meaning in WHEN_COLUMNS:
        return WHEN_WIDTH_PX
    return EVENT_WIDTH_PX if column.is_wide else OTHER_WIDTH_PX
