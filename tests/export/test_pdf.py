from __future__ import annotations

import ctypes
import os
import re
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest

from scrdesk.domain.report import (
    AgencyKey,
    BulletList,
    ChronologyRow,
    ChronologyTable,
    Document,
    Heading,
    PageBreak,
    Paragraph,
    Table,
    TableColumn,
)
from scrdesk.errors import Cancelled
from scrdesk.export.pdf import write_pdf
from scrdesk.export.preview import contents, page_texts
from tests.export.sample import AGENCIES, chronology, document, report, rows

PORTRAIT_POINTS = (595, 842)
LANDSCAPE_POINTS = (842, 595)


def texts(pdf: bytes) -> list[str]:
    return [text.replace("\r\n", "\n") for text in page_texts(pdf)]


def without_furniture(pdf: bytes) -> list[str]:
    """Each page's text without marking, watermark, footer and repeated heading row."""
    kept = []
    for text in texts(pdf):
        lines = [
            line
            for line in text.split("\n")
            if line.strip() not in {"OFFICIAL-SENSITIVE", "DRAFT"}
            and not line.startswith("SCR 2019/02 ·")
            and not re.fullmatch(r"page \d+ of \d+", line.strip())
        ]
        kept.append("\n".join(lines))
    return kept


def flat(text: str) -> str:
    return " ".join(text.split())


def sizes(pdf: bytes) -> list[tuple[int, int]]:
    opened = pypdfium2.PdfDocument(pdf)
    found = [(round(page.get_width()), round(page.get_height())) for page in opened]
    opened.close()
    return found


def row(**changes: object) -> ChronologyRow:
    return replace(rows(1)[0], **changes)  # type: ignore[arg-type]


def table_of(*of: ChronologyRow) -> ChronologyTable:
    return ChronologyTable("Combined chronology", of, f"{len(of)} of {len(of)} shown", "all entries")


@pytest.fixture(scope="module")
def pdf() -> bytes:
    return write_pdf(report(120))


def test_each_row_is_whole_in_order_and_once(pdf: bytes) -> None:
    printed = flat(" ".join(without_furniture(pdf)))
    marks = re.findall(r"mark\d{5}", printed)
    expected = rows(120)
    assert marks == [f"mark{number:05d}" for number in range(120)]
    at = 0
    for one in expected:
        at = printed.index(flat(one.text), at)
        for label, text in one.details:
            at = printed.index(f"{label} {text}", at)
    listed = printed[printed.index("120 of 120 shown") :]
    for one in expected:
        assert listed.split("5 Findings")[0].count(one.reference) == 1, one.reference


def test_a_row_that_fits_a_page_is_never_divided(pdf: bytes) -> None:
    pages = [flat(text) for text in without_furniture(pdf)]
    for one in rows(120):
        assert sum(flat(one.text) in page for page in pages) == 1
    assert not any("(continued)" in page for page in pages)


def test_paper_lies_landscape_for_the_chronology_alone(pdf: bytes) -> None:
    for size, text in zip(sizes(pdf), texts(pdf), strict=True):
        has_rows = "What was recorded" in text
        assert size == (LANDSCAPE_POINTS if has_rows else PORTRAIT_POINTS)


def test_the_heading_row_stands_on_each_page_of_the_chronology(pdf: bytes) -> None:
    for text in texts(pdf):
        if "mark0" in text:
            assert text.index("What was recorded") < text.index("mark0")
            assert text.count("What was recorded") == 1


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


def test_bookmarks_lead_to_the_pages_that_hold_them(pdf: bytes) -> None:
    pages = [flat(text) for text in texts(pdf)]
    marks = contents(pdf)
    titles = [title for title, _, _ in marks]
    for title, _, index in marks:
        if re.match(r"\d", title) and not re.fullmatch(r"\d{4}", title):
            assert title in pages[index], title
    months = [mark for mark in marks if re.fullmatch(r"[A-Z][a-z]+ 20\d\d", mark[0])]
    assert {one.year_month for one in rows(120)} == {
        f"{title.split()[1]}-{['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'].index(title.split()[0]) + 1:02d}"
        for title, _, _ in months
    }
    for title, _, index in months:
        assert title in pages[index], title
    levels = {title: level for title, level, _ in marks}
    assert levels["4 Combined chronology"] == 1
    assert levels["2015"] == 2
    assert levels["January 2015"] == 3
    assert titles.index("4 Combined chronology") < titles.index("January 2015") < titles.index("5 Findings")


