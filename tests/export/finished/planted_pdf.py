"""PDF files with one identity each in one of the forms in which text can hide; made anew for each run."""

from __future__ import annotations

import io
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pikepdf
from pikepdf import Array, Dictionary, Name, Stream, String
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen import canvas
from reportlab.pdfgen.textobject import PDFTextObject


@dataclass(frozen=True, slots=True)
class Planted:
    """A file and what must be found in it.

    Args:
        name: of the file, with its ending.
        content: its bytes.
        person: the label of whoever is given away.
        where: the places that may be told, any of them.
        kinds: the kinds that may be told, any of them.
        page: the page, None for none.
    """

    name: str
    content: bytes
    person: str
    where: tuple[str, ...]
    kinds: tuple[str, ...] = ("name",)
    page: int | None = 1


FILLER = (
    "The review considered how agencies worked together.",
    "Practitioners described high caseloads and little supervision.",
    "The panel heard that information was not always shared in time.",
)
Draw = Callable[[canvas.Canvas], None]


def pdf(*pages: Draw, title: str = "Report") -> bytes:
    """Return a PDF with a few plain lines on each page and what is drawn there."""
    out = io.BytesIO()
    paper = canvas.Canvas(out, pagesize=A4, invariant=True)
    paper.setTitle(title)
    for number, draw in enumerate(pages, start=1):
        paper.setFont("Helvetica", 9)
        paper.drawString(72, 815, "OFFICIAL-SENSITIVE")
        paper.drawString(72, 30, f"Page {number} of {len(pages)}")
        paper.setFont("Helvetica", 11)
        for place, line in enumerate(FILLER):
            paper.drawString(72, 780 - 16 * place, line)
        draw(paper)
        paper.showPage()
    paper.save()
    return out.getvalue()


def line(text: str, y: float = 600, x: float = 72, size: float = 11) -> Draw:
    """Return what draws a line of text."""

    def draw(paper: canvas.Canvas) -> None:
        paper.setFont("Helvetica", size)
        paper.drawString(x, y, text)

    return draw


def _nothing(_: canvas.Canvas) -> None:
    pass


def changed(content: bytes, change: Callable[[pikepdf.Pdf], None], **options: object) -> bytes:
    """Return a PDF after a change by another program."""
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(content)) as document:
        change(document)
        document.save(out, **options)  # type: ignore[arg-type]
    return out.getvalue()


def planted_pdfs() -> Iterator[Planted]:
    """Yield every planted PDF."""
    yield from _written_forms()
    yield from _drawn()
    yield from _in_objects()
    yield from _whole_files()


