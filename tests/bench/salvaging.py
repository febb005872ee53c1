"""Damages a store at random and salvages it: never a crash, never other words than were sent, and how much is saved.

Each try flips bytes, spoils whole pages or cuts the end off; one in eight hits the first page or the salt as well.

Usage: python -m tests.bench.salvaging [N_TRIES [SEED]]
"""

from __future__ import annotations

import random
import statistics
import sys
import tempfile
from contextlib import closing
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path

import sqlalchemy as sa
import sqlcipher3.dbapi2 as sqlcipher

from scrdesk.domain.chronology import ChronologyFilter
from scrdesk.domain.progress import Silent
from scrdesk.services import reviews
from scrdesk.services.add_submission import accept_submission
from scrdesk.services.build_chronology import entries
from scrdesk.services.panel_notes import write_note
from scrdesk.store import checks
from scrdesk.store.connection import connect
from scrdesk.store.keys import PAGE_BYTES, SALT_BYTES, StoreKey
from scrdesk.store.salvage import memory_engine, salvage
from scrdesk.store.vault import key_of
from tests.store.sample import CHEAP, NOW, PASSPHRASE, file_of, new_review, new_workspace, on, row

N_ROWS = 300
_LOOKS = (checks._tables, checks._constraints, checks._files, checks._numbers, checks._words, checks._trail)
"""What ``verify`` looks at, but for the pages of a file, which a database in memory has not."""


@dataclass
class Outcome:
    """How the tries went; shares, one for each try. ``by_library`` is what the library reads until its first fault."""

    saved: list[float] = field(default_factory=list)
    by_library: list[float] = field(default_factory=list)
    pages_lost: list[float] = field(default_factory=list)
    n_nothing: int = 0
    wrong: list[str] = field(default_factory=list)


def make(folder: Path) -> tuple[Path, dict[int, tuple[object, ...]]]:
    """Make a store with two versions of one file, another agency, notes and people; return it and its agencies' rows."""
    workspace = new_workspace(folder)
    review = new_review(workspace)
    rows = [
        row(n, on(date(2015, 1, 1) + timedelta(days=n)), f"Visit {n} " + "seen " * (n * 7 % 400)) for n in range(N_ROWS)
    ]
    accept_submission(workspace, review.id, "POL", file_of(rows))
    rows[5] = row(5, on(date(2015, 1, 6)), "Visit 5, mended")
    accept_submission(workspace, review.id, "POL", file_of(rows[:-1], salt="2"))
    accept_submission(workspace, review.id, "GP", file_of(rows[:60], salt="3"))
    for each in entries(workspace, review.id, ChronologyFilter())[:40]:
        write_note(workspace, each.id, f"Ask about {each.reference}.")
    reviews.add_key_line(workspace, review.id, "Was the child seen?")
    with workspace.vault.engine.connect() as connection:
        told = {found[0]: tuple(found) for found in connection.execute(_AGENCIES_WORDS)}
    workspace.close()
    return workspace.path, told


_AGENCIES_WORDS = sa.text(
    "SELECT id, entry_id, submission_id, row, date_text, time_text, source, event, people, practitioner, location, "
    "child_seen, action, shared_with, comment, key_line, agency_reference, fields FROM entry_version"
)


def damage(whole: bytes, dice: random.Random) -> bytes:
    """Return a damaged copy of a file."""
    content = bytearray(whole)
    n_pages = len(whole) // PAGE_BYTES
    for _ in range(dice.choice((1, 1, 2, 5, 20))):
        page = 0 if dice.random() < 0.125 else dice.randrange(n_pages)
        at = page * PAGE_BYTES
        if dice.random() < 0.6:
            place = at + dice.randrange(SALT_BYTES if page == 0 else 0, PAGE_BYTES)
            content[place] ^= 1 << dice.randrange(8)
        else:
            n_bytes = dice.choice((512, PAGE_BYTES, 4 * PAGE_BYTES))
            begin = at + SALT_BYTES if page == 0 else at
            content[begin : begin + n_bytes] = dice.randbytes(len(content[begin : begin + n_bytes]))
    if dice.random() < 0.1:
        del content[dice.randrange(len(content) // 2, len(content)) :]
    return bytes(content)


def read_by_library(path: Path, key: StoreKey) -> int:
    """Return how many rows of agencies SQLCipher itself reads, one after the other, before it gives up."""
    n_read = 0
    try:
        with closing(connect(path, key)) as connection:
            for _ in connection.execute("SELECT * FROM entry_version"):
                n_read += 1
    except sqlcipher.DatabaseError:
        pass
    return n_read


def tries(n_tries: int, dice: random.Random) -> Outcome:
    """Damage and salvage a store a number of times."""
    outcome = Outcome()
    with tempfile.TemporaryDirectory() as folder:
        path, right = make(Path(folder))
        whole = path.read_bytes()
        key = key_of(path, PASSPHRASE, stretching=CHEAP)
        for n in range(n_tries):
            path.write_bytes(damage(whole, dice))
            engine = memory_engine()
            try:
                done = salvage(path, key, engine, NOW, [], Silent(), is_filling=False)
                with engine.connect() as connection:
                    found = {each[0]: tuple(each) for each in connection.execute(_AGENCIES_WORDS)}
                    faults = [fault for look in _LOOKS for fault in look(connection, Silent())]
            except Exception as fault:  # noqa: BLE001 - any fault is what is looked for
                outcome.wrong.append(f"try {n}: {type(fault).__name__}: {fault}")
                continue
            finally:
                engine.dispose()
            outcome.wrong += [f"try {n}: {fault}" for fault in faults]
            outcome.wrong += [f"try {n}: row {each} is not as sent" for each in found if found[each] != right.get(each)]
            if not done.has_lost and found != right:
                outcome.wrong.append(f"try {n}: rows are missing and nobody is told")
            outcome.saved.append(len(found) / len(right))
            outcome.by_library.append(read_by_library(path, key) / len(right))
            outcome.pages_lost.append(done.n_bad_pages / done.n_pages)
        key.forget()
    return outcome


def main() -> int:
    n_tries = int(sys.argv[1]) if len(sys.argv) > 1 else 200
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else random.randrange(1 << 30)
    outcome = tries(n_tries, random.Random(seed))
    saved = outcome.saved or [0.0]
    print(f"seed {seed}: {n_tries} tries, {len(outcome.wrong)} wrong")
    print(f"  pages lost: {statistics.mean(outcome.pages_lost or [0.0]):.2%} on average")
    print(f"  agencies' rows saved: {statistics.mean(saved):.2%} on average, {min(saved):.2%} at worst")
    print(f"  SQLCipher until its first fault: {statistics.mean(outcome.by_library or [0.0]):.2%} on average")
    for line in outcome.wrong[:20]:
        print(f"  {line}")
    return 1 if outcome.wrong else 0


if __name__ == "__main__":
    sys.exit(main())
