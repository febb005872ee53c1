"""A wrong passphrase is told to whoever opens the store next, and stands in the trail."""

from datetime import datetime, timedelta
from pathlib import Path

import pytest

from scrdesk.errors import WrongPassphrase
from scrdesk.services import failed_tries
from scrdesk.services.change_passphrase import change_passphrase
from scrdesk.services.failed_tries import FailedTry
from scrdesk.services.open_store import verify_store
from scrdesk.services.recovery import open_with_recovery_words
from scrdesk.store.failed_tries import tries_path
from tests.store.sample import CHEAP, NOW, clock, new_workspace, opened


def closed_store(folder: Path) -> Path:
    workspace = new_workspace(folder)
    workspace.close()
    return workspace.path


def test_tries_are_told_once_and_stand_in_the_trail(tmp_path: Path) -> None:
    path = closed_store(tmp_path)
    for wrong in ("not the right words", "nor are these ones"):
        with pytest.raises(WrongPassphrase):
            opened(path, wrong)
    with pytest.raises(WrongPassphrase):
        change_passphrase(path, "nor are these", "kettle orbit marsh violin", clock=clock, stretching=CHEAP)
    with pytest.raises(WrongPassphrase):
        open_with_recovery_words(path, "abandon " * 24, clock=clock)
    content = tries_path(path).read_text()
    assert "right words" not in content
    assert "abandon" not in content
    workspace = opened(path)
    assert [each.way for each in workspace.failed_tries] == ["passphrase"] * 3 + ["recovery sheet"]
    with workspace.read() as uow:
        lines = uow.trail.all()
    assert lines[-2].action == "failed unlock"
    assert lines[-2].subject.startswith(f"4 failed, from {NOW.isoformat(' ')} to ")
    assert verify_store(workspace) == ()
    workspace.close()
    assert not tries_path(path).exists()
    workspace = opened(path)
    assert workspace.failed_tries == ()
    workspace.close()


@pytest.mark.parametrize(
    "content",
    [b"\xff\xfe", b"[]\n7\n", b'{"at": "yesterday"}\n', b'{"at": "2026-01-01", "computer": 1}\n', b"x" * 100_000],
)
def test_a_spoilt_note_keeps_nobody_out(tmp_path: Path, content: bytes) -> None:
    path = closed_store(tmp_path)
    tries_path(path).write_bytes(content)
    workspace = opened(path)
    assert workspace.failed_tries == ()
    workspace.close()


def test_the_note_does_not_grow_for_ever_and_words_in_it_stay_words(tmp_path: Path) -> None:
    path = closed_store(tmp_path)
    for _ in range(600):
        failed_tries.note(path, NOW, "passphrase")
    assert tries_path(path).stat().st_size < 40_000
    tries_path(path).write_text(
        '{"at": "2026-01-01T10:00:00", "computer": "a\\n,b;%s", "account": "", "way": ""}' % ("c" * 90)
    )
    (only,) = failed_tries.since_last_opening(path)
    assert only.computer == "ab" + "c" * 58


def test_a_slip_is_not_told_but_an_earlier_try_is() -> None:
    now = datetime(2026, 3, 2, 9, 0)

    def tried(*seconds_ago: int) -> list[FailedTry]:
        return [FailedTry(now - timedelta(seconds=n), "OFFICE-7", "mlee", "passphrase") for n in seconds_ago]

    assert not failed_tries.are_worth_telling(tried(20, 5), now)
    assert failed_tries.are_worth_telling(tried(20, 10, 5), now)
    assert failed_tries.are_worth_telling(tried(600), now)
    assert failed_tries.in_words(tried(600, 500)) == (
        "2 tries to open this store failed since it was opened last. "
        "The last was made on 2 March 2026 at 08:51 by mlee on OFFICE-7."
    )
