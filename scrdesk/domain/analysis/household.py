"""Analyses 17, 18 and 24: how old the children were, who lived where, and brothers and sisters."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from scrdesk.domain.age import whole_months
from scrdesk.domain.age_in_short import age_in_short, days_before_in_short, spelled
from scrdesk.domain.analysis.case import Case, CaseRow
from scrdesk.domain.analysis.readings import CONCERN, INJURY, Matter, when_of
from scrdesk.domain.analysis.record_words import MARKED, READ
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
    Tally,
    bars_of,
    listed,
    number_of,
    share,
)
from scrdesk.domain.analysis.spells import dated, first_day, last_day, shortened
from scrdesk.domain.households import changes_by_year, households, undated_changes, unknown_adults
from scrdesk.domain.mark_values import Significance
from scrdesk.domain.people import Person, SpellKind
from scrdesk.domain.stated_dates import span_in_words

GROUP = "Children and household"
_UNBORN, _UNSURE = "unborn", "one of two bands"
_BANDS = ((1, "under 1 month"), (6, "1 to 5 months"), (12, "6 to 11 months"), (24, "1 year"))


def _band(months: int) -> str:
    for end, words in _BANDS:
        if months < end:
            return words
    years = months // 12
    return f"{years} years" if years < 18 else "18 years and more"


def _band_at(child: Person, row: CaseRow) -> str:
    """Return the band of a child's age, "one of two bands", or empty when birth or day has no bounds."""
    birth = child.details.birth
    if birth.earliest is None or birth.latest is None or row.earliest is None or row.latest is None:
        return ""
    if row.latest < birth.earliest:
        return _UNBORN
    if row.earliest < birth.latest:
        return _UNBORN if row.latest < birth.latest and row.latest < birth.earliest else _UNSURE
    youngest, oldest = _band(whole_months(birth.latest, row.earliest)), _band(whole_months(birth.earliest, row.latest))
    return youngest if youngest == oldest else _UNSURE


def _ages(case: Case, _: Settings) -> Result:
    sections, charts, tallies = [], [], []
    n_unknown = 0
    born = [child for child in case.children if child.details.birth.is_read]
    for child in born:
        bands: dict[str, list[CaseRow]] = {}
        own = [row for row in case.events if child.id in row.people or child is case.child]
        for row in sorted(own, key=lambda row: (first_day(row), row.position)):
            bands.setdefault(_band_at(child, row), []).append(row)
        unknown = bands.pop("", [])
        n_unknown += len(unknown)
        sections.append(
            Section(
                f"{child.details.label}: events by age",
                ("Age", "Events", "First", "Last"),
                tuple(
                    Line((band, f"{len(rows):,}", rows[0].when, rows[-1].when), tuple(row.id for row in rows))
                    for band, rows in bands.items()
                ),
            )
        )
        tallies.append(
            Tally(
                f"events by the age of {child.details.label}",
                sum(len(rows) for rows in bands.values()),
                len(unknown),
                len(own),
            )
        )
        charts.append((child.details.label, bands))
    telling = [row for row in case.events if row.marks.significance is Significance.KEY or INJURY.is_told(case, row)]
    lines = []
    for row in telling if born else ():
        named = [child for child in born if child.id in row.people]
        ages = [
            f"{child.details.label} {spelled(age_in_short(child.details.birth, when_of(row)))}"
            for child in named or born[:1]
        ]
        lines.append(
            Line(
                (
                    row.reference,
                    row.when,
                    "; ".join(ages) if row.is_dated else "not known, no date",
                    days_before_in_short(case.incident, when_of(row)) if case.incident else "",
                    shortened(row.event, 180),
                ),
                (row.id,),
            )
        )
    first = charts[0] if charts else None
    return Result(
        figures=(Figure("children of the register whose birth is known", share(len(born), len(case.children)), "info"),)
        if born
        else (),
        sections=(
            *sections,
            Section(
                "Injuries and key events, with the age and the days before the incident",
                ("Entry", "When", "Age", "Days before the incident", "Words"),
                tuple(lines),
            ),
        ),
        unknown=(
            ("times that an event or a birth has no date, so that no age can be told", n_unknown),
            ("children of the register whose birth is not known", len(case.children) - len(born)),
            (f"injuries {READ}", sum(not INJURY.is_marked(row) and INJURY.is_told(case, row) for row in telling)),
        ),
        chart=bars_of(first[1], "events", f"Events by the age of {first[0]} at the time.", "info") if first else None,
        missing="" if born and case.events else "Enter the dates of birth of the children in the register of people.",
        tallies=tuple(tallies),
    )


