"""What the secretary chooses for a draft: parts, names or labels, which entries, number and date."""

from __future__ import annotations

import contextlib
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QCheckBox

from scrdesk.domain.chronology import ChronologyFilter
from scrdesk.ui.filter_place import filter_as_place, filter_in
from scrdesk.ui.forms.ui_report_page import Ui_ReportPage
from scrdesk.ui.page import Page, Place
from scrdesk.ui.pages.other_pages import filter_of_chronology
from scrdesk.ui.pages.report.each_page import EachPage
from scrdesk.ui.pages.report.store_calls import Setup
from scrdesk.ui.widgets.segmented import SegmentedSwitch
from scrdesk.ui.words import said

if TYPE_CHECKING:
    from scrdesk.domain.report_contents import ReportPart
    from scrdesk.services.draft_report import ReportOptions

NAMES, PANEL, PUBLISHED = "names", "panel", "published"
EVERY, FILTERED = "every", "filtered"
WRITTEN, RECORDS = "written", "records"


class DraftChoices(QObject):
    """The options at the right of the page and the switch in its header.

    Signals:
        changed: other options were chosen.
    """

    changed = Signal()

    def __init__(self, ui: Ui_ReportPage, page: Page) -> None:
        super().__init__(page)
        self._ui, self._page = ui, page
        self._setup: Setup | None = None
        self._options: ReportOptions | None = None
        self._returning: Place = {}
        self._parts: dict[ReportPart, QCheckBox] = {}
        self._n_audiences = 0
        self.audience_switch = SegmentedSwitch(page)
        self.audience_switch.setAccessibleName(self.tr("Names or labels"))
        self.audience_switch.chosen.connect(self._on_audience_chosen)
        self.source_switch = SegmentedSwitch(ui.options_body)
        self.source_switch.setObjectName("report_source")
        self.source_switch.setAccessibleName(self.tr("What the pages show"))
        self.source_switch.offer([(WRITTEN, self.tr("As written")), (RECORDS, self.tr("From the records"))], WRITTEN)
        self.source_switch.chosen.connect(self._on_source_chosen)
        ui.options_layout.insertWidget(0, self.source_switch)
        ui.entries_switch.offer([(EVERY, self.tr("All")), (FILTERED, self.tr("As filtered"))], EVERY)
        ui.entries_switch.chosen.connect(self._on_entries_chosen)
        ui.draft_edit.textEdited.connect(self._on_draft_edited)
        ui.dated_field.day_changed.connect(self._on_dated_changed)
        self.each_page = EachPage(ui.options_body)
        ui.options_layout.insertWidget(ui.options_layout.indexOf(ui.dated_field) + 1, self.each_page)
        self.each_page.changed.connect(self._on_each_page_changed)

    @property
    def options(self) -> ReportOptions | None:
        """What is chosen, once it is known what there is."""
        return self._options

    def as_place(self) -> Place:
        """Return what is chosen."""
        options = self._options
        if options is None:
            return {}
        return {
            "is_written": options.is_written,
            "parts": sorted(part.name for part in options.parts),
            "audience": options.audience.name,
            "draft": options.draft,
            "dated": options.dated.isoformat(),
            "filter": filter_as_place(options.chosen),
        }

    def return_to(self, place: Place) -> None:
        """Choose the same again, as soon as it is known what there is to print."""
        self._returning = dict(place)

    def take(self, setup: Setup) -> None:
        """Offer what there is to print; choices made before stay, and a part that holds something now joins them."""
        previous, self._setup = self._setup, setup
        if self._options is None or previous is None:
            self._options = setup.options
        else:
            grown = setup.options.parts - previous.options.parts
            kept = (self._options.parts | grown) & setup.options.parts
            self._options = replace(self._options, parts=kept)
            if setup.options.is_written != previous.options.is_written:
                self._options = replace(self._options, is_written=setup.options.is_written)
            if self._options.draft == previous.options.draft:  # nobody typed another
                self._options = replace(self._options, draft=setup.options.draft)
        self._take_returning(setup)
        self._show()

    def _take_returning(self, setup: Setup) -> None:
        place, self._returning = self._returning, {}
        options = self._options
        if not place or options is None:
            return
        names = place.get("parts")
        parts = {part for part in setup.options.parts if part.name in names} if isinstance(names, list) else set()
        audiences = type(options.audience)
        wanted = str(place.get("audience") or "")
        is_offered = setup.has_people and wanted in audiences.__members__
        with contextlib.suppress(ValueError):
            options = replace(options, dated=date.fromisoformat(str(place.get("dated"))))
        self._options = replace(
            options,
            parts=frozenset(parts) or options.parts,
            audience=audiences[wanted] if is_offered else audiences.NAMES,
            draft=str(place.get("draft") or ""),
            is_written=setup.options.is_written and bool(place.get("is_written", True)),
            chosen=filter_in(place.get("filter")),
        )

    def forget(self) -> None:
        """Forget the review."""
        self._setup = self._options = None
        self.each_page.forget()

    def _show(self) -> None:
        setup, options, ui = self._setup, self._options, self._ui
        if setup is None or options is None:
            return
        if not self._parts:
            for part in setup.every_part:
                box = QCheckBox(part.value, ui.options_body)
                box.setObjectName(f"part_{part.name.lower()}")
                box.toggled.connect(self._on_part_toggled)
                ui.parts_layout.addWidget(box)
                self._parts[part] = box
        for part, box in self._parts.items():
            is_there = part in setup.options.parts
            box.blockSignals(True)
            box.setChecked(part in options.parts)
            box.blockSignals(False)
            box.setEnabled(is_there)
            box.setText(said(part.value) if is_there else self.tr("{part} (nothing yet)").format(part=said(part.value)))
        self.source_switch.setVisible(setup.options.is_written)
        self.source_switch.choose(WRITTEN if options.is_written else RECORDS)
        for widget in (ui.parts_title, ui.entries_title, ui.entries_switch, ui.entries_label, *self._parts.values()):
            widget.setVisible(not options.is_written)
        segments = [
            (NAMES, self.tr("Names")),
            (PANEL, self.tr("Panel’s labels")),
            (PUBLISHED, self.tr("Published")),
        ]
        offered = segments if setup.has_people else segments[:1]
        if self._n_audiences != len(offered):  # offering anew would take the keyboard from the switch
            self._n_audiences = len(offered)
            self.audience_switch.offer(offered, NAMES)
        self.audience_switch.choose(options.audience.name.lower())
        ui.audience_note.setText(
            self.tr("Labels stand for names in the copy only; what agencies wrote is never changed.")
            if setup.has_people
            else self.tr("Names can be shown as labels once the register of people is filled in.")
        )
        if ui.draft_edit.text().strip() != options.draft:
            ui.draft_edit.setText(options.draft)
        if ui.dated_field.day != options.dated and not ui.dated_field.hasFocus():
            ui.dated_field.set_day(options.dated)
        self.show_entries_choice()

    def show_entries_choice(self) -> None:
        """Say which entries are printed, and which the chronology page shows at present."""
        options, ui = self._options, self._ui
        if options is None or options.is_written:
            return
        now = self._filter_now()
        ui.entries_switch.choose(EVERY if options.chosen.is_everything else FILTERED)
        can_filter = not now.is_everything or not options.chosen.is_everything
        ui.entries_switch.setVisible(can_filter)
        if not options.chosen.is_everything:
            text = self.tr("Only entries {filter}").format(filter=options.chosen.described())
        elif can_filter:
            text = self.tr("The chronology page now shows entries {filter}").format(filter=now.described())
        else:
            text = self.tr("All entries. To print part of the chronology, filter it on its page first.")
        ui.entries_label.setText(text)

    def _filter_now(self) -> ChronologyFilter:
        """Return what the chronology page shows at present."""
        return filter_of_chronology(self._page.window()) or ChronologyFilter()

    def _change(self, options: ReportOptions) -> None:
        if options != self._options:
            self._options = options
            self._show()
            self.changed.emit()

    def _on_part_toggled(self) -> None:
        if self._options is not None:
            parts = frozenset(part for part, box in self._parts.items() if box.isChecked() and box.isEnabled())
            self._change(replace(self._options, parts=parts))

    def _on_audience_chosen(self, key: str) -> None:
        if self._options is not None:
            audiences = type(self._options.audience)
            self._change(replace(self._options, audience=audiences[key.upper()]))

    def _on_source_chosen(self, key: str) -> None:
        if self._options is not None:
            self._change(replace(self._options, is_written=key == WRITTEN))

    def _on_entries_chosen(self, key: str) -> None:
        if self._options is not None:
            chosen = self._filter_now() if key == FILTERED else ChronologyFilter()
            self._change(replace(self._options, chosen=chosen))

    def _on_draft_edited(self, text: str) -> None:
        if self._options is not None:
            self._change(replace(self._options, draft=text.strip()))

    def _on_dated_changed(self) -> None:
        day = self._ui.dated_field.day
        if self._options is not None and day is not None:
            self._change(replace(self._options, dated=day))

    def _on_each_page_changed(self) -> None:
        if self._options is not None:
            said = self.each_page
            self._change(replace(self._options, embargo=said.embargo, copy=said.copy()))
