"""How long the comparison of a corrected file takes: ``python -m tests.bench comparison``."""

from __future__ import annotations

import random
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from scrdesk.domain.submission import ParsedEntry
from scrdesk.services.add_submission import accept_submission
from scrdesk.services.build_chronology import entries_of_submission
from scrdesk.services.compare_versions import comparison
from tests.store.sample import file_of, new_review, new_workspace, on, row

SIZES = (1_000, 10_000)
BOUND = 6.0  # times reading; the same at both sizes, so that it grows with the rows and not with their square
N_WORDS = 2_000


def agency_rows(n_rows: int, dice: random.Random) -> list[ParsedEntry]:
    """Return rows of 12 to 60 words."""
    words = [f"w{dice.randrange(N_WORDS)}" for _ in range(N_WORDS)]
    return [
        row(
            n,
            on(date(2015, 1, 1) + timedelta(days=dice.randrange(900))),
            " ".join(dice.choices(words, k=dice.randrange(12, 60))),
        )
        for n in range(n_rows)
    ]


def corrected(old: list[ParsedEntry], dice: random.Random) -> list[ParsedEntry]:
    """Return the rows re-sorted, one in 40 changed, one in 200 withdrawn, one in 100 added."""
    new = []
    for n, each in enumerate(old):
        if n % 200 == 7:
            continue
        text = each.event + " Child not seen." if n % 40 == 3 else each.event
        new.append(replace(each, event=text, fields=(*each.fields[:3], ("Event", text))))
    new += agency_rows(len(old) // 100, dice)
    dice.shuffle(new)
    return new


def timed(work: Callable[[], object]) -> float:
    """Return the seconds of the quickest of three runs."""
    spans = []
    for _ in range(3):
        begin = time.perf_counter()
        work()
        spans.append(time.perf_counter() - begin)
    return min(spans)


def rows() -> list[dict[str, object]]:
    """Compare a corrected file with what is stored, against reading the same stored rows as whole entries."""
    measured: list[dict[str, object]] = []
    dice = random.Random(2)
    for n_rows in SIZES:
        with tempfile.TemporaryDirectory() as folder:
            workspace = new_workspace(Path(folder))
            review = new_review(workspace)
            old = agency_rows(n_rows, dice)
            stored = accept_submission(workspace, review.id, "POL", file_of(old))
            parsed = file_of(corrected(old, dice)).parsed
            peer = timed(lambda: entries_of_submission(workspace, stored.id))  # noqa: B023 - called within the loop
            ours = timed(lambda: comparison(workspace, review.id, "POL", parsed))  # noqa: B023 - called within the loop
            workspace.close()
        measured.append(
            {
                "name": "comparison",
                "what": "compare a corrected file with the stored version, seconds",
                "size": f"{n_rows:,} rows",
                "ours": ours,
                "peer_name": "reading the stored rows",
                "peer": peer,
                "ratio": ours / peer,
                "bound": BOUND,
                "holds": ours / peer <= BOUND,
            }
        )
    return measured
