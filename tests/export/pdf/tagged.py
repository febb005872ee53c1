"""Walks the structure tree of a finished PDF with pikepdf: our own quick check, and what a reading tool would hear."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from itertools import pairwise

import pikepdf

STANDARD = frozenset(
    (
        "Document",
        "Part",
        "Sect",
        "P",
        "H1",
        "H2",
        "H3",
        "H4",
        "H5",
        "H6",
        "L",
        "LI",
        "Lbl",
        "LBody",
        "Table",
        "TR",
        "TH",
        "TD",
        "Caption",
        "Figure",
        "Link",
        "BlockQuote",
        "TOC",
        "TOCI",
        "Reference",
        "Note",
    )
)
LEVELS = re.compile(r"H([1-6])")


class Tree:
    """The structure tree of a PDF."""

    def __init__(self, content: bytes) -> None:
        self.pdf = pikepdf.open(io.BytesIO(content))
        self.root = self.pdf.Root.StructTreeRoot
        self.pages = {page.obj.objgen: number for number, page in enumerate(self.pdf.pages)}

    def elements(self, element: pikepdf.Object | None = None) -> Iterator[pikepdf.Object]:
        """Yield every element in reading order, from the document down."""
        element = self.root.K if element is None else element
        yield element
        for kid in kids(element):
            if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
                yield from self.elements(kid)

    def tags(self) -> list[str]:
        return [str(element.S)[1:] for element in self.elements()]

    def marks(self, element: pikepdf.Object) -> list[tuple[int, int]]:
        """Return the pieces of marked content of an element itself: (page from 0, number)."""
        own = []
        for kid in kids(element):
            if isinstance(kid, int):
                own.append((self.pages[element.Pg.objgen], kid))
            elif kid.get("/Type") == "/MCR":
                own.append((self.pages[kid.Pg.objgen], int(kid.MCID)))
        return own

    def texts(self) -> dict[tuple[int, int], list[str]]:
        """Return for each piece of marked content the operators that show text in it."""
        return {place: shown for page in range(len(self.pdf.pages)) for place, shown in self._of_page(page)}

    def _of_page(self, number: int) -> Iterator[tuple[tuple[int, int], list[str]]]:
        open_marks: list[str] = []
        current: int | None = None
        shown: list[str] = []
        for operands, operator in pikepdf.parse_content_stream(self.pdf.pages[number]):
            name = str(operator)
            if name in {"BDC", "BMC"}:
                tag = str(operands[0])
                mcid = operands[1].get("/MCID") if len(operands) > 1 else None
                if tag == "/Artifact" or mcid is not None:
                    assert not [mark for mark in open_marks if mark != "/Span"], "content and artifact in one another"
                if mcid is not None:
                    current, shown = int(mcid), []
                open_marks.append(tag)
            elif name == "EMC":
                tag = open_marks.pop()
                if tag != "/Span" and current is not None:
                    yield (number, current), shown
                    current = None
            elif name in {"Tj", "TJ", "Do", "f", "S", "B"}:
                assert open_marks, f"{name} on page {number + 1} is neither content nor artifact"
                if name == "Tj":
                    shown.append(bytes(operands[0]).decode("latin-1"))
        assert not open_marks


def kids(element: pikepdf.Object) -> list[pikepdf.Object | int]:
    held = element.get("/K")
    if held is None:
        return []
    return list(held) if isinstance(held, pikepdf.Array) else [held]


def check(content: bytes) -> Tree:
    """Assert what a machine can tell of PDF/UA-1, and return the tree."""
    tree = Tree(content)
    catalog = tree.pdf.Root
    assert bool(catalog.MarkInfo.Marked) and str(catalog.Lang) == "en-GB"
    assert bool(catalog.ViewerPreferences.DisplayDocTitle)
    metadata = bytes(catalog.Metadata.read_bytes()).decode("utf-8")
    assert "<pdfuaid:part>1</pdfuaid:part>" in metadata
    elements = list(tree.elements())
    assert str(elements[0].S) == "/Document"
    # Every piece of content on a page belongs to exactly one element, and the parent tree says which.
    owner: dict[tuple[int, int], pikepdf.Object] = {}
    for element in elements:
        tag = str(element.S)[1:]
        assert tag in STANDARD, tag
        for place in tree.marks(element):
            assert place not in owner
            owner[place] = element
        for kid in kids(element):
            if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
                assert kid.P.objgen == element.objgen
    assert set(owner) == set(tree.texts())
    numbers = list(tree.root.ParentTree.Nums)
    by_key = {int(key): value for key, value in zip(numbers[::2], numbers[1::2], strict=True)}
    for index, page in enumerate(tree.pdf.pages):
        assert str(page.obj.Tabs) == "/S"
        listed = by_key[int(page.obj.StructParents)]
        for mcid, element in enumerate(listed):
            assert owner[index, mcid].objgen == element.objgen
        for annotation in page.obj.get("/Annots", []):
            assert str(annotation.Subtype) == "/Link" and str(annotation.Contents)
            assert str(by_key[int(annotation.StructParent)].S) == "/Link"
    levels = [int(found.group(1)) for tag in tree.tags() if (found := LEVELS.fullmatch(tag))]
    assert not levels or levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))
    for element in elements:
        tag, below = (
            str(element.S)[1:],
            [str(kid.S)[1:] for kid in kids(element) if not isinstance(kid, int) and "/S" in kid],
        )
        if tag == "L":
            assert set(below) <= {"LI", "Caption"}
        elif tag == "LI":
            assert below == ["Lbl", "LBody"]
        elif tag == "Table":
            assert set(below) <= {"TR", "Caption"} and "TR" in below
        elif tag == "TR":
            assert set(below) <= {"TH", "TD"} and below
        elif tag == "TH":
            assert str(element.A.Scope) in {"/Column", "/Row"}
        elif tag == "Figure":
            assert str(element.Alt) and len(element.A.BBox) == 4
    return tree
