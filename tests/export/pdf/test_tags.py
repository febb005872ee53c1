"""The structure of each paper: what a reading tool finds in it, checked by ourselves and by two independent checkers."""

from __future__ import annotations

import io
import shutil
import subprocess
import sys
import unicodedata
from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest

from scrdesk.domain.report import BulletList, Document, Form, Heading, Paragraph, Run, Table, TableColumn
from scrdesk.errors import Refused
from scrdesk.export.pdf import write_pdf
from tests.export.papers import PAPERS, every_block
from tests.export.pdf.tagged import Tree, check, kids
from tests.export.printed import row, table_of
from tests.export.sample import document, rows


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Each paper as a file."""
    folder = tmp_path_factory.mktemp("papers")
    paths = {}
    for name, paper in PAPERS.items():
        paths[name] = folder / f"{name}.pdf"
        paths[name].write_bytes(write_pdf(paper()))
    return paths


@pytest.mark.parametrize("name", PAPERS)
def test_the_structure_of_each_paper_is_sound(made: dict[str, Path], name: str) -> None:
    check(made[name].read_bytes())


@pytest.mark.parametrize("name", PAPERS)
def test_each_paper_is_the_same_file_each_time(made: dict[str, Path], name: str) -> None:
    assert write_pdf(PAPERS[name]()) == made[name].read_bytes()


@pytest.mark.parametrize("name", PAPERS)
def test_no_file_is_faulty(made: dict[str, Path], name: str) -> None:
    with pikepdf.open(made[name]) as pdf:
        assert pdf.check_pdf_syntax() == []


def test_two_checkers_find_nothing_in_any_paper(made: dict[str, Path]) -> None:
    paths = [str(path) for path in made.values()]
    one = subprocess.run([sys.executable, "-m", "pdfua", "check", *paths], capture_output=True, text=True, check=False)
    assert one.stdout.count("result: PASS (no findings)") == len(paths), one.stdout + one.stderr
    command = [sys.executable, "-m", "outloud.cli", "--fail-on", "warning", *paths]
    other = subprocess.run(command, capture_output=True, text=True, check=False)
    assert other.returncode == 0, other.stdout + other.stderr
    assert f"{len(paths)} pass" in other.stdout


def test_the_elements_of_a_report_come_in_reading_order() -> None:
    tree = check(write_pdf(every_block()))
    order = tree.tags()
    assert order[:5] == ["Document", "Part", "P", "H1", "P"]
    assert order.index("TOC") < order.index("BlockQuote") < order.index("Figure") < order.index("Table")
    for tag in ("TOCI", "Link", "BlockQuote", "Caption", "TH", "TD", "L", "Lbl", "LBody", "H2", "H3", "H4", "H5"):
        assert tag in order, tag


def test_a_link_says_where_it_leads_and_a_dangling_reference_is_no_link() -> None:
    with pikepdf.open(io.BytesIO(write_pdf(every_block()))) as pdf:
        links = [link for page in pdf.pages for link in page.obj.get("/Annots", [])]
        told = [str(link.Contents) for link in links]
    assert "finding 2 (elsewhere in this paper)" in told
    assert "POL-0001 (elsewhere in this paper)" in told
    assert "explained by the Board (https://www.wexmoor.example/method)" in told
    assert not [each for each in told if "since taken out" in each]


def test_a_row_that_crosses_pages_is_one_row_of_the_table() -> None:
    long = " ".join(f"word{number}" for number in range(4_000))
    tree = check(write_pdf(document(table_of(*rows(2), row(text=long)))))
    lines = [element for element in tree.elements() if str(element.S) == "/TR"]
    assert len(lines) == 4  # headings and three rows
    text = kids(lines[-1])[2]
    pages = {page for each in tree.elements(text) for page, _ in tree.marks(each)}
    assert len(pages) > 3
    shown = tree.texts()
    told = "".join("".join(shown[mark]) for each in tree.elements(text) for mark in tree.marks(each))
    assert [word for word in told.split() if word.startswith("word")] == long.split()


def test_a_cell_of_forty_thousand_characters_crosses_pages_as_one_cell() -> None:
    long = "".join(f"{number:07d} " for number in range(5_000))
    table = Table("Long", (TableColumn("A"), TableColumn("B", 3)), (("a", long), ("b", "short")))
    tree = check(write_pdf(document(table)))
    cells = [element for element in tree.elements() if str(element.S) == "/TD"]
    assert len(cells) == 4
    shown = tree.texts()
    told = "".join("".join(shown[mark]) for mark in tree.marks(cells[1]))
    assert told.split() == long.split()
    assert len({page for page, _ in tree.marks(cells[1])}) >= 5


def test_a_table_wider_than_the_page_keeps_every_column() -> None:
    columns = tuple(TableColumn(f"Heading{number}") for number in range(30))
    cells = tuple(f"value{number}" for number in range(30))
    tree = check(write_pdf(document(Table("Wide", columns, (cells,)))))
    shown = tree.texts()
    found = [
        "".join("".join(shown[mark]) for mark in tree.marks(element)).replace(" ", "")
        for element in tree.elements()
        if str(element.S) == "/TD"
    ]
    assert found == list(cells)


@pytest.mark.skipif(shutil.which("pdfinfo") is None, reason="Poppler is not on this machine")
def test_words_in_arabic_are_told_in_the_order_of_reading(tmp_path: Path) -> None:
    path = tmp_path / "names.pdf"
    path.write_bytes(write_pdf(document(Paragraph("Mother of محمد عبد الله and Łucja Śćibor-Ŵyn"))))
    done = subprocess.run(["pdfinfo", "-struct-text", path], capture_output=True, check=True)
    told = unicodedata.normalize("NFKC", done.stdout.decode("utf-8"))
    assert '"Mother of محمد عبد الله and Łucja Śćibor-Ŵyn' in told


def test_a_document_without_sections_is_a_cover_and_a_page() -> None:
    tree = check(write_pdf(document()))
    assert len(tree.pdf.pages) == 2
    assert tree.tags().count("H1") == 1


def test_a_document_without_any_words_is_still_sound() -> None:
    empty = document(title=" ", subtitle="", body="", reference="", marking="", draft="", audience="")
    check(write_pdf(replace(empty, form=Form.PAPER)))


def test_a_list_below_an_item_stands_in_it() -> None:
    tree = check(write_pdf(every_block()))
    nested = [
        element
        for element in tree.elements()
        if str(element.S) == "/LBody"
        and [str(kid.S) for kid in kids(element) if not isinstance(kid, int)] == ["/P", "/L"]
    ]
    assert len(nested) == 2


def test_a_paper_of_one_page_is_one_page_or_refused() -> None:
    briefing = PAPERS["briefing"]()
    assert len(Tree(write_pdf(briefing)).pdf.pages) == 1
    long = replace(briefing, blocks=(BulletList(tuple("word " * 40 for _ in range(60))),))
    with pytest.raises(Refused, match="too long for one page"):
        write_pdf(long)


def test_lines_of_a_paragraph_are_parted_by_spaces_and_broken_words_are_not() -> None:
    address = "https://www.example.org/" + "very-long-name/" * 12
    tree = check(write_pdf(document(Paragraph("one two three " * 30 + address))))
    shown = tree.texts()
    (told,) = [
        text
        for element in tree.elements()
        if str(element.S) == "/P"
        and (text := "".join("".join(shown[mark]) for mark in tree.marks(element))).startswith("one")
    ]
    assert told.split() == ["one", "two", "three"] * 30 + [address]


def test_levels_of_headings_follow_the_title() -> None:
    blocks = (Heading("A"), Heading("B", 2), Heading("C", 4))
    paper = Document("T", "", "", "", "", "", document().dated, "", is_draft=False, blocks=blocks, form=Form.PAPER)
    tags = [tag for tag in Tree(write_pdf(paper)).tags() if tag.startswith("H")]
    assert tags == ["H1", "H2", "H3", "H4"]  # a level is never skipped


def test_looks_within_a_paragraph_do_not_part_its_words() -> None:
    text = (Run("Not "), Run("ever", is_bold=True), Run("more, said "), Run("Child Q", is_label=True), Run("."))
    tree = check(write_pdf(document(Paragraph(text))))
    shown = tree.texts()
    told = [
        "".join("".join(shown[mark]) for mark in tree.marks(each)) for each in tree.elements() if str(each.S) == "/P"
    ]
    assert any(each.replace("\xa0", " ").strip() == "Not evermore, said Child Q." for each in told)


def test_a_note_and_its_mark_lead_to_each_other() -> None:
    tree = check(write_pdf(every_block()))
    notes = [element for element in tree.elements() if element.S == "/Note"]
    names = list(tree.root.IDTree.Names)
    assert [bytes(note.ID) for note in notes] == [bytes(name) for name in names[::2]] == [b"note000001", b"note000002"]
    assert [name.objgen for name in names[1::2]] == [note.objgen for note in notes]
    marks = [kids(each)[0] for each in tree.elements() if each.S == "/Reference" and kids(each)[0].S == "/Link"]
    links = [link for page in tree.pdf.pages for link in page.obj.get("/Annots", [])]
    there = {str(link.Contents): (link, page.obj) for page in tree.pdf.pages for link in page.obj.get("/Annots", [])}
    mark, page_of_mark = there["[2] (note at the end)"]
    back, page_of_note = there["[2] (back to the text)"]
    assert len([link for link in links if "note at the end" in str(link.Contents)]) == 2 <= len(marks)
    assert mark.Dest[0].objgen == page_of_note.objgen
    assert back.Dest[0].objgen == page_of_mark.objgen
    assert float(back.Dest[3]) >= float(mark.Rect[3])
    assert float(mark.Dest[3]) >= float(back.Rect[3])
