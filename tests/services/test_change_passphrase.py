"""A new passphrase: the old one no longer opens the store, nothing is lost, and no moment locks anybody out."""

import os
import random
import subprocess
import sys
import textwrap
import time
from datetime import date
from pathlib import Path

import pytest

from scrdesk.cli import DONE, WRONG_CALL, run
from scrdesk.domain.chronology import ChronologyFilter
from scrdesk.errors import Cancelled, CannotWrite, DamagedStore, Refused, StoreInUse, WrongPassphrase
from scrdesk.services.add_submission import accept_submission
from scrdesk.services.back_up import automatic_back_up, last_proven
from scrdesk.services.build_chronology import entries
from scrdesk.services.change_passphrase import change_passphrase
from scrdesk.services.open_store import Workspace, create_store, verify_store
from scrdesk.services.reviews import list_reviews
from scrdesk.store.keys import PAGE_BYTES
from tests.store.sample import CHEAP, PASSPHRASE, clock, file_of, new_review, new_workspace, on, opened, row

NEW = "kettle orbit marsh violin"


def filled(folder: Path) -> Path:
    workspace = new_workspace(folder)
    review = new_review(workspace)
    rows = [row(n, on(date(2015, 1, n)), f"Visit {n}") for n in range(1, 30)]
    accept_submission(workspace, review.id, "POL", file_of(rows))
    workspace.close()
    return workspace.path


def change(path: Path, old: str = PASSPHRASE, new: str = NEW, **more: object) -> None:
    change_passphrase(path, old, new, clock=clock, stretching=CHEAP, **more)  # type: ignore[arg-type]


def told(workspace: Workspace) -> list[tuple[str, str]]:
    review = list_reviews(workspace)[0].review
    return [(each.reference, each.event) for each in entries(workspace, review.id, ChronologyFilter())]


def test_the_new_one_opens_everything_and_the_old_one_nothing(tmp_path: Path) -> None:
    path = filled(tmp_path)
    workspace = opened(path)
    before = told(workspace)
    workspace.close()
    old_bytes = path.read_bytes()
    change(path)
    assert [each.name for each in tmp_path.iterdir()] == ["desk.scrdesk"]
    assert path.read_bytes()[:16] != old_bytes[:16]
    with pytest.raises(WrongPassphrase):
        opened(path)
    workspace = opened(path, NEW)
    assert told(workspace) == before
    assert verify_store(workspace) == ()
    with workspace.read() as uow:
        assert "change passphrase" in [each.action for each in uow.trail.all()]
    workspace.close()
    if sys.platform != "win32":
        assert path.stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        ("not the passphrase", NEW, WrongPassphrase),
        (PASSPHRASE, "short", Refused),
        (PASSPHRASE, "password1234", Refused),
        (PASSPHRASE, PASSPHRASE, Refused),
    ],
)
def test_what_is_refused_changes_nothing(tmp_path: Path, old: str, new: str, fault: type[Exception]) -> None:
    path = filled(tmp_path)
    before = path.read_bytes()
    with pytest.raises(fault):
        change(path, old, new)
    assert path.read_bytes() == before
    noted = ["desk.scrdesk.failed-tries"] if fault is WrongPassphrase else []
    assert sorted(each.name for each in tmp_path.iterdir()) == ["desk.scrdesk", *noted]


def test_an_open_store_is_left_alone(tmp_path: Path) -> None:
    workspace = opened(filled(tmp_path))
    with pytest.raises(StoreInUse):
        change(workspace.path)
    workspace.close()
    opened(workspace.path).close()


def test_a_log_left_by_a_crash_goes_into_the_new_store(tmp_path: Path) -> None:
    path = filled(tmp_path)
    workspace = opened(path)
    new_review(workspace, "SCR 2016/07")
    crashed = tmp_path / "crashed" / path.name
    crashed.parent.mkdir()
    for ending in ("", "-wal"):
        crashed.with_name(crashed.name + ending).write_bytes(path.with_name(path.name + ending).read_bytes())
    workspace.close()
    assert crashed.with_name(crashed.name + "-wal").stat().st_size > 0
    change(crashed)
    assert [each.name for each in crashed.parent.iterdir()] == [path.name]
    workspace = opened(crashed, NEW)
    assert {each.review.details.reference for each in list_reviews(workspace)} == {"SCR 2016/02", "SCR 2016/07"}
    workspace.close()


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_a_link_stays_a_link(tmp_path: Path) -> None:
    path = filled(tmp_path)
    link = tmp_path / "link.scrdesk"
    link.symlink_to(path)
    change(link)
    assert link.is_symlink()
    opened(path, NEW).close()


