"""What intake reads from the demonstration files, row by row against the truth."""

from __future__ import annotations

import json
from collections import Counter
from datetime import date, time
from pathlib import Path
from typing import Any

import pytest

from scrdesk.domain.submission import ParsedEntry, ParsedSubmission, RowKind, TableKind
from scrdesk.intake.read import read_bytes

ROOT = Path(__file__).resolve().parents[2]
FILES = ROOT / "resources" / "demo" / "files"
TRUTH: dict[str, Any] = json.loads((ROOT / "tests" / "demo" / "truth.json").read_text(encoding="utf-8"))
NAMES = [file["file"] for file in TRUTH["files"]]
_READ: dict[str, ParsedSubmission] = {}


def _read(name: str) -> ParsedSubmission:
    if name not in _READ:
        _READ[name] = read_bytes(name, (FILES / name).read_bytes())
    return _READ[name]


def _rows(name: str) -> list[dict[str, Any]]:
    return [row for row in TRUTH["rows"] if row["file"] == name]


def _pairs(name: str) -> list[tuple[dict[str, Any], ParsedEntry]]:
    by_place = {entry.place: entry for entry in _read(name).entries}
    return [(row, by_place[row["place"]]) for row in _rows(name) if row["place"] in by_place]


def _day(written: str | None) -> date | None:
    return None if written is None else date.fromisoformat(written)


def _time(written: str | None) -> time | None:
    return None if written is None else time.fromisoformat(written)


@pytest.mark.parametrize("name", NAMES)
def test_every_row_is_an_entry_in_its_place_and_nothing_else_is(name: str) -> None:
    assert [entry.place for entry in _read(name).entries] == [row["place"] for row in _rows(name)]


@pytest.mark.parametrize("name", NAMES)
def test_notes_are_told_from_events(name: str) -> None:
    notes = {row["id"] for row, entry in _pairs(name) if entry.kind is RowKind.NOTE}

    assert notes == {row["id"] for row in _rows(name) if row["kind"] == "note"}


@pytest.mark.parametrize("name", NAMES)
def test_days_are_read_as_meant(name: str) -> None:
    read = {
        row["id"]: (row["date_text"], entry.when.earliest, entry.when.latest)
        for row, entry in _pairs(name)
        if row["kind"] == "event"
    }
    meant = {
        row["id"]: (row["date_text"], _day(row["earliest"]), _day(row["latest"]))
        for row in _rows(name)
        if row["kind"] == "event"
    }

    assert read == meant


@pytest.mark.parametrize("name", NAMES)
def test_times_are_read_as_meant(name: str) -> None:
    read = {row["id"]: (row["time_text"], entry.when.start, entry.when.end) for row, entry in _pairs(name)}

    assert read == {row["id"]: (row["time_text"], _time(row["start"]), _time(row["end"])) for row in _rows(name)}


@pytest.mark.parametrize("name", NAMES)
def test_no_word_is_lost(name: str) -> None:
    lost = Counter[str]()
    for row, entry in _pairs(name):
        kept = Counter(" ".join(text for _, text in entry.fields).split())
        lost.update(Counter(" ".join(row["cells"]).split()) - kept)

    assert lost == Counter()


def test_planted_faults_are_found_on_their_rows() -> None:
    places = {(row["file"], row["id"]): row["place"] for row in TRUTH["rows"]}
    first = TRUTH["resubmission"]["first"]
    found = {(finding.code, finding.row) for finding in _read(first).findings}

    for key in TRUTH["wrong_weekdays"]:
        assert ("weekday-wrong", places[first, key]) in found
    for key in TRUTH["impossible_dates"]:
        assert ("date-invalid", places[first, key]) in found
    for key in TRUTH["us_dates"]:
        assert ("date-us-order", places[first, key]) in found


@pytest.mark.parametrize("name", [file["file"] for file in TRUTH["files"] if file["n_glossary"]])
def test_glossary_tables_are_kept_as_abbreviations(name: str) -> None:
    parsed = _read(name)

    assert [table.kind for table in parsed.tables].count(TableKind.GLOSSARY) == 1
    assert len(parsed.glossary) == next(file["n_glossary"] for file in TRUTH["files"] if file["file"] == name)
