"""What is asked before each deed of retention, as values for the one dialog."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication

from scrdesk.domain.dates_in_words import day_in_words
from scrdesk.domain.progress import Progress
from scrdesk.domain.retention import DESTROYED_BY_CLASS, HoldId, PaperClass, RetentionRule, StartEvent
from scrdesk.domain.review import ReviewId
from scrdesk.services import retention
from scrdesk.services.destroy import Order, Preview, destroy
from scrdesk.services.open_store import Workspace
from scrdesk.services.retention import KeptReview
from scrdesk.ui.dialogs.deed import Answers, Asked, Deed, Do, Kind
from scrdesk.ui.words import said

Prepared = tuple[Deed, Do]
WHOLE = "whole review"


def _tr(text: str) -> str:
    return QCoreApplication.translate("retention", text)


def _text(answers: Answers, key: str) -> str:
    found = answers.get(key)
    return found if isinstance(found, str) else ""


def _who() -> Asked:
    return Asked("by", _tr("Who decided it"), hint=_tr("Name and post, as it is to stand on record."))


def days_of(workspace: Workspace, kept: KeptReview) -> Prepared:
    """Ask for the days from which the periods of a review count."""
    asked = tuple(
        Asked(
            event.name,
            _words_of(event),
            Kind.DAY,
            begins=day_in_words(kept.days[event]) if event in kept.days else "",
            is_needed=False,
        )
        for event in StartEvent
    )

    def do(answers: Answers, _: Progress) -> None:
        for event in StartEvent:
            day = answers.get(event.name)
            wanted = day if isinstance(day, date) else None
            if wanted != kept.days.get(event):
                retention.set_day(workspace, kept.review.id, event, wanted)

    deed = Deed(
        _tr("Days of {reference}").format(reference=kept.review.details.reference),
        _tr(
            "Each period counts from one of these days. Without a day on which the review was closed nothing of it "
            "can be destroyed."
        ),
        asked,
        _tr("Keep these days"),
    )
    return deed, do


def hold_on(workspace: Workspace, kept: KeptReview) -> Prepared:
    """Ask for who places a hold and why."""

    def do(answers: Answers, _: Progress) -> None:
        retention.place_hold(workspace, kept.review.id, _text(answers, "by"), _text(answers, "why"))

    deed = Deed(
        _tr("Place a legal hold on {reference}").format(reference=kept.review.details.reference),
        _tr("Nothing of the review can be destroyed until the hold is lifted. That it was placed stays on record."),
        (
            Asked("by", _tr("Placed by"), hint=_tr("Name and post, such as the Board’s solicitor.")),
            Asked("why", _tr("Why"), Kind.TEXT, hint=_tr("Such as an inquest, a claim, or an inquiry’s notice.")),
        ),
        _tr("Place the hold"),
    )
    return deed, do


def lift_from(workspace: Workspace, kept: KeptReview) -> Prepared:
    """Ask for who lifts the oldest hold in force and why."""
    hold = next(each for each in kept.holds if each.is_in_force)
    hold_id: HoldId = hold.id

    def do(answers: Answers, _: Progress) -> None:
        retention.lift_hold(workspace, kept.review.id, hold_id, _text(answers, "by"), _text(answers, "why"))

    placed = _tr("Placed on {day} by {who}: {why}").format(
        day=day_in_words(hold.placed_at.date()), who=hold.placed_by, why=hold.reason
    )
    deed = Deed(
        _tr("Lift the legal hold on {reference}").format(reference=kept.review.details.reference),
        placed,
        (Asked("by", _tr("Lifted by")), Asked("why", _tr("Why"), Kind.TEXT)),
        _tr("Lift the hold"),
    )
    return deed, do


def longer(workspace: Workspace, kept: KeptReview) -> Prepared:
    """Ask for which class is kept longer, until when and why."""

    def do(answers: Answers, _: Progress) -> None:
        until = answers.get("until")
        if isinstance(until, date):
            papers = PaperClass(_text(answers, "papers"))
            retention.extend(workspace, kept.review.id, papers, until, _text(answers, "why"), _text(answers, "by"))

    deed = Deed(
        _tr("Keep longer: {reference}").format(reference=kept.review.details.reference),
        " ".join(f"{each.name}: {each.text}" for each in retention.shipped_rules().alternatives),
        (
            Asked("papers", _tr("Class of papers"), Kind.CHOICE, choices=_classes(tuple(PaperClass))),
            Asked("until", _tr("Kept until"), Kind.DAY),
            Asked("why", _tr("Why"), Kind.TEXT),
            _who(),
        ),
        _tr("Keep it longer"),
    )
    return deed, do


def other_rule(workspace: Workspace, rule: RetentionRule) -> Prepared:
    """Ask for the Board's own rule for a class."""

    def do(answers: Answers, _: Progress) -> None:
        years = _text(answers, "years")
        start = StartEvent(_text(answers, "start"))
        retention.set_rule(
            workspace, rule.papers, int(years) if years.isdigit() else -1, start, _text(answers, "basis")
        )

    deed = Deed(
        _tr("Rule for: {papers}").format(papers=rule.papers.value),
        _tr("In force: {rule} ({standing}). {basis}").format(
            rule=rule.in_words(), standing=rule.standing.value, basis=rule.basis
        ),
        (
            Asked("years", _tr("Years"), hint=_tr("0 keeps for good."), begins=str(rule.years)),
            Asked(
                "start",
                _tr("Counted from"),
                Kind.CHOICE,
                choices=tuple((event.value, event.value) for event in StartEvent),
                begins=rule.start.value,
            ),
            Asked(
                "basis",
                _tr("What the rule rests on"),
                Kind.TEXT,
                hint=_tr("The Board’s decision and its date, or the schedule it follows."),
            ),
        ),
        _tr("Set the Board’s rule"),
    )
    return deed, do


