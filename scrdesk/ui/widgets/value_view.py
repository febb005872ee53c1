"""A table view for few rows: quiet look, whole rows chosen, columns that share the width."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QRect, QSize, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHeaderView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from scrdesk.ui.models.value_table import ValueTable

MAX_FITTED_ROWS = 300
N_FITTED_AT_ONCE = 30  # more than are in sight; rows of five cells are measured in half a thousandth of a second each
CELL_EDGES_PX = 24  # what a cell keeps clear at its left and right


class WholeWords(QStyledItemDelegate):
    """Asks for the height that the words need within the style's edges, so that none is cut at the last word.

    Qt forgets those edges when it measures wrapped words; they grow with the size of text.
    """

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the size that the words need."""
        view = self.parent()
        if not isinstance(view, QWidget) or option.rect.width() <= 0:
            return super().sizeHint(option, index)
        whole = QStyleOptionViewItem(option)
        self.initStyleOption(whole, index)
        words = view.style().subElementRect(QStyle.SubElement.SE_ItemViewItemText, whole, view)
        narrower = QStyleOptionViewItem(option)
        narrower.rect = QRect(option.rect)
        narrower.rect.setWidth(max(1, words.width()))
        return super().sizeHint(narrower, index)


class ValueView(QTableView):
    """Shows a :class:`~scrdesk.ui.models.value_table.ValueTable`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setShowGrid(False)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setWordWrap(True)
        self.setItemDelegate(WholeWords(self))
        self.verticalHeader().hide()
        self._fitted: tuple[object, ...] = ()
        self._n_fitted = 0
        self._fitting = QTimer(self, singleShot=True, interval=0)
        self._fitting.timeout.connect(self._fit_some)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setStretchLastSection(True)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)

    def setModel(self, model: QAbstractItemModel | None) -> None:
        """Show a model; whenever its rows are others, they are to be fitted anew."""
        super().setModel(model)
        self._forget_heights()
        if model is not None:
            for changed in (model.modelReset, model.layoutChanged, model.dataChanged):
                changed.connect(self._forget_heights)

    def _forget_heights(self, *_what: object) -> None:
        self._fitting.stop()
        self._fitted = ()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give each column its share of the width."""
        super().resizeEvent(event)
        self.share_width()

    def share_width(self) -> None:
        """Give each column its share of the width as it is now."""
        model = self.model()
        if not isinstance(model, ValueTable):
            return
        sign_px = self.fontMetrics().averageCharWidth()
        header = self.horizontalHeader()
        least = [header.sectionSizeHint(i) for i in range(len(model.columns))]  # a heading that is cut says nothing
        fixed = [
            max(column.n_signs * sign_px + CELL_EDGES_PX, least[i]) if column.n_signs else 0
            for i, column in enumerate(model.columns)
        ]
        widths = shares(self.viewport().width(), [column.weight for column in model.columns], fixed, least)
        for i, width in enumerate(widths[:-1]):
            self.setColumnWidth(i, width)
        is_whole = sum(widths) <= self.viewport().width()
        header.setStretchLastSection(is_whole)
        if not is_whole:
            self.setColumnWidth(len(widths) - 1, widths[-1])
        self.fit_rows()

    def fit_rows(self) -> None:
        """Make each row as high as its words need at the present widths; long tables keep one height.

        The first rows at once, those out of sight while the window goes on. Rows that are fitted already stay as they
        are: a page that is shown asks several times, as its parts find their places.
        """
        model = self.model()
        if not isinstance(model, ValueTable) or model.rowCount() > MAX_FITTED_ROWS:
            return
        widths = tuple(self.columnWidth(i) for i in range(len(model.columns)))
        state = (widths, self.font().key(), self.verticalHeader().defaultSectionSize())
        if state != self._fitted:
            self._fitted, self._n_fitted = state, 0
            self._fit_some()

    def _fit_some(self) -> None:
        last = min(self._n_fitted + N_FITTED_AT_ONCE, self.model().rowCount())
        for row in range(self._n_fitted, last):
            self.resizeRowToContents(row)
        self._n_fitted = last
        if last < self.model().rowCount():
            self._fitting.start()


def shares(width: int, weights: Sequence[int], fixed: Sequence[int], least: Sequence[int]) -> list[int]:
    """Return the widths of columns: the fixed ones as they are, the others by weight, none below its least.

    Where the room is too small for that, the sum is more than the width, and the view scrolls.
    """
    given = list(fixed)
    open_ones = [i for i, each in enumerate(fixed) if not each]
    while open_ones:
        room, total = width - sum(given), sum(weights[i] for i in open_ones)
        tight = [i for i in open_ones if room * weights[i] // total < least[i]]
        for i in tight or open_ones:
            given[i] = least[i] if tight else room * weights[i] // total
        if not tight:
            break
        open_ones = [i for i in open_ones if i not in tight]
    return given


def show_whole(view: ValueView, n_rows: int) -> None:
    """Make a view as high as its first rows need, so that it does not scroll within a page that does."""
    rows = view.verticalHeader()
    height = sum(rows.sectionSize(row) for row in range(min(view.model().rowCount(), n_rows)))
    view.setFixedHeight(height + view.horizontalHeader().sizeHint().height() + 2 * view.frameWidth() + 4)
