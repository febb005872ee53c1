from __future__ import annotations

import re

import pytest

from scrdesk.domain.report import (
    Table,
    TableColumn,
)
from scrdesk.export.pdf import table_widths, write_pdf
from scrdesk.export.pdf.page import Typesetter
from scrdesk.export.pdf.paper import Paper
from scrdesk.export.pdf.style import text_width
from tests.export.printed import flat, texts, without_furniture
from tests.export.sample import document


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


def test_the_last_row_does_not_stand_alone_on_a_page() -> None:
    columns = (TableColumn("Agency"), TableColumn("Remarks", 3))
    for n_rows in range(18, 34):
        made = write_pdf(document(Table("", columns, tuple((f"agency{n}", "remark") for n in range(n_rows)))))
        counts = [len(re.findall(r"agency\d", text)) for text in texts(made)[1:]]
        assert sum(counts) == n_rows
        assert counts[-1] != 1


def test_a_column_with_room_gives_some_to_the_one_that_makes_rows_tall() -> None:
    columns = tuple(TableColumn(each, weight) for each, weight in (("Action", 4), ("Owner", 1.6), ("Status", 0.9)))
    rows = (
        ("Search for the fax and report in writing.", "Hospital, named nurse; principal social worker", "open"),
    ) * 4
    paper = Paper("en-GB")
    setter = Typesetter(paper.file, paper.tags)
    fit = table_widths.fit_table(setter, Table("", columns, rows))
    weights = tuple(text_width(fit.size) * each / 6.5 for each in (4, 1.6, 0.9))
    assert sum(fit.widths) == pytest.approx(sum(weights))
    assert fit.widths[1] > weights[1] * 1.2
    assert fit.widths[2] < weights[2] * 1.2


@pytest.mark.parametrize("number", ["6.2", "10.12", "1.1"])
def test_the_bold_number_of_a_row_is_not_broken(number: str) -> None:
    columns = (TableColumn("No.", 0.1), *(TableColumn(f"Column {n}", 2) for n in range(5)))
    table = Table("", columns, ((number, *("word " * 40,) * 5),) * 3, has_row_headers=True)
    assert number in " ".join(without_furniture(write_pdf(document(table)))).split()
