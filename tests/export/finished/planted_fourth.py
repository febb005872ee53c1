"""A fourth set of PDF files: signs of odd fonts, columns, numbers of notes, states of buttons, pages and bytes left lying."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator

import pikepdf
from pikepdf import Array, Dictionary, Name, Stream, String
from reportlab.pdfgen import canvas

from tests.export.finished.planted_office import book, with_part
from tests.export.finished.planted_pdf import Planted, changed, line, pdf

NAME = "Toby Wrenfield"
BIRTH = "14/03/2012"
_TABLE = b"/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> <ff> endcodespacerange "
_HIDDEN = ("hidden", "text")


def planted_fourth() -> Iterator[Planted]:
    """Yield every file."""
    blank = pdf(lambda _: None)
    yield Planted("title before a heading.pdf", pdf(line("Mr Grace Report")), "Father", ("text",))
    yield Planted("number of a note behind a birth.pdf", pdf(_noted), "Child A", ("text",), ("dob",))
    yield Planted("birth over columns.pdf", pdf(_over_columns), "Child A", ("text",), ("dob",))
    for name, change, person, where, kind, page in _CHANGED:
        yield Planted(f"{name}.pdf", changed(blank, change), person, where, (kind,), page)
    yield Planted("short name behind the end.pdf", blank + b"\nMari\n", "Mother", ("hidden",), ("alias",), None)
    for name, text, kind in (
        ("letter", "T_x006F_by", "name"),
        ("end of a line", "born 14_x000D_\nMarch_x000D_\n2012", "dob"),
    ):
        strings = f"<sst xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><si><t>{text}</t></si></sst>"
        content = with_part(book(lambda *_: None), "xl/sharedStrings.xml", strings.encode())
        yield Planted(f"{name} as Excel escapes it.xlsx", content, "Child A", ("text", "hidden"), (kind,), None)
    settings = bytes(64) + "Ngô Błaszczyk".encode("utf-16-le") + bytes(64)
    content = with_part(book(lambda *_: None), "xl/printerSettings/p1.bin", settings)
    yield Planted("far letters of a printer.xlsx", content, "MGM", ("hidden",), page=None)
    taken_out = changed(blank, _page_taken_out)
    yield Planted("page taken out with its font.pdf", taken_out, "Child A", ("hidden",), page=None)


def _noted(paper: canvas.Canvas) -> None:
    text = paper.beginText(72, 600)
    text.setFont("Helvetica", 11)
    text.textOut(f"born on {BIRTH}")
    text.setFont("Helvetica", 6)
    text.setRise(4)
    text.textOut("12")
    paper.drawText(text)


def _over_columns(paper: canvas.Canvas) -> None:
    left, right = ("first line", "second line", "born on 14"), ("March 2012 it was", "second again", "third again")
    for place, row in enumerate(zip(left, right, strict=True)):
        for x, words in zip((72, 320), row, strict=True):
            paper.drawString(x, 600 - 14 * place, words)


def _font(document: pikepdf.Pdf, table: bytes) -> pikepdf.Object:
    stream = Stream(document, _TABLE + table + b" endcmap end")
    font = Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica, ToUnicode=stream)
    return document.make_indirect(font)


def _symbol_font(document: pikepdf.Pdf) -> None:
    document.pages[0].Resources.Font["/FS"] = _font(document, b"1 beginbfrange <20> <7e> <f020> endbfrange")
    document.pages[0].contents_add(f"BT /FS 11 Tf 72 500 Td ({NAME}) Tj ET".encode())


def _named_signs(document: pikepdf.Pdf) -> None:
    """Write a birth in letters whose glyphs are named as what they show."""
    names = {"/": "slash", "0": "zero", "1": "one", "2": "two", "3": "three", "4": "four"}
    codes = {sign: 65 + place for place, sign in enumerate(names)}
    signs = Dictionary(Differences=Array([65, *(Name(f"/{name}") for name in names.values())]))
    glyphs = Dictionary(
        {f"/{name}": document.make_stream(b"600 0 0 0 500 700 d1 0 0 400 600 re f") for name in names.values()}
    )
    font = Dictionary(
        Type=Name.Font, Subtype=Name.Type3, FontBBox=Array([0, 0, 600, 700]), CharProcs=glyphs, Encoding=signs, FirstChar=65,
        FontMatrix=Array([0.001, 0, 0, 0.001, 0, 0]), LastChar=70, Widths=Array([600] * 6),
    )  # fmt: skip
    document.pages[0].Resources.Font["/FN"] = document.make_indirect(font)
    shown = bytes(codes[sign] for sign in BIRTH).hex()
    document.pages[0].contents_add(f"BT /FN 11 Tf 72 500 Td <{shown}> Tj ET".encode())


def _button(document: pikepdf.Pdf) -> None:
    states = Dictionary(Off=document.make_stream(b""), Wrenfield=document.make_stream(b""))
    button = document.make_indirect(
        Dictionary(Type=Name.Annot, Subtype=Name.Widget, FT=Name.Btn, T=String("c"), Rect=Array([0, 0, 9, 9]),
                   AP=Dictionary(N=states), AS=Name.Off)
    )  # fmt: skip
    document.pages[0].Annots = Array([button])
    document.Root.AcroForm = Dictionary(Fields=Array([button]))


def _attached(content: bytes) -> Callable[[pikepdf.Pdf], None]:
    def change(document: pikepdf.Pdf) -> None:
        stream = document.make_indirect(Stream(document, content, Type=Name.EmbeddedFile))
        file = Dictionary(Type=Name.Filespec, F=String("a.txt"), EF=Dictionary(F=stream))
        names = Array([String("a.txt"), document.make_indirect(file)])
        document.Root.Names = Dictionary(EmbeddedFiles=Dictionary(Names=names))

    return change


def _behind_a_picture(document: pikepdf.Pdf) -> None:
    picture = f"BI /W 1 /H 1 /BPC 8 /CS /G ID \x00{NAME} EI Q"
    document.pages[0].contents_add(picture.encode())


def _signed(document: pikepdf.Pdf) -> None:
    signature = bytes(range(0x80, 0xA0)) * 2 + "\x0c\x10Błaszczyk\x30".encode() + bytes(range(0x90, 0xC0))
    document.Root.Own = document.make_indirect(Dictionary(Type=Name.Sig, Contents=String(signature)))


def _page_taken_out(document: pikepdf.Pdf) -> None:
    codes = {sign: 0x41 + place for place, sign in enumerate(sorted(set(NAME)))}
    pairs = b" ".join(f"<{code:02x}> <{ord(sign):04x}>".encode() for sign, code in codes.items())
    table = f"{len(codes)} beginbfchar ".encode() + pairs + b" endbfchar"
    with pikepdf.open(io.BytesIO(pdf(lambda _: None))) as other:
        other.pages[0].Resources.Font["/FO"] = _font(other, table)
        shown = bytes(codes[sign] for sign in NAME).hex()
        other.pages[0].contents_add(f"BT /FO 11 Tf 72 500 Td <{shown}> Tj ET".encode())
        document.Root.Earlier = document.copy_foreign(other.pages[0].obj)


_CHANGED: tuple[tuple[str, Callable[[pikepdf.Pdf], None], str, tuple[str, ...], str, int | None], ...] = (
    ("letters of a symbol font", _symbol_font, "Child A", _HIDDEN, "name", 1),
    ("birth of named signs", _named_signs, "Child A", _HIDDEN, "dob", 1),
    ("state of a button", _button, "Child A", ("form",), "name", 1),
    ("wide text without a mark", _attached("Mari was seen.".encode("utf-16-le")), "Mother", ("attachment",), "alias", None),
    ("wide text the other way", _attached("Mari was seen.".encode("utf-16-be")), "Mother", ("attachment",), "alias", None),
    ("behind a picture in the text", _behind_a_picture, "Child A", ("hidden",), "name", 1),
    ("name in a signature", _signed, "MGM", ("hidden",), "name", None),
)  # fmt: skip