def test_contents_name_the_right_pages_and_link_to_them(pdf: bytes) -> None:
    listed = flat(texts(pdf)[1])
    for title, _, index in contents(pdf):
        if re.match(r"\d(\.\d)? ", title):
            assert re.search(re.escape(title) + r"[ .]*" + str(index + 1) + r"\b", listed), title
    opened = pypdfium2.PdfDocument(pdf)
    raw = pypdfium2.raw
    page = opened[1]
    n_links, start, link = 0, ctypes.c_int(0), raw.FPDF_LINK()
    while raw.FPDFLink_Enumerate(page.raw, start, link):
        target = raw.FPDFLink_GetDest(opened.raw, link)
        n_links += raw.FPDFDest_GetDestPageIndex(opened.raw, target) >= 2
    opened.close()
    assert n_links == sum(1 for title, _, _ in contents(pdf) if re.match(r"\d(\.\d)? ", title))


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
    root = Path(__file__).resolve().parents[2]
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
    opened = pypdfium2.PdfDocument(pdf)
    told = opened.get_metadata_dict()
    opened.close()
    assert told["Title"] == "Serious Case Review: Child Q: Report draft"
    assert told["Author"] == "Wexmoor Safeguarding Children Board"
    assert told["Producer"] == told["Creator"] == "SCR Desk"
    assert told["CreationDate"] == told["ModDate"] == "D:20190305000000Z"
    assert b"ReportLab" not in pdf
    assert b"/Lang (en-GB)" in pdf
    assert b"/DisplayDocTitle true" in pdf


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


def test_a_huge_cell_flows_over_and_says_so() -> None:
    words = [f"word{number:05d}" for number in range(4000)]  # 40,000 characters
    made = write_pdf(
        document(table_of(row(text="before it"), row(text=" ".join(words), reference="POL-0002"), row(text="after it")))
    )
    pages = without_furniture(made)
    assert re.findall(r"word\d{5}", " ".join(pages)) == words
    n_parts = sum("word0" in page for page in pages)
    assert n_parts > 5
    assert sum(page.count("(continued)") for page in pages) == n_parts - 1
    assert " ".join(pages).index("before it") < " ".join(pages).index("word00000") < " ".join(pages).index("after it")


def test_a_word_of_forty_thousand_letters_is_broken_not_lost() -> None:
    word = "".join(chr(ord("a") + number * number % 26) for number in range(40_000))
    made = write_pdf(document(table_of(row(text=word, details=(), source="", when="", time="", reference=""))))
    aside = {"POL", "(continued)", "When Agency What was recorded Ref"}
    lines = [line for page in without_furniture(made)[1:] for line in page.split("\n") if flat(line) not in aside]
    assert word in "".join(lines).replace("\ufffe", "").replace("(continued)", "").replace("POL", "").replace(" ", "")


def test_newlines_are_kept() -> None:
    made = write_pdf(document(table_of(row(text="first\nsecond\r\nthird"))))
    page = texts(made)[-1]
    assert re.search(r"first\s*\n\s*second\s*\n\s*third", page)


def test_rows_without_any_text_are_printed() -> None:
    empty = row(text="", details=(), source="", when="", time="", reference="", agency_code="", year_month="")
    made = write_pdf(document(table_of(empty, row(text="next one"), empty)))
    assert "next one" in texts(made)[-1]
    assert "No date that can be read" in [title for title, _, _ in contents(made)]


def test_many_short_rows_and_tall_side_columns_stay_on_the_page() -> None:
    tall = row(
        text="x",
        when="between Monday 5 January 2015 and some time in the early spring of 2016 " * 3,
        reference="LONGREFERENCE-000001",
    )
    made = write_pdf(document(table_of(*[tall] * 30)))
    for text, (_, height) in zip(texts(made), sizes(made), strict=True):
        assert height > 0
        assert text.count("LONGREFERENCE") <= 5
    assert " ".join(texts(made)).replace("\n", "").count("LONGREFERENCE") == 30


def test_an_empty_chronology_says_so() -> None:
    made = write_pdf(document(Heading("Chronology"), table_of()))
    assert "No entries to show." in texts(made)[-1]
    assert "0 of 0 shown" in texts(made)[-1]


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


@pytest.mark.parametrize("n_columns", [3, 9, 24])
def test_a_table_of_any_width_keeps_each_word(n_columns: int) -> None:
    columns = tuple(TableColumn(f"Heading{number}") for number in range(n_columns))
    cells = tuple(tuple(f"w{line}x{column} supervision" for column in range(n_columns)) for line in range(40))
    made = write_pdf(document(Table("Wide table", columns, cells)))
    joined = "".join("".join(without_furniture(made)).split()).replace("\ufffe", "")
    if n_columns < 24:  # beyond that, single words break within their column, and columns interleave line by line
        assert re.findall(r"w\d+x\d+", joined) == [
            f"w{line}x{column}" for line in range(40) for column in range(n_columns)
        ]
    n_pages = len(texts(made)) - 1  # all but the cover repeat the heading row
    headings = "".join(column.heading for column in columns) * n_pages
    printed = joined.split("Widetable", 1)[1]
    assert sorted(printed) == sorted(headings + "".join("".join(cell.split()) for line in cells for cell in line))


