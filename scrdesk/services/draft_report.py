"""Draft the report: choose its parts, look at the pages, write the PDF."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from scrdesk.domain import report_contents as contents
from scrdesk.domain.audience import Audience
from scrdesk.domain.chronology import ChronologyFilter
from scrdesk.domain.labelled_text.telling import Telling
from scrdesk.domain.leaks.waivers import Obstacle
from scrdesk.domain.marking import MARKING
from scrdesk.domain.progress import Progress, Silent
from scrdesk.domain.report import Block, Copy, Document, Heading, PageBreak, Paragraph
from scrdesk.domain.report_contents import EXACTLY, ReportPart, Wording
from scrdesk.domain.review import Review, ReviewId
from scrdesk.domain.submission import SubmissionStatus
from scrdesk.errors import Refused
from scrdesk.services import build_chronology, reviews
from scrdesk.services.add_submission import submissions
from scrdesk.services.audience_view import seen_register, view_for
from scrdesk.services.compose_report import composed, sections
from scrdesk.services.document_language import in_review_language
from scrdesk.services.executive_summary import summary_document
from scrdesk.services.leak_gate import left_in, obstacles, refusal
from scrdesk.services.live_parts import Making
from scrdesk.services.named import existing_review
from scrdesk.services.numbered_drafts import offered_number
from scrdesk.services.open_store import Workspace
from scrdesk.services.protected_export import write_export
from scrdesk.services.publication_check import check_file_content
from scrdesk.services.review_types import name_in_papers
from scrdesk.services.sent_analyses import sent_analyses, sent_blocks

__all__ = [
    "Audience",
    "ExportAttempt",
    "ReportOptions",
    "ReportPart",
    "attempt_export",
    "copy_for",
    "default_options",
    "draft_document",
    "draft_pdf",
    "export_report",
]

Blocks = list[Block]
REPORT_ENDINGS = (".pdf", ".docx", ".html")

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
        embargo: a line on each page ("Not to be published before 00:01 on 4 March 2017"), or empty.
        copy: for whom this copy is and its number, as a faint watermark; None where copies are not told apart.
        is_summary: the executive summary instead of the report.
    """

    parts: frozenset[ReportPart]
    chosen: ChronologyFilter
    audience: Audience
    draft: str
    dated: date
    is_written: bool = False
    embargo: str = ""
    copy: Copy | None = None
    is_summary: bool = False

    @property
    def file_name(self) -> str:
        """What the file is called unless somebody calls it otherwise; a check looks at the name, too."""
        kind = "executive-summary" if self.is_summary else "report-draft"
        audience = {Audience.PANEL: "panel", Audience.PUBLISHED: "published"}.get(self.audience, "")
        return "-".join(part for part in (kind, self.draft, audience) if part) + ".pdf"


def copy_for(recipient: str, number: str) -> Copy | None:
    """Return for whom a copy is and its number, on one line each; None where neither was said."""
    copy = Copy(" ".join(recipient.split()), " ".join(number.split()))
    return copy if copy.words else None


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
    """Return the draft as a document for any writer, in English; :func:`draft_file` says it in the review's language.

    Raises:
        Refused: labels were asked for, but the register of people cannot give them.
        Cancelled.
    """
    review = _review(workspace, review_id)
    wording: Wording = str
    telling = EXACTLY
    has_names = options.audience.has_names
    if not has_names:
        view = view_for(workspace, review_id, options.audience)
        wording, telling = view.wording, view.telling
        options = replace(options, parts=options.parts - _NOT_FOR_LABELS)
    if options.is_summary:
        blocks: tuple[Block, ...] = ()
    elif options.is_written:
        progress.report(0, 1, "Putting together what is written")
        blocks = tuple(composed(workspace, review_id, options.audience, wording, telling))
        progress.check()
    else:
        blocks = _assembled(workspace, review_id, options, (wording, telling), progress)
    document = Document(
        title=f"{_type_name(workspace, review)}: {wording(review.details.child_label)}",
        subtitle="Report draft" if has_names else "Report draft, anonymised",
        # A working title often tells sex and age of the child: it is for the panel only.
        body=review.details.title if has_names else "",
        reference=review.details.reference,
        marking=MARKING,
        draft=options.draft,
        dated=options.dated,
        audience=options.audience.value,
        is_draft=True,
        blocks=blocks,
        embargo=" ".join(options.embargo.split()),
        copy=options.copy,
    )
    making = Making(workspace, review_id, options.audience, wording, telling)
    return summary_document(making, document) if options.is_summary else document


