"""One meeting as a page of cards: who came, the items with decisions, the actions."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from scrdesk.domain.dates_in_words import weekday_in_words
from scrdesk.domain.panel import Meeting, MinuteItem, NewMeeting
from scrdesk.ui.short_days import clock_time, short_day
from scrdesk.ui.widgets.card import Card, Rule
from scrdesk.ui.widgets.pill import Pill
from scrdesk.ui.widgets.text_label import TextLabel

TOP = Qt.AlignmentFlag.AlignTop


def _tr(text: str) -> str:
    return QCoreApplication.translate("minutes", text)


def fill_minutes(column: QVBoxLayout, meeting: Meeting, parent: QWidget) -> None:
    """Put a meeting's cards into the column."""
    details = meeting.details
    head = QHBoxLayout()
    head.setSpacing(12)
    head.addWidget(TextLabel(parent, _tr("Panel {n}").format(n=details.number), "heading", wraps=False))
    status = Pill(parent)
    status.say(_tr("minutes {status}").format(status=details.status), "good" if details.status == "agreed" else "warn")
    head.addWidget(status)
    head.addStretch(1)
    column.addLayout(head)
    when = weekday_in_words(details.held)
    if details.begins is not None:
        when = f"{when}, {clock_time(details.begins)}"
    column.addWidget(TextLabel(parent, " · ".join(part for part in (when, details.place) if part), "soft"))
    if details.attendance:
        column.addWidget(_attendance(details, parent))
    if details.items:
        card, body = Card.titled(_tr("Minutes"), parent)
        for i, item in enumerate(details.items):
            if i:
                body.addWidget(Rule(card))
            _add_item(body, item, card)
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
    if item.references:
        body.addWidget(
            TextLabel(
                card, _tr("Entries spoken of: {references}").format(references=", ".join(item.references)), "small"
            )
        )


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