def test_a_damaged_store_keeps_its_passphrase(tmp_path: Path) -> None:
    path = filled(tmp_path)
    content = bytearray(path.read_bytes())
    content[-2 * PAGE_BYTES + 77] ^= 1
    path.write_bytes(content)
    with pytest.raises(DamagedStore):
        change(path)
    opened(path).close()
    assert path.stat().st_size == len(content)
    assert [each.name for each in tmp_path.iterdir()] == ["desk.scrdesk"]


def test_a_file_held_by_another_program_keeps_its_passphrase(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = filled(tmp_path)

    def refuse(*_: object) -> None:
        raise PermissionError

    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(CannotWrite, match="old passphrase still opens"):
        change(path)
    monkeypatch.undo()
    assert [each.name for each in tmp_path.iterdir()] == ["desk.scrdesk"]
    opened(path).close()


def test_cancelling_at_any_look_keeps_the_old_one(tmp_path: Path) -> None:
    path = filled(tmp_path)
    n_looks = 0

    class CancelAt:
        def __init__(self, left: int) -> None:
            self.left = left

        def report(self, *_: object) -> None:
            pass

        def check(self) -> None:
            self.left -= 1
            if self.left < 0:
                raise Cancelled

    while True:
        try:
            change(path, progress=CancelAt(n_looks))
        except Cancelled:
            opened(path).close()
            assert [each.name for each in tmp_path.iterdir()] == ["desk.scrdesk"]
            n_looks += 1
        else:
            break
    assert n_looks >= 4
    opened(path, NEW).close()


def test_older_backups_keep_their_passphrase_and_no_longer_count(tmp_path: Path) -> None:
    workspace = opened(filled(tmp_path))
    made = automatic_back_up(workspace)
    assert made is not None
    assert last_proven(workspace) == made
    workspace.close()
    change(workspace.path)
    workspace = opened(workspace.path, NEW)
    assert last_proven(workspace) is None
    workspace.close()
    opened(made.path).close()


CHANGED = """
    import sys
    from pathlib import Path
    from scrdesk.services.change_passphrase import change_passphrase
    from scrdesk.store.keys import Stretching
    import zxcvbn
    print("begin", flush=True)
    change_passphrase(Path(sys.argv[1]), sys.argv[2], sys.argv[3], stretching=Stretching(8, 1, 1))
    print("done", flush=True)
    sys.stdin.read()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")
def test_a_kill_leaves_one_of_the_two(tmp_path: Path) -> None:
    path = filled(tmp_path)
    whole = path.read_bytes()
    dice = random.Random()
    for moment in (dice.uniform(0, 0.12), None):
        path.write_bytes(whole)
        process = subprocess.Popen(
            [sys.executable, "-c", textwrap.dedent(CHANGED), str(path), PASSPHRASE, NEW],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            cwd=Path(__file__).parent.parent.parent,
            env={**os.environ, "PYTHONPATH": "."},
        )
        assert process.stdout is not None
        assert process.stdin is not None
        assert process.stdout.readline() == "begin\n"
        if moment is None:
            assert process.stdout.readline() == "done\n"
        else:
            time.sleep(moment)
        process.kill()
        process.wait()
        process.stdout.close()
        process.stdin.close()
        try:
            workspace = opened(path, NEW)
        except WrongPassphrase:
            assert moment is not None
            workspace = opened(path)
        assert verify_store(workspace) == ()
        assert len(told(workspace)) == 29
        workspace.close()


@pytest.mark.slow_key
def test_the_command_line(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    store, old, new = (tmp_path / name for name in ("desk.scrdesk", "old.txt", "new.txt"))
    create_store(store, PASSPHRASE).close()
    old.write_text(PASSPHRASE + "\n", encoding="utf-8")
    new.write_text(NEW + "\n", encoding="utf-8")
    call = ["passphrase", str(store), "--passphrase-file", str(old), "--new-passphrase-file", str(new)]
    assert run(call) == DONE
    assert run(call) == WRONG_CALL
    told_on = capsys.readouterr()
    assert "recovery sheet printed before" in told_on.out
    assert PASSPHRASE not in told_on.out + told_on.err
    monkeypatch.setenv("SCRDESK_PASSPHRASE", NEW)
    monkeypatch.setenv("SCRDESK_NEW_PASSPHRASE", "password1234")
    assert run(["passphrase", str(store)]) == WRONG_CALL
    assert "easy to guess" in capsys.readouterr().err
