"""What the report page asks of the services, off the window's thread.

Services are imported inside, since starting must not wait for the database driver.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from scrdesk.ui.models.contents_model import ContentsLine

if TYPE_CHECKING:
    from scrdesk.domain.leaks.waivers import Waiver, WaiverId
    from scrdesk.domain.progress import Progress
    from scrdesk.domain.report_contents import ReportPart
    from scrdesk.domain.review import ReviewId
    from scrdesk.services.draft_report import ExportAttempt, ReportOptions
    from scrdesk.services.open_store import Workspace
    from scrdesk.services.pdf_pages import PageImage


@dataclass(frozen=True, slots=True)
class Setup:
    """What there is to print, and whether names can become labels."""

    review_id: ReviewId
    options: ReportOptions
    every_part: tuple[ReportPart, ...]
    has_people: bool


@dataclass(frozen=True, slots=True)
class Draft:
    """A finished draft: its bytes, the shape of each page (height by width), its headings."""

    review_id: ReviewId
    options: ReportOptions
    pdf: bytes
    ratios: tuple[float, ...]
    contents: tuple[ContentsLine, ...]


def set_up(workspace: Workspace, review_id: ReviewId, _: Progress) -> Setup:
    """Return what there is to print and the usual choice."""
    from scrdesk.services import draft_report, reviews

    has_people = bool(reviews.people(workspace, review_id))
    return Setup(
        review_id, draft_report.default_options(workspace, review_id), tuple(draft_report.ReportPart), has_people
    )


def make_draft(workspace: Workspace, review_id: ReviewId, options: ReportOptions, progress: Progress) -> Draft:
    """Draft the report as PDF."""
    from scrdesk.services import draft_report, pdf_pages

    pdf = draft_report.draft_pdf(workspace, review_id, options, progress)
    progress.check()
    contents = tuple(ContentsLine(title, level, page) for title, level, page in pdf_pages.pdf_contents(pdf))
    return Draft(review_id, options, pdf, pdf_pages.page_shapes(pdf), contents)


def picture(pdf: bytes, index: int, width_px: int, _: Progress) -> tuple[bytes, int, PageImage]:
    """Draw a page; return it with the document and index it belongs to."""
    from scrdesk.services import pdf_pages

    return pdf, index, pdf_pages.page_image(pdf, index, width_px)


def waivers(workspace: Workspace, review_id: ReviewId, _: Progress) -> tuple[Waiver, ...]:
    """Return what was waived, also what was taken back."""
    from scrdesk.services import leak_gate

    return leak_gate.waivers(workspace, review_id)


def take_waivers_back(
    workspace: Workspace, review_id: ReviewId, numbers: tuple[WaiverId, ...], who: str, why: str, _: Progress
) -> int:
    """Take waivers back; return how many."""
    from scrdesk.services import leak_gate

    leak_gate.take_back(workspace, leak_gate.WaiverEdit(review_id, numbers, who), why)
    return len(numbers)


def export(
    workspace: Workspace,
    review_id: ReviewId,
    options: ReportOptions,
    path: Path,
    progress: Progress,
    *,
    password: str = "",
    asks: bool = True,
) -> ExportAttempt:
    """Write the file, or say what keeps it from being written."""
    from scrdesk.services.draft_report import attempt_export

    return attempt_export(workspace, review_id, options, path, progress, password=password, asks=asks)
