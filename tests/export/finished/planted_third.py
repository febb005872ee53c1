"""A third set of PDF files: names of objects, fonts that say something else, forms, what is packed, what is left lying."""

from __future__ import annotations

import base64
import bz2
import gzip
import io
import lzma
import re
import struct
import tarfile
import zlib
from collections.abc import Callable, Iterator

import pikepdf
from pikepdf import Array, Dictionary, Name, Stream, String
from PIL import Image
from reportlab.pdfgen import canvas

from tests.export.finished.planted_parts import small_word
from tests.export.finished.planted_pdf import Planted, changed, pdf

NAME = "Toby Wrenfield"
Change = Callable[[pikepdf.Pdf], None]
_ANY = ("hidden", "metadata")


def planted_third() -> Iterator[Planted]:
    """Yield every file."""
    blank = pdf(lambda _: None)
    for name, draw, person in _DRAWN:
        yield Planted(f"{name}.pdf", pdf(draw), person, ("text",))
    for name, change, where, page in _CHANGED:
        content = changed(blank, change, fix_metadata_version=False)
        yield Planted(f"{name}.pdf", content, "Child A", where, ("name", "dob"), page)
    for name, content in _attachments():
        yield Planted(f"{name}.pdf", changed(blank, _attached(content)), "Child A", ("attachment",), page=None)
    for name, written in _LOOSE:
        yield Planted(f"loose {name}.pdf", _with_loose(blank, written), "Child A", ("hidden", "image"), page=None)
    yield Planted("before the file.pdf", f"{NAME}\n".encode() + blank, "Child A", ("hidden",), page=None)
    behind = blank + small_word(NAME)
    yield Planted("another file behind.pdf", behind, "Child A", ("attachment",), page=None)
    yield Planted("tw-report.pdf", blank, "Child A", ("metadata",), ("initials",), None)


def _narrow_cell(paper: canvas.Canvas) -> None:
    for place, (left, right) in enumerate((("Wrenf", "14 months"), ("ield", "of age"))):
        paper.drawString(72, 600 - 14 * place, left)
        paper.drawString(200, 600 - 14 * place, right)


def _field_heads(paper: canvas.Canvas) -> None:
    for place, text in enumerate(("Role", "Surname: Grace", "Seen: once")):
        paper.drawString(72, 600 - 14 * place, text)


_DRAWN: tuple[tuple[str, Callable[[canvas.Canvas], None], str], ...] = (
    ("wrapped in a narrow cell", _narrow_cell, "Child A"),
    ("head of a field", _field_heads, "Father"),
)


def _writes(data: bytes) -> Change:
    return lambda document: document.pages[0].contents_add(data)


_TABLE = (
    b"/CIDInit /ProcSet findresource begin 12 dict begin begincmap 1 begincodespacerange <00> <ff> endcodespacerange "
)


def _lying_font(document: pikepdf.Pdf) -> None:
    pairs = b" ".join(b"<%02x> <%04x>" % (code, 97 + code % 26) for code in range(0x41, 0x7B))
    table = _TABLE + b"58 beginbfchar " + pairs + b" endbfchar endcmap end end"
    font = Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica, ToUnicode=Stream(document, table))
    document.pages[0].Resources.Font["/FL"] = document.make_indirect(font)
    _writes(b"BT /FL 11 Tf 72 500 Td (Toby Wrenfield) Tj ET")(document)


def _senseless_font(document: pikepdf.Pdf) -> None:
    table = _TABLE + b"1 beginbfrange <20> <7e> [" + b"<0078>" * 95
    font = Dictionary(
        Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica,
        ToUnicode=Stream(document, table + b"] endbfrange endcmap end end"),
    )  # fmt: skip
    document.pages[0].Resources.Font["/FL"] = document.make_indirect(font)
    _writes(b"BT /FL 11 Tf 72 500 Td (Toby Wrenfield) Tj ET")(document)


def _resource(document: pikepdf.Pdf) -> None:
    form = Stream(document, b"0 0 1 1 re f", Type=Name.XObject, Subtype=Name.Form, BBox=Array([0, 0, 1, 1]))
    document.pages[0].Resources.XObject = Dictionary({"/TobyWrenfield_jpg": document.make_indirect(form)})


def _ink(document: pikepdf.Pdf) -> None:
    tint = Dictionary(FunctionType=2, Domain=Array([0, 1]), C0=Array([0, 0, 0]), C1=Array([1, 1, 1]), N=1)
    ink = Array([Name.Separation, Name("/Toby Wrenfield"), Name.DeviceRGB, tint])
    document.pages[0].Resources.ColorSpace = Dictionary(C=ink)


def _role(document: pikepdf.Pdf) -> None:
    tree = Dictionary(Type=Name.StructTreeRoot, RoleMap=Dictionary(TobyWrenfield=Name.P))
    document.Root.StructTreeRoot = document.make_indirect(tree)


