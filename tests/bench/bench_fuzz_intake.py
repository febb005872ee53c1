"""Files broken in every way that chance finds: each is read or refused with a sentence, within seconds, in little memory.

``python -m tests.bench fuzz_intake``; the number of cases can be given in ``SCRDESK_FUZZ_CASES``. The files are read in a
process of their own, since what is looked for may end a process; it is started again after the file that ended it. Every
kind of file has its equal share. ``python -m tests.bench.bench_fuzz_intake --case SEED FILE`` writes one case to a file.
"""

from __future__ import annotations

import contextlib
import io
import json
import os
import random
import re
import struct
import subprocess
import sys
import tempfile
import time
import zipfile
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from scrdesk.errors import UserError
from scrdesk.intake.read import read_bytes
from tests.intake import old_workbooks
from tests.intake.test_old_workbooks import hostile

FILES = Path(__file__).parent.parent / "corpus" / "files"
MORE_FILES = FILES.parent / "judge" / "files"
ROOT = FILES.parent.parent.parent
N_CASES = 24_000
N_AT_LEAST = 4
MAX_SECONDS = 10.0
HANG_SECONDS = 60.0
MAX_MEGABYTES = 1024
MAX_BYTES = 300_000
OLE = b"\xd0\xcf\x11\xe0"
KINDS = {
    "docx": (".docx",), "docm": (".docm",), "odt": (".odt",), "rtf": (".rtf",), "xls": (".xls",), "xlsx": (".xlsx",),
    "ods": (".ods",), "csv": (".csv", ".tsv", ".txt"), "html": (".html", ".mht"), "xml": (".fodt", ".fods", ".xml"),
}  # fmt: skip
TAG = re.compile(rb"<[^<>]{1,200}>")
ATTRIBUTE = re.compile(rb'(?<= )([\w:]{1,40})="[^"<>]{0,80}"')
FIGURE = re.compile(rb"\d+(?=[^<>]*<)")
FIGURES = (b"0", b"-1", b"1", b"2", b"31", b"13", b"255", b"65536", b"1048577", b"2147483648", b"999999999999999999999", b"1e309", b"x",
           b"", b"true", b"A1:XFD1048576", b"../../up", b"00", b"29/02/2015", b"24:61", b"date", b"string", b"ss:Number")  # fmt: skip
BITES = (b"<w:tbl>", b"</w:tr>", b"<w:sdt>", b"&#0;", b"]]>", b'"', b"\0", b"\xff\xfe", b"{\\rtf", b"\\cell", b"\\row", b"<table>",
         b"9" * 40, b"-1", b"1e309", b"<w:del>", b"<!--", b"\\'", b"\\u-1?", b"\\bin99 ", b"=", b";", b"\t", b"\r", b'r="ZZZ99"')  # fmt: skip
MAGICS = (b"", b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"{\\rtf1 ", b"<html><table>", b"\xff\xfe", b"%PDF",
          b"Date,Event\n", b"\x09\x08\x10\0\0\x06\x10\0")  # fmt: skip


@dataclass(slots=True)
class Outcome:
    """What a run found; ``faults`` names the seed and how its file broke the reader."""

    n_cases: int = 0
    n_read: int = 0
    slowest_s: float = 0.0
    peak_mb: int = 0
    faults: list[str] = field(default_factory=list)
    by_kind: Counter[str] = field(default_factory=Counter)


def damaged(chance: random.Random, data: bytes) -> bytes:
    """Break bytes in one to six ways."""
    work = bytearray(data)
    for _ in range(chance.randint(1, 6)):
        if not work:
            break
        at = chance.randrange(len(work))
        kind = chance.randrange(7)
        if kind == 0:
            work[at] = chance.randrange(256)
        elif kind == 1:
            del work[at : at + chance.randint(1, 200)]
        elif kind == 2:
            work[at:at] = chance.choice(BITES)
        elif kind == 3:
            piece = work[at : at + chance.randint(1, 2000)]
            to = chance.randrange(len(work))
            work[to:to] = piece
        elif kind == 4:
            work[at:at] = bytes(chance.randrange(256) for _ in range(chance.randint(1, 12)))
        elif kind == 5:
            tags = list(TAG.finditer(bytes(work[at : at + 20_000])))
            if len(tags) > 1:
                one, other = chance.sample(tags, 2)
                work[at + one.start() : at + one.end()] = other.group()
        else:
            work = work[:at]
    return bytes(work)


