"""One finding as a card: statement, why it matters, evidence, recommendations, what is to be done, and what to do."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from scrdesk.domain.learning import Lesson, PlannedAction, Recommendation
from scrdesk.ui.page import Place
from scrdesk.ui.short_days import short_day
from scrdesk.ui.widgets.card import Card, Rule
from scrdesk.ui.widgets.pill import Pill
from scrdesk.ui.widgets.text_label import TextLabel
from scrdesk.ui.words import said

TOP = Qt.AlignmentFlag.AlignTop
TONES = (
    ("done", "good"),
    ("complete", "good"),
    ("closed", "good"),
    ("assured", "good"),
    ("overdue", "bad"),
    ("late", "bad"),
    ("at risk", "warn"),
    ("not ", "quiet"),
)
"""How a status begins and the tone it is shown in; any other is shown as information."""
NOT_BEGUN = "not begun"
Act = Callable[[str, Place], None]
"""Does a deed ("change", "add_action", "up", "remove", "show") with what a place names."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("learning", text)


def words_of(lesson: Lesson) -> str:
    """Return every word of a finding, for the filter."""
    details = lesson.details
    parts = [details.statement, details.why, details.theme, *details.evidence, *details.topics, *details.agencies]
    for recommendation in details.recommendations:
        parts += [recommendation.number, recommendation.text, recommendation.level, recommendation.no_finding_why]
        for action in recommendation.actions:
            parts += [action.number, action.text, action.lead_agency, action.lead_role, action.status]
    return "\n".join(parts).casefold()


def tone_of(status: str) -> str:
    """Return the tone of a status."""
    folded = status.casefold()
    return next((tone for start, tone in TONES if folded.startswith(start)), "info")


def lesson_card(lesson: Lesson, parent: QWidget, act: Act, remarks: Sequence[str] = ()) -> Card:
    """Return the card of a finding; ``remarks`` are said in it."""
    details = lesson.details
    about: Place = {"what": "finding", "finding": lesson.id}
    card = Card(parent)
    card.setObjectName(f"finding_{details.number}")
    body = QVBoxLayout(card)
    body.setContentsMargins(16, 16, 16, 16)
    body.setSpacing(8)
    head = QHBoxLayout()
    head.setSpacing(12)
    title = TextLabel(card, _tr("{n}  {statement}").format(n=details.number, statement=details.statement), "heading")
    head.addWidget(title, 1)
    for words, tone in ((details.theme, "info"), (_tr("good practice") if details.is_good_practice else "", "good")):
        if words:
            pill = Pill(card)
            pill.say(words, tone)
            head.addWidget(pill, 0, TOP)
    name = _tr("finding {n}").format(n=details.number)
    head.addLayout(_deeds(card, name, about, act, _tr("Add a recommendation…"), "add_recommendation"))
    body.addLayout(head)
    if details.why:
        body.addWidget(TextLabel(card, details.why))
    _add_evidence(body, lesson, card, act)
    for remark in remarks:
        _add_remark(body, remark, card)
    for recommendation in details.recommendations:
        body.addWidget(Rule(card))
        own: Place = {**about, "what": "recommendation", "recommendation": recommendation.id}
        _add_recommendation(body, recommendation, card, own, act)
    card.setAccessibleName(_tr("Finding {n}: {statement}").format(n=details.number, statement=details.statement))
    return card


def _add_evidence(body: QVBoxLayout, lesson: Lesson, card: QWidget, act: Act) -> None:
    details = lesson.details
    said = []
    if details.evidence:
        said.append(_tr("Evidence: {references}").format(references=", ".join(details.evidence)))
    if details.paragraphs:
        said.append(_tr("Report: paragraphs {numbers}").format(numbers=", ".join(details.paragraphs)))
    if details.topics:
        said.append(_tr("Topics: {topics}").format(topics=", ".join(details.topics)))
    if details.agencies:
        said.append(_tr("Concerns: {agencies}").format(agencies=", ".join(details.agencies)))
    if not said:
        return
    row = QHBoxLayout()
    row.setSpacing(12)
    row.addWidget(TextLabel(card, "  ·  ".join(said), "small"), 1)
    if details.evidence:
        show = QPushButton(_tr("Show in the chronology"), card)
        show.setProperty("kind", "link")
        show.setAccessibleName(_tr("Show in the chronology: the evidence of finding {n}").format(n=details.number))
        show.clicked.connect(lambda _checked=False: act("show", {"what": "finding", "finding": lesson.id}))
        row.addWidget(show, 0, TOP)
    body.addLayout(row)


