"""What the Panel page asks in dialogs, and the edits that follow; each can be taken back."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from scrdesk.domain.panel import AGREED, Agreed, Meeting, MeetingId, MinuteItem, PanelAction, StoredMember
from scrdesk.ui.jobs import Pool
from scrdesk.ui.pages.panel import store_calls

if TYPE_CHECKING:
    from datetime import date, time

    from scrdesk.domain.panel import Amendment, Attendance, Interest, PanelMember
    from scrdesk.services.panel_meetings import MeetingEdit, PanelEdit
    from scrdesk.ui.dialogs.panel import PanelDialog
    from scrdesk.ui.page import Place
    from scrdesk.ui.pages.panel.page import PanelPage


class Asking(QObject):
    """Opens dialogs and hands what they tell to the store."""

    def __init__(self, page: PanelPage) -> None:
        super().__init__(page)
        self._page = page

    # --- members ---

    def member(self, member: StoredMember | bool | None = None) -> None:
        """Ask for a member, new or to be changed."""
        from scrdesk.ui.dialogs.panel import MemberDialog

        found = self._page.found
        if found is None:
            return
        stored = member if isinstance(member, StoredMember) else None
        others = [each.details for each in found.room.members if stored is None or each.id != stored.id]
        details = stored.details if stored is not None else None
        dialog = MemberDialog(others, found.room.agency_names, self._page.window(), details)
        dialog.about = {"id": stored.id} if stored is not None else {}
        self._open(dialog, partial(self._write_member, stored))

    def _write_member(self, stored: StoredMember | None, details: PanelMember) -> None:
        from scrdesk.services.panel_meetings import MemberEdit

        review_id = self._page.review_id
        if review_id is not None:
            own = stored.id if stored is not None else None
            label = self.tr("{name} as a member of the panel").format(name=details.name)
            self._do(label, MemberEdit(review_id, own, details))

    def member_out(self, member: StoredMember) -> None:
        """Take a member out."""
        from scrdesk.services.panel_meetings import MemberEdit

        review_id = self._page.review_id
        if review_id is not None:
            label = self.tr("{name} taken out of the panel").format(name=member.details.name)
            self._do(label, MemberEdit(review_id, member.id, None))
            self._say_undo(label)

    # --- meetings ---

    def new_meeting(self, _: bool = False) -> None:
        """Ask for a new meeting."""
        from scrdesk.ui.dialogs.panel import MeetingDialog

        found = self._page.found
        if found is None:
            return
        notes = []
        if not any(each.details.is_member for each in found.room.members):
            notes.append(self.tr("The panel has no member yet, so nobody is invited and there can be no quorum."))
        others = [each.details for each in found.room.meetings]
        self._open(MeetingDialog(others, notes, self._page.window(), None, found.room.elsewhere), self._plan)

    def _plan(self, value: tuple[date, time | None, str]) -> None:
        workspace, review_id = self._page.workspace, self._page.review_id
        if workspace is not None and review_id is not None:
            work = partial(store_calls.plan, workspace, review_id, *value)
            self._page.context.jobs.run(Pool.CASE, work, owner=self, done=self._on_planned)

    def _on_planned(self, planned: tuple[MeetingEdit, tuple[str, ...]]) -> None:
        edit, said = planned
        number = edit.meeting.number if edit.meeting is not None else 0
        self._page.show_planned(number)
        self._do(self.tr("panel {n} planned").format(n=number), edit)
        if said:
            self._page.context.messages.say(" ".join(said), "warn")

    def do(self, deed: str, meeting: Meeting) -> None:
        """Do what a button of a meeting says."""
        {
            "move": self._move,
            "remove": self._remove,
            "agree": self._agree,
            "amend": self._amend,
        }[deed](meeting)

    def _move(self, meeting: Meeting) -> None:
        from scrdesk.ui.dialogs.panel import MeetingDialog

        found = self._page.found
        if found is not None:
            others = [each.details for each in found.room.meetings if each.id != meeting.id]
            dialog = MeetingDialog(others, (), self._page.window(), meeting.details, found.room.elsewhere)
            dialog.about = {"id": meeting.id}
            self._open(dialog, partial(self._write_when, meeting))

    def _write_when(self, meeting: Meeting, value: tuple[date, time | None, str]) -> None:
        from scrdesk.services.panel_meetings import WhenEdit

        label = self.tr("panel {n} moved").format(n=meeting.details.number)
        self._do(label, WhenEdit(meeting.id, *value))

    def _remove(self, meeting: Meeting) -> None:
        from scrdesk.services.panel_meetings import MeetingEdit

        review_id = self._page.review_id
        if review_id is not None:
            label = self.tr("panel {n} taken out").format(n=meeting.details.number)
            self._do(label, MeetingEdit(review_id, meeting.id, None))
            self._say_undo(label)

    def _agree(self, meeting: Meeting) -> None:
        from scrdesk.services.panel_meetings import AgreeEdit

        found = self._page.found
        if found is None:
            return
        later = [each.details for each in found.room.meetings if each.details.number > meeting.details.number]
        at = min(later, key=lambda each: each.number, default=None)
        agreed = Agreed(at.held, at.number) if at is not None else Agreed(found.room.today, meeting.details.number)
        label = self.tr("minutes of panel {n} agreed").format(n=meeting.details.number)
        self._do(label, AgreeEdit(meeting.id, agreed))

    def _amend(self, meeting: Meeting) -> None:
        from scrdesk.ui.dialogs.panel import AmendmentDialog

        dialog = AmendmentDialog(meeting.details, self._page.window())
        dialog.about = {"id": meeting.id}
        self._open(dialog, partial(self._write_amendment, meeting))

    def _write_amendment(self, meeting: Meeting, value: tuple[str, str, str]) -> None:
        workspace = self._page.workspace
        if workspace is not None:
            work = partial(store_calls.amend, workspace, meeting.id, *value)
            self._page.context.jobs.run(
                Pool.CASE,
                work,
                owner=self,
                done=self._on_amended,
                failed=self._page.context.messages.tell_fault,
            )

    def _on_amended(self, _: Amendment) -> None:
        self._page.refresh()
        self._page.data_changed.emit()

    # --- within a meeting ---

    def write_attendance(self, people: tuple[Attendance, ...], interests: tuple[Interest, ...]) -> None:
        """Note who comes, and what was declared."""
        from scrdesk.services.panel_meetings import AttendanceEdit

        meeting = self._page.meeting
        if meeting is not None:
            edit = AttendanceEdit(meeting.id, people, interests)
            label = self.tr("attendance of panel {n}").format(n=meeting.details.number)
            self._do(label, edit)

    def interest(self) -> None:
        """Ask for a declared interest."""
        from scrdesk.ui.dialogs.panel import InterestDialog

        meeting = self._page.meeting
        if meeting is not None:
            people = [each.name or each.role for each in meeting.details.attendance]
            self._open(InterestDialog(people, self._page.window()), self._page.view.attendance.add_interest)

    def write_agenda(self, items: tuple[MinuteItem, ...]) -> None:
        """Put the items of a meeting in this order."""
        from scrdesk.services.panel_meetings import AgendaEdit

        meeting = self._page.meeting
        if meeting is not None:
            self._page.view.editor.save()
            label = self.tr("agenda of panel {n}").format(n=meeting.details.number)
            self._do(label, AgendaEdit(meeting.id, items))

    def item(self, item: MinuteItem | None) -> None:
        """Ask for the heading of an item."""
        from scrdesk.ui.dialogs.panel import ItemDialog

        dialog = ItemDialog(item.heading if item is not None else "", self._page.window())
        self._open(dialog, partial(self._write_item, item))

    def _write_item(self, item: MinuteItem | None, heading: str) -> None:
        self.write_agenda(self._page.view.with_heading(item, heading))

    def action(self, meeting: Meeting, action: object = None) -> None:
        """Ask for an action, new or to be changed."""
        from scrdesk.ui.dialogs.panel import ActionDialog

        known = action if isinstance(action, PanelAction) else None
        owners = [
            ", ".join(part for part in (each.agency_code, each.role or each.name) if part)
            for each in meeting.details.attendance
        ]
        is_locked = meeting.details.status == AGREED
        dialog = ActionDialog(owners, self._page.window(), known, is_locked=is_locked)
        dialog.about = {"id": meeting.id, "number": known.number if known is not None else ""}
        self._open(dialog, partial(self.write_action, meeting.id))

    def write_action(self, meeting_id: MeetingId, action: PanelAction) -> None:
        """Write an action."""
        from scrdesk.services.minutes import ActionEdit

        label = self.tr("action {n}").format(n=action.number) if action.number else self.tr("a new action")
        self._page.edits.do(label, store_calls.apply_action, ActionEdit(meeting_id, action.id, action))

    # --- the room ---

    def names(self) -> None:
        """Have it confirmed on the laptop that the room may see names."""
        self._page.context.messages.ask(
            self.tr("Show real names on the wall?"),
            self.tr("Everybody in the room will read them. Labels are shown again when you blank or press N."),
            self.tr("Show names"),
            self._page.control.confirm_names,
        )

    # --- half-filled forms ---

    def reopen(self, form: str, about: Place) -> None:
        """Open a dialog again that was half filled in."""
        found = self._page.found
        if found is None:
            return
        meeting = next((each for each in found.room.meetings if each.id == about.get("id")), None)
        if form == "panel_member":
            self.member(next((each for each in found.room.members if each.id == about.get("id")), None))
        elif form == "panel_meeting":
            if meeting is None:
                self.new_meeting()
            else:
                self._move(meeting)
        elif form == "panel_amendment" and meeting is not None:
            self._amend(meeting)
        elif form == "panel_action" and meeting is not None:
            number = about.get("number")
            self.action(meeting, next((each for each in meeting.details.actions if each.number == number), None))
        elif form == "panel_interest":
            self.interest()
        elif form == "panel_item":
            self.item(None)

    def _do(self, label: str, edit: PanelEdit) -> None:
        self._page.edits.do(label, store_calls.apply_panel, edit)

    def _open(self, dialog: PanelDialog, then: object) -> None:
        dialog.told.connect(then)
        dialog.open()

    def _say_undo(self, label: str) -> None:
        self._page.context.messages.say(
            f"{label[0].upper()}{label[1:]}.", "info", action=self.tr("Undo"), then=self._page.edits.undo
        )