def damaged_figures(chance: random.Random, data: bytes) -> bytes:
    """Change figures, letters and attributes of markup and leave it well-formed, so that what they say is believed."""
    work = data
    for _ in range(chance.randint(1, 12)):
        places = list((ATTRIBUTE if chance.random() < 0.7 else FIGURE).finditer(work, chance.randrange(len(work) + 1)))[
            :200
        ]
        if not places:
            continue
        place = chance.choice(places)
        if place.re is FIGURE:
            new = chance.choice(FIGURES)
        else:
            new = chance.choice(
                (b"", place.group(1) + b'="' + chance.choice(FIGURES) + b'"', chance.choice(places).group())
            )
        work = work[: place.start()] + new + work[place.end() :]
    return work


def damaged_inside(chance: random.Random, data: bytes) -> bytes:
    """Break one part of a zip and pack it again, so that the reader behind the zip meets it."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        names = [n for n in old.namelist() if n.endswith((".xml", ".rels", "mimetype"))]
        chosen = set(chance.sample(names, min(len(names), chance.randint(1, 2))))
        for main in ("word/document.xml", "content.xml", "xl/worksheets/sheet1.xml"):
            if main in names and chance.random() < 0.6:
                chosen.add(main)
        for name in old.namelist():
            part = old.read(name)
            new.writestr(name, chance.choice((damaged, damaged_figures))(chance, part) if name in chosen else part)
    return out.getvalue()


def damaged_in_place(chance: random.Random, data: bytes) -> bytes:
    """Change bytes without moving any, as the sectors and records of an old office file need to be met at all."""
    work = bytearray(data)
    for _ in range(chance.randint(1, 29)):
        at = chance.randrange(512 if len(work) > 600 else 0, len(work))
        kind = chance.randrange(4)
        if kind == 0:
            work[at] = chance.randrange(256)
        elif kind == 1:
            work[at] ^= 1 << chance.randrange(8)
        else:
            extreme = chance.choice((0, 1, 0xFF, 0x7FFF, 0xFFFF, 0x7FFFFFFF, 0xFFFFFFFF, 0xFFFFFFFE, 0x80000000))
            work[at : at + 4] = struct.pack("<I", extreme)[: len(work) - at]
    return bytes(work)


def damaged_records(chance: random.Random, data: bytes) -> bytes:
    """Break single records of an old workbook: their kind, their length, a figure in them, or their order."""
    records, starts = _records(data)
    for _ in range(chance.randint(1, 6)):
        number = chance.randrange(1, len(records))
        kind, inside = records[number]
        how = chance.randrange(6)
        if how == 0:
            records[number] = chance.choice(records)[0], inside
        elif how == 1 and inside:
            records[number] = kind, damaged_in_place(chance, inside)
        elif how == 2:
            records[number] = kind, inside[: chance.randrange(len(inside) + 1)]
        elif how == 3:
            records[number] = chance.choice(records)
        elif how == 4:
            records[number] = (0x0099, b"")  # passed over: taking it out would move all that follow
        else:
            records[number] = kind, inside + chance.randbytes(chance.randint(1, 300))
    if chance.random() < 0.9:
        _point_to_sheets(records, starts)
    stream = b"".join(old_workbooks.record(kind, inside) for kind, inside in records)
    return old_workbooks.compound(stream) if chance.random() < 0.8 else stream


def _records(data: bytes) -> tuple[list[tuple[int, bytes]], list[int]]:
    """Return the records of a sound old workbook and where each starts."""
    records, starts = [], []
    begin = at = data.find(b"\x09\x08\x10\0")
    while at <= len(data) - 4:
        kind, n_bytes = struct.unpack_from("<HH", data, at)
        if not kind:
            break
        records.append((kind, data[at + 4 : at + 4 + n_bytes]))
        starts.append(at - begin)
        at += 4 + n_bytes
    return records, starts


def _point_to_sheets(records: list[tuple[int, bytes]], starts: list[int]) -> None:
    """Set the places in the list of sheets to where the sheets now are, so that they are met at all."""
    moved, at = {}, 0
    for (_, inside), start in zip(records, starts, strict=True):
        moved[start] = at
        at += 4 + len(inside)
    for number, (kind, inside) in enumerate(records):
        if kind == 0x0085 and len(inside) >= 4:
            (start,) = struct.unpack_from("<I", inside)
            records[number] = kind, struct.pack("<I", moved.get(start, start)) + inside[4:]


def files_by_kind() -> dict[str, list[tuple[str, bytes]]]:
    """Return the files that are broken, by kind; where the corpus has few of a kind, more are taken."""
    found: dict[str, list[tuple[str, bytes]]] = {}
    for kind, endings in KINDS.items():
        own = [p for p in sorted(FILES.iterdir()) if p.suffix in endings]
        if len(own) < N_AT_LEAST or kind == "xls":
            own += [p for p in sorted(MORE_FILES.iterdir()) if p.suffix in endings and p.stat().st_size < MAX_BYTES]
        found[kind] = [(path.name, path.read_bytes()) for path in own]
    found["xml"] += [each for each in found["xls"] if each[1].startswith(b"<?xml")]
    found["html"] += [each for each in found["xls"] if b"<html" in each[1][:200]]
    found["xls"] = [each for each in found["xls"] if each[1].startswith(OLE)]
    found["doc"] = [("letter.doc", old_workbooks.compound(bytes(range(256)) * 40, "WordDocument"))]
    found["noise"] = [("noise", b"")]
    assert all(found.values())
    return found


def case(seed: int, files: dict[str, list[tuple[str, bytes]]]) -> tuple[str, str, bytes]:
    """Return the kind, name and content of the ``seed``-th broken file: always the same one."""
    chance = random.Random(seed)
    kind = list(files)[seed % len(files)]
    if kind == "noise":
        name = chance.choice(("a.docx", "a.xls", "a.csv", "a.rtf", "a", "a.html"))
        return kind, name, chance.choice(MAGICS) + chance.randbytes(chance.randint(0, 3000))
    name, data = chance.choice(files[kind])
    if kind in ("xls", "doc") and chance.random() < 0.9:
        is_by_record = kind == "xls" and chance.random() < 0.5
        return kind, name, damaged_records(chance, data) if is_by_record else damaged_in_place(chance, data)
    if kind == "xml" and chance.random() < 0.7:
        return kind, name, damaged_figures(chance, data)
    if zipfile.is_zipfile(io.BytesIO(data)) and chance.random() < 0.8:
        return kind, name, damaged_inside(chance, data)
    return kind, name, damaged(chance, data)


def read_cases(first: int, last: int, told: Path) -> None:
    """Read cases, telling in a file which one is being read and what was found up to it."""
    files = files_by_kind()
    n_read, slowest, by_kind, faults = 0, 0.0, Counter[str](), list[str]()
    with told.open("r+b", buffering=0) as place:
        for seed in range(first, last):
            os.pwrite(place.fileno(), struct.pack("<qqd", seed, n_read, slowest), 0)
            kind, name, content = case(seed, files)
            began = time.monotonic()
            try:
                read_bytes(name, content)
                n_read += 1
                by_kind[kind] += 1
            except UserError:
                pass
            except BaseException as error:  # noqa: BLE001 - any other fault is what is looked for
                faults.append(f"case {seed} ({name}): {type(error).__name__}")
            slowest = max(slowest, time.monotonic() - began)
    print(json.dumps({"n_read": n_read, "slowest_s": slowest, "by_kind": by_kind, "faults": faults}))


def _in_a_process(arguments: list[str], told: Path, first: int) -> tuple[str, int, int]:
    """Return what the process printed, its exit code or -1 when it hung, and its peak memory in megabytes."""
    with tempfile.TemporaryFile() as out:
        child = subprocess.Popen(
            [sys.executable, "-m", "tests.bench.bench_fuzz_intake", *arguments], stdout=out, cwd=ROOT
        )
        seed, since = first, time.monotonic()
        while True:
            done, status, usage = os.wait4(child.pid, os.WNOHANG)
            if done:
                child.returncode = os.waitstatus_to_exitcode(status)
                out.seek(0)
                return out.read().decode(), child.returncode, usage.ru_maxrss // 1024
            now, *_ = struct.unpack("<qqd", told.read_bytes())
            if now != seed:
                seed, since = now, time.monotonic()
            elif time.monotonic() - since > HANG_SECONDS:
                child.kill()
                _, _, usage = os.wait4(child.pid, 0)
                child.returncode = -1
                return "", -1, usage.ru_maxrss // 1024
            time.sleep(0.2)


def run(n_cases: int) -> Outcome:
    """Read the cases; a file that ends or hangs the process is a fault, and the rest are read by another process."""
    found = Outcome(n_cases)
    first = 0
    with tempfile.TemporaryDirectory() as folder:
        told = Path(folder) / "told"
        while first < n_cases:
            told.write_bytes(struct.pack("<qqd", first, 0, 0.0))
            printed, code, peak = _in_a_process(["--read", str(first), str(n_cases), str(told)], told, first)
            found.peak_mb = max(found.peak_mb, peak)
            if code == 0:
                part = json.loads(printed)
                found.n_read += part["n_read"]
                found.slowest_s = max(found.slowest_s, part["slowest_s"])
                found.by_kind.update(part["by_kind"])
                found.faults += part["faults"]
                break
            seed, n_read, slowest = struct.unpack("<qqd", told.read_bytes())
            found.n_read += n_read
            found.slowest_s = max(found.slowest_s, HANG_SECONDS if code == -1 else slowest)
            found.faults.append(f"case {seed}: " + ("hung" if code == -1 else f"ended the process with {code}"))
            first = seed + 1
    return found


def read_hostile(told: Path) -> None:
    """Read the files made to take hours or all memory, at their full size."""
    slowest = 0.0
    for number, content in enumerate(hostile(65_536).values(), 1):
        with told.open("r+b", buffering=0) as place:  # never for a moment empty: another process reads it
            place.write(struct.pack("<qqd", number, 0, slowest))
        began = time.process_time()  # the machine may be busy with other work
        with contextlib.suppress(UserError):
            read_bytes("old.xls", content)
        slowest = max(slowest, time.process_time() - began)
    print(slowest)


def _row(what: str, size: str, ours: float, peer_name: str, peer: float) -> dict[str, object]:
    return {"name": "fuzz_intake", "what": what, "size": size, "ours": ours, "peer_name": peer_name, "peer": peer,
            "ratio": ours / peer, "bound": 1.0, "holds": ours <= peer}  # fmt: skip


def rows() -> list[dict[str, object]]:
    """Return how many files broke the reader, the slowest, the memory; and the same of files made to be hostile."""
    n_cases = int(os.environ.get("SCRDESK_FUZZ_CASES", N_CASES))
    if sys.platform == "win32":
        raise SystemExit("bench_fuzz_intake asks for the memory of a process as Unix does")
    found = run(n_cases)
    for fault in found.faults[:20]:
        print(fault, file=sys.stderr)
    print("read, by kind: " + ", ".join(f"{kind} {n:,}" for kind, n in found.by_kind.most_common()), file=sys.stderr)
    size = f"{n_cases:,} files, {found.n_read:,} of them readable"
    with tempfile.TemporaryDirectory() as folder:
        told = Path(folder) / "told"
        told.write_bytes(struct.pack("<qqd", 0, 0, 0.0))
        printed, code, peak = _in_a_process(["--hostile", str(told)], told, 0)
    return [
        {"name": "fuzz_intake", "what": "broken files that ended, hung or tripped up the reader", "size": size,
         "ours": len(found.faults), "peer_name": "allowed", "peer": 0, "ratio": float(len(found.faults)), "bound": 0.0,
         "holds": not found.faults},
        _row("slowest broken file (s)", size, found.slowest_s, "limit (s)", MAX_SECONDS),
        _row("peak memory of the process that reads them (MB)", size, found.peak_mb, "1 GB", MAX_MEGABYTES),
        _row("slowest old workbook made to be hostile (processor s)", f"{len(hostile())} files", float(printed) if code == 0 else HANG_SECONDS,
             "limit (s)", MAX_SECONDS),
        _row("peak memory of the process that reads those (MB)", f"{len(hostile())} files", peak, "1 GB", MAX_MEGABYTES),
    ]  # fmt: skip


def main() -> int:
    command, *rest = sys.argv[1:]
    if command == "--read":
        read_cases(int(rest[0]), int(rest[1]), Path(rest[2]))
    elif command == "--hostile":
        read_hostile(Path(rest[0]))
    else:
        kind, name, content = case(int(rest[0]), files_by_kind())
        Path(rest[1]).write_bytes(content)
        print(kind, name)
    return 0


if __name__ == "__main__":
    sys.exit(main())
