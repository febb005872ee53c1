"""Make the demonstration review again: ``python -m tests.demo.make``.

Writes the agencies' files to ``resources/demo/files``, the review to ``resources/demo/review.toml`` and what is planted
in them to ``tests/demo/truth.json``.
"""

from __future__ import annotations

from pathlib import Path

from tests.demo import sheet_files, word_files
from tests.demo.resubmission import police_rows_v2
from tests.demo.story import read_rows
from tests.demo.written_file import WrittenFile

ROOT = Path(__file__).resolve().parents[2]
FILES = ROOT / "resources" / "demo" / "files"


def written_files() -> tuple[WrittenFile, ...]:
    """Return the nine files in the order they came in."""
    return (
        word_files.police(read_rows("POL"), 1),
        sheet_files.gp_practice(),
        word_files.hospital(),
        sheet_files.health_visiting(),
        word_files.nursery(),
        word_files.social_care(),
        sheet_files.housing(),
        word_files.probation(),
        word_files.police(police_rows_v2(), 2),
    )


def main() -> None:
    """Write everything."""
    FILES.mkdir(parents=True, exist_ok=True)
    for file in written_files():
        (FILES / file.name).write_bytes(file.content)
        print(f"{file.name}: {len(file.rows)} rows")


if __name__ == "__main__":
    main()
