"""Files in: read without storing, accepted whole or not at all, and references that survive a corrected version."""

import json
import os
import random
import sys
import zlib
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scrdesk.domain.chronology import ChronologyFilter, Entry
from scrdesk.domain.people import NewPerson
from scrdesk.domain.submission import (
    Column,
    ColumnChoice,
    Finding,
    ReadingScope,
    Severity,
    SubmissionStatus,
)
from scrdesk.errors import Cancelled, CannotRead, DamagedStore, NotFound, Refused
from scrdesk.resources import resource
from scrdesk.services import reviews
from scrdesk.services.add_submission import (
    ReadSubmission,
    accept_submission,
    arrival,
    read_again,
    read_submission,
    reading_scope,
    remembered_choices,
    stored_file,
    submissions,
)
from scrdesk.services.build_chronology import entries, entries_of_submission, shown_entries
from scrdesk.services.compare_versions import comparison
from scrdesk.services.open_store import Workspace, verify_store
from tests.store.sample import NOW, file_of, new_review, new_workspace, on, row

EVERYTHING = ChronologyFilter()
FIRST = date(2015, 1, 1)
CSV = "Date,Time,Source,Event\n05/03/2016,21:40,CAD 12,Call from neighbour\n06/03/2016,,CAD 13,Home visit\n"


def chronology(workspace: Workspace, review_id: int) -> dict[str, str]:
    return {each.reference: each.event for each in entries(workspace, review_id, EVERYTHING)}


def test_a_file_goes_in_and_comes_back(tmp_path: Path) -> None:
    workspace = new_workspace(tmp_path)
    review = new_review(workspace)
    path = tmp_path / "POL chronology.csv"
    path.write_text(CSV)
    read = read_submission(path, reading_scope(workspace, review.id))
    found = arrival(workspace, review.id, read)
    assert (found.agency_code, found.replaces, found.same_as) == ("POL", None, None)
    stored = accept_submission(workspace, review.id, "POL", read, received=date(2016, 8, 31))
    assert (stored.version, stored.status, stored.received) == (1, SubmissionStatus.ACCEPTED, date(2016, 8, 31))
    assert (stored.n_entries, stored.format, stored.size, stored.recorded_at) == (2, "csv", len(CSV), NOW)
    assert submissions(workspace, review.id) == (stored,)
    assert stored_file(workspace, stored.id) == ("POL chronology.csv", CSV.encode())
    assert chronology(workspace, review.id) == {"POL-0001": "Call from neighbour", "POL-0002": "Home visit"}
    assert verify_store(workspace) == ()
    workspace.close()


def test_reading_needs_no_store_and_can_be_done_again(tmp_path: Path) -> None:
    path = tmp_path / "log.csv"
    path.write_text(CSV)
    read = read_submission(path)
    assert read.content == CSV.encode()
    choices = tuple(ColumnChoice(table.name, 2, "Source", Column.COMMENT) for table in read.parsed.tables)
    again = read_again(read, ReadingScope(), choices)
    assert [each.comment for each in again.parsed.entries] == ["CAD 12", "CAD 13"]
    assert [each.fields for each in again.parsed.entries] == [each.fields for each in read.parsed.entries]
    assert again.content is read.content


def test_what_cannot_be_read_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "empty.docx").touch()
    (tmp_path / "huge.csv").write_bytes(b"x" * 20)
    monkeypatch.setattr("scrdesk.services.add_submission.MAX_FILE_BYTES", 10)
    cases = (("gone.docx", "not there"), ("", "folder"), ("empty.docx", "empty"), ("huge.csv", "larger than"))
    for name, what in cases:
        with pytest.raises(CannotRead, match=what) as told:
            read_submission(tmp_path / name)
        assert told.value.where == (name or tmp_path.name)
        assert told.value.remedy
    for fault, what in ((PermissionError(), "cannot be opened"), (OSError(), "cannot be read")):

        def fails(*_: object, fault: OSError = fault, **__: object) -> None:
            raise fault

        monkeypatch.setattr(Path, "open", fails)
        with pytest.raises(CannotRead, match=what):
            read_submission(tmp_path / "huge.csv")


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="root may read anything")
def test_a_file_that_may_not_be_read(tmp_path: Path) -> None:
    path = tmp_path / "log.csv"
    path.write_text(CSV)
    path.chmod(0)
    with pytest.raises(CannotRead, match="cannot be opened"):
        read_submission(path)


