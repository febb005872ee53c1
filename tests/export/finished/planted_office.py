"""Word, Excel and other files with one identity each in one of the forms in which text can hide."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Iterator
from datetime import date

import docx
import openpyxl
from docx.document import Document as WordDocument
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from openpyxl.comments import Comment
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from tests.export.finished.planted_pdf import FILLER, Planted, line, pdf

NAME = "Toby Wrenfield"


def word(change: Callable[[WordDocument], None]) -> bytes:
    """Return a Word file with a few plain lines and a change."""
    document = docx.Document()
    document.core_properties.author = "Secretariat"
    for text in FILLER:
        document.add_paragraph(text)
    change(document)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def with_part(content: bytes, name: str, part: bytes) -> bytes:
    """Return a zip file with one part put in or in place of another."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for each in old.namelist():
            if each != name:
                new.writestr(each, old.read(each))
        new.writestr(name, part)
    return out.getvalue()


def book(change: Callable[[openpyxl.Workbook, Worksheet], None]) -> bytes:
    """Return an Excel file with a few plain cells and a change."""
    made = openpyxl.Workbook()
    sheet = made.worksheets[0]
    for place, text in enumerate(FILLER, start=1):
        sheet.cell(place, 1, text)
    change(made, sheet)
    out = io.BytesIO()
    made.save(out)
    return out.getvalue()


def put(place: str, value: object) -> Callable[[openpyxl.Workbook, Worksheet], None]:
    """Return what puts a value into a cell."""
    return lambda _, sheet: sheet.__setitem__(place, value)


def _xml(document: WordDocument, body: str) -> None:
    paragraph = parse_xml(f"<w:p {nsdecls('w', 'wp', 'a', 'r')}>{body}</w:p>")
    document.element.body.insert(1, paragraph)


def body(markup: str) -> Callable[[WordDocument], None]:
    """Return what puts a paragraph of raw mark-up into a document."""
    return lambda document: _xml(document, markup)


def _table(document: WordDocument) -> None:
    table = document.add_table(2, 2)
    table.cell(0, 0).text, table.cell(0, 1).text = "First name", "Family name"
    table.cell(1, 0).text, table.cell(1, 1).text = "Afolabi", "Ogunbanjo"


def _header(document: WordDocument) -> None:
    document.sections[0].header.paragraphs[0].text = f"Review of {NAME}"


def _author(document: WordDocument) -> None:
    document.core_properties.last_modified_by = "Fiona"


def _hidden_style(document: WordDocument) -> None:
    style = document.styles.add_style("Ghost", 1)
    style.font.hidden = True
    document.add_paragraph(NAME, style="Ghost")


def planted_office() -> Iterator[Planted]:
    """Yield every planted file."""
    yield from _words()
    yield from _sheets()
    yield from _others()


