"""A finished PDF: every text in it, with its place."""

from __future__ import annotations

import io
import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

import pikepdf
import pypdfium2  # type: ignore[import-untyped]

from scrdesk.domain.leaks.values import Leftover, Passage, Where
from scrdesk.errors import CannotRead
from scrdesk.export.finished import pdf_objects
from scrdesk.export.finished.bounds import MAX_PART_BYTES, Budget
from scrdesk.export.finished.page_objects import Box
from scrdesk.export.finished.page_text import PageText, read_page
from scrdesk.export.finished.pdf_fonts import Fonts
from scrdesk.export.finished.pdf_streams import PageStreams, other_objects, page_streams
from scrdesk.export.finished.readable import pieces, readable_runs
from scrdesk.pdfium_lock import pdfium_lock

_ODD = re.compile("[\ufffd\ue000-\uf8ff\x00-\x01\x03-\x1f]")
"""Signs that a font gives which does not say what they are."""
_ODD_WORD = re.compile(f"{_ODD.pattern}{{4,}}")
"""A word of them: bullets are of such signs too, but stand alone."""
_ZIP = b"PK\x03\x04"
MAX_REVISIONS = 50
MAX_PAGES = 20_000
LINES_AT_SEAM = 4
"""Lines at the end and the beginning of pages that may be headers and footers."""
WORDS_AT_SEAM = 4
MANY_PAGES = 30
"""From so many pages on, lines that come back on a tenth of them are surely headers and footers."""
_ALWAYS_COVERING = frozenset({"/Redact", "/Stamp"})
_COVERING = frozenset({"/Redact", "/Square", "/Stamp", "/Polygon", "/Circle"})
Inner = Callable[[bytes, str, Budget], Iterator[Passage]]
"""Gives the passages of a file within the file: bytes, name, budget."""


def pdf_passages(data: bytes, password: str, budget: Budget, inner: Inner) -> Iterator[Passage]:
    """Yield every text of a PDF.

    Args:
        data: the file.
        password: opens it, empty when it needs none.
        budget: what may be read, and where is noted what could not be.
        inner: reads an attachment.

    Raises:
        CannotRead: it is protected by another password, or so damaged that nothing can be read.
        Cancelled.
    """
    with _opened(data, password, budget) as pdf:
        seen: dict[int, PageText] = {}
        fonts = Fonts()
        yield from _texts_of(pdf, data, password, budget, seen, fonts)
        yield from _beside_the_pages(pdf, data, budget, inner, fonts)
    yield from _revisions(data, password, budget, inner, seen)


def _opened(data: bytes, password: str, budget: Budget) -> pikepdf.Pdf:
    try:
        pdf = pikepdf.open(io.BytesIO(data), password=password, suppress_warnings=True)
    except pikepdf.PasswordError as fault:
        what = "The file is protected by a password." if not password else "The password does not open this file."
        raise CannotRead(what, remedy="Give its password, or check the file before it is protected.") from fault
    except (pikepdf.PdfError, ValueError, RuntimeError) as fault:
        raise CannotRead("The PDF is damaged and cannot be read.", remedy="Export it again.") from fault
    if len(pdf.pages) == 0 or len(pdf.pages) > MAX_PAGES:
        pdf.close()
        raise CannotRead("The PDF has no pages that can be read.", remedy="Export it again.")
    if pdf.get_warnings():
        budget.damage("The file is damaged in parts; what is missing cannot be searched.")
    return pdf


def _texts_of(
    pdf: pikepdf.Pdf, data: bytes, password: str, budget: Budget, seen: dict[int, PageText], fonts: Fonts
) -> Iterator[Passage]:
    """Yield the words of the pages, and of the seams between them."""
    off, names_off, _ = pdf_objects.layers_off(pdf)
    with pdfium_lock:
        try:
            document = pypdfium2.PdfDocument(data, password=password or None)
        except pypdfium2.PdfiumError as fault:
            raise CannotRead("The PDF is damaged and cannot be read.", remedy="Export it again.") from fault
    running = Counter[str]()
    texts: list[list[str]] = []
    try:
        for number, page in enumerate(pdf.pages, start=1):
            budget.progress.check()
            budget.progress.report(number, len(pdf.pages), "Reading the pages")
            streams = page_streams(page, off, budget, number, fonts)
            told = _page_text(document, number, names_off, streams, _covers(page), budget)
            if told is None:
                texts.append([])
                continue
            seen[number] = told
            if told.n_boxes:
                budget.boxes.append(number)
            yield from _page_passages(told, streams, number)
            ways = [text for text in (told.visible, told.across) if text.strip()]
            texts.append(ways)
            running.update({_shape(line) for text in ways for line in _edge_lines(text)})
    finally:
        with pdfium_lock:
            document.close()
    for number, (before, after) in enumerate(pairwise(texts), start=1):
        yield from _seam(before, after, number, running, len(texts))


