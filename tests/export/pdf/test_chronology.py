from __future__ import annotations

import re

import pytest

from scrdesk.domain.report import (
    Heading,
    Table,
    TableColumn,
)
from scrdesk.errors import Cancelled
from scrdesk.export.pdf import write_pdf
from scrdesk.export.preview import contents
from tests.export.printed import LANDSCAPE_POINTS, PORTRAIT_POINTS, flat, row, sizes, table_of, texts, without_furniture
from tests.export.sample import chronology, document, report, rows


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