def _class(document: pikepdf.Pdf) -> None:
    element = Dictionary(Type=Name.StructElem, S=Name.Figure, C=Name("/Toby_Wrenfield"))
    tree = Dictionary(Type=Name.StructTreeRoot, K=document.make_indirect(element))
    document.Root.StructTreeRoot = document.make_indirect(tree)


def _piece(document: pikepdf.Pdf) -> None:
    document.Root.PieceInfo = Dictionary({"/Toby Wrenfield": Dictionary(LastModified=String("D:2020"))})


def _trapped(document: pikepdf.Pdf) -> None:
    document.docinfo["/Trapped"] = Name("/TobyWrenfield")


def _note(**keys: object) -> Change:
    def change(document: pikepdf.Pdf) -> None:
        note = Dictionary(Type=Name.Annot, Subtype=Name.Text, Rect=Array([10, 10, 30, 30]))
        for key, value in keys.items():
            note[f"/{key}"] = value  # type: ignore[assignment]
        document.pages[0].Annots = Array([document.make_indirect(note)])

    return change


def _fields(*filled: tuple[str, str]) -> Change:
    def change(document: pikepdf.Pdf) -> None:
        fields = [
            document.make_indirect(
                Dictionary(Type=Name.Annot, Subtype=Name.Widget, FT=Name.Tx, T=String(name), V=String(value),
                           Rect=Array([10 + 20 * place, 10, 28 + 20 * place, 30]))
            )
            for place, (name, value) in enumerate(filled)
        ]  # fmt: skip
        document.pages[0].Annots = Array(fields)
        document.Root.AcroForm = Dictionary(Fields=Array(fields))

    return change


def _state(document: pikepdf.Pdf) -> None:
    drawn = Stream(document, b"BT /F1 9 Tf (Toby Wrenfield) Tj ET", Type=Name.XObject, Subtype=Name.Form)
    drawn.BBox = Array([0, 0, 100, 20])
    looks = Dictionary(D=Dictionary(Yes=document.make_indirect(drawn)))
    _note(Subtype=Name.Widget, FT=Name.Btn, T=String("b"), AP=looks)(document)
    fonts = Dictionary(Font=document.pages[0].Resources.Font)
    document.Root.AcroForm = Dictionary(Fields=document.pages[0].Annots, DR=fonts)


def _colour_profile(document: pikepdf.Pdf) -> None:
    wide = NAME.encode("utf-16-be")
    tag = b"mluc" + bytes(7) + b"\x01" + struct.pack(">I", 12) + b"enGB" + struct.pack(">II", len(wide), 28) + wide
    profile = bytes(128) + struct.pack(">I", 1) + b"desc" + struct.pack(">II", 144, len(tag)) + tag
    space = Array([Name.ICCBased, document.make_indirect(Stream(document, profile, N=3))])
    document.pages[0].Resources.ColorSpace = Dictionary(C=space)


def _small_picture(document: pikepdf.Pdf) -> None:
    packet = b"<x:xmpmeta><xmpGImg:image>" + base64.b64encode(_jpeg()) + b"</xmpGImg:image></x:xmpmeta>"
    document.Root.Metadata = document.make_indirect(Stream(document, packet, Type=Name.Metadata, Subtype=Name.XML))


def _history(document: pikepdf.Pdf) -> None:
    packet = b"<x:xmpmeta><rdf:li stEvt:parameters='from C:\\Toby%2520Wrenfield.docx'/></x:xmpmeta>"
    document.Root.Metadata = document.make_indirect(Stream(document, packet, Type=Name.Metadata, Subtype=Name.XML))


def _named_by_nothing(document: pikepdf.Pdf) -> None:
    content = small_word(NAME)
    document.Root.Own = document.make_indirect(Stream(document, content, Type=Name.EmbeddedFile))


def _jpeg() -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (8, 8)).save(out, "JPEG", comment=NAME)
    return out.getvalue()


