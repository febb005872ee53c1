"""The whole job through the real process: files in, one chronology, the drafts out, and nothing readable beside them."""

import json
import os
import re
import shutil
import subprocess
import sys
from collections import Counter
from pathlib import Path

import apsw
import openpyxl
import pytest

from scrdesk.cli import run
from tests.read_pdf import pages_of

ROOT = Path(__file__).resolve().parents[2]
TRUTH = json.loads((ROOT / "tests" / "demo" / "truth.json").read_text(encoding="utf-8"))
PASSPHRASE = "larch rook kettle mending"
REVIEW = "SCR 2016/02"
HAS_STRACE = shutil.which("strace") is not None

Run = subprocess.CompletedProcess[str]


def scrdesk(*arguments: str, passphrase: str | None = PASSPHRASE, before: tuple[str, ...] = ()) -> Run:
    environment = {name: value for name, value in os.environ.items() if name != "SCRDESK_PASSPHRASE"}
    if passphrase is not None:
        environment["SCRDESK_PASSPHRASE"] = passphrase
    return subprocess.run(
        [*before, sys.executable, str(ROOT / "main.py"), *arguments],
        env=environment,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        timeout=240,
        check=False,
    )


@pytest.fixture(scope="module")
def out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What the demonstration wrote, done under the eyes of strace where that is installed."""
    folder = tmp_path_factory.mktemp("demo") / "out"
    watched = ("strace", "-f", "-e", "trace=network", "-o", str(folder.parent / "trace")) if HAS_STRACE else ()
    done = scrdesk("demo", "--out", str(folder), passphrase=None, before=watched)
    assert done.returncode == 0, done.stderr
    assert PASSPHRASE in done.stdout
    return folder


@pytest.fixture(scope="module")
def chronology(out: Path) -> list[dict[str, object]]:
    done = scrdesk("chronology", str(out / "demo.scrdesk"), "--review", REVIEW, "--json")
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)["entries"]


def current_rows() -> list[dict[str, object]]:
    latest = {each["agency"]: each["version"] for each in sorted(TRUTH["files"], key=lambda each: each["version"])}
    return [row for row in TRUTH["rows"] if row["version"] == latest[row["agency"]]]


def test_the_demonstration_writes_what_it_promises(out: Path) -> None:
    assert sorted(path.name for path in out.iterdir()) == [
        "combined-chronology.xlsx",
        "demo.scrdesk",
        "report-draft.pdf",
        "report-published.pdf",
    ]


def test_every_planted_row_is_in_the_chronology_once_under_its_reference(chronology: list[dict[str, object]]) -> None:
    expected = {row["reference"]: (row["file"], row["place"]) for row in current_rows()}
    found = Counter(str(entry["reference"]) for entry in chronology)
    assert found == Counter(expected.keys())
    assert {str(entry["reference"]): (entry["file"], entry["row"]) for entry in chronology} == expected


def test_the_date_of_every_planted_event_was_read_as_meant(chronology: list[dict[str, object]]) -> None:
    # An author's note without a date stands with the row above it, which is a choice of the reader and no fact.
    truth = {row["reference"]: row for row in current_rows() if row["kind"] == "event"}
    wrong = [
        (entry["reference"], entry["date_text"], entry["earliest"], truth[entry["reference"]]["earliest"])
        for entry in chronology
        if entry["reference"] in truth
        and (entry["earliest"], entry["latest"], entry["time"])
        != tuple(truth[entry["reference"]][part] for part in ("earliest", "latest", "start"))
    ]
    assert wrong == []


def test_the_order_is_that_of_the_days(chronology: list[dict[str, object]]) -> None:
    assert [entry["position"] for entry in chronology] == list(range(1, len(chronology) + 1))
    days = [str(entry["earliest"]) for entry in chronology if entry["earliest"]]
    assert days == sorted(days)
    undated = [entry["earliest"] is None and entry["latest"] is None for entry in chronology]
    assert undated == sorted(undated), "entries without a date stand at the end"


def test_the_workbook_holds_the_same_rows(out: Path, chronology: list[dict[str, object]]) -> None:
    book = openpyxl.load_workbook(out / "combined-chronology.xlsx", read_only=True)
    rows = list(book["Combined chronology"].iter_rows(values_only=True))
    column = rows[0].index("Ref")
    assert [row[column] for row in rows[1:]] == [entry["reference"] for entry in chronology]


def test_every_entry_is_printed_once_in_order_in_the_draft(out: Path, chronology: list[dict[str, object]]) -> None:
    pages = pages_of(out / "report-draft.pdf")
    assert all(page.count("OFFICIAL-SENSITIVE") >= 2 for page in pages)
    assert all(f"page {number} of {len(pages)}" in page for number, page in enumerate(pages, start=1))
    known = {str(entry["reference"]) for entry in chronology}
    printed = re.findall(r"\b[A-Z]{2,3}-\d{4}\b", "\n".join(page for page in pages if "What was recorded" in page))
    assert Counter(reference for reference in printed if reference in known) >= Counter(known)
    first_printed = list(dict.fromkeys(reference for reference in printed if reference in known))
    assert first_printed == [entry["reference"] for entry in chronology]


def test_the_draft_with_labels_names_nobody(out: Path) -> None:
    text = " ".join(" ".join(pages_of(out / "report-published.pdf")).split()).casefold()
    for name in ("Tobias", "Wrenfield", "Dunmore", "Larch Road", "Toby", "Little Oaks"):
        assert name.casefold() not in text
    assert "child q" in text


def case_words() -> set[bytes]:
    """Words that only the case holds: not those of the program, of SQL or of common English file headers."""
    words = set()
    for row in TRUTH["rows"]:
        for cell in row["cells"]:
            words.update(word for word in re.findall(r"[A-Za-z]{7,}", cell))
    return {word.encode() for word in words}


def test_no_word_of_the_case_is_readable_in_the_store(out: Path) -> None:
    content = (out / "demo.scrdesk").read_bytes()
    assert len(case_words()) > 500
    assert [word for word in case_words() if word in content] == []
    assert b"SQLite format" not in content


def test_another_implementation_opens_the_store_with_the_key(
    out: Path, tmp_path: Path, chronology: list[dict[str, object]]
) -> None:
    done = scrdesk("key", str(out / "demo.scrdesk"))
    assert done.returncode == 0
    assert "can read the whole store" in done.stderr
    key = done.stdout.strip()
    assert re.fullmatch(r"[0-9a-f]{64}", key)
    copy = tmp_path / "copy.scrdesk"
    shutil.copyfile(out / "demo.scrdesk", copy)
    connection = apsw.Connection(str(copy), flags=apsw.SQLITE_OPEN_READONLY)
    connection.pragma("cipher", "sqlcipher")
    connection.pragma("legacy", 4)
    connection.pragma("key", f"x'{key}'")
    assert connection.pragma("integrity_check") == "ok"
    (n_entries,) = connection.execute("SELECT count(*) FROM entry WHERE current_version_id IS NOT NULL").fetchone()
    assert n_entries == len(chronology)
    connection.close()


def test_verify_finds_the_store_sound_and_a_changed_page_not(out: Path, tmp_path: Path) -> None:
    done = scrdesk("verify", str(out / "demo.scrdesk"))
    assert (done.returncode, done.stdout.strip().splitlines()[-1][-7:]) == (0, ": sound")
    hurt = tmp_path / "hurt.scrdesk"
    content = bytearray((out / "demo.scrdesk").read_bytes())
    content[len(content) // 2] ^= 1
    hurt.write_bytes(content)
    assert scrdesk("verify", str(hurt)).returncode == 1


def test_a_wrong_passphrase_says_so_and_changes_nothing(out: Path) -> None:
    store = out / "demo.scrdesk"
    before = store.read_bytes()
    done = scrdesk("chronology", str(store), "--review", REVIEW, passphrase="not the passphrase")
    assert done.returncode == 2
    assert "passphrase" in done.stderr
    assert done.stdout == ""
    assert len(done.stderr.splitlines()) == 1
    assert store.read_bytes() == before
    # All that is left is the note of the failed try, with nothing of the case in it; the next opening takes it away.
    tries = out / "demo.scrdesk.failed-tries"
    assert {path.name for path in out.iterdir() if "demo.scrdesk" in path.name} == {store.name, tries.name}
    assert json.loads(tries.read_text("utf-8").splitlines()[-1]).keys() == {"at", "computer", "account", "way"}
    tries.unlink()


@pytest.mark.parametrize("each", TRUTH["files"], ids=lambda each: each["file"])
def test_read_says_what_each_file_holds(each: dict[str, object], capsys: pytest.CaptureFixture[str]) -> None:
    code = run(["read", str(ROOT / "resources" / "demo" / "files" / str(each["file"])), "--json"])
    said = json.loads(capsys.readouterr().out)
    rows = [row for row in TRUTH["rows"] if row["file"] == each["file"]]
    assert [entry["row"] for entry in said["entries"]] == [row["place"] for row in rows]
    for entry, row in zip(said["entries"], rows, strict=True):
        assert list(entry["fields"].values()) == row["cells"]
    assert code == (1 if said["findings"] else 0)


def test_a_store_is_made_filled_and_read_from_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("SCRDESK_PASSPHRASE", PASSPHRASE)
    store = tmp_path / "mine.scrdesk"
    police, gp = (ROOT / "resources" / "demo" / "files" / str(TRUTH["files"][n]["file"]) for n in (0, 1))
    damaged = tmp_path / "damaged.docx"
    damaged.write_bytes(police.read_bytes()[:2000])
    assert scrdesk("new", str(store)).returncode == 0
    done = scrdesk("add", str(store), "--review", "R/1", "--agency", "POL", str(damaged), str(police))
    assert done.returncode == 1
    assert "damaged.docx" in done.stderr
    # From here in one process: each start costs more than the work.
    assert run(["new", str(store)]) == 2
    assert run(["add", str(store), "--review", "R/1", "--agency", "GP", str(gp)]) in (0, 1)
    for name in ("all.xlsx", "all.csv", "all.docx"):
        assert run(["chronology", str(store), "--review", "R/1", "--out", str(tmp_path / name)]) == 0
        capsys.readouterr()
        assert run(["read", str(tmp_path / name), "--json"]) in (0, 1)
        n_sent = sum(int(str(TRUTH["files"][n]["n_rows"])) for n in (0, 1))
        assert len(json.loads(capsys.readouterr().out)["entries"]) == n_sent, name
    assert run(["chronology", str(store), "--review", "R/1"]) == 0
    assert len(capsys.readouterr().out.splitlines()) == n_sent
    assert run(["report", str(store), "--review", "R/1", "--out", str(tmp_path / "r.pdf")]) == 0
    assert run(["report", str(store), "--review", "R/1", "--out", str(tmp_path / "p.pdf"), "--published"]) == 2
    assert "register of people" in capsys.readouterr().err
    assert not (tmp_path / "p.pdf").exists()
    assert not [path for path in tmp_path.iterdir() if path.name.startswith("mine.scrdesk") and path != store]


@pytest.mark.parametrize(
    "arguments",
    [
        ("read",),
        ("read", "there-is-no-such-file.docx"),
        ("chronology", "there-is-no-such-store.scrdesk", "--review", "x"),
        ("verify", __file__),
        ("unknown",),
        ("report", __file__, "--review", "x"),
    ],
)
def test_a_wrong_call_gets_one_line_and_no_traceback(
    arguments: tuple[str, ...], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("SCRDESK_PASSPHRASE", PASSPHRASE)
    try:
        code = run(list(arguments))
    except SystemExit as ended:  # the parser's way
        code = ended.code
    told = capsys.readouterr()
    assert (code, told.out) == (2, "")
    assert len(told.err.strip().splitlines()) == 1
    assert "Traceback" not in told.err


@pytest.mark.parametrize("arguments", [("unknown",), ("verify", __file__)])
def test_the_process_says_no_more_of_a_wrong_call(arguments: tuple[str, ...]) -> None:
    done = scrdesk(*arguments)
    assert (done.returncode, done.stdout) == (2, "")
    assert len(done.stderr.strip().splitlines()) == 1
    assert "Traceback" not in done.stderr


@pytest.mark.skipif(not HAS_STRACE, reason="strace is not installed on this machine")
def test_the_demonstration_opens_no_internet_socket(out: Path) -> None:
    trace = (out.parent / "trace").read_text(encoding="utf-8", errors="replace")
    assert "exited with 0" in trace
    assert "AF_INET" not in trace
