"""The demonstration files hold what the story says, as seen by libraries that did not write them."""

from __future__ import annotations

import csv
import io
import json
import re
import tomllib
import zipfile
from collections import Counter
from collections.abc import Callable
from datetime import date, datetime, time
from itertools import pairwise
from pathlib import Path
from typing import Any

import docx
import openpyxl
import pytest
from lxml import etree
from odf import teletype
from odf.opendocument import load
from odf.table import TableCell, TableRow

from scrdesk.domain.dates_in_words import WEEKDAYS
from tests.demo.make import DEMO, FILES, TRUTH, review_toml, truth_json, written_files
from tests.demo.resubmission import police_rows_v2
from tests.demo.story import AGENCIES, read_rows

Truth = dict[str, Any]


@pytest.fixture(scope="module")
def truth() -> Truth:
    loaded: Truth = json.loads(TRUTH.read_text(encoding="utf-8"))
    return loaded


@pytest.fixture(scope="module")
def review() -> dict[str, Any]:
    return tomllib.loads((DEMO / "review.toml").read_text(encoding="utf-8"))


def _unpacked(content: bytes) -> dict[str, bytes]:
    """The members of a package, or the bytes themselves.

    Compressed bytes may differ from one zlib to the next, and odfpy declares namespaces in the order it met them.
    """
    if not content.startswith(b"PK"):
        return {"": content}
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        members = {name: package.read(name) for name in package.namelist()}
    return {
        name: etree.tostring(etree.fromstring(held), method="c14n", exclusive=True) if name.endswith(".xml") else held
        for name, held in members.items()
    }


def test_made_again_is_the_same() -> None:
    files = written_files()

    assert {file.name for file in files} == {path.name for path in FILES.iterdir()}
    for file in files:
        assert _unpacked((FILES / file.name).read_bytes()) == _unpacked(file.content), file.name
    assert review_toml(files) == (DEMO / "review.toml").read_text(encoding="utf-8")
    assert truth_json(files) == TRUTH.read_text(encoding="utf-8")


def _docx_rows(content: bytes) -> Callable[[str], list[str]]:
    tables = [
        [
            ["\n".join("".join(t.text or "" for t in p.iter("{*}t")) for p in c.p_lst) for c in row.tc_lst]
            for row in rows
        ]
        for rows in (list(table._tbl.tr_lst) for table in docx.Document(io.BytesIO(content)).tables)
    ]

    def cells(place: str) -> list[str]:
        table, row = (int(number) for number in re.findall(r"\d+", place))
        return tables[table - 1][row - 1]

    return cells


def _xlsx_rows(content: bytes) -> Callable[[str], list[str]]:
    workbook = openpyxl.load_workbook(io.BytesIO(content))

    def shown(value: object) -> str:
        if isinstance(value, datetime):
            return f"{value:%d/%m/%Y}"
        return f"{value:%H:%M}" if isinstance(value, time) else str(value or "")

    def cells(place: str) -> list[str]:
        sheet, _, row = place.removeprefix("sheet ").partition(", row ")
        return [shown(cell.value) for cell in workbook[sheet][int(row)]]

    return cells


def _odt_rows(content: bytes) -> Callable[[str], list[str]]:
    rows = load(io.BytesIO(content)).getElementsByType(TableRow)
    texts = [[teletype.extractText(cell) for cell in row.getElementsByType(TableCell)] for row in rows]
    return lambda place: texts[int(place.rpartition(" ")[2]) - 1]


def _csv_rows(content: bytes) -> Callable[[str], list[str]]:
    rows = list(csv.reader(io.StringIO(content.decode("cp1252"), newline="")))
    return lambda place: rows[int(place.removeprefix("row ")) - 1]


READERS = {"docx": _docx_rows, "xlsx": _xlsx_rows, "odt": _odt_rows, "csv": _csv_rows}


def test_every_row_stands_where_the_truth_says_with_these_words(truth: Truth) -> None:
    for file in truth["files"]:
        cells_at = READERS[file["file"].rpartition(".")[2]]((FILES / file["file"]).read_bytes())
        rows = [row for row in truth["rows"] if row["file"] == file["file"]]
        assert len(rows) == file["n_rows"] == file["n_events"] + file["n_notes"]
        for row in rows:
            assert [cell.split() for cell in cells_at(row["place"])] == [cell.split() for cell in row["cells"]], row[
                "id"
            ]


def test_about_four_hundred_rows_in_eight_files_and_a_second_version(truth: Truth) -> None:
    first = [file for file in truth["files"] if file["version"] == 1]

    assert {file["agency"] for file in first} == set(AGENCIES)
    assert truth["n_rows_first_versions"] == sum(file["n_rows"] for file in first) == 409
    assert truth["n_rows_current_versions"] == 411
    assert Counter(file["file"].rpartition(".")[2] for file in first) == {"docx": 4, "xlsx": 2, "csv": 1, "odt": 1}


def test_no_two_rows_tell_the_same_words() -> None:
    events = Counter(row.fields["ev"] for agency in AGENCIES for row in read_rows(agency))

    assert [words for words, n in events.items() if n > 1 and len(words.split()) > 5] == []
    assert sum(len(words.split()) for words in events) > 8_000


