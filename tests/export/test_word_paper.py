"""The Word twin of each paper: styles, levels, lists, tables and descriptions as Word itself knows them."""

from __future__ import annotations

import io
import re
import zipfile

import docx
import pytest
from docx.oxml.ns import qn
from lxml import etree

from scrdesk.domain.report import BulletList, Heading, Notes, Paragraph, Run, Table, TableColumn, note_mark
from scrdesk.errors import Refused
from scrdesk.export.word_paper import write_docx
from tests.export.papers import PAPERS, every_block
from tests.export.printed import row, table_of
from tests.export.sample import SENTENCES, document


def opened(content: bytes) -> docx.document.Document:
    return docx.Document(io.BytesIO(content))


def styled(word: docx.document.Document, style: str) -> list[str]:
    return [paragraph.text for paragraph in word.paragraphs if paragraph.style.name == style]


def body_text(word: docx.document.Document) -> str:
    return "".join(node.text or "" for node in word.element.body.iter(qn("w:t")))


@pytest.mark.parametrize("name", PAPERS)
def test_each_paper_is_a_sound_file_and_the_same_each_time(name: str) -> None:
    paper = PAPERS[name]()
    content = write_docx(paper)
    assert content == write_docx(PAPERS[name]())
    word = opened(content)
    properties = word.core_properties
    assert properties.title.startswith(paper.title) and properties.language == "en-GB"
    assert properties.author == paper.body and properties.last_modified_by == "" and properties.comments == ""
    assert (properties.created.year, properties.created.month) == (2019, 3)
    for part in zipfile.ZipFile(io.BytesIO(content)).infolist():
        assert part.date_time == (1980, 1, 1, 0, 0, 0)
    for table in word.tables:
        heading = table.rows[0]._tr
        assert heading.trPr is not None and heading.trPr.find(qn("w:tblHeader")) is not None
        assert table._tbl.tblPr.find(qn("w:tblDescription")).get(qn("w:val"))
    identities = [mark.get(qn("w:id")) for mark in word.element.body.iter(qn("w:bookmarkStart"))]
    names = {mark.get(qn("w:name")) for mark in word.element.body.iter(qn("w:bookmarkStart"))}
    assert len(identities) == len(set(identities)) == len(names)
    for link in word.element.body.iter(qn("w:hyperlink")):
        anchor = link.get(qn("w:anchor"))
        assert anchor in names if anchor else link.get(qn("r:id")) in word.part.rels
    if paper.marking:
        for section in word.sections:
            assert paper.marking.upper() in section.header.paragraphs[0].text
            assert paper.marking.upper() in section.footer.paragraphs[0].text


def test_headings_lists_and_boxes_have_the_styles_that_word_knows() -> None:
    word = opened(write_docx(every_block()))
    assert styled(word, "Title") == ["Serious Case Review: Child Q"]
    assert styled(word, "Heading 1") == ["1 Introduction", "2 Finding 2"]
    assert styled(word, "Heading 2") == ["1.1 Voices"]
    assert styled(word, "Heading 3") == ["1.1.1 Names"]
    assert styled(word, "Heading 4") == ["Deep"]
    assert styled(word, "List Bullet")[:3] == ["One thing", "Another", "A third"]
    assert styled(word, "List Bullet 2") == ["with a part", "and another part"]
    assert styled(word, "List Number 2") == ["first", "second"]
    assert styled(word, "Quote") == ["I hid in the bathroom."]
    assert styled(word, "Callout")[0] == "How to read this"
    assert styled(word, "TOC 1") == ["1 Introduction", "2 Finding 2"]


