"""Make the blank chronology for an agency, ready to go with the letter that asks for it."""

from __future__ import annotations

import tomllib
from datetime import date
from functools import cache, partial
from pathlib import Path

from scrdesk.domain.blank_template import (
    BlankTemplate,
    LabelKey,
    TemplateColumn,
    TemplateForm,
    TemplateRule,
    label_rows,
    without_names,
)
from scrdesk.domain.document_language import DocumentLanguage
from scrdesk.domain.file_names import fit_for_a_file
from scrdesk.domain.marking import MARKING
from scrdesk.domain.progress import Progress, Silent
from scrdesk.domain.review import KeyLineOfEnquiry, RequestedDocument, ReviewId
from scrdesk.domain.submission import Column
from scrdesk.errors import Refused
from scrdesk.resources import resource
from scrdesk.services.document_language import book_of
from scrdesk.services.named import existing_agency, existing_review
from scrdesk.services.open_store import Workspace
from scrdesk.services.protected_export import write_export, written_as

FORMATS = {".docx": "Word document", ".xlsx": "Excel workbook"}


@cache
def template_form(language: str = DocumentLanguage.ENGLISH.value) -> TemplateForm:
    """Return columns and rules as ``resources/templates/chronology_template.toml`` or its Welsh one says, read once."""
    name = "chronology_template_welsh.toml" if language == DocumentLanguage.WELSH.value else "chronology_template.toml"
    with resource("templates", name).open("rb") as stream:
        data = tomllib.load(stream)
    columns = tuple(
        TemplateColumn(
            each["heading"],
            Column(each["means"]),
            float(each["width_mm"]),
            float(each["width_chars"]),
            each["hint"],
            tuple(each.get("choices", ())),
        )
        for each in data["columns"]
    )
    rules = tuple(TemplateRule(each["title"], each["text"]) for each in data["rules"])
    return TemplateForm(columns, rules, int(data["no_contact_weeks"]))


def blank_template_name(review_reference: str, agency_code: str, suffix: str = ".docx") -> str:
    """Return a name for the file that every system takes: "SCR 2016-02 POL chronology.docx"."""
    return fit_for_a_file(f"{review_reference} {agency_code} chronology{suffix}")


def write_blank_template(
    workspace: Workspace,
    review_id: ReviewId,
    agency_code: str,
    path: Path,
    progress: Progress = Silent(),
    *,
    key: LabelKey = LabelKey.LABELS,
    due: date | None = None,
    reply_to: str = "",
    password: str = "",
) -> Path:
    """Write the blank chronology; the ending of ``path`` decides between Word and Excel. Records that it left.

    Args:
        key: what it tells of the labels; with names only when it goes by a route that may carry them.
        due: the day by which it is wanted; None takes that of the last request to the agency.
        reply_to: who asks and where it is sent ("Board Manager, Wexmarsh Safeguarding Board, scb@wexmarsh.example").
        password: protects it, in a zip file beside ``path``, when not empty.

    Raises:
        NotFound: no such review or agency.
        Refused: the ending is neither .docx nor .xlsx.
        CannotWrite: the file is open elsewhere or read-only, or the folder is missing; an old file is intact.
        Cancelled.
    """
    suffix = path.suffix.lower()
    if suffix not in FORMATS:
        raise Refused(
            f"A blank chronology cannot be written as “{path.suffix or 'a file without ending'}”.",
            where=path.name,
            remedy="Choose a name ending in .docx or .xlsx.",
        )
    progress.report(0, 3, "Gathering what the template says")
    template = _template(workspace, review_id, agency_code, key, due, reply_to)
    progress.check()
    progress.report(1, 3, "Making the template")
    content = _written(template, suffix)
    progress.check()
    progress.report(2, 3, f"Writing {path.name}")
    what = f"blank chronology {agency_code} {suffix}"
    has_names = key is LabelKey.NAMES
    written = write_export(workspace, review_id, what, path, content, with_names=has_names, password=password)
    progress.report(3, 3, "Done")
    return written


def write_blank_templates(
    workspace: Workspace,
    review_id: ReviewId,
    folder: Path,
    suffix: str,
    progress: Progress = Silent(),
    *,
    key: LabelKey = LabelKey.LABELS,
    due: date | None = None,
    reply_to: str = "",
    password: str = "",
) -> tuple[Path, ...]:
    """Write a blank chronology for each agency of the review into a folder; arguments as for one.

    Raises:
        NotFound: no such review.
        Refused: one of the files is there already, or the ending is neither .docx nor .xlsx; nothing was written.
        CannotWrite: the folder is read-only or gone; what was written before stays and is whole.
        Cancelled: what was written before stays and is whole.
    """
    with workspace.read() as uow:
        reference = existing_review(uow, review_id).details.reference
        codes = [agency.code for agency in uow.reviews.agencies(review_id)]
    paths = {code: folder / blank_template_name(reference, code, suffix) for code in codes}
    ending_as = tuple(written_as(path, password) for path in paths.values())
    taken = [path.name for path in ending_as if path.exists()]
    if taken:
        raise Refused(
            f"{len(taken)} of {len(codes)} files are in this folder already.",
            where=taken[0],
            remedy="Choose another folder, or move them away first.",
        )
    for n_done, (code, path) in enumerate(paths.items()):
        progress.check()
        progress.report(n_done, len(codes), f"Writing {path.name}")
        write_blank_template(workspace, review_id, code, path, key=key, due=due, reply_to=reply_to, password=password)
    progress.report(len(codes), len(codes), "Done")
    return ending_as


def _written(template: BlankTemplate, suffix: str) -> bytes:
    if suffix == ".docx":
        from scrdesk.export.blank_template import blank_template_docx

        return blank_template_docx(template)
    from scrdesk.export.blank_workbook import blank_template_xlsx

    return blank_template_xlsx(template)


def _template(
    workspace: Workspace, review_id: ReviewId, agency_code: str, key: LabelKey, due: date | None, reply_to: str
) -> BlankTemplate:
    with workspace.read() as uow:
        review = existing_review(uow, review_id).details
        agency = existing_agency(uow, review_id, agency_code)
        agencies = uow.reviews.agencies(review_id)
        asked = [
            each.due
            for each in uow.reviews.requests(review_id)
            if each.agency_code == agency_code and each.document is RequestedDocument.CHRONOLOGY
        ]
        people = [each.details for each in uow.people.all(review_id)]
        places = uow.people.places(review_id)
        key_lines = uow.reviews.key_lines(review_id)
    book = book_of(review.language)
    return BlankTemplate(
        form=template_form(review.language),
        agency=agency,
        review_reference=review.reference,
        child_label=review.child_label,
        period_start=review.period_start,
        period_end=review.period_end,
        key_lines=tuple(
            KeyLineOfEnquiry(line.id, line.number, without_names(line.question, people, places)) for line in key_lines
        ),
        key=label_rows(people, places, agencies, agency_code, key),
        shows_names=key is LabelKey.NAMES,
        due=due or (asked[-1] if asked else None),
        reply_to=" ".join(reply_to.split()),
        marking=MARKING,
        made=workspace.clock(),
        say=partial(book.said, is_ours=True) if book is not None else str,
    )