def _written_forms() -> Iterator[Planted]:
    plain = [
        ("full name", "It was Toby Wrenfield who told the school.", "Child A", "name"),
        ("surname first", "Seen: WRENFIELD, Toby, at home.", "Child A", "name"),
        ("possessive", "Marielle's account was not heard.", "Mother", "name"),
        ("capitals", "MARIELLE ASHDOWNE DID NOT ATTEND", "Mother", "name"),
        ("small letters", "the worker called marielle twice", "Mother", "name"),
        ("alias", "Everybody called him Tobes.", "Child A", "alias"),
        ("alias of two words", "She was then known as Ellie Ashdowne.", "Mother", "alias"),
        ("initials with dots", "T.W. was seen alone by the nurse.", "Child A", "initials"),
        ("initials", "The entry says that TW was seen alone.", "Child A", "initials"),
        ("misspelt", "The record names Tobey Wrenfeild as the child.", "Child A", "misspelling"),
        ("misspelt surname", "Ms Ashdown was told by letter.", "Mother", "misspelling"),
        ("spaced", "The child, T o b y, was not seen.", "Child A", "name"),
        ("joined", "The file TobyWrenfield was closed.", "Child A", "name"),
        ("word as name", "Will was seen leaving the flat.", "Father", "name"),
        ("word as name with title", "Mr Grace did not answer.", "Father", "name"),
        ("month as name", "Her sister May was collected late.", "Sibling 1", "name"),
        ("dotted birth", "The child (born 14.03.2012) was seen.", "Child A", "dob"),
        ("short birth", "DOB 14/3/12 was noted.", "Child A", "dob"),
        ("spoken birth", "He was born on the 14th of March 2012.", "Child A", "dob"),
        ("American birth", "Date: March 14, 2012.", "Child A", "dob"),
        ("ISO birth", "Record 2012-03-14 of the ward.", "Child A", "dob"),
        ("birth in words", "the fourteenth of March two thousand and twelve", "Child A", "dob"),
        ("weekday and birth", "On Wednesday 14 March 2012 he came into the world.", "Child A", "dob"),
        ("birthday", "His birthday, 14 March, was not marked.", "Child A", "dob"),
        ("address", "The visit was to 22 Larch Road.", "Child A", "address"),
        ("short street", "They moved to 22 Larch Rd with the dog.", "Child A", "address"),
        ("postcode", "Police went to AM4 7QX at night.", "Child A", "address"),
        ("postcode without a blank", "Police went to am47qx at night.", "Child A", "address"),
        ("house", "The family stayed at the Old Forge until spring.", "Mother", "address"),
        ("NHS number", "NHS no. 9434765919 was checked.", "Child A", "identifier"),
        ("NHS number with dashes", "NHS no. 943-476-5919 was checked.", "Child A", "identifier"),
        ("pupil number", "UPN: H80 1200 0010 01", "Child A", "identifier"),
        ("telephone abroad", "She rang from +44 7700 900 123.", "Mother", "identifier"),
        ("e-mail", "Write to Marielle.Ashdowne@example.org.", "Mother", "identifier"),
        ("case number", "See CS-2015-00471 for details.", "Mother", "identifier"),
        ("nursery", "The child went to Little Acorns three days a week.", "Nursery 1", "place"),
        ("school", "Saint Brannocks School made the referral.", "School 1", "place"),
        ("accents gone", "Sean O Hanrahan Blaszczyk came too.", "MGM", "name"),
        ("nickname of a name", "The social worker Fi Griffiths wrote it.", "SW1", "alias"),
    ]
    for name, text, person, kind in plain:
        kinds = ("name", "alias") if kind in ("name", "alias") else (kind,)
        yield Planted(f"{name}.pdf", pdf(line(text)), person, ("text",), kinds)


def _text(paper: canvas.Canvas, x: float, y: float) -> PDFTextObject:
    return paper.beginText(x, y)