def test_the_reader_may_know_period_and_births(tmp_path: Path) -> None:
    workspace = new_workspace(tmp_path)
    review = new_review(workspace)
    for name, role, born, is_professional in (
        ("Q", "subject child", date(2013, 5, 1), False),
        ("S", "sibling", date(2011, 2, 1), False),
        ("M", "mother", date(1990, 1, 1), False),
        ("N", "child protection nurse", date(1980, 1, 1), True),
        ("B", "baby brother", None, False),
    ):
        reviews.add_person(workspace, review.id, NewPerson(name, name, role, is_professional, born=born))
    scope = reading_scope(workspace, review.id)
    assert scope.births == (date(2011, 2, 1), date(2013, 5, 1))
    assert (scope.period_start, scope.period_end, scope.received) == (date(2014, 1, 1), date(2016, 6, 30), NOW.date())
    workspace.close()


def test_what_is_refused(tmp_path: Path) -> None:
    workspace = new_workspace(tmp_path)
    review = new_review(workspace)
    read = file_of([row(1, on(FIRST), "Visit")])
    with pytest.raises(NotFound, match="POL, GP"):
        accept_submission(workspace, review.id, "XXX", read)
    with pytest.raises(NotFound):
        accept_submission(workspace, 99, "POL", read)
    with pytest.raises(Refused, match="No entries"):
        accept_submission(workspace, review.id, "POL", file_of([]))
    accept_submission(workspace, review.id, "POL", read)
    with pytest.raises(Refused, match="already stored for POL as version 1"):
        accept_submission(workspace, review.id, "POL", read)
    found = arrival(workspace, review.id, read, "GP")
    assert found.same_as is not None
    assert found.same_as.agency_code == "POL"
    accept_submission(workspace, review.id, "GP", read)  # two agencies may send one joint file
    assert chronology(workspace, review.id) == {"POL-0001": "Visit", "GP-0001": "Visit"}
    with pytest.raises(NotFound):
        stored_file(workspace, 99)
    with pytest.raises(NotFound):
        submissions(workspace, 99)
    with pytest.raises(NotFound):
        remembered_choices(workspace, review.id, "XXX")
    assert verify_store(workspace) == ()
    workspace.close()


def test_references_survive_a_corrected_version(tmp_path: Path) -> None:
    workspace = new_workspace(tmp_path)
    review = new_review(workspace)
    day = [FIRST + timedelta(days=n) for n in range(6)]
    first = file_of(
        [row(1, on(day[0]), "Call"), row(2, on(day[1]), "Home visit, no reply"), row(3, on(day[2]), "Letter sent")]
    )
    one = accept_submission(workspace, review.id, "POL", first)
    second = file_of(
        [
            row(1, on(day[5]), "Found afterwards: a referral"),
            row(2, on(day[2]), "Letter sent"),
            row(3, on(day[1]), "Home visit, no reply; card left"),
        ]
    )
    found = arrival(workspace, review.id, second, "POL")
    assert found.replaces is not None
    assert found.replaces.id == one.id
    two = accept_submission(workspace, review.id, "POL", second)
    assert chronology(workspace, review.id) == {
        "POL-0002": "Home visit, no reply; card left",
        "POL-0003": "Letter sent",
        "POL-0004": "Found afterwards: a referral",
    }
    assert [(each.version, each.status) for each in submissions(workspace, review.id)] == [
        (1, SubmissionStatus.SUPERSEDED),
        (2, SubmissionStatus.ACCEPTED),
    ]
    # The old version stays readable as it was, and says that its rows no longer stand.
    old = entries_of_submission(workspace, one.id)
    assert [(each.reference, each.event, each.position) for each in old] == [
        ("POL-0001", "Call", 0),
        ("POL-0002", "Home visit, no reply", 0),
        ("POL-0003", "Letter sent", 0),
    ]
    assert [each.position for each in entries_of_submission(workspace, two.id)] == [3, 2, 1]
    assert shown_entries(workspace, review.id, ChronologyFilter(text="call")).ids == ()
    assert shown_entries(workspace, review.id, ChronologyFilter(text="card")).n_shown == 1
    # A withdrawn number is never given again, even when its row comes back.
    third = file_of([row(1, on(day[0]), "Call")], salt="third")
    accept_submission(workspace, review.id, "POL", third)
    assert chronology(workspace, review.id) == {"POL-0005": "Call"}
    assert verify_store(workspace) == ()
    workspace.close()


