"""Workbooks of before 2007: what they say is read to the last cell, and no broken one harms the program."""

from __future__ import annotations

import io
import json
import random
import struct
import subprocess
import sys
import time
from pathlib import Path

import pytest
import xlrd

from scrdesk.domain.progress import Silent
from scrdesk.domain.submission import ParsedSubmission
from scrdesk.errors import Cancelled, CannotRead
from scrdesk.intake import bounds
from scrdesk.intake.read import read_bytes
from scrdesk.intake.readers.legacy_xls import read_old_workbook
from tests.corpus.rows import FILES
from tests.intake import old_workbooks as old

JUDGE = FILES.parent / "judge" / "files"
MAX_SECONDS = 20.0
HEADINGS = old.label(0, 0, "Date") + old.label(0, 1, "Time") + old.label(0, 2, "Event")
ROOT = Path(__file__).parent.parent.parent


def row(number: int, when: str = "3/2/2016", event: str = "Home visit by the nurse") -> bytes:
    return old.label(number, 0, when) + old.label(number, 1, "10:30") + old.label(number, 2, event)


def read(stream: bytes, name: str = "old.xls") -> ParsedSubmission:
    return read_bytes(name, old.compound(stream))


def codes(parsed: ParsedSubmission) -> set[str]:
    return {finding.code for finding in parsed.findings}


def real_workbooks() -> list[Path]:
    found = [*FILES.glob("*.xls"), *JUDGE.glob("*.xls")]
    return sorted(path for path in found if path.read_bytes()[:4] == b"\xd0\xcf\x11\xe0")


def test_there_are_real_workbooks() -> None:
    assert len(real_workbooks()) >= 6


@pytest.mark.parametrize("path", real_workbooks(), ids=lambda path: path.name)
def test_every_cell_is_what_another_reader_finds(path: Path) -> None:
    data = path.read_bytes()
    theirs = xlrd.open_workbook(file_contents=data, formatting_info=True, logfile=io.StringIO())
    tables = read_old_workbook(data, path.name, Silent()).tables
    assert [table.name for table in tables] == [f"sheet {sheet.name}" for sheet in theirs.sheets()]
    for sheet, table in zip(theirs.sheets(), tables, strict=True):
        assert table.is_hidden == bool(sheet.visibility)
        rows = {int(found.place.rsplit(" ", 1)[1]) - 1: found for found in table.rows}
        for y in range(sheet.nrows):
            for x in range(sheet.ncols):
                kind, value = sheet.cell_type(y, x), sheet.cell_value(y, x)
                ours = rows[y].cells[x] if y in rows and x < len(rows[y].cells) else ""
                if kind == xlrd.XL_CELL_TEXT:
                    assert ours == value
                elif kind == xlrd.XL_CELL_NUMBER:
                    assert float(ours) == pytest.approx(value, rel=1e-14)
                elif kind == xlrd.XL_CELL_DATE:
                    moment = xlrd.xldate_as_datetime(value, theirs.datemode)
                    exact = rows[y].exact[x]
                    assert moment.isoformat().startswith(exact) or moment.time().isoformat().startswith(exact)
                else:
                    assert (kind in (xlrd.XL_CELL_EMPTY, xlrd.XL_CELL_BLANK)) == (ours == "")


def test_hidden_rows_columns_and_sheets_are_told() -> None:
    hidden_row = old.record(0x0208, struct.pack("<HHHHHHI", 2, 0, 3, 255, 0, 0, 0x20))
    hidden_column = old.record(0x007D, struct.pack("<HHHHHH", 2, 2, 0, 0, 1, 0))
    sheet = hidden_row + hidden_column + HEADINGS + row(1) + row(2, "4/2/2016", "Call from school")
    parsed = read(old.book(sheet, HEADINGS + row(1, "5/2/2016"), states=(0, 1)))
    assert len(parsed.entries) == 3
    assert {"row-hidden", "column-hidden", "sheet-hidden"} <= codes(parsed)
    hidden = [finding.row for finding in parsed.findings if finding.code == "row-hidden"]
    assert hidden == ["sheet Sheet1, row 3"]