def _drawn() -> Iterator[Planted]:
    def each_letter(text: str, order: int) -> Draw:
        def draw(paper: canvas.Canvas) -> None:
            letters = list(enumerate(text))
            for place, sign in letters[::order]:
                paper.drawString(72 + place * 8, 600, sign)

        return draw

    def invisible(paper: canvas.Canvas) -> None:
        words = _text(paper, 72, 600)
        words.setTextRenderMode(3)
        words.textOut("Toby Wrenfield")
        words.setTextRenderMode(0)
        paper.drawText(words)

    def white(paper: canvas.Canvas) -> None:
        paper.setFillColorRGB(1, 1, 1)
        paper.drawString(72, 600, "Toby Wrenfield")
        paper.setFillColorRGB(0, 0, 0)

    def dark_on_dark(paper: canvas.Canvas) -> None:
        paper.setFillColorRGB(0.1, 0.1, 0.3)
        paper.rect(60, 590, 300, 40, fill=1, stroke=0)
        paper.drawString(72, 600, "Toby Wrenfield")

    def clipped(paper: canvas.Canvas) -> None:
        paper.saveState()
        window = paper.beginPath()
        window.rect(0, 0, 20, 20)
        paper.clipPath(window, stroke=0, fill=0)
        paper.drawString(72, 600, "Toby Wrenfield")
        paper.restoreState()

    def boxed(paper: canvas.Canvas) -> None:
        paper.drawString(72, 600, "Toby Wrenfield")
        paper.rect(70, 597, 120, 14, fill=1, stroke=0)

    def boxed_in_line(paper: canvas.Canvas) -> None:
        paper.drawString(72, 600, "It was Toby who told the nurse about it.")
        begin = 72 + paper.stringWidth("It was ", "Helvetica", 11)
        paper.rect(begin - 1, 597, paper.stringWidth("Toby", "Helvetica", 11) + 2, 12, fill=1, stroke=0)

    def pictured_over(paper: canvas.Canvas) -> None:
        from PIL import Image
        from reportlab.lib.utils import ImageReader

        paper.drawString(72, 600, "Toby Wrenfield")
        paper.drawImage(ImageReader(Image.new("RGB", (8, 8), (30, 30, 30))), 60, 590, 200, 30)

    def turned(paper: canvas.Canvas) -> None:
        paper.saveState()
        paper.translate(300, 300)
        paper.rotate(90)
        paper.drawString(0, 0, "Toby Wrenfield")
        paper.restoreState()

    def turned_letters(paper: canvas.Canvas) -> None:
        for place, sign in enumerate("Wrenfield"):
            paper.saveState()
            paper.translate(300, 300 + place * 9)
            paper.rotate(90)
            paper.drawString(0, 0, sign)
            paper.restoreState()

    def in_form(paper: canvas.Canvas) -> None:
        paper.beginForm("block")
        paper.drawString(0, 0, "Toby Wrenfield")
        paper.endForm()
        paper.saveState()
        paper.translate(72, 600)
        paper.doForm("block")
        paper.restoreState()

    def kerned(paper: canvas.Canvas) -> None:
        words = _text(paper, 72, 600)
        words.setFont("Helvetica", 11)
        words._code.append("[(T) 80 (ob) -30 (y W) 120 (r) -15 (enf) 10 (ie) 20 (ld)] TJ")
        paper.drawText(words)

    def backwards_kerned(paper: canvas.Canvas) -> None:
        words = _text(paper, 72, 600)
        words.setFont("Courier", 10)
        # "field", then far back, then "Wren"
        words._code.append("5 0 0 5 0 0 Tm" if False else "[( ) -2400 (field) 5400 (Wren)] TJ")
        paper.drawText(words)

    def hyphened(paper: canvas.Canvas) -> None:
        paper.drawString(72, 600, "A letter was sent to the home of Wren-")
        paper.drawString(72, 586, "field by the school.")

    def soft(paper: canvas.Canvas) -> None:
        paper.drawString(72, 600, "A letter for Wren\u00adfield was sent.")

    def two_lines(paper: canvas.Canvas) -> None:
        paper.drawString(72, 600, "The worker then spoke to Marielle")
        paper.drawString(72, 586, "Ashdowne about it.")

    def columns(paper: canvas.Canvas) -> None:
        for place, (left, right) in enumerate((("Name", "Family"), ("Afolabi", "Ogunbanjo"), ("Other", "Person"))):
            paper.drawString(72, 600 - place * 14, left)
            paper.drawString(300, 600 - place * 14, right)

    def columns_apart(paper: canvas.Canvas) -> None:
        for place, text in enumerate(("Name", "Toby", "Other")):
            paper.drawString(72, 600 - place * 14, text)
        for place, text in enumerate(("Born", "14/03/2012", "unknown")):
            paper.drawString(300, 600 - place * 14, text)

    hidden, text = ("hidden",), ("text",)
    yield Planted("letters one by one.pdf", pdf(each_letter("Wrenfield", 1)), "Child A", text)
    yield Planted("letters from the end.pdf", pdf(each_letter("Wrenfield", -1)), "Child A", text)
    yield Planted("invisible.pdf", pdf(invisible), "Child A", hidden)
    yield Planted("white.pdf", pdf(white), "Child A", hidden)
    yield Planted("dark on dark.pdf", pdf(dark_on_dark), "Child A", hidden)
    yield Planted("tiny.pdf", pdf(line("Toby Wrenfield", size=0.5)), "Child A", hidden)
    yield Planted("without size.pdf", pdf(line("Toby Wrenfield", size=0.0005)), "Child A", hidden)
    yield Planted("off the page.pdf", pdf(line("Toby Wrenfield", x=-400)), "Child A", hidden)
    yield Planted("clipped.pdf", pdf(clipped), "Child A", hidden)
    yield Planted("under a box.pdf", pdf(boxed), "Child A", hidden)
    yield Planted("under a box in a line.pdf", pdf(boxed_in_line), "Child A", hidden)
    yield Planted("under a picture.pdf", pdf(pictured_over), "Child A", hidden)
    yield Planted("turned.pdf", pdf(turned), "Child A", text)
    yield Planted("turned letters.pdf", pdf(turned_letters), "Child A", text)
    yield Planted("form.pdf", pdf(in_form), "Child A", text)
    yield Planted("kerned.pdf", pdf(kerned), "Child A", text)
    yield Planted("kerned backwards.pdf", pdf(backwards_kerned), "Child A", ("text", "hidden"))
    yield Planted("hyphen.pdf", pdf(hyphened), "Child A", text)
    yield Planted("soft hyphen.pdf", pdf(soft), "Child A", text)
    yield Planted("two lines.pdf", pdf(two_lines), "Mother", text)
    yield Planted("columns.pdf", pdf(columns), "Uncle", text)
    yield Planted("columns apart.pdf", pdf(columns_apart), "Child A", text, ("dob",))
    over = pdf(line("The visit was made with Ella Will", y=60), line("Grace, who was angry.", y=795))
    yield Planted("two pages.pdf", over, "Father", text)
    broken = pdf(line("A letter went to the family Wren-", y=60), line("field in spring.", y=795))
    yield Planted("hyphen between pages.pdf", broken, "Child A", text)
    yield Planted("second page.pdf", pdf(_nothing, line("Fiona Griffiths")), "SW1", text, page=2)


