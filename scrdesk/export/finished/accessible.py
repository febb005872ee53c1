"""What a machine can tell of the accessibility of a finished PDF: PDF/UA-1 (ISO 14289-1), WCAG 2.2 AA.

Faults are sentences for the secretary. No fault is not accessible: some four faults in ten can be found by machine.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from itertools import islice, pairwise

import pikepdf

from scrdesk.domain.progress import Progress, Silent
from scrdesk.errors import CannotRead

MAX_FAULTS = 200
MAX_DEPTH = 200
MANY_PAGES = 20
"""From so many pages on a document needs bookmarks (WCAG 2.4.5)."""
_LEVEL = re.compile(r"/H([1-6])")
_SHOWS = frozenset(("Tj", "TJ", "'", '"', "Do", "f", "F", "f*", "S", "s", "B", "B*", "b", "b*", "sh", "INLINE IMAGE"))
_HEADS = frozenset(("/TH",))
_UA = re.compile(rb"pdfuaid:part\s*(?:>|=\s*[\"'])\s*1")


def accessibility_faults(data: bytes, progress: Progress = Silent()) -> tuple[str, ...]:
    """Return what is wrong, in the order of the document; nothing when a machine finds nothing.

    Raises:
        CannotRead: it is no PDF that can be opened.
        Cancelled.
    """
    try:
        with pikepdf.open(io.BytesIO(data)) as pdf:
            return tuple(islice(_faults(pdf, progress), MAX_FAULTS))
    except (pikepdf.PdfError, pikepdf.PasswordError, ValueError, TypeError, KeyError) as fault:
        raise CannotRead("The PDF cannot be opened to be checked.", remedy="Export it again.") from fault


def n_pages(data: bytes) -> int:
    """Return the number of pages of a PDF, 0 for anything else."""
    try:
        with pikepdf.open(io.BytesIO(data)) as pdf:
            return len(pdf.pages)
    except (pikepdf.PdfError, pikepdf.PasswordError):
        return 0


def _faults(pdf: pikepdf.Pdf, progress: Progress) -> Iterator[str]:
    yield from _of_document(pdf)
    if "/StructTreeRoot" not in pdf.Root:
        return
    pages = {page.obj.objgen: number for number, page in enumerate(pdf.pages)}
    elements = list(_elements(pdf.Root.StructTreeRoot, 0))
    progress.check()
    owned = _owned(elements, pages)
    yield from _of_elements(elements)
    for number, page in enumerate(pdf.pages):
        progress.check()
        yield from _of_page(page, number, owned)


def _of_document(pdf: pikepdf.Pdf) -> Iterator[str]:
    root = pdf.Root
    if "/StructTreeRoot" not in root or not _says(root, "/MarkInfo", "/Marked"):
        yield "The document is not tagged, so that a screen reader cannot tell headings, lists and tables."
    if not str(root.get("/Lang", "")).strip():
        yield "The document does not say its language."
    metadata = bytes(root.Metadata.read_bytes()) if "/Metadata" in root else b""
    if b"dc:title" not in metadata:
        yield "The document has no title."
    if not _says(root, "/ViewerPreferences", "/DisplayDocTitle"):
        yield "The file name is shown in place of the title."
    if _UA.search(metadata) is None:
        yield "The document does not say that it keeps to PDF/UA-1."
    if len(pdf.pages) > MANY_PAGES and "/Outlines" not in root:
        yield f"A document of {len(pdf.pages)} pages has no bookmarks."


def _says(root: pikepdf.Object, held: str, key: str) -> bool:
    """Whether a flag of a dictionary of the document is set."""
    inner = root.get(held)
    return isinstance(inner, pikepdf.Dictionary) and bool(inner.get(key, False))


def _elements(element: pikepdf.Object, depth: int) -> Iterator[pikepdf.Object]:
    for kid in _kids(element):
        if isinstance(kid, pikepdf.Dictionary) and "/S" in kid and depth < MAX_DEPTH:
            yield kid
            yield from _elements(kid, depth + 1)


def _kids(element: pikepdf.Object) -> list[pikepdf.Object | int]:
    held = element.get("/K")
    if held is None:
        return []
    return list(held) if isinstance(held, pikepdf.Array) else [held]


def _owned(elements: list[pikepdf.Object], pages: dict[tuple[int, int], int]) -> set[tuple[int, int]]:
    """Return the pieces of marked content that belong to an element: page from 0, and number."""
    owned = set()
    for element in elements:
        for kid in _kids(element):
            if isinstance(kid, int):
                if "/Pg" in element:
                    owned.add((pages.get(element.Pg.objgen, -1), kid))
            elif kid.get("/Type") == "/MCR":
                page = kid.get("/Pg", element.get("/Pg"))
                if page is not None:
                    owned.add((pages.get(page.objgen, -1), int(kid.MCID)))
    return owned


def _of_elements(elements: list[pikepdf.Object]) -> Iterator[str]:
    levels = [int(found[1]) for each in elements if (found := _LEVEL.fullmatch(str(each.S)))]
    if levels and levels[0] != 1:
        yield "The first heading is not of the first level."
    for before, after in pairwise(levels):
        if after > before + 1:
            yield f"A heading of level {after} follows one of level {before}."
    for element in elements:
        kind = str(element.S)
        if kind == "/Figure" and not str(element.get("/Alt", "")).strip() and not str(element.get("/ActualText", "")):
            yield "A figure has no description."
        elif kind == "/Table":
            heads = [each for each in _elements(element, 0) if str(each.S) in _HEADS]
            if not heads:
                yield "A table has no header cells."
            elif any(not _scope(each) for each in heads):
                yield "A header cell does not say whether it heads a column or a row."
        elif kind == "/Link" and not any(
            isinstance(kid, pikepdf.Dictionary) and kid.get("/Type") == "/OBJR" for kid in _kids(element)
        ):
            yield "A link of the structure has no link on the page."


def _scope(cell: pikepdf.Object) -> bool:
    looks = cell.get("/A")
    listed = list(looks) if isinstance(looks, pikepdf.Array) else [looks]
    return any(isinstance(each, pikepdf.Dictionary) and "/Scope" in each for each in listed) or "/ID" in cell


def _of_page(page: pikepdf.Page, number: int, owned: set[tuple[int, int]]) -> Iterator[str]:
    if str(page.obj.get("/Tabs", "")) != "/S" and "/Annots" in page.obj:
        yield f"Page {number + 1}: the tabulator does not follow the reading order."
    for annotation in page.obj.get("/Annots", []):
        if str(annotation.get("/Subtype")) == "/Link" and not str(annotation.get("/Contents", "")).strip():
            yield f"Page {number + 1}: a link does not say where it leads."
            break
    for name, font in _fonts(page):
        if not _is_embedded(font):
            yield f"Page {number + 1}: the font {str(font.get('/BaseFont', name))[1:]} is not embedded."
    loose, lost = _loose_content(page, number, owned)
    if loose:
        yield f"Page {number + 1}: content is neither tagged nor marked as decoration."
    if lost:
        yield f"Page {number + 1}: tagged content belongs to no element."


def _fonts(page: pikepdf.Page) -> Iterator[tuple[str, pikepdf.Object]]:
    fonts = page.resources.get("/Font")
    if isinstance(fonts, pikepdf.Dictionary):
        yield from fonts.items()


def _loose_content(page: pikepdf.Page, number: int, owned: set[tuple[int, int]]) -> tuple[bool, bool]:
    depth: list[bool] = []
    loose = lost = False
    for instruction in pikepdf.parse_content_stream(page):
        operands, name = instruction.operands, str(instruction.operator)
        if name in ("BDC", "BMC"):
            is_artifact = str(operands[0]) == "/Artifact"
            mark = operands[1] if len(operands) > 1 and isinstance(operands[1], pikepdf.Dictionary) else None
            mcid = mark.get("/MCID") if mark is not None else None
            if mcid is not None and (number, int(mcid)) not in owned:
                lost = True
            depth.append(is_artifact or mcid is not None or (bool(depth) and depth[-1]))
        elif name == "EMC" and depth:
            depth.pop()
        elif name in _SHOWS and not (depth and depth[-1]):
            loose = True
    return loose, lost


def _is_embedded(font: pikepdf.Object) -> bool:
    if str(font.get("/Subtype", "")) == "/Type3":
        return True
    inner = font.DescendantFonts[0] if "/DescendantFonts" in font else font
    descriptor = inner.get("/FontDescriptor")
    return descriptor is not None and any(name in descriptor for name in ("/FontFile", "/FontFile2", "/FontFile3"))