@pytest.mark.parametrize(("is_1904", "serial"), [(False, 42412.0), (True, 40950.0)])
def test_dates_and_times_are_read_by_how_their_cells_show_them(is_1904: bool, serial: float) -> None:
    before = old.record(0x22, struct.pack("<H", is_1904)) + old.styles(0, 14, "h:mm AM/PM", "mmm\\-yy", "General")
    sheet = (
        HEADINGS
        + old.number(1, 0, serial, 1)
        + old.number(1, 1, 0.604166666666667, 2)
        + old.label(1, 2, "Visit")
        + old.packed(2, 0, int(serial + 1) << 2 | 2, 1)
        + old.label(2, 2, "Call")
        + old.number(3, 0, serial, 3)
        + old.label(3, 2, "Month only")
    )
    entries = read(old.book(sheet, before=before)).entries
    assert [e.when.earliest and e.when.earliest.isoformat() for e in entries] == [
        "2016-02-12",
        "2016-02-13",
        "2016-02-01",
    ]
    assert entries[2].when.latest is not None and entries[2].when.latest.isoformat() == "2016-02-29"
    assert entries[0].when.start is not None and f"{entries[0].when.start:%H:%M}" == "14:30"
    assert dict(entries[0].fields)["Date"] == "12/02/2016"
    assert dict(entries[0].fields)["Time"] == "2:30 PM"


def test_values_of_formulas_errors_truths_and_numbers() -> None:
    def result(kind: int, value: int = 0) -> bytes:
        return bytes((kind, 0, value, 0, 0, 0, 0xFF, 0xFF))

    more = "".join(f"word {n} " for n in range(2_000))
    several = old.record(0x00BD, struct.pack("<HHHIHIH", 2, 3, 0, 7 << 2 | 2, 0, 1234 << 2 | 3, 4))
    sheet = (
        HEADINGS
        + old.label(0, 3, "Age")
        + old.label(0, 4, "Score")
        + old.label(1, 0, "3/2/2016")
        + old.formula(1, 2, result(0))
        + old.record(0x04BC, bytes(10))
        + old.record(0x0207, old.text(more)[:8000])
        + old.record(0x003C, b"\0" + more.encode()[7997:])
        + old.formula(1, 3, result(1, 1))
        + old.formula(1, 4, result(2, 0x17))
        + old.label(2, 0, "4/2/2016")
        + old.label(2, 2, "Weighed – “well”")
        + several
        + old.label(3, 0, "5/2/2016")
        + old.label(3, 2, "Seen")
        + old.formula(3, 3, struct.pack("<d", 4.25))
        + old.record(0x0205, struct.pack("<HHHBB", 3, 4, 0, 0x2A, 1))
    )
    parsed = read(old.book(sheet))
    told = [dict(entry.fields) for entry in parsed.entries]
    assert parsed.entries[0].event == more
    assert (told[0]["Age"], told[0]["Score"]) == ("TRUE", "#REF!")
    assert (told[1]["Event"], told[1]["Age"], told[1]["Score"]) == ("Weighed – “well”", "7", "12.34")
    assert (told[2]["Age"], told[2]["Score"]) == ("4.25", "#N/A")
    assert "cell-error" in codes(parsed)


