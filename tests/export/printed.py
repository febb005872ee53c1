"""What is printed on the pages of a finished PDF, for tests."""

from __future__ import annotations

import re
from dataclasses import replace

from scrdesk.domain.report import (
    ChronologyRow,
    ChronologyTable,
)
from scrdesk.export.preview import page_texts
from tests.export.sample import rows
from tests.read_pdf import opened_pdf

PORTRAIT_POINTS = (595, 842)
LANDSCAPE_POINTS = (842, 595)


def texts(pdf: bytes) -> list[str]:
    return [text.replace("\r\n", "\n") for text in page_texts(pdf)]


def without_furniture(pdf: bytes) -> list[str]:
    """Each page's text without marking, watermark, footer and repeated heading row."""
    kept = []
    for text in texts(pdf):
        lines = [
            line
            for line in text.split("\n")
            if line.strip() not in {"OFFICIAL-SENSITIVE", "DRAFT"}
            and not line.startswith("SCR 2019/02 ·")
            and not re.fullmatch(r"page \d+ of \d+", line.strip())
        ]
        kept.append("\n".join(lines))
    return kept


def flat(text: str) -> str:
    return " ".join(text.split())


def sizes(pdf: bytes) -> list[tuple[int, int]]:
    with opened_pdf(pdf) as opened:
        return [(round(page.get_width()), round(page.get_height())) for page in opened]


def row(**changes: object) -> ChronologyRow:
    return replace(rows(1)[0], **changes)  # type: ignore[arg-type]


def table_of(*of: ChronologyRow) -> ChronologyTable:
    return ChronologyTable("Combined chronology", of, f"{len(of)} of {len(of)} shown", "all entries")
