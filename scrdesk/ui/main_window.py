"""The window: marking, rail, header, the pages, and which store and review they show."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QCloseEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from scrdesk.domain.marking import MARKING
from scrdesk.ui.forms.ui_main_window import Ui_MainWindow
from scrdesk.ui.later_parts import LaterParts
from scrdesk.ui.messages import Messages
from scrdesk.ui.pages.welcome.page import WelcomePage
from scrdesk.ui.reflow import Reflow
from scrdesk.ui.theme import Theme
from scrdesk.ui.view_menu import ViewMenu

if TYPE_CHECKING:
    from scrdesk.domain.review import Review, ReviewId
    from scrdesk.ui.jobs import JobHandle, Jobs
    from scrdesk.ui.page import Page, Place
    from scrdesk.ui.page_register import PageEntry
    from scrdesk.ui.page_stack import PageStack
    from scrdesk.ui.rail import Rail
    from scrdesk.ui.recovery_offer import RecoveryOffer
    from scrdesk.ui.review_counts import ReviewCounts
    from scrdesk.ui.review_menu import ReviewMenu
    from scrdesk.ui.store_door import StoreDoor

SMALLEST_SCREEN = QSize(1366, 768)
MIN_SIZE = QSize(800, 560)


class MainWindow(LaterParts):
    """One window for one store at a time."""

    def __init__(self, theme: Theme, pages: tuple[PageEntry, ...] | None = None) -> None:
        super().__init__()
        self.ui = Ui_MainWindow()
        self.ui.setupUi(self)
        self.theme = theme
        self.messages = Messages(self.ui.message_strip, self)
        self.welcome = WelcomePage(theme, self.ui.welcome_place)
        self.ui.welcome_place_layout.addWidget(self.welcome)
        self._given_pages = pages
        self._review: Review | None = None
        self._reviews: tuple[Review, ...] = ()
        self._closing_faults: list[str] = []
        self._place: Place = {}
        self.view_menu = ViewMenu(theme, self)
        self.reflow = Reflow(self)
        self._wire()
        self.ui.backup_line.hide()
        self._shortcut("Ctrl+L", self.lock_store, self.tr("Lock the store"))
        self._shortcut("Ctrl+Shift+L", self._on_close_wanted, self.tr("Close the store"))
        self.setMinimumSize(MIN_SIZE)
        self.resize(SMALLEST_SCREEN)
        self.show_welcome()

    @property
    def current_page(self) -> Page | None:
        """The page that is shown, if one is."""
        return self.pages.current

    @property
    def current_key(self) -> str:
        """Key of the page that is shown, or empty."""
        return self.pages.current_key

    @property
    def review(self) -> Review | None:
        """The review that is shown."""
        return self._review

    def page(self, key: str) -> Page:
        """Return a page, made now if it was not yet."""
        return self.pages.page(key)

    def open_page(self, key: str) -> None:
        """Show a page; one about a review only while a review is shown."""
        workspace = self.door.workspace
        if workspace is None or (self._review is None and self.pages.entries[key].needs_review):
            return
        self.messages.clear()
        self.rail.choose(key)
        self.ui.header.show()
        self.ui.page_title.setText(self.pages.page(key).title)
        page = self.pages.show_page(key, workspace, self._review.id if self._review is not None else None)
        if workspace.is_read_only:
            self.reading_sweep.watch(page, *page.header_actions())

    def place(self) -> Place:
        """Return where the window stands: review, page, and each page's own place."""
        if self._review is None:
            return {}
        return {"review": self._review.id, "page": self.current_key, "pages": self.pages.places_now()}

    def unsaved(self) -> tuple[Place, list[str]]:
        """Return what pages could not store just now, and why."""
        return self.pages.drafts(), self._closing_faults

    def come_back_to(self, place: Place, drafts: Place) -> None:
        """Go to this place once the store is open again."""
        self._place = place
        self.pages.come_back_to(place, drafts)

    def show_review(self, review_id: ReviewId, key: str = "overview") -> None:
        """Show another review of the open store."""
        workspace = self.door.workspace
        if workspace is None:
            return
        self._review = next(review for review in self._reviews if review.id == review_id)
        details = self._review.details
        self.ui.header.show()
        self.ui.review_button.setText(details.reference)
        self.ui.review_button.set_count(self.tr("change"))
        self.ui.review_button.setToolTip(details.reference)
        self.ui.review_line.setText(details.child_label)
        self._fill_review_menu()
        self.rail.enable(has_store=True, has_review=True)
        self.pages.forget_review()
        self._counts.ask(workspace, review_id)
        self.open_page(key)

    def show_review_named(self, reference: str) -> None:
        """Show the review of this reference, if the store has it."""
        found = [review.id for review in self._reviews if review.details.reference == reference]
        if found:
            self.show_review(found[0])

    def reviews_changed(self) -> None:
        """List the reviews of the store anew: one came in."""
        if self.door.workspace is not None:
            self._counts.list_reviews(self.door.workspace)

    def ask_new_review(self) -> None:
        """Ask for a new review of the open store."""
        from scrdesk.ui.dialogs.new_review import NewReviewDialog

        if self.door.workspace is None:
            return
        dialog = NewReviewDialog(self.door.workspace, self.jobs, self.theme, self)
        dialog.begun.connect(self._on_review_begun)
        dialog.open()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close the store before the window goes."""
        self.door.close_store()
        self.jobs.stop()
        super().closeEvent(event)

    def _wire(self) -> None:
        ui = self.ui
        self.welcome.new_wanted.connect(self._on_new_wanted)
        self.welcome.open_wanted.connect(self._on_open_wanted)
        self.welcome.demo_wanted.connect(self._on_demo_wanted)
        self.welcome.hour_wanted.connect(self.learn)
        self.welcome.file_dropped.connect(self._on_file_dropped)
        self.welcome.sealed_wanted.connect(partial(self._on_move_wanted, "open_sealed"))
        ui.lock_button.clicked.connect(self.lock_store)
        ui.begin_state.action_clicked.connect(self.ask_new_review)
        ui.review_button.clicked.connect(self._on_review_clicked)
        for button in (ui.view_button, self.welcome.ui.view_button):
            button.clicked.connect(self._on_view_clicked)
        self._shortcut("F10", self._on_review_clicked, self.tr("The menu of reviews"))
        self._shortcut("Ctrl+F", self._on_find_wanted, self.tr("Find on this page, or in the chronology"))
        self._shortcut("F5", self._on_refresh_wanted, self.tr("Fetch this page anew"))
        self._shortcut("Ctrl+N", self._on_new_wanted, self.tr("Make a new store (on the first page)"))
        self._shortcut("Ctrl+O", self._on_open_wanted, self.tr("Open a store (on the first page)"))

    def _wire_jobs(self, jobs: Jobs) -> None:
        jobs.started.connect(self._on_job_started)
        jobs.fault_unhandled.connect(self.messages.tell_fault)

    def _wire_door(self, door: StoreDoor) -> None:
        door.opened.connect(self._on_store_opened)
        door.closing.connect(self._on_store_closing)
        door.closed.connect(self._on_store_closed)

    def _wire_pages(self, pages: PageStack) -> None:
        pages.page_wanted.connect(self._go_to)
        pages.deed_wanted.connect(self._on_deed_wanted)
        pages.data_changed.connect(self._on_data_changed)
        pages.title_changed.connect(self.ui.page_title.setText)

    def _wire_rail(self, rail: Rail) -> None:
        rail.clicked.connect(self.open_page)
        rail.clicked.connect(self.reflow.fold)
        rail.typed.connect(self._go_to)

    def _wire_recovery(self, recovery: RecoveryOffer) -> None:
        recovery.ended.connect(self._on_sheet_ended)

    def _wire_counts(self, counts: ReviewCounts) -> None:
        counts.counted.connect(self._on_counted)
        counts.listed.connect(self._on_reviews_listed)

    def _wire_review_menu(self, menu: ReviewMenu) -> None:
        menu.review_chosen.connect(self.show_review)
        menu.begin_wanted.connect(self.ask_new_review)
        menu.sheet_wanted.connect(self.recovery.ask)
        menu.move_wanted.connect(self._on_move_wanted)
        menu.close_wanted.connect(self._on_close_wanted)

    def _shortcut(self, keys: str, slot: object, words: str) -> None:
        action = QAction(words, self)
        action.setObjectName(f"window_{keys}")
        action.setShortcut(QKeySequence(keys))
        action.triggered.connect(slot)
        self.addAction(action)

    def show_welcome(self) -> None:
        """Show the first page; no store is open."""
        self.ui.outer.setCurrentWidget(self.ui.welcome_place)
        self.ui.marking.setText(MARKING)
        self.setWindowTitle(self.tr("SCR Desk"))
        self.welcome.ui.new_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_store_opened(self) -> None:
        workspace = self.door.workspace
        if workspace is None:
            return
        self.theme.load_all_fonts()
        name = self.tr("The demonstration") if self.door.is_demo else workspace.path.stem
        self.setWindowTitle(self.tr("{store} – SCR Desk").format(store=name))
        self.ui.store_line.setText(name)
        self.ui.store_line.setToolTip("" if self.door.is_demo else str(workspace.path))
        self.ui.marking.setText(
            self.tr("{marking}  ·  demonstration, everything in it is invented").format(marking=MARKING)
            if self.door.is_demo
            else MARKING
        )
        self.ui.outer.setCurrentWidget(self.ui.workspace)
        self._show_no_review()
        self._counts.list_reviews(workspace)
        self.watch_over_store()

    def _on_store_closing(self) -> None:
        self._closing_faults = self.pages.save_all()

    def _on_store_closed(self) -> None:
        self.reading_sweep.watch(None)
        self.pages.drop_all()
        self._review, self._reviews = None, ()
        self.rail.enable(has_store=False, has_review=False)
        for widget in (self.ui.store_line, self.ui.review_button):
            widget.setToolTip("")
        for label in (self.ui.page_title, self.ui.store_line):
            label.clear()
        self.ui.review_button.setText("")
        self.ui.review_line.setText("")
        self._review_menu.clear()
        self.messages.clear()
        self.ui.busy_strip.let_go()
        self.welcome.ui.busy_strip.let_go()
        if not self.lock.is_locked:
            self.show_welcome()
            self.door.tell_unsaved(self._closing_faults)

    def _on_reviews_listed(self, reviews: tuple[Review, ...]) -> None:
        self._reviews = reviews
        if reviews and self._review is None:
            place, self._place = self._place, {}
            wanted = [review.id for review in reviews if review.id == place.get("review")]
            key = place.get("page")
            self.show_review(
                (wanted or [reviews[0].id])[0], str(key) if wanted and key in self.pages.entries else "overview"
            )
            self.rail.buttons[self.current_key].setFocus(Qt.FocusReason.OtherFocusReason)
        elif not reviews:
            self._show_no_review()
            self.ui.begin_state.explain(
                self.tr("This store holds no review yet"),
                self.tr(
                    "A review keeps what agencies send, the combined chronology, the panel’s work and the report "
                    "together. Begin one to say which agencies are asked, and for what period."
                ),
                self.tr("Begin a review…"),
            )
        else:
            shown = self._review
            self._review = next((each for each in reviews if shown is not None and each.id == shown.id), shown)
            self._fill_review_menu()
        self.recovery.say()
        self.tell_failed_tries()

    def _show_no_review(self) -> None:
        self.rail.enable(has_store=True, has_review=False)
        self.rail.choose("")
        self.ui.page_title.setText("")
        self.ui.review_button.setText(self.tr("No review yet"))
        self.ui.review_button.set_count("")
        self.ui.header.hide()
        self.ui.review_line.setText("")
        self.ui.begin_state.explain("", "")
        self.pages.show_none(self.ui.begin_page)
        self._fill_review_menu()

    def _fill_review_menu(self) -> None:
        shown = self._review.id if self._review is not None else None
        self._review_menu.fill(self._reviews, shown, has_sheet=not self.door.is_demo)

    def _on_review_begun(self, review: Review) -> None:
        self._reviews = (review, *self._reviews)
        self.show_review(review.id)
        self.messages.say(
            self.tr(
                "{reference} has begun. Next: enter the days that start its clocks, and ask agencies under Requests."
            ).format(reference=review.details.reference),
            "good",
            action=self.tr("Go to Timetable"),
            then=lambda: self.open_page("timetable"),
            other=(self.tr("Go to Submissions"), lambda: self.open_page("submissions")),
        )

    def _on_counted(self, counts: dict[str, str], line: str) -> None:
        self.rail.show_counts(counts)
        self.ui.review_line.setText(line)

    def _on_sheet_ended(self) -> None:
        self.lock_ways.ask()
        if self.current_key == "safekeeping":
            self._on_refresh_wanted()

    def _on_deed_wanted(self, deed: str) -> None:
        deeds = {
            "recovery sheet": self.recovery.ask,
            "change passphrase": self.key_changes.ask,
            "ways in changed": self.lock_ways.ask,
            "back up now": self.backups.ask,
            "list reviews": self.reviews_changed,
        }
        deeds[deed]()

    def _on_move_wanted(self, name: str) -> None:
        self.moves.do(name)

    def _on_data_changed(self) -> None:
        if self.door.workspace is not None and self._review is not None:
            self._counts.ask(self.door.workspace, self._review.id)

    def _on_job_started(self, handle: JobHandle) -> None:
        if not handle.what:
            return
        is_welcome = self.ui.outer.currentWidget() is self.ui.welcome_place
        (self.welcome.ui.busy_strip if is_welcome else self.ui.busy_strip).watch(handle)

    def _go_to(self, key: str) -> None:
        from scrdesk.ui.widgets.first_focus import focus_first

        self.open_page(key)
        page = self.current_page
        if page is not None and self.current_key == key:
            focus_first(page)

    def _on_find_wanted(self) -> None:
        page = self.current_page
        if page is None or page.focus_search() or "chronology" not in self.pages.entries:
            return
        self.open_page("chronology")
        self.page("chronology").focus_search()

    def _on_refresh_wanted(self) -> None:
        if self.current_page is not None:
            self.current_page.refresh()

    def _on_close_wanted(self) -> None:
        if self.door.workspace is not None:
            self.door.close_store()

    def _on_new_wanted(self) -> None:
        if self.ui.outer.currentWidget() is self.ui.welcome_place:
            self.door.ask_new()

    def _on_open_wanted(self) -> None:
        if self.ui.outer.currentWidget() is self.ui.welcome_place:
            self.door.ask_open()

    def _on_demo_wanted(self) -> None:
        self.door.open_demo()

    def _on_file_dropped(self, path: str) -> None:
        self.door.ask_passphrase(path)

    def _on_view_clicked(self) -> None:
        if isinstance(button := self.sender(), QWidget):
            self.view_menu.popup(button.mapToGlobal(button.rect().topLeft()))

    def _on_review_clicked(self) -> None:
        button = self.ui.review_button
        if self.door.workspace is None:
            return
        self._review_menu.popup(button.mapToGlobal(button.rect().bottomLeft()))
