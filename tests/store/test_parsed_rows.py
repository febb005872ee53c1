"""Rows of agencies go into the store and come back word for word."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from scrdesk.domain.submission import Column, ColumnReading, TableKind, TableReading
from scrdesk.store.parsed_rows import (
    pairs_from_json,
    pairs_to_json,
    storable,
    tables_from_json,
    tables_to_json,
    version_values,
)
from tests.store.sample import on, row

any_text = st.text(st.characters(codec=None), max_size=20)


@given(pairs=st.lists(st.tuples(any_text, any_text), max_size=5).map(tuple))
def test_cells_come_back_even_with_half_characters(pairs: tuple[tuple[str, str], ...]) -> None:
    text = pairs_to_json(pairs)
    text.encode("utf-8")
    assert pairs_from_json(text) == pairs


@given(text=any_text)
def test_what_is_stored_can_be_written(text: str) -> None:
    storable(text).encode("utf-8")
    assert len(storable(text)) == len(text)


def test_accents_are_kept_as_they_are() -> None:
    assert pairs_to_json((("Plentyn", "Ŵyn"),)) == '[["Plentyn","Ŵyn"]]'
    assert storable("Ŵyn \ud800") == "Ŵyn ?"


def test_every_column_of_the_table_is_filled() -> None:
    values = version_values(row(1, on(date(2015, 1, 1)), "Visit"))
    from scrdesk.store.tables import entry_version

    others = {"id", "entry_id", "submission_id", "row", "change"}
    assert set(values) == set(entry_version.c.keys()) - others


def test_how_tables_were_read_comes_back() -> None:
    columns = (ColumnReading(0, "Date", Column.DATE, "heading"), ColumnReading(1, "", Column.OTHER, "chosen by hand"))
    tables = (
        TableReading("table 1", TableKind.CHRONOLOGY, columns, 4, 3, 1, "row 2"),
        TableReading("table 2", TableKind.GLOSSARY, (), 9, 0),
    )
    assert tables_from_json(tables_to_json(tables)) == tables
