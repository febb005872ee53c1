"""How long the leak check takes on a finished PDF: ``python -m tests.bench leaks``.

A PDF of plain pages (550 words each) against 60 people with 300 other names. The peer of the first rows is the bound of
10 seconds; the last row is the time of a page of 300 by that of a page of 75, which must stay flat.
"""

from __future__ import annotations

import io
import random
import statistics
import time
from datetime import date

from reportlab.lib.pagesizes import A4
from reportlab.pdfgen import canvas
from zxcvbn.frequency_lists import FREQUENCY_LISTS

from scrdesk.domain.leaks.values import LeakRegister, RegisteredPerson
from scrdesk.services.check_leaks import check_bytes

SIZES = (75, 150, 300)
N_PEOPLE = 60
BOUND_S = 10.0
BOUND_GROWTH = 1.3
N_RUNS = 3
_LINES, _WORDS = 50, 11


def _register() -> LeakRegister:
    surnames = [name.title() for name in FREQUENCY_LISTS["surnames"][2000 : 2000 + N_PEOPLE]]
    forenames = [name.title() for name in FREQUENCY_LISTS["female_names"][300 : 300 + N_PEOPLE]]
    people = []
    for place, (forename, surname) in enumerate(zip(forenames, surnames, strict=True)):
        others = (f"{forename}y", f"Auntie {forename}", f"{surname}son", f"{forename}-{surname}", f"Mc{surname}")
        people.append(
            RegisteredPerson(
                f"Adult {place}",
                f"{forename} {surname}",
                others,
                date(1980 + place % 40, 1 + place % 12, 1 + place % 28),
                (f"{place + 3} {surname} Road, Ambleford, AM{place % 9 + 1} {place % 9}QX",),
                (("nhs", f"943476{place:04d}"),),
            )
        )
    return LeakRegister(tuple(people))


def _pdf(n_pages: int) -> bytes:
    chance = random.Random(5)
    words = FREQUENCY_LISTS["english_wikipedia"][:4000]
    out = io.BytesIO()
    paper = canvas.Canvas(out, pagesize=A4)
    for _ in range(n_pages):
        paper.setFont("Helvetica", 10)
        for line in range(_LINES):
            text = " ".join(chance.choice(words) for _ in range(_WORDS)).capitalize()
            paper.drawString(60, 790 - 15 * line, f"{text}.")
        paper.showPage()
    paper.save()
    return out.getvalue()


def rows() -> list[dict[str, object]]:
    """Measure."""
    register = _register()
    files = {size: _pdf(size) for size in SIZES}
    check_bytes(_pdf(1), "warm.pdf", register)
    spent: dict[int, list[float]] = {size: [] for size in SIZES}
    for _ in range(N_RUNS):
        for size, content in files.items():
            begin = time.perf_counter()
            check_bytes(content, "report.pdf", register)
            spent[size].append(time.perf_counter() - begin)
    told = {size: statistics.median(runs) for size, runs in spent.items()}
    found: list[dict[str, object]] = [
        {
            "name": "leaks",
            "what": "search a PDF for 60 people with 300 other names, seconds",
            "size": f"{size} pages",
            "ours": seconds,
            "peer_name": "bound in seconds",
            "peer": BOUND_S,
            "ratio": seconds / BOUND_S,
            "bound": 1.0,
            "holds": seconds <= BOUND_S,
        }
        for size, seconds in told.items()
    ]
    growth = (told[SIZES[-1]] / SIZES[-1]) / (told[SIZES[0]] / SIZES[0])
    found.append(
        {
            "name": "leaks",
            "what": "seconds a page",
            "size": f"{SIZES[-1]} pages",
            "ours": told[SIZES[-1]] / SIZES[-1],
            "peer_name": f"a page of {SIZES[0]}",
            "peer": told[SIZES[0]] / SIZES[0],
            "ratio": growth,
            "bound": BOUND_GROWTH,
            "holds": growth <= BOUND_GROWTH,
        }
    )
    return found
