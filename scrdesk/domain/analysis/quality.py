"""Analyses 28 and 29: how good the records are, and what they say of identity, needs and means."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date

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
    Setting,
    Settings,
    Tally,
    listed,
    number_of,
    share,
)
from scrdesk.domain.analysis.spells import agency_words, shortened
from scrdesk.domain.chronology import EntryId
from scrdesk.domain.people import PersonId

GROUP = "The records themselves"
_NEAR_MINUTES = 30
_LATE = Matter("late", (), ("late_record",))
TOPICS = (
    Matter("ethnicity and origin", (), ("ethnicity",)),
    Matter("language", (), ("language",)),
    Matter("interpreter", (), ("interpreter",)),
    Matter("disability and needs", (), ("disability",)),
    Matter("faith", (), ("faith",)),
    Matter("money and poverty", (), ("poverty",)),
    Matter("racism", (), ("racism",)),
)
_TAG = "identity and needs"


def _quality(case: Case, settings: Settings) -> Result:
    days = settings["days"]
    lines, late_lines = [], []
    n_uncertain = n_sourceless = n_open = 0
    for code, rows in case.by_agency.items():
        uncertain = [row for row in rows if not row.is_day]
        sourceless = [row for row in rows if not row.source.strip()]
        without_action = [row for row in rows if not row.action.strip()]
        late = [row for row in rows if _late_by(row, days) or _LATE.is_told(case, row)]
        n_uncertain += len(uncertain)
        n_sourceless += len(sourceless)
        n_open += len(without_action)
        lines.append(
            Line(
                (
                    agency_words(case, code),
                    f"{len(rows):,}",
                    share(len(uncertain), len(rows)),
                    share(len(sourceless), len(rows)),
                    share(len(without_action), len(rows)),
                    f"{len(late):,}",
                ),
                tuple(dict.fromkeys(row.id for row in (*uncertain, *late))),
            )
        )
        late_lines += [
            Line(
                (
                    row.reference,
                    row.when,
                    _late_by(row, days) or READ,
                    shortened(" ".join(part for part in (row.source, row.event) if part), 200),
                ),
                (row.id,),
                "warn",
            )
            for row in late
        ]
    findings = Counter(code for row in case.rows for code in set(row.findings))
    odd = _impossible(case)
    apart = _two_places(case)
    n_events = len(case.events)
    return Result(
        figures=(
            Figure(
                "events not dated to one certain day", share(n_uncertain, n_events), "warn" if n_uncertain else "quiet"
            ),
            Figure("events without a source", share(n_sourceless, n_events), "warn" if n_sourceless else "quiet"),
            number_of(
                len(odd), "row in an order that cannot be", "rows in an order that cannot be", "bad" if odd else "quiet"
            ),
        )
        if n_events
        else (),
        sections=(
            Section(
                "By agency",
                ("Agency", "Events", "Uncertain or no date", "No source", "No action written", "Written late"),
                tuple(lines),
            ),
            Section(
                "What was noticed when files were read",
                ("What", "Rows", "Agencies"),
                tuple(
                    Line(
                        (
                            _finding_in_words(code),
                            f"{n:,}",
                            listed(sorted({row.agency_code for row in case.rows if code in row.findings})),
                        ),
                        tuple(row.id for row in case.rows if code in row.findings),
                        "warn",
                    )
                    for code, n in sorted(findings.items(), key=lambda each: (-each[1], each[0]))
                ),
            ),
            Section("Written late, as far as is told", ("Entry", "When", "How late", "Words"), tuple(late_lines)),
            Section(
                "Before a birth or after a death",
                ("Entry", "When", "Who", "What cannot be"),
                tuple(Line((row.reference, row.when, who, what), (row.id,), "bad") for row, who, what in odd),
            ),
            Section(
                "One person in two places at about one time",
                ("When", "Who", "Entry", "Where", "Other entry", "Where"),
                tuple(
                    Line(
                        (
                            one.when,
                            who,
                            one.reference,
                            shortened(one.location, 80),
                            other.reference,
                            shortened(other.location, 80),
                        ),
                        (one.id, other.id),
                        "warn",
                    )
                    for one, other, who in apart
                ),
            ),
        ),
        unknown=(
            (
                "events of which it is not told when they were written down",
                sum(row.recorded is None and not _LATE.is_told(case, row) for row in case.events),
            ),
            ("events without a time of day, which cannot be compared", sum(row.start is None for row in case.events)),
            ("events without an action: that nothing is written does not say that nothing was done", n_open),
        )
        if n_events
        else (),
        chart=Chart(
            ChartKind.BARS,
            tuple(case.by_agency),
            (
                Series("certain day", _counts(case, is_sure=True), "good"),
                Series("uncertain or no date", _counts(case, is_sure=False), "warn"),
            ),
            words="Events of each agency by whether they are dated to one certain day.",
        )
        if n_events
        else None,
        missing="" if n_events else "There are no events yet.",
        tallies=(
            Tally(
                "events by whether they have one certain day",
                sum(row.is_day for row in case.events),
                n_uncertain,
                n_events,
            ),
        ),
    )


def _counts(case: Case, *, is_sure: bool) -> tuple[float, ...]:
    return tuple(float(sum(row.is_day is is_sure for row in rows)) for rows in case.by_agency.values())


def _finding_in_words(code: str) -> str:
    return code.replace("-", " ")


def _late_by(row: CaseRow, days: int) -> str:
    """Return how late a row was written down for sure, or empty."""
    if row.recorded is None or row.latest is None:
        return ""
    late = (row.recorded - row.latest).days
    return f"{late:,} days" if late >= days else ""


def _impossible(case: Case) -> list[tuple[CaseRow, str, str]]:
    """Return rows that surely name somebody before birth (no child expected) or after death."""
    found = []
    born = {each.id: each for each in case.people if not each.details.is_professional}
    for row in case.events:
        if row.earliest is None or row.latest is None:
            continue
        for who in row.people:
            person = born.get(who)
            if person is None:
                continue
            birth, death = person.details.birth, person.details.died
            if (
                birth.earliest is not None
                and row.latest < birth.earliest
                and not _may_be_expected(birth.earliest, row.latest)
            ):
                found.append((row, person.details.label, "before the birth"))
            if death.latest is not None and row.earliest > death.latest:
                found.append((row, person.details.label, "after the death"))
    return found


_PREGNANCY_DAYS = 300


def _may_be_expected(birth: date, day: date) -> bool:
    """Whether a child can have been expected on a day, and so be spoken of before birth."""
    return (birth - day).days <= _PREGNANCY_DAYS


def _two_places(case: Case) -> list[tuple[CaseRow, CaseRow, str]]:
    """Return pairs of different agencies, not linked, that place one of the family elsewhere within half an hour."""
    labels = {each.id: each.details.label for each in case.people if not each.details.is_professional}
    same = {
        frozenset((one, other))
        for link in case.links
        if link.decision is LinkDecision.SAME_EVENT
        for one in link.entries
        for other in link.entries
        if one != other
    }
    seats: dict[tuple[date, PersonId], list[CaseRow]] = {}
    for row in case.events:
        if row.is_day and row.earliest and row.start is not None and row.location.strip():
            for who in row.people:
                if who in labels:
                    seats.setdefault((row.earliest, who), []).append(row)
    found = []
    seen: set[frozenset[EntryId]] = set()
    for (_, who), rows in seats.items():
        ordered = sorted(rows, key=lambda row: (_minutes(row), row.position))
        for place, one in enumerate(ordered):
            for other in ordered[place + 1 :]:
                if _minutes(other) - _minutes(one) > _NEAR_MINUTES:
                    break
                pair = frozenset((one.id, other.id))
                if one.agency_code != other.agency_code and pair not in same | seen and _differs(one, other):
                    seen.add(pair)
                    found.append((one, other, labels[who]))
    return found


def _minutes(row: CaseRow) -> int:
    return row.start.hour * 60 + row.start.minute if row.start else 0


def _differs(one: CaseRow, other: CaseRow) -> bool:
    return " ".join(one.location.casefold().split()) != " ".join(other.location.casefold().split())


def _equality(case: Case, _: Settings) -> Result:
    found = [(topic, topic.rows(case)) for topic in TOPICS]
    tagged = [row for row in case.events if row.has_tag(_TAG)]
    codes = [each.code for each in case.agencies if each.code in case.by_agency]
    lines = []
    for topic, rows in found:
        have = {row.agency_code for row in rows}
        lines.append(
            Line(
                (
                    topic.name,
                    f"{len(rows):,}",
                    listed([code for code in codes if code in have], 12) or "none",
                    listed([code for code in codes if code not in have], 12) or "none",
                ),
                tuple(row.id for row in rows),
                "quiet" if rows else "warn",
            )
        )
    ids = dict.fromkeys(row.id for _, rows in found for row in rows)
    told = [case.by_id[each] for each in dict.fromkeys([*ids, *(row.id for row in tagged)])]
    told.sort(key=lambda row: row.position)
    n_never = sum(not rows for _, rows in found)
    is_any = bool(told)
    return Result(
        figures=(
            number_of(
                len(told),
                "entry that notes identity, needs or means",
                "entries that note identity, needs or means",
                "info",
            ),
            Figure(
                "topics on which no agency has an entry",
                f"{n_never:,} of {len(TOPICS)}",
                "warn" if n_never else "quiet",
            ),
        )
        if is_any
        else (),
        sections=(
            Section("By topic", ("Topic", "Entries", "Recorded by", "Not recorded by"), tuple(lines) if is_any else ()),
            Section(
                "Each entry",
                ("Entry", "When", "Topics", "Words", "Known how"),
                tuple(
                    Line(
                        (
                            row.reference,
                            row.when,
                            listed([topic.name for topic, _ in found if topic.is_told(case, row)]) or "tagged",
                            shortened(row.event, 220),
                            "marked by the panel" if row.has_tag(_TAG) else READ,
                        ),
                        (row.id,),
                    )
                    for row in told
                ),
            ),
        ),
        unknown=(
            (f"entries {READ}", sum(not row.has_tag(_TAG) for row in told)),
            ("events that note none of it, as far as can be read", len(case.events) - len(told)),
        )
        if is_any
        else (),
        chart=_topic_chart(found, codes) if is_any else None,
        missing="" if is_any else "Tag entries with “identity and needs”.",
        tallies=(
            Tally("events by whether they note any of it", len(told), len(case.events) - len(told), len(case.events)),
        ),
    )


def _topic_chart(found: Sequence[tuple[Matter, Sequence[CaseRow]]], codes: Sequence[str]) -> Chart:
    return Chart(
        ChartKind.MATRIX,
        tuple(codes),
        tuple(
            Series(topic.name, tuple(float(sum(row.agency_code == code for row in rows)) for code in codes))
            for topic, rows in found
        ),
        words="Entries on each topic, by agency; an empty field means not recorded.",
    )


ANALYSES: tuple[Analysis, ...] = (
    Analysis(
        28,
        "record-quality",
        "Quality of records",
        "How far can the records be relied on?",
        "For each agency: events not dated to one certain day, without a source, without an action, and written late, "
        "as "
        "far as a column or the words tell; what was noticed when files were read; entries that surely name somebody "
        "before birth, a pregnancy aside, or after death; and entries of two agencies, not linked, that place one of "
        "the "
        f"family in two places within {_NEAR_MINUTES} minutes. An action that is not written may have been done.",
        _quality,
        settings=(Setting("days", "Written late from days", 3, 1, 365),),
        group=GROUP,
    ),
    Analysis(
        29,
        "equality",
        "Identity, needs and means",
        "What do the records say of who the family is and what it needs, and who does not say?",
        "Entries whose words note ethnicity, language, an interpreter, disability, faith, poverty or racism, and those "
        "tagged “identity and needs”; by agency, with the agencies that record nothing of each. “Not recorded” does "
        "not "
        f"say that it was not known or not asked. Whatever is not tagged is {READ}.",
        _equality,
        group=GROUP,
    ),
)
