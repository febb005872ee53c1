"""What every export of a chronology says about itself."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from scrdesk.domain.review import Agency


@dataclass(frozen=True, slots=True)
class ExportHeading:
    """What is told beside the entries.

    Args:
        title: "Combined chronology: Child Q (SCR 2019/02)".
        marking: "OFFICIAL-SENSITIVE", or empty.
        as_at: when it was exported, local time.
        filter_text: the filter in words.
        shown: "37 of 1,204 shown".
        agencies: the key of codes.
    """

    title: str
    marking: str
    as_at: datetime
    filter_text: str
    shown: str
    agencies: tuple[Agency, ...]
