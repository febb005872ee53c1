"""The words of a PDF page as a reader sees them, apart from those that are there and cannot be seen."""

from __future__ import annotations

import ctypes
import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

import pypdfium2  # type: ignore[import-untyped]
import pypdfium2.raw as pdfium  # type: ignore[import-untyped]

from scrdesk.export.finished.page_columns import column_seams
from scrdesk.export.finished.page_objects import Box, Colour, ObjectKind, PageObject, page_objects

MIN_READABLE_PT = 1.8
"""Letters lower than this are not seen."""
MIN_COVER_PT = 3.0
"""A lower or narrower box is a rule or an underline."""
WHOLLY_COVERED = 0.85
PARTLY_COVERED = 0.04
MIN_WORD_GAP = 0.2
"""Of the height of letters: a wider gap parts words."""
COLUMN_GAP = 2.5
LETTERS_OF_A_PICTURE_PAGE = 24
"""Signs that a page of pictures may carry (a page number, a marking) and still be a picture only."""
PICTURE_SHARE = 0.3
"""Share of the page that a picture has on a page that is a picture only."""
COLUMN_EDGE_PT = 2.0
"""Lines of one column begin within so much of one another."""
SMALL_NUMBER = 0.85
"""Share of the height of letters that the number of a note has."""
LINES_APART = 2.0
"""Heights of letters from one line to the next."""
_MAX_COLOUR_DISTANCE = 48
_NO_LETTER = re.compile(r"[\W_]+")
_WHITE: Colour = (255, 255, 255)


@dataclass(frozen=True, slots=True)
class PageText:
    """The words of one page.

    Args:
        whole: every word, in the order of the file, as PDFium puts them together.
        visible: the words that can be seen; the same text when none is hidden.
        hidden: words that cannot be seen.
        across: the words in the order of the lines on the page, empty when that is the order of the file.
        down: ends of lines with the lines below them, where the file goes on beside them: cells of a table; ends of
            columns with the heads of the next.
        is_picture: whether the page is a picture only.
        n_boxes: opaque boxes that lie over words.
        n_pictures: pictures of a size that may hold words.
    """

    whole: str
    visible: str
    hidden: str
    across: str
    down: str
    is_picture: bool
    n_boxes: int
    n_pictures: int


def read_page(page: pypdfium2.PdfPage, layers_off: frozenset[str], texts_off: frozenset[str],
              covers: Sequence[Box] = (), *, by_sign: bool = False) -> PageText:  # fmt: skip
    """Read a page.

    Args:
        page: an open page.
        layers_off: names of the layers that are not shown.
        texts_off: letters of texts that belong to something not shown, as another reader of the page found.
        covers: boxes that annotations paint over the page.
        by_sign: put the lines together sign by sign, since the file has signs in another order.
    """
    text_page = page.get_textpage()
    try:
        whole = text_page.get_text_range()
        objects = list(page_objects(page.raw, text_page.raw))
        texts = [each for each in objects if each.kind is ObjectKind.TEXT and each.text]
        edges = page.get_cropbox()
        gone = _unseen(objects, edges, layers_off, texts_off)
        boxes = _covers(objects)
        boxes += [(len(objects), box) for box in covers]
        covered, part_boxes, n_boxes = _covered(objects, boxes, gone)
        gone |= covered
        signs = _signs(text_page) if by_sign else texts
        partly = [(part, text_page.get_text_bounded(*part)) for part in part_boxes]
    finally:
        text_page.close()
    hidden = [[each for place, each in enumerate(objects) if place in gone and each.text]]
    told_hidden = "\n".join(
        (*(_joined(each) for each in hidden if each), *(text for _, text in partly if text.strip()))
    )
    seen = [each for place, each in enumerate(objects) if each.kind is ObjectKind.TEXT and place not in gone]
    if partly:
        boxes_only = [part for part, text in partly if text.strip()]
        seen = [each for each in seen if not any(_share(each.box, box) > PARTLY_COVERED for box in boxes_only)]
    visible = _joined(seen) if told_hidden.strip() else whole
    across = _by_lines(signs)
    pictures = [each for each in objects if each.kind is ObjectKind.IMAGE]
    page_area = max((edges[2] - edges[0]) * (edges[3] - edges[1]), 1.0)
    n_letters = len(_NO_LETTER.sub("", whole))
    shares = [_area(each.box) / page_area for each in pictures]
    n_drawn = sum(1 for each in objects if each.kind in (ObjectKind.AREA, ObjectKind.LINE))
    is_picture = n_letters < LETTERS_OF_A_PICTURE_PAGE and (sum(shares) > PICTURE_SHARE or n_drawn > 60)
    return PageText(
        whole,
        visible,
        told_hidden,
        across,
        "\n\n".join(seams for seams in (_down(texts), column_seams(texts)) if seams),
        is_picture,
        n_boxes,
        sum(1 for share in shares if share > 0.01),
    )


