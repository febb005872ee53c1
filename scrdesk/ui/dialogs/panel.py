"""The small dialogs of the panel: a member, a meeting, an action, an interest, an amendment, an item of the agenda."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, time

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from scrdesk.domain.panel import (
    CLOSED,
    OPEN,
    Interest,
    NewMeeting,
    PanelAction,
    PanelMember,
    about_members,
    meeting_clashes,
    member_fault,
    tidy_member,
)
from scrdesk.ui.half_filled import KeptDialog
from scrdesk.ui.short_days import clock_time
from scrdesk.ui.widgets.choice_box import ChoiceBox
from scrdesk.ui.widgets.day_field import DayField
from scrdesk.ui.widgets.deciding_row import DecidingRow
from scrdesk.ui.widgets.on_screen import fit_height, grow
from scrdesk.ui.widgets.text_label import TextLabel

WIDTH_PX = 540
TEXT_PX = 96


class PanelDialog(KeptDialog):
    """Fields below one another; what is missing stands beside the button, and nothing is told before it is there.

    Signals:
        told: what was filled in, as a value of the domain.
    """

    told = Signal(object)

    def __init__(self, title: str, do: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.finished.connect(self.deleteLater)
        self.setObjectName(f"{self.form}_dialog")
        self.setWindowTitle(title)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(1, 1)
        self.note = TextLabel(self, "", "soft")
        self.note.setObjectName("note")
        self.missing_line = TextLabel(self, "", "small")
        buttons = DecidingRow(self, "do_button", do, self._on_do_clicked, self.missing_line)
        self.do_button = buttons.do_button
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 20)
        column.setSpacing(12)
        column.addWidget(TextLabel(self, title, "heading"))
        column.addLayout(self._grid)
        column.addWidget(self.note)
        column.addLayout(buttons)
        self.resize(WIDTH_PX, 100)

    def add_row(self, name: str, label: str, widget: QWidget) -> None:
        """Add a field under the others."""
        widget.setObjectName(name)
        widget.setAccessibleName(f"{label}: {widget.text()}" if isinstance(widget, QCheckBox) else label)
        row = self._grid.rowCount()
        heading = TextLabel(self, label, "", wraps=False)
        heading.setBuddy(widget)
        self._grid.addWidget(heading, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(widget, row, 1)
        if isinstance(widget, QLineEdit | QPlainTextEdit):
            widget.textChanged.connect(self.look)
        elif isinstance(widget, QComboBox):
            widget.currentIndexChanged.connect(self.look)
        elif isinstance(widget, QCheckBox):
            widget.toggled.connect(self.look)

    def missing(self) -> str:
        """Return in a sentence what keeps it from being told, or nothing."""
        raise NotImplementedError

    def notice(self) -> str:
        """Return what is to be looked at although it can be told."""
        return ""

    def value(self) -> object:
        """Return what was filled in."""
        raise NotImplementedError

    def look(self, _: object = None) -> None:
        """Say what is missing."""
        missing = self.missing()
        self.missing_line.setText(missing)
        grow(self)
        self.do_button.setEnabled(not missing)
        notice = "" if missing else self.notice()
        self.note.setVisible(bool(notice))
        self.note.setText(notice)
        fit_height(self)

    def _on_do_clicked(self) -> None:
        found = self.value()
        self.accept()
        self.told.emit(found)


def _text_field(parent: QWidget, text: str = "") -> QPlainTextEdit:
    field = QPlainTextEdit(parent)
    field.setTabChangesFocus(True)
    field.setFixedHeight(TEXT_PX)
    field.setPlainText(text)
    return field


class MemberDialog(PanelDialog):
    """A member of the panel, or somebody who gives it information."""

    form = "panel_member"

    def __init__(
        self,
        others: Sequence[PanelMember],
        agencies: dict[str, str],
        parent: QWidget,
        member: PanelMember | None = None,
    ) -> None:
        super().__init__(
            self.tr("A member of the panel") if member is None else self.tr("Change {name}").format(name=member.name),
            self.tr("Add") if member is None else self.tr("Save"),
            parent,
        )
        self._others, self._agencies = tuple(others), agencies
        shown = member or PanelMember("")
        self.name = QLineEdit(shown.name, self)
        self.role = QLineEdit(shown.role, self)
        self.agency = ChoiceBox(self)
        self.agency.addItem(self.tr("none of the agencies"), "")
        for code, name in agencies.items():
            self.agency.addItem(f"{code}  {name}", code)
        self.agency.setCurrentIndex(max(0, self.agency.findData(shown.agency_code)))
        self.part = ChoiceBox(self)
        self.part.addItem(self.tr("member, decides with the others"), True)
        self.part.addItem(self.tr("only gives information"), False)
        self.part.setCurrentIndex(0 if shown.is_member else 1)
        self.chair = QCheckBox(self.tr("takes the chair"), self)
        self.chair.setChecked(shown.is_chair)
        self.independence = _text_field(self, shown.independence)
        self.independence.setPlaceholderText(self.tr("“Has never worked for any agency of this review”"))
        for name, label, widget in (
            ("member_name", self.tr("Name"), self.name),
            ("member_role", self.tr("Role"), self.role),
            ("member_agency", self.tr("Agency"), self.agency),
            ("member_part", self.tr("Part in the panel"), self.part),
            ("member_chair", self.tr("Chair"), self.chair),
            ("member_independence", self.tr("Independence"), self.independence),
        ):
            self.add_row(name, label, widget)
        self.look()

    def value(self) -> PanelMember:
        """Return the member."""
        return tidy_member(
            PanelMember(
                self.name.text(),
                self.role.text(),
                str(self.agency.currentData() or ""),
                bool(self.part.currentData()),
                self.chair.isChecked(),
                self.independence.toPlainText(),
            )
        )

    def missing(self) -> str:
        """Say what is missing."""
        fault = member_fault(self.value(), self._others)
        return " ".join(fault) if fault else ""

    def notice(self) -> str:
        """Warn of a chair from an agency that is reviewed, and of one who has said nothing of it."""
        value = self.value()
        return " ".join(about_members([value], self._agencies)) if value.is_chair else ""


class MeetingDialog(PanelDialog):
    """When and where a meeting is."""

    form = "panel_meeting"

    def __init__(
        self,
        others: Sequence[NewMeeting],
        notes: Sequence[str],
        parent: QWidget,
        meeting: NewMeeting | None = None,
        elsewhere: Sequence[tuple[str, NewMeeting]] = (),
    ) -> None:
        super().__init__(
            self.tr("A new meeting") if meeting is None else self.tr("Move panel {n}").format(n=meeting.number),
            self.tr("Plan it") if meeting is None else self.tr("Save"),
            parent,
        )
        self._others, self._elsewhere, self._notes = tuple(others), tuple(elsewhere), tuple(notes)
        self.day = DayField(self)
        self.begins = QLineEdit(self)
        self.begins.setPlaceholderText(self.tr("10:00"))
        self.place_field = QLineEdit(self)
        if meeting is not None:
            self.day.set_day(meeting.held)
            self.begins.setText(clock_time(meeting.begins) if meeting.begins else "")
            self.place_field.setText(meeting.place)
        for name, label, widget in (
            ("meeting_day", self.tr("Day"), self.day),
            ("meeting_begins", self.tr("Begins"), self.begins),
            ("meeting_place", self.tr("Place"), self.place_field),
        ):
            self.add_row(name, label, widget)
        self.look()

    def value(self) -> tuple[date, time | None, str]:
        """Return day, time and place."""
        return self.day.day or date.min, self._time(), self.place_field.text()

    def missing(self) -> str:
        """Say what is missing."""
        if self.day.day is None:
            return self.tr("Write the day, such as 14/9/2016.")
        if self.begins.text().strip() and self._time() is None:
            return self.tr("Write the time as 10:00.")
        return ""

    def notice(self) -> str:
        """Say that another meeting is on the same day, and what the page knows of the members."""
        held, begins, _ = self.value()
        return " ".join((*meeting_clashes(held, begins, self._others, self._elsewhere), *self._notes))

    def _time(self) -> time | None:
        text = self.begins.text().strip().replace(".", ":")
        try:
            return datetime.strptime(text, "%H:%M").time()
        except ValueError:
            return None


class ActionDialog(PanelDialog):
    """What is to be done, by whom and by when."""

    form = "panel_action"

    def __init__(
        self, owners: Sequence[str], parent: QWidget, action: PanelAction | None = None, *, is_locked: bool = False
    ) -> None:
        super().__init__(
            self.tr("A new action") if action is None else self.tr("Action {n}").format(n=action.number),
            self.tr("Add") if action is None else self.tr("Save"),
            parent,
        )
        self._action = action or PanelAction("", "", "", None)
        self.text = _text_field(self, self._action.text)
        self.text.setReadOnly(is_locked)
        self.owner = ChoiceBox(self)
        self.owner.setEditable(True)
        self.owner.addItems(["", *owners])
        self.owner.setCurrentText(self._action.owner)
        self.due = DayField(self)
        self.due.set_day(self._action.due)
        self.is_closed = QCheckBox(self.tr("done"), self)
        self.is_closed.setChecked(self._action.status == CLOSED)
        for name, label, widget in (
            ("action_text", self.tr("What"), self.text),
            ("action_owner", self.tr("Owner"), self.owner),
            ("action_due", self.tr("Due"), self.due),
            ("action_closed", self.tr("Standing"), self.is_closed),
        ):
            self.add_row(name, label, widget)
        self.owner.currentTextChanged.connect(self.look)
        self.look()

    def value(self) -> PanelAction:
        """Return the action."""
        return replace(
            self._action,
            text=self.text.toPlainText(),
            owner=self.owner.currentText(),
            due=self.due.day,
            status=CLOSED if self.is_closed.isChecked() else OPEN,
        )

    def missing(self) -> str:
        """Say what is missing."""
        if not self.text.toPlainText().strip():
            return self.tr("Write what is to be done.")
        return self.tr("The day cannot be read.") if self.due.is_unreadable else ""

    def notice(self) -> str:
        """Say that nobody answers for it."""
        value = self.value()
        if value.status == OPEN and not value.owner.strip():
            return self.tr("Nobody owns this action yet. It is kept, and said wherever it is shown.")
        return ""


class InterestDialog(PanelDialog):
    """A conflict of interest that somebody declares at a meeting."""

    form = "panel_interest"

    def __init__(self, people: Sequence[str], parent: QWidget) -> None:
        super().__init__(self.tr("A declared interest"), self.tr("Note it"), parent)
        self.who = ChoiceBox(self)
        self.who.addItems(list(people))
        self.what = _text_field(self)
        self.handling = QLineEdit(self)
        self.handling.setPlaceholderText(self.tr("“Stays, and does not comment on that supervision”"))
        for name, label, widget in (
            ("interest_who", self.tr("Who"), self.who),
            ("interest_what", self.tr("What"), self.what),
            ("interest_handling", self.tr("What follows"), self.handling),
        ):
            self.add_row(name, label, widget)
        self.look()

    def value(self) -> Interest:
        """Return the interest."""
        return Interest(self.who.currentText(), self.what.toPlainText().strip(), " ".join(self.handling.text().split()))

    def missing(self) -> str:
        """Say what is missing."""
        return "" if self.value().name and self.value().what else self.tr("Say who, and what the interest is.")


class AmendmentDialog(PanelDialog):
    """A correction of agreed minutes."""

    form = "panel_amendment"

    def __init__(self, meeting: NewMeeting, parent: QWidget) -> None:
        super().__init__(
            self.tr("Amend the minutes of panel {n}").format(n=meeting.number), self.tr("Add the amendment"), parent
        )
        self.item = ChoiceBox(self)
        self.item.addItem(self.tr("the minutes as a whole"), "")
        for each in meeting.items:
            self.item.addItem(f"{each.number}  {each.heading}", each.number)
        self.item.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.text = _text_field(self)
        self.by = QLineEdit(self)
        for name, label, widget in (
            ("amendment_item", self.tr("To"), self.item),
            ("amendment_text", self.tr("Amendment"), self.text),
            ("amendment_by", self.tr("Asked for by"), self.by),
        ):
            self.add_row(name, label, widget)
        self.look()

    def value(self) -> tuple[str, str, str]:
        """Return the item's number, the text, and who asks for it."""
        return str(self.item.currentData() or ""), self.text.toPlainText().strip(), self.by.text().strip()

    def missing(self) -> str:
        """Say what is missing."""
        _, text, by = self.value()
        return "" if text and by else self.tr("Say what changes, and who asks for it.")

    def notice(self) -> str:
        """Say that it stays."""
        return self.tr("What was agreed stays as it is; the amendment stands beside it and stays, too.")


class ItemDialog(PanelDialog):
    """The heading of an item of the agenda."""

    form = "panel_item"

    def __init__(self, heading: str, parent: QWidget) -> None:
        super().__init__(
            self.tr("Rename the item") if heading else self.tr("A new item"),
            self.tr("Save") if heading else self.tr("Add"),
            parent,
        )
        self.heading = QLineEdit(heading, self)
        self.add_row("item_heading", self.tr("Heading"), self.heading)
        self.look()

    def value(self) -> str:
        """Return the heading."""
        return " ".join(self.heading.text().split())

    def missing(self) -> str:
        """Say what is missing."""
        return "" if self.value() else self.tr("Write what it is about.")
