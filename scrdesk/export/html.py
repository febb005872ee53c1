"""A document as one accessible HTML file: landmarks, headings, captions and scopes, no scripts, nothing from outside.

It opens in any browser, prints with its marking on each page, and reads well at any width and zoom (WCAG 2.2 AA).
"""

from __future__ import annotations

import base64
from collections.abc import Iterator, Sequence
from html import escape

from scrdesk.domain.drawing import Drawing
from scrdesk.domain.report import (
    HANDLING_OF_MARKED_PAPERS,
    AgencyKey,
    Block,
    BoxGrid,
    BulletList,
    Callout,
    ChronologyTable,
    Document,
    Facts,
    Figure,
    Form,
    Heading,
    ListItem,
    Notes,
    PageBreak,
    Paragraph,
    Prose,
    Quote,
    Run,
    Signature,
    Table,
    anchors,
    mark_anchor,
    note_anchor,
    plain,
    runs,
)
from scrdesk.export.figure import drawing_svg
from scrdesk.export.html_style import style_sheet
from scrdesk.export.picture import read_picture
from scrdesk.export.xml_text import possible_in_xml

MOST_PIXELS_WIDE = 1600
LAST_LEVEL = 6
CONTENTS_LEVELS = 2
N_HEADINGS_FOR_CONTENTS = 4


def write_html(document: Document) -> bytes:
    """Return a document as one HTML file in UTF-8; the same document gives the same bytes.

    Raises:
        Refused: a picture cannot be read, or is too large to be read safely.
    """
    return ("\n".join(_Writer(document).lines()) + "\n").encode("utf-8")


def _text(text: str) -> str:
    return escape(possible_in_xml(text), quote=True)


