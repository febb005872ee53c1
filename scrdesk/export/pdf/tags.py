"""The structure tree of a PDF: what reading tools follow instead of the pages (ISO 32000-1, 14.7; PDF/UA-1).

An element is opened where its place in the reading order is known, gets its pieces of marked content while the pages
are drawn, and is written when it is closed: of a long table only the rows being set are in memory.
"""

from __future__ import annotations

from collections.abc import Sequence

from scrdesk.export.pdf.file import PdfFile, text_string

COLUMN_HEADER = "/A<</O/Table/Scope/Column>>"
ROW_HEADER = "/A<</O/Table/Scope/Row>>"
NUMBERED = "/A<</O/List/ListNumbering/Decimal>>"
BULLETED = "/A<</O/List/ListNumbering/Disc>>"
UNMARKED = "/A<</O/List/ListNumbering/None>>"


def figure_looks(alt_text: str, box: tuple[float, float, float, float]) -> str:
    """Return what a figure's element says: its words, and where it stands (left, lower, right, upper)."""
    place = " ".join(f"{edge:.2f}" for edge in box)
    return f"/Alt{text_string(alt_text)}/A<</O/Layout/Placement/Block/BBox[{place}]>>"


class Element:
    """An element of the tree: its kind, the number of its object and its parent's, what it holds so far."""

    __slots__ = ("kids", "looks", "number", "page", "parent", "tag")

    def __init__(self, tag: str, number: int, parent: int, looks: str = "") -> None:
        self.tag = tag
        self.number = number
        self.parent = parent
        self.looks = looks
        self.kids: list[str] = []
        self.page = 0

    def mark(self, page: int, mcid: int) -> None:
        """Take in a piece of marked content on a page (by the number of the page's object)."""
        if not self.page:
            self.page = page
        if page == self.page:
            self.kids.append(str(mcid))
        else:
            self.kids.append(f"<</Type/MCR/Pg {page} 0 R/MCID {mcid}>>")

    def hold(self, annotation: int, page: int) -> None:
        """Take in an annotation, by the number of its object."""
        self.kids.append(f"<</Type/OBJR/Obj {annotation} 0 R/Pg {page} 0 R>>")

    def written(self) -> str:
        """Return the element as a PDF object."""
        where = f"/Pg {self.page} 0 R" if self.page else ""
        kids = f"/K[{' '.join(self.kids)}]" if len(self.kids) != 1 else f"/K {self.kids[0]}"
        return f"<</S/{self.tag}/P {self.parent} 0 R{where}{self.looks}{kids if self.kids else ''}>>"


class Tags:
    """The tree of one document."""

    def __init__(self, file: PdfFile) -> None:
        self._file = file
        self.root = file.reserve()
        self.document = Element("Document", file.reserve(), self.root)
        self._open: dict[int, Element] = {}
        self._notes: list[int] = []

    def open(self, tag: str, parent: Element, looks: str = "") -> Element:
        """Return a new last child of an element."""
        element = Element(tag, self._file.reserve(), parent.number, looks)
        parent.kids.append(f"{element.number} 0 R")
        self._open[element.number] = element
        return element

    def open_note(self, parent: Element) -> Element:
        """Return a note as a new last child: the one kind of element that must have a name (ISO 14289-1, 7.9)."""
        note = self.open("Note", parent, f"/ID({_note_name(len(self._notes))})")
        self._notes.append(note.number)
        return note

    def close(self, *elements: Element) -> None:
        """Write elements that get nothing more; those never closed are written at the end."""
        for element in elements:
            del self._open[element.number]
            self._file.pack(element.number, element.written())

    def finish(self, marked: Sequence[Sequence[int]], annotated: Sequence[int]) -> None:
        """Write the tree.

        Args:
            marked: for each page, the number of the element of each piece of marked content.
            annotated: the numbers of the elements that hold annotations; their keys follow those of the pages.
        """
        pack = self._file.pack
        for element in self._open.values():
            pack(element.number, element.written())
        self._open.clear()
        pack(self.document.number, self.document.written())
        pairs = []
        for key, numbers in enumerate(marked):
            listed = self._file.reserve()
            pack(listed, f"[{' '.join([f'{number} 0 R' for number in numbers])}]")
            pairs.append(f"{key} {listed} 0 R")
        pairs += [f"{key} {number} 0 R" for key, number in enumerate(annotated, start=len(marked))]
        parents = self._file.reserve()
        pack(parents, f"<</Nums[{' '.join(pairs)}]>>")
        keys = f"/ParentTree {parents} 0 R/ParentTreeNextKey {len(pairs)}"
        if self._notes:
            names = self._file.reserve()
            listed_notes = " ".join(f"({_note_name(place)}) {number} 0 R" for place, number in enumerate(self._notes))
            pack(names, f"<</Names[{listed_notes}]>>")
            keys += f"/IDTree {names} 0 R"
        pack(self.root, f"<</Type/StructTreeRoot/K {self.document.number} 0 R{keys}>>")


def _note_name(place: int) -> str:
    # Names of the tree stand in the order of their bytes.
    return f"note{place + 1:06}"