def _households(case: Case, _: Settings) -> Result:
    found = households(case.people)
    spans: list[Span] = []
    stay_lines: list[Line] = []
    days = [row.earliest for row in case.events if row.earliest]
    ends = [row.latest for row in case.events if row.latest]
    for number, household in enumerate(found, 1):
        for stay in household.stays:
            spell, label = stay.spell, stay.person.details.label
            stay_lines.append(
                Line(
                    (household.address, label, span_in_words(spell.start, spell.end) or "not stated", spell.note or "")
                )
            )
            begin = spell.start.earliest or (case.start or min(days, default=None))
            end = spell.end.latest or (case.end or max(ends, default=None))
            if begin and end and begin <= end:
                sure = spell.start.is_read and spell.start.earliest == spell.start.latest
                spans.append(
                    Span(
                        f"{label}, address {number}",
                        begin.toordinal(),
                        end.toordinal() + 1,
                        "",
                        "info" if sure else "quiet",
                    )
                )
    people = {person.id: person for person in case.people}
    changes = [
        Line(
            (
                people[each.person].details.label,
                each.kind.value,
                f"{each.year}",
                f"{each.n_certain:,}"
                if each.n_certain == each.n_at_most
                else f"{each.n_certain:,} to {each.n_at_most:,}",
            )
        )
        for each in changes_by_year(case.people)
    ]
    moved = Matter("move", ("change of household",), ("moved",))
    moves = moved.rows(case)
    unnamed = [row for row in case.events if case.says(row, "unnamed_adult")]
    n_undated = sum(undated_changes(person, kind) for person in case.people for kind in SpellKind)
    nameless = unknown_adults(case.people)
    return Result(
        figures=(
            number_of(len(found), "address in the register", "addresses in the register", "info"),
            number_of(
                len(moves),
                "entry that tells of somebody staying or moving",
                "entries that tell of somebody staying or moving",
                "info",
            ),
            Figure(
                "entries with an adult whose name is not given", f"{len(unnamed):,}", "warn" if unnamed else "quiet"
            ),
        )
        if found or moves or unnamed
        else (),
        sections=(
            Section("Who lived where, by the register", ("Address", "Who", "From and to", "Note"), tuple(stay_lines)),
            Section(
                "Changes of address, school, practice and carer", ("Who", "What", "Year", "Changes"), tuple(changes)
            ),
            Section(
                "Entries that tell of somebody staying or moving",
                ("Entry", "When", "Words", "Known how"),
                tuple(Line((r.reference, r.when, shortened(r.event, 220), moved.how(r)), (r.id,)) for r in moves),
            ),
            Section(
                "Entries with an adult whose name is not given",
                ("Entry", "When", "Words", "People of the register who are surely named"),
                tuple(
                    Line(
                        (
                            row.reference,
                            row.when,
                            shortened(row.event, 220),
                            listed([each.details.label for each in case.people if each.id in row.people]) or "nobody",
                        ),
                        (row.id,),
                    )
                    for row in unnamed
                ),
            ),
        ),
        unknown=(
            ("changes of which nobody said when", n_undated),
            ("people of the register whose name is not known", len(nameless)),
            (f"entries of a stay or move {READ}", sum(not moved.is_marked(row) for row in moves)),
            (f"entries with an unnamed adult {READ}", len(unnamed)),
        ),
        chart=Chart(
            ChartKind.SPANS,
            spans=tuple(spans),
            unit="days",
            words="Who lived at which address of the register; quiet bars have an uncertain or unknown beginning.",
        )
        if spans
        else None,
        missing=""
        if found or moves or unnamed
        else "Enter addresses with from and to in the register of people, or tag entries with “change of household”.",
    )


