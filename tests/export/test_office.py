from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from scrdesk.domain.panel_layer import PanelMarks
from scrdesk.export.chronology_columns import LayerCells
from scrdesk.export.spreadsheet import chronology_xlsx
from scrdesk.export.word import chronology_docx
from tests.export.entries import HEADING, three
from tests.read_pdf import pages_of

LAYER = LayerCells("4 y 2 m", "77 days", PanelMarks(tags=frozenset({"hidden room"})), (2,), "=Ask again")
OFFICE = shutil.which("soffice")
pytestmark = pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not installed: opening by Office is NOT tested")


@pytest.mark.parametrize(("ending", "write"), [("xlsx", chronology_xlsx), ("docx", chronology_docx)])
def test_libreoffice_opens_it_and_shows_each_entry(ending: str, write: object, tmp_path: Path) -> None:
    assert callable(write)
    source = tmp_path / f"chronology.{ending}"
    source.write_bytes(write(three(), HEADING, {each.id: LAYER for each in three()}))
    assert OFFICE is not None
    subprocess.run(
        [
            OFFICE,
            f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}",
            "--headless",
            "--convert-to",
            "pdf",
            "--outdir",
            str(tmp_path),
            str(source),
        ],
        check=True,
        capture_output=True,
        timeout=240,
    )
    text = " ".join(pages_of(tmp_path / "chronology.pdf"))
    for one in three():
        assert one.reference in text
    assert "Kit was asleep." in text
    assert "OFFICIAL-SENSITIVE" in text
    assert "hidden room" in text
