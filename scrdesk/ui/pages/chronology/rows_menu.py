"""The menu of the list's looks: lines a row, columns, and whether the original row stands beside."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from scrdesk.ui.models.chronology_model import ALWAYS_SHOWN, COLUMNS, SCREEN_ORDER
from scrdesk.ui.widgets.tick_menu import TickMenu

LINES_OFFERED = (1, 2, 3)


class RowsMenu(QMenu):
    """Lines, columns and pane.

    Signals:
        lines_chosen: how many lines each row has.
        columns_chosen: keys of the columns, a tuple in screen order.
        usual_wanted: back to the usual columns.
        labels_wanted: a PDF with labels for an audience, by its name.
    """

    lines_chosen = Signal(int)
    columns_chosen = Signal(object)
    usual_wanted = Signal()
    labels_wanted = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        group = QActionGroup(self)
        words = {1: self.tr("1 line each"), 2: self.tr("2 lines each"), 3: self.tr("3 lines each")}
        self._lines: dict[int, QAction] = {}
        for n_lines in LINES_OFFERED:
            action = QAction(words[n_lines], self)
            action.setObjectName(f"lines_{n_lines}")
            action.setCheckable(True)
            action.triggered.connect(partial(self.lines_chosen.emit, n_lines))
            group.addAction(action)
            self.addAction(action)
            self._lines[n_lines] = action
        self.addSeparator()
        self.columns_menu = TickMenu(self.tr("Columns"), self)
        self.columns_menu.setObjectName("columns_menu")
        usual = QAction(self.tr("The usual columns"), self.columns_menu)
        usual.triggered.connect(self.usual_wanted)
        self.columns_menu.addSeparator()
        self.columns_menu.addAction(usual)
        self.columns_menu.choice_changed.connect(self._on_columns_ticked)
        self.addMenu(self.columns_menu)
        self.addSeparator()
        self.pane_action = QAction(self.tr("Show the entry beside the list"), self)
        self.pane_action.setCheckable(True)
        self.pane_action.setChecked(True)
        self.pane_action.setShortcut(QKeySequence("Ctrl+D"))
        self.addAction(self.pane_action)
        self.addSeparator()
        self.layer_export_action = QAction(self.tr("Export with the panel’s layer…"), self)
        self.layer_export_action.setObjectName("export_with_layer")
        self.layer_export_action.setShortcut(QKeySequence("Ctrl+Shift+E"))
        self.addAction(self.layer_export_action)
        self.labelled_exports: list[QAction] = []
        for audience, told in (
            ("PANEL", self.tr("Export a PDF with the panel’s labels…")),
            ("PUBLISHED", self.tr("Export a PDF with the published labels…")),
        ):
            labelled = QAction(told, self)
            labelled.setObjectName(f"export_{audience.lower()}")
            labelled.triggered.connect(partial(self._on_labels_triggered, audience))
            self.labelled_exports.append(labelled)
            self.addAction(labelled)

    def _on_labels_triggered(self, audience: str, _is_checked: bool = False) -> None:
        self.labels_wanted.emit(audience)

    def allow_exports(self, has_rows: bool) -> None:
        """Let what is shown be exported, when there is anything."""
        for action in (self.layer_export_action, *self.labelled_exports):
            action.setEnabled(has_rows)

    def show_state(self, n_lines: int, columns: tuple[str, ...]) -> None:
        """Show how the list looks now."""
        if n_lines in self._lines:
            self._lines[n_lines].setChecked(True)
        headings = {column.key: column.heading for column in COLUMNS}
        options = [(key, headings[key]) for key in SCREEN_ORDER if key not in ALWAYS_SHOWN]
        if self.columns_menu.chosen_keys != frozenset(columns) - ALWAYS_SHOWN or not self.columns_menu.n_options:
            self.columns_menu.offer(options, columns)

    def _on_columns_ticked(self, keys: frozenset[str]) -> None:
        self.columns_chosen.emit(tuple(key for key in SCREEN_ORDER if key in keys | ALWAYS_SHOWN))
