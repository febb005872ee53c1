"""What is exported opens in LibreOffice without repair, shows every row and word, and no cell is a formula."""

from __future__ import annotations

from datetime import date, time
from pathlib import Path

import openpyxl
import pytest

from scrdesk.domain.chronology import ChronologyFilter
from scrdesk.services.add_submission import accept_submission, read_submission
from scrdesk.services.build_chronology import entries
from scrdesk.services.export_chronology import export_chronology
from tests.export.office import converted, rows_of_csv, soffice
from tests.store.sample import file_of, new_review, new_workspace, on, row

LONG = "Bu’r plentyn yn cysgu. " * 1_740 + "Diwedd."  # 40,000 characters
TEXTS = (
    "Called to the flat. Child not seen.",
    '=HYPERLINK("http://example.invalid";"click")',
    "+44 20 7946 0000 rang; no answer",
    "-1 attended",
    "@SUM(A1:A9)",
    "ביקור בית; הילד לא נראה",
    "زيارة منزلية، لم يُشاهد الطفل",
    "Ymweliad â’r tŷ: ni welwyd y plentyn, dŵr oer.",
    "first line\nsecond line\twith a tab, “quotes” and ; semicolons",
    LONG,
)  # fmt: skip

pytestmark = pytest.mark.skipif(
    soffice() is None, reason="LibreOffice is NOT INSTALLED: whether our exports open in it was not tried"
)


def test_each_form_opens_with_every_row_and_word(tmp_path: Path) -> None:
    workspace = new_workspace(tmp_path)
    try:
        review = new_review(workspace)
        rows = [row(n, on(date(2016, 3, n), time(9, n)), text) for n, text in enumerate(TEXTS, 1)]
        accept_submission(workspace, review.id, "POL", file_of(rows), received=date(2016, 8, 1))
        told = entries(workspace, review.id, ChronologyFilter())
        paths = [tmp_path / f"chronology{ending}" for ending in (".xlsx", ".docx", ".csv")]
        for path in paths:
            assert export_chronology(workspace, review.id, ChronologyFilter(), path) == len(TEXTS)
            back = read_submission(path).parsed.entries
            assert [each.when.earliest for each in back] == [each.when.earliest for each in told]
    finally:
        workspace.close()
    workbook, document, plain = paths
    references = [each.reference for each in told]

    sheet = rows_of_csv(converted(workbook, "csv", tmp_path / "of workbook"))
    cells = [cell for line in sheet for cell in line]
    assert [name for name in references if name in cells] == references
    for text in TEXTS[:-1]:
        assert any(_bare(text) in _bare(cell) for cell in cells), text
    joined = _bare("".join(cells))
    assert joined.count(_bare("Bu’r plentyn yn cysgu.")) == 1_740, "a long cell is whole"

    pages = converted(document, "txt", tmp_path / "of document").read_text("utf-8")
    for text in (*references, *TEXTS[:-1], "Diwedd."):
        assert _bare(text) in _bare(pages), text

    book = openpyxl.load_workbook(converted(plain, "xlsx", tmp_path / "of plain"))
    found = [cell for line in book.active.iter_rows() for cell in line if cell.value is not None]
    assert all(cell.data_type != "f" for cell in found), "a cell became a formula"
    values = [str(cell.value) for cell in found]
    assert [name for name in references if name in values] == references
    for text in TEXTS[:-1]:
        assert any(_bare(text) in _bare(value) for value in values), text


def _bare(text: str) -> str:
    """Return a text without white space, and without the apostrophe that guards a cell."""
    return "".join(text.replace("'=", "=").replace("'+", "+").replace("'-", "-").replace("'@", "@").split())
