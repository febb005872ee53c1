"""What was found in a file before it may be published, and who has looked at the thirteen risks of domain paper 4.2.

A risk is ticked by a person, never by the program: also one for which nothing was found. A tick is for the places that
stood there when it was given; when others come, it has to be given again. The report and its executive summary are two
files with places of their own: a tick keeps what was looked at in each.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from scrdesk.domain.dates_in_words import day_in_words
from scrdesk.domain.leaks.risks import Risk

N_RISKS = 13
MOST_LOOKED_AT = 8
"""Digests that a tick keeps, the newest first."""


@dataclass(frozen=True, slots=True)
class RiskTick:
    """That somebody looked at a risk.

    Args:
        risk: its number, from 1.
        places: what was looked at, the newest first, parted by blanks; see :func:`digest_of`.
        note: what was decided; may be empty.
        ticked_by, ticked_at: who and when.
    """

    risk: int
    places: str
    note: str
    ticked_by: str
    ticked_at: datetime

    def is_for(self, places: str) -> bool:
        """Whether these places were looked at, by their digest."""
        return places in self.places.split()


@dataclass(frozen=True, slots=True)
class RiskStanding:
    """A risk with its tick, if there is one; ``is_ticked`` only while the places are those that were looked at."""

    risk: Risk
    tick: RiskTick | None

    @property
    def is_ticked(self) -> bool:
        """Whether somebody has looked at exactly these places."""
        return self.tick is not None and self.tick.is_for(digest_of(self.risk))

    @property
    def in_short(self) -> str:
        """How it stands, in two words or three."""
        if self.tick is None:
            return "to look at"
        return "looked at" if self.is_ticked else "look again"

    @property
    def in_words(self) -> str:
        """How it stands, with who has looked at it and when."""
        if self.tick is None:
            return "Nobody has looked at it yet."
        by = f"{self.tick.ticked_by}, {day_in_words(self.tick.ticked_at.date())}"
        return f"Looked at by {by}." if self.is_ticked else f"Other places have come since it was looked at by {by}."


@dataclass(frozen=True, slots=True)
class FileCheck:
    """What a check of a finished file found, in figures: no word of the file.

    Args:
        checked_at: when.
        draft: number of the draft, or empty.
        file_name: as it was to be called.
        sha256: of the file.
        n_pages: of a PDF; 0 for other kinds.
        n_left, n_waived: identities left in it that are not waived, and that are.
        n_hidden: of those left, how many stand outside the text: metadata, hidden text, what cannot be searched.
        risks: number of a risk -> what was found, see :func:`digest_of`.
        faults: what a machine finds wrong with its accessibility; None for a kind that is not checked for it.
    """

    checked_at: datetime
    draft: str
    file_name: str
    sha256: str
    n_pages: int
    n_left: int
    n_waived: int
    n_hidden: int
    risks: Mapping[int, str] = field(default_factory=dict)
    faults: tuple[str, ...] | None = None


def digest_of(risk: Risk) -> str:
    """Return what stays the same while the words found do, whatever their pages."""
    texts = sorted({place.text for place in risk.places})
    return hashlib.sha256(
        "\x1f".join([str(risk.n_places > len(risk.places)), *texts]).encode("utf-8", "surrogatepass")
    ).hexdigest()


def risk_standings(risks: Sequence[Risk], ticks: Sequence[RiskTick]) -> tuple[RiskStanding, ...]:
    """Return every risk as it stands."""
    held = {tick.risk: tick for tick in ticks}
    return tuple(RiskStanding(risk, held.get(risk.number)) for risk in risks)


def unticked(check: FileCheck, ticks: Sequence[RiskTick]) -> tuple[int, ...]:
    """Return the numbers of the risks that nobody has looked at as they stand in a checked file."""
    held = {tick.risk: tick for tick in ticks}
    return tuple(
        number
        for number in range(1, N_RISKS + 1)
        if number not in held or not held[number].is_for(check.risks.get(number, ""))
    )


def places_looked_at(risk: Risk, before: RiskTick | None) -> str:
    """Return what a new tick is for: the places as they stand, and those that were looked at before."""
    kept = dict.fromkeys([digest_of(risk), *(before.places.split() if before is not None else ())])
    return " ".join(list(kept)[:MOST_LOOKED_AT])


def told_of_identity(check: FileCheck | None, ticks: Sequence[RiskTick]) -> tuple[str, str]:
    """Return what is known of the identity check, and what is to be warned of."""
    if check is None:
        return "No file with labels was checked yet.", "Check the report under Report, Publish."
    left = unticked(check, ticks)
    names = "no identity left" if not check.n_left else f"{check.n_left} identities left"
    waived = f", {check.n_waived} waived" if check.n_waived else ""
    said = f"{_of(check)}: {names}{waived}; {N_RISKS - len(left)} of {N_RISKS} risks looked at."
    warnings = []
    if check.n_left:
        warnings.append("Identities are left in the file.")
    if left:
        warnings.append(f"Risks to look at: {', '.join(str(each) for each in left)}.")
    return said, " ".join(warnings)


def told_of_hidden(check: FileCheck | None) -> tuple[str, str]:
    """Return what is known of metadata and hidden content, and what is to be warned of."""
    if check is None:
        return "No file with labels was checked yet.", ""
    said = (
        f"{_of(check)}: details, bookmarks, descriptions, attachments, hidden text and earlier revisions were searched."
    )
    n = check.n_hidden
    left = (
        "1 thing is left outside the text, or cannot be searched."
        if n == 1
        else f"{n} things are left outside the text, or cannot be searched."
    )
    return said, left if n else ""


def told_of_accessibility(check: FileCheck | None) -> tuple[str, str]:
    """Return what is known of the accessibility of the file, and what is to be warned of."""
    if check is None or check.faults is None:
        return "No PDF with labels was checked yet.", ""
    n = len(check.faults)
    if not n:
        return f"{_of(check)}: a machine finds nothing wrong. That is less than half of what a person would find.", ""
    return f"{_of(check)}: {n} {'fault' if n == 1 else 'faults'} found by machine.", f"First: {check.faults[0]}"


def _of(check: FileCheck) -> str:
    pages = f", {check.n_pages} pages" if check.n_pages else ""
    draft = f" of draft {check.draft}" if check.draft else ""
    return f"Checked {day_in_words(check.checked_at.date())}{draft}{pages}"
