"""Files that are damaged, disguised or made to harm: a clear error is wanted within seconds."""

from __future__ import annotations

import io
import struct
import zipfile
from pathlib import Path

from tests.corpus.judge.case import Case, Row, case
from tests.corpus.judge.wordml import HEAD, cell, document, para, row, table

_SMALL = [Row(("01/02/2016", "A row in a strange file."), "2016-02-01")]


def _refused(name: str, data: bytes, refusal: str = "any") -> None:
    case(Case(name, "hostile", refusal=refusal), lambda path: path.write_bytes(data))


def package(parts: dict[str, bytes]) -> bytes:
    """Return a zip package of these parts."""
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as made:
        for name, data in parts.items():
            made.writestr(zipfile.ZipInfo(name, (2017, 1, 9, 9, 0, 0)), data, zipfile.ZIP_DEFLATED)
    return held.getvalue()


_TYPES = (b'<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" '
          b'ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.'
          b'openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>')  # fmt: skip
_RELS = (b'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" '
         b'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" '
         b'Target="word/document.xml"/></Relationships>')  # fmt: skip


def _word(body: bytes) -> bytes:
    return package({"[Content_Types].xml": _TYPES, "_rels/.rels": _RELS, "word/document.xml": body})


_TABLE = table(row("Date", "Event"), row("01/02/2016", "A row in a strange file."), n_columns=2)
_GOOD = _word(f"{HEAD}<w:body>{_TABLE}</w:body></w:document>".encode())

