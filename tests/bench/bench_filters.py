"""Every filter over 50,000 entries of which a fifth carries the panel's marks: asked, counted, and a screen of rows.

The peer of opening is the bare driver's SELECT of the shown columns, in position order, on the same encrypted file.
Seconds are of the processor, so that other work on the machine does not count.
"""

from __future__ import annotations

import gc
import random
import statistics
import tempfile
import time
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import sqlalchemy as sa

from scrdesk.domain.chronology import ChronologyFilter
from scrdesk.domain.panel_layer import Attendance, Significance, Stated
from scrdesk.domain.review import ReviewId
from scrdesk.services import reviews
from scrdesk.services.add_submission import accept_submission
from scrdesk.services.build_chronology import entry_rows, shown_entries
from scrdesk.services.open_store import Workspace
from scrdesk.store.connection import connect
from scrdesk.store.panel_layer_tables import entry_key_line, entry_marks, entry_tag
from scrdesk.store.tables import entry, entry_note
from tests.store.sample import NOW, file_of, new_review, new_workspace, on, row

N_AGENCIES = 10
N_EACH = 5_000
N_ROWS_ON_SCREEN = 128
N_RUNS = 15
OPEN_BOUND = 1.5
FILTER_S = 0.100
WORDS = [
    "home",
    "visit",
    "child",
    "seen",
    "asleep",
    "mother",
    "partner",
    "nursery",
    "letter",
    "police",
    "called",
    "flat",
    "injury",
    "referral",
    "closed",
]
SYLLABLES = [a + b for a in "bcdfglmnprst" for b in "aeiou"]
N_OTHER_WORDS = 2_000

FILTERS = {
    "agencies": ChronologyFilter(agency_codes=frozenset({"A1", "A4"})),
    "period": ChronologyFilter(start=date(2005, 1, 1), end=date(2008, 6, 30)),
    "word": ChronologyFilter(text="child s"),
    "child not seen": ChronologyFilter(child_seen=frozenset({Stated.NO})),
    "child seen not decided": ChronologyFilter(child_seen=frozenset({None})),
    "no or not decided": ChronologyFilter(child_seen=frozenset({Stated.NO, None})),
    "was not brought": ChronologyFilter(attendance=frozenset({Attendance.NOT_BROUGHT})),
    "key": ChronologyFilter(significance=frozenset({Significance.KEY})),
    "tag": ChronologyFilter(tags=frozenset({"injury"})),
    "key line": ChronologyFilter(key_lines=frozenset({1, 3})),
    "noted": ChronologyFilter(only_noted=True),
    "all parts": ChronologyFilter(
        text="child",
        agency_codes=frozenset({"A1", "A2", "A3"}),
        start=date(2003, 1, 1),
        tags=frozenset({"injury", "voice"}),
        child_seen=frozenset({Stated.NO, Stated.NOT_STATED}),
    ),
}


