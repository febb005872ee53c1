"""What the timetable asks before something is recorded: days of events, clocks, steps, decisions, national bodies."""

from __future__ import annotations

from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from scrdesk.domain.dates_in_words import day_in_words
from scrdesk.domain.life.clock_rules import StartEvent
from scrdesk.domain.life.clocks import ClockStanding
from scrdesk.domain.life.records import (
    ANSWERS,
    DIRECTIONS,
    INTENTS,
    OUTCOMES,
    STEP_STATES,
    BodyContact,
    ClockMark,
    DecisionForm,
    PublicationIntent,
    StartDay,
    StepMark,
    StoredLife,
)
from scrdesk.domain.progress import Progress
from scrdesk.domain.review import ReviewId
from scrdesk.ui.dialogs.deed import Answers, Asked, Deed, Kind
from scrdesk.ui.pages.life.answers import content_of, day, sure_day, text, ticked
from scrdesk.ui.pages.life.sectioned import Prepared

if TYPE_CHECKING:
    from scrdesk.services.life_records import LifeEdit, LifeEdits
    from scrdesk.services.open_store import Workspace
    from scrdesk.services.review_types import Criterion
    from scrdesk.services.timetable import StepStanding, Timetable


def _tr(words: str) -> str:
    return QCoreApplication.translate("timetable", words)


def begins(found: date | None) -> str:
    """Return a day as it first stands in a field."""
    return day_in_words(found) if found is not None else ""


def start_day(workspace: Workspace, review_id: ReviewId, event: StartEvent, known: StartDay | None) -> Prepared:
    """Ask for the day of an event."""
    about = event.about or _tr("Clocks that start with it are counted anew. Leave the day empty to stop them.")
    deed = Deed(
        event.name,
        about,
        (
            Asked("day", _tr("Day"), Kind.DAY, begins=begins(known.day if known else None), is_needed=False),
            Asked("note", _tr("Note"), begins=known.note if known else "", is_needed=False),
        ),
        _tr("Keep the day"),
    )
    return deed, partial(_keep_start, workspace, review_id, event.code)


def _keep_start(
    workspace: Workspace, review_id: ReviewId, event: str, answers: Answers, _progress: Progress
) -> LifeEdit | None:
    from scrdesk.services.life_records import LifeEdit, apply_life, life_records

    when = day(answers, "day")
    if when is not None:
        return apply_life(workspace, LifeEdit(StartDay, review_id, None, StartDay(event, when, text(answers, "note"))))
    known = [each.id for each in life_records(workspace, StartDay, review_id) if each.details.event == event]
    return apply_life(workspace, LifeEdit(StartDay, review_id, known[0], None)) if known else None


def clock(workspace: Workspace, review_id: ReviewId, standing: ClockStanding, proof: Path | None = None) -> Prepared:
    """Ask what was done about a clock; ``proof`` is a file that was chosen to be kept with it."""
    mark, rule = standing.mark, standing.rule
    points = [
        standing.explained[:1].upper() + standing.explained[1:],
        _tr("Limit: {limit}. Source: {source}.").format(limit=rule.limit_words, source=rule.source),
    ]
    if not rule.is_checked:
        points.append(_tr("Stated from knowledge of the guidance: check it against your copy."))
    if rule.note:
        points.append(rule.note)
    if proof is not None:
        points.append(_tr("{file} will be kept in the store as proof.").format(file=proof.name))
    deed = Deed(
        f"{rule.code}: {rule.duty}",
        _tr("Owed to: {whom}.").format(whom=standing.to.words) if standing.to.names else _tr("Owed to nobody outside."),
        (
            Asked("done", _tr("Done on"), Kind.DAY, begins=begins(mark.done), is_needed=False),
            Asked("sent_to", _tr("Who it went to"), begins=mark.sent_to or standing.to.words, is_needed=False),
            Asked(
                "proof", _tr("Proof, by name"), begins=proof.name if proof is not None else mark.proof, is_needed=False
            ),
            Asked("revised", _tr("Revised day"), Kind.DAY, begins=begins(mark.revised), is_needed=False),
            Asked("revised_why", _tr("Why it was revised"), begins=mark.revised_why, is_needed=False),
            Asked(
                "not_applicable",
                _tr("This clock does not apply to this review"),
                Kind.TICK,
                begins="yes" if mark.is_not_applicable else "",
                is_needed=False,
            ),
            Asked("why_not", _tr("Why it does not apply"), begins=mark.why_not, is_needed=False),
        ),
        _tr("Keep"),
        points=tuple(points),
        is_long=True,
    )
    return deed, partial(_keep_clock, workspace, review_id, mark, proof)


def _keep_clock(
    workspace: Workspace, review_id: ReviewId, before: ClockMark, proof: Path | None, answers: Answers, _: Progress
) -> LifeEdit | None:
    from scrdesk.domain.learning import FileId
    from scrdesk.services.life_records import LifeEdit, apply_life, keep_file

    file_id = before.file_id
    if proof is not None:
        file_id = FileId(keep_file(workspace, proof.name, content_of(proof)))
    is_not = ticked(answers, "not_applicable")
    mark = ClockMark(
        before.rule,
        day(answers, "revised"),
        text(answers, "revised_why"),
        day(answers, "done"),
        text(answers, "sent_to") if day(answers, "done") else "",
        is_not,
        text(answers, "why_not") if is_not else "",
        text(answers, "proof"),
        file_id,
    )
    return apply_life(workspace, LifeEdit(ClockMark, review_id, None, mark))


