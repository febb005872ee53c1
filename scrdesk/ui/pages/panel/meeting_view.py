"""One meeting: its agenda with the minutes of each item, who comes, and the whole as it reads."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from scrdesk.domain.dates_in_words import weekday_in_words
from scrdesk.domain.panel import AGREED, Meeting, MinuteItem
from scrdesk.ui.delegates.wrapped_items import wrap_items
from scrdesk.ui.page import PageContext
from scrdesk.ui.pages.panel.actions_strip import ActionsStrip
from scrdesk.ui.pages.panel.attendance_view import AttendanceView
from scrdesk.ui.pages.panel.minutes import fill_minutes
from scrdesk.ui.pages.panel.minutes_editor import MinutesEditor
from scrdesk.ui.pages.panel.store_calls import PanelFound
from scrdesk.ui.short_days import clock_time
from scrdesk.ui.widgets.pill import Pill
from scrdesk.ui.widgets.segmented import SegmentedSwitch
from scrdesk.ui.widgets.text_label import TextLabel, empty_layout
from scrdesk.ui.words import said

MINUTES, ATTENDANCE, WHOLE = "minutes", "attendance", "whole"
AGENDA_PX, NARROW_AGENDA_PX = 270, 184
HEAD_EDGES_PX = 40
"""What the view keeps clear left and right."""
NARROW_PX = 640
"""Width at 100 % under which the agenda is narrower and its buttons stand in two rows."""


class MeetingView(QWidget):
    """Shows a meeting.

    Signals:
        agenda_written: the items in their order.
        item_wanted: a heading is to be asked for: of a new item (None) or of an item.
        deed_wanted: "room", "move", "agree", "amend", "save", "remove".
    """

    agenda_written = Signal(object)
    item_wanted = Signal(object)
    deed_wanted = Signal(str)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._meeting: Meeting | None = None
        self._is_narrow: bool | None = None
        self.title = TextLabel(self, "", "title", wraps=False)
        self.status = Pill(self)
        self.status.setObjectName("minutes_status_pill")
        self.when = TextLabel(self, "", "soft")
        self.quorum = Pill(self)
        self.quorum.setObjectName("quorum_pill")
        self.parts = SegmentedSwitch(self)
        self.parts.setObjectName("meeting_parts")
        self.parts.setAccessibleName(self.tr("Which part of the meeting"))
        self.parts.offer(
            ((MINUTES, self.tr("Minutes")), (ATTENDANCE, self.tr("Attendance")), (WHOLE, self.tr("In full"))),
            MINUTES,
        )
        self.buttons = {
            deed: self._deed(deed, words)
            for deed, words in (
                ("move", self.tr("Move…")),
                ("remove", self.tr("Take out")),
                ("agree", self.tr("Agree…")),
                ("amend", self.tr("Amend…")),
                ("save", self.tr("Save…")),
            )
        }
        self.agenda = QListWidget(self)
        self.agenda.setObjectName("agenda_list")
        self.agenda.setAccessibleName(self.tr("Agenda"))
        wrap_items(self.agenda)
        self.agenda_buttons = {
            name: self._agenda_button(name, words)
            for name, words in (
                ("item_up", self.tr("Up")),
                ("item_down", self.tr("Down")),
                ("item_rename", self.tr("Rename…")),
                ("item_add", self.tr("Add…")),
                ("item_remove", self.tr("Take out")),
            )
        }
        self.editor = MinutesEditor(context.theme, self)
        self.actions_strip = ActionsStrip(context.theme, self)
        self.editor.action_wanted.connect(self.actions_strip.add_wanted)
        self.attendance = AttendanceView(self)
        self._whole = QWidget(self)
        self._whole_layout = QVBoxLayout(self._whole)
        self._whole_layout.setSpacing(12)
        self._stack = QStackedWidget(self)
        self._stack.setProperty("kind", "plain")
        self._lay_out()
        self.parts.chosen.connect(self._on_part_chosen)
        self.agenda.currentRowChanged.connect(self._on_item_changed)
        context.theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def _deed(self, deed: str, words: str) -> QPushButton:
        button = QPushButton(words, self)
        button.setObjectName(f"meeting_{deed}")
        button.setAccessibleName(f"{words} ({self.tr('this meeting')})")
        button.clicked.connect(lambda: self.deed_wanted.emit(deed))
        return button

    def _agenda_button(self, name: str, words: str) -> QPushButton:
        button = QPushButton(words, self)
        button.setObjectName(name)
        button.setProperty("kind", "link")
        button.clicked.connect(lambda: self._on_agenda_button(name))
        return button

    def _lay_out(self) -> None:
        told = QHBoxLayout()
        told.setSpacing(12)
        for widget in (self.title, self.status, self.quorum):
            told.addWidget(widget)
        told.addStretch()
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.setSpacing(12)
        self._head.addLayout(told)
        self._head.addWidget(self.when, 1)
        bar = QHBoxLayout()
        bar.setSpacing(6)
        bar.addWidget(self.parts)
        bar.addStretch(1)
        for button in self.buttons.values():
            bar.addWidget(button)
        self._stack.addWidget(self._minutes_part())
        self._stack.addWidget(self.attendance)
        area = QScrollArea(self)
        area.setAccessibleName(self.tr("The whole minutes"))
        area.setWidgetResizable(True)
        area.setWidget(self._whole)
        self._stack.addWidget(area)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 12)
        column.setSpacing(12)
        column.addLayout(self._head)
        column.addLayout(bar)
        column.addWidget(self._stack, 1)

    def _minutes_part(self) -> QWidget:
        part = QWidget(self)
        left = QVBoxLayout()
        left.setSpacing(4)
        left.addWidget(self.agenda, 1)
        self._agenda_rows = (QHBoxLayout(), QHBoxLayout())
        for row in self._agenda_rows:
            row.setSpacing(10)
            row.addStretch(1)
            left.addLayout(row)
        right = QVBoxLayout()
        right.setSpacing(12)
        right.addWidget(self.editor, 1)
        right.addWidget(self.actions_strip)
        layout = QHBoxLayout(part)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(20)
        layout.addLayout(left)
        layout.addLayout(right, 1)
        return part

    @property
    def meeting(self) -> Meeting | None:
        """The meeting that is shown."""
        return self._meeting

    def show_meeting(self, meeting: Meeting | None, found: PanelFound | None) -> None:
        """Show a meeting, at the item that is shown already; None forgets it."""
        is_same = meeting is not None and self._meeting is not None and meeting.id == self._meeting.id
        if not is_same:
            self.editor.save()
        self._meeting = meeting
        empty_layout(self._whole_layout)
        if meeting is None or found is None:
            self.editor.forget()
            self.agenda.clear()
            self.attendance.show_meeting(None, None, None)
            self.actions_strip.show_meeting(None)
            for label in (self.title, self.when):
                label.clear()
            return
        details = meeting.details
        is_locked = details.status == AGREED
        self.title.setText(self.tr("Panel {n}").format(n=details.number))
        self.status.say(self.tr("minutes {status}").format(status=details.status), "good" if is_locked else "warn")
        quorum = found.quorums[meeting.id]
        tone = "good" if quorum.is_met and quorum.is_known else "quiet" if not quorum.is_known else "bad"
        self.quorum.say(said(quorum.in_words.partition(":")[0]), tone if quorum.n_members else "bad")
        when = weekday_in_words(details.held)
        if details.begins is not None:
            when = f"{when}, {clock_time(details.begins)}"
        self.when.setText(" · ".join(part for part in (when, details.place) if part))
        self._fit_head()
        self.buttons["move"].setEnabled(not is_locked)
        self.buttons["remove"].setEnabled(not is_locked)
        self.buttons["agree"].setVisible(not is_locked)
        self.buttons["amend"].setVisible(is_locked)
        self.editor.set_known(found.known, found.labels)
        self._show_agenda(details.items, is_same=is_same)
        self.attendance.show_meeting(details, quorum, found)
        self.actions_strip.show_meeting(details, is_locked=is_locked)
        fill_minutes(self._whole_layout, meeting, self._whole)

    def show_item(self, row: int) -> None:
        """Show an item of the agenda."""
        self.agenda.setCurrentRow(row)

    def show_part(self, part: str) -> None:
        """Show one part: minutes, attendance, or the whole as it reads."""
        self.parts.choose(part)
        self._on_part_chosen(part)

    def _show_agenda(self, items: tuple[MinuteItem, ...], *, is_same: bool) -> None:
        shown = self.editor.item_id if is_same else None
        row = next((n for n, each in enumerate(items) if each.id == shown), max(0, self.agenda.currentRow()))
        self.agenda.blockSignals(True)
        self.agenda.clear()
        for each in items:
            self.agenda.addItem(self._agenda_line(each))
        self.agenda.setCurrentRow(min(row if is_same else 0, len(items) - 1))
        self.agenda.blockSignals(False)
        self._on_item_changed()

    def _on_item_changed(self, _row: int = -1) -> None:
        meeting, row = self._meeting, self.agenda.currentRow()
        is_locked = meeting is None or meeting.details.status == AGREED
        items = meeting.details.items if meeting is not None else ()
        for name, button in self.agenda_buttons.items():
            needs_item = name != "item_add"
            button.setEnabled(not is_locked and (not needs_item or 0 <= row < len(items)))
        if meeting is None or not 0 <= row < len(items):
            self.editor.save()
            self.editor.forget()
            return
        self.editor.show_item(meeting.id, items[row], is_locked=is_locked)

    def _on_agenda_button(self, name: str) -> None:
        meeting, row = self._meeting, self.agenda.currentRow()
        if meeting is None:
            return
        items = list(meeting.details.items)
        if name == "item_add":
            self.item_wanted.emit(None)
        elif not 0 <= row < len(items):
            return
        elif name == "item_rename":
            self.item_wanted.emit(items[row])
        elif name == "item_remove":
            self.agenda_written.emit(tuple(items[:row] + items[row + 1 :]))
        else:
            target = row + (-1 if name == "item_up" else 1)
            if 0 <= target < len(items):
                items[row], items[target] = items[target], items[row]
                self.agenda_written.emit(tuple(items))

    def with_heading(self, item: MinuteItem | None, heading: str) -> tuple[MinuteItem, ...]:
        """Return the agenda with an item renamed, or (None) with another at its end."""
        items = self._meeting.details.items if self._meeting is not None else ()
        if item is None:
            return (*items, MinuteItem("", heading, ""))
        return tuple(replace(each, heading=heading) if each.id == item.id else each for each in items)

    def _on_part_chosen(self, part: str) -> None:
        self.editor.save()
        self._stack.setCurrentIndex((MINUTES, ATTENDANCE, WHOLE).index(part))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the minutes the room, where there is little."""
        super().resizeEvent(event)
        self._fit_agenda()
        self._fit_head()

    def _agenda_line(self, item: MinuteItem) -> QListWidgetItem:
        """Return an item with a word for how far it is written; who rests on it or hears it is told more."""
        name = f"{item.number}  {item.heading}"
        state, words = "", self.tr("nothing written yet")
        if item.decision.strip():
            state, words = self.tr("decided"), self.tr("a decision is written")
        elif item.discussion.strip():
            state, words = self.tr("discussed"), self.tr("discussed, no decision written yet")
        line = QListWidgetItem(f"{name} ({state})" if state else name)
        line.setToolTip(words[:1].upper() + words[1:])
        line.setData(Qt.ItemDataRole.AccessibleTextRole, f"{name}: {words}")
        return line

    def _fit_head(self) -> None:
        """Put day and place beside the title where they have room on one line, else below it."""
        shown = [each for each in (self.title, self.status, self.quorum) if not each.isHidden()]
        needed = sum(each.sizeHint().width() + self._head.spacing() for each in shown)
        margins = self.contentsMargins().left() + self.contentsMargins().right() + HEAD_EDGES_PX
        needed += self.when.fontMetrics().horizontalAdvance(self.when.text()) + margins
        is_below = needed > self.width()
        ways = QBoxLayout.Direction
        self._head.setDirection(ways.TopToBottom if is_below else ways.LeftToRight)

    def _fit_agenda(self) -> None:
        theme = self._context.theme
        is_narrow = self.width() < theme.px(NARROW_PX)
        self.agenda.setFixedWidth(theme.px(NARROW_AGENDA_PX if is_narrow else AGENDA_PX))
        if is_narrow is self._is_narrow:
            return
        self._is_narrow = is_narrow
        first, second = self._agenda_rows
        buttons = list(self.agenda_buttons.values())
        n_first = 3 if is_narrow else len(buttons)
        for number, button in enumerate(buttons):
            row = first if number < n_first else second
            row.insertWidget(number if row is first else number - n_first, button)

    def _on_theme_changed(self) -> None:
        self._fit_agenda()
        self._fit_head()