def _assembled(
    workspace: Workspace, review_id: ReviewId, options: ReportOptions, told: tuple[Wording, Telling], progress: Progress
) -> tuple[Block, ...]:
    """Return the chosen parts as the records give them, for a report of which nothing is written."""
    blocks: list[Block] = []
    ordered = [part for part in ReportPart if part in options.parts]
    for n_done, part in enumerate(ordered):
        progress.check()
        progress.report(n_done, len(ordered), f"Putting together: {part.value}")
        blocks += _SECTIONS[part](Making(workspace, review_id, options.audience, *told), options)
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

    document = draft_document(workspace, review_id, options, progress)
    return write_pdf(in_review_language(workspace, review_id, document), progress)


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
    document = in_review_language(workspace, review_id, draft_document(workspace, review_id, options, progress))
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
    attempt = attempt_export(workspace, review_id, options, path, progress, password=password, asks=False)
    if attempt.path is None:
        raise refusal(attempt.obstacles)
    return attempt.path


@dataclass(frozen=True, slots=True)
class ExportAttempt:
    """How an export went: the file that was written, or None; what was found in it; risks nobody has looked at."""

    path: Path | None
    obstacles: tuple[Obstacle, ...] = ()
    unticked: tuple[int, ...] = ()


def attempt_export(
    workspace: Workspace,
    review_id: ReviewId,
    options: ReportOptions,
    path: Path,
    progress: Progress = Silent(),
    *,
    password: str = "",
    asks: bool = True,
) -> ExportAttempt:
    """Write the draft as :func:`export_report` does; with labels and a leak not waived, only say what was found.

    ``asks``: with labels, only say which of the thirteen risks nobody has looked at, as long as there are any.

    Raises:
        CannotWrite, Refused, Cancelled: as :func:`export_report`.
    """
    content = draft_file(workspace, review_id, options, path.suffix.lower(), progress)
    progress.check()
    with_names = options.audience.has_names
    found: tuple[Obstacle, ...] = ()
    unticked: tuple[int, ...] = ()
    if options.audience is Audience.PUBLISHED:
        is_kept = not options.is_summary
        checked = check_file_content(workspace, review_id, content, path.name, options.draft, progress, is_kept=is_kept)
        found, unticked = checked.obstacles, checked.unticked
    elif not with_names:
        found = obstacles(workspace, review_id, content, path.name, progress, audience=options.audience)
    if left_in(found) or (asks and unticked):
        return ExportAttempt(None, found, unticked)
    copy = f", {options.copy.words}" if options.copy is not None and options.copy.words else ""
    what = f"{'executive summary' if options.is_summary else 'report draft'} {options.draft}{copy}"
    written = write_export(workspace, review_id, what, path, content, with_names=with_names, password=password)
    return ExportAttempt(written, found, unticked)


def _introduction(making: Making, _: ReportOptions) -> Blocks:
    review = _review(making.workspace, making.review_id)
    key_lines = reviews.key_lines(making.workspace, making.review_id)
    type_name = _type_name(making.workspace, review)
    return contents.introduction(review, type_name, key_lines, making.wording, making.telling)


def _process(making: Making, _: ReportOptions) -> Blocks:
    agencies = reviews.agencies(making.workspace, making.review_id)
    return contents.process(agencies, submissions(making.workspace, making.review_id), making.wording)


def _family(making: Making, _: ReportOptions) -> Blocks:
    incident = _review(making.workspace, making.review_id).details.incident
    people = seen_register(making.workspace, making.review_id, making.audience).people
    return contents.family(people, incident, making.audience, making.wording, making.telling)


def _chronology(making: Making, options: ReportOptions) -> Blocks:
    shown = build_chronology.entries(making.workspace, making.review_id, options.chosen)
    n_all = build_chronology.shown_entries(making.workspace, making.review_id, ChronologyFilter()).n_all
    return contents.chronology(
        shown,
        reviews.agencies(making.workspace, making.review_id),
        shown=f"{len(shown):,} of {n_all:,} shown",
        filter_text=making.wording(options.chosen.described()),
        audience=making.audience,
        wording=making.wording,
        telling=making.telling,
    )


def _analyses(making: Making, _: ReportOptions) -> Blocks:
    found = sent_blocks(making.workspace, making.review_id, making.audience, making.wording)
    return [PageBreak(), Heading("Analyses"), *(found or [Paragraph("No analysis was sent here yet.", is_note=True)])]


def _findings(making: Making, _: ReportOptions) -> Blocks:
    return contents.findings(reviews.lessons(making.workspace, making.review_id), making.wording)


def _recommendations(making: Making, _: ReportOptions) -> Blocks:
    return contents.recommendations(reviews.lessons(making.workspace, making.review_id), making.wording)


def _minutes(making: Making, _: ReportOptions) -> Blocks:
    return contents.minutes(reviews.meetings(making.workspace, making.review_id), making.wording)


def _glossary(making: Making, _: ReportOptions) -> Blocks:
    return contents.glossary(_abbreviations(making.workspace, making.review_id), making.wording)


_SECTIONS: dict[ReportPart, Callable[[Making, ReportOptions], Blocks]] = {
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
