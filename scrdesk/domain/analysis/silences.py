"""Analyses 8 and 9: where an agency recorded nothing, who did not speak with whom, and what the files cover."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from datetime import date

from scrdesk.domain.accounts.told_days import told_days
from scrdesk.domain.analysis.case import Case, CaseRow
from scrdesk.domain.analysis.record_words import READ, folded
from scrdesk.domain.analysis.result import (
    Analysis,
    Chart,
    ChartKind,
    Figure,
    Line,
    Result,
    Section,
    Setting,
    Settings,
    Span,
    listed,
)
from scrdesk.domain.analysis.spells import agency_words, dated, first_day, last_day
from scrdesk.domain.chronology import EntryId
from scrdesk.domain.counting import counted
from scrdesk.domain.dates_in_words import day_in_words
from scrdesk.domain.standing import VAGUE_DAYS
from scrdesk.domain.timeline.marks import Silence, mark_of, silences

GROUP = "Silences"
NO_CONTACT = "no contact"
"""A tag by which a panel marks a row that declares a gap."""
_SENTENCE = re.compile(r"(?:[^.!?;\n]|[.](?=\d))+")
_ALL = "All agencies together"
_MOST_LINES = 200  # of one table; hundreds more are a fault of the files, not something to be read


def _silent(rows: Iterable[CaseRow], case: Case, days: int) -> tuple[Silence, ...]:
    marks = (mark_of(row.id, row.earliest, row.latest, row.start, is_certain=row.is_day) for row in rows)
    return silences((mark for mark in marks if mark is not None), days, case.start, case.end)


def declarations(case: Case) -> tuple[tuple[CaseRow, date, date, bool], ...]:
    """Return the rows that declare a gap: row, first and last day of it, and whether the panel marked it.

    Author's notes count too. The days are those of the row when it spans some, else the first and last that its text
    names with a year. A row that says "no contact" of a single day declares nothing.
    """
    found = []
    for row in case.rows:
        is_marked = row.has_tag(NO_CONTACT)
        if not is_marked and not case.says(row, "no_contact"):
            continue
        days = _days_declared(case, row, is_marked=is_marked)
        if row.earliest and row.latest and row.earliest < row.latest:
            found.append((row, row.earliest, row.latest, is_marked))
        elif len(days) > 1 and min(days) < max(days):
            found.append((row, min(days), max(days), is_marked))
        elif is_marked and row.earliest and row.latest:
            found.append((row, row.earliest, row.latest, True))
    return tuple(found)


def _days_declared(case: Case, row: CaseRow, *, is_marked: bool) -> list[date]:
    """Return the days that the sentences name in which a gap is declared; of a marked row those of all sentences."""
    phrases = case.words.get("no_contact")
    return [
        told.day
        for sentence in _SENTENCE.findall(f"{row.event}\n{row.comment}")
        if is_marked or (phrases is not None and phrases.is_in(folded(sentence)))
        for told in told_days(sentence, None)
    ]


def _gaps(case: Case, settings: Settings) -> Result:
    shortest = settings["days"]
    declared: dict[str, list[tuple[CaseRow, date, date, bool]]] = {}
    declaring = declarations(case)
    for each in declaring:
        declared.setdefault(each[0].agency_code, []).append(each)
    lines, spans, n_declared = [], [], 0
    for agency in case.agencies:
        own = case.by_agency.get(agency.code, ())
        ordered = dated(row for row in own if _is_sharp(row))
        ends = [last_day(row) for row in ordered]
        for gap in _silent(own, case, shortest):
            said = [each for each in declared.get(agency.code, ()) if each[1] <= gap.last and each[2] >= gap.first]
            n_said = _n_covered(gap, said)
            around = _around(ordered, ends, gap)
            n_declared += bool(said)
            if not said:
                words = "not declared: to query"
            elif n_said >= gap.n_days - 1:
                words = "declared"
            else:
                words = f"declared for {counted(n_said, 'day')} of it"
            lines.append(
                Line(
                    (
                        agency_words(case, agency.code),
                        day_in_words(gap.first),
                        day_in_words(gap.last),
                        f"{gap.n_days:,}",
                        words,
                        listed([each[0].reference for each in said]),
                    ),
                    tuple(dict.fromkeys((*around, *(each[0].id for each in said)))),
                    "quiet" if said else "warn",
                )
            )
            spans.append(_span(agency.code, gap, "quiet" if said else "warn"))
    common = _silent(case.events, case, settings["common"])
    ordered = dated(row for row in case.events if _is_sharp(row))
    ends = [last_day(row) for row in ordered]
    together = tuple(
        Line(
            (_ALL, day_in_words(gap.first), day_in_words(gap.last), f"{gap.n_days:,}"),
            _around(ordered, ends, gap),
            "bad",
        )
        for gap in sorted(common, key=lambda gap: (-gap.n_days, gap.first))
    )
    spans += [_span(_ALL, gap, "bad") for gap in common]
    lines.sort(key=lambda line: -int(line.cells[3].replace(",", "")))
    longest = max(common, key=lambda gap: gap.n_days, default=None)
    without = [
        each.code for each in case.agencies if not any(row.is_dated for row in case.by_agency.get(each.code, ()))
    ]
    n_undated = sum(not row.is_dated for row in case.events)
    n_vague = sum(row.is_dated and not _is_sharp(row) for row in case.events)
    n_unmarked = sum(not each[3] for each in declaring)
    return Result(
        figures=(
            Figure("of one agency, declared by nobody", counted(len(lines) - n_declared, "silence"), "warn"),
            Figure("of one agency, declared in whole or part", counted(n_declared, "silence")),
            Figure("longest without a row of any agency", counted(longest.n_days, "day") if longest else "none", "bad"),
        )
        if case.events
        else (),
        sections=(
            Section("No agency recorded anything", ("Who", "First day", "Last day", "Days"), together[:_MOST_LINES]),
            Section(
                f"Stretches of {shortest} days and more, agency by agency",
                ("Agency", "First day", "Last day", "Days", "Declared?", "Row that declares it"),
                tuple(lines),
            ),
            Section(
                "Gaps that agencies declare",
                ("Agency", "Row", "From", "To", "Told by"),
                tuple(
                    Line(
                        (
                            agency_words(case, row.agency_code),
                            row.reference,
                            day_in_words(first),
                            day_in_words(last),
                            "marked by the panel" if marked else READ,
                        ),
                        (row.id,),
                    )
                    for row, first, last, marked in declaring
                ),
            ),
        ),
        unknown=(
            ("events without a date that could be read, which may lie in a silence", n_undated),
            ("events known only to more than a month, which do not break a silence", n_vague),
            ("agencies without any dated event, of which no silence can be told", len(without)),
            (f"declared gaps {READ}", n_unmarked),
        ),
        chart=Chart(
            ChartKind.SPANS,
            spans=tuple(spans),
            unit="days",
            words="Silences over time, agency by agency; declared ones are quiet.",
        )
        if spans
        else None,
        missing="" if any(row.is_dated for row in case.events) else "There are no dated events yet.",
    )


def _is_sharp(row: CaseRow) -> bool:
    return row.is_dated and last_day(row) - first_day(row) <= VAGUE_DAYS


def _span(lane: str, gap: Silence, tone: str) -> Span:
    return Span(lane, gap.first.toordinal(), gap.last.toordinal() + 1, counted(gap.n_days, "day"), tone)


def _n_covered(gap: Silence, said: Sequence[tuple[CaseRow, date, date, bool]]) -> int:
    n_days, after = 0, gap.first.toordinal()
    for _, first, last, _ in sorted(said, key=lambda each: each[1]):
        begin, end = max(after, first.toordinal()), min(gap.last.toordinal(), last.toordinal()) + 1
        n_days += max(0, end - begin)
        after = max(after, end)
    return n_days


def _around(ordered: Sequence[CaseRow], ends: Sequence[int], gap: Silence) -> tuple[EntryId, ...]:
    """Return the last row before a gap and the first after it, as far as there are any."""
    before = bisect_left(ends, gap.first.toordinal())
    after = bisect_right(ends, gap.last.toordinal())
    found = [ordered[before - 1].id] if before else []
    return (*found, ordered[after].id) if after < len(ordered) else tuple(found)


def _unspoken(case: Case, settings: Settings) -> Result:
    least, n_days = settings["agencies"], -(-settings["hours"] // 24)
    rows = sorted(
        (row for row in case.events if row.is_day and row.is_dated), key=lambda row: (first_day(row), row.position)
    )
    days = [first_day(row) for row in rows]
    lines: list[Line] = []
    begin = 0
    while begin < len(rows):
        end = bisect_left(days, days[begin] + n_days)
        apart = _apart(case, rows[begin:end])
        if len(apart) >= least:
            taken = [row for row in rows[begin:end] if row.agency_code in apart]
            others = {row.agency_code for row in rows[begin:end]} - apart
            people = {person for row in taken for person in row.people}
            shared = [
                each.details.label
                for each in case.people
                if each.id in people and len({row.agency_code for row in taken if each.id in row.people}) >= least
            ]
            lines.append(
                Line(
                    (
                        f"{taken[0].when} to {taken[-1].when}",
                        listed(sorted(apart)),
                        listed(sorted(others)) or "none",
                        f"{len(taken):,}",
                        listed(shared) or "nobody surely named by all",
                    ),
                    tuple(row.id for row in taken),
                    "bad" if shared else "warn",
                )
            )
            begin = end
        else:
            begin = bisect_right(days, days[begin])
    n_shared = sum(line.tone == "bad" for line in lines)
    n_other = len(case.events) - len(rows)
    return Result(
        figures=(
            Figure(
                f"times that {least} agencies or more were active and none names another", f"{len(lines):,}", "warn"
            ),
            Figure("of these, times that each names the same person", f"{n_shared:,}", "bad" if n_shared else "quiet"),
        )
        if rows
        else (),
        sections=(
            Section(
                f"{least} agencies or more within {settings['hours']} hours that did not name one another",
                ("When", "Agencies", "Others active then", "Entries", "People named by so many of them"),
                tuple(lines),
            ),
        ),
        unknown=(
            ("events not dated to one certain day, which are not looked at", n_other),
            (f"entries whose naming of another agency is {READ}", sum(bool(each) for each in _named(case, rows))),
        ),
        missing=""
        if len({row.agency_code for row in rows}) >= least
        else f"At least {least} agencies must have events dated to one certain day.",
    )


def _named(case: Case, rows: Iterable[CaseRow]) -> Iterable[frozenset[str]]:
    return (case.named_agencies.get(row.id, frozenset()) for row in rows)


def _apart(case: Case, rows: Sequence[CaseRow]) -> frozenset[str]:
    """Return the agencies of these rows that name none of the others active, and that none of them names."""
    active = {row.agency_code for row in rows}
    spoke: set[str] = set()
    for row, named in zip(rows, _named(case, rows), strict=True):
        others = (named & active) - {row.agency_code}
        if others:
            spoke |= others | {row.agency_code}
    return frozenset(active - spoke)


def _coverage(case: Case, _: Settings) -> Result:
    lines, spans = [], []
    n_outside = n_missing = 0
    for agency in case.agencies:
        own = case.by_agency.get(agency.code, ())
        known = dated(own)
        outside = [row for row in known if _is_outside(case, row)]
        n_outside += len(outside)
        n_missing += not own
        first = min(known, key=lambda row: (first_day(row), row.position), default=None)
        last = known[-1] if known else None
        before = [row for row in known if case.incident and last_day(row) < case.incident.toordinal()]
        latest = before[-1] if before else None
        ends = [row.id for row in (first, last, latest) if row is not None]
        lines.append(
            Line(
                (
                    agency_words(case, agency.code),
                    "received" if case.submitted.get(agency.code, bool(own)) else "not received",
                    f"{len(own):,}",
                    first.when if first else "",
                    last.when if last else "",
                    f"{len(outside):,}",
                    f"{len(own) - len(known):,}",
                    f"{latest.when} ({latest.reference})" if latest else "",
                    _before_incident(case, latest),
                ),
                tuple(dict.fromkeys([*ends, *(row.id for row in outside)])),
                "warn" if not own or outside else "quiet",
            )
        )
        if first and last:
            spans.append(Span(agency.code, first_day(first), last_day(last) + 1, counted(len(own), "entry", "entries")))
    n_undated = sum(not row.is_dated for row in case.events)
    return Result(
        figures=(
            Figure(
                "agencies with entries",
                f"{len(lines) - n_missing:,} of {len(lines):,}",
                "warn" if n_missing else "quiet",
            ),
            Figure("outside the period", counted(n_outside, "entry", "entries"), "warn" if n_outside else "quiet"),
        )
        if lines
        else (),
        sections=(
            Section(
                "By agency",
                (
                    "Agency",
                    "Chronology",
                    "Events",
                    "First",
                    "Last",
                    "Outside period",
                    "No date",
                    "Last before incident",
                    "Days before it",
                ),
                tuple(lines),
            ),
        ),
        unknown=(("events without a date that could be read, which may lie outside the period", n_undated),),
        chart=Chart(ChartKind.SPANS, spans=tuple(spans), unit="days", words="From each agency’s first row to its last.")
        if spans
        else None,
        missing="" if lines else "No agency has been asked for a chronology yet.",
    )


def _is_outside(case: Case, row: CaseRow) -> bool:
    """Whether no day that a row can be of lies in the period."""
    return bool((case.start and row.latest and row.latest < case.start) or
                (case.end and row.earliest and row.earliest > case.end))  # fmt: skip


def _before_incident(case: Case, row: CaseRow | None) -> str:
    if row is None or case.incident is None:
        return ""
    least, most = case.incident.toordinal() - last_day(row), case.incident.toordinal() - first_day(row)
    return f"{least:,}" if least == most else f"{least:,} to {most:,}"


ANALYSES: tuple[Analysis, ...] = (
    Analysis(
        8,
        "silent-gaps",
        "Silences and declared gaps",
        "When did an agency record nothing, and does it say why?",
        "Stretches within the review period in which one agency, or all of them together, have no event. Without a "
        "period the agency’s own first and last event bound it. All days that an uncertain date can mean count as "
        "recorded, unless they are more than a month. A silence is declared when a row or author’s note of the agency "
        f"says that there was no contact in days that overlap it: tagged “no contact” by the panel, or {READ}. Any "
        "other silence is a question to the agency; it does not mean that nothing was done.",
        _gaps,
        settings=(
            Setting("days", "Shortest silence of one agency, days", 42, 7, 730),
            Setting("common", "Shortest silence of all agencies, days", 14, 2, 365),
        ),
        group=GROUP,
    ),
    Analysis(
        8,
        "unspoken",
        "Active, and not in touch",
        "When were three agencies busy with the family at once and none spoke with another?",
        "Stretches of so many hours, counted in whole days, in which at least so many agencies have an event dated to "
        "one certain day, none of which names another agency active then in any of its words, and none of which is "
        f"named by one. Which agency an entry names is {READ}: contact that was not written down is not seen here, and "
        "the agencies may have been busy with different things. Stretches do not overlap.",
        _unspoken,
        settings=(
            Setting("hours", "Within hours", 72, 24, 720),
            Setting("agencies", "Agencies at least", 3, 2, 20),
        ),
        group=GROUP,
        needs_accounts=True,
    ),
    Analysis(
        9,
        "coverage",
        "Coverage",
        "Which files are there, and do they cover the period?",
        "For each agency asked: whether its chronology is there, its first and last event, events of which no possible "
        "day lies in the review period, and its last event before the day of the incident. Author’s notes are no "
        "events.",
        _coverage,
        group=GROUP,
    ),
)
