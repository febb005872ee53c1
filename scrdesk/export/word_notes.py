"""Footnotes of a Word paper: Word's own, which it numbers, lays at the foot of the page, and screen readers announce.

python-docx knows no footnotes: their part is made here, with the two separators that Word asks for.
"""

from __future__ import annotations

from collections.abc import Sequence

from docx.document import Document as WordDocument
from docx.enum.style import WD_STYLE_TYPE
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import XmlPart
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Pt

from scrdesk.domain.report import Block, Heading, Notes, Prose
from scrdesk.export.word_prose import NOTE_MARK, WordProse

TEXT_STYLE = "footnote text"
MARK_STYLE = "footnote reference"
_TEXT_PT = 9.5
_SEPARATORS = (("-1", "separator"), ("0", "continuationSeparator"))


def notes_of(blocks: Sequence[Block]) -> tuple[Prose, ...]:
    """Return the notes of a document, in the order of their numbers."""
    return next((block.notes for block in blocks if isinstance(block, Notes)), ())


def without_notes(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """Return the blocks without the notes and the heading over them: Word lays each at the foot of its page."""
    kept: list[Block] = []
    for block in blocks:
        if not isinstance(block, Notes):
            kept.append(block)
        elif kept and isinstance(kept[-1], Heading):
            kept.pop()
    return tuple(kept)


def add_footnotes(word: WordDocument, prose: WordProse, notes: Sequence[Prose]) -> None:
    """Add the part with the notes that the marks of a document lead to; without notes nothing is added."""
    if not notes:
        return
    _add_styles(word)
    held = parse_xml(f"<w:footnotes {nsdecls('w', 'r')}>{''.join(map(_separator_xml, _SEPARATORS))}</w:footnotes>")
    part = XmlPart(PackURI("/word/footnotes.xml"), CONTENT_TYPE.WML_FOOTNOTES, held, word.part.package)
    word.part.relate_to(part, RELATIONSHIP_TYPE.FOOTNOTES)
    within, style_id = prose.within(part), word.styles[TEXT_STYLE].style_id
    for number, note in enumerate(notes, start=1):
        mark = f'<w:r><w:rPr><w:rStyle w:val="{NOTE_MARK}"/></w:rPr><w:footnoteRef/></w:r>'
        style = f'<w:pPr><w:pStyle w:val="{style_id}"/></w:pPr>'
        gap = '<w:r><w:t xml:space="preserve"> </w:t></w:r>'
        words = "".join(within.xml(note))
        held.append(
            parse_xml(
                f'<w:footnote {nsdecls("w", "r")} w:id="{number}"><w:p>{style}{mark}{gap}{words}</w:p></w:footnote>'
            )
        )
    _name_separators(word)


def _add_styles(word: WordDocument) -> None:
    words = word.styles.add_style(TEXT_STYLE, WD_STYLE_TYPE.PARAGRAPH)
    words.base_style = word.styles["Normal"]
    words.font.size = Pt(_TEXT_PT)
    words.paragraph_format.space_after = Pt(2)
    words.paragraph_format.line_spacing = 1.1
    word.styles.add_style(MARK_STYLE, WD_STYLE_TYPE.CHARACTER).font.superscript = True


def _separator_xml(separator: tuple[str, str]) -> str:
    number, kind = separator
    return f'<w:footnote w:type="{kind}" w:id="{number}"><w:p><w:r><w:{kind}/></w:r></w:p></w:footnote>'


def _name_separators(word: WordDocument) -> None:
    named = "".join(f'<w:footnote w:id="{number}"/>' for number, _ in _SEPARATORS)
    settings = word.settings.element
    # The schema's order: python-docx's own template has all of these, in order.
    after = settings.find("{*}compat")
    of_notes = parse_xml(f"<w:footnotePr {nsdecls('w')}>{named}</w:footnotePr>")
    if after is None:
        settings.append(of_notes)
    else:
        after.addprevious(of_notes)
