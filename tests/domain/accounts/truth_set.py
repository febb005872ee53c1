"""A review whose truth is known: which entries are accounts of one event, and many that look as if they were.

Hard on purpose: different events on one day with the same people, the same event in other words, dates a day off
without a word about it, uncertain dates, the day of hearing instead of the day of the event, twins of whom each has
something on the same day, visits told alike every week, the same complaint again some weeks later.
"""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from datetime import date, time, timedelta

from scrdesk.domain.chronology import Entry, EntryId, reference
from scrdesk.domain.event_date import EventDate, Precision, Sureness
from scrdesk.domain.people import NewPerson
from scrdesk.domain.review import Agency, AgencyId
from scrdesk.domain.submission import RowKind, SubmissionId
from tests.domain.accounts.told_events import BOOK_A, ROUTINE, Book

AGENCIES = tuple(
    Agency(AgencyId(number), code, name, kind)
    for number, (code, name, kind) in enumerate(
        (
            ("POL", "Police", "police"),
            ("GP", "Surgery", "gp"),
            ("HOS", "Hospital", "hospital"),
            ("HV", "Health visiting", "health_visiting"),
            ("SCH", "Nursery", "school"),
            ("CSC", "Social care", "social_care"),
            ("HOU", "Housing", "housing"),
        ),
        1,
    )
)
PEOPLE = (
    NewPerson("Amelie Thornback", "Child A", "subject child", aliases=("Amelie", "Millie"), born=date(2012, 5, 1)),
    NewPerson("Alfred Thornback", "Child B", "twin brother", aliases=("Alfie", "Alfred"), born=date(2012, 5, 1)),
    NewPerson("Rosalind Thornback", "Mother", "mother", aliases=("Rosalind", "Roz"), born=date(1990, 2, 3)),
    NewPerson(
        "Gareth Blunsden", "Mother's Partner", "mother's partner", aliases=("Gareth", "Gaz"), born=date(1986, 1, 1)
    ),
    NewPerson("Winifred Oakham", "MGM", "maternal grandmother", aliases=("Winifred", "Mrs Oakham")),
)
STAFF = {
    "POL": ("PC Hartnoll", "DS Quillan"), "GP": ("Dr Vashti", "Dr Mossop"), "HOS": ("Dr Ferrers", "Sister Ludgate"),
    "HV": ("N Pellew", "S Tamblyn"), "SCH": ("Mrs Goddard", "Miss Yelland"), "CSC": ("B Ashworth", "T Nkemelu"),
    "HOU": ("R Sturgess", "J Lamb"),
}  # fmt: skip
PARTS = (
    "left ear",
    "right cheek",
    "left forearm",
    "right wrist",
    "forehead",
    "chin",
    "left thigh",
    "right knee",
    "back",
    "lip",
    "right hand",
    "neck",
)
MARKS = ("bruise", "graze", "burn", "red mark", "cut", "swelling", "bite", "scald", "fracture")
HOWS = (
    "fell off the sofa", "tripped on the kerb", "the dog jumped up", "hit by a toy from his brother", "slipped in the bath",
    "caught in the door", "fell from a swing", "spilled tea", "fell off a scooter", "rolled out of bed", "ran into a table",
)  # fmt: skip
THINGS = (
    "television",
    "chair",
    "mirror",
    "telephone",
    "lamp",
    "buggy",
    "window",
    "door",
    "plate",
    "table",
    "wardrobe",
    "radio",
)
TOPICS = {
    "meeting": ("school attendance and the uniform", "debts and the electricity meter", "bedtimes and routines", "dental decay", "speech delay", "the damp bedroom", "contact with the grandfather", "toilet training", "missed immunisations", "alcohol use"),
    "call": ("the missed development check", "who is the allocated worker", "the minutes that never came", "formula milk vouchers", "a bed for the twins", "whether an assessment is open", "the unborn baby", "the child's hearing test"),
    "housingask": ("joint tenancy", "a broken boiler", "who holds the keys", "the transfer list", "a man said to stay there", "the eviction notice"),
    "notbrought": ("hearing", "eye", "dental", "dietetic", "orthopaedic", "speech", "cardiac", "skin"),
    "gran": ("weight loss", "bruises on arms", "nobody answering the door", "being left alone", "crying at night", "not eating", "being scared of going home"),
    "missing": ("the bus station", "Brook Park", "the canal", "the arcade", "her aunt's house", "the swimming pool"),
}  # fmt: skip
_VAGUE_SHARE, _OFF_BY_ONE_SHARE = 0.08, 0.08


@dataclass(slots=True)
class TruthSet:
    """Entries in chronology order, and the groups of references that are of one event."""

    entries: list[Entry] = field(default_factory=list)
    groups: list[frozenset[str]] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Row:
    code: str
    when: EventDate
    text: str
    people: str
    staff: str
    event: int  # -1: of no event that others tell


def truth_set(seed: int, n_entries: int = 600, n_days: int = 900, *, book: Book = BOOK_A) -> TruthSet:
    """Return a review of about ``n_entries`` rows; another book tells every event in other phrases."""
    dice = random.Random(seed)
    first = date(2014, 1, 1)
    rows: list[Row] = []
    n_event = 0
    while len(rows) < n_entries * 0.45:
        day = first + timedelta(days=dice.randrange(n_days))
        rows += _event(dice, book, day, n_event)
        n_event += 1
        if dice.random() < 0.15:  # the same again some weeks later, or another event of the same people that day
            rows += _event(dice, book, day + timedelta(days=dice.choice((0, 0, 21, 35))), n_event)
            n_event += 1
    while len(rows) < n_entries:
        code = dice.choice(("HV", "CSC", "SCH", "SCH", "GP", "POL", "HOU", "HOS"))
        day = first + timedelta(days=dice.randrange(n_days))
        staff = dice.choice(STAFF[code])
        text = filled(dice, dice.choice(ROUTINE[code]), {"staff": staff, "their": staff, "day": "today"})
        rows.append(Row(code, _on(day), text, "", staff, -1))
    rows.sort(key=lambda row: (row.when.earliest or first, row.code, row.text))
    return numbered(rows)


