"""The blocks of running text as strips: headings, paragraphs, lists, quotes, facts, signatures, the key of agencies."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from scrdesk.domain.report import (
    AgencyKey,
    BulletList,
    Facts,
    Heading,
    ListItem,
    Notes,
    Paragraph,
    Prose,
    Quote,
    Run,
    Signature,
    mark_anchor,
    note_anchor,
    plain,
)
from scrdesk.export.pdf.flow import Flow, Strip, keep_edges
from scrdesk.export.pdf.fonts import bound, printable
from scrdesk.export.pdf.page import CHIP_HEIGHT, Page
from scrdesk.export.pdf.prose import Line, ProseSetter
from scrdesk.export.pdf.style import (
    BODY,
    FACT_LABEL,
    HEADINGS,
    ITEM_GAP,
    LEAD,
    NOTE,
    PARAGRAPH_GAP,
    QUOTE,
    SPACE_ABOVE_HEADING,
    TextStyle,
)
from scrdesk.export.pdf.tags import BULLETED, NUMBERED, UNMARKED, Element

N_HEADING_LEVELS = 4
LAST_TAG_LEVEL = 6
INDENT = 18.0  # of lists, in points
MARK_GAP = 4.0  # between the mark of an item and its text
QUOTE_INDENT = 18.0
QUOTE_BAR = 3.0
KEY_ROW = 24.0  # height of a row of the key of agencies
KEY_WIDTH_FOR_TWO = 600.0  # landscape paper
KEY_GUTTER = 24.0
N_KEY_ROWS_ALONE = 3  # so few stand below one another on any paper
KEY_NAME_AT = 58.0  # where agencies' names begin in the key
FACT_GAP = 12.0  # between labels and facts
WIDEST_LABEL_SHARE = 0.34  # of the width: a longer label is broken
N_FACTS_KEPT = 6  # lines of facts that are not parted
SIGNING_ROOM = 44.0
N_MARKS = ("•", "–")


def heading_strips(flow: Flow, block: Heading, width: float, holder: Element, *, above: int = 1) -> list[Strip]:
    """Set a heading; it stays with what follows, and becomes a bookmark and a line of the contents.

    ``above`` is how many levels of headings stand above the first of the blocks (the title of the paper).
    """
    level = min(max(block.level, 1), N_HEADING_LEVELS)
    shown = min(level + flow.heading_shift, N_HEADING_LEVELS)
    style = flow.scaled(HEADINGS[shown])
    title = printable(f"{block.number} {block.text}".strip()).replace("\n", " ")
    if not title:
        return []
    lines = flow.setter.lines(bound(title), style, width)
    # Reading tools take a skipped level for a fault of the paper.
    flow.heading_level = min(level + above, flow.heading_level + 1, LAST_TAG_LEVEL)
    element = flow.setter.tags.open(f"H{flow.heading_level}", holder)

    def draw(index: int, page: Page, top: float) -> None:
        if index == 0:
            flow.bookmark(title, level - 1, top=top, in_contents=True)
            if block.anchor:
                flow.anchor(block.anchor, top)
        page.content(element, page.left, top, style, [lines[index]])

    strips = [Strip(style.leading, partial(draw, index), is_kept_with_next=True) for index in range(len(lines))]
    strips[0].before = SPACE_ABOVE_HEADING[shown] * flow.factor
    strips.append(Strip(2.0, lambda _page, _top: None, is_kept_with_next=True))
    return strips


def prose_strips(
    flow: Flow,
    text: Prose,
    style: TextStyle,
    width: float,
    element: Element,
    *,
    before: float,
    indent: float = 0.0,
    is_kept: bool = False,
) -> list[Strip]:
    """Return running text as strips of one element without lone first or last lines; none for an empty text.

    With ``is_kept`` it also stays with what follows.
    """
    setter = ProseSetter(flow)
    lines = setter.lines(text, style, width - indent)
    if not any(lines):
        return []
    kept = keep_edges(len(lines))

    def draw(line: Line, page: Page, top: float) -> None:
        if line:
            setter.draw(page, page.left + indent, top, style, line, element)

    strips = [
        Strip(style.leading, partial(draw, line), is_kept_with_next=is_kept or stays)
        for line, stays in zip(lines, kept, strict=True)
    ]
    strips[0].before = before
    return strips


def paragraph_strips(
    flow: Flow, block: Paragraph, width: float, holder: Element, *, indent: float = 0.0, tag: str = "P"
) -> list[Strip]:
    """Set running text; an empty line parts paragraphs, any other newline is kept."""
    style = flow.scaled(LEAD if block.is_lead else NOTE if block.is_note else BODY)
    parts: Sequence[Prose] = (
        [part for part in printable(block.text).split("\n\n") if part.strip()]
        if isinstance(block.text, str)
        else [block.text]
    )
    strips: list[Strip] = []
    for part in parts:
        if not plain(part).strip():
            continue
        element = flow.setter.tags.open(tag, holder)
        before = PARAGRAPH_GAP * flow.factor
        strips += prose_strips(flow, part, style, width, element, before=before, indent=indent)
    return strips


def list_strips(
    flow: Flow, block: BulletList, width: float, holder: Element, *, indent: float = 0.0, depth: int = 0
) -> list[Strip]:
    """Set a list with hanging marks; a list below an item is set further in."""
    tags, style = flow.setter.tags, flow.scaled(BODY)
    if not block.items:
        return []
    listed = tags.open("L", holder, NUMBERED if block.is_numbered else BULLETED)
    strips: list[Strip] = []
    at = indent + (INDENT + MARK_GAP) * flow.factor
    for number, item in enumerate(block.items, start=block.first):
        text, below, anchor = (item.text, item.below, item.anchor) if isinstance(item, ListItem) else (item, None, "")
        mark = f"{number}." if block.is_numbered else N_MARKS[min(depth, 1)]
        element = tags.open("LI", listed)
        label, body = tags.open("Lbl", element), tags.open("LBody", element)
        gap = (ITEM_GAP if strips or depth else PARAGRAPH_GAP) * flow.factor
        text_holder = tags.open("P", body) if below is not None else body
        of_item = prose_strips(flow, text, style, width, text_holder, before=gap, indent=at)
        if not of_item:
            of_item = [Strip(style.leading, lambda _page, _top: None, before=gap)]
        inner = of_item[0].draw

        def draw(
            page: Page,
            top: float,
            mark: str = mark,
            anchor: str = anchor,
            label: Element = label,
            inner: object = inner,
        ) -> None:
            mark_at = at - flow.setter.width(mark, style) - (3 if block.is_numbered else 5) - MARK_GAP
            page.content(label, page.left + mark_at, top, style, [mark])
            if anchor:
                flow.anchor(anchor, top)
            if callable(inner):
                inner(page, top)

        of_item[0].draw = draw
        strips += of_item
        if below is not None:
            strips += list_strips(flow, below, width, body, indent=at, depth=depth + 1)
    return strips


def notes_strips(flow: Flow, block: Notes, width: float, holder: Element) -> list[Strip]:
    """Set the notes at the end, each beside its number, which leads back to the text."""
    tags, style = flow.setter.tags, flow.scaled(NOTE)
    strips: list[Strip] = []
    backs = [Run(f"[{number}]", target=mark_anchor(number)) for number in range(1, len(block.notes) + 1)]
    widest = max((flow.setter.width(back.text, style) for back in backs), default=0.0)
    at = widest + MARK_GAP * 2 * flow.factor
    for number, (note, back) in enumerate(zip(block.notes, backs, strict=True), start=1):
        element = tags.open_note(holder)
        label, body = tags.open("Lbl", element), tags.open("P", element)
        gap = (ITEM_GAP if strips else PARAGRAPH_GAP) * flow.factor
        of_note = prose_strips(flow, note, style, width, body, before=gap, indent=at)
        if not of_note:
            of_note = [Strip(style.leading, lambda _page, _top: None, before=gap)]
        setter = ProseSetter(flow)
        (told,) = setter.lines((back,), style, width)

        def draw(
            page: Page,
            top: float,
            number: int = number,
            setter: ProseSetter = setter,
            told: Line = told,
            label: Element = label,
            inner: Callable[[Page, float], None] = of_note[0].draw,
        ) -> None:
            flow.anchor(note_anchor(number), top)
            setter.draw(page, page.left, top, style, told, label)
            inner(page, top)

        of_note[0].draw = draw
        strips += of_note
    return strips


def quote_strips(flow: Flow, block: Quote, width: float, holder: Element) -> list[Strip]:
    """Set somebody's words further in, beside a bar, with whose they are below them."""
    tags = flow.setter.tags
    quote = tags.open("BlockQuote", holder)
    indent = QUOTE_INDENT * flow.factor
    strips = prose_strips(
        flow,
        block.text,
        flow.scaled(QUOTE),
        width,
        tags.open("P", quote),
        before=PARAGRAPH_GAP * 1.3 * flow.factor,
        indent=indent,
    )
    if block.source:
        if strips:
            strips[-1].is_kept_with_next = True
        told = f"— {block.source}"
        strips += prose_strips(flow, told, flow.scaled(NOTE), width, tags.open("P", quote), before=2.0, indent=indent)
    for number, strip in enumerate(strips):
        _with_bar(strip, above=strip.before if number else 0.0)
    return strips


