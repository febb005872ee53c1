"""The first view of the page: a place for files, what was added, and who has sent what."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QWidget

from scrdesk.ui.delegates.board_delegate import BoardDelegate
from scrdesk.ui.forms.ui_submissions_board import Ui_SubmissionsBoard
from scrdesk.ui.models.board_model import HEADINGS, BoardLine, BoardModel
from scrdesk.ui.pages.submissions.arrived_file import ArrivedFile, ArrivedFileRow
from scrdesk.ui.pages.submissions.drop_area import paths_of
from scrdesk.ui.theme import Theme
from scrdesk.ui.widgets.text_label import take_all

if TYPE_CHECKING:
    from scrdesk.domain.submission import Submission

GIVING_WAY = {"Agency": 27, "File": 25}
"""Columns whose words may end with an ellipsis, and how they share the room that the others leave."""
LEAST_PX = 130  # of each of them at 100 %
NARROW_PX = 900  # at 100 %: below this the least needed columns go
LEFT_OUT_WHEN_NARROW = ("Received", "Agency report")
MAX_ARRIVALS_SHARE = 0.4  # of the page's height; more files scroll


class SubmissionsBoard(QWidget):
    """Drop area, added files, agencies.

    Signals:
        files_dropped: a tuple of paths.
        arrival_opened, arrival_removed: an :class:`ArrivedFile`.
        submission_opened, return_sheet_wanted: a stored :class:`~scrdesk.domain.submission.Submission`.
        blank_form_wanted: code of an agency.
    """

    files_dropped = Signal(object)
    arrival_opened = Signal(object)
    arrival_removed = Signal(object)
    submission_opened = Signal(object)
    blank_form_wanted = Signal(str)
    return_sheet_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_SubmissionsBoard()
        self.ui.setupUi(self)
        self.setAcceptDrops(True)  # a file dropped a little beside the area is meant for it
        self.model = BoardModel(self)
        self._rows: list[ArrivedFileRow] = []
        self._theme: Theme | None = None
        self._delegate: BoardDelegate | None = None
        self.ui.arrivals_scroll.hide()

    def use(self, theme: Theme) -> None:
        """Take the theme; called once, by the page."""
        self._theme = theme
        table = self.ui.agencies_table
        self._delegate = BoardDelegate(theme, table)
        table.setItemDelegate(self._delegate)
        table.setModel(self.model)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        table.horizontalHeader().setSectionsClickable(False)
        table.horizontalHeader().setHighlightSections(False)
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        table.customContextMenuRequested.connect(self._on_menu_wanted)
        table.activated.connect(self._on_activated)
        table.clicked.connect(self._on_clicked)
        self.ui.drop_area.files_dropped.connect(self.files_dropped)
        theme.changed.connect(self._measure)
        table.viewport().installEventFilter(self)
        self._measure()

    def show_lines(self, lines: Sequence[BoardLine]) -> None:
        """Show who has sent what."""
        self.model.show_lines(lines)
        self._measure()

    def show_arrivals(self, files: Sequence[ArrivedFile]) -> None:
        """Show the files that were added, in order; rows of files still listed stay."""
        kept = {id(row.file): row for row in self._rows}
        layout = self.ui.arrivals_layout
        take_all(layout)
        rows = []
        for file in files:
            row = kept.pop(id(file), None)
            if row is None:
                row = ArrivedFileRow(file, self.ui.arrivals_body)
                row.open_wanted.connect(self._on_open_wanted)
                row.remove_wanted.connect(self._on_remove_wanted)
            row.show_state()
            layout.addWidget(row)
            rows.append(row)
        layout.addStretch(1)
        for row in kept.values():
            row.hide()
            row.setParent(None)
            row.deleteLater()
        self._rows = rows
        self.ui.arrivals_scroll.setVisible(bool(rows))
        self._measure()

    def submission(self, wanted_id: object) -> Submission | None:
        """Return a listed file by its id."""
        lines = (self.model.line_at(self.model.index(row, 0)) for row in range(self.model.rowCount()))
        return next((line.file for line in lines if line and line.file and line.file.id == wanted_id), None)

    def row_of(self, file: ArrivedFile) -> ArrivedFileRow | None:
        """Return the row that shows an added file."""
        return next((row for row in self._rows if row.file is file), None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share out the room anew."""
        super().resizeEvent(event)
        self._measure()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Share out the room of the table anew when a bar came or went."""
        if event.type() == QEvent.Type.Resize and watched is self.ui.agencies_table.viewport():
            self._share_out()
        return super().eventFilter(watched, event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files of this computer, nothing else."""
        if paths_of(event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand the files on."""
        paths = paths_of(event.mimeData().urls())
        if paths:
            event.acceptProposedAction()
            self.files_dropped.emit(paths)

    def _measure(self) -> None:
        if self._theme is None or self._delegate is None:
            return
        table = self.ui.agencies_table
        height = self._delegate.row_height_px()
        table.verticalHeader().setMinimumSectionSize(height)
        table.verticalHeader().setDefaultSectionSize(height)
        self._share_out()
        layout = self.ui.arrivals_layout
        wanted = max(layout.sizeHint().height(), layout.heightForWidth(self.ui.arrivals_scroll.width())) + 2
        self.ui.arrivals_scroll.setFixedHeight(max(1, min(wanted, round(self.height() * MAX_ARRIVALS_SHARE))))

    def _share_out(self) -> None:
        """Give states and figures what they need, and the rest to names, which may be cut."""
        theme, delegate, table = self._theme, self._delegate, self.ui.agencies_table
        if theme is None or delegate is None:
            return
        room = table.viewport().width()
        is_narrow = room < theme.px(NARROW_PX)
        needed = {}
        for number, heading in enumerate(HEADINGS):
            is_hidden = is_narrow and heading in LEFT_OUT_WHEN_NARROW
            table.setColumnHidden(number, is_hidden)
            if not is_hidden and heading not in GIVING_WAY:
                needed[number] = max(
                    table.horizontalHeader().sectionSizeHint(number),
                    *(delegate.needed_px(self.model.index(row, number)) for row in range(self.model.rowCount())),
                    0,
                )
        left = max(room - sum(needed.values()), len(GIVING_WAY) * theme.px(LEAST_PX))
        for number, width in needed.items():
            table.setColumnWidth(number, width)
        for heading, share in GIVING_WAY.items():
            table.setColumnWidth(HEADINGS.index(heading), left * share // sum(GIVING_WAY.values()))

    def _on_open_wanted(self) -> None:
        row = self.sender()
        if isinstance(row, ArrivedFileRow):
            self.arrival_opened.emit(row.file)

    def _on_remove_wanted(self) -> None:
        row = self.sender()
        if isinstance(row, ArrivedFileRow):
            self.arrival_removed.emit(row.file)

    def _on_activated(self, index: QModelIndex, _is_checked: bool = False) -> None:
        line = self.model.line_at(index)
        if line is not None and line.file is not None:
            self.submission_opened.emit(line.file)

    def _on_menu_wanted(self, spot: QPoint) -> None:
        table = self.ui.agencies_table
        index = table.indexAt(spot)
        if not index.isValid():
            index = table.currentIndex()  # asked for by the keyboard
        line = self.model.line_at(index)
        if line is None:
            return
        menu = QMenu(self)
        menu.setObjectName("agency_menu")
        if line.file is not None:
            menu.addAction(self.tr("Open the file")).triggered.connect(partial(self._on_activated, index))
            sheet = menu.addAction(self.tr("Return sheet…"))
            sheet.triggered.connect(partial(self.return_sheet_wanted.emit, line.file))
        if line.standing is not None:
            form = menu.addAction(self.tr("Blank chronology form…"))
            form.triggered.connect(partial(self.blank_form_wanted.emit, line.standing.agency.code))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(table.viewport().mapToGlobal(spot))

    def _on_clicked(self, index: QModelIndex) -> None:
        if HEADINGS[index.column()] == "File":
            self._on_activated(index)
