"""A return sheet that comes back with answers never takes the place of the agency's chronology."""

from __future__ import annotations

import pytest

from scrdesk.errors import CannotRead
from scrdesk.export.return_sheet import return_sheet_docx
from scrdesk.intake.read import read_bytes
from tests.export.test_return_sheet import FINDINGS, sheet


@pytest.mark.parametrize("findings", [FINDINGS, FINDINGS[:1], FINDINGS[1:3]], ids=["all", "whole file", "rows"])
def test_a_sheet_with_questions_is_refused_by_name(findings) -> None:
    with pytest.raises(CannotRead, match="not a chronology") as told:
        read_bytes("answers.docx", return_sheet_docx(sheet(findings)))
    assert told.value.where == "answers.docx"
    assert "corrected chronology" in told.value.remedy


def test_a_sheet_copied_into_a_spreadsheet_is_refused_too() -> None:
    text = "No.,Where,As you wrote it,What we read,What we noticed,What we ask,Your answer\n"
    rows = "1,row 3,“31/06/2015”,5 March 2016,No such day.,Please give it.,30/06/2015\n" * 3
    with pytest.raises(CannotRead, match="not a chronology"):
        read_bytes("answers.csv", (text + rows).encode())


def test_a_chronology_with_a_column_for_answers_is_read() -> None:
    parsed = read_bytes("log.csv", b"Date,Source,What happened,Your answer\n05/03/2016,CAD 12,Call,none\n")
    assert [entry.event for entry in parsed.entries] == ["Call"]