class _Writer:
    """Writes one document."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._above = 0 if document.form is Form.LETTER else 1
        self._level = self._above
        self._ids = {
            name: f"to-{number}" for number, name in enumerate(dict.fromkeys(anchors(document.blocks)), start=1)
        }
        self._n_headings = 0
        self._n_figures = 0
        self._used: set[str] = set()
        self._kinds: dict[str, None] = {}

    def lines(self) -> Iterator[str]:
        """Yield the file line by line."""
        document = self._document
        body = [*self._head(), *self._contents(), *(line for block in document.blocks for line in self._block(block))]
        title = f"{document.title}: {document.subtitle}" if document.subtitle else document.title
        yield "<!DOCTYPE html>"
        yield f'<html lang="{_text(document.language)}">'
        yield "<head>"
        yield '<meta charset="utf-8">'
        yield f"<title>{_text(title)}</title>"
        yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
        yield '<meta name="robots" content="noindex">' if document.marking else ""
        policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"
        yield f'<meta http-equiv="Content-Security-Policy" content="{policy}">'
        yield f"<style>\n{style_sheet(self._kinds, document.marking)}</style>"
        yield "</head>"
        yield f'<body class="{document.form.name.lower().replace("_", "-")}">'
        yield '<a class="skip" href="#content">Skip to the content</a>'
        yield from self._banner()
        yield '<main id="content" tabindex="-1">'
        yield from body
        yield "</main>"
        yield from self._foot()
        yield "</body>"
        yield "</html>"

    def _banner(self) -> Iterator[str]:
        document = self._document
        told = [document.marking.upper(), document.embargo, document.copy.words if document.copy else ""]
        if document.is_draft:
            told.append(document.words.draft)
        shown = [each for each in told if each]
        if shown:
            yield '<header class="marking">'
            yield from (f"<p>{_text(each)}</p>" for each in shown)
            yield "</header>"

    def _head(self) -> Iterator[str]:
        document = self._document
        yield '<div class="title">'
        if document.body:
            yield f'<p class="body">{_text(document.body)}</p>'
        if document.form is not Form.LETTER:
            yield f"<h1>{_text(document.title) or 'Untitled'}</h1>"
            if document.subtitle:
                yield f'<p class="subtitle">{_text(document.subtitle)}</p>'
            words = document.words
            facts = (
                (words.reference, document.reference),
                (words.draft, document.draft),
                (words.dated, words.day(document.dated)),
                (words.audience, document.audience),
            )
            yield from self._facts(Facts(tuple((label, fact) for label, fact in facts)))
        yield "</div>"
        handling = document.handling or (HANDLING_OF_MARKED_PAPERS if document.marking else "")
        if handling and document.form is Form.REPORT:
            yield f'<p class="note">{_text(handling)}</p>'

    def _contents(self) -> Iterator[str]:
        headings = [block for block in self._document.blocks if isinstance(block, Heading)]
        if self._document.form is not Form.REPORT or len(headings) < N_HEADINGS_FOR_CONTENTS:
            return
        yield '<nav aria-labelledby="contents">'
        yield '<p id="contents" class="nav-title">' + f"{_text(self._document.words.contents)}</p>"
        yield "<ul>"
        for number, heading in enumerate(headings, start=1):
            if heading.level <= CONTENTS_LEVELS and (title := f"{heading.number} {heading.text}".strip()):
                yield f'<li class="level-{heading.level}"><a href="#h{number}">{_text(title)}</a></li>'
        yield "</ul>"
        yield "</nav>"

    def _foot(self) -> Iterator[str]:
        document = self._document
        yield "<footer>"
        yield f"<p>{_text(document.foot)}</p>"
        if document.marking:
            yield f'<p class="mark">{_text(document.marking.upper())}</p>'
        yield "</footer>"

    def _block(self, block: Block) -> Iterator[str]:
        match block:
            case Heading():
                yield from self._heading(block)
            case Paragraph():
                yield from self._paragraphs(block)
            case BulletList():
                yield from self._list(block)
            case Quote():
                source = f"<footer>— {_text(block.source)}</footer>" if block.source else ""
                yield f"<blockquote><p>{self._prose(block.text)}</p>{source}</blockquote>"
            case Callout():
                yield f'<div class="callout{" warning" if block.is_warning else ""}" role="note">'
                if block.title:
                    yield f'<p class="callout-title">{_text(block.title)}</p>'
                for inner in block.blocks:
                    yield from self._block(inner)
                yield "</div>"
            case Notes():
                yield from self._notes(block)
            case Facts():
                yield from self._facts(block)
            case BoxGrid():
                yield from self._grid(block)
            case Signature():
                yield '<div class="signature">'
                yield from (f"<p>{_text(each)}</p>" for each in (block.closing, block.name, block.role) if each)
                yield "</div>"
            case Figure():
                yield from self._figure(block)
            case Table():
                yield from self._table(block)
            case ChronologyTable():
                yield from self._chronology(block)
            case AgencyKey():
                yield from self._key(block)
            case PageBreak():
                yield '<div class="page-break"></div>'

    def _heading(self, block: Heading) -> Iterator[str]:
        self._n_headings += 1
        title = f"{block.number} {block.text}".strip()
        if not title:
            return
        # A level is never skipped: reading tools take that for a fault of the paper.
        self._level = min(max(block.level, 1) + self._above, self._level + 1, LAST_LEVEL)
        anchor = self._anchor(block.anchor)
        name = f"h{self._n_headings}"
        yield f'<h{self._level} id="{name}">{anchor}{_text(title)}</h{self._level}>'

    def _anchor(self, name: str) -> str:
        """Return the place that references to ``name`` lead to; the first of a name counts."""
        if not name or name in self._used or name not in self._ids:
            return ""
        self._used.add(name)
        return f'<span id="{self._ids[name]}"></span>'

    def _paragraphs(self, block: Paragraph) -> Iterator[str]:
        look = ' class="lead"' if block.is_lead else ' class="note"' if block.is_note else ""
        parts: Sequence[Prose] = block.text.split("\n\n") if isinstance(block.text, str) else [block.text]
        for part in parts:
            if plain(part).strip():
                yield f"<p{look}>{self._prose(part)}</p>"

    def _prose(self, text: Prose) -> str:
        return "".join(self._run(run) for run in runs(text)).strip().replace("\n", "<br>\n")

    def _run(self, run: Run) -> str:
        told = _text(run.text)
        if run.is_label:
            told = told.replace(" ", "\u00a0")
        if run.is_bold:
            told = f"<strong>{told}</strong>"
        if run.is_italic:
            told = f"<em>{told}</em>"
        if run.address.startswith(("https://", "http://", "mailto:")):
            return f'<a href="{_text(run.address)}" rel="noreferrer">{told}</a>'
        if run.note and run.target in self._ids:
            place = self._ids[mark_anchor(run.note)]
            where = f'id="{place}" href="#{self._ids[run.target]}"'
            return f'<sup><a {where} role="doc-noteref" aria-label="Note {run.note}">{told}</a></sup>'
        if run.target in self._ids:
            return f'<a href="#{self._ids[run.target]}">{told}</a>'
        return told

    def _list(self, block: BulletList) -> Iterator[str]:
        if not block.items:
            return
        tag = "ol" if block.is_numbered else "ul"
        start = f' start="{block.first}"' if block.is_numbered and block.first != 1 else ""
        yield f"<{tag}{start}>"
        for item in block.items:
            if isinstance(item, ListItem):
                yield f"<li>{self._anchor(item.anchor)}{self._prose(item.text)}"
                if item.below is not None:
                    yield from self._list(item.below)
                yield "</li>"
            else:
                yield f"<li>{self._prose(item)}</li>"
        yield f"</{tag}>"

    def _notes(self, block: Notes) -> Iterator[str]:
        yield '<section role="doc-endnotes" aria-label="Notes">'
        yield "<ol>"
        for number, note in enumerate(block.notes, start=1):
            back = f'href="#{self._ids[mark_anchor(number)]}" role="doc-backlink"'
            link = f'<a {back} aria-label="Back to the text of note {number}">Back to the text</a>'
            yield f'<li id="{self._ids[note_anchor(number)]}">{self._prose(note)} {link}</li>'
        yield "</ol>"
        yield "</section>"

    def _facts(self, block: Facts) -> Iterator[str]:
        facts = [(label, value) for label, value in block.facts if plain(value).strip()]
        if facts:
            yield "<dl>"
            yield from (f"<div><dt>{_text(label)}</dt><dd>{self._prose(value)}</dd></div>" for label, value in facts)
            yield "</dl>"

    def _grid(self, block: BoxGrid) -> Iterator[str]:
        level = min(1 + self._above, LAST_LEVEL)
        yield f'<div class="grid" style="--columns: {max(1, block.n_columns)}">'
        for number, box in enumerate(block.boxes, start=1):
            told = f'<span class="number">{number}</span> ' if block.is_numbered else ""
            yield f"<section><h{level}>{told}{_text(box.title)}</h{level}>"
            for inner in box.blocks:
                yield from self._block(inner)
            yield "</section>"
        yield "</div>"

    def _figure(self, block: Figure) -> Iterator[str]:
        self._n_figures += 1
        share = min(max(block.width_share, 0.05), 1.0)
        yield f'<figure style="max-width: {share:.0%}">'
        if isinstance(block.picture, Drawing):
            yield from drawing_svg(block.picture, block.caption, block.alt_text, f"figure{self._n_figures}")
        else:
            ready = read_picture(block.picture, MOST_PIXELS_WIDE)
            data = base64.b64encode(ready.file).decode("ascii")
            size = f'width="{ready.width}" height="{ready.height}"'
            yield f'<img alt="{_text(block.alt_text)}" {size} src="data:image/{ready.kind};base64,{data}">'
        if block.caption:
            yield f"<figcaption>{_text(block.caption)}</figcaption>"
        yield "</figure>"

    def _table(self, block: Table) -> Iterator[str]:
        if not block.columns:
            return
        yield from self._table_head(block.caption, [column.heading for column in block.columns])
        n_columns = len(block.columns)
        for row in block.rows:
            cells = [*row[: n_columns - 1], *([row[n_columns - 1]] if len(row) == n_columns else [])]
            if len(row) > n_columns:  # a cell too many is kept in the last column
                cells.append("\n".join(plain(cell) for cell in row[n_columns - 1 :]))
            cells += [""] * (n_columns - len(cells))
            told = []
            for index, cell in enumerate(cells):
                is_header = block.has_row_headers and index == 0
                told.append(
                    f'<th scope="row">{self._prose(cell)}</th>' if is_header else f"<td>{self._prose(cell)}</td>"
                )
            yield f"<tr>{''.join(told)}</tr>"
        yield "</tbody></table></div>"

    def _table_head(self, caption: str, headings: Sequence[str], look: str = "") -> Iterator[str]:
        # A table wider than the window scrolls by itself; keys must reach it (WCAG 2.1.1).
        label = f' aria-label="{_text(caption)}"' if caption else ' aria-label="Table"'
        yield f'<div class="table" role="region" tabindex="0"{label}>'
        yield f"<table{look}>"
        if caption:
            yield f"<caption>{_text(caption)}</caption>"
        cells = "".join(f'<th scope="col">{_text(heading)}</th>' for heading in headings)
        yield f"<thead><tr>{cells}</tr></thead><tbody>"

    def _chip(self, code: str, kind: str) -> str:
        self._kinds.setdefault(kind)
        return f'<span class="chip k{list(self._kinds).index(kind)}">{_text(code)}</span>' if code else ""

    def _chronology(self, block: ChronologyTable) -> Iterator[str]:
        words = self._document.words
        headings = words.chronology_headings
        told = " · ".join(text for text in (block.shown, block.filter_text) if text)
        yield from self._table_head(
            f"{block.caption} ({told})" if told else block.caption, headings, ' class="chronology"'
        )
        for row in block.rows:
            details = [*row.details, (words.source, row.source)]
            more = "".join(
                f'<p class="detail"><span class="label">{_text(label)}:</span> {_text(text)}</p>'
                for label, text in details
                if text.strip()
            )
            when = f"<strong>{_text(row.when)}</strong>" if row.when else ""
            time = f'<br><span class="note">{_text(row.time)}</span>' if row.time else ""
            text = _text(row.text.strip("\n")).replace("\n", "<br>\n")
            chip = self._chip(row.agency_code, row.agency_kind)
            yield (
                f"<tr><td>{self._anchor(row.reference)}{when}{time}</td><td>{chip}"
                f"</td><td><p>{text}</p>{more}</td><td>{_text(row.reference)}</td></tr>"
            )
        if not block.rows:
            yield '<tr><td colspan="4">No entries to show.</td></tr>'
        yield "</tbody></table></div>"

    def _key(self, block: AgencyKey) -> Iterator[str]:
        if block.agencies:
            yield '<dl class="key">'
            for code, name, kind in block.agencies:
                yield f"<div><dt>{self._chip(code, kind)}</dt><dd>{_text(name)}</dd></div>"
            yield "</dl>"
