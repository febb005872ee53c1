"""Canary words in every kind of field and file, a day of work in the real window, and then: where are they readable?

Asked of the command that an IT department has, and of grep, which knows nothing of us.
"""

import csv
import json
import os
import random
import re
import shutil
import signal
import subprocess
import sys
import threading
from pathlib import Path
from queue import Empty, Queue

import pytest

from scrdesk.services.half_done import kept_half_done
from scrdesk.services.open_store import open_store
from tests.journeys.standing import stood_still_s

ROOT = Path(__file__).resolve().parents[2]
KINDS = (
    "reference", "child_label", "agency", "file_name", "folder", "preamble", "event", "source", "column", "pasted",
    "person", "role", "alias", "address", "place", "minutes", "discussion", "action", "attendance", "lesson", "key_line",
    "note", "search", "unsaved", "unsaved_alias",
)  # fmt: skip
LONGEST_BEHIND_S = 5.0

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the machine of the test is a folder with its own HOME")


def invented(n: int) -> list[str]:
    """Words that were never written before: 12 letters, other ones at each run."""
    some = random.SystemRandom()
    return ["Q" + "".join(some.choice("aeiou") + some.choice("zvxkjbw") for _ in range(6)) for _ in range(n)]


class Machine:
    """A computer of its own as far as a program can tell: home, temporary folder, settings, caches, memory dumps."""

    def __init__(self, folder: Path) -> None:
        self.root = folder / "machine"
        self.home = self.root / "home"
        self.stick = folder / "stick"  # where the agency's file comes from; it is taken out again
        self.exports = self.home / "Documents" / "exports"
        self.store = self.home / "Documents" / "Reviews.scrdesk"
        words = invented(len(KINDS) + 4)
        self.words = dict(zip(KINDS, words, strict=False))
        self.passphrase = " ".join(word.lower() for word in words[len(KINDS) :])
        self.environment = {
            **{name: value for name, value in os.environ.items() if not name.startswith(("XDG_", "QT_", "SCRDESK"))},
            "HOME": str(self.home),
            "TMPDIR": str(self.root / "tmp"),
            "QT_QPA_PLATFORM": "offscreen",
            "QT_QPA_FONTDIR": str(ROOT / "resources" / "fonts"),
            "PYTHONPATH": str(ROOT),
        }
        for name in ("CONFIG_HOME", "CACHE_HOME", "DATA_HOME", "STATE_HOME", "RUNTIME_DIR"):
            self.environment[f"XDG_{name}"] = str(self.root / name.lower())
        for made in (self.exports, self.stick, *(Path(self.environment[n]) for n in self.environment if "XDG_" in n)):
            made.mkdir(parents=True, mode=0o700)
        (self.root / "tmp").mkdir()
        self.file = self.stick / self.words["folder"] / f"{self.words['file_name']} chronology.csv"
        self.file.parent.mkdir()
        with self.file.open("w", encoding="utf-8", newline="") as file:
            rows = csv.writer(file)
            rows.writerow([f"Chronology of the police about {self.words['preamble']} and others"])
            rows.writerow(["Date", "Time", "Event", "Source", "Shoe size"])
            for day in range(1, 29):
                event = f"Home visit number {day}, {self.words['event']} seen at the door"
                rows.writerow(
                    [f"{day:02d}/03/2016", "10:30", event, f"Book of {self.words['source']}", self.words["column"]]
                )

    def start(self) -> "Process":
        return Process(self)

    def verify(self) -> dict[str, object]:
        """Run the command that an IT officer runs."""
        done = subprocess.run(
            [
                sys.executable,
                str(ROOT / "main.py"),
                "verify",
                str(self.store),
                "--traces",
                "--json",
                "--place",
                str(self.root),
            ],
            env={**self.environment, "SCRDESK_PASSPHRASE": self.passphrase},
            capture_output=True,
            encoding="utf-8",
            timeout=240,
            check=False,
        )
        assert done.returncode in (0, 1), done.stderr
        told = json.loads(done.stdout)
        assert done.returncode == (1 if told["found"] else 0)
        said = (done.stdout + done.stderr).casefold()
        assert not [kind for kind, word in self.words.items() if word.casefold() in said], "the report tells no word"
        assert self.passphrase not in said
        return told

    def grepped(self) -> list[str]:
        """Files in which any word stands, by grep and by a plain search for its UTF-16; exports are on purpose."""
        asked = [*self.words.values(), self.passphrase]
        found = subprocess.run(
            ["grep", "-r", "-a", "-i", "-l", "-F", "-f", "-", str(self.root)],
            input="\n".join(asked),
            capture_output=True,
            encoding="utf-8",
            timeout=240,
            check=False,
        ).stdout.splitlines()
        wide = [word.encode("utf-16-le") for word in asked]
        for path in (path for path in self.root.rglob("*") if path.is_file()):
            data = path.read_bytes()
            found += [str(path)] if any(word in data for word in wide) else []
            found += [str(path)] if any(word.casefold() in str(path).casefold() for word in asked) else []
        return sorted(path for path in set(found) if self.exports not in Path(path).parents)

    def assert_clean(self, when: str) -> dict[str, object]:
        self.assert_grep_finds_nothing(when)
        told = self.verify()
        assert told["found"] == [], when
        return told

    def assert_grep_finds_nothing(self, when: str) -> None:
        assert self.grepped() == [], when
        assert not list(self.root.rglob("core*.[0-9]*")) + list(self.root.rglob("core")), when