def test_a_table_repeats_its_heading_row_on_each_page() -> None:
    made = write_pdf(
        document(
            Table(
                "Facts",
                (TableColumn("Agency"), TableColumn("Remarks", 3)),
                tuple((f"agency{n}", "remark " * 30) for n in range(60)),
            )
        )
    )
    pages = texts(made)[1:]
    assert len(pages) > 3
    for text in pages:
        assert text.count("Remarks") == 1
    assert re.findall(r"agency\d+", " ".join(pages)) == [f"agency{n}" for n in range(60)]


def test_a_table_row_taller_than_a_page_flows_over() -> None:
    words = [f"t{number:04d}" for number in range(3000)]
    made = write_pdf(document(Table("Tall", (TableColumn("A"), TableColumn("B", 4)), (("short", " ".join(words)),))))
    assert re.findall(r"t\d{4}", " ".join(without_furniture(made))) == words


def test_a_ragged_table_loses_no_cell() -> None:
    made = write_pdf(
        document(Table("", (TableColumn("A"), TableColumn("B")), (("one",), ("two", "three", "four"), ())))
    )
    whole = flat(" ".join(texts(made)))
    for word in ("one", "two", "three", "four"):
        assert word in whole


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


def test_cancelling_stops_the_work() -> None:
    class CancelsSoon:
        def __init__(self) -> None:
            self.reports: list[tuple[int, int]] = []

        def report(self, done: int, total: int, what: str) -> None:
            self.reports.append((done, total))

        def check(self) -> None:
            if self.reports and self.reports[-1][0] >= 200:
                raise Cancelled

    progress = CancelsSoon()
    with pytest.raises(Cancelled):
        write_pdf(document(chronology(2000, 1)), progress)
    assert progress.reports[-1] == (200, 2000)


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


def test_a_date_written_as_a_story_is_whole_among_the_details() -> None:
    story = " ".join(f"date{number:04d}" for number in range(1500))
    made = write_pdf(
        document(
            table_of(row(when=story, time=story.replace("date", "time"), reference="R" * 900), row(text="after it"))
        )
    )
    printed = " ".join(without_furniture(made))
    for kind in ("date", "time"):
        found = re.findall(rf"{kind}\d{{4}}", printed)
        assert set(found) == {f"{kind}{number:04d}" for number in range(1500)}
    assert "Rs" not in printed
    assert printed.count("R" * 30) >= 20
    assert "after it" in printed


def test_a_label_too_wide_stands_on_a_line_of_its_own() -> None:
    label = "What the school did about it afterwards"
    made = write_pdf(document(table_of(row(details=((label, "told the nurse"), ("Action", "none"))))))
    lines = [line.strip() for line in texts(made)[-1].split("\n")]
    assert lines.index(label) + 1 == lines.index("told the nurse")


def test_short_details_share_a_line_and_long_ones_do_not() -> None:
    long = "information " * 12
    made = write_pdf(
        document(
            table_of(
                row(
                    details=(("Child seen", "No"), ("Location", "School"), ("Action", long), ("Comment", "x")),
                    source="log",
                )
            )
        )
    )
    lines = [flat(line) for line in texts(made)[-1].split("\n")]
    assert "Child seen No Location School" in lines
    assert "Comment x Source log" in lines
    assert any(line.startswith("Action information information") for line in lines)


def test_a_break_before_turned_paper_leaves_no_empty_page() -> None:
    wide = Table("Wide", tuple(TableColumn(f"Column {n}") for n in range(9)), (("x",) * 9,))
    made = write_pdf(document(Paragraph("before"), PageBreak(), wide, Table("", (), ()), Paragraph("after")))
    assert sizes(made) == [PORTRAIT_POINTS, PORTRAIT_POINTS, LANDSCAPE_POINTS, PORTRAIT_POINTS]


def test_a_chronology_does_not_begin_at_the_foot_of_a_page() -> None:
    wide = Table("Wide", tuple(TableColumn(f"Column {n}") for n in range(9)), (("x",) * 9,) * 14)
    for blocks in (
        (wide, table_of(row(text="mark of the row"))),
        (wide, Heading("Chronology"), table_of(row(text="mark of the row"))),
    ):
        made = write_pdf(document(*blocks))
        (page,) = [text for text in texts(made) if "mark of the row" in text]
        assert "1 of 1 shown" in page
        assert "What was recorded" in page
