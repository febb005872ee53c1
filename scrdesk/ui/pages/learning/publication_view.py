"""Publication: its days with what they mean, the checklist of fifteen points, and deposits with the repository."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from scrdesk.domain.learning_records import NAMES, POINT_STATES, CheckedPoint, Deposit, PublicationDays, Stored
from scrdesk.domain.publication import PointStanding, counted_days, up_until
from scrdesk.ui.models.value_table import ValueColumn
from scrdesk.ui.pages.learning.record_table import RecordTable
from scrdesk.ui.pages.learning.tables_view import TablesView
from scrdesk.ui.short_days import short_day
from scrdesk.ui.theme import Theme
from scrdesk.ui.widgets.card import Card, SectionTitle
from scrdesk.ui.widgets.text_label import TextLabel
from scrdesk.ui.words import said

if TYPE_CHECKING:
    from scrdesk.ui.pages.learning.store_calls import LearningData

N_SIGNS_OF_DAY = 13


class PublicationView(TablesView):
    """A gate warns and never blocks; whoever goes on writes down why."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("publication", "", theme, parent)
        find = self.tr("Find in the checklist and the deposits")
        self.filter.setPlaceholderText(find)
        self.filter.setAccessibleName(find)
        self.days_card = Card(self)
        self.days_card.setAccessibleName(self.tr("Days of the publication"))
        body = QVBoxLayout(self.days_card)
        body.setContentsMargins(16, 12, 16, 12)
        body.setSpacing(4)
        head = QHBoxLayout()
        title = SectionTitle(self.days_card)
        title.setText(self.tr("Days of the publication"))
        title.setWordWrap(False)
        head.addWidget(title)
        head.addStretch(1)
        self.days_button = QPushButton(self.tr("Change the days…"), self.days_card)
        self.days_button.setObjectName("change_days")
        self.days_button.clicked.connect(self._on_days_wanted)
        head.addWidget(self.days_button)
        body.addLayout(head)
        self.days = TextLabel(self.days_card, "")
        body.addWidget(self.days)
        self.points: RecordTable[PointStanding] = RecordTable(
            "points_table",
            self.tr("Publication checklist"),
            (
                ValueColumn(self.tr("No."), lambda each: str(each.number), n_signs=4),
                ValueColumn(self.tr("Point"), lambda each: said(each.point.text), 7),
                ValueColumn(self.tr("How it stands"), _stands, 5),
                ValueColumn(self.tr("Worked out"), lambda each: said(each.computed), 5),
                ValueColumn(self.tr("Warning"), lambda each: said(each.warning), 5),
            ),
            theme,
            self,
            can_remove=False,
        )
        self.deposits: RecordTable[Stored[Deposit]] = RecordTable(
            "deposits_table",
            self.tr("Repository deposits"),
            (
                ValueColumn(self.tr("Title"), lambda each: each.details.title, 5),
                ValueColumn(self.tr("Published as"), _published_as, 4),
                ValueColumn(self.tr("File"), lambda each: each.details.file_name, 3),
                ValueColumn(self.tr("Sent"), _sent, n_signs=N_SIGNS_OF_DAY),
                ValueColumn(self.tr("Acknowledged"), _acknowledged, n_signs=15),
                ValueColumn(self.tr("Link"), lambda each: each.details.link, 4),
            ),
            theme,
            self,
            add=self.tr("Add a deposit…"),
            empty=self.tr(
                "Nothing was deposited with the national repository of case reviews yet. The sheet can be written "
                "from here, also anonymously."
            ),
            deeds=(("write_deposit", self.tr("Write the sheet…")),),
        )
        self.wire(self.deposits, Deposit)
        self.points.change_wanted.connect(self._on_point_wanted)
        self.put_cards((self.days_card, self.points, self.deposits))

    def show_data(self, data: LearningData | None) -> None:
        """Show days, checklist and deposits."""
        super().show_data(data)
        self.days.setText("" if data is None else "\n".join(each for each in (_in_words(data), data.form) if each))
        self.points.show_rows(() if data is None else data.points)
        self.deposits.show_rows(() if data is None else data.deposits)

    def _on_days_wanted(self) -> None:
        self.form_wanted.emit({"what": "record", "kind": NAMES[PublicationDays], "record": None, "preset": ""})

    def _on_point_wanted(self, standing: PointStanding) -> None:
        about = {"what": "record", "kind": NAMES[CheckedPoint], "record": None, "preset": standing.point.code}
        self.form_wanted.emit(about)


def _in_words(data: LearningData) -> str:
    days = data.days
    lines = []
    if days.is_not_published:
        lines.append(said("Not to be published, or anonymously only: point 13 holds reasons and advice."))
    if days.planned is not None:
        planned = said("Planned for {day}. Last day to send it: {last}.")
        lines.append(planned.format(day=short_day(days.planned), last=said(counted_days(days.planned, data.holidays))))
    if days.sent is not None:
        lines.append(said("Sent to the national body {day}.").format(day=short_day(days.sent)))
    if days.published is not None:
        until = up_until(days)
        told = said("Published {day}.") if until is None else said("Published {day}; stays up until {until} at least.")
        until_day = short_day(until) if until is not None else ""
        lines.append(f"{told.format(day=short_day(days.published), until=until_day)} {days.link}".strip())
    if days.taken_down is not None:
        lines.append(said("Taken down {day}.").format(day=short_day(days.taken_down)))
    return "\n".join(lines) or said("No day is set yet.")


def _stands(each: PointStanding) -> str:
    stands = each.checked
    if stands.state == POINT_STATES[0]:
        return said(stands.state)
    day = short_day(stands.on) if stands.on is not None else ""
    who = ", ".join(part for part in (stands.who, day) if part)
    parts = (said(stands.state), who, stands.reason, stands.document)
    return " · ".join(part for part in parts if part)


def _published_as(each: Stored[Deposit]) -> str:
    return said("anonymous") if each.details.is_anonymous else each.details.body


def _sent(each: Stored[Deposit]) -> str:
    return short_day(each.details.sent) if each.details.sent is not None else said("not yet")


def _acknowledged(each: Stored[Deposit]) -> str:
    return short_day(each.details.acknowledged) if each.details.acknowledged is not None else said("not yet")
