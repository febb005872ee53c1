"""The panel: its meetings with minutes, the action log, the members, and the room with the wall."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QPushButton, QWidget

from scrdesk.domain.panel import AGREED, CLOSED, OPEN, LoggedAction, Meeting, StoredMember, carried_from
from scrdesk.ui.dialogs.file_choice import ask_save_file
from scrdesk.ui.forms.ui_panel_page import Ui_PanelPage
from scrdesk.ui.jobs import Pool
from scrdesk.ui.page import Page, PageContext, Place
from scrdesk.ui.pages.panel import store_calls
from scrdesk.ui.pages.panel.actions_view import ActionsView
from scrdesk.ui.pages.panel.asking import Asking
from scrdesk.ui.pages.panel.keeping import MinutesKeeping
from scrdesk.ui.pages.panel.meeting_view import MeetingView
from scrdesk.ui.pages.panel.members_view import MembersView
from scrdesk.ui.pages.panel.store_calls import PanelFound
from scrdesk.ui.room.control import WallControl
from scrdesk.ui.room.presenter import PresenterView, RoomKeyFilter
from scrdesk.ui.short_days import short_day
from scrdesk.ui.undo import EditDone, Edits
from scrdesk.ui.widgets.segmented import SegmentedSwitch

LIST_PX = 196
MEETINGS, ACTIONS, MEMBERS, ROOM = "meetings", "actions", "members", "room"
PAPERS = (("PDF document", ".pdf"), ("Word document", ".docx"))


class PanelPage(Page):
    """Three views, and the room."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.title = self.tr("Panel")
        self.ui = Ui_PanelPage()
        self.ui.setupUi(self)
        self._found: PanelFound | None = None
        self._meetings: tuple[Meeting, ...] = ()
        self._wanted_number = 0
        self.ui.meeting_list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.edits = Edits(context, self)
        self.addActions([self.edits.undo_action, self.edits.redo_action])
        self.switch = SegmentedSwitch(self)
        self.switch.setObjectName("panel_views")
        self.switch.setAccessibleName(self.tr("Meetings, actions or members"))
        words = ((MEETINGS, self.tr("Meetings")), (ACTIONS, self.tr("Action log")), (MEMBERS, self.tr("Members")))
        self.switch.offer(words, MEETINGS)
        self.member_button = self._button("add_member", self.tr("Add a member…"))
        self.plan_button = self._button("plan_meeting", self.tr("New meeting…"))
        self.room_button = self._button("open_room", self.tr("Open the room"), kind="primary")
        self.view = MeetingView(context, self)
        self.ui.full_layout.addWidget(self.view, 1)
        self.actions_view = ActionsView(self)
        self.members_view = MembersView(self)
        self.control = WallControl(context, self)
        self.presenter = PresenterView(context, self.control, self)
        for widget in (self.actions_view, self.members_view, self.presenter):
            self.ui.page_layout.addWidget(widget, 1)
        self.asking = Asking(self)
        self._keepings = [
            MinutesKeeping(each, context, self.edits, self) for each in (self.view.editor, self.presenter.editor)
        ]
        self._keys = RoomKeyFilter(self.presenter)
        self._part = MEETINGS
        self._wire()
        self._on_theme_changed()
        self.show_found(None)

    def header_actions(self) -> tuple[QWidget, ...]:
        """Return the views, what adds, and what the room needs."""
        return (self.switch, self.member_button, self.plan_button, self.room_button, *self.presenter.header())

    def refresh(self) -> None:
        """Fetch members, meetings and actions."""
        if self.workspace is None or self.review_id is None:
            return
        if self.control.is_open:
            self.control.renew()
        work = partial(store_calls.fetch, self.workspace, self.review_id)
        self.context.jobs.run(Pool.CASE, work, owner=self, done=self.show_found)

    def set_review(self, workspace: object, review_id: object) -> None:
        """Show another review; what can be taken back belongs to one store."""
        super().set_review(workspace, review_id)  # type: ignore[arg-type]  # as handed on
        self.edits.set_workspace(self.workspace)
        for each in self._keepings:
            each.set_workspace(self.workspace)

    def clear(self) -> None:
        """Take the wall away, and forget every meeting."""
        self.leave_room()
        self.edits.forget()
        self.presenter.show_meeting(None, None)
        self.show_found(None)

    def save_now(self) -> None:
        """Blank the wall, and store what was typed."""
        self.control.blank()
        for each in self._keepings:
            each.save_now()

    def place(self) -> Place:
        """Return which view and meeting is shown."""
        return {"part": self._part, "meeting": self.ui.meeting_list.currentRow(), "item": self.view.agenda.currentRow()}

    def return_to(self, place: Place) -> None:
        """Show the same view and meeting; the room is opened again by hand."""
        part = str(place.get("part"))
        self._show_part(part if part in (ACTIONS, MEMBERS) else MEETINGS)
        row, item = place.get("meeting"), place.get("item")
        if isinstance(row, int) and 0 <= row < len(self._meetings):
            self.ui.meeting_list.setCurrentRow(row)
        if isinstance(item, int):
            self.view.show_item(item)

    def focus_search(self) -> bool:
        """Go to the field that finds or filters."""
        if self._part == ROOM:
            self.presenter.focus_find()
        elif self._part == ACTIONS:
            self.actions_view.focus_filter()
        elif self._part == MEMBERS:
            self.members_view.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            return False
        return True

    # --- what is shown ---

    @property
    def found(self) -> PanelFound | None:
        """What the store said last."""
        return self._found

    @property
    def meeting(self) -> Meeting | None:
        """The meeting that is chosen."""
        row = self.ui.meeting_list.currentRow()
        return self._meetings[row] if 0 <= row < len(self._meetings) else None

    def show_planned(self, number: int) -> None:
        """Show the meeting of this number as soon as it is there."""
        self._wanted_number = number

    def show_found(self, found: PanelFound | None) -> None:
        """Show these meetings, the last first; the chosen one stays chosen."""
        chosen = self.meeting
        self._found = found
        self._meetings = tuple(reversed(found.room.meetings)) if found is not None else ()
        view = self.ui.meeting_list
        view.blockSignals(True)
        view.clear()
        for each in self._meetings:
            details = each.details
            view.addItem(self.tr("Panel {n}  ·  {day}").format(n=details.number, day=short_day(details.held)))
        ids = [each.id for each in self._meetings]
        row = ids.index(chosen.id) if chosen is not None and chosen.id in ids else 0
        numbers = [each.details.number for each in self._meetings]
        if self._wanted_number in numbers:
            row, self._wanted_number = numbers.index(self._wanted_number), 0
        view.setCurrentRow(row if ids else -1)
        view.blockSignals(False)
        self.actions_view.show_found(found)
        self.members_view.show_found(found)
        for button in (self.member_button, self.plan_button):
            button.setEnabled(found is not None)
        self._on_row_changed()
        held = self.presenter.meeting
        if held is not None and found is not None:
            again = next((each for each in found.room.meetings if each.id == held.id), None)
            if again is None:
                self.leave_room()
            else:
                is_locked = again.details.status == AGREED
                self.presenter.show_meeting(again, found, is_locked=is_locked)
        self._show_part(self._part)

    def show_view(self, key: str) -> None:
        """Show meetings, action log or members."""
        self._show_part(key)

    def _show_part(self, part: str) -> None:
        self._part = part
        is_room = part == ROOM
        has_meetings = bool(self._meetings)
        self.switch.choose(part)
        self.ui.full.setVisible(part == MEETINGS and has_meetings)
        self.ui.none.setVisible(part == MEETINGS and not has_meetings)
        self.actions_view.setVisible(part == ACTIONS)
        self.members_view.setVisible(part == MEMBERS)
        self.presenter.setVisible(is_room)
        for widget in self.presenter.header():
            widget.setVisible(is_room)
        self.switch.setVisible(not is_room)
        self.member_button.setVisible(part == MEMBERS)
        self.plan_button.setVisible(part == MEETINGS)
        self.room_button.setVisible(part == MEETINGS and has_meetings)

    def _on_row_changed(self, _row: int = -1) -> None:
        self.view.show_meeting(self.meeting, self._found)

    # --- the room ---

    def open_room(self) -> None:
        """Go into the room with the chosen meeting: the wall begins blank, at what the last decision carried."""
        meeting, found = self.meeting, self._found
        if meeting is None or found is None or self.workspace is None or self.review_id is None:
            return
        self.view.editor.save()
        self._show_part(ROOM)
        self._keys.begin()
        self.presenter.show_meeting(meeting, found, is_locked=meeting.details.status == AGREED)
        opens_on = carried_from(found.room.meetings, meeting.details.number) or None
        self.control.begin(self.workspace, self.review_id, opens_on)
        self.title_changed.emit(self.tr("Panel {n} · live").format(n=meeting.details.number))
        self.presenter.show_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave_room(self) -> None:
        """Take the wall away and go back to the meetings."""
        self._keys.end()
        self.presenter.editor.save()
        self.control.end()
        if self._part == ROOM:
            self.presenter.show_meeting(None, None)
            self._show_part(MEETINGS)
            self.title_changed.emit(self.title)
            self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        """Blank the wall when another page is shown: what is on it cannot be seen there."""
        if self.control.is_open and not self.control.state.is_blank and not event.spontaneous():
            self.control.blank()
        super().hideEvent(event)

    # --- wiring ---

    def _button(self, name: str, words: str, kind: str = "") -> QPushButton:
        button = QPushButton(words, self)
        button.setObjectName(name)
        if kind:
            button.setProperty("kind", kind)
        return button

    def _wire(self) -> None:
        ask = self.asking
        self.ui.meeting_list.currentRowChanged.connect(self._on_row_changed)
        self.ui.empty_state.explain(
            self.tr("No meeting of the panel is planned yet"),
            self.tr(
                "Here the panel’s meetings will stand. Plan the first one: its agenda begins with the twelve usual "
                "items, the members are invited, and the minutes are typed item by item, each tied to the "
                "entries it speaks of. Enter the members first."
            ),
            self.tr("New meeting…"),
        )
        self.ui.empty_state.action_clicked.connect(ask.new_meeting)
        self.switch.chosen.connect(self._show_part)
        self.member_button.clicked.connect(ask.member)
        self.plan_button.clicked.connect(ask.new_meeting)
        self.room_button.clicked.connect(self.open_room)
        self.presenter.left.connect(self.leave_room)
        self.presenter.names_wanted.connect(ask.names)
        self.control.told.connect(self._on_told)
        self.members_view.change_wanted.connect(ask.member)
        self.members_view.remove_wanted.connect(self._on_member_out)
        self.actions_view.change_wanted.connect(self._on_logged_change)
        self.actions_view.closing_wanted.connect(self._on_closing)
        self.actions_view.export_wanted.connect(self._on_export_log)
        self.view.attendance.written.connect(ask.write_attendance)
        self.view.attendance.interest_wanted.connect(ask.interest)
        self.view.agenda_written.connect(ask.write_agenda)
        self.view.item_wanted.connect(ask.item)
        self.view.deed_wanted.connect(self._on_deed)
        for strip, owner in (
            (self.view.actions_strip, self.view),
            (self.presenter.actions_strip, self.presenter),
        ):
            strip.add_wanted.connect(partial(self._on_action, owner, None))
            strip.change_wanted.connect(partial(self._on_action, owner))
        self.view.editor.reference_wanted.connect(self._on_reference)
        self.edits.changed.connect(self._on_edit_done)
        for each in self._keepings:
            each.stored.connect(self._on_minutes_stored)
        self.context.theme.changed.connect(self._on_theme_changed)

    def _on_told(self, words: str, tone: str) -> None:
        self.context.messages.say(words, tone)

    def _on_edit_done(self, _done: EditDone) -> None:
        self.refresh()
        self.data_changed.emit()

    def _on_minutes_stored(self) -> None:
        if self._part != ROOM:
            self.refresh()

    def _on_reference(self, named: str) -> None:
        from scrdesk.ui.pages.panel.entry_way import show_entry

        entry_id = self._found.known.get(named) if self._found is not None else None
        if entry_id is not None:
            self.page_wanted.emit("chronology")
            show_entry(self.window(), entry_id)

    def _on_deed(self, deed: str) -> None:
        if deed == "save":
            self._on_save_minutes()
        elif self.meeting is not None:
            self._do_when_kept(deed, self.meeting)

    def _do_when_kept(self, deed: str, meeting: Meeting) -> None:
        """Do it once what was typed is stored: minutes that are agreed take no word more, not even the last typed."""
        self.view.editor.save()
        if any(each.n_under_way for each in self._keepings):
            kept = partial(self._on_kept, deed, meeting)  # that pool does one thing after the other
            self.context.jobs.run(Pool.KEEP, lambda _progress: None, owner=self, done=kept)
        else:
            self.asking.do(deed, meeting)

    def _on_kept(self, deed: str, meeting: Meeting, _: None) -> None:
        if any(each.is_refused for each in self._keepings):
            return  # why was told, and the words stand where they were
        self._do_when_kept(deed, meeting)

    def _on_member_out(self, member: StoredMember) -> None:
        self.asking.member_out(member)

    def _on_action(self, owner: MeetingView | PresenterView, action: object) -> None:
        meeting = owner.meeting
        if meeting is not None:
            self.asking.action(meeting, action)

    def _on_logged_change(self, logged: LoggedAction) -> None:
        meeting = next((each for each in self._meetings if each.id == logged.meeting_id), None)
        if meeting is not None:
            self.asking.action(meeting, logged.action)

    def _on_closing(self, logged: LoggedAction) -> None:
        status = CLOSED if logged.is_open else OPEN
        self.asking.write_action(logged.meeting_id, replace(logged.action, status=status))

    # --- papers ---

    def _on_save_minutes(self) -> None:
        meeting = self.meeting
        if meeting is not None:
            self.view.editor.save()
            name = f"minutes-panel-{meeting.details.number}.pdf"
            self._ask_paper(self.tr("Save the minutes"), name, partial(self._write_minutes, meeting))

    def _on_export_log(self, is_open_only: bool) -> None:
        self._ask_paper(self.tr("Save the action log"), "action-log.pdf", partial(self._write_log, is_open_only))

    def _ask_paper(self, title: str, name: str, write: partial[None]) -> None:
        ask_save_file(self, title, name, PAPERS, write, protected=write)

    def _write_minutes(self, meeting: Meeting, path: Path, password: str = "") -> None:
        if self.workspace is not None:
            self._write(partial(store_calls.export_minutes, self.workspace, meeting.id, path, password), path)

    def _write_log(self, is_open_only: bool, path: Path, password: str = "") -> None:
        if self.workspace is not None and self.review_id is not None:
            work = partial(store_calls.export_log, self.workspace, self.review_id, is_open_only, path, password)
            self._write(work, path)

    def _write(self, work: partial[Path], path: Path) -> None:
        self.context.jobs.run(
            Pool.CASE,
            work,
            owner=self,
            done=self._on_written,
            failed=self.context.messages.tell_fault,
            what=self.tr("Writing {file}").format(file=path.name),
        )

    def _on_written(self, path: Path) -> None:
        self.context.messages.say(self.tr("Written to {file}.").format(file=path.name), "good")

    def reopen(self, form: str, about: Place) -> None:
        """Open a form again that was half filled in."""
        if self._found is not None:
            self.asking.reopen(form, about)

    def _on_theme_changed(self) -> None:
        self.ui.list_side.setFixedWidth(self.context.theme.px(LIST_PX))
