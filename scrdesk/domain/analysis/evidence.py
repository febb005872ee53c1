"""Analyses 26, 27 and 30: what the review itself rests on: key lines, findings with their evidence, good practice."""

from __future__ import annotations

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
    Tally,
    listed,
    number_of,
)
from scrdesk.domain.analysis.spells import agency_words, shortened
from scrdesk.domain.chronology import EntryId
from scrdesk.domain.evidence_trail import LooseEnd, TrailInput, evidence_trail
from scrdesk.domain.mark_values import Significance

GROUP = "The review’s own work"
GOOD = Matter("good practice", ("good practice",), ("good_practice",))


def _key_lines(case: Case, _: Settings) -> Result:
    held: dict[int, list[CaseRow]] = {each.number: [] for each in case.key_lines}
    numbers = {each.id: each.number for each in case.key_lines}
    n_without = 0
    for row in case.events:
        own = [numbers[each] for each in row.marks.key_lines if each in numbers]
        n_without += not own
        for number in own:
            held[number].append(row)
    codes = [each.code for each in case.agencies]
    lines = []
    for each in case.key_lines:
        rows = held[each.number]
        counts = [(code, sum(row.agency_code == code for row in rows)) for code in codes]
        empty = [code for code, n in counts if not n]
        lines.append(
            Line(
                (
                    f"{each.number}",
                    shortened(each.question, 240),
                    f"{len(rows):,}",
                    listed([f"{code} {n:,}" for code, n in counts if n], 12) or "none",
                    listed(empty, 12) or "none",
                ),
                tuple(row.id for row in rows),
                "quiet" if rows else "bad",
            )
        )
    n_bare = sum(not rows for rows in held.values())
    n_held = len(case.events) - n_without
    return Result(
        figures=(
            number_of(len(held), "key line of enquiry", "key lines of enquiry", "info"),
            Figure("without any entry", f"{n_bare:,}", "bad" if n_bare else "good"),
            number_of(n_without, "event on no key line", "events on no key line", "warn" if n_without else "quiet"),
        )
        if held
        else (),
        sections=(
            Section(
                "Key line by key line",
                ("No.", "Question", "Entries", "From agencies", "Nothing from"),
                tuple(lines) if case.events else (),
            ),
        ),
        unknown=(("events on no key line: nobody has said that they bear on none", n_without),) if held else (),
        chart=Chart(
            ChartKind.MATRIX,
            tuple(codes),
            tuple(
                Series(
                    f"Key line {number}",
                    tuple(float(sum(row.agency_code == code for row in rows)) for code in codes),
                )
                for number, rows in held.items()
            ),
            words="Entries on each key line of enquiry, by agency.",
        )
        if n_held
        else None,
        missing="" if n_held else "Enter key lines of enquiry, and put entries under them.",
        tallies=(Tally("events by whether they stand under a key line", n_held, n_without, len(case.events)),),
    )


def _trail(case: Case, _: Settings) -> Result:
    has_any = bool(case.lessons) and bool(case.events)
    ids: dict[str, EntryId] = {row.reference: row.id for row in case.rows}
    numbers = {each.id: each.number for each in case.key_lines}
    marked = {
        row.reference: shortened(row.event, 120)
        for row in case.rows
        if row.marks.significance is Significance.KEY or row.has_tag("good practice", "missed opportunity")
    }
    trail = evidence_trail(
        TrailInput(
            lessons=case.lessons,
            entries=ids,
            marked=marked,
            key_lines={each.number: each.question for each in case.key_lines},
            key_lines_of={
                row.reference: frozenset(numbers[each] for each in row.marks.key_lines if each in numbers)
                for row in case.rows
            },
        )
    )
    finding_lines = []
    for lesson in case.lessons:
        details = lesson.details
        standing = [each for each in details.evidence if each in ids]
        finding_lines.append(
            Line(
                (
                    f"{details.number}",
                    shortened(details.statement, 240),
                    listed(standing, 12) or "none",
                    f"{len(details.paragraphs):,}",
                    listed(
                        [
                            each.number
                            for one in case.lessons
                            for each in one.details.recommendations
                            if details.number in each.follows_from(one.details.number)
                        ]
                    )
                    or "none",
                ),
                tuple(ids[each] for each in standing),
                "quiet" if details.has_evidence else "bad",
            )
        )
    recommendation_lines = [
        Line(
            (
                each.number,
                shortened(each.text, 240),
                each.follows_in_words(lesson.details.number),
                listed([action.number for action in each.actions]) or "none",
            ),
            tuple(
                dict.fromkeys(
                    ids[one]
                    for other in case.lessons
                    if other.details.number in each.follows_from(lesson.details.number)
                    for one in other.details.evidence
                    if one in ids
                )
            ),
            "quiet" if each.actions else "warn",
        )
        for lesson in case.lessons
        for each in lesson.details.recommendations
    ]
    # A part of the chronology cannot tell that the rest of it has gone.
    loose = [each for each in trail.loose if each.kind is not LooseEnd.WITHDRAWN_EVIDENCE or not case.is_part]
    loose_lines = [
        Line(
            (each.kind.value, each.name, shortened(each.words, 240)),
            (each.entry,)
            if each.entry is not None and each.entry in case.by_id
            else tuple(ids[name] for name in (each.name,) if name in ids),
            "warn",
        )
        for each in loose
    ]
    used = {each for lesson in case.lessons for each in lesson.details.evidence}
    n_links, n_recommended, n_actions = trail.n_links
    return Result(
        figures=(
            number_of(n_links, "link from evidence to a finding", "links from evidence to findings", "info"),
            Figure("recommendations and actions", f"{n_recommended:,} and {n_actions:,}", "info"),
            number_of(len(loose), "loose end", "loose ends", "warn" if loose else "good"),
        )
        if has_any
        else (),
        sections=(
            Section(
                "Finding to evidence",
                ("No.", "Finding", "Entries", "Paragraphs", "Recommendations"),
                tuple(finding_lines) if has_any else (),
            ),
            Section(
                "Recommendation to finding",
                ("No.", "Recommendation", "Finding", "Actions"),
                tuple(recommendation_lines) if has_any else (),
            ),
            Section(
                "Loose ends, either way",
                ("What is missing", "Where", "Words"),
                tuple(loose_lines) if has_any else (),
                "Nothing hangs loose.",
            ),
        ),
        unknown=(("events that no finding rests on", sum(row.reference not in used for row in case.events)),)
        if has_any
        else (),
        missing="" if has_any else "Record findings with the entries that they rest on, on the page Learning.",
    )


