"""A damaged store says which rows are gone and which backup has them."""

import re
from collections.abc import Callable
from datetime import date
from pathlib import Path

import apsw
import pytest

from scrdesk.services.add_submission import accept_submission
from scrdesk.services.back_up import automatic_back_up
from scrdesk.services.explain_damage import NOTHING_LEFT, explain_damage
from scrdesk.services.open_store import Workspace, raw_key_hex, verify_store
from scrdesk.store.keys import PAGE_BYTES
from tests.store.sample import CHEAP, PASSPHRASE, file_of, new_review, new_workspace, on, opened, row

N_ROWS = 80


def filled(folder: Path) -> Workspace:
    workspace = new_workspace(folder)
    review = new_review(workspace)
    rows = [row(n, on(date(2015, 1, 1)), f"Visit {n} " + "seen " * 40) for n in range(1, N_ROWS + 1)]
    accept_submission(workspace, review.id, "POL", file_of(rows))
    return workspace


@pytest.fixture(scope="module")
def sought(tmp_path_factory: pytest.TempPathFactory) -> tuple[bytes, list[int]]:
    """A filled store, and the pages of the file that hold rows that agencies wrote, in their order.

    Which pages they are another implementation tells, which knows nothing of us.
    """
    workspace = filled(tmp_path_factory.mktemp("pages"))
    workspace.close()
    key = raw_key_hex(workspace.path, PASSPHRASE, stretching=CHEAP)
    connection = apsw.Connection(str(workspace.path), flags=apsw.SQLITE_OPEN_READONLY)
    connection.pragma("cipher", "sqlcipher")
    connection.pragma("legacy", 4)
    connection.pragma("key", f"x'{key}'")
    asked = "SELECT pageno FROM dbstat WHERE name = 'entry_version' AND pagetype = 'leaf' ORDER BY path"
    leaves = [page for (page,) in connection.execute(asked)]
    connection.close()
    return workspace.path.read_bytes(), leaves


def spoil(path: Path, whole: bytes, *pages: int) -> None:
    content = bytearray(whole)
    for page in pages:
        content[(page - 1) * PAGE_BYTES + 1_000] ^= 1
    path.write_bytes(content)


def numbers(sentences: tuple[str, ...]) -> list[range]:
    found = [re.search(r"numbers? (\d+)(?: to (\d+))?(\.| on\.)", each) for each in sentences]
    ends = [(int(each[1]), N_ROWS if each[3] == " on." else int(each[2] or each[1])) for each in found if each]
    return [range(first, last + 1) for first, last in ends]


def readable(path: Path, gone: Callable[[int], bool]) -> bool:
    """Whether every row that was not named is still there, read one by one."""
    workspace = opened(path)
    try:
        for number in (n for n in range(1, N_ROWS + 1) if not gone(n)):
            with workspace.vault.engine.connect() as connection:
                asked = f"SELECT event FROM entry_version NOT INDEXED WHERE id = {number}"
                if not str(connection.exec_driver_sql(asked).scalar()).startswith(f"Visit {number} "):
                    return False
        return True
    finally:
        workspace.close()


def test_a_sound_store_has_lost_nothing(tmp_path: Path) -> None:
    workspace = filled(tmp_path)
    workspace.close()
    told = explain_damage(workspace.path, PASSPHRASE, stretching=CHEAP)
    assert (told.lost, told.backup) == ((), None)


def test_the_rows_of_damaged_pages_are_named_and_no_others(sought: tuple[bytes, list[int]], tmp_path: Path) -> None:
    whole, leaves = sought
    assert len(leaves) > 4
    path = tmp_path / "desk.scrdesk"
    named = []
    for page in (leaves[0], leaves[1], leaves[2], leaves[-1]):
        spoil(path, whole, page)
        named += numbers(explain_damage(path, PASSPHRASE, stretching=CHEAP).lost)
        if page == leaves[1]:
            assert readable(path, named[-1].__contains__)
    assert [each.start for each in named[1:3]] == [named[0].stop, named[1].stop]  # no row is named twice or left out
    assert named[0].start == 1
    assert named[-1].stop == N_ROWS + 1
    spoil(path, whole, leaves[0], leaves[2], leaves[-1])
    assert numbers(explain_damage(path, PASSPHRASE, stretching=CHEAP).lost) == [named[0], named[2], named[3]]


def test_the_backup_that_has_them_is_named_with_their_references(
    sought: tuple[bytes, list[int]], tmp_path: Path
) -> None:
    whole, leaves = sought
    (tmp_path / "desk.scrdesk").write_bytes(whole)
    workspace = opened(tmp_path / "desk.scrdesk")
    made = automatic_back_up(workspace)
    assert made is not None
    workspace.close()
    spoil(workspace.path, workspace.path.read_bytes(), leaves[1])
    told = explain_damage(workspace.path, PASSPHRASE, stretching=CHEAP)
    assert told.backup == made
    (sentence,) = told.lost
    (gone,) = numbers(told.lost)
    assert f"The backup has {len(gone)} of them" in sentence
    assert f"POL-{gone[0]:04d}, " in sentence
    assert "Visit" not in sentence
    workspace = opened(workspace.path)
    assert verify_store(workspace) != ()
    workspace.close()


@pytest.mark.parametrize("n_pages", [1, 10_000])
def test_a_store_whose_beginning_is_gone(tmp_path: Path, n_pages: int) -> None:
    workspace = filled(tmp_path)
    made = automatic_back_up(workspace)
    workspace.close()
    whole = workspace.path.read_bytes()
    spoil(workspace.path, whole, *range(1, min(n_pages, len(whole) // PAGE_BYTES) + 1))
    told = explain_damage(workspace.path, PASSPHRASE, stretching=CHEAP)
    assert told.lost == (NOTHING_LEFT,)
    assert told.backup == made
