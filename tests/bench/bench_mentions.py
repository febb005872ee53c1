"""How long it takes to find 60 people in the words of a review: ``python -m tests.bench mentions``.

The peer is one pass of the compiled alternation of the same forms over the same text, as the labels of papers are
made: it finds where a form stands, and tells nothing of whom it means or how sure that is. ``ours`` counts finding
everybody in every entry and offering other spellings; the last row adds reading from the encrypted store and keeping
the index.
"""

from __future__ import annotations

import random
import re
import tempfile
import time
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

from scrdesk.domain.chronology import EntryId
from scrdesk.domain.mentions.finder import Finder
from scrdesk.domain.mentions.forms import Forms, forms_of_register
from scrdesk.domain.mentions.spellings import spellings_of
from scrdesk.domain.people import NewPerson, Person, PersonId
from scrdesk.services.add_submission import accept_submission
from scrdesk.services.mention_index import keep_current
from scrdesk.services.name_knowledge import known_names
from scrdesk.services.register import register_person
from tests.store.sample import file_of, new_review, new_workspace, on, row

SIZES = (2_500, 5_000, 10_000, 20_000)
N_PEOPLE = 60
N_PEER_ENTRIES = 500
"""The peer is measured on so many entries and multiplied: it takes minutes on all."""
BOUND = 0.5
FORENAMES = [
    "Tobias",
    "Kayleigh",
    "Daniel",
    "Craig",
    "Maureen",
    "Sheila",
    "Jade",
    "Desmond",
    "Nicola",
    "Amrit",
    "Helen",
    "Moira",
    "Priyanka",
    "Edmund",
    "Susan",
    "Samir",
    "Ruth",
    "Claire",
    "Janet",
    "Rebecca",
    "Tina",
    "Fiona",
    "Bethany",
    "Amy",
    "Leanne",
    "Marcus",
    "Gillian",
    "Paul",
    "Yvonne",
    "Kieran",
    "Łukasz",
    "Siân",
    "Grace",
    "Mark",
]
SYLLABLES = [
    "wren",
    "dun",
    "stra",
    "pal",
    "ver",
    "sol",
    "tar",
    "kest",
    "lisle",
    "far",
    "amb",
    "had",
    "ans",
    "pen",
    "col",
    "oko",
    "bro",
    "lark",
    "crow",
    "sal",
    "pet",
    "odl",
]
WORDS = [
    "the",
    "child",
    "was",
    "seen",
    "at",
    "home",
    "by",
    "with",
    "and",
    "no",
    "concerns",
    "were",
    "noted",
    "visit",
    "planned",
    "for",
    "next",
    "week",
    "telephone",
    "call",
    "from",
    "school",
    "said",
    "that",
    "would",
    "attend",
    "appointment",
    "letter",
    "sent",
    "to",
    "agreed",
    "bruise",
    "on",
    "arm",
    "explained",
    "as",
    "fall",
    "discussed",
    "in",
    "supervision",
    "referral",
    "made",
    "not",
    "answered",
    "door",
    "messages",
    "left",
    "review",
    "meeting",
    "held",
    "plan",
    "updated",
    "weight",
    "checked",
    "clinic",
]


def people(dice: random.Random) -> list[Person]:
    found = []
    for n in range(N_PEOPLE):
        name = f"{dice.choice(FORENAMES)} {''.join(dice.choices(SYLLABLES, k=2)).title()}"
        is_staff = n >= 20
        details = NewPerson(
            name,
            f"Person {n}",
            "social worker" if is_staff else "relative",
            is_staff,
            (name[0] + "." + name.split()[1][0] + ".",),
        )
        found.append(Person(PersonId(n + 1), details))
    return found


def texts(n_entries: int, register: list[Person], dice: random.Random) -> list[str]:
    """Return entries of 30 to 90 words, each with about four names in one form or another."""
    made = []
    for _ in range(n_entries):
        words = dice.choices(WORDS, k=dice.randrange(30, 90))
        for _ in range(4):
            first, last = dice.choice(register).details.name.split()
            form = dice.choice(
                (f"{first} {last}", first, f"Mr {last}", f"{first[0]} {last}", f"{last}'s", last[:-2] + last[-1])
            )
            words[dice.randrange(len(words))] = form
        made.append(" ".join(words))
    return made


def timed(work: Callable[[], object], runs: int = 3) -> float:
    spans = []
    for _ in range(runs):
        begin = time.process_time()
        work()
        spans.append(time.process_time() - begin)
    return min(spans)


def alternation(forms: Forms) -> re.Pattern[str]:
    longest_first = sorted((" ".join(words) for words in forms), key=lambda form: (-len(form), form))
    return re.compile(r"(?<!\w)(?:" + "|".join(map(re.escape, longest_first)) + r")(?!\w)", re.IGNORECASE)


def found_in(register: list[Person], cells: list[str]) -> None:
    known = known_names()
    forms = forms_of_register(register, known, date(2016, 5, 31))
    finder = Finder(forms, known)
    for cell in cells:
        finder.find_in_cells((cell,))
    spellings_of(register, forms, known, [(EntryId(n), (cell,)) for n, cell in enumerate(cells)])


def rows() -> list[dict[str, object]]:
    measured: list[dict[str, object]] = []
    dice = random.Random(5)
    register = people(dice)
    forms = forms_of_register(register, known_names(), date(2016, 5, 31))
    pattern = alternation(forms)
    for n_entries in SIZES:
        cells = texts(n_entries, register, dice)
        sample = cells[:N_PEER_ENTRIES]
        peer = timed(lambda: [pattern.findall(cell) for cell in sample], 1) * n_entries / len(sample)  # noqa: B023
        ours = timed(lambda: found_in(register, cells))  # noqa: B023 - called within the loop
        measured.append(line("find everybody and offer other spellings, seconds", n_entries, ours, peer, BOUND))
    measured.append(stored(register, dice))
    return measured


def stored(register: list[Person], dice: random.Random) -> dict[str, object]:
    """Measure the whole index of 10,000 entries in the encrypted store against accepting those entries."""
    n_entries = 10_000
    with tempfile.TemporaryDirectory() as folder:
        workspace = new_workspace(Path(folder))
        review = new_review(workspace)
        rows = [
            row(n, on(date(2015, 1, 1) + timedelta(days=dice.randrange(900))), cell)
            for n, cell in enumerate(texts(n_entries, register, dice))
        ]
        begin = time.process_time()
        accept_submission(workspace, review.id, "POL", file_of(rows))
        peer = time.process_time() - begin
        for person in register[:-1]:
            with workspace.write("person registered") as uow:
                uow.people.add(review.id, person.details)
                uow.commit("person")

        def index() -> None:
            with workspace.write("names looked for") as uow:
                keep_current(uow, review.id)
                uow.commit("review")

        ours = timed(index, 1)
        one = timed(lambda: register_person(workspace, review.id, register[-1].details), 1)
        workspace.close()
    made = line("the same from the encrypted store, and keep the index, seconds", n_entries, ours, peer, 1.0)
    made["peer_name"] = "accepting those entries"
    made["what"] = f"{made['what']} (one person more: {one:.2f} s)"
    return made


def line(what: str, n_entries: int, ours: float, peer: float, bound: float) -> dict[str, object]:
    return {
        "name": "mentions",
        "what": what,
        "size": f"{n_entries:,} entries x {N_PEOPLE} people",
        "ours": ours,
        "peer_name": "one pass of a compiled alternation of the forms",
        "peer": peer,
        "ratio": ours / peer,
        "bound": bound,
        "holds": ours <= bound * peer,
    }
