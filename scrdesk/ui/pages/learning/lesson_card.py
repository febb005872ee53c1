"""One finding as a card: statement, why it matters, evidence, recommendations and what is to be done."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from scrdesk.domain.learning import Lesson, PlannedAction, Recommendation
from scrdesk.ui.short_days import short_day
from scrdesk.ui.widgets.card import Card, Rule
from scrdesk.ui.widgets.pill import Pill
from scrdesk.ui.widgets.text_label import TextLabel

TOP = Qt.AlignmentFlag.AlignTop
TONES = (
    ("done", "good"),
    ("complete", "good"),
    ("closed", "good"),
    ("overdue", "bad"),
    ("late", "bad"),
    ("not ", "quiet"),
)
"""How a status begins and the tone it is shown in; any other is shown as information."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("learning", text)


def words_of(lesson: Lesson) -> str:
    """Return every word of a finding, for the filter."""
    details = lesson.details
    parts = [details.statement, details.why, details.theme, *details.evidence]
    for recommendation in details.recommendations:
        parts += [recommendation.number, recommendation.text, recommendation.level]
        for action in recommendation.actions:
            parts += [action.number, action.text, action.lead_agency, action.lead_role, action.status]
    return "\n".join(parts).casefold()


def lesson_card(lesson: Lesson, parent: QWidget) -> Card:
    """Return the card of a finding."""
    details = lesson.details
    card = Card(parent)
    body = QVBoxLayout(card)
    body.setContentsMargins(16, 16, 16, 16)
    body.setSpacing(8)
    head = QHBoxLayout()
    head.setSpacing(12)
    title = TextLabel(card, _tr("{n}  {statement}").format(n=details.number, statement=details.statement), "heading")
    head.addWidget(title, 1)
    if details.theme:
        theme = Pill(card)
        theme.say(details.theme, "info")
        head.addWidget(theme, 0, TOP)
    body.addLayout(head)
    if details.why:
        body.addWidget(TextLabel(card, details.why))
    if details.evidence:
        body.addWidget(
            TextLabel(card, _tr("Evidence: {references}").format(references=", ".join(details.evidence)), "small")
        )
    for recommendation in details.recommendations:
        body.addWidget(Rule(card))
        _add_recommendation(body, recommendation, card)
    card.setAccessibleName(_tr("Finding {n}: {statement}").format(n=details.number, statement=details.statement))
    return card


def _add_recommendation(body: QVBoxLayout, recommendation: Recommendation, card: QWidget) -> None:
    head = QHBoxLayout()
    head.setSpacing(12)
    lead = _tr("Recommendation {n}").format(n=recommendation.number)
    head.addWidget(TextLabel(card, lead, "strong", wraps=False))
    level = Pill(card)
    level.say(recommendation.level, "quiet")
    head.addWidget(level)
    head.addStretch(1)
    body.addLayout(head)
    body.addWidget(TextLabel(card, recommendation.text))
    if recommendation.actions:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        for row, action in enumerate(recommendation.actions):
            _add_action(grid, row, action, card)
        grid.setColumnStretch(1, 1)
        body.addLayout(grid)


def _tone(status: str) -> str:
    folded = status.casefold()
    return next((tone for start, tone in TONES if folded.startswith(start)), "info")


def _add_action(grid: QGridLayout, row: int, action: PlannedAction, card: QWidget) -> None:
    grid.addWidget(TextLabel(card, action.number, "strong", wraps=False), row, 0, TOP)
    lead = ", ".join(part for part in (action.lead_agency, action.lead_role) if part)
    words = QVBoxLayout()
    words.setSpacing(0)
    words.addWidget(TextLabel(card, action.text))
    details = [_tr("Lead: {lead}").format(lead=lead)] if lead else []
    if action.expected_change:
        details.append(_tr("should change: {change}").format(change=action.expected_change))
    if action.measure:
        details.append(_tr("shown by: {measure}").format(measure=action.measure))
    if details:
        words.addWidget(TextLabel(card, " · ".join(details), "small"))
    grid.addLayout(words, row, 1)
    due = _tr("due {day}").format(day=short_day(action.due)) if action.due else _tr("no day set")
    grid.addWidget(TextLabel(card, due, "soft", wraps=False), row, 2, TOP)
    status = Pill(card)
    status.say(action.status or _tr("not begun"), _tone(action.status or "not begun"))
    grid.addWidget(status, row, 3, TOP)
