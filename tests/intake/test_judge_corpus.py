"""The second corpus: files as a dozen kinds of agency write them, with what their writers meant.

Its expectations were written without knowledge of the reader; see ``tests/corpus/judge``.
"""

from __future__ import annotations

import pytest

from tests.corpus.judge.case import FILES, Case
from tests.corpus.judge.score import all_cases, score

MIN_FILES = 150
CASES = all_cases()


def test_the_corpus_is_whole() -> None:
    assert len(CASES) >= MIN_FILES
    kept = {path.name for path in FILES.iterdir() if path.suffix != ".json"}
    assert {case.file for case in CASES} == kept


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.file)
def test_reads_what_the_writer_meant(case: Case) -> None:
    told = score(case, FILES / case.file)
    assert not told.misses
    assert told.n_rows_read == told.n_rows
