"""The overview: one page that says where the review stands and what to do next."""

from __future__ import annotations

from functools import partial

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from scrdesk.domain.dates_in_words import day_in_words, weekday_in_words
from scrdesk.domain.panel import Meeting
from scrdesk.domain.progress import Progress
from scrdesk.domain.review import ReviewId
from scrdesk.services.open_store import Workspace
from scrdesk.services.reviews import Overview, overview
from scrdesk.ui.forms.ui_overview_page import Ui_OverviewPage
from scrdesk.ui.jobs import Pool
from scrdesk.ui.page import Page, PageContext
from scrdesk.ui.pages.other_pages import show_analysis
from scrdesk.ui.pages.overview.backup_card import BackupCard
from scrdesk.ui.pages.overview.headlines import Headlines
from scrdesk.ui.pages.overview.rows import ROW_PX, DueRow, Standings, fill_standings
from scrdesk.ui.short_days import clock_time
from scrdesk.ui.widgets.text_label import TextLabel, empty_layout
from scrdesk.ui.words import counted, said

N_DUE_SHOWN = 4
"""As many as leave the other cards in sight on the smallest screen."""
NARROW_PX = 960
"""Below this width at 100 % the cards stand under one another."""
DUE_SHARE, SENT_SHARE = 8, 7
PAGE_EDGES_PX, NAMES_PX = 72, 250
"""What stands around the cards, and what chips and names of agencies need beside their standings, at 100 %."""