def _siblings(case: Case, settings: Settings) -> Result:
    days = settings["days"]
    child = case.child
    others = [each for each in case.children if child is not None and each.id != child.id]
    telling = (CONCERN, INJURY, Matter("neglect", ("neglect",), ("neglect",)))
    about = dated(row for row in case.events if child is not None and child.id in row.people)
    ends = [last_day(row) for row in about]
    widest = max((last_day(row) - first_day(row) for row in about), default=0)
    lines, n_undated, n_all = [], 0, 0
    for sibling in others:
        for row in case.events:
            if sibling.id not in row.people or (child is not None and child.id in row.people):
                continue
            kinds = [each for each in telling if each.is_told(case, row)]
            if not kinds:
                continue
            n_all += 1
            if not row.is_dated:
                n_undated += 1
                continue
            begin = bisect_left(ends, first_day(row) - days)
            end = bisect_right(ends, last_day(row) + days + widest)
            if any(first_day(each) <= last_day(row) + days for each in about[begin:end]):
                continue
            lines.append(
                Line(
                    (
                        sibling.details.label,
                        row.reference,
                        row.when,
                        listed([each.name for each in kinds]),
                        shortened(row.event, 220),
                        MARKED if any(each.is_marked(row) for each in kinds) else READ,
                    ),
                    (row.id,),
                    "warn",
                )
            )
    return Result(
        figures=(
            number_of(
                n_all, "concern about a brother or sister alone", "concerns about a brother or sister alone", "info"
            ),
            Figure(
                f"with no row that names the child within {days} days", f"{len(lines):,}", "warn" if lines else "quiet"
            ),
        )
        if others and case.events
        else (),
        sections=(
            Section(
                f"Concern about a brother or sister, and no row of the child within {days} days",
                ("Who", "Entry", "When", "What", "Words", "Known how"),
                tuple(lines),
            ),
        ),
        unknown=(
            ("concerns without a date, which cannot be compared", n_undated),
            (f"concerns {READ}", sum(line.cells[5] == READ for line in lines)),
            ("events that surely name no child of the register", _n_childless(case, case.children)),
        ),
        missing=""
        if others and case.events
        else "Enter the child, under the label of the review, and brothers and sisters in the register of people.",
    )


def _n_childless(case: Case, children: Sequence[Person]) -> int:
    ids = {each.id for each in children}
    return sum(not row.people & ids for row in case.events)


ANALYSES: tuple[Analysis, ...] = (
    Analysis(
        17,
        "age-at-event",
        "Age at the time",
        "How old were the children when it happened?",
        "Age by date of birth and the day of each event: of the subject child for every event, of brothers and sisters "
        "for events that surely name them. Where a date is uncertain and both ends fall into one band, that band; else "
        "“one of two bands”. Before birth: unborn. Injuries and key events are listed with the age, from youngest to "
        "oldest where dates are uncertain, and the days before the incident.",
        _ages,
        group=GROUP,
    ),
    Analysis(
        18,
        "household",
        "The household over time",
        "Who lived or stayed where, and who was never named?",
        "Addresses, schools, practices and carers of the register with their dates, and how often they changed in a "
        "year; the first of a kind is no change. Entries tagged “change of household” or whose words tell of a stay or "
        "a "
        f"move, and entries that speak of an adult without a name, are {READ} unless tagged.",
        _households,
        group=GROUP,
    ),
    Analysis(
        24,
        "siblings",
        "Brothers and sisters",
        "When somebody was worried about a brother or sister, did anybody think of the child?",
        "Entries that surely name a brother or sister and not the child, and that tell of a concern, an injury or "
        "neglect, where no entry of any agency that surely names the child can lie within so many days. Names are "
        "those "
        "settled in the register; an entry that names nobody counts for nobody.",
        _siblings,
        settings=(Setting("days", "Within days", 7, 1, 60),),
        group=GROUP,
    ),
)