def _page_text(
    document: pypdfium2.PdfDocument, number: int, names_off: frozenset[str], streams: PageStreams,
    covers: Sequence[Box], budget: Budget
) -> PageText | None:  # fmt: skip
    with pdfium_lock:
        try:
            page = document[number - 1]
            try:
                told = read_page(page, names_off, frozenset(streams.off), covers, by_sign=streams.has_jumps)
            finally:
                page.close()
        except (pypdfium2.PdfiumError, IndexError, OSError, ValueError):
            budget.damage("The page cannot be read; look at it yourself.", number)
            return None
    letters = "".join(told.whole.split())
    n_odd, has_odd_words = len(_ODD.findall(letters)), _ODD_WORD.search(letters) is not None
    if told.is_picture:
        budget.miss("The page is only a picture: its words cannot be searched; look at it yourself.", number)
    elif told.n_pictures:
        what = "a picture" if told.n_pictures == 1 else f"{told.n_pictures} pictures"
        budget.miss(
            f"The page holds {what}; words in it cannot be searched; look at it yourself.", number, hinders=False
        )
    if not told.is_picture and (
        has_odd_words or streams.is_senseless or n_odd * 3 > len(letters) > 0 or (not letters and streams.shown.strip())
    ):
        budget.miss("The fonts of the page do not say what their signs are; look at it yourself.", number)
    return told


def _page_passages(told: PageText, streams: PageStreams, number: int) -> Iterator[Passage]:
    # PDFium gives what a mark says in place of the words that it marks.
    has_marks = bool(streams.told) and streams.is_sure
    if has_marks:
        yield Passage(streams.shown, Where.TEXT, number, leftover=Leftover.NO if not told.hidden else Leftover.ON_PAGE)
    scope = Leftover.ON_PAGE if has_marks else Leftover.NO
    yield Passage(told.visible, Where.TEXT, number, leftover=scope)
    if told.hidden.strip():
        yield Passage(told.hidden, Where.HIDDEN, number)
        yield Passage(told.whole, Where.TEXT, number, leftover=Leftover.ON_PAGE)
    if told.across.strip():
        yield Passage(told.across, Where.TEXT, number, is_rearranged=True, leftover=Leftover.ON_PAGE)
    for text in streams.told:
        yield Passage(text, Where.ALT_TEXT, number)
    if len(streams.told) > 1:
        yield Passage("".join(streams.told), Where.ALT_TEXT, number, leftover=Leftover.ON_PAGE)
    if streams.off_text.strip():
        yield Passage(streams.off_text, Where.HIDDEN, number, leftover=Leftover.ON_PAGE)
    if streams.named:
        yield Passage("\n".join(sorted(streams.named)), Where.HIDDEN, number, is_raw=True, leftover=Leftover.ANYWHERE)
    if streams.own.strip():
        yield Passage(streams.own, Where.HIDDEN, number, leftover=Leftover.ON_PAGE)
    if told.down:
        yield Passage(told.down, Where.TEXT, number, is_rearranged=True, leftover=Leftover.ON_PAGE)
    # Nearly always both readers of the page agree, and nothing is left to look for.
    if streams.shown.strip() and (told.hidden or _letters(streams.shown) != _letters(told.whole)):
        yield Passage(streams.shown, Where.HIDDEN, number, is_raw=not streams.is_sure, leftover=Leftover.ON_PAGE)