_refused("empty.docx", b"")
_refused("empty.csv", b"")
_refused("truncated.docx", _GOOD[: len(_GOOD) // 2])
_refused("pdf-renamed.docx", b"%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n" * 20, "PDF")
_refused("picture-renamed.xlsx", b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 8)
_refused("bomb.docx", _word(HEAD.encode() + b"<w:body>" + b" " * 600_000_000))
_refused("no-document-part.docx", package({"[Content_Types].xml": _TYPES, "_rels/.rels": _RELS}))
_refused("not-well-formed.docx", _word(HEAD.encode() + b"<w:body><w:tbl><w:tr>"))
_ENTITIES = "".join(f'<!ENTITY e{i} "{f"&e{i - 1};" * 10 if i else "lol" * 10}">' for i in range(12))
_refused("entity-bomb.docx", _word(f"<!DOCTYPE x [{_ENTITIES}]>{HEAD}<w:body><w:p><w:r><w:t>&e11;</w:t></w:r></w:p>"
                                   "</w:body></w:document>".encode()))  # fmt: skip
_refused(
    "external-entity.docx",
    _word(
        f'<!DOCTYPE x [<!ENTITY s SYSTEM "file:///etc/hostname">]>{HEAD}<w:body>'
        f"{_TABLE.replace('strange', '&s;')}</w:body></w:document>".encode()
    ),
)
_refused(
    "deep-nesting.docx",
    _word(
        f"{HEAD}<w:body>{'<w:tbl><w:tr><w:tc>' * 60_000}".encode()
        + b"</w:tc></w:tr></w:tbl>" * 60_000
        + b"</w:body></w:document>"
    ),
)
_refused("rtf-braces.rtf", b"{\\rtf1" + b"{" * 300_000 + b"}" * 300_001)
_refused("zeros.csv", b"\x00" * 4096)
_refused("random.csv", bytes((i * 197 + (i >> 3) * 91) % 256 for i in range(6000)))
_refused("password.ods", package({
    "mimetype": b"application/vnd.oasis.opendocument.spreadsheet",
    "META-INF/manifest.xml": b'<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
    b'<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"><manifest:encryption-data '
    b'manifest:checksum="x"/></manifest:file-entry></manifest:manifest>',
    "content.xml": bytes(range(256)) * 20,
}), "password")  # fmt: skip


def _compound(names: list[str], content: bytes) -> bytes:
    """Return a compound file (MS-CFB) with streams of the given names: how a document with a password looks."""
    content = content.ljust(4096 * len(names), b"\0")
    n_data = len(content) // 512
    fat = [0xFFFFFFFD, 0xFFFFFFFE] + [i + 3 for i in range(n_data)]
    per = n_data // len(names)
    for i in range(len(names)):
        fat[2 + (i + 1) * per - 1] = 0xFFFFFFFE
    fat += [0xFFFFFFFF] * (128 - len(fat))
    head = struct.pack("<8s16xHHHHH6xIIIIIIIII", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 0x3E, 3, 0xFFFE, 9, 6, 0, 1, 1, 0,
                       4096, 0xFFFFFFFE, 0, 0xFFFFFFFE, 0)  # fmt: skip
    head += struct.pack("<109I", 0, *([0xFFFFFFFF] * 108))

    def entry(name: str, kind: int, child: int, right: int, start: int, size: int) -> bytes:
        raw = name.encode("utf-16-le") + b"\0\0"
        return struct.pack("<64sHBBIII16xI16xIQ", raw, len(raw), kind, 1, 0xFFFFFFFF, right, child, 0, start, size)

    folder = entry("Root Entry", 5, 1, 0xFFFFFFFF, 0xFFFFFFFE, 0)
    for i, name in enumerate(names):
        right = i + 2 if i + 1 < len(names) else 0xFFFFFFFF
        folder += entry(name, 2, 0xFFFFFFFF, right, 2 + i * per, per * 512)
    return head.ljust(512, b"\0") + struct.pack("<128I", *fat) + folder.ljust(512, b"\0")[:512] + content


_refused(
    "password.docx",
    _compound(["EncryptedPackage", "EncryptionInfo"], b"\x04\x00\x04\x00" + bytes(range(256)) * 30),
    "password",
)
_refused(
    "password.xlsx",
    _compound(["EncryptionInfo", "EncryptedPackage"], b"\x04\x00\x04\x00" + bytes(range(256)) * 30),
    "password",
)


def _wide_span(path: Path) -> None:
    document(path, table(row("Date", "Event"), row("01/02/2016", cell("A row in a strange file.", span=2_000_000_000)),
                         n_columns=2))  # fmt: skip


case(Case("span-of-two-milliards.docx", "hostile", _SMALL), _wide_span)


def _many_nothing(path: Path) -> None:
    document(path, table(row("Date", "Event"), row("01/02/2016", "A row in a strange file."),
                         row("", "") * 200_000, n_columns=2))  # fmt: skip


case(Case("empty-rows-by-the-thousand.docx", "hostile", _SMALL), _many_nothing)


def _xlsx(sheet: str) -> bytes:
    space = "http://schemas.openxmlformats.org"
    return package({
        "[Content_Types].xml": f'<Types xmlns="{space}/package/2006/content-types"><Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType='
        '"application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-office'
        'document.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application'
        '/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>'.encode(),
        "_rels/.rels": f'<Relationships xmlns="{space}/package/2006/relationships"><Relationship Id="rId1" Type="{space}'
        '/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>'.encode(),
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{space}/package/2006/relationships"><Relationship Id='
        f'"rId1" Type="{space}/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/>'
        "</Relationships>".encode(),
        "xl/workbook.xml": f'<workbook xmlns="{space}/spreadsheetml/2006/main" xmlns:r="{space}/officeDocument/2006/'
        'relationships"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>'.encode(),
        "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{space}/spreadsheetml/2006/main">{sheet}</worksheet>'.encode(),
    })  # fmt: skip


def _text(place: str, text: str) -> str:
    return f'<c r="{place}" t="inlineStr"><is><t>{text}</t></is></c>'


_TOP = (
    f'<row r="1">{_text("A1", "Date")}{_text("B1", "Event")}</row><row r="2">{_text("A2", "01/02/2016")}'
    f"{_text('B2', 'A row in a strange file.')}</row>"
)


def _packed(name: str, sheet: str, rows: list[Row], **more: object) -> None:
    case(Case(name, "hostile", rows, **more), lambda path: path.write_bytes(_xlsx(sheet)))  # type: ignore[arg-type]


_packed("million-empty-rows.xlsx", "<sheetData>" + _TOP + "<row/>" * 1_000_000
        + "</sheetData>", _SMALL)  # fmt: skip
_packed("cell-at-the-far-corner.xlsx", f'<dimension ref="A1:XFD1048576"/><sheetData>{_TOP}<row r="1048576">'
        f'{_text("XFD1048576", "far corner")}</row></sheetData>', _SMALL, kept=("far corner",), may_add=1)  # fmt: skip
_packed("merged-whole-sheet.xlsx", f'<sheetData>{_TOP}</sheetData><mergeCells count="1"><mergeCell ref="C1:XFD1048576"/>'
        "</mergeCells>", _SMALL)  # fmt: skip
_packed("cells-without-places.xlsx", "<sheetData><row>" + _text("", "Date").replace(' r=""', "")
        + _text("", "Event").replace(' r=""', "") + "</row><row>" + _text("", "01/02/2016").replace(' r=""', "")
        + _text("", "A row in a strange file.").replace(' r=""', "") + "</row></sheetData>", _SMALL)  # fmt: skip
case(
    Case("null-bytes-in-text.csv", "hostile", [Row(("01/02/2016", "A row in a strange file."), "2016-02-01")]),
    lambda path: path.write_bytes(b"Date,Event\r\n01/02/2016,A row\x00 in a strange file.\r\n"),
)
case(
    Case("climbing-names.docx", "hostile", _SMALL),
    lambda path: path.write_bytes(package({
        "[Content_Types].xml": _TYPES, "_rels/.rels": _RELS, "../../../../tmp/judge-escape.txt": b"out",
        "word/document.xml": f"{HEAD}<w:body>{para('x')}{_TABLE}</w:body></w:document>".encode()})),
)  # fmt: skip
