"""The panel's meetings, read only: a list at the left, the minutes of the chosen one at the right."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from scrdesk.domain.panel import Meeting
from scrdesk.domain.progress import Progress
from scrdesk.domain.review import ReviewId
from scrdesk.services.open_store import Workspace
from scrdesk.services.reviews import meetings
from scrdesk.ui.forms.ui_panel_page import Ui_PanelPage
from scrdesk.ui.jobs import Pool
from scrdesk.ui.page import Page, PageContext
from scrdesk.ui.pages.panel.minutes import fill_minutes
from scrdesk.ui.short_days import short_day
from scrdesk.ui.widgets.text_label import empty_layout

LIST_PX = 240


class PanelPage(Page):
    """Meetings and minutes."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.title = self.tr("Panel")
        self.ui = Ui_PanelPage()
        self.ui.setupUi(self)
        self._meetings: tuple[Meeting, ...] = ()
        self.ui.meeting_list.currentRowChanged.connect(self._on_row_changed)
        self.ui.empty_state.explain(
            self.tr("No meeting of the panel is recorded yet"),
            self.tr(
                "Here the panel’s meetings will stand with agenda, attendance, minutes, decisions and actions, each "
                "tied to the entries it speaks of. Meetings cannot be recorded in this version; what a store already "
                "holds is shown."
            ),
        )
        context.theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()
        self.show_meetings(())

    def refresh(self) -> None:
        """Fetch the meetings."""
        if self.workspace is None or self.review_id is None:
            return
        work = partial(_fetch, self.workspace, self.review_id)
        self.context.jobs.run(Pool.CASE, work, owner=self, done=self.show_meetings)

    def clear(self) -> None:
        """Forget every meeting."""
        self.show_meetings(())

    def show_meetings(self, found: tuple[Meeting, ...]) -> None:
        """Show these meetings, the last first; the chosen one stays chosen."""
        chosen = self._chosen()
        self._meetings = tuple(reversed(found))
        view = self.ui.meeting_list
        view.blockSignals(True)
        view.clear()
        for meeting in self._meetings:
            details = meeting.details
            view.addItem(self.tr("Panel {n}  ·  {day}").format(n=details.number, day=short_day(details.held)))
        ids = [meeting.id for meeting in self._meetings]
        row = ids.index(chosen.id) if chosen is not None and chosen.id in ids else 0
        view.setCurrentRow(row if found else -1)
        view.blockSignals(False)
        self.ui.full.setVisible(bool(found))
        self.ui.none.setVisible(not found)
        self._on_row_changed()

    def _chosen(self) -> Meeting | None:
        row = self.ui.meeting_list.currentRow()
        return self._meetings[row] if 0 <= row < len(self._meetings) else None

    def _on_row_changed(self, _row: int = -1) -> None:
        empty_layout(self.ui.minutes_layout)
        meeting = self._chosen()
        if meeting is not None:
            fill_minutes(self.ui.minutes_layout, meeting, self.ui.minutes)
            self.ui.minutes_scroll.verticalScrollBar().setValue(0)

    def _on_theme_changed(self) -> None:
        self.ui.list_side.setFixedWidth(self.context.theme.px(LIST_PX))


def _fetch(workspace: Workspace, review_id: ReviewId, _progress: Progress) -> tuple[Meeting, ...]:
    return meetings(workspace, review_id)
