"""Make the corpus again: ``python -m tests.corpus.make`` (needs LibreOffice as ``soffice`` for the converted files).

Each file's expected reading is what its maker wrote into it, not what the program reads from it. The files and
``expected.json`` are committed, so that the tests need neither the makers nor LibreOffice.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import tempfile
from dataclasses import asdict, replace
from pathlib import Path

from tests.corpus import sheet_files, text_files, word_files
from tests.corpus.rows import FILES, Case

CONVERTED = {
    "police.docx": ("odt", "rtf", "html", "fodt"),
    "school_two_row_headings.docx": ("odt", "rtf"),
    "health_merged_down.docx": ("odt", "rtf", "html"),
    "housing_sections.docx": ("odt", "rtf"),
    "school_adjacent_tables.docx": ("odt",),
    "health_author_notes.docx": ("odt",),
    "gp_real_dates.xlsx": ("ods", "xls", "fods"),
    "gp_1904.xlsx": ("ods", "xls"),
    "police_text_and_serials.xlsx": ("ods", "csv"),
    "housing_sheets.xlsx": ("ods", "xls"),
    "health_odfpy.odt": ("docx",),
    "health_odfpy.ods": ("xlsx",),
    "police_hand.rtf": ("docx",),
}
"""What LibreOffice makes of which file; it may lose what its format cannot hold."""
LOST_BY = {
    "csv": ("sheet-hidden",), "html": ("tracked-changes",), "docx": ("tracked-changes",),
}  # fmt: skip


def convert(name: str, kind: str) -> str:
    target = f"lo_{Path(name).stem}.{kind}"
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(
            ["soffice", "--headless", "--convert-to", kind, "--outdir", folder, str(FILES / name)],
            check=True, capture_output=True, timeout=180,
        )  # fmt: skip
        shutil.move(str(Path(folder) / f"{Path(name).stem}.{kind}"), FILES / target)
    return target


def main() -> None:
    FILES.mkdir(exist_ok=True)
    cases: list[Case] = []
    for maker in (*word_files.MAKERS, *sheet_files.MAKERS, *text_files.MAKERS):
        cases.append(maker())
    by_name = {case.name: case for case in cases}
    for name, kinds in CONVERTED.items():
        for kind in kinds:
            case = by_name[name]
            codes = tuple(code for code in case.codes if code not in LOST_BY.get(kind, ()))
            cases.append(replace(case, name=convert(name, kind), codes=codes, places=()))
    (FILES / "expected.json").write_text(
        json.dumps([asdict(case) for case in cases], ensure_ascii=False, indent=1), encoding="utf-8"
    )
    print(f"{len(cases)} files, {sum(len(case.rows) for case in cases)} rows")


if __name__ == "__main__":
    main()