@settings(max_examples=15)
@given(seed=st.integers(0, 2**32))
def test_any_run_of_versions_keeps_every_word_and_number(tmp_path_factory: pytest.TempPathFactory, seed: int) -> None:
    dice = random.Random(seed)
    workspace = new_workspace(tmp_path_factory.mktemp("desk"))
    review = new_review(workspace)
    given_numbers: set[str] = set()
    texts = ["visit", "call", "letter", "visit", "meeting at school", "no reply"]
    sent = []
    for version in range(1, 4):
        rows = [
            row(n + 1, on(FIRST + timedelta(days=dice.randrange(4))), dice.choice(texts))
            for n in range(dice.randrange(1, 9))
        ]
        sent.append(rows)
        accept_submission(workspace, review.id, "POL", file_of(rows, salt=str(version)))
        stands = entries(workspace, review.id, EVERYTHING)
        assert sorted(each.fields for each in stands) == sorted(each.fields for each in rows)
        assert len({each.reference for each in stands}) == len(rows)
        given_numbers |= {each.reference for each in stands}
    for stored, rows in zip(submissions(workspace, review.id), sent, strict=True):
        assert [each.fields for each in entries_of_submission(workspace, stored.id)] == [each.fields for each in rows]
    assert given_numbers == {f"POL-{n:04d}" for n in range(1, len(given_numbers) + 1)}
    assert verify_store(workspace) == ()
    workspace.close()


def test_the_planted_resubmission_is_told_exactly(tmp_path: Path) -> None:
    truth = json.loads((Path(__file__).parent.parent / "demo" / "truth.json").read_text(encoding="utf-8"))[
        "resubmission"
    ]
    workspace = new_workspace(tmp_path)
    review = new_review(workspace)
    stored = {
        each: accept_submission(
            workspace,
            review.id,
            "POL",
            read_submission(resource("demo", "files", truth[each]), reading_scope(workspace, review.id)),
        )
        for each in ("first", "second")
    }
    old = {each.reference: each for each in entries_of_submission(workspace, stored["first"].id)}
    new = {each.reference: each for each in entries_of_submission(workspace, stored["second"].id)}
    assert set(old) - set(new) == {each["reference"] for each in truth["withdrawn"]}
    assert set(new) - set(old) == {each["reference"] for each in truth["added"]}
    changed = {each["reference"] for each in truth["changed"]}
    assert {each for each in set(old) & set(new) if _words(old[each]) != _words(new[each])} == changed
    workspace.close()


def _words(each: Entry) -> list[list[str]]:
    return [cell.split() for _, cell in each.fields]


class _CancelAt:
    """A progress that is cancelled at its n-th look."""

    def __init__(self, n: int) -> None:
        self.left = n
        self.told: list[tuple[int, int, str]] = []

    def report(self, done: int, total: int, what: str) -> None:
        self.told.append((done, total, what))

    def check(self) -> None:
        self.left -= 1
        if self.left < 0:
            raise Cancelled


def test_cancel_at_any_moment_leaves_the_store_as_it_was(tmp_path: Path) -> None:
    workspace = new_workspace(tmp_path)
    review = new_review(workspace)
    accept_submission(workspace, review.id, "POL", file_of([row(n, on(FIRST), f"Visit {n}") for n in range(1, 9)]))
    before = (entries(workspace, review.id, EVERYTHING), submissions(workspace, review.id), _trail(workspace))
    second = file_of([row(n, on(FIRST), f"Visit {n}, seen") for n in range(1, 500)])
    n = 0
    while True:
        progress = _CancelAt(n)
        try:
            accept_submission(workspace, review.id, "POL", second, progress=progress)
        except Cancelled:
            assert (
                entries(workspace, review.id, EVERYTHING),
                submissions(workspace, review.id),
                _trail(workspace),
            ) == before
            n += 1
        else:
            break
    assert n >= 5
    assert progress.told[-1][0] == progress.told[-1][1] == 499
    assert len(entries(workspace, review.id, EVERYTHING)) == 499
    workspace.close()


def _trail(workspace: Workspace) -> tuple[object, ...]:
    with workspace.read() as uow:
        return uow.trail.all()


def test_what_is_said_before_is_what_happens(tmp_path: Path) -> None:
    """A file that was only renumbered by its agency is said to be unchanged, and is stored so."""
    workspace = new_workspace(tmp_path)
    review = new_review(workspace)
    texts = ("Call from neighbour", "Home visit, no reply", "Letter sent to mother", "Meeting at school")
    first = [row(n, on(FIRST + timedelta(days=n)), text, agency_reference=str(n)) for n, text in enumerate(texts)]
    accept_submission(workspace, review.id, "POL", file_of(first))
    second = [
        row(n, on(FIRST + timedelta(days=texts.index(text))), text, agency_reference=str(n))
        for n, text in enumerate(reversed(texts))
    ]
    told = comparison(workspace, review.id, "POL", file_of(second).parsed)
    assert [change.reference for change in told.rows] == ["POL-0004", "POL-0003", "POL-0002", "POL-0001"]
    assert not told.changes
    with pytest.raises(Cancelled):
        comparison(workspace, review.id, "POL", file_of(second).parsed, _CancelAt(0))
    before = chronology(workspace, review.id)
    accept_submission(workspace, review.id, "POL", file_of(second))
    assert chronology(workspace, review.id) == before
    workspace.close()


