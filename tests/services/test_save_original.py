"""A received file goes out byte for byte, or not at all."""

from datetime import date
from pathlib import Path

import pytest

from scrdesk.domain.submission import SubmissionId
from scrdesk.errors import Cancelled, CannotWrite, NotFound
from scrdesk.services.add_submission import accept_submission
from scrdesk.services.compare_versions import comparison
from scrdesk.services.save_original import save_original
from tests.store.sample import file_of, new_review, new_workspace, on, row

ROWS = [row(n, on(date(2016, 3, n)), f"Visit number {n}: {word} was at home.") for n, word in enumerate(
    ("nobody", "grandmother", "father", "neighbour"), start=1
)]  # fmt: skip


class CancelAtOnce:
    def report(self, done, total, what):
        pass

    def check(self):
        raise Cancelled


@pytest.fixture
def stored(tmp_path: Path):
    workspace = new_workspace(tmp_path)
    review = new_review(workspace)
    read = file_of(ROWS, name="police.docx")
    submission = accept_submission(workspace, review.id, "POL", read)
    yield workspace, review.id, submission, read
    workspace.close()


def test_the_bytes_are_those_that_came_in(stored, tmp_path):
    workspace, review_id, submission, read = stored
    path = tmp_path / "out.docx"
    assert save_original(workspace, review_id, submission.id, path) == path
    assert path.read_bytes() == read.content


def test_a_cancel_writes_nothing(stored, tmp_path):
    workspace, review_id, submission, _ = stored
    path = tmp_path / "out.docx"
    with pytest.raises(Cancelled):
        save_original(workspace, review_id, submission.id, path, CancelAtOnce())
    assert not path.exists()


def test_a_missing_folder_and_an_unknown_file_are_named(stored, tmp_path):
    workspace, review_id, submission, _ = stored
    with pytest.raises(CannotWrite, match="folder does not exist"):
        save_original(workspace, review_id, submission.id, tmp_path / "nowhere" / "out.docx")
    with pytest.raises(NotFound):
        save_original(workspace, review_id, SubmissionId(99), tmp_path / "out.docx")


def test_what_a_new_version_would_change_is_known_before_it_is_stored(stored):
    workspace, review_id, _, _ = stored
    changed = row(2, on(date(2016, 3, 2)), "Visit number 2: grandmother was at home. Corrected.")
    added = row(9, on(date(2016, 5, 9)), "Telephone call from the ward about discharge.")
    again = file_of([ROWS[0], changed, ROWS[3], added], name="police v2.docx")
    told = comparison(workspace, review_id, "POL", again.parsed)
    assert [change.kind.value for change in told.rows] == ["unchanged", "changed", "unchanged", "added", "withdrawn"]
    assert told.rows[4].old == ROWS[2]
    accept_submission(workspace, review_id, "POL", again)
    assert comparison(workspace, review_id, "POL", again.parsed).changes == ()
    with pytest.raises(Cancelled):
        comparison(workspace, review_id, "POL", again.parsed, CancelAtOnce())
