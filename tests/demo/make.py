"""Make the demonstration review again: ``python -m tests.demo.make``.

Writes the agencies' files to ``resources/demo/files``, the review to ``resources/demo/review.toml`` and what is planted
in them to ``tests/demo/truth.json``.
"""

from __future__ import annotations

import json
import re
from pathlib import Path

from tests.demo import sheet_files, word_files
from tests.demo.register import attendance_toml, members_toml, professionals_toml, requests_toml, submissions_toml
from tests.demo.resubmission import police_rows_v2
from tests.demo.story import read_rows
from tests.demo.truth import references, truth
from tests.demo.written_file import WrittenFile

ROOT = Path(__file__).resolve().parents[2]
DEMO = ROOT / "resources" / "demo"
FILES = DEMO / "files"
SOURCE = Path(__file__).resolve().with_name("review_source.toml")
TRUTH = Path(__file__).resolve().with_name("truth.json")


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


def review_toml(files: tuple[WrittenFile, ...]) -> str:
    """Return the review with tables filled in and every {POL:noise} turned into the entry's permanent reference."""
    parts = {
        "REQUESTS": requests_toml(),
        "SUBMISSIONS": submissions_toml(files),
        "PROFESSIONALS": professionals_toml(),
        "ATTENDANCE 1": attendance_toml(1),
        "ATTENDANCE 2": attendance_toml(2),
        "MEMBERS": members_toml(),
    }
    known = references(files)
    text = re.sub(
        r"^@([A-Z0-9 ]+)@$", lambda found: parts[found[1]], SOURCE.read_text(encoding="utf-8"), flags=re.MULTILINE
    )
    return re.sub(r"\{([A-Z]+:\w+)\}", lambda found: known[found[1]], text)


def truth_json(files: tuple[WrittenFile, ...]) -> str:
    """Return the truth as JSON."""
    return json.dumps(truth(files), ensure_ascii=False, indent=1) + "\n"


def main() -> None:
    """Write everything."""
    FILES.mkdir(parents=True, exist_ok=True)
    files = written_files()
    (DEMO / "review.toml").write_text(review_toml(files), encoding="utf-8", newline="\n")
    TRUTH.write_text(truth_json(files), encoding="utf-8", newline="\n")
    for file in files:
        (FILES / file.name).write_bytes(file.content)
        print(f"{file.name}: {len(file.rows)} rows")


if __name__ == "__main__":
    main()