def destruction(workspace: Workspace, found: Preview) -> Prepared:
    """Ask for everything that a certificate of destruction needs, after saying what goes and what stays behind."""
    reference = found.kept.review.details.reference
    due = {each.rule.papers for each in found.kept.classes if each.standing.value == "due"}
    n_holding = len(found.backups)
    points = [
        _tr("The whole review holds {files} received files and {entries} entries.").format(
            files=f"{found.n_files:,}", entries=f"{found.n_entries:,}"
        ),
        _tr("Due now: {classes}.").format(classes=", ".join(each.value for each in PaperClass if each in due))
        if due
        else _tr("Nothing of it is due now."),
        *found.not_reached,
    ]
    if n_holding:
        points.append(_tr("{n} automatic backups hold it, or cannot be looked into.").format(n=n_holding))
    choices = ((WHOLE, _tr("The whole review")), *_classes(DESTROYED_BY_CLASS))
    asked = [
        Asked("papers", _tr("What is destroyed"), Kind.CHOICE, choices=choices),
        _who(),
        Asked("authority", _tr("By what authority"), hint=_tr("Such as the Board’s minute and its date.")),
        Asked(
            "early",
            _tr("Why before its time"),
            hint=_tr("Only when its period has not ended; printed on the certificate."),
            is_needed=False,
        ),
    ]
    if n_holding:
        asked.append(
            Asked("backups", _tr("Also destroy the automatic backups that hold it"), Kind.TICK, is_needed=False)
        )
    asked.append(Asked("confirm", _tr("Type the reference of the review: {reference}").format(reference=reference)))
    deed = Deed(
        _tr("Destroy {reference}").format(reference=reference),
        _tr(
            "This cannot be undone. What is destroyed is overwritten in the store, and a certificate says what went, "
            "on whose word, and what could not be reached."
        ),
        tuple(asked),
        _tr("Destroy for good"),
        points=tuple(points),
        is_grave=True,
        forbidden=" ".join(found.refusals),
        must_match=("confirm", reference),
    )
    return deed, partial(_destroy, workspace, found.kept.review.id)


def _destroy(workspace: Workspace, review_id: ReviewId, answers: Answers, progress: Progress) -> int:
    chosen = _text(answers, "papers")
    order = Order(
        confirmed=_text(answers, "confirm"),
        decided_by=_text(answers, "by"),
        authority=_text(answers, "authority"),
        papers=None if chosen == WHOLE else PaperClass(chosen),
        early_because=_text(answers, "early"),
        with_backups=bool(answers.get("backups")),
    )
    return destroy(workspace, review_id, order, progress)


def _classes(papers: tuple[PaperClass, ...]) -> tuple[tuple[str, str], ...]:
    return tuple((each.value, said(each.value).capitalize()) for each in papers)


def _words_of(event: StartEvent) -> str:
    return event.value[:1].upper() + event.value[1:]
