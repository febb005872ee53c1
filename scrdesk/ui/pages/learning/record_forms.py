"""Fields of the flat records: dissemination, library, outlines, products, deposits, publication."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from scrdesk.domain.learning import FindingId, Lesson
from scrdesk.domain.learning_records import (
    POINT_STATES,
    PRODUCT,
    TRAINING,
    CheckedPoint,
    Deposit,
    Dissemination,
    LearningProduct,
    LibraryItem,
    Outline,
    OutlineReply,
    PublicationDays,
    Record,
    record_fault,
)
from scrdesk.domain.record_texts import tidied
from scrdesk.ui.dialogs.record import Values
from scrdesk.ui.dialogs.record_fields import Field, FieldKind
from scrdesk.ui.pages.learning.finding_forms import agency_choices

if TYPE_CHECKING:
    from scrdesk.domain.review import Agency
    from scrdesk.ui.pages.learning.store_calls import LearningData

_KIND = FieldKind
Named = type[Record]


def _tr(text: str) -> str:
    return QCoreApplication.translate("learning", text)


def fields_of(kind: Named, data: LearningData) -> tuple[Field, ...]:
    """Return what is asked of a record of a kind."""
    if kind is Dissemination:
        return _dissemination(data.agencies, data.lessons)
    if kind is LibraryItem:
        return _library(data)
    if kind is Outline:
        return _outline(data)
    if kind is OutlineReply:
        return _reply(data.agencies)
    if kind is LearningProduct:
        return _product(data)
    if kind is Deposit:
        return _deposit()
    return _days() if kind is PublicationDays else _point()


def values_of(record: Record) -> dict[str, object]:
    """Return a record as values of its fields."""
    found = {each.name: getattr(record, each.name) for each in fields(record)}
    if isinstance(record, Dissemination):
        found["finding_id"] = "" if record.finding_id is None else str(record.finding_id)
    if isinstance(record, LearningProduct):
        found["questions"] = tuple((each,) for each in record.questions)
    return found


def typed_record(values: Values, before: Record) -> Record:
    """Return a record with what was typed; what the form does not ask stays."""
    found: dict[str, object] = {each.name: getattr(before, each.name) for each in fields(before)} | dict(values)
    if isinstance(before, Dissemination):
        chosen = str(found["finding_id"] or "")
        found["finding_id"] = FindingId(int(chosen)) if chosen.isdecimal() else None
    if isinstance(before, LearningProduct):
        questions, boxes = found["questions"], found["boxes"]
        found["questions"] = tuple(str(each[0]) for each in questions) if isinstance(questions, tuple) else ()
        found["boxes"] = tuple(tuple(each) for each in boxes) if isinstance(boxes, tuple) else ()
    return tidied(type(before)(**found))  # type: ignore[arg-type]  # by name


def record_missing(values: Values, before: Record, today: date) -> str:
    """Return what keeps a record out of the store, in a sentence, or nothing."""
    fault = record_fault(typed_record(values, before), today)
    return " ".join(fault) if fault is not None else ""


def _dissemination(agencies: Sequence[Agency], lessons: Sequence[Lesson]) -> tuple[Field, ...]:
    kinds = ((_tr("product sent out"), PRODUCT), (_tr("training or session"), TRAINING))
    told = ((f"{each.details.number}. {each.details.statement[:70]}", str(each.id)) for each in lessons)
    findings = ((_tr("none in particular"), ""), *told)
    return (
        Field("kind", _tr("Kind"), _KIND.CHOICE, choices=kinds),
        Field("day", _tr("Day"), _KIND.DAY),
        Field("what", _tr("Product, course or session"), hint=_tr("7-minute briefing; half-day on bruising")),
        Field("audience", _tr("Audience"), hint=_tr("Health visitors, all localities")),
        Field("agency", _tr("Taken back by agency"), _KIND.OPEN_CHOICE, _tr("all"), agency_choices(agencies)),
        Field("owner", _tr("Owner, by role")),
        Field("finding_id", _tr("Finding it teaches"), _KIND.CHOICE, choices=findings, is_wide=True),
        Field("invited", _tr("Invited"), _KIND.NUMBER, _tr("people"), section=_tr("Who came, and what came of it")),
        Field("attended", _tr("Attended"), _KIND.NUMBER, _tr("people")),
        Field("evaluation", _tr("Evaluation: what they said"), _KIND.TEXT, n_lines=2),
        Field("follow_up", _tr("Follow-up")),
        Field("follow_up_due", _tr("Follow-up due"), _KIND.DAY),
        Field("returned", _tr("Evidence returned"), hint=_tr("Team minutes; reply form")),
        Field("returned_on", _tr("Returned on"), _KIND.DAY),
    )


def _library(data: LearningData) -> tuple[Field, ...]:
    return (
        Field("title", _tr("Title"), is_wide=True),
        *_subjects(data),
        Field("author", _tr("Author or body")),
        Field("link", _tr("Link")),
        Field("read_on", _tr("Read on"), _KIND.DAY),
        Field("relevance", _tr("What it is good for here"), _KIND.TEXT),
    )


def _subjects(data: LearningData) -> tuple[Field, Field]:
    topics = tuple((each, each) for each in data.words.topics)
    themes = tuple((each.name, each.name) for each in data.words.themes)
    hint = _tr("choose, or type your own")
    return (
        Field("topic", _tr("Topic"), _KIND.OPEN_CHOICE, hint, topics),
        Field("theme", _tr("Theme"), _KIND.OPEN_CHOICE, hint, themes),
    )


def _outline(data: LearningData) -> tuple[Field, ...]:
    return (
        Field("title", _tr("Case, as published")),
        Field("body", _tr("Published by")),
        Field("link", _tr("Link")),
        Field("published", _tr("Published on"), _KIND.DAY),
        Field("child", _tr("Child: sex and age band"), hint=_tr("girl, 1 to 5")),
        Field("n_recommendations", _tr("Number of recommendations"), _KIND.NUMBER),
        Field("incident", _tr("Incident, in a line"), is_wide=True),
        Field("context", _tr("Context"), _KIND.TEXT, n_lines=2),
        *_subjects(data),
        Field("summary", _tr("Summary"), _KIND.TEXT),
        Field("findings", _tr("Key findings, one a line"), _KIND.TEXT, n_lines=4),
        Field("meaning", _tr("What it means for our agencies"), _KIND.TEXT, section=_tr("For us")),
        Field("questions", _tr("Questions to ask ourselves, one a line"), _KIND.TEXT),
        Field("action", _tr("Action requested"), _KIND.TEXT, n_lines=2),
        Field("reply_by", _tr("Reply by"), _KIND.DAY),
        Field("read_on", _tr("Read here on"), _KIND.DAY),
    )


def _reply(agencies: Sequence[Agency]) -> tuple[Field, ...]:
    return (
        Field(
            "agency", _tr("Sent to"), _KIND.OPEN_CHOICE, _tr("agency or group"), agency_choices(agencies), is_wide=True
        ),
        Field("sent", _tr("Sent on"), _KIND.DAY),
        Field("replied", _tr("Replied on"), _KIND.DAY),
        Field("reply", _tr("Reply"), _KIND.TEXT),
    )


def _product(data: LearningData) -> tuple[Field, ...]:
    kinds = tuple((each.kind, each.kind) for each in data.words.products)
    return (
        Field("kind", _tr("Kind"), _KIND.CHOICE, choices=kinds),
        Field("day", _tr("Date"), _KIND.DAY),
        Field("title", _tr("Title"), is_wide=True),
        Field("boxes", _tr("Boxes: titles can be renamed"), _KIND.BOXES),
        Field("questions", _tr("Questions it ends with"), _KIND.ROWS, columns=(_tr("Question"),)),
    )


def _deposit() -> tuple[Field, ...]:
    return (
        Field("title", _tr("Title, as the catalogue should show it"), is_wide=True),
        Field("body", _tr("Body")),
        Field("author", _tr("Author of the report")),
        Field("dated", _tr("Date of the report"), _KIND.DAY),
        Field("file_name", _tr("File that is sent")),
        Field("is_anonymous", _tr("Publish anonymously: without the name of the body"), _KIND.FLAG, is_wide=True),
        Field("summary", _tr("Summary for the catalogue (about 500 to 2,400 characters)"), _KIND.TEXT, n_lines=5),
        Field("sent", _tr("Sent on"), _KIND.DAY, section=_tr("Log")),
        Field("acknowledged", _tr("Acknowledged on"), _KIND.DAY),
        Field("link", _tr("Link of the catalogue entry")),
        Field("note", _tr("Note")),
    )


def _days() -> tuple[Field, ...]:
    return (
        Field("planned", _tr("Planned for"), _KIND.DAY),
        Field("sent", _tr("Sent to the national body"), _KIND.DAY),
        Field("published", _tr("Published on"), _KIND.DAY),
        Field("link", _tr("Link")),
        Field("until", _tr("Stays up until"), _KIND.DAY),
        Field("taken_down", _tr("Taken down on"), _KIND.DAY),
        Field("is_not_published", _tr("Not to be published, or anonymously only"), _KIND.FLAG, is_wide=True),
    )


def _point() -> tuple[Field, ...]:
    return (
        Field("state", _tr("How it stands"), _KIND.CHOICE, choices=tuple((each, each) for each in POINT_STATES)),
        Field("on", _tr("When"), _KIND.DAY),
        Field("who", _tr("Who, by role")),
        Field("document", _tr("Document")),
        Field("reason", _tr("Reason, where it is not needed or you go ahead without"), _KIND.TEXT),
    )


EMPTY: dict[Named, Record] = {
    Dissemination: Dissemination(TRAINING, ""),
    LibraryItem: LibraryItem(""),
    Outline: Outline(""),
    LearningProduct: LearningProduct("", ""),
    Deposit: Deposit(""),
    PublicationDays: PublicationDays(),
    CheckedPoint: CheckedPoint(""),
}
"""What a new record holds before anybody typed."""
