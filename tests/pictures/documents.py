"""Pictures of the pages of each PDF that the demonstration makes."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtGui import QImage

from scrdesk.services.draft_report import Audience, default_options, draft_pdf, page_count, page_image
from scrdesk.services.open_store import Workspace
from scrdesk.services.reviews import list_reviews

WIDTH_PX = 900
MAX_PAGES = 12
"""Cover, contents, key and the first pages of the chronology; the rest look alike."""


def picture_documents(workspace: Workspace, out: Path) -> int:
    """Write pictures of the first pages of the report draft for each audience; return how many."""
    review = list_reviews(workspace)[0].review
    n_made = 0
    for audience in Audience:
        options = replace(default_options(workspace, review.id), audience=audience)
        pdf = draft_pdf(workspace, review.id, options)
        for index in range(min(page_count(pdf), MAX_PAGES)):
            drawn = page_image(pdf, index, WIDTH_PX)
            picture = QImage(drawn.rgb, drawn.width, drawn.height, drawn.width * 3, QImage.Format.Format_RGB888)
            path = out / f"report-{audience.name.lower()}-page-{index + 1:02d}.png"
            if not picture.save(str(path)):
                raise OSError(f"cannot write {path}")
            n_made += 1
    return n_made