def step(workspace: Workspace, review_id: ReviewId, standing: StepStanding) -> Prepared:
    """Ask how far a step has come."""
    mark = standing.mark
    deed = Deed(
        standing.step.name,
        _tr("{document}, made by {whom}.").format(document=standing.step.document, whom=standing.step.made_by),
        (
            Asked(
                "state",
                _tr("State"),
                Kind.CHOICE,
                choices=tuple((each, each) for each in STEP_STATES),
                begins=mark.state,
            ),
            Asked("on", _tr("Day"), Kind.DAY, begins=begins(mark.on), is_needed=False),
            Asked("who", _tr("Who answers for it"), begins=mark.who, is_needed=False),
            Asked(
                "reason",
                _tr("Reason or note"),
                Kind.TEXT,
                hint=_tr("Needed when the step does not apply."),
                begins=mark.reason,
                is_needed=False,
            ),
        ),
        _tr("Keep"),
    )
    return deed, partial(_keep_step, workspace, review_id, standing.step.code)


def _keep_step(workspace: Workspace, review_id: ReviewId, code: str, answers: Answers, _: Progress) -> LifeEdit | None:
    from scrdesk.services.life_records import LifeEdit, apply_life

    mark = StepMark(code, text(answers, "state"), day(answers, "on"), text(answers, "who"), text(answers, "reason"))
    return apply_life(workspace, LifeEdit(StepMark, review_id, None, mark))


def decision(workspace: Workspace, review_id: ReviewId, found: Timetable, criteria: tuple[Criterion, ...]) -> Prepared:
    """Ask for a decision, criterion by criterion; what the last version said stands in the fields."""
    last = found.decisions[-1] if found.decisions else DecisionForm(0, OUTCOMES[0])
    answered = {code: (answer, why) for code, answer, why in last.answers}
    choices = (("", _tr("not answered")), *((each, each) for each in ANSWERS))
    asked = []
    for number, criterion in enumerate(criteria):
        answer, why = answered.get(criterion.code, ("", ""))
        asked += [
            Asked(
                f"answer_{number}",
                criterion.text,
                Kind.CHOICE,
                criterion.source,
                choices,
                answer,
                is_needed=False,
                opens=True,
            ),
            Asked(f"why_{number}", _tr("Reason and evidence"), begins=why, is_needed=False),
        ]
    deed = Deed(
        _tr("Decision form"),
        _tr(
            "Kept as version {n}; earlier versions stay as they are. The rationale is needed for yes and for no."
        ).format(n=last.number + 1),
        (
            *asked,
            Asked(
                "outcome",
                _tr("Decision"),
                Kind.CHOICE,
                choices=tuple((each, each) for each in OUTCOMES),
                begins=last.outcome,
                opens=True,
            ),
            Asked("rationale", _tr("Rationale, in full"), Kind.TEXT, begins=last.rationale),
            Asked("dissent", _tr("Dissent: who, and why"), Kind.TEXT, begins=last.dissent, is_needed=False),
            Asked("advice", _tr("Advice of the national body, if any"), Kind.TEXT, begins=last.advice, is_needed=False),
            Asked("by", _tr("Decided by (office)"), begins=last.decided_by),
            Asked(
                "on",
                _tr("Decided on"),
                Kind.DAY,
                hint=_tr(
                    "This day starts the clocks of a decision, unless a day was entered for them already. A later form "
                    "moves the days that an earlier form set."
                ),
                is_needed=False,
            ),
        ),
        _tr("Keep this version"),
        is_long=True,
    )
    return deed, partial(_keep_decision, workspace, review_id, criteria)


def _keep_decision(
    workspace: Workspace, review_id: ReviewId, criteria: tuple[Criterion, ...], answers: Answers, _: Progress
) -> LifeEdits:
    from scrdesk.services.review_kinds import decide

    told = tuple(
        (criterion.code, text(answers, f"answer_{number}"), text(answers, f"why_{number}"))
        for number, criterion in enumerate(criteria)
        if text(answers, f"answer_{number}")
    )
    form = DecisionForm(
        0,
        text(answers, "outcome"),
        day(answers, "on"),
        text(answers, "by"),
        text(answers, "rationale"),
        text(answers, "dissent"),
        text(answers, "advice"),
        told,
    )
    return decide(workspace, review_id, form)


