"""The row of filters over the chronology: one :class:`ChronologyFilter`, shown and changed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from scrdesk.domain.chronology import ChronologyFilter
from scrdesk.ui.forms.ui_chronology_page import Ui_ChronologyPage
from scrdesk.ui.pages.chronology.agency_menu import AgencyMenu
from scrdesk.ui.pages.chronology.layer_filter_menu import FilterOptions, LayerFilterMenu, n_parts
from scrdesk.ui.pages.chronology.period_bar import period_in_short
from scrdesk.ui.widgets.spoken import MENU_SIGN, speak_choice
from scrdesk.ui.widgets.tick_menu import TickMenu

if TYPE_CHECKING:
    from scrdesk.domain.review import Agency

SEARCH_AFTER_MS = 0  # with the keys that came at once; while an answer is under way only the last wish counts
MAX_CODES_ON_BUTTON = 3
MAX_LABELS_ON_BUTTON = 1
GAP_PX, EDGE_PX = 8, 20  # of the form
ROOM_TO_SEARCH_PX = 40  # a search field narrower than this above its least width is no use


class FilterControls(QObject):
    """Search, agencies, period, people, the panel's marks, "to look at".

    Signals:
        changed: the filter is another one now.
        list_wanted: the user goes from the search field into the list.
    """

    changed = Signal()
    list_wanted = Signal()

    def __init__(self, ui: Ui_ChronologyPage, page: QWidget) -> None:
        super().__init__(page)
        self._ui = ui
        self._chosen = ChronologyFilter()
        self._is_under = False
        self._agencies: tuple[Agency, ...] = ()
        self._menu = AgencyMenu(page)
        self._people = TickMenu("", page)
        self._people.setObjectName("people_menu")
        self.marks_menu = LayerFilterMenu(page)
        self.marks_menu.setObjectName("marks_menu")
        self._timer = QTimer(self, singleShot=True, interval=SEARCH_AFTER_MS)
        self._timer.timeout.connect(self._take_search)
        ui.period_bar.hide()
        ui.search_edit.textChanged.connect(self._on_search_text_changed)
        ui.search_edit.returnPressed.connect(self.leave_search)
        ui.agencies_button.clicked.connect(self._on_agencies_clicked)
        self._menu.choice_changed.connect(self._on_agencies_chosen)
        ui.period_button.clicked.connect(self._on_period_clicked)
        ui.period_bar.period_changed.connect(self._on_period_changed)
        ui.people_button.clicked.connect(self._on_people_clicked)
        self._people.choice_changed.connect(self._on_people_chosen)
        ui.marks_button.clicked.connect(self._on_marks_clicked)
        self.marks_menu.filter_chosen.connect(self._choose)
        ui.described_label.setContentsMargins(20, 0, 20, 8)
        ui.findings_button.toggled.connect(self._on_findings_toggled)
        ui.clear_button.clicked.connect(self.clear_filters)
        self._show()

    @property
    def chosen(self) -> ChronologyFilter:
        """The filter."""
        return self._chosen

    @property
    def agencies(self) -> tuple[Agency, ...]:
        """The agencies on offer."""
        return self._agencies

    def offer_agencies(self, agencies: Sequence[Agency]) -> None:
        """Offer these agencies."""
        if tuple(agencies) != self._agencies:
            self._agencies = tuple(agencies)
            self._menu.offer(self._agencies, self._chosen.agency_codes)
            self._show()

    def offer_options(self, options: FilterOptions) -> None:
        """Offer people, tags, key lines and findings."""
        said = [(label, f"{label}  –  {name}" if name else label) for label, name in options.people]
        self._people.offer(said, self._chosen.people)
        self.marks_menu.offer(options)
        self._show()

    def set_filter(self, chosen: ChronologyFilter) -> None:
        """Show this filter and tell of it."""
        self._put(chosen)
        self.changed.emit()

    def clear_filters(self) -> None:
        """Show every entry again."""
        if not self._chosen.is_everything or self._ui.search_edit.text():
            self.set_filter(ChronologyFilter())

    def forget(self) -> None:
        """Forget every word, telling nobody."""
        self._put(ChronologyFilter())
        self._agencies = ()
        self._menu.offer((), frozenset())
        self.offer_options(FilterOptions())
        self._ui.period_bar.hide()

    def fit(self, room_px: int) -> None:
        """Put the buttons beside the search field, or under it where they would not be legible there."""
        ui = self._ui
        buttons = self._buttons()
        fixed = [*(each for each in buttons if not each.isHidden()), ui.count_label, ui.views_button]
        gaps = (len(fixed) + 1) * GAP_PX
        needed = sum(each.sizeHint().width() for each in fixed) + gaps + ui.search_edit.minimumWidth() + 2 * EDGE_PX
        is_under = needed + ROOM_TO_SEARCH_PX > room_px
        if is_under == self._is_under:
            return
        self._is_under = is_under
        wanted = ui.more_layout if is_under else ui.filter_layout
        for place, button in enumerate(buttons):
            (ui.filter_layout if is_under else ui.more_layout).removeWidget(button)
            wanted.insertWidget(place if is_under else place + 1, button)
        ui.more_layout.setContentsMargins(EDGE_PX, 0, EDGE_PX, GAP_PX if is_under else 0)

    def _buttons(self) -> tuple[QPushButton, ...]:
        ui = self._ui
        return (
            ui.agencies_button,
            ui.period_button,
            ui.people_button,
            ui.marks_button,
            ui.findings_button,
            ui.clear_button,
        )

    def focus_search(self) -> None:
        """Put the cursor into the search field."""
        self._ui.search_edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._ui.search_edit.selectAll()

    def leave_search(self) -> None:
        """Search now, and go into the list."""
        self._timer.stop()
        self._take_search()
        self.list_wanted.emit()

    def _put(self, chosen: ChronologyFilter) -> None:
        self._timer.stop()
        self._chosen = chosen
        self._ui.search_edit.blockSignals(True)
        self._ui.search_edit.setText(chosen.text)
        self._ui.search_edit.blockSignals(False)
        self._menu.choose(chosen.agency_codes)
        self._people.choose(chosen.people)
        self._ui.period_bar.set_period(chosen.start, chosen.end)
        self._show()

    def _choose(self, chosen: ChronologyFilter) -> None:
        if chosen != self._chosen:
            self._chosen = chosen
            self._show()
            self.changed.emit()

    def _show(self) -> None:
        ui, chosen = self._ui, self._chosen
        codes = [agency.code for agency in self._agencies if agency.code in chosen.agency_codes]
        if not codes:
            text = self.tr("All agencies")
        elif len(codes) <= MAX_CODES_ON_BUTTON:
            text = ", ".join(codes)
        else:
            text = self.tr("{n} agencies").format(n=len(codes))
        ui.agencies_button.setText(text + MENU_SIGN)
        speak_choice(ui.agencies_button, self.tr("Agencies shown"))
        ui.agencies_button.setChecked(bool(codes))
        period = period_in_short(chosen.start, chosen.end) or self.tr("Any date")
        ui.period_button.setText(period + MENU_SIGN)
        speak_choice(ui.period_button, self.tr("Period shown"))
        ui.period_button.setChecked(bool(chosen.start or chosen.end))
        people = sorted(chosen.people)
        named = (
            ", ".join(people) if len(people) <= MAX_LABELS_ON_BUTTON else self.tr("{n} people").format(n=len(people))
        )
        ui.people_button.setText((named or self.tr("People")) + MENU_SIGN)
        speak_choice(ui.people_button, self.tr("People named"))
        ui.people_button.setChecked(bool(people))
        ui.people_button.setEnabled(bool(self._people.n_options or people))
        parts = n_parts(chosen)
        marks = self.tr("Panel’s marks: {n}").format(n=parts) if parts else self.tr("Panel’s marks")
        ui.marks_button.setText(marks + MENU_SIGN)
        speak_choice(ui.marks_button, self.tr("Marks of the panel"))
        ui.marks_button.setChecked(bool(parts))
        self.marks_menu.show_filter(chosen)
        ui.described_label.setVisible(bool(parts or people or chosen.references))
        ui.described_label.setText(self.tr("Shown: {filter}.").format(filter=chosen.described()))
        was_blocked = ui.findings_button.blockSignals(True)
        ui.findings_button.setChecked(chosen.only_with_findings)
        ui.findings_button.blockSignals(was_blocked)
        ui.clear_button.setVisible(not chosen.is_everything)

    def _on_search_text_changed(self) -> None:
        self._timer.start()

    def _take_search(self) -> None:
        self._choose(replace(self._chosen, text=self._ui.search_edit.text().strip()))

    def _on_agencies_clicked(self) -> None:
        self._show()  # the button tells whether a filter is on; a click must not change that
        button = self._ui.agencies_button
        self._menu.popup(button.mapToGlobal(QPoint(0, button.height())))

    def _on_agencies_chosen(self, codes: frozenset[str]) -> None:
        self._choose(replace(self._chosen, agency_codes=codes))

    def _on_people_clicked(self) -> None:
        self._show()
        button = self._ui.people_button
        self._people.popup(button.mapToGlobal(QPoint(0, button.height())))

    def _on_people_chosen(self, labels: frozenset[str]) -> None:
        self._choose(replace(self._chosen, people=labels))

    def _on_marks_clicked(self) -> None:
        self._show()
        button = self._ui.marks_button
        self.marks_menu.popup(button.mapToGlobal(QPoint(0, button.height())))

    def _on_period_clicked(self) -> None:
        self._show()
        bar = self._ui.period_bar
        bar.setVisible(bar.isHidden())
        if not bar.isHidden():
            bar.focus_start()

    def _on_period_changed(self, start: date | None, end: date | None) -> None:
        self._choose(replace(self._chosen, start=start, end=end))

    def _on_findings_toggled(self, is_checked: bool) -> None:
        self._choose(replace(self._chosen, only_with_findings=is_checked))
