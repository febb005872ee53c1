"""Who has sent what: each agency one line, its earlier files beneath, newest first."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

from PySide6.QtTest import QAbstractItemModelTester

from scrdesk.domain.submission import Submission, SubmissionId, SubmissionStatus
from scrdesk.ui.models.board_model import HEADINGS, BoardModel, BoardRole, lines_of
from tests.ui.sample_review import STANDINGS

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal
POLICE_2 = Submission(
    SubmissionId(2), "POL", "police v2.docx", "docx", "0" * 64, 10, 2, date(2016, 9, 2), SubmissionStatus.ACCEPTED,
    60, 0, 2, datetime(2016, 9, 2),
)  # fmt: skip
POLICE_1 = replace(
    POLICE_2, id=SubmissionId(1), file_name="police.docx", version=1, status=SubmissionStatus.SUPERSEDED, n_errors=1
)


def test_earlier_files_stand_beneath_the_latest(qtbot):
    model = BoardModel()
    tester = QAbstractItemModelTester(model, FATAL)
    model.show_lines(lines_of(STANDINGS, (POLICE_1, POLICE_2)))
    assert model.rowCount() == len(STANDINGS) + 1
    file, look = HEADINGS.index("File"), HEADINGS.index("To look at")
    assert [model.index(row, file).data() for row in range(3)] == ["police v2.docx", "police.docx", ""]
    assert model.index(1, HEADINGS.index("Chronology")).data() == "version 1, superseded"
    assert (model.index(0, look).data(), model.index(0, look).data(BoardRole.TONE)) == ("2", "warn")
    assert (model.index(1, look).data(), model.index(1, look).data(BoardRole.TONE)) == ("3, 1 to answer", "bad")
    assert model.line_at(model.index(1, 0)).file is POLICE_1
    model.show_lines(())
    assert model.rowCount() == 0
    del tester