def _covers(page: pikepdf.Page) -> list[Box]:
    """Return the boxes of annotations that hide what lies under them."""
    boxes = []
    try:
        for note in list(page.obj.get("/Annots", ())):
            kind = str(note.get("/Subtype", ""))
            inside = note.get("/IC")
            is_filled = isinstance(inside, pikepdf.Array) and len(inside) > 0
            if kind not in _COVERING or (kind not in _ALWAYS_COVERING and not is_filled):
                continue
            if float(note.get("/CA", 1)) > 0.9:
                x0, y0, x1, y1 = (float(each) for each in list(note["/Rect"]))
                boxes.append((min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)))
    except (pikepdf.PdfError, ValueError, TypeError, AttributeError):
        pass
    return boxes


def _letters(text: str) -> str:
    return re.sub(r"[\W_]+", "", text)


def _edge_lines(text: str) -> list[str]:
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    return [*lines[:LINES_AT_SEAM], *lines[-LINES_AT_SEAM:]]


def _shape(line: str) -> str:
    return re.sub(r"\d+", "#", line)


def _seam(
    before: Sequence[str], after: Sequence[str], page: int, running: Counter[str], n_pages: int
) -> Iterator[Passage]:
    """Yield the end of a page with the beginning of the next, whichever lines are headers and footers."""
    usual = max(1, n_pages // 10)

    def words(texts: Sequence[str], *, at_end: bool) -> list[str]:
        ends = []
        for text in texts:
            lines = [line.strip() for line in text.splitlines() if line.strip()]
            plain = [line for line in lines if running[_shape(line)] <= usual]
            for each in (plain, lines) if n_pages < MANY_PAGES else (plain,):
                for line in each[::-1][:LINES_AT_SEAM] if at_end else each[:LINES_AT_SEAM]:
                    told = line.split()
                    ends.append(" ".join(told[-WORDS_AT_SEAM:] if at_end else told[:WORDS_AT_SEAM]))
        return list(dict.fromkeys(ends))

    heads = words(after, at_end=False)
    for last in words(before, at_end=True):
        for first in heads:
            yield Passage(
                f"{last}\n{first}", Where.TEXT, page, across=len(last), is_rearranged=True, leftover=Leftover.ON_PAGE
            )


def _beside_the_pages(pdf: pikepdf.Pdf, data: bytes, budget: Budget, inner: Inner, fonts: Fonts) -> Iterator[Passage]:
    yield from pdf_objects.metadata(pdf)
    yield from pdf_objects.bookmarks(pdf)
    yield from pdf_objects.notes_and_fields(pdf)
    for name in pdf_objects.layers_off(pdf)[2]:
        yield Passage(name, Where.HIDDEN)
    yield from other_objects(pdf, data, budget, inner, fonts)
    tail = pdf_objects.behind_the_end(data)
    if _ZIP in tail:
        yield from inner(tail[tail.find(_ZIP) :], "", budget)
    plain, in_bytes = pdf_objects.loose_texts(data)
    yield from pieces(plain, Where.HIDDEN, leftover=Leftover.ANYWHERE)
    yield from pieces(in_bytes, Where.HIDDEN, is_raw=True, leftover=Leftover.ANYWHERE)


def _revisions(
    data: bytes, password: str, budget: Budget, inner: Inner, seen: dict[int, PageText]
) -> Iterator[Passage]:
    """Yield the texts of what the file was before it was saved over and over."""
    ends = [found.end() for found in re.finditer(rb"%%EOF[\r\n]*", data)]
    # The first end of a file made for the web is no end of a revision.
    if b"/Linearized" in data[:2048]:
        ends = ends[1:]
    for end in ends[:-1][-MAX_REVISIONS:]:
        earlier = data[:end]
        quiet = Budget(progress=budget.progress)
        if not budget.allow(min(len(earlier), MAX_PART_BYTES)):
            return
        try:
            pages: dict[int, PageText] = {}
            with _opened(earlier, password, quiet) as pdf:
                fonts = Fonts()
                texts = list(_texts_of(pdf, earlier, password, quiet, pages, fonts))
                texts += _beside_the_pages(pdf, earlier, quiet, inner, fonts)
        except CannotRead:
            yield from pieces(readable_runs(earlier), Where.REVISION, is_raw=True, leftover=Leftover.ANYWHERE)
            continue
        for passage in texts:
            same = seen.get(passage.page) if passage.page is not None else None
            if same is not None and passage.text in (same.visible, same.whole, same.across, same.hidden):
                continue
            scope = Leftover.ON_PAGE if passage.leftover is Leftover.NO else passage.leftover
            yield replace(passage, where=Where.REVISION, leftover=scope)
