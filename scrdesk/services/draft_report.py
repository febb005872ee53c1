"""Draft the report: choose its parts, look at the pages, write the PDF."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from scrdesk.domain import report_contents as contents
from scrdesk.domain.chronology import ChronologyFilter
from scrdesk.domain.labels import Labels
from scrdesk.domain.leaks.waivers import Obstacle
from scrdesk.domain.progress import Progress, Silent
from scrdesk.domain.report import Block, Document, Heading, PageBreak, Paragraph
from scrdesk.domain.report_contents import Audience, ReportPart, Wording
from scrdesk.domain.review import Review, ReviewId
from scrdesk.domain.submission import SubmissionStatus
from scrdesk.errors import Refused
from scrdesk.services import build_chronology, reviews
from scrdesk.services.add_submission import submissions
from scrdesk.services.compose_report import composed, sections
from scrdesk.services.leak_gate import left_in, obstacles, published_wording, refusal
from scrdesk.services.named import existing_review
from scrdesk.services.numbered_drafts import offered_number
from scrdesk.services.open_store import Workspace
from scrdesk.services.protected_export import write_export
from scrdesk.services.review_types import name_in_papers
from scrdesk.services.sent_analyses import sent_analyses, sent_blocks

__all__ = [
    "Audience",
    "ExportAttempt",
    "PageImage",
    "ReportOptions",
    "ReportPart",
    "attempt_export",
    "default_options",
    "draft_document",
    "draft_pdf",
    "export_report",
    "page_count",
    "page_image",
    "page_shapes",
    "pdf_contents",
]

Blocks = list[Block]
REPORT_ENDINGS = (".pdf", ".docx", ".html")

MARKING = "OFFICIAL-SENSITIVE"
EVERY_PART = frozenset(ReportPart)
# A published paper never carries the panel's own minutes.
_NOT_FOR_LABELS = frozenset({ReportPart.MINUTES})


@dataclass(frozen=True, slots=True)
class ReportOptions:
    """What goes into a draft and for whom.

    Args:
        parts: the parts to print, in their standard order whatever the order here.
        chosen: which entries the chronology shows.
        audience: names or labels.
        draft: draft number, printed on the cover and on each page ("0.1").
        dated: the date it carries.
        is_written: the report as it is written, in place of ``parts`` and ``chosen``.
    """

    parts: frozenset[ReportPart]
    chosen: ChronologyFilter
    audience: Audience
    draft: str
    dated: date
    is_written: bool = False


@dataclass(frozen=True, slots=True)
class PageImage:
    """A page as a picture: ``rgb`` holds ``height`` rows of ``width`` pixels of three bytes each."""

    width: int
    height: int
    rgb: bytes


def default_options(workspace: Workspace, review_id: ReviewId) -> ReportOptions:
    """Return what is written; else every part that holds something, all entries. Names shown, dated today."""
    empty = set()
    if not reviews.people(workspace, review_id):
        empty.add(ReportPart.FAMILY)
    if not reviews.lessons(workspace, review_id):
        empty |= {ReportPart.FINDINGS, ReportPart.RECOMMENDATIONS}
    if not reviews.meetings(workspace, review_id):
        empty.add(ReportPart.MINUTES)
    if not sent_analyses(workspace, review_id):
        empty.add(ReportPart.ANALYSES)
    if not _abbreviations(workspace, review_id):
        empty.add(ReportPart.GLOSSARY)
    return ReportOptions(
        parts=EVERY_PART - empty,
        chosen=ChronologyFilter(),
        audience=Audience.NAMES,
        draft=offered_number(workspace, review_id),
        dated=workspace.clock().date(),
        is_written=bool(sections(workspace, review_id)),
    )


def draft_document(
    workspace: Workspace, review_id: ReviewId, options: ReportOptions, progress: Progress = Silent()
) -> Document:
    """Return the draft as a document for any writer.

    Raises:
        Refused: labels were asked for, but the register of people cannot give them.
        Cancelled.
    """
    review = _review(workspace, review_id)
    wording: Wording = str
    if options.audience is Audience.PUBLISHED:
        wording = published_wording(workspace, review_id, labels_of(workspace, review_id).in_text)
        options = replace(options, parts=options.parts - _NOT_FOR_LABELS)
    if options.is_written:
        progress.report(0, 1, "Putting together what is written")
        blocks = tuple(composed(workspace, review_id, options.audience, wording))
        progress.check()
    else:
        blocks = _assembled(workspace, review_id, options, wording, progress)
    return Document(
        title=f"{_type_name(workspace, review)}: {review.details.child_label}",
        subtitle="Report draft" if options.audience is Audience.NAMES else "Report draft, anonymised",
        # A working title often tells sex and age of the child: it is for the panel only.
        body=review.details.title if options.audience is Audience.NAMES else "",
        reference=review.details.reference,
        marking=MARKING,
        draft=options.draft,
        dated=options.dated,
        audience=options.audience.value,
        is_draft=True,
        blocks=blocks,
    )


def _assembled(
    workspace: Workspace, review_id: ReviewId, options: ReportOptions, wording: Wording, progress: Progress
) -> tuple[Block, ...]:
    """Return the chosen parts as the records give them, for a report of which nothing is written."""
    blocks: list[Block] = []
    ordered = [part for part in ReportPart if part in options.parts]
    for n_done, part in enumerate(ordered):
        progress.check()
        progress.report(n_done, len(ordered), f"Putting together: {part.value}")
        blocks += _SECTIONS[part](workspace, review_id, options, wording)
    return _numbered(blocks)


def draft_pdf(
    workspace: Workspace, review_id: ReviewId, options: ReportOptions, progress: Progress = Silent()
) -> bytes:
    """Return the draft as PDF.

    Raises:
        Refused: labels were asked for, but the register of people cannot give them.
        Cancelled.
    """
    # ReportLab and PDFium take a while to load; the window must not wait for them at start.
    from scrdesk.export.pdf import write_pdf

    return write_pdf(draft_document(workspace, review_id, options, progress), progress)


def draft_file(
    workspace: Workspace, review_id: ReviewId, options: ReportOptions, ending: str, progress: Progress = Silent()
) -> bytes:
    """Return the draft as a file of the kind that an ending asks for: PDF, Word or one HTML page.

    Raises:
        Refused: there is no such kind; and as :func:`draft_pdf`.
        Cancelled.
    """
    if ending == ".pdf":
        return draft_pdf(workspace, review_id, options, progress)
    if ending not in REPORT_ENDINGS:
        raise Refused(
            f"A report cannot be written as {ending or 'a file without an ending'}.",
            remedy=f"End the name in {', '.join(REPORT_ENDINGS[:-1])} or {REPORT_ENDINGS[-1]}.",
        )
    document = draft_document(workspace, review_id, options, progress)
    progress.check()
    if ending == ".docx":
        from scrdesk.export.word_paper import write_docx

        return write_docx(document)
    from scrdesk.export.html import write_html

    return write_html(document)


def export_report(
    workspace: Workspace,
    review_id: ReviewId,
    options: ReportOptions,
    path: Path,
    progress: Progress = Silent(),
    *,
    password: str = "",
) -> Path:
    """Write the draft as the kind that the path ends in, whole or not at all, and record the export.

    With a password a PDF is encrypted in itself, any other kind goes into a zip file (:mod:`protected_export`).

    With labels, the finished file is searched first: see :mod:`scrdesk.services.leak_gate`.

    Raises:
        CannotWrite: the file is open elsewhere or read-only, or the folder is missing; an old file is intact.
        Refused: with labels, a leak is left that is not waived; and as :func:`draft_pdf`.
        Cancelled.
    """
    attempt = attempt_export(workspace, review_id, options, path, progress, password=password)
    if attempt.path is None:
        raise refusal(attempt.obstacles)
    return attempt.path


@dataclass(frozen=True, slots=True)
class ExportAttempt:
    """How an export went: the file that was written, or None; and what was found in it, waived or not."""

    path: Path | None
    obstacles: tuple[Obstacle, ...] = ()


def attempt_export(
    workspace: Workspace,
    review_id: ReviewId,
    options: ReportOptions,
    path: Path,
    progress: Progress = Silent(),
    *,
    password: str = "",
) -> ExportAttempt:
    """Write the draft as :func:`export_report` does; with labels and a leak not waived, only say what was found.

    Raises:
        CannotWrite, Refused, Cancelled: as :func:`export_report`.
    """
    content = draft_file(workspace, review_id, options, path.suffix.lower(), progress)
    progress.check()
    with_names = options.audience is Audience.NAMES
    found = () if with_names else obstacles(workspace, review_id, content, path.name, progress)
    if left_in(found):
        return ExportAttempt(None, found)
    what = f"report draft {options.draft}"
    written = write_export(workspace, review_id, what, path, content, with_names=with_names, password=password)
    return ExportAttempt(written, found)


def page_count(pdf: bytes) -> int:
    """Return the number of pages."""
    from scrdesk.export import preview

    return preview.page_count(pdf)


def page_shapes(pdf: bytes) -> tuple[float, ...]:
    """Return height by width of each page."""
    from scrdesk.export import preview

    return preview.page_shapes(pdf)


def page_image(pdf: bytes, index: int, width_px: int) -> PageImage:
    """Return page ``index`` (from 0) as a picture ``width_px`` wide."""
    from scrdesk.export import preview

    image = preview.render_page(pdf, index, width_px)
    return PageImage(image.width, image.height, image.rgb)


def pdf_contents(pdf: bytes) -> tuple[tuple[str, int, int], ...]:
    """Return the bookmarks: title, level from 1, page index from 0."""
    from scrdesk.export import preview

    return preview.contents(pdf)


def labels_of(workspace: Workspace, review_id: ReviewId) -> Labels:
    """Return what replaces names in a review.

    Raises:
        Refused: nobody is registered, or a label holds a registered name.
    """
    register = [person.details for person in reviews.people(workspace, review_id)]
    if not register:
        raise Refused(
            "The register of people is empty, so no name can be replaced by a label.",
            remedy="Enter the people of the review first, or export with names shown.",
        )
    labels = Labels(register, reviews.places(workspace, review_id))
    faults = labels.faults()
    if faults:
        raise Refused(
            f"The label “{faults[0].label}” contains a registered name.", remedy="Change the label in the register."
        )
    return labels


def _introduction(workspace: Workspace, review_id: ReviewId, options: ReportOptions, wording: Wording) -> Blocks:
    review = _review(workspace, review_id)
    key_lines = reviews.key_lines(workspace, review_id)
    return contents.introduction(review, _type_name(workspace, review), key_lines, options.audience, wording)


def _process(workspace: Workspace, review_id: ReviewId, _: ReportOptions, wording: Wording) -> Blocks:
    return contents.process(reviews.agencies(workspace, review_id), submissions(workspace, review_id), wording)


def _family(workspace: Workspace, review_id: ReviewId, options: ReportOptions, wording: Wording) -> Blocks:
    incident = _review(workspace, review_id).details.incident
    return contents.family(reviews.people(workspace, review_id), incident, options.audience, wording)


def _chronology(workspace: Workspace, review_id: ReviewId, options: ReportOptions, wording: Wording) -> Blocks:
    shown = build_chronology.entries(workspace, review_id, options.chosen)
    n_all = build_chronology.shown_entries(workspace, review_id, ChronologyFilter()).n_all
    return contents.chronology(
        shown,
        reviews.agencies(workspace, review_id),
        shown=f"{len(shown):,} of {n_all:,} shown",
        filter_text=wording(options.chosen.described()),
        audience=options.audience,
        wording=wording,
    )


def _analyses(workspace: Workspace, review_id: ReviewId, options: ReportOptions, wording: Wording) -> Blocks:
    found = sent_blocks(workspace, review_id, options.audience, wording)
    return [PageBreak(), Heading("Analyses"), *(found or [Paragraph("No analysis was sent here yet.", is_note=True)])]


def _findings(workspace: Workspace, review_id: ReviewId, _: ReportOptions, wording: Wording) -> Blocks:
    return contents.findings(reviews.lessons(workspace, review_id), wording)


def _recommendations(workspace: Workspace, review_id: ReviewId, _: ReportOptions, wording: Wording) -> Blocks:
    return contents.recommendations(reviews.lessons(workspace, review_id), wording)


def _minutes(workspace: Workspace, review_id: ReviewId, _: ReportOptions, wording: Wording) -> Blocks:
    return contents.minutes(reviews.meetings(workspace, review_id), wording)


def _glossary(workspace: Workspace, review_id: ReviewId, _: ReportOptions, wording: Wording) -> Blocks:
    return contents.glossary(_abbreviations(workspace, review_id), wording)


_SECTIONS: dict[ReportPart, Callable[[Workspace, ReviewId, ReportOptions, Wording], Blocks]] = {
    ReportPart.INTRODUCTION: _introduction,
    ReportPart.PROCESS: _process,
    ReportPart.FAMILY: _family,
    ReportPart.CHRONOLOGY: _chronology,
    ReportPart.ANALYSES: _analyses,
    ReportPart.FINDINGS: _findings,
    ReportPart.RECOMMENDATIONS: _recommendations,
    ReportPart.MINUTES: _minutes,
    ReportPart.GLOSSARY: _glossary,
}


def _review(workspace: Workspace, review_id: ReviewId) -> Review:
    with workspace.read() as uow:
        return existing_review(uow, review_id)


def _abbreviations(workspace: Workspace, review_id: ReviewId) -> list[tuple[str, str]]:
    accepted = [s.id for s in submissions(workspace, review_id) if s.status is SubmissionStatus.ACCEPTED]
    with workspace.read() as uow:
        return [pair for submission_id in accepted for pair in uow.submissions.glossary(submission_id)]


def _type_name(workspace: Workspace, review: Review) -> str:
    with workspace.read() as uow:
        return name_in_papers(uow, review)


def _numbered(blocks: Iterable[Block]) -> tuple[Block, ...]:
    """Number the headings 1, 2, 2.1 in the order in which they stand."""
    counters = [0, 0, 0]
    numbered: list[Block] = []
    for block in blocks:
        if isinstance(block, Heading):
            counters[block.level - 1] += 1
            counters[block.level :] = [0] * (3 - block.level)
            block = replace(block, number=".".join(str(n) for n in counters[: block.level]))  # noqa: PLW2901
        numbered.append(block)
    return tuple(numbered)
