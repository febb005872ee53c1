"""Analyses 22 and 23: how often the worker changed, and whether anybody looked over the work or challenged it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import pairwise

from scrdesk.domain.analysis.case import Case, CaseRow
from scrdesk.domain.analysis.readings import Matter
from scrdesk.domain.analysis.record_words import READ
from scrdesk.domain.analysis.result import (
    Analysis,
    Chart,
    ChartKind,
    Line,
    Result,
    Section,
    Setting,
    Settings,
    Span,
    Tally,
    number_of,
)
from scrdesk.domain.analysis.spells import (
    agency_words,
    between_in_words,
    dated,
    days_between,
    first_day,
    last_day,
    shortened,
    span_in_words,
)
from scrdesk.domain.counting import counted

GROUP = "Workers and oversight"
CHANGE = Matter("change of worker", ("change of worker",), ("worker_change",))
SUPERVISION = Matter("supervision", ("supervision",), ("supervision",))
ESCALATION = Matter("escalation", ("escalation",), ("escalation",))
_NOBODY = frozenset({"", "not recorded", "not known", "unknown", "n/k", "nk", "n/a", "none", "-", "–"})
_MOST_LANES = 30


def _worker(row: CaseRow) -> str:
    """Return who wrote or did it as the agency wrote it, tidied; empty when nobody is named."""
    tidy = " ".join(row.practitioner.split())
    return "" if tidy.casefold() in _NOBODY else tidy


def _continuity(case: Case, _: Settings) -> Result:
    lines, worker_lines = [], []
    spans: list[Span] = []
    n_without = 0
    for code, rows in case.by_agency.items():
        workers: dict[str, list[CaseRow]] = {}
        for row in rows:
            workers.setdefault(_worker(row), []).append(row)
        without = workers.pop("", [])
        n_without += len(without)
        several = {name: own for name, own in workers.items() if len(own) > 1}
        lines.append(
            Line(
                (
                    agency_words(case, code),
                    f"{len(workers):,}",
                    f"{len(several):,}",
                    f"{len(without):,}",
                    f"{sum(CHANGE.is_told(case, row) for row in rows):,}",
                ),
                tuple(row.id for row in rows),
            )
        )
        for name, own in sorted(several.items(), key=lambda each: -len(each[1])):
            known = dated(own)
            worker_lines.append(
                Line(
                    (
                        agency_words(case, code),
                        name,
                        f"{len(own):,}",
                        known[0].when if known else "no date",
                        known[-1].when if known else "no date",
                    ),
                    tuple(row.id for row in own),
                )
            )
            if known and len(own) > 2 and len(spans) < _MOST_LANES:
                begin = min(first_day(row) for row in known)
                spans.append(Span(f"{code} {name}", begin, last_day(known[-1]) + 1, counted(len(own), "row"), "info"))
    changes = CHANGE.rows(case)
    n_workers = sum(int(line.cells[1].replace(",", "")) for line in lines)
    return Result(
        figures=(
            number_of(
                n_workers,
                "name of a worker as written, over all agencies",
                "names of workers as written, over all agencies",
                "info",
            ),
            number_of(
                len(changes),
                "entry of an allocation, handover or unallocated time",
                "entries of an allocation, handover or unallocated time",
                "info",
            ),
        )
        if lines
        else (),
        sections=(
            Section(
                "By agency",
                ("Agency", "Names", "with several rows", "Rows without a name", "Rows of a change"),
                tuple(lines),
            ),
            Section(
                "Names with several rows", ("Agency", "Name as written", "Rows", "First", "Last"), tuple(worker_lines)
            ),
            Section(
                "Allocation, handover, nobody allocated",
                ("Entry", "When", "Words", "Action", "Known how"),
                tuple(
                    Line(
                        (r.reference, r.when, shortened(r.event, 180), shortened(r.action, 120), CHANGE.how(r)), (r.id,)
                    )
                    for r in changes
                ),
            ),
        ),
        unknown=(
            ("events in which no worker is named", n_without),
            (f"entries of a change of worker {READ}", sum(not CHANGE.is_marked(row) for row in changes)),
        ),
        chart=Chart(
            ChartKind.SPANS,
            spans=tuple(spans),
            unit="days",
            words="From first to last row of each name with three rows and more; one person written two ways is two.",
        )
        if spans
        else None,
        missing="" if n_workers or changes else "Ask agencies to fill the column of the practitioner.",
        tallies=(
            Tally(
                "events by whether a worker is named",
                sum(bool(_worker(row)) for row in case.events),
                n_without,
                len(case.events),
            ),
        ),
    )


def _oversight(case: Case, settings: Settings) -> Result:
    longest = settings["days"]
    looked = SUPERVISION.rows(case)
    raised = ESCALATION.rows(case)
    by_agency: dict[str, list[CaseRow]] = {}
    for row in looked:
        by_agency.setdefault(row.agency_code, []).append(row)
    lines, gap_lines, spans = [], [], []
    for agency in case.agencies:
        own, rows = by_agency.get(agency.code, []), case.by_agency.get(agency.code, ())
        if not rows:
            continue
        known = dated(own)
        gaps = [(before, after, *days_between(before, after)) for before, after in pairwise(known)]
        worst = max(gaps, key=lambda gap: gap[2], default=None)
        lines.append(
            Line(
                (
                    agency_words(case, agency.code),
                    f"{len(own):,}",
                    known[0].when if known else "",
                    known[-1].when if known else "",
                    span_in_words(worst[2], worst[3]) if worst else "cannot be told",
                ),
                tuple(row.id for row in own),
                "quiet" if own else "warn",
            )
        )
        gap_lines += [
            Line(
                (
                    agency_words(case, agency.code),
                    f"{before.when} ({before.reference})",
                    f"{after.when} ({after.reference})",
                    span_in_words(least, most),
                ),
                (before.id, after.id),
                "warn",
            )
            for before, after, least, most in gaps
            if most >= longest
        ]
        spans += [Span(agency.code, first_day(row), last_day(row) + 7, "", "info") for row in known]
    without = [line for line in lines if line.tone == "warn"]
    rows_of = {code: sorted(dated(rows), key=first_day) for code, rows in case.by_agency.items()}
    days_of = {code: [first_day(row) for row in rows] for code, rows in rows_of.items()}
    raised_lines = [_raised_line(case, row, rows_of, days_of) for row in raised]
    return Result(
        figures=(
            number_of(
                len(looked),
                "entry of supervision or a manager’s view",
                "entries of supervision or a manager’s view",
                "info",
            ),
            number_of(
                len(without),
                "agency without any on record",
                "agencies without any on record",
                "warn" if without else "quiet",
            ),
            number_of(len(raised), "escalation or challenge", "escalations and challenges", "info"),
        )
        if looked or raised
        else (),
        sections=(
            Section(
                "By agency",
                ("Agency", "Entries", "First", "Last", "Longest between two"),
                tuple(lines) if looked or raised else (),
            ),
            Section(
                f"{longest} days and more from one to the next", ("Agency", "Before", "After", "Days"), tuple(gap_lines)
            ),
            Section(
                "Supervision and management oversight",
                ("Entry", "When", "Words", "Action", "Known how"),
                tuple(
                    Line(
                        (r.reference, r.when, shortened(r.event, 200), shortened(r.action, 120), SUPERVISION.how(r)),
                        (r.id,),
                    )
                    for r in looked
                ),
            ),
            Section(
                "Escalation and challenge",
                ("Entry", "When", "Words", "Action in the same row", "Next entry of an agency it names", "Known how"),
                tuple(raised_lines),
            ),
        ),
        unknown=(
            (f"entries of oversight {READ}", sum(not SUPERVISION.is_marked(row) for row in looked)),
            (f"escalations {READ}", sum(not ESCALATION.is_marked(row) for row in raised)),
            ("entries of oversight without a date", sum(not row.is_dated for row in looked)),
        ),
        chart=Chart(
            ChartKind.SPANS, spans=tuple(spans), unit="days", words="When supervision or a manager’s view is on record."
        )
        if spans
        else None,
        missing="" if looked or raised else "Tag entries with “supervision” and “escalation”.",
    )


def _raised_line(case: Case, row: CaseRow, rows_of: dict[str, list[CaseRow]], days_of: dict[str, list[int]]) -> Line:
    answer: CaseRow | None = None
    named = sorted(case.named_agencies.get(row.id, frozenset()) - {row.agency_code})
    if row.is_dated:
        for code in named:
            at = bisect_right(days_of.get(code, ()), last_day(row))
            found: Sequence[CaseRow] = rows_of.get(code, [])[at : at + 1]
            if found and (answer is None or first_day(found[0]) < first_day(answer)):
                answer = found[0]
    return Line(
        (
            row.reference,
            row.when,
            shortened(row.event, 200),
            shortened(row.action, 120) or "nothing written",
            f"{answer.reference}, {between_in_words(row, answer)}" if answer else
            ("none found" if named else "names no other agency"),
            ESCALATION.how(row),
        ),
        (row.id,) if answer is None else (row.id, answer.id),
        "quiet" if answer else "warn",
    )  # fmt: skip


ANALYSES: tuple[Analysis, ...] = (
    Analysis(
        22,
        "worker-continuity",
        "Continuity of workers",
        "How many workers did the family meet, and when was nobody allocated?",
        "Practitioners as agencies wrote them; one person written in two ways counts twice, and a name says nothing of "
        "how well the family was known. Entries tagged “change of worker”, or whose words tell of an allocation, a "
        f"handover or unallocated time, are listed; what is {READ} may be about another case or service.",
        _continuity,
        group=GROUP,
        names_workers=True,
    ),
    Analysis(
        23,
        "oversight",
        "Oversight and challenge",
        "Was the work looked over, did anybody challenge, and what came of it?",
        "Entries tagged “supervision” or “escalation”, or whose words tell of them; the time between two of one "
        "agency, "
        "from the least to the most where dates are uncertain; and for each escalation the next entry of an agency "
        "that "
        "it names. That nothing is on record does not say that no supervision took place: notes of it are often kept "
        "elsewhere.",
        _oversight,
        settings=(Setting("days", "Longest time between two, days", 90, 14, 730),),
        group=GROUP,
        needs_accounts=True,
    ),
)
