"""The life of the demonstration review: clocks, steps, decision, letters, reports, national body, from its file."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Mapping

from scrdesk.domain.learning import FileId
from scrdesk.domain.life.records import (
    AgencyPaper,
    ArchivedReport,
    BodyContact,
    ClockMark,
    DecisionForm,
    LetterSent,
    LifeRecord,
    PublicationIntent,
    RequestScope,
    StartDay,
    StepMark,
)
from scrdesk.domain.marking import MARKING
from scrdesk.domain.products.paper import PaperHead
from scrdesk.domain.report import Heading, Paragraph
from scrdesk.domain.review import Review
from scrdesk.resources import resource
from scrdesk.services.life_records import LifeEdit, put_life
from scrdesk.services.open_store import Workspace
from scrdesk.store.unit_of_work import WritingUnit

KINDS: dict[str, Callable[..., LifeRecord]] = {
    "start_days": StartDay,
    "clocks": ClockMark,
    "steps": StepMark,
    "contacts": BodyContact,
    "intents": PublicationIntent,
    "scopes": RequestScope,
    "letters": LetterSent,
    "archive": ArchivedReport,
}


def fill_life(workspace: Workspace, review: Review) -> None:
    """Put the records of ``resources/demo/life.toml`` into a demonstration store, in one transaction."""
    with resource("demo", "life.toml").open("rb") as file:
        data = tomllib.load(file)
    with workspace.write("life of the review entered") as uow:
        for name, kind in KINDS.items():
            for each in data[name]:
                _put(uow, workspace, review, kind(**each))
        for number, each in enumerate(data["decisions"], start=1):
            _put(uow, workspace, review, _made(DecisionForm, {**_listed(each, "answers"), "number": number}))
        for each in data["papers"]:
            file_id = FileId(uow.stored_files.keep(_report(workspace, review, each)))
            _put(uow, workspace, review, _made(AgencyPaper, {**_listed(each, "checks"), "file_id": file_id}))
        uow.commit(f"review {review.id}")


def _put(uow: WritingUnit, workspace: Workspace, review: Review, record: LifeRecord) -> None:
    put_life(uow, LifeEdit(type(record), review.id, None, record), workspace)


def _made(kind: Callable[..., LifeRecord], values: Mapping[str, object]) -> LifeRecord:
    return kind(**values)


def _listed(each: Mapping[str, object], name: str) -> dict[str, object]:
    rows = each[name]
    assert isinstance(rows, list)  # noqa: S101 - the file is ours
    return {**each, name: tuple(tuple(row) for row in rows)}


def _report(workspace: Workspace, review: Review, each: Mapping[str, object]) -> bytes:
    """Return the file of an agency's report: a few invented headings are enough to open and look at."""
    from scrdesk.export.word_paper import write_docx

    title = str(each["title"])
    blocks = (
        Heading(title),
        Paragraph("Invented for the demonstration. A real report has its own headings here."),
        Heading("Terms of reference", 2),
        Paragraph("As sent by the panel."),
        Heading("Method", 2),
        Paragraph("Records read; staff seen."),
        Heading("Analysis by key line of enquiry", 2),
        Paragraph("See the agency’s chronology."),
        Heading("Sign-off", 2),
        Paragraph("Senior officer, by name and date."),
    )
    head = PaperHead("", "", review.details.reference, workspace.clock().date(), MARKING)
    return write_docx(head.document(title, blocks))
