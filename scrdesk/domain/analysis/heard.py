"""Analyses 3 and 4: was the child heard, and who spoke for the child."""

from __future__ import annotations

import re
from bisect import bisect_right

from scrdesk.domain.analysis.case import Case, CaseRow
from scrdesk.domain.analysis.readings import CONCERN, MOST_MONTHS, months_chart
from scrdesk.domain.analysis.record_words import MARKED, READ, folded, has_phrase
from scrdesk.domain.analysis.result import (
    Analysis,
    Figure,
    Line,
    Result,
    Section,
    Setting,
    Settings,
    Tally,
    bars_of,
    number_of,
    share,
)
from scrdesk.domain.analysis.seen import GROUP
from scrdesk.domain.analysis.spells import (
    agency_words,
    between_in_words,
    dated,
    days_between,
    first_day,
    last_day,
    months_between,
    shortened,
)
from scrdesk.domain.mark_values import Stated
from scrdesk.domain.people import PersonId

_SENTENCE_ENDS = re.compile(r"(?<=[.!?])[\"”’]?\s+|\n+")
_QUOTES = '"“”'


def _child_names(case: Case) -> dict[str, str]:
    """Return every name of the children by which an entry may tell whose words stand there, with the child's sex."""
    names: dict[str, str] = {}
    for child in case.children:
        details = child.details
        for name in (details.name.split()[0] if details.name else "", details.label, *details.aliases):
            if len(name) > 1:
                names[folded(name)] = details.sex.casefold()
    return names


def _is_quoted(case: Case, row: CaseRow, names: dict[str, str]) -> bool:
    """Whether words in quotation marks follow a child's name, in its sentence or the next, with no adult between.

    "She said" after a boy's name are the words of somebody else.
    """
    if not any(sign in row.event for sign in _QUOTES):
        return False
    adults = case.words["adult_speaks"].words if "adult_speaks" in case.words else ()
    child_before: str | None = None
    for sentence in _SENTENCE_ENDS.split(folded(row.event)):
        quote = min((place for place in (sentence.find(sign) for sign in _QUOTES) if place >= 0), default=-1)
        spoken_by = sentence if quote < 0 else sentence[:quote]
        named = max(((spoken_by.rfind(name), name) for name in names if has_phrase(spoken_by, name)), default=(-1, ""))
        rest = spoken_by[max(named[0], 0) :]
        child = names[named[1]] if named[1] else child_before
        has_adult = any(has_phrase(rest, adult) for adult in adults) or (
            child in _OTHER_PRONOUN and has_phrase(rest, _OTHER_PRONOUN[child])
        )
        if quote >= 0 and not has_adult and child is not None:
            return True
        if named[1] or has_adult:
            child_before = None if has_adult else child
    return False


_OTHER_PRONOUN = {"male": "she", "female": "he"}


def _heard_how(case: Case, row: CaseRow, names: dict[str, str]) -> str:
    if row.marks.voice or row.has_tag("child’s voice", "child's voice"):
        return MARKED
    if case.says(row, "heard_words") or (_names_a_child(case, row) and _is_quoted(case, row, names)):
        return READ
    return ""


def _names_a_child(case: Case, row: CaseRow) -> bool:
    return any(child.id in row.people for child in case.children)


