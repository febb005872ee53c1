"""Analyses 5 to 7: was not brought, what followed, and doors that stayed shut."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from scrdesk.domain.analysis.case import Case, CaseRow
from scrdesk.domain.analysis.record_words import MARKED, READ
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
    bars_of,
    listed,
    number_of,
)
from scrdesk.domain.analysis.spells import (
    agency_words,
    between_in_words,
    dated,
    days_between,
    first_day,
    last_day,
    months_between,
    most_within,
    shortened,
)
from scrdesk.domain.mark_values import Attendance, Stated

GROUP = "Care that was missed"
_YEAR_DAYS = 365
_QUARTER_DAYS = 90


def attendance_of(case: Case, row: CaseRow) -> Attendance | None:
    """Return how an appointment or visit ended: the panel's mark, else what the words plainly say; None: not stated.

    "Did not attend" of an entry that names a child of the register is read as "was not brought".
    """
    if row.marks.attendance is not None:
        return row.marks.attendance
    if case.says(row, "not_brought") or (case.says(row, "did_not_attend") and _names_child(case, row)):
        return Attendance.NOT_BROUGHT
    if case.says(row, "cancelled_by_carer"):
        return Attendance.CANCELLED_BY_CARER
    if case.says(row, "cancelled_by_service"):
        return Attendance.CANCELLED_BY_SERVICE
    return Attendance.NO_ACCESS if case.says(row, "no_access", "no_reply") else None


def _names_child(case: Case, row: CaseRow) -> bool:
    return any(child.id in row.people for child in case.children)


def _by(row: CaseRow) -> str:
    return MARKED if row.marks.attendance is not None else READ


def _missed(case: Case) -> list[CaseRow]:
    return [row for row in case.events if attendance_of(case, row) is Attendance.NOT_BROUGHT]


def runs_of(case: Case, rows: Sequence[CaseRow], within_days: int) -> list[tuple[CaseRow, ...]]:
    """Return missed appointments of one agency in a row: no more than so many days apart, none kept between.

    Args:
        case: the review.
        rows: events of one agency.
        within_days: farthest that two can lie apart for sure.
    """
    found: list[list[CaseRow]] = []
    last: CaseRow | None = None
    for row in dated(rows):
        ended = attendance_of(case, row)
        if ended is Attendance.BROUGHT:
            last = None
        elif ended is Attendance.NOT_BROUGHT:
            if last is not None and days_between(last, row)[0] <= within_days:
                found[-1].append(row)
            else:
                found.append([row])
            last = row
    return [tuple(run) for run in found if len(run) > 1]


def _run_line(case: Case, code: str, run: Sequence[CaseRow]) -> Line:
    return Line(
        (
            agency_words(case, code),
            f"{len(run):,}",
            run[0].when,
            run[-1].when,
            between_in_words(run[0], run[-1]),
            listed([row.reference for row in run]),
            shortened(run[-1].action),
        ),
        tuple(row.id for row in run),
        "bad" if len(run) > 2 else "warn",
    )


def _not_brought(case: Case, settings: Settings) -> Result:
    missed = _missed(case)
    unclear = [
        row
        for row in case.events
        if row.marks.attendance is None
        and case.says(row, "did_not_attend")
        and attendance_of(case, row) is not Attendance.NOT_BROUGHT
    ]
    run_lines: list[Line] = []
    count_lines: list[Line] = []
    for code, rows in case.by_agency.items():
        own = [row for row in rows if attendance_of(case, row) is Attendance.NOT_BROUGHT]
        carer = [row for row in rows if attendance_of(case, row) is Attendance.CANCELLED_BY_CARER]
        service = [row for row in rows if attendance_of(case, row) is Attendance.CANCELLED_BY_SERVICE]
        again = [row for row in own + carer if case.says(row, "rebooked")]
        run_lines += [_run_line(case, code, run) for run in runs_of(case, rows, settings["days"])]
        if own or carer or service:
            both = own + carer
            count_lines.append(
                Line(
                    (
                        agency_words(case, code),
                        f"{len(own):,}",
                        f"{sum(_by(row) == MARKED for row in own):,}",
                        f"{len(carer):,}",
                        f"{len(service):,}",
                        f"{len(again):,}",
                        f"{len(most_within(both, _QUARTER_DAYS)):,}",
                        f"{len(most_within(both, _YEAR_DAYS)):,}",
                    ),
                    tuple(dict.fromkeys(row.id for row in own + carer + service)),
                )
            )
    n_read = sum(_by(row) == READ for row in missed)
    n_unsaid = sum(attendance_of(case, row) is None for row in case.events)
    return Result(
        figures=(
            number_of(
                len(missed),
                "time that a child was not brought",
                "times that a child was not brought",
                "bad" if missed else "quiet",
            ),
            number_of(len(run_lines), "run of two and more", "runs of two and more", "bad" if run_lines else "quiet"),
        )
        if missed
        else (),
        sections=(
            Section(
                "Missed one after the other",
                ("Agency", "Times", "First", "Last", "Over", "Entries", "What was done at the last"),
                tuple(run_lines),
            ),
            Section(
                "How often, by agency",
                (
                    "Agency",
                    "Was not brought",
                    "of these marked",
                    "Cancelled by carer",
                    "Cancelled by service",
                    "Rebooked",
                    "Most in 90 days",
                    "Most in 12 months",
                ),
                tuple(count_lines),
            ),
            Section(
                "“Did not attend”, and it is not plain whose appointment it was",
                ("Entry", "When", "Words"),
                tuple(Line((row.reference, row.when, shortened(row.event)), (row.id,)) for row in unclear),
            ),
        ),
        unknown=(
            (f"times not brought {READ}", n_read),
            ("events of which it is not said how an appointment ended, or that are none", n_unsaid),
            ("entries that say “did not attend” and not who", len(unclear)),
            ("times not brought without a date, in no run", sum(not row.is_dated for row in missed)),
        ),
        chart=_months(missed),
        missing="" if missed or count_lines else "Mark entries with how an appointment ended (“was not brought”).",
    )


_MOST_MONTHS = 480
"""Forty years; a longer chart would come from a slip in one date."""


def _months(rows: Sequence[CaseRow]) -> Chart | None:
    sure = [row for row in dated(rows) if row.is_day and row.earliest]
    if not sure or sure[0].earliest is None or sure[-1].earliest is None:
        return None
    months = months_between(sure[0].earliest, sure[-1].earliest)
    if len(months) > _MOST_MONTHS:
        return None
    place = {month: n for n, month in enumerate(months)}
    values = [0.0] * len(months)
    for row in sure:
        values[place[f"{row.earliest:%Y-%m}".rjust(7, "0")]] += 1
    return Chart(
        ChartKind.MONTHS,
        months,
        (Series("was not brought", tuple(values), "bad"),),
        words="Times a month that a child was not brought; uncertain days are left out.",
    )


def _follow_up(case: Case, settings: Settings) -> Result:
    days = settings["days"]
    missed = _missed(case)
    agency_rows = {code: dated(rows) for code, rows in case.by_agency.items()}
    ends = {code: [last_day(row) for row in rows] for code, rows in agency_rows.items()}
    lines, n_none, n_undated = [], 0, 0
    for row in missed:
        if not row.is_dated:
            n_undated += 1
            continue
        begin = bisect_left(ends[row.agency_code], last_day(row))
        after = next(
            (
                each
                for each in agency_rows[row.agency_code][begin : begin + _LOOKED_AT]
                if each.id != row.id
                and (first_day(each), each.position) > (last_day(row), row.position)
                and attendance_of(case, each) is not Attendance.NOT_BROUGHT
                and (not row.people or not each.people or row.people & each.people)
            ),
            None,
        )
        is_late = after is None or days_between(row, after)[0] > days
        own = shortened(row.action)
        n_none += is_late and not own
        lines.append(
            Line(
                (
                    row.reference,
                    row.when,
                    own or "nothing written",
                    f"{after.when} ({after.reference})" if after and not is_late else f"none within {days} days",
                    between_in_words(row, after) if after else "",
                    _by(row),
                ),
                (row.id, after.id) if after and not is_late else (row.id,),
                "bad" if is_late and not own else "warn" if is_late else "quiet",
            )
        )
    n_late = sum(line.tone != "quiet" for line in lines)
    return Result(
        figures=(
            Figure(f"without a later entry of the agency within {days} days", f"{n_late:,} of {len(lines):,}", "warn"),
            Figure("of these, with no action written on the day either", f"{n_none:,}", "bad" if n_none else "quiet"),
        )
        if lines
        else (),
        sections=(
            Section(
                "What followed each time",
                ("Entry", "When", "Action in the same row", "Next entry of the agency", "After", "Known how"),
                tuple(lines),
            ),
        ),
        unknown=(
            ("times without a date, not looked at", n_undated),
            (f"times not brought {READ}", sum(_by(row) == READ for row in missed)),
        ),
        missing="" if missed else "Mark entries with how an appointment ended (“was not brought”).",
    )


_LOOKED_AT = 60
"""Entries looked at after a missed appointment; further ones lie beyond any time of interest."""


def _no_access(case: Case, _: Settings) -> Result:
    shut = [row for row in case.events if attendance_of(case, row) is Attendance.NO_ACCESS]
    seen = dated(row for row in case.events if row.seen is Stated.YES)
    days = [first_day(row) for row in sorted(seen, key=first_day)]
    seen.sort(key=first_day)
    own_seen = {code: sorted(dated(r for r in rows if r.seen is Stated.YES), key=first_day)
                for code, rows in case.by_agency.items()}  # fmt: skip
    own_days = {code: [first_day(row) for row in rows] for code, rows in own_seen.items()}
    lines = []
    by_agency: dict[str, list[CaseRow]] = {}
    for row in shut:
        by_agency.setdefault(row.agency_code, []).append(row)
        own: CaseRow | None = None
        anybody: CaseRow | None = None
        if row.is_dated:
            at = bisect_right(days, last_day(row))
            anybody = seen[at] if at < len(seen) else None
            at = bisect_right(own_days[row.agency_code], last_day(row))
            own = own_seen[row.agency_code][at] if at < len(own_seen[row.agency_code]) else None
        lines.append(
            Line(
                (
                    row.reference,
                    row.when,
                    shortened(row.event, 100),
                    _sight(row, own),
                    _sight(row, anybody),
                    _by(row),
                ),
                tuple(dict.fromkeys(each.id for each in (row, own, anybody) if each is not None)),
                "warn" if own else "bad",
            )
        )
    n_never = sum(line.tone == "bad" for line in lines)
    return Result(
        figures=(
            number_of(len(shut), "visit without access", "visits without access", "warn" if shut else "quiet"),
            Figure("after which the agency never records sight of the child", f"{n_never:,}", "bad"),
        )
        if shut
        else (),
        sections=(
            Section(
                "Each time",
                ("Entry", "When", "Words", "Next seen by the agency", "Next seen by anybody", "Known how"),
                tuple(lines),
            ),
            Section(
                "By agency",
                ("Agency", "No access", "Most in 90 days", "Most in 12 months"),
                tuple(
                    Line(
                        (
                            agency_words(case, code),
                            f"{len(rows):,}",
                            f"{len(most_within(rows, _QUARTER_DAYS)):,}",
                            f"{len(most_within(rows, _YEAR_DAYS)):,}",
                        ),
                        tuple(row.id for row in rows),
                    )
                    for code, rows in by_agency.items()
                ),
            ),
        ),
        unknown=(
            (f"visits without access {READ}", sum(_by(row) == READ for row in shut)),
            ("visits without access and without a date", sum(not row.is_dated for row in shut)),
            (
                "events that do not say whether the child was seen",
                sum(r.seen in (None, Stated.NOT_STATED) for r in case.events),
            ),
        ),
        chart=bars_of(by_agency, "no access", "Visits without access, by agency."),
        missing="" if shut else "Mark entries with how a visit ended (“no access”).",
    )


def _sight(row: CaseRow, seen: CaseRow | None) -> str:
    if seen is None:
        return "not recorded" if row.is_dated else "not known, no date"
    return f"{seen.when} ({seen.reference}), {between_in_words(row, seen)}"


ANALYSES: tuple[Analysis, ...] = (
    Analysis(
        5,
        "was-not-brought",
        "Was not brought",
        "How often was a child not brought to care, and in what runs?",
        "Entries marked “was not brought”; where the panel has marked nothing, those whose words say so. “DNA” and "
        "“did not attend” count as “was not brought” when the entry surely names a child, since a child relies on "
        "others to be brought; the choice of a teenager is for the panel to weigh. A run is of one agency, each no "
        "more than so many days after the last, with nothing marked “brought” between. Cancellations by carers are "
        "counted beside them, those by services apart. The most in 90 days and 12 months are of both missed and "
        "cancelled by the carer.",
        _not_brought,
        settings=(Setting("days", "Longest time between two of a run, days", 42, 7, 365),),
        group=GROUP,
    ),
    Analysis(
        6,
        "not-brought-follow-up",
        "What followed when a child was not brought",
        "Did anybody act when a child was not brought?",
        "For each time: the action in the agency’s own row, as written, and the agency’s next entry within so many "
        "days that is not another missed appointment and names nobody else. That an entry exists does not say that it "
        "was an action because of it. An empty action cell means that nothing is written, not that nothing was done.",
        _follow_up,
        settings=(Setting("days", "Within days", 14, 1, 180),),
        group=GROUP,
    ),
    Analysis(
        7,
        "no-access",
        "No access",
        "When did a visit fail, and how long until the child was seen?",
        "Entries marked “no access”; where the panel has marked nothing, those whose words say so. The next sight is "
        "the first later entry that says that the child was seen, by the panel’s mark or the agency’s own column. "
        "Where dates are uncertain, the least and the most days are given.",
        _no_access,
        group=GROUP,
    ),
)
