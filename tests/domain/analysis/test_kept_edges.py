"""The thirty analyses at their edges: a short review with a way for every referral, one of two lives, and none; and charts too large."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

import pytest

from scrdesk.domain.accounts.links import AccountFate, Link, LinkDecision, LinkedAccount, LinkId
from scrdesk.domain.analysis.case import Case
from scrdesk.domain.analysis.chart_drawing import ChartLook, draw_chart
from scrdesk.domain.analysis.register import analyses
from scrdesk.domain.analysis.result import Chart, ChartKind, Series, Span
from scrdesk.domain.analysis.sent import SentAnalysis
from scrdesk.domain.analysis.spells import shortened
from scrdesk.domain.chronology import ChronologyFilter, EntryId
from scrdesk.domain.panel_layer import PanelMarks
from scrdesk.domain.people import NewPerson, Person, PersonId, Spell, SpellKind
from scrdesk.domain.review import Agency, AgencyId
from scrdesk.services.analyses import run
from tests.domain.analysis.test_kept_answers import Roles, settled, told, width
from tests.domain.analysis_cases import CHILD, GRANDMOTHER, KEY_LINES, MOTHER, NURSE, PARTNER, SISTER, case, row
from tests.domain.kept_answers import check_kept, short

NOW = datetime(2017, 1, 1, tzinfo=UTC)


def on(month: int, day: int) -> date:
    return date(2016, month, day)


def tagged(*tags: str) -> PanelMarks:
    return PanelMarks(tags=frozenset(tags))


ROWS = (
    row(1, on(1, 4), "Referral to social care, bruise to the leg.", "GP", people=(CHILD, MOTHER)),
    row(2, on(1, 5), "ICS contact record: referral received from the surgery.", "HV", action="NFA.", people=(CHILD,)),
    row(3, on(1, 8), "MARF to duty about Rob.", "POL", action="Sent.", people=(CHILD, PARTNER)),
    row(4, on(1, 12), "Told by police. Screened and accepted.", "HV", start=time(9, 30)),
    row(5, on(2, 1), "Telephoned at length.", "GP", marks=tagged("referral"), people=(MOTHER,)),
    row(6, on(2, 2), "Mother worried, seen at clinic.", "HV", people=(MOTHER,)),
    row(7, None, "Referral to social care by post.", "POL"),
    row(8, on(2, 10), "Referral to children's services, nobody named.", "POL"),
    row(9, on(2, 11), "Contact shared with CSC.", "GP", until=on(2, 20), people=(SISTER,)),
    row(10, on(2, 22), "Contact from GP about Fern. Assessment.", "HV", people=(SISTER,)),
    row(11, on(3, 1), "Case closed.", "HV", people=(CHILD,)),
    row(12, on(3, 1), "Grandmother worried about Rob.", "HV", people=(CHILD, GRANDMOTHER)),
    row(13, on(3, 31), "Nan rang, frightened for him.", "HV", people=(GRANDMOTHER,)),
    row(14, on(4, 1), "Strategy discussion, not invited.", "POL", marks=tagged("no further action")),
    row(15, on(4, 2), "NFA.", "POL"),
    row(16, on(4, 3), "No contact between 10 April 2016 and 20 May 2016.", "GP"),
    row(17, on(4, 10), "Health visitor on leave.", "HV", until=on(6, 20), marks=tagged("no contact")),
    row(18, on(4, 20), "Nothing recorded from 1 May 2016 to 9 May 2016. Nor from 8 May 2016 to 30 June 2016.", "GP"),
    row(19, on(5, 5), "No contact.", "POL", marks=tagged("no contact")),
    row(20, on(9, 1), "Home visit, no reply at the door.", "POL", people=(CHILD,), child_seen_words="No"),
    row(21, on(9, 2), "Cancelled by clinic.", "GP", people=(CHILD,)),
    row(22, on(9, 2), "Mother cancelled.", "HV", people=(CHILD,)),
    row(23, on(9, 3), "Rob did not attend, DNA.", "GP", people=(CHILD,)),
    row(24, on(9, 3), "Seen by Heather Moss.", "HV", people=(CHILD, NURSE), child_seen_words="Yes, alone"),
    row(25, on(9, 4), "Step down.", "OLD", people=(CHILD,), location="home", start=time(9)),
    row(26, on(9, 4), "Seen in hospital.", "GP", people=(CHILD,), location="ward", start=time(9, 20)),
    row(28, on(9, 6), "Neighbour said she was worried about Rob.", "POL", people=(CHILD, PersonId(20))),
    row(29, on(9, 7), "Her cousin told us that Rob is frightened.", "GP", people=(CHILD, PersonId(21), PersonId(24))),
    row(27, on(12, 30), "Supervision. Rob silent, flinched.", "HV", people=(CHILD, SISTER)),
)  # fmt: skip
NAMED = {1: "HV", 2: "GP", 3: "HV GP", 4: "POL", 5: "HV POL", 7: "HV", 9: "HV", 10: "GP", 14: "GP HV"}


def _link(n: int, decision: LinkDecision, *entries: int) -> Link:
    accounts = tuple(LinkedAccount(ROWS[each - 1].id, ROWS[each - 1].reference, ROWS[each - 1].agency_code, AccountFate.STANDS)
                     for each in entries)  # fmt: skip
    return Link(LinkId(n), decision, "", "", NOW, accounts)


LINKS = (
    _link(1, LinkDecision.SAME_EVENT, 5, 6),
    _link(2, LinkDecision.DIFFERENT_EVENTS, 1, 3),
    _link(3, LinkDecision.SAME_EVENT, 25, 26),
)
_undated = Spell(SpellKind.ADDRESS, "Nowhere")
LODGERS = (
    *settled(),
    Person(PersonId(9), NewPerson("Al Bell", "Lodger", "lodger", spells=(_undated,))),
    *(
        Person(PersonId(20 + n), NewPerson(f"Name {n}", f"Lay {n}", role))
        for n, role in enumerate(("neighbour", "cousin", "family friend", "godmother", "aunt's partner", "step-father"))
    ),
)
SHORT = case(
    *ROWS, people=LODGERS, links=LINKS, named_agencies={EntryId(n): frozenset(codes.split()) for n, codes in NAMED.items()}, submitted={"POL": True}
)  # fmt: skip
FAR = case(
    row(1, date(1890, 1, 1), "Rob seen. DNA. Referral to social care.", "POL", people=(CHILD,), child_seen_words="Yes"),
    row(2, date(2016, 12, 30), "Rob seen. Bruise. Grandmother rang, worried. Did not attend.", "GP", people=(CHILD, GRANDMOTHER),
        child_seen_words="Yes", practitioner="Heather Moss"),
    row(3, date(1890, 1, 2), "Drunk, hit her.", "HV", people=(CHILD,), until=date(1950, 1, 1)),
    named_agencies={EntryId(1): frozenset({"GP"})},
)  # fmt: skip
CODES = tuple(f"A{n:02d}" for n in range(15))
CROWD = case(
    *(row(n, on(3, 1 + n % 4), f"Visit {n}, bruise.", CODES[n % 15], people=(CHILD, MOTHER)[: 1 + n % 2], practitioner=f"Worker {n}",
          marks=PanelMarks(key_lines=frozenset({KEY_LINES[0].id}), tags=frozenset({"injury", "good practice"})), location=f"place {n}") for n in range(1, 41)),
    agencies=tuple(Agency(AgencyId(n), code, f"The {code}", "other") for n, code in enumerate((*CODES, *(f"B{n:02d}" for n in range(14))))),
    submitted=dict.fromkeys(CODES[::2], True), named_agencies={EntryId(n): frozenset(CODES) for n in range(1, 9)},
)  # fmt: skip
QUIET = case(
    row(1, on(1, 1), "Rang."),
    row(2, on(2, 2), "Rang back.", "GP"),
    people=settled(),
    links=(_link(1, LinkDecision.SAME_EVENT, 1, 2),),
)
ALONE = case(row(1, None, "Rob seen, DNA, referral to social care, NFA, no contact."))
CASES: dict[str, tuple[Case, bool]] = {"short": (SHORT, False), "short, set otherwise": (SHORT, True), "far": (FAR, False),
                                       "alone": (ALONE, False), "crowd": (CROWD, False), "quiet": (QUIET, False), "empty": (case(), False)}  # fmt: skip


@pytest.mark.parametrize("name", CASES)
def test_each_analysis_at_its_edges(name: str) -> None:
    given, is_set = CASES[name]
    lines = []
    for analysis in analyses():
        settings = {each.key: max(each.least, each.value // 3) for each in analysis.settings} if is_set else None
        result = run(given, analysis.key, settings)
        if is_set and not analysis.settings:
            continue
        lines += [f"# {analysis.key} {short(settings)}", *told(result), short(result.chart)]
    check_kept(f"analysis/edge-{name.replace(', ', '-').replace(' ', '-')}", lines)


def test_charts_with_more_than_there_is_room_for() -> None:
    names = tuple(f"name {n}" for n in range(43))
    few = ("a", "b", "c d e f g h")
    start = on(1, 1).toordinal()
    charts = [
        Chart(ChartKind.BARS, names, (Series("x", tuple(range(43))), Series("y", (1.5,) * 43, "bad")), words="Bars."),
        Chart(ChartKind.BARS, few, tuple(Series(f"series {n}", (n, 40, 0), tone) for n, tone in enumerate(("bad", "police", "good", "quiet", "warn")))),
        Chart(ChartKind.BARS, few[:1], (Series("only", (0,)),)),
        Chart(ChartKind.MATRIX, names, tuple(Series(name, (n, *range(42))) for n, name in enumerate(names)), words="A grid."),
        Chart(ChartKind.MATRIX, few, (Series("x", (0, 1, 1234)), Series("y", (2, 0, 0), "bad")), unit="days"),
        Chart(ChartKind.MONTHS, ("2015-11", "2015-12", "2016-01"), tuple(Series(f"s {n}", (n, 1, 7.5), "bad") for n in range(4))),
        Chart(ChartKind.MONTHS, tuple(f"{2000 + n // 12}-{n % 12 + 1:02d}" for n in range(70)), (Series("x", tuple(range(70))),)),
        Chart(ChartKind.SPANS, spans=tuple(Span(f"lane {n // 2}", start + n, start + 3 * n + 1, f"{n} days", "warn") for n in range(86))),
        Chart(ChartKind.SPANS, spans=(Span("a", start, start + 900, "long", "bad"), Span("b", start + 5, start + 6, "short"))),
    ]  # fmt: skip
    lines = []
    for n, chart in enumerate(charts):
        for look in (ChartLook(Roles(), width), ChartLook(Roles(), width, 1.5, 300.0)):
            drawn = draw_chart(chart, f"Chart {n}", look)
            lines.append(
                f"## {drawn.drawing.description} {drawn.drawing.width:.1f} {drawn.drawing.height:.1f} {len(drawn.parts)}"
            )
            told_parts = [*map(short, drawn.drawing.shapes), *map(short, drawn.parts)]
            lines += told_parts if len(told_parts) < 60 else ["; ".join(told_parts)]
    check_kept("analysis/charts", lines)


def test_long_words_are_cut_between_two() -> None:
    assert shortened(" one\n two  three") == "one two three" == shortened("one two three", 13)
    assert shortened("one two three", 12) == "one two …" == shortened("one two three", 9)
    assert shortened("one two three", 7) == "one …" and shortened("undivided", 5) == "undi …"
    long = case(
        row(1, on(1, 1), ("word " * 100).strip(), marks=PanelMarks(tags=frozenset({"decision point"}))),
        row(2, on(1, 2), "x" * 300),
    )
    lines = [
        f"{each.key} {line.cells}"
        for each in analyses()
        for section in run(long, each.key).sections
        for line in section.lines
    ]
    check_kept("analysis/long-words", [line for line in lines if "…" in line])


def test_what_was_sent_is_the_same_whenever_it_was_sent() -> None:
    sent = SentAnalysis("gaps", (("days", 28),), ChronologyFilter(), NOW)
    assert sent.is_same_as(SentAnalysis("gaps", (("days", 28),), ChronologyFilter(), NOW + timedelta(days=1)))
    others = (SentAnalysis("other", (("days", 28),), ChronologyFilter(), NOW), SentAnalysis("gaps", (), ChronologyFilter(), NOW),
              SentAnalysis("gaps", (("days", 28),), ChronologyFilter("x"), NOW))  # fmt: skip
    assert not any(sent.is_same_as(each) for each in others)
