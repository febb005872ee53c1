"""The combined chronology: what did all agencies record, in one order, and where did each word come from?"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from scrdesk.domain.chronology import ChronologyFilter
from scrdesk.ui.dialogs.file_choice import ask_save_file
from scrdesk.ui.forms.ui_chronology_page import Ui_ChronologyPage
from scrdesk.ui.jobs import Pool
from scrdesk.ui.models.chronology_model import ChronologyModel, EntryRole
from scrdesk.ui.page import Page, PageContext
from scrdesk.ui.pages.chronology.agency_menu import AgencyMenu
from scrdesk.ui.pages.chronology.period_bar import period_in_short

if TYPE_CHECKING:
    from datetime import date

    from scrdesk.domain.chronology import Entry, EntryId
    from scrdesk.domain.progress import Progress
    from scrdesk.domain.review import Agency, ReviewId
    from scrdesk.services.build_chronology import EntryRow, Shown
    from scrdesk.services.open_store import Workspace
    from scrdesk.ui.models.row_blocks import BlockRequest

SEARCH_AFTER_MS = 60  # a pause in typing; the list follows within the blink that people take for at once
DETAIL_AFTER_MS = 40  # holding an arrow key down fetches the entry where it stops, not each one passed
MAX_CODES_ON_BUTTON = 3
LINES_OFFERED = (1, 2, 3)
EXPORT_KINDS = (("Excel workbook", ".xlsx"), ("Word document", ".docx"), ("CSV text", ".csv"))


@dataclass(frozen=True, slots=True)
class _Found:
    """Answer to one query, with what was asked."""

    chosen: ChronologyFilter
    shown: Shown
    agencies: tuple[Agency, ...]


@dataclass(frozen=True, slots=True)
class _Rows:
    token: int
    rows: tuple[EntryRow, ...]


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
        self._chosen = ChronologyFilter()
        self._agencies: dict[str, Agency] = {}
        self._n_all: int | None = None
        self._is_asking = False
        self._is_asked_again = False
        self._rows_token = 0
        self._model = ChronologyModel(self)
        self._menu = AgencyMenu(context.theme, self)
        self._search_timer = QTimer(self, singleShot=True, interval=SEARCH_AFTER_MS)
        self._detail_timer = QTimer(self, singleShot=True, interval=DETAIL_AFTER_MS)
        self._export_button = QPushButton(self.tr("Export…"), self)
        self._rows_button = QPushButton(self.tr("Rows"), self)
        self._wire()
        self._show_filter()

    # --- what the window asks ---

    @property
    def chosen(self) -> ChronologyFilter:
        """The filter shown; reports and exports take the same."""
        return self._chosen

    @property
    def model(self) -> ChronologyModel:
        """The list shown."""
        return self._model

    def refresh(self) -> None:
        """Ask anew which entries there are; rows are shown as they were until the new ones are here."""
        self._model.make_stale()
        self._ask()

    def clear(self) -> None:
        """Forget every word."""
        for timer in (self._search_timer, self._detail_timer):
            timer.stop()
        self._chosen = ChronologyFilter()
        self._agencies = {}
        self._n_all = None
        self._is_asking = self._is_asked_again = False
        self._model.clear()
        self.ui.entry_detail.clear()
        self.ui.search_edit.blockSignals(True)
        self.ui.search_edit.clear()
        self.ui.search_edit.blockSignals(False)
        self._menu.offer((), frozenset())
        self.ui.period_bar.set_period(None, None)
        self.ui.period_bar.hide()
        self._show_filter()
        self._show_count(None)

    def header_actions(self) -> tuple[QWidget, ...]:
        """Return rows and export."""
        return (self._rows_button, self._export_button)

    def focus_search(self) -> bool:
        """Put the cursor into the search field."""
        self.ui.search_edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.ui.search_edit.selectAll()
        return True

    def set_filter(self, chosen: ChronologyFilter) -> None:
        """Show this filter, for example from another page."""
        self._chosen = chosen
        self.ui.search_edit.blockSignals(True)
        self.ui.search_edit.setText(chosen.text)
        self.ui.search_edit.blockSignals(False)
        self._menu.choose(chosen.agency_codes)
        self.ui.period_bar.set_period(chosen.start, chosen.end)
        self._on_chosen_changed()

    def show_entry(self, entry_id: EntryId) -> None:
        """Make an entry current, clearing the filters when they hide it."""
        if not self.ui.entry_table.choose(entry_id):
            self.set_filter(ChronologyFilter())

    # --- wiring ---

    def _wire(self) -> None:
        ui = self.ui
        ui.entry_table.use(self._model, self.context.theme)
        ui.entry_detail.use(self.context.theme)
        ui.period_bar.hide()
        ui.body_splitter.setStretchFactor(0, 1)
        ui.body_splitter.setStretchFactor(1, 0)
        self._model.rows_wanted.connect(self._on_rows_wanted)
        ui.search_edit.textChanged.connect(self._on_search_text_changed)
        ui.search_edit.returnPressed.connect(self._on_search_return_pressed)
        self._search_timer.timeout.connect(self._on_search_due)
        ui.agencies_button.clicked.connect(self._on_agencies_clicked)
        self._menu.choice_changed.connect(self._on_agencies_chosen)
        ui.period_button.clicked.connect(self._on_period_clicked)
        ui.period_bar.period_changed.connect(self._on_period_changed)
        ui.findings_button.toggled.connect(self._on_findings_toggled)
        ui.clear_button.clicked.connect(self.clear_filters)
        ui.empty_state.action_clicked.connect(self._on_empty_action_clicked)
        ui.entry_table.entry_chosen.connect(self._on_entry_chosen)
        ui.entry_table.copy_wanted.connect(ui.entry_detail.copy)
        ui.entry_detail.save_original_wanted.connect(self._on_save_original_wanted)
        self._detail_timer.timeout.connect(self._on_detail_due)
        self.context.theme.changed.connect(self._on_theme_changed)
        down = QShortcut(QKeySequence(Qt.Key.Key_Down), ui.search_edit)
        down.setContext(Qt.ShortcutContext.WidgetShortcut)
        down.activated.connect(self._on_search_return_pressed)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.clear_filters)
        self._export_button.setObjectName("export_chronology")
        self._export_button.setProperty("kind", "primary")
        self._export_button.setToolTip(self.tr("Write exactly what is shown to Excel, Word or CSV. Ctrl+E"))
        self._export_button.setShortcut(QKeySequence("Ctrl+E"))
        self._export_button.clicked.connect(self._on_export_clicked)
        self._rows_button.setObjectName("rows_button")
        self._rows_button.setMenu(self._rows_menu())

    def _rows_menu(self) -> QMenu:
        menu = QMenu(self)
        group = QActionGroup(menu)
        words = {1: self.tr("1 line each"), 2: self.tr("2 lines each"), 3: self.tr("3 lines each")}
        for n_lines in LINES_OFFERED:
            action = QAction(words[n_lines], menu)
            action.setObjectName(f"lines_{n_lines}")
            action.setCheckable(True)
            action.setChecked(n_lines == self.ui.entry_table.delegate.n_lines)
            action.triggered.connect(partial(self._on_lines_triggered, n_lines))
            group.addAction(action)
            menu.addAction(action)
        menu.addSeparator()
        self._pane_action = QAction(self.tr("Show the original row beside the list"), menu)
        self._pane_action.setCheckable(True)
        self._pane_action.setChecked(True)
        self._pane_action.setShortcut(QKeySequence("Ctrl+D"))
        self._pane_action.toggled.connect(self.ui.entry_detail.setVisible)
        menu.addAction(self._pane_action)
        self.addAction(self._pane_action)
        return menu

    # --- asking which entries ---

    def _ask(self) -> None:
        """Ask for the filter as it is now; while an answer is under way only the last wish is remembered."""
        if self.workspace is None or self.review_id is None:
            return
        if self._is_asking:
            self._is_asked_again = True
            return
        self._is_asking = True
        work = partial(_find, self.workspace, self.review_id, self._chosen)
        self.context.jobs.run(Pool.CASE, work, owner=self, done=self._on_found, failed=self._on_find_failed)

    def _on_found(self, found: _Found) -> None:
        self._is_asking = False
        if self._is_asked_again:
            self._is_asked_again = False
            self._ask()
        if found.chosen != self._chosen:
            return
        if tuple(self._agencies.values()) != found.agencies:
            self._agencies = {agency.code: agency for agency in found.agencies}
            self._model.set_agencies(self._agencies)
            self._menu.offer(found.agencies, self._chosen.agency_codes)
            self._show_filter()
        self._n_all = found.shown.n_all
        self.ui.entry_table.set_query(found.chosen.text)
        self.ui.entry_table.show_ids(found.shown.ids)
        self._show_count(found.shown)
        self._show_body(found.shown)
        if found.shown.ids:
            self._detail_timer.start()

    def _on_find_failed(self, fault: BaseException) -> None:
        self._is_asking = self._is_asked_again = False
        self.context.messages.tell_fault(fault)

    def _show_count(self, shown: Shown | None) -> None:
        text = (
            ""
            if shown is None
            else self.tr("{n} of {all} shown").format(n=f"{shown.n_shown:,}", all=f"{shown.n_all:,}")
        )
        self.ui.count_label.setText(text)
        self._export_button.setEnabled(shown is not None and shown.n_shown > 0)

    def _show_body(self, shown: Shown) -> None:
        ui = self.ui
        if shown.n_shown:
            ui.body_stack.setCurrentWidget(ui.list_page)
            return
        ui.entry_detail.clear()
        if shown.n_all:
            ui.empty_state.explain(
                self.tr("No entry is left by this filter"),
                self.tr("None of the {n} entries fits: {filter}.").format(
                    n=f"{shown.n_all:,}", filter=self._chosen.described()
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

    # --- filters ---

    def clear_filters(self) -> None:
        """Show every entry again."""
        if not self._chosen.is_everything:
            self.set_filter(ChronologyFilter())

    def _choose(self, chosen: ChronologyFilter) -> None:
        if chosen != self._chosen:
            self._chosen = chosen
            self._on_chosen_changed()

    def _on_chosen_changed(self) -> None:
        self._show_filter()
        self.filter_changed.emit(self._chosen)
        self._ask()

    def _show_filter(self) -> None:
        ui, chosen = self.ui, self._chosen
        codes = sorted(chosen.agency_codes, key=list(self._agencies).index if self._agencies else None)
        if not codes:
            text = self.tr("All agencies")
        elif len(codes) <= MAX_CODES_ON_BUTTON:
            text = ", ".join(codes)
        else:
            text = self.tr("{n} agencies").format(n=len(codes))
        ui.agencies_button.setText(f"{text} ▾")
        ui.agencies_button.setChecked(bool(codes))
        period = period_in_short(chosen.start, chosen.end)
        ui.period_button.setText(f"{period or self.tr('Any date')} ▾")
        ui.period_button.setChecked(bool(period))
        was_blocked = ui.findings_button.blockSignals(True)
        ui.findings_button.setChecked(chosen.only_with_findings)
        ui.findings_button.blockSignals(was_blocked)
        ui.clear_button.setVisible(not chosen.is_everything)

    def _on_search_text_changed(self) -> None:
        self._search_timer.start()

    def _on_search_due(self) -> None:
        self._choose(replace(self._chosen, text=self.ui.search_edit.text().strip()))

    def _on_search_return_pressed(self) -> None:
        self._search_timer.stop()
        self._on_search_due()
        self.ui.entry_table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_agencies_clicked(self) -> None:
        self._show_filter()  # the button tells whether a filter is on; a click must not change that
        button = self.ui.agencies_button
        self._menu.popup(button.mapToGlobal(QPoint(0, button.height())))

    def _on_agencies_chosen(self, codes: frozenset[str]) -> None:
        self._choose(replace(self._chosen, agency_codes=codes))

    def _on_period_clicked(self) -> None:
        self._show_filter()
        bar = self.ui.period_bar
        bar.setVisible(not bar.isVisible())
        if bar.isVisible():
            bar.focus_start()

    def _on_period_changed(self, start: date | None, end: date | None) -> None:
        self._choose(replace(self._chosen, start=start, end=end))

    def _on_findings_toggled(self, is_checked: bool) -> None:
        self._choose(replace(self._chosen, only_with_findings=is_checked))

    def _on_empty_action_clicked(self) -> None:
        if self._n_all:
            self.clear_filters()
        else:
            self.page_wanted.emit("submissions")

    # --- rows and the chosen entry ---

    def _on_rows_wanted(self, request: BlockRequest[EntryId]) -> None:
        if self.workspace is None:
            self._model.fail(request.token)
            return
        self._rows_token = request.token
        work = partial(_fetch, self.workspace, request)
        self.context.jobs.run(Pool.CASE, work, owner=self, done=self._on_rows, failed=self._on_rows_failed)

    def _on_rows(self, fetched: _Rows) -> None:
        self._model.fill(fetched.token, fetched.rows)

    def _on_rows_failed(self, fault: BaseException) -> None:
        self._model.fail(self._rows_token)
        self.context.messages.tell_fault(fault)

    def _on_entry_chosen(self, entry_id: EntryId | None) -> None:
        if entry_id is None:
            self._detail_timer.stop()
            self.ui.entry_detail.clear()
        else:
            self._detail_timer.start()

    def _on_detail_due(self) -> None:
        entry_id = self.ui.entry_table.current_id()
        if self.workspace is None or entry_id is None:
            return
        work = partial(_whole, self.workspace, entry_id)
        self.context.jobs.run(Pool.CASE, work, owner=self, done=self._on_entry)

    def _on_entry(self, entry: Entry) -> None:
        if entry.id != self.ui.entry_table.current_id():
            return
        row: EntryRow | None = self._model.index_of(entry.id).data(EntryRole.ROW)
        words = f"{row.when}, {row.time}" if row is not None and row.time else row.when if row is not None else ""
        if not words:
            words = " ".join(part for part in (entry.when.date_text, entry.when.time_text) if part)
        agency = self._agencies.get(entry.agency_code)
        self.ui.entry_detail.show_entry(entry, agency, words, self._chosen.text)

    def _on_theme_changed(self) -> None:
        if self.ui.entry_detail.entry is not None:
            self._detail_timer.start()

    def _on_lines_triggered(self, n_lines: int) -> None:
        self.ui.entry_table.set_n_lines(n_lines)

    # --- files ---

    def _on_export_clicked(self) -> None:
        name = self.tr("combined-chronology") + EXPORT_KINDS[0][1]
        kinds = [(self.tr(words), ending) for words, ending in EXPORT_KINDS]
        ask_save_file(self, self.tr("Export what is shown"), name, kinds, self._on_export_path)

    def _on_export_path(self, path: Path) -> None:
        if self.workspace is None or self.review_id is None:
            return
        work = partial(_export, self.workspace, self.review_id, self._chosen, path)
        handle = self.context.jobs.run(
            Pool.CASE,
            work,
            owner=self,
            done=self._on_exported,
            failed=self.context.messages.tell_fault,
            cancelled=self._on_cancelled,
            what=self.tr("Writing {file}").format(file=path.name),
        )
        self.ui.busy_strip.watch(handle)

    def _on_exported(self, outcome: tuple[int, str]) -> None:
        n_rows, name = outcome
        self.context.messages.say(
            self.tr("{n} entries were written to {file}.").format(n=f"{n_rows:,}", file=name), "good"
        )

    def _on_save_original_wanted(self) -> None:
        entry = self.ui.entry_detail.entry
        if entry is None:
            return
        ending = Path(entry.file_name).suffix or ".bin"
        ask_save_file(
            self,
            self.tr("Save the file as it was received"),
            entry.file_name,
            [(self.tr("As received"), ending)],
            partial(self._on_original_path, entry),
        )

    def _on_original_path(self, entry: Entry, path: Path) -> None:
        if self.workspace is None or self.review_id is None:
            return
        handle = self.context.jobs.run(
            Pool.CASE,
            partial(_save_original, self.workspace, self.review_id, entry, path),
            owner=self,
            done=self._on_original_saved,
            failed=self.context.messages.tell_fault,
            cancelled=self._on_cancelled,
            what=self.tr("Saving {file}").format(file=path.name),
        )
        self.ui.busy_strip.watch(handle)

    def _on_original_saved(self, name: str) -> None:
        self.context.messages.say(
            self.tr("{file} was saved exactly as it was received. It is outside the encrypted store now.").format(
                file=name
            ),
            "warn",
        )

    def _on_cancelled(self) -> None:
        self.context.messages.say(self.tr("Cancelled. Nothing was written."), "info")


# What runs off the window's thread. Services are imported here, since starting must not wait for the database driver.


def _find(workspace: Workspace, review_id: ReviewId, chosen: ChronologyFilter, _: Progress) -> _Found:
    from scrdesk.services import build_chronology, reviews

    shown = build_chronology.shown_entries(workspace, review_id, chosen)
    return _Found(chosen, shown, reviews.agencies(workspace, review_id))


def _fetch(workspace: Workspace, request: BlockRequest[EntryId], _: Progress) -> _Rows:
    from scrdesk.services import build_chronology

    return _Rows(request.token, build_chronology.entry_rows(workspace, request.ids))


def _whole(workspace: Workspace, entry_id: EntryId, _: Progress) -> Entry:
    from scrdesk.services import build_chronology

    return build_chronology.entry(workspace, entry_id)


def _export(
    workspace: Workspace, review_id: ReviewId, chosen: ChronologyFilter, path: Path, progress: Progress
) -> tuple[int, str]:
    from scrdesk.services.export_chronology import export_chronology

    return export_chronology(workspace, review_id, chosen, path, progress), path.name


def _save_original(workspace: Workspace, review_id: ReviewId, entry: Entry, path: Path, progress: Progress) -> str:
    from scrdesk.services.save_original import save_original

    return save_original(workspace, review_id, entry.submission_id, path, progress).name
