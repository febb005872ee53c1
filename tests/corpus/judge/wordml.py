"""A small writer of WordprocessingML by hand, so that every odd shape of a Word file can be made."""

from __future__ import annotations

import zipfile
from collections.abc import Sequence
from pathlib import Path
from xml.sax.saxutils import escape

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
HEAD = (
    f'<w:document xmlns:w="{W}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
    ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    ' xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
    ' xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"'
    ' xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:v="urn:schemas-microsoft-com:vml">'
)
WORDS = "application/vnd.openxmlformats-officedocument.wordprocessingml"
RELS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def run(text: str, props: str = "") -> str:
    """Return a run of text."""
    return f'<w:r>{f"<w:rPr>{props}</w:rPr>" if props else ""}<w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


def para(text: str = "", inner: str = "", props: str = "") -> str:
    """Return a paragraph of one run, or of the given content."""
    return f"<w:p>{f'<w:pPr>{props}</w:pPr>' if props else ''}{inner or run(text)}</w:p>"


def cell(text: str = "", *, span: int = 0, merge: str = "", inner: str = "") -> str:
    """Return a cell; line ends in ``text`` make paragraphs; ``merge`` is "restart" or "continue"."""
    props = (f'<w:gridSpan w:val="{span}"/>' if span else "") + (f'<w:vMerge w:val="{merge}"/>' if merge else "")
    body = inner or "".join(para(line) for line in text.split("\n"))
    return f"<w:tc><w:tcPr>{props}</w:tcPr>{body}</w:tc>"


def row(*cells: str, props: str = "") -> str:
    """Return a row of cells, each XML already or plain text."""
    made = "".join(one if one.startswith("<w:") else cell(one) for one in cells)
    return f"<w:tr>{f'<w:trPr>{props}</w:trPr>' if props else ''}{made}</w:tr>"


def table(*rows: str, n_columns: int = 0) -> str:
    """Return a table of rows."""
    grid = "".join('<w:gridCol w:w="1500"/>' for _ in range(n_columns))
    return f"<w:tbl><w:tblPr/><w:tblGrid>{grid}</w:tblGrid>{''.join(rows)}</w:tbl>"


def rows_of(cells: Sequence[tuple[str, ...]]) -> str:
    """Return rows of plain text."""
    return "".join(row(*one) for one in cells)


def document(path: Path, *body: str, parts: dict[str, str] | None = None) -> None:
    """Write a document; ``parts`` maps kinds ("comments", "footnotes", "header") to their XML content."""
    parts = parts or {}
    overrides = "".join(f'<Override PartName="/word/{kind}.xml" ContentType="{WORDS}.{kind}+xml"/>' for kind in parts)
    relations = "".join(
        f'<Relationship Id="rId{i}" Type="{RELS}/{kind}" Target="{kind}.xml"/>' for i, kind in enumerate(parts, 1)
    )
    packed = {
        "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        f'<Override PartName="/word/document.xml" ContentType="{WORDS}.document.main+xml"/>{overrides}</Types>',
        "_rels/.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        f'<Relationship Id="rId1" Type="{RELS}/officeDocument" Target="word/document.xml"/></Relationships>',
        "word/_rels/document.xml.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/'
        f'relationships">{relations}</Relationships>',
        "word/document.xml": f"{HEAD}<w:body>{''.join(body)}<w:sectPr/></w:body></w:document>",
        **{f"word/{kind}.xml": xml for kind, xml in parts.items()},
    }
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        for name, xml in packed.items():
            package.writestr(zipfile.ZipInfo(name, (2017, 1, 9, 9, 0, 0)), xml.encode(), zipfile.ZIP_DEFLATED)


def chronology(path: Path, headings: tuple[str, ...], cells: Sequence[tuple[str, ...]], before: str = "") -> None:
    """Write a document with one plain table."""
    document(path, para("CONFIDENTIAL"), before, table(row(*headings), rows_of(cells), n_columns=len(headings)))
