"""Make, open and verify a store as the window and the command line do."""

import json
import os
import random
import subprocess
import sys
import textwrap
from datetime import date, timedelta
from pathlib import Path

import pytest

from scrdesk.domain import ordering
from scrdesk.domain.chronology import ChronologyFilter
from scrdesk.domain.event_date import EventDate
from scrdesk.errors import Cancelled, DamagedStore, Refused
from scrdesk.services.add_submission import accept_submission
from scrdesk.services.build_chronology import entries
from scrdesk.services.open_store import Workspace, create_store, verify_store
from scrdesk.services.reviews import list_reviews
from scrdesk.store.keys import PAGE_BYTES
from scrdesk.store.repositories import entries as entry_rows
from tests.store.sample import CHEAP, PASSPHRASE, file_of, new_review, new_workspace, on, opened, row

FIRST = date(2015, 1, 1)
FIXTURES = Path(__file__).parent.parent / "fixtures" / "stores"


def test_a_short_passphrase_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Refused, match="12 characters"):
        create_store(tmp_path / "desk.scrdesk", "elevenchars", stretching=CHEAP)
    assert list(tmp_path.iterdir()) == []


def full(folder: Path) -> Workspace:
    workspace = new_workspace(folder)
    review = new_review(workspace)
    rows = [row(n, on(FIRST + timedelta(days=n)), f"Visit {n}") for n in range(1, 30)]
    accept_submission(workspace, review.id, "POL", file_of(rows))
    return workspace


def change(workspace: Workspace, *statements: str) -> None:
    with workspace._vault.engine.connect() as connection:
        driver = connection.connection.driver_connection
        assert driver is not None
        driver.execute("PRAGMA foreign_keys = OFF")
        for statement in statements:
            connection.exec_driver_sql(statement)
        connection.commit()
        driver.execute("PRAGMA foreign_keys = ON")


def test_a_sound_store_has_no_faults(tmp_path: Path) -> None:
    workspace = full(tmp_path)
    assert verify_store(workspace) == ()
    workspace.close()


@pytest.mark.parametrize(
    ("statements", "told"),
    [
        (("UPDATE agency SET next_entry_number = 29 WHERE code = 'POL'",), "next reference of POL"),
        (("UPDATE entry SET position = 7 WHERE number = 8",), "order of the chronology"),
        (("UPDATE entry SET position = NULL WHERE number = 8",), "order of the chronology"),
        (("UPDATE entry SET current_version_id = 9 WHERE number = 8",), "told by the row of another"),
        (("DELETE FROM entry_words WHERE rowid = 8",), "1 entry cannot be found"),
        (("INSERT INTO entry_words (rowid, event) VALUES (800, 'x')",), "1 entry cannot be found"),
        (("DELETE FROM review",), "belongs to a row of review that is not there"),
        (("DROP TRIGGER audit_is_never_altered", "UPDATE audit SET action = 'x' WHERE id = 3"), "at its line 3"),
        (("DROP TRIGGER audit_is_never_cut", "DELETE FROM audit WHERE id = 3"), "at its line 3"),
        (("PRAGMA ignore_check_constraints = 1", "DROP INDEX ix_entry_version_entry_id"), ""),
    ],
)
def test_what_is_wrong_is_told(tmp_path: Path, statements: tuple[str, ...], told: str) -> None:
    workspace = full(tmp_path)
    change(workspace, *statements)
    faults = verify_store(workspace)
    assert any(told in each for each in faults) if told else faults == ()
    assert len(faults) <= 21 * 7
    assert "Visit" not in " ".join(faults)
    workspace.close()


def test_any_flipped_bit_is_found_or_refused(tmp_path: Path) -> None:
    workspace = full(tmp_path)
    workspace.close()
    whole = workspace.path.read_bytes()
    dice = random.Random(4)
    n_refused = n_found = 0
    for place in sorted(dice.sample(range(16, len(whole)), 15)):
        content = bytearray(whole)
        content[place] ^= 1 << dice.randrange(8)
        workspace.path.write_bytes(content)
        try:
            again = opened(workspace.path)
        except DamagedStore:
            n_refused += 1
        else:
            n_found += 1
            page = place // PAGE_BYTES + 1
            assert any(f"page {page})" in each for each in verify_store(again)), (place, verify_store(again))
            again.close()
    assert n_refused + n_found == 15
    assert n_found > 0


