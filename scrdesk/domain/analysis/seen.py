"""Analyses 1 to 4: was the child seen, for how long not, heard, and spoken for."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from scrdesk.domain.analysis.case import Case, CaseRow
from scrdesk.domain.analysis.result import (
    Analysis,
    Chart,
    ChartKind,
    Figure,
    Line,
    Result,
    Section,
    Series,
    Setting,
    Settings,
    Tally,
)
from scrdesk.domain.counting import counted
from scrdesk.domain.mark_values import Stated

GROUP = "The child: seen and heard"


def _child_seen(case: Case, _: Settings) -> Result:
    lines = []
    per_agency: dict[str, dict[Stated | None, list[CaseRow]]] = {}
    for row in case.events:
        per_agency.setdefault(row.agency_code, {}).setdefault(row.seen, []).append(row)
    for agency in case.agencies:
        own = per_agency.get(agency.code, {})
        if not own:
            continue
        yes, no = own.get(Stated.YES, []), own.get(Stated.NO, [])
        unsaid = own.get(Stated.NOT_STATED, []) + own.get(None, [])
        not_applicable = own.get(Stated.NOT_APPLICABLE, [])
        lines.append(
            Line(
                (
                    f"{agency.code}  {agency.name}",
                    f"{len(yes):,}",
                    f"{len(no):,}",
                    f"{len(unsaid):,}",
                    f"{len(not_applicable):,}",
                    f"{sum(1 for each in yes if each.alone is Stated.YES):,}",
                ),
                tuple(each.id for each in yes + no),
                "warn" if no and not yes else "quiet",
            )
        )
    every = [row.seen for row in case.events]
    n_yes, n_no = every.count(Stated.YES), every.count(Stated.NO)
    n_unsaid = every.count(None) + every.count(Stated.NOT_STATED)
    n_read = sum(row.seen in (Stated.YES, Stated.NO) and not row.is_seen_by_panel for row in case.events)
    chart = Chart(
        ChartKind.BARS,
        tuple(line.cells[0].split("  ")[0] for line in lines),
        (
            Series("seen", tuple(float(line.cells[1].replace(",", "")) for line in lines), "good"),
            Series("not seen", tuple(float(line.cells[2].replace(",", "")) for line in lines), "bad"),
            Series("not stated", tuple(float(line.cells[3].replace(",", "")) for line in lines), "quiet"),
        ),
        words="Contacts of each agency by whether the child was seen.",
    )
    return Result(
        figures=(
            Figure("say that the child was seen", counted(n_yes, "entry", "entries"), "good"),
            Figure("say that the child was not seen", counted(n_no, "entry", "entries"), "bad" if n_no else "quiet"),
            Figure("do not say", counted(n_unsaid, "entry", "entries"), "warn" if n_unsaid else "quiet"),
        ),
        sections=(
            Section(
                "By agency",
                ("Agency", "Seen", "Not seen", "Not stated", "Not applicable", "Seen alone"),
                tuple(lines),
            ),
        ),
        unknown=(
            ("entries that do not say whether the child was seen", n_unsaid),
            ("answers read from the agency’s own column and not yet confirmed by the panel", n_read),
        ),
        chart=chart if lines else None,
        missing="" if n_yes or n_no else "Mark entries with “child seen”, or ask agencies to fill that column.",
        tallies=(
            Tally(
                "events by whether the child was seen",
                n_yes + n_no + every.count(Stated.NOT_APPLICABLE),
                n_unsaid,
                len(case.events),
            ),
        ),
    )


@dataclass(frozen=True, slots=True)
class UnseenGap:
    """A stretch between two entries in which nobody records that the child was seen.

    ``least`` and ``most`` bound its length in days: the entries at its ends may be uncertain.
    """

    before: CaseRow
    after: CaseRow
    least: int
    most: int


def unseen_gaps(rows: Iterable[CaseRow]) -> list[UnseenGap]:
    """Return every stretch between consecutive sights of the child, longest first by what is sure of it."""
    seen = sorted(
        (row for row in rows if row.seen is Stated.YES and row.is_dated),
        key=lambda row: (row.latest or date.min, row.earliest or date.min, row.position),
    )
    gaps = []
    for before, after in pairwise(seen):
        if before.earliest and before.latest and after.earliest and after.latest:
            least = max(0, (after.earliest - before.latest).days)
            gaps.append(UnseenGap(before, after, least, (after.latest - before.earliest).days))
    return sorted(gaps, key=lambda gap: (-gap.least, -gap.most, gap.before.position))


def last_sight(rows: Iterable[CaseRow], day: date) -> CaseRow | None:
    """Return the last entry surely before a day that says the child was seen, or None."""
    before = (row for row in rows if row.seen is Stated.YES and row.earliest and row.latest and row.latest < day)
    return max(before, key=lambda row: (row.latest or day, row.earliest or day, row.position), default=None)


def _longest_unseen(case: Case, settings: Settings) -> Result:
    shortest = settings["days"]
    overall = unseen_gaps(case.events)
    lines = [_gap_line("All agencies", gap) for gap in overall if gap.most >= shortest][:20]
    by_agency = []
    for agency in case.agencies:
        gaps = unseen_gaps(case.of_agency(agency.code))
        if gaps:
            by_agency.append(_gap_line(f"{agency.code}  {agency.name}", gaps[0]))
    longest = overall[0] if overall else None
    figures = (
        [_stretch_figure("longest stretch without sight by anybody", longest.least, longest.most, shortest)]
        if longest
        else []
    )
    until = []
    last = last_sight(case.events, case.incident) if case.incident else None
    if case.incident is not None and last is not None:
        least, most = _days_until(last, case.incident)
        figures.append(_stretch_figure("from the last sight on record to the incident", least, most, shortest))
        until = [_until_line("All agencies", last, case.incident)]
        until += [
            _until_line(f"{agency.code}  {agency.name}", last_sight(rows, case.incident), case.incident)
            for agency in case.agencies
            if (rows := case.by_agency.get(agency.code))
        ]
    n_unsaid = sum(1 for row in case.events if row.seen in (None, Stated.NOT_STATED))
    headings = ("Who", "Last seen", "Seen again", "Days")
    return Result(
        figures=tuple(figures),
        sections=(
            Section(f"Stretches of {shortest} days and more, all agencies together", headings, tuple(lines)),
            Section("Longest for each agency by itself", headings, tuple(by_agency)),
            *(
                (Section("From the last sight on record to the incident", ("Who", "Last seen", "Days"), tuple(until)),)
                if until
                else ()
            ),
        ),
        unknown=(("entries in which the child may have been seen but nothing is said", n_unsaid),),
        missing="" if figures else "At least two entries must say that the child was seen, and when.",
    )


def _stretch_figure(words: str, least: int, most: int, shortest: int) -> Figure:
    return Figure(words, _days(least, most), "bad" if least >= shortest else "quiet")


def _days(least: int, most: int) -> str:
    return counted(least, "day") if least == most else f"{least:,} to {most:,} days"


def _days_until(row: CaseRow, day: date) -> tuple[int, int]:
    return (day - (row.latest or day)).days, (day - (row.earliest or day)).days


def _until_line(who: str, row: CaseRow | None, day: date) -> Line:
    if row is None:
        return Line((who, "no sight on record before the incident", ""), (), "warn")
    return Line((who, f"{row.when} ({row.reference})", _days(*_days_until(row, day))), (row.id,), "warn")


def _gap_line(who: str, gap: UnseenGap) -> Line:
    return Line(
        (
            who,
            f"{gap.before.when} ({gap.before.reference})",
            f"{gap.after.when} ({gap.after.reference})",
            _days(gap.least, gap.most),
        ),
        (gap.before.id, gap.after.id),
        "warn",
    )


ANALYSES: tuple[Analysis, ...] = (
    Analysis(
        1,
        "child-seen",
        "Child seen",
        "Was the child seen, by whom, and how often is it not said?",
        "Every event by what the panel marked under “child seen”, or, where the panel has not, what the agency’s own "
        "column plainly says. An empty cell counts as not stated, never as not seen.",
        _child_seen,
        group=GROUP,
    ),
    Analysis(
        2,
        "longest-unseen",
        "Longest stretch without sight",
        "For how long did nobody see the child?",
        "The time between one entry that says the child was seen and the next, over all agencies and for each alone. "
        "Where a date is uncertain the shortest and the longest it can have been are given. An entry that does not say "
        "whether the child was seen does not end a stretch. The time from the last sight to the day of the incident is "
        "given apart: nothing ends it.",
        _longest_unseen,
        settings=(Setting("days", "Shortest stretch, days", 28, 1, 730),),
        group=GROUP,
    ),
)
