"""The search of a computer for words of a store: what is found, what is told apart, what is passed over and told."""

import gzip
import io
import os
import zipfile
import zlib
from datetime import date
from pathlib import Path

import pytest

from scrdesk.domain.people import NewPerson
from scrdesk.errors import Cancelled, WrongPassphrase
from scrdesk.services import file_search, reviews
from scrdesk.services.add_submission import accept_submission
from scrdesk.services.export_ledger import record_export
from scrdesk.services.trace_places import kind_of, places
from scrdesk.services.traces import search_traces
from tests.store.sample import CHEAP, PASSPHRASE, file_of, new_review, new_workspace, on, row

EVENT = "Seen with Brackenfold at the ice house behind the mill"
EXPORTED = b"exported: " + EVENT.encode()


@pytest.fixture
def desk(tmp_path):
    """A store that is open, as it is while the window runs, and a folder to search."""
    workspace = new_workspace(tmp_path)
    review = new_review(workspace)
    file = file_of([row(1, on(date(2016, 3, 5)), EVENT)])
    accept_submission(workspace, review.id, "POL", file, received=date(2016, 8, 1))
    reviews.add_person(workspace, review.id, NewPerson("Zephyrine Vexleyford", "Child V", "child", False, ("Zephkin",)))
    record_export(workspace, review.id, "chronology .csv", EXPORTED, with_names=True)
    (tmp_path / "home").mkdir()
    yield workspace, tmp_path / "home", file
    workspace.close()


def searched(desk, **more):
    workspace, folder, _ = desk
    return search_traces(workspace.path, PASSPHRASE, only=[folder], stretching=CHEAP, **more)


def zipped(data: bytes, name: str = "words.xml") -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, data)
    return buffer.getvalue()


def test_nothing_is_found_where_nothing_lies(desk):
    (desk[1] / "letter.txt").write_text("Dear all, the panel meets on Monday. Child V is well.")
    report = searched(desk)
    assert report.found == ()
    assert report.n_files == 1
    assert report.n_canaries > 5


@pytest.mark.parametrize(
    "content",
    [
        EVENT.encode(),
        EVENT.encode("utf-16-le"),
        EVENT.encode("utf-16-be"),
        zipped(EVENT.encode()),
        zipped(zipped(EVENT.encode())),
        gzip.compress(EVENT.encode()),
        b"%PDF-1.7\n1 0 obj <<>> stream\n" + zlib.compress(EVENT.encode()) + b"\nendstream",
        b"\x00" * (file_search.CHUNK_BYTES - 20) + EVENT.encode(),
        PASSPHRASE.encode(),
    ],
    ids=["utf-8", "utf-16-le", "utf-16-be", "zip", "zip in zip", "gzip", "pdf", "across chunks", "passphrase"],
)
def test_words_are_found_in_whatever_they_lie(desk, content):
    (desk[1] / "left.bin").write_bytes(content)
    report = searched(desk)
    assert [Path(trace.path).name for trace in report.found] == ["left.bin"]


def test_key_is_found(desk):
    (desk[1] / "left.bin").write_bytes(b"x" + bytes.fromhex(desk[0].vault.key.hex()))
    assert searched(desk).found[0].what == ("the key",)


def test_field_and_entry_are_told_and_never_the_word(desk):
    (desk[1] / "Zephyrine Vexleyford.txt").write_text(EVENT + " Zephkin Vexleyford")
    (trace,) = searched(desk).found
    assert "a word of the field “event” of POL-0001" in trace.what
    assert trace.is_in_name
    said = repr(trace).casefold()
    assert not [word for word in ("zeph", "vexley", "bracken") if word in said]


def test_exports_and_files_of_agencies_are_told_apart_by_their_content(desk):
    _, folder, file = desk
    (folder / "out.csv").write_bytes(EXPORTED)
    (folder / "in.docx").write_bytes(file.content)
    report = searched(desk)
    assert report.found == ()
    assert {(Path(each.path).name, each.what) for each in report.on_purpose} == {
        ("out.csv", "export chronology .csv"),
        ("in.docx", "a file as an agency sent it"),
    }
    (folder / "out.csv").write_bytes(EXPORTED + b"!")
    assert [Path(trace.path).name for trace in searched(desk).found] == ["out.csv"]


def test_what_is_not_searched_is_told(desk, monkeypatch):
    folder = desk[1]
    (folder / "given").write_text(PASSPHRASE)
    (folder / "broken.zip").write_bytes(zipped(b"x" * 500)[:60])
    monkeypatch.setattr(file_search, "MAX_UNPACKED_BYTES", 1000)
    (folder / "bomb.zip").write_bytes(zipped(b"\x00" * 100_000))
    (folder / "link").symlink_to(folder / "given")
    if hasattr(os, "mkfifo"):
        os.mkfifo(folder / "pipe")
    report = searched(desk, leave_out=[folder / "given"])
    assert report.found == ()
    told = {skipped.why: skipped.n for skipped in report.skipped}
    assert told[file_search.LEFT_OUT] == 1
    assert told[file_search.LINK] == 1
    assert told[file_search.BROKEN] == 1
    assert told[file_search.BOUND] == 1
    assert told.get(file_search.NO_FILE, 0) == (1 if hasattr(os, "mkfifo") else 0)


def test_search_changes_nothing_and_leaves_nothing(desk):
    workspace, folder, _ = desk
    (folder / "a.txt").write_text(EVENT)
    before = {path: path.stat().st_mtime_ns for path in folder.parent.rglob("*")}
    with workspace.read() as uow:
        n_lines = len(uow.trail.all())
    searched(desk)
    assert {path: path.stat().st_mtime_ns for path in folder.parent.rglob("*")} == before
    with workspace.read() as uow:
        assert len(uow.trail.all()) == n_lines


def test_wrong_passphrase_is_said(desk):
    with pytest.raises(WrongPassphrase):
        search_traces(desk[0].path, "not the right words", only=[desk[1]], stretching=CHEAP)


def test_search_can_be_cancelled(desk):
    class Stopped:
        def report(self, done, total, what):
            pass

        def check(self):
            raise Cancelled

    (desk[1] / "a.txt").write_text("x")
    with pytest.raises(Cancelled):
        searched(desk, progress=Stopped())


def test_without_places_all_that_the_account_could_write_to_is_searched(tmp_path, monkeypatch):
    for name in ("home", "temporary", "cache", "stores"):
        (tmp_path / name).mkdir()
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("USERPROFILE", str(tmp_path / "home"))
    monkeypatch.setenv("TMPDIR", str(tmp_path / "temporary"))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    found = {str(place.path) for place in places(tmp_path / "stores" / "Reviews.scrdesk")}
    covered = [os.path.realpath(tmp_path / name) for name in ("home", "temporary", "cache", "stores")]
    assert all(any(path == place or path.startswith(place + os.sep) for place in found) for path in covered)
    assert len({os.path.realpath(path) for path in found}) == len(found)


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/home/a/.local/share/recently-used.xbel", "list of recent documents"),
        ("/home/a/.cache/thumbnails/large/x.png", "thumbnail"),
        ("/home/a/.local/share/klipper/history2.lst", "clipboard history"),
        ("/var/crash/core.1234", "core dump"),
        ("/home/a/x/__pycache__/m.pyc", "Python cache"),
        ("/home/a/letters/report.pdf", ""),
    ],
)
def test_kind_of_a_file_is_told_by_its_place(path, kind):
    assert kind_of(Path(path)) == kind
