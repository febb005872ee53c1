"""Analyses 15 and 25: which agency recorded a fact first and which never, and what was known when it was decided."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from scrdesk.domain.analysis.case import Case, CaseRow
from scrdesk.domain.analysis.readings import INJURY, Matter
from scrdesk.domain.analysis.record_words import MARKED, READ
from scrdesk.domain.analysis.result import (
    Analysis,
    Chart,
    ChartKind,
    Figure,
    Line,
    Result,
    Section,
    Settings,
    Span,
    listed,
    number_of,
)
from scrdesk.domain.analysis.spells import agency_words, between_in_words, dated, first_day, last_day, shortened
from scrdesk.domain.mark_values import Significance

GROUP = "What was known, and when"
FACTS = (
    Matter("a new partner", (), ("new_partner",)),
    Matter("a pregnancy", (), ("pregnancy",)),
    INJURY,
    Matter("a conviction or caution", (), ("conviction",)),
    Matter("domestic abuse", ("domestic abuse",), ("domestic_abuse",)),
)
"""Facts that are looked for by words; every tag of the panel and every adult of the family is a fact of its own."""
NAMED = "named, and settled in the register"


@dataclass(frozen=True, slots=True)
class Known:
    """A fact, its rows, and how each agency came to have it.

    Args:
        name: of the fact.
        first: first dated row of each agency that has one, in order of the last day each can be of.
        rows: every row that tells of it.
        how: how it is known.
    """

    name: str
    first: tuple[CaseRow, ...]
    rows: tuple[CaseRow, ...]
    how: str


def facts_of(case: Case) -> list[Known]:
    """Return people of the family, the panel's tags, and facts read from words, each with the agencies' first rows."""
    found: list[Known] = []
    children = {child.id for child in case.children}
    for person in case.people:
        if person.details.is_professional or person.id in children or person.details.role.casefold() == "mother":
            continue
        found.append(
            _known(f"{person.details.label} is named", [r for r in case.events if person.id in r.people], NAMED)
        )
    tags = dict.fromkeys(tag for row in case.events for tag in sorted(row.marks.tags))
    found += [_known(f"tagged “{tag}”", [row for row in case.events if row.has_tag(tag)], MARKED) for tag in tags]
    found += [_known(fact.name, [row for row in case.events if case.says(row, *fact.lists)], READ) for fact in FACTS]
    return [each for each in found if each.rows]


def _known(name: str, rows: Sequence[CaseRow], how: str) -> Known:
    first: dict[str, CaseRow] = {}
    for row in dated(rows):
        first.setdefault(row.agency_code, row)
    return Known(name, tuple(first.values()), tuple(rows), how)


def _who_knew(case: Case, _: Settings) -> Result:
    facts = facts_of(case)
    lines, spans = [], []
    n_never = 0
    for fact in facts:
        have = {row.agency_code for row in fact.rows}
        never = [each.code for each in case.agencies if each.code not in have]
        n_never += bool(never)
        earliest = fact.first[0] if fact.first else None
        lines += [
            Line(
                (
                    fact.name,
                    agency_words(case, row.agency_code),
                    f"{row.when} ({row.reference})",
                    "first" if row is earliest or earliest is None else between_in_words(earliest, row),
                    fact.how,
                ),
                (row.id,),
            )
            for row in fact.first
        ]
        if never:
            lines.append(
                Line(
                    (
                        fact.name,
                        listed(never),
                        "no row with a date" if not fact.first else "never recorded",
                        "",
                        fact.how,
                    ),
                    tuple(row.id for row in fact.rows),
                    "warn",
                )
            )
        if fact.first:
            codes = listed([row.agency_code for row in fact.first], 4)
            spans.append(Span(fact.name, first_day(fact.first[0]), last_day(fact.first[-1]) + 1, codes, "info"))
    undated = {row.id for fact in facts for row in fact.rows if not row.is_dated}
    return Result(
        figures=(
            number_of(
                len(facts),
                "person, tag or fact looked for that was found",
                "people, tags and facts looked for that were found",
                "info",
            ),
            Figure("of these, not on record with every agency", f"{n_never:,}", "warn" if n_never else "quiet"),
        )
        if facts
        else (),
        sections=(
            Section(
                "Who had it first, and who when", ("Fact", "Agency", "First row", "After", "Known how"), tuple(lines)
            ),
        ),
        unknown=(
            (f"facts {READ}", sum(fact.how == READ for fact in facts)),
            ("entries of a fact without a date, which cannot be first", len(undated)),
            ("events without a date", sum(not row.is_dated for row in case.events)),
        ),
        chart=Chart(
            ChartKind.SPANS,
            spans=tuple(spans),
            unit="days",
            words="From the first agency that has a fact on record to the last that came to have it.",
        )
        if spans
        else None,
        missing="" if facts else "Fill the register of people, or tag entries with facts that matter.",
    )


def _decisions(case: Case, _: Settings) -> Result:
    chosen = [row for row in case.events if row.has_tag("decision point") or row.marks.significance is Significance.KEY]
    ids = {row.id for row in chosen}
    offered = [row for row in case.events if row.id not in ids and case.says(row, "decision")]
    facts = facts_of(case)
    numbers = {each.id: each.number for each in case.key_lines}
    lines, known_lines = [], []
    for row in chosen:
        lines_of = sorted(numbers[each] for each in row.marks.key_lines if each in numbers)
        on_record = [fact for fact in facts if _had_by(fact, row)]
        lines.append(
            Line(
                (
                    row.reference,
                    row.when,
                    agency_words(case, row.agency_code),
                    listed([str(each) for each in lines_of]) or "none",
                    shortened(row.event, 200),
                    shortened(row.action, 120) or "nothing written",
                    f"{len(on_record):,} of {len(facts):,}" if row.is_dated else "not known, no date",
                ),
                (row.id,),
            )
        )
        for fact in on_record:
            had = _had_by(fact, row)
            others = [each.agency_code for each in had if each.agency_code != row.agency_code]
            own = any(each.agency_code == row.agency_code for each in had)
            known_lines.append(
                Line(
                    (
                        row.reference,
                        fact.name,
                        "yes" if own else "no row by then",
                        listed(others) or "none",
                        fact.how,
                    ),
                    tuple(dict.fromkeys((row.id, *(each.id for each in had)))),
                    "quiet" if own or not others else "warn",
                )
            )
    n_apart = sum(line.tone == "warn" for line in known_lines)
    return Result(
        figures=(
            number_of(
                len(chosen),
                "decision point or key episode chosen by the panel",
                "decision points and key episodes chosen by the panel",
                "info",
            ),
            Figure(
                "facts that others had and the deciding agency had not", f"{n_apart:,}", "warn" if n_apart else "quiet"
            ),
        )
        if chosen
        else (),
        sections=(
            Section(
                "Chosen by the panel",
                ("Entry", "When", "Agency", "Key lines", "Words", "Action", "Facts on record by then"),
                tuple(lines),
            ),
            Section(
                "What was on record at that moment",
                ("Entry", "Fact", "With the same agency", "With other agencies", "Known how"),
                tuple(known_lines),
            ),
            Section(
                "Offered: entries whose words tell of a decision",
                ("Entry", "When", "Words", "Action"),
                tuple(
                    Line((row.reference, row.when, shortened(row.event, 200), shortened(row.action, 120)), (row.id,))
                    for row in offered
                ),
            ),
        ),
        unknown=(
            (f"entries of a decision {READ}, not chosen by the panel", len(offered)),
            (
                "chosen entries without a date, of which it cannot be said what was known",
                sum(not r.is_dated for r in chosen),
            ),
            ("chosen entries without a key line of enquiry", sum(not row.marks.key_lines for row in chosen)),
        ),
        missing="" if chosen else "Tag entries with “decision point”, or mark them as key.",
    )


def _had_by(fact: Known, row: CaseRow) -> list[CaseRow]:
    """Return the agencies' first rows of a fact that surely lie before the day of a row, or are that row."""
    if not row.is_dated:
        return []
    return [each for each in fact.first if each.id == row.id or last_day(each) < first_day(row)]


ANALYSES: tuple[Analysis, ...] = (
    Analysis(
        15,
        "who-knew",
        "Who knew what when",
        "Which agency had a fact on record first, which later, and which never?",
        "A fact is: an adult of the family who is surely named, a tag of the panel, or a new partner, pregnancy, "
        "injury, "
        "conviction or domestic abuse told by the words. For each agency its first dated row of it, and the days after "
        "the first agency; where dates are uncertain, from the least to the most. “Never recorded” means that its "
        "chronology has no such row, not that nobody there knew.",
        _who_knew,
        group=GROUP,
    ),
    Analysis(
        25,
        "decision-points",
        "Decision points",
        "Where was the course set, and what was on record at that moment?",
        "Entries that the panel tagged “decision point” or marked as key. Beside each stands which facts of “Who knew "
        "what when” were surely on record before that day, with the deciding agency and with others: it guards against "
        "judging by what became known later. That another agency had a fact does not say that it was shared. Entries "
        f"whose words tell of a decision are offered, {READ}.",
        _decisions,
        group=GROUP,
    ),
)
