"""Analysis 16: meetings of several agencies, and who has what of each."""

from __future__ import annotations

from collections.abc import Sequence

from scrdesk.domain.accounts.links import LinkDecision
from scrdesk.domain.analysis.case import Case, CaseRow
from scrdesk.domain.analysis.readings import Matter
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
from scrdesk.domain.analysis.sharing import GROUP
from scrdesk.domain.analysis.spells import first_day, shortened
from scrdesk.domain.chronology import EntryId

MEETING = Matter("meeting", ("multi-agency meeting",), ("meeting",))
_MOST_COLUMNS = 60


def meetings_of(case: Case) -> list[list[CaseRow]]:
    """Return the rows of each meeting: those linked as one event, and those of one certain day, are of one meeting."""
    rows = MEETING.rows(case)
    root: dict[EntryId, EntryId] = {row.id: row.id for row in rows}

    def top(each: EntryId) -> EntryId:
        while root[each] != each:
            root[each] = root[root[each]]
            each = root[each]
        return each

    for link in case.links:
        if link.decision is LinkDecision.SAME_EVENT:
            members = [each for each in link.entries if each in root]
            for other in members[1:]:
                root[top(other)] = top(members[0])
    by_day: dict[int, EntryId] = {}
    for row in rows:
        if row.is_day and row.is_dated:
            first = by_day.setdefault(first_day(row), row.id)
            root[top(row.id)] = top(first)
    found: dict[EntryId, list[CaseRow]] = {}
    for row in rows:
        found.setdefault(top(row.id), []).append(row)
    return sorted(found.values(), key=lambda group: min(row.position for row in group))


def _meetings(case: Case, _: Settings) -> Result:
    groups = meetings_of(case)
    lines, n_alone = [], 0
    for rows in groups:
        own = dict.fromkeys(row.agency_code for row in rows)
        named = {code for row in rows for code in case.named_agencies.get(row.id, frozenset())} - set(own)
        silent = [each.code for each in case.agencies if each.code not in own and each.code not in named]
        n_alone += len(own) == 1
        lines.append(
            Line(
                (
                    rows[0].when,
                    shortened(rows[0].event, 160),
                    listed(list(own)),
                    listed(sorted(named)) or "none",
                    listed(silent) or "none",
                    _references(case, rows, "not_invited"),
                    _references(case, rows, "apologies"),
                    _references(case, rows, "no_minutes"),
                ),
                tuple(row.id for row in rows),
                "warn" if len(own) == 1 else "quiet",
            )
        )
    codes = [
        each.code for each in case.agencies if any(row.agency_code == each.code for rows in groups for row in rows)
    ]
    shown = groups[:_MOST_COLUMNS]
    n_read = sum(not MEETING.is_marked(row) for rows in groups for row in rows)
    return Result(
        figures=(
            number_of(
                len(groups), "meeting of several agencies told of", "meetings of several agencies told of", "info"
            ),
            Figure("told by one agency only", f"{n_alone:,}", "warn" if n_alone else "quiet"),
        )
        if groups
        else (),
        sections=(
            Section(
                "Each meeting",
                (
                    "When",
                    "Words of the first account",
                    "Has an account",
                    "Only named",
                    "No trace of",
                    "Not invited",
                    "Apologies",
                    "No minutes",
                ),
                tuple(lines),
            ),
        ),
        unknown=(
            (f"entries of meetings {READ}", n_read),
            ("meetings of which it is not written that minutes were missing or received", _n_unsaid(groups)),
            ("entries of meetings without a date", sum(not row.is_dated for rows in groups for row in rows)),
        ),
        chart=Chart(
            ChartKind.MATRIX,
            tuple(rows[0].reference for rows in shown),
            tuple(
                Series(code, tuple(float(sum(row.agency_code == code for row in rows)) for rows in shown))
                for code in codes
            ),
            words="How many entries each agency has of each meeting, by the reference of its first account.",
        )
        if groups
        else None,
        missing="" if groups else "Tag entries with “multi-agency meeting”.",
    )


def _references(case: Case, rows: Sequence[CaseRow], matter: str) -> str:
    return listed([row.reference for row in rows if case.says(row, matter)]) or "not said"


def _n_unsaid(groups: Sequence[Sequence[CaseRow]]) -> int:
    return sum(not any("minutes" in f"{row.event} {row.action}".casefold() for row in rows) for rows in groups)


ANALYSES: tuple[Analysis, ...] = (
    Analysis(
        16,
        "meetings",
        "Meetings of several agencies",
        "Who was at the table, who was not, and who has a record of it?",
        "Entries tagged “multi-agency meeting”, or whose words tell of a strategy discussion, conference, core group "
        "or "
        "the like. Entries linked as one event, and those of one certain day, are taken as one meeting. For each: "
        "which "
        "agencies have an account of their own, which are only named by others, of which there is no trace, and what "
        f"the accounts say of invitations, apologies and minutes. What is {READ} may be about a meeting to come. That "
        "an "
        "agency is not named does not say that it was not there.",
        _meetings,
        group=GROUP,
        needs_accounts=True,
    ),
)
