"""A store that somebody else has open is read beside them: real processes, nothing written, nothing torn."""

import hashlib
import json
import os
import signal
import subprocess
import sys
import textwrap
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import IO

import pytest

from scrdesk.app import main
from scrdesk.domain.chronology import ChronologyFilter
from scrdesk.domain.progress import Silent
from scrdesk.errors import CannotRead, Refused, StoreInUse, WrongPassphrase
from scrdesk.services import open_store as opening
from scrdesk.services import reviews
from scrdesk.services.add_submission import accept_submission
from scrdesk.services.back_up import automatic_back_up
from scrdesk.services.build_chronology import entries
from scrdesk.services.draft_report import default_options, export_report
from scrdesk.services.half_done import keep_half_done
from scrdesk.services.open_store import Workspace, open_store_to_read, verify_store
from scrdesk.services.window_place import take_place
from scrdesk.store import disk, lease, read_only
from tests.store.sample import CHEAP, PASSPHRASE, clock, file_of, new_review, new_workspace, on, opened, row

ROOT = Path(__file__).parent.parent.parent
posix_only = pytest.mark.skipif(sys.platform == "win32", reason="signals")

WRITER = """
    import sys
    from pathlib import Path
    from scrdesk.services import reviews
    from tests.store.sample import opened

    workspace = opened(Path(sys.argv[1]))
    review = reviews.list_reviews(workspace)[0].review
    print("open", flush=True)
    for line in sys.stdin:
        if line.strip() == "close":
            workspace.close()
            print("closed", flush=True)
            break
        for n in range(int(line)):
            reviews.add_key_line(workspace, review.id, f"Question {n}")
        print("written", flush=True)
"""


def filled(folder: Path) -> Path:
    workspace = new_workspace(folder)
    review = new_review(workspace)
    accept_submission(
        workspace, review.id, "POL", file_of([row(n, on(date(2015, 1, n)), f"Visit {n}") for n in (1, 2, 3)])
    )
    workspace.close()
    return workspace.path


class Writer:
    """Another process that has the store open to write."""

    def __init__(self, process: "subprocess.Popen[str]", told: IO[str], heard: IO[str]) -> None:
        self.process, self._told, self._heard = process, told, heard

    def ask(self, what: str, answer: str) -> None:
        self._told.write(what + "\n")
        self._told.flush()
        assert self._heard.readline() == answer + "\n"

    def begin(self, what: str) -> None:
        self._told.write(what + "\n")
        self._told.flush()


