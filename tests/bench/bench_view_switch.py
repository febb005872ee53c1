"""How long F6 takes in a draft of 200 pages, in the real window: ``python -m tests.bench view_switch``.

Measured from the key to the painted view, for names to labels and back; after typing; and at once after the section was
opened, when nothing was made ahead. The bound of each is 100 ms; beside it the same text laid out in a plain
``QTextDocument``, which knows no labels. ``SCRDESK_BENCH_PAGES`` says how many pages of 400 words.
"""

from __future__ import annotations

import json
import os
import random
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from scrdesk.domain.report_draft import NewSection
from scrdesk.services.compose_report import SectionEdit, apply_section
from scrdesk.services.register import register_person
from tests.bench.bench_filters import WORDS
from tests.bench.bench_mentions import people
from tests.store.sample import new_review, new_workspace

N_PAGES = int(os.environ.get("SCRDESK_BENCH_PAGES", "200"))
WORDS_ON_PAGE, WORDS_IN_PARAGRAPH = 400, 80
BOUND_MS = 100.0


def rows() -> list[dict[str, object]]:
    """Return a row for switching forth, back, after typing and for the first time; and one against the plain layout."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "desk.scrdesk"
        _make(path)
        command = [sys.executable, "-m", "tests.bench.view_switch_child", str(path)]
        done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True)
    told = json.loads(done.stdout.splitlines()[-1])
    size = f"{N_PAGES} pages, {told['n_words']:,} words, {told['n_shaded']:,} replaced"
    forth, laid_out = statistics.median(told["forth_ms"]), statistics.median(told["laid_out_ms"])
    found = [
        _row("milliseconds from the key to the view with labels", size, forth),
        _row("milliseconds from the key back to what is written", size, statistics.median(told["back_ms"])),
        _row("milliseconds to the labels right after a sentence was typed", size, statistics.median(told["typed_ms"])),
        _row(f"milliseconds the first time, what is in sight (the rest {told['whole_s']:.1f} s)", size,
             told["first_ms"]),
    ]  # fmt: skip
    found.append(
        {
            "name": "view_switch", "what": "view with labels against laying the text out", "size": size,
            "ours": forth, "peer_name": "plain QTextDocument", "peer": laid_out,
            "ratio": round(forth / laid_out, 3), "bound": 1.0, "holds": forth <= laid_out,
        }
    )  # fmt: skip
    return found


def _row(what: str, size: str, ours: float) -> dict[str, object]:
    return {
        "name": "view_switch", "what": what, "size": size, "ours": round(ours, 1), "peer_name": "promised",
        "peer": BOUND_MS, "ratio": round(ours / BOUND_MS, 3), "bound": BOUND_MS, "holds": ours <= BOUND_MS,
    }  # fmt: skip


def _make(path: Path) -> None:
    """Make a store with 60 people and a draft of one long section that names them."""
    workspace = new_workspace(path.parent, path.name)
    review = new_review(workspace)
    chance = random.Random(11)
    everybody = people(chance)
    for person in everybody:
        register_person(workspace, review.id, person.details)
    names = [name for person in everybody for name in (person.details.name, *person.details.aliases)]
    paragraphs = []
    for number in range(N_PAGES * WORDS_ON_PAGE // WORDS_IN_PARAGRAPH):
        words = [chance.choice(WORDS) for _ in range(WORDS_IN_PARAGRAPH - 8)]
        for place in range(4, len(words), 18):
            words[place] = chance.choice(names)
        words[10] = f"on {chance.randint(1, 28)} May 2016"
        paragraphs.append(f"Paragraph {number} tells that {' '.join(words)}.")
    section = NewSection("What happened", "\n\n".join(paragraphs))
    apply_section(workspace, SectionEdit(review.id, None, section))
    workspace.close()
