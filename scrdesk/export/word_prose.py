"""Running text of a Word paper: looks, links outside and within, their bookmarks, and marks of footnotes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from copy import copy
from xml.sax.saxutils import quoteattr

from docx.document import Document as WordDocument
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.part import Part
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.text.paragraph import Paragraph as WordParagraph

from scrdesk.domain.report import Prose, Run, runs
from scrdesk.export.word_document import BOLD, coloured, run_xml

NOTE_MARK = "footnotereference"
"""Identifier of the style of the mark of a footnote."""


class WordProse:
    """Writes running text of one document.

    Args:
        word: the document.
        names: the places that references can lead to.
        n_notes: how many footnotes the document has; a mark of no note is the words it is.
    """

    def __init__(self, word: WordDocument, names: Iterable[str], n_notes: int = 0) -> None:
        self._part: Part = word.part
        self._n_notes = n_notes
        self._places = {name: f"to{number}" for number, name in enumerate(dict.fromkeys(names), start=1)}
        self._marked: set[str] = set()
        self._n_ids = 0

    def within(self, part: Part) -> WordProse:
        """Return what writes into another part of the same document, with the same places."""
        other = copy(self)
        other._part = part  # noqa: SLF001 - its own kind
        return other

    def fill(self, paragraph: WordParagraph, text: Prose) -> None:
        """Add running text to a paragraph."""
        for xml in self.xml(text):
            paragraph._p.append(parse_xml(xml))  # noqa: SLF001 - python-docx cannot make links

    def xml(self, text: Prose, look: str = "") -> Iterator[str]:
        """Yield runs and links as XML with its namespaces; ``look`` is of all of them."""
        for run in runs(text):
            if not run.text:
                continue
            own = look + (BOLD if run.is_bold and BOLD not in look else "") + ("<w:i/>" if run.is_italic else "")
            told = run.text.replace(" ", "\u00a0") if run.is_label else run.text
            if 1 <= run.note <= self._n_notes:
                of_mark = f'<w:rPr><w:rStyle w:val="{NOTE_MARK}"/></w:rPr>'
                yield with_names(f'<w:r>{of_mark}<w:footnoteReference w:id="{run.note}"/></w:r>')
                continue
            where = self._where(run)
            if where:
                own += coloured("accent") + '<w:u w:val="single"/>'
                yield f"<w:hyperlink {nsdecls('w', 'r')} {where}>{run_xml(told, own)}</w:hyperlink>"
            else:
                yield with_names(run_xml(told, own))

    def place(self, anchor: str) -> list[str]:
        """Return the bookmark of a place the first time it is asked for, else nothing."""
        if anchor not in self._places or anchor in self._marked:
            return []
        self._marked.add(anchor)
        return [self._places[anchor]]

    def bookmarks_xml(self, names: Iterable[str]) -> Iterator[str]:
        """Yield bookmarks of these names as XML."""
        for name in names:
            self._n_ids += 1
            yield f'<w:bookmarkStart {nsdecls("w")} w:id="{self._n_ids}" w:name={quoteattr(name)}/>'
            yield f'<w:bookmarkEnd {nsdecls("w")} w:id="{self._n_ids}"/>'

    def bookmark(self, paragraph: WordParagraph, names: Iterable[str]) -> None:
        """Put bookmarks at the beginning of a paragraph without text."""
        for xml in self.bookmarks_xml(names):
            paragraph._p.append(parse_xml(xml))  # noqa: SLF001 - python-docx has no bookmarks

    def _where(self, run: Run) -> str:
        if run.address.startswith(("https://", "http://", "mailto:")):
            key = self._part.relate_to(run.address, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
            return f'r:id="{key}" w:history="1"'
        if run.target in self._places:
            return f'w:anchor="{self._places[run.target]}" w:history="1"'
        return ""


def with_names(xml: str) -> str:
    """Return the XML of one run with the namespace that makes it readable by itself."""
    return xml.replace("<w:r>", f"<w:r {nsdecls('w')}>", 1)
