"""Pictures of the pages of each PDF that the demonstration makes."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from PySide6.QtGui import QImage

from scrdesk.domain.learning_records import Deposit, LearningProduct, Outline
from scrdesk.domain.review import ReviewId
from scrdesk.services.action_plan import export_action_plan, export_chase_sheets
from scrdesk.services.draft_report import Audience, default_options, draft_pdf
from scrdesk.services.learning_papers import export_deposit_sheet, export_outline, export_product
from scrdesk.services.learning_records import records
from scrdesk.services.open_store import Workspace
from scrdesk.services.pdf_pages import page_count, page_image
from scrdesk.services.reviews import list_reviews

WIDTH_PX = 900
MAX_PAGES = 12
"""Cover, contents, key and the first pages of the chronology; the rest look alike."""


def picture_documents(workspace: Workspace, out: Path) -> int:
    """Write pictures of the first pages of each PDF product; return how many."""
    review = list_reviews(workspace)[0].review
    n_made = 0
    for audience in Audience:
        options = replace(default_options(workspace, review.id), audience=audience)
        n_made += _picture(draft_pdf(workspace, review.id, options), f"report-{audience.name.lower()}", out)
    with tempfile.TemporaryDirectory() as folder:
        for name, pdf in _learning(workspace, review.id, Path(folder)):
            n_made += _picture(pdf, name, out)
    return n_made


def _learning(workspace: Workspace, review_id: ReviewId, folder: Path) -> Iterator[tuple[str, bytes]]:
    """Make each paper of the Learning page, as the window does."""
    plan = folder / "plan.pdf"
    export_action_plan(workspace, review_id, plan)
    yield "action-plan", plan.read_bytes()
    sheets = export_chase_sheets(workspace, review_id, folder, ".pdf")
    yield "chase-sheet", sheets[0].read_bytes()
    product = records(workspace, LearningProduct, review_id)[0].details
    yield "briefing", export_product(workspace, review_id, product, folder / "briefing.pdf").read_bytes()
    outline = records(workspace, Outline, review_id)[0]
    yield "outline", export_outline(workspace, review_id, outline, folder / "outline.pdf").read_bytes()
    deposit = records(workspace, Deposit, review_id)[0].details
    yield "deposit-sheet", export_deposit_sheet(workspace, review_id, deposit, folder / "deposit.pdf").read_bytes()


def _picture(pdf: bytes, name: str, out: Path) -> int:
    n_pages = min(page_count(pdf), MAX_PAGES)
    for index in range(n_pages):
        drawn = page_image(pdf, index, WIDTH_PX)
        picture = QImage(drawn.rgb, drawn.width, drawn.height, drawn.width * 3, QImage.Format.Format_RGB888)
        path = out / f"{name}-page-{index + 1:02d}.png"
        if not picture.save(str(path)):
            raise OSError(f"cannot write {path}")
    return n_pages
