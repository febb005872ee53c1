"""What encryption and our store cost: 50,000 entries read whole and searched, against SQLCipher and SQLite without us.

The same questions, word for word as our store sends them, on the same data: through our store, through the bare driver
on the same encrypted file, and on a plain copy of it. ``python -m tests.bench encryption``.
"""

from __future__ import annotations

import gc
import random
import statistics
import tempfile
import time
from collections.abc import Callable
from datetime import date, timedelta
from functools import partial
from pathlib import Path

import sqlalchemy as sa
import sqlcipher3.dbapi2 as sqlcipher

from scrdesk.domain.chronology import ChronologyFilter
from scrdesk.domain.review import ReviewId
from scrdesk.services.add_submission import accept_submission
from scrdesk.services.open_store import Workspace
from scrdesk.store import queries
from scrdesk.store.tables import entry, entry_version, submission
from tests.store.sample import file_of, new_review, new_workspace, on, row

N_AGENCIES = 8
N_EACH = 6_250
N_RUNS = 9
N_SEARCHES = 30
BOUND = 1.3
SYLLABLES = [a + b for a in "bcdfglmnprst" for b in "aeiou"]
Question = tuple[str, tuple[object, ...]]


def _fill(workspace: Workspace) -> tuple[ReviewId, list[str]]:
    dice = random.Random(4)
    words = ["".join(dice.choice(SYLLABLES) for _ in range(dice.randrange(2, 5))) for _ in range(2_000)]
    codes = [f"A{n}" for n in range(N_AGENCIES)]
    review = new_review(workspace, codes=codes)
    for code in codes:
        rows = [
            row(
                n,
                on(date(2001, 1, 1) + timedelta(days=dice.randrange(5_400))),
                " ".join(dice.choice(words) for _ in range(dice.randrange(50, 120))),
                source=f"Record, page {n}",
            )
            for n in range(1, N_EACH + 1)
        ]
        accept_submission(workspace, review.id, code, file_of(rows, salt=code))
    return review.id, words


def _plain_copy(workspace: Workspace, folder: Path) -> Path:
    """Write the store without encryption; the words in it are made up."""
    path = folder / "plain.db"
    bare = _bare(workspace)
    bare.execute("ATTACH DATABASE ? AS plain KEY ''", (str(path),))
    bare.execute("SELECT sqlcipher_export('plain')")
    bare.close()
    return path


def _bare(workspace: Workspace) -> sqlcipher.Connection:
    """Open the store's file with the bare driver: the key, and otherwise nothing of our settings."""
    connection = sqlcipher.connect(str(workspace.path), isolation_level=None)
    connection.execute(workspace._vault._key.pragma())
    return connection


def _asked(workspace: Workspace, work: Callable[[], object]) -> Question:
    """Return the one question that some work sends to the database."""
    questions: list[Question] = []

    def note(_connection: object, _cursor: object, statement: str, parameters: tuple[object, ...], *_: object) -> None:
        if statement != "BEGIN":
            questions.append((statement, tuple(parameters)))

    sa.event.listen(workspace._vault.engine, "before_cursor_execute", note)
    work()
    sa.event.remove(workspace._vault.engine, "before_cursor_execute", note)
    (question,) = questions
    return question


def _answer(connection: sqlcipher.Connection, question: Question) -> int:
    connection.execute("BEGIN")
    n_rows = len(connection.execute(*question).fetchall())
    connection.execute("ROLLBACK")
    return n_rows


def _in_turn(
    asked: list[tuple[Callable[[], int], Question]], bare: sqlcipher.Connection, plain: sqlcipher.Connection
) -> tuple[float, float, float]:
    """Return the seconds of our store, of bare SQLCipher and of SQLite, each question asked of one after the other."""
    ours = cipher = sqlite = 0.0
    for work, question in asked:
        ours += _seconds(work)
        cipher += _seconds(partial(_answer, bare, question))
        sqlite += _seconds(partial(_answer, plain, question))
    return ours, cipher, sqlite


def _seconds(work: Callable[[], object]) -> float:
    """Return processor time, so that other work on the machine does not count."""
    began = time.process_time()
    work()
    return time.process_time() - began


def rows() -> list[dict[str, object]]:
    """Return for reading and for searching how our store stands to bare SQLCipher, and to SQLite without encryption."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        workspace = new_workspace(folder)
        try:
            review_id, words = _fill(workspace)
            return _measured(workspace, review_id, words, _plain_copy(workspace, folder))
        finally:
            workspace.close()


def _measured(workspace: Workspace, review_id: ReviewId, words: list[str], plain_path: Path) -> list[dict[str, object]]:
    whole = (
        queries._with_version(queries._WHOLE)
        .join(submission, entry_version.c.submission_id == submission.c.id)
        .where(*queries.left_by(review_id, ChronologyFilter()))
        .order_by(entry.c.position)
    )

    def read_all() -> int:
        with workspace.read() as uow:
            return len(uow._connection.execute(whole).all())

    def shown(text: str = "") -> int:
        with workspace.read() as uow:
            return len(uow.queries.shown(review_id, ChronologyFilter(text=text)))

    def plainly(text: str = "") -> None:
        # The store itself gets its answer in one piece; the others are asked the same in rows.
        left = sa.select(entry.c.id).where(*queries.left_by(review_id, ChronologyFilter(text=text)))
        with workspace.read() as uow:
            uow._connection.execute(left.order_by(entry.c.position)).all()

    bare = _bare(workspace)
    plain = sqlcipher.connect(str(plain_path), isolation_level=None)
    found = []
    searches = [(partial(shown, word), partial(plainly, word)) for word in words[:N_SEARCHES]]
    for what, steps in (
        ("read every word of 50,000 entries in order", [(read_all, read_all)]),
        ("list 50,000 entries in order", [(shown, plainly)]),
        (f"{N_SEARCHES} full-text searches", searches),
    ):
        asked = [(step, _asked(workspace, same)) for step, same in steps]
        n_rows = sum(step() for step, _ in steps)
        for peer in (bare, plain):
            assert n_rows == sum(_answer(peer, question) for _, question in asked) > 0
        gc.collect()
        gc.freeze()
        times = [_in_turn(asked, bare, plain) for _ in range(N_RUNS)]
        ours, cipher, sqlite = (statistics.median(column) for column in zip(*times, strict=True))
        size = f"{N_AGENCIES * N_EACH:,} entries, {n_rows:,} rows"
        row_of = {"name": "encryption", "what": f"{what}, processor seconds", "size": size, "ours": ours}
        found.append({**row_of, "peer_name": "bare SQLCipher, same file and questions", "peer": cipher,
                      "ratio": ours / cipher, "bound": BOUND, "holds": ours / cipher <= BOUND})  # fmt: skip
        found.append({**row_of, "peer_name": "plain SQLite, same data and questions", "peer": sqlite,
                      "ratio": ours / sqlite, "bound": "none promised", "holds": True})  # fmt: skip
    bare.close()
    plain.close()
    return found