def _with_bar(strip: Strip, *, above: float) -> None:
    inner, height = strip.draw, strip.height

    def draw(page: Page, top: float) -> None:
        page.box(page.left, top - height, QUOTE_BAR, height + above, "accent")
        inner(page, top)

    strip.draw = draw


def facts_strips(flow: Flow, block: Facts, width: float, holder: Element, *, indent: float = 0.0) -> list[Strip]:
    """Set labelled facts: the labels in a column of their own."""
    facts = [(printable(label), value) for label, value in block.facts if plain(value).strip()]
    if not facts:
        return []
    setter, tags = flow.setter, flow.setter.tags
    label_style, style = flow.scaled(FACT_LABEL), flow.scaled(BODY)
    widest = max(setter.width(label.replace("\n", " "), label_style) for label, _ in facts)
    label_width = min(widest, width * WIDEST_LABEL_SHARE)
    at = indent + label_width + FACT_GAP * flow.factor
    listed = tags.open("L", holder, UNMARKED)
    strips: list[Strip] = []
    for label, value in facts:
        element = tags.open("LI", listed)
        label_element, body = tags.open("Lbl", element), tags.open("LBody", element)
        labels = setter.lines(label, label_style, label_width + 0.5)
        before = (ITEM_GAP if strips else PARAGRAPH_GAP) * flow.factor
        of_fact = prose_strips(flow, value, style, width, body, before=before, indent=at)
        while len(of_fact) < len(labels):
            of_fact.append(Strip(style.leading, lambda _page, _top: None))
        inner = of_fact[0].draw

        def draw(
            page: Page,
            top: float,
            labels: list[str] = labels,
            element: Element = label_element,
            inner: object = inner,
        ) -> None:
            page.content(element, page.left + indent, top, label_style, labels)
            if callable(inner):
                inner(page, top)

        of_fact[0].draw = draw
        for strip in of_fact[: len(labels) - 1]:
            strip.is_kept_with_next = True
        strips += of_fact
    return _few_kept(strips)