def _fill(workspace: Workspace) -> ReviewId:
    dice = random.Random(2)
    others = ["".join(dice.choice(SYLLABLES) for _ in range(dice.randrange(1, 5))) for _ in range(N_OTHER_WORDS)]
    words = [*WORDS * (N_OTHER_WORDS // len(WORDS) // 8), *others]  # one word in nine is a word of the trade
    codes = [f"A{n}" for n in range(N_AGENCIES)]
    review = new_review(workspace, codes=codes)
    for code in codes:
        rows = [
            row(
                n,
                on(date(2001, 1, 1) + timedelta(days=dice.randrange(5_400))),
                " ".join(dice.choice(words) for _ in range(dice.randrange(20, 50))),
            )
            for n in range(1, N_EACH + 1)
        ]
        accept_submission(workspace, review.id, code, file_of(rows, salt=code))
    lines = [reviews.add_key_line(workspace, review.id, f"Question {n}?") for n in range(1, 6)]
    seen, attended, matters = [each.value for each in Stated], [each.value for each in Attendance], ["", "key"]
    with workspace.vault.engine.begin() as connection:
        ids = list(connection.scalars(sa.select(entry.c.id)))
        marked = dice.sample(ids, len(ids) // 5)
        connection.execute(
            sa.insert(entry_marks),
            [
                {
                    "entry_id": each,
                    "child_seen": dice.choice(seen),
                    "seen_alone": "",
                    "voice": "",
                    "attendance": dice.choice(["", *attended]),
                    "significance": dice.choice(matters),
                    "footing": "",
                    "written_at": NOW,
                }
                for each in marked
            ],
        )
        tags = [{"entry_id": each, "word": tag, "folded": tag} for each in marked for tag in ("injury", "voice")]
        connection.execute(sa.insert(entry_tag), dice.sample(tags, len(tags) // 2))
        connection.execute(
            sa.insert(entry_key_line),
            [{"entry_id": each, "key_line_id": dice.choice(lines).id} for each in marked],
        )
        connection.execute(
            sa.insert(entry_note), [{"entry_id": each, "text": "Ask.", "written_at": NOW} for each in marked[:2_000]]
        )
    return review.id


def _seconds(work: Callable[[], object]) -> float:
    began = time.process_time()
    work()
    return time.process_time() - began


def rows() -> list[dict[str, object]]:
    """Return one row for opening the table and one for each filter."""
    with tempfile.TemporaryDirectory() as folder:
        workspace = new_workspace(Path(folder))
        review_id = _fill(workspace)
        measured = [_opening(workspace, review_id)]
        measured += [_filtered(workspace, review_id, name, chosen) for name, chosen in FILTERS.items()]
        workspace.close()
    return measured


def _opening(workspace: Workspace, review_id: ReviewId) -> dict[str, object]:
    """Open the table: every id and the first screen, against a bare SELECT of the shown columns of all rows."""
    statement = (
        "SELECT e.id, e.position, e.number, a.code, v.date_text, v.time_text, v.earliest, v.latest, v.start, "
        "substr(v.event, 1, 600), m.child_seen, m.attendance FROM entry e JOIN agency a ON a.id = e.agency_id "
        "JOIN entry_version v ON v.id = e.current_version_id LEFT JOIN entry_marks m ON m.entry_id = e.id "
        "WHERE e.review_id = ? AND e.position IS NOT NULL ORDER BY e.position"
    )
    bare = connect(workspace.path, workspace.vault.key)

    def ours() -> None:
        shown = shown_entries(workspace, review_id, ChronologyFilter())
        entry_rows(workspace, shown.ids[:N_ROWS_ON_SCREEN])

    ours_s, peer_s = [], []
    for _ in range(N_RUNS):
        gc.collect()
        ours_s.append(_seconds(ours))
        peer_s.append(_seconds(lambda: bare.execute(statement, (review_id,)).fetchall()))
    bare.close()
    ratio = statistics.median(ours_s) / statistics.median(peer_s)
    return {
        "name": "filters",
        "what": "open the table, seconds",
        "size": f"{N_AGENCIES * N_EACH:,} entries",
        "ours": statistics.median(ours_s),
        "peer_name": "bare SELECT of the shown columns",
        "peer": statistics.median(peer_s),
        "ratio": ratio,
        "bound": OPEN_BOUND,
        "holds": ratio <= OPEN_BOUND,
    }


def _filtered(workspace: Workspace, review_id: ReviewId, name: str, chosen: ChronologyFilter) -> dict[str, object]:
    """Ask a filter and fetch the first screen of what it leaves."""
    n_shown = 0

    def ours() -> None:
        nonlocal n_shown
        shown = shown_entries(workspace, review_id, chosen)
        n_shown = shown.n_shown
        entry_rows(workspace, shown.ids[:N_ROWS_ON_SCREEN])

    taken = sorted(_seconds(ours) for _ in range(N_RUNS))
    p95 = taken[round(0.95 * (len(taken) - 1))]
    return {
        "name": "filters",
        "what": f"filter by {name}, p95 seconds",
        "size": f"{n_shown:,} of {N_AGENCIES * N_EACH:,} shown",
        "ours": p95,
        "peer_name": "bound",
        "peer": FILTER_S,
        "ratio": p95 / FILTER_S,
        "bound": 1.0,
        "holds": p95 <= FILTER_S,
    }