_PACKED_NAME = base64.b64encode(NAME.encode()).decode()
_LINK = Name.Link
_CHANGED: tuple[tuple[str, Change, tuple[str, ...], int | None], ...] = (
    ("font said to show other letters", _lying_font, ("hidden",), 1),
    ("font said to show one letter", _senseless_font, ("hidden",), 1),
    ("name of a mark", _writes(b"/TobyWrenfield BMC BT /F1 11 Tf 72 500 Td (x) Tj ET EMC"), ("hidden",), 1),
    ("name of a point", _writes(b"/Toby#20Wrenfield MP"), ("hidden",), 1),
    ("name of a resource", _resource, _ANY, None),
    ("name of an ink", _ink, _ANY, None),
    ("name of a role", _role, _ANY, None),
    ("name of a class", _class, _ANY, None),
    ("key of a program", _piece, _ANY, None),
    ("value that is a name", _trapped, _ANY, None),
    ("name of a stamp", _note(Subtype=Name.Stamp, Name=Name("/TobyWrenfield")), ("annotation",), 1),
    ("own key of a note", _note(CaseName=String(NAME)), ("annotation",), 1),
    ("packed in a link", _note(Subtype=_LINK, A=Dictionary(S=Name.URI, URI=String(f"https://x/?q={_PACKED_NAME}"))),
     ("annotation", "hidden"), 1),
    ("script that puts together", _note(Subtype=_LINK, A=Dictionary(S=Name.JavaScript, JS=String("n = 'To' + 'by';"))),
     ("annotation",), 1),
    ("escapes of a script", _note(Subtype=_LINK, A=Dictionary(S=Name.JavaScript, JS=String("'\\u0054oby'"))),
     ("annotation",), 1),
    ("a field for each letter", _fields(*((f"c{place}", sign) for place, sign in enumerate("TOBY"))), ("form",), 1),
    ("birth over fields", _fields(("Day", "14"), ("Month", "03"), ("Year", "2012")), ("form",), 1),
    ("drawn for a field in a state", _state, ("form",), 1),
    ("colour profile", _colour_profile, ("hidden",), None),
    ("small picture in metadata", _small_picture, ("metadata",), None),
    ("path in metadata written twice", _history, ("metadata",), None),
    ("file that nothing names", _named_by_nothing, ("attachment",), None),
)  # fmt: skip


def _attached(content: tuple[str, bytes]) -> Change:
    def change(document: pikepdf.Pdf) -> None:
        stream = document.make_indirect(Stream(document, content[1], Type=Name.EmbeddedFile))
        file = Dictionary(Type=Name.Filespec, F=String(content[0]), EF=Dictionary(F=stream))
        names = Array([String(content[0]), document.make_indirect(file)])
        document.Root.Names = Dictionary(EmbeddedFiles=Dictionary(Names=names))

    return change


def _attachments() -> Iterator[tuple[str, tuple[str, bytes]]]:
    text = NAME.encode()
    yield "packed text", ("a.gz", gzip.compress(text))
    yield "text packed by bzip2", ("a.bz2", bz2.compress(text * 9))
    yield "text packed by xz", ("a.xz", lzma.compress(text * 99))
    container = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)
    yield "packed in an old container", ("o.bin", container + gzip.compress(text) + bytes(512))
    yield "deflated in an old container", ("o.bin", container + b"abcd" + zlib.compress(text * 3) + bytes(512))
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w:gz") as bundle:
        member = tarfile.TarInfo("x.txt")
        member.size = len(text)
        bundle.addfile(member, io.BytesIO(text))
    yield "bundle", ("a.tgz", out.getvalue())
    head = f"From: a@example.org\nSubject: =?utf-8?b?{_PACKED_NAME}?=\n\nx"
    yield "head of an e-mail", ("m.eml", head.encode())
    body = base64.encodebytes(b"Dear all, as agreed on Monday the family Wrenfield is to be seen again.").decode()
    yield "body of an e-mail", ("m.eml", f"From: a@b.c\nContent-Transfer-Encoding: base64\n\n{body}".encode())
    quoted = b"From: a@b.c\nContent-Transfer-Encoding: quoted-printable\n\nThe family Wren=\nfield, =54oby\n"
    yield "quoted in an e-mail", ("m.eml", quoted)
    within = base64.encodebytes(small_word(NAME)).decode()
    yield "file in an e-mail", ("m.eml", f"MIME-Version: 1.0\nContent-Transfer-Encoding: base64\n\n{within}".encode())
    yield "escapes of data", ("d.json", b'{"n": "\\u0054oby \\u0057renfield"}')
    yield "drawing in words", ("d.svg", b"<svg><text>To<tspan>by</tspan></text></svg>")


_SHOWN = b"BT (Toby Wrenfield) Tj ET"
_LOOSE = (
    ("hexadecimal", b"/Filter /ASCIIHexDecode >> stream\n" + _SHOWN.hex().encode() + b">"),
    ("in eighty-five signs", b"/Filter /ASCII85Decode >> stream\n" + base64.a85encode(_SHOWN) + b"~>"),
    ("picture", b"/Filter /DCTDecode >> stream\n" + _jpeg()),
)


def _with_loose(content: bytes, written: bytes) -> bytes:
    """Return a PDF with an object that its table does not name."""
    table = content.rfind(b"xref\n", 0, content.rfind(b"startxref"))
    loose = b"99 0 obj << " + written + b"\nendstream endobj\n"
    moved = content[:table] + loose + content[table:]
    return re.sub(rb"startxref\s+\d+", b"startxref\n%d" % (table + len(loose)), moved)
