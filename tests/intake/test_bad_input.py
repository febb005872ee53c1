"""Hostile, broken and mistaken files: one clear error in seconds, nothing outside the file read."""

from __future__ import annotations

import contextlib
import io
import time
import zipfile

import pytest

from scrdesk.domain.submission import ParsedSubmission
from scrdesk.errors import Cancelled, CannotRead
from scrdesk.intake import bounds
from scrdesk.intake.read import read_bytes, read_text_table
from scrdesk.intake.readers import rtf
from tests.corpus.rows import FILES

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
MAX_SECONDS = 20.0
"""A busy machine reads several times slower than an idle one; hanging takes minutes."""


def zipped(**parts: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as made:
        for name, data in parts.items():
            made.writestr(name.replace("__", "/").replace("_xml", ".xml"), data)
    return out.getvalue()


def word(body: str, before: str = "") -> bytes:
    return zipped(word__document_xml=f'{before}<w:document xmlns:w="{W}"><w:body>{body}</w:body></w:document>'.encode())


def workbook(sheet: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as made:
        made.writestr(
            "xl/workbook.xml",
            f'<workbook xmlns="{SHEET}" xmlns:r="{REL}"><sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>',
        )
        made.writestr(
            "xl/_rels/workbook.xml.rels",
            '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
            f'<Relationship Id="r1" Type="{REL}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
        )
        made.writestr("xl/worksheets/sheet1.xml", sheet)
    return out.getvalue()


def rows_of(*rows: tuple[str, ...]) -> str:
    return "<w:tbl>" + "".join(
        "<w:tr>" + "".join(f"<w:tc><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:tc>" for text in row) + "</w:tr>" for row in rows
    ) + "</w:tbl>"  # fmt: skip


GOOD = rows_of(("Date", "Event"), ("1/2/2016", "Home visit by the health visitor"), ("3/2/2016", "Telephone call"))


def refused(name: str, content: bytes) -> CannotRead:
    began = time.process_time()
    with pytest.raises(CannotRead) as caught:
        read_bytes(name, content)
    assert time.process_time() - began < MAX_SECONDS
    assert caught.value.where == name
    assert caught.value.remedy
    return caught.value


def quickly(name: str, content: bytes) -> ParsedSubmission:
    began = time.process_time()
    parsed = read_bytes(name, content)
    assert time.process_time() - began < MAX_SECONDS
    return parsed


@pytest.mark.parametrize(
    ("name", "content", "says"),
    [
        ("empty.docx", b"", "empty"),
        ("blank.csv", b"\r\n \r\n\0", "empty"),
        ("scan.pdf", b"%PDF-1.4\n%\xe2\xe3", "PDF"),
        ("photo.docx", b"\x89PNG\r\n\x1a\n" + b"\0" * 99, "picture"),
        ("setup.docx", b"MZ\x90\0\x03\0\0\0" * 9, "program"),
        ("old.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "WordDocument".encode("utf-16-le"), "old Word document"),
        ("locked.docx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "password"),
        ("mail.msg", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "__substg1.0_".encode("utf-16-le"), "e-mail"),
        ("broken.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "Workbook".encode("utf-16-le") + b"\0" * 900, "damaged"),
        ("noise.docx", bytes(range(256)) * 40, "not a document"),
        ("files.zip", zipped(a_txt=b"hello"), "packed folder"),
    ],
)
def test_what_cannot_be_read_is_named_with_a_remedy(name: str, content: bytes, says: str) -> None:
    assert says in refused(name, content).what


def test_too_large_a_file_is_not_opened() -> None:
    assert "larger than" in refused("huge.csv", b"a,b\n" * (bounds.MAX_FILE_BYTES // 4 + 1)).what


@pytest.mark.parametrize("name", ["police.docx", "gp_1904.xlsx", "health_odfpy.odt", "health_odfpy.ods"])
def test_truncated_files_are_refused(name: str) -> None:
    content = (FILES / name).read_bytes()
    for share in (0.1, 0.5, 0.9, 0.99):
        refused(name, content[: int(len(content) * share)])


def test_encrypted_zip_is_called_password_protected() -> None:
    content = bytearray((FILES / "police.docx").read_bytes())
    for at in range(len(content) - 10):  # set bit 0 of the flags in each local and central header
        if content[at : at + 4] == b"PK\x03\x04":
            content[at + 6] |= 1
        elif content[at : at + 4] == b"PK\x01\x02":
            content[at + 8] |= 1
    assert "password" in refused("police.docx", bytes(content)).what


def test_encrypted_open_document_is_called_password_protected() -> None:
    content = zipped(
        mimetype=b"application/vnd.oasis.opendocument.text", content_xml=b"\x8f\x01\x02",
        **{"META-INF__manifest_xml": b"<manifest><encryption-data/></manifest>"},
    )  # fmt: skip
    assert "password" in refused("plan.odt", content).what


BOMB = "<!DOCTYPE z [<!ENTITY a 'ha'>" + "".join(
    f"<!ENTITY {b} '{('&' + a + ';') * 10}'>" for a, b in zip("abcdefgh", "bcdefghi", strict=True)
) + "]>"  # fmt: skip


def test_entity_bombs_and_external_entities_are_refused() -> None:
    secret = "<!DOCTYPE z [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>"
    for before in (BOMB, secret):
        refused("bomb.docx", word(rows_of(("Date", "Event"), ("1/1/2016", "&x;")), before))
        sheet = f'{before}<worksheet xmlns="{SHEET}"><sheetData/></worksheet>'
        refused("bomb.xlsx", workbook(sheet.encode()))
        refused("bomb.xlsx", workbook(sheet.encode("utf-16")))


def test_zip_bombs_are_refused() -> None:
    assert "far larger inside" in refused("bomb.docx", word(" " * (bounds.MAX_PART_BYTES + 10))).what
    assert "paragraphs" in refused("bomb.docx", word("<w:p/>" * 500_000)).what
    sheet = f'<worksheet xmlns="{SHEET}"><sheetData><row>'.encode() + b"<c/>" * (bounds.MAX_XML_NODES + 1)
    assert "far larger inside" in refused("bomb.xlsx", workbook(sheet)).what


def test_names_of_parts_are_never_paths() -> None:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as made:
        made.writestr("../../../../tmp/evil.txt", "x")
        made.writestr("/word/document.xml", f'<w:document xmlns:w="{W}"><w:body>{GOOD}</w:body></w:document>')
    assert len(read_bytes("../../../up.docx", content.getvalue()).entries) == 2


def test_very_many_empty_rows() -> None:
    empty = b'<row r="1"/>' * 300_000
    parsed = quickly(
        "rows.xlsx", workbook(f'<worksheet xmlns="{SHEET}"><sheetData>'.encode() + empty + b"</sheetData></worksheet>")
    )
    assert not parsed.entries
    assert not quickly("rows.csv", b"Date,Event\n" + b",\n" * 300_000).entries


def test_rich_text_of_too_many_rows_is_refused_at_the_first_row_too_many(monkeypatch: pytest.MonkeyPatch) -> None:
    class Counting:
        n_checks = 0

        def report(self, done: int, total: int, what: str) -> None:
            """Watch nothing."""

        def check(self) -> None:
            self.n_checks += 1

    monkeypatch.setattr(bounds, "MAX_ROWS", 2_000)
    row = b"\\trowd\\cellx1000\\cellx2000 1/1/2016\\cell Event\\cell\\row "
    progress = Counting()
    with pytest.raises(CannotRead, match="rows"):
        read_bytes("log.rtf", b"{\\rtf1 " + row * 100_000 + b"}", progress=progress)
    assert progress.n_checks < 4  # the whole file would be 45 steps
    monkeypatch.setattr(rtf, "_MAX_ALL_ROWS", 5_000)
    assert "empty" in refused("log.rtf", b"{\\rtf1 " + b"\\trowd\\cell\\row " * 6_000 + b"}").what


def test_rows_repeated_a_million_times_in_open_document() -> None:
    ns = 'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"'

    def book(text: str) -> bytes:
        return zipped(
            mimetype=b"application/vnd.oasis.opendocument.spreadsheet",
            content_xml=f'<office:document-content {ns}><office:body><office:spreadsheet><table:table table:name="A"><table:table-row '
            f'table:number-rows-repeated="999999999"><table:table-cell table:number-columns-repeated="999999999">{text}'
            '</table:table-cell></table:table-row></table:table></office:spreadsheet></office:body></office:document-content>'.encode(),
        )  # fmt: skip

    assert not quickly("a.ods", book("")).entries
    refused("a.ods", book("<text:p>x</text:p>"))


def test_small_files_that_say_they_hold_millions_of_cells(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bounds, "MAX_CELLS", 200_000)  # a fifteenth of the real bound, for the time this takes
    ns = 'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"'

    def book(rows: str) -> bytes:
        return zipped(
            mimetype=b"application/vnd.oasis.opendocument.spreadsheet",
            content_xml=f'<office:document-content {ns}><office:body><office:spreadsheet><table:table table:name="A">{rows}'
            "</table:table></office:spreadsheet></office:body></office:document-content>".encode(),
        )  # fmt: skip

    cell = "<text:p>x</text:p></table:table-cell></table:table-row>"
    many_rows = '<table:table-row table:number-rows-repeated="90000"><table:table-cell>' + cell
    many_columns = '<table:table-row><table:table-cell table:number-columns-repeated="255">' + cell
    assert "rows" in refused("a.ods", book(many_rows * 500)).what
    assert "cells" in refused("a.ods", book(many_columns * 1_000)).what
    below = b"<html><table><tr>" + b"<td rowspan=65000>x" * 255 + b"<tr>" * 1_000
    assert "cells" in refused("a.html", below).what


def test_cells_merged_over_one_another_are_refused() -> None:
    rows = "".join(f'<row r="{n}"><c r="A{n}"><v>{n}</v></c></row>' for n in range(1, 12_001))
    merges = '<mergeCell ref="A1:IV1000000"/>' * 200
    sheet = f'<worksheet xmlns="{SHEET}"><sheetData>{rows}</sheetData><mergeCells>{merges}</mergeCells></worksheet>'
    assert "merged" in refused("a.xlsx", workbook(sheet.encode())).what


def test_deep_nesting() -> None:
    for deep in (60, 3_000):
        body = "<w:tbl><w:tr><w:tc>" * deep + "<w:p/>" + "</w:tc></w:tr></w:tbl>" * deep
        with contextlib.suppress(CannotRead):
            quickly("deep.docx", word(GOOD + body))
    refused("deep.rtf", b"{\\rtf1 " + b"{" * 100_000)
    quickly("deep.html", b"<html><table><tr><td>" * 20_000)


def test_one_line_of_50_megabytes() -> None:
    refused("line.csv", b"x" * 50_000_000)
    refused("line.csv", b'Date,Event\n1/1/2016,"' + b"x" * 50_000_000)


def test_nul_bytes_are_taken_out_and_told() -> None:
    parsed = read_bytes("nul.csv", b"Date,Event\r\n1/2/2016,Home\0 visit by nurse\r\n2/2/2016,Call\r\n")
    assert parsed.entries[0].event == "Home visit by nurse"
    assert "nul-characters" in {finding.code for finding in parsed.findings}


def test_a_file_without_a_chronology_says_so() -> None:
    parsed = read_bytes("letter.docx", word("<w:p><w:r><w:t>Dear Board</w:t></w:r></w:p>"))
    assert not parsed.entries
    assert [finding.code for finding in parsed.findings] == ["no-chronology"]
    assert parsed.preamble == "Dear Board"


def test_cancel_is_passed_on() -> None:
    class Impatient:
        def report(self, done: int, total: int, what: str) -> None:
            """Watch nothing."""

        def check(self) -> None:
            raise Cancelled

    rows = "Date\tEvent\n" + "".join(f"{i % 28 + 1}/5/2016\tevent {i}\n" for i in range(600))
    with pytest.raises(Cancelled):
        read_text_table(rows, progress=Impatient())


def test_pasted_tables() -> None:
    parsed = read_text_table("Date\tTime\tEvent\n3/5/2016\t14:30\tHome visit\n")
    assert parsed.format == "text"
    assert [entry.event for entry in parsed.entries] == ["Home visit"]
    with pytest.raises(CannotRead):
        read_text_table("  \n")


def test_a_damaged_old_workbook_prints_no_trace_of_the_library(capfd: pytest.CaptureFixture[str]) -> None:
    ole = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
    whole = (FILES / "lo_housing_sheets.xls").read_bytes()
    assert whole.startswith(ole)
    for length in range(600, len(whole), max(1, len(whole) // 60)):
        try:
            read_bytes("old.xls", whole[:length])
        except CannotRead as fault:
            assert fault.remedy  # noqa: PT017 - a cut file may also be readable
    assert capfd.readouterr().err == ""
