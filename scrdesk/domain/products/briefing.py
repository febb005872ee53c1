"""The 7-minute briefing: seven short boxes on one page, given face to face, ending with three questions."""

from __future__ import annotations

from collections.abc import Sequence

from scrdesk.domain.products.paper import PaperHead
from scrdesk.domain.report import Box, BoxGrid, BulletList, Document, Form, Paragraph

BRIEFING_TITLES = (
    "What happened",
    "Why it matters",
    "What we found",
    "Good practice",
    "What must change",
    "What to do",
    "Questions to talk about",
)
"""The titles of the boxes where a Board has none of its own (domain paper 2.6)."""
BRIEFING_QUESTIONS = (
    "What are your thoughts on what happened?",
    "How will the learning be part of your work, and how will we know?",
    "How will you put it into your team’s plan?",
)
"""The questions a briefing ends with."""
NOTHING = "Nothing has been written here yet."


def briefing(
    head: PaperHead,
    boxes: Sequence[Sequence[str]],
    titles: Sequence[str] = BRIEFING_TITLES,
    *,
    title: str = "7-minute briefing",
) -> Document:
    """Return a briefing; each box has short texts: one is a paragraph, more are a list.

    The last box holds the three questions when it is given no text. A box without title or text is kept, so that the
    seven stay seven.
    """
    made = []
    for number, name in enumerate(titles):
        texts = [text.strip() for text in (boxes[number] if number < len(boxes) else ()) if text.strip()]
        if not texts and number == len(titles) - 1:
            texts = list(BRIEFING_QUESTIONS)
        if len(texts) > 1:
            made.append(Box(name, (BulletList(tuple(texts)),)))
        else:
            made.append(Box(name, (Paragraph(texts[0]) if texts else Paragraph(NOTHING, is_note=True),)))
    return head.document(title, (BoxGrid(tuple(made)),), form=Form.ONE_PAGE)
