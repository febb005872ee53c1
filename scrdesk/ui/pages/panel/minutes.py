"""One meeting as a page of cards: who came, the items with decisions, the actions."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from scrdesk.domain.panel import Amendment, Meeting, MinuteItem, NewMeeting
from scrdesk.ui.short_days import short_day
from scrdesk.ui.widgets.card import Card, Rule
from scrdesk.ui.widgets.pill import Pill
from scrdesk.ui.widgets.text_label import TextLabel

TOP = Qt.AlignmentFlag.AlignTop


def _tr(text: str) -> str:
    return QCoreApplication.translate("minutes", text)


def fill_minutes(column: QVBoxLayout, meeting: Meeting, parent: QWidget) -> None:
    """Put a meeting's cards into the column."""
    details = meeting.details
    if details.agreed is not None:
        said = _tr("Agreed at panel {n} on {day}; from then on only amended.")
        line = said.format(n=details.agreed.at_number, day=short_day(details.agreed.on))
        column.addWidget(TextLabel(parent, line, "soft"))
    if details.attendance:
        column.addWidget(_attendance(details, parent))
    if details.interests:
        column.addWidget(_interests(details, parent))
    if details.items:
        card, body = Card.titled(_tr("Minutes"), parent)
        for i, item in enumerate(details.items):
            if i:
                body.addWidget(Rule(card))
            _add_item(body, item, card)
            _add_amendments(body, [each for each in details.amendments if each.item_number == item.number], card)
        numbers = {item.number for item in details.items}
        _add_amendments(body, [each for each in details.amendments if each.item_number not in numbers], card)
        column.addWidget(card)
    if details.actions:
        column.addWidget(_actions(details, parent))
    column.addStretch(1)


def _attendance(details: NewMeeting, parent: QWidget) -> Card:
    came = [who for who in details.attendance if who.is_present]
    absent = [who for who in details.attendance if not who.is_present]
    card, body = Card.titled(
        _tr("{n} of {all} came").format(n=len(came), all=len(details.attendance)),
        parent,
    )
    grid = QGridLayout()
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(8)
    grid.setColumnStretch(1, 1)
    for row, (heading, people) in enumerate(((_tr("Present"), came), (_tr("Apologies"), absent))):
        if people:
            grid.addWidget(TextLabel(card, heading, "column", wraps=False), row, 0, TOP)
            names = "; ".join(
                ", ".join(part for part in (who.name, who.role, who.agency_code) if part) for who in people
            )
            grid.addWidget(TextLabel(card, names), row, 1)
    body.addLayout(grid)
    return card


def _add_item(body: QVBoxLayout, item: MinuteItem, card: QWidget) -> None:
    body.addWidget(TextLabel(card, f"{item.number}  {item.heading}".strip(), "strong"))
    if item.discussion:
        body.addWidget(TextLabel(card, item.discussion))
    if item.decision:
        row = QHBoxLayout()
        row.setSpacing(8)
        pill = Pill(card)
        pill.say(_tr("Decision"), "info")
        row.addWidget(pill, 0, TOP)
        row.addWidget(TextLabel(card, item.decision), 1)
        body.addLayout(row)
    if item.carries:
        body.addWidget(
            TextLabel(card, _tr("Carries {entry}: the next meeting opens on it").format(entry=item.carries), "small")
        )
    if item.references:
        body.addWidget(
            TextLabel(
                card, _tr("Entries spoken of: {references}").format(references=", ".join(item.references)), "small"
            )
        )


def _add_amendments(body: QVBoxLayout, amendments: list[Amendment], card: QWidget) -> None:
    for each in amendments:
        row = QHBoxLayout()
        row.setSpacing(8)
        pill = Pill(card)
        pill.say(_tr("Amended {day}").format(day=short_day(each.made_at.date())), "warn")
        row.addWidget(pill, 0, TOP)
        row.addWidget(TextLabel(card, _tr("{text} (asked for by {who})").format(text=each.text, who=each.by)), 1)
        body.addLayout(row)


def _interests(details: NewMeeting, parent: QWidget) -> Card:
    card, body = Card.titled(_tr("Interests declared"), parent)
    for each in details.interests:
        said = f"{each.name}: {each.what}" + (f" – {each.handling}" if each.handling else "")
        body.addWidget(TextLabel(card, said))
    return card


def _actions(details: NewMeeting, parent: QWidget) -> Card:
    n_open = sum(1 for action in details.actions if action.status == "open")
    card, body = Card.titled(_tr("Actions, {n} of {all} open").format(n=n_open, all=len(details.actions)), parent)
    grid = QGridLayout()
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(8)
    for column, heading in enumerate((_tr("No."), _tr("What"), _tr("Who"), _tr("Due"), "")):
        grid.addWidget(TextLabel(card, heading, "column", wraps=False), 0, column)
    for i, action in enumerate(details.actions):
        row = 2 + 2 * i
        grid.addWidget(Rule(card), row - 1, 0, 1, 5)
        grid.addWidget(TextLabel(card, action.number, "strong", wraps=False), row, 0, TOP)
        grid.addWidget(TextLabel(card, action.text), row, 1, TOP)
        grid.addWidget(TextLabel(card, action.owner, "soft"), row, 2, TOP)
        grid.addWidget(TextLabel(card, short_day(action.due) if action.due else "–", "soft", wraps=False), row, 3, TOP)
        status = Pill(card)
        status.say(action.status, "good" if action.status == "closed" else "warn")
        grid.addWidget(status, row, 4, TOP)
    grid.setColumnStretch(1, 3)
    grid.setColumnStretch(2, 1)
    body.addLayout(grid)
    return card
