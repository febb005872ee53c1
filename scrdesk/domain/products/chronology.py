"""The combined chronology as a paper of its own, for the panel's table."""

from __future__ import annotations

from collections.abc import Sequence

from scrdesk.domain.audience import Audience
from scrdesk.domain.chronology import Entry
from scrdesk.domain.products.paper import PaperHead
from scrdesk.domain.report import Document, Heading, PageBreak
from scrdesk.domain.report_contents import Wording, chronology
from scrdesk.domain.review import Agency


def panel_chronology(
    head: PaperHead,
    entries: Sequence[Entry],
    agencies: Sequence[Agency],
    *,
    shown: str,
    filter_text: str,
    audience: Audience = Audience.NAMES,
    wording: Wording = str,
) -> Document:
    """Return the chronology across the paper, with the key of agencies above it."""
    blocks = chronology(entries, agencies, shown=shown, filter_text=filter_text, audience=audience, wording=wording)
    kept = [block for block in blocks if not isinstance(block, PageBreak | Heading)]
    return head.document("Combined chronology", kept)
