"""What was learnt in the demonstration: details of findings and actions, log, library, briefings, publication."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import fields, replace
from datetime import date
from typing import TypeVar, cast

from scrdesk.domain.learning import (
    Lesson,
    Milestone,
    NewLesson,
    PlannedAction,
    ReceivedEvidence,
    Recommendation,
)
from scrdesk.domain.learning_records import (
    CheckedPoint,
    Deposit,
    Dissemination,
    LearningProduct,
    LibraryItem,
    Outline,
    OutlineReply,
    PublicationDays,
    Record,
)
from scrdesk.domain.review import ReviewId
from scrdesk.resources import resource
from scrdesk.services.findings import LessonEdit, apply_lesson, findings, keep_proof
from scrdesk.services.learning_records import RecordEdit, apply_record
from scrdesk.services.open_store import Workspace

Data = Mapping[str, object]
MadeT = TypeVar("MadeT")
_LISTS: tuple[tuple[str, Callable[..., Record]], ...] = (
    ("products", LearningProduct),
    ("library", LibraryItem),
    ("deposits", Deposit),
    ("points", CheckedPoint),
)


def fill_learning(workspace: Workspace, review_id: ReviewId) -> None:
    """Put everything of ``resources/demo/learning.toml`` into a review whose findings are there."""
    data = tomllib.loads(resource("demo", "learning.toml").read_text(encoding="utf-8"))
    for lesson in findings(workspace, review_id):
        details = _detailed(workspace, review_id, lesson, data)
        apply_lesson(workspace, LessonEdit(review_id, lesson.id, details))
    for each in data["more_findings"]:
        apply_lesson(workspace, LessonEdit(review_id, None, _made(NewLesson, {"number": 0, "evidence": [], **each})))
    by_number = {each.details.number: each.id for each in findings(workspace, review_id)}
    for each in data["dissemination"]:
        taught = {name: value for name, value in each.items() if name != "finding"}
        _add(workspace, review_id, _made(Dissemination, {**taught, "finding_id": by_number[each["finding"]]}))
    for name, kind in _LISTS:
        for each in data[name]:
            _add(workspace, review_id, _made(kind, each))
    for each in data["outlines"]:
        plain = {name: value for name, value in each.items() if name != "replies"}
        outline = _add(workspace, review_id, _made(Outline, plain))
        for reply in each.get("replies", ()):
            _add(workspace, review_id, _made(OutlineReply, {"outline_id": outline, **reply}))
    _add(workspace, review_id, _made(PublicationDays, data["days"]))


def _detailed(workspace: Workspace, review_id: ReviewId, lesson: Lesson, data: Data) -> NewLesson:
    details = lesson.details
    about = {each["number"]: each for each in cast("Iterable[Mapping[str, object]]", data["findings"])}
    mine = dict(about.get(details.number, {}))
    recommendations = tuple(_with_details(workspace, review_id, each, data) for each in details.recommendations)
    return replace(
        details,
        topics=tuple(cast("list[str]", mine.get("topics", []))),
        agencies=tuple(cast("list[str]", mine.get("agencies", []))),
        paragraphs=tuple(cast("list[str]", mine.get("paragraphs", []))),
        recommendations=recommendations,
    )


def _with_details(
    workspace: Workspace, review_id: ReviewId, recommendation: Recommendation, data: Data
) -> Recommendation:
    about = {each["number"]: each for each in cast("Iterable[Mapping[str, object]]", data["actions"])}
    actions = [_action(workspace, review_id, action, about.get(action.number, {})) for action in recommendation.actions]
    for each in cast("Iterable[Mapping[str, str]]", data["more_actions"]):
        if each["recommendation"] == recommendation.number:
            plain = {name: value for name, value in each.items() if name != "recommendation"}
            nobody = PlannedAction("", "", "", "", None, "", "", "not started")
            actions.append(replace(nobody, **plain))  # type: ignore[arg-type]  # by name
    return replace(recommendation, actions=tuple(actions))


def _action(workspace: Workspace, review_id: ReviewId, action: PlannedAction, about: Data) -> PlannedAction:
    names = {field.name for field in fields(PlannedAction)} - {"number", "milestones"}
    plain = {name: value for name, value in about.items() if name in names}
    steps = cast("list[dict[str, object]]", about.get("milestones", []))
    received: tuple[ReceivedEvidence, ...] = ()
    if "paper" in about:
        what, name = str(about["paper"]), str(about["paper_name"])
        file_id = keep_proof(workspace, review_id, f"{what}. Invented for the demonstration.\n".encode())
        received = (ReceivedEvidence(what, cast("date", about["paper_day"]), name, file_id),)
    return replace(
        action,
        milestones=tuple(_made(Milestone, each) for each in steps),
        received=received,
        **plain,  # type: ignore[arg-type]  # by name
    )


def _add(workspace: Workspace, review_id: ReviewId, record: Record) -> int:
    done = apply_record(workspace, RecordEdit(type(record), review_id, None, record))
    return 0 if done is None or done.record_id is None else int(done.record_id)


def _made(kind: Callable[..., MadeT], data: Data) -> MadeT:
    """Make a value of the domain from a table of the file; lists become tuples."""
    return kind(**{name: _untouchable(value) for name, value in data.items()})


def _untouchable(value: object) -> object:
    return tuple(_untouchable(each) for each in value) if isinstance(value, list) else value