class OverviewPage(Page):
    """Five cards of its own, and those that other capabilities add."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.title = self.tr("Overview")
        self.ui = Ui_OverviewPage()
        self.ui.setupUi(self)
        self._receive = QPushButton(self.tr("Add something received"), self)
        self._receive.setProperty("kind", "primary")
        self._receive.setObjectName("add_received")
        self._receive.clicked.connect(partial(self.page_wanted.emit, "submissions"))
        self._timetable = QPushButton(self.tr("Timetable"), self)
        self._timetable.setObjectName("timetable_button")
        self._timetable.clicked.connect(partial(self.page_wanted.emit, "timetable"))
        self.ui.meeting_button.clicked.connect(partial(self.page_wanted.emit, "panel"))
        self.ui.chronology_button.clicked.connect(partial(self.page_wanted.emit, "chronology"))
        self.ui.all_due_button.clicked.connect(self._on_all_due_clicked)
        self.backup = BackupCard(context, self.ui.grid)
        self.backup.backup_wanted.connect(partial(self.deed_wanted.emit, "back up now"))
        self.backup.safekeeping_wanted.connect(partial(self.page_wanted.emit, "safekeeping"))
        # Panel and backup share a place: both are short, and the page still fits the smallest screen.
        self._standings: Standings = ([], [])
        self._short_cards = QVBoxLayout()
        self._short_cards.setSpacing(self.ui.grid_layout.spacing())
        self._short_cards.addWidget(self.ui.meeting_card)
        self._short_cards.addWidget(self.backup, 1)
        self.headlines = Headlines(context, self.ui.says_card)
        self.ui.says_layout.insertWidget(self.ui.says_layout.indexOf(self.ui.figures) + 1, self.headlines)
        self.headlines.analysis_wanted.connect(self._on_analysis_wanted)
        self._shown: Overview | None = None
        self._is_all_due_shown = False
        self.ui.contents.hide()
        context.theme.changed.connect(self._on_theme_changed)

    def header_actions(self) -> tuple[QWidget, ...]:
        """Return the primary action."""
        return (self._timetable, self._receive)

    def refresh(self) -> None:
        """Fetch the overview."""
        if self.workspace is None or self.review_id is None:
            return
        work = partial(_fetch, self.workspace, self.review_id)
        self.context.jobs.run(Pool.CASE, work, owner=self, done=self.show_overview)
        self.backup.look(self.workspace)
        self.headlines.show_review(self.workspace, self.review_id)

    def clear(self) -> None:
        """Forget what is shown."""
        self._shown = None
        self._is_all_due_shown = False
        self.backup.clear()
        self.headlines.clear()
        self.ui.contents.hide()
        self._standings = ([], [])
        for layout in (self.ui.due_rows_layout, self.ui.sent_rows_layout):
            empty_layout(layout)
        for label in (self.ui.meeting_line, self.ui.meeting_detail):
            label.clear()

    def show_overview(self, found: Overview) -> None:
        """Show what the store says."""
        self._shown = found
        ui = self.ui
        self._standings = ([], [])
        empty_layout(ui.due_rows_layout)
        empty_layout(ui.sent_rows_layout)
        shown = found.due if self._is_all_due_shown else found.due[:N_DUE_SHOWN]
        for item in shown:
            ui.due_rows_layout.addWidget(DueRow(item, ui.due_rows))
        ui.all_due_button.setVisible(len(found.due) > N_DUE_SHOWN)
        ui.all_due_button.setText(
            self.tr("Show the first {n} only").format(n=N_DUE_SHOWN)
            if self._is_all_due_shown
            else self.tr("Show all {n}").format(n=len(found.due))
        )
        if not found.due:
            ui.due_rows_layout.addWidget(TextLabel(ui.due_rows, self.tr("Nothing is due at present.")))
        ui.due_note.setText(
            self.tr(
                "{n} of {all} shown. Red: past. Amber: within five days. Rest on a day to see how it was counted."
            ).format(n=len(shown), all=len(found.due))
            if found.due
            else self.tr("Days by which agencies were asked and actions of the panel will stand here.")
        )
        if found.standings:
            self._standings = fill_standings(
                ui.sent_rows_layout, found.standings, ui.sent_rows, self.context.theme.px(ROW_PX)
            )
        else:
            ui.sent_rows_layout.addWidget(
                TextLabel(ui.sent_rows, self.tr("No agency has been asked yet in this review."), "soft")
            )
        self._show_figures(found)
        self._show_meeting(found.next_meeting, found.last_meeting)
        ui.contents.show()
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the cards side by side where there is room."""
        super().resizeEvent(event)
        self._arrange()

    def _show_figures(self, found: Overview) -> None:
        ui = self.ui
        has_entries = found.n_entries > 0
        ui.figures.setVisible(has_entries)
        ui.chronology_button.setVisible(has_entries)
        # without figures, what will stand here is said under the title and not at the foot of an empty card
        ui.says_layout.removeWidget(ui.says_foot)
        ui.says_layout.insertWidget(ui.says_layout.count() if has_entries else 1, ui.says_foot)
        if not has_entries:
            ui.says_note.setText(
                self.tr(
                    "Nothing yet: it will say here how many entries there are, how long nobody recorded anything, "
                    "and what is to be looked at, as soon as the first agency’s file is in."
                )
            )
            return
        ui.says_note.setText(self.tr("Prompts for the panel, not findings."))
        ui.entries_figure.setText(f"{found.n_entries:,}")
        parts = [self.tr("entries")]
        if found.first_day and found.last_day:
            parts = [
                self.tr("entries, {first} to {last}").format(
                    first=day_in_words(found.first_day), last=day_in_words(found.last_day)
                )
            ]
        if found.n_undated:
            parts.append(self.tr("{n} without a day that could be read").format(n=found.n_undated))
        ui.entries_text.setText("; ".join(parts))
        silence = found.longest_silence
        if silence is None:
            ui.silence_figure.setText("–")
            ui.silence_text.setText(self.tr("no stretch of days without an entry in the period"))
        else:
            n_days, first, last = silence
            ui.silence_figure.setText(counted(n_days, "day", "days"))
            ui.silence_text.setText(
                self.tr("longest time nobody recorded anything ({first} to {last})").format(
                    first=day_in_words(first), last=day_in_words(last)
                )
            )
        ui.look_figure.setText(f"{found.n_to_look_at:,}")
        ui.look_text.setText(
            self.tr("to look at: rows in doubt, or something about a whole file")
            if found.n_to_look_at
            else self.tr("to look at: every row could be read")
        )

    def _show_meeting(self, upcoming: Meeting | None, last: Meeting | None) -> None:
        ui = self.ui
        meeting = upcoming or last
        ui.meeting_button.setText(self.tr("Open Panel"))
        if meeting is None:
            ui.meeting_title.setText(self.tr("Panel"))
            ui.meeting_line.setText(self.tr("No meeting is recorded yet."))
            ui.meeting_detail.setText("")
            return
        details = meeting.details
        lead = self.tr("Next: panel {n}, {day}") if upcoming else self.tr("Last: panel {n}, {day}")
        day = weekday_in_words(details.held)
        if details.begins is not None:
            day = f"{day}, {clock_time(details.begins)}"
        ui.meeting_title.setText(lead.format(n=details.number, day=day))
        n_present = sum(1 for who in details.attendance if who.is_present)
        n_open = sum(1 for action in details.actions if action.status == "open")
        if upcoming:
            line = details.place
            rest = self.tr("{n} invited").format(n=len(details.attendance)) if details.attendance else ""
        else:
            line = counted(len(details.items), "item", "items")
            if details.attendance:
                came = self.tr("{n} of {all} came").format(n=n_present, all=len(details.attendance))
                line = f"{line}, {came}"
            rest = self.tr("Minutes: {status}").format(status=said(details.status))
            if details.actions:
                actions = self.tr("{n} of {all} actions open").format(n=n_open, all=len(details.actions))
                rest = f"{rest} · {actions}"
        ui.meeting_line.setText(line)
        ui.meeting_detail.setText(rest)

    def _arrange(self) -> None:
        px = self.context.theme.px
        beside = sum(max((each.sizeHint().width() for each in column), default=0) for column in self._standings)
        room_beside = (self.width() - px(PAGE_EDGES_PX)) * SENT_SHARE // (DUE_SHARE + SENT_SHARE)
        is_narrow = self.width() < px(NARROW_PX) or room_beside < beside + px(NAMES_PX)
        cards = (self.ui.due_card, self.ui.sent_card, self.ui.says_card)
        grid = self.ui.grid_layout
        for i, card in enumerate(cards):
            grid.addWidget(card, i if is_narrow else i // 2, 0 if is_narrow else i % 2)
        grid.removeItem(self._short_cards)
        grid.addLayout(self._short_cards, 3 if is_narrow else 1, 0 if is_narrow else 1)
        grid.setColumnStretch(0, DUE_SHARE)
        grid.setColumnStretch(1, 0 if is_narrow else SENT_SHARE)

    def _on_analysis_wanted(self, key: str) -> None:
        self.page_wanted.emit("analyses")
        show_analysis(self.window(), key)

    def _on_all_due_clicked(self) -> None:
        self._is_all_due_shown = not self._is_all_due_shown
        if self._shown is not None:
            self.show_overview(self._shown)

    def _on_theme_changed(self) -> None:
        if self._shown is not None:
            self.show_overview(self._shown)


def _fetch(workspace: Workspace, review_id: ReviewId, _progress: Progress) -> Overview:
    return overview(workspace, review_id)
