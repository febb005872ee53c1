"""The truth about the demonstration files, for tests: every row as it must be read, and what is planted."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import asdict
from datetime import date, time

from scrdesk.domain.chronology import reference
from tests.demo import planted
from tests.demo.register import RECEIVED
from tests.demo.resubmission import CHANGED_DAYS, CHANGED_WORDS, WITHDRAWN
from tests.demo.story import Row, read_rows
from tests.demo.wording import date_and_time_cell, date_cell, time_cell
from tests.demo.written_file import PlacedRow, WrittenFile

Json = dict[str, object]


def references(files: tuple[WrittenFile, ...]) -> dict[str, str]:
    """Return row key -> permanent reference: by file order in version 1, the next free number for rows added later."""
    numbers: dict[str, int] = {}
    last: dict[str, int] = defaultdict(int)
    for file in sorted(files, key=lambda one: one.version):
        for placed in file.rows:
            if placed.row.key not in numbers:
                last[file.agency] += 1
                numbers[placed.row.key] = last[file.agency]
    return {key: reference(key.partition(":")[0], number) for key, number in numbers.items()}


def truth(files: tuple[WrittenFile, ...]) -> Json:
    """Return everything as one JSON object."""
    known = references(files)
    current = [placed for file in files if (file.agency, file.version) != ("POL", 1) for placed in file.rows]
    groups: dict[str, list[str]] = defaultdict(list)
    for placed in current:
        if placed.row.options.get("same"):
            groups[placed.row.options["same"]].append(placed.row.key)
    _check(known, groups, current)
    return {
        "n_rows_first_versions": sum(len(file.rows) for file in files if file.version == 1),
        "n_rows_current_versions": len(current),
        "files": [_file(file) for file in files],
        "rows": [_row(file, placed, known[placed.row.key]) for file in files for placed in file.rows],
        "same_events": [
            {"group": name, "rows": keys, "references": [known[key] for key in keys], "agencies": _agencies(keys)}
            for name, keys in sorted(groups.items())
            if len(_agencies(keys)) > 1
        ],
        "disagreements": [
            {"group": one.group, "what": one.what, "accounts": dict(one.accounts)} for one in planted.DISAGREEMENTS
        ],
        "one_sided": [asdict(one) for one in planted.ONE_SIDED],
        "silences": [
            {
                "agency": one.agency,
                "first": str(one.first),
                "last": str(one.last),
                "days": (one.last - one.first).days + 1,
            }
            for one in planted.SILENCES
        ],
        "declared_gaps": list(planted.DECLARED_GAPS),
        "child_not_seen": {
            "last_seen": str(planted.LAST_SEEN),
            "seen_again": str(planted.SEEN_AGAIN),
            "days": (planted.SEEN_AGAIN - planted.LAST_SEEN).days,
        },
        "wrong_weekdays": _planted(files, "wrong-weekday"),
        "impossible_dates": _planted(files, "impossible-date"),
        "us_dates": _planted(files, "us-date"),
        "was_not_brought_runs": [
            {"agency": agency, "rows": list(keys)} for agency, keys in planted.WAS_NOT_BROUGHT_RUNS
        ],
        "no_access": list(planted.NO_ACCESS),
        "relatives_concerns": list(planted.RELATIVES_CONCERNS),
        "good_practice": list(planted.GOOD_PRACTICE),
        "childs_words": list(planted.CHILDS_WORDS),
        "supervision": list(planted.SUPERVISION),
        "resubmission": _resubmission(files, known),
    }


def _agencies(keys: list[str]) -> list[str]:
    return sorted({key.partition(":")[0] for key in keys})


def _planted(files: tuple[WrittenFile, ...], what: str) -> list[str]:
    return sorted({one.row.key for file in files for one in file.rows if one.row.options.get("plant") == what})


def _file(file: WrittenFile) -> Json:
    n_notes = sum(placed.row.is_note for placed in file.rows)
    return {
        "file": file.name,
        "agency": file.agency,
        "version": file.version,
        "received": RECEIVED[file.agency, file.version],
        "n_rows": len(file.rows),
        "n_events": len(file.rows) - n_notes,
        "n_notes": n_notes,
        "n_glossary": file.n_glossary,
        "headings": list(file.headings),
    }


def _iso(value: date | time | None) -> str | None:
    if isinstance(value, time):
        return f"{value:%H:%M}"
    return None if value is None else value.isoformat()


def _row(file: WrittenFile, placed: PlacedRow, its_reference: str) -> Json:
    row = placed.row
    is_merged = file.agency == "HOS" and not placed.cells[0] and row.earliest is not None
    date_text = date_and_time_cell(row) if file.agency == "SCH" else date_cell(row)
    return {
        "file": file.name,
        "agency": file.agency,
        "version": file.version,
        "id": row.key,
        "reference": its_reference,
        "place": placed.place,
        "kind": "note" if row.is_note else "event",
        "earliest": _iso(row.earliest),
        "latest": _iso(row.latest),
        "start": _iso(row.start),
        "end": _iso(row.end),
        "date_text": "" if is_merged else date_text,
        "time_text": "" if file.agency == "SCH" else time_cell(row),
        "is_ditto": row.is_ditto,
        "is_merged_with_above": is_merged,
        "cells": list(placed.cells),
        "plant": row.options.get("plant", ""),
    }


def _resubmission(files: tuple[WrittenFile, ...], known: dict[str, str]) -> Json:
    first, second = (next(file for file in files if (file.agency, file.version) == ("POL", v)) for v in (1, 2))
    added = [row.key for row in read_rows("POL", "POL_added")]
    before = {placed.row.key: placed for placed in first.rows}
    changed = []
    for placed in second.rows:
        old = before.get(placed.row.key)
        if old is not None and old.cells != placed.cells:
            names = [n for n, was, is_now in zip(first.headings, old.cells, placed.cells, strict=True) if was != is_now]
            changed.append({"row": placed.row.key, "reference": known[placed.row.key], "headings": names})
    if {str(one["row"]).partition(":")[2] for one in changed} != set(CHANGED_WORDS) | set(CHANGED_DAYS):
        raise ValueError("a row said to be changed is not")
    return {
        "agency": "POL",
        "first": first.name,
        "second": second.name,
        "changed": changed,
        "added": [{"row": key, "reference": known[key]} for key in added],
        "withdrawn": [{"row": f"POL:{name}", "reference": known[f"POL:{name}"]} for name in sorted(WITHDRAWN)],
    }


def _check(known: dict[str, str], groups: dict[str, list[str]], current: list[PlacedRow]) -> None:
    """Stop when what is said to be planted is not in the rows."""
    for one in planted.DISAGREEMENTS:
        missing = [key for key, _ in one.accounts if key not in groups[one.group]]
        if missing:
            raise ValueError(f"{one.group}: {missing} are not in the group")
    named = [*planted.NO_ACCESS, *planted.RELATIVES_CONCERNS, *planted.GOOD_PRACTICE, *planted.CHILDS_WORDS]
    named += [*planted.SUPERVISION, *planted.DECLARED_GAPS, *(one.row for one in planted.ONE_SIDED)]
    named += [key for _, keys in planted.WAS_NOT_BROUGHT_RUNS for key in keys]
    if unknown := [key for key in named if key not in known]:
        raise ValueError(f"no such rows: {unknown}")
    for silence in planted.SILENCES:
        for placed in current:
            row = placed.row
            if not silence.agency or row.agency == silence.agency:
                _check_silent(row, silence)


def _check_silent(row: Row, silence: planted.Silence) -> None:
    if row.earliest is None or row.latest is None or row.is_note:
        return
    if row.earliest <= silence.last and row.latest >= silence.first:
        raise ValueError(f"{row.key} breaks the silence of {silence.agency or 'all'} from {silence.first}")