def _child_heard(case: Case, _: Settings) -> Result:
    names = _child_names(case)
    heard = [(row, how) for row in case.events if (how := _heard_how(case, row, names))]
    ids = {row.id for row, _ in heard}
    behaved = [
        row
        for row in case.events
        if row.id not in ids and case.says(row, "child_behaviour") and _names_a_child(case, row)
    ]
    alone = [row for row in case.events if row.alone is Stated.YES]
    without, n_months = _months_without(case, [row for row, _ in heard])
    n_marked = sum(how == MARKED for _, how in heard)
    n_alone_unsaid = sum(row.alone in (None, Stated.NOT_STATED) for row in case.events)
    lines = [
        Line((row.reference, row.when, shortened(row.marks.voice or row.event, 260), how), (row.id,), "good")
        for row, how in heard
    ]
    return Result(
        figures=(
            number_of(
                len(heard),
                "entry with a child’s words or wishes",
                "entries with a child’s words or wishes",
                "good" if heard else "warn",
            ),
            number_of(
                len(alone),
                "entry that says a child was seen alone",
                "entries that say a child was seen alone",
                "good" if alone else "warn",
            ),
            Figure(
                "months without any words of a child", share(len(without), n_months), "warn" if without else "quiet"
            ),
        )
        if heard or behaved or alone
        else (),
        sections=(
            Section("The child’s words and wishes", ("Entry", "When", "Words", "Known how"), tuple(lines)),
            Section(
                "Seen alone",
                ("Entry", "When", "What the agency’s column says", "Known how"),
                tuple(
                    Line(
                        (
                            row.reference,
                            row.when,
                            shortened(row.child_seen_words, 160) or "nothing",
                            MARKED if row.marks.seen_alone is not None else READ,
                        ),
                        (row.id,),
                        "good",
                    )
                    for row in alone
                ),
            ),
            Section(
                "Behaviour that somebody wrote down",
                ("Entry", "When", "Words"),
                tuple(Line((row.reference, row.when, shortened(row.event, 260)), (row.id,)) for row in behaved),
            ),
            Section(
                "Months without a child’s words",
                ("Month", "Events of all agencies in it"),
                tuple(
                    Line((month, f"{len(rows):,}"), tuple(row.id for row in rows), "warn") for month, rows in without
                ),
            ),
        ),
        unknown=(
            (f"entries with a child’s words {READ}", len(heard) - n_marked),
            (f"entries with a child’s behaviour {READ}", len(behaved)),
            ("events that do not say whether a child was seen alone", n_alone_unsaid),
        ),
        chart=months_chart(
            (("words or wishes", "good", [row for row, _ in heard]), ("behaviour", "info", behaved)),
            "Entries a month with a child’s words or behaviour; uncertain days are left out.",
        ),
        missing="" if heard or behaved or alone else "Mark the child’s voice, or “seen alone”, on entries.",
        tallies=(
            Tally(
                "events by whether a child was seen alone",
                sum(row.alone in (Stated.YES, Stated.NO, Stated.NOT_APPLICABLE) for row in case.events),
                n_alone_unsaid,
                len(case.events),
            ),
        ),
    )


def _months_without(case: Case, heard: list[CaseRow]) -> tuple[list[tuple[str, list[CaseRow]]], int]:
    """Return months of the period (or from first event to last) in which no words can lie, with the events in them."""
    known = [row for row in case.events if row.is_day and row.earliest]
    days = [row.earliest for row in known if row.earliest]
    if not days:
        return [], 0
    first, last = case.start or min(days), case.end or max(days)
    if last < first:
        return [], 0
    months = months_between(first, last)
    if len(months) > MOST_MONTHS:
        return [], 0
    covered: set[str] = set()
    for row in heard:
        if row.earliest and row.latest and row.latest >= first and row.earliest <= last:
            covered.update(months_between(max(row.earliest, first), min(row.latest, last)))
    events: dict[str, list[CaseRow]] = {}
    for row in known:
        if row.earliest:
            events.setdefault(f"{row.earliest.year:04d}-{row.earliest.month:02d}", []).append(row)
    return [(month, events.get(month, [])) for month in months if month not in covered], len(months)


def _lay_people(case: Case) -> frozenset[PersonId]:
    """Return relatives and neighbours of the register that are neither children nor said to live with the mother."""
    words = ("grand", "aunt", "uncle", "father", "neighbour", "cousin", "friend", "godmother")
    children = {child.id for child in case.children}
    return frozenset(
        each.id
        for each in case.people
        if not each.details.is_professional
        and each.id not in children
        and any(word in each.details.role.casefold() for word in words)
        and "partner" not in each.details.role.casefold()
    )


