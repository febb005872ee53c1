"""Files broken in every way that chance finds: each is read or refused with a sentence, within seconds.

``python -m tests.bench fuzz_intake``; the number of cases can be given in ``SCRDESK_FUZZ_CASES``.
"""

from __future__ import annotations

import io
import os
import random
import re
import time
import zipfile
from pathlib import Path

from scrdesk.errors import UserError
from scrdesk.intake.read import read_bytes

FILES = Path(__file__).parent.parent / "corpus" / "files"
N_CASES = 24_000
MAX_SECONDS = 10.0
TAG = re.compile(rb"<[^<>]{1,200}>")
BITES = (b"<w:tbl>", b"</w:tr>", b"<w:sdt>", b"&#0;", b"]]>", b'"', b"\0", b"\xff\xfe", b"{\\rtf", b"\\cell", b"\\row", b"<table>",
         b"9" * 40, b"-1", b"1e309", b"<w:del>", b"<!--", b"\\'", b"\\u-1?", b"\\bin99 ", b"=", b";", b"\t", b"\r", b'r="ZZZ99"')  # fmt: skip
MAGICS = (
    b"",
    b"PK\x03\x04",
    b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
    b"{\\rtf1 ",
    b"<html><table>",
    b"\xff\xfe",
    b"%PDF",
    b"Date,Event\n",
)


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
            new.writestr(name, damaged(chance, part) if name in chosen else part)
    return out.getvalue()


def case(seed: int, files: list[tuple[str, bytes]]) -> tuple[str, bytes]:
    """Return the ``seed``-th broken file: always the same one."""
    chance = random.Random(seed)
    if chance.random() < 0.08:
        name = chance.choice(("a.docx", "a.xls", "a.csv", "a.rtf", "a", "a.html"))
        return name, chance.choice(MAGICS) + chance.randbytes(chance.randint(0, 3000))
    name, data = chance.choice(files)
    if zipfile.is_zipfile(io.BytesIO(data)) and chance.random() < 0.8:
        return name, damaged_inside(chance, data)
    return name, damaged(chance, data)


def run(first: int, last: int) -> tuple[int, float]:
    """Read cases; return how many were read rather than refused, and the longest time in seconds.

    Raises:
        AssertionError: naming the seed whose file broke the reader.
    """
    files = [(p.name, p.read_bytes()) for p in sorted(FILES.iterdir()) if p.suffix != ".json"]
    n_read, slowest = 0, 0.0
    for seed in range(first, last):
        name, content = case(seed, files)
        began = time.monotonic()
        try:
            read_bytes(name, content)
            n_read += 1
        except UserError:
            pass
        except BaseException as error:
            raise AssertionError(f"case {seed} ({name}): {type(error).__name__}") from error
        slowest = max(slowest, time.monotonic() - began)
    return n_read, slowest


def rows() -> list[dict[str, object]]:
    """Return one measurement: the slowest of all cases against the limit."""
    n_cases = int(os.environ.get("SCRDESK_FUZZ_CASES", N_CASES))
    n_read, slowest = run(0, n_cases)
    return [{"name": "fuzz_intake", "what": "slowest broken file (s)", "size": f"{n_cases:,} files, {n_read:,} of them readable",
             "ours": slowest, "peer_name": "limit (s)", "peer": MAX_SECONDS, "ratio": slowest / MAX_SECONDS, "bound": 1.0,
             "holds": slowest <= MAX_SECONDS}]  # fmt: skip