def test_shared_texts_go_over_the_borders_of_records() -> None:
    first = struct.pack("<II", 9, 3) + old.text("Date") + old.text("Event")
    long = "Łódź 😀 said: " * 900
    rich = struct.pack("<HBHI", len(long.encode("utf-16-le")) // 2, 1 | 8 | 4, 2, 6)
    wide = long.encode("utf-16-le")
    runs_and_sounds = bytes(2 * 4 + 6)
    cut = 4 * 28 + 12  # between the two halves of the face
    parts = [first + rich + wide[:cut], b"\1" + wide[cut:8000], b"\1" + wide[8000:] + runs_and_sounds[:5]]
    parts.append(runs_and_sounds[5:] + old.text("3/2/2016"))
    texts = old.record(0x00FC, parts[0]) + b"".join(old.record(0x003C, part) for part in parts[1:])
    sheet = old.shared(0, 0, 0) + old.shared(0, 1, 1) + old.shared(1, 0, 3) + old.shared(1, 1, 2)
    entries = read(old.book(sheet, before=texts)).entries
    assert [entry.event for entry in entries] == [long]
    assert entries[0].when.earliest is not None and entries[0].when.earliest.isoformat() == "2016-02-03"


def test_comments_and_merged_cells() -> None:
    shape = old.record(0x005D, struct.pack("<HHHH", 0x15, 0x12, 0x19, 5) + bytes(14))
    words = old.record(0x01B6, bytes(10) + struct.pack("<H", 9) + bytes(6)) + old.record(0x003C, b"\0Ask again")
    note = old.record(0x001C, struct.pack("<HHHH", 1, 2, 0, 5) + old.text("Ann") + b"\0")
    merged = old.record(0x00E5, struct.pack("<HHHHH", 1, 1, 2, 0, 0))
    sheet = (
        HEADINGS
        + row(1)
        + old.label(2, 2, "Second call")
        + merged
        + shape
        + words
        + old.record(0x003C, bytes(16))
        + note
    )
    parsed = read(old.book(sheet))
    assert [e.when.earliest and e.when.earliest.isoformat() for e in parsed.entries] == ["2016-02-03"] * 2
    assert any("comment on C2: Ask again" in text for _, text in parsed.entries[0].fields) or "Ask again" in repr(
        parsed
    )


def test_workbooks_of_excel_95_and_bare_sheets() -> None:
    version = old.BIFF_5
    sheet = old.label(0, 0, "Date", version) + old.label(0, 1, "Event", version)
    sheet += old.label(1, 0, "3/2/2016", version) + old.label(1, 1, "Café – “well”", version)
    codepage = old.record(0x42, struct.pack("<H", 1252))
    stream = old.book(sheet, before=codepage, version=version)
    for content in (old.compound(stream, "Book"), old.begin(0x10, version) + sheet + old.END):
        assert [entry.event for entry in read_bytes("log.xls", content).entries] == ["Café – “well”"]
    bare = struct.pack("<HHHHHH", 0x809, 8, 0, 0x10, 0, 0) + sheet + old.END  # as small export scripts write it
    assert [entry.event for entry in read_bytes("log.xls", bare).entries] == ["Café – “well”"]


def test_charts_are_no_sheets_and_what_lies_in_them_is_not_read() -> None:
    chart = old.begin(0x20) + old.number(1, 2, 5) + old.END
    parsed = read(old.book(HEADINGS + row(1) + chart + row(2)))
    assert [entry.event for entry in parsed.entries] == ["Home visit by the nurse"] * 2


def test_a_letter_in_a_workbook_does_not_make_it_a_letter() -> None:
    content = old.compound(old.book(HEADINGS + row(1))) + "WordDocument".encode("utf-16-le")
    assert len(read_bytes("old.xls", content).entries) == 1


def refused(content: bytes, name: str = "old.xls") -> CannotRead:
    began = time.process_time()
    with pytest.raises(CannotRead) as caught:
        read_bytes(name, content)
    assert time.process_time() - began < MAX_SECONDS
    assert caught.value.where == name
    assert caught.value.remedy
    return caught.value


def test_a_password_is_told() -> None:
    locked = old.book(HEADINGS, before=old.record(0x2F, bytes(54)))
    assert "password" in refused(old.compound(locked)).what


def test_binary_workbooks_are_refused_with_what_to_do() -> None:
    import zipfile

    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as made:
        made.writestr("xl/workbook.bin", b"\x83\x01\0")
    fault = refused(out.getvalue(), "log.xlsb")
    assert "xlsb" in fault.what and "xlsx" in fault.remedy


def test_no_cell_is_lost_unseen() -> None:
    sound = HEADINGS + row(1)
    refused(old.compound(old.book(sound + old.shared(2, 2, 99))))
    refused(old.compound(old.book(sound)[: -len(old.END) - 1].ljust(5000, b"\xee")))
    refused(old.compound(old.book(sound + old.number(2, 65_535, 1.0))))
    astray = bytearray(old.book(sound))
    at = astray.index(old.record(0x85, b"")[:2], 20)
    astray[at + 4 : at + 8] = struct.pack("<I", 60)
    refused(old.compound(bytes(astray)))


def test_flipped_bytes_are_read_or_refused() -> None:
    dice = random.Random(1)
    for path in real_workbooks():
        whole = path.read_bytes()
        for _ in range(40):
            content = bytearray(whole)
            for _ in range(dice.randint(1, 29)):
                content[dice.randrange(512, len(content))] = dice.randrange(256)
            try:
                read_bytes("old.xls", bytes(content))
            except CannotRead as fault:
                assert fault.remedy  # noqa: PT017 - what was hit may be a letter of a text


def test_cancel_is_passed_on() -> None:
    class Impatient(Silent):
        def check(self) -> None:
            raise Cancelled

    with pytest.raises(Cancelled):
        read_bytes("old.xls", old.compound(old.book(b"".join(row(n) for n in range(1, 300)))), progress=Impatient())


def hostile(n_rows: int = 6_000) -> dict[str, bytes]:
    """Files that would take hours or all memory, were their figures believed; the bench makes them of 65,536 rows."""
    sound = old.book(HEADINGS + row(1))
    circle = bytearray(old.compound(sound))
    circle[-512:] = struct.pack("<128I", *([0] * 128))
    giant = old.record(0xFC, struct.pack("<II", 0xFFFFFFFF, 0xFFFFFFFF) + old.text("Date"))
    sounds = old.record(0xFC, struct.pack("<II", 9, 0x7FFFFFFF) + struct.pack("<HBI", 1, 4, 0xFFFFFFF4) + b"aaaa")
    corners = b"".join(old.label(n, 255, "x") for n in range(n_rows))
    listed = old.record(0x85, struct.pack("<IBB", 0, 0, 0) + old.text("S", 1))
    n_before = len(old.begin(5)) + 1_900 * len(listed) + len(old.END)
    same = old.record(0x85, struct.pack("<IBB", n_before, 0, 0) + old.text("S", 1))
    twice = old.begin(5) + same * 1_900 + old.END + old.begin() + corners + old.END
    overlaid = old.record(0x00E5, struct.pack("<H", 1_000) + struct.pack("<HHHH", 0, 65_535, 0, 255) * 1_000) * 20
    letters = "x" * 8_000
    wide = old.record(0xFC, struct.pack("<II", 1, 1) + old.text(letters))
    return {
        "circle of sectors": bytes(circle),
        "giant count of texts": old.compound(old.book(old.shared(0, 0, 0), before=giant)),
        "sounds that lead back": old.compound(old.book(HEADINGS + row(1), before=sounds)),
        "cell in every last column": old.compound(old.book(corners)),
        "thousands of sheets in one place": old.compound(twice),
        "merged over one another": old.compound(old.book(corners + overlaid)),
        "one long text everywhere": old.compound(
            old.book(b"".join(old.shared(n % 60_000, n % 256, 0) for n in range(3 * n_rows)), before=wide)
        ),
        "empty records without end": old.begin(5) + old.record(0x99) * (60 * n_rows),
        "notes on one text": old.compound(
            old.book(
                HEADINGS
                + row(1)
                + old.record(0x005D, struct.pack("<HHHH", 0x15, 0x12, 0x19, 5))
                + old.record(0x01B6, bytes(10) + struct.pack("<H", 8_000) + bytes(6))
                + old.record(0x003C, b"\0" + letters.encode())
                + old.record(0x001C, struct.pack("<HHHH", 1, 2, 0, 5) + bytes(4)) * 90_000
            )
        ),
    }


_CHILD = """
import json, pathlib, re, resource, time
from scrdesk.errors import CannotRead
from scrdesk.intake.read import read_bytes
from tests.intake.test_old_workbooks import hostile
def peak_kib():
    # What the parent had in memory before this program began counts in ru_maxrss, and not here.
    status = pathlib.Path("/proc/self/status")
    told = re.search(r"VmHWM:\\s+(\\d+)", status.read_text()) if status.exists() else None
    return int(told[1]) if told else resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
found = {}
for name, content in hostile().items():
    began = time.process_time()  # the machine may be busy with other tests
    try:
        read_bytes("old.xls", content)
    except CannotRead:
        pass
    found[name] = [time.process_time() - began, peak_kib() // 1024]
print(json.dumps(found))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="the memory of a process is asked for as Unix does")
def test_hostile_workbooks_end_in_seconds_under_a_gigabyte() -> None:
    done = subprocess.run(
        [sys.executable, "-c", _CHILD], capture_output=True, text=True, check=True, cwd=ROOT, timeout=300
    )
    found = json.loads(done.stdout)
    assert set(found) == set(hostile())
    for name, (seconds, megabytes) in found.items():
        assert seconds < MAX_SECONDS, name
        assert megabytes < 1024, name


def test_the_bounds_allow_an_honest_large_workbook() -> None:
    assert bounds.MAX_ROWS >= 65_536
    n = 10_000
    parsed = read(old.book(HEADINGS + b"".join(row(k, event=f"Event {k}") for k in range(1, n + 1))))
    assert len(parsed.entries) == n
