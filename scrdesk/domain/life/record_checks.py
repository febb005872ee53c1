"""What keeps a record of a review's life out of the store: something missing, or days that cannot be."""

from __future__ import annotations

from datetime import date

from scrdesk.domain.life.records import (
    ANSWERS,
    ARCHIVE_KINDS,
    DIRECTIONS,
    INTENTS,
    LAST_SUMMARY_ONLY_YEAR,
    OUTCOMES,
    PAPER_KINDS,
    PAPER_STATES,
    STEP_STATES,
    AgencyPaper,
    ArchivedReport,
    BodyContact,
    ClockMark,
    Conversion,
    DecisionForm,
    LetterSent,
    LifeRecord,
    NationalBody,
    OneOffHoliday,
    OwnReviewType,
    PublicationIntent,
    StepMark,
)
from scrdesk.domain.record_texts import Check, first_fault


def record_fault(record: LifeRecord, today: date) -> tuple[str, str] | None:
    """Return what keeps a record out of the store and what to do, or None."""
    return first_fault(record, _checks(record, today))


def _checks(record: LifeRecord, today: date) -> tuple[Check, ...]:
    """Return what could be wrong with a record of its kind: whether it is, what to say, what to do."""
    if isinstance(record, ClockMark):
        return (
            (record.revised is not None and not record.revised_why, "The reason for the revised day is missing.",
             "Write why the day was moved; it stays on record."),
            (record.is_not_applicable and not record.why_not, "The reason is missing.",
             "Write why this clock does not apply."),
            (record.done is not None and record.done > today, "The day on which it was done is still to come.",
             "Leave it empty until it is done."),
        )  # fmt: skip
    if isinstance(record, StepMark):
        return (
            (record.state not in STEP_STATES, "This is no state.", f"Choose one of: {', '.join(STEP_STATES)}."),
            (record.state == STEP_STATES[3] and not record.reason, "The reason is missing.",
             "Write why this step does not apply."),
        )  # fmt: skip
    if isinstance(record, DecisionForm):
        return _decision_checks(record, today)
    if isinstance(record, Conversion):
        return (
            (record.from_type == record.to_type, "It is of that kind already.", "Choose another kind."),
            (not record.reason, "The reason is missing.", "Write why the review goes on as another kind."),
        )
    if isinstance(record, BodyContact):
        return (
            (not record.body, "No body is named.", "Choose or type its name."),
            (record.direction not in DIRECTIONS, "This is no kind of contact.", f"Choose: {', '.join(DIRECTIONS)}."),
            (not record.what, "It is not said what it was about.", "Write what was sent, asked or advised."),
            (bool(record.answered and record.answered < record.on), "The answer is dated before the letter.",
             "Correct one of the two days."),
        )  # fmt: skip
    if isinstance(record, PublicationIntent):
        return (
            (record.intent not in INTENTS, "This is no intent.", f"Choose: {', '.join(INTENTS)}."),
            (not record.reasons, "The reasons are missing.", "Write them, also when the report is to be published."),
        )
    return _paper_checks(record, today)


def _decision_checks(record: DecisionForm, today: date) -> tuple[Check, ...]:
    unexplained = [code for code, answer, why in record.answers if answer == "yes" and not why]
    is_final = record.outcome in OUTCOMES[:3]
    return (
        (record.outcome not in OUTCOMES, "This is no outcome.", f"Choose: {', '.join(OUTCOMES)}."),
        (not record.rationale, "The rationale is missing.",
         "Write it in full: a decision for a review needs it as much as one against."),
        (not record.decided_by, "Nobody is named.", "Write who decided, by office."),
        (is_final and record.decided_on is None, "The day of the decision is missing.", "Write it."),
        (bool(record.decided_on and record.decided_on > today), "The day of the decision is still to come.",
         "Write the day on which it was taken."),
        (any(answer not in ANSWERS for _, answer, _ in record.answers), "An answer is none of the three.",
         f"Choose one of: {', '.join(ANSWERS)}."),
        (bool(unexplained), "A criterion is answered yes without a reason.", "Write the evidence for it."),
    )  # fmt: skip


def _paper_checks(record: LifeRecord, today: date) -> tuple[Check, ...]:
    if isinstance(record, AgencyPaper):
        return (
            (record.kind not in PAPER_KINDS, "This is no kind of paper.", f"Choose: {', '.join(PAPER_KINDS)}."),
            (record.state not in PAPER_STATES, "This is no state.", f"Choose: {', '.join(PAPER_STATES)}."),
            (record.state == "returned" and not record.note, "It is not said what is to be mended.",
             "Write the points; they go into the letter."),
            (record.received > today, "The day of receipt is still to come.", "Correct it."),
        )  # fmt: skip
    if isinstance(record, OwnReviewType | NationalBody):
        is_turned = bool(record.valid_from and record.valid_to and record.valid_to < record.valid_from)
        return (
            (not record.name, "There is no name.", "Write one."),
            (is_turned, "It ends before it begins.", "Correct one of the two days."),
        )
    if isinstance(record, OneOffHoliday):
        return ((not record.name, "The holiday has no name.", "Write what the day is kept for."),)
    if isinstance(record, ArchivedReport):
        return (
            (not record.label, "There is no label.", "Write the label under which it was published."),
            (not 1970 <= record.year <= today.year, "This is no year of a review.", "Write it in four figures."),
            (bool(record.until and record.published and record.until < record.published),
             "It would be taken down before it went up.", "Correct one of the two days."),
            (record.is_summary_only and record.kind != ARCHIVE_KINDS[0],
             "Only an executive summary is all that there can be.", "Choose executive summary, or clear the tick."),
            (record.is_summary_only and record.year > LAST_SUMMARY_ONLY_YEAR,
             f"A review of {record.year} was published in more than a summary.", "Correct year or tick."),
        )  # fmt: skip
    if isinstance(record, LetterSent):
        return ((not record.addressee, "Nobody is named.", "Write to whom it goes."),)
    return ()
