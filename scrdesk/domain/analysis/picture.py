"""Analyses 19 to 21: factors side by side month by month, injuries of the youngest, and swings of engagement."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from scrdesk.domain.age import whole_months
from scrdesk.domain.age_in_short import age_in_short, spelled
from scrdesk.domain.analysis.attendance import attendance_of
from scrdesk.domain.analysis.case import Case, CaseRow
from scrdesk.domain.analysis.readings import CONCERN, FACTORS, INJURY, Matter, when_of
from scrdesk.domain.analysis.record_words import READ
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
    bars_of,
    listed,
    number_of,
)
from scrdesk.domain.analysis.spells import agency_words, between_in_words, dated, first_day, last_day, shortened
from scrdesk.domain.dates_in_words import SHORT_MONTHS
from scrdesk.domain.mark_values import Attendance, Stated

GROUP = "The picture over time"
_MOST_COLUMNS = 36
_MOBILE_FROM_MONTHS = 6


def _column(day: date, every: int) -> str:
    month = (day.month - 1) // every * every + 1
    if every == 12:
        return f"{day.year}"
    return (
        f"{month:02d}/{day.year % 100:02d}"
        if every == 1
        else f"{month:02d}–{month + every - 1:02d}/{day.year % 100:02d}"
    )


def _columns(days: Sequence[date]) -> tuple[int, tuple[str, ...]]:
    """Return how many months a column holds, and the columns from the first day to the last."""
    first, last = min(days), max(days)
    begin, end = first.year * 12 + first.month - 1, last.year * 12 + last.month - 1
    every = next((each for each in (1, 3, 6) if (end - begin) // each < _MOST_COLUMNS), 12)
    begin -= begin % every
    end = min(end, begin + every * 400)
    return every, tuple(_column(date(at // 12, at % 12 + 1, 1), every) for at in range(begin, end + 1, every))


def _cumulative(case: Case, settings: Settings) -> Result:
    told = {factor.name: factor.rows(case) for factor in FACTORS}
    told = {name: rows for name, rows in told.items() if rows}
    months: dict[tuple[int, int], dict[str, list[CaseRow]]] = {}
    for name, rows in told.items():
        for row in rows:
            if row.is_day and row.earliest:
                months.setdefault((row.earliest.year, row.earliest.month), {}).setdefault(name, []).append(row)
    least = settings["factors"]
    heavy = sorted(
        ((month, found) for month, found in months.items() if len(found) >= least),
        key=lambda each: (-len(each[1]), each[0]),
    )
    ids = {row.id for rows in told.values() for row in rows}
    n_marked = sum(factor.is_marked(row) for factor in FACTORS for row in told.get(factor.name, ()))
    n_told = sum(len(rows) for rows in told.values())
    unsure = [row for row in case.events if row.id in ids and not row.is_day]
    days = [row.earliest for row in case.events if row.id in ids and row.is_day and row.earliest]
    return Result(
        figures=(
            number_of(len(ids), "entry that tells of any factor", "entries that tell of any factor", "info"),
            number_of(
                len(heavy),
                f"month with {least} factors and more",
                f"months with {least} factors and more",
                "warn" if heavy else "quiet",
            ),
            Figure(
                "most in one month",
                f"{len(heavy[0][1])} in {SHORT_MONTHS[heavy[0][0][1] - 1]} {heavy[0][0][0]}" if heavy else "fewer",
                "warn" if heavy else "quiet",
            ),
        )
        if told
        else (),
        sections=(
            Section(
                f"Months in which {least} factors and more come together",
                ("Month", "Factors", "Which", "Entries", "Agencies"),
                tuple(
                    Line(
                        (
                            f"{year}-{month:02d}",
                            f"{len(found)}",
                            listed([f"{name} {len(rows)}" for name, rows in found.items()], 12),
                            f"{len({row.id for rows in found.values() for row in rows}):,}",
                            listed(sorted({row.agency_code for rows in found.values() for row in rows})),
                        ),
                        tuple(dict.fromkeys(row.id for rows in found.values() for row in rows)),
                        "warn",
                    )
                    for (year, month), found in heavy
                ),
            ),
            Section(
                "Factor by factor",
                ("Factor", "Entries", "of these tagged", "Agencies", "First", "Last"),
                tuple(_factor_line(factor, told[factor.name]) for factor in FACTORS if factor.name in told),
            ),
        ),
        unknown=(
            (f"times that a factor is {READ}", n_told - n_marked),
            ("entries of a factor not dated to one certain day, in no month", len(unsure)),
            ("events that tell of none of these factors, as far as can be read", len(case.events) - len(ids)),
        ),
        chart=_factor_chart(told, days) if days else None,
        missing="" if told else "Tag entries with what they tell of: injury, domestic abuse, neglect and so on.",
        tallies=(
            Tally(
                "entries of a factor by whether they have one certain day",
                len(ids) - len(unsure),
                len(unsure),
                len(ids),
            ),
        ),
    )


def _factor_line(factor: Matter, rows: Sequence[CaseRow]) -> Line:
    known = dated(rows)
    return Line(
        (
            factor.name,
            f"{len(rows):,}",
            f"{sum(factor.is_marked(row) for row in rows):,}",
            listed(sorted({row.agency_code for row in rows})),
            known[0].when if known else "",
            known[-1].when if known else "",
        ),
        tuple(row.id for row in rows),
    )


def _factor_chart(told: dict[str, list[CaseRow]], days: Sequence[date]) -> Chart:
    every, columns = _columns(days)
    place = {name: n for n, name in enumerate(columns)}
    series = []
    for name, rows in told.items():
        values = [0.0] * len(columns)
        for row in rows:
            if row.is_day and row.earliest and (at := place.get(_column(row.earliest, every))) is not None:
                values[at] += 1
        series.append(Series(name, tuple(values), "warn"))
    words = {1: "a month", 3: "a quarter", 6: "half a year", 12: "a year"}[every]
    return Chart(ChartKind.MATRIX, columns, tuple(series), words=f"Entries {words} that tell of each factor.")


def _injuries(case: Case, _: Settings) -> Result:
    rows = INJURY.rows(case)
    children = {child.id: child for child in case.children}
    lines: list[Line] = []
    n_young = n_nobody = n_ageless = 0
    for row in rows:
        named = [child for child in children.values() if child.id in row.people]
        others = [each.details.label for each in case.people if each.id in row.people and each.id not in children
                  and not each.details.is_professional]  # fmt: skip
        ages = [(child, spelled(age_in_short(child.details.birth, when_of(row)))) for child in named]
        is_young = any(_may_be_younger(child.details.birth.latest, row) for child in named)
        is_still = row.has_tag("non-mobile child") or case.says(row, "non_mobile")
        n_young += is_young or is_still
        n_nobody += not named
        n_ageless += any(not age for _, age in ages)
        lines.append(
            Line(
                (
                    row.reference,
                    row.when,
                    "; ".join(f"{child.details.label} {age or 'age not known'}" for child, age in ages)
                    or "no child surely",
                    listed(others) or "nobody",
                    "under 6 months, or may be" if is_young else "said to be non-mobile" if is_still else "",
                    shortened(row.event, 220),
                    INJURY.how(row),
                ),
                (row.id,),
                "bad" if is_young or is_still else "quiet",
            )
        )
    lines.sort(key=lambda line: line.tone != "bad")
    by_agency: dict[str, list[CaseRow]] = {}
    for row in rows:
        by_agency.setdefault(row.agency_code, []).append(row)
    return Result(
        figures=(
            number_of(len(rows), "entry that tells of an injury", "entries that tell of an injury", "warn"),
            Figure("of a child under 6 months or not mobile", f"{n_young:,}", "bad" if n_young else "quiet"),
            number_of(len(by_agency), "agency that holds any", "agencies that hold any", "info"),
        )
        if rows
        else (),
        sections=(
            Section(
                "Each entry, the youngest first",
                ("Entry", "When", "Child and age", "Others named", "Mobility", "Words", "Known how"),
                tuple(lines),
            ),
            Section(
                "Which agency holds which",
                ("Agency", "Entries", "First", "Last"),
                tuple(
                    Line(
                        (agency_words(case, code), f"{len(own):,}", _first(own), _last(own)),
                        tuple(row.id for row in own),
                    )
                    for code, own in by_agency.items()
                ),
            ),
        ),
        unknown=(
            (f"injuries {READ}", sum(not INJURY.is_marked(row) for row in rows)),
            ("injuries in entries that surely name no child: whose they are is not told here", n_nobody),
            ("injuries of a child whose age cannot be told", n_ageless),
        ),
        chart=bars_of(by_agency, "entries", "Entries that tell of an injury, by agency."),
        missing="" if rows else "Tag entries with “injury”, and with “non-mobile child” where it is so.",
        tallies=(Tally("injuries by whether a child is surely named", len(rows) - n_nobody, n_nobody, len(rows)),),
    )


def _first(rows: Sequence[CaseRow]) -> str:
    known = dated(rows)
    return known[0].when if known else "no date"


def _last(rows: Sequence[CaseRow]) -> str:
    known = dated(rows)
    return known[-1].when if known else "no date"


def _may_be_younger(born: date | None, row: CaseRow) -> bool:
    """Whether a child can have been under six months and born when it happened."""
    if born is None or row.earliest is None or row.latest is None or row.latest < born:
        return False
    return row.earliest <= born or whole_months(born, row.earliest) < _MOBILE_FROM_MONTHS


_MISSED = (Attendance.NOT_BROUGHT, Attendance.CANCELLED_BY_CARER, Attendance.NO_ACCESS)


def _is_kept(case: Case, row: CaseRow) -> bool:
    ended = attendance_of(case, row)
    return ended is Attendance.BROUGHT or (ended is None and row.seen is Stated.YES)


def _swings(case: Case, settings: Settings) -> Result:
    days, least = settings["days"], settings["missed"]
    concerns = dated(row for row in case.events if CONCERN.is_told(case, row) or INJURY.is_told(case, row))
    lines = []
    n_kept = n_missed = 0
    for code, rows in case.by_agency.items():
        run: list[CaseRow] = []
        known = dated(rows)
        closings = [row for row in known if case.says(row, "closed")]
        for row in known:
            if attendance_of(case, row) in _MISSED:
                n_missed += 1
                run.append(row)
                continue
            if not _is_kept(case, row):
                continue
            n_kept += 1
            if len(run) >= least:
                missed = {each.id for each in run}
                before = [
                    each
                    for each in concerns
                    if 0 <= first_day(row) - last_day(each) <= days and each.id != row.id and each.id not in missed
                ][-1:]
                after = [each for each in closings if 0 <= first_day(each) - last_day(row) <= days][:1]
                if before or after:
                    lines.append(_swing_line(case, code, run, row, before, after))
            run = []
    return Result(
        figures=(
            Figure(
                "contacts kept just after a concern or just before a closing, after missed ones",
                f"{len(lines):,}",
                "warn" if lines else "quiet",
            ),
        )
        if n_kept or n_missed
        else (),
        sections=(
            Section(
                f"Missed at least {least} times, then kept within {days} days",
                ("Agency", "Missed before", "Kept", "Words", "Concern just before", "Closing just after"),
                tuple(lines),
            ),
        ),
        unknown=(
            (
                "events of which it is not said how a contact ended, or that are none",
                len(case.events) - n_kept - n_missed,
            ),
            (
                f"missed contacts {READ}",
                sum(row.marks.attendance is None and attendance_of(case, row) in _MISSED for row in case.events),
            ),
        ),
        missing="" if n_kept and n_missed else "Mark entries with how an appointment or visit ended.",
    )


def _swing_line(
    case: Case, code: str, run: Sequence[CaseRow], row: CaseRow, before: Sequence[CaseRow], after: Sequence[CaseRow]
) -> Line:
    return Line(
        (
            agency_words(case, code),
            listed([each.reference for each in run], 5),
            f"{row.when} ({row.reference})",
            shortened(row.event, 160),
            ", ".join(f"{each.reference}, {between_in_words(each, row)}" for each in before) or "none",
            ", ".join(f"{each.reference}, {between_in_words(row, each)}" for each in after) or "none",
        ),
        tuple(dict.fromkeys(each.id for each in (*run, row, *before, *after))),
        "warn",
    )


ANALYSES: tuple[Analysis, ...] = (
    Analysis(
        19,
        "cumulative",
        "The cumulative picture",
        "What came together in which month, across all agencies?",
        "Entries by what they tell of, month by month: injury, domestic abuse, substance use, mental health, neglect, "
        "missed care, school absence, police, housing, and missing or exploited. By the panel’s tags; where there is "
        f"none, {READ}. A factor that an entry says was not so (“no bruise”, “denied drinking”) is not counted. "
        "Numbers "
        "are counts of entries, not of events, and no measure of risk.",
        _cumulative,
        settings=(Setting("factors", "Factors in one month, at least", 4, 2, 10),),
        group=GROUP,
    ),
    Analysis(
        20,
        "injuries",
        "Injury and mobility",
        "Which injuries are on record, with whom, and how old was the child?",
        "Entries tagged “injury”, or whose words tell of one. First those that surely name a child who was, or can "
        "have "
        "been, under six months, and those tagged or said to be of a child who is not mobile. An entry may tell of an "
        f"adult’s injury, or of one long healed: who is named stands beside it. “No injury seen” is no injury. What is "
        f"{READ} is counted apart.",
        _injuries,
        group=GROUP,
    ),
    Analysis(
        21,
        "engagement-swing",
        "Swings of engagement",
        "Were contacts kept just when it mattered to the adults, and missed otherwise?",
        "For each agency: a contact kept (brought, or the child seen) after at least so many in a row that were "
        "missed, "
        "cancelled by the carer or found no access, when it lies within so many days after a concern or injury "
        "recorded "
        "by any agency, or before a closing of the same agency. There may be many reasons; it is a question, never a "
        "judgement of a parent.",
        _swings,
        settings=(
            Setting("missed", "Missed in a row, at least", 2, 1, 20),
            Setting("days", "Within days", 14, 1, 120),
        ),
        group=GROUP,
    ),
)