def test_each_numbered_list_counts_from_its_own_number() -> None:
    word = opened(write_docx(document(BulletList(("a", "b"), True), Paragraph("x"), BulletList(("g",), True, 7))))
    numbers = [
        paragraph._p.pPr.numPr.numId.val for paragraph in word.paragraphs if paragraph.style.name == "List Number"
    ]
    assert numbers[0] == numbers[1] != numbers[2]
    numbering = word.part.numbering_part.element
    starts = [numbering.num_having_numId(number).lvlOverride_lst[0].startOverride.val for number in numbers]
    assert starts == [1, 1, 7]


def test_figures_are_described_and_keep_their_shape() -> None:
    word = opened(write_docx(every_block()))
    drawn, photograph = word.inline_shapes
    assert drawn._inline.docPr.get("descr") == "Mother and Father are a couple; Child Q is their child."
    assert photograph._inline.docPr.get("descr") == "Light grows from top to bottom."
    assert drawn.width / drawn.height == pytest.approx(300 / 140, rel=0.02)
    assert photograph.width / photograph.height == pytest.approx(320 / 200, rel=0.02)
    assert styled(word, "Caption")[:2] == ["Figure 1. The family", "Figure 2. A photograph"]


def test_looks_links_and_labels_within_a_paragraph() -> None:
    word = opened(write_docx(every_block()))
    (paragraph,) = [each for each in word.paragraphs if each.text.startswith("The panel found")]
    assert "".join(node.text for node in paragraph._p.iter(qn("w:t"))).endswith("are the children’s own.")
    assert [run.text for run in paragraph.runs if run.bold and not run.italic] == ["nobody"]
    assert [run.text for run in paragraph.runs if run.bold and run.italic] == ["the children’s own"]
    assert [link.text for link in paragraph.hyperlinks] == ["finding 2", "POL-0001", "explained by the Board"]
    assert paragraph.hyperlinks[2].address == "https://www.wexmoor.example/method"
    assert "Child\u00a0Q" in paragraph.text


def test_a_wide_table_lies_across_the_paper_with_its_heading() -> None:
    wide = Table("W", tuple(TableColumn(f"C{n}") for n in range(9)), (tuple(f"v{n}" for n in range(9)),))
    word = opened(write_docx(document(Heading("Plan"), Paragraph("Text."), Heading("Actions"), wide, Heading("End"))))
    assert [section.page_width > section.page_height for section in word.sections] == [False, True, False]
    before_break = [each.text for each in word.paragraphs if each._p.pPr is not None and each._p.pPr.sectPr is not None]
    assert len(before_break) == 2
    texts = [paragraph.text for paragraph in word.paragraphs]
    breaks = [n for n, each in enumerate(word.paragraphs) if each._p.pPr is not None and each._p.pPr.sectPr is not None]
    assert breaks[0] < max(n for n, text in enumerate(texts) if text == "Actions") < breaks[1]


def test_what_no_word_file_can_hold_is_left_out_and_all_else_is_kept() -> None:
    text = "a <b> & \x00\x0c\ud800 “c” 😀 محمد Ŵ"
    word = opened(
        write_docx(document(Paragraph(text), table_of(row(text=text)), Table("T", (TableColumn(text),), ((text,),))))
    )
    assert body_text(word).count("a <b> &  “c” 😀 محمد Ŵ") == 4


def test_a_cell_of_forty_thousand_characters_is_whole_and_may_be_parted() -> None:
    long = "".join(f"{number:07d} " for number in range(5_000))
    word = opened(write_docx(document(Table("T", (TableColumn("A"), TableColumn("B")), (("a", long), ("b", "c"))))))
    assert word.tables[0].cell(1, 1).text == long
    assert word.tables[0].rows[1]._tr.trPr is None or word.tables[0].rows[1]._tr.trPr.find(qn("w:cantSplit")) is None
    assert word.tables[0].rows[2]._tr.trPr.find(qn("w:cantSplit")) is not None


def test_a_document_without_sections_has_its_title() -> None:
    word = opened(write_docx(document()))
    assert styled(word, "Title") == ["Serious Case Review: Child Q"]


