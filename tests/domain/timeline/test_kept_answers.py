"""Timelines of an invented review, whole: every shape at several stretches of time, crowded or not, with and without a filter."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

import pytest

from scrdesk.domain.chronology import EntryId
from scrdesk.domain.timeline import finding
from scrdesk.domain.timeline.figure import COLOUR_ROLES, Look, described, draw, is_crowded
from scrdesk.domain.timeline.marks import Lane, Mark, Milestone, Silence, Timeline, mark_of, silences
from scrdesk.domain.timeline.scale import TimeScale
from tests.domain.kept_answers import check_kept, short

BASE = date(2015, 2, 26).toordinal()


def width(text: str, size: float, *, is_bold: bool = False) -> float:
    return len(text) * size * (0.6 if is_bold else 0.5)


LOOK = Look({role: role for role in COLOUR_ROLES}, {"police": "blue", "gp": "green"}, width)
LARGE = replace(LOOK, unit=1.5, head=220.0, lane=80.0, most_marks=10, name_lines={})


def lane(key: str, title: str, kind: str, days: list[tuple[float, float]], first: int) -> Lane:
    return Lane(key, title, kind, [Mark(EntryId(first + n), BASE + day, BASE + day + long, n % 3 == 0)
                                   for n, (day, long) in enumerate(days)])  # fmt: skip


LANES = (
    lane("POL", "Larchshire Police", "police", [(3, 1), (3, 0), (3.5, 0), (60, 31), (200, 400), (420, 1)], 1),
    lane("GP", "Lark Lane Surgery and Walk-in Centre of Northmere", "gp", [(n * 0.9, 1) for n in range(60)], 20),
    lane("HV", "HV", "", [], 90),
    lane("ED", "Emergency department", "hospital", [(-500, 1), (21, 70), (300, 1), (301, 1), (302, 1), (900, 1)], 95),
)
EVERY = [mark for each in LANES for mark in each.marks]
WHOLE = Timeline(
    LANES,
    len(EVERY) + 2,
    2,
    silences(EVERY, 60, date(2015, 1, 1), date(2017, 12, 31)),
    {"POL": silences(LANES[0].marks, 60, None, None), "GP": (Silence(date(2015, 5, 1), date(2015, 12, 1)),)},
    (
        Milestone(date(2015, 3, 1), date(2015, 3, 1), "birth of Child Q"),
        Milestone(date(2015, 3, 9), date(2015, 3, 20), "move to Larch Road"),
        Milestone(date(2016, 5, 22), date(2016, 5, 22), "incident", is_incident=True),
    ),
    (date(2015, 1, 1), date(2017, 12, 31)),
)
SCALES = {
    "hours": TimeScale(BASE + 3.0, 1.0, 900.0),
    "days": TimeScale(BASE + 0.5, 12.0, 900.0),
    "weeks": TimeScale(float(BASE), 60.0, 900.0),
    "months": TimeScale(BASE - 20.0, 300.0, 900.0),
    "quarters": TimeScale(BASE - 100.0, 1400.0, 900.0),
    "years": TimeScale(BASE - 3000.0, 5000.0, 700.0),
    "decades": TimeScale(BASE - 20000.0, 40000.0, 700.0),
}


@pytest.mark.parametrize("name", SCALES)
def test_a_stretch_of_time_is_drawn_as_it_was(name: str) -> None:
    scale = SCALES[name]
    lines = [described(WHOLE, scale), short([is_crowded(each, scale, LOOK) for each in LANES])]
    for shown, more in (
        (draw(WHOLE, scale, LOOK, 420.0), "plain"),
        (draw(WHOLE, scale, LARGE, 300.0, scrolled=40.0, current=(1, EntryId(22)), is_filtered=True), "scrolled"),
        (draw(WHOLE, scale, LOOK, 420.0, current=(0, EntryId(5)), is_described=False), "under the cursor"),
    ):
        lines += [f"## {more} {short(replace(shown, shapes=()))}", *map(short, shown.shapes)]
    check_kept(f"timeline/{name}", lines)


def test_scales_zoom_pan_and_rule_as_they_did() -> None:
    lines = []
    for name, scale in SCALES.items():
        lines.append(f"## {name} {scale.end:.2f} {scale.per_day:.4f} {scale.x(BASE):.2f} {scale.day(450.0):.4f}")
        lines += [
            scale.in_words(),
            short(scale.sized(0.5)),
            short(scale.holding(BASE)),
            short(scale.holding(BASE + 3.2)),
        ]
        lines += [short(scale.zoomed(factor, BASE + 4.0)) for factor in (0.01, 0.8, 1.25, 300.0)]
        lines += [short(scale.moved(days)) for days in (-900_000.0, -3.5, 20.0, 900_000.0)]
        lines += [short(scale.showing(BASE, BASE + days)) for days in (0.1, 30.0, 60_000.0)]
        for room in (20.0, 62.0, 90.0):
            lines.append(
                f"{room}: {scale.ruling(room).name} {short([(each.day, each.words) for each in scale.rules(room)])}"
            )
    check_kept("timeline/scales", lines)


def test_marks_lanes_and_what_is_found_under_a_point() -> None:
    day, later = date(2016, 2, 29), date(2016, 3, 9)
    lines = [
        short(mark_of(EntryId(1), first, last, start, is_certain=is_certain))
        for first, last in ((day, day), (day, later), (None, later), (day, None), (None, None))
        for start in (None, time(0), time(18, 30))
        for is_certain in (True, False)
    ]
    for each in LANES:
        lines.append(f"## {each.key} {len(each)} {each.bins([BASE + n for n in (-600, 0, 3, 3.5, 60, 1000)])}")
        for begin, end in ((-600, 1000), (0, 3.5), (3.5, 3.5), (80, 90), (301, 303)):
            found = [mark.entry_id for mark in each.within(BASE + begin, BASE + end)]
            lines.append(f"{begin}-{end}: {found} {each.count(BASE + begin, BASE + end)} "
                         f"{each.n_at_most_within(BASE + begin, BASE + end)} {short(each.nearest(BASE + begin))} "
                         f"{each.place_of(EntryId(3))}")  # fmt: skip
    for scale in list(SCALES.values())[1:4]:
        for place, each in enumerate(LANES):
            at = [finding.entry_at(each, scale, LOOK, 78.0, LOOK.head + x, y) for x in range(-20, 900, 53)
                  for y in (84.0, 97.0, 109.0, 121.0, 140.0)]  # fmt: skip
            lines.append(f"{place}: {at}")
        lines.append(short(finding.first_in_sight(WHOLE, scale)))
    for n in (1, 5, 20, 79, 95, 100, 999):
        at = finding.found(WHOLE, EntryId(n))
        if at is None:
            lines.append(f"{n} nowhere")
            continue
        lines.append(f"{n} {at} {short(finding.mark_at(WHOLE, at))} " + " ".join(
            str(step(WHOLE, at, by)) for step in (finding.along, finding.across) for by in (-2, -1, 1, 2)))  # fmt: skip
    lines += [short(finding.outermost(WHOLE, is_last=each)) for each in (True, False)]
    for least in (1, 7, 60, 61):
        for start, end in ((None, None), (date(2015, 3, 1), date(2015, 12, 1)), (date(2013, 1, 1), date(2018, 1, 1))):
            lines.append(short([(each, each.n_days) for each in silences(EVERY, least, start, end)]))
    check_kept("timeline/marks", lines)


def test_what_is_found_on_a_crowded_lane_and_past_the_ends() -> None:
    crowd = lane("POL", "Police", "police", [(n * 0.5, 0) for n in range(2000)], 1)
    lone = lane("HV", "HV", "", [(400, 1)], 5000)
    after = lane("ED", "Emergency department", "", [(3000, 1)], 6000)
    whole = Timeline((crowd, lane("GP", "GP", "", [], 1), lone, after), 2002, 0, (), {}, ())
    wide = TimeScale(float(BASE), 900.0, 900.0)
    assert is_crowded(crowd, wide, LOOK) and not is_crowded(lone, wide, LOOK)
    lines = []
    for x in (-40.0, -5.0, 0.0, 3.4, 400.0, 400.6, 899.0, 1500.0):
        at = [finding.entry_at(each, wide, LOOK, 78.0, LOOK.head + x, 109.0) for each in whole.lanes]
        lines.append(f"{x}: {at}")
    lines += [short(finding.entry_at(lone, wide, LOOK, 78.0, LOOK.head + 400.5 + dx, 109.0 + dy))
              for dx in (-12.0, -9.0, 0.0, 9.0, 12.0) for dy in (-16.0, -9.0, 0.0, 9.0, 16.0)]  # fmt: skip
    for begin in (-500.0, 0.0, 399.0, 2500.0, 9000.0):
        lines.append(f"{begin}: {short(finding.first_in_sight(whole, TimeScale(BASE + begin, 60.0, 900.0)))}")
    lines += [short(finding.outermost(whole, is_last=each)) for each in (True, False)]
    nothing = Timeline((), 0, 0, (), {}, ())
    assert (
        finding.outermost(nothing, is_last=True)
        is finding.first_in_sight(nothing, wide)
        is finding.found(nothing, EntryId(1))
        is None
    )
    assert (
        finding.mark_at(whole, None)
        is finding.mark_at(whole, (4, EntryId(1)))
        is finding.mark_at(whole, (3, EntryId(1)))
        is None
    )
    for at in ((0, EntryId(1)), (0, EntryId(2000)), (2, EntryId(5000)), (3, EntryId(6000)), (2, EntryId(77))):
        steps = [step(whole, at, by) for step in (finding.along, finding.across) for by in (-1, 1)]
        lines.append(f"{at}: {steps}")
    shown = draw(whole, wide, LOOK, 420.0)
    lines += [
        short(replace(shown, shapes=())),
        "; ".join(map(short, shown.shapes)),
        *map(short, draw(nothing, wide, LOOK, 300.0).shapes),
    ]
    check_kept("timeline/crowded", lines)


def test_the_first_days_there_are_can_be_described() -> None:
    assert (
        described(Timeline((), 0, 0, (), {}, ()), TimeScale(0.5, 1.0, 900.0))
        == "1 January 1 to 1 January 1. Entries: none."
    )


def test_a_silence_is_drawn_as_soon_as_it_can_be_seen() -> None:
    silent = (
        Silence(date(2015, 3, 1), date(2015, 5, 31)),
        Silence(date(2015, 7, 1), date(2015, 7, 20)),
        Silence(date(2016, 1, 1), date(2017, 1, 1)),
    )
    whole = Timeline(LANES[:1], 6, 0, silent[:2], {"POL": silent}, ())
    lines = []
    for begin, days in ((50.0, 12.0), (-400.0, 2000.0), (-20000.0, 40000.0), (100.0, 90.0)):
        shown = draw(whole, TimeScale(BASE + begin, days, 900.0), LOOK, 300.0)
        lines += [
            f"## {begin} {days}",
            *(short(each) for each in shown.shapes if "_soft" in short(each) and "text" not in short(each)),
        ]
    check_kept("timeline/silences", lines)
