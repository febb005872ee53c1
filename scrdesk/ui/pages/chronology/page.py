"""The combined chronology: what did all agencies record, in one order, and where did each word come from?"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QPushButton, QWidget

from scrdesk.domain.chronology import ChronologyFilter, EntryId
from scrdesk.ui.filter_place import filter_as_place
from scrdesk.ui.forms.ui_chronology_page import Ui_ChronologyPage
from scrdesk.ui.jobs import Pool
from scrdesk.ui.models.chronology_model import ChronologyModel
from scrdesk.ui.page import Page, PageContext, Place
from scrdesk.ui.pages.chronology import store_calls
from scrdesk.ui.pages.chronology.asking import Asking
from scrdesk.ui.pages.chronology.entry_menu import EntryMenu
from scrdesk.ui.pages.chronology.file_work import FileWork
from scrdesk.ui.pages.chronology.filter_controls import FilterControls
from scrdesk.ui.pages.chronology.order_keeping import OrderKeeping
from scrdesk.ui.pages.chronology.pane import EntryPane
from scrdesk.ui.pages.chronology.place import ChronologyPlace
from scrdesk.ui.pages.chronology.rows_menu import RowsMenu
from scrdesk.ui.pages.chronology.store_calls import Found
from scrdesk.ui.pages.chronology.view_keeping import ViewKeeping
from scrdesk.ui.pages.chronology.view_register import TABLE
from scrdesk.ui.pages.chronology.view_switch import ViewSwitch
from scrdesk.ui.pages.chronology.views import ChronologyView
from scrdesk.ui.soon import Soon
from scrdesk.ui.undo import EditDone, Edits
from scrdesk.ui.widgets.clear_button import offer_clear
from scrdesk.ui.words import counted

if TYPE_CHECKING:
    from scrdesk.domain.review import Agency, ReviewId
    from scrdesk.services.build_chronology import Shown
    from scrdesk.services.open_store import Workspace
    from scrdesk.ui.pages.chronology.layer_filter_menu import FilterOptions


class ChronologyPage(Page):
    """Table, search, filters, and the chosen entry whole.

    Signals:
        filter_changed: the :class:`ChronologyFilter` now shown.
    """

    filter_changed = Signal(object)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.title = self.tr("Combined chronology")
        self.ui = Ui_ChronologyPage()
        self.ui.setupUi(self)
        offer_clear(self.ui.search_edit)
        self._filters = FilterControls(self.ui, self)
        self._agencies: dict[str, Agency] = {}
        self._n_all: int | None = None
        self.asking = Asking(self)
        self.asking.answered.connect(self._on_found)
        self._wanted_id: EntryId | None = None
        self._shown: Shown | None = None
        self.edits = Edits(context, self)
        """Every edit on this page, of every view, to be taken back."""
        self.files = FileWork(self)
        self.views = ViewSwitch(self.ui.view_stack, self.ui.table_view, context, self.edits)
        self._behind: set[ChronologyView] = set()
        self._export_button = QPushButton(self.tr("Export…"), self)
        self._rows_button = QPushButton(self.tr("Rows"), self)
        self._rows_menu = RowsMenu(self)
        self._pane_action = self._rows_menu.pane_action
        self.pane = EntryPane(self)
        self._order = OrderKeeping(self)
        self._saved = ViewKeeping(self)
        self.entry_menu = EntryMenu(self, self._order)
        self._fitting = Soon(self, self._fit_filters)
        self._wire()
        self._show_count(None)

    # --- what the window asks ---

    @property
    def chosen(self) -> ChronologyFilter:
        """The filter shown; reports and exports take the same."""
        return self._filters.chosen

    @property
    def model(self) -> ChronologyModel:
        """The list shown."""
        model: ChronologyModel = self.ui.table_view.model
        return model

    def set_review(self, workspace: Workspace | None, review_id: ReviewId | None) -> None:
        """Show this review in every view, or nothing."""
        self.edits.set_workspace(workspace if review_id == self.review_id else None)
        self.edits.set_workspace(workspace)
        for view in self.views.made():
            view.set_review(workspace, review_id)
        super().set_review(workspace, review_id)

    def refresh(self) -> None:
        """Ask anew which entries there are; rows are shown as they were until the new ones are here."""
        for view in self.views.made():
            view.refresh()
        self.asking.ask()
        if self.workspace is not None and self.review_id is not None:
            work = partial(store_calls.filter_options, self.workspace, self.review_id)
            self.context.jobs.run(Pool.CASE, work, owner=self, done=self._on_options)

    def clear(self) -> None:
        """Forget every word."""
        self._agencies = {}
        self._n_all = None
        self.asking.forget()
        self._wanted_id = None
        self._shown = None
        self._behind.clear()
        self.edits.forget()
        for view in self.views.made():
            view.clear()
        self.pane.clear()
        self._order.forget()
        self._saved.forget()
        self._filters.forget()
        self._show_count(None)

    def header_actions(self) -> tuple[QWidget, ...]:
        """Return the switch between views, rows and export."""
        return (self.views.widget, self._rows_button, self._export_button)

    def save_now(self) -> None:
        """Store what is being written."""
        self.pane.save_now()

    def drafts(self) -> Place:
        """Return the note that could not be stored."""
        return self.pane.drafts()

    def place(self) -> Place:
        """Return filter, chosen entry and lines a row."""
        return {
            "filter": filter_as_place(self.chosen),
            "entry": self.ui.entry_table.current_id(),
            "lines": self.ui.entry_table.delegate.n_lines,
            "detail": self._pane_action.isChecked(),
            "view": self.views.key,
        }

    def return_to(self, place: Place) -> None:
        """Show the same filter and entry again."""
        came_from = ChronologyPlace.read(place)
        self.pane.put_draft(place.get("drafts"))
        self._pane_action.setChecked(came_from.has_detail)
        self._on_lines_triggered(came_from.n_lines)
        self._wanted_id = came_from.entry_id
        self._filters.set_filter(came_from.chosen)
        self.views.show(str(place.get("view") or TABLE))

    def focus_search(self) -> bool:
        """Put the cursor into the search field."""
        self._filters.focus_search()
        return True

    def set_filter(self, chosen: ChronologyFilter) -> None:
        """Show this filter, for example from another page."""
        self._filters.set_filter(chosen)

    def show_entry(self, entry_id: EntryId) -> None:
        """Make an entry current in the table, clearing the filters when they hide it."""
        self.views.show(TABLE)
        if not self.ui.entry_table.choose(entry_id):
            self._wanted_id = entry_id
            self._filters.set_filter(ChronologyFilter())

    def show_entry_unfiltered(self, entry_id: EntryId) -> None:
        """Show every entry, with this one current."""
        self._wanted_id = entry_id
        self._filters.set_filter(ChronologyFilter())

    def show_pane(self) -> None:
        """Show the chosen entry beside the list."""
        self._pane_action.setChecked(True)

    def show_columns(self, keys: tuple[str, ...]) -> None:
        """Show these columns of the table and remember them."""
        self._on_columns_chosen(keys)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the filters a second row where one is too narrow."""
        super().resizeEvent(event)
        self._filters.fit(self.width())

    # --- wiring ---

    def _wire(self) -> None:
        ui = self.ui
        ui.table_view.use(self.context, ui.entry_table)
        ui.table_view.copy_wanted.connect(ui.entry_detail.copy)
        self._join(ui.table_view)
        self.views.view_made.connect(self._on_view_made)
        self.views.view_changed.connect(self._on_view_changed)
        self.edits.changed.connect(self._on_edited)
        self.addActions([self.edits.undo_action, self.edits.redo_action])
        ui.entry_detail.use(self.context.theme)
        ui.body_splitter.setStretchFactor(0, 1)
        ui.body_splitter.setStretchFactor(1, 0)
        self._filters.changed.connect(self._on_filter_changed)
        self._filters.list_wanted.connect(self._on_list_wanted)
        ui.empty_state.action_clicked.connect(self._on_empty_action_clicked)
        ui.entry_detail.save_original_wanted.connect(self._on_save_original_wanted)
        self.context.theme.changed.connect(self._on_theme_changed)
        down = QShortcut(QKeySequence(Qt.Key.Key_Down), ui.search_edit)
        down.setContext(Qt.ShortcutContext.WidgetShortcut)
        down.setWhatsThis(self.tr("From the search into the list"))
        down.activated.connect(self._filters.leave_search)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.setWhatsThis(self.tr("Back to the list; there, clear the filters"))
        escape.activated.connect(self._on_escape)
        self._export_button.setObjectName("export_chronology")
        self._export_button.setProperty("kind", "primary")
        self._export_button.setToolTip(self.tr("Write exactly what is shown to Excel, Word, PDF or CSV. Ctrl+E"))
        self._export_button.setShortcut(QKeySequence("Ctrl+E"))
        self._export_button.clicked.connect(self._on_export_clicked)
        self._rows_button.setObjectName("rows_button")
        self._rows_button.setProperty("kind", "menu")
        self._rows_button.setMenu(self._rows_menu)
        self._rows_menu.aboutToShow.connect(self._on_rows_menu_about_to_show)
        self._rows_menu.lines_chosen.connect(self._on_lines_triggered)
        self._rows_menu.columns_chosen.connect(self._on_columns_chosen)
        self._rows_menu.usual_wanted.connect(partial(self._on_columns_chosen, ()))
        self._pane_action.toggled.connect(self._show_pane)
        self._rows_menu.layer_export_action.triggered.connect(self._on_layer_export_triggered)
        self._rows_menu.labels_wanted.connect(self._on_labels_wanted)
        self.addActions([self._pane_action, self._rows_menu.layer_export_action])
        ui.entry_table.columns_wanted.connect(self._on_columns_wanted)

    # --- views ---

    def _join(self, view: ChronologyView) -> None:
        view.entry_chosen.connect(self.pane.on_entry_chosen)
        view.selection_changed.connect(self.pane.await_choice)
        view.entry_wanted.connect(self.show_entry)
        view.filter_wanted.connect(self.set_filter)
        view.data_changed.connect(self._on_view_data_changed)

    def _on_view_made(self, view: ChronologyView) -> None:
        self._join(view)
        view.set_review(self.workspace, self.review_id)
        view.set_agencies(tuple(self._agencies.values()))
        self._behind.add(view)

    def _on_view_changed(self, _key: str) -> None:
        view = self.views.current
        if view in self._behind and self._shown is not None:
            self._behind.discard(view)
            view.show_filter(self.chosen, self._shown)
        current = self.ui.entry_detail.entry
        if current is not None:
            view.go_to(current.id)
        self._rows_button.setVisible(self.views.key == TABLE)
        self._show_pane()

    def _show_pane(self) -> None:
        self.ui.entry_detail.setVisible(self._pane_action.isChecked() and self.views.current.has_pane)

    def _on_view_data_changed(self) -> None:
        self.refresh()
        self.data_changed.emit()

    def _on_edited(self, _edit: EditDone) -> None:
        self._on_view_data_changed()
        self.pane.show_soon()

    # --- asking which entries ---

    def _on_found(self, found: Found, generation: int) -> None:
        if tuple(self._agencies.values()) != found.agencies:
            self._agencies = {agency.code: agency for agency in found.agencies}
            for view in self.views.made():
                view.set_agencies(found.agencies)
            self._filters.offer_agencies(found.agencies)
        self.ui.entry_table.set_columns(found.columns)
        self._n_all, self._shown = found.shown.n_all, found.shown
        self._behind = set(self.views.made()) - {self.views.current}
        self.model.keep(found.first_rows, generation)
        self.views.current.show_filter(found.chosen, found.shown)
        self._show_count(found.shown)
        self._show_body(found.shown)
        if self._wanted_id is not None:
            self.views.current.go_to(self._wanted_id)
            self._wanted_id = None
        if found.shown.ids:
            self.pane.show_soon()

    def _on_options(self, options: FilterOptions) -> None:
        self._filters.offer_options(options)
        self._saved.offer(options.views)

    def _show_count(self, shown: Shown | None) -> None:
        text = (
            ""
            if shown is None
            else self.tr("{n} of {all} shown").format(n=f"{shown.n_shown:,}", all=f"{shown.n_all:,}")
        )
        self.ui.count_label.setText(text)
        has_rows = shown is not None and shown.n_shown > 0
        self._export_button.setEnabled(has_rows)
        self._rows_menu.allow_exports(has_rows)

    def _show_body(self, shown: Shown) -> None:
        ui = self.ui
        if shown.n_shown:
            ui.body_stack.setCurrentWidget(ui.list_page)
            return
        ui.entry_detail.clear()
        if shown.n_all:
            ui.empty_state.explain(
                self.tr("No entry is left by this filter"),
                self.tr("None of {entries} fits: {filter}.").format(
                    entries=counted(shown.n_all, "entry", "entries"), filter=self.chosen.described()
                ),
                self.tr("Clear filters"),
            )
        else:
            ui.empty_state.explain(
                self.tr("The combined chronology begins with the first file"),
                self.tr(
                    "Add the chronologies that the agencies sent. Each row is kept as it was written, and all rows "
                    "stand here in one order, with agency, date and reference."
                ),
                self.tr("Go to Submissions"),
            )
        ui.body_stack.setCurrentWidget(ui.empty_page)

    def _on_escape(self) -> None:
        """Go back from the pane to the list; in the list, show every entry again."""
        if self.ui.entry_detail.isAncestorOf(self.focusWidget() or self):
            self.views.current.focus_view()
        else:
            self._filters.clear_filters()

    def _on_filter_changed(self) -> None:
        self._fit_filters()
        self.filter_changed.emit(self.chosen)
        self.asking.ask()

    def _on_list_wanted(self) -> None:
        self.views.current.focus_view()

    def _on_empty_action_clicked(self) -> None:
        if self._n_all:
            self._filters.clear_filters()
        else:
            self.page_wanted.emit("submissions")

    # --- the chosen entry ---

    def agency(self, code: str) -> Agency | None:
        """Return an agency of the review by its code."""
        return self._agencies.get(code)

    def _on_theme_changed(self) -> None:
        self._fitting.start()  # once the buttons know their new size
        if self.ui.entry_detail.entry is not None:
            self.pane.show_soon()

    def _fit_filters(self) -> None:
        self._filters.fit(self.width())

    def _on_lines_triggered(self, n_lines: int) -> None:
        self.ui.entry_table.set_n_lines(n_lines)

    def _on_rows_menu_about_to_show(self) -> None:
        table = self.ui.entry_table
        self._rows_menu.show_state(table.delegate.n_lines, table.columns)

    def _on_columns_wanted(self, place: QPoint) -> None:
        self._on_rows_menu_about_to_show()
        self._rows_menu.columns_menu.popup(place)

    def _on_columns_chosen(self, keys: tuple[str, ...]) -> None:
        self.ui.entry_table.set_columns(keys)
        self._on_rows_menu_about_to_show()
        if self.workspace is not None:
            work = partial(store_calls.choose_columns, self.workspace, keys)
            self.context.jobs.run(Pool.CASE, work, owner=self, done=self._on_columns_kept)

    def _on_columns_kept(self, _: None) -> None:
        """Nothing to show: the columns are shown already."""

    def _on_export_clicked(self) -> None:
        self.files.ask_export(self.chosen)

    def _on_layer_export_triggered(self) -> None:
        self.files.ask_export(self.chosen, with_layer=True)

    def _on_labels_wanted(self, audience: str) -> None:
        self.files.ask_export(self.chosen, audience=audience)

    def _on_save_original_wanted(self) -> None:
        entry = self.ui.entry_detail.entry
        if entry is not None:
            self.files.ask_save_original(entry)