def conversion(
    workspace: Workspace, review_id: ReviewId, found: Timetable, kinds: tuple[tuple[str, str], ...]
) -> Prepared:
    """Ask as which kind a review goes on."""
    deed = Deed(
        _tr("Go on as another kind of review"),
        _tr("Everything recorded so far stays: days, clocks, steps, decisions, papers. It is {kind} now.").format(
            kind=found.kind.name
        ),
        (
            Asked("kind", _tr("Goes on as"), Kind.CHOICE, choices=kinds),
            Asked("on", _tr("From"), Kind.DAY, begins=begins(found.today)),
            Asked("reason", _tr("Why"), Kind.TEXT),
        ),
        _tr("Go on as this"),
    )
    return deed, partial(_convert, workspace, review_id, found.today)


def _convert(workspace: Workspace, review_id: ReviewId, today: date, answers: Answers, _: Progress) -> object:
    from scrdesk.services.review_kinds import ConversionEdit, convert

    edit = ConversionEdit(review_id, text(answers, "kind"), sure_day(answers, "on", today), text(answers, "reason"))
    return convert(workspace, edit)


def contact(
    workspace: Workspace, review_id: ReviewId, found: Timetable, known: StoredLife[BodyContact] | None
) -> Prepared:
    """Ask what passed between the review and a national body."""
    names = tuple(dict.fromkeys(body.name for body in found.bodies))
    was = known.details if known is not None else BodyContact(names[0] if names else "", "sent", found.today, "")
    if was.body and was.body not in names:
        names = (*names, was.body)
    deed = Deed(
        _tr("Contact with a national body"),
        _tr("What was sent, asked, advised or answered, and how it was weighed: Boards are to have regard to advice."),
        (
            Asked("body", _tr("Body"), Kind.CHOICE, choices=tuple((each, each) for each in names), begins=was.body),
            Asked("direction", _tr("What happened"), Kind.CHOICE, choices=_directions(), begins=was.direction),
            Asked("on", _tr("Day"), Kind.DAY, begins=begins(was.on)),
            Asked("what", _tr("What it was about"), Kind.TEXT, begins=was.what),
            Asked("reply_by", _tr("An answer is owed by"), Kind.DAY, begins=begins(was.reply_by), is_needed=False),
            Asked("answered", _tr("Answered on"), Kind.DAY, begins=begins(was.answered), is_needed=False),
            Asked("weighed", _tr("How it was weighed, and by whom"), Kind.TEXT, begins=was.weighed, is_needed=False),
            Asked("outcome", _tr("What was done"), Kind.TEXT, begins=was.outcome, is_needed=False),
            Asked("proof", _tr("Document, by name"), begins=was.proof, is_needed=False),
        ),
        _tr("Keep"),
        is_long=True,
    )
    return deed, partial(_keep_contact, workspace, review_id, known, found.today)


def _directions() -> tuple[tuple[str, str], ...]:
    words = (
        _tr("We sent something"),
        _tr("The body asked for something"),
        _tr("The body advised"),
        _tr("The body replied"),
        _tr("We met or spoke"),
    )
    return tuple(zip(DIRECTIONS, words, strict=True))


def _keep_contact(
    workspace: Workspace,
    review_id: ReviewId,
    known: StoredLife[BodyContact] | None,
    today: date,
    answers: Answers,
    _: Progress,
) -> LifeEdit | None:
    from scrdesk.services.life_records import LifeEdit, apply_life

    details = BodyContact(
        text(answers, "body"),
        text(answers, "direction"),
        sure_day(answers, "on", today),
        text(answers, "what"),
        day(answers, "reply_by"),
        day(answers, "answered"),
        text(answers, "weighed"),
        text(answers, "outcome"),
        text(answers, "proof"),
        known.details.file_id if known is not None else None,
    )
    return apply_life(workspace, LifeEdit(BodyContact, review_id, known.id if known is not None else None, details))


def intent(workspace: Workspace, review_id: ReviewId, found: Timetable) -> Prepared:
    """Ask what the Board means to do about publication, and why."""
    last = found.intents[-1] if found.intents else PublicationIntent(INTENTS[3], "")
    deed = Deed(
        _tr("Intent about publication"),
        _tr("Reasons are kept for yes as for no. Earlier intents stay."),
        (
            Asked(
                "intent",
                _tr("Intent"),
                Kind.CHOICE,
                choices=tuple((each, each) for each in INTENTS),
                begins=last.intent,
            ),
            Asked("reasons", _tr("Reasons"), Kind.TEXT, begins=last.reasons),
            Asked(
                "advice",
                _tr("Advice taken: legal, national body, police"),
                Kind.TEXT,
                begins=last.advice,
                is_needed=False,
            ),
            Asked("by", _tr("Decided by (office)"), begins=last.decided_by, is_needed=False),
            Asked("on", _tr("Decided on"), Kind.DAY, is_needed=False),
        ),
        _tr("Keep"),
    )
    return deed, partial(_keep_intent, workspace, review_id)


def _keep_intent(workspace: Workspace, review_id: ReviewId, answers: Answers, _: Progress) -> LifeEdit | None:
    from scrdesk.services.life_records import LifeEdit, apply_life

    details = PublicationIntent(
        text(answers, "intent"),
        text(answers, "reasons"),
        text(answers, "by"),
        day(answers, "on"),
        text(answers, "advice"),
    )
    return apply_life(workspace, LifeEdit(PublicationIntent, review_id, None, details))
