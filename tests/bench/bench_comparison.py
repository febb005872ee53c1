"""How long the comparison of a corrected file takes: ``python -m tests.bench.bench_comparison``.

Prints seconds and, as the ratio that other machines can be judged by, how many times reading the same rows out of the
store takes as long.
"""

from __future__ import annotations

import random
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from scrdesk.domain.submission import ParsedEntry
from scrdesk.domain.word_difference import word_difference
from scrdesk.services.add_submission import accept_submission
from scrdesk.services.build_chronology import entries_of_submission
from scrdesk.services.compare_versions import comparison
from tests.store.sample import file_of, new_review, new_workspace, on, row

SIZES = (1_000, 10_000)
N_WORDS = 2_000


def rows(n_rows: int, dice: random.Random) -> list[ParsedEntry]:
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
    new += rows(len(old) // 100, dice)
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


def main() -> None:
    """Measure and print."""
    dice = random.Random(2)
    for n_rows in SIZES:
        with tempfile.TemporaryDirectory() as folder:
            workspace = new_workspace(Path(folder))
            review = new_review(workspace)
            old = rows(n_rows, dice)
            stored = accept_submission(workspace, review.id, "POL", file_of(old))
            parsed = file_of(corrected(old, dice)).parsed

            reading = timed(lambda: entries_of_submission(workspace, stored.id))  # noqa: B023 - called within the loop
            whole = timed(lambda: comparison(workspace, review.id, "POL", parsed))  # noqa: B023 - called within the loop
            print(f"{n_rows:,} rows: comparison {whole:.2f} s = {whole / reading:.1f} x reading them ({reading:.2f} s)")
            workspace.close()
    words = [f"w{dice.randrange(900)}" for _ in range(9_000)]
    text = " ".join(words)[:40_000]
    other = " ".join(word if dice.random() < 0.95 else "other" for word in words)[:40_000]
    print(f"word by word, two cells of 40,000 signs: {timed(lambda: word_difference(text, other)) * 1000:.0f} ms")


if __name__ == "__main__":
    main()
