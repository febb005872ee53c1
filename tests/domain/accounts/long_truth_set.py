"""A generated review whose events are told at length: up to ten accounts of one event, several of one agency among them."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date, time, timedelta

from scrdesk.domain.event_date import EventDate, Precision
from scrdesk.domain.review import Agency, AgencyId
from tests.domain.accounts import truth_set
from tests.domain.accounts.told_at_length import AFTERWARDS, LaterSteps, LongBook, Part
from tests.domain.accounts.told_events import ROUTINE
from tests.domain.accounts.truth_set import TruthSet

AGENCIES = (*truth_set.AGENCIES, Agency(AgencyId(8), "PRO", "Probation", "probation"))
_STAFF = truth_set.STAFF | {"PRO": ("K Ormsby", "D Fairlie")}
_CODES = ("HV", "CSC", "SCH", "SCH", "GP", "POL", "HOU", "HOS", "PRO")


def long_truth_set(
    seed: int, n_entries: int = 500, n_days: int = 900, *, book: LongBook, later: LaterSteps, chatter: tuple[str, ...]
) -> TruthSet:
    """Return a review of about ``n_entries`` rows, half of them accounts of events, the rest routine and later steps."""
    dice = random.Random(seed)
    first = date(2014, 1, 1)
    rows: list[tuple[truth_set.Row, int]] = []  # with the number of the row it goes on from, or its own
    n_event = 0
    while len(rows) < n_entries * 0.5:
        day = first + timedelta(days=dice.randrange(n_days))
        values = _tell(dice, book, day, n_event, rows)
        n_event += 1
        for _ in range(dice.choice((0, 1, 1, 2))):
            _step(dice, later, day, values, rows)
    while len(rows) < n_entries:
        code = dice.choice(_CODES)
        day = first + timedelta(days=dice.randrange(n_days))
        staff = dice.choice(_STAFF[code])
        ways = AFTERWARDS[code] if dice.random() < 0.4 or code not in ROUTINE else ROUTINE[code]
        values = _values(dice, "") | {"staff": staff, "their": staff, "day": "today", "weekday": f"{day:%A}"}
        text = truth_set.filled(dice, dice.choice(ways), values)
        rows.append((truth_set.Row(code, _on(day, None), text, "", staff, -1), len(rows)))
    order = sorted(range(len(rows)), key=lambda n: _place(rows, n))
    return truth_set.numbered([_also(dice, chatter, rows[n][0]) for n in order])


def _also(dice: random.Random, chatter: tuple[str, ...], row: truth_set.Row) -> truth_set.Row:
    """Return a row with up to three sentences more that are of nothing in particular, before or after its matter."""
    more = [
        truth_set.filled(dice, dice.choice(chatter), {"staff": row.staff}) for _ in range(dice.choice((0, 1, 2, 3)))
    ]
    n_before = 1 if dice.random() < 0.3 else 0
    return replace(row, text=" ".join((*more[:n_before], row.text, *more[n_before:])))


def _place(rows: list[tuple[truth_set.Row, int]], number: int) -> tuple[date, str, int, int]:
    row, leader = rows[number]
    day = row.when.earliest
    assert day is not None
    return (day, row.code, leader, number)


def _tell(
    dice: random.Random, book: LongBook, day: date, number: int, rows: list[tuple[truth_set.Row, int]]
) -> dict[str, str]:
    """Add an event's accounts and return what it was about."""
    kind = dice.choice(sorted(book))
    values = _values(dice, kind)
    parts: list[Part] = [part for part in book[kind] if dice.random() < part.share]
    writers = {part.code: dice.choice(_STAFF[part.code]) for part in parts}
    last: dict[str, tuple[EventDate, int]] = {}
    for part in parts:
        if part.goes_on and part.code not in last:
            continue
        staff = writers[part.code]
        their = dice.choice([name for code, name in writers.items() if code != part.code] or [staff])
        written = day + timedelta(days=dice.randint(*part.after))
        at = time(dice.randrange(8, 22), dice.choice((0, 10, 15, 20, 30, 40, 50))) if dice.random() < 0.6 else None
        if part.goes_on:
            before, leader = last[part.code]
            assert before.earliest is not None
            when = EventDate(
                dice.choice(("ditto", "as above", "")), "", str(written), before.earliest, before.latest, Precision.DAY
            )
        else:
            when, leader = _on(written, at), len(rows)
        last[part.code] = (when, leader)
        told = values | {"staff": staff, "their": their, "day": _named(dice, day, written), "weekday": f"{day:%A}"}
        text = truth_set.filled(dice, dice.choice(part.tells), told)
        rows.append((truth_set.Row(part.code, when, text, "", staff, number), leader))
    return values


def _step(
    dice: random.Random, later: LaterSteps, day: date, values: dict[str, str], rows: list[tuple[truth_set.Row, int]]
) -> None:
    """Add a later step in the words of an event; one in five with no day of its own, as if it went on."""
    code = dice.choice(sorted(later))
    staff = dice.choice(_STAFF[code])
    written = day + timedelta(days=dice.randint(0, 9))
    told = values | {"staff": staff, "their": staff, "day": _named(dice, day, written), "weekday": f"{day:%A}"}
    text = truth_set.filled(dice, dice.choice(later[code]), told)
    own = dice.choice((str(written),) * 4 + ("ditto",))
    when = EventDate(own, "", str(written), written, written, Precision.DAY)
    rows.append((truth_set.Row(code, when, text, "", staff, -1), len(rows)))


def _values(dice: random.Random, kind: str) -> dict[str, str]:
    topics = {"clinic": "notbrought", "relative": "gran", "enquiry": "call"}
    return {
        "part": dice.choice(truth_set.PARTS),
        "mark": dice.choice(truth_set.MARKS),
        "how": dice.choice(truth_set.HOWS),
        "thing": dice.choice(truth_set.THINGS),
        "topic": dice.choice(truth_set.TOPICS[topics.get(kind, "meeting")]),
        "n": str(dice.randrange(200, 1900)),
        "who": dice.choice(("c", "c", "t")),
    }


def _named(dice: random.Random, day: date, written: date) -> str:
    """Return how a row names the event's day: not at all on the day itself, by weekday soon after, by date later."""
    apart = (written - day).days
    if apart == 0:
        return "today"
    if apart == 1 and dice.random() < 0.6:
        return "last night"
    if apart < 5 and dice.random() < 0.4:
        return f"on {day:%A}"
    return dice.choice((f"{day.day}/{day.month}", f"of {day.day} {day:%B}", f"on {day.day} {day:%b}"))


def _on(day: date, at: time | None) -> EventDate:
    return EventDate(str(day), f"{at:%H:%M}" if at else "", str(day), day, day, Precision.DAY, start=at)
