"""What is to be looked at in a submission as a list of work: row by row, the gravest first, in words for the agency.

Findings speak to the secretary; an agency is told what was noticed and asked what to do in words of its own, which are
data (``resources/templates/agency_questions.toml``). Whether an item was asked, answered or dropped is not kept yet.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from scrdesk.domain.chronology import Entry
from scrdesk.domain.submission import Finding, Severity, Submission

_GRAVITY = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.INFO: 2}
_ASK_IN_GENERAL = {
    Severity.ERROR: "Please tell us what this should say.",
    Severity.WARNING: "Please confirm that this is right, or correct it.",
    Severity.INFO: "",
}
# The part of a message that tells the secretary what to do: it would puzzle an agency.
_FOR_THE_SECRETARY = re.compile(
    r"(?:[;:,]|(?<=\.))\s+(?:(?:and|or|so)\s+)?"
    r"(?:please|ask|check|choose|consider|show|type|see|part|send|correct)\b[^.]*(?:\.|$)",
    re.IGNORECASE,
)
_ROW_NUMBER = re.compile(r"^(?P<before>.*?)\b(?:row|line) (?P<number>\d+)$")
ANSWER_HEADINGS = ("What we noticed", "What we ask", "Your answer")
"""Last headings of the list that goes to an agency; by them a sheet that comes back is told from a chronology."""
MAX_PLACES = 12
"""Rows named in one sentence; more are counted."""


@dataclass(frozen=True, slots=True)
class AgencyWording:
    """How one kind of finding is put to an agency.

    Args:
        kind: what it is, in a few words ("Impossible date").
        ask: what the agency is asked to do; empty when nothing is asked.
        told: what was noticed, instead of the finding's own message; empty to take the message.
    """

    kind: str
    ask: str = ""
    told: str = ""


@dataclass(frozen=True, slots=True)
class Check:
    """One finding as it is put to the agency; ``ask`` is empty when no answer is needed."""

    severity: Severity
    code: str
    kind: str
    noticed: str
    ask: str


@dataclass(frozen=True, slots=True)
class WorkItem:
    """A row with everything to look at in it, or the whole file.

    Args:
        place: where a person finds the row in the file; empty for the whole file.
        checks: what is to be looked at, the gravest first.
        entry: what was made of the row; None for the whole file and for rows that are no entries.
    """

    place: str
    checks: tuple[Check, ...]
    entry: Entry | None = None

    @property
    def severity(self) -> Severity:
        """The severity of the gravest check."""
        return self.checks[0].severity

    @property
    def is_whole_file(self) -> bool:
        """Whether this is about the file rather than a row."""
        return not self.place

    @property
    def asked(self) -> tuple[Check, ...]:
        """The checks to which an answer is wanted: errors and warnings."""
        return tuple(check for check in self.checks if check.severity is not Severity.INFO)


@dataclass(frozen=True, slots=True)
class KindCount:
    """How often one kind of finding occurs, and where (rows in the file's order; the whole file is not a place)."""

    severity: Severity
    code: str
    kind: str
    noticed: str
    n: int
    places: tuple[str, ...]


def work_list(
    submission: Submission, entries: Sequence[Entry], wordings: Mapping[str, AgencyWording] | None = None
) -> tuple[WorkItem, ...]:
    """Return what is to be looked at in a submission.

    The whole file comes first, then rows with errors, rows with warnings, and rows of which something is only told;
    within these in the file's order.

    Args:
        submission: with its findings.
        entries: the rows of this submission in the file's order.
        wordings: finding code -> how it is put to the agency; general words for a code that is not there.
    """
    known = wordings or {}
    of_place: dict[str, list[Finding]] = {}
    for finding in submission.findings:
        of_place.setdefault(finding.row, []).append(finding)
    entry_at: dict[str, Entry] = {}
    for entry in entries:
        entry_at.setdefault(entry.place, entry)
    items = [
        WorkItem(place, _checks(findings, known), entry_at.get(place) if place else None)
        for place, findings in of_place.items()
    ]
    order = {entry.place: index for index, entry in enumerate(entries)}
    found_at = {place: index for index, place in enumerate(of_place)}
    # Rows that are no entries (a repeated heading) stand where their finding stood among the others of their severity.
    return tuple(
        sorted(
            items,
            key=lambda item: (
                not item.is_whole_file,
                _GRAVITY[item.severity],
                order.get(item.place, len(order)),
                found_at[item.place],
            ),
        )
    )


@dataclass(frozen=True, slots=True)
class FindingGroup:
    """Findings of one kind in one submission, in the order found."""

    severity: Severity
    kind: str
    findings: tuple[Finding, ...]


def grouped(
    findings: Iterable[Finding], wordings: Mapping[str, AgencyWording] | None = None
) -> tuple[FindingGroup, ...]:
    """Return the findings kind by kind for the secretary: the gravest first, then the most frequent."""
    known = wordings or {}
    found: dict[tuple[Severity, str], list[Finding]] = {}
    for finding in findings:
        found.setdefault((finding.severity, finding.code), []).append(finding)
    groups = [
        FindingGroup(severity, _check(same[0], known.get(code)).kind, tuple(same))
        for (severity, code), same in found.items()
    ]
    return tuple(sorted(groups, key=lambda each: (_GRAVITY[each.severity], -len(each.findings), each.kind)))


def kind_counts(items: Iterable[WorkItem]) -> tuple[KindCount, ...]:
    """Return each kind of finding with its number and rows: the gravest first, then the most frequent."""
    found: dict[tuple[Severity, str], list[tuple[str, Check]]] = {}
    for item in items:
        for check in item.checks:
            found.setdefault((check.severity, check.code), []).append((item.place, check))
    counts = [
        KindCount(
            severity,
            code,
            same[0][1].kind,
            same[0][1].noticed,
            len(same),
            tuple(place for place, _ in same if place),
        )
        for (severity, code), same in found.items()
    ]
    return tuple(sorted(counts, key=lambda each: (_GRAVITY[each.severity], -each.n, each.kind)))


def places_in_words(places: Sequence[str]) -> str:
    """Name rows in one phrase: "table 2, rows 27, 35 and 40; sheet Log, row 3"; beyond twelve the rest is counted."""
    grouped: dict[tuple[str, str], list[str]] = {}
    for place in places[:MAX_PLACES]:
        found = _ROW_NUMBER.match(place)
        if found is None:
            grouped.setdefault((place, ""), [])
        else:
            word = place[found.end("before") : found.start("number")].strip()
            grouped.setdefault((found["before"], word), []).append(found["number"])
    said = [
        before + (f"{word}{'s' if len(numbers) > 1 else ''} {_listed(numbers)}" if numbers else "")
        for (before, word), numbers in grouped.items()
    ]
    n_more = len(places) - MAX_PLACES
    if n_more > 0:
        said.append(f"and {n_more:,} more")
    return "; ".join(said)


def noticed_in(message: str) -> str:
    """Return what a finding's message notices, without what it tells the secretary to do."""
    told = message.strip()
    noticed = _FOR_THE_SECRETARY.sub(".", told).strip()
    noticed = re.sub(r"\.{2,}", ".", noticed)
    return noticed if len(noticed) > 1 else told


def _checks(findings: Sequence[Finding], wordings: Mapping[str, AgencyWording]) -> tuple[Check, ...]:
    checks = dict.fromkeys(_check(finding, wordings.get(finding.code)) for finding in findings)
    return tuple(sorted(checks, key=lambda check: _GRAVITY[check.severity]))


def _check(finding: Finding, wording: AgencyWording | None) -> Check:
    kind = (wording.kind if wording else "") or finding.code.replace("-", " ").capitalize()
    noticed = (wording.told if wording else "") or noticed_in(finding.message)
    ask = "" if finding.severity is Severity.INFO else (wording.ask if wording else "")
    return Check(finding.severity, finding.code, kind, noticed, ask or _ASK_IN_GENERAL[finding.severity])


def _listed(parts: Sequence[str]) -> str:
    return parts[0] if len(parts) == 1 else f"{', '.join(parts[:-1])} and {parts[-1]}"
