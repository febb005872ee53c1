from __future__ import annotations

import ctypes
import io
import os
import re
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest

from scrdesk.domain.report import (
    AgencyKey,
    BulletList,
    Document,
    Heading,
    PageBreak,
    Paragraph,
    Table,
    TableColumn,
)
from scrdesk.export.pdf import write_pdf
from scrdesk.export.preview import contents
from tests.export.printed import LANDSCAPE_POINTS, PORTRAIT_POINTS, flat, row, sizes, table_of, texts, without_furniture
from tests.export.sample import AGENCIES, chronology, document, report
from tests.read_pdf import opened_pdf, properties_of, raw


@pytest.fixture(scope="module")
def pdf() -> bytes:
    return write_pdf(report(120))


def test_each_page_has_marking_twice_count_footer_and_watermark(pdf: bytes) -> None:
    pages = texts(pdf)
    for number, text in enumerate(pages, start=1):
        assert text.count("OFFICIAL-SENSITIVE") == (3 if number == 1 else 2)  # the cover names it among the facts
        assert f"page {number} of {len(pages)}" in text
        assert "SCR 2019/02 · Draft 0.4 · 5 March 2019 · names shown" in text
        assert "DRAFT" in text


def test_a_final_published_paper_has_neither_marking_nor_watermark() -> None:
    plain = write_pdf(document(Heading("One"), Paragraph("Text."), marking="", is_draft=False, draft=""))
    for text in texts(plain):
        assert "OFFICIAL" not in text
        assert "DRAFT" not in text
        assert "SCR 2019/02 · 5 March 2019 · names shown" in text


def test_the_cover_says_what_the_paper_is(pdf: bytes) -> None:
    cover = flat(texts(pdf)[0])
    for told in (
        "Wexmoor Safeguarding Children Board",
        "Serious Case Review: Child Q",
        "Report draft",
        "Reference SCR 2019/02",
        "Draft 0.4",
        "Date 5 March 2019",
        "Marking OFFICIAL-SENSITIVE",
        "Audience names shown",
        "do not copy or forward it",
    ):
        assert told in cover
    own = flat(texts(write_pdf(document(handling="Return to the Board by Friday.")))[0])
    assert "Return to the Board by Friday." in own
    assert "do not copy" not in own


def test_contents_name_the_right_pages_and_link_to_them(pdf: bytes) -> None:
    listed = flat(texts(pdf)[1])
    for title, _, index in contents(pdf):
        if re.match(r"\d(\.\d)? ", title):
            assert re.search(re.escape(title) + r"[ .]*" + str(index + 1) + r"\b", listed), title
    n_links, start, link = 0, ctypes.c_int(0), raw.FPDF_LINK()
    with opened_pdf(pdf) as opened:
        page = opened[1]
        while raw.FPDFLink_Enumerate(page.raw, start, link):
            target = raw.FPDFLink_GetDest(opened.raw, link)
            n_links += raw.FPDFDest_GetDestPageIndex(opened.raw, target) >= 2
    assert n_links == sum(1 for title, _, _ in contents(pdf) if re.match(r"\d(\.\d)? ", title))


@pytest.mark.parametrize("n_headings", range(27, 33))
def test_no_few_lines_of_the_contents_stand_alone_on_a_page(n_headings: int) -> None:
    made = [flat(text) for text in texts(write_pdf(document(*(Heading(f"Part {n}") for n in range(n_headings)))))]
    second = made[2]
    assert len(set(re.findall(r"Part \d+ [ .]*\d+\b", second))) not in {1, 2, 3} or "Contents" in second, second


def test_long_contents_take_several_pages_and_stay_right() -> None:
    many = write_pdf(
        document(
            *(block for n in range(1, 90) for block in (Heading(f"Part {n} of the matter", 1, str(n)), PageBreak()))
        )
    )
    marks = contents(many)
    pages = [flat(text) for text in texts(many)]
    assert "Contents" in pages[1]
    listed = " ".join(pages[1:5])
    for title, _, index in marks:
        assert title in pages[index]
        assert re.search(re.escape(title) + r"[ .]*" + str(index + 1) + r"\b", listed), title


def test_a_heading_stands_with_what_follows_it() -> None:
    for n_lines in range(28, 46):
        made = write_pdf(
            document(Paragraph("\n".join(["line"] * n_lines)), Heading("Findings"), Paragraph("What was found. " * 30))
        )
        page = next(text for text in texts(made)[2:] if "Findings" in text)
        assert "What was found." in page, n_lines


def test_no_page_begins_or_ends_with_a_lone_line() -> None:
    for n_lines in range(30, 44):
        story = "\n".join(f"row{number}" for number in range(8))
        made = write_pdf(document(Paragraph("\n".join(["x"] * n_lines)), Paragraph(story)))
        counts = [len(re.findall(r"row\d", text)) for text in texts(made)]
        assert 1 not in counts
        assert sum(counts) == 8


