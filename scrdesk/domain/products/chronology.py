"""The combined chronology as a paper of its own, for the panel's table."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from scrdesk.domain.audience import Audience
from scrdesk.domain.chronology import Entry, EntryId
from scrdesk.domain.labelled_text.telling import Telling
from scrdesk.domain.products.paper import PaperHead
from scrdesk.domain.report import Block, ChronologyTable, Document, Heading, PageBreak, Paragraph
from scrdesk.domain.report_contents import EXACTLY, Wording, chronology
from scrdesk.domain.review import Agency


def panel_chronology(
    head: PaperHead,
    entries: Sequence[Entry],
    agencies: Sequence[Agency],
    *,
    shown: str,
    filter_text: str,
    as_at: str = "",
    beside: Mapping[EntryId, Sequence[tuple[str, str]]] | None = None,
    audience: Audience = Audience.NAMES,
    wording: Wording = str,
    telling: Telling = EXACTLY,
) -> Document:
    """Return the chronology across the paper, with the key of agencies above it.

    Args:
        head, entries, agencies: what is printed, in order.
        shown, filter_text: how many of how many, and why these.
        as_at: the moment for which it holds, in words; not printed when empty.
        beside: lines that follow an agency's own details, such as the panel's layer, by entry.
        audience, wording, telling: names and days, or labels in their place and days by the rule of the audience.
    """
    blocks = chronology(
        entries,
        agencies,
        shown=shown,
        filter_text=filter_text,
        audience=audience,
        wording=wording,
        telling=telling,
    )
    kept: list[Block] = [Paragraph(f"As at {as_at}", is_note=True)] if as_at else []
    for block in blocks:
        if isinstance(block, ChronologyTable) and beside:
            said = {key: [(name, wording(text)) for name, text in lines] for key, lines in beside.items()}
            rows = zip(block.rows, entries, strict=True)
            added = (replace(row, details=(*row.details, *said.get(entry.id, ()))) for row, entry in rows)
            kept.append(replace(block, rows=tuple(added)))
        elif not isinstance(block, PageBreak | Heading):
            kept.append(block)
    return head.document("Combined chronology", kept)
