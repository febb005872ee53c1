"""On the demonstration: planted events, disagreements, gaps, date errors and one-sided contacts, and what comes with them.

The numbers are what is found today; they may only get better. The weights of pairs were fitted on the demonstration
among others, those of rows that join an event were not (decision 0023).
``python -m tests.bench demo_findings`` prints them.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from pathlib import Path

import pytest

from scrdesk.services import demo, reviews
from scrdesk.services.open_store import open_store
from tests.demo.counted import READ, REFERENCES, Found


@pytest.fixture(scope="module")
def found(demo_store: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterable[Found]:
    path = tmp_path_factory.mktemp("demo") / "d.scrdesk"
    shutil.copyfile(demo_store, path)
    workspace = open_store(path, demo.PASSPHRASE, clock=demo.clock)
    yield Found(workspace, reviews.list_reviews(workspace)[0].review.id)
    workspace.close()


def test_accounts_of_events(found: Found) -> None:
    precision, recall, pairs_right, pairs_found = found.accounts()
    assert (precision >= 0.9, recall >= 0.9) == (True, True), (precision, recall)
    assert (pairs_right >= 0.9, pairs_found >= 0.9) == (True, True), (pairs_right, pairs_found)


def test_planted_events(found: Found) -> None:
    likely, every = found.events(is_likely=True), found.events(is_likely=False)
    assert likely.n_planted == every.n_planted == 38
    assert likely.n_found >= 37, likely.missed
    assert every.n_found == 38, every.missed


def test_planted_disagreements(found: Found) -> None:
    counted = found.disagreements()
    assert (counted.n_found, counted.missed) == (counted.n_planted, ())


def test_planted_gaps(found: Found) -> None:
    gaps, declared = found.silences()
    assert (gaps.n_found, gaps.missed) == (gaps.n_planted, ())
    assert (declared.n_found, declared.n_others) == (declared.n_planted, 0)


def test_planted_errors_of_dates(found: Found) -> None:
    for counted in (
        found.rows_with("wrong-weekday", "wrong_weekdays"),
        found.rows_with("impossible date", "impossible_dates"),
    ):
        assert (counted.n_found, counted.n_others) == (counted.n_planted, 0), counted.missed


def test_planted_one_sided_contacts(found: Found) -> None:
    counted = found.one_sided()
    assert (counted.n_found, counted.missed) == (counted.n_planted, ())
    assert counted.n_others - (counted.n_true or 0) == 0, "contacts listed that nobody read and bore out"


def test_what_was_read_row_by_row_names_rows_there_are() -> None:
    known = {name: key for key, name in REFERENCES.items()}
    for each in READ["also_of_planted"]:
        assert known[each["reference"]] == each["row"]
    for each in (*READ["event"], *READ["not_counted"]):
        assert [REFERENCES[row] for row in each["rows"]] == each["references"]
    assert all(each["reference"] in known for each in READ["one_sided"])