@contextmanager
def writer(path: Path) -> Iterator[Writer]:
    process = subprocess.Popen(
        [sys.executable, "-c", textwrap.dedent(WRITER), str(path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
    )
    assert process.stdin is not None
    assert process.stdout is not None
    try:
        assert process.stdout.readline() == "open\n"
        yield Writer(process, process.stdin, process.stdout)
    finally:
        if process.poll() is None:
            process.kill()
        process.wait()
        process.stdin.close()
        process.stdout.close()


def reading(path: Path) -> Workspace:
    return open_store_to_read(path, PASSPHRASE, clock=clock, stretching=CHEAP)


def n_questions(workspace: Workspace) -> int:
    return len(reviews.key_lines(workspace, reviews.list_reviews(workspace)[0].review.id))


@pytest.mark.parametrize("is_on_network", [False, True])
def test_a_reader_beside_a_writer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, is_on_network: bool) -> None:
    path = filled(tmp_path)
    if is_on_network:  # as the writer leaves it there: the older journal
        monkeypatch.setattr(disk, "is_on_network", lambda _: True)
        opened(path).close()
        workspace = opened(path)
    else:
        with writer(path) as other:
            with pytest.raises(StoreInUse) as told:
                opened(path)
            assert told.value.holder.startswith("by ")
            workspace = reading(path)
            assert workspace.is_read_only
            assert workspace.held_by == told.value.holder == workspace.who_has_it()
            before = workspace.last_line()
            other.ask("3", "written")
            assert workspace.last_line() == before + 3
            assert n_questions(workspace) == 3
            assert verify_store(workspace) == ()
            other.begin("40")
            seen = [n_questions(workspace) for _ in range(200)]
            assert seen == sorted(seen)  # each look sees whole commits, never fewer than the one before
            with pytest.raises(Refused, match=r"read only.* by .* since"):
                reviews.add_key_line(workspace, reviews.list_reviews(workspace)[0].review.id, "Mine?")
            assert other.process.poll() is None
            assert other._heard.readline() == "written\n"
            other.ask("close", "closed")
            assert workspace.who_has_it() == ""
            assert n_questions(workspace) == 43
            with pytest.raises(Refused):
                workspace.write("anything").__enter__()
            workspace.close()
        return
    reader = reading(path)
    review = reviews.list_reviews(workspace)[0].review
    reviews.add_key_line(workspace, review.id, "Was the child seen?")
    assert n_questions(reader) == 1
    reader.close()
    workspace.close()
    assert [each.name for each in tmp_path.iterdir()] == ["desk.scrdesk"]


@posix_only
def test_a_writer_that_is_killed_leaves_a_lease_that_heals_and_a_reader_that_reads_on(tmp_path: Path) -> None:
    path = filled(tmp_path)
    with writer(path) as other:
        other.ask("5", "written")
        workspace = reading(path)
        other.begin("10000")
        other.process.send_signal(signal.SIGKILL)
        other.process.wait()
        assert lease.lease_path(path).exists()
        assert workspace.who_has_it() == ""
        n = n_questions(workspace)
        assert n >= 5
        after = opened(path)  # nobody has it: it is taken at once, beside the reader
        assert n_questions(after) == n
        assert verify_store(after) == ()
        assert workspace.who_has_it() != ""
        reviews.add_key_line(after, reviews.list_reviews(after)[0].review.id, "One more?")
        assert n_questions(workspace) == n + 1
        after.close()
        workspace.close()
    assert {each.name for each in tmp_path.iterdir()} - {"desk.scrdesk-wal", "desk.scrdesk-shm"} == {"desk.scrdesk"}


def test_every_way_of_writing_is_refused_and_the_file_stays_as_it_was(tmp_path: Path) -> None:
    path = filled(tmp_path)
    before = hashlib.sha256(path.read_bytes()).hexdigest()
    workspace = reading(path)
    review = reviews.list_reviews(workspace)[0].review
    with pytest.raises(Refused, match="Opened to read only"):
        accept_submission(workspace, review.id, "GP", file_of([row(1, on(date(2015, 1, 1)), "x")]))
    with pytest.raises(Refused):
        reviews.add_agency(workspace, review.id, "HV", "Health visiting", "other")
    with workspace.vault.engine.connect() as connection, pytest.raises(Exception, match="readonly"):
        connection.exec_driver_sql("DELETE FROM key_line")
    assert take_place(workspace) == ""
    with pytest.raises(Refused):
        keep_half_done(workspace, "half a thought")
    assert len(entries(workspace, review.id, ChronologyFilter())) == 3
    export_report(workspace, review.id, default_options(workspace, review.id), tmp_path / "draft.pdf", Silent())
    assert (tmp_path / "draft.pdf").read_bytes().startswith(b"%PDF")
    with pytest.raises(Refused):
        automatic_back_up(workspace)
    workspace.close()
    workspace.close()
    assert hashlib.sha256(path.read_bytes()).hexdigest() == before
    assert not lease.lease_path(path).exists()


def test_what_cannot_be_read_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = filled(tmp_path)
    with pytest.raises(WrongPassphrase):
        open_store_to_read(path, "quite other words", stretching=CHEAP)
    old = tmp_path / "old.scrdesk"
    old.write_bytes((ROOT / "tests" / "fixtures" / "stores" / "0001.scrdesk").read_bytes())
    with pytest.raises(CannotRead, match="older version"):
        reading(old)
    workspace = opened(path)
    reviews.add_key_line(workspace, reviews.list_reviews(workspace)[0].review.id, "Was the child seen?")
    monkeypatch.setattr(read_only.disk, "is_on_network", lambda _: True)
    with pytest.raises(CannotRead, match="on the computer where it lies"):
        reading(path)
    workspace.close()
    reading(path).close()


def test_where_nothing_may_be_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = filled(tmp_path)
    monkeypatch.setattr(read_only.os, "access", lambda *_: False)
    workspace = reading(path)
    assert n_questions(workspace) == 0
    assert verify_store(workspace) == ()
    workspace.close()
    assert [each.name for each in tmp_path.iterdir()] == ["desk.scrdesk"]


@pytest.mark.skipif(getattr(os, "geteuid", lambda: 1)() == 0, reason="root may write anywhere")
def test_a_folder_without_the_right_to_write(tmp_path: Path) -> None:
    path = filled(tmp_path)
    tmp_path.chmod(0o500)
    try:
        workspace = reading(path)
        assert n_questions(workspace) == 0
        workspace.close()
    finally:
        tmp_path.chmod(0o700)


def test_reading_commands_work_beside_a_writer(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SCRDESK_PASSPHRASE", PASSPHRASE)
    for job in (opening.open_store, opening.open_store_to_read):
        monkeypatch.setattr(job, "__kwdefaults__", {**(job.__kwdefaults__ or {}), "stretching": CHEAP})
    path = filled(tmp_path)
    with writer(path):
        assert main(["verify", str(path)]) == 0
        told = capsys.readouterr()
        assert told.out.endswith(": sound\n")
        assert "read only, since it is open by " in told.err
        assert main(["chronology", str(path), "--review", "SCR 2016/02", "--json"]) == 0
        found = json.loads(capsys.readouterr().out)
        assert [each["reference"] for each in found["entries"]] == ["POL-0001", "POL-0002", "POL-0003"]
        assert main(["report", str(path), "--review", "SCR 2016/02", "--out", str(tmp_path / "x.pdf")]) == 0
        assert (tmp_path / "x.pdf").exists()
        capsys.readouterr()
        assert main(["backup", str(path), str(tmp_path / "b.scrdesk")]) == 2
        assert "can be opened to read only" in capsys.readouterr().err
