"""LibreOffice as a reader that is not ours: opens what we write, and writes it out again in another form."""

from __future__ import annotations

import csv
import shutil
import subprocess
from pathlib import Path

TIMEOUT_S = 180


def soffice() -> str | None:
    """Return the program, or None where it is not installed."""
    return shutil.which("soffice") or shutil.which("libreoffice")


def converted(path: Path, ending: str, folder: Path) -> Path:
    """Open a file in LibreOffice without a window and write it in another form.

    A document that needs repair is refused: without a window there is nobody to be asked.

    Raises:
        RuntimeError: it was not opened, or nothing was written.
    """
    program = soffice()
    assert program is not None
    folder.mkdir(parents=True, exist_ok=True)
    form = {
        "csv": "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,1",
        "txt": "txt:Text (encoded):UTF8",
    }.get(ending, ending)
    # With a window, LibreOffice asks and proposes UTF-8 by the file's first bytes; without one it takes the system's signs.
    read_as = ["--infilter=CSV:44,34,76,1"] if path.suffix == ".csv" else []
    told = subprocess.run(
        [program, f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless", "--norestore", *read_as,
         "--convert-to", form, "--outdir", str(folder), str(path)],
        capture_output=True, text=True, check=False, timeout=TIMEOUT_S,
    )  # fmt: skip
    made = list(folder.glob(f"{path.stem}*.{ending}"))
    if told.returncode or not made:
        raise RuntimeError(f"{path.name} was not opened: {told.stdout[-300:]} {told.stderr[-300:]}")
    return made[0]


def rows_of_csv(path: Path) -> list[list[str]]:
    """Return the rows of a CSV file that LibreOffice wrote."""
    with path.open(encoding="utf-8", newline="") as stream:
        csv.field_size_limit(10_000_000)
        return list(csv.reader(stream))
