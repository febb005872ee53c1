"""How long each analysis takes on a review held in memory, and how it grows: ``python -m tests.bench analyses``.

The peer is one bare pass over the same rows that folds each event and looks at its day: less cannot be done by whatever
reads them. Gathering the case from the store, and comparing accounts, have measurements of their own.

Then each is opened in the real window with a store of 10,000 entries (:mod:`tests.bench.analyses_child`): its numbers are
counted on another thread, and no pass of the window's event loop may take long, by the processor time of its thread.
"""

from __future__ import annotations

import json
import math
import os
import random
import subprocess
import sys
import tempfile
import time
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import sqlalchemy as sa

from scrdesk.domain.analysis.case import Case
from scrdesk.domain.analysis.record_words import folded
from scrdesk.domain.analysis.register import analyses
from scrdesk.domain.chronology import EntryId
from scrdesk.domain.mark_values import Attendance, Stated
from scrdesk.domain.panel_layer import NO_MARKS, PanelMarks
from scrdesk.services.add_submission import accept_submission
from scrdesk.services.analyses import run
from scrdesk.services.register import register_person
from scrdesk.store.panel_layer_tables import entry_marks
from scrdesk.store.tables import entry
from tests.domain.analysis_cases import PEOPLE, PHRASES, case, row
from tests.store.sample import NOW, file_of, new_review, new_workspace, on
from tests.store.sample import row as stored_row

SIZES = (2_500, 5_000, 10_000)
N_DAYS = 3_650
AT_10_000_S = 2.0
MOST_GROWTH = 1.5
"""Exponent of growth: 1 is linear, 2 is all with all."""
SEED = 11
N_IN_WINDOW = 9_999
FREEZE_S = 0.25
"""Longest pass of the window's event loop while an analysis is opened; nobody may feel it stand still."""
WINDOW_S = 15.0
"""Until the page stands, processor seconds; the accounts of 10,000 entries are compared once in them."""
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
    return measured + in_the_window()


def in_the_window() -> list[dict[str, object]]:
    """Return rows for the slowest of all analyses in the window: its longest pass, and until it stands."""
    with tempfile.TemporaryDirectory() as folder:
        path = _made_store(Path(folder))
        env = os.environ | {"HOME": folder, "XDG_DATA_HOME": folder, "LOCALAPPDATA": folder}
        command = [sys.executable, "-m", "tests.bench.analyses_child", str(path)]
        told = json.loads(subprocess.run(command, env=env, stdout=subprocess.PIPE, text=True, check=True).stdout)
    found = []
    for key, what, bound in (
        ("pass_s", "longest pass of the window's thread", FREEZE_S),
        ("busy_s", "until its page stands", WINDOW_S),
    ):
        slowest = max(told, key=lambda each: told[each][key])
        ours = told[slowest][key]
        wall = told[slowest]["pass_wall_s" if key == "pass_s" else "whole_s"]
        found.append(
            {
                "name": "analyses",
                "what": f"opened in the window, {what}, processor seconds ({slowest}; {wall:.2f} on the wall)",
                "size": f"{N_IN_WINDOW:,} entries, {len(told)} analyses",
                "ours": round(ours, 3),
                "peer_name": "bound",
                "peer": bound,
                "ratio": round(ours / bound, 3),
                "bound": 1.0,
                "holds": ours <= bound,
            }
        )
    return found


def _made_store(folder: Path) -> Path:
    """Make a store of three agencies over ten years, as :func:`made_case` makes a case."""
    chance = random.Random(SEED)
    codes = ("POL", "GP", "HV")
    workspace = new_workspace(folder)
    review = new_review(workspace, codes=codes)
    for person in PEOPLE:
        register_person(workspace, review.id, person.details)
    names = [person.details.name for person in PEOPLE]
    for code in codes:
        rows = []
        for n in range(1, N_IN_WINDOW // len(codes) + 1):
            words = f"{chance.choice(PHRASES)} {_FILLING if chance.random() < 0.8 else ''}{chance.choice(PHRASES)}"
            if chance.random() < 0.5:
                words += f" {' and '.join(chance.sample(names, 2))} were there."
            rows.append(stored_row(n, on(date(2007, 1, 1) + timedelta(days=chance.randrange(N_DAYS))), words))
        accept_submission(workspace, review.id, code, file_of(rows, salt=code))
    blank = {"seen_alone": "", "voice": "", "significance": "", "footing": "", "written_at": NOW}
    seen, attended = [each.value for each in Stated], [each.value for each in Attendance]
    with workspace.vault.engine.begin() as connection:
        ids = list(connection.scalars(sa.select(entry.c.id)))
        marks = [
            {"entry_id": each, "child_seen": chance.choice(seen), "attendance": chance.choice(attended), **blank}
            for each in chance.sample(ids, len(ids) // 10)
        ]
        connection.execute(sa.insert(entry_marks), marks)
    workspace.close()
    return workspace.path


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
