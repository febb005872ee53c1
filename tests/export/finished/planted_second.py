"""A second set of planted files, made after the search was finished, by somebody who wanted to get past it."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator

import pikepdf
from pikepdf import Array, Dictionary, Name, Stream, String
from reportlab.pdfgen import canvas

from tests.export.finished.planted_office import with_part, word
from tests.export.finished.planted_pdf import Planted, changed, line, pdf

NAME = "Toby Wrenfield"
_WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
Change = Callable[[pikepdf.Pdf], None]


def planted_second() -> Iterator[Planted]:
    """Yield every file."""
    for name, draw, where in _DRAWN:
        yield Planted(f"{name}.pdf", pdf(draw), "Child A", where)
    blank = pdf(lambda _: None)
    for name, change, where, page in _CHANGED:
        yield Planted(f"{name}.pdf", changed(blank, change), "Child A", where, page=page)
    yield Planted("page taken out by saving.pdf", _page_taken_out(), "Child A", ("revision", "hidden"))
    yield Planted("behind the end.pdf", blank + f"\n{NAME}\n".encode(), "Child A", ("hidden",), page=None)
    yield Planted("Toby W case.pdf", blank, "Child A", ("metadata",), page=None)
    plain = word(lambda _: None)
    for name, part, content, where in _PARTS:
        made = with_part(plain, part, content.encode())
        yield Planted(f"{name}.docx", made, "Child A", where, page=None)


def _shuffled(paper: canvas.Canvas) -> None:
    text = "Wrenfield"
    for place in (5, 0, 7, 2, 1, 3, 8, 4, 6):
        paper.drawString(72 + place * 9, 500, text[place])


def _downwards(paper: canvas.Canvas) -> None:
    for place, sign in enumerate("Wrenfield"):
        paper.drawString(300, 600 - place * 12, sign)


def _spaced_by_operator(paper: canvas.Canvas) -> None:
    text = paper.beginText(72, 500)
    text.setCharSpace(6)
    text.textOut(NAME)
    paper.drawText(text)


def _squeezed(paper: canvas.Canvas) -> None:
    text = paper.beginText(72, 500)
    text.setHorizScale(1)
    text.textOut(NAME)
    paper.drawText(text)


def _mirrored(paper: canvas.Canvas) -> None:
    paper.saveState()
    paper.translate(400, 500)
    paper.scale(-1, 1)
    paper.drawString(0, 0, NAME)
    paper.restoreState()


def _clear(paper: canvas.Canvas) -> None:
    paper.saveState()
    paper.setFillAlpha(0.0)
    paper.drawString(72, 500, NAME)
    paper.restoreState()


def _near_white(paper: canvas.Canvas) -> None:
    paper.setFillColorRGB(0.97, 0.97, 0.97)
    paper.drawString(72, 500, NAME)


def _white_box(paper: canvas.Canvas) -> None:
    paper.drawString(72, 500, NAME)
    paper.setFillColorRGB(1, 1, 1)
    paper.rect(60, 490, 300, 30, fill=1, stroke=0)


def _thick_line(paper: canvas.Canvas) -> None:
    paper.drawString(72, 500, NAME)
    paper.setLineWidth(16)
    paper.line(70, 504, 200, 504)


def _nested(paper: canvas.Canvas) -> None:
    paper.beginForm("inner")
    paper.drawString(0, 0, NAME)
    paper.endForm()
    paper.beginForm("outer")
    paper.doForm("inner")
    paper.endForm()
    paper.translate(72, 500)
    paper.doForm("outer")


def _over_columns(paper: canvas.Canvas) -> None:
    for place, text in enumerate(("The", "family", "of", "Toby", "Wren-")):
        paper.drawString(72, 600 - 14 * place, text)
    paper.drawString(330, 600, "field moved.")
    paper.drawString(330, 586, "Another line.")


_DRAWN: tuple[tuple[str, Callable[[canvas.Canvas], None], tuple[str, ...]], ...] = (
    ("shuffled letters", _shuffled, ("text",)),
    ("letters down the page", _downwards, ("text",)),
    ("spaced by an operator", _spaced_by_operator, ("text",)),
    ("squeezed to nothing", _squeezed, ("hidden", "text")),
    ("mirrored", _mirrored, ("text",)),
    ("wholly clear", _clear, ("hidden",)),
    ("nearly white", _near_white, ("hidden",)),
    ("white box", _white_box, ("hidden",)),
    ("thick line", _thick_line, ("hidden",)),
    ("forms in forms", _nested, ("text",)),
    ("hyphen over columns", _over_columns, ("text",)),
    ("blanks between letters", line("T o b y   W r e n f i e l d"), ("text",)),
)


def _type3(document: pikepdf.Pdf) -> None:
    page, shapes, names = document.pages[0], Dictionary(), Array()
    for sign in sorted(set("TobyWrenfield")):
        shapes[f"/{sign}"] = document.make_indirect(Stream(document, b"600 0 0 0 500 700 d1 0 0 500 700 re f"))
        names.extend([ord(sign), Name(f"/{sign}")])
    font = Dictionary(
        Type=Name.Font, Subtype=Name.Type3, FontBBox=Array([0, 0, 600, 700]), FontMatrix=Array([0.001, 0, 0, 0.001, 0, 0]),
        CharProcs=shapes, Encoding=Dictionary(Type=Name.Encoding, Differences=names), FirstChar=0, LastChar=255,
        Widths=Array([600] * 256), Resources=Dictionary(),
    )  # fmt: skip
    page.Resources.Font["/T3"] = document.make_indirect(font)
    page.contents_add(b"BT /T3 12 Tf 72 500 Td (TobyWrenfield) Tj ET")


def _tiling(document: pikepdf.Pdf) -> None:
    page = document.pages[0]
    tile = Stream(document, b"BT /F1 10 Tf 0 0 Td (Toby Wrenfield) Tj ET")
    tile.Type, tile.PatternType, tile.PaintType, tile.TilingType = Name.Pattern, 1, 1, 1
    tile.BBox, tile.XStep, tile.YStep = Array([0, 0, 100, 20]), 100, 20
    tile.Resources = Dictionary(Font=page.Resources.Font)
    page.Resources.Pattern = Dictionary(P1=document.make_indirect(tile))
    page.contents_add(b"/Pattern cs /P1 scn 50 50 200 200 re f")


def _outside_the_crop(document: pikepdf.Pdf) -> None:
    page = document.pages[0]
    page.contents_add(b"BT /F1 11 Tf 72 20 Td (Toby Wrenfield) Tj ET")
    page.CropBox = Array([0, 100, 595, 842])


def _group_of_layers(document: pikepdf.Pdf) -> None:
    group = document.make_indirect(Dictionary(Type=Name.OCG, Name=String("Draft")))
    either = document.make_indirect(Dictionary(Type=Name.OCMD, OCGs=Array([group]), P=Name.AllOn))
    document.Root.OCProperties = Dictionary(OCGs=Array([group]), D=Dictionary(BaseState=Name.OFF))
    page = document.pages[0]
    page.Resources.Properties = Dictionary(M=either)
    page.contents_add(b"/OC /M BDC BT /F1 11 Tf 72 500 Td (Toby Wrenfield) Tj ET EMC")


def _form_in_a_layer(document: pikepdf.Pdf) -> None:
    group = document.make_indirect(Dictionary(Type=Name.OCG, Name=String("Draft")))
    document.Root.OCProperties = Dictionary(OCGs=Array([group]), D=Dictionary(OFF=Array([group])))
    page = document.pages[0]
    form = Stream(document, b"BT /F1 11 Tf 72 500 Td (Toby Wrenfield) Tj ET")
    form.Type, form.Subtype, form.BBox, form.OC = Name.XObject, Name.Form, Array([0, 0, 600, 800]), group
    form.Resources = Dictionary(Font=page.Resources.Font)
    page.Resources.XObject = Dictionary(X1=document.make_indirect(form))
    page.contents_add(b"/X1 Do")


def _redaction_not_applied(document: pikepdf.Pdf) -> None:
    page = document.pages[0]
    page.contents_add(b"BT /F1 11 Tf 72 500 Td (Toby Wrenfield) Tj ET")
    note = Dictionary(Type=Name.Annot, Subtype=Name.Redact, Rect=Array([60, 490, 300, 520]))
    page.Annots = Array([document.make_indirect(note)])


def _attached_to_a_note(document: pikepdf.Pdf) -> None:
    content = Stream(document, NAME.encode())
    content.Type = Name.EmbeddedFile
    file = Dictionary(Type=Name.Filespec, F=String("n.txt"), EF=Dictionary(F=document.make_indirect(content)))
    note = Dictionary(Type=Name.Annot, Subtype=Name.FileAttachment, Rect=Array([0, 0, 10, 10]), FS=file)
    document.pages[0].Annots = Array([document.make_indirect(note)])


def _field_on_no_page(document: pikepdf.Pdf) -> None:
    field = document.make_indirect(Dictionary(FT=Name.Tx, T=String("x"), V=String(NAME)))
    document.Root.AcroForm = Dictionary(Fields=Array([field]))


def _script_stream(document: pikepdf.Pdf) -> None:
    script = document.make_indirect(Stream(document, b"var n='Toby Wrenfield';"))
    names = Array([String("a"), Dictionary(S=Name.JavaScript, JS=script)])
    document.Root.Names = Dictionary(JavaScript=Dictionary(Names=names))


def _xmp_attribute(document: pikepdf.Pdf) -> None:
    packet = (
        '<?xpacket?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        f'<rdf:Description rdf:about="" xmlns:my="http://x/" my:case="{NAME}"/></rdf:RDF></x:xmpmeta>'
    )
    document.Root.Metadata = document.make_indirect(
        Stream(document, packet.encode(), Type=Name.Metadata, Subtype=Name.XML)
    )


_CHANGED: tuple[tuple[str, Change, tuple[str, ...], int | None], ...] = (
    ("type 3 font", _type3, ("text", "hidden"), 1),
    ("tiling", _tiling, ("hidden", "text"), None),
    ("outside the crop box", _outside_the_crop, ("hidden",), 1),
    ("group of layers", _group_of_layers, ("hidden",), 1),
    ("form in a layer", _form_in_a_layer, ("hidden",), 1),
    ("redaction not applied", _redaction_not_applied, ("hidden", "text"), 1),
    ("attached to a note", _attached_to_a_note, ("attachment",), None),
    ("field on no page", _field_on_no_page, ("form",), None),
    ("script stream", _script_stream, ("hidden",), None),
    ("XMP attribute", _xmp_attribute, ("metadata",), None),
)


def _page_taken_out() -> bytes:
    first = changed(
        pdf(line(NAME), lambda _: None), lambda _: None, object_stream_mode=pikepdf.ObjectStreamMode.disable
    )
    with pikepdf.open(io.BytesIO(first)) as document:
        tree, root = document.Root.Pages.objgen[0], document.Root.objgen[0]
        kept = document.pages[1].obj.objgen[0]
    previous = int(first[first.rfind(b"startxref") + 9 :].split()[0])
    anew = f"{tree} 0 obj\n<< /Type /Pages /Count 1 /Kids [ {kept} 0 R ] >>\nendobj\n".encode()
    table = len(first) + len(anew)
    tail = (
        f"xref\n{tree} 1\n{len(first):010d} 00000 n \ntrailer\n<< /Size 60 /Root {root} 0 R /Prev {previous} >>\n"
        f"startxref\n{table}\n%%EOF\n"
    )
    return first + anew + tail.encode()


def _body(inner: str) -> str:
    return f"<w:document {_WORD}><w:body>{inner}</w:body></w:document>"


_DOCUMENT = "word/document.xml"
_PARTS: tuple[tuple[str, str, str, tuple[str, ...]], ...] = (
    ("a run for each letter", _DOCUMENT,
     _body("<w:p>" + "".join(f"<w:r><w:t>{sign}</w:t></w:r>" for sign in NAME) + "</w:p>"), ("text",)),
    ("soft hyphen", _DOCUMENT,
     _body("<w:p><w:r><w:t>Wren</w:t><w:softHyphen/><w:t>field</w:t></w:r></w:p>"), ("text",)),
    ("small letters shown as capitals", _DOCUMENT,
     _body("<w:p><w:r><w:rPr><w:caps/></w:rPr><w:t>toby</w:t></w:r></w:p>"), ("text",)),
    ("moved away", _DOCUMENT,
     _body(f'<w:p><w:moveFrom w:id="1" w:author="x"><w:r><w:t>{NAME}</w:t></w:r></w:moveFrom></w:p>'),
     ("revision", "hidden")),
    ("choices", _DOCUMENT,
     _body(f'<w:sdt><w:sdtPr><w:dropDownList><w:listItem w:displayText="{NAME}" w:value="1"/></w:dropDownList></w:sdtPr>'
           "</w:sdt>"), ("form",)),
    ("comment of the mark-up", _DOCUMENT, _body(f"<w:p/><!-- {NAME} -->"), ("hidden",)),
    ("white by theme", _DOCUMENT,
     _body(f'<w:p><w:r><w:rPr><w:color w:val="auto" w:themeColor="background1"/></w:rPr><w:t>{NAME}</w:t></w:r></w:p>'),
     ("hidden",)),
    ("chunk of HTML", "word/afchunk.html", "<html><body>To<b>by</b> Wrenfield</body></html>", ("text", "hidden")),
    ("manager", "docProps/app.xml", "<Properties><Manager>Toby</Manager></Properties>", ("metadata",)),
)  # fmt: skip
