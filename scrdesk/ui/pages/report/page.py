"""The report draft: choose its parts, look at its pages, write the PDF."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from PySide6.QtCore import QModelIndex, QObject, QTimer
from PySide6.QtGui import QImage, QKeySequence, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QCheckBox, QPushButton, QWidget

from scrdesk.domain.chronology import ChronologyFilter
from scrdesk.errors import Cancelled
from scrdesk.ui.dialogs.file_choice import ask_save_file
from scrdesk.ui.forms.ui_report_page import Ui_ReportPage
from scrdesk.ui.jobs import JobHandle, Pool
from scrdesk.ui.messages import in_words
from scrdesk.ui.models.contents_model import ContentsModel
from scrdesk.ui.page import Page, PageContext
from scrdesk.ui.pages.report import store_calls
from scrdesk.ui.pages.report.store_calls import Draft, Setup
from scrdesk.ui.widgets.segmented import SegmentedSwitch

if TYPE_CHECKING:
    from scrdesk.domain.report_contents import ReportPart
    from scrdesk.services.draft_report import PageImage, ReportOptions

DRAFT_AFTER_MS = 400  # several boxes ticked one after the other make one draft
CONTENTS_WIDTH_PX = 200
OPTIONS_WIDTH_PX = 290
NARROW_PX = 900  # at 100 %: below this the contents list goes, so that the page can be read
NAMES, LABELS = "names", "labels"
EVERY, FILTERED = "every", "filtered"


@runtime_checkable
class ShowsFilter(Protocol):
    """A page that shows part of the chronology; the report can take the same part."""

    @property
    def chosen(self) -> ChronologyFilter:
        """What it shows."""


class ReportPage(Page):
    """Parts at the right, pages in the middle, contents at the left."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.title = self.tr("Report")
        self.ui = Ui_ReportPage()
        self.ui.setupUi(self)
        self._setup: Setup | None = None
        self._options: ReportOptions | None = None
        self._draft: Draft | None = None
        self._drafting: _Drafting | None = None
        self._picturing = -1
        self._n_audiences = 0
        self._contents = ContentsModel(self)
        self._parts: dict[ReportPart, QCheckBox] = {}
        self._draft_timer = QTimer(self, singleShot=True, interval=DRAFT_AFTER_MS)
        self._audience_switch = SegmentedSwitch(self)
        self._export_button = QPushButton(self.tr("Export PDF…"), self)
        self._wire()
        self._show_nothing()

    # --- what the window asks ---

    @property
    def options(self) -> ReportOptions | None:
        """What is drafted, once it is known."""
        return self._options

    def refresh(self) -> None:
        """Find out what there is to print, and draft it anew; choices and the place in the pages stay."""
        if self.workspace is None or self.review_id is None:
            return
        work = partial(store_calls.set_up, self.workspace, self.review_id)
        self.context.jobs.run(Pool.CASE, work, owner=self, done=self._on_set_up)

    def clear(self) -> None:
        """Forget every word."""
        self._draft_timer.stop()
        self._stop_drafting()
        self._setup = self._options = self._draft = None
        self.ui.page_strip.clear()
        self._contents.show_lines(())
        self._show_nothing()

    def header_actions(self) -> tuple[QWidget, ...]:
        """Return the switch between names and labels, and export."""
        return (self._audience_switch, self._export_button)

    # --- wiring ---

    def _wire(self) -> None:
        ui, theme = self.ui, self.context.theme
        ui.page_strip.use(theme)
        ui.contents_list.setModel(self._contents)
        ui.contents_list.clicked.connect(self._on_contents_chosen)
        ui.contents_list.activated.connect(self._on_contents_chosen)
        ui.page_strip.picture_wanted.connect(self._on_picture_wanted)
        ui.page_strip.page_changed.connect(self._on_page_changed)
        ui.previous_button.clicked.connect(self._on_previous_clicked)
        ui.next_button.clicked.connect(self._on_next_clicked)
        ui.smaller_button.clicked.connect(ui.page_strip.zoom_out)
        ui.larger_button.clicked.connect(ui.page_strip.zoom_in)
        ui.fit_button.clicked.connect(ui.page_strip.fit)
        ui.entries_switch.offer([(EVERY, self.tr("All")), (FILTERED, self.tr("As filtered"))], EVERY)
        ui.entries_switch.chosen.connect(self._on_entries_chosen)
        ui.draft_edit.textEdited.connect(self._on_draft_edited)
        ui.dated_field.day_changed.connect(self._on_dated_changed)
        ui.empty_state.action_clicked.connect(self._ask_draft)
        self._draft_timer.timeout.connect(self._ask_draft)
        self._audience_switch.setAccessibleName(self.tr("Names or labels"))
        self._audience_switch.chosen.connect(self._on_audience_chosen)
        self._export_button.setObjectName("export_report")
        self._export_button.setProperty("kind", "primary")
        self._export_button.setShortcut(QKeySequence("Ctrl+E"))
        self._export_button.setToolTip(QKeySequence("Ctrl+E").toString(QKeySequence.SequenceFormat.NativeText))
        self._export_button.clicked.connect(self._on_export_clicked)
        theme.changed.connect(self._measure)
        self._measure()

    def showEvent(self, event: QShowEvent) -> None:
        """The chronology page may show another part by now."""
        super().showEvent(event)
        self._show_entries_choice()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the contents list go where there is no room for it."""
        super().resizeEvent(event)
        self._measure()

    def _measure(self) -> None:
        theme = self.context.theme
        self.ui.contents_pane.setFixedWidth(theme.px(CONTENTS_WIDTH_PX))
        self.ui.options_scroll.setFixedWidth(theme.px(OPTIONS_WIDTH_PX))
        self.ui.contents_pane.setVisible(self.width() >= theme.px(NARROW_PX))

    # --- what can be chosen ---

    def _on_set_up(self, setup: Setup) -> None:
        if setup.review_id != self.review_id:
            return
        previous, self._setup = self._setup, setup
        if self._options is None or previous is None:
            self._options = setup.options
        else:
            grown = setup.options.parts - previous.options.parts  # a part that holds something now joins by itself
            kept = (self._options.parts | grown) & setup.options.parts
            self._options = replace(self._options, parts=kept)
        self._show_options()
        self._ask_draft()

    def _show_options(self) -> None:
        setup, options, ui = self._setup, self._options, self.ui
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
            box.setText(part.value if is_there else self.tr("{part} (nothing yet)").format(part=part.value))
        is_labels = options.audience.name == "LABELS"
        segments = [(NAMES, self.tr("Names")), (LABELS, self.tr("Labels"))]
        offered = segments if setup.has_people else segments[:1]
        if self._n_audiences != len(offered):  # offering anew would take the keyboard from the switch
            self._n_audiences = len(offered)
            self._audience_switch.offer(offered, NAMES)
        self._audience_switch.choose(LABELS if is_labels else NAMES)
        ui.audience_note.setText(
            self.tr("Labels stand for names in the copy only; what agencies wrote is never changed.")
            if setup.has_people
            else self.tr("Names can be shown as labels once the register of people is filled in.")
        )
        if ui.draft_edit.text() != options.draft:
            ui.draft_edit.setText(options.draft)
        if ui.dated_field.day != options.dated and not ui.dated_field.hasFocus():
            ui.dated_field.set_day(options.dated)
        self._show_entries_choice()

    def _show_entries_choice(self) -> None:
        options, ui = self._options, self.ui
        if options is None:
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
        for page in self.window().findChildren(Page):
            if isinstance(page, ShowsFilter):
                return page.chosen
        return ChronologyFilter()

    def _change(self, options: ReportOptions) -> None:
        if options != self._options:
            self._options = options
            self._show_options()
            self._draft_timer.start()

    def _on_part_toggled(self) -> None:
        if self._options is not None:
            parts = frozenset(part for part, box in self._parts.items() if box.isChecked() and box.isEnabled())
            self._change(replace(self._options, parts=parts))

    def _on_audience_chosen(self, key: str) -> None:
        if self._options is not None:
            audiences = type(self._options.audience)
            self._change(replace(self._options, audience=audiences.LABELS if key == LABELS else audiences.NAMES))

    def _on_entries_chosen(self, key: str) -> None:
        if self._options is not None:
            chosen = self._filter_now() if key == FILTERED else ChronologyFilter()
            self._change(replace(self._options, chosen=chosen))

    def _on_draft_edited(self, text: str) -> None:
        if self._options is not None:
            self._change(replace(self._options, draft=text.strip()))

    def _on_dated_changed(self) -> None:
        day = self.ui.dated_field.day
        if self._options is not None and day is not None:
            self._change(replace(self._options, dated=day))

    # --- drafting ---

    def _ask_draft(self) -> None:
        if self.workspace is None or self.review_id is None or self._options is None:
            return
        self._draft_timer.stop()
        self._stop_drafting()
        attempt = _Drafting(self)
        attempt.handle = self.context.jobs.run(
            Pool.CASE,
            partial(store_calls.make_draft, self.workspace, self.review_id, self._options),
            owner=attempt,
            done=attempt.on_done,
            failed=attempt.on_failed,
            cancelled=attempt.on_cancelled,
            what=self.tr("Drafting the report"),
        )
        self._drafting = attempt
        if self._draft is None:
            self.ui.empty_state.explain(
                self.tr("The draft is being made"), self.tr("Its pages appear here in a moment.")
            )

    def _stop_drafting(self) -> None:
        attempt, self._drafting = self._drafting, None
        if attempt is not None and attempt.handle is not None:
            attempt.handle.cancel()

    def is_wanted(self, attempt: _Drafting) -> bool:
        """Whether this is the draft waited for; asked once, when it has ended."""
        if attempt is not self._drafting:
            return False
        self._drafting = None
        return True

    def show_draft(self, draft: Draft) -> None:
        """Show a finished draft; one of other choices than those now made is dropped, since its successor is due."""
        if draft.options != self._options or draft.review_id != self.review_id:
            return
        self._draft = draft
        self._picturing = -1
        self._contents.show_lines(draft.contents)
        self.ui.page_strip.set_pages(draft.ratios)
        self.ui.preview_stack.setCurrentWidget(self.ui.pages_page)
        self._export_button.setEnabled(True)
        number = draft.options.draft
        self.title = self.tr("Report, draft {number}").format(number=number) if number else self.tr("Report draft")
        self.title_changed.emit(self.title)
        self._on_page_changed(self.ui.page_strip.page)

    def show_draft_fault(self, fault: BaseException) -> None:
        """Say why there is no draft; after a cancel the draft before it stays."""
        if not isinstance(fault, Cancelled):
            self._show_nothing(in_words(fault))
        elif self._draft is None:
            self._show_nothing(self.tr("Drafting was cancelled."))
        else:
            self.context.messages.tell_fault(fault)

    def _show_nothing(self, why: str = "") -> None:
        self._draft = None
        self.ui.page_strip.clear()
        self._export_button.setEnabled(False)
        text = why or self.tr("Its pages appear here as soon as a review is open.")
        self.ui.empty_state.explain(self.tr("No draft to show"), text, self.tr("Try again") if why else "")
        self.ui.preview_stack.setCurrentWidget(self.ui.empty_page)

    # --- pages ---

    def _on_picture_wanted(self, index: int, width_px: int) -> None:
        if self._draft is None:
            return
        self._picturing = index
        self.context.jobs.run(
            Pool.PURE,
            partial(store_calls.picture, self._draft.pdf, index, width_px),
            owner=self,
            done=self._on_picture,
            failed=self._on_picture_failed,
        )

    def _on_picture(self, answer: tuple[bytes, int, PageImage]) -> None:
        pdf, index, image = answer
        if self._draft is None or pdf is not self._draft.pdf:
            return
        picture = QImage(image.rgb, image.width, image.height, 3 * image.width, QImage.Format.Format_RGB888)
        self.ui.page_strip.set_picture(index, picture.copy())

    def _on_picture_failed(self, fault: BaseException) -> None:
        self.ui.page_strip.fail_picture(self._picturing)
        self.context.messages.tell_fault(fault)

    def _on_page_changed(self, page: int) -> None:
        strip, ui = self.ui.page_strip, self.ui
        text = self.tr("Page {page} of {all}").format(page=page + 1, all=strip.n_pages) if page >= 0 else ""
        ui.page_label.setText(text)
        ui.previous_button.setEnabled(page > 0)
        ui.next_button.setEnabled(page + 1 < strip.n_pages)
        row = self._contents.row_of_page(page)
        if row >= 0:
            ui.contents_list.setCurrentIndex(self._contents.index(row, 0))

    def _on_previous_clicked(self) -> None:
        self.ui.page_strip.go_to(self.ui.page_strip.page - 1)

    def _on_next_clicked(self) -> None:
        self.ui.page_strip.go_to(self.ui.page_strip.page + 1)

    def _on_contents_chosen(self, index: QModelIndex) -> None:
        line = self._contents.line_at(index)
        if line is not None:
            self.ui.page_strip.go_to(line.page)

    # --- export ---

    def _on_export_clicked(self) -> None:
        if self._options is None:
            return
        number = f"-{self._options.draft}" if self._options.draft else ""
        audience = "-labels" if self._options.audience.name == "LABELS" else ""
        name = f"report-draft{number}{audience}.pdf"
        ask_save_file(
            self, self.tr("Export the draft"), name, [(self.tr("PDF document"), ".pdf")], self._on_export_path
        )

    def _on_export_path(self, path: Path) -> None:
        if self.workspace is None or self.review_id is None or self._options is None:
            return
        self.context.jobs.run(
            Pool.CASE,
            partial(store_calls.export, self.workspace, self.review_id, self._options, path),
            owner=self,
            done=self._on_exported,
            failed=self.context.messages.tell_fault,
            cancelled=self._on_export_cancelled,
            what=self.tr("Writing {file}").format(file=path.name),
        )

    def _on_exported(self, name: str) -> None:
        self.context.messages.say(self.tr("The draft was written to {file}.").format(file=name), "good")

    def _on_export_cancelled(self) -> None:
        self.context.messages.say(self.tr("Cancelled. Nothing was written."), "info")


class _Drafting(QObject):
    """One draft on its way; a later one takes its place."""

    def __init__(self, page: ReportPage) -> None:
        super().__init__(page)
        self._page = page
        self.handle: JobHandle | None = None

    def on_done(self, draft: Draft) -> None:
        """It is made."""
        if self._page.is_wanted(self):
            self._page.show_draft(draft)
        self._end()

    def on_failed(self, fault: BaseException) -> None:
        """It could not be made."""
        if self._page.is_wanted(self):
            self._page.show_draft_fault(fault)
        self._end()

    def on_cancelled(self) -> None:
        """The user cancelled it, or it is no longer wanted."""
        self.on_failed(Cancelled())

    def _end(self) -> None:
        self.handle = None
        self.deleteLater()