def test_every_word_of_the_chronology_is_there() -> None:
    told = body_text(opened(write_docx(every_block())))
    for sentence in (*SENTENCES[:4], "Incident log 2291", "HOS-0012"):
        assert sentence in told


def test_language_and_style_files_name_nobody() -> None:
    files = zipfile.ZipFile(io.BytesIO(write_docx(every_block())))
    styles = etree.fromstring(files.read("word/styles.xml"))
    assert {each.get(qn("w:val")) for each in styles.iter(qn("w:lang"))} == {"en-GB"}
    assert not [name for name in files.namelist() if re.search("thumbnail", name)]
    assert b"python-docx" not in b"".join(files.read(name) for name in files.namelist())


def test_a_picture_that_is_none_is_refused() -> None:
    from scrdesk.domain.report import Figure

    with pytest.raises(Refused, match="cannot be read"):
        write_docx(document(Figure("F", "nothing", b"not a picture")))


def test_an_address_that_is_no_web_address_is_words_only() -> None:
    word = opened(write_docx(document(Paragraph((Run("go", address="file:///etc/passwd"),)))))
    assert not [link for link in word.element.body.iter(qn("w:hyperlink")) if link.get(qn("r:id"))]


def test_notes_are_footnotes_of_words_own() -> None:
    content = write_docx(every_block())
    word = opened(content)
    (text,) = [each for each in word.paragraphs if each.text.startswith("The protocol was not read.")]
    assert [mark.get(qn("w:id")) for mark in text._p.iter(qn("w:footnoteReference"))] == ["1", "2"]
    parts = zipfile.ZipFile(io.BytesIO(content))
    notes = etree.fromstring(parts.read("word/footnotes.xml"))
    told = {note.get(qn("w:id")): "".join(node.text for node in note.iter(qn("w:t"))).strip() for note in notes}
    assert list(told) == ["-1", "0", "1", "2"]
    assert told["1"] == "The protocol of 2014." and told["2"].startswith("As Teacher\u00a01 remembers it.")
    assert [len(list(note.iter(qn("w:footnoteRef")))) for note in notes] == [0, 0, 1, 1]
    named = [each.get(qn("w:id")) for each in word.settings.element.find(qn("w:footnotePr"))]
    assert named == ["-1", "0"]
    styles = {style.style_id for style in word.styles}
    assert {each.get(qn("w:val")) for tag in ("w:rStyle", "w:pStyle") for each in notes.iter(qn(tag))} <= styles
    assert b"/word/footnotes.xml" in parts.read("[Content_Types].xml")
    assert not [each for each in word.paragraphs if each.text == "Notes"]


def test_a_paper_without_notes_has_no_footnotes_and_a_mark_without_its_note_is_words() -> None:
    content = write_docx(document(Paragraph((Run("It was late."), note_mark(3)))))
    assert "word/footnotes.xml" not in zipfile.ZipFile(io.BytesIO(content)).namelist()
    assert [each.text for each in opened(content).paragraphs if "late" in each.text] == ["It was late.[3]"]


def test_a_note_leads_to_the_web_and_to_a_place_of_the_paper() -> None:
    note = (Run("See ", is_bold=True), Run("it", address="https://example.org/"), Run(" and "), Run("3", target="f 3"))
    paper = document(Heading("Finding", anchor="f 3"), Paragraph((Run("Late."), note_mark(1))), Notes((note,)))
    parts = zipfile.ZipFile(io.BytesIO(write_docx(paper)))
    links = list(etree.fromstring(parts.read("word/footnotes.xml")).iter(qn("w:hyperlink")))
    relations = etree.fromstring(parts.read("word/_rels/footnotes.xml.rels"))
    assert {each.get("Id"): each.get("Target") for each in relations}[
        links[0].get(qn("r:id"))
    ] == "https://example.org/"
    assert f'w:name="{links[1].get(qn("w:anchor"))}"'.encode() in parts.read("word/document.xml")