def _signs(text_page: pypdfium2.PdfTextPage) -> list[PageObject]:
    """Return every sign of a page with its place."""
    found = []
    left, right, bottom, top = (ctypes.c_double() for _ in range(4))
    for index in range(text_page.count_chars()):
        code = pdfium.FPDFText_GetUnicode(text_page.raw, index)
        if code < 33 or pdfium.FPDFText_IsGenerated(text_page.raw, index) == 1:
            continue
        if pdfium.FPDFText_GetCharBox(text_page.raw, index, left, right, bottom, top):
            size = pdfium.FPDFText_GetFontSize(text_page.raw, index)
            box = (left.value, bottom.value, right.value, top.value)
            found.append(PageObject(ObjectKind.TEXT, box, chr(code), size))
    return found


def _unseen(
    objects: Sequence[PageObject], edges: Box, layers_off: frozenset[str], texts_off: frozenset[str]
) -> set[int]:
    """Return the places of texts that cannot be seen for what they are: colour, size, place, layer, render mode."""
    grounds = _Grounds(objects)
    unseen = set()
    for place, each in enumerate(objects):
        if each.kind is not ObjectKind.TEXT or not each.text:
            continue
        left, bottom, right, top = each.box
        is_off = right <= edges[0] + 1 or left >= edges[2] - 1 or top <= edges[1] + 1 or bottom >= edges[3] - 1
        is_tiny = each.size < MIN_READABLE_PT and max(top - bottom, 0.0) < MIN_READABLE_PT
        if (
            each.is_invisible
            or is_off
            or is_tiny
            or (each.layer is not None and each.layer in layers_off)
            or (bool(texts_off) and _letters(each.text) in texts_off)
            or grounds.swallows(place, each)
        ):
            unseen.add(place)
    return unseen


class _Grounds:
    """What lies under a text: the last area painted before it."""

    def __init__(self, objects: Sequence[PageObject]) -> None:
        self._areas = [
            (place, each)
            for place, each in enumerate(objects)
            if each.kind is ObjectKind.IMAGE or (each.kind is ObjectKind.AREA and each.is_opaque)
        ]

    def swallows(self, place: int, text: PageObject) -> bool:
        """Whether a text has the colour of what it stands on."""
        if text.colour is None:
            return False
        # Black on a page without anything dark under it is the usual case, and quickly told.
        ground: Colour | None = _WHITE
        x, y = (text.box[0] + text.box[2]) / 2, (text.box[1] + text.box[3]) / 2
        for at, area in self._areas:
            if at > place:
                break
            if area.box[0] <= x <= area.box[2] and area.box[1] <= y <= area.box[3]:
                ground = None if area.kind is ObjectKind.IMAGE else area.colour
        return (
            ground is not None
            and sum(abs(a - b) for a, b in zip(text.colour, ground, strict=True)) < _MAX_COLOUR_DISTANCE
        )


def _covers(objects: Sequence[PageObject]) -> list[tuple[int, Box]]:
    return [
        (place, each.box)
        for place, each in enumerate(objects)
        if each.kind in (ObjectKind.AREA, ObjectKind.IMAGE)
        and each.is_opaque
        and min(each.box[2] - each.box[0], each.box[3] - each.box[1]) >= MIN_COVER_PT
    ]


def _covered(
    objects: Sequence[PageObject], boxes: Sequence[tuple[int, Box]], gone: set[int]
) -> tuple[set[int], list[Box], int]:
    """Return the texts wholly under a box painted later, the boxes that cover others in part, and how many do."""
    texts = sorted(
        (each.box[1], place) for place, each in enumerate(objects) if each.kind is ObjectKind.TEXT and each.text
    )
    lows = [low for low, _ in texts]
    tallest = max((objects[place].box[3] - low for low, place in texts), default=0.0)
    covered: set[int] = set()
    parts: list[Box] = []
    n_boxes = 0
    for at, box in boxes:
        is_over, first = False, bisect_left(lows, box[1] - tallest)
        for low, place in texts[first:]:
            if low > box[3]:
                break
            if place >= at or place in gone:
                continue
            share = _share(objects[place].box, box)
            if share >= WHOLLY_COVERED:
                covered.add(place)
                is_over = True
            elif share > PARTLY_COVERED and _is_over_lines(objects[place].box, box):
                is_over = True
                if box not in parts:
                    parts.append(box)
        n_boxes += is_over
    return covered, parts, n_boxes