def _add_remark(body: QVBoxLayout, remark: str, card: QWidget) -> None:
    row = QHBoxLayout()
    row.setSpacing(8)
    pill = Pill(card)
    pill.say(_tr("to look at"), "warn")
    row.addWidget(pill, 0, TOP)
    row.addWidget(TextLabel(card, remark, "small"), 1)
    body.addLayout(row)


def _add_recommendation(
    body: QVBoxLayout, recommendation: Recommendation, card: QWidget, about: Place, act: Act
) -> None:
    head = QHBoxLayout()
    head.setSpacing(12)
    lead = _tr("Recommendation {n}").format(n=recommendation.number)
    head.addWidget(TextLabel(card, lead, "strong", wraps=False))
    level = Pill(card)
    level.say(recommendation.level, "quiet")
    head.addWidget(level)
    head.addStretch(1)
    name = _tr("recommendation {n}").format(n=recommendation.number)
    head.addLayout(_deeds(card, name, about, act, _tr("Add an action…"), "add_action"))
    body.addLayout(head)
    body.addWidget(TextLabel(card, recommendation.text))
    if recommendation.no_finding_why:
        said = _tr("Follows from no finding: {why}").format(why=recommendation.no_finding_why)
        body.addWidget(TextLabel(card, said, "small"))
    elif recommendation.further:
        numbers = ", ".join(str(n) for n in sorted(each.number for each in recommendation.further))
        body.addWidget(TextLabel(card, _tr("Follows also from finding {numbers}").format(numbers=numbers), "small"))
    if recommendation.actions:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        for row, action in enumerate(recommendation.actions):
            _add_action(grid, row, action, card, {**about, "what": "action", "action": action.id}, act)
        grid.setColumnStretch(1, 1)
        body.addLayout(grid)


def _add_action(grid: QGridLayout, row: int, action: PlannedAction, card: QWidget, about: Place, act: Act) -> None:
    grid.addWidget(TextLabel(card, action.number, "strong", wraps=False), row, 0, TOP)
    words = QVBoxLayout()
    words.setSpacing(0)
    words.addWidget(TextLabel(card, action.text))
    details = [_tr("Lead: {lead}").format(lead=action.owner) if action.owner else _tr("Nobody owns it")]
    if action.expected_change:
        details.append(_tr("should change: {change}").format(change=action.expected_change))
    if action.measure:
        details.append(_tr("shown by: {measure}").format(measure=action.measure))
    words.addWidget(TextLabel(card, " · ".join(details), "small"))
    grid.addLayout(words, row, 1)
    last = action.last_day
    due = _tr("due {day}").format(day=short_day(last)) if last else _tr("no day set")
    grid.addWidget(TextLabel(card, due, "soft", wraps=False), row, 2, TOP)
    status = Pill(card)
    status.say(said(action.status) or _tr("not begun"), tone_of(action.status or NOT_BEGUN))
    grid.addWidget(status, row, 3, TOP)
    if about.get("recommendation") is not None:
        change = QPushButton(_tr("Change…"), card)
        change.setObjectName(f"change_action_{action.number}")
        change.setAccessibleName(_tr("Change action {n}").format(n=action.number))
        change.clicked.connect(lambda _checked=False: act("change", about))
        grid.addWidget(change, row, 4, TOP)


def _deeds(card: QWidget, name: str, about: Place, act: Act, add: str, add_deed: str) -> QHBoxLayout:
    """Return the buttons "Change" and "More" of a finding or recommendation."""
    row = QHBoxLayout()
    row.setSpacing(8)
    change = QPushButton(_tr("Change…"), card)
    change.setObjectName(f"change_{name.replace(' ', '_')}")
    change.setAccessibleName(_tr("Change {what}").format(what=name))
    change.clicked.connect(lambda _checked=False: act("change", about))
    more = QPushButton(_tr("More"), card)
    more.setObjectName(f"more_{name.replace(' ', '_')}")
    more.setAccessibleName(_tr("More for {what}").format(what=name))
    menu = QMenu(more)
    deeds = (
        (add, add_deed),
        (_tr("Move up"), "up"),
        (_tr("Move down"), "down"),
        (_tr("Take out {what}").format(what=name), "remove"),
    )
    for words, deed in deeds:
        action = menu.addAction(words)
        action.setObjectName(deed.replace(" ", "_"))
        action.triggered.connect(partial(_act, act, deed, about))
    more.setProperty("kind", "menu")
    more.setMenu(menu)
    row.addWidget(change, 0, TOP)
    row.addWidget(more, 0, TOP)
    return row


def _act(act: Act, deed: str, about: Place, _checked: bool = False) -> None:
    act(deed, about)
