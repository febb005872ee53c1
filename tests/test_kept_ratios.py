"""A bench fails where a ratio is more than a fifth worse than the one kept, and the page tells what is kept."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.bench import kept, page

ROW = {
    "name": "leaks", "what": "search 75 pages, seconds", "size": "75 pages", "ours": 1.4, "peer_name": "bound", "peer": 10,
    "ratio": 0.14, "bound": 1.0, "holds": True, "bench": "leaks", "place": 0,
}  # fmt: skip


@pytest.fixture(autouse=True)
def _own_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept, "KEPT", tmp_path / "kept.json")
    monkeypatch.setattr(page, "PAGE", tmp_path / "performance.md")


@pytest.mark.parametrize(
    ("ratio", "more_is_better", "is_worse"),
    [(0.14, False, False), (0.167, False, False), (0.169, False, True), (0.01, False, False),
     (0.14, True, False), (0.118, True, False), (0.115, True, True), (0.9, True, False)],
)  # fmt: skip
def test_a_ratio_more_than_a_fifth_worse_is_told(ratio: float, more_is_better: bool, is_worse: bool) -> None:
    before = {**ROW, "more_is_better": more_is_better}
    kept.keep([before], ["leaks"])
    told = kept.worse([{**before, "ratio": ratio, "what": "search 80 pages, seconds"}])
    assert bool(told) is is_worse
    if is_worse:
        assert "kept 0.14" in told[0]


def test_what_was_never_kept_is_not_compared() -> None:
    assert kept.worse([ROW]) == []
    kept.keep([ROW], ["leaks"])
    assert kept.worse([{**ROW, "what": "read pages", "ratio": 9.0}]) == []


def test_keeping_one_bench_leaves_the_others_and_takes_its_own_old_rows_away() -> None:
    other = {**ROW, "bench": "start", "name": "start", "what": "first paint"}
    kept.keep([ROW, {**ROW, "what": "seconds a page"}, other], ["leaks", "start"])
    kept.keep([{**ROW, "ratio": 0.2}], ["leaks"])
    assert sorted((row["bench"], row["ratio"]) for row in kept.read().values()) == [("leaks", 0.2), ("start", 0.14)]


def test_the_page_tells_every_figure_growth_and_what_is_missed() -> None:
    rows = [{**ROW, "size": f"{n} pages", "ours": n / 50, "ratio": n / 500, "place": n} for n in (75, 150, 300)]
    kept.keep([*rows, {**ROW, "what": "frames | p99", "ratio": 1.3, "ours": 13.0, "holds": False}], ["leaks"])
    page.write()
    text = page.PAGE.read_text(encoding="utf-8")
    assert "Figures: 4. Hold: 3. Missed: 1." in text
    assert "- frames / p99 (75 pages): 13, ratio 1.3, bound 1" in text
    assert "75: 1.5, 150: 3, 300: 6; grows as size to the power of 1.00" in text
    assert "Not measured yet: window, filters, timeline." in text
