"""How long papers are kept: what is due, each review's holds and days, the rules, and what was destroyed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from scrdesk.domain.destruction import DestructionRecord
from scrdesk.domain.progress import Progress
from scrdesk.domain.retention import ClassStanding, Due, LegalHold, RetentionRule
from scrdesk.services import retention
from scrdesk.services.destroy import Preview, finish_interrupted, preview
from scrdesk.services.destruction_records import destructions, save_certificate
from scrdesk.services.open_store import Workspace
from scrdesk.services.retention import KeptReview
from scrdesk.ui.dialogs.deed import DeedDialog
from scrdesk.ui.dialogs.file_choice import ask_save_file
from scrdesk.ui.jobs import Pool
from scrdesk.ui.page import PageContext
from scrdesk.ui.pages.safekeeping import retention_deeds as deeds
from scrdesk.ui.short_days import short_day
from scrdesk.ui.widgets.card import Card, Rule
from scrdesk.ui.widgets.pill import Pill
from scrdesk.ui.widgets.text_label import TextLabel, empty_layout
from scrdesk.ui.words import counted, said

TOP = Qt.AlignmentFlag.AlignTop
MIDDLE = Qt.AlignmentFlag.AlignVCenter
LEFT_MIDDLE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
TONES = {
    Due.DUE: "bad",
    Due.HELD: "info",
    Due.SOON: "warn",
    Due.RUNNING: "good",
    Due.NOT_BEGUN: "quiet",
    Due.FOR_GOOD: "quiet",
    Due.DESTROYED: "quiet",
}


@dataclass(frozen=True, slots=True)
class _Shown:
    listed: tuple[KeptReview, ...]
    rules: tuple[RetentionRule, ...]
    destroyed: dict[int, DestructionRecord]


class RetentionView(QWidget):
    """The review list with its deeds.

    Signals:
        data_changed: a review, or papers of one, were destroyed.
    """

    data_changed = Signal()

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._workspace: Workspace | None = None
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        area = QScrollArea(self)
        area.setAccessibleName(self.tr("How long is it kept?"))
        area.setWidgetResizable(True)
        area.setObjectName("retention_area")
        outer.addWidget(area)
        self._inside = QWidget(area)
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(16)
        area.setWidget(self._inside)
        self.setAccessibleName(self.tr("How long papers are kept"))

    def set_workspace(self, workspace: Workspace | None) -> None:
        """Show this store, or nothing when it was closed."""
        self._workspace = workspace
        empty_layout(self._column)
        if workspace is not None:
            self.refresh()

    def refresh(self) -> None:
        """Fetch anew what is shown."""
        if self._workspace is not None:
            self._context.jobs.run(Pool.CASE, partial(_fetch, self._workspace), owner=self, done=self._show)

    def _show(self, shown: _Shown) -> None:
        empty_layout(self._column)
        if self._workspace is None:
            return
        notes = retention.shipped_rules()
        self._column.addWidget(TextLabel(self._inside, said(notes.note), "soft"))
        for notice in notes.notices:
            self._column.addWidget(TextLabel(self._inside, f"{said(notice.name)}: {said(notice.text)}", "soft"))
        for kept in shown.listed:
            self._column.addWidget(self._review_card(kept))
        if not shown.listed:
            self._column.addWidget(TextLabel(self._inside, self.tr("There is no review in this store.")))
        self._column.addWidget(self._rules_card(shown.rules))
        if shown.destroyed:
            self._column.addWidget(self._destroyed_card(shown.destroyed))
        self._column.addStretch(1)

    def _review_card(self, kept: KeptReview) -> Card:
        details = kept.review.details
        card = Card(self._inside)
        card.setAccessibleName(details.reference)
        body = QVBoxLayout(card)
        body.setContentsMargins(16, 16, 16, 16)
        body.setSpacing(8)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(TextLabel(card, f"{details.reference}  {details.child_label}", "heading", wraps=False))
        pill = Pill(card)
        if kept.is_held:
            pill.say(self.tr("legal hold"), "info")
        elif kept.n_due:
            pill.say(counted(kept.n_due, "class due", "classes due"), "bad")
        else:
            pill.say(self.tr("nothing due"), "quiet")
        head.addWidget(pill)
        head.addStretch(1)
        self._add_button(head, "days", self.tr("Days…"), partial(self._ask, deeds.days_of, kept))
        self._add_button(head, "longer", self.tr("Keep longer…"), partial(self._ask, deeds.longer, kept))
        if kept.is_held:
            self._add_button(head, "lift", self.tr("Lift hold…"), partial(self._ask, deeds.lift_from, kept))
        else:
            self._add_button(head, "hold", self.tr("Legal hold…"), partial(self._ask, deeds.hold_on, kept))
        self._add_button(head, "destroy", self.tr("Destroy…"), partial(self._look, kept))
        body.addLayout(head)
        days = [f"{event.value} {short_day(day)}" for event, day in kept.days.items()]
        body.addWidget(TextLabel(card, " · ".join(days) or self.tr("No day is entered from which to count."), "soft"))
        for hold in kept.holds:
            body.addWidget(TextLabel(card, _hold_in_words(hold), "small"))
        body.addWidget(Rule(card))
        body.addLayout(self._classes(kept, card))
        return card

    def _classes(self, kept: KeptReview, card: Card) -> QGridLayout:
        grid = _grid()
        for row, each in enumerate(kept.classes):
            grid.addWidget(TextLabel(card, said(each.rule.papers.value).capitalize(), wraps=False), row, 0, MIDDLE)
            pill = Pill(card)
            pill.say(each.in_words(), TONES[Due(each.in_words())])
            grid.addWidget(pill, row, 1, LEFT_MIDDLE)
            until = self.tr("until {day}").format(day=short_day(each.due)) if each.due else ""
            grid.addWidget(TextLabel(card, until, wraps=False), row, 2, MIDDLE)
            grid.addWidget(TextLabel(card, self._why(each), "small"), row, 3, MIDDLE)
        return grid

    def _why(self, each: ClassStanding) -> str:
        told = f"{_period(each.rule)} ({said(each.rule.standing.value)})"
        if each.extension is not None and each.due == each.extension.until:
            told += self.tr("; kept longer: {why}").format(why=each.extension.reason)
        return told

    def _rules_card(self, rules: tuple[RetentionRule, ...]) -> Card:
        card, body = Card.titled(self.tr("Rules of this store"), self._inside)
        grid = _grid()
        for row, rule in enumerate(rules):
            grid.addWidget(TextLabel(card, said(rule.papers.value).capitalize(), wraps=False), row, 0, MIDDLE)
            pill = Pill(card)
            pill.say(rule.standing.value, "quiet")
            grid.addWidget(pill, row, 1, LEFT_MIDDLE)
            grid.addWidget(TextLabel(card, _period(rule), wraps=False), row, 2, MIDDLE)
            grid.addWidget(TextLabel(card, said(rule.basis), "small"), row, 3, MIDDLE)
            change = QPushButton(self.tr("Change…"), card)
            change.setObjectName(f"change_{rule.papers.name.lower()}")
            change.setAccessibleName(self.tr("Change the rule for {papers}").format(papers=rule.papers.value))
            change.clicked.connect(partial(self._ask, deeds.other_rule, rule))
            grid.addWidget(change, row, 4, MIDDLE)
        body.addLayout(grid)
        return card

    def _destroyed_card(self, destroyed: dict[int, DestructionRecord]) -> Card:
        card, body = Card.titled(self.tr("Destroyed"), self._inside)
        for number, record in destroyed.items():
            row = QHBoxLayout()
            row.setSpacing(12)
            words = self.tr("{day}: {what} ({files} files, {entries} entries), decided by {who}").format(
                day=short_day(record.at.date()),
                what=record.what,
                files=record.n_files,
                entries=f"{record.n_entries:,}",
                who=record.decided_by,
            )
            row.addWidget(TextLabel(card, words), 1)
            self._add_button(row, "certificate", self.tr("Certificate…"), partial(self._ask_where, number))
            body.addLayout(row)
        return card

    def _add_button(self, row: QHBoxLayout, name: str, words: str, do: Callable[[], None]) -> None:
        button = QPushButton(words, self._inside)
        button.setObjectName(f"{name}_button")
        button.clicked.connect(lambda _=False: do())
        row.addWidget(button, 0, TOP)

    def _ask(self, prepare: Callable[..., deeds.Prepared], about: KeptReview | RetentionRule, *_: object) -> None:
        if self._workspace is not None:
            self._open(prepare(self._workspace, about), self._on_kept)

    def _look(self, kept: KeptReview) -> None:
        if self._workspace is not None:
            work = partial(_previewed, self._workspace, kept)
            self._context.jobs.run(Pool.CASE, work, owner=self, done=self._ask_destruction)

    def _ask_destruction(self, found: Preview) -> None:
        if self._workspace is not None:
            self._open(deeds.destruction(self._workspace, found), self._on_destroyed)

    def _open(self, prepared: deeds.Prepared, then: Callable[[object], None]) -> None:
        deed, do = prepared
        dialog = DeedDialog(deed, do, self._context.jobs, self._context.theme, self.window())
        dialog.was_done.connect(then)
        dialog.open()

    def _on_kept(self, _: object) -> None:
        self.refresh()

    def _on_destroyed(self, number: object) -> None:
        self.refresh()
        self.data_changed.emit()
        if isinstance(number, int):
            self._context.messages.say(
                self.tr("Destroyed. The certificate is kept in the store; save it for the Board’s register."),
                "good",
                action=self.tr("Save certificate…"),
                then=partial(self._ask_where, number),
            )

    def _ask_where(self, number: int) -> None:
        name = self.tr("Certificate of destruction {n}.pdf").format(n=number)
        filters = ((self.tr("PDF document"), ".pdf"),)
        ask_save_file(self.window(), self.tr("Save the certificate"), name, filters, partial(self._save, number))

    def _save(self, number: int, path: Path) -> None:
        if self._workspace is not None:
            work = partial(_saved, self._workspace, number, path)
            self._context.jobs.run(
                Pool.CASE, work, owner=self, done=self._on_saved, failed=self._context.messages.tell_fault
            )

    def _on_saved(self, path: Path) -> None:
        self._context.messages.say(self.tr("Saved {name}.").format(name=path.name), "good")


def _grid() -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(6)
    grid.setColumnStretch(3, 1)
    return grid


def _hold_in_words(hold: LegalHold) -> str:
    told = _tr("Hold of {day} by {who}: {why}").format(
        day=short_day(hold.placed_at.date()), who=hold.placed_by, why=hold.reason
    )
    if hold.lifted_at is not None:
        told += " " + _tr("Lifted {day} by {who}: {why}").format(
            day=short_day(hold.lifted_at.date()), who=hold.lifted_by, why=hold.lifted_why
        )
    return told


def _period(rule: RetentionRule) -> str:
    if not rule.years:
        return said("for good")
    years = counted(rule.years, "year", "years")
    return said("{years} from: {event}").format(years=years, event=said(rule.start.value))


def _tr(text: str) -> str:
    return QCoreApplication.translate("retention", text)


def _fetch(workspace: Workspace, _progress: Progress) -> _Shown:
    finish_interrupted(workspace)
    return _Shown(retention.review_list(workspace), retention.rules(workspace), destructions(workspace))


def _previewed(workspace: Workspace, kept: KeptReview, _progress: Progress) -> Preview:
    return preview(workspace, kept.review.id)


def _saved(workspace: Workspace, number: int, path: Path, _progress: Progress) -> Path:
    return save_certificate(workspace, number, path)
