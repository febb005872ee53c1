"""Who is invited to a meeting and comes, the quorum that follows, and the interests that were declared."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from scrdesk.domain.panel import AGREED, Answer, Attendance, Interest, NewMeeting, Quorum, attending
from scrdesk.ui.pages.panel.store_calls import PanelFound
from scrdesk.ui.widgets.card import Card
from scrdesk.ui.widgets.choice_box import ChoiceBox
from scrdesk.ui.widgets.text_label import TextLabel, empty_layout
from scrdesk.ui.words import counted, said

TOP = Qt.AlignmentFlag.AlignTop


class AttendanceView(QScrollArea):
    """A line for each person.

    Signals:
        written: attendance and interests as they are to stand.
        interest_wanted: another interest is to be noted.
    """

    written = Signal(object, object)
    interest_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setAccessibleName(self.tr("Attendance"))
        self._meeting: NewMeeting | None = None
        self._inner = QWidget(self)
        self._column = QVBoxLayout(self._inner)
        self._column.setContentsMargins(0, 0, 8, 0)
        self._column.setSpacing(12)
        self.setWidget(self._inner)

    def show_meeting(self, meeting: NewMeeting | None, quorum: Quorum | None, found: PanelFound | None) -> None:
        """Show a meeting; None forgets it."""
        self._meeting = meeting
        empty_layout(self._column)
        if meeting is None or quorum is None or found is None:
            return
        is_locked = meeting.status == AGREED
        card, body = Card.titled(self.tr("Who is invited and comes"), self._inner)
        told = said(quorum.in_words)
        told = told[0].upper() + told[1:] + "."
        is_short = not quorum.n_members or (quorum.is_known and not quorum.is_met)
        line = TextLabel(card, told, "fault" if is_short else "soft")
        line.setObjectName("quorum_line")
        body.addWidget(line)
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 4)
        for row, who in enumerate(meeting.attendance):
            grid.addWidget(TextLabel(card, who.name or who.role), row, 0)
            about = ", ".join(part for part in (who.role if who.name else "", who.agency_code) if part)
            grid.addWidget(TextLabel(card, about, "soft"), row, 1)
            part = self.tr("member") if who.is_member else self.tr("gives information")
            grid.addWidget(TextLabel(card, part, "soft", wraps=False), row, 2)
            grid.addWidget(self._answers(row, who, is_locked), row, 3)
        body.addLayout(grid)
        if not is_locked:
            body.addLayout(self._below(meeting, found, card))
        self._column.addWidget(card)
        self._column.addWidget(self._interests(meeting, is_locked))
        self._column.addStretch(1)

    def _answers(self, row: int, who: Attendance, is_locked: bool) -> QComboBox:
        box = ChoiceBox(self._inner)
        box.setObjectName(f"answer_{row}")
        box.setAccessibleName(self.tr("{name}: comes?").format(name=who.name or who.role))
        for answer, words in (
            (Answer.INVITED, self.tr("invited")),
            (Answer.PRESENT, self.tr("present")),
            (Answer.APOLOGIES, self.tr("apologies")),
            (Answer.ABSENT, self.tr("absent")),
        ):
            box.addItem(words, answer)
        box.setCurrentIndex(list(Answer).index(who.answered))
        box.setEnabled(not is_locked)
        box.setProperty("row", row)
        box.activated.connect(self._on_answered)
        return box

    def _below(self, meeting: NewMeeting, found: PanelFound, card: QWidget) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        there = {each.name.casefold() for each in meeting.attendance}
        missing = [each for each in found.room.members if each.details.name.casefold() not in there]
        if missing:
            invite = QPushButton(
                self.tr("Invite the {members} added since").format(members=counted(len(missing), "member", "members")),
                card,
            )
            invite.setObjectName("invite_missing")
            added = tuple(attending(each.details, Answer.INVITED) for each in missing)
            invite.clicked.connect(lambda: self.written.emit((*meeting.attendance, *added), meeting.interests))
            row.addWidget(invite)
        if any(each.answered is Answer.INVITED for each in meeting.attendance):
            every = QPushButton(self.tr("The rest is present"), card)
            every.setObjectName("rest_present")
            every.clicked.connect(self._on_rest_present)
            row.addWidget(every)
        row.addStretch(1)
        return row

    def _interests(self, meeting: NewMeeting, is_locked: bool) -> Card:
        card, body = Card.titled(self.tr("Interests declared at this meeting"), self._inner)
        if not meeting.interests:
            body.addWidget(TextLabel(card, self.tr("None was declared."), "soft"))
        for number, each in enumerate(meeting.interests):
            row = QHBoxLayout()
            row.setSpacing(12)
            said = f"{each.name}: {each.what}" + (f" – {each.handling}" if each.handling else "")
            row.addWidget(TextLabel(card, said), 1)
            if not is_locked:
                out = QPushButton(self.tr("Take out"), card)
                out.setProperty("kind", "link")
                out.setProperty("row", number)
                out.clicked.connect(self._on_interest_out)
                row.addWidget(out, 0, TOP)
            body.addLayout(row)
        if not is_locked:
            add = QPushButton(self.tr("Declare an interest…"), card)
            add.setObjectName("declare_interest")
            add.setEnabled(bool(meeting.attendance))
            add.clicked.connect(self.interest_wanted)
            line = QHBoxLayout()
            line.addWidget(add)
            line.addStretch(1)
            body.addLayout(line)
        return card

    def add_interest(self, interest: Interest) -> None:
        """Note another interest."""
        if self._meeting is not None:
            self.written.emit(self._meeting.attendance, (*self._meeting.interests, interest))

    def _on_answered(self, _: int) -> None:
        box = self.sender()
        if isinstance(box, QComboBox) and self._meeting is not None:
            row = int(box.property("row"))
            people = list(self._meeting.attendance)
            people[row] = _answering(people[row], Answer(box.currentData()))
            self.written.emit(tuple(people), self._meeting.interests)

    def _on_rest_present(self) -> None:
        if self._meeting is not None:
            people = tuple(
                _answering(each, Answer.PRESENT) if each.answered is Answer.INVITED else each
                for each in self._meeting.attendance
            )
            self.written.emit(people, self._meeting.interests)

    def _on_interest_out(self) -> None:
        button = self.sender()
        if isinstance(button, QPushButton) and self._meeting is not None:
            row = int(button.property("row"))
            kept = tuple(each for n, each in enumerate(self._meeting.interests) if n != row)
            self.written.emit(self._meeting.attendance, kept)


def _answering(who: Attendance, answer: Answer) -> Attendance:
    return replace(who, answer=answer, is_present=answer is Answer.PRESENT)