def _good_practice(case: Case, _: Settings) -> Result:
    found = GOOD.rows(case)
    marked = [row for row in found if GOOD.is_marked(row)]
    by_agency: dict[str, list[CaseRow]] = {}
    for row in found:
        by_agency.setdefault(row.agency_code, []).append(row)
    learnt = [each for each in case.lessons if each.details.is_good_practice and case.events]
    warning = (
        ""
        if marked or learnt
        else " The panel has tagged none and no finding is of good practice: a report should not be called final so."
    )
    return Result(
        figures=(
            number_of(
                len(marked),
                "entry that the panel tagged as good practice",
                "entries that the panel tagged as good practice",
                "good" if marked else "warn",
            ),
            Figure("offered by their words, not tagged", f"{len(found) - len(marked):,}", "info"),
            number_of(
                len(learnt), "finding of good practice", "findings of good practice", "good" if learnt else "warn"
            ),
        )
        if found or learnt
        else (),
        sections=(
            Section(
                "Each entry",
                ("Entry", "When", "Words", "Action", "Known how"),
                tuple(
                    Line(
                        (row.reference, row.when, shortened(row.event, 220), shortened(row.action, 140), GOOD.how(row)),
                        (row.id,),
                        "good",
                    )
                    for row in found
                ),
                f"No entry is tagged or offered.{warning}",
            ),
            Section(
                "By agency",
                ("Agency", "Entries"),
                tuple(
                    Line((agency_words(case, code), f"{len(rows):,}"), tuple(row.id for row in rows))
                    for code, rows in by_agency.items()
                ),
            ),
        ),
        unknown=(
            (f"entries of good practice {READ}", len(found) - len(marked)),
            ("agencies of which none is tagged or offered", sum(each.code not in by_agency for each in case.agencies)),
        )
        if found
        else (),
        missing="" if found or learnt else f"Tag entries with “good practice”.{warning}",
    )


ANALYSES: tuple[Analysis, ...] = (
    Analysis(
        26,
        "key-lines",
        "Key lines of enquiry",
        "Which question has evidence from whom, and which has none?",
        "Entries that the panel put under each key line of enquiry, by agency. An entry can stand under several. That "
        "an "
        "agency has none under a key line is a question to its author, not an answer.",
        _key_lines,
        group=GROUP,
    ),
    Analysis(
        27,
        "evidence-trail",
        "Evidence trail",
        "What does each finding rest on, and what hangs loose?",
        "From entries and paragraphs to findings, from findings to recommendations, from recommendations to actions, "
        "and "
        "back: findings without evidence or resting on withdrawn entries, findings nothing is recommended on, "
        "recommendations that follow from no finding, with the reason, "
        "recommendations without an action, actions without an owner, entries marked by the panel that no finding "
        "uses, "
        "and key lines that no finding’s evidence belongs to.",
        _trail,
        group=GROUP,
    ),
    Analysis(
        30,
        "good-practice",
        "Good practice",
        "What was done well that others should learn from?",
        f"Entries tagged “good practice” by the panel; offered are those whose words say so or tell what guidance "
        f"asks for (seen alone, confirmed in writing, taken higher), {READ}. Findings of good practice are counted. A "
        "report with none should not be called final.",
        _good_practice,
        group=GROUP,
    ),
)
