"""The demonstration: made whole, made again, and never in place of somebody's store."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from scrdesk.errors import Cancelled, CannotWrite, Refused
from scrdesk.services import demo, reviews
from scrdesk.services.open_store import Workspace, create_store, open_store
from scrdesk.services.reviews import overview


@pytest.fixture(scope="module")
def workspace(demo_store: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workspace]:
    path = tmp_path_factory.mktemp("demo") / "d.scrdesk"
    shutil.copyfile(demo_store, path)
    opened = open_store(path, demo.PASSPHRASE, clock=demo.clock)
    yield opened
    opened.close()


def test_everything_of_the_review_is_there(workspace: Workspace) -> None:
    (summary,) = reviews.list_reviews(workspace)
    review = summary.review
    assert (summary.n_agencies, summary.n_entries) == (8, 411)
    assert len(reviews.people(workspace, review.id)) == 31
    assert [meeting.details.number for meeting in reviews.meetings(workspace, review.id)] == [1, 2, 3]
    assert len(reviews.lessons(workspace, review.id)) == 7
    assert len(reviews.key_lines(workspace, review.id)) == 5


def test_its_today_does_not_move(workspace: Workspace) -> None:
    told = overview(workspace, reviews.list_reviews(workspace)[0].review.id)
    assert workspace.clock() == demo.NOW
    assert told.longest_silence is not None
    assert told.longest_silence[0] == 44


@pytest.mark.usefixtures("quick_demonstration")
def test_the_job_writes_its_files_and_can_be_done_again(demo_store: Path, tmp_path: Path) -> None:
    # Done for the first time, and in full, it is tests/journeys/test_main_job.py; here a store of an earlier time is in
    # its place.
    shutil.copyfile(demo_store, tmp_path / demo.STORE_NAME)
    (tmp_path / "report-draft.pdf").write_bytes(b"of an earlier time")
    done = demo.run_demo(tmp_path)
    assert (done.n_entries, done.n_agencies, len(done.submissions)) == (411, 8, 9)
    assert all(path.stat().st_size > 10_000 for path in done.written)
    assert (tmp_path / demo.STORE_NAME).read_bytes() != demo_store.read_bytes()


def test_a_store_of_somebody_is_never_replaced(tmp_path: Path) -> None:
    theirs = tmp_path / demo.STORE_NAME
    create_store(theirs, "seven tall quiet pines").close()
    before = theirs.read_bytes()
    with pytest.raises(Refused, match="not a demonstration"):
        demo.run_demo(tmp_path)
    assert theirs.read_bytes() == before
    theirs.write_bytes(b"a letter")
    with pytest.raises(Refused, match="cannot be replaced"):
        demo.run_demo(tmp_path)


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x", encoding="utf-8")
    with pytest.raises(CannotWrite):
        demo.run_demo(tmp_path / "file" / "out")


def test_cancelled_leaves_no_store(tmp_path: Path) -> None:
    class CancelsAtOnce:
        def report(self, done: int, total: int, what: str) -> None:
            assert 0 <= done <= total

        def check(self) -> None:
            raise Cancelled

    with pytest.raises(Cancelled):
        demo.make_demo_store(tmp_path / "d.scrdesk", demo.PASSPHRASE, CancelsAtOnce())
    assert list(tmp_path.iterdir()) == []
