"""What stands before the blocks: cover and contents."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from scrdesk.domain.dates_in_words import day_in_words
from scrdesk.domain.report import HANDLING_OF_MARKED_PAPERS, Document
from scrdesk.export.pdf.fonts import printable
from scrdesk.export.pdf.page import Bookmark, Page, Typesetter
from scrdesk.export.pdf.style import (
    CONTENTS,
    COVER_BODY,
    COVER_FACT,
    COVER_LABEL,
    COVER_SUBTITLE,
    COVER_TITLE,
    HEADINGS,
    NOTE,
    PORTRAIT,
    TextStyle,
)

N_TITLE_LINES = 4  # of the large type; a longer title is set smaller
COVER_LABEL_WIDTH = 84.0
CONTENTS_INDENT = 16.0  # for each level
PAGE_NUMBER_WIDTH = 34.0
LEADER_GAP = 6.0  # white on either side of the dots
LEADER = TextStyle(10, 18, colour="soft_ink")


def cover_page(document: Document, setter: Typesetter) -> Page:
    """Return the cover: body, title, what it is, reference, draft, date, marking, audience, how to handle it."""
    page = Page(PORTRAIT, setter)
    y = page.top - 20
    y = _set(page, y, COVER_BODY, document.body)
    page.box(page.left, y - 16, 64, 4, "accent")
    y = page.top - page.height * 0.24
    is_long = len(setter.lines(printable(document.title), COVER_TITLE, page.width)) > N_TITLE_LINES
    y = _set(page, y, HEADINGS[1] if is_long else COVER_TITLE, document.title)
    y = _set(page, y - 10, COVER_SUBTITLE, document.subtitle)
    y -= 34
    facts = (
        ("Reference", document.reference),
        ("Draft", document.draft),
        ("Date", day_in_words(document.dated)),
        ("Marking", document.marking.upper()),
        ("Audience", document.audience),
    )
    for label, fact in facts:
        if fact:
            lines = setter.lines(printable(fact), COVER_FACT, page.width - COVER_LABEL_WIDTH)
            page.text(page.left, y, COVER_LABEL, [label])
            page.text(page.left + COVER_LABEL_WIDTH, y, COVER_FACT, lines)
            y -= len(lines) * COVER_FACT.leading + 4
    handling = document.handling or (HANDLING_OF_MARKED_PAPERS if document.marking else "")
    if handling:
        lines = setter.lines(printable(handling), NOTE, page.width)
        low = page.bottom + len(lines) * NOTE.leading
        page.rule(page.left, low + 8, page.width)
        page.text(page.left, low, NOTE, lines)
    return page


def _set(page: Page, y: float, style: TextStyle, text: str) -> float:
    """Set a text of the cover and return the lower edge of its last line."""
    if not text:
        return y
    lines = page.setter.lines(printable(text), style, page.width)
    page.text(page.left, y, style, lines)
    return y - len(lines) * style.leading


def contents_pages(listed: Sequence[Bookmark], setter: Typesetter, number_of: Callable[[Page], int]) -> list[Page]:
    """Return the contents: one line for each heading, dots that lead to its page number, and a link."""
    page = Page(PORTRAIT, setter)
    pages = [page]
    page.text(page.left, page.top, HEADINGS[1], ["Contents"])
    y = page.top - HEADINGS[1].leading - 10
    for bookmark in listed:
        level = min(bookmark.level + 1, len(CONTENTS))
        style = CONTENTS[level]
        indent = (level - 1) * CONTENTS_INDENT
        lines = setter.lines(bookmark.title, style, page.width - indent - PAGE_NUMBER_WIDTH - 2 * LEADER_GAP)
        height = len(lines) * style.leading
        above = 8.0 if level == 1 else 2.0
        if y - above - height < page.bottom:
            page = Page(PORTRAIT, setter)
            pages.append(page)
            y = page.top + above
        y -= above
        page.text(page.left + indent, y, style, lines)
        number = str(number_of(bookmark.page))
        last = y - height + style.leading
        number_at = page.right - setter.width(number, style)
        _draw_leader(page, last, style, page.left + indent + setter.width(lines[-1], style), number_at)
        page.text(number_at, last, style, [number])
        page.link(bookmark.key, f"{bookmark.title}, page {number}", (page.left + indent, y - height, page.right, y))
        y -= height
    return pages


def _draw_leader(page: Page, top: float, style: TextStyle, start: float, stop: float) -> None:
    """Draw dots on a common grid, so that they stand below one another from line to line."""
    dots = TextStyle(LEADER.size, style.leading, colour="soft_ink")
    pitch = page.setter.width(" .", dots)
    n_all = int((stop - LEADER_GAP - page.left) // pitch)
    n_before = int((start + LEADER_GAP - page.left) // pitch) + 1
    if n_all > n_before:
        with page.artifact():
            page.text(page.left + n_before * pitch, top, dots, [" ." * (n_all - n_before)])