def _words() -> Iterator[Planted]:
    picture = (
        '<w:r><w:drawing><wp:inline><wp:extent cx="1" cy="1"/><wp:docPr id="7" name="Picture 7" '
        f'descr="{NAME} at the door"/></wp:inline></w:drawing></w:r>'
    )
    box = (
        '<w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent><w:p><w:r>'
        f"<w:t>{NAME}</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r>"
    )
    rows: list[tuple[str, Callable[[WordDocument], None], str, tuple[str, ...]]] = [
        ("body", lambda d: d.add_paragraph(f"It was {NAME}."), "Child A", ("text",)),
        ("runs", body("<w:r><w:t>It was To</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>by Wren</w:t></w:r>"
                      '<w:proofErr w:type="spellStart"/><w:r><w:t>field.</w:t></w:r>'), "Child A", ("text",)),
        ("cells", _table, "Uncle", ("text",)),
        ("header", _header, "Child A", ("text",)),
        ("hidden", body(f"<w:r><w:rPr><w:vanish/></w:rPr><w:t>{NAME}</w:t></w:r>"), "Child A", ("hidden",)),
        ("hidden style", _hidden_style, "Child A", ("hidden",)),
        ("white", body(f'<w:r><w:rPr><w:color w:val="FFFFFF"/></w:rPr><w:t>{NAME}</w:t></w:r>'), "Child A", ("hidden",)),
        ("tiny", body(f'<w:r><w:rPr><w:sz w:val="2"/></w:rPr><w:t>{NAME}</w:t></w:r>'), "Child A", ("hidden",)),
        ("deleted", body(f'<w:del w:id="1" w:author="A"><w:r><w:delText>{NAME}</w:delText></w:r></w:del>'), "Child A",
         ("revision", "hidden")),
        ("half deleted", body('<w:r><w:t>Afolabi </w:t></w:r><w:del w:id="1" w:author="A"><w:r><w:delText>Ogunbanjo'
                              "</w:delText></w:r></w:del><w:r><w:t> came.</w:t></w:r>"), "Uncle", ("revision", "hidden")),
        ("inserted", body(f'<w:ins w:id="1" w:author="A"><w:r><w:t>{NAME}</w:t></w:r></w:ins>'), "Child A",
         ("text", "revision")),
        ("by whom", body('<w:ins w:id="1" w:author="Fiona Griffiths"><w:r><w:t>new</w:t></w:r></w:ins>'), "SW1",
         ("metadata", "revision")),
        ("picture", body(picture), "Child A", ("alt-text",)),
        ("box", body(box), "Child A", ("text",)),
        ("bookmark", body('<w:bookmarkStart w:id="4" w:name="Toby_Wrenfield"/><w:bookmarkEnd w:id="4"/>'), "Child A",
         ("bookmark",)),
        ("field code", body(f'<w:r><w:instrText>QUOTE "{NAME}"</w:instrText></w:r>'), "Child A", ("hidden",)),
        ("control", body(f'<w:sdt><w:sdtPr><w:alias w:val="{NAME}"/></w:sdtPr><w:sdtContent><w:r><w:t>x</w:t></w:r>'
                         "</w:sdtContent></w:sdt>"), "Child A", ("form",)),
        ("last saved by", _author, "SW1", ("metadata",)),
    ]  # fmt: skip
    for name, change, person, where in rows:
        yield Planted(f"word {name}.docx", word(change), person, where, page=None)
    plain = word(lambda _: None)
    space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    comments = f'<w:comments {space}><w:comment w:id="1" w:author="Reviewer"><w:p><w:r><w:t>{NAME}?</w:t></w:r></w:p></w:comment></w:comments>'
    notes = f'<w:footnotes {space}><w:footnote w:id="2"><w:p><w:r><w:t>See {NAME}.</w:t></w:r></w:p></w:footnote></w:footnotes>'
    variables = f'<w:settings {space}><w:docVars><w:docVar w:name="child" w:val="{NAME}"/></w:docVars></w:settings>'
    links = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" '
        'TargetMode="External" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" '
        'Target="file:///C:/Cases/Toby%20Wrenfield.docx"/></Relationships>'
    )
    for name, part, text, where in (
        ("comment", "word/comments.xml", comments, ("annotation",)),
        ("footnote", "word/footnotes.xml", notes, ("text",)),
        ("variable", "word/settings.xml", variables, ("metadata", "hidden")),
        ("own data", "customXml/item1.xml", f"<case><who>{NAME}</who></case>", ("hidden", "metadata")),
        ("own property", "docProps/custom.xml", f"<Properties><property name='p'><lpwstr>{NAME}</lpwstr></property></Properties>",
         ("metadata",)),
        ("target of a link", "word/_rels/footnotes.xml.rels", links, ("annotation", "hidden")),
        ("unknown part", "word/strange.xml", f"<x y='{NAME}'/>", ("hidden", "metadata", "text")),
    ):  # fmt: skip
        yield Planted(f"word {name}.docx", with_part(plain, part, text.encode()), "Child A", where, page=None)
    inside = with_part(plain, "word/embeddings/oleObject1.pdf", pdf(line(NAME)))
    yield Planted("word embedded.docx", inside, "Child A", ("attachment",), page=None)


