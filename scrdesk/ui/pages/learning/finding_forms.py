"""Fields of findings, recommendations and actions, and back from what was typed to values."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication

from scrdesk.domain.chronology import is_reference
from scrdesk.domain.learning import (
    LEVELS,
    ActionStatus,
    FileId,
    FurtherFinding,
    Lesson,
    Milestone,
    NewLesson,
    PlannedAction,
    RagColour,
    ReceivedEvidence,
    Recommendation,
    action_fault,
    lesson_fault,
    recommendation_fault,
    tidy_lesson,
)
from scrdesk.ui.dialogs.record import Values
from scrdesk.ui.dialogs.record_fields import Field, FieldKind
from scrdesk.ui.words import said

if TYPE_CHECKING:
    from scrdesk.domain.review import Agency
    from scrdesk.services.learning_words import LearningWords

NO_LESSON = NewLesson(0, "", "", "", ())
NO_RECOMMENDATION = Recommendation("", "", LEVELS[1])
NO_ACTION = PlannedAction("", "", "", "", None, "", "", ActionStatus.NOT_STARTED.value)


def _tr(text: str) -> str:
    return QCoreApplication.translate("learning", text)


def agency_choices(agencies: Sequence[Agency]) -> tuple[tuple[str, str], ...]:
    """Return the agencies as choices: "HV · Aldshire health visiting" keeps "HV"."""
    return tuple((f"{each.code} · {each.name}", each.code) for each in agencies)


def finding_fields(words: LearningWords, agencies: Sequence[Agency]) -> tuple[Field, ...]:
    """Return what is asked of a finding."""
    themes = tuple((f"{said(each.name)} – {said(each.chapter)}", each.name) for each in words.themes)
    topics = tuple((each, each) for each in words.topics)
    return (
        Field("statement", _tr("What was found, in a sentence"), FieldKind.TEXT),
        Field("why", _tr("Why it was so, and why it matters"), FieldKind.TEXT),
        Field("theme", _tr("Theme"), FieldKind.OPEN_CHOICE, _tr("choose, or type your own"), themes),
        Field("topics", _tr("Topics"), FieldKind.LIST, _tr("neglect, mental health"), topics),
        Field("agencies", _tr("Agencies it concerns"), FieldKind.LIST, _tr("none: all"), agency_choices(agencies)),
        Field("is_good_practice", _tr("It tells of good practice"), FieldKind.FLAG),
        Field(
            "evidence",
            _tr("Evidence: entries"),
            FieldKind.LIST,
            _tr("POL-0042, GP-0007"),
            section=_tr("Evidence"),
            is_wide=True,
        ),
        Field("paragraphs", _tr("Evidence: paragraphs of the report"), FieldKind.LIST, "6.12, 6.14", is_wide=True),
    )


def finding_values(details: NewLesson) -> dict[str, object]:
    """Return a finding as values of its fields."""
    names = ("statement", "why", "theme", "topics", "agencies", "is_good_practice", "evidence", "paragraphs")
    return {name: getattr(details, name) for name in names}


def finding_typed(values: Values, before: NewLesson) -> NewLesson:
    """Return a finding with what was typed; its recommendations stay."""
    return tidy_lesson(replace(before, **values))  # type: ignore[arg-type]  # by name


def finding_missing(values: Values, before: NewLesson) -> str:
    """Return what keeps a finding out of the store, in a sentence; a missing proof is said when it is shown."""
    typed = finding_typed(values, before)
    wrong = [each for each in typed.evidence if not is_reference(each)]
    if wrong:
        return _tr("“{text}” is no reference. Write it like POL-0042.").format(text=wrong[0])
    fault = lesson_fault(typed)
    return " ".join(fault) if fault is not None else ""


def recommendation_fields(others: Sequence[Lesson]) -> tuple[Field, ...]:
    """Return what is asked of a recommendation; ``others`` are the findings that it can follow from as well."""
    findings = tuple((f"{each.details.number} · {each.details.statement}", str(each.details.number)) for each in others)
    return (
        Field("text", _tr("What is recommended, short and plain"), FieldKind.TEXT, n_lines=4),
        Field("level", _tr("For whom"), FieldKind.CHOICE, choices=tuple((each, each) for each in LEVELS)),
        Field("further", _tr("Follows also from findings"), FieldKind.LIST, _tr("their numbers: 2, 4"), findings),
        Field("no_finding_why", _tr("Or it follows from no finding, because"), FieldKind.TEXT, n_lines=2),
    )


def recommendation_values(recommendation: Recommendation) -> dict[str, object]:
    """Return a recommendation as values of its fields."""
    found: dict[str, object] = {name: getattr(recommendation, name) for name in ("text", "level", "no_finding_why")}
    found["further"] = tuple(str(each.number) for each in recommendation.further)
    return found


def recommendation_typed(values: Values, before: Recommendation, others: Sequence[Lesson]) -> Recommendation:
    """Return a recommendation with what was typed; its actions stay."""
    typed = cast("tuple[str, ...]", values["further"])
    known = {str(each.details.number): FurtherFinding(each.id, each.details.number) for each in others}
    return replace(
        before,
        text=str(values["text"]),
        level=str(values["level"]),
        further=tuple(known[each] for each in dict.fromkeys(typed) if each in known),
        no_finding_why=str(values["no_finding_why"]),
    )


def recommendation_missing(values: Values, before: Recommendation, others: Sequence[Lesson]) -> str:
    """Return what keeps a recommendation out of the store, in a sentence, or nothing."""
    known = {str(each.details.number) for each in others}
    wrong = [each for each in cast("tuple[str, ...]", values["further"]) if each not in known]
    if wrong:
        return _tr("“{text}” is not the number of another finding.").format(text=wrong[0])
    fault = recommendation_fault(recommendation_typed(values, before, others))
    return " ".join(fault) if fault is not None else ""


def action_fields(agencies: Sequence[Agency]) -> tuple[Field, ...]:
    """Return what is asked of an action."""
    statuses = tuple((each.value, each.value) for each in ActionStatus)
    colours = ((_tr("by the rule"), ""), *((each.value, each.value) for each in RagColour))
    steps = (_tr("Step"), _tr("Due day"), _tr("Done day"))
    proofs = (_tr("What came in"), _tr("Received day"), _tr("File kept"))
    kind = FieldKind
    return (
        Field("text", _tr("What is to be done"), kind.TEXT),
        Field("expected_change", _tr("What is expected to change for children (required)"), kind.TEXT, n_lines=2),
        Field("measure", _tr("How it will be seen: measure of impact (required)"), kind.TEXT, n_lines=2),
        Field("lead_agency", _tr("Lead agency"), kind.OPEN_CHOICE, _tr("code or name"), agency_choices(agencies)),
        Field("lead_role", _tr("Lead role"), hint=_tr("Head of the front door")),
        Field("start", _tr("Starts"), kind.DAY, section=_tr("When")),
        Field("due", _tr("Due"), kind.DAY),
        Field("revised_due", _tr("Revised due day"), kind.DAY),
        Field("revised_why", _tr("Why it was moved")),
        Field("status", _tr("Status"), kind.CHOICE, choices=statuses, section=_tr("Where it stands")),
        Field("updated", _tr("Last update"), kind.DAY),
        Field("update_text", _tr("What was said then"), kind.TEXT, n_lines=2),
        Field("rag_override", _tr("Traffic light"), kind.CHOICE, choices=colours),
        Field("rag_why", _tr("Why it differs from the rule")),
        Field("milestones", _tr("Milestones"), kind.ROWS, columns=steps),
        Field("evidence_required", _tr("Evidence required"), kind.TEXT, n_lines=2, section=_tr("Evidence")),
        Field("received", _tr("Evidence received"), kind.ROWS, columns=proofs),
        Field("signed_off_by", _tr("Signed off by"), section=_tr("Sign-off and assurance")),
        Field("signed_off", _tr("Signed off on"), kind.DAY),
        Field("assured_by", _tr("Assured by")),
        Field("assured", _tr("Assured on"), kind.DAY),
        Field("audit_date", _tr("The measure is taken on"), kind.DAY),
        Field("assurance", _tr("What was seen: did it change anything?"), kind.TEXT, n_lines=2),
    )


def action_values(action: PlannedAction) -> dict[str, object]:
    """Return an action as values of its fields."""
    found: dict[str, object] = {name: getattr(action, name) for name in _PLAIN}
    found["milestones"] = tuple((each.text, each.due, each.done) for each in action.milestones)
    found["received"] = tuple((each.what, each.received, each.file_name) for each in action.received)
    return found


def action_typed(values: Values, before: PlannedAction, files: Mapping[str, FileId]) -> PlannedAction:
    """Return an action with what was typed; ``files`` are the kept papers by name."""
    plain = {name: values[name] for name in _PLAIN}
    steps = cast("tuple[tuple[str, date | None, date | None], ...]", values["milestones"])
    proofs = cast("tuple[tuple[str, date | None, str], ...]", values["received"])
    return replace(
        before,
        milestones=tuple(Milestone(*each) for each in steps),
        received=tuple(ReceivedEvidence(what, day, name, files.get(name)) for what, day, name in proofs),
        **plain,  # type: ignore[arg-type]  # by name
    )


def action_missing(values: Values, before: PlannedAction, files: Mapping[str, FileId]) -> str:
    """Return what keeps an action out of the plan, in a sentence, or nothing."""
    typed = action_typed(values, before, files)
    for each in typed.received:
        if each.file_name and each.file_id is None:
            said = _tr("“{file}” is not kept in the store: attach it, or clear its name.")
            return said.format(file=each.file_name)
    fault = action_fault(typed)
    return " ".join(fault) if fault is not None else ""


_PLAIN = (
    "text", "expected_change", "measure", "lead_agency", "lead_role", "start", "due", "revised_due", "revised_why",
    "status", "updated", "update_text", "rag_override", "rag_why", "evidence_required", "signed_off_by", "signed_off",
    "audit_date", "assured_by", "assured", "assurance",
)  # fmt: skip
