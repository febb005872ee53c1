"""Parts of Word and Excel files that hide a name: mark-up, dates as numbers, headers' codes, what is packed or left out."""

from __future__ import annotations

import base64
import io
import struct
import zipfile
from collections.abc import Iterator

from tests.export.finished.planted_office import book, put, with_part
from tests.export.finished.planted_pdf import Planted
from tests.export.finished.planted_second import NAME

_SHEET = "xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'"
_WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_PACKED_NAME = base64.b64encode(NAME.encode()).decode()
_BIRTH_SERIAL = 40982
"""14 March 2012 as Excel counts days."""


def planted_parts() -> Iterator[Planted]:
    """Yield every file."""
    plain = small_word()
    for name, part, content, kind in _WORD_PARTS:
        made = with_part(plain, part, content)
        yield Planted(f"{name}.docx", made, "Child A", ("text", "hidden", "image", "annotation"), (kind,), None)
    yield Planted("part left out of the index.docx", _left_out(plain), "Child A", ("hidden",), page=None)
    sheet = book(lambda _made, _sheet: None)
    for name, part, text, person, kind in _SHEET_PARTS:
        made = with_part(sheet, part, text.encode())
        yield Planted(f"{name}.xlsx", made, person, ("text", "hidden", "annotation", "metadata"), (kind,), None)
    for name, cells, person, kind in _CELLS:
        content = book(lambda made, page, cells=cells: [put(at, value)(made, page) for at, value in cells])
        yield Planted(f"{name}.xlsx", content, person, ("text", "hidden"), (kind,), None)


def small_word(text: str = "The panel met.") -> bytes:
    """Return a Word file of two parts: one from a template holds hundreds of styles, each of which is searched."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as made:
        made.writestr("[Content_Types].xml", "<Types/>")
        made.writestr("word/document.xml", _paragraph(f"<w:r><w:t>{text}</w:t></w:r>"))
        made.writestr("word/settings.xml", f"<w:settings {_WORD}/>")
    return out.getvalue()


def _paragraph(inner: str) -> bytes:
    return f"<w:document {_WORD}><w:body><w:p>{inner}</w:p></w:body></w:document>".encode()


def _metafile() -> bytes:
    records = b""
    for sign in NAME:
        text = sign.encode("utf-16-le") + b"\x00\x00"
        head = struct.pack("<II", 84, 80) + bytes(16) + struct.pack("<Iff", 1, 1.0, 1.0)
        records += head + bytes(8) + struct.pack("<III", 1, 76, 0) + bytes(20) + text
    return struct.pack("<II", 1, 108) + bytes(32) + b" EMF" + bytes(64) + records


_ARCHIVE = b"MIME-Version: 1.0\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: "
_WORD_PARTS: tuple[tuple[str, str, bytes, str], ...] = (
    ("raised number in a name", "word/document.xml",
     _paragraph('<w:r><w:t>Wren</w:t></w:r><w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>1</w:t></w:r>'
                "<w:r><w:t>field</w:t></w:r>"), "name"),
    ("instruction of the mark-up", "word/document.xml", _paragraph(f"<?case {NAME}?>"), "name"),
    ("entity of the mark-up", "word/document.xml",
     f'<!DOCTYPE w [<!ENTITY n "{NAME}">]>'.encode() + _paragraph("<w:r><w:t>&n;</w:t></w:r>"), "name"),
    ("days of a chart", "word/charts/chart1.xml",
     f"<c:s xmlns:c='c'><c:pt><c:v>{_BIRTH_SERIAL}</c:v></c:pt></c:s>".encode(), "dob"),
    ("own element", "customXml/item3.xml", b"<Toby_Wrenfield/>", "name"),
    ("own packed data", "customXml/item4.xml", f"<c>{_PACKED_NAME}</c>".encode(), "name"),
    ("web archive packed", "word/afchunk.mht", _ARCHIVE + b"base64\r\n\r\n" + base64.b64encode(b"<p>To<b>by</b> Wrenfield</p>"),
     "name"),
    ("web archive quoted", "word/afchunk.mht", _ARCHIVE + b"quoted-printable\r\n\r\n<p>The Wren=\r\nfield home</p>", "name"),
    ("rich text by numbers", "word/afchunk.rtf", rb"{\rtf1 It was \u84?\u111?\u98?\u121?\par}", "name"),
    ("sign by sign in a metafile", "word/media/image1.emf", _metafile(), "name"),
    ("drawing in words", "word/media/a.svg", b"<svg><text>To<tspan>by</tspan></text></svg>", "name"),
)  # fmt: skip


def _left_out(plain: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(plain)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for place, name in enumerate(old.namelist()):
            new.writestr(name, old.read(name))
            if place == 2:
                new.writestr("word/old.xml", _paragraph("<w:r><w:t>To</w:t></w:r><w:r><w:t>by</w:t></w:r>"))
        new.filelist = [each for each in new.filelist if each.filename != "word/old.xml"]
    return out.getvalue()


def _heading(text: str) -> str:
    return f"<worksheet {_SHEET}><sheetData/><headerFooter><oddHeader>{text}</oddHeader></headerFooter></worksheet>"


_ONE = "xl/worksheets/sheet1.xml"
_QUERY = io.BytesIO()
with zipfile.ZipFile(_QUERY, "w") as _made:
    _made.writestr("Formulas/Section1.m", f"shared {NAME} = 1;")
_SHEET_PARTS: tuple[tuple[str, str, str, str, str], ...] = (
    ("heading in capitals", _ONE, _heading("&amp;CTOBY"), "Child A", "name"),
    ("heading in two looks", _ONE, _heading("&amp;CTo&amp;Bby"), "Child A", "name"),
    ("heading in colour", _ONE, _heading("&amp;L&amp;KFF0000&amp;14Toby"), "Child A", "name"),
    ("heading of initials", _ONE, _heading("&amp;LTW&amp;R&amp;P"), "Child A", "initials"),
    ("days of a cache", "xl/pivotCache/pivotCacheRecords1.xml", f"<r {_SHEET}><n v='{_BIRTH_SERIAL}'/></r>", "Child A",
     "dob"),
    ("text box of a note", "xl/drawings/vmlDrawing1.vml",
     "<xml xmlns:v='urn:v'><v:shape><v:textbox><div>To<b>by</b></div></v:textbox></v:shape></xml>", "Child A", "name"),
    ("format that puts together", "xl/styles.xml",
     f"<styleSheet {_SHEET}><numFmts><numFmt numFmtId='170' formatCode='\"To\"\"by\"'/></numFmts></styleSheet>", "Child A",
     "name"),
    ("packed query", "customXml/item1.xml",
     f"<DataMashup>{base64.b64encode(bytes(8) + _QUERY.getvalue()).decode()}</DataMashup>", "Child A", "name"),
)  # fmt: skip
_CELLS: tuple[tuple[str, tuple[tuple[str, object], ...], str, str], ...] = (
    ("birth as a number", (("A9", _BIRTH_SERIAL),), "Child A", "dob"),
    ("birth with a time as a number", (("A9", _BIRTH_SERIAL + 0.25),), "Child A", "dob"),
    ("birth in a formula", (("A9", f"=B9-{_BIRTH_SERIAL}"),), "Child A", "dob"),
    ("letters put together", (("A9", '="To"&"by"'),), "Child A", "name"),
    ("cell behind its head", (("A9", "Father"), ("B9", "Will"), ("C9", "3 June")), "Father", "name"),
)
