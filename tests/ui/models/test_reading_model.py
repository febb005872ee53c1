"""Rows of a file as a table: nothing of a row is missing, findings stand on their own rows."""

from __future__ import annotations

from datetime import date

from PySide6.QtTest import QAbstractItemModelTester

from scrdesk.domain.event_date import EventDate, Precision
from scrdesk.domain.submission import (
    Column,
    ColumnReading,
    Finding,
    ParsedEntry,
    ParsedSubmission,
    Severity,
    TableKind,
    TableReading,
)
from scrdesk.ui.models.reading_model import CellKind, ReadingModel, read_in_words, rows_of_table

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal
COLUMNS = (
    ColumnReading(0, "No", Column.REFERENCE),
    ColumnReading(1, "Event", Column.EVENT),
    ColumnReading(2, "When", Column.DATE),
    ColumnReading(3, "", Column.OTHER),
)


def entry(table: int, number: int) -> ParsedEntry:
    when = EventDate("5/3/16", "", "2016-03-05", date(2016, 3, 5), date(2016, 3, 5), Precision.DAY)
    place = f"table {table}, row {number}"
    fields = (("No", str(number)), ("Event", f"event {table}.{number}"), ("When", "5/3/16"), ("column 4", "kept"))
    return ParsedEntry(place, when, event=f"event {table}.{number}", fields=fields)


def parsed() -> ParsedSubmission:
    tables = (
        TableReading("table 1", TableKind.CHRONOLOGY, COLUMNS, 3, 2),
        TableReading("table 2", TableKind.GLOSSARY, (), 5, 0),
        TableReading("table 3", TableKind.CHRONOLOGY, COLUMNS, 4, 2, 1),
    )
    entries = (*(entry(1, n) for n in (2, 3)), *(entry(3, n) for n in (2, 3, 4)))
    findings = (
        Finding(Severity.INFO, "a", "for information", "table 3, row 3"),
        Finding(Severity.ERROR, "b", "needs an answer", "table 3, row 3"),
        Finding(Severity.INFO, "c", "about the file"),
    )
    return ParsedSubmission("x.docx", "docx", "0" * 64, 10, tables, entries, findings)


def test_each_table_has_its_own_rows_and_every_cell(qtbot):
    model = ReadingModel()
    tester = QAbstractItemModelTester(model, FATAL)
    model.show_rows(*rows_of_table(parsed(), 0))
    assert model.rowCount() == 2
    model.show_rows(*rows_of_table(parsed(), 1))
    assert model.rowCount() == 3
    shown = {model.index(1, n).data() for n in range(model.columnCount())}
    assert {"3", "event 3.3", "5/3/16", "kept", "5 Mar 2016"} <= shown
    del tester


def test_what_is_checked_first_stands_first():
    columns, _ = rows_of_table(parsed(), 0)
    assert [column.kind for column in columns[:4]] == [
        CellKind.PLACE,
        CellKind.WRITTEN,
        CellKind.READ,
        CellKind.FINDINGS,
    ]
    assert columns[1].heading == "“When”"
    assert columns[4].heading == "“Event”"
    assert {column.heading for column in columns[5:]} == {"“No”", "column 4, no heading"}


def test_the_worst_finding_is_told_first_and_only_such_rows_are_kept(qtbot):
    model = ReadingModel()
    model.show_rows(*rows_of_table(parsed(), 1))
    row = model.row_at(model.index(1, 0))
    assert [finding.severity for finding in row.findings] == [Severity.ERROR, Severity.INFO]
    assert row.tone == "bad"
    model.set_only_to_look_at(True)
    assert model.rowCount() == 1
    assert model.row_at(model.index(0, 0)).place == "table 3, row 3"


def test_what_could_not_be_read_is_said_as_such():
    assert read_in_words(EventDate("31/06/2016")) == "not a date"
    assert read_in_words(EventDate("")) == "no date written"