def _few_kept(strips: list[Strip]) -> list[Strip]:
    """Keep the first two and the last two lines together, or all of a few."""
    is_few = len(strips) <= N_FACTS_KEPT
    for number, strip in enumerate(strips[:-1]):
        strip.is_kept_with_next |= is_few or number in {0, len(strips) - 2}
    return strips


def signature_strips(flow: Flow, block: Signature, width: float, holder: Element) -> list[Strip]:
    """Set the end of a letter, which stays together."""
    tags = flow.setter.tags
    strips: list[Strip] = []
    parts = (
        (block.closing, BODY, PARAGRAPH_GAP * 1.5),
        (block.name, BODY, SIGNING_ROOM),
        (block.role, NOTE, 0.0),
    )
    for text, style, before in parts:
        if text.strip():
            strips += prose_strips(
                flow,
                text,
                flow.scaled(style),
                width,
                tags.open("P", holder),
                before=before * flow.factor,
                is_kept=True,
            )
    if strips:
        strips[-1].is_kept_with_next = False
    return strips


def agency_key_strips(flow: Flow, block: AgencyKey, width: float, holder: Element) -> list[Strip]:
    """Set the key of agencies: code letters on the agency's colour, and the name; side by side on wide paper."""
    if not block.agencies:
        return []
    n_side_by_side = 2 if width >= KEY_WIDTH_FOR_TWO and len(block.agencies) > N_KEY_ROWS_ALONE else 1
    column_width = (width - KEY_GUTTER * (n_side_by_side - 1)) / n_side_by_side
    tags = flow.setter.tags
    listed = tags.open("L", holder, UNMARKED)
    n_rows = -(-len(block.agencies) // n_side_by_side)
    set_names = []
    for code, name, kind in block.agencies:  # read across: as the page is drawn
        element = tags.open("LI", listed)
        parts = (tags.open("Lbl", element), tags.open("LBody", element))
        lines = flow.setter.lines(printable(name), BODY, column_width - KEY_NAME_AT)
        set_names.append((printable(code), kind, lines, parts))
    strips = []
    for number in range(n_rows):
        row = set_names[number * n_side_by_side : (number + 1) * n_side_by_side]
        height = max(KEY_ROW, max(len(lines) for _, _, lines, _ in row) * BODY.leading + 6)

        def draw(
            page: Page,
            top: float,
            row: Sequence[tuple[str, str, list[str], tuple[Element, Element]]] = row,
            height: float = height,
        ) -> None:
            for place, (code, kind, lines, (label, body)) in enumerate(row):
                x = page.left + place * (column_width + KEY_GUTTER)
                page.chip(x, top - 3 - (BODY.leading - CHIP_HEIGHT) / 2, code, kind, label)
                page.content(body, x + KEY_NAME_AT, top - 3, BODY, lines)
                page.rule(x, top - height, column_width)

        strips.append(Strip(height, draw))
    strips[0].before = PARAGRAPH_GAP
    strips[0].is_kept_with_next = len(strips) > 1
    return strips
