"""The actions of one meeting under its minutes, and the button that adds one."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from scrdesk.domain.panel import CLOSED, NewMeeting, PanelAction
from scrdesk.ui.short_days import short_day
from scrdesk.ui.theme import Theme
from scrdesk.ui.widgets.pill import Pill
from scrdesk.ui.widgets.text_label import TextLabel, empty_layout

HEIGHT_PX = 128


class ActionsStrip(QWidget):
    """A line for each action.

    Signals:
        add_wanted: another one.
        change_wanted: a :class:`~scrdesk.domain.panel.PanelAction`.
    """

    add_wanted = Signal()
    change_wanted = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.add_button = QPushButton(self.tr("Add an action…"), self)
        self.add_button.setObjectName("add_action")
        self.add_button.clicked.connect(self.add_wanted)
        head = QHBoxLayout()
        self._title = TextLabel(self, self.tr("Actions"), "strong", wraps=False)
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(self.add_button)
        self._rows = QWidget(self)
        self._list = QVBoxLayout(self._rows)
        self._list.setContentsMargins(0, 0, 8, 0)
        self._list.setSpacing(4)
        self._area = QScrollArea(self)
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(self._rows)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self._area)
        theme.changed.connect(self._fit)
        self._fit()

    def show_meeting(self, meeting: NewMeeting | None, *, is_locked: bool = False) -> None:
        """Show the actions of a meeting."""
        empty_layout(self._list)
        actions = meeting.actions if meeting is not None else ()
        n_open = sum(each.status != CLOSED for each in actions)
        self._title.setText(
            self.tr("Actions, {n} of {all} open").format(n=n_open, all=len(actions))
            if actions
            else self.tr("Actions: none yet")
        )
        self.add_button.setEnabled(meeting is not None and not is_locked)
        for each in actions:
            self._list.addLayout(self._row(each))
        self._list.addStretch(1)
        self._area.setVisible(bool(actions))
        self._fit()

    def _row(self, action: PanelAction) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        number = Pill(self._rows)
        number.say(action.number, "good" if action.status == CLOSED else "warn")
        said = [action.text]
        if action.status == CLOSED:
            said.append(self.tr("done"))
        else:
            said.append(action.owner or self.tr("nobody owns it"))
            said.append(
                self.tr("due {day}").format(day=short_day(action.due)) if action.due else self.tr("no due date")
            )
        change = QPushButton(self.tr("Change"), self._rows)
        change.setProperty("kind", "link")
        change.setObjectName(f"change_action_{action.number}")
        change.setAccessibleName(self.tr("Change action {n}").format(n=action.number))
        change.clicked.connect(partial(self.change_wanted.emit, action))
        row.addWidget(number, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(TextLabel(self._rows, " · ".join(said)), 1)
        row.addWidget(change, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _fit(self) -> None:
        self._area.setMaximumHeight(self._theme.px(HEIGHT_PX))