def _is_over_lines(text: Box, box: Box) -> bool:
    """Whether a box lies over the height of a line, or over its width where the line is set upright."""
    height, width = text[3] - text[1], text[2] - text[0]
    over_height = min(text[3], box[3]) - max(text[1], box[1])
    over_width = min(text[2], box[2]) - max(text[0], box[0])
    return over_height > 0.6 * height or over_width > 0.6 * width


def _area(box: Box) -> float:
    return max(box[2] - box[0], 0.0) * max(box[3] - box[1], 0.0)


def _share(text: Box, box: Box) -> float:
    width = min(text[2], box[2]) - max(text[0], box[0])
    height = min(text[3], box[3]) - max(text[1], box[1])
    return width * height / max(_area(text), 1e-6) if width > 0 and height > 0 else 0.0


def _letters(text: str) -> str:
    return "".join(sign for sign in text if sign.isalnum()).casefold()


def _joined(texts: Iterable[PageObject]) -> str:
    """Return texts one after the other; those that go on where the one before ended are one word."""
    parts: list[str] = []
    before: PageObject | None = None
    for each in texts:
        parts.append(_between(before, each) if before is not None else "")
        parts.append(each.text)
        before = each
    return "".join(parts)


def _between(before: PageObject, each: PageObject) -> str:
    height = max(each.size, before.size, 1.0)
    is_upright = (before.box[3] - before.box[1]) > 2 * (before.box[2] - before.box[0]) and len(before.text) > 2
    if is_upright:
        return "\n"
    over = min(before.box[3], each.box[3]) - max(before.box[1], each.box[1])
    lower = min(before.box[3] - before.box[1], each.box[3] - each.box[1])
    if over < 0.3 * lower and abs(before.box[1] - each.box[1]) > 0.35 * height:
        return "\n"
    if _is_note(before, each):
        return " "
    gap = each.box[0] - before.box[2]
    if gap < -0.5 * height or gap > COLUMN_GAP * height:
        return "  " if gap > 0 else "\n"
    if before.text[-1:].isspace() or each.text[:1].isspace() or gap <= MIN_WORD_GAP * height:
        return ""
    return " "


def _by_lines(texts: Sequence[PageObject]) -> str:
    """Return the texts line by line from the top, each line from the left; empty when the file has that order."""
    if len(texts) < 2:
        return ""
    keyed = sorted(range(len(texts)), key=lambda place: -(texts[place].box[1] + texts[place].box[3]))
    order: list[int] = []
    line: list[int] = []
    middle = 0.0
    for place in keyed:
        box = texts[place].box
        own = (box[1] + box[3]) / 2
        if line and middle - own > 0.45 * max(texts[place].size, 2.0):
            order += sorted(line, key=lambda each: texts[each].box[0])
            line = []
        if not line:
            middle = own
        line.append(place)
    order += sorted(line, key=lambda each: texts[each].box[0])
    if order == list(range(len(texts))) and not any(_is_note(*pair) for pair in pairwise(texts)):
        return ""
    return _joined([texts[place] for place in order])


def _is_note(before: PageObject, each: PageObject) -> bool:
    """Whether a text is the small number of a note behind a larger one, and no part of that: a birth date's."""
    is_small = each.size < SMALL_NUMBER * before.size
    return is_small and each.text.strip().isdigit() and before.text[-1:].isdigit()


def _down(texts: Sequence[PageObject]) -> str:
    """Return the end of each line with the line below it, where something else comes between in the file."""
    columns: dict[int, list[int]] = defaultdict(list)
    for place, each in enumerate(texts):
        columns[round(each.box[0] / COLUMN_EDGE_PT)].append(place)
    seams = []
    for places in columns.values():
        places.sort(key=lambda place: -texts[place].box[1])
        for before, after in pairwise(places):
            gap = texts[before].box[1] - texts[after].box[1]
            if after != before + 1 and 0 < gap < LINES_APART * max(texts[before].size, 1.0):
                last, first = texts[before].text.split()[-2:], texts[after].text.split()[:2]
                seams.append(f"{' '.join(last)}\n{' '.join(first)}")
    return "\n\n".join(seams)
