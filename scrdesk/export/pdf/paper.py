"""The finished paper: pages in order, bookmarks, links, properties. Holds nothing that differs from run to run."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from xml.sax.saxutils import escape

from scrdesk.domain.progress import Progress
from scrdesk.export.pdf.file import PdfFile, text_string
from scrdesk.export.pdf.page import Bookmark, Page
from scrdesk.export.pdf.tags import Tags

PROGRAM = "SCR Desk"
N_PAGES_TOGETHER = 64
"""Pages under one node of the page tree: a viewer finds page 4,000 without reading 4,000 lines."""
_XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
    xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
   <dc:format>application/pdf</dc:format>
   <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>{author}{subject}
   <dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
   <pdf:Producer>{program}</pdf:Producer>
   <xmp:CreatorTool>{program}</xmp:CreatorTool>
   <xmp:CreateDate>{moment}</xmp:CreateDate>
   <xmp:ModifyDate>{moment}</xmp:ModifyDate>
   <pdfuaid:part>1</pdfuaid:part>
  </rdf:Description>
 </rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>"""


class Paper:
    """A paper being made; ``language`` is a BCP 47 tag."""

    def __init__(self, language: str) -> None:
        self.file = PdfFile()
        self.tags = Tags(self.file)
        self._language = language
        self._title = self._author = self._subject = ""
        self._dated = date(2000, 1, 1)

    def describe(self, *, title: str, author: str, subject: str, dated: date) -> None:
        """Set the properties; the only date is the document's own."""
        self._title, self._author, self._subject, self._dated = title, author, subject, dated

    def finish(
        self,
        pages: Sequence[Page],
        bookmarks: Sequence[Bookmark],
        progress: Progress,
        places: Mapping[str, tuple[Page, float]] | None = None,
    ) -> bytes:
        """Write pages, bookmarks and links and return the file's bytes.

        Args:
            pages: in their order.
            bookmarks: the outline.
            progress: asked whether to go on.
            places: what references lead to: name -> page and height on it.

        Raises:
            Cancelled.
        """
        file, places = self.file, places or {}
        resources, tree = file.reserve(), file.reserve()
        destinations = {bookmark.key: (bookmark.page, bookmark.top) for bookmark in bookmarks}
        nodes: list[int] = []
        annotated: list[int] = []
        for index, page in enumerate(pages):
            progress.check()
            if index % N_PAGES_TOGETHER == 0:
                nodes.append(file.reserve())
            annotations = []
            for link in page.links:
                where = destinations.get(link.target) or places.get(link.target)
                if link.address:
                    action = f"/A<</S/URI/URI{text_string(link.address)}>>"
                elif where is not None:
                    action = f"/Dest[{where[0].number} 0 R/XYZ null {where[1]:.2f} null]"
                else:
                    continue
                number = file.reserve()
                key = len(pages) + len(annotated)
                rect = " ".join(f"{edge:.2f}" for edge in link.rect)
                file.pack(
                    number,
                    f"<</Type/Annot/Subtype/Link/Rect[{rect}]/Border[0 0 0]/F 4/StructParent {key}"
                    f"/Contents{text_string(link.description)}{action}>>",
                )
                link.element.hold(number, page.number)
                annotated.append(link.element.number)
                annotations.append(f"{number} 0 R")
            page.seal()
            streams = []
            for data in page.sealed:
                number = file.reserve()
                file.put_stream(number, "", data)
                streams.append(f"{number} 0 R")
            page.sealed.clear()
            held = f"/Annots[{' '.join(annotations)}]" if annotations else ""
            size = f"{page.size[0]:.4f} {page.size[1]:.4f}"
            file.pack(
                page.number,
                f"<</Type/Page/Parent {nodes[-1]} 0 R/MediaBox[0 0 {size}]/Resources {resources} 0 R"
                f"/Contents[{' '.join(streams)}]/StructParents {index}/Tabs/S{held}>>",
            )
        self._write_page_tree(tree, nodes, pages)
        self.tags.finish([page.marks for page in pages], annotated)
        outline = self._write_outline(bookmarks)
        file.resources(resources)
        progress.check()
        root, info = self._write_properties(tree, outline)
        return file.finish(root, info)

    def _write_page_tree(self, tree: int, nodes: Sequence[int], pages: Sequence[Page]) -> None:
        for number, node in enumerate(nodes):
            held = pages[number * N_PAGES_TOGETHER : (number + 1) * N_PAGES_TOGETHER]
            kids = " ".join(f"{page.number} 0 R" for page in held)
            self.file.pack(node, f"<</Type/Pages/Parent {tree} 0 R/Count {len(held)}/Kids[{kids}]>>")
        kids = " ".join(f"{node} 0 R" for node in nodes)
        self.file.pack(tree, f"<</Type/Pages/Count {len(pages)}/Kids[{kids}]>>")

    def _write_outline(self, bookmarks: Sequence[Bookmark]) -> int:
        """Write the bookmarks as a tree and return its number; a level that is skipped is closed up."""
        root = _Line(self.file.reserve())
        chain = [root]
        for bookmark in bookmarks:
            depth = min(bookmark.level, len(chain) - 1)
            del chain[depth + 1 :]
            line = _Line(self.file.reserve(), bookmark)
            chain[-1].below.append(line)
            chain.append(line)
        self._write_lines(root)
        shown = sum(line.n_shown for line in root.below)
        ends = f"/First {root.below[0].number} 0 R/Last {root.below[-1].number} 0 R" if root.below else ""
        self.file.pack(root.number, f"<</Type/Outlines/Count {shown}{ends}>>")
        return root.number

    def _write_lines(self, parent: _Line) -> None:
        below = parent.below
        for index, line in enumerate(below):
            self._write_lines(line)
            bookmark = line.bookmark
            if bookmark is None:
                continue
            parts = [f"/Title{text_string(bookmark.title)}/Parent {parent.number} 0 R"]
            if index:
                parts.append(f"/Prev {below[index - 1].number} 0 R")
            if index + 1 < len(below):
                parts.append(f"/Next {below[index + 1].number} 0 R")
            if line.below:
                count = sum(each.n_shown for each in line.below)
                count = -len(line.below) if bookmark.is_closed else count
                first, last = line.below[0].number, line.below[-1].number
                parts.append(f"/First {first} 0 R/Last {last} 0 R/Count {count}")
            parts.append(f"/Dest[{bookmark.page.number} 0 R/XYZ null {bookmark.top:.2f} null]")
            self.file.pack(line.number, f"<<{''.join(parts)}>>")

    def _write_properties(self, tree: int, outline: int) -> tuple[int, int]:
        file, moment = self.file, f"{self._dated:%Y-%m-%d}T00:00:00Z"
        author = f"\n   <dc:creator><rdf:Seq><rdf:li>{_xml(self._author)}</rdf:li></rdf:Seq></dc:creator>"
        subject = (
            f'\n   <dc:description><rdf:Alt><rdf:li xml:lang="x-default">{_xml(self._subject)}</rdf:li></rdf:Alt>'
            "</dc:description>"
        )
        metadata = _XMP.format(
            title=_xml(self._title),
            author=author if self._author else "",
            subject=subject if self._subject else "",
            language=_xml(self._language),
            program=PROGRAM,
            moment=moment,
        )
        described, root, info = file.reserve(), file.reserve(), file.reserve()
        file.put_stream(described, "/Type/Metadata/Subtype/XML", metadata.encode("utf-8"), is_compressed=False)
        file.pack(
            root,
            f"<</Type/Catalog/Pages {tree} 0 R/Outlines {outline} 0 R/PageMode/UseOutlines"
            f"/StructTreeRoot {self.tags.root} 0 R/MarkInfo<</Marked true>>/Metadata {described} 0 R"
            f"/Lang{text_string(self._language)}/ViewerPreferences<</DisplayDocTitle true>>>>",
        )
        facts = {"Title": self._title, "Author": self._author, "Subject": self._subject}
        facts |= {"Creator": PROGRAM, "Producer": PROGRAM}
        told = "".join(f"/{name}{text_string(fact)}" for name, fact in facts.items() if fact)
        stamp = f"(D:{self._dated:%Y%m%d}000000Z)"
        file.pack(info, f"<<{told}/CreationDate{stamp}/ModDate{stamp}>>")
        return root, info


class _Line:
    """A line of the outline with those below it."""

    def __init__(self, number: int, bookmark: Bookmark | None = None) -> None:
        self.number = number
        self.bookmark = bookmark
        self.below: list[_Line] = []

    @property
    def n_shown(self) -> int:
        """Lines seen when the outline is opened, this one included."""
        is_closed = self.bookmark is not None and self.bookmark.is_closed
        return 1 + (0 if is_closed else sum(line.n_shown for line in self.below))


def _xml(text: str) -> str:
    return escape(text)
