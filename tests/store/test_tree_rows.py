"""The store's pages read without the library say the same as the library, with its log and journal, and never more."""

import random
import shutil
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import date
from pathlib import Path

import pytest

from scrdesk.services.add_submission import accept_submission
from scrdesk.services.open_store import Workspace
from scrdesk.store.connection import connect
from scrdesk.store.keys import PAGE_BYTES, StoreKey
from scrdesk.store.raw_pages import RawPages
from scrdesk.store.tree_rows import Tree, index_records, rows_of
from scrdesk.store.vault import key_of
from tests.store.sample import CHEAP, PASSPHRASE, file_of, new_review, new_workspace, on, row

Rows = dict[str, list[tuple[object, ...]]]


def filled(folder: Path) -> Workspace:
    workspace = new_workspace(folder)
    review = new_review(workspace)
    rows = [row(n, on(date(2015, 1, 1)), f"Visit {n} é " + "seen " * (n * 37 % 3_000)) for n in range(1, 80)]
    accept_submission(workspace, review.id, "POL", file_of(rows))
    return workspace


@contextmanager
def key_for(path: Path) -> Iterator[StoreKey]:
    key = key_of(path, PASSPHRASE, stretching=CHEAP)
    yield key
    key.forget()


def by_the_library(path: Path, key: StoreKey) -> Rows:
    with closing(connect(path, key)) as connection:
        names = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND rootpage > 0").fetchall()
        return {
            name: connection.execute(f'SELECT rowid, * FROM "{name}" ORDER BY rowid').fetchall()
            for (name,) in names
            if not name.startswith("entry_words")
        }


def by_pages(path: Path, key: StoreKey) -> Rows:
    found: Rows = {}
    with RawPages(path, key) as pages:
        for _, (kind, name, table, root, _sql) in list(rows_of(pages, 1, Tree())):
            tree = Tree()
            if kind == "table" and not str(name).startswith("entry_words"):
                found[str(name)] = [
                    (number, *(number if n == 0 and value is None else value for n, value in enumerate(values)))
                    for number, values in rows_of(pages, int(str(root)), tree)
                ]
            elif kind == "index" and str(table) in found:
                assert {each[-1] for each in index_records(pages, int(str(root)), tree)} == {
                    each[0] for each in found[str(table)]
                }
            assert tree.gaps == []
    return found


def test_a_closed_store_is_read_to_the_last_row(tmp_path: Path) -> None:
    path = filled(tmp_path).path
    workspace = None
    del workspace
    with key_for(path) as key:
        assert by_pages(path, key) == by_the_library(path, key)


def test_what_stands_in_the_log_counts(tmp_path: Path) -> None:
    workspace = filled(tmp_path)
    copy = tmp_path / "copy"
    copy.mkdir()
    for name in ("desk.scrdesk", "desk.scrdesk-wal"):
        shutil.copy(tmp_path / name, copy)
    log = copy / "desk.scrdesk-wal"
    with key_for(workspace.path) as key:
        right = by_the_library(workspace.path, key)
        assert log.stat().st_size > 100_000
        assert by_pages(copy / "desk.scrdesk", key) == right
        whole = log.read_bytes()
        spoilt = bytearray(whole)
        spoilt[len(whole) // 2] ^= 1
        log.write_bytes(spoilt)
        with RawPages(copy / "desk.scrdesk", key) as pages:
            assert pages.is_log_cut
        log.write_bytes(b"")
        with RawPages(copy / "desk.scrdesk", key) as pages:
            assert not pages.is_log_cut
    workspace.close()


def test_what_a_hot_journal_puts_back_counts(tmp_path: Path) -> None:
    workspace = filled(tmp_path)
    workspace.close()
    path = workspace.path
    copy = tmp_path / "copy"
    copy.mkdir()
    with key_for(path) as key:
        with closing(connect(path, key)) as connection:
            connection.execute("PRAGMA journal_mode = DELETE")
        right = by_the_library(path, key)
        with closing(connect(path, key)) as connection:
            connection.execute("PRAGMA cache_size = 5")  # so that changed pages reach the file before the commit
            connection.execute("BEGIN IMMEDIATE")
            connection.execute("UPDATE finding SET message = 'x'")
            connection.execute("UPDATE submission SET preamble = ?", ("changed " * 20_000,))
            connection.execute("UPDATE entry SET sequence = sequence + 7")
            for name in ("desk.scrdesk", "desk.scrdesk-journal"):
                shutil.copy(tmp_path / name, copy)
            connection.execute("ROLLBACK")
        assert (copy / "desk.scrdesk").read_bytes() != path.read_bytes()
        assert by_pages(copy / "desk.scrdesk", key) == right


@pytest.mark.parametrize("seed", range(6))
def test_bad_pages_cost_their_rows_and_no_others(tmp_path: Path, seed: int) -> None:
    workspace = filled(tmp_path)
    workspace.close()
    path, dice = workspace.path, random.Random(seed)
    with key_for(path) as key:
        right = by_the_library(path, key)["entry_version"]
        whole = bytearray(path.read_bytes())
        bad = dice.sample(range(2, len(whole) // PAGE_BYTES), 12)
        for page in bad:
            whole[(page - 1) * PAGE_BYTES + dice.randrange(PAGE_BYTES)] ^= 1 << dice.randrange(8)
        path.write_bytes(whole)
        with RawPages(path, key) as pages:
            assert [n for n in range(1, pages.n_pages + 1) if not pages.is_sound(n)] == sorted(bad)
            roots = {values[1]: values[3] for _, values in rows_of(pages, 1, Tree())}
            if "entry_version" not in roots:
                return
            tree = Tree()
            found = {number: values[1:] for number, values in rows_of(pages, int(str(roots["entry_version"])), tree)}
    for each in right:
        if each[0] in found:
            assert found[each[0]] == each[2:]
        else:
            assert any(gap.first <= each[0] <= gap.last for gap in tree.gaps)
