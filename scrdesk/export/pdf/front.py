"""What stands before the blocks: cover and contents."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from scrdesk.domain.paper_words import ENGLISH, PaperWords
from scrdesk.domain.report import HANDLING_OF_MARKED_PAPERS, Document, Form
from scrdesk.export.pdf.blocks import prose_strips
from scrdesk.export.pdf.flow import Flow, Strip
from scrdesk.export.pdf.fonts import printable
from scrdesk.export.pdf.page import Bookmark, Link, Page, Typesetter
from scrdesk.export.pdf.style import (
    CONTENTS,
    COVER_BODY,
    COVER_FACT,
    COVER_LABEL,
    COVER_SUBTITLE,
    COVER_TITLE,
    HEADINGS,
    MARGIN_BOTTOM,
    MARGIN_TOP,
    NOTE,
    PAPER_BODY,
    PAPER_SUBTITLE,
    PAPER_TITLE,
    PORTRAIT,
    TextStyle,
    text_width,
)
from scrdesk.export.pdf.tags import UNMARKED, Element

N_TITLE_LINES = 4  # of the large type; a longer title is set smaller
COVER_LABEL_WIDTH = 84.0
CONTENTS_INDENT = 16.0  # for each level
PAGE_NUMBER_WIDTH = 34.0
FEWEST_CONTENTS = 4  # lines of the contents that may stand alone on their last page
CLOSER = 0.6  # of the white between them, where fewer would
LEADER_GAP = 6.0  # white on either side of the dots
LEADER = TextStyle(10, 18, colour="soft_ink")


def cover_page(document: Document, setter: Typesetter, holder: Element) -> Page:
    """Return the cover: body, title, what it is, reference, draft, date, marking, audience, how to handle it."""
    page = Page(PORTRAIT, setter)
    y = page.top - 20
    if document.body:
        y = _set(page, y, COVER_BODY, document.body, "P", holder)
        page.box(page.left, y - 16, 64, 4, "accent")
    y = page.top - page.height * 0.24
    is_long = len(setter.lines(printable(document.title), COVER_TITLE, page.width)) > N_TITLE_LINES
    y = _set(page, y, HEADINGS[1] if is_long else COVER_TITLE, document.title, "H1", holder)
    y = _set(page, y - 10, COVER_SUBTITLE, document.subtitle, "P", holder)
    y -= 34
    facts = [(label, fact) for label, fact in facts_of(document) if fact]
    listed = setter.tags.open("L", holder, UNMARKED)
    for label, fact in facts:
        item = setter.tags.open("LI", listed)
        lines = setter.lines(printable(fact), COVER_FACT, page.width - COVER_LABEL_WIDTH)
        page.content(setter.tags.open("Lbl", item), page.left, y, COVER_LABEL, [label])
        page.content(setter.tags.open("LBody", item), page.left + COVER_LABEL_WIDTH, y, COVER_FACT, lines)
        y -= len(lines) * COVER_FACT.leading + 4
    handling = document.handling or (HANDLING_OF_MARKED_PAPERS if document.marking else "")
    if handling:
        lines = setter.lines(printable(handling), NOTE, page.width)
        low = page.bottom + len(lines) * NOTE.leading
        page.rule(page.left, low + 8, page.width)
        page.content(setter.tags.open("P", holder), page.left, low, NOTE, lines)
    return page


def facts_of(document: Document) -> tuple[tuple[str, str], ...]:
    """Return what a cover tells of a paper beside its title; some may be empty."""
    words = document.words
    return (
        (words.reference, document.reference),
        (words.draft, document.draft),
        (words.dated, words.day(document.dated)),
        (words.marking, document.marking.upper()),
        (words.embargo, document.embargo),
        (words.audience, document.audience),
        (words.copy, document.copy.words if document.copy is not None else ""),
    )


def _set(page: Page, y: float, style: TextStyle, text: str, tag: str, holder: Element) -> float:
    """Set a text of the cover and return the lower edge of its last line."""
    if not text.strip():
        return y
    lines = page.setter.lines(printable(text), style, page.width)
    page.content(page.setter.tags.open(tag, holder), page.left, y, style, lines)
    return y - len(lines) * style.leading


def title_strips(flow: Flow, document: Document, width: float, holder: Element) -> list[Strip]:
    """Return what stands above the first block of a paper without a cover: body, title, what it is about, facts.

    A letter has the sender's body only: its subject stands where letters have it.
    """
    tags, strips = flow.setter.tags, list[Strip]()
    is_letter = document.form is Form.LETTER
    parts = [(document.body, PAPER_BODY, "P", 0.0)]
    if not is_letter:
        parts += [
            (document.title, PAPER_TITLE, "H1", 10.0),
            (document.subtitle, PAPER_SUBTITLE, "P", 4.0),
            (document.foot, NOTE, "P", 4.0),
        ]
    for text, style, tag, before in parts:
        if text.strip():
            strips += prose_strips(
                flow,
                text.replace("\n", " "),
                flow.scaled(style),
                width,
                tags.open(tag, holder),
                before=before * flow.factor,
                is_kept=True,
            )
    if strips and not is_letter:
        strips.append(
            Strip(9.0, lambda page, top: page.box(page.left, top - 8, 64, 3, "accent"), is_kept_with_next=True)
        )
    return strips


def n_contents_pages(listed: Sequence[Bookmark], setter: Typesetter) -> int:
    """Return how many pages the contents take."""
    return max((place for place, _, _ in _contents_places(listed, setter)), default=0) + 1


def _contents_places(listed: Sequence[Bookmark], setter: Typesetter) -> list[tuple[int, float, list[str]]]:
    """Return for each line of the contents: the page it stands on from 0, its upper edge, its lines.

    They stand closer where a few lines would else be alone on the last page.
    """
    usual = list(_places_set(listed, setter, 1.0))
    if usual and usual[-1][0] > 0 and sum(place == usual[-1][0] for place, _, _ in usual) < FEWEST_CONTENTS:
        closer = list(_places_set(listed, setter, CLOSER))
        if closer[-1][0] < usual[-1][0]:
            return closer
    return usual


def _places_set(
    listed: Sequence[Bookmark], setter: Typesetter, spacing: float
) -> Iterator[tuple[int, float, list[str]]]:
    width = text_width(PORTRAIT)
    top, bottom = PORTRAIT[1] - MARGIN_TOP[PORTRAIT], MARGIN_BOTTOM[PORTRAIT]
    page, y = 0, top - HEADINGS[1].leading - 10
    for bookmark in listed:
        level = min(bookmark.level + 1, len(CONTENTS))
        style, indent = CONTENTS[level], (level - 1) * CONTENTS_INDENT
        lines = setter.lines(bookmark.title, style, width - indent - PAGE_NUMBER_WIDTH - 2 * LEADER_GAP)
        height = len(lines) * style.leading
        above = (8.0 if level == 1 else 2.0) * spacing
        if y - above - height < bottom:
            page, y = page + 1, top + above
        y -= above
        yield page, y, lines
        y -= height


def contents_pages(
    listed: Sequence[Bookmark],
    setter: Typesetter,
    number_of: Callable[[Page], int],
    holder: Element,
    words: PaperWords = ENGLISH,
) -> list[Page]:
    """Return the contents: one line for each heading, dots that lead to its page number, and a link."""
    tags = setter.tags
    page = Page(PORTRAIT, setter)
    pages = [page]
    page.content(tags.open("H2", holder), page.left, page.top, HEADINGS[1], [words.contents])
    table = tags.open("TOC", holder)
    for bookmark, (place, y, lines) in zip(listed, _contents_places(listed, setter), strict=True):
        if place == len(pages):
            page = Page(PORTRAIT, setter)
            pages.append(page)
        level = min(bookmark.level + 1, len(CONTENTS))
        style, indent = CONTENTS[level], (level - 1) * CONTENTS_INDENT
        height = len(lines) * style.leading
        link = tags.open("Link", tags.open("Reference", tags.open("TOCI", table)))
        page.content(link, page.left + indent, y, style, lines)
        number = str(number_of(bookmark.page))
        last = y - height + style.leading
        number_at = page.right - setter.width(number, style)
        _draw_leader(page, last, style, page.left + indent + setter.width(lines[-1], style), number_at)
        page.content(link, number_at, last, style, [number])
        rect = (page.left + indent, y - height, page.right, y)
        page.links.append(Link(link, f"{bookmark.title}, page {number}", rect, bookmark.key))
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
