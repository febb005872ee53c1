"""How fast submissions are read, against the bare libraries, in the same run; and the memory of one reading."""

from __future__ import annotations

import io
import random
import statistics
import subprocess
import sys
import time
import zipfile
from collections.abc import Callable
from copy import deepcopy
from datetime import datetime

import docx
import openpyxl
import xlsxwriter
from lxml import etree

from scrdesk.intake.read import read_bytes

N_ROWS = 10_000
N_RUNS = 5
HEADINGS = ("Date", "Time", "Source of information", "Event", "Action taken")
WORDS = [
    "police",
    "attended",
    "the",
    "home",
    "address",
    "and",
    "spoke",
    "with",
    "mother",
    "who",
    "said",
    "that",
    "child",
    "had",
    "been",
    "at",
    "school",
    "all",
    "week",
    "referral",
    "made",
    "to",
    "social",
    "care",
    "by",
    "phone",
    "health",
    "visitor",
    "informed",
    "no",
    "concerns",
    "noted",
    "follow",
    "up",
    "visit",
    "arranged",
    "with",
    "family",
]


def _texts(chance: random.Random, number: int) -> tuple[str, ...]:
    day = f"{number % 28 + 1:02d}/{number // 28 % 12 + 1:02d}/{2010 + number // 336 % 8}"
    clock = f"{chance.randrange(24):02d}:{chance.randrange(60):02d}"
    return (day, clock, f"System, page {number}", " ".join(chance.choices(WORDS, k=40)), "No further action")


def word_file(n_rows: int = N_ROWS) -> bytes:
    chance = random.Random(1)
    document = docx.Document()
    table = document.add_table(rows=1, cols=len(HEADINGS))
    for cell, text in zip(table.rows[0].cells, HEADINGS, strict=True):
        cell.text = text
    first = table.rows[0]._tr
    for number in range(n_rows):
        row = deepcopy(first)
        for cell, text in zip(row.tc_lst, _texts(chance, number), strict=True):
            cell.p_lst[0].r_lst[0].text = text
        table._tbl.append(row)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def excel_file(n_rows: int = N_ROWS) -> bytes:
    chance = random.Random(2)
    out = io.BytesIO()
    book = xlsxwriter.Workbook(out, {"in_memory": True})
    sheet = book.add_worksheet("Log")
    form = book.add_format({"num_format": "dd/mm/yyyy"})
    sheet.write_row(0, 0, HEADINGS)
    for number in range(n_rows):
        day, *rest = _texts(chance, number)
        sheet.write_datetime(number + 1, 0, datetime.strptime(day, "%d/%m/%Y"), form)
        sheet.write_row(number + 1, 1, rest)
    book.close()
    return out.getvalue()


def walk_with_python_docx(content: bytes) -> None:
    for row in docx.Document(io.BytesIO(content)).tables[0].rows:
        for cell in row.cells:
            assert cell.text is not None


def parse_alone(content: bytes) -> None:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        etree.fromstring(archive.read("word/document.xml"))


def iterate_with_openpyxl(content: bytes) -> None:
    for row in openpyxl.load_workbook(io.BytesIO(content), read_only=True).worksheets[0].iter_rows(values_only=True):
        assert row


def _seconds(work: Callable[[], object]) -> float:
    began = time.process_time()
    work()
    return time.process_time() - began


def _against(what: str, size: str, ours: Callable[[], object], peer_name: str, peer: Callable[[], object], bound: float,
             n_runs: int = N_RUNS) -> dict[str, object]:  # fmt: skip
    pairs = [(_seconds(ours), _seconds(peer)) for _ in range(n_runs)]
    mine, theirs = (statistics.median(column) for column in zip(*pairs, strict=True))
    ratio = mine / theirs
    return {"name": "intake", "what": what, "size": size, "ours": mine, "peer_name": peer_name, "peer": theirs,
            "ratio": ratio, "bound": bound, "holds": ratio <= bound}  # fmt: skip


_MEMORY = """
import resource, sys
from scrdesk.intake.read import read_bytes
from tests.bench.bench_intake import word_file
content = word_file() if sys.argv[1] == "docx" else None
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
read_bytes("a.docx", content)
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024)
"""


def _peak_megabytes() -> int:
    done = subprocess.run([sys.executable, "-c", _MEMORY, "docx"], capture_output=True, text=True, check=True)
    return int(done.stdout)


def rows() -> list[dict[str, object]]:
    """Return the measurements."""
    word, excel = word_file(), excel_file()
    size = f"{N_ROWS:,} rows"

    def ours_word() -> object:
        return read_bytes("a.docx", word)

    def ours_excel() -> object:
        return read_bytes("a.xlsx", excel)

    assert len(read_bytes("a.docx", word).entries) == len(read_bytes("a.xlsx", excel).entries) == N_ROWS
    found = [
        _against("read a docx whole", size, ours_word, "python-docx, bare walk over cell texts",
                 lambda: walk_with_python_docx(word), 0.5, 3),
        _against("read a docx whole", size, ours_word, "unzip and parse the XML", lambda: parse_alone(word), 8.0),
        _against("read an xlsx whole", size, ours_excel, "openpyxl, bare read-only iteration",
                 lambda: iterate_with_openpyxl(excel), 1.0),
    ]  # fmt: skip
    if sys.platform != "win32":
        peak = _peak_megabytes()
        found.append({"name": "intake", "what": "peak memory of the process that reads a docx (MB)", "size": size,
                      "ours": peak, "peer_name": "1 GB", "peer": 1024, "ratio": peak / 1024, "bound": 1.0,
                      "holds": peak <= 1024})  # fmt: skip
    return found
