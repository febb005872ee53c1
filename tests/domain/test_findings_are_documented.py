"""Every code that the reading of dates and times can give is explained in docs/findings.md with its severity."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
SOURCES = (
    *(ROOT / "scrdesk" / "domain" / "date_reading").glob("*.py"),
    ROOT / "scrdesk" / "domain" / "written_dates.py",
    ROOT / "scrdesk" / "domain" / "written_times.py",
)
GIVEN = re.compile(r'\b(error|warning|info)\(\s*"([a-z]+(?:-[a-z]+)+)"')
LISTED = re.compile(r"^\| `((?:date|time|weekday|year)-[a-z-]+)` \| ([a-z ]+) \|", re.MULTILINE)


def test_codes_and_severities_are_those_of_the_list() -> None:
    given: dict[str, set[str]] = {}
    for source in SOURCES:
        for severity, code in GIVEN.findall(source.read_text(encoding="utf-8")):
            given.setdefault(code, set()).add(severity)
    listed = LISTED.findall((ROOT / "docs" / "findings.md").read_text(encoding="utf-8"))
    in_list = {code: set(severity.split(" or ")) for code, severity in listed}
    assert {code: found for code, found in in_list.items() if code in given} == given