def _in_objects() -> Iterator[Planted]:
    base = pdf(_nothing, _nothing)
    name = "Toby Wrenfield"

    def info(document: pikepdf.Pdf) -> None:
        document.docinfo[Name.Author] = String(name)

    def own_info(document: pikepdf.Pdf) -> None:
        document.docinfo[Name("/CaseName")] = String(name)

    def xmp(document: pikepdf.Pdf) -> None:
        with document.open_metadata() as meta:
            meta["dc:description"] = f"Review of {name}"

    def bookmark(document: pikepdf.Pdf) -> None:
        with document.open_outline() as outline:
            outline.root.append(pikepdf.OutlineItem(f"Home of {name}", 1))

    def destination(document: pikepdf.Pdf) -> None:
        document.Root.Names = Dictionary(
            Dests=Dictionary(Names=Array([String("toby_wrenfield"), Array([document.pages[0].obj, Name.Fit])]))
        )

    def note(**keys: object) -> Callable[[pikepdf.Pdf], None]:
        def change(document: pikepdf.Pdf) -> None:
            told = Dictionary(Type=Name.Annot, Subtype=Name.Text, Rect=Array([10, 10, 30, 30]))
            for key, value in keys.items():
                told[f"/{key}"] = value  # type: ignore[assignment]
            document.pages[1].Annots = document.make_indirect(Array([document.make_indirect(told)]))

        return change

    def link(document: pikepdf.Pdf) -> None:
        action = Dictionary(S=Name.URI, URI=String("https://example.org/cases/toby%20wrenfield"))
        note(Subtype=Name.Link, A=action)(document)

    def file_link(document: pikepdf.Pdf) -> None:
        action = Dictionary(S=Name.Launch, F=Dictionary(Type=Name.Filespec, F=String("C:/Cases/Wrenfield/notes.docx")))
        note(Subtype=Name.Link, A=action)(document)

    def appearance(document: pikepdf.Pdf) -> None:
        font = Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica)
        drawn = Stream(document, b"BT /F1 12 Tf 2 2 Td (Toby Wrenfield) Tj ET")
        drawn.Type, drawn.Subtype, drawn.BBox = Name.XObject, Name.Form, Array([0, 0, 200, 20])
        drawn.Resources = Dictionary(Font=Dictionary(F1=font))
        note(Subtype=Name.Stamp, AP=Dictionary(N=document.make_indirect(drawn)))(document)

    def field(**keys: object) -> Callable[[pikepdf.Pdf], None]:
        def change(document: pikepdf.Pdf) -> None:
            told = Dictionary(Type=Name.Annot, Subtype=Name.Widget, FT=Name.Tx, T=String("box1"),
                              Rect=Array([10, 10, 90, 30]))  # fmt: skip
            for key, value in keys.items():
                told[f"/{key}"] = value  # type: ignore[assignment]
            own = document.make_indirect(told)
            document.pages[0].Annots = Array([own])
            document.Root.AcroForm = Dictionary(Fields=Array([own]))

        return change

    def attach(file: str, content: bytes) -> Callable[[pikepdf.Pdf], None]:
        def change(document: pikepdf.Pdf) -> None:
            document.attachments[file] = content

        return change

    def zipped() -> bytes:
        import zipfile

        out = io.BytesIO()
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as bundle:
            bundle.writestr("inner/deep.pdf", pdf(line(name)))
        return out.getvalue()

    def structure(key: str) -> Callable[[pikepdf.Pdf], None]:
        def change(document: pikepdf.Pdf) -> None:
            figure = Dictionary(Type=Name.StructElem, S=Name.Figure, Pg=document.pages[0].obj)
            figure[key] = String(f"Drawing made by {name}")
            root = document.make_indirect(Dictionary(Type=Name.StructTreeRoot, K=document.make_indirect(figure)))
            document.Root.StructTreeRoot = root

        return change

    def marked(document: pikepdf.Pdf) -> None:
        page = document.pages[0]
        words = b"/Span <</ActualText (Toby Wrenfield)>> BDC BT /F1 11 Tf 72 500 Td (the child) Tj ET EMC"
        page.contents_add(words)

    def layered(document: pikepdf.Pdf) -> None:
        group = document.make_indirect(Dictionary(Type=Name.OCG, Name=String("Working notes")))
        document.Root.OCProperties = Dictionary(
            OCGs=Array([group]), D=Dictionary(OFF=Array([group]), Order=Array([group]))
        )
        page = document.pages[0]
        page.Resources.Properties = Dictionary(MC0=group)
        page.contents_add(b"/OC /MC0 BDC BT /F1 11 Tf 72 500 Td (Toby Wrenfield) Tj ET EMC")

    def script(document: pikepdf.Pdf) -> None:
        document.Root.OpenAction = Dictionary(S=Name.JavaScript, JS=String("app.alert('Toby Wrenfield');"))

    def page_label(document: pikepdf.Pdf) -> None:
        document.Root.PageLabels = Dictionary(Nums=Array([0, Dictionary(P=String("Wrenfield-"), S=Name.D)]))

    def unused(document: pikepdf.Pdf) -> None:
        left = Stream(document, b"BT /F1 12 Tf (Toby Wrenfield) Tj ET")
        document.Root.PieceInfo = Dictionary(Old=Dictionary(Private=document.make_indirect(left)))

    def own_data(document: pikepdf.Pdf) -> None:
        document.Root.PieceInfo = Dictionary(Tool=Dictionary(Private=Dictionary(Who=String(name))))

    def picture(document: pikepdf.Pdf) -> None:
        from PIL import Image

        out = io.BytesIO()
        exif = Image.Exif()
        exif[0x013B] = name
        Image.new("RGB", (8, 8), (200, 30, 30)).save(out, "JPEG", exif=exif)
        drawn = Stream(document, out.getvalue())
        drawn.Type, drawn.Subtype, drawn.Width, drawn.Height = Name.XObject, Name.Image, 8, 8
        drawn.ColorSpace, drawn.BitsPerComponent, drawn.Filter = Name.DeviceRGB, 8, Name.DCTDecode
        page = document.pages[0]
        page.Resources.XObject = Dictionary(Im9=document.make_indirect(drawn))
        page.contents_add(b"q 40 0 0 40 400 400 cm /Im9 Do Q")

    rows: list[tuple[str, Callable[[pikepdf.Pdf], None], tuple[str, ...], int | None]] = [
        ("author", info, ("metadata",), None),
        ("own information", own_info, ("metadata",), None),
        ("XMP", xmp, ("metadata",), None),
        ("bookmark", bookmark, ("bookmark",), None),
        ("named destination", destination, ("bookmark",), None),
        ("note", note(Contents=String(f"Ask {name}")), ("annotation",), 2),
        ("note by", note(T=String(name), Contents=String("Please look.")), ("annotation",), 2),
        ("rich note", note(RC=String("<body><p>To<b>by</b> Wrenfield</p></body>")), ("annotation",), 2),
        ("link", link, ("annotation",), 2),
        ("link to a file", file_link, ("annotation",), 2),
        ("appearance", appearance, ("annotation",), 2),
        ("field", field(V=String(name)), ("form",), 1),
        ("field by default", field(DV=String(name)), ("form",), 1),
        ("field tip", field(TU=String(f"Enter what {name} said")), ("form",), 1),
        ("field choices", field(FT=Name.Ch, Opt=Array([String("Mother"), String(name)])), ("form",), 1),
        ("attached text", attach("notes.txt", f"Seen: {name}".encode()), ("attachment",), None),
        ("attached by name", attach("toby_wrenfield.txt", b"nothing here"), ("attachment",), None),
        ("attached zip", attach("more.zip", zipped()), ("attachment",), None),
        ("alternative text", structure("/Alt"), ("alt-text",), 1),
        ("actual text of an element", structure("/ActualText"), ("alt-text",), 1),
        ("long form", structure("/E"), ("alt-text",), 1),
        ("actual text in content", marked, ("alt-text",), 1),
        ("layer", layered, ("hidden",), 1),
        ("script", script, ("hidden",), None),
        ("page label", page_label, ("metadata",), None),
        ("unused stream", unused, ("hidden",), None),
        ("data of a program", own_data, ("hidden",), None),
        ("picture's own data", picture, ("image",), 1),
    ]
    for what, change, where, page in rows:
        yield Planted(f"{what}.pdf", changed(base, change), "Child A", where, ("name",), page)


