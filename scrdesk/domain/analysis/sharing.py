"""Analyses 10 to 12: accounts of one event, where they differ, and contacts that only one side recorded."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from scrdesk.domain.accounts.links import LinkDecision
from scrdesk.domain.analysis.case import Case, CaseRow
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
    Settings,
    listed,
    number_of,
)
from scrdesk.domain.analysis.spells import agency_words, shortened
from scrdesk.domain.chronology import EntryId
from scrdesk.domain.dates_in_words import day_in_words

GROUP = "Between agencies"
_MOST_COLUMNS = 60
"""Events drawn in the matrix; the table below has them all."""


def _standing(case: Case, ids: Sequence[EntryId]) -> list[CaseRow]:
    return [case.by_id[each] for each in ids if each in case.by_id]


def _matrix(case: Case, _: Settings) -> Result:
    groups = []
    for link in case.links:
        rows = _standing(case, link.entries)
        if link.decision is LinkDecision.SAME_EVENT and len(rows) > 1:
            groups.append(rows)
    groups.sort(key=lambda rows: rows[0].position)
    offered = [rows for rows in (_standing(case, ids) for ids in case.suggested) if len(rows) > 1]
    counts = [Counter(row.agency_code for row in rows) for rows in groups]
    codes = [agency.code for agency in case.agencies if any(agency.code in each for each in counts)]
    n_alone = len(case.events) - len({row.id for rows in groups for row in rows})
    return Result(
        figures=(
            number_of(
                len(groups),
                "event told by several agencies, confirmed",
                "events told by several agencies, confirmed",
                "info",
            ),
            number_of(
                len(offered),
                "group suggested and not decided",
                "groups suggested and not decided",
                "warn" if offered else "quiet",
            ),
        ),
        sections=(
            Section(
                "Confirmed: one event, several accounts",
                ("When", "Event", "Agencies", "Accounts", "No account from"),
                tuple(_group_line(case, rows) for rows in groups),
                "Nothing has been confirmed yet.",
            ),
            Section(
                "Suggested, waiting for a person’s decision",
                ("When", "Event", "Agencies", "Accounts", "No account from"),
                tuple(_group_line(case, rows) for rows in offered),
            ),
        ),
        unknown=(
            ("events in no confirmed group", n_alone),
            (f"suggested groups, {READ}", len(offered)),
        ),
        chart=Chart(
            ChartKind.MATRIX,
            tuple(rows[0].reference for rows in groups[:_MOST_COLUMNS]),
            tuple(Series(code, tuple(float(each[code]) for each in counts[:_MOST_COLUMNS])) for code in codes),
            words="Which agency tells of which confirmed event, and in how many entries.",
        )
        if groups
        else None,
        missing="" if groups else "Confirm suggested accounts of one event under “Accounts of one event”.",
    )


def _group_line(case: Case, rows: Sequence[CaseRow]) -> Line:
    codes = dict.fromkeys(row.agency_code for row in rows)
    silent = [agency.code for agency in case.agencies if agency.code not in codes]
    return Line(
        (
            rows[0].when,
            shortened(rows[0].event, 90),
            listed(list(codes)),
            listed([row.reference for row in rows]),
            listed(silent) or "none",
        ),
        tuple(row.id for row in rows),
    )


def _discrepancies(case: Case, _: Settings) -> Result:
    lines = []
    about: Counter[str] = Counter()
    for link, difference in case.differences:
        sides = [side for side in difference.sides if side.entry in case.by_id]
        if len({side.entry for side in sides}) < 2:
            continue
        about[difference.about] += 1
        said = [f"{case.by_id[side.entry].reference}: {side.value}" for side in sides]
        lines.append(
            Line(
                (
                    listed([account.reference for account in link.accounts], 4),
                    difference.about,
                    shortened("; ".join(said), 400),
                    difference.explained or "not explained by the accounts themselves",
                ),
                tuple(dict.fromkeys(side.entry for side in sides)),
                "quiet" if difference.explained else "warn",
            )
        )
    n_linked = sum(link.decision is LinkDecision.SAME_EVENT for link in case.links)
    return Result(
        figures=(
            number_of(
                len(lines),
                "matter on which accounts of one event differ",
                "matters on which accounts of one event differ",
                "warn" if lines else "quiet",
            ),
            number_of(n_linked, "confirmed event looked at", "confirmed events looked at"),
        ),
        sections=(Section("Each difference", ("Accounts", "About", "What each says", "Why it may be"), tuple(lines)),),
        unknown=(
            ("suggested groups not decided on, whose accounts are not compared here", len(case.suggested)),
            (f"differences {READ}", len(lines)),
        ),
        chart=Chart(
            ChartKind.BARS,
            tuple(about),
            (Series("differences", tuple(float(n) for n in about.values()), "warn"),),
            unit="differences",
            words="What accounts of one event differ about.",
        )
        if about
        else None,
        missing="" if n_linked else "Confirm suggested accounts of one event under “Accounts of one event”.",
    )


def _one_sided(case: Case, _: Settings) -> Result:
    contacts = [each for each in case.contacts if each.entry in case.by_id]
    pairs = Counter((each.agency_code, each.other_code) for each in contacts)
    codes = [a.code for a in case.agencies if any(a.code in pair for pair in pairs)][:_MOST_COLUMNS]
    lines = []
    for each in contacts:
        row = case.by_id[each.entry]
        late = each.late if each.late in case.by_id else None
        lines.append(
            Line(
                (
                    row.reference,
                    row.when,
                    each.said,
                    shortened(each.words),
                    f"{day_in_words(each.first)} to {day_in_words(each.last)}",
                    case.by_id[late].reference if late is not None else "none",
                ),
                (each.entry,) if late is None else (each.entry, late),
                "warn" if late is None else "quiet",
            )
        )
    n_undated = sum(not row.is_dated for row in case.events)
    by_pair = tuple(
        Line(
            (agency_words(case, one), agency_words(case, other), f"{n:,}"),
            tuple(each.entry for each in contacts if (each.agency_code, each.other_code) == (one, other)),
        )
        for (one, other), n in pairs.most_common(_MOST_COLUMNS)
    )
    return Result(
        figures=(
            number_of(
                len(contacts),
                "contact that only one side records",
                "contacts that only one side records",
                "warn" if contacts else "quiet",
            ),
            Figure("of these with a likely row on other days", f"{sum(x.tone == 'quiet' for x in lines):,}"),
        ),
        sections=(
            Section("Between whom", ("Agency that records it", "Agency that does not", "Contacts"), by_pair),
            Section(
                "Each contact",
                ("Entry", "When", "What is missing", "Words", "Looked for in", "Likely row on other days"),
                tuple(lines),
            ),
        ),
        unknown=(
            (f"contacts {READ}", len(contacts)),
            ("events without a date, whose contacts cannot be looked for", n_undated),
        ),
        chart=Chart(
            ChartKind.MATRIX,
            tuple(codes),
            tuple(Series(one, tuple(float(pairs[one, other]) for other in codes)) for one in codes),
            unit="contacts",
            words="Rows: the agency that records a contact. Columns: the agency that does not.",
        )
        if pairs
        else None,
        missing="" if len(case.by_agency) > 1 else "Entries of two agencies or more are needed.",
    )


ANALYSES: tuple[Analysis, ...] = (
    Analysis(
        10,
        "same-event",
        "One event, several agencies",
        "Which agencies held a part of the same event?",
        "Groups of entries that a person confirmed to be accounts of one event, with the agencies that have one and "
        "those that have none. Groups that are only suggested (by days, people, kind and likeness of words) stand "
        "apart. All entries are kept as they are. That an agency has no account does not mean that it knew nothing.",
        _matrix,
        group=GROUP,
        needs_accounts=True,
    ),
    Analysis(
        11,
        "discrepancies",
        "Where accounts differ",
        "On what do the accounts of one event differ?",
        "Within confirmed groups: date, time, who was there, the child, the injury and its explanation, and what came "
        f"of it, where two accounts say different things. The values are {READ}. What an account does not say is never "
        "held against it.",
        _discrepancies,
        group=GROUP,
        needs_accounts=True,
    ),
    Analysis(
        12,
        "one-sided",
        "One-sided contact",
        "Who says it told whom, where the other has no record of it?",
        "An entry that says that another agency was told, or told it, where that agency has no entry of it within 3 "
        f"working days. Who was told is {READ}. A contact that only one side recorded is a question to both, no more.",
        _one_sided,
        group=GROUP,
        needs_accounts=True,
    ),
)
