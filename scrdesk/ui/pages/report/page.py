"""The report draft: choose its parts, look at its pages, write the PDF."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QTimer
from PySide6.QtGui import QImage, QKeySequence, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QPushButton, QWidget

from scrdesk.errors import Cancelled
from scrdesk.ui.delegates.wrapped_items import wrap_items
from scrdesk.ui.dialogs.file_choice import ask_save_file
from scrdesk.ui.forms.ui_report_page import Ui_ReportPage
from scrdesk.ui.jobs import Pool
from scrdesk.ui.messages import in_words
from scrdesk.ui.models.contents_model import ContentsModel
from scrdesk.ui.page import Page, PageContext, Place
from scrdesk.ui.pages.report import store_calls
from scrdesk.ui.pages.report.draft_choices import DraftChoices
from scrdesk.ui.pages.report.drafting import Drafting
from scrdesk.ui.pages.report.earlier_pages import EarlierPages
from scrdesk.ui.pages.report.publishing import Publishing
from scrdesk.ui.pages.report.sent_list import SentList
from scrdesk.ui.pages.report.store_calls import Draft, Setup
from scrdesk.ui.pages.report.summary import SummaryButton
from scrdesk.ui.pages.report.views import PAGES, PUBLISH, ReportViews
from scrdesk.ui.pages.report.waived import WaivedButton
from scrdesk.ui.undo import Edits

if TYPE_CHECKING:
    from scrdesk.services.draft_report import ReportOptions
    from scrdesk.services.pdf_pages import PageImage

MOST_KEPT = 4  # names, labels for two audiences, and one of other parts; each is a few megabytes
DRAFT_AFTER_MS = 400  # several boxes ticked one after the other make one draft
CONTENTS_WIDTH_PX = 200
OPTIONS_WIDTH_PX, NARROW_OPTIONS_PX = 290, 256
NARROW_PX = 900  # at 100 %: below this the contents list goes, so that the page can be read


class ReportPage(Page):
    """Parts at the right, pages in the middle, contents at the left."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.title = self.tr("Report")
        self.ui = Ui_ReportPage()
        self.ui.setupUi(self)
        self._draft: Draft | None = None
        self._made: dict[ReportOptions, Draft] = {}
        self._drafting: Drafting | None = None
        self._picturing = -1
        self._earlier = EarlierPages(self.ui.page_strip, self.ui.pages_page)
        self.ui.pages_layout.insertWidget(self.ui.pages_layout.indexOf(self.ui.page_strip), self._earlier)
        self._contents = ContentsModel(self)
        self._draft_timer = QTimer(self, singleShot=True, interval=DRAFT_AFTER_MS)
        self._choices = DraftChoices(self.ui, self)
        self.edits = Edits(context, self)
        self.views = ReportViews(context, self.edits, lambda: self.options, self)
        self.ui.page_layout.addWidget(self.views)
        self._sent = SentList(context, self.edits, self.ui.options_body)
        self.ui.options_layout.insertWidget(self.ui.options_layout.indexOf(self.ui.parts_layout) + 1, self._sent)
        self.waived = WaivedButton(self, self.ui.options_body)
        self.ui.options_layout.addWidget(self.waived)
        self._summary_button = SummaryButton(self, lambda: self.options, self._look_at_summary, self.ui.options_body)
        self.ui.options_layout.addWidget(self._summary_button)
        self._needs_draft = False
        self._export_button = QPushButton(self.tr("Export…"), self)
        self._wire()
        self._show_nothing()

    # --- what the window asks ---

    @property
    def options(self) -> ReportOptions | None:
        """What is drafted, once it is known."""
        return self._choices.options

    def refresh(self) -> None:
        """Find out what there is to print, and draft it anew; choices and the place in the pages stay."""
        self._forget_made()
        if self.workspace is None or self.review_id is None:
            return
        self.edits.set_workspace(self.workspace)
        self.views.show_review(self.workspace, self.review_id)
        self._sent.show_review(self.workspace, self.review_id)
        work = partial(store_calls.set_up, self.workspace, self.review_id)
        self.context.jobs.run(Pool.CASE, work, owner=self, done=self._on_set_up)

    def clear(self) -> None:
        """Forget every word."""
        self.edits.set_workspace(None)
        self.views.show_review(None, None)
        self._sent.show_review(None, None)
        self._draft_timer.stop()
        self._stop_drafting()
        self._choices.forget()
        self._draft = None
        self._made.clear()
        self.ui.page_strip.clear()
        self._contents.show_lines(())
        self._show_nothing()

    def place(self) -> Place:
        """Return what is chosen for the draft."""
        return {**self._choices.as_place(), "views": self.views.as_place()}

    def save_now(self) -> None:
        """Store what was typed in a section."""
        self.views.save_now()

    def return_to(self, place: Place) -> None:
        """Choose the same again."""
        self._choices.return_to(place)
        views = place.get("views")
        if isinstance(views, dict):
            self.views.return_to(views)
        self.refresh()

    def header_actions(self) -> tuple[QWidget, ...]:
        """Return the switch between names and labels, and export."""
        return (self.views.switch, self._choices.audience_switch, self._export_button)

    # --- wiring ---

    def _wire(self) -> None:
        ui, theme = self.ui, self.context.theme
        ui.page_strip.use(theme)
        ui.contents_list.setModel(self._contents)
        wrap_items(ui.contents_list)
        ui.contents_list.clicked.connect(self._on_contents_chosen)
        ui.contents_list.activated.connect(self._on_contents_chosen)
        ui.page_strip.picture_wanted.connect(self._on_picture_wanted)
        ui.page_strip.page_changed.connect(self._on_page_changed)
        ui.previous_button.clicked.connect(self._on_previous_clicked)
        ui.next_button.clicked.connect(self._on_next_clicked)
        ui.smaller_button.clicked.connect(ui.page_strip.zoom_out)
        ui.larger_button.clicked.connect(ui.page_strip.zoom_in)
        ui.fit_button.clicked.connect(ui.page_strip.fit)
        ui.empty_state.action_clicked.connect(self._ask_draft)
        self._earlier.action_clicked.connect(self._ask_draft)
        self._choices.changed.connect(self._draft_timer.start)
        self._choices.changed.connect(self._tell_earlier)
        self._draft_timer.timeout.connect(self._on_choices_made)
        self._export_button.setObjectName("export_report")
        self._export_button.setProperty("kind", "primary")
        self._export_button.setShortcut(QKeySequence("Ctrl+E"))
        self._export_button.setToolTip(QKeySequence("Ctrl+E").toString(QKeySequence.SequenceFormat.NativeText))
        self._export_button.clicked.connect(self._on_export_clicked)
        theme.changed.connect(self._measure)
        self.addActions([self.edits.undo_action, self.edits.redo_action])
        self.views.key_changed.connect(self._on_view_changed)
        self.views.changed.connect(self._on_written)
        self._sent.changed.connect(self._on_sent_changed)
        self._measure()

    def _on_sent_changed(self) -> None:
        self.data_changed.emit()
        self.refresh()

    def _on_view_changed(self, key: str) -> None:
        is_pages = key == PAGES
        for part in (self.ui.contents_pane, self.ui.preview_stack, self.ui.options_scroll):
            part.setVisible(is_pages)
        self._choices.audience_switch.setVisible(is_pages)
        self._measure()
        if is_pages and self._needs_draft:
            self._needs_draft = False
            self.refresh()

    def _on_written(self) -> None:
        """The pages are made anew when they are looked at again."""
        self._needs_draft = True
        self._forget_made()
        self.data_changed.emit()

    def showEvent(self, event: QShowEvent) -> None:
        """The chronology page may show another part by now."""
        super().showEvent(event)
        self._choices.show_entries_choice()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the contents list go where there is no room for it."""
        super().resizeEvent(event)
        self._measure()

    def _measure(self) -> None:
        theme = self.context.theme
        self.ui.contents_pane.setFixedWidth(theme.px(CONTENTS_WIDTH_PX))
        is_wide = self.width() >= theme.px(NARROW_PX)
        self.ui.options_scroll.setFixedWidth(theme.px(OPTIONS_WIDTH_PX if is_wide else NARROW_OPTIONS_PX))
        self.ui.contents_pane.setVisible(self.views.key == PAGES and is_wide)

    def _on_set_up(self, setup: Setup) -> None:
        if setup.review_id == self.review_id:
            self._choices.take(setup)
            self._ask_draft()

    # --- drafting ---

    def _forget_made(self) -> None:
        """What drafts were made of may be another now, also of the one on its way; what is shown stays meanwhile."""
        self._stop_drafting()
        self._made.clear()
        self._tell_earlier()

    def _tell_earlier(self, *, is_given_up: bool = False) -> None:
        """Say whether the pages in sight are those of the choices."""
        draft, options = self._draft, self.options
        if draft is None or options is None or self._made.get(options) is draft:
            self._earlier.tell_current()
            return
        if draft.options.audience is not options.audience:
            self._contents.show_lines(())  # a heading may hold a name
        self._earlier.tell_earlier(draft.options.audience, options.audience, is_coming=not is_given_up)

    def _on_choices_made(self) -> None:
        """Show the draft of these choices at once where it was made since anything changed: names, labels, names."""
        made = self._made.get(self.options) if self.options is not None else None
        if made is None:
            self._ask_draft()
        else:
            self._stop_drafting()
            self.show_draft(made)

    def _ask_draft(self) -> None:
        if self.workspace is None or self.review_id is None or self.options is None:
            return
        self._draft_timer.stop()
        self._stop_drafting()
        attempt = Drafting(self)
        attempt.handle = self.context.jobs.run(
            Pool.CASE,
            partial(store_calls.make_draft, self.workspace, self.review_id, self.options),
            owner=attempt,
            done=attempt.on_done,
            failed=attempt.on_failed,
            cancelled=attempt.on_cancelled,
            what=self.tr("Drafting the report"),
        )
        self._drafting = attempt
        self._tell_earlier()
        if self._draft is None:
            self.ui.empty_state.explain(
                self.tr("The draft is being made"), self.tr("Its pages appear here in a moment.")
            )

    def _stop_drafting(self) -> None:
        attempt, self._drafting = self._drafting, None
        if attempt is not None and attempt.handle is not None:
            attempt.handle.cancel()

    def is_wanted(self, attempt: Drafting) -> bool:
        """Whether this is the draft waited for; asked once, when it has ended."""
        if attempt is not self._drafting:
            return False
        self._drafting = None
        return True

    def show_draft(self, draft: Draft) -> None:
        """Show a finished draft; one of other choices than those now made is dropped, since its successor is due."""
        if draft.options != self.options or draft.review_id != self.review_id:
            return
        self._draft = draft
        self._made[draft.options] = draft
        while len(self._made) > MOST_KEPT:
            del self._made[next(iter(self._made))]
        self._picturing = -1
        self._contents.show_lines(draft.contents)
        self.ui.page_strip.set_pages(draft.ratios)
        self._tell_earlier()
        self.ui.preview_stack.setCurrentWidget(self.ui.pages_page)
        self._export_button.setEnabled(True)
        self._summary_button.setEnabled(True)
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
            self._tell_earlier(is_given_up=True)
            self.context.messages.tell_fault(fault)

    def _show_nothing(self, why: str = "") -> None:
        self._draft = None
        self._tell_earlier()
        self.ui.page_strip.clear()
        self._export_button.setEnabled(False)
        self._summary_button.setEnabled(False)
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
        if self.options is None:
            return
        name = self.options.file_name
        ask_save_file(
            self,
            self.tr("Export the draft"),
            name,
            [
                (self.tr("PDF document"), ".pdf"),
                (self.tr("Word document"), ".docx"),
                (self.tr("Web page in one file"), ".html"),
            ],
            self._on_export_path,
            protected=self._on_export_path,
        )

    def _on_export_path(self, path: Path, password: str = "") -> None:
        if self.workspace is not None and self.review_id is not None and self.options is not None:
            look = partial(self.views.show_view, PUBLISH)
            Publishing(self, self.workspace, self.review_id, self.options, path, password, look).begin()

    def _look_at_summary(self) -> None:
        """Show the thirteen risks of the executive summary."""
        self.views.show_view(PUBLISH)
        check = self.views.view(PUBLISH)
        if hasattr(check, "check_summary"):
            check.check_summary()