class Process:
    """The program, running."""

    def __init__(self, machine: Machine) -> None:
        import resource

        def allow_core_dumps() -> None:
            _, hard = resource.getrlimit(resource.RLIMIT_CORE)
            resource.setrlimit(resource.RLIMIT_CORE, (hard, hard))

        self.machine = machine
        self.log = (machine.root / "errors.log").open("ab")
        self.process = subprocess.Popen(
            [sys.executable, "-m", "tests.journeys.day_of_work"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self.log,
            env=machine.environment,
            cwd=machine.home,
            text=True,
            preexec_fn=allow_core_dumps,  # noqa: PLW1509 - one thread of this process runs yet
        )
        self.lines: Queue[str] = Queue()
        self.listening = threading.Thread(target=self._listen, daemon=True)
        self.listening.start()
        told = {
            "store": str(machine.store),
            "passphrase": machine.passphrase,
            "file": str(machine.file),
            "exports": str(machine.exports),
            "words": machine.words,
        }
        self._write(json.dumps(told))
        assert self._answer().startswith("started")

    def _listen(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self.lines.put(line.strip())

    def _write(self, line: str) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(line + "\n")
        self.process.stdin.flush()

    def _answer(self, timeout_s: float = 150) -> str:
        try:
            return self.lines.get(timeout=timeout_s)
        except Empty:
            self.end()
            raise AssertionError("no answer; " + (self.machine.root / "errors.log").read_text()[-2000:]) from None

    def do(self, command: str) -> None:
        self._write(command)
        answer = self._answer()
        assert answer == f"done {command}", answer + (self.machine.root / "errors.log").read_text()[-2000:]

    def tell(self, command: str) -> None:
        self._write(command)

    def end(self, how: signal.Signals | None = None) -> int:
        if how is not None:
            self.process.send_signal(how)
        else:
            self.process.kill()
        return self.finish()

    def finish(self) -> int:
        code = self.process.wait(60)
        self.listening.join(10)
        for stream in (self.process.stdin, self.process.stdout, self.log):
            if stream is not None:
                stream.close()
        return code


@pytest.fixture(scope="module")
def machine(tmp_path_factory):
    """A machine on which a day of work was done, searched at each step of it."""
    machine = Machine(tmp_path_factory.mktemp("traces"))
    program = machine.start()
    try:
        program.do("work")
        shutil.rmtree(machine.stick)
        machine.told = machine.assert_clean("while running, a form half filled in")
        program.do("lock")
        machine.assert_grep_finds_nothing("locked")
        program.do("unlock")
        program.do("fault")
        machine.assert_grep_finds_nothing("after faults that nobody foresaw")
        program.do("quit")
        assert program.finish() == 0
    finally:
        program.end()
    return machine


def test_a_day_of_work_leaves_no_word_on_the_disk(machine):
    machine.assert_clean("after the exit")
    told = machine.told
    assert told["n_canaries"] >= len(KINDS)
    assert told["n_files"] >= 5
    assert {Path(known["path"]).suffix for known in told["on_purpose"]} >= {".csv", ".xlsx", ".docx"}


def test_the_search_finds_what_is_planted(machine):
    """Were the search blind, all would seem clean."""
    planted = []
    for kind, word in machine.words.items():
        if kind in ("folder", "search", "unsaved", "unsaved_alias", "pasted", "file_name"):
            continue  # in the store no more, or only as part of something else
        planted.append(machine.home / f"{kind}.bin")
        planted[-1].write_bytes(b"\x00\x01" + f"Of {word} it was said".encode("utf-16-le") + b"\xff")
    assert machine.grepped() == sorted(map(str, planted)), "each by its one word"
    for path in planted:
        path.unlink()
    whole = machine.home / "thumbnails" / "copy.zip"
    whole.parent.mkdir()
    import zipfile

    with zipfile.ZipFile(whole, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("words.txt", f"Home visit number 7, {machine.words['event']} seen at the door")
    note = machine.root / "tmp" / "left.tmp"
    note.write_text(f"x {machine.words['person']} y", encoding="utf-16-be")
    secret = machine.home / ".bash_history"
    secret.write_text(f"echo {machine.passphrase}\n")
    found = {Path(trace["path"]).name: trace for trace in machine.verify()["found"]}
    assert set(found) == {"copy.zip", "left.tmp", ".bash_history"}
    assert found["copy.zip"]["kind"] == "thumbnail"
    assert "POL-00" in found["copy.zip"]["what"][0]
    assert "person" in found["left.tmp"]["what"][0]
    assert found[".bash_history"]["what"] == ["the passphrase"]
    assert found[".bash_history"]["kind"] == "shell history"
    for path in (whole, note, secret):
        path.unlink()
    machine.assert_grep_finds_nothing("taken away again")


def test_killed_while_typing_it_leaves_no_word_and_loses_at_most_five_seconds(machine):
    program = machine.start()
    typed: list[tuple[int, float, float]] = []
    try:
        program.do("open_store")
        program.do("half_fill")
        program.tell("type_on")
        while not typed or typed[-1][1] - typed[0][1] < 7:
            said = re.fullmatch(r"typed (\d+) ([\d.]+) ([\d.]+)", program.lines.get(timeout=120))
            typed.append((int(said[1]), float(said[2]), float(said[3])))
    finally:
        assert program.end(signal.SIGKILL) == -signal.SIGKILL
    killed_at = typed[-1][1]
    machine.assert_clean("after a kill")
    workspace = open_store(machine.store, machine.passphrase)
    (state,) = json.loads(kept_half_done(workspace))
    workspace.close()
    kept = state["forms"][0]["fields"]["addresses"]
    last = int(kept.split()[-1])
    behind = [(at, worked) for n, at, worked in typed if n >= last]
    behind_s = killed_at - behind[0][0] - stood_still_s(behind)
    assert kept.split() == [str(n) for n in range(last + 1)]
    assert behind_s <= LONGEST_BEHIND_S
    assert state["forms"][0]["fields"]["name"] == "Not saved " + machine.words["unsaved"]
    machine.assert_grep_finds_nothing("after what was half done was read")


def test_a_crash_leaves_no_memory_dump(machine):
    program = machine.start()
    try:
        program.do("open_store")
        program.tell("crash")
        assert program.finish() == -signal.SIGABRT
    finally:
        program.end()
    machine.assert_grep_finds_nothing("after a crash")
