"""Comments that come back on an accuracy pack, whatever the agency did to the form."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scrdesk.domain.accuracy_return import Places, has_form, read_accuracy_return, whose_pack
from scrdesk.domain.products.accuracy_pack import COMMENT_HEADINGS
from scrdesk.domain.report_draft import CommentKind, NumberedParagraph
from scrdesk.domain.submission import RawContent, RawRow, RawTable

PARAGRAPHS = (
    NumberedParagraph("4.1", "What happened", "The police came at noon ([POL-0001])."),
    NumberedParagraph("4.10", "What happened", "Nobody told the school about the second visit."),
    NumberedParagraph("4.12", "What happened", "POL closed the case in May without a letter."),
    NumberedParagraph("Foreword.1", "Foreword", "We are grateful to POL."),
)
PLACES = Places.of(PARAGRAPHS, ["POL-0001", "POL-0002"])


def table(rows, name="table 1"):
    return RawTable(name, tuple(RawRow(f"{name}, row {n}", tuple(cells)) for n, cells in enumerate(rows, 1)))


def form(*rows, head=COMMENT_HEADINGS):
    return table([head, *rows], "table 2")


TEXTS = table([("Paragraph", "Text"), *((p.number, p.text.replace("[", "").replace("]", "")) for p in PARAGRAPHS)])
ROWS = table([("When", "Agency", "What was recorded", "Ref"),
              ("2 January 2015", "POL", "Call to the home", "POL-0001"),
              ("3 January 2015", "POL", "No reply", "POL-0002")], "table 3")  # fmt: skip
SENT = RawContent(
    (TEXTS, form(*((str(n), p.number, "", "", "", "") for n, p in enumerate(PARAGRAPHS, 1)), ("5", *[""] * 5)), ROWS),
    ("Check of facts", "Agency\tPOL", "Draft\t0.1", "Please answer by Tuesday 1 December 2026.", "Your comments"),
)


def read(*rows, head=COMMENT_HEADINGS, tables=(), lines=()):
    return read_accuracy_return(RawContent((*tables, form(*rows, head=head)), (*SENT.lines, *lines)), SENT, PLACES)


def test_an_empty_pack_says_nothing():
    assert read_accuracy_return(SENT, SENT, PLACES).comments == ()
    assert read_accuracy_return(SENT, SENT, PLACES).problems == ()
    later = RawContent(SENT.tables, (*SENT.lines[:3], "Please answer by Friday 4 December 2026.", "Date\t2 June 2016"))
    assert read_accuracy_return(later, SENT, PLACES).comments == ()


def test_rows_moved_added_and_columns_turned_about():
    head = ("About", "Should be", "As written", "Paragraph", "No.", "Our reference")
    returned = read(
        ("Tone", "kinder", "", "para 4.12", "", "X/1"),
        ("", "at one", "at noon", "4.1", "1", ""),
        ("anonymity", "all of it", "", "4.1 and 4.10", "", ""),
        head=head,
    )
    told = [(c.paragraph, c.as_written, c.should_be, c.evidence, c.kind, c.is_matched) for c in returned.comments]
    assert told == [
        ("4.12", "", "kinder", "Our reference: X/1", CommentKind.TONE, True),
        ("4.1", "at noon", "at one", "", CommentKind.FACT, True),
        ("4.1, 4.10", "", "all of it", "", CommentKind.ANONYMITY, True),
    ]


@pytest.mark.parametrize("spoilt", ["4.1", "04/10/2026", "2026-10-04 00:00:00", "4 October 2026", "04-Oct"])
def test_what_a_spreadsheet_makes_of_a_number(spoilt):
    (comment,) = read(("2", spoilt, "", "Somebody did", "", "")).comments
    assert (comment.paragraph, comment.is_matched) == ("4.10", True)
    assert "4.10" in comment.doubt
    # The same row left empty is no comment.
    assert read(("2", spoilt, "", "", "", "")).comments == ()


def test_without_a_number_the_words_lead_to_the_paragraph():
    (comment,) = read(("5", "", "Nobody told  the SCHOOL about", "The head was told", "", "")).comments
    assert (comment.paragraph, comment.is_matched) == ("4.10", True)
    assert "words" in comment.doubt
    (few,) = read(("5", "", "the", "a", "", "")).comments
    assert (few.paragraph, few.is_matched) == ("", False)


def test_what_has_no_place_is_kept_with_what_was_typed():
    unknown, words, typed_only = read(
        ("9", "9.99", "", "Not us", "", ""), ("", "page 3", "POL closed the case in May", "June", "", ""),
        ("", "see our letter", "", "", "", ""),
    ).comments  # fmt: skip
    assert (unknown.paragraph, unknown.is_matched) == ("9.99", False)
    assert (words.paragraph, words.is_matched) == ("page 3", False)
    assert "stand in 4.12" in words.doubt
    assert (typed_only.should_be, typed_only.is_matched) == ("see our letter", False)


def test_a_quotation_from_elsewhere_is_doubted_but_left_where_it_was_put():
    (comment,) = read(("1", "4.1", "closed the case in May", "June", "", "")).comments
    assert (comment.paragraph, comment.is_matched) == ("4.1", True)
    assert comment.doubt == "The words quoted stand in 4.12."


def test_evidence_alone_and_an_unknown_kind_are_kept():
    (comment,) = read(("1", "4.1", "", "", "CAD 12", "urgent")).comments
    assert comment.evidence == "CAD 12\nAbout: urgent"


def test_text_changed_in_place_counts():
    changed = table([("Paragraph", "Text"), ("4.12", "POL closed the case in June without a letter.")])
    record = table([ROWS.rows[0].cells, ("2 January 2015", "POL", "Call to the flat", "POL-0001"),
                    ("9 May 2015", "POL", "A row that we forgot", "")], "table 3")  # fmt: skip
    found = read(tables=(changed, record))
    paragraph, row, added = found.comments
    assert (paragraph.paragraph, paragraph.as_written) == ("4.12", PARAGRAPHS[2].text)
    assert "June" in paragraph.should_be
    assert (row.paragraph, row.as_written, row.should_be) == ("POL-0001", "Call to the home", "Call to the flat")
    assert not added.is_matched
    assert "A row that we forgot" in added.should_be
    assert found.problems == (
        "Paragraphs 4.1, 4.10, Foreword.1 are missing from the returned pack.",
        "Row POL-0002 is missing from the returned pack.",
    )


def test_lines_and_remarks_outside_the_form_count():
    noted = RawTable("table 1", (TEXTS.rows[0], RawRow("table 1, row 2", TEXTS.rows[1].cells, note="comment: AB: no")))
    found = read(tables=(noted,), lines=("4.12: it was June", "Kind regards", "we query 4.1 as a whole"))
    assert [(c.paragraph, c.should_be, c.is_matched) for c in found.comments] == [
        ("4.1", "comment: AB: no", True),
        ("4.12", "4.12: it was June", True),
        ("", "Kind regards", False),
        ("4.1", "we query 4.1 as a whole", True),
    ]


def test_numbers_are_not_read_out_of_longer_ones():
    assert PLACES.named_in("14.1, 4.11, 4.1.2, v4.1") == ()
    assert PLACES.named_in("4.1. and (4.10); Foreword.1, POL-0001, GP-0001") == (
        "4.1",
        "4.10",
        "Foreword.1",
        "POL-0001",
    )


def test_whose_pack_it_is():
    assert whose_pack(SENT, "x.docx", ("POL",)) == ("POL", "0.1")
    bare = RawContent(SENT.tables)
    assert whose_pack(bare, "SCR 2016-02 POL draft 0.10 check of facts (1).docx", ("POL",)) == ("POL", "0.10")
    assert whose_pack(bare, "reply.docx", ("POL",)) == ("", "")
    assert whose_pack(SENT, "x.docx", ("GP",)) == ("", "0.1")
    assert has_form(SENT)
    assert not has_form(RawContent((TEXTS, ROWS)))


@settings(max_examples=40)
@given(st.lists(st.tuples(*[st.text(max_size=12)] * 6), max_size=6))
def test_no_word_of_a_row_is_lost(rows):
    returned = read_accuracy_return(RawContent((form(*rows),)), SENT, PLACES)
    told = "\n".join(f"{c.paragraph}\n{c.as_written}\n{c.should_be}\n{c.evidence}" for c in returned.comments)
    for _number, _paragraph, as_written, should_be, evidence, _about in rows:
        for words in (as_written, should_be, evidence):
            assert words.strip() in told


def test_strange_rows_of_a_pack_are_told_with_all_that_stands_in_them():
    loose = table([("Paragraph", "Text"), ("  ", " x ", "", " y"), ("4.1", ""), ("", " ", ""), (), ("POL-0001",), ("9.9", "POL-0009"),
                   ("3 January 2015", "POL", "No  “reply”", "POL-0002", " and more "), ("4.12", "pol CLOSED the case", "in May without a letter.")])  # fmt: skip
    noted = RawTable(
        "table 9", (RawRow("row 1", ("4.1 and 4.12",), note=" look "), RawRow("row 2", ("x",), note="why"))
    )
    found = read(
        ("5", "", "", "", "", " "), ("5", "4,10 or 4.12.", "a  b c d", "", "", "OPINION of us"), ("2", "04-Oct 2026", "", "x", "", "fact: so"),
        ("2", "4.1", "", "y", "", "tones"), ("2", "4.100", "", "z", "", ""), ("3", "4.12 4.1 4.12", "", "w", "", ""), ("1", "4.1"),
        ("", "", "the case in May", "", "", "", " beyond ", "far"), ("7", "POL-0002", "closed the case in", "v", "", ""),
        tables=(loose, noted), lines=("", "Draft\t0.2", "(4.10) was not so", "4.10) no", "we say POL-0002 is ours"),
    )  # fmt: skip
    assert len(found.comments) > 10
    assert found.problems[0].startswith("Paragraphs 4.10, Foreword.1 are missing")


def test_a_pack_says_whose_it_is_or_its_name_does():
    codes = ("POL", "GP")
    said = RawContent((), ("Agency\t POL ", "Draft\t0.3 ", "no tab"))
    told = [
        whose_pack(said, "x.docx", codes),
        whose_pack(RawContent((), ()), "x.docx", codes),
        whose_pack(said, "x.docx", ("GP",)),
    ]
    assert told == [("POL", "0.3"), ("", ""), ("", "0.3")]
    assert [has_form(each) for each in (SENT, RawContent((TEXTS, ROWS), ()), RawContent((), ()))] == [
        True,
        False,
        False,
    ]
    heads = [
        ("Paragraph", "Should be"),
        ("paragraph.", " AS  written"),
        ("Paragraph", "Evidence"),
        ("Should be", "As written"),
        ("", ""),
    ]
    assert [has_form(RawContent((table([("a",), each]),), ())) for each in heads] == [True, True, False, False, False]
