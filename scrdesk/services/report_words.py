"""The standard contents of a report, its live parts and plainer words, as data in ``report_sections.toml``."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from scrdesk.domain.report_draft import StandardSection
from scrdesk.domain.report_text.references import Known, kept
from scrdesk.resources import resource


@dataclass(frozen=True, slots=True)
class ReportWords:
    """Everything that the file says.

    Args:
        sections: with the codes of the review types they are offered for; none means all.
        parts: words of each live part by its key, in the order in which they are offered.
        plainer: heavy words with what may stand for them.
    """

    sections: tuple[tuple[StandardSection, tuple[str, ...]], ...]
    parts: Mapping[str, str]
    plainer: Mapping[str, str]

    def offered(self, type_code: str) -> tuple[StandardSection, ...]:
        """Return the sections with which a report of a type of review begins."""
        return tuple(section for section, types in self.sections if not types or type_code in types)

    def advice_on(self, key: str) -> str:
        """Return what belongs into a standard section, empty for one of the user's own."""
        return next((section.advice for section, _ in self.sections if section.key == key), "")


@cache
def report_words() -> ReportWords:
    """Return the standard contents, read once."""
    with resource("templates", "report_sections.toml").open("rb") as file:
        data = tomllib.load(file)
    parts = {each["key"]: each["words"] for each in data["part"]}
    known = Known(parts=parts)
    return ReportWords(
        tuple(
            (
                StandardSection(
                    each["key"],
                    each["title"],
                    kept(each["text"].strip(), known),
                    each["advice"],
                    each.get("is_numbered", True),
                ),
                tuple(each.get("types", ())),
            )
            for each in data["section"]
        ),
        parts,
        dict(data["plainer"]),
    )