def test_findings_stay_with_their_row(tmp_path: Path) -> None:
    workspace = new_workspace(tmp_path)
    review = new_review(workspace)
    rows = [row(n, on(FIRST), f"Visit {n}") for n in (1, 2, 3)]
    findings = [
        Finding(Severity.ERROR, "date-invalid", "No such day.", rows[0].place),
        Finding(Severity.WARNING, "weekday", "Not a Monday.", rows[0].place),
        Finding(Severity.INFO, "note", "Hidden row.", rows[1].place),
        Finding(Severity.WARNING, "no-source", "There is no source column."),
    ]
    stored = accept_submission(workspace, review.id, "POL", file_of(rows, findings))
    assert stored.findings == tuple(findings)
    assert (stored.n_errors, stored.n_warnings) == (1, 2)
    told = {each.reference: each.findings for each in entries(workspace, review.id, EVERYTHING)}
    assert told == {"POL-0001": tuple(findings[:2]), "POL-0002": (findings[2],), "POL-0003": ()}
    assert shown_entries(workspace, review.id, ChronologyFilter(only_with_findings=True)).n_shown == 1
    accept_submission(workspace, review.id, "POL", file_of(rows, (), salt="mended"))
    assert shown_entries(workspace, review.id, ChronologyFilter(only_with_findings=True)).n_shown == 0
    workspace.close()


def test_corrections_are_remembered(tmp_path: Path) -> None:
    workspace = new_workspace(tmp_path)
    review = new_review(workspace)
    first = (ColumnChoice("table 1", 3, "Info", Column.EVENT), ColumnChoice("table 1", 4, "", Column.COMMENT))
    accept_submission(workspace, review.id, "POL", file_of([row(1, on(FIRST), "Visit")]), choices=first)
    assert remembered_choices(workspace, review.id, "POL") == first
    later = (ColumnChoice("table 1", 3, "Info", Column.SOURCE),)
    accept_submission(workspace, review.id, "POL", file_of([row(1, on(FIRST), "Call")]), choices=later)
    assert set(remembered_choices(workspace, review.id, "POL")) == {first[1], later[0]}
    assert remembered_choices(workspace, review.id, "GP") == ()
    workspace.close()


def test_a_stored_file_that_changed_is_not_handed_out(tmp_path: Path) -> None:
    workspace = new_workspace(tmp_path)
    review = new_review(workspace)
    read = file_of([row(1, on(FIRST), "Visit")])
    stored = accept_submission(workspace, review.id, "POL", read)
    for content in (zlib.compress(read.content[:-1] + b"!"), zlib.compress(read.content * 2), b"rubbish"):
        with workspace._vault.engine.connect() as connection:
            connection.exec_driver_sql("DROP TRIGGER IF EXISTS stored_file_is_never_altered")
            connection.exec_driver_sql("UPDATE stored_file SET content = ?", (content,))
            connection.commit()
        with pytest.raises(DamagedStore, match="no longer what was received"):
            stored_file(workspace, stored.id)
        assert verify_store(workspace) == ("The stored file chronology.docx is no longer what was received.",)
    workspace.close()


def test_how_a_file_was_read_is_kept(tmp_path: Path) -> None:
    workspace = new_workspace(tmp_path)
    review = new_review(workspace)
    path = tmp_path / "POL.csv"
    path.write_text(CSV)
    read = read_submission(path)
    stored = accept_submission(workspace, review.id, "POL", read)
    with workspace.read() as uow:
        assert uow.submissions.tables(stored.id) == read.parsed.tables
        assert uow.submissions.tables(99) == ()
        assert uow.submissions.glossary(stored.id) == ()
    terms = (("NFA", "no further action"), ("HV", "health visitor"))
    with_terms = replace(read.parsed, sha256="0" * 64, glossary=terms)
    other = accept_submission(workspace, review.id, "GP", ReadSubmission(b"other bytes", with_terms))
    with workspace.read() as uow:
        assert uow.submissions.glossary(other.id) == terms
    workspace.close()
