"""The fixed words of a paper that writers put beside its blocks, in the language of the paper."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from scrdesk.domain.dates_in_words import MONTHS


@dataclass(frozen=True, slots=True)
class PaperWords:
    """What stands on covers, at the foot of pages and at the head of a chronology; English unless told otherwise.

    ``page`` holds ``{number}`` and ``{all}``. ``months`` are the twelve names as they stand in "5 March 2016".
    """

    reference: str = "Reference"
    draft: str = "Draft"
    dated: str = "Date"
    marking: str = "Marking"
    embargo: str = "Embargo"
    audience: str = "Audience"
    copy: str = "Copy"
    contents: str = "Contents"
    page: str = "page {number} of {all}"
    watermark: str = "DRAFT"
    when: str = "When"
    time: str = "Time"
    agency: str = "Agency"
    recorded: str = "What was recorded"
    short_reference: str = "Ref"
    source: str = "Source"
    code: str = "Code"
    codes: str = "Codes of the agencies"
    in_date_order: str = "{caption}, in date order"
    continued: str = "(continued)"
    undated: str = "No date that can be read"
    no_entries: str = "No entries to show."
    months: tuple[str, ...] = MONTHS

    @property
    def chronology_headings(self) -> tuple[str, str, str, str]:
        """Return the headings of the combined chronology."""
        return self.when, self.agency, self.recorded, self.short_reference

    def day(self, day: date) -> str:
        """Return "5 March 2016"."""
        return f"{day.day} {self.months[day.month - 1]} {day.year}"

    def draft_number(self, number: str) -> str:
        """Return "Draft 0.1", empty when the paper is final."""
        return f"{self.draft} {number}" if number else ""

    def page_of(self, number: int, n_pages: int) -> str:
        """Return "page 3 of 12"."""
        return self.page.format(number=number, all=n_pages)


ENGLISH = PaperWords()
