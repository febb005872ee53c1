"""Analyses 13 and 14: the way of a referral, and thresholds that were not met again and again."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from datetime import date

from scrdesk.domain.accounts.links import LinkDecision
from scrdesk.domain.analysis.case import Case, CaseRow
from scrdesk.domain.analysis.record_words import MARKED, READ
from scrdesk.domain.analysis.result import Analysis, Figure, Line, Result, Section, Setting, Settings, number_of
from scrdesk.domain.analysis.sharing import GROUP
from scrdesk.domain.analysis.spells import (
    agency_words,
    between_in_words,
    dated,
    first_day,
    last_day,
    most_within,
    shortened,
)
from scrdesk.domain.chronology import EntryId
from scrdesk.domain.working_days import working_days_after

_YEAR_DAYS = 365
_LOOKED_AT = 60
"""Entries of a receiving agency looked at for one referral; further ones belong to something else."""


class _Answers:
    """Finds an agency's entries from a day on."""

    def __init__(self, case: Case) -> None:
        self._rows = {code: sorted(dated(rows), key=first_day) for code, rows in case.by_agency.items()}
        self._days = {code: [first_day(row) for row in rows] for code, rows in self._rows.items()}

    def after(self, code: str, day: int, last: int) -> Sequence[CaseRow]:
        """Return an agency's first entries from one day to another."""
        begin = bisect_left(self._days.get(code, ()), day)
        return [row for row in self._rows.get(code, ())[begin : begin + _LOOKED_AT] if first_day(row) <= last]


def _plus_working(day: int, n_days: int) -> int:
    latest = date.max.toordinal() - 4 * n_days - 30
    return working_days_after(date.fromordinal(day), n_days).toordinal() if 0 < day < latest else day


def _referral_path(case: Case, settings: Settings) -> Result:
    answers = _Answers(case)
    linked: dict[EntryId, set[EntryId]] = {}
    for link in case.links:
        if link.decision is LinkDecision.SAME_EVENT:
            for each in link.entries:
                linked.setdefault(each, set()).update(link.entries)
    lines: list[Line] = []
    n_read = n_undated = n_unnamed = 0
    for row in case.events:
        is_marked = row.has_tag("referral")
        if case.says(row, "came_in") or not (is_marked or case.says(row, "referral")):
            continue
        to = sorted(case.named_agencies.get(row.id, frozenset()) - {row.agency_code})
        if not to:
            n_unnamed += 1
            continue
        if not row.is_dated:
            n_undated += 1
            continue
        n_read += not is_marked
        same = linked.get(row.id, set())
        lines += [_path_line(case, settings, answers, same, row, code, is_marked=is_marked) for code in to]
    n_lost = sum(line.tone == "bad" for line in lines)
    return Result(
        figures=(
            number_of(len(lines), "way of a referral looked at", "ways of referrals looked at", "info"),
            Figure("without a row of the receiving agency that names the sender", f"{n_lost:,}", "bad"),
        )
        if lines
        else (),
        sections=(
            Section(
                "Sent, received, decided",
                (
                    "Sent",
                    "When",
                    "To",
                    "Received",
                    "After",
                    "What is written on it",
                    "Slower than the benchmark?",
                    "Known how",
                ),
                tuple(lines),
            ),
        ),
        unknown=(
            (f"referrals {READ}", n_read),
            ("entries of a referral that name no agency of the review as receiving it", n_unnamed),
            ("entries of a referral without a date", n_undated),
        ),
        missing="" if lines or n_unnamed or n_undated else "Tag entries with “referral”.",
    )


def _path_line(
    case: Case,
    settings: Settings,
    answers: _Answers,
    linked: set[EntryId],
    row: CaseRow,
    code: str,
    *,
    is_marked: bool,
) -> Line:
    """Return one way of a referral: its row, the receiving agency's first row of it, and what is written there."""
    until = _plus_working(last_day(row), settings["received"])
    got = next(
        (
            each
            for each in answers.after(code, first_day(row), until)
            if each.id in linked or row.agency_code in case.named_agencies.get(each.id, frozenset())
        ),
        None,
    )
    decided = got is not None and case.says(got, "decided")
    slow = ""
    if got is not None and decided:
        due = _plus_working(last_day(row), settings["decision"])
        slow = "yes" if first_day(got) > due else "no"
    return Line(
        (
            row.reference,
            row.when,
            code,
            f"{got.when} ({got.reference})" if got else "no row found",
            between_in_words(row, got) if got else "",
            shortened(got.action or got.event, 120) if got else "",
            slow or "not stated",
            MARKED if is_marked else READ,
        ),
        (row.id, got.id) if got else (row.id,),
        "bad" if got is None else "warn" if slow == "yes" else "quiet",
    )


def _is_nfa(case: Case, row: CaseRow) -> bool:
    return row.has_tag("no further action") or case.says(row, "no_further_action")


