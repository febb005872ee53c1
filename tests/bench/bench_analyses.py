"""How long each analysis takes on a review held in memory, and how it grows: ``python -m tests.bench analyses``.

The peer is one bare pass over the same rows that folds each event and looks at its day: less cannot be done by whatever
reads them. Gathering the case from the store, and comparing accounts, have measurements of their own.
"""

from __future__ import annotations

import math
import random
import time
from dataclasses import replace
from datetime import date, timedelta

from scrdesk.domain.analysis.case import Case
from scrdesk.domain.analysis.record_words import folded
from scrdesk.domain.analysis.register import analyses
from scrdesk.domain.chronology import EntryId
from scrdesk.domain.mark_values import Attendance, Stated
from scrdesk.domain.panel_layer import NO_MARKS, PanelMarks
from scrdesk.services.analyses import run
from tests.domain.analysis_cases import PEOPLE, PHRASES, case, row

SIZES = (2_500, 5_000, 10_000)
N_DAYS = 3_650
AT_10_000_S = 2.0
MOST_GROWTH = 1.5
"""Exponent of growth: 1 is linear, 2 is all with all."""
SEED = 11
_FILLING = "Seen at the clinic with mother and the baby; weight and feeding talked over, next visit in four weeks. " * 2


def made_case(n_rows: int) -> Case:
    """Return a review of so many rows over ten years, a tenth of them marked, names in half of them."""
    chance = random.Random(SEED)
    rows = []
    named: dict[EntryId, frozenset[str]] = {}
    for n in range(1, n_rows + 1):
        day = date(2007, 1, 1) + timedelta(days=chance.randrange(N_DAYS))
        marks = NO_MARKS
        if chance.random() < 0.1:
            marks = PanelMarks(child_seen=chance.choice(tuple(Stated)), attendance=chance.choice(tuple(Attendance)))
        people = tuple(each.id for each in chance.sample(PEOPLE, 2)) if chance.random() < 0.5 else ()
        words = f"{chance.choice(PHRASES)} {_FILLING if chance.random() < 0.8 else ''}{chance.choice(PHRASES)}"
        code = chance.choice(("POL", "GP", "HV"))
        rows.append(
            row(n, day, words, code, people=people, marks=marks, practitioner=f"Worker {n % 40}", location="clinic")
        )
        if chance.random() < 0.2:
            named[EntryId(n)] = frozenset({chance.choice(("POL", "GP", "HV"))})
    return case(*rows, named_agencies=named)


def bare_pass(given: Case) -> float:
    """Return the processor seconds of one pass over the rows."""
    begin = time.process_time()
    n_days = 0
    for each in given.rows:
        folded(each.event)
        n_days += each.earliest.toordinal() if each.earliest else 0
    return time.process_time() - begin


def timed(given: Case, key: str) -> float:
    """Return the processor seconds of the quicker of two runs, nothing known of the words before."""
    spans = []
    for _ in range(2):
        fresh = replace(given)
        begin = time.process_time()
        run(fresh, key)
        spans.append(time.process_time() - begin)
    return min(spans)


def rows() -> list[dict[str, object]]:
    """Measure every analysis by size, and how the whole of them grows."""
    measured: list[dict[str, object]] = []
    totals = {}
    for size in SIZES:
        given = made_case(size)
        peer = min(bare_pass(given) for _ in range(5))
        spans = {each.key: timed(given, each.key) for each in analyses()}
        totals[size] = sum(spans.values())
        shown = spans if size == SIZES[-1] else dict([max(spans.items(), key=lambda each: each[1])])
        measured += [_row(f"analysis {key}, seconds", size, span, peer) for key, span in shown.items()]
    growth = math.log(totals[SIZES[-1]] / totals[SIZES[0]]) / math.log(SIZES[-1] / SIZES[0])
    measured.append(
        {
            "name": "analyses",
            "what": "growth exponent of all analyses together",
            "size": f"{SIZES[0]:,} to {SIZES[-1]:,}",
            "ours": round(growth, 2),
            "peer_name": "all with all",
            "peer": 2.0,
            "ratio": round(growth / 2.0, 2),
            "bound": MOST_GROWTH,
            "holds": growth <= MOST_GROWTH,
        }
    )
    return measured


def _row(what: str, size: int, span: float, peer: float) -> dict[str, object]:
    return {
        "name": "analyses",
        "what": what,
        "size": f"{size:,} entries",
        "ours": round(span, 3),
        "peer_name": "one bare pass over the rows",
        "peer": round(peer, 4),
        "ratio": round(span / peer, 1),
        "bound": AT_10_000_S,
        "holds": span <= AT_10_000_S,
    }
