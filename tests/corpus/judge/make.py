"""Write the files of the judge corpus and what is expected of each: ``python -m tests.corpus.judge.make``.

LibreOffice ("soffice") is needed for the files that are saved again in another form; those that are there are left
alone unless ``--again`` is given.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from dataclasses import replace
from pathlib import Path

from tests.corpus.judge import hostile, second_round, sheets, texts, word_headings, word_layout, word_values  # noqa: F401
from tests.corpus.judge.case import CASES, FILES, Case, write_expected

LARGEST_KEPT = 700_000
"""Bytes: no file in the tests is larger than this."""


def main() -> None:
    """Write all files anew."""
    FILES.mkdir(parents=True, exist_ok=True)
    for old in FILES.glob("*.json"):
        old.unlink()
    for made, write in CASES:
        write(FILES / made.file)
        write_expected(made)
    known = {made.file: made for made, _ in CASES}
    for origin, name, form in texts.RESAVED:
        if not (FILES / name).exists() or "--again" in sys.argv:
            _save_again(FILES / origin, FILES / name, form)
        write_expected(_of_form(known[origin], name))
    largest = max(FILES.iterdir(), key=lambda path: path.stat().st_size)
    print(f"{len(list(FILES.glob('*.json')))} files; largest {largest.name}: {largest.stat().st_size:,} bytes")


def _save_again(origin: Path, goal: Path, form: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(
            ["soffice", "--headless", "--convert-to", form, "--outdir", folder, str(origin)],
            check=True, capture_output=True, timeout=120,
        )  # fmt: skip
        shutil.move(Path(folder) / f"{origin.stem}.{form}", goal)


def _of_form(made: Case, name: str) -> Case:
    """Return the same meaning for a file saved again; places may differ, and Word's fields are worked out anew."""
    rows = [
        replace(row, place="", cells=tuple(cell.replace("Shown result ", "") for cell in row.cells))
        for row in made.rows
    ]
    # LibreOffice keeps no mark of a row that was deleted under tracking: there it is a row like any other.
    n_rows_back = 1 if made.file == "tracked-changes.docx" else 0
    return replace(made, file=name, kind="saved again", rows=rows, may_add=made.may_add + n_rows_back)


if __name__ == "__main__":
    main()