def test_same_document_gives_same_bytes_in_another_process() -> None:
    script = "import sys,hashlib;from tests.export.sample import report;from scrdesk.export.pdf import write_pdf;sys.stdout.write(hashlib.sha256(write_pdf(report(30))).hexdigest())"
    root = Path(__file__).resolve().parents[3]
    found = {
        subprocess.run(
            [sys.executable, "-c", script],
            cwd=root,
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(found) == 1
    assert len(found.pop()) == 64


def test_properties_say_only_what_the_document_says(pdf: bytes) -> None:
    told = properties_of(pdf)
    assert told["Title"] == "Serious Case Review: Child Q: Report draft"
    assert told["Author"] == "Wexmoor Safeguarding Children Board"
    assert told["Producer"] == told["Creator"] == "SCR Desk"
    assert told["CreationDate"] == told["ModDate"] == "D:20190305000000Z"
    assert b"ReportLab" not in pdf
    with pikepdf.open(io.BytesIO(pdf)) as opened_again:
        assert str(opened_again.Root.Lang) == "en-GB"
        assert bool(opened_again.Root.ViewerPreferences.DisplayDocTitle)


def test_every_font_is_embedded(pdf: bytes) -> None:
    names = set(re.findall(rb"/BaseFont /(\S+)", pdf))
    assert names
    assert all(re.match(rb"[A-Z]{6}\+(AtkinsonHyperlegible|DejaVuSans)", name) for name in names), names
    assert pdf.count(b"/FontFile2") == len(names)


@pytest.mark.parametrize(
    "name",
    [
        "Siân Ŵyn-Ŷnyr",
        "Zofia Żółkiewska-Błędowska",
        "Đorđe Ćirić",
        "Ναταλία",
        "Екатерина",
        "“quoted” – it’s £5 … ½ ✓ → ☎",
        "w\u0302yn",
    ],
)
def test_names_of_any_alphabet_are_printed_with_glyphs(name: str) -> None:
    import unicodedata

    made = write_pdf(document(Paragraph(f"Seen with {name} today."), table_of(row(text=f"Rang {name} twice."))))
    whole = flat(" ".join(texts(made)))
    composed = unicodedata.normalize("NFC", name)
    assert f"Seen with {composed} today." in whole
    assert f"Rang {composed} twice." in whole


def test_what_no_font_has_is_spelt_out_not_lost() -> None:
    made = write_pdf(document(Paragraph("Text from mother: 🧸 for 中 and\u200b\ufe0f a\x07b")))
    assert "Text from mother: [teddy bear] for [U+4E2D] and ab" in flat(texts(made)[1])


def test_a_document_without_blocks_has_a_cover_and_an_empty_page() -> None:
    made = write_pdf(document())
    assert len(texts(made)) == 2
    assert "page 2 of 2" in texts(made)[1]


def test_no_page_is_left_empty_by_breaks_and_turns() -> None:
    made = write_pdf(
        document(
            PageBreak(),
            Heading("One"),
            PageBreak(),
            PageBreak(),
            Heading("Two"),
            chronology(3),
            PageBreak(),
            chronology(2),
            Heading("Three"),
            PageBreak(),
        )
    )
    bare = [flat(text) for text in without_furniture(made)]
    assert all(bare[:-1])
    assert len([text for text in bare if text]) == 6  # cover, contents, one, two with entries, entries, three


def test_lists_and_the_key_of_agencies_are_printed_whole() -> None:
    items = tuple(f"item{number} " + "text " * 40 for number in range(20))
    made = write_pdf(
        document(BulletList(items), BulletList(items, is_numbered=True), BulletList(("", "\n")), AgencyKey(AGENCIES))
    )
    whole = flat(" ".join(without_furniture(made)))
    assert re.findall(r"item\d+", whole) == [f"item{number}" for number in range(20)] * 2
    assert "20. item19" in whole
    for code, name, _ in AGENCIES:
        assert f"{code} {name}" in whole


def test_skipped_heading_levels_still_make_an_outline() -> None:
    made = write_pdf(document(Heading("Deep", 3), Heading("Shallow", 1), Heading("Deep again", 3)))
    assert [title for title, _, _ in contents(made)] == ["Deep", "Shallow", "Deep again"]


def test_a_long_title_and_brackets_do_no_harm() -> None:
    harsh = replace(
        document(Heading("(a) \\ back (slash")), title="Review of (Child) Q \\ " * 8, audience="names\nshown " * 10
    )
    made = write_pdf(harsh)
    assert "Review of (Child) Q \\" in flat(texts(made)[0])
    assert contents(made)[0][0] == "(a) \\ back (slash"


def test_documents_do_not_share_state() -> None:
    first: Document = report(10)
    once = write_pdf(first)
    write_pdf(document(Paragraph("Ναταλία ŵ 中")))
    assert write_pdf(first) == once


@pytest.mark.parametrize("name", ["محمد", "שלום", "علي"])
def test_names_from_right_to_left_are_found_in_the_finished_file(name: str) -> None:
    made = write_pdf(document(Paragraph(f"Seen with {name} today.")))
    assert f"Seen with {name} today." in flat(texts(made)[1])


def test_two_documents_can_be_made_at_once() -> None:
    from concurrent.futures import ThreadPoolExecutor

    wanted = [report(20), document(Paragraph("Ναταλία ŵ 中 " * 50)), report(40), document(chronology(30))]
    alone = [write_pdf(one) for one in wanted]
    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(write_pdf, wanted)) == alone


def test_a_break_before_turned_paper_leaves_no_empty_page() -> None:
    wide = Table("Wide", tuple(TableColumn(f"Column {n}") for n in range(9)), (("x",) * 9,))
    made = write_pdf(document(Paragraph("before"), PageBreak(), wide, Table("", (), ()), Paragraph("after")))
    assert sizes(made) == [PORTRAIT_POINTS, PORTRAIT_POINTS, LANDSCAPE_POINTS, PORTRAIT_POINTS]