class _CancelAt:
    def __init__(self, n: int) -> None:
        self.left = n

    def report(self, done: int, total: int, what: str) -> None:
        pass

    def check(self) -> None:
        self.left -= 1
        if self.left < 0:
            raise Cancelled


def test_verifying_can_be_cancelled(tmp_path: Path) -> None:
    workspace = full(tmp_path)
    for n in range(9):
        with pytest.raises(Cancelled):
            verify_store(workspace, _CancelAt(n))
    assert verify_store(workspace, _CancelAt(9)) == ()
    workspace.close()


def test_a_new_rule_of_order_reorders_a_store_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    workspace = full(tmp_path)
    before = entries(workspace, list_reviews(workspace)[0].review.id, ChronologyFilter())
    workspace.close()

    def backwards(when: EventDate) -> tuple[int, int, int, int, int]:
        assert when.earliest is not None
        return (0, -when.earliest.toordinal(), 0, 0, 0)

    monkeypatch.setattr(entry_rows, "order_columns", backwards)
    workspace = opened(workspace.path)
    assert entries(workspace, list_reviews(workspace)[0].review.id, ChronologyFilter()) == before
    workspace.close()
    monkeypatch.setattr(entry_rows, "ORDER_VERSION", ordering.ORDER_VERSION + 1)
    workspace = opened(workspace.path)
    after = entries(workspace, list_reviews(workspace)[0].review.id, ChronologyFilter())
    assert [each.reference for each in after] == [each.reference for each in reversed(before)]
    assert verify_store(workspace) == ()
    workspace.close()


@pytest.mark.parametrize("path", sorted(FIXTURES.glob("*.scrdesk")), ids=lambda each: each.stem)
def test_stores_of_every_release_open(tmp_path: Path, path: Path) -> None:
    copy = tmp_path / path.name
    copy.write_bytes(path.read_bytes())
    workspace = opened(copy)
    assert verify_store(workspace) == ()
    told = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
    (review,) = [each.review for each in list_reviews(workspace)]
    found = entries(workspace, review.id, ChronologyFilter())
    assert [[each.reference, each.when.date_text, each.event] for each in found] == told
    workspace.close()


KILLED = """
    import os, sys
    from pathlib import Path
    from tests.store.sample import file_of, new_review, on, opened, row
    from scrdesk.services.add_submission import accept_submission
    from scrdesk.services.reviews import list_reviews
    from datetime import date

    class Tell:
        def report(self, done, total, what):
            print(done, flush=True)
        def check(self):
            pass

    workspace = opened(Path(sys.argv[1]))
    review = list_reviews(workspace)[0].review
    rows = [row(n, on(date(2015, 1, 1)), f"Visit {n} " + "seen " * 60) for n in range(1, 2000)]
    accept_submission(workspace, review.id, "GP", file_of(rows), progress=Tell())
    print("stored", flush=True)
    sys.stdin.read()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")
@pytest.mark.parametrize("moment", ["1000", "1999", "stored"])
def test_a_kill_leaves_all_or_nothing(tmp_path: Path, moment: str) -> None:
    workspace = full(tmp_path)
    workspace.close()
    process = subprocess.Popen(
        [sys.executable, "-c", textwrap.dedent(KILLED), str(workspace.path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parent.parent.parent,
        env={**os.environ, "PYTHONPATH": "."},
    )
    assert process.stdout is not None
    assert process.stdin is not None
    for line in process.stdout:
        if line.strip() == moment:
            break
    process.kill()
    process.wait()
    process.stdout.close()
    process.stdin.close()
    workspace = opened(workspace.path)  # the lease of the killed heals itself
    assert verify_store(workspace) == ()
    found = entries(workspace, list_reviews(workspace)[0].review.id, ChronologyFilter())
    assert len(found) == 29 + (1999 if moment == "stored" else 0)
    workspace.close()
    assert [each.name for each in tmp_path.iterdir()] == [workspace.path.name]


def test_a_forgotten_passphrase_is_nowhere_in_memory_dumps_of_the_workspace(tmp_path: Path) -> None:
    workspace = new_workspace(tmp_path)
    key = workspace._vault._key.hex()
    for told in (repr(workspace), repr(workspace._vault), repr(vars(workspace._vault)), repr(workspace._vault.engine)):
        assert key not in told
        assert PASSPHRASE not in told
    workspace.close()