def _sheets() -> Iterator[Planted]:
    def two(_: openpyxl.Workbook, sheet: Worksheet) -> None:
        sheet["A9"], sheet["B9"] = "Afolabi", "Ogunbanjo"

    def born(_: openpyxl.Workbook, sheet: Worksheet) -> None:
        sheet["B9"] = date(2012, 3, 14)

    def row(_: openpyxl.Workbook, sheet: Worksheet) -> None:
        sheet["A9"] = NAME
        sheet.row_dimensions[9].hidden = True

    def column(_: openpyxl.Workbook, sheet: Worksheet) -> None:
        sheet["F2"] = NAME
        sheet.column_dimensions["F"].hidden = True

    def very_hidden(made: openpyxl.Workbook, _: Worksheet) -> None:
        other = made.create_sheet("Key")
        other["A1"] = NAME
        other.sheet_state = "veryHidden"

    def named(made: openpyxl.Workbook, _: Worksheet) -> None:
        made.defined_names["Wrenfield_total"] = DefinedName("Wrenfield_total", attr_text="Sheet!$A$1")

    def noted(_: openpyxl.Workbook, sheet: Worksheet) -> None:
        sheet["A1"].comment = Comment(f"Ask {NAME}", "Reviewer")

    def sheet_name(made: openpyxl.Workbook, _: Worksheet) -> None:
        made.create_sheet("Wrenfield 2016")

    def checked(_: openpyxl.Workbook, sheet: Worksheet) -> None:
        rule = DataValidation(type="list", formula1=f'"Mother,{NAME}"')
        sheet.add_data_validation(rule)
        rule.add("C1")

    def foot(_: openpyxl.Workbook, sheet: Worksheet) -> None:
        sheet.oddFooter.center.text = f"Review of {NAME}"

    def creator(made: openpyxl.Workbook, _: Worksheet) -> None:
        made.properties.creator = "F Griffiths"

    rows: list[tuple[str, Callable[[openpyxl.Workbook, Worksheet], None], str, tuple[str, ...], tuple[str, ...]]] = [
        ("cell", put("A9", NAME), "Child A", ("text",), ("name",)),
        ("two cells", two, "Uncle", ("text",), ("name",)),
        ("day", born, "Child A", ("text",), ("dob",)),
        ("number", put("A9", 9434765919), "Child A", ("text",), ("identifier",)),
        ("hidden row", row, "Child A", ("hidden",), ("name",)),
        ("hidden column", column, "Child A", ("hidden",), ("name",)),
        ("very hidden", very_hidden, "Child A", ("hidden",), ("name",)),
        ("formula", put("A9", f'=IF(1=1,"Child A","{NAME}")'), "Child A", ("hidden",), ("name",)),
        ("defined name", named, "Child A", ("hidden",), ("name",)),
        ("note", noted, "Child A", ("annotation",), ("name",)),
        ("name of a sheet", sheet_name, "Child A", ("text", "metadata"), ("name",)),
        ("choices", checked, "Child A", ("form",), ("name",)),
        ("footer", foot, "Child A", ("text",), ("name",)),
        ("creator", creator, "SW1", ("metadata",), ("name",)),
    ]
    for name, change, person, where, kinds in rows:
        yield Planted(f"sheet {name}.xlsx", book(change), person, where, kinds, page=None)
    plain = book(lambda _made, _sheet: None)
    cache = f'<pivotCacheDefinition xmlns="x"><sharedItems><s v="{NAME}"/></sharedItems></pivotCacheDefinition>'
    for name, part, text in (
        ("pivot cache", "xl/pivotCache/pivotCacheDefinition1.xml", cache),
        ("other workbook", "xl/externalLinks/externalLink1.xml", f"<externalLink><v>{NAME}</v></externalLink>"),
        ("string of no cell", "xl/sharedStrings.xml", f"<sst xmlns='x'><si><t>{NAME}</t></si></sst>"),
    ):
        yield Planted(
            f"sheet {name}.xlsx", with_part(plain, part, text.encode()), "Child A", ("hidden", "text"), page=None
        )


def _others() -> Iterator[Planted]:
    yield Planted("page.html", f"<html><body><p>To<b>by</b> Wren&shy;field</p><!-- {NAME} --></body></html>".encode(),
                  "Child A", ("text", "hidden"), page=None)  # fmt: skip
    yield Planted("list.csv", b"label;name\r\nChild A;T\xc3\xb4by Wrenfield\r\n", "Child A", ("text",), page=None)
    yield Planted("notes.txt", "т.е. Тоbу Wrenfield\n".encode(), "Child A", ("text",), page=None)
    yield Planted("wide.txt", "Ｔｏｂｙ Ｗｒｅｎｆｉｅｌｄ".encode(), "Child A", ("text",), page=None)
    yield Planted("unseen.txt", "To\u200bby Wr\u200denfield".encode(), "Child A", ("text",), page=None)
    yield Planted("letter.rtf", rb"{\rtf1 It was To{\b by} Wrenfield\par}", "Child A", ("text", "hidden"), page=None)