def _spoke_for(case: Case, settings: Settings) -> Result:
    days = settings["days"]
    lay = _lay_people(case)
    told = []
    for row in case.events:
        if CONCERN.is_marked(row):
            told.append((row, MARKED))
        elif (
            CONCERN.is_told(case, row)
            and case.says(row, "speaks_up")
            and (case.says(row, "relative_tells") or row.people & lay)
        ):
            told.append((row, READ))
    seen = sorted((row for row in case.events if row.seen is Stated.YES and row.is_dated), key=first_day)
    seen_days = [first_day(row) for row in seen]
    own = {code: sorted(dated(rows), key=first_day) for code, rows in case.by_agency.items()}
    own_days = {code: [first_day(row) for row in rows] for code, rows in own.items()}
    linked = {each: link.entries for link in case.links for each in link.entries}
    lines, late = [], 0
    by_agency: dict[str, list[CaseRow]] = {}
    for row, how in told:
        by_agency.setdefault(row.agency_code, []).append(row)
        after = sight = None
        if row.is_dated:
            at = bisect_right(own_days[row.agency_code], last_day(row))
            after = own[row.agency_code][at] if at < len(own[row.agency_code]) else None
            at = bisect_right(seen_days, last_day(row))
            sight = seen[at] if at < len(seen) else None
        is_late = row.is_dated and (sight is None or days_between(row, sight)[0] > days)
        late += is_late
        people = [each.details.label for each in case.people if each.id in row.people and each.id in lay]
        others = [
            case.by_id[each].reference for each in linked.get(row.id, ()) if each in case.by_id and each != row.id
        ]
        lines.append(
            Line(
                (
                    row.reference,
                    row.when,
                    ", ".join(people) or "not surely told",
                    shortened(row.event, 220),
                    shortened(row.action, 120) or "nothing written",
                    f"{after.reference}, {between_in_words(row, after)}" if after else _none_of(row),
                    f"{sight.reference}, {between_in_words(row, sight)}" if sight else _none_of(row),
                    ", ".join(others) or "none",
                    how,
                ),
                tuple(dict.fromkeys(each.id for each in (row, after, sight) if each is not None)),
                "bad" if is_late else "quiet",
            )
        )
    n_dated = sum(row.is_dated for row, _ in told)
    return Result(
        figures=(
            number_of(
                len(told),
                "entry in which a relative, neighbour or other lay person was worried",
                "entries in which a relative, neighbour or other lay person was worried",
                "info",
            ),
            Figure(
                f"after which nobody records sight of the child within {days} days",
                f"{late:,} of {n_dated:,}",
                "bad" if late else "quiet",
            ),
        )
        if told
        else (),
        sections=(
            Section(
                "Each time",
                (
                    "Entry",
                    "When",
                    "Who",
                    "Words",
                    "Action in the same row",
                    "Agency’s next entry",
                    "Child next seen",
                    "Linked accounts",
                    "Known how",
                ),
                tuple(lines),
            ),
            Section(
                "Told to which agency",
                ("Agency", "Times"),
                tuple(
                    Line((agency_words(case, code), f"{len(rows):,}"), tuple(row.id for row in rows))
                    for code, rows in by_agency.items()
                ),
            ),
        ),
        unknown=(
            (f"concerns {READ}", sum(how == READ for _, how in told)),
            ("concerns without a date, of which it cannot be said what followed", len(told) - n_dated),
            (
                "events that do not say whether the child was seen",
                sum(row.seen in (None, Stated.NOT_STATED) for row in case.events),
            ),
        ),
        chart=bars_of(
            by_agency,
            "concerns told",
            "Which agency was told of a concern by somebody who is no professional, and how often.",
        ),
        missing="" if told else "Tag entries with “concern raised”.",
        tallies=(Tally("concerns by whether they have a date", n_dated, len(told) - n_dated, len(told)),),
    )


def _none_of(row: CaseRow) -> str:
    return "none after it" if row.is_dated else "not known, no date"


ANALYSES: tuple[Analysis, ...] = (
    Analysis(
        3,
        "child-heard",
        "Child heard",
        "Do the records hold the child’s words, wishes and behaviour?",
        "Entries in which the panel marked the child’s voice, or whose words quote a child of the register: words in "
        "quotation marks after a child’s name in the same sentence or the next, with no adult named between. Behaviour "
        "that is written down is listed apart. Seen alone: by the panel’s mark, else by the agency’s own column. A "
        f"month counts as without words when no such entry can lie in it. Whatever is {READ} is counted apart.",
        _child_heard,
        group=GROUP,
    ),
    Analysis(
        4,
        "spoke-for-child",
        "Who spoke for the child",
        "Who outside the services was worried, whom did they tell, and what came of it?",
        "Entries tagged “concern raised” by the panel; where they are not, entries in whose words a relative, "
        "neighbour "
        "or other lay person, named in the register or by such a word, tells of a worry. Beside each stands the action "
        "in the agency’s own row, its next entry, and the next entry of any agency that says the child was seen. That "
        "an entry follows does not say that it was an answer.",
        _spoke_for,
        settings=(Setting("days", "Child seen within days", 14, 1, 365),),
        group=GROUP,
    ),
)
