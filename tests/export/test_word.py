from __future__ import annotations

import io
import zipfile

import docx
from docx.enum.section import WD_ORIENT
from docx.oxml.ns import qn

from scrdesk.domain.dates_in_words import when_in_words
from scrdesk.export.word import chronology_docx
from tests.export.entries import DAY, HEADING, entry, three


def test_each_entry_is_a_row_with_all_its_words() -> None:
    document = docx.Document(io.BytesIO(chronology_docx(three(), HEADING)))
    _, table = document.tables
    rows = [[cell.text for cell in row.cells] for row in table.rows]
    assert rows[0] == ["When", "Agency", "What was recorded", "Ref"]
    assert rows[1][0].startswith(when_in_words(DAY))
    assert rows[1][1] == "POL"
    assert rows[1][2].split("\n") == [
        "Officers attended.",
        "Kit was asleep.",
        "People: Kit; Ms Tarrow",
        "Practitioner: PC 4471 Ruth Amblecote",
        "Location: 12 Larkspur Close",
        "Child seen: No",
        "Action: NFA",
        "Shared with: School nurse",
        "Agency’s comment: Form not filled in",
        "Source: Incident log 2291",
    ]
    assert [row[3] for row in rows[1:]] == ["POL-0001", "GP-0001", "POL-0003"]
    assert "Rang: “no reply”. Ŵyn, 🧸" in rows[2][2]
    assert "Author’s note, not an event." in rows[3][2]


def test_headings_are_headings_and_the_heading_row_repeats() -> None:
    document = docx.Document(io.BytesIO(chronology_docx(three(), HEADING)))
    headings = [
        (p.style.name, p.text)
        for p in document.paragraphs
        if p.style is not None and p.style.name.startswith("Heading")
    ]
    assert headings == [("Heading 1", HEADING.title), ("Heading 2", "Agencies"), ("Heading 2", "Entries")]
    for table in document.tables:
        first = table.rows[0]._tr.trPr
        assert first is not None
        assert first.find(qn("w:tblHeader")) is not None
    body = [child.tag.split("}")[1] for child in document.element.body]
    assert body.index("tbl") > 2
    assert body[-1] == "sectPr"


def test_the_page_lies_landscape_and_carries_the_marking() -> None:
    (section,) = docx.Document(io.BytesIO(chronology_docx(three(), HEADING))).sections
    assert section.orientation == WD_ORIENT.LANDSCAPE
    assert section.page_width is not None
    assert section.page_height is not None
    assert section.page_width > section.page_height
    assert section.header.paragraphs[0].text == "OFFICIAL-SENSITIVE"
    assert section.footer.paragraphs[0].text.startswith("OFFICIAL-SENSITIVE")


def test_properties_name_nobody_and_nothing_is_left_of_the_template() -> None:
    content = chronology_docx(three(), HEADING)
    properties = docx.Document(io.BytesIO(content)).core_properties
    assert (properties.author, properties.last_modified_by, properties.comments) == ("", "", "")
    assert properties.title == HEADING.title
    with zipfile.ZipFile(io.BytesIO(content)) as parts:
        assert not [name for name in parts.namelist() if "thumbnail" in name]
        assert b"python-docx" not in b"".join(parts.read(name) for name in parts.namelist())


def test_same_entries_give_the_same_bytes() -> None:
    assert chronology_docx(three(), HEADING) == chronology_docx(three(), HEADING)


def test_signs_that_word_cannot_hold_do_no_harm() -> None:
    harsh = entry(event="a\x00b\x0bc <w:t> & ]]> \ud83e\ttab", people="", source="")
    document = docx.Document(io.BytesIO(chronology_docx([harsh], HEADING)))
    assert document.tables[1].rows[1].cells[2].text.startswith("ab\nc <w:t> & ]]> \ttab")


def test_an_empty_chronology_says_so() -> None:
    document = docx.Document(io.BytesIO(chronology_docx([], HEADING)))
    assert "No entries to show." in [paragraph.text for paragraph in document.paragraphs]