def test_weekdays_are_right_except_where_planted(truth: Truth) -> None:
    wrong = []
    for row in truth["rows"]:
        named = re.match(r"(Mon|Tue|Wed|Thu|Fri|Sat|Sun)\b", row["date_text"])
        if named and row["earliest"] == row["latest"]:
            meant = WEEKDAYS[date.fromisoformat(row["earliest"]).weekday()][:3]
            if named[1] != meant:
                wrong.append(row["id"])

    assert sorted(set(wrong)) == truth["wrong_weekdays"] == ["POL:imon", "POL:wrongday"]


def test_ditto_rows_carry_the_day_of_the_row_above() -> None:
    for rows in (*(read_rows(agency) for agency in AGENCIES), police_rows_v2()):
        for above, row in pairwise(rows):
            if row.is_ditto:
                assert (row.earliest, row.latest) == (above.earliest, above.latest), row.key


def test_nobody_saw_the_child_between_nursery_and_the_ambulance(truth: Truth) -> None:
    unseen = truth["child_not_seen"]
    seen = [
        row["id"]
        for row in truth["rows"]
        if row["agency"] in {"HV", "CSC", "HOU"}
        and row["earliest"]
        and unseen["last_seen"] < row["earliest"] < unseen["seen_again"]
        and any(re.fullmatch(r"Yes\b.*", cell) for cell in row["cells"])
    ]

    assert unseen["days"] == 76
    assert seen == []


def test_the_longest_silence_of_all_agencies_is_the_planted_one(truth: Truth) -> None:
    days = sorted(
        (date.fromisoformat(row["earliest"]), date.fromisoformat(row["latest"]))
        for row in truth["rows"]
        if row["earliest"] and row["kind"] == "event"
    )
    gaps, last = [], days[0][1]
    for earliest, latest in days:
        gaps.append(((earliest - last).days - 1, last, earliest))
        last = max(last, latest)
    longest = max(gaps)
    planted = next(one for one in truth["silences"] if not one["agency"])

    assert longest[0] == planted["days"] == 44
    assert sum(gap[0] == longest[0] for gap in gaps) == 1


def test_the_second_police_version_changes_adds_and_withdraws(truth: Truth) -> None:
    again = truth["resubmission"]
    first, second = (
        {row["id"]: row for row in truth["rows"] if row["file"] == again[version]} for version in ("first", "second")
    )

    assert {one["row"] for one in again["added"]} == second.keys() - first.keys()
    assert {one["row"] for one in again["withdrawn"]} == first.keys() - second.keys()
    assert {one["row"] for one in again["changed"]} == {
        key for key in first.keys() & second.keys() if first[key]["cells"] != second[key]["cells"]
    }
    assert (len(again["changed"]), len(again["added"]), len(again["withdrawn"])) == (7, 4, 2)


def test_references_are_permanent_and_follow_the_file(truth: Truth) -> None:
    by_id: dict[str, str] = {}
    for row in truth["rows"]:
        assert by_id.setdefault(row["id"], row["reference"]) == row["reference"]
    n_first = next(file["n_rows"] for file in truth["files"] if (file["agency"], file["version"]) == ("POL", 1))

    assert len(set(by_id.values())) == len(by_id)
    assert by_id["POL:start"] == "POL-0001"
    assert by_id["POL:end"] == f"POL-{n_first:04d}"
    assert [one["reference"] for one in truth["resubmission"]["added"]] == [
        f"POL-{n_first + n:04d}" for n in (1, 2, 3, 4)
    ]


def test_the_review_names_only_entries_agencies_and_files_that_exist(truth: Truth, review: dict[str, Any]) -> None:
    known = {row["reference"] for row in truth["rows"]}
    withdrawn = {one["reference"] for one in truth["resubmission"]["withdrawn"]}
    named = {ref for lesson in review["lessons"] for ref in lesson["evidence"]}
    named |= {ref for meeting in review["meetings"] for item in meeting["items"] for ref in item.get("references", ())}

    assert named <= known - withdrawn
    assert "{" not in (DEMO / "review.toml").read_text(encoding="utf-8")
    assert [agency["code"] for agency in review["agencies"]] == list(AGENCIES)
    assert {one["file"] for one in review["submissions"]} == {file["file"] for file in truth["files"]}
    labels = [person["label"] for person in review["people"]]
    assert len(labels) == len(set(labels)) >= 25
    assert {person["agency_code"] for person in review["people"] if person.get("is_professional")} == set(AGENCIES)
    assert all(lesson["evidence"] and lesson["recommendations"] for lesson in review["lessons"])


def test_everyone_called_by_a_misspelling_stands_in_the_rows(review: dict[str, Any]) -> None:
    words = " ".join(cell for file in written_files() for placed in file.rows for cell in placed.cells)

    for misspelt in ("Tobais", "Isler", "Kaleigh", "Dunmoor", "Straker", "Straik", "Jayde", "Renfield"):
        assert misspelt in words
        assert any(misspelt in alias for person in review["people"] for alias in person["aliases"])


@pytest.mark.parametrize("name", [path.name for path in sorted(FILES.glob("*.docx"))])
def test_properties_name_an_agency_and_no_person(name: str) -> None:
    properties = docx.Document(str(FILES / name)).core_properties

    assert properties.author == properties.last_modified_by
    assert any(word in properties.author for word in ("Aldshire", "Kelverton", "Little Oaks", "Wexmarsh"))


def test_files_are_small_enough_to_ship() -> None:
    assert sum(path.stat().st_size for path in Path(FILES).iterdir()) < 600_000