def _event(dice: random.Random, book: Book, day: date, number: int) -> list[Row]:
    kind = dice.choice(sorted(book))
    tellers = book[kind]
    chosen = dice.sample(sorted(tellers), min(len(tellers), dice.choice((1, 2, 2, 3, 3, 4))))
    if all(code.endswith("*") for code in chosen):
        chosen = [next(code for code in sorted(tellers) if not code.endswith("*")), *chosen]
    values = {
        "part": dice.choice(PARTS),
        "mark": dice.choice(MARKS),
        "how": dice.choice(HOWS),
        "thing": dice.choice(THINGS),
        "topic": dice.choice(TOPICS.get(kind, TOPICS["meeting"])),
        "n": str(dice.randrange(200, 1900)),
        "who": dice.choice(("c", "c", "t")),
    }
    at = time(dice.randrange(8, 22), dice.choice((0, 10, 15, 20, 30, 40, 50)))
    writers = {teller.rstrip("*"): dice.choice(STAFF[teller.rstrip("*")]) for teller in chosen}
    rows = []
    for teller in chosen:
        code = teller.rstrip("*")
        staff = writers[code]
        their = dice.choice([name for other, name in writers.items() if other != code] or [staff])
        when, told = _when(dice, day, at, is_hearsay=teller.endswith("*"), asks_day="{day}" in "".join(tellers[teller]))
        text = filled(dice, dice.choice(tellers[teller]), values | {"staff": staff, "their": their, "day": told})
        people = (
            dice.choice(("", "Rosalind THORNBACK", "Amelie, Alfred", "Gareth BLUNSDEN, Rosalind THORNBACK"))
            if code == "POL"
            else ""
        )
        rows.append(Row(code, when, text, people, staff, number))
    return rows


def _when(dice: random.Random, day: date, at: time, *, is_hearsay: bool, asks_day: bool) -> tuple[EventDate, str]:
    """Return the date of a row and how its text names the event's day."""
    if is_hearsay:
        heard = day + timedelta(days=dice.choice((1, 2, 3, 4, 6, 9, 13)))
        return _on(heard), dice.choice((f"{day.day}/{day.month}", f"of {day.day} {day:%B}", f"on {day.day} {day:%b}"))
    if asks_day and dice.random() < 0.6:
        heard = day + timedelta(days=dice.choice((1, 1, 2, 3)))
        named = "last night" if (heard - day).days == 1 else f"on {day:%A}"
        return _on(heard), named
    chance = dice.random()
    if chance < _VAGUE_SHARE:
        monday = day - timedelta(days=day.weekday())
        week = EventDate(f"w/c {monday}", "", str(monday), monday, monday + timedelta(days=6), Precision.WEEK)
        about = EventDate(f"about {day}", "", f"{day}~", day, day, Precision.DAY, Sureness.APPROXIMATE)
        return dice.choice((week, about)), "this week"
    if chance < _VAGUE_SHARE + _OFF_BY_ONE_SHARE:
        return _on(day + timedelta(days=dice.choice((-1, 1)))), "yesterday"
    return _on(day, at if dice.random() < 0.6 else None), "today"


def _on(day: date, at: time | None = None) -> EventDate:
    return EventDate(str(day), f"{at:%H:%M}" if at else "", str(day), day, day, Precision.DAY, start=at)


def filled(dice: random.Random, phrase: str, values: dict[str, str]) -> str:
    names = {"c": dice.choice(("Amelie", "Amelie", "Millie", "AT")), "t": dice.choice(("Alfie", "Alfred")), "m": dice.choice(("Rosalind", "mother", "Ms Thornback", "mum")), "p": dice.choice(("Gareth", "Mr Blunsden", "Gaz")), "g": dice.choice(("Winifred Oakham", "Mrs Oakham")), "flat": dice.choice(("Flat 9", "9 Tanner Court", "Flat 9, Tanner Court"))}  # fmt: skip
    if values.get("who") == "t":
        names["c"] = names["t"]
    unknown = {"part": "arm", "mark": "mark", "how": "fell", "thing": "cup", "topic": "sleep", "n": "1"}
    return phrase.format(**(unknown | names | values))


def numbered(rows: list[Row]) -> TruthSet:
    made = TruthSet()
    counts: dict[str, int] = {}
    groups: dict[int, list[str]] = {}
    for position, row in enumerate(rows, 1):
        counts[row.code] = counts.get(row.code, 0) + 1
        name = reference(row.code, counts[row.code])
        made.entries.append(
            Entry(
                EntryId(position), name, position, row.code, row.when, "", row.text, row.people, row.staff, "", "", "", "",
                "", "", RowKind.EVENT, SubmissionId(1), "rows.csv", 1, f"line {position}", (("Event", row.text),),
            )
        )  # fmt: skip
        if row.event >= 0:
            groups.setdefault(row.event, []).append(name)
    made.groups = [frozenset(each) for each in groups.values() if len({name.split("-")[0] for name in each}) > 1]
    return made
