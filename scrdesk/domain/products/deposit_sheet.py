"""The sheet that goes with a report to the national case review repository."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from scrdesk.domain.dates_in_words import day_in_words
from scrdesk.domain.products.paper import PaperHead, bullets, paragraphs
from scrdesk.domain.report import Block, Callout, Document, Facts, Heading, Paragraph

SUMMARY_LENGTH = (490, 2400)
"""Characters of the shortest and longest summaries seen in the repository's catalogue (domain paper 4, NSPCC row)."""


@dataclass(frozen=True, slots=True)
class DepositSheet:
    """What the repository is told of a report.

    Args:
        title: as on the report.
        body: the publishing body.
        author: of the report.
        published: date on the report.
        summary: for the catalogue, anonymised.
        keywords: terms it can be found by.
        file_name: of the report sent with it.
        sha256: of that file, so that both sides know which it was; or empty.
        n_pages: of the report; 0 when not known.
        is_anonymous: published without naming the Board.
        contact: who answers questions: role and address, no private one.
        sent, acknowledged: when, or None.
    """

    title: str
    body: str
    author: str
    published: date | None
    summary: str
    keywords: tuple[str, ...] = ()
    file_name: str = ""
    sha256: str = ""
    n_pages: int = 0
    is_anonymous: bool = False
    contact: str = ""
    sent: date | None = None
    acknowledged: date | None = None


def deposit_sheet(head: PaperHead, sheet: DepositSheet) -> Document:
    """Return the sheet; an anonymous deposit names no body, and is said to be one."""
    blocks: list[Block] = []
    if sheet.is_anonymous:
        head = replace(head, body="")
        told = "Please publish this report without the name of the Board or of the place."
        blocks.append(Callout("Anonymous publication", (Paragraph(told),), is_warning=True))
    blocks += [
        Heading("The report"),
        Facts(
            (
                ("Title", sheet.title),
                ("Publishing body", "withheld" if sheet.is_anonymous else sheet.body),
                ("Author", sheet.author),
                ("Date", day_in_words(sheet.published) if sheet.published else ""),
                ("Pages", f"{sheet.n_pages:,}" if sheet.n_pages else ""),
                ("File", sheet.file_name),
                ("SHA-256", sheet.sha256),
            )
        ),
        Heading("Summary for the catalogue"),
        *(paragraphs(sheet.summary) or (Paragraph("No summary has been written yet.", is_note=True),)),
    ]
    shortest, longest = SUMMARY_LENGTH
    if sheet.summary and not shortest <= len(sheet.summary) <= longest:
        told = f"Summaries in the catalogue have about {shortest:,} to {longest:,} characters, this one has"
        blocks.append(Paragraph(f"{told} {len(sheet.summary):,}.", is_note=True))
    if sheet.keywords:
        blocks += [Heading("Keywords"), *bullets(sheet.keywords)]
    blocks += [
        Heading("Deposit"),
        Facts(
            (
                ("Contact", sheet.contact),
                ("Sent", day_in_words(sheet.sent) if sheet.sent else "not yet"),
                ("Acknowledged", day_in_words(sheet.acknowledged) if sheet.acknowledged else "not yet"),
            )
        ),
    ]
    return head.document("Deposit with the national case review repository", blocks, subtitle=sheet.title)