def _thresholds(case: Case, settings: Settings) -> Result:
    lines, closing_lines = [], []
    met = dated(row for row in case.events if case.says(row, "threshold_met"))
    first_met = min(met, key=lambda row: (last_day(row), row.position), default=None)
    ended = [row for row in case.events if _is_nfa(case, row)]
    for code, rows in case.by_agency.items():
        own = [row for row in rows if _is_nfa(case, row)]
        if own:
            most = most_within(own, _YEAR_DAYS)
            before = [r for r in own if first_met and r.is_dated and last_day(r) < first_day(first_met)]
            lines.append(
                Line(
                    (
                        agency_words(case, code),
                        f"{len(own):,}",
                        f"{sum(row.has_tag('no further action') for row in own):,}",
                        f"{len(most):,}",
                        f"{most[0].when} to {most[-1].when}" if most else "no dates",
                        f"{len(before):,}",
                    ),
                    tuple(row.id for row in own),
                    "warn" if len(most) > 1 else "quiet",
                )
            )
        closing_lines += _closings(case, code, dated(rows), settings["days"])
    before_all = [r for r in ended if first_met and r.is_dated and last_day(r) < first_day(first_met)]
    n_read = sum(not row.has_tag("no further action") for row in ended)
    return Result(
        figures=(
            Figure("ended with no further action", f"{len(ended):,}", "warn" if ended else "quiet"),
            Figure("of these before the first strategy discussion, s47 or plan", f"{len(before_all):,}", "warn"),
            Figure("closed, then a new concern soon after", f"{len(closing_lines):,}", "warn"),
        )
        if ended or closing_lines
        else (),
        sections=(
            Section(
                "No further action, by agency",
                ("Agency", "Times", "of these marked", "Most in 12 months", "When", "Before the first threshold met"),
                tuple(lines),
            ),
            Section(
                "The first strategy discussion, s47 enquiry or plan",
                ("Entry", "When", "Words"),
                (Line((first_met.reference, first_met.when, shortened(first_met.event)), (first_met.id,)),)
                if first_met
                else (),
            ),
            Section(
                f"Closed or stepped down, then a concern within {settings['days']} days",
                ("Agency", "Closed", "Words", "Concern", "After"),
                tuple(closing_lines),
            ),
        ),
        unknown=(
            (f"ends without further action {READ}", n_read),
            ("ends without further action and without a date", sum(not row.is_dated for row in ended)),
            (f"strategy discussions, s47 enquiries and plans {READ}", len(met)),
        ),
        missing="" if ended or closing_lines else "Tag entries with “no further action”.",
    )


def _closings(case: Case, code: str, rows: Sequence[CaseRow], days: int) -> list[Line]:
    """Return an agency's closings that one of its own rows of concern follows; the first such row of each."""
    concerns = sorted(
        (row for row in rows if row.has_tag("concern raised") or case.says(row, "came_in", "concern_told")),
        key=first_day,
    )
    begun = [first_day(row) for row in concerns]
    lines = []
    for row in rows:
        place = bisect_right(begun, last_day(row))
        if place == len(concerns) or not case.says(row, "closed"):
            continue
        after = concerns[place]
        if first_day(after) - last_day(row) <= days:
            lines.append(
                Line(
                    (
                        agency_words(case, code),
                        f"{row.when} ({row.reference})",
                        shortened(row.action or row.event, 90),
                        f"{after.when} ({after.reference})",
                        between_in_words(row, after),
                    ),
                    (row.id, after.id),
                    "warn",
                )
            )
    return lines


ANALYSES: tuple[Analysis, ...] = (
    Analysis(
        13,
        "referral-path",
        "The way of a referral",
        "What became of each referral, and how long did it take?",
        "Entries tagged “referral” by the panel, or whose words tell of one that went out, with each agency they name. "
        "Received: that agency’s first entry within so many working days that names the sender or is confirmed to be "
        f"of the same event. Which agency is named, and that something was decided, is {READ}. The benchmark of one "
        "working day for a decision is that of the statutory guidance; it is asked only where a decision is written.",
        _referral_path,
        settings=(
            Setting("received", "Looked for within working days", 5, 1, 60),
            Setting("decision", "Benchmark for a decision, working days", 1, 1, 60),
        ),
        group=GROUP,
        needs_accounts=True,
    ),
    Analysis(
        14,
        "threshold-pattern",
        "Thresholds",
        "How often was nothing further done before somebody acted?",
        "Entries tagged “no further action”, or whose words say so: how many for each agency, the most within any 12 "
        "months, and how many before the first entry whose words tell of a strategy discussion, a section 47 enquiry "
        "or a plan. Closings and step-downs are read from the words and listed when a concern is recorded by the same "
        f"agency within so many days after. What is {READ} is counted apart.",
        _thresholds,
        settings=(Setting("days", "Concern after closing, days", 90, 7, 730),),
        group=GROUP,
    ),
)
