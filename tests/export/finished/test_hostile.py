"""Whatever bytes are given, the reading ends with passages or with one clear fault."""

from __future__ import annotations

import contextlib
import io
import zipfile

from hypothesis import given, settings
from hypothesis import strategies as st

from scrdesk.errors import CannotRead
from scrdesk.export.finished.bounds import Budget
from scrdesk.export.finished.file import finished_passages
from tests.export.finished.planted_office import word
from tests.export.finished.planted_pdf import line, pdf

PDF = pdf(line("Nothing here."))
WORD = word(lambda _: None)


def _read(data: bytes) -> list[str]:
    with contextlib.suppress(CannotRead):
        return [passage.text for passage in finished_passages(data, "x.bin", "", Budget())]
    return []


@settings(max_examples=40, deadline=None)
@given(
    st.binary(max_size=400),
    st.sampled_from([b"", b"%PDF-1.7\n", b"PK\x03\x04", b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff\xe1"]),
)
def test_any_bytes(noise: bytes, lead: bytes) -> None:
    _read(lead + noise)


@settings(max_examples=30, deadline=None)
@given(st.data())
def test_a_whole_file_with_bytes_changed(data: st.DataObject) -> None:
    whole = bytearray(data.draw(st.sampled_from([PDF, WORD])))
    for _ in range(data.draw(st.integers(1, 12))):
        whole[data.draw(st.integers(0, len(whole) - 1))] = data.draw(st.integers(0, 255))
    cut = data.draw(st.integers(0, len(whole)))
    _read(bytes(whole))
    _read(bytes(whole[:cut]))


def test_a_part_that_unpacks_without_end_is_told_and_left() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as bundle:
        bundle.writestr("[Content_Types].xml", "<Types/>")
        bundle.writestr("word/document.xml", b"<a>" + b" " * (70 * 2**20) + b"</a>")
    budget = Budget()
    list(finished_passages(out.getvalue(), "bomb.docx", "", budget))
    assert any("too large" in notice.message for notice in budget.notices)


def test_files_within_files_end_somewhere() -> None:
    content = PDF
    for depth in range(9):
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w") as bundle:
            bundle.writestr(f"level{depth}.zip", content)
        content = out.getvalue()
    budget = Budget()
    list(finished_passages(content, "nest.zip", "", budget))
    assert any("too deep" in notice.message for notice in budget.notices)
