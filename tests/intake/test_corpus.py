"""Every file of the corpus reads as its maker meant it: every row, every date, every word."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from scrdesk.domain.submission import ParsedSubmission, RowKind
from scrdesk.intake.read import read_bytes
from tests.corpus.rows import FILES

EXPECTED: list[dict[str, Any]] = json.loads((FILES / "expected.json").read_text(encoding="utf-8"))
BY_NAME = {case["name"]: case for case in EXPECTED}
WORD = re.compile(r"\w+")


def read(name: str) -> ParsedSubmission:
    return read_bytes(name, (FILES / name).read_bytes())


def events(parsed: ParsedSubmission) -> list[Any]:
    return [entry for entry in parsed.entries if entry.kind is RowKind.EVENT]


def words_kept(parsed: ParsedSubmission) -> set[str]:
    kept = [parsed.preamble, *(text for pair in parsed.glossary for text in pair)]
    for entry in parsed.entries:
        kept.extend(text for pair in entry.fields for text in pair)
    return set(WORD.findall(" ".join(kept)))


def letters(text: str) -> str:
    """The first letters of an event: enough to tell which it is, whatever a layout adds below it."""
    return re.sub(r"\W", "", text)[:20]


def test_the_corpus_is_large_and_varied() -> None:
    assert len(EXPECTED) >= 60
    assert len({Path(case["name"]).suffix for case in EXPECTED}) >= 12


@pytest.mark.parametrize("name", BY_NAME)
def test_rows_and_their_reading(name: str) -> None:
    case, parsed = BY_NAME[name], read(name)
    found = events(parsed)
    assert [letters(e.event) for e in found] == [letters(row["event"]) for row in case["rows"]]
    assert len(parsed.entries) - len(found) == case["n_notes"]
    for entry, row in zip(found, case["rows"], strict=True):
        days = (
            entry.when.earliest and entry.when.earliest.isoformat(),
            entry.when.latest and entry.when.latest.isoformat(),
        )
        assert days == (row["earliest"], row["latest"]), entry.place
        if case["has_times"]:
            assert (entry.when.start and f"{entry.when.start:%H:%M}") == row["clock"], entry.place
        if case["has_source"]:
            assert entry.source.split() == row["source"].split(), entry.place


@pytest.mark.parametrize("name", BY_NAME)
def test_no_word_is_lost(name: str) -> None:
    case, parsed = BY_NAME[name], read(name)
    kept = words_kept(parsed)
    for entry, row in zip(events(parsed), case["rows"], strict=True):
        told = set(WORD.findall(" ".join(text for _, text in entry.fields)))
        assert set(WORD.findall(row["event"])) <= told, entry.place
    for word in case["words"]:
        assert word in kept or any(word in text for e in parsed.entries for _, text in e.fields), word
    for text in case["preamble"]:
        assert text in parsed.preamble
    for word in case["extra"].get("absent", "").split():
        assert word not in kept
    if "once" in case["extra"]:
        told = " ".join(text for e in parsed.entries for _, text in e.fields)
        assert told.count(case["extra"]["once"]) == 1


@pytest.mark.parametrize("name", BY_NAME)
def test_what_is_told(name: str) -> None:
    case, parsed = BY_NAME[name], read(name)
    assert set(case["codes"]) <= {finding.code for finding in parsed.findings}
    assert parsed.glossary == tuple(map(tuple, case["glossary"]))
    places = [entry.place for entry in parsed.entries]
    assert set(case["places"]) <= set(places)
    assert len(set(places)) == len(places)
    chronologies = [table for table in parsed.tables if table.columns]
    assert sum(table.n_entries + table.n_notes for table in chronologies) == len(parsed.entries)