def _saved_over(first: bytes, change: bytes) -> bytes:
    """Return a file with an object put anew behind it, as a viewer saves."""
    previous = int(first[first.rfind(b"startxref") + 9 :].split()[0])
    root = first[first.rfind(b"/Root") :].split(b"/Root")[1].split(b"R")[0].strip()
    number = int(change.split()[0])
    place = len(first)
    table = len(first) + len(change)
    tail = (
        f"xref\n{number} 1\n{place:010d} 00000 n \ntrailer\n<< /Size 60 /Root ".encode()
        + root
        + f" R /Prev {previous} >>\nstartxref\n{table}\n%%EOF\n".encode()
    )
    return first + change + tail


def _whole_files() -> Iterator[Planted]:
    clean = pdf(_nothing)

    def plain(content: bytes) -> bytes:
        return changed(content, lambda _: None, object_stream_mode=pikepdf.ObjectStreamMode.disable)

    named = plain(pdf(line("Toby Wrenfield")))
    with pikepdf.open(io.BytesIO(named)) as document:
        number = document.pages[0].obj["/Contents"].objgen[0]
    with pikepdf.open(io.BytesIO(clean)) as document:
        content = zlib.compress(document.pages[0].obj["/Contents"].read_bytes())
    anew = f"{number} 0 obj\n<< /Length {len(content)} /Filter /FlateDecode >>\nstream\n".encode()
    earlier = _saved_over(named, anew + content + b"\nendstream\nendobj\n")
    yield Planted("earlier revision.pdf", earlier, "Child A", ("revision",))
    orphan = plain(clean).replace(b"xref\n", b"% Toby Wrenfield\nxref\n", 1)
    yield Planted("comment of the file.pdf", orphan.replace(b"startxref", b"startxref", 1) + b"% Toby Wrenfield\n", "Child A",
                  ("hidden",), page=None)  # fmt: skip
    yield Planted("Report on toby_wrenfield v2.pdf", clean, "Child A", ("metadata",), page=None)
    yield Planted("title.pdf", pdf(_nothing, title="Wrenfield family"), "Child A", ("metadata",), page=None)
