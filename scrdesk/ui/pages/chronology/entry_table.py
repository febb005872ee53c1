"""The table of the combined chronology: rows of one height, place and choice kept by entry and not by row number."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from scrdesk.ui.delegates.entry_delegate import Cell, EntryDelegate
from scrdesk.ui.models.chronology_model import ALWAYS_SHOWN, COLUMNS, SCREEN_ORDER, USUAL, ChronologyModel
from scrdesk.ui.theme import Theme

if TYPE_CHECKING:
    from scrdesk.domain.chronology import EntryId

NARROW_PX = 560  # at 100 %: below this these columns go, so that what was recorded stays readable
NUMBERS = {column.key: number for number, column in enumerate(COLUMNS)}
GO_WHEN_NARROW = frozenset({"reference", "age", "before", "position", "seen", "attendance", "tags", "key_lines"})


class EntryTable(QTableView):
    """Shows a :class:`ChronologyModel`.

    Signals:
        entry_chosen: id of the current entry, or None.
        copy_wanted: the user pressed Copy.
        selection_changed: other rows are selected.
        search_wanted: the user pressed "/".
        marks_wanted: the user pressed Enter or "m": to the panel's marks on the current entry.
        step_wanted: Alt+Up (-1) or Alt+Down (+1) on the current entry.
        columns_wanted: the place on the screen where a menu of columns should open.
    """

    entry_chosen = Signal(object)
    copy_wanted = Signal()
    search_wanted = Signal()
    marks_wanted = Signal()
    selection_changed = Signal()
    step_wanted = Signal(int)
    columns_wanted = Signal(QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._delegate: EntryDelegate | None = None
        self._theme: Theme | None = None
        self._columns = USUAL
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setSectionsClickable(False)
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._on_header_menu_requested)

    def use(self, model: ChronologyModel, theme: Theme) -> None:
        """Show this model in this theme; called once, by the page."""
        self._theme = theme
        self._delegate = EntryDelegate(theme, model, self)
        self.setItemDelegate(self._delegate)
        self.setModel(model)
        # Nothing shines through: scrolling moves what is painted and asks only for what comes into sight, and the page
        # behind is not painted again. Three quarters of a frame's time went there.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.selectionModel().currentRowChanged.connect(self._on_current_row_changed)
        self.selectionModel().selectionChanged.connect(self.selection_changed)
        header = self.horizontalHeader()
        for place, key in enumerate(SCREEN_ORDER):
            header.moveSection(header.visualIndex(NUMBERS[key]), place)
        theme.changed.connect(self.measure)
        self.measure()

    @property
    def delegate(self) -> EntryDelegate:
        """Who paints the rows."""
        if self._delegate is None:
            raise RuntimeError("use() comes first")
        return self._delegate

    @property
    def entries(self) -> ChronologyModel:
        """The model shown."""
        model = self.model()
        if not isinstance(model, ChronologyModel):
            raise TypeError("an EntryTable shows a ChronologyModel")
        return model

    def set_n_lines(self, n_lines: int) -> None:
        """Show 1 to 3 lines of each entry, keeping the current one in sight."""
        self.delegate.set_n_lines(n_lines)
        self.measure()
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    @property
    def columns(self) -> tuple[str, ...]:
        """Keys of the columns chosen, in their order on the screen."""
        return self._columns

    def set_columns(self, keys: Iterable[str]) -> None:
        """Show these columns; none, and unknown ones alone, show the usual ones. When and what stay."""
        wanted = {key for key in keys if key in SCREEN_ORDER}
        columns = tuple(key for key in SCREEN_ORDER if key in wanted | ALWAYS_SHOWN) if wanted else USUAL
        if columns == self._columns:  # told with every answer to a search
            return
        self._columns = columns
        self.measure()
        self.viewport().update()

    def chosen_ids(self) -> tuple[EntryId, ...]:
        """Return the selected entries in chronology order."""
        ids = self.entries.ids
        places: set[int] = set()
        selection = self.selectionModel().selection()
        for number in range(selection.size()):
            stretch = selection.at(number)
            places.update(range(stretch.top(), stretch.bottom() + 1))
        return tuple(ids[place] for place in sorted(places) if place < len(ids))

    def set_query(self, query: str) -> None:
        """Mark what this search finds."""
        self.delegate.set_query(query)
        self.viewport().update()

    def current_id(self) -> EntryId | None:
        """Return the entry under the cursor."""
        return self.entries.id_at(self.currentIndex())

    def show_ids(self, ids: tuple[EntryId, ...]) -> None:
        """Show another list. The current entry stays current and where it is on the screen if it is still shown;
        else the first entry becomes current."""
        model = self.entries
        kept = self.current_id()
        top = self.indexAt(QPoint(1, 1))
        first_seen = model.id_at(top)
        offset = self.rowViewportPosition(self.currentIndex().row()) if kept is not None else 0
        is_seen = 0 <= offset < self.viewport().height()
        if ids == model.ids:
            return
        model.set_ids(ids)
        anchor = kept if kept is not None and is_seen and model.place_of(kept) is not None else None
        if anchor is None and first_seen is not None and model.place_of(first_seen) is not None:
            anchor, offset = first_seen, 0
        self._make_current(kept)
        place = model.place_of(anchor) if anchor is not None else None
        bar = self.verticalScrollBar()
        self.updateGeometries()
        bar.setValue(0 if place is None else place * self.rowHeight(0) - offset)

    def choose(self, entry_id: EntryId) -> bool:
        """Make an entry current and bring it into sight; False when the filter hides it."""
        index = self.entries.index_of(entry_id)
        if not index.isValid():
            return False
        self._make_current(entry_id)
        self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)
        return True

    def measure(self) -> None:
        """Set row height and column widths by the present text size."""
        if self._delegate is None or self._theme is None:
            return
        height = self._delegate.row_height_px()
        self.verticalHeader().setMinimumSectionSize(height)
        self.verticalHeader().setDefaultSectionSize(height)
        self.verticalScrollBar().setSingleStep(height // 2)
        widths = self._delegate.column_widths_px()
        room = self.viewport().width()
        is_narrow = room < self._theme.px(NARROW_PX)
        used = 0
        for number, column in enumerate(COLUMNS):
            is_hidden = column.key not in self._columns or (is_narrow and column.key in GO_WHEN_NARROW)
            self.setColumnHidden(number, is_hidden)
            if column.key in widths and not is_hidden:
                self.setColumnWidth(number, widths[column.key])
                used += widths[column.key]
        self.setColumnWidth(NUMBERS["text"], max(room - used, self._theme.px(120)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground, which the opaque viewport does not, and the rows that are to be painted, each whole."""
        if self._theme is None:
            super().paintEvent(event)
            return
        place, delegate = event.rect(), self.delegate
        painter = QPainter(self.viewport())
        painter.fillRect(place, self._theme.colour("card"))
        first, last = self.rowAt(place.top()), self.rowAt(place.bottom())
        last = self.entries.rowCount() - 1 if last < 0 else last
        cells = self._cells()
        if first >= 0 and cells:
            delegate.begin_frame(self.devicePixelRatioF())
            line = self._theme.colour("line")
            model, chosen = self.entries, self.selectionModel()
            height, width = self.rowHeight(first), self.horizontalHeader().length()
            top = self.rowViewportPosition(first)
            for row in range(first, last + 1):
                is_chosen = chosen.isSelected(model.index(row, 0))
                delegate.paint_row(painter, QRect(0, top, width, height), cells, row, is_chosen=is_chosen)
                painter.fillRect(0, top + height - 1, width, 1, line)
                top += height
        painter.end()

    def _cells(self) -> list[Cell]:
        """Return the columns shown, as they stand on the screen."""
        header = self.horizontalHeader()
        return [
            Cell(key, header.sectionViewportPosition(number), header.sectionSize(number))
            for key in SCREEN_ORDER
            if not header.isSectionHidden(number := NUMBERS[key])
        ]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the text what room there is."""
        super().resizeEvent(event)
        self.measure()

    @property
    def typed_keys(self) -> tuple[tuple[str, str], ...]:
        """Keys that :meth:`keyPressEvent` reads, and what they do, for help."""
        return (
            ("j, k", self.tr("The next entry, the one before")),
            ("/", self.tr("To the search")),
            ("m, Enter", self.tr("To the panel’s marks on the entry")),
            ("Home, End", self.tr("The first entry, the last")),
            ("Alt+Up, Alt+Down", self.tr("Place the entry within its day by hand")),
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Home and End go to the first and last entry, j and k to the next and the one before, "/" to the search,
        Enter to the panel's marks; Copy copies the entry as received."""
        rows = self.model().rowCount() if self.model() is not None else 0
        is_alt = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.AltModifier
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_wanted.emit()
        elif is_alt and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.step_wanted.emit(-1 if event.key() == Qt.Key.Key_Up else 1)
        elif event.text() == "/":
            self.search_wanted.emit()
        elif event.text() in ("j", "k") and rows:
            row = self.currentIndex().row() + (1 if event.text() == "j" else -1)
            self.setCurrentIndex(self.model().index(min(max(row, 0), rows - 1), 0))
        elif event.text() == "m" or event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.marks_wanted.emit()
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End) and rows:
            row = 0 if event.key() == Qt.Key.Key_Home else rows - 1
            self.setCurrentIndex(self.model().index(row, 0))
        else:
            super().keyPressEvent(event)

    def _make_current(self, entry_id: EntryId | None) -> None:
        model = self.entries
        index = model.index_of(entry_id) if entry_id is not None else QModelIndex()
        if not index.isValid() and model.rowCount():
            index = model.index(0, 0)
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        if index.isValid():
            self.selectionModel().setCurrentIndex(index, flags)
        if not index.isValid() or entry_id is None:
            self.entry_chosen.emit(model.id_at(index))

    def _on_current_row_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        self.entry_chosen.emit(self.entries.id_at(current))

    def _on_header_menu_requested(self, place: QPoint) -> None:
        self.columns_wanted.emit(self.horizontalHeader().mapToGlobal(place))
